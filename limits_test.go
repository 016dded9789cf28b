package winnow_test

import (
	"context"
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"github.com/winnow-go/winnow"
)

const tide = "The ferry left late again, and nobody on the quay complained about it, because the tide was late as well. "

// limited is a way in and a page of a certain size in one of the limits.
type limited struct {
	name string
	// limits sets the limit to most.
	limits func(most int) winnow.Limits
	// extract gives a page that has so many of what is limited.
	extract func(e *winnow.Extractor, size int) (*winnow.Article, error)
	limit   winnow.Limit
	// most is the limit to try, and whether beyond it is an error.
	most    int
	refused bool
}

func bytesLimit(most int) winnow.Limits      { return winnow.Limits{Bytes: int64(most)} }
func depthLimit(most int) winnow.Limits      { return winnow.Limits{Depth: most} }
func attributesLimit(most int) winnow.Limits { return winnow.Limits{Attributes: most} }
func nodesLimit(most int) winnow.Limits      { return winnow.Limits{Nodes: most} }

// source is the way in for bytes, node for a parsed page, text for lines.
func source(page func(size int) string) func(*winnow.Extractor, int) (*winnow.Article, error) {
	return func(e *winnow.Extractor, size int) (*winnow.Article, error) {
		return e.Extract(context.Background(), strings.NewReader(page(size)), winnow.Source{})
	}
}

func node(page func(size int) *html.Node) func(*winnow.Extractor, int) (*winnow.Article, error) {
	return func(e *winnow.Extractor, size int) (*winnow.Article, error) {
		return e.ExtractNode(context.Background(), page(size), winnow.Source{})
	}
}

func text(page func(size int) string) func(*winnow.Extractor, int) (*winnow.Article, error) {
	return func(e *winnow.Extractor, size int) (*winnow.Article, error) {
		return e.ExtractText(context.Background(), page(size), winnow.Source{})
	}
}

// element makes a node around others.
func element(a atom.Atom, attrs int, children ...*html.Node) *html.Node {
	n := &html.Node{Type: html.ElementNode, DataAtom: a, Data: a.String()}
	for i := range attrs {
		n.Attr = append(n.Attr, html.Attribute{Key: fmt.Sprintf("a%d", i), Val: "x"})
	}
	for _, c := range children {
		n.AppendChild(c)
	}
	return n
}

func words() *html.Node { return &html.Node{Type: html.TextNode, Data: tide} }

// sized fills a page up to so many bytes.
func sized(size int) string {
	page := "<p>" + strings.Repeat(tide, 1+size/len(tide))
	return page[:size]
}

// deep has an innermost paragraph at the depth, html and body included.
func deep(depth int) string { return strings.Repeat("<div>", depth-3) + "<p>" + tide + tide }

func deepNode(depth int) *html.Node {
	n := element(atom.P, 0, words())
	for range depth - 1 {
		n = element(atom.Div, 0, n)
	}
	return n
}

func attributes(n int) string {
	var b strings.Builder
	for i := range n {
		fmt.Fprintf(&b, " a%d=x", i)
	}
	return "<p" + b.String() + ">" + tide + tide
}

// treeNodes has so many nodes below the document: html, head, body, p, text and
// line breaks.
func treeNodes(n int) string { return "<p>" + tide + strings.Repeat("<br>", n-6) }

func copiedNodes(n int) *html.Node {
	p := element(atom.P, 0, words())
	for range n - 3 { // the document, the paragraph and its text
		p.AppendChild(element(atom.Br, 0))
	}
	return p
}

func lineCount(n int) string { return strings.Repeat(tide+"\n", n) }

func TestEachLimitAtItsEdge(t *testing.T) {
	for _, test := range []limited{
		{"bytes of a page", bytesLimit, source(sized), winnow.LimitBytes, 1000, true},
		{"bytes of a text", bytesLimit, text(sized), winnow.LimitBytes, 1000, true},
		{"bytes of a parsed page", bytesLimit, node(func(n int) *html.Node {
			return element(atom.P, 0, &html.Node{Type: html.TextNode, Data: sized(n - 1)})
		}), winnow.LimitBytes, 1000, true},
		{"depth of a page", depthLimit, source(deep), winnow.LimitDepth, 12, false},
		{"default depth of a page", noLimit, source(deep), winnow.LimitDepth, 512, false},
		{"depth of a parsed page", depthLimit, node(deepNode), winnow.LimitDepth, 12, false},
		{"default depth of a parsed page", noLimit, node(deepNode), winnow.LimitDepth, 512, false},
		{"attributes of a tag", attributesLimit, source(attributes), winnow.LimitAttributes, 5, false},
		{"default attributes of a tag", noLimit, source(attributes), winnow.LimitAttributes, 512, false},
		{"attributes of a parsed tag", attributesLimit, node(func(n int) *html.Node { return element(atom.P, n, words()) }), winnow.LimitAttributes, 5, false},
		{"nodes of a page", nodesLimit, source(treeNodes), winnow.LimitNodes, 20, true},
		{"default nodes of a small page", noLimit, source(treeNodes), winnow.LimitNodes, 50_000, true},
		{"nodes of a parsed page", nodesLimit, node(copiedNodes), winnow.LimitNodes, 20, true},
		{"default nodes of a small parsed page", noLimit, node(copiedNodes), winnow.LimitNodes, 50_000, true},
		{"lines of a text", nodesLimit, text(lineCount), winnow.LimitNodes, 20, true},
		{"default lines of a small text", noLimit, text(func(n int) string { return strings.Repeat("a\n", n) }), winnow.LimitNodes, 50_000, true},
	} {
		t.Run(test.name, func(t *testing.T) {
			e := &winnow.Extractor{Limits: test.limits(test.most)}
			for _, size := range []int{test.most - 1, test.most} {
				article, err := test.extract(e, size)
				require.NotNil(t, article, "%v", err)
				assert.Empty(t, article.Degraded)
			}
			article, err := test.extract(e, test.most+1)
			if !test.refused {
				require.NoError(t, err)
				assert.Equal(t, []winnow.Limit{test.limit}, article.Degraded)
				assert.Equal(t, strings.TrimSpace(tide), article.Text[:len(tide)-1], "the text is all there")
				return
			}
			assert.Nil(t, article)
			var limit *winnow.LimitError
			require.ErrorAs(t, err, &limit)
			assert.Equal(t, &winnow.LimitError{Limit: test.limit, Most: int64(test.most)}, limit)
			assert.EqualError(t, err, fmt.Sprintf("winnow: the input is beyond Limits.%s, %d", test.limit, test.most))
		})
	}
}

func noLimit(int) winnow.Limits { return winnow.Limits{} }

func TestLimitOfNodesGrowsWithThePage(t *testing.T) {
	const size = 1 << 20
	page := strings.Repeat("<br>", size/4)
	_, err := winnow.Extract(strings.NewReader(page), winnow.Source{})
	var limit *winnow.LimitError
	require.ErrorAs(t, err, &limit)
	assert.Equal(t, &winnow.LimitError{Limit: winnow.LimitNodes, Most: 200 * size >> 10}, limit)

	_, err = new(winnow.Extractor).ExtractText(context.Background(), strings.Repeat("a\n", size/2), winnow.Source{})
	require.ErrorAs(t, err, &limit)
	assert.Equal(t, &winnow.LimitError{Limit: winnow.LimitNodes, Most: 200 * size >> 10}, limit)
}

func TestNoLimits(t *testing.T) {
	none := &winnow.Extractor{Limits: winnow.Limits{Bytes: -1, Depth: -1, Attributes: -1, Nodes: -1}}
	for name, page := range map[string]string{
		"depth": deep(600), "attributes": attributes(600), "nodes": treeNodes(60_000),
		"bytes": "<p>" + tide + "<!--" + strings.Repeat("a", winnow.DefaultBytes) + "-->",
	} {
		t.Run(name, func(t *testing.T) {
			article, err := none.Extract(context.Background(), strings.NewReader(page), winnow.Source{})
			require.NoError(t, err)
			assert.Empty(t, article.Degraded)
		})
	}
	root := deepNode(600)
	article, err := none.ExtractNode(context.Background(), root, winnow.Source{})
	require.NoError(t, err)
	assert.Empty(t, article.Degraded)
}

// TestDeepNestsKeepTheirText nests far deeper than the limit, with a word on
// each level.
func TestDeepNestsKeepTheirText(t *testing.T) {
	const levels = 100_000
	var b strings.Builder
	root := element(atom.Div, 0)
	inner := root
	for i := range levels {
		fmt.Fprintf(&b, "<div>tide%d ", i)
		next := element(atom.Div, 0, &html.Node{Type: html.TextNode, Data: fmt.Sprintf("tide%d ", i)})
		inner.AppendChild(next)
		inner = next
	}
	e := new(winnow.Extractor)
	for _, rule := range winnow.Rules() {
		e.Disable = append(e.Disable, rule.Name)
	}
	article, err := e.Extract(context.Background(), strings.NewReader(b.String()), winnow.Source{Format: winnow.HTML})
	require.NoError(t, err)
	assert.Equal(t, []winnow.Limit{winnow.LimitDepth}, article.Degraded)
	fields := strings.Fields(article.Text)
	require.Len(t, fields, levels)
	assert.Equal(t, fmt.Sprintf("tide%d", levels-1), fields[levels-1])

	copied, err := e.ExtractNode(context.Background(), root, winnow.Source{})
	require.NoError(t, err)
	assert.Equal(t, article.Text, copied.Text)
	assert.Equal(t, []winnow.Limit{winnow.LimitDepth}, copied.Degraded)
}

// TestStrangeNodes hands in trees that no parser makes.
func TestStrangeNodes(t *testing.T) {
	inside := &html.Node{Type: html.DocumentNode}
	inside.AppendChild(element(atom.P, 0, words()))
	p := element(atom.P, 0, &html.Node{Type: html.TextNode, Data: "bell\xff" + tide})
	p.Attr = []html.Attribute{{Key: "cl\xffass", Val: "\xff"}}
	p.Data = "p\xff"
	for name, root := range map[string]*html.Node{
		"a document inside an element": element(atom.Div, 0, element(atom.Div, 0, inside), element(atom.P, 0, words())),
		"bytes that are no UTF-8":      element(atom.Div, 0, p),
		"a text alone":                 words(),
		"a comment alone":              {Type: html.CommentNode, Data: "x"},
		"a document alone":             {Type: html.DocumentNode},
	} {
		t.Run(name, func(t *testing.T) {
			article, err := new(winnow.Extractor).ExtractNode(context.Background(), root, winnow.Source{})
			if !documented(err) {
				require.NoError(t, err)
			}
			assertValidUTF8(t, article)
		})
	}
}
