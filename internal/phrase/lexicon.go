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
// change once it is built. Nodes and edges lie in two slices and name each other
// by index, since there are tens of thousands of them.
type lexicon struct {
	nodes []node
	edges []edge             // edges[0] stands for none
	hubs  []map[uint32]int32 // the first edge over each word of a hub; hubs[0] stands for none
	// goOn tells by the last bits of a word's hash from which hubs an edge over
	// it may lead, a bit for each: it spares nearly all looks into the hubs.
	goOn [marks]uint16
}

// marks is the length of lexicon.goOn: small enough for a processor's first
// cache, and large enough that half of all words are marked for no hub.
const marks = 1 << 14

const mostHubs = 16

// mayGoOn is false for words over which no edge leads from a hub.
func (lex *lexicon) mayGoOn(hub uint8, word uint32) bool {
	return lex.goOn[word%marks]&(1<<hub) != 0
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
	to    int32
	next  int32 // the next edge of the same node, or over the same word of a hub
	ahead uint32
}

// Edge.ahead tells by five bits of a word's hash which words may follow at the
// node that the edge leads to, a bit for each: it spares most looks at nodes,
// which lie far apart. All bits are set where something else than a word may
// follow.
const (
	aheadBits = 32
	anything  = 1<<aheadBits - 1
)

func aheadBit(word uint32) uint32 { return 1 << (word % aheadBits) }

// start is the hub at which all ways begin. Another hub lies behind each step
// other than a word that phrases begin with, since many begin with # or @.
const start = 0

var compiled = sync.OnceValue(compile)

// roomy is more edges than the lexicon has, and widest more words than a hub
// has, so that building them copies none.
const (
	roomy  = 1 << 17
	widest = 1 << 14
)

// compile builds the lexicon of all languages.
func compile() *lexicon {
	lex := &lexicon{
		nodes: make([]node, 0, roomy),
		edges: make([]edge, 1, roomy),
		hubs:  make([]map[uint32]int32, 1),
	}
	lex.newHub(widest)
	var p parser
	for _, lang := range languages() {
		for kind, list := range lang.phrases {
			for _, phrase := range list {
				text, end, most := cutEnding(phrase)
				lex.add(p.parts(text), node{kind: Kind(kind), end: end, most: most})
			}
		}
	}
	for i := range lex.edges {
		e := &lex.edges[i]
		e.ahead = lex.aheadOf(e.to)
	}
	lex.arrange()
	return lex
}

// aheadOf is edge.ahead of the edges to a node.
func (lex *lexicon) aheadOf(at int32) uint32 {
	n := &lex.nodes[at]
	if n.end != inner || n.hub != 0 {
		return anything
	}
	ahead := uint32(0)
	for e := n.first; e != 0; e = lex.edges[e].next {
		if lex.edges[e].kind != wordStep {
			return anything
		}
		ahead |= aheadBit(lex.edges[e].word)
	}
	return ahead
}

// add lays the way of a phrase's parts: one for all choices of the first part
// that begin with a word, and one of its own for each other.
func (lex *lexicon) add(parts [][][]step, last node) {
	if len(parts) == 0 {
		return
	}
	first, rest := parts[0], parts[1:]
	words := first[:0:0]
	for _, choice := range first {
		switch choice[0].kind {
		case wordStep:
			words = append(words, choice)
		case skipStep:
			lex.add(rest, last)
		default:
			at := lex.hubBehind(choice[0])
			if len(choice) > 1 {
				at = lex.lay(at, [][]step{choice[1:]})
			}
			lex.layAll(at, rest, last)
		}
	}
	if len(words) > 0 {
		lex.layAll(lex.lay(start, words), rest, last)
	}
}

// layAll lays the way of parts from a node to the last.
func (lex *lexicon) layAll(at int32, parts [][][]step, last node) {
	for _, part := range parts {
		at = lex.lay(at, part)
	}
	n := &lex.nodes[at]
	n.kind, n.end, n.most = last.kind, last.end, last.most
}

// lay lays the way of a part from a node and returns the node it ends at.
func (lex *lexicon) lay(at int32, part [][]step) int32 {
	to := lex.newNode()
	for _, choice := range part {
		lex.connect(at, to, choice)
	}
	return to
}

// connect leads from one node to another by way of the steps, sharing the first
// steps with the choices that lead there already: to is older than their nodes.
func (lex *lexicon) connect(from, to int32, steps []step) {
	for i, s := range steps {
		if i == len(steps)-1 {
			lex.link(from, to, s)
			return
		}
		next := lex.follow(from, s)
		if next <= to {
			next = lex.newNode()
			lex.link(from, next, s)
		}
		from = next
	}
}

// follow returns the newest node over a step from a node, or 0.
func (lex *lexicon) follow(from int32, s step) int32 {
	n := lex.nodes[from]
	e := n.first
	if s.kind == wordStep && n.hub != 0 {
		e = lex.hubs[n.hub][s.word]
	}
	for ; e != 0; e = lex.edges[e].next {
		if lex.edges[e].step == s {
			return lex.edges[e].to
		}
	}
	return 0
}

// link adds the edge over a step.
func (lex *lexicon) link(from, to int32, s step) {
	e, n := int32(len(lex.edges)), &lex.nodes[from]
	if s.kind == wordStep && n.hub != 0 {
		words := lex.hubs[n.hub]
		lex.edges = append(lex.edges, edge{step: s, to: to, next: words[s.word]})
		words[s.word] = e
		lex.goOn[s.word%marks] |= 1 << n.hub
		return
	}
	lex.edges = append(lex.edges, edge{step: s, to: to, next: n.first})
	n.first = e
}

// hubBehind returns the hub behind a step that phrases begin with.
func (lex *lexicon) hubBehind(s step) int32 {
	if to := lex.follow(start, s); to != 0 {
		return to
	}
	to := lex.newHub(0)
	lex.link(start, to, s)
	return to
}

func (lex *lexicon) newHub(words int) int32 {
	at := lex.newNode()
	if len(lex.hubs) == mostHubs {
		panic("phrase: too many hubs for the bits of lexicon.goOn")
	}
	lex.nodes[at].hub = uint8(len(lex.hubs))
	lex.hubs = append(lex.hubs, make(map[uint32]int32, words))
	return at
}

func (lex *lexicon) newNode() int32 {
	lex.nodes = append(lex.nodes, node{})
	return int32(len(lex.nodes) - 1)
}
