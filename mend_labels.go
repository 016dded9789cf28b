package winnow

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/winnow-go/winnow/internal/block"
	"github.com/winnow-go/winnow/internal/phrase"
)

// buttons lists the rules that take a line for a word of a button, which may be
// a heading or a line of verse as well.
var buttons = []string{outvoted, readAlso, pointed, "read-more-link", "share-bar", "print-button", "shop-button", "login", "follow-line", "navigation", "reply-button",
	"skip-link", "previous-next", "edit-link", "rating", "comment-form", "media-control", "contents"}

// mostHeadWords is the words of the longest heading that is a button as well.
const mostHeadWords = 3

// mendHeadings gives back headings that are words of buttons, such as "Share"
// over what gardeners share. Buttons stand side by side, or come again and again;
// headings are several, no two alike, each alone between lines of the story.
func (c *cleaner) mendHeadings() {
	times := map[string]int{}
	for k := range c.blocks.Blocks {
		times[c.blocks.Blocks[k].Text]++
	}
	var taken []int32
	all, under := 0, int32(-1) // under is the sentence below the last heading
	for k := int32(1); k+1 < c.blocks.All().Hi; k++ {
		if times[c.blocks.Blocks[k].Text] > 1 || !c.kept(k-1) && k-1 != under || !c.standsOverStory(k) {
			continue
		}
		under = k + 1
		all++
		if c.takenBy(k, buttons) && !c.pieces.Says(k).Any(phrase.Of(phrase.ReadAlso, phrase.ShowMore)) {
			taken = append(taken, k)
		}
	}
	if all < series {
		return
	}
	for _, k := range taken {
		c.spare(k)
		c.spare(k + 1)
		if c.isLostStory(k + 2) {
			c.spare(k + 2)
		}
	}
}

// standsOverStory reports whether line k is a label alone between a line of the
// story and a sentence that is one, or that only its place spoke against.
func (c *cleaner) standsOverStory(k int32) bool {
	b := c.blocks.Blocks
	if b[k].Length() > mostHeadWords || b[k].Letters == 0 || b[k].Digits > 0 || !isLabel(&b[k]) || !endsInStop(&b[k-1]) {
		return false
	}
	below := &b[k+1]
	if !endsInStop(below) || below.Length() < fewWords {
		return false
	}
	return c.kept(k+1) || c.isLostStory(k+1)
}

// isLostStory reports whether line k is a sentence that only its place spoke
// against.
func (c *cleaner) isLostStory(k int32) bool {
	if k >= c.blocks.All().Hi || !c.isOutvoted(k) {
		return false
	}
	b := &c.blocks.Blocks[k]
	return b.Prose() && endsInStop(b) && c.pieces.Line(k).Votes() > fairlyOut && c.pieces.Says(k) == 0
}

// mendBroken gives back a word that reads like a button and that the line below
// reads on from, beginning with a small letter.
func (c *cleaner) mendBroken() {
	b := c.blocks.Blocks
	for k := int32(1); k+1 < c.blocks.All().Hi; k++ {
		if !c.takenBy(k, buttons) || b[k].Length() > mostHeadWords || !c.kept(k-1) || !endsInStop(&b[k-1]) || !c.kept(k+1) || !c.adjoins(k+1) {
			continue
		}
		first, _ := utf8.DecodeRuneInString(b[k+1].Text)
		if unicode.IsLower(first) && isLabel(&b[k]) && endsInStop(&b[k+1]) {
			c.spare(k)
		}
	}
}

// takenBy reports whether one of the rules took line k.
func (c *cleaner) takenBy(k int32, rules []string) bool {
	return c.taken[k] >= 0 && slices.Contains(rules, c.removed[c.taken[k]].rule)
}

const (
	// mostVerse is the words of the longest line of verse, leastVerse how many
	// lines a poem has at the least, mostlyVerse their least share of the lines.
	mostVerse   = 9
	leastVerse  = 6
	mostlyVerse = 0.8
	// mostLostVerse is how many lines at the head of a poem read like buttons.
	mostLostVerse = 2
)

// mendVerse gives back the lines of a poem that read like buttons: "Read more"
// between two lines of verse is one itself, and so is one that begins the poem.
func (c *cleaner) mendVerse() {
	if !c.isVerse() {
		return
	}
	n := c.blocks.All().Hi
	for k := int32(1); k < n; {
		hi := k
		for hi < n && hi-k < mostLostVerse && c.takenBy(hi, buttons) && c.blocks.Blocks[hi].Length() <= mostVerse {
			hi++
		}
		begins := c.takenBy(k-1, []string{headline, byline})
		pointing := hi == k+2 && c.kept(hi+1) && c.takenBy(k+1, []string{pointed})
		if hi > k && c.kept(hi) && (begins || c.kept(k-1) && (hi == k+1 || pointing)) {
			c.giveBack(block.Span{Lo: k, Hi: hi}, func(*block.Block) bool { return true }, buttons...)
		}
		k = max(hi, k+1)
	}
}

// isVerse reports whether most lines that are left are short and end without a
// stop.
func (c *cleaner) isVerse() bool {
	verse, all, sentences := 0, 0, 0
	for k := range c.blocks.Blocks {
		if c.taken[k] >= 0 {
			continue
		}
		all++
		if b := &c.blocks.Blocks[k]; b.Length() <= mostVerse && b.Digits == 0 {
			verse++
			if endsInStop(b) {
				sentences++
			}
		}
	}
	return verse >= leastVerse && 2*sentences < verse && float64(verse) >= mostlyVerse*float64(all)
}

const (
	// leastRows is how many lines of one shape make a table, leastFields how many
	// fields each has.
	leastRows   = 3
	leastFields = 2
)

// mendRows gives back rows of data, which look like page numbers: lines in a row
// with as many figures in the same places, below a line of the story. Counters of
// clicks and comments look like that below a story, so words with one figure
// must have the story on both sides.
func (c *cleaner) mendRows() {
	n := c.blocks.All().Hi
	for k := int32(1); k < n; {
		row := shapeOf(c.blocks.Blocks[k].Text)
		hi := k + 1
		for hi < n && row != "" && shapeOf(c.blocks.Blocks[hi].Text) == row {
			hi++
		}
		onBothSides := c.kept(k-1) && c.kept(hi)
		if hi-k >= leastRows && (onBothSides || c.kept(k-1) && strings.Count(row, figure) > 1) {
			c.giveBack(block.Span{Lo: k, Hi: hi}, func(*block.Block) bool { return true }, inSeries...)
		}
		k = hi
	}
}

// figure and word are what rows of data are made of.
const figure, word = "f", "w"

// shapeOf tells where the figures stand in a row of data: "fwf" for a rank, a
// name and a time. It is empty for other lines.
func shapeOf(text string) string {
	if !strings.ContainsFunc(text, unicode.IsDigit) {
		return "" // as most lines
	}
	var shape strings.Builder
	last, fields := "", 0
	for field := range strings.FieldsSeq(text) {
		is := word
		if strings.ContainsFunc(field, unicode.IsDigit) && !strings.ContainsFunc(field, unicode.IsLetter) {
			is = figure
		}
		if is == figure || last != word {
			shape.WriteString(is)
			fields++
		}
		last = is
	}
	if fields < leastFields || !strings.Contains(shape.String(), figure) {
		return ""
	}
	return shape.String()
}
