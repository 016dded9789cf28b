package mend

import (
	"github.com/winnow-go/winnow/internal/block"
	"github.com/winnow-go/winnow/internal/verdict"
)

// smallPage is the words of running text up to which a page is too small for
// the signals to tell its story from what is around it.
const smallPage = 120

// rescue gives back the story of a page that is small, or on which the signals
// found none: the sentences that stand closest together and that no other rule
// took, and where there are no long ones, the short ones.
func (m *mender) rescue() {
	if m.Total(m.All()).Prose <= smallPage {
		m.giveBackThese(m.Pieces.Story(), (*block.Block).Prose, verdict.Outvoted)
	}
	if m.Empty() {
		m.giveBackThese(m.Pieces.Story(), (*block.Block).Prose, verdict.Outvoted, verdict.Headline)
	}
	if m.Empty() {
		m.giveBackThese(m.All(), shortSentence, verdict.Outvoted, verdict.Headline)
	}
}

// fewWords is the least number of words that say something.
const fewWords = 5

// unlikely is the confidence below which a few words are no article.
const unlikely = 1.0 / 3

// dismiss takes a label or two that the signals hardly speak for and that are
// all that is left: a page that a script draws has a search box and its footer.
func (m *mender) dismiss() {
	words := 0
	for k := range m.All().Hi {
		if m.Kept(k) {
			words += m.Blocks[k].Length()
		}
		if words >= fewWords {
			return
		}
	}
	if words > 0 && m.Confidence() < unlikely {
		m.TakeSpan(verdict.Outvoted, m.All())
	}
}

func shortSentence(b *block.Block) bool {
	return b.Stops > 0 && b.Length() >= fewWords && b.Linked == 0
}

// giveBackThese gives back those blocks of a span that pass a test and that one
// of the rules took.
func (m *mender) giveBackThese(s block.Span, these func(*block.Block) bool, rules ...string) {
	for k := s.Lo; k < s.Hi; k++ {
		if these(&m.Blocks[k]) && m.TakenBy(k, rules...) {
			m.Spare(k)
		}
	}
}
