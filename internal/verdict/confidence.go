package verdict

import (
	"math"

	"github.com/winnow-go/winnow/internal/halt"
)

// Confidence is the word F1 that the signals expect of the article, 0 to 1: what
// is kept and what is dropped, each counted with the odds that it was right.
func (p *Page) Confidence() float64 {
	kept, right, story := 0.0, 0.0, 0.0
	for k := range p.All().Hi {
		if p.Watch.Stop(halt.Turn) {
			return 0
		}
		line := p.Pieces.Line(k)
		words := float64(line.Words())
		odds := 1 / (1 + math.Exp(-line.Votes()))
		switch {
		case p.Kept(k):
			kept += words
			right += words * odds
			story += words * odds
		case p.By(k) == Outvoted: // other rules know more than the signals
			story += words * odds
		}
	}
	if kept == 0 {
		return 0
	}
	return 2 * right / (kept + story)
}
