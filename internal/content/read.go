// Package content makes the typed blocks of an article's body from the blocks
// of text that were kept and from the page that they stand in.
package content

import (
	"fmt"
	"strings"

	"golang.org/x/net/html/atom"

	"github.com/winnow-go/winnow/body"
	"github.com/winnow-go/winnow/internal/block"
	"github.com/winnow-go/winnow/internal/halt"
	"github.com/winnow-go/winnow/internal/link"
	"github.com/winnow-go/winnow/internal/page"
	"github.com/winnow-go/winnow/internal/render"
)

// Read makes typed blocks of the blocks of a page that were kept. address is
// the page's own, against which others are resolved. In the text of kept it
// brings footnotes to one form: "[1]".
func Read(p *block.Page, kept []block.Block, address string) []body.Block {
	if p.Tree == nil {
		return readFlat(p.Watch, kept)
	}
	r := newReader(p, kept, address)
	r.findRows()
	r.findNotes()
	for k := range kept {
		if p.Watch.Stop(halt.Turn + len(kept[k].Text)) {
			return nil
		}
		r.lines[k], r.ends[k] = r.spans(k)
		r.findDelimited(k)
	}
	r.numberNotes()
	media := r.media()
	for k := 0; k < len(kept) && !p.Watch.Stop(halt.Turn+len(kept[k].Text)); {
		for len(media) > 0 && media[0].node < kept[k].First {
			r.add(media[0].block, media[0].node)
			media = media[1:]
		}
		k += r.read(k)
	}
	for _, m := range media {
		r.add(m.block, m.node)
	}
	for n := len(r.out); n > 0 && r.out[n-1].Kind == body.Rule; n-- {
		r.out = r.out[:n-1]
	}
	r.unwrapColumns()
	for k, number := range r.noted {
		kept[k].Text = noteText(number, kept[k].Text)
	}
	return r.out
}

// reader is the state of one reading.
type reader struct {
	tree *page.Tree
	page *block.Page
	kept []block.Block
	// address is the page's own, base that against which others are resolved.
	address string
	base    link.Base
	out     []body.Block
	// lines holds the text of each kept block with its markup, ends where that
	// ends in the tree.
	lines [][]body.Span
	ends  []int32
	// cut tells of which kept blocks the marks of footnotes were taken.
	cut []bool
	// credits holds the credit in each caption that has one, apart from it.
	credits map[int][]body.Span
	// shown is the picture before the block that is read, -1 if there is none.
	shown int32
	// loose is the pictures in a block that stand in no line of it.
	loose map[int32]bool
	// notes is the page's footnotes, noted the numbers of those that begin with a
	// kept block, waiting the number of one that a picture begins.
	notes   notes
	noted   map[int]int
	waiting int
	// items is the stack of list items and notes that the last block stands in,
	// around the elements that its next one does.
	items, around []int32
	// rows is the rows of data tables, terms tells which term an element
	// describes.
	rows  map[int32]bool
	terms map[int32]int32
	// scripts tells whether the page has a script that sets formulae.
	scripts finding
	// groups numbers lists, tables and quotes.
	groups map[int32]int
	// numbers counts the items of each ordered list.
	numbers map[int32]int
	// parent and path are the last element of which the path was made.
	parent int32
	path   string
}

func newReader(p *block.Page, kept []block.Block, address string) *reader {
	t := p.Tree
	element := ""
	if base := t.First(page.Root, atom.Base); base >= 0 {
		element = t.Attr(base, "href")
	}
	return &reader{
		tree: t, page: p, kept: kept, address: address, base: link.NewBase(address, element),
		cut: make([]bool, len(kept)), noted: map[int]int{}, credits: map[int][]body.Span{}, loose: map[int32]bool{}, shown: -1,
		out: make([]body.Block, 0, len(kept)+8), lines: make([][]body.Span, len(kept)), ends: make([]int32, len(kept)),
		groups: map[int32]int{}, parent: -1,
	}
}

// readFlat is Read for text without markup.
func readFlat(w *halt.Watch, kept []block.Block) []body.Block {
	out := make([]body.Block, len(kept))
	for i := range kept {
		if w.Stop(halt.Turn + len(kept[i].Text)) {
			return nil
		}
		text := render.Plain(kept[i].Text)
		out[i] = body.Block{
			Kind: kindNames[kept[i].Kind], Level: int(kept[i].Level), Text: text,
			Spans: []body.Span{{Text: text}}, Where: fmt.Sprintf("line %d", kept[i].Line),
		}
	}
	return out
}

var kindNames = [...]body.Kind{
	block.Paragraph: body.Paragraph, block.Heading: body.Heading, block.Item: body.ListItem,
	block.Quote: body.Quote, block.Code: body.Code, block.Cell: body.TableRow, block.Caption: body.Caption,
}

// read makes typed blocks of the kept blocks from k on and returns how many went
// into them.
func (r *reader) read(k int) int {
	b := &r.kept[k]
	out := body.Block{Kind: kindNames[b.Kind], Level: int(b.Level), Text: render.Plain(b.Text), Spans: r.lines[k]}
	n, node := 1, b.First
	row := r.rowOf(k)
	switch {
	case row >= 0:
		for k+n < len(r.kept) && r.rowOf(k+n) == row {
			n++
		}
		r.row(&out, k, n)
		node = row
	case b.Kind == block.Cell:
		n = r.run(k, render.SameRow)
		r.row(&out, k, n)
		node = max(b.Row, r.tree.Nodes[b.Node].Parent)
	case b.Kind == block.Code:
		pre := r.holder(b.Node, atom.Pre, atom.Listing, atom.Xmp, atom.Textarea)
		n = r.run(k, func(_, c *block.Block) bool {
			return c.Kind == block.Code && pre >= 0 && c.First < r.tree.Nodes[pre].End
		})
		r.code(&out, pre, k, n)
	case b.Kind == block.Caption:
		r.caption(&out, k)
	case r.isCaption(b):
		out.Kind, out.Group = body.Caption, r.out[len(r.out)-1].Group
		if out.Group == 0 {
			out.Group = r.group(r.shown)
			r.out[len(r.out)-1].Group = out.Group
		}
	}
	r.shown = -1
	if out.Spans != nil && len(out.Spans) == 0 {
		return n // only what nobody sees
	}
	if number := max(r.place(&out, node), r.waiting); number > 0 {
		r.noted[k], r.waiting = number, 0
	}
	r.append(out, b.First)
	return n
}

// run is how many kept blocks from k on belong together.
func (r *reader) run(k int, together func(a, b *block.Block) bool) int {
	n := 1
	for k+n < len(r.kept) && together(&r.kept[k+n-1], &r.kept[k+n]) {
		n++
	}
	return n
}

// add appends a medium that stands at a node.
func (r *reader) add(b body.Block, node int32) {
	switch b.Kind {
	case body.Figure:
		if number := r.place(&b, node); number > 0 {
			r.waiting = number
		}
		r.shown = node
	default: // begins no item
		if b.Kind == body.Rule && (len(r.out) == 0 || r.out[len(r.out)-1].Kind == body.Rule) {
			return // a rule parts two blocks
		}
		_, quotes := r.enter(node, false)
		r.inside(&b, quotes)
	}
	r.append(b, node)
}

// append appends a block that stands at a node, in parts where formulae on lines
// of their own part it.
func (r *reader) append(b body.Block, node int32) {
	b.Where = r.where(node)
	if hasDisplay(&b) {
		r.appendParts(b)
	} else if !r.joined(&b) {
		r.out = append(r.out, b)
	}
}

// where is the path of the element that is or holds a node; blocks that stand
// beside each other share the work.
func (r *reader) where(node int32) string {
	if r.tree.Nodes[node].IsText() {
		node = r.tree.Nodes[node].Parent
	}
	if node != r.parent {
		r.parent, r.path = node, r.tree.Path(node)
	}
	return r.path
}

// holder is the innermost element of the given kinds around node i, itself
// included; -1 if there is none.
func (r *reader) holder(i int32, tags ...atom.Atom) int32 {
	for ; i > page.Root; i = r.tree.Nodes[i].Parent {
		for _, tag := range tags {
			if r.tree.Nodes[i].Tag == tag {
				return i
			}
		}
	}
	return -1
}

// group is the number of the list, table or quote that is node i.
func (r *reader) group(i int32) int {
	if i < 0 {
		return 0
	}
	if r.groups[i] == 0 {
		r.groups[i] = len(r.groups) + 1
	}
	return r.groups[i]
}

// named reports whether one of the words by which the author named node i, or
// an element up to levels above it, is in the list.
func (r *reader) named(i int32, levels int, list string) bool {
	for ; i > page.Root && levels >= 0; i, levels = r.tree.Nodes[i].Parent, levels-1 {
		if r.tree.AnyWord(i, func(word string) bool { return hasWord(list, word) }) {
			return true
		}
	}
	return false
}

// hasWord reports whether a list parted by blanks holds a word.
func hasWord(list, word string) bool {
	for from := 0; ; {
		at := strings.Index(list[from:], word)
		if at < 0 || word == "" {
			return false
		}
		lo, hi := from+at, from+at+len(word)
		if (lo == 0 || list[lo-1] == ' ') && (hi == len(list) || list[hi] == ' ') {
			return true
		}
		from = hi
	}
}
