package phrase

import "sync"

// language is the clutter phrases of one language.
type language struct {
	code    string // as in the lang attribute of a page
	phrases phrases
}

// phrases lists the phrases of each kind.
type phrases [kindCount][]string

// lexicon is the phrases of all languages as a graph: every phrase is a way of
// its own from the start, which forks and joins at its groups. It does not
// change once it is built.
type lexicon struct {
	nodes []node
}

// node is a place on the way of one phrase.
type node struct {
	edges []edge
	words map[uint64][]int32 // the edges over words of a hub; nil elsewhere
	kind  Kind
	end   ending // how the phrase may end here
}

// edge leads from a node over a step to another.
type edge struct {
	step
	to int32
}

// start is the hub at which all ways begin. Another hub lies behind each step
// other than a word that phrases begin with, since many begin with # or @.
const start = 0

var compiled = sync.OnceValue(func() *lexicon {
	lex := &lexicon{}
	lex.newHub()
	for _, lang := range languages() {
		for kind, list := range lang.phrases {
			for _, phrase := range list {
				lex.add(Kind(kind), phrase)
			}
		}
	}
	return lex
})

// add lays the way of a phrase.
func (lex *lexicon) add(kind Kind, phrase string) {
	text, end := cutEnding(phrase)
	lex.layFirst(parts(text), kind, end)
}

// layFirst lays a way for all choices of the first part that begin with a word,
// and one of its own for each other.
func (lex *lexicon) layFirst(parts [][][]step, kind Kind, end ending) {
	if len(parts) == 0 {
		return
	}
	var words [][]step
	for _, choice := range parts[0] {
		switch choice[0].kind {
		case wordStep:
			words = append(words, choice)
		case skipStep:
			lex.layFirst(parts[1:], kind, end)
		default:
			rest := parts[1:]
			if len(choice) > 1 {
				rest = append([][][]step{{choice[1:]}}, rest...)
			}
			lex.lay(lex.hub(choice[0]), rest, kind, end)
		}
	}
	if len(words) > 0 {
		lex.lay(start, append([][][]step{words}, parts[1:]...), kind, end)
	}
}

// lay lays the way of a phrase's parts from a node on.
func (lex *lexicon) lay(at int32, parts [][][]step, kind Kind, end ending) {
	for _, part := range parts {
		next := lex.newNode()
		for _, choice := range part {
			lex.connect(at, next, choice)
		}
		at = next
	}
	lex.nodes[at].kind, lex.nodes[at].end = kind, end
}

// connect leads from one node to another by way of the steps.
func (lex *lexicon) connect(from, to int32, steps []step) {
	for i, s := range steps {
		next := to
		if i < len(steps)-1 {
			next = lex.newNode()
		}
		n := &lex.nodes[from]
		if s.kind == wordStep && n.words != nil {
			n.words[s.word] = append(n.words[s.word], next)
		} else {
			n.edges = append(n.edges, edge{s, next})
		}
		from = next
	}
}

// hub returns the hub behind a step that phrases begin with.
func (lex *lexicon) hub(s step) int32 {
	for _, e := range lex.nodes[start].edges {
		if e.step == s {
			return e.to
		}
	}
	to := lex.newHub()
	lex.nodes[start].edges = append(lex.nodes[start].edges, edge{s, to})
	return to
}

func (lex *lexicon) newHub() int32 {
	hub := lex.newNode()
	lex.nodes[hub].words = map[uint64][]int32{}
	return hub
}

func (lex *lexicon) newNode() int32 {
	lex.nodes = append(lex.nodes, node{})
	return int32(len(lex.nodes) - 1)
}
