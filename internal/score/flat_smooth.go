package score

import (
	"math"

	"github.com/winnow-go/winnow/internal/halt"
)

// How much a line's own sum counts beside its neighbours', and the log odds of
// a line being of the kind of the line before it; chosen by cross-validation.
const (
	smoothScale = 0.5
	smoothStay  = 0.5
)

// smooth lets the sums of lines that stand together settle what each of them
// is: story and clutter come in runs, and a flattened line has no element around
// it that tells. It is the forward and backward passes over a chain of two
// states.
func smooth(w *halt.Watch, sums []float32) {
	forward := make([]float64, len(sums))
	said := 0.0
	for k, sum := range sums {
		if w.Stop(2 * halt.Turn) { // for both passes
			return
		}
		forward[k] = said
		said = passed(smoothScale*float64(sum) + said)
	}
	said = 0
	for k := len(sums) - 1; k >= 0; k-- {
		own := smoothScale * float64(sums[k])
		sums[k] = float32(own + said + forward[k])
		said = passed(own + said)
	}
}

// passed is what a line of these log odds says of the line beside it.
func passed(odds float64) float64 {
	odds = max(-30, min(30, odds))
	return math.Log((math.Exp(odds+smoothStay) + 1) / (math.Exp(odds) + stay))
}

var stay = math.Exp(smoothStay)
