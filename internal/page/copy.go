package page

import (
	"fmt"
	"math"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"github.com/winnow-go/winnow/internal/halt"
)

// FromNode is [Copy] without limits.
func FromNode(root *html.Node) *Tree {
	t, err := Copy(nil, root, Limits{Depth: -1, Attributes: -1, Nodes: -1})
	if err != nil {
		panic(err) // there is nothing that could be wrong
	}
	return t
}

// Copy copies a parsed tree, which is left as it is. Comments and doctypes are
// dropped. It needs no recursion, so that depth costs no stack. A tree with too
// many nodes, or too many bytes, is a [LimitError].
func Copy(w *halt.Watch, root *html.Node, limits Limits) (*Tree, error) {
	c := copier{tree: &Tree{Nodes: []Node{{Parent: -1}}, Watch: w}, limits: limits, most: limits.forSource(math.MaxInt32)}
	for n := root; n != nil && c.err == nil; {
		if w.Stop(halt.Turn) {
			return nil, fmt.Errorf("winnow: copying the page: %w", w.Err())
		}
		c.enter(n)
		if n.FirstChild != nil {
			n = n.FirstChild
			continue
		}
		c.leave(n)
		for n != root && n.NextSibling == nil {
			n = n.Parent
			c.leave(n)
		}
		if n == root {
			break
		}
		n = n.NextSibling
	}
	if nodes := limits.forSource(c.size).Nodes; c.err == nil && len(c.tree.Nodes) > nodes {
		c.err = &LimitError{Limit: "Nodes", Most: int64(nodes)}
	}
	if c.err != nil {
		return nil, c.err
	}
	c.tree.close()
	return c.tree, nil
}

// copier is the state of one copy.
type copier struct {
	tree   *Tree
	limits Limits
	// most is the limits of the largest page: what they let through while the
	// size is not known yet.
	most Limits
	// open holds, for each node around the current one, the node of the tree
	// that takes its children.
	open []int32
	// depth counts the elements that are open.
	depth int
	// size is the bytes of names, texts and attributes so far.
	size int
	err  error
}

// parent is the node that takes the current node.
func (c *copier) parent() int32 {
	if len(c.open) == 0 {
		return Root
	}
	return c.open[len(c.open)-1]
}

// enter appends what n holds itself.
func (c *copier) enter(n *html.Node) {
	parent := c.parent()
	c.size += len(n.Data)
	switch n.Type {
	case html.TextNode:
		c.add(Node{Text: strings.ToValidUTF8(n.Data, "\uFFFD"), Parent: parent})
	case html.ElementNode:
		c.depth++
		if c.depth > c.most.Depth {
			c.tree.Degraded |= DepthFlattened
			c.lineBreak(n)
			break
		}
		attrs := c.attributes(n)
		c.add(Node{Tag: n.DataAtom, Name: strings.ToValidUTF8(n.Data, "\uFFFD"), Parent: parent, attrs: attrs})
		parent = int32(len(c.tree.Nodes) - 1)
	}
	if most := c.limits.Bytes; most > 0 && int64(c.size) > most {
		c.err = &LimitError{Limit: "Bytes", Most: most}
	}
	c.open = append(c.open, parent)
}

// leave ends node n.
func (c *copier) leave(n *html.Node) {
	c.open = c.open[:len(c.open)-1]
	if n.Type != html.ElementNode {
		return
	}
	if c.depth > c.most.Depth {
		c.lineBreak(n)
	}
	c.depth--
}

// lineBreak stands for the begin or the end of an element that is flattened,
// where a browser would start a new line.
func (c *copier) lineBreak(n *html.Node) {
	if !IsBlock(n.DataAtom) && n.DataAtom != atom.Br {
		return
	}
	if last := &c.tree.Nodes[len(c.tree.Nodes)-1]; !last.IsText() && last.Parent == c.parent() {
		return // there is a break already
	}
	c.add(Node{Tag: n.DataAtom, Name: n.Data, Parent: c.parent()})
}

func (c *copier) add(n Node) {
	if len(c.tree.Nodes) >= c.most.Nodes {
		c.err = &LimitError{Limit: "Nodes", Most: int64(c.most.Nodes)}
		return
	}
	c.tree.Nodes = append(c.tree.Nodes, n)
}

// attributes keeps the attributes of an element, as many as the limit allows.
func (c *copier) attributes(n *html.Node) [2]int32 {
	t := c.tree
	lo := int32(len(t.attrs))
	for i, a := range n.Attr {
		if i == c.most.Attributes {
			t.Degraded |= AttributesDropped
			break
		}
		c.size += len(a.Key) + len(a.Val)
		t.attrs = append(t.attrs, Attr{strings.ToValidUTF8(a.Key, "\uFFFD"), strings.ToValidUTF8(a.Val, "\uFFFD")})
	}
	return [2]int32{lo, int32(len(t.attrs))}
}
