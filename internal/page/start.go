package page

// start adds a start tag to the tree.
func (b *builder) start(t *token) {
	if b.top().space != spaceHTML && b.foreignStart(t) {
		return
	}
	for b.top().mode >= modeDocument {
		if b.startEarly(t) {
			return
		}
	}
	switch b.top().mode {
	case modeFrameset:
		b.startFramed(t)
		return
	case modeTemplate:
		b.top().mode = modeOf(t.tag.start)
	case modeColgroup:
		if t.tag.start != startTemplate && t.tag.start < startCaption && !b.leaveColgroup() {
			return
		}
	}
	b.startInBody(t)
}

// modeOf is the mode in which a template goes on whose first tag is of the
// kind.
func modeOf(k startKind) mode {
	switch k {
	case startCaption, startColgroup, startRowGroup:
		return modeTable
	case startCol:
		return modeColgroup
	case startRow:
		return modeRowGroup
	case startCell:
		return modeRow
	case startMeta, startHeadRaw, startTemplate:
		return modeTemplate
	}
	return modeBody
}

// startFramed is a start tag in a frameset.
func (b *builder) startFramed(t *token) {
	switch {
	case t.tag.start == startFrameset:
		b.push(t.tag, t.name, t.attrs)
	case t.tag.start == startFrame:
		b.void(t.tag, t.name, t.attrs)
	case t.name == "noframes":
		b.raw(t, false)
	}
}

// startInBody is a start tag in the body of the page, tables included.
func (b *builder) startInBody(t *token) {
	switch t.tag.start {
	case startOther:
		b.reopen()
		b.push(t.tag, t.name, t.attrs)
	case startBlock:
		b.closeP()
		b.push(t.tag, t.name, t.attrs)
	case startA, startFormatting, startNobr:
		b.startFormatting(t)
	case startVoid:
		b.reopen()
		b.void(t.tag, t.name, t.attrs)
	case startSource:
		b.void(t.tag, t.name, t.attrs)
	case startLi:
		b.startItem(t, b.top().item)
	case startDd:
		b.startItem(t, b.top().term)
	case startTable, startCaption, startColgroup, startCol, startRowGroup, startRow, startCell:
		b.startInTable(t)
	case startForeign:
		b.reopen()
		b.pushForeign(t, spaceOf(t.name))
	case startBody:
		if len(b.stack) > 2 && b.stack[2].tag == b.tags.body && !b.top().inTemplate {
			b.framed = true
			b.merge(2, t.attrs)
		}
	case startHTML:
		if !b.top().inTemplate {
			b.merge(1, t.attrs)
		}
	case startHead, startFrame:
	case startFrameset:
		b.frameset(t)
	case startMeta, startHeadRaw, startTemplate:
		b.inHead(t)
	default:
		b.startBlockLike(t)
	}
}

// startItem opens a list item in place of the one before it, if one is open.
func (b *builder) startItem(t *token, before int32) {
	if before >= 0 {
		b.popTo(before)
	}
	b.closeP()
	b.push(t.tag, t.name, t.attrs)
}

// startBlockLike is the start tag of a block that has a rule of its own.
func (b *builder) startBlockLike(t *token) {
	switch t.tag.start {
	case startHeading:
		b.closeP()
		if b.top().tag.start == startHeading {
			b.pop()
		}
		b.push(t.tag, t.name, t.attrs)
	case startPre:
		b.closeP()
		b.push(t.tag, t.name, t.attrs)
		b.skipNewline()
	case startForm:
		b.startForm(t)
	case startHr:
		b.closeP()
		if b.top().sel >= 0 {
			b.closeImplied(startOther)
		}
		b.void(t.tag, t.name, t.attrs)
	case startPlaintext:
		b.closeP()
		b.raw(t, false)
	case startXmp:
		b.closeP()
		b.reopen()
		b.raw(t, false)
	case startRaw:
		b.raw(t, false)
	case startTextarea:
		b.raw(t, true)
	case startNoscript:
		b.openNoscript(t)
	case startObject:
		b.reopen()
		b.push(t.tag, t.name, t.attrs)
		b.mark()
	default:
		b.startControl(t)
	}
}
