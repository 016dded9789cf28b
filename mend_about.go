package winnow

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/winnow-go/winnow/internal/phrase"
)

// takeAboutBoxes takes what a press release says about who sent it: "About" and
// a name near the end, in any language, and right below it sentences that have the
// name, the first of them near its beginning.
func (c *cleaner) takeAboutBoxes() {
	blocks, last := c.blocks.Blocks, c.blocks.All().Hi-1
	for k := int32(1); k+1 < c.blocks.All().Hi; k++ {
		if blocks[k].Length() > mostSigning || blocks[k].Stops > 0 || !c.kept(k) && !c.isOutvoted(k) || c.pieces.Line(k).After() > aPart || !blocks[k+1].Prose() {
			continue
		}
		for last >= 0 && !(c.kept(last) && blocks[last].Prose()) { // lines only go, so that it moves one way
			last--
		}
		if !c.isAbout(k, last) {
			continue
		}
		for j := k; j <= k+mostAbout && j < c.blocks.All().Hi && (j <= k+1 || c.kept(j) && blocks[j].Prose() && !isNote(blocks[j].Text)); j++ {
			if c.taken[j] < 0 {
				c.takeLine(authorBox, j)
			}
		}
	}
}

// isNote reports whether a sentence begins with a label: "Note to editors: …".
func isNote(text string) bool {
	return strings.Contains(text[:min(len(text), nameWithin)], ": ")
}

const (
	// mostAbout is how many sentences tell about a company at the most.
	mostAbout = 3
	// nameWithin is how many bytes of the first of them the name stands within where
	// nothing but its place tells that the label means "About".
	nameWithin = 30
)

// isAbout reports whether line k is a word for "about" and a name that the
// sentence below it takes up. last is the last sentence of the story.
func (c *cleaner) isAbout(k, last int32) bool {
	words, name := cutName(strings.TrimRight(c.blocks.Blocks[k].Text, ":"))
	below := c.blocks.Blocks[k+1].Text
	at := strings.Index(below, name)
	if name == "" || at < 0 {
		return false
	}
	if c.pieces.Says(k).Has(phrase.AboutName) {
		return true
	}
	return len(words) <= longestAbout && at+len(name) <= max(nameWithin, len(name)) && c.pieces.Says(k) == 0 && c.endsStory(k+1, last)
}

// cutName cuts a line before the first word but one that begins with a capital, in
// a script that has none behind the first word. There is no name where one of the
// words before it is none.
func cutName(line string) (words, name string) {
	first, rest, _ := strings.Cut(line, " ")
	other := func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsMark(r) && r != '\'' && r != '’' && r != ' '
	}
	for name = rest; name != ""; {
		r, _ := utf8.DecodeRuneInString(name)
		if unicode.IsUpper(r) || !unicode.IsLower(r) && unicode.IsLetter(r) {
			words = line[:len(line)-len(name)]
			if strings.ContainsFunc(words, other) {
				return words, ""
			}
			return words, name
		}
		_, name, _ = strings.Cut(name, " ")
	}
	return first, ""
}

// endsStory reports whether line k and the sentences right below it are the last
// of a story whose last sentence is given.
func (c *cleaner) endsStory(k, last int32) bool {
	for k < c.blocks.All().Hi && c.blocks.Blocks[k].Prose() {
		k++
	}
	return last < k
}

// longestAbout is the length in bytes of the longest words for "about".
const longestAbout = 20

// takeBio takes the last sentences of a page where they tell about its author:
// they begin with the name in the byline.
func (c *cleaner) takeBio() {
	blocks := c.blocks.Blocks
	k := c.blocks.All().Hi - 1
	for lines := 0; lines < mostBio && k > 0; k-- {
		if c.taken[k] >= 0 {
			continue
		}
		if lines++; !blocks[k].Prose() {
			return
		}
		if !slices.ContainsFunc(c.authors, func(name string) bool {
			return strings.Contains(name, " ") && strings.HasPrefix(blocks[k].Text, name)
		}) {
			continue
		}
		for ; k < c.blocks.All().Hi; k++ {
			if c.kept(k) {
				c.takeLine(authorBox, k)
			}
		}
		return
	}
}

// mostBio is how many lines tell about the author at the most.
const mostBio = 3
