package page

import (
	"context"
	"errors"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/winnow-go/winnow/internal/hostile"
)

// FuzzParse checks what must hold for every page: the tree nests, says the same
// each time, and keeps within its limits.
func FuzzParse(f *testing.F) {
	for _, source := range scanSeeds {
		f.Add(source)
	}
	for _, shape := range hostile.Markup() {
		f.Add(shape.Page(3))
		f.Add(shape.Page(30))
	}
	f.Fuzz(func(t *testing.T, source string) {
		limits := Limits{Depth: 20, Attributes: 5, Nodes: 500}
		tree, err := Parse(context.Background(), source, limits)
		var beyond *LimitError
		if errors.As(err, &beyond) {
			assert.Equal(t, int64(limits.Nodes), beyond.Most)
			return
		}
		require.NoError(t, err)
		assertNested(t, tree)
		assert.LessOrEqual(t, len(tree.Nodes), limits.Nodes)
		assert.LessOrEqual(t, depth(tree), limits.Depth+1)
		for i := range tree.Nodes {
			assert.LessOrEqual(t, len(tree.Attrs(int32(i))), limits.Attributes)
		}
		again, err := Parse(context.Background(), source, limits)
		require.NoError(t, err)
		assert.Equal(t, tree, again)
	})
}
