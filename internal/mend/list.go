package mend

import (
	"slices"
	"strings"
	"unicode"

	"github.com/winnow-go/winnow/internal/block"
	"github.com/winnow-go/winnow/internal/phrase"
	"github.com/winnow-go/winnow/internal/verdict"
)

const (
	// mostList is the lines of the longest list that is looked at.
	mostList = 12
	// listOut is how much the signals may speak against the lines of a list, in
	// log odds and on average, for the story around it to save it.
	listOut = -2.5
)

// mendLists gives back the lists of a story: lines in a row that the signals
// alone took and none of which is a label of clutter, between a line of the story
// and a sentence of it.
func (m *mender) mendLists() {
	n := m.All().Hi
	for k := int32(1); k < n; {
		hi, votes := k, 0.0
		if m.TakenBy(hi, listHeads...) {
			hi++
		}
		for hi < n && m.IsOutvoted(hi) && m.Pieces.Says(hi) == 0 {
			votes += m.Pieces.Line(hi).Votes()
			hi++
		}
		if lines := hi - k; lines > 1 && lines <= mostList && m.Kept(k-1) && m.Kept(hi) && votes > listOut*float64(lines) {
			m.GiveBack(block.Span{Lo: k, Hi: hi}, inLists...)
		}
		if k+1 < n && m.TakenBy(k, barHeads...) && !m.Pieces.Says(k).Has(phrase.Advertisement) && m.standsOverStory(k) {
			m.Spare(k)
		}
		k = max(hi, k+1)
	}
}

const (
	// leastAlike is how many words a line must have in common with the one above it
	// to be another like it, leastWord the letters of each.
	leastAlike, leastWord = 2, 3
)

// mendAlike gives back a line that reads like the one of the story above it, such
// as the score of the other side.
func (m *mender) mendAlike() {
	blocks := m.Blocks
	for k := int32(1); k < m.All().Hi; k++ {
		if !m.IsOutvoted(k) || !m.Kept(k-1) || m.Pieces.Says(k) != 0 || blocks[k].EndsInStop() || blocks[k].Digits == 0 || blocks[k-1].Digits == 0 {
			continue
		}
		if alike(blocks[k-1].Text, blocks[k].Text) {
			m.Spare(k)
		}
	}
}

// alike reports whether two lines are about as long and share words.
func alike(a, b string) bool {
	if len(a) > 2*len(b) || len(b) > 2*len(a) {
		return false
	}
	words := map[string]bool{}
	for word := range strings.FieldsSeq(a) {
		words[word] = true
	}
	shared := 0
	for word := range strings.FieldsSeq(b) {
		if len(word) >= leastWord && words[word] && strings.ContainsFunc(word, unicode.IsLetter) {
			shared++
		}
	}
	return shared >= leastAlike
}

// barHeads lists those about links of menus and footers, which are headings where
// they stand alone between two sentences of the story: "Returns", "Contact".
var barHeads = []string{"navigation", "copyright-line"}

// listHeads lists the rules about buttons that say what heads a list as well:
// "Product details", "Contents".
var listHeads = []string{"shop-button", "navigation", "copyright-line"}

// inLists lists the rules that take lines of a list.
var inLists = append(slices.Clone(listHeads), verdict.Outvoted)
