package score

import "github.com/winnow-go/winnow/internal/halt"

// How far below zero, in log odds, the sum of a line may be that its neighbours
// make one of the story; chosen by cross-validation.
const (
	between   = 1.2
	lastWords = 1
)

// settled is the sum of a line that its neighbours make one of the story.
const settled = 0.1

// settle gives lines back to the story that only just fell out of it: one
// between two sentences of the story, and a sentence behind one.
func (s *survey) settle(sums []float32) {
	for k := 1; k < len(sums); k++ {
		f := &s.facts[k]
		if s.Watch.Stop(halt.Turn) {
			return
		}
		if sums[k] > 0 || f.says != 0 || f.line.dated || f.repeats > 1 || !s.tells(sums, k-1) {
			continue
		}
		if sums[k] > -between && s.tells(sums, k+1) || sums[k] > -lastWords && f.Stops > 0 && ending(f) >= 1 && ending(f) <= 2 {
			sums[k] = settled
		}
	}
}

// tells reports whether line k is there and is a sentence of the story.
func (s *survey) tells(sums []float32, k int) bool {
	return k < len(sums) && sums[k] > 0 && sizeOf(&s.facts[k]) >= sentenceLine
}
