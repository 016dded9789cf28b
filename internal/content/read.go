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
// the page's own, against which others are resolved.
func Read(p *block.Page, kept []block.Block, address string) []body.Block {
	if p.Tree == nil {
		return readFlat(p.Watch, kept)
	}
	r := newReader(p, kept, address)
	for k := range kept {
		if p.Watch.Stop(halt.Turn + len(kept[k].Text)) {
			return nil
		}
		r.lines[k], r.ends[k] = r.spans(&kept[k])
	}
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
	return r.out
}

// reader is the state of one reading.
type reader struct {
	tree *page.Tree
	page *block.Page
	kept []block.Block
	base link.Base
	out  []body.Block
	// lines holds the text of each kept block with its markup, ends where that
	// ends in the tree.
	lines [][]body.Span
	ends  []int32
	// items is the stack of list items that the last block stands in.
	items []int32
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
		tree: t, page: p, kept: kept, base: link.NewBase(address, element),
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

// read makes one typed block of the kept blocks from k on and returns how many
// went into it.
func (r *reader) read(k int) int {
	b := &r.kept[k]
	out := body.Block{Kind: kindNames[b.Kind], Level: int(b.Level), Text: render.Plain(b.Text)}
	n := 1
	switch b.Kind {
	case block.Cell:
		n = r.run(k, render.SameRow)
		r.row(&out, k, n)
	case block.Code:
		pre := r.holder(b.Node, atom.Pre, atom.Listing, atom.Xmp, atom.Textarea)
		n = r.run(k, func(_, c *block.Block) bool {
			return c.Kind == block.Code && pre >= 0 && c.First < r.tree.Nodes[pre].End
		})
		r.code(&out, pre, k, n)
	case block.Quote:
		out.Group = r.group(r.holder(b.Node, atom.Blockquote))
		out.Spans = r.lines[k]
	case block.Item:
		r.item(&out, b)
		out.Spans = r.lines[k]
	case block.Caption:
		out.Group = r.group(r.holder(b.Node, atom.Figure, atom.Table))
		out.Spans = r.lines[k]
	default:
		out.Spans = r.lines[k]
	}
	r.add(out, b.First)
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

// add appends a block that stands at a node.
func (r *reader) add(b body.Block, node int32) {
	switch {
	case b.Kind == body.Rule && (len(r.out) == 0 || r.out[len(r.out)-1].Kind == body.Rule):
		return // a rule parts two blocks
	case b.Spans != nil && len(b.Spans) == 0:
		return // only characters that nobody sees
	}
	b.Where = r.where(node)
	if b.Kind == body.ListItem {
		r.out = append(r.out, b)
		return
	}
	for len(r.items) > 0 && r.tree.Nodes[r.items[len(r.items)-1]].End <= node {
		r.items = r.items[:len(r.items)-1]
	}
	b.Inside = len(r.items)
	if !r.joined(&b) {
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

// joined makes one block of a picture and its caption, in whichever order they
// come.
func (r *reader) joined(b *body.Block) bool {
	if len(r.out) == 0 || b.Group == 0 {
		return false
	}
	last := &r.out[len(r.out)-1]
	switch {
	case last.Group != b.Group:
		return false
	case last.Kind == body.Figure && last.Text == "" && b.Kind == body.Caption:
		last.Text, last.Spans = b.Text, b.Spans
		return true
	case last.Kind == body.Caption && b.Kind == body.Figure:
		last.Kind, last.Image = body.Figure, b.Image
		return true
	}
	return false
}

// named reports whether one of the words by which the author named node i, or
// an element up to levels above it, is in the list.
func (r *reader) named(i int32, levels int, list string) bool {
	for ; i > page.Root && levels >= 0; i, levels = r.tree.Nodes[i].Parent, levels-1 {
		for _, w := range r.tree.NameWords(i) {
			if hasWord(list, w) {
				return true
			}
		}
	}
	return false
}

// hasWord reports whether a list parted by blanks holds a word.
func hasWord(list, word string) bool {
	for w := range strings.FieldsSeq(list) {
		if w == word {
			return true
		}
	}
	return false
}
