package page

import (
	"strings"

	"golang.org/x/net/html/atom"
)

// Unfold puts what a page sends in pieces where its readers see it: servers
// that render React send what is late in hidden elements behind the page
// (<div hidden id="S:3">) and hold its place with a template (<template
// id="B:3"> or "P:3"), and a template that declares a shadow root shows its
// content in its place. Nothing is lost: where the pieces don't fit together,
// the tree stays as it is.
//
// Nodes get new indices, so that it has to come before all that remembers any.
func (t *Tree) Unfold() {
	u := unfolding{tree: t, from: map[int32]int32{}}
	u.match()
	if len(u.from) == 0 {
		return
	}
	if nodes := u.nodes(); nodes != nil {
		t.Nodes = nodes
		t.close()
	}
}

// unfolding finds the pieces and their places.
type unfolding struct {
	tree *Tree
	// from is the element whose children belong in the place of a template.
	from map[int32]int32
	// moved are the elements whose children stand elsewhere.
	moved map[int32]bool
}

// match fills in from and moved.
func (u *unfolding) match() {
	places := map[string]int32{}
	for i := range u.tree.Nodes {
		if u.tree.Nodes[i].Tag != atom.Template {
			continue
		}
		at := int32(i)
		id := u.tree.Attr(at, "id")
		if _, shadow := u.tree.Lookup(at, "shadowrootmode"); shadow {
			u.from[at] = at
		} else if isEmpty := u.tree.Nodes[i].End == at+1; isEmpty && (strings.HasPrefix(id, "B:") || strings.HasPrefix(id, "P:")) {
			places[id[len("B:"):]] = at
		}
	}
	if len(places) == 0 {
		return
	}
	u.moved = map[int32]bool{}
	for i := range u.tree.Nodes {
		if u.tree.Nodes[i].Tag != atom.Div {
			continue
		}
		id, late := strings.CutPrefix(u.tree.Attr(int32(i), "id"), "S:")
		if place, known := places[id]; late && known {
			if _, hidden := u.tree.Lookup(int32(i), "hidden"); hidden {
				u.from[place], u.moved[int32(i)] = int32(i), true
				delete(places, id)
			}
		}
	}
}

// run is a run of nodes that is to be copied below a node of the new tree.
type run struct{ at, end, parent int32 }

// mostUnfolded is how deep pieces may stand in each other.
const mostUnfolded = 512

// nodes is the new order; nil where a piece would be lost in a circle, or where
// they nest too deep.
func (u *unfolding) nodes() []Node {
	old := u.tree.Nodes
	out := append(make([]Node, 0, len(old)), Node{Parent: old[Root].Parent})
	dropped := 0
	stack := []run{{Root + 1, old[Root].End, Root}}
	for len(stack) > 0 {
		top := &stack[len(stack)-1]
		i := top.at
		if i == top.end {
			stack = stack[:len(stack)-1]
			continue
		}
		top.at = old[i].End
		parent := top.parent
		switch from, place := u.from[i]; {
		case place:
			dropped++ // the template
			if from != i {
				dropped++ // the element around the piece
			}
			stack = append(stack, run{from + 1, old[from].End, parent})
		case !u.moved[i]:
			n := old[i]
			n.Parent, n.End = parent, 0
			out = append(out, n)
			stack = append(stack, run{i + 1, old[i].End, int32(len(out)) - 1})
		}
		if len(stack) > 2*mostUnfolded {
			return nil
		}
	}
	if len(out)+dropped != len(old) {
		return nil
	}
	return out
}
