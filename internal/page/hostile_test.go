package page

import (
	"context"
	"runtime"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/winnow-go/winnow/internal/hostile"
)

// work is what a page takes, in units that are the same on every machine.
type work struct{ nodes, looks, bytes int }

func workOf(t *testing.T, source string) work {
	t.Helper()
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	b := newBuilder(plain(source), Limits{Nodes: -1})
	require.NoError(t, b.build(context.Background()))
	runtime.ReadMemStats(&after)
	return work{len(b.tree.Nodes), b.looks, int(after.TotalAlloc - before.TotalAlloc)}
}

// The most that a page may take for each of its bytes: the shortest tags make
// the most nodes, the shortest end tags of nothing look the most, and formatting
// in tables, whose parts are implied, takes the most memory.
const (
	nodesPerByte = 1
	looksPerByte = 100
	bytesPerByte = 300
)

func TestWorkIsLinear(t *testing.T) {
	const small = 1000
	for _, shape := range hostile.Markup() {
		t.Run(shape.Name, func(t *testing.T) {
			first := workOf(t, shape.Page(small))
			for _, times := range []int{2, 4, 8} {
				source := shape.Page(times * small)
				w := workOf(t, source)
				// Numbers in a page get longer, what grows by doubling may be
				// twice too large, and beyond the depth limit an element may
				// be two nodes. Eight times the page must not take more than
				// that; a square would.
				assert.LessOrEqual(t, w.nodes, 2*times*first.nodes, "nodes at %d times", times)
				assert.LessOrEqual(t, w.looks, 2*times*first.looks+reach, "looks at %d times", times)
				assert.LessOrEqual(t, w.bytes, 3*times*first.bytes+1<<16, "bytes at %d times", times)

				assert.LessOrEqual(t, w.nodes, nodesPerByte*len(source))
				assert.LessOrEqual(t, w.looks, looksPerByte*len(source))
				assert.LessOrEqual(t, w.bytes, bytesPerByte*len(source)+1<<16)
			}
		})
	}
}
