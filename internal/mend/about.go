package mend

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/winnow-go/winnow/internal/phrase"
	"github.com/winnow-go/winnow/internal/verdict"
)

// takeAboutBoxes takes what a press release says about who sent it: "About" and
// a name near the end, in any language, and right below it sentences that have the
// name, the first of them near its beginning.
func (m *mender) takeAboutBoxes() {
	blocks, last := m.Blocks, m.All().Hi-1
	for k := int32(1); k+1 < m.All().Hi; k++ {
		if blocks[k].Length() > mostSigning || blocks[k].Stops > 0 || !m.Kept(k) && !m.IsOutvoted(k) || m.Pieces.Line(k).After() > mostBelow || !blocks[k+1].Prose() {
			continue
		}
		for last >= 0 && !(m.Kept(last) && blocks[last].Prose()) { // lines only go, so that it moves one way
			last--
		}
		if !m.isAbout(k, last) {
			continue
		}
		for j := k; j <= k+mostAbout && j < m.All().Hi && (j <= k+1 || m.Kept(j) && blocks[j].Prose() && !isNote(blocks[j].Text)); j++ {
			if m.Kept(j) {
				m.TakeLine(verdict.AuthorBox, j)
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
	// mostBelow is the share of the page that stands below a box about the sender.
	mostBelow = 0.25
	// nameWithin is how many bytes of the first of them the name stands within where
	// nothing but its place tells that the label means "About".
	nameWithin = 30
)

// isAbout reports whether line k is a word for "about" and a name that the
// sentence below it takes up. last is the last sentence of the story.
func (m *mender) isAbout(k, last int32) bool {
	words, name := cutName(strings.TrimRight(m.Blocks[k].Text, ":"))
	below := m.Blocks[k+1].Text
	at := strings.Index(below, name)
	if name == "" || at < 0 {
		return false
	}
	if m.Pieces.Says(k).Has(phrase.AboutName) {
		return true
	}
	return len(words) <= longestAbout && at+len(name) <= max(nameWithin, len(name)) && m.Pieces.Says(k) == 0 && m.endsStory(k+1, last)
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
func (m *mender) endsStory(k, last int32) bool {
	for k < m.All().Hi && m.Blocks[k].Prose() {
		k++
	}
	return last < k
}

// longestAbout is the length in bytes of the longest words for "about".
const longestAbout = 20

// takeBio takes the last sentences of a page where they tell about its author:
// they begin with the name in the byline.
func (m *mender) takeBio() {
	blocks := m.Blocks
	k := m.All().Hi - 1
	for lines := 0; lines < mostBio && k > 0; k-- {
		if !m.Kept(k) {
			continue
		}
		if lines++; !blocks[k].Prose() {
			return
		}
		if !slices.ContainsFunc(m.Authors, func(name string) bool {
			return strings.Contains(name, " ") && strings.HasPrefix(blocks[k].Text, name)
		}) {
			continue
		}
		for ; k < m.All().Hi; k++ {
			if m.Kept(k) {
				m.TakeLine(verdict.AuthorBox, k)
			}
		}
		return
	}
}

// mostBio is how many lines tell about the author at the most.
const mostBio = 3
