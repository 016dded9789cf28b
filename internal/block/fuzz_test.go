package block

import (
	"context"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/winnow-go/winnow/internal/hostile"
	"github.com/winnow-go/winnow/internal/page"
)

// FuzzSplit checks that blocks and spans fit each other and the tree.
func FuzzSplit(f *testing.F) {
	for _, shape := range hostile.Shapes() {
		f.Add(shape.Page(3))
	}
	f.Fuzz(func(t *testing.T, source string) {
		tree, err := page.Parse(context.Background(), string([]rune(source)), page.Limits{Nodes: 5000})
		if err != nil {
			return
		}
		p := Split(tree, nil)
		require.Len(t, p.Spans, len(tree.Nodes))
		assert.Equal(t, p, Split(tree, nil), "the same each time")
		for i, s := range p.Spans {
			require.Equal(t, true, 0 <= s.Lo && (s.Hi == 0 || s.Lo <= s.Hi) && s.Hi <= p.All().Hi, "node %d: %v of %d", i, s, p.All().Hi)
		}
		last := int32(0)
		for k := range p.Blocks {
			b := &p.Blocks[k]
			require.GreaterOrEqual(t, b.First, last, "blocks come in page order")
			last = b.First
			require.NotEmpty(t, b.Text)
			require.Equal(t, true, utf8.ValidString(b.Text))
			require.LessOrEqual(t, b.Linked, b.Words)
		}
		total := p.Total(p.All())
		assert.Equal(t, len(p.Blocks), total.Blocks)
	})
}
