package page

import "sync"

// A page of 200 KB takes 300 KB for its nodes, attributes and names, which is
// most of what the collector of garbage has to do for it. So the next page gets
// the room of one that is done with. The pool is shared by all extractors: there
// is nothing of a page in it, and the collector empties it.

// room is what a tree leaves to the next one: slices without content.
type room struct {
	nodes   []Node
	attrs   []Attr
	nameAt  []nameSpan
	classAt []int32
	numbers []int32
	namer   namer
}

var rooms = sync.Pool{New: func() any { return new(room) }}

// mostKept is how many nodes of room are kept: a page with more is so rare that
// its room would lie idle.
const mostKept = 1 << 15

// Free hands the tree's room on to other pages. Neither the tree nor what it
// returned, but for strings, may be used any more; a tree that is not freed is
// left to the collector.
func (t *Tree) Free() {
	r := t.room
	if r == nil || cap(t.Nodes) > mostKept || cap(t.attrs) > mostKept {
		return
	}
	clear(t.Nodes) // lest it holds on to the page's text
	clear(t.attrs)
	r.nodes, r.attrs = t.Nodes[:0], t.attrs[:0]
	if t.nameAt != nil {
		r.nameAt, r.classAt, r.numbers = t.nameAt[:0], t.classAt[:0], t.numbers[:0]
		r.namer.free()
	}
	*t = Tree{}
	rooms.Put(r)
}
