// Package page holds a parsed page as one slice of nodes in document order.
//
// Every stage of the pipeline walks that slice; none needs pointers. A node's
// subtree is the run of nodes from its own index to [Node.End], so skipping a
// branch is one assignment, and a table of facts about nodes is a slice with
// the same indices.
package page

import (
	"iter"
	"strings"

	"golang.org/x/net/html/atom"

	"github.com/winnow-go/winnow/internal/halt"
)

// Root is the index of the document node, the parent of all others.
const Root = 0

// Node is the document, an element or a run of characters.
type Node struct {
	// Tag is the element's atom; zero for text, the document and elements
	// that HTML does not know.
	Tag atom.Atom
	// Name is the element's name in lower case; empty for text.
	Name string
	// Text is the characters of a text node; empty for elements.
	Text string
	// Parent is the index of the parent; -1 for the document.
	Parent int32
	// End is the index behind the last node of the subtree.
	End int32
	// attrs is the half-open range of the element's attributes in Tree.attrs.
	attrs [2]int32
}

// IsText reports whether the node is a run of characters.
func (n *Node) IsText() bool { return n.Name == "" && n.Parent >= 0 }

// Attr is one attribute; Key is in lower case, Val has its entities decoded.
type Attr struct{ Key, Val string }

// Tree is a page. The zero Tree is not usable; see [Parse] and [Copy].
type Tree struct {
	Nodes []Node
	// Degraded tells what [Limits] left out.
	Degraded Degraded
	// Watch stops the walks over the tree; nil for never.
	Watch *halt.Watch
	attrs []Attr

	// numbers holds the words of all names, by their places in vocabulary; nameAt
	// tells where those of each node stand. classAt and classes number the class
	// attributes. See [Tree.NameWords].
	numbers    []int32
	vocabulary []string
	nameAt     []nameSpan
	classAt    []int32
	classes    int

	// room is what [Tree.Free] hands on; nil for a tree that has none.
	room *room
}

// close sets the End of every node from the parents alone.
func (t *Tree) close() {
	for i := len(t.Nodes) - 1; i >= 0; i-- {
		n := &t.Nodes[i]
		n.End = max(n.End, int32(i+1))
		if n.Parent >= 0 {
			p := &t.Nodes[n.Parent]
			p.End = max(p.End, n.End)
		}
	}
}

// Attrs returns the attributes of node i, in source order. The slice is the
// tree's own.
func (t *Tree) Attrs(i int32) []Attr {
	r := t.Nodes[i].attrs
	return t.attrs[r[0]:r[1]]
}

// Attr returns the value of the named attribute of node i, or "".
func (t *Tree) Attr(i int32, key string) string {
	v, _ := t.Lookup(i, key)
	return v
}

// Lookup is [Tree.Attr] that tells an empty attribute from a missing one.
func (t *Tree) Lookup(i int32, key string) (value string, ok bool) {
	for _, a := range t.Attrs(i) {
		if a.Key == key {
			return a.Val, true
		}
	}
	return "", false
}

// Children ranges over the direct children of node i, text nodes included.
func (t *Tree) Children(i int32) iter.Seq[int32] {
	return func(yield func(int32) bool) {
		for c := i + 1; c < t.Nodes[i].End; c = t.Nodes[c].End {
			if !yield(c) {
				return
			}
		}
	}
}

// Elements ranges over the elements below node i with the given tag, in
// document order.
func (t *Tree) Elements(i int32, tag atom.Atom) iter.Seq[int32] {
	return func(yield func(int32) bool) {
		for c := i + 1; c < t.Nodes[i].End; c++ {
			if t.Nodes[c].Tag == tag && !t.Nodes[c].IsText() && !yield(c) {
				return
			}
		}
	}
}

// First returns the first element with the given tag below node i, or -1.
func (t *Tree) First(i int32, tag atom.Atom) int32 {
	for c := range t.Elements(i, tag) {
		return c
	}
	return -1
}

// Text returns the characters below node i with white space folded to single
// blanks, scripts, styles and templates left out.
func (t *Tree) Text(i int32) string {
	var b strings.Builder
	for c := i; c < t.Nodes[i].End; c++ {
		n := &t.Nodes[c]
		if Unseen(n.Tag) && c != i {
			c = n.End - 1
			continue
		}
		if n.IsText() {
			b.WriteString(n.Text)
		} else if IsBlock(n.Tag) || n.Tag == atom.Br {
			b.WriteByte(' ')
		}
	}
	return strings.Join(strings.Fields(b.String()), " ")
}

// Raw returns the characters directly below node i as they stand: what a
// script, style or title element holds.
func (t *Tree) Raw(i int32) string {
	var b strings.Builder
	for c := range t.Children(i) {
		if b.Len() == 0 && t.Nodes[c].End == t.Nodes[i].End {
			return t.Nodes[c].Text
		}
		b.WriteString(t.Nodes[c].Text)
	}
	return b.String()
}

// pathSteps is how many elements a path names: enough to find the place, few
// enough to read.
const pathSteps = 6

// Path names the way to node i as a CSS path of at most six steps with ids and
// first classes: "div#page > aside.side > p".
func (t *Tree) Path(i int32) string {
	var steps [pathSteps]int32
	n, size := 0, 0
	for ; i > Root && n < pathSteps; i = t.Nodes[i].Parent {
		if !t.Nodes[i].IsText() {
			steps[n] = i
			n++
			size += 24
		}
	}
	var b strings.Builder
	b.Grow(size)
	for n--; n >= 0; n-- {
		t.step(&b, steps[n])
		if n > 0 {
			b.WriteString(" > ")
		}
	}
	return b.String()
}

func (t *Tree) step(b *strings.Builder, i int32) {
	b.WriteString(t.Nodes[i].Name)
	id, class := "", ""
	for _, a := range t.Attrs(i) {
		switch a.Key {
		case "id":
			id = a.Val
		case "class":
			class = firstName(a.Val)
		}
	}
	switch {
	case id != "":
		b.WriteByte('#')
		b.WriteString(id)
	case class != "":
		b.WriteByte('.')
		b.WriteString(class)
	}
}

// firstName is the first of the names in an attribute.
func firstName(s string) string {
	const blanks = " \t\r\n"
	for s != "" && strings.IndexByte(blanks, s[0]) >= 0 {
		s = s[1:]
	}
	for end := range len(s) {
		if s[end] <= ' ' && strings.IndexByte(blanks, s[end]) >= 0 {
			return s[:end]
		}
	}
	return s
}
