package phrase

import (
	"maps"
	"slices"
)

// arrange moves the edges that are looked at one after the other, which were
// added language by language, to one place, and the nodes they lead to as well:
// the lexicon is larger than a processor's near caches.
func (lex *lexicon) arrange() {
	a := arranger{
		from:  lex,
		nodes: make([]node, 0, len(lex.nodes)),
		edges: make([]edge, 1, len(lex.edges)),
		place: make([]int32, len(lex.nodes)),
		order: make([]int32, 1, len(lex.nodes)), // the start stays where it is
	}
	for k := 0; k < len(a.order); k++ {
		n := lex.nodes[a.order[k]]
		if words := lex.hubs[n.hub]; n.hub != 0 {
			for _, at := range slices.Sorted(maps.Values(words)) { // in the same order each time
				words[lex.edges[at].word] = a.move(at)
			}
		}
		n.first = a.move(n.first)
		a.nodes = append(a.nodes, n)
	}
	for k := range a.edges {
		a.edges[k].to = a.place[a.edges[k].to]
	}
	lex.nodes, lex.edges = a.nodes, a.edges
}

// arranger is the state in which a lexicon is arranged.
type arranger struct {
	from  *lexicon
	nodes []node
	edges []edge
	// place tells where each node goes, 0 for nowhere yet; order is the nodes in
	// the order of their places.
	place, order []int32
}

// move moves an edge and those next to it, and returns where the first is now.
func (a *arranger) move(at int32) int32 {
	if at == 0 {
		return 0
	}
	first := int32(len(a.edges))
	for at != 0 {
		e := a.from.edges[at]
		if e.to != start && a.place[e.to] == 0 {
			a.place[e.to] = int32(len(a.order))
			a.order = append(a.order, e.to)
		}
		at = e.next
		if at != 0 {
			e.next = int32(len(a.edges)) + 1
		}
		a.edges = append(a.edges, e)
	}
	return first
}
