package page

import "strings"

func spaceOf(name string) namespace {
	if name == "math" {
		return spaceMath
	}
	return spaceSVG
}

// foreignStart is a start tag in a drawing or a formula. It returns false when
// the tag is HTML's.
func (b *builder) foreignStart(t *token) bool {
	f := b.top()
	switch {
	case f.html:
		return false
	case f.text && t.name != "mglyph" && t.name != "malignmark":
		return false
	case f.name == "annotation-xml" && f.space == spaceMath && t.name == "svg":
		return false
	case t.tag.flags&breakout != 0, t.name == "font" && b.styled(t.attrs):
		b.leaveForeign()
		return false
	}
	b.pushForeign(t, f.space)
	return true
}

// styled reports whether attributes are those of HTML's font.
func (b *builder) styled(attrs [2]int32) bool {
	for _, a := range b.scan.attrs[attrs[0]:attrs[1]] {
		if a.Key == "color" || a.Key == "face" || a.Key == "size" {
			return true
		}
	}
	return false
}

// leaveForeign closes drawings and formulas up to where HTML may stand.
func (b *builder) leaveForeign() {
	n := int32(len(b.stack))
	for n > 1 {
		if f := &b.stack[n-1]; f.space == spaceHTML || f.html || f.text {
			break
		}
		n--
	}
	b.popTo(n)
}

// pushForeign opens an element of a drawing or formula.
func (b *builder) pushForeign(t *token, space namespace) {
	g, html, text := &b.tags.foreign, false, false
	switch t.name {
	case "foreignobject", "desc", "title":
		html = space == spaceSVG
	case "mi", "mo", "mn", "ms", "mtext":
		text = space == spaceMath
	case "annotation-xml":
		if space == spaceMath {
			g = &b.tags.foreignScope
			html = b.holdsHTML(t.attrs)
		}
	case "svg":
		g = t.tag
	}
	if html || text {
		g = &b.tags.foreignScope
	}
	if t.selfClosing {
		b.void(g, t.name, t.attrs)
		return
	}
	f := b.push(g, t.name, t.attrs)
	f.space, f.html, f.text = space, html, text
}

// holdsHTML reports whether a formula's annotation says that it is HTML.
func (b *builder) holdsHTML(attrs [2]int32) bool {
	for _, a := range b.scan.attrs[attrs[0]:attrs[1]] {
		if a.Key == "encoding" {
			return strings.EqualFold(a.Val, "text/html") || strings.EqualFold(a.Val, "application/xhtml+xml")
		}
	}
	return false
}

// foreignEnd is an end tag in a drawing or a formula. It returns false when
// the tag ends nothing there.
func (b *builder) foreignEnd(t *token) bool {
	if b.top().inScope&t.bit == 0 {
		return false
	}
	for i, f := range b.inner() {
		if f.space == spaceHTML {
			return false
		}
		if f.name == t.name {
			b.popTo(i)
			return true
		}
	}
	return false
}
