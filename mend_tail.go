package winnow

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/winnow-go/winnow/internal/block"
	"github.com/winnow-go/winnow/internal/phrase"
)

const (
	// leastRule is how many signs make a line across the page, mostFooter the
	// share of the page's words that a footer below it has at the most.
	leastRule  = 40
	mostFooter = 0.15
	// authorBox is the rule about boxes on authors and companies.
	authorBox = "author-box"
)

// takeFooter takes what stands below the last line across the page, or below
// the two dashes that open the signature of a letter, where it is little.
func (c *cleaner) takeFooter() {
	blocks := c.blocks.Blocks
	all, below := c.blocks.Total(c.blocks.All()).Length, 0
	for k := len(blocks) - 1; k > 0; k-- {
		if !isAcross(blocks[k].Text) {
			below += blocks[k].Length()
			continue
		}
		if below > 0 && float64(below) <= mostFooter*float64(all) {
			for j := int32(k); int(j) < len(blocks); j++ {
				if c.kept(j) {
					c.takeLine(outvoted, j)
				}
			}
		}
		return
	}
}

// isAcross reports whether a line is drawn across the page by one sign, or is
// the mark of a signature.
func isAcross(text string) bool {
	if text == "--" {
		return true
	}
	return len(text) >= leastRule && strings.IndexByte("-=_*~#", text[0]) >= 0 && strings.Trim(text, text[:1]) == ""
}

// takeAboutBoxes takes what a press release says about who sent it: "About" and
// a name near the end, in any language, and right below it sentences that have the
// name, the first of them near its beginning.
func (c *cleaner) takeAboutBoxes() {
	blocks := c.blocks.Blocks
	for k := int32(1); k+1 < c.blocks.All().Hi; k++ {
		if blocks[k].Length() > mostSigning || blocks[k].Stops > 0 || !c.kept(k) && !c.isOutvoted(k) || c.pieces.Line(k).After() > aPart || !blocks[k+1].Prose() || !c.isAbout(k) {
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
// sentence below it takes up.
func (c *cleaner) isAbout(k int32) bool {
	words, name := cutName(strings.TrimRight(c.blocks.Blocks[k].Text, ":"))
	below := c.blocks.Blocks[k+1].Text
	at := strings.Index(below, name)
	if name == "" || at < 0 {
		return false
	}
	if c.pieces.Says(k).Has(phrase.AboutName) {
		return true
	}
	return len(words) <= longestAbout && at+len(name) <= max(nameWithin, len(name)) && c.pieces.Says(k) == 0 && c.endsStory(k+1)
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
// of the story.
func (c *cleaner) endsStory(k int32) bool {
	n := c.blocks.All().Hi
	for k < n && c.blocks.Blocks[k].Prose() {
		k++
	}
	for k < n && (c.taken[k] >= 0 || !c.blocks.Blocks[k].Prose()) {
		k++
	}
	return k == n
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

// labelsName reports whether line k is a label under which a name stands: "News
// provided by".
func (c *cleaner) labelsName(k int32) bool {
	b := &c.blocks.Blocks[k]
	return b.Length() <= 3 && c.pieces.Says(k).Any(phrase.Of(phrase.Byline, phrase.AboutAuthor, phrase.SourceLink))
}

// takeContents takes the entries under a label for a table of contents: lines
// that stand below once more, as headings, in capitals or not.
func (c *cleaner) takeContents() {
	blocks := c.blocks.Blocks
	for k := range c.blocks.All().Hi {
		if !c.pieces.Says(k).Has(phrase.Contents) || c.kept(k) {
			continue
		}
		counted := false
		for j := k + 1; j < c.blocks.All().Hi && blocks[j].Length() <= longestHeading; j++ {
			below := blocks[j+1 : min(len(blocks), int(j)+mostContents)]
			first, rest, _ := strings.Cut(blocks[j].Text, " ") // a number, or the time of an entry of a live blog
			numbered := strings.Trim(first, "0123456789.") == ""
			if counted = counted || numbered; counted && !numbered {
				break
			}
			if !slices.ContainsFunc(below, func(b block.Block) bool {
				return strings.EqualFold(b.Text, blocks[j].Text) || numbered && strings.EqualFold(b.Text, rest) || b.Text == first && isTimeOfDay(first)
			}) {
				break
			}
			if c.kept(j) {
				c.takeLine("contents", j)
			}
		}
	}
}
