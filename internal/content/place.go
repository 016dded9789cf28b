package content

import (
	"slices"

	"golang.org/x/net/html/atom"

	"github.com/winnow-go/winnow/body"
	"github.com/winnow-go/winnow/internal/page"
)

// place sets in which items and quotes a block at a node stands. The first block
// of an item or a footnote becomes that; where it is of a kind of its own, such
// as code, an item without text is written before it. number is that of the
// footnote which the block begins, 0 if it begins none.
func (r *reader) place(b *body.Block, node int32) (number int) {
	number = r.enterNote(node)
	item, quotes := r.enter(node, true)
	if item < 0 {
		r.inside(b, quotes)
		return number
	}
	if number == 0 {
		number = r.notes.numbers[item]
	}
	outer := slices.DeleteFunc(slices.Clone(quotes), func(q body.Enclosure) bool { return q.Inside == len(r.items) })
	begun := r.begun(item, outer)
	if b.Kind == body.ListItem || b.Kind == body.Paragraph || begun.Kind == body.Footnote && b.Kind == body.Quote {
		begun.Text, begun.Spans = b.Text, b.Spans
		*b = begun
		return number
	}
	begun.Where = r.where(node)
	r.out = append(r.out, begun)
	r.inside(b, quotes)
	return number
}

// enterNote begins the footnote around a node that begins with a list: the item
// is inside the footnote, which has no text of its own. It returns the number,
// 0 if there is none to begin.
func (r *reader) enterNote(node int32) int {
	r.findAround(node)
	if len(r.around) < 2 || r.notes.numbers[r.around[0]] <= 0 || slices.Contains(r.items, r.around[0]) {
		return 0
	}
	note := r.around[0]
	r.items = append(r.items[:0], note)
	b := r.begun(note, nil)
	b.Where = r.where(node)
	r.out = append(r.out, b)
	return b.Number
}

// inside sets that a block goes on in the open items.
func (r *reader) inside(b *body.Block, quotes []body.Enclosure) {
	b.Inside, b.Quotes = len(r.items), quotes
	switch {
	case b.Kind == body.ListItem:
		b.Kind, b.Level = body.Paragraph, 0
	case b.Kind == body.Quote && len(quotes) > 0:
		b.Group = quotes[len(quotes)-1].Group
		if len(quotes) == 1 && quotes[0].Inside == b.Inside {
			b.Quotes = nil
		}
	}
}

// enter brings the open items up to date for what stands at a node and tells in
// which quotes it stands. If it is the first of an item that may begin, the item
// is opened and returned, else -1.
func (r *reader) enter(node int32, begin bool) (item int32, quotes []body.Enclosure) {
	r.findAround(node)
	last := -1
	for k, c := range r.around {
		if r.tree.Nodes[c].Tag != atom.Blockquote || r.notes.numbers[c] > 0 {
			last = k
		}
	}
	item = -1
	open := 0
	for k, c := range r.around {
		switch {
		case open < len(r.items) && r.items[open] == c:
			open++
		case r.tree.Nodes[c].Tag == atom.Blockquote:
			quotes = append(quotes, body.Enclosure{Group: r.group(c), Inside: open})
		case k == last && begin:
			r.items = append(r.items[:open], c)
			item = c
			open++
		}
	}
	r.items = r.items[:open]
	return item, quotes
}

// mostNested is how many items and quotes a block stands in at the most: what is
// nested deeper is no structure that a reader could follow, and every line of a
// rendering repeats the marks of all of them.
const mostNested = 32

// findAround finds the items and quotes around a node, from the outside in. A
// footnote stands in nothing else, a description in the item of its term.
func (r *reader) findAround(node int32) {
	r.around = r.around[:0]
	for i := node; i > page.Root; i = r.tree.Nodes[i].Parent {
		if r.notes.numbers[i] > 0 {
			r.around = append(r.around, i)
			break
		}
		switch r.tree.Nodes[i].Tag {
		case atom.Li, atom.Dt, atom.Blockquote:
			r.around = append(r.around, i)
		case atom.Dd:
			r.around = append(r.around, i)
			if term := r.term(i); slices.Contains(r.items, term) {
				r.around = append(r.around, term)
			}
		}
	}
	if deeper := len(r.around) - mostNested; deeper > 0 {
		r.around = slices.Delete(r.around, 0, deeper)
	}
	slices.Reverse(r.around)
}

// begun is the item or footnote that an element begins.
func (r *reader) begun(item int32, quotes []body.Enclosure) body.Block {
	if number := r.notes.numbers[item]; number > 0 {
		return body.Block{Kind: body.Footnote, Number: number}
	}
	list := r.holder(item, atom.Ul, atom.Ol, atom.Menu, atom.Dir, atom.Dl)
	b := body.Block{Kind: body.ListItem, Level: len(r.items), Group: r.group(list), Quotes: quotes}
	if len(quotes) == 0 {
		b.Quotes = nil
	}
	if list >= 0 && r.tree.Nodes[list].Tag == atom.Ol {
		b.Ordered, b.Number = true, r.number(list, item)
	}
	return b
}

// term is the term that an element describes: the last one before it, -1 if there
// is none.
func (r *reader) term(dd int32) int32 {
	if r.terms == nil {
		r.terms = map[int32]int32{}
		last := map[int32]int32{}
		for i := range int32(len(r.tree.Nodes)) {
			switch n := &r.tree.Nodes[i]; n.Tag {
			case atom.Dt:
				last[n.Parent] = i
			case atom.Dd:
				if term, ok := last[n.Parent]; ok {
					r.terms[i] = term
				}
			}
		}
	}
	if term, ok := r.terms[dd]; ok {
		return term
	}
	return -1
}
