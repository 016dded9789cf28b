package page

import "golang.org/x/net/html"

// HTML mirrors the branch of node i as a tree of its own, for libraries that
// work on such trees. Its nodes are new; changing them changes nothing here.
func (t *Tree) HTML(i int32) *html.Node {
	mirrors := make([]*html.Node, t.Nodes[i].End-i)
	for k := range mirrors {
		n := &t.Nodes[i+int32(k)]
		mirrors[k] = t.mirror(i + int32(k))
		if k > 0 {
			mirrors[n.Parent-i].AppendChild(mirrors[k])
		}
	}
	return mirrors[0]
}

func (t *Tree) mirror(i int32) *html.Node {
	n := &t.Nodes[i]
	switch {
	case n.Parent < 0:
		return &html.Node{Type: html.DocumentNode}
	case n.IsText():
		return &html.Node{Type: html.TextNode, Data: n.Text}
	}
	m := &html.Node{Type: html.ElementNode, DataAtom: n.Tag, Data: n.Name}
	for _, a := range t.Attrs(i) {
		m.Attr = append(m.Attr, html.Attribute{Key: a.Key, Val: a.Val})
	}
	return m
}
