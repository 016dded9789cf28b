package score

import (
	"strings"

	"golang.org/x/net/html/atom"

	"github.com/winnow-go/winnow/internal/block"
	"github.com/winnow-go/winnow/internal/halt"
	"github.com/winnow-go/winnow/internal/page"
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

// outlines reads the names of all elements in one walk.
func outlines(p *block.Page) []outline {
	t := p.Tree
	out := make([]outline, len(t.Nodes))
	prose := p.Total(p.All()).Prose
	says := topicsOf(t)
	for i := int32(1); i < int32(len(t.Nodes)); i++ {
		n := &t.Nodes[i]
		if p.Watch.Stop(halt.Turn) {
			break
		}
		if n.IsText() {
			continue
		}
		if page.Unseen(n.Tag) {
			i = n.End - 1
			continue
		}
		o, up := &out[i], &out[n.Parent]
		o.own = says.of(t.NameSpan(i))
		in := placeOf(n.Tag)
		if hidden(t, i) {
			in |= placeHidden
		}
		o.far, o.main, o.in, o.mainIn = up.far, up.main, up.in, up.mainIn
		if n.Tag != atom.Body && n.Tag != atom.Html {
			if prose > 0 && float64(p.Total(p.Spans[i]).Prose) >= mostOf*float64(prose) {
				o.container = true
				o.main |= o.own
				o.mainIn |= in
			} else {
				o.near = o.own | up.boxed()
				if n.Parent > page.Root {
					o.near |= out[t.Nodes[n.Parent].Parent].boxed()
				}
				o.far |= o.own
				o.in |= in
			}
		}
		o.shape = shapeOf(t, i, up.shape)
	}
	countSiblings(t, out)
	return out
}

// countSiblings fills in the siblings of all outlines.
func countSiblings(t *page.Tree, out []outline) {
	var k kin
	for parent := range out {
		if t.Nodes[parent].End > int32(parent)+1 {
			k.count(t, out, int32(parent))
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

// wordTopics is the topics of the words of all names.
type wordTopics []topic

func topicsOf(t *page.Tree) wordTopics {
	words := t.AllNameWords()
	topics := make(wordTopics, len(words))
	for k, w := range words {
		if t.Watch.Stop(halt.Turn) {
			break
		}
		topics[k] = vocabulary[w]
		if k > 0 && seconds[w] {
			topics[k] |= vocabulary[words[k-1]+" "+w]
		}
	}
	return topics
}

// of is the topics of the words in a span.
func (t wordTopics) of(span page.NameSpan) (all topic) {
	for _, s := range t[span.Lo:span.Hi] {
		all |= s
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

// shapeOf hashes (FNV-1a) the element's tag and classes onto its parent's
// shape, of which the older half fades out.
func shapeOf(t *page.Tree, i int32, parent uint32) uint32 {
	h := uint32(2166136261)
	add := func(s string) {
		for k := range len(s) {
			if c := s[k]; c < '0' || c > '9' { // numbers tell siblings apart, not shapes
				h = (h ^ uint32(c)) * 16777619
			}
		}
	}
	add(t.Nodes[i].Name)
	add(t.Attr(i, "class"))
	return h ^ parent<<7 ^ parent>>25
}
