package body

// tableState tells which part of a table is being written.
type tableState uint8

const (
	noTable tableState = iota
	tableHead
	tableBody
)

// closeTable ends the open table, if there is one.
func (w *htmlWriter) closeTable() {
	switch w.table {
	case tableHead:
		w.tag("</thead>\n</table>\n")
	case tableBody:
		w.tag("</tbody>\n</table>\n")
	}
	w.table = noTable
}

// row writes a table row. Rows of header cells that come first are the head.
func (w *htmlWriter) row(b *Block) {
	header := b.isHeader()
	if w.table == noTable {
		w.tag("<table>\n")
		w.group = b.Group
	}
	switch {
	case w.table == noTable && header:
		w.tag("<thead>\n")
		w.table = tableHead
	case w.table == noTable:
		w.tag("<tbody>\n")
		w.table = tableBody
	case w.table == tableHead && !header:
		w.tag("</thead>\n<tbody>\n")
		w.table = tableBody
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
