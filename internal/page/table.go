package page

// startInTable is the start tag of a table or of a part of one. Each turn of
// the loop closes or opens what stands between here and the tag's place.
func (b *builder) startInTable(t *token) {
	for {
		f := b.top()
		at, k := f.modeAt, t.tag.start
		if f.mode == modeBody || k == startTable && (f.mode == modeCell || f.mode == modeCaption) {
			b.startTable(t)
			return
		}
		inside := b.stack[at].tag.start == startTemplate
		switch child := childOf(f.mode, k); {
		case child == k && k == startCol:
			b.popTo(at + 1)
			b.void(t.tag, t.name, t.attrs)
			return
		case child == k:
			b.popTo(at + 1)
			b.push(t.tag, t.name, t.attrs)
			if t.tag.flags&scope != 0 {
				b.mark()
			}
			return
		case child != startOther:
			b.popTo(at + 1)
			b.pushNew(b.implied(child))
		case inside:
			return
		default:
			b.leavePart(f.mode, at)
		}
	}
}

// startTable opens a table where the mode does not say that one is open.
func (b *builder) startTable(t *token) {
	if t.tag.start != startTable {
		return
	}
	if !b.quirks {
		b.closeP()
	}
	b.push(t.tag, t.name, t.attrs)
}

// childOf is the part of a table that must be opened in a mode on the way to a
// part of kind k; startOther if the mode's own part must be closed first.
func childOf(m mode, k startKind) startKind {
	switch m {
	case modeTable:
		switch k {
		case startCaption, startColgroup, startRowGroup:
			return k
		case startCol:
			return startColgroup
		case startRow, startCell:
			return startRowGroup
		}
	case modeRowGroup:
		switch k {
		case startRow, startCell:
			return startRow
		}
	case modeRow:
		if k == startCell {
			return k
		}
	case modeColgroup:
		if k == startCol {
			return k
		}
	}
	return startOther
}

// implied is the part of a table that opens without a tag.
func (b *builder) implied(k startKind) *tag {
	switch k {
	case startColgroup:
		return b.tags.colgroup
	case startRow:
		return b.tags.tr
	}
	return b.tags.tbody
}

// leavePart closes the part of a table that set the mode.
func (b *builder) leavePart(m mode, at int32) {
	b.popTo(at)
	if m == modeCell || m == modeCaption {
		b.clearFormatting()
	}
}

// leaveColgroup closes a colgroup, in which nothing but cols can be. It returns
// false where there is a template in its place.
func (b *builder) leaveColgroup() bool {
	at := b.top().modeAt
	if b.stack[at].tag.start == startTemplate {
		return false
	}
	b.popTo(at)
	return true
}

// endInTable is the end tag of a table or of a part of one.
func (b *builder) endInTable(g *tag) {
	for {
		f := b.top()
		m, at, k := f.mode, f.modeAt, g.start
		part := b.stack[at].tag
		switch {
		case m < modeTable || m > modeColgroup || part.start == startTemplate:
			return
		case part == g, k == startRowGroup && part.start == k && b.inTable(g, at):
			b.leavePart(m, at)
			return
		case !closesPart(m, k), k != startTable && !b.inTable(g, at):
			return
		}
		b.leavePart(m, at)
	}
}

// closesPart reports whether in a mode the end tag of another part, of kind k,
// ends the mode's own part too.
func closesPart(m mode, k startKind) bool {
	switch m {
	case modeCell:
		return k == startTable || k == startRowGroup || k == startRow
	case modeRow:
		return k == startTable || k == startRowGroup
	case modeRowGroup, modeCaption:
		return k == startTable
	case modeColgroup:
		return k != startCol
	}
	return false
}

// inTable reports whether an element of the tag is open in the innermost
// table, which holds position at.
func (b *builder) inTable(g *tag, at int32) bool {
	for i := at; i > max(0, at-reach); i-- {
		switch b.stack[i].tag.start {
		case g.start:
			if b.stack[i].tag == g {
				return true
			}
		case startTable, startTemplate, startHTML:
			return false
		}
	}
	return false
}
