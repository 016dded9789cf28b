package winnow

import (
	"slices"
	"unicode"
	"unicode/utf8"

	"github.com/winnow-go/winnow/internal/phrase"
)

// buttons lists the rules that take a line for a word of a button, which may be
// a heading or a line of verse as well.
var buttons = []string{outvoted, readAlso, pointed, "read-more-link", "share-bar", "copyright-line", "print-button", "shop-button", "login", "follow-line", "navigation", "reply-button",
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

// mendEdited gives back headings with a link to edit their section, or to copy what
// stands in it, between them and the story.
func (c *cleaner) mendEdited() {
	for k := int32(0); k+2 < c.blocks.All().Hi; k++ {
		if c.isOutvoted(k) && isLabel(&c.blocks.Blocks[k]) && c.pieces.Says(k) == 0 && c.takenBy(k+1, []string{"edit-link"}) && c.kept(k+2) {
			c.spare(k)
		}
	}
}

// takenBy reports whether one of the rules took line k.
func (c *cleaner) takenBy(k int32, rules []string) bool {
	return c.taken[k] >= 0 && slices.Contains(rules, c.removed[c.taken[k]].rule)
}
