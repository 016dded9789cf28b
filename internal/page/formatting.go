package page

// active is a formatting element that goes on until its end tag: where a block
// closes it before, it is opened again in the next.
type active struct {
	// tag is nil for a mark, which parts a cell, an object or a template from
	// what is around it.
	tag    *tag
	attrs  [2]int32
	at     int32
	serial uint32
}

// mostActive bounds how many elements are opened again in each block. Browsers
// have no bound, for which pages exist that cost them dearly.
const mostActive = 32

// mostAlike is how many elements of one name with the same attributes go on.
const mostAlike = 3

func (b *builder) mark() { b.formatting = append(b.formatting, active{}) }

// clearFormatting forgets the formatting elements behind the last mark.
func (b *builder) clearFormatting() {
	n := b.marked()
	b.formatting = b.formatting[:max(n-1, 0)]
}

// marked is where the entries behind the last mark begin.
func (b *builder) marked() int {
	n := len(b.formatting)
	for n > 0 && b.formatting[n-1].tag != nil {
		n--
	}
	return n
}

func (b *builder) isOpen(e *active) bool {
	return int(e.at) < len(b.stack) && b.stack[e.at].serial == e.serial
}

// reopen opens the formatting elements again that a block has closed.
func (b *builder) reopen() {
	n := len(b.formatting)
	i := n
	for i > 0 && b.formatting[i-1].tag != nil && !b.isOpen(&b.formatting[i-1]) {
		b.looks++
		i--
	}
	for ; i < n; i++ {
		e := &b.formatting[i]
		e.at = int32(len(b.stack))
		e.serial = b.push(e.tag, e.tag.name, e.attrs).serial
	}
}

// startFormatting opens a formatting element. Links and nobr do not nest.
func (b *builder) startFormatting(t *token) {
	g := t.tag
	switch {
	case g.start == startA:
		b.endLink(g)
		b.reopen()
	case g.start == startNobr:
		b.reopen()
		if b.find(g, 0) >= 0 {
			b.endFormatting(g)
			b.reopen()
		}
	default:
		b.reopen()
	}
	b.crowd(g, t.attrs)
	at := int32(len(b.stack))
	f := b.push(g, t.name, t.attrs)
	b.formatting = append(b.formatting, active{g, t.attrs, at, f.serial})
}

// endLink closes the link that is open, if there is one, from wherever it is.
func (b *builder) endLink(g *tag) {
	if b.activeOf(g) < 0 {
		return
	}
	b.endFormatting(g)
	i := b.activeOf(g)
	if i < 0 {
		return
	}
	e := b.formatting[i]
	b.forget(i)
	if b.isOpen(&e) {
		b.remove(e.at)
	}
}

// activeOf is the last entry of the tag behind the last mark, -1 if none is.
func (b *builder) activeOf(g *tag) int {
	for i := len(b.formatting) - 1; i >= 0 && b.formatting[i].tag != nil; i-- {
		if b.formatting[i].tag == g {
			return i
		}
	}
	return -1
}

// crowd makes room for an entry: the earliest of too many that are alike, or
// of too many at all, goes on no longer.
func (b *builder) crowd(g *tag, attrs [2]int32) {
	first, alike, earliest := b.marked(), 0, 0
	for i := len(b.formatting) - 1; i >= first; i-- {
		if e := &b.formatting[i]; e.tag == g && b.sameAttrs(e.attrs, attrs) {
			alike++
			earliest = i
		}
	}
	switch {
	case alike >= mostAlike:
		b.forget(earliest)
	case len(b.formatting)-first >= mostActive:
		b.forget(first)
	}
}

func (b *builder) sameAttrs(x, y [2]int32) bool {
	if x == y {
		return true
	}
	if x[1]-x[0] != y[1]-y[0] {
		return false
	}
	for i := range x[1] - x[0] {
		if b.scan.attrs[x[0]+i] != b.scan.attrs[y[0]+i] {
			return false
		}
	}
	return true
}

func (b *builder) forget(i int) {
	b.formatting = append(b.formatting[:i], b.formatting[i+1:]...)
}

// endFormatting is the end tag of a formatting element.
func (b *builder) endFormatting(g *tag) {
	i := b.activeOf(g)
	if i < 0 {
		b.endOther(g, g.name, g.bit)
		return
	}
	e := b.formatting[i]
	if b.top().tag == g && b.top().serial != e.serial && !b.isActive(b.top().serial) {
		b.pop()
		return
	}
	if !b.isOpen(&e) {
		b.forget(i)
		return
	}
	if b.find(g, 0) < 0 {
		return
	}
	b.forget(i)
	b.unwrap(e.at)
}

func (b *builder) isActive(serial uint32) bool {
	for i := len(b.formatting) - 1; i >= 0 && b.formatting[i].tag != nil; i-- {
		if b.formatting[i].serial == serial {
			return true
		}
	}
	return false
}
