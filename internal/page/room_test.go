package page

import (
	"context"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/winnow-go/winnow/internal/hostile"
)

// known is what a tree tells of its nodes.
type known struct {
	nodes      []Node
	attrs      []Attr
	words      [][]int32
	classes    []int32
	vocabulary []string
}

func knownOf(t *testing.T, source string, free bool) known {
	t.Helper()
	tree, err := Parse(context.Background(), source, Limits{})
	require.NoError(t, err)
	k := known{vocabulary: append([]string{}, tree.Vocabulary()...)}
	k.nodes, k.attrs = append(k.nodes, tree.Nodes...), append(k.attrs, tree.attrs...)
	for i := range tree.Nodes {
		k.words = append(k.words, append([]int32{}, tree.NameNumbers(int32(i))...))
		k.classes = append(k.classes, tree.ClassNumber(int32(i)))
	}
	if free {
		tree.Free()
	}
	return k
}

func TestATreeInTheRoomOfAnotherIsTheSame(t *testing.T) {
	for _, shape := range hostile.Shapes() {
		if shape.Text {
			continue
		}
		t.Run(shape.Name, func(t *testing.T) {
			source := shape.Page(30)
			want := knownOf(t, source, false)
			knownOf(t, `<div class="a b" id=c><p class=d>other</p></div>`+source+source, true)
			assert.Equal(t, want, knownOf(t, source, true))
			assert.Equal(t, want, knownOf(t, source, true))
		})
	}
}

func TestAFreedTreeHoldsNothing(t *testing.T) {
	tree, err := Parse(context.Background(), `<p class="a b" id=c>text`, Limits{})
	require.NoError(t, err)
	tree.Vocabulary()
	nodes, attrs, vocabulary := tree.Nodes, tree.attrs, tree.vocabulary
	tree.Free()
	assert.Equal(t, make([]Node, len(nodes)), nodes)
	assert.Equal(t, make([]Attr, len(attrs)), attrs)
	assert.Equal(t, make([]string, len(vocabulary)), vocabulary)
	assert.Empty(t, tree.Nodes)
}
