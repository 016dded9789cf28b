package page

import (
	"context"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// mustParse parses a page that is within the limits.
func mustParse(t testing.TB, source string) *Tree {
	t.Helper()
	tree, err := Parse(context.Background(), source, Limits{})
	require.NoError(t, err)
	return tree
}

// visible is the text that a reader sees, without white space.
func visible(t *Tree) string {
	var b strings.Builder
	for i := int32(0); i < int32(len(t.Nodes)); i++ {
		n := &t.Nodes[i]
		switch {
		case n.IsText():
			b.WriteString(n.Text)
		case Unseen(n.Tag):
			i = n.End - 1
		}
	}
	return strings.Join(strings.Fields(b.String()), "")
}

// broken is the text that a reader sees, blanks for line breaks.
func broken(t *Tree) string {
	var b strings.Builder
	var ends []int32
	for i := int32(1); i < int32(len(t.Nodes)); i++ {
		for len(ends) > 0 && ends[len(ends)-1] <= i {
			b.WriteByte(' ')
			ends = ends[:len(ends)-1]
		}
		n := &t.Nodes[i]
		switch {
		case n.IsText():
			b.WriteString(n.Text)
		case Unseen(n.Tag):
			i = n.End - 1
		case IsBlock(n.Tag):
			b.WriteByte(' ')
			ends = append(ends, n.End)
		}
	}
	return strings.Join(strings.Fields(b.String()), " ")
}

// assertNested checks what every stage relies on: a parent comes before its
// children, and branches lie inside one another.
func assertNested(t *testing.T, tree *Tree) {
	t.Helper()
	nodes := tree.Nodes
	require.Equal(t, int32(-1), nodes[Root].Parent)
	require.Equal(t, int32(len(nodes)), nodes[Root].End)
	open := []int32{Root}
	for i := int32(1); i < int32(len(nodes)); i++ {
		for nodes[open[len(open)-1]].End <= i {
			open = open[:len(open)-1]
		}
		parent := open[len(open)-1]
		require.Equal(t, parent, nodes[i].Parent, "parent of node %d", i)
		require.LessOrEqual(t, nodes[i].End, nodes[parent].End, "end of node %d", i)
		require.Greater(t, nodes[i].End, i, "end of node %d", i)
		if nodes[i].IsText() {
			require.Equal(t, i+1, nodes[i].End, "text has no children")
		}
		open = append(open, i)
	}
}
