package winnow

import (
	"slices"

	"github.com/winnow-go/winnow/internal/block"
)

// outvoted is the rule that follows the signals alone, headline the one about
// the headline.
const (
	outvoted = "outside-story"
	headline = "headline"
)

// smallPage is the words of running text up to which a page is too small for
// the signals to tell its story from what is around it.
const smallPage = 120

// rescue gives back the story of a page that is small, or on which the signals
// found none: the sentences that stand closest together and that no other rule
// took, and where there are no long ones, the short ones.
func (c *cleaner) rescue() {
	if c.blocks.Total(c.blocks.All()).Prose <= smallPage {
		c.giveBack(c.pieces.Story(), (*block.Block).Prose, outvoted)
	}
	if c.empty() {
		c.giveBack(c.pieces.Story(), (*block.Block).Prose, outvoted, headline)
	}
	if c.empty() {
		c.giveBack(c.blocks.All(), shortSentence, outvoted, headline)
	}
}

// empty reports whether nothing is left of the page.
func (c *cleaner) empty() bool { return !slices.Contains(c.taken, -1) }

// fewWords is the least number of words that say something.
const fewWords = 5

// unlikely is the confidence below which a few words are no article.
const unlikely = 1.0 / 3

// dismiss takes a label or two that the signals hardly speak for and that are
// all that is left: a page that a script draws has a search box and its footer.
func (c *cleaner) dismiss() {
	words := 0
	for k, id := range c.taken {
		if id < 0 {
			words += c.blocks.Blocks[k].Length()
		}
		if words >= fewWords {
			return
		}
	}
	if words > 0 && c.set.named[outvoted] && c.confidence() < unlikely {
		all := c.blocks.All()
		c.take(outvoted, all, func() string { return c.where(all.Lo) })
	}
}

func shortSentence(b *block.Block) bool {
	return b.Stops > 0 && b.Length() >= fewWords && b.Linked == 0
}

// anyBlock is the test for [cleaner.giveBack] that all blocks pass.
func anyBlock(*block.Block) bool { return true }

// spare gives back line k, whichever rule took it.
func (c *cleaner) spare(k int32) { c.taken[k] = -1 }

// giveBack returns the blocks of a span that one of the rules took. The account
// is cleared of them once, by [cleaner.settle]: rescues may be many.
func (c *cleaner) giveBack(s block.Span, these func(*block.Block) bool, rules ...string) {
	for k := s.Lo; k < s.Hi; k++ {
		if c.taken[k] < 0 || !these(&c.blocks.Blocks[k]) {
			continue
		}
		if slices.Contains(rules, c.removed[c.taken[k]].rule) {
			c.spare(k)
		}
	}
}
