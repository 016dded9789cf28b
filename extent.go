package winnow

import (
	"github.com/winnow-go/winnow/internal/block"
	"github.com/winnow-go/winnow/internal/page"
	"github.com/winnow-go/winnow/internal/verdict"
	"github.com/winnow-go/winnow/match"
)

// rest is what a line that ends the story takes: everything behind it, or in
// HTML everything behind it in the elements that do not hold the story.
func (c *cleaner) rest(k int32) block.Span {
	if c.Tree == nil {
		return block.Span{Lo: k, Hi: c.All().Hi}
	}
	return c.section(k)
}

// section is what a heading-like line takes with it: in HTML the box that it
// heads, in text the short lines and teasers under it.
func (c *cleaner) section(k int32) block.Span {
	if c.Tree != nil {
		if box, ok := c.box(k); ok {
			return box
		}
	}
	return c.under(k)
}

// doubtful is the log odds above which the signals do not speak so clearly
// against a box that it goes for its first line: "Top pick" heads teasers of
// other pages, and a product in a story about products.
const doubtful = -1

var holdsHeadline = match.HoldsHeadline()

// box is the largest element that block k heads and that holds little of the
// page's running text.
func (c *cleaner) box(k int32) (block.Span, bool) {
	t := c.Tree
	best, found := block.Span{}, false
	for i := c.Blocks[k].Node; i > page.Root; i = t.Nodes[i].Parent {
		s := c.Spans[i]
		if box := c.Pieces.Branch(i); s.Lo < k || box.ProseShare() > aPart || box.Votes() > doubtful || holdsHeadline.Matches(box) {
			break
		}
		if s.Hi > k+1 {
			best, found = s, true
		}
	}
	return best, found
}

// mostUnder is how many lines a line takes with it at the most.
const mostUnder = 40

// label is the length in words below which a phrase is a label rather than a
// sentence.
const label = 12

// storyGoesOn is how many sentences in a row end a list of teasers: teasers
// come with a headline each.
const storyGoesOn = 2

// under is block k and the lines below it up to the next heading or to where
// running text goes on.
func (c *cleaner) under(k int32) block.Span {
	s := block.Span{Lo: k, Hi: k + 1}
	blocks := c.Blocks
	prose := 0
	for j := k + 1; j < int32(len(blocks)) && j-k <= mostUnder; j++ {
		b := &blocks[j]
		if b.Kind == block.Heading && blocks[k].Kind == block.Heading && b.Level <= blocks[k].Level {
			break
		}
		if c.Pieces.Says(j) != 0 && b.Length() < label {
			break // the next label heads what is under it
		}
		if v := c.Pieces.Line(j).Votes(); v > verdict.Certain || v > 0 && bareItem.Matches(c.Pieces.Line(j)) {
			break // the signals are sure of the story
		}
		if showsTitle.Matches(c.Pieces.Line(j)) {
			break // a menu above the headline
		}
		if c.isBehindGroup(k, j) {
			break // a blank line ends what the label heads
		}
		if b.Prose() {
			prose++
		} else {
			prose = 0
		}
		if prose >= storyGoesOn {
			s.Hi = j - storyGoesOn + 1
			break
		}
		s.Hi = j + 1
	}
	return s
}

var (
	showsTitle = match.ShowsTitle()
	bareItem   = match.BareItem()
)

// hardlySpared is the log odds above which the signals do not speak clearly
// against a sentence below a label.
const hardlySpared = -1.5

// isBehindGroup reports whether line j of flattened text is a sentence that a
// blank line parts from the lines that stand under label k without one.
func (c *cleaner) isBehindGroup(k, j int32) bool {
	return c.Tree == nil && j > k+1 && c.Adjoins(k+1) && !c.Adjoins(j) && c.Blocks[j].EndsInStop() && c.Pieces.Line(j).Votes() > hardlySpared
}
