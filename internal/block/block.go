// Package block cuts a page into the sequence of blocks on which both ways in
// meet: from HTML one block for each run of text between line breaks, from
// flattened text one for each line or paragraph.
package block

import (
	"strings"
	"unicode/utf8"

	"github.com/winnow-go/winnow/internal/formula"
	"github.com/winnow-go/winnow/internal/halt"
	"github.com/winnow-go/winnow/internal/page"
	"github.com/winnow-go/winnow/internal/phrase"
)

// Kind is the role that the markup, or the shape of a line, gives a block.
type Kind uint8

// The kinds of block. Cells of one table row are blocks of their own.
const (
	Paragraph Kind = iota
	Heading
	Item
	Quote
	Code
	Cell
	Caption
)

// Block is one run of text.
type Block struct {
	// Text is the block's words with white space folded; only code and the
	// line breaks that the page sets by hand remain.
	Text string
	// Node is the element that holds the text; -1 in flattened text.
	Node int32
	// First is the first text node or formula of the block; -1 in flattened text.
	First int32
	// Line is the number of the line in flattened text, from 1; 0 in HTML.
	Line int32
	// Row is the table row that holds a cell, the list that holds an item; -1
	// where there is none.
	Row int32
	// Kind is the block's role, Level its heading level or its depth in lists.
	Kind  Kind
	Level uint8
	// Words counts words, Linked those inside links, Strong those set in bold.
	Words, Linked, Strong int32
	// Letters counts letters, Capitals the upper-case ones, Digits the figures.
	Letters, Capitals, Digits int32
	// Stops counts full stops, question and exclamation marks that end a
	// sentence, Commas the commas, in any script.
	Stops, Commas int32
	// Wide counts the characters of scripts that are written without blanks;
	// each also counts as a word.
	Wide int32
}

// Length is the block's size in words of a spaced script. Two ideographs say
// about as much as one English word.
func (b *Block) Length() int { return int(b.Words - b.Wide/2) }

// LinkShare is the share of the block's words that are inside links, 0 to 1.
func (b *Block) LinkShare() float64 { return share(b.Linked, b.Words) }

// Prose reports whether the block reads like a sentence of running text: long
// enough, mostly outside links, with a stop or a comma.
func (b *Block) Prose() bool {
	return b.Length() >= 10 && b.Linked*3 < b.Words && b.Stops+b.Commas > 0
}

// EndsInStop reports whether the block ends as a sentence does, the quotes around
// it aside.
func (b *Block) EndsInStop() bool {
	last, _ := utf8.DecodeLastRuneInString(strings.TrimRight(b.Text, "\"'”’“»«)」』"))
	return strings.ContainsRune(".!?…。！？।؟۔", last)
}

// mostGreeting is the words of the longest line that greets who reads a letter.
const mostGreeting = 8

// Greets reports whether the block reads like the greeting of a letter: "Dear
// editor,".
func (b *Block) Greets() bool {
	return b.Length() <= mostGreeting && b.Digits == 0 && b.Capitals > 0 && strings.HasSuffix(b.Text, ",")
}

func share(part, whole int32) float64 {
	if whole == 0 {
		return 0
	}
	return float64(part) / float64(whole)
}

// Span is a half-open range of blocks.
type Span struct{ Lo, Hi int32 }

// Page is a page as blocks.
type Page struct {
	// Tree is the page's tree; nil for flattened text.
	Tree *page.Tree
	// Blocks is the page in reading order.
	Blocks []Block
	// Spans tells for each node of the tree which blocks lie inside it; empty
	// for the inside of a block and for what no reader sees.
	Spans []Span
	// Formulae is the elements that stand for formulae; nil where there are none.
	Formulae map[int32]formula.Formula
	// Watch stops the walks over the page; nil for never.
	Watch *halt.Watch

	sums  []sum
	twins []int32
	says  []phrase.Set
	rows  []bool // which blocks may be rows of labels
}

// sum holds what all blocks before one add up to.
type sum struct{ length, words, linked, prose, stops int32 }

// Sum makes the totals that [Page.Total] gives; call it once Blocks is final.
func (p *Page) Sum() {
	p.sums = make([]sum, len(p.Blocks)+1)
	for i := range p.Blocks {
		b, s := &p.Blocks[i], p.sums[i]
		s.length += int32(b.Length())
		s.words += b.Words
		s.linked += b.Linked
		s.stops += b.Stops
		if b.Prose() {
			s.prose += int32(b.Length())
		}
		p.sums[i+1] = s
	}
}

// Total is what the blocks of a span add up to.
type Total struct {
	// Blocks counts blocks, Length their words by [Block.Length], Words by
	// count, Linked those inside links, Prose the Length of prose blocks,
	// Stops the sentence ends.
	Blocks, Length, Words, Linked, Prose, Stops int
}

// LinkShare is the share of words that are inside links, 0 to 1.
func (t Total) LinkShare() float64 { return share(int32(t.Linked), int32(t.Words)) }

// Brief is what is kept of a [Total] where there is one for each block, in less
// than half the room.
type Brief struct {
	Blocks, Length, Words, Linked, Prose int32
}

// Brief is the total in brief.
func (t Total) Brief() Brief {
	return Brief{int32(t.Blocks), int32(t.Length), int32(t.Words), int32(t.Linked), int32(t.Prose)}
}

// LinkShare is the share of words that are inside links, 0 to 1.
func (b Brief) LinkShare() float64 { return share(b.Linked, b.Words) }

// Total adds up the blocks of a span in constant time.
func (p *Page) Total(s Span) Total {
	if s.Hi <= s.Lo {
		return Total{}
	}
	a, b := p.sums[s.Lo], p.sums[s.Hi]
	return Total{
		Blocks: int(s.Hi - s.Lo), Length: int(b.length - a.length), Words: int(b.words - a.words),
		Linked: int(b.linked - a.linked), Prose: int(b.prose - a.prose), Stops: int(b.stops - a.stops),
	}
}

// All is the span of the whole page.
func (p *Page) All() Span { return Span{0, int32(len(p.Blocks))} }

// Adjoins reports whether no blank line of flattened text stands between block k
// and the one above.
func (p *Page) Adjoins(k int32) bool { return p.Blocks[k].Line == p.Blocks[k-1].Line+1 }

// measure fills in the counts that the text alone tells.
func (b *Block) measure() {
	c := count(b.Text)
	b.Words, b.Wide, b.Letters, b.Capitals = c.words, c.wide, c.letters, c.capitals
	b.Digits, b.Stops, b.Commas = c.digits, c.stops, c.commas
	b.Linked, b.Strong = min(b.Linked, b.Words), min(b.Strong, b.Words)
}

// Text joins the text of a span's blocks with line breaks.
func (p *Page) Text(s Span) string {
	switch s.Hi - s.Lo {
	case 0:
		return ""
	case 1:
		return p.Blocks[s.Lo].Text
	}
	var b strings.Builder
	for k := s.Lo; k < s.Hi; k++ {
		if k > s.Lo {
			b.WriteByte('\n')
		}
		b.WriteString(p.Blocks[k].Text)
	}
	return b.String()
}

// Twins tells for each block which is the first one with its text: what a page
// says a hundred times has to be read once. The slice is the page's own.
func (p *Page) Twins() []int32 {
	if p.twins == nil {
		p.twins = make([]int32, len(p.Blocks))
		first := make(map[string]int32, len(p.Blocks))
		for k := range p.Blocks {
			text := p.Blocks[k].Text
			if p.Watch.Stop(halt.Turn + len(text)) {
				break
			}
			twin, met := first[text]
			if !met {
				twin = int32(k)
				first[text] = twin
			}
			p.twins[k] = twin
		}
	}
	return p.twins
}

// Line makes the block of one line of flattened text.
func Line(text string, number int32) Block {
	b := Block{Text: text, Node: -1, First: -1, Row: -1, Line: number}
	b.measure()
	return b
}
