package page

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

func parse(t *testing.T, source string) *Tree {
	t.Helper()
	root, err := html.Parse(strings.NewReader(source))
	require.NoError(t, err)
	return FromNode(root)
}

func TestFromNodeKeepsDocumentOrder(t *testing.T) {
	tree := parse(t, `<!doctype html><title>T</title><p id=a class="x y">One <b>two</b> three</p><!-- c --><p>Four</p>`)
	var seen []string
	for i := range tree.Nodes {
		n := &tree.Nodes[i]
		if n.IsText() {
			seen = append(seen, strings.TrimSpace(n.Text))
		} else {
			seen = append(seen, "<"+n.Name+">")
		}
	}
	assert.Equal(t, []string{"<>", "<html>", "<head>", "<title>", "T", "<body>", "<p>", "One", "<b>", "two", "three", "<p>", "Four"}, seen)

	p := tree.First(Root, atom.P)
	assert.Equal(t, "One two three", tree.Text(p))
	assert.Equal(t, "html > body > p#a", tree.Path(p))
	assert.Equal(t, "x y", tree.Attr(p, "class"))
	assert.Equal(t, "T", tree.Raw(tree.First(Root, atom.Title)))
}

func TestFromNodeOfAFragmentStopsAtItsRoot(t *testing.T) {
	root, err := html.Parse(strings.NewReader(`<div><p>in</p></div><p>out</p>`))
	require.NoError(t, err)
	body := root.FirstChild.LastChild
	tree := FromNode(body.FirstChild)
	assert.Equal(t, "in", tree.Text(Root))
}

func TestEndsNest(t *testing.T) {
	tree := parse(t, `<ul><li>a<li>b<ul><li>c</ul></ul><p>d`)
	for i := range tree.Nodes {
		n := tree.Nodes[i]
		assert.LessOrEqual(t, int32(i+1), n.End)
		if n.Parent >= 0 {
			assert.LessOrEqual(t, n.End, tree.Nodes[n.Parent].End)
		}
	}
	assert.Equal(t, int32(len(tree.Nodes)), tree.Nodes[Root].End)
}
