// Package body holds the body of an article piece by piece, and writes it as
// HTML and as Markdown.
//
// The renderings are made from blocks alone, never from the page's markup: what
// has no place in a [Block] cannot reach the output. Callers may drop, change
// and add blocks before they render them.
package body

import (
	"slices"
	"strconv"
	"strings"
)

// Kind is the role of a [Block].
type Kind string

// The roles a block can have.
const (
	Paragraph Kind = "paragraph"
	Heading   Kind = "heading"
	ListItem  Kind = "list-item"
	Quote     Kind = "quote"
	Code      Kind = "code"
	TableRow  Kind = "table-row"
	Caption   Kind = "caption" // of a table, or of a picture that is not there
	Figure    Kind = "figure"  // a picture and its caption
	Formula   Kind = "formula" // a formula on lines of its own, in TeX
	Footnote  Kind = "footnote"
	Embed     Kind = "embed" // a player or post of another site, as a link
	Rule      Kind = "rule"  // a line between two parts
)

// Block is one piece of a body. The zero value is an empty block, which is not
// rendered.
type Block struct {
	// Kind is the block's role; empty is taken for [Paragraph].
	Kind Kind
	// Level is 1 to 6 for a heading, the nesting depth from 1 for a list item,
	// and 0 for other kinds.
	Level int
	// Inside is the depth of the list item in which the block goes on, such as
	// the second paragraph of an item; 0 where the block stands by itself. A
	// footnote is an item of depth 1.
	Inside int
	// Quotes is the quotes in which the block stands, from the outside in. Nil
	// for blocks in none, and for those of kind Quote in no other than their own.
	Quotes []Enclosure
	// Group tells lists, tables and quotes apart that follow one another: the
	// blocks of one have the same number. 0 for blocks that need no company.
	Group int
	// Ordered tells that a list item has the number Number.
	Ordered bool
	// Number is the number of an item of an ordered list or of a footnote.
	Number int
	// Language is the programming language of code, in lower case, where the
	// page names it.
	Language string
	// Text is the block's plain text. Only code keeps its white space; else a
	// line feed is a line break. For a picture it is the caption. Formulae stand
	// between dollar signs, the numbers of footnotes in brackets.
	Text string
	// Spans is Text with its markup. Nil for code and table rows, and for items
	// that begin with a block of another kind.
	Spans []Span
	// Cells is the content of a table row.
	Cells []Cell
	// Image is the picture of a figure; nil for other kinds.
	Image *Image
	// Credit tells who made the picture, where the page sets that apart from the
	// caption and the rule "image-credit" has left it. It is rendered behind the
	// caption.
	Credit []Span
	// Link is the address that an embed stands for, Title what the page calls
	// it.
	Link, Title string
	// Where tells the place in the source: the path of the element in HTML,
	// "line 12" in flattened text.
	Where string
}

// Enclosure is a quote around a block.
type Enclosure struct {
	// Group tells the quote from others, as [Block.Group] does.
	Group int
	// Inside is the depth of the list item in which the quote stands.
	Inside int
}

// Cell is one cell of a table row.
type Cell struct {
	// Header tells a cell that names its row or column.
	Header bool
	// Columns and Rows is how many of them the cell spans, 0 or 1 for one.
	Columns, Rows int
	// Spans is the text.
	Spans []Span
}

// Image is a picture.
type Image struct {
	// URL is its address.
	URL string
	// Alt describes the picture to those who cannot see it.
	Alt string
	// Width and Height are in CSS pixels; 0 where the page does not tell.
	Width, Height int
	// Set is the same picture in other sizes.
	Set []Candidate
}

// Candidate is a picture in one size.
type Candidate struct {
	// URL is its address.
	URL string
	// Width is in pixels; 0 where Density tells the size.
	Width int
	// Density is its pixels per CSS pixel; 0 where Width tells the size.
	Density float64
}

// Style is a set of the ways in which a [Span] is set.
type Style uint8

// The ways in which text is set.
const (
	Strong Style = 1 << iota
	Emphasis
	Monospace // code in running text
	Superscript
	Subscript
	Math    // a formula in TeX
	Display // a formula on a line of its own
)

// Span is a run of text that is set in one way. The zero value is empty text.
type Span struct {
	// Text is the characters; a single line feed is a line break.
	Text string
	// Style is how they are set.
	Style Style
	// Link is the address that the text links to; empty for no link.
	Link string
	// Image is a picture in the line; its Span has no Text.
	Image *Image
	// Note is the number of a footnote to which the line refers at this place;
	// its Span has no Text. 0 for none.
	Note int
}

// captioned is the caption of a figure and its credit.
func (b *Block) captioned() []Span {
	caption := b.spans()
	if len(b.Credit) == 0 || len(caption) == 0 {
		return append(caption[:len(caption):len(caption)], b.Credit...)
	}
	last, first := &caption[len(caption)-1], &b.Credit[0]
	blank := Span{Text: " ", Style: last.Style & first.Style &^ (Math | Display)} // set in the ways that both have in common
	if last.Style != first.Style {
		blank.Style &^= Monospace
	}
	if last.Link == first.Link {
		blank.Link = last.Link
	}
	return slices.Concat(caption, []Span{blank}, b.Credit)
}

// IsText reports whether the span is a run of characters: no picture, no formula
// and no reference to a footnote.
func (s *Span) IsText() bool { return s.Image == nil && s.Note == 0 && s.Style&Math == 0 }

// Text is the plain text of spans, as [Block.Text] has it.
func Text(spans []Span) string {
	if len(spans) == 1 && spans[0].IsText() {
		return spans[0].Text
	}
	var b strings.Builder
	for i := range spans {
		switch s := &spans[i]; {
		case s.Note > 0:
			b.WriteString("[" + strconv.Itoa(s.Note) + "]")
		case s.Style&Math != 0:
			b.WriteString(s.mathSign() + s.Text + s.mathSign())
		default:
			b.WriteString(s.Text)
		}
	}
	return b.String()
}

// mathSign stands on both sides of a formula.
func (s *Span) mathSign() string {
	if s.Style&Display != 0 {
		return "$$"
	}
	return "$"
}

// spans is the block's text with its markup, for blocks made by hand too.
func (b *Block) spans() []Span {
	if b.Spans == nil && b.Text != "" {
		return []Span{{Text: b.Text}}
	}
	return b.Spans
}
