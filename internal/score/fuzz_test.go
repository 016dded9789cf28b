package score

import (
	"context"
	"math"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/winnow-go/winnow/internal/block"
	"github.com/winnow-go/winnow/internal/flat"
	"github.com/winnow-go/winnow/internal/hostile"
	"github.com/winnow-go/winnow/internal/page"
	"github.com/winnow-go/winnow/internal/phrase"
)

// FuzzVotes checks that every block gets a number of votes, the same each time.
func FuzzVotes(f *testing.F) {
	for _, shape := range hostile.Shapes() {
		f.Add(shape.Page(3), "The tide", "It was late again, and nobody on the quay complained.")
	}
	f.Fuzz(func(t *testing.T, source, title, body string) {
		pages := []*block.Page{flat.Split(string([]rune(source)))}
		if tree, err := page.Parse(context.Background(), string([]rune(source)), page.Limits{Nodes: 5000}); err == nil {
			pages = append(pages, block.Split(tree, nil))
		}
		for _, p := range pages {
			says := make([]phrase.Set, len(p.Blocks))
			for k := range says {
				says[k] = phrase.Find(p.Blocks[k].Text)
			}
			votes := func() []float32 {
				view := Look(p, says, Hints{Title: title, Description: body, Body: body})
				return view.Votes(context.Background(), view.Guess(context.Background()))
			}
			sums := votes()
			require.Len(t, sums, len(p.Blocks))
			assert.Equal(t, sums, votes())
			for k, v := range sums {
				require.Equal(t, false, math.IsNaN(float64(v)) || math.IsInf(float64(v), 0), "block %d", k)
			}
		}
	})
}
