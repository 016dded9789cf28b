package match

import (
	"golang.org/x/net/html/atom"

	"github.com/winnow-go/winnow/internal/block"
	"github.com/winnow-go/winnow/internal/page"
	"github.com/winnow-go/winnow/internal/phrase"
)

// Page is one page while rules look at it. Rules never see it themselves; they
// are shown its pieces.
type Page struct {
	blocks *block.Page
	says   []phrase.Set
	story  block.Span
	prose  int
	// votes is for each block the sum of what the signals say; nil until counted.
	votes []float32
	// strictness is what the votes for a line must exceed.
	strictness float64
	shown      Shown
	// headlines are the page's h1 elements, layout the tables that lay it out.
	headlines, layout []int32
	// foot is the first block of the page's foot, as [Foot] finds it.
	foot int32
	// squashed has each block's letters and figures, once a rule has asked
	// whether something repeats; lookups counts how often one has.
	squashed []string
	lookups  int
}

// mostHeadlines bounds how many h1 elements are looked at; a page with more
// has no headline among them.
const mostHeadlines = 8

// Shown tells which blocks show the reader what the metadata tells: the
// headline, the authors, the date; -1 where none does.
type Shown struct{ Title, Byline, Date int32 }

// NewPage prepares a page for rules.
func NewPage(blocks *block.Page, shown Shown) *Page {
	p := &Page{blocks: blocks, shown: shown, says: blocks.Says()}
	if blocks.Tree != nil {
		for i := range blocks.Tree.Elements(page.Root, atom.H1) {
			if len(p.headlines) < mostHeadlines {
				p.headlines = append(p.headlines, i)
			}
		}
	}
	p.story = story(blocks, p.says)
	p.prose = blocks.Total(blocks.All()).Prose
	p.layout, p.foot = layoutTables(blocks, p.story), footOf(blocks, p.says)
	return p
}

// Story is the span of blocks that holds most of the page's running text.
func (p *Page) Story() block.Span { return p.story }

// Phrases tells for each block which kinds of clutter phrase it is. The slice is
// the page's own.
func (p *Page) Phrases() []phrase.Set { return p.says }

// Count hands in what the signals say of each block, in log odds, and how much
// they must say for a line to stay.
func (p *Page) Count(votes []float32, strictness float64) {
	p.votes, p.strictness = votes, strictness
}

// Says returns the kinds of clutter phrase that block k is.
func (p *Page) Says(k int32) phrase.Set { return p.says[k] }

// Branch is the piece that element i forms with all that it holds.
func (p *Page) Branch(i int32) Piece { return Piece{page: p, node: i, span: p.blocks.Spans[i]} }

// Line is the piece that block k forms alone.
func (p *Page) Line(k int32) Piece {
	return Piece{page: p, node: -1, span: block.Span{Lo: k, Hi: k + 1}}
}

// Piece is what a rule looks at: an element of the page with all that it
// holds, or one line of text. It may be asked until the extraction returns, and
// no longer.
type Piece struct {
	page *Page
	node int32 // -1 for a line
	span block.Span
}

// IsLine reports whether the piece is a line rather than an element.
func (p Piece) IsLine() bool { return p.node < 0 }

// Tag is the element's name in lower case, "" for a line.
func (p Piece) Tag() string {
	if p.IsLine() {
		return ""
	}
	return p.page.blocks.Tree.Nodes[p.node].Name
}

// Attr is the value of the element's attribute, "" where there is none.
func (p Piece) Attr(key string) string {
	if p.IsLine() {
		return ""
	}
	return p.page.blocks.Tree.Attr(p.node, key)
}

// Text is the line's text, or that of the element's blocks, one a line.
func (p Piece) Text() string { return p.page.blocks.Text(p.span) }

// Words counts the words of the piece; two ideographs count as one.
func (p Piece) Words() int { return p.page.blocks.Total(p.span).Length }

// Lines counts the lines of the piece.
func (p Piece) Lines() int { return int(p.span.Hi - p.span.Lo) }

// LinkShare is the share of the piece's words that are inside links, 0 to 1.
// Flattened text has no links.
func (p Piece) LinkShare() float64 { return p.page.blocks.Total(p.span).LinkShare() }

// ProseShare is the share of the page's running text that the piece holds, 0
// to 1. Running text is sentences of ten words or more outside links; on a
// page with next to none, all words outside links stand in for it.
func (p Piece) ProseShare() float64 { return p.page.share(p.span) }

// Prose counts the words of running text in the piece.
func (p Piece) Prose() int { return p.page.blocks.Total(p.span).Prose }

// Before and After tell how much of the page's running text stands before and
// behind the piece, 0 to 1.
func (p Piece) Before() float64 { return p.page.share(block.Span{Lo: 0, Hi: p.span.Lo}) }

// After is described at [Piece.Before].
func (p Piece) After() float64 {
	return p.page.share(block.Span{Lo: p.span.Hi, Hi: p.page.blocks.All().Hi})
}

// Around counts the words of running text outside the piece.
func (p Piece) Around() int { return p.page.text(p.page.blocks.All()) - p.page.text(p.span) }

// scarce is the words of running text below which a page has next to none.
const scarce = 80

// text counts the words of a span that shares are made of.
func (p *Page) text(s block.Span) int {
	t := p.blocks.Total(s)
	if p.prose < scarce {
		return max(0, t.Length-t.Linked)
	}
	return t.Prose
}

func (p *Page) share(s block.Span) float64 {
	all := p.text(p.blocks.All())
	if all == 0 {
		return 0
	}
	return float64(p.text(s)) / float64(all)
}

// Votes is what the signals say of the piece's lines, weighted by their words,
// in log odds: above zero for the story, below zero against it.
func (p Piece) Votes() float64 {
	sum, words := 0.0, 0.0
	for k := p.span.Lo; k < p.span.Hi && int(k) < len(p.page.votes); k++ {
		w := float64(p.page.blocks.Blocks[k].Length() + 1)
		sum += w * float64(p.page.votes[k])
		words += w
	}
	if words == 0 {
		return 0
	}
	return sum / words
}

// Position tells where a piece stands to the story, the part of the page that
// holds most of its running text.
type Position uint8

const (
	// AboveStory is before the story's first sentence.
	AboveStory Position = iota
	// InStory is between the first and the last sentence.
	InStory
	// BelowStory is behind the last sentence.
	BelowStory
)

// Position tells where the piece begins.
func (p Piece) Position() Position {
	switch s := p.page.story; {
	case p.span.Lo < s.Lo:
		return AboveStory
	case p.span.Lo < s.Hi:
		return InStory
	}
	return BelowStory
}

// first is the piece's first block, nil where it has none.
func (p Piece) first() *block.Block {
	if p.span.Hi <= p.span.Lo {
		return nil
	}
	return &p.page.blocks.Blocks[p.span.Lo]
}

// ancestors calls yield for the element (or the line's element) and those
// around it, innermost first, the page's own html and body left out, until
// yield returns true. It reports whether yield did.
func (p Piece) ancestors(yield func(i int32) bool) bool {
	t, i := p.page.blocks.Tree, p.node
	if t == nil {
		return false
	}
	if p.IsLine() {
		i = p.page.blocks.Blocks[p.span.Lo].Node
	}
	for ; i > page.Root; i = t.Nodes[i].Parent {
		if yield(i) {
			return true
		}
	}
	return false
}
