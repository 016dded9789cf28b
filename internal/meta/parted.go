package meta

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/net/html/atom"

	"github.com/winnow-go/winnow/internal/block"
	"github.com/winnow-go/winnow/internal/page"
)

// partedText is the text of a block with a bar where a span begins right behind
// another one: the two are pieces of their own, which a style sheet sets apart.
func (f *facts) partedText(b *block.Block) string {
	end := f.tree.Nodes[b.Node].End
	if end-b.Node > largestByline {
		return b.Text
	}
	seam := f.nextSeam(b.Node, end)
	if seam < 0 {
		return b.Text
	}
	var out strings.Builder
	for i := b.Node + 1; i < end; i++ {
		n := &f.tree.Nodes[i]
		if i == seam {
			out.WriteString(" | ")
			seam = f.nextSeam(i, end)
		}
		switch {
		case n.IsText():
			out.WriteString(n.Text)
		case page.Unseen(n.Tag):
			i = n.End - 1
		}
	}
	text := squeeze(out.String())
	if strings.ReplaceAll(text, " | ", "") != strings.ReplaceAll(b.Text, " | ", "") { // the element holds more than the block
		return b.Text
	}
	return text
}

// nextSeam is the next span behind a place that begins where another one ends,
// with no blank between them; -1 for none.
func (f *facts) nextSeam(from, end int32) int32 {
	nodes := f.tree.Nodes
	for i := from + 2; i < end; i++ {
		before := &nodes[i-1]
		if nodes[i].Tag != atom.Span || !before.IsText() || before.Parent == nodes[i].Parent || nodes[before.Parent].Tag != atom.Span {
			continue
		}
		if last, _ := utf8.DecodeLastRuneInString(before.Text); nodes[before.Parent].End == i && !unicode.IsSpace(last) {
			return i
		}
	}
	return -1
}
