package score

import (
	"math"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/winnow-go/winnow/internal/block"
)

// expected is the word F1 that the odds let one expect when what exceeds the
// bar is kept.
func expected(odds []float32, blocks []block.Block, bar float64) float64 {
	kept, right, story := 0.0, 0.0, 0.0
	for k, v := range odds {
		words, chance := float64(blocks[k].Length()), 1/(1+math.Exp(-float64(v)))
		story += words * chance
		if float64(v) > bar {
			kept += words
			right += words * chance
		}
	}
	return 2 * right / (kept + story)
}

func TestBar(t *testing.T) {
	tests := []struct {
		name  string
		odds  []float32
		words []int32
		want  float64
	}{
		{"a page without doubt", []float32{9, 9, -9, -9}, []int32{50, 60, 5, 30}, 0},
		{"a page of doubts keeps more", []float32{0, -0.5, -0.5, -1, -4}, []int32{20, 20, 20, 20, 20}, -0.96},
		{"a page of clutter keeps none of it", []float32{-5, -6, -5}, []int32{20, 20, 20}, leastOdds},
		{"no words", []float32{1}, []int32{0}, 0},
		{"no blocks", nil, nil, 0},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			blocks := make([]block.Block, len(test.words))
			for k, n := range test.words {
				blocks[k].Words = n
			}
			bar := Bar(test.odds, blocks)
			assert.InDelta(t, test.want, bar, 0.05)
			if bar == leastOdds || len(test.odds) < 2 {
				return
			}
			for _, other := range test.odds {
				assert.LessOrEqual(t, expected(test.odds, blocks, float64(other)), expected(test.odds, blocks, bar)+1e-6, "a bar of %v is better", other)
			}
		})
	}
}
