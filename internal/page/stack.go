package page

import (
	"slices"
	"strings"

	"golang.org/x/net/html/atom"
)

// mode is where in a page the parser is, which decides what a tag means. It
// follows from the open elements: an element sets its mode for its content.
type mode uint8

const (
	modeBody mode = iota
	modeTable
	modeRowGroup
	modeRow
	modeCell
	modeCaption
	modeColgroup
	// modeTemplate is that of a template until its first tag tells what it is
	// a template of.
	modeTemplate
	modeFrameset
	// The modes from here on come before the body.
	modeDocument
	modeBeforeHead
	modeHead
	modeAfterHead
)

// namespace tells HTML from the languages of drawings and formulas.
type namespace uint8

const (
	spaceHTML namespace = iota
	spaceSVG
	spaceMath
)

// reach is how many open elements a search looks at. It keeps the time linear
// on pages with endless nests; pages that people made stay far below.
const reach = 512

// frame is an open element with what it means for its content. Positions are
// in the stack; -1 stands for none.
type frame struct {
	tag  *tag
	name string
	// node is the element in the tree; for a flattened element, the element
	// that takes its content.
	node int32
	// serial tells the element from others that stood at its position.
	serial uint32
	// item, term, button, sel and p are the innermost li, dd or dt, button,
	// select and p that a start tag may close from here.
	item, term, button, sel, p int32
	// modeAt is the element that set mode.
	mode   mode
	modeAt int32
	// inScope is the set of names that an end tag may close from here, bit the
	// element's own.
	inScope, bit uint64
	space        namespace
	// html means that a foreign element has HTML inside, text that it at
	// least has text of HTML.
	html, text bool
	// flat means that the element is nested too deep for the tree.
	flat bool
	// blanks means that white space is shown as it is.
	blanks bool
	// inTemplate means that the element is, or is in, a template.
	inTemplate bool
}

// top is the innermost open element.
func (b *builder) top() *frame { return &b.stack[len(b.stack)-1] }

// derive fills in what the frame at position i owes to its parent and its tag.
func (f *frame) derive(parent *frame, i int32) {
	f.item, f.term, f.button, f.sel, f.p = parent.item, parent.term, parent.button, parent.sel, parent.p
	f.mode, f.modeAt = parent.mode, parent.modeAt
	f.inScope = parent.inScope | f.bit
	f.inTemplate = parent.inTemplate
	f.blanks = parent.blanks || f.tag.flags&keepsBlanks != 0
	if f.tag.flags&special == 0 {
		return
	}
	if f.tag.flags&scope != 0 {
		if f.tag.bit != 0 { // in drawings and formulas, end tags reach further
			f.inScope = f.bit
		}
		f.button, f.sel, f.p = -1, -1, -1
	}
	if f.tag.flags&loose == 0 {
		f.item, f.term = -1, -1
	}
	f.open(i)
}

// open sets what an element's own start means for its content.
func (f *frame) open(i int32) {
	switch f.tag.start {
	case startBlock:
		if f.tag.end == endP {
			f.p = i
		}
	case startLi:
		f.item = i
	case startDd:
		f.term = i
	case startButton:
		f.button, f.p = i, -1
	case startSelect:
		f.sel = i
	case startTable:
		f.setMode(modeTable, i)
	case startCaption:
		f.setMode(modeCaption, i)
	case startColgroup:
		f.setMode(modeColgroup, i)
	case startRowGroup:
		f.setMode(modeRowGroup, i)
	case startRow:
		f.setMode(modeRow, i)
	case startCell:
		f.setMode(modeCell, i)
	case startTemplate:
		f.inTemplate = true
		f.setMode(modeTemplate, i)
	case startNoscript, startBody:
		f.setMode(modeBody, i)
	case startHead:
		f.setMode(modeHead, i)
	case startHTML:
		f.setMode(modeBeforeHead, i)
	case startFrameset:
		f.setMode(modeFrameset, i)
	}
}

func (f *frame) setMode(m mode, i int32) { f.mode, f.modeAt = m, i }

// push appends an element to the tree and opens it.
func (b *builder) push(g *tag, name string, attrs [2]int32) *frame {
	b.serial++
	n := len(b.stack)
	i, flat := int32(0), n > b.limits.Depth
	if flat {
		i = b.flatten(g, name, attrs)
	} else {
		i = b.element(g, name, attrs)
	}
	b.stack = append(b.stack, frame{tag: g, name: name, node: i, flat: flat, serial: b.serial, bit: g.bit})
	f := &b.stack[n]
	if f.bit == 0 {
		f.bit = bitOf(hashOf(name))
	}
	f.derive(&b.stack[n-1], int32(n))
	if g.start == startCell && holdsCode(b.scan.attrs[attrs[0]:attrs[1]]) {
		f.blanks = true
	}
	return f
}

// holdsCode reports whether a table cell is named as a line of code, as in the
// tables of highlighters: the blanks at its start indent the line.
func holdsCode(attrs []Attr) bool {
	return slices.ContainsFunc(attrs, func(a Attr) bool {
		return a.Key == "class" && (strings.Contains(a.Val, "blob-code") || strings.Contains(a.Val, "ln-code"))
	})
}

// flatten stands for an element that is nested too deep: its content goes to
// the element around it, and an empty one of its name parts it from the text
// before it where a browser would start a new line and none has begun.
func (b *builder) flatten(g *tag, name string, attrs [2]int32) int32 {
	b.tree.Degraded |= DepthFlattened
	if g.flags&breaks != 0 && !b.fresh {
		b.element(g, name, attrs)
	}
	return b.top().node
}

// element appends an element without content.
func (b *builder) element(g *tag, name string, attrs [2]int32) int32 {
	b.meet(g.flags)
	a := g.atom
	if a == 0 {
		a = atom.Lookup([]byte(name))
	}
	return b.node(Node{Tag: a, Name: name, Parent: b.top().node, attrs: attrs})
}

// void appends an element that cannot have content.
func (b *builder) void(g *tag, name string, attrs [2]int32) { b.element(g, name, attrs) }

// popTo closes elements until n are open.
func (b *builder) popTo(n int32) {
	for i := int32(len(b.stack)) - 1; i >= n; i-- {
		b.close(&b.stack[i])
	}
	b.stack = b.stack[:n]
	for b.top().tag == &b.tags.gone {
		b.close(b.top())
		b.stack = b.stack[:len(b.stack)-1]
	}
}

func (b *builder) pop() { b.popTo(int32(len(b.stack)) - 1) }

// close ends an element in the tree.
func (b *builder) close(f *frame) {
	fresh := b.fresh
	b.meet(f.tag.flags)
	switch {
	case !f.flat:
		b.tree.Nodes[f.node].End = int32(len(b.tree.Nodes))
	case f.tag.flags&breaks != 0 && !fresh:
		b.node(Node{Tag: f.tag.atom, Name: f.name, Parent: f.node})
	}
}
