package page

import (
	"context"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/net/html/atom"
)

// depth is how many elements are open around the deepest node.
func depth(t *Tree) int {
	deepest, depths := 0, make([]int, len(t.Nodes))
	for i := 1; i < len(t.Nodes); i++ {
		depths[i] = depths[t.Nodes[i].Parent]
		if !t.Nodes[i].IsText() {
			depths[i]++
		}
		deepest = max(deepest, depths[i])
	}
	return deepest
}

func TestDepthLimit(t *testing.T) {
	const limit, around = 10, 2 // html and body
	tests := []struct {
		name     string
		nested   int
		degraded Degraded
	}{
		{"one below", limit - around - 1, 0},
		{"at the limit", limit - around, 0},
		{"one beyond", limit - around + 1, DepthFlattened},
		{"far beyond", 500, DepthFlattened},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			source := strings.Repeat("<div>a", test.nested) + "b" + strings.Repeat("</div>c", test.nested) + "<p>d"
			tree, err := Parse(context.Background(), source, Limits{Depth: limit})
			require.NoError(t, err)
			assert.Equal(t, test.degraded, tree.Degraded)
			assert.LessOrEqual(t, depth(tree), limit+1, "an empty element may stand for a flattened one")
			want := strings.Repeat("a ", test.nested-1) + "ab" + strings.Repeat(" c", test.nested) + " d"
			assert.Equal(t, want, broken(tree), "every line break is kept")
			p := &tree.Nodes[tree.First(Root, atom.P)]
			assert.Equal(t, atom.Body, tree.Nodes[p.Parent].Tag, "what comes after is in its place")
			assertNested(t, tree)
		})
	}
}

func TestDefaultDepthIsThatOfBrowsers(t *testing.T) {
	for nested, degraded := range map[int]Degraded{509: 0, 510: 0, 511: DepthFlattened} {
		tree := mustParse(t, strings.Repeat("<b><div>", nested/2)+strings.Repeat("<div>", nested%2)+"x")
		assert.Equal(t, degraded, tree.Degraded, "%d", nested)
		assert.Equal(t, "x", broken(tree))
	}
}

func TestAttributeLimit(t *testing.T) {
	const limit = 3
	tests := []struct {
		name, attrs string
		want        []Attr
		degraded    Degraded
	}{
		{"one below", "a=1 b=2", []Attr{{"a", "1"}, {"b", "2"}}, 0},
		{"at the limit", "a=1 b=2 c=3", []Attr{{"a", "1"}, {"b", "2"}, {"c", "3"}}, 0},
		{"one beyond", "a=1 b=2 c=3 d=4", []Attr{{"a", "1"}, {"b", "2"}, {"c", "3"}}, AttributesDropped},
		{"one said twice", "a=1 b=2 a=3 c=4 b=5", []Attr{{"a", "1"}, {"b", "2"}, {"c", "4"}}, 0},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			tree, err := Parse(context.Background(), "<p "+test.attrs+">x", Limits{Attributes: limit})
			require.NoError(t, err)
			assert.Equal(t, test.want, tree.Attrs(tree.First(Root, atom.P)))
			assert.Equal(t, test.degraded, tree.Degraded)
		})
	}
}

func TestNodeLimit(t *testing.T) {
	const limit, around = 10, 4 // the document, html, head and body
	for nodes, fits := range map[int]bool{limit - 1: true, limit: true, limit + 1: false} {
		source := strings.Repeat("<br>", nodes-around)
		tree, err := Parse(context.Background(), source, Limits{Nodes: limit})
		if fits {
			require.NoError(t, err)
			assert.Len(t, tree.Nodes, nodes)
			continue
		}
		assert.Nil(t, tree)
		var beyond *LimitError
		require.ErrorAs(t, err, &beyond)
		assert.Equal(t, &LimitError{Limit: "Nodes", Most: limit}, beyond)
		assert.EqualError(t, err, "winnow: the page is beyond Nodes, 10")
	}
}

func TestNodeLimitGrowsWithThePage(t *testing.T) {
	tests := []struct {
		name string
		size int
		want int
	}{
		{"a small page", 1 << 10, 50_000},
		{"a page of 1 MB", 1 << 20, 204_800},
		{"a page of 20 MB", 20 << 20, 2_000_000},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			assert.Equal(t, test.want, Limits{}.forSource(test.size).Nodes)
		})
	}
	_, err := Parse(context.Background(), strings.Repeat("<p>", 50_000), Limits{})
	var beyond *LimitError
	require.ErrorAs(t, err, &beyond)
	tree, err := Parse(context.Background(), strings.Repeat("<p>", 50_000), Limits{Nodes: -1})
	require.NoError(t, err)
	assert.Len(t, tree.Nodes, 50_004)
}

// stopping is a context that is cancelled once it was looked at so often.
type stopping struct {
	context.Context
	looks int
}

func (c *stopping) Err() error {
	if c.looks--; c.looks < 0 {
		return context.Canceled
	}
	return nil
}

func TestParseStopsWithItsContext(t *testing.T) {
	source := strings.Repeat("<p>a", 3*tokensPerLook)
	for looks := range 6 {
		_, err := Parse(&stopping{context.Background(), looks}, source, Limits{})
		require.ErrorIs(t, err, context.Canceled, "%d", looks)
		assert.EqualError(t, err, "winnow: parsing the page: context canceled")
	}
	_, err := Parse(&stopping{context.Background(), 7}, source, Limits{})
	require.NoError(t, err)
}
