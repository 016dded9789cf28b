package winnow

import (
	"math"

	"github.com/winnow-go/winnow/internal/halt"
)

// confidence is the word F1 that the signals expect of the article: what is
// kept and what is dropped, each counted with the odds that it was right.
func (c *cleaner) confidence() float64 {
	kept, right, story := 0.0, 0.0, 0.0
	for k, id := range c.taken {
		if c.blocks.Watch.Stop(halt.Turn) {
			return 0
		}
		p := c.pieces.Line(int32(k))
		words := float64(p.Words())
		odds := 1 / (1 + math.Exp(-p.Votes()))
		if id < 0 {
			kept += words
			right += words * odds
			story += words * odds
		} else if c.removed[id].rule == outvoted { // other rules know more than the signals
			story += words * odds
		}
	}
	if kept == 0 {
		return 0
	}
	return 2 * right / (kept + story)
}
