package score

import (
	"math"

	"github.com/winnow-go/winnow/internal/block"
)

// leastOdds is the lowest bar: what is less likely than one in five to be of the
// story stays out even where nothing is likelier.
const leastOdds = -1.5

// Bar is the log odds that a block must exceed so that keeping those that do
// gives the best word F1 that the odds let one expect. It is half of that F1,
// as odds (Lipton, Elkan and Naryanaswamy, Optimal Thresholding of Classifiers
// to Maximize F1 Measure, 2014): the surer the signals are about a page, the
// nearer the bar comes to even odds, and where they know little, more is kept.
func Bar(odds []float32, blocks []block.Block) float64 {
	chances := make([]float64, len(odds))
	story := 0.0
	for k, v := range odds {
		chances[k] = 1 / (1 + math.Exp(-float64(v)))
		story += chances[k] * float64(blocks[k].Length())
	}
	if story == 0 {
		return 0
	}
	// Each step keeps what the F1 of the last asks for (Dinkelbach's method),
	// which only ever raises it.
	for best := 0.0; ; {
		kept, right := 0.0, 0.0
		for k, chance := range chances {
			if words := float64(blocks[k].Length()); chance > best/2 {
				kept += words
				right += words * chance
			}
		}
		f1 := 2 * right / (kept + story)
		if f1 <= best+1e-6 {
			return max(leastOdds, math.Log(best/(2-best)))
		}
		best = f1
	}
}
