package mend

import (
	"slices"
	"strings"
	"unicode"

	"github.com/winnow-go/winnow/internal/block"
	"github.com/winnow-go/winnow/internal/phrase"
)

const (
	// leastFieldLines is how many lines of a label and a value make a card.
	leastFieldLines = 3
	// longestField is the length in bytes of the longest label, mostValue the words
	// of the longest value.
	longestField = 40
	mostValue    = 16
)

// mendCards gives back the lines of a card, such as what a review says about the
// book: labels with values in a row, beside a line of the story. The masthead of
// a page and the address of an office look like that too: their labels are known.
func (m *mender) mendCards() {
	n, title := m.All().Hi, m.headline()
	for k := int32(2); k < n; {
		hi, kept, known := k, 0, 0
		for hi < n && isField(&m.Blocks[hi]) {
			if m.Kept(hi) {
				kept++
			}
			if m.isKnownField(hi) {
				known++
			}
			hi++
		}
		card := block.Span{Lo: k, Hi: hi}
		stays := 2*kept >= int(hi-k) || m.Kept(hi) && m.Blocks[hi].Prose() || m.headsCard(k-1)
		if lines := int(hi - k); lines >= leastFieldLines && (title < k || title >= hi) && 2*known < lines && stays {
			m.GiveBack(card, inCards...)
			if m.Kept(k-2) && isLabel(&m.Blocks[k-1]) && m.TakenBy(k-1, buttons...) {
				m.Spare(k - 1)
			}
		}
		k = max(hi, k+1)
	}
}

// headsCard reports whether line k is a label right below a sentence of the story
// that no rule knows.
func (m *mender) headsCard(k int32) bool {
	return m.Kept(k-1) && m.Blocks[k-1].Prose() && isLabel(&m.Blocks[k]) && m.Pieces.Says(k) == 0 && (m.Kept(k) || m.IsOutvoted(k))
}

// inCards lists the rules that know nothing of cards: prices and grades stand in
// them too.
var inCards = append(slices.Clone(inSeries), "shop-button", "rating")

// isKnownField reports whether a rule took line k by its label.
func (m *mender) isKnownField(k int32) bool {
	return m.Pieces.Says(k)&^phrase.Of(phrase.AboutName) != 0 || !m.Kept(k) && !m.mayReturn(k)
}

// isField reports whether a block is a short label, a colon and a short value.
func isField(b *block.Block) bool {
	label, value, found := strings.Cut(b.Text, ":")
	if !found || len(label) > longestField || b.Length() > mostValue || b.Stops > 1 {
		return false
	}
	return strings.Count(label, " ") < 3 && strings.TrimSpace(value) != "" && !strings.ContainsFunc(label, unicode.IsDigit) &&
		!strings.HasPrefix(value, "//")
}
