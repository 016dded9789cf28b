package mend

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/winnow-go/winnow/internal/phrase"
	"github.com/winnow-go/winnow/internal/verdict"
)

// mendBelowTeaser gives back the sentence below the one headline under a pointer
// to another story, where the story stands above the pointer and the signals
// speak for the sentence, or it speaks of somebody whom the story named before.
func (m *mender) mendBelowTeaser() {
	for k := int32(3); k < m.All().Hi; k++ {
		if !m.TakenBy(k, pointers...) || !m.Kept(k-3) || !m.Blocks[k-3].Prose() {
			continue
		}
		b := &m.Blocks[k]
		pointer := m.Pieces.Says(k-2).Any(phrase.Of(phrase.Related, phrase.ReadAlso, phrase.CheckAlso)) && m.Pieces.Says(k) == 0
		if pointer && m.Blocks[k-1].Stops == 0 && b.Prose() && b.EndsInStop() && (m.Pieces.Line(k).Votes() > 0 || m.namesAgain(k)) {
			m.Spare(k)
			if m.goesOn(k + 1) {
				m.Spare(k + 1)
			}
		}
	}
}

// goesOn reports whether line k is one more sentence below one that is no
// teaser, went with it, and the signals do not speak against it.
func (m *mender) goesOn(k int32) bool {
	return k < m.All().Hi && m.TakenBy(k, pointers...) && m.Blocks[k].EndsInStop() &&
		m.Blocks[k].Length() >= fewWords && m.Pieces.Says(k) == 0 && (m.Pieces.Line(k).Votes() > 0 || m.namesAgain(k))
}

// pointers lists the rules that take what a pointer to other stories heads.
var pointers = []string{"related-stories", "more-on", verdict.ReadAlso, verdict.PointedStory, verdict.Outvoted}

const (
	// leastName is the letters of the shortest name that is looked for, mostAgo how
	// many lines up.
	leastName, mostAgo = 4, 60
)

// namesAgain reports whether line k has a name that the story had above.
func (m *mender) namesAgain(k int32) bool {
	for word, begins := range capitalised(m.Blocks[k].Text) {
		named := false
		for j := k - 1; j >= max(0, k-mostAgo); j-- {
			text := m.Blocks[j].Text
			if begins && strings.Contains(text, strings.ToLower(word)) {
				named = false // the word of a sentence like any other
				break
			}
			named = named || m.Kept(j) && m.Blocks[j].Prose() && strings.Contains(text, word)
		}
		if named {
			return true
		}
	}
	return false
}

// capitalised yields the words of a text that begin with a capital, and whether
// they begin a sentence.
func capitalised(text string) func(yield func(word string, begins bool) bool) {
	return func(yield func(string, bool) bool) {
		begins := true
		for word := range strings.FieldsSeq(text) {
			last, _ := utf8.DecodeLastRuneInString(word)
			bare := strings.TrimFunc(word, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsMark(r) })
			first, _ := utf8.DecodeRuneInString(bare)
			if unicode.IsUpper(first) && utf8.RuneCountInString(bare) >= leastName && !yield(bare, begins) {
				return
			}
			begins = strings.ContainsRune(".!?:", last)
		}
	}
}
