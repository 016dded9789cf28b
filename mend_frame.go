package winnow

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/winnow-go/winnow/internal/block"
	"github.com/winnow-go/winnow/match"
)

const (
	// mastheadLabel is the words of the longest label in a masthead, evenly the
	// log odds that spare a label there.
	mastheadLabel = 10
	evenly        = 0.3
	// mostContents is how many lines below its entry in a table of contents a
	// heading is looked for.
	mostContents = 400
	// aboveTitle is the share of the story that the frame above a headline holds
	// at the most; with more of it, the headline is another story's.
	aboveTitle = 0.1
	// mostlyProse is the least share of running text of a page with a story.
	mostlyProse = 0.4
	// byline is the rule about lines that show the authors and the date.
	byline = "byline"
)

// takeAround takes what is left of the frame around the story of a page.
func (c *cleaner) takeAround() {
	n := c.blocks.All().Hi
	if title := c.headline(); title >= 0 {
		c.takeFrame(title)
		c.takeMasthead(title)
	}
	c.takeFooter()
	c.takeAboutBoxes()
	parted := c.isParted()
	for k := int32(1); k < n; k++ {
		if rule := c.ruleBeside(k, parted); rule != "" {
			c.takeLine(rule, k)
		}
	}
	for k := n - 1; k > 0; k-- {
		if c.labelsNothing(k) && !c.isCode(k) {
			c.takeLine(outvoted, k)
		}
	}
}

// takeLine removes line k in the name of a rule, unless that is switched off.
func (c *cleaner) takeLine(rule string, k int32) {
	if c.set.named[rule] {
		c.take(rule, block.Span{Lo: k, Hi: k + 1}, func() string { return c.where(k) })
	}
}

// isMostlyProse reports whether the page is a story with a frame rather than a
// list of labels.
func (c *cleaner) isMostlyProse() bool {
	all := c.blocks.Total(c.blocks.All())
	return float64(all.Prose) >= mostlyProse*float64(all.Length)
}

// headline is the last line above the story's text that shows the headline; -1
// where there is none.
func (c *cleaner) headline() int32 {
	title, above, all := int32(-1), 0, 0
	for k := range c.blocks.Blocks {
		b := &c.blocks.Blocks[k]
		switch {
		case c.taken[k] >= 0 && c.removed[c.taken[k]].rule == headline && above == all && title < 0:
			title, above = int32(k), all
		case c.taken[k] < 0:
			all += b.Length()
			if title < 0 {
				above = all
			}
		}
	}
	if float64(above) > aboveTitle*float64(all) {
		return -1
	}
	return title
}

// takeFrame takes what stands above the headline.
func (c *cleaner) takeFrame(title int32) {
	for k := range title {
		if c.taken[k] < 0 {
			c.takeLine(outvoted, k)
		}
	}
}

// takeMasthead takes labels, byline and contents between the headline and the
// first sentence, and below that where it is a summary, with the byline under it.
func (c *cleaner) takeMasthead(title int32) {
	sentences := 0
	for k := title + 1; k < c.blocks.All().Hi && sentences < 2; k++ {
		b := &c.blocks.Blocks[k]
		p := c.pieces.Line(k)
		switch {
		case c.taken[k] >= 0, c.isCode(k), isTimeOfDay(b.Text):
		case showsByline.Matches(p):
			c.takeLine(byline, k)
		case k > title+1 && b.Length() <= mastheadLabel && c.labelsName(k-1):
			c.takeLine(byline, k)
		case b.Prose():
			if sentences++; !c.isSummary(k) {
				return
			}
		case isLabel(b) && (p.Votes() < evenly || sentences == 0 && c.isRepeatedBelow(k)):
			c.takeLine(outvoted, k)
		}
	}
}

// underSummary lists the rules about what stands between a summary and the story.
var underSummary = []string{byline, "share-bar", "network-names", "reading-time", "print-button", "text-size", "image-credit",
	"picture-caption", "label-row", "contents", "follow-line", "media-control", "tags", "breadcrumb"}

// isSummary reports whether a name alone, the byline, a row of buttons or the like
// stands between sentence k and the next one, and no list.
func (c *cleaner) isSummary(k int32) bool {
	next, named := k+1, true
	for ; next < c.blocks.All().Hi && !c.blocks.Blocks[next].Prose(); next++ {
		if c.takenBy(next, underSummary) {
			return true
		}
		b := &c.blocks.Blocks[next]
		named = named && (b.Capitals > 1 || strings.ToLower(b.Text) == strings.ToUpper(b.Text))
	}
	return named && next-k <= mostNames
}

// mostNames is how many lines, the sentence included, a summary and the names below
// it have where no rule knows them.
const mostNames = 3

var showsByline = match.All(match.ShowsByline(), match.Short(25))

// isRepeatedBelow reports whether line k stands below once more, as the heading
// of which it is the entry in a table of contents.
func (c *cleaner) isRepeatedBelow(k int32) bool {
	blocks := c.blocks.Blocks
	below := blocks[k+1 : min(len(blocks), int(k)+mostContents)]
	return slices.ContainsFunc(below, func(b block.Block) bool { return b.Text == blocks[k].Text })
}

// labelsNothing reports whether line k is a label under a sentence, for which
// the signals do not speak, and the lines below are gone.
func (c *cleaner) labelsNothing(k int32) bool {
	if !c.kept(k) || !isLabel(&c.blocks.Blocks[k]) || c.kept(k+1) || c.pieces.Line(k).Votes() > evenly || k+1 == c.blocks.All().Hi || c.isSignature(k) || isField(&c.blocks.Blocks[k]) {
		return false
	}
	return !c.storyBelow(k)
}

// isLabel reports whether a block reads like a label: few words, no stop.
func isLabel(b *block.Block) bool {
	last, _ := utf8.DecodeLastRuneInString(b.Text)
	return b.Kind == block.Paragraph && b.Length() <= mastheadLabel && b.Stops == 0 && !strings.ContainsRune(",;:…。", last)
}
