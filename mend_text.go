package winnow

import (
	"slices"
	"strings"

	"github.com/winnow-go/winnow/internal/phrase"
	"github.com/winnow-go/winnow/match"
)

// mendText settles lines of flattened text by what became of the lines around
// them, as [cleaner.mend] does for HTML. Without elements, what tells is the
// order of the lines: what stands above the headline is the page's frame, labels
// between the headline and the first sentence are a masthead, a label with
// nothing left under it heads what is gone, and a line between lines of the
// story is one of them.
func (c *cleaner) mendText() {
	n := c.blocks.All().Hi
	for k := int32(0); k < n; k++ {
		if c.isOutvoted(k) && (c.pieces.Line(k).Votes() > halfOut && c.storyAbove(k) && c.storyBelow(k) || c.isLastWord(k) || c.isSignature(k) || c.isCode(k) && c.storyAbove(k)) {
			c.spare(k)
		}
	}
	c.mendCode()
	for k := int32(1); k+1 < n; k++ { // a review's verdict is no vote of the readers
		if c.taken[k] >= 0 && verdict.Matches(c.pieces.Line(k)) && c.kept(k-1) && (c.kept(k+1) || endsInStop(&c.blocks.Blocks[k-1]) && !c.pieces.Says(k+1).Has(phrase.Rating)) {
			c.spare(k)
		}
	}
	c.mendLists()
	c.mendAnswer()
	c.mendBelowTeaser()
	c.mendSeries()
	for k := int32(1); k < n; k++ { // what stands below a series
		if c.isOutvoted(k) && c.blocks.Blocks[k].Prose() && c.isLastWord(k) {
			c.spare(k)
		}
	}
	c.mendSections()
	c.mendYears()
	c.takeContents()
	if c.kind == ArticlePage {
		c.mendVerse()
		if c.isMostlyProse() {
			c.takeAround()
		}
		c.takeBio()
	}
	if c.kind == ArticlePage || c.kind == DocumentationPage {
		c.mendCards()
		c.mendAlike()
		c.mendRows()
		c.mendEdited()
		c.mendHeadings()
		c.mendBroken()
	}
	c.mendThread()
}

const (
	// halfOut is how much the signals must speak against a line, in log odds,
	// for its neighbours in flattened text not to save it.
	halfOut = -1.3
	// mostGap is the lines between a line and the story's next that still stand
	// together: a button or two, a line that was lost with it.
	mostGap = 3
)

// storyAbove reports whether the story stands right above line k, buttons and
// single lines in between aside.
func (c *cleaner) storyAbove(k int32) bool {
	for j := k - 1; j >= max(0, k-mostGap); j-- {
		if c.taken[j] < 0 {
			return true
		}
		if !c.standsAside(j) {
			return false
		}
	}
	return false
}

// storyBelow is storyAbove for the lines below.
func (c *cleaner) storyBelow(k int32) bool {
	for j := k + 1; j <= min(c.blocks.All().Hi-1, k+mostGap); j++ {
		if c.taken[j] < 0 {
			return true
		}
		if !c.standsAside(j) {
			return false
		}
	}
	return false
}

// isLastWord reports whether line k is a sentence under one of the story, with
// at most an advertisement or a pointer to another story in between.
func (c *cleaner) isLastWord(k int32) bool {
	b, above, least := &c.blocks.Blocks[k], k-1, float64(halfOut)
	if b.Prose() && c.kept(above) {
		least = fairlyOut
	}
	if c.pieces.Line(k).Votes() <= least || !endsInStop(b) || c.pieces.Says(k) != 0 {
		return false
	}
	for above > max(0, k-mostGap) && c.interrupts(above) {
		above--
	}
	return c.kept(above) && (endsInStop(&c.blocks.Blocks[above]) || c.isCode(above))
}

// isSignature reports whether line k is the name under the last words of a
// letter: "Yours," or "The mayor," and below it who signs.
func (c *cleaner) isSignature(k int32) bool {
	b := &c.blocks.Blocks[k]
	if !c.kept(k-1) || b.Length() > mostSigning || b.Digits > 0 || c.pieces.Says(k) != 0 {
		return false
	}
	above := &c.blocks.Blocks[k-1]
	return above.Length() <= mostSigning && strings.HasSuffix(above.Text, ",")
}

// mostSigning is the words of the longest line at the end of a letter.
const mostSigning = 6

// interrupts reports whether line k was taken as what stands between the
// paragraphs of a story.
func (c *cleaner) interrupts(k int32) bool {
	return c.taken[k] >= 0 && slices.Contains(interrupting, c.removed[c.taken[k]].rule)
}

// interrupting lists the rules about what stands between paragraphs.
var interrupting = []string{readAlso, pointed, "advertisement"}

// standsAside reports whether line k is a button, or was voted out by little.
func (c *cleaner) standsAside(k int32) bool {
	return c.blocks.Blocks[k].Length() <= 2 || c.isOutvoted(k) && c.pieces.Line(k).Votes() > halfOut
}

var verdict = match.Verdict()
