package score

import (
	"strings"

	"golang.org/x/net/html/atom"

	"github.com/winnow-go/winnow/internal/block"
	"github.com/winnow-go/winnow/internal/halt"
	"github.com/winnow-go/winnow/internal/page"
	"github.com/winnow-go/winnow/internal/reuse"
)

// place is a set of elements inside which a block stands, one bit each.
type place uint32

// The places. Their order is that of placeNames.
const (
	placeArticle place = 1 << iota
	placeAside
	placeButton
	placeDetails
	placeFigure
	placeFooter
	placeForm
	placeHeader
	placeHidden
	placeLabel
	placeLink
	placeList
	placeMain
	placeNav
	placeQuote
	placeSection
	placeTable
	placeTerms
	placeCount = iota
)

var placeNames = [placeCount]string{
	"article", "aside", "button", "details", "figure", "footer", "form", "header", "hidden", "label", "link",
	"list", "main", "nav", "quote", "section", "table", "terms",
}

func placeOf(tag atom.Atom) place {
	switch tag {
	case atom.Article:
		return placeArticle
	case atom.Aside:
		return placeAside
	case atom.Button:
		return placeButton
	case atom.Details, atom.Summary:
		return placeDetails
	case atom.Figure, atom.Figcaption:
		return placeFigure
	case atom.Footer:
		return placeFooter
	case atom.Form:
		return placeForm
	case atom.Header:
		return placeHeader
	case atom.Label, atom.Select, atom.Fieldset:
		return placeLabel
	case atom.A:
		return placeLink
	case atom.Ul, atom.Ol:
		return placeList
	case atom.Main:
		return placeMain
	case atom.Nav, atom.Menu:
		return placeNav
	case atom.Blockquote:
		return placeQuote
	case atom.Section:
		return placeSection
	case atom.Table:
		return placeTable
	case atom.Dl:
		return placeTerms
	}
	return 0
}

// outline is what is known of one element.
type outline struct {
	// own is what the element's names say, near what it and the two elements
	// around it say, far what all around it say; elements that hold most of
	// the page's running text speak in main instead.
	own, near, far, main topic
	// in are the places around, mainIn those that hold most of the text.
	in, mainIn place
	// around is true for an element around a block.
	around bool
	// container is true for an element that holds most of the running text.
	container bool
	// shape is a hash of the tags and classes from the element up.
	shape uint32
	// siblings counts the children of the same parent that have the same shape,
	// the element included.
	siblings int32
	// weight is the readability-like sum of running text, nearer text counting
	// more.
	weight float32
}

// mostOf is the share of the page's running text from which on an element is
// the story's container rather than a box in it.
const mostOf = 0.5

// outlines reads the names of the elements around blocks in one walk. Of other
// elements, which nearly all are, it knows the shape at most. They take the given
// room.
func outlines(p *block.Page, room []outline) []outline {
	t := p.Tree
	o := outliner{Page: p, all: reuse.Zeros(room, len(t.Nodes)), says: topicsOf(t), shapes: make([]uint32, t.Classes())}
	o.prose = float64(p.Total(p.All()).Prose)
	o.markAround()
	for i := int32(1); i < int32(len(t.Nodes)); i++ {
		n := &t.Nodes[i]
		if p.Watch.Stop(halt.Turn) {
			break
		}
		switch {
		case n.IsText():
		case page.Unseen(n.Tag):
			i = n.End - 1
		case o.all[i].around:
			o.read(i, n)
		default:
			if o.holdsCards(n.Parent) {
				o.all[i].shape = o.shapeOf(i)
			}
			i = n.End - 1
		}
	}
	o.countSiblings()
	return o.all
}

// outliner is the state in which outlines are made.
type outliner struct {
	*block.Page
	all   []outline
	says  wordTopics
	prose float64
	// shapes are the hashes of the classes met so far, by their numbers.
	shapes []uint32
}

// markAround marks the elements around blocks.
func (o *outliner) markAround() {
	for k := range o.Blocks {
		for i := o.Blocks[k].Node; i > page.Root && !o.all[i].around; i = o.Tree.Nodes[i].Parent {
			o.all[i].around = true
		}
	}
}

// holdsCards reports whether one of an element's children may hold several
// blocks, so that it matters how many are alike.
func (o *outliner) holdsCards(parent int32) bool {
	return o.Spans[parent].Hi-o.Spans[parent].Lo >= leastCard
}

// read outlines an element around blocks.
func (o *outliner) read(i int32, n *page.Node) {
	to, up := &o.all[i], &o.all[n.Parent]
	to.own = o.says.of(o.Tree.NameNumbers(i))
	in := placeOf(n.Tag)
	if hidden(o.Tree, i) {
		in |= placeHidden
	}
	to.far, to.main, to.in, to.mainIn = up.far, up.main, up.in, up.mainIn
	to.shape = o.shapeOf(i)
	switch {
	case n.Tag == atom.Body || n.Tag == atom.Html:
	case o.prose > 0 && float64(o.Total(o.Spans[i]).Prose) >= mostOf*o.prose:
		to.container = true
		to.main |= to.own
		to.mainIn |= in
	default:
		to.near = to.own | up.boxed()
		if n.Parent > page.Root {
			to.near |= o.all[o.Tree.Nodes[n.Parent].Parent].boxed()
		}
		to.far |= to.own
		to.in |= in
	}
}

// countSiblings fills in the siblings of the outlines of what may be cards.
func (o *outliner) countSiblings() {
	var k kin
	for parent := range o.all {
		if o.holdsCards(int32(parent)) && o.Tree.Nodes[parent].End > int32(parent)+1 {
			k.count(o.Tree, o.all, int32(parent))
		}
	}
}

// kin counts the children of one element after the other by their shapes. Few
// elements have children of more than a handful of shapes; a map is for those.
type kin struct {
	first []int32
	more  map[uint32]int32
}

// fewShapes is how many shapes are searched one by one.
const fewShapes = 8

// count fills in the siblings of an element's children: at first only that of
// the first of each shape.
func (k *kin) count(t *page.Tree, out []outline, parent int32) {
	k.first = k.first[:0]
	k.more = nil
	for c := parent + 1; c < t.Nodes[parent].End; c = t.Nodes[c].End {
		if t.Watch.Stop(halt.Turn) {
			return
		}
		if out[c].shape != 0 {
			out[k.firstLike(c, out)].siblings++
		}
	}
	for c := parent + 1; c < t.Nodes[parent].End; c = t.Nodes[c].End {
		if t.Watch.Stop(halt.Turn) {
			return
		}
		if out[c].shape != 0 {
			out[c].siblings = out[k.firstLike(c, out)].siblings
		}
	}
}

// firstLike is the first child of the shape of child c.
func (k *kin) firstLike(c int32, out []outline) int32 {
	shape := out[c].shape
	for _, f := range k.first {
		if out[f].shape == shape {
			return f
		}
	}
	if len(k.first) < fewShapes {
		k.first = append(k.first, c)
		return c
	}
	f, met := k.more[shape]
	if !met {
		if k.more == nil {
			k.more = map[uint32]int32{}
		}
		f = c
		k.more[shape] = c
	}
	return f
}

// boxed is what the element's names say if it is a box, not a container.
func (o *outline) boxed() topic {
	if o.container {
		return 0
	}
	return o.own
}

// wordTopics is the meanings of the words of a tree's vocabulary, by number.
type wordTopics struct {
	words    []string
	meanings []meaning
}

func topicsOf(t *page.Tree) wordTopics {
	words := t.Vocabulary()
	w := wordTopics{words: words, meanings: make([]meaning, len(words))}
	for k, word := range words {
		if t.Watch.Stop(halt.Turn) {
			break
		}
		w.meanings[k] = vocabulary[word]
	}
	return w
}

// of is the topics of the words with the numbers, in the order of a name.
func (w *wordTopics) of(numbers []int32) (all topic) {
	for i, n := range numbers {
		all |= w.meanings[n].topic
		if i > 0 && w.meanings[n].second {
			all |= vocabulary[w.words[numbers[i-1]]+" "+w.words[n]].topic
		}
	}
	return all
}

func hidden(t *page.Tree, i int32) bool {
	for _, a := range t.Attrs(i) {
		switch a.Key {
		case "hidden":
			return true
		case "aria-hidden":
			if a.Val == "true" {
				return true
			}
		case "style":
			if strings.Contains(a.Val, "none") && strings.Contains(strings.ReplaceAll(a.Val, " ", ""), "display:none") {
				return true
			}
		}
	}
	return false
}

// shapeOf hashes the element's tag and classes onto its parent's shape, of which
// the older half fades out.
func (o *outliner) shapeOf(i int32) uint32 {
	parent := o.all[o.Tree.Nodes[i].Parent].shape
	class := o.Tree.ClassNumber(i)
	if class > 0 && o.shapes[class] == 0 {
		o.shapes[class] = hashOf(o.Tree.Attr(i, "class"))
	}
	return hashOf(o.Tree.Nodes[i].Name) ^ o.shapes[class]*hashPrime ^ parent<<7 ^ parent>>25
}

// hashOf hashes (FNV-1a) all but figures, which tell siblings apart rather than
// shapes. It is 0 where there is nothing else.
func hashOf(s string) uint32 {
	h := uint32(hashStart)
	for k := range len(s) {
		if c := s[k]; c < '0' || c > '9' {
			h = (h ^ uint32(c)) * hashPrime
		}
	}
	return h ^ hashStart
}
