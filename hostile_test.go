package winnow_test

import (
	"context"
	"runtime"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/winnow-go/winnow"
	"github.com/winnow-go/winnow/internal/hostile"
)

// The most that twice a page may take, in bytes of memory: twice, with what
// grows by doubling just over the edge. A square would take four times.
const (
	mostTwice = 2.5
	// unsteady is what does not depend on the page: pools, tables of words.
	unsteady = 256 << 10
	// mostFor is what a byte of page may take at all, all stages and both
	// renderings together.
	mostFor = 1200
)

// TestHostilePagesTakeMemoryInProportion takes every shape through the whole
// pipeline. What memory is filled has cost time too, so that this bounds work
// without a clock; times are measured in benchmarks/hostile.
func TestHostilePagesTakeMemoryInProportion(t *testing.T) {
	shapes := hostile.Shapes()
	require.GreaterOrEqual(t, len(shapes), 60)
	for _, shape := range shapes {
		t.Run(shape.Name, func(t *testing.T) {
			const size = 32 << 10
			allocated(t, shape.Size(size), shape.Text) // tables are made once
			var took [3]int
			for i := range took {
				page := shape.Size(size << i)
				took[i] = allocated(t, page, shape.Text)
				assert.LessOrEqual(t, took[i], mostFor*len(page)+unsteady)
			}
			// Where more of the larger page is kept than of the smaller one, one
			// of the steps is steep; with a square, both are.
			steps := []float64{float64(took[1]-unsteady) / float64(took[0]), float64(took[2]-unsteady) / float64(took[1])}
			assert.LessOrEqual(t, slices.Min(steps), mostTwice, "%d", took)
		})
	}
}

// allocated is the bytes that an extraction and its renderings allocate.
func allocated(t *testing.T, page string, text bool) int {
	t.Helper()
	format := winnow.HTML
	if text {
		format = winnow.FlatText
	}
	var before, after runtime.MemStats
	runtime.GC()
	runtime.GC() // the second leaves nothing in pools
	runtime.ReadMemStats(&before)
	article, err := new(winnow.Extractor).Extract(context.Background(), strings.NewReader(page), winnow.Source{Format: format, URL: "https://www.example.org/tide"})
	if !documented(err) {
		require.NoError(t, err)
	}
	if article != nil {
		_, _ = article.HTML(), article.Markdown()
	}
	runtime.ReadMemStats(&after)
	return int(after.TotalAlloc - before.TotalAlloc)
}
