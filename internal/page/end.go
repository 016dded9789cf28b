package page

// end adds an end tag to the tree.
func (b *builder) end(t *token) {
	if b.top().space != spaceHTML && b.foreignEnd(t) {
		return
	}
	if b.top().mode >= modeDocument && b.endEarly(t) {
		return
	}
	switch b.top().mode {
	case modeFrameset:
		if t.tag.end == endFrameset {
			b.endFrameset()
		}
		return
	case modeColgroup:
		if t.tag.end != endTable && t.tag.end != endTemplate && !b.leaveColgroup() {
			return
		}
	}
	b.endInBody(t)
}

// endInBody is an end tag in the body of the page, tables included.
func (b *builder) endInBody(t *token) {
	switch t.tag.end {
	case endOther:
		b.endOther(t.tag, t.name, t.bit)
	case endBlock, endDd:
		b.endInScope(t.tag, 0)
	case endLi:
		b.endInScope(t.tag, list)
	case endP:
		if b.top().p < 0 {
			b.leaveForeign()
			b.closeP()
			b.pushNew(b.tags.p)
		}
		b.closeP()
	case endFormatting:
		b.endFormatting(t.tag)
	case endTable:
		b.endInTable(t.tag)
	case endHeading:
		b.endHeading()
	case endForm:
		b.endForm(t.tag)
	case endObject:
		if b.endInScope(t.tag, 0) {
			b.clearFormatting()
		}
	case endBr:
		b.leaveForeign()
		b.reopen()
		b.void(b.tags.br, b.tags.br.name, [2]int32{})
	case endTemplate:
		b.endTemplate()
	}
	// The ends of html, body and head say nothing that the end of the page
	// does not, and a noscript ends where its content does.
}

// endInScope closes the innermost element of the tag that is in scope.
func (b *builder) endInScope(g *tag, stop flags) bool {
	at := b.find(g, stop)
	if at < 0 {
		return false
	}
	b.popTo(at)
	return true
}

// endOther closes the innermost element of the name, unless a special element
// lies between.
func (b *builder) endOther(g *tag, name string, bit uint64) {
	if b.top().inScope&bit == 0 {
		return
	}
	for i, f := range b.inner() {
		if f.tag == g && f.name == name {
			b.popTo(i)
			return
		}
		if f.tag.flags&special != 0 {
			return
		}
	}
}

// endHeading closes the innermost heading, whatever its level.
func (b *builder) endHeading() {
	if b.top().inScope&b.tags.headings == 0 {
		return
	}
	for i, f := range b.inner() {
		if f.tag.start == startHeading {
			b.popTo(i)
			return
		}
		if f.tag.flags&scope != 0 {
			return
		}
	}
}

// endForm closes the form. What is open inside it stays open.
func (b *builder) endForm(g *tag) {
	at := b.find(g, 0)
	if b.top().inTemplate {
		if at >= 0 {
			b.popTo(at)
		}
		return
	}
	form := b.form
	b.form = 0
	if at < 0 || form == 0 || b.stack[at].serial != form {
		return
	}
	b.closeImplied(startOther)
	b.remove(at)
}

// remove takes an element out of the stack while elements inside it stay open:
// nothing will find it any more, and it closes with them.
func (b *builder) remove(at int32) {
	if at == int32(len(b.stack))-1 {
		b.pop()
		return
	}
	b.meet(b.stack[at].tag.flags)
	b.stack[at].tag, b.stack[at].serial = &b.tags.gone, 0
}

func (b *builder) endTemplate() {
	if !b.top().inTemplate {
		return
	}
	for i := int32(len(b.stack)) - 1; i > 0; i-- {
		if b.stack[i].tag.start == startTemplate {
			b.popTo(i)
			b.clearFormatting()
			return
		}
	}
}

func (b *builder) endFrameset() {
	if b.top().tag.start == startFrameset && len(b.stack) > 3 {
		b.pop()
	}
}
