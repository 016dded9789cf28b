package content

import (
	"strconv"
	"strings"

	"golang.org/x/net/html/atom"

	"github.com/winnow-go/winnow/body"
	"github.com/winnow-go/winnow/internal/block"
)

// item makes b a list item, or a paragraph inside the item before it where it
// goes on in that one.
func (r *reader) item(out *body.Block, b *block.Block) {
	t := r.tree
	node := r.holder(b.Node, atom.Li, atom.Dd, atom.Dt)
	for len(r.items) > 0 && t.Nodes[r.items[len(r.items)-1]].End <= b.First {
		r.items = r.items[:len(r.items)-1]
	}
	if n := len(r.items); n > 0 && r.items[n-1] == node {
		out.Kind, out.Level = body.Paragraph, 0
		return
	}
	r.items = append(r.items, node)
	out.Level = len(r.items)
	list := r.holder(node, atom.Ul, atom.Ol, atom.Menu, atom.Dir, atom.Dl)
	out.Group = r.group(list)
	if list >= 0 && t.Nodes[list].Tag == atom.Ol {
		out.Ordered, out.Number = true, r.number(list, node)
	}
}

// mostItem bounds the numbers of items to those that Markdown has.
const mostItem = 999999999

// number is the number of an item of an ordered list.
func (r *reader) number(list, node int32) int {
	if r.numbers == nil {
		r.numbers = map[int32]int{}
		r.count()
	}
	return r.numbers[node]
}

// count numbers the items of all ordered lists of the page.
func (r *reader) count() {
	t := r.tree
	next := map[int32]int{}
	for i := range int32(len(t.Nodes)) {
		switch n := &t.Nodes[i]; n.Tag {
		case atom.Ol:
			next[i] = number(t.Attr(i, "start"), 1)
		case atom.Li:
			if _, ok := next[n.Parent]; ok {
				value := number(t.Attr(i, "value"), next[n.Parent])
				r.numbers[i], next[n.Parent] = value, value+1
			}
		}
	}
}

// number reads a number from 0 to mostItem.
func number(s string, otherwise int) int {
	n, err := strconv.Atoi(strings.TrimSpace(s))
	if err != nil || n < 0 || n > mostItem {
		return otherwise
	}
	return n
}
