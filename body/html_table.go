package body

// row writes a table row. Rows of header cells that come first are the head.
func (w *htmlWriter) row(b *Block) {
	header := b.isHeader()
	switch {
	case w.open == "" && header:
		w.openGroup(b, "table")
		w.tag("<thead>\n")
		w.head = true
	case w.open == "":
		w.openGroup(b, "table")
		w.tag("<tbody>\n")
	case w.head && !header:
		w.tag("</thead>\n<tbody>\n")
		w.head = false
	}
	w.tag("<tr>")
	for _, c := range b.cells() {
		name := "td"
		if c.Header {
			name = "th"
		}
		w.tag("<" + name)
		w.number("colspan", c.Columns, 2)
		w.number("rowspan", c.Rows, 2)
		w.tag(">")
		w.spans(c.Spans)
		w.tag("</" + name + ">")
	}
	w.tag("</tr>\n")
}

// cells is the content of a row, for rows made by hand too.
func (b *Block) cells() []Cell {
	if b.Cells == nil && b.Text != "" {
		return []Cell{{Spans: []Span{{Text: b.Text}}}}
	}
	return b.Cells
}

// isHeader reports whether a row consists of header cells.
func (b *Block) isHeader() bool {
	for _, c := range b.Cells {
		if !c.Header {
			return false
		}
	}
	return len(b.Cells) > 0
}
