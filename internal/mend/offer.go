package mend

import (
	"strings"
	"unicode"

	"github.com/winnow-go/winnow/internal/block"
)

const (
	// mostAboveOffer is how many lines below the headline of an offer its price
	// stands.
	mostAboveOffer = 3
	// mostFact is the words of the longest line beside the price that tells a fact:
	// "140 m²", "5 rooms".
	mostFact = 4
	// mostPriceLetters is the letters that a price has at the most: "from €5".
	mostPriceLetters = 5
)

// mendOffer gives back the price right below the headline and the figures below
// it: what is offered there is what the page is about.
func (m *mender) mendOffer() {
	title := m.headline()
	if title < 0 {
		return
	}
	for k := title + 1; k <= title+mostAboveOffer && k < m.All().Hi; k++ {
		if !m.IsOutvoted(k) || !isPrice(&m.Blocks[k]) {
			continue
		}
		for ; k < m.All().Hi && m.IsOutvoted(k) && m.isFact(k); k++ {
			m.Spare(k)
		}
		return
	}
}

// isPrice reports whether a block is an amount of money and nothing else.
func isPrice(b *block.Block) bool {
	return b.Digits > 0 && b.Letters <= mostPriceLetters && b.Length() <= mostFact &&
		strings.ContainsFunc(b.Text, func(r rune) bool { return unicode.Is(unicode.Sc, r) })
}

// isFact reports whether line k is a few words with a figure.
func (m *mender) isFact(k int32) bool {
	b := &m.Blocks[k]
	return b.Digits > 0 && b.Length() <= mostFact && b.Stops == 0 && m.Pieces.Says(k) == 0
}
