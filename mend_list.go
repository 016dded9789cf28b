package winnow

import (
	"github.com/winnow-go/winnow/internal/block"
	"github.com/winnow-go/winnow/internal/phrase"
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
func (c *cleaner) mendLists() {
	n := c.blocks.All().Hi
	for k := int32(1); k < n; {
		hi, votes := k, 0.0
		if c.takenBy(hi, listHeads) {
			hi++
		}
		for hi < n && c.isOutvoted(hi) && c.pieces.Says(hi) == 0 {
			votes += c.pieces.Line(hi).Votes()
			hi++
		}
		if lines := hi - k; lines > 1 && lines <= mostList && c.kept(k-1) && c.kept(hi) && votes > listOut*float64(lines) {
			c.giveBack(block.Span{Lo: k, Hi: hi}, anyBlock, append(listHeads, outvoted)...)
		}
		if k+1 < n && c.takenBy(k, barHeads) && !c.pieces.Says(k).Has(phrase.Advertisement) && c.standsOverStory(k) {
			c.spare(k)
		}
		k = max(hi, k+1)
	}
}

// barHeads lists those about links of menus and footers, which are headings where
// they stand alone between two sentences of the story: "Returns", "Contact".
var barHeads = []string{"navigation", "copyright-line"}

// listHeads lists the rules about buttons that say what heads a list as well:
// "Product details", "Contents".
var listHeads = []string{"shop-button", "navigation", "copyright-line"}
