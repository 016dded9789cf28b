package phrase

import (
	"slices"
	"sync"
)

// language is the clutter phrases of one language.
type language struct {
	code    string // as in the lang attribute of a page
	phrases phrases
}

// phrases lists the phrases of each kind.
type phrases [kindCount][]string

// lexicon is the phrases of all languages as a graph: every phrase is a way of
// its own from the start, which forks and joins at its groups. It does not
// change once it is built. Nodes and edges lie in two slices and name each other
// by index, since there are tens of thousands of them.
type lexicon struct {
	nodes []node
	edges []edge             // edges[0] stands for none
	hubs  []map[uint64]int32 // the first edge over each word of a hub; hubs[0] stands for none
}

// node is a place on the way of one phrase.
type node struct {
	first int32  // its first edge
	kind  Kind   // of the phrase that may end here
	end   ending // how it may end here
	most  uint8  // of a brief ending: the most words that follow
	hub   uint8  // the edges over words of a hub
}

// edge leads from a node over a step to another.
type edge struct {
	step
	to   int32
	next int32 // the next edge of the same node, or over the same word of a hub
}

// start is the hub at which all ways begin. Another hub lies behind each step
// other than a word that phrases begin with, since many begin with # or @.
const start = 0

var compiled = sync.OnceValue(func() *lexicon {
	lex := &lexicon{edges: make([]edge, 1), hubs: make([]map[uint64]int32, 1)}
	lex.newHub()
	for _, lang := range languages() {
		for kind, list := range lang.phrases {
			for _, phrase := range list {
				lex.add(Kind(kind), phrase)
			}
		}
	}
	lex.nodes, lex.edges = slices.Clip(lex.nodes), slices.Clip(lex.edges)
	return lex
})

// add lays the way of a phrase.
func (lex *lexicon) add(kind Kind, phrase string) {
	text, end, most := cutEnding(phrase)
	lex.layFirst(parts(text), node{kind: kind, end: end, most: most})
}

// layFirst lays a way for all choices of the first part that begin with a word,
// and one of its own for each other.
func (lex *lexicon) layFirst(parts [][][]step, last node) {
	if len(parts) == 0 {
		return
	}
	var words [][]step
	for _, choice := range parts[0] {
		switch choice[0].kind {
		case wordStep:
			words = append(words, choice)
		case skipStep:
			lex.layFirst(parts[1:], last)
		default:
			rest := parts[1:]
			if len(choice) > 1 {
				rest = append([][][]step{{choice[1:]}}, rest...)
			}
			lex.lay(lex.hubBehind(choice[0]), rest, last)
		}
	}
	if len(words) > 0 {
		lex.lay(start, append([][][]step{words}, parts[1:]...), last)
	}
}

// lay lays the way of a phrase's parts from a node to its last.
func (lex *lexicon) lay(at int32, parts [][][]step, last node) {
	for _, part := range parts {
		next := lex.newNode()
		for _, choice := range part {
			lex.connect(at, next, choice)
		}
		at = next
	}
	n := &lex.nodes[at]
	n.kind, n.end, n.most = last.kind, last.end, last.most
}

// connect leads from one node to another by way of the steps.
func (lex *lexicon) connect(from, to int32, steps []step) {
	for i, s := range steps {
		next := to
		if i < len(steps)-1 {
			next = lex.newNode()
		}
		lex.link(from, next, s)
		from = next
	}
}

// link adds the edge over a step.
func (lex *lexicon) link(from, to int32, s step) {
	e, n := int32(len(lex.edges)), &lex.nodes[from]
	if s.kind == wordStep && n.hub != 0 {
		words := lex.hubs[n.hub]
		lex.edges = append(lex.edges, edge{s, to, words[s.word]})
		words[s.word] = e
		return
	}
	lex.edges = append(lex.edges, edge{s, to, n.first})
	n.first = e
}

// hubBehind returns the hub behind a step that phrases begin with.
func (lex *lexicon) hubBehind(s step) int32 {
	for e := lex.nodes[start].first; e != 0; e = lex.edges[e].next {
		if lex.edges[e].step == s {
			return lex.edges[e].to
		}
	}
	to := lex.newHub()
	lex.link(start, to, s)
	return to
}

func (lex *lexicon) newHub() int32 {
	at := lex.newNode()
	lex.nodes[at].hub = uint8(len(lex.hubs))
	lex.hubs = append(lex.hubs, map[uint64]int32{})
	return at
}

func (lex *lexicon) newNode() int32 {
	lex.nodes = append(lex.nodes, node{})
	return int32(len(lex.nodes) - 1)
}
