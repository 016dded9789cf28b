package page

import "golang.org/x/net/html/atom"

// startEarly is a start tag before the body. It returns false when the tag is
// still to be dealt with, in another mode.
func (b *builder) startEarly(t *token) bool {
	if t.tag == b.tags.html && b.top().mode != modeDocument {
		b.merge(1, t.attrs)
		return true
	}
	switch b.top().mode {
	case modeDocument:
		if t.tag == b.tags.html {
			b.push(t.tag, t.name, t.attrs)
			return true
		}
		b.pushNew(b.tags.html)
	case modeBeforeHead:
		if t.tag == b.tags.head {
			b.head = b.push(t.tag, t.name, t.attrs).node
			return true
		}
		b.head = b.pushNew(b.tags.head).node
	case modeHead:
		if b.inHead(t) {
			return true
		}
		b.leaveHead()
	case modeAfterHead:
		return b.afterHead(t)
	}
	return false
}

// inHead takes the tag of an element that belongs to the head.
func (b *builder) inHead(t *token) bool {
	switch t.tag.start {
	case startHead:
	case startMeta:
		b.void(t.tag, t.name, t.attrs)
	case startHeadRaw:
		b.raw(t, t.tag.atom == atom.Title)
	case startNoscript:
		b.openNoscript(t)
	case startTemplate:
		b.push(t.tag, t.name, t.attrs)
		b.mark()
	default:
		return false
	}
	return true
}

// afterHead is a start tag between head and body. What belongs to the head
// goes there: nothing has come between.
func (b *builder) afterHead(t *token) bool {
	switch t.tag.start {
	case startHead:
		return true
	case startBody, startFrameset:
		b.push(t.tag, t.name, t.attrs)
		return true
	case startMeta, startHeadRaw, startTemplate:
		b.serial++
		f := frame{tag: b.tags.head, name: "head", node: b.head, serial: b.serial}
		f.derive(b.top(), int32(len(b.stack)))
		b.stack = append(b.stack, f)
		return false
	}
	b.pushNew(b.tags.body)
	return false
}

func (b *builder) leaveHead() {
	b.pop()
	b.top().mode = modeAfterHead
}

// startBody opens html, head and body where the page leaves them out.
func (b *builder) startBody() {
	if b.top().mode == modeDocument {
		b.pushNew(b.tags.html)
	}
	if b.top().mode == modeBeforeHead {
		b.head = b.pushNew(b.tags.head).node
	}
	if b.top().mode == modeHead {
		b.leaveHead()
	}
	b.pushNew(b.tags.body)
}

// pushNew opens an element for which the page has no tag.
func (b *builder) pushNew(g *tag) *frame { return b.push(g, g.name, [2]int32{}) }

// endEarly is an end tag before the body. It returns false when the tag is
// still to be dealt with, in the body.
func (b *builder) endEarly(t *token) bool {
	switch {
	case t.tag.end == endHead:
		if b.top().mode < modeHead {
			b.startEarly(&token{tag: b.tags.head, name: "head"})
			if b.top().mode < modeHead {
				b.startEarly(&token{tag: b.tags.head, name: "head"})
			}
		}
		if b.top().mode == modeHead {
			b.leaveHead()
		}
	case t.tag.end == endPage, t.tag.end == endBr:
		b.startBody()
		return false
	}
	return true
}

// mostMerged is how many repeated html and body tags are looked at.
const mostMerged = 8

// merge adds attributes to those of the element at position i as far as it has
// none of their names.
func (b *builder) merge(i int32, attrs [2]int32) {
	if b.merged++; b.merged > mostMerged || attrs[0] == attrs[1] {
		return
	}
	n := &b.tree.Nodes[b.stack[i].node]
	lo := int32(len(b.scan.attrs))
	b.scan.attrs = append(b.scan.attrs, b.scan.attrs[n.attrs[0]:n.attrs[1]]...)
	for _, a := range b.scan.attrs[attrs[0]:attrs[1]] {
		if !hasKey(b.scan.attrs[lo:], a.Key) && len(b.scan.attrs)-int(lo) < b.limits.Attributes {
			b.scan.attrs = append(b.scan.attrs, a)
		}
	}
	n.attrs = [2]int32{lo, int32(len(b.scan.attrs))}
}

func hasKey(attrs []Attr, key string) bool {
	for _, a := range attrs {
		if a.Key == key {
			return true
		}
	}
	return false
}

// frameset takes the place of a body in which there is nothing to see yet.
func (b *builder) frameset(t *token) {
	if b.framed || b.noscript > 0 || len(b.stack) < 3 || b.stack[2].tag != b.tags.body {
		return
	}
	body := b.stack[2].node
	for i := body + 1; i < int32(len(b.tree.Nodes)); i++ {
		n := &b.tree.Nodes[i]
		if Unseen(n.Tag) {
			i = max(i, n.End-1)
		} else if n.IsText() && !allBlank(n.Text) {
			b.framed = true
			return
		}
	}
	b.popTo(2)
	clear(b.tree.Nodes[body:])
	b.tree.Nodes = b.tree.Nodes[:body]
	b.push(t.tag, t.name, t.attrs)
}

// openNoscript opens a noscript element: a world of its own, up to its end tag.
func (b *builder) openNoscript(t *token) {
	if b.noscript > 0 {
		return
	}
	b.push(t.tag, t.name, t.attrs)
	b.mark()
	b.noscript = int32(len(b.stack)) - 1
	b.scan.end = b.scan.pos + rawEnd(b.scan.source[b.scan.pos:], "noscript")
}

// leaveNoscript closes the noscript whose end the scanner has reached; it
// returns false at the end of the page.
func (b *builder) leaveNoscript() bool {
	if b.noscript == 0 {
		return false
	}
	b.popTo(b.noscript)
	b.clearFormatting()
	b.noscript = 0
	b.scan.end = len(b.scan.source)
	b.scan.cdata = b.top().space != spaceHTML
	return true
}
