package winnow

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/winnow-go/winnow/internal/block"
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
	for k := int32(1); k+1 < n; k++ { // a review's verdict is no vote of the readers
		if c.taken[k] >= 0 && verdict.Matches(c.pieces.Line(k)) && c.kept(k-1) && c.kept(k+1) {
			c.spare(k)
		}
	}
	c.mendAnswer()
	c.mendBelowTeaser()
	c.mendSeries()
	c.mendSections()
	c.mendYears()
	if c.kind == ArticlePage {
		c.mendVerse()
		if c.isMostlyProse() {
			c.takeAround()
		}
	}
	if c.kind == ArticlePage || c.kind == DocumentationPage {
		c.mendRows()
		c.mendHeadings()
		c.mendBroken()
	}
	c.mendThread()
}

// takeAround takes what is left of the frame around the story of a page.
func (c *cleaner) takeAround() {
	n := c.blocks.All().Hi
	if title := c.headline(); title >= 0 {
		c.takeFrame(title)
		c.takeMasthead(title)
	}
	c.takeContents()
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

// ruleBeside is the rule that took what line k belongs to: the box around it,
// the list of headlines or of page numbers above it; "" where there is none.
// parted tells whether blank lines part paragraphs.
func (c *cleaner) ruleBeside(k int32, parted bool) string {
	if c.taken[k] >= 0 || c.taken[k-1] < 0 {
		return ""
	}
	b, p := &c.blocks.Blocks[k], c.pieces.Line(k)
	switch above := c.removed[c.taken[k-1]].rule; above {
	case "newsletter-box", "donation-box", "app-promotion":
		if below := k + 1; below < c.blocks.All().Hi && c.taken[below] >= 0 && c.removed[c.taken[below]].rule == above && p.Votes() < certainLine {
			return above
		}
	case "read-more-link": // "More information" between two paragraphs, and a headline
		if c.kept(k-2) && endsInStop(&c.blocks.Blocks[k-2]) && c.kept(k+1) && c.blocks.Blocks[k+1].Prose() && b.Length() >= leastHeadline && b.Length() <= mostHeadline && b.Stops == 0 && p.Votes() < certainLine {
			return pointed
		}
	case "previous-next", "page-numbers":
		if match.OnlyFigures().Matches(p) {
			return "page-numbers"
		}
	case outvoted:
		if c.isKicker(k-1) && c.taken[max(0, k-2)] >= 0 && b.Length() >= leastTeaser && b.Stops == 0 && p.Votes() < certain {
			return pointed
		}
	case pointed:
		if b.Length() >= leastHeadline && b.Length() <= mostHeadline && b.Stops == 0 && p.Votes() < certain {
			return above
		}
		fallthrough
	case readAlso, "related-stories":
		if parted && c.adjoins(k) && p.Votes() < certain {
			return pointed
		}
	}
	return ""
}

// leastTeaser is the words of a headline under a kicker.
const leastTeaser = 3

// isKicker reports whether line k is a word or two in capitals, as stand above
// headlines.
func (c *cleaner) isKicker(k int32) bool {
	b := &c.blocks.Blocks[k]
	return b.Length() <= 2 && b.Letters > 2 && b.Capitals == b.Letters
}

// adjoins reports whether no blank line stands between line k and the one above.
func (c *cleaner) adjoins(k int32) bool {
	return c.blocks.Blocks[k].Line == c.blocks.Blocks[k-1].Line+1
}

// mostlyParted is the least share of paragraphs that a blank line parts from
// what is above, on a page that parts them.
const mostlyParted = 0.6

// isParted reports whether blank lines part the story's paragraphs, so that
// lines without one between them belong together.
func (c *cleaner) isParted() bool {
	parted, all := 0, 0
	for k := int32(1); k < c.blocks.All().Hi; k++ {
		if c.blocks.Blocks[k].Prose() && c.taken[k] < 0 {
			all++
			if !c.adjoins(k) {
				parted++
			}
		}
	}
	return float64(parted) > mostlyParted*float64(all)
}

const (
	// halfOut is how much the signals must speak against a line, in log odds,
	// for its neighbours in flattened text not to save it.
	halfOut = -1.3
	// mostGap is the lines between a line and the story's next that still stand
	// together: a button or two, a line that was lost with it.
	mostGap = 3
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
	// leastHeadline and mostHeadline are the words of a headline that may stand
	// under another one; a heading of the story is shorter, a sentence has a stop.
	leastHeadline, mostHeadline = 6, 20
	// mostlyProse is the least share of running text of a page with a story.
	mostlyProse = 0.4
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

// isCode reports whether line k reads like one of a program: brackets close or
// open at its end, or a statement does.
func (c *cleaner) isCode(k int32) bool {
	text := c.blocks.Blocks[k].Text
	last := text[len(text)-1]
	return last == ';' || last == '{' || last == '}' || last == ')' && strings.IndexByte(text, '(') > 0 && text[strings.IndexByte(text, '(')-1] != ' '
}

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
// second sentence, above which a summary may stand.
func (c *cleaner) takeMasthead(title int32) {
	sentences := 0
	for k := title + 1; k < c.blocks.All().Hi && sentences < 2; k++ {
		b := &c.blocks.Blocks[k]
		p := c.pieces.Line(k)
		switch {
		case c.taken[k] >= 0:
		case showsByline.Matches(p):
			c.takeLine(byline, k)
		case k > title+1 && b.Length() <= mastheadLabel && c.labelsName(k-1):
			c.takeLine(byline, k)
		case b.Prose():
			sentences++
		case isLabel(b) && (p.Votes() < evenly || sentences == 0 && c.isRepeatedBelow(k)):
			c.takeLine(outvoted, k)
		}
	}
}

// readAlso is the rule about lines that point to another story, pointed that
// about headlines under one, byline that about the lines that show the authors
// and the date.
const (
	readAlso = "read-also"
	pointed  = "pointed-story"
	byline   = "byline"
)

var verdict = match.Verdict()

var showsByline = match.All(match.ShowsByline(), match.Short(25))

// isRepeatedBelow reports whether line k stands below once more, as the heading
// of which it is the entry in a table of contents.
func (c *cleaner) isRepeatedBelow(k int32) bool {
	blocks := c.blocks.Blocks
	below := blocks[k+1 : min(len(blocks), int(k)+mostContents)]
	return slices.ContainsFunc(below, func(b block.Block) bool { return b.Text == blocks[k].Text })
}

// isLabel reports whether a block reads like a label: few words, no stop.
func isLabel(b *block.Block) bool {
	last, _ := utf8.DecodeLastRuneInString(b.Text)
	return b.Kind == block.Paragraph && b.Length() <= mastheadLabel && b.Stops == 0 && !strings.ContainsRune(",;:…。", last)
}

// labelsNothing reports whether line k is a label under a sentence, for which
// the signals do not speak, and the lines below are gone.
func (c *cleaner) labelsNothing(k int32) bool {
	if !c.kept(k) || !isLabel(&c.blocks.Blocks[k]) || c.kept(k+1) || c.pieces.Line(k).Votes() > evenly || k+1 == c.blocks.All().Hi || c.isSignature(k) {
		return false
	}
	return !c.storyBelow(k)
}
