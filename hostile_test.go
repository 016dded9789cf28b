package winnow_test

import (
	"context"
	"runtime"
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
	mostFor = 700
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
			small, large := shape.Size(size), shape.Size(2*size)
			allocated(t, small, shape.Text) // tables are made once
			once, twice := allocated(t, small, shape.Text), allocated(t, large, shape.Text)
			assert.LessOrEqual(t, float64(twice), mostTwice*float64(once)+unsteady)
			assert.LessOrEqual(t, twice, mostFor*len(large)+unsteady)
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
