package meta

import (
	"slices"
	"strings"

	"golang.org/x/net/html/atom"

	"github.com/winnow-go/winnow/internal/page"
	"github.com/winnow-go/winnow/internal/phrase"
)

const (
	// plainSize is the size of running text in pixels where a page names none, and
	// largeSize the least size of a headline.
	plainSize = 16
	largeSize = 18
	// mostLargeWords and fewestLargeBytes bound a headline that nothing but its
	// size tells.
	mostLargeWords   = 24
	fewestLargeBytes = 12
)

// largestLine is the element in the largest type before the first running text of
// a page, where it is larger than that: the headline of pages without headings
// whose title element says something else. -1 where there is none.
func (f *facts) largestLine() int32 {
	best, top := int32(-1), 0
	last := f.firstProse()
	for i := int32(1); i < int32(min(len(f.tree.Nodes), mostLineNodes)); i++ {
		size := f.typeSize(i)
		if f.isTitleMark(i) {
			size = max(size, largeSize)
		}
		if size < largeSize || size <= top {
			continue
		}
		if k := f.blockOf(i); k < 0 || k > last {
			continue
		}
		text := f.shown(i)
		if len(text) < fewestLargeBytes || len(strings.Fields(text)) > mostLargeWords || len(text) > mostTitle || f.isSite(text) || f.elsewhere(i) != 0 || f.leadsHome(f.tree.Nodes[i].Parent) || phrase.Find(text) != 0 {
			continue
		}
		if _, _, dated := findDate(text, dayFirst); !dated {
			best, top = i, size
		}
	}
	return best
}

// isTitleMark reports whether an element other than a heading is one whose class
// speaks of a title.
func (f *facts) isTitleMark(i int32) bool {
	_, found := slices.BinarySearchFunc(f.marks, i, func(m marked, i int32) int { return int(m.node - i) })
	return found && f.speaksOf(i, aboutTitle) && page.HeadingLevel(f.tree.Nodes[i].Tag) == 0
}

// isOnlyHead reports whether an element is the page's one heading outside other
// matter.
func (f *facts) isOnlyHead(i int32) bool {
	for _, h := range f.heads {
		if h != i && f.elsewhere(h) == 0 {
			return false
		}
	}
	return i >= 0 && f.tree.Nodes[i].Tag != atom.H1 && page.HeadingLevel(f.tree.Nodes[i].Tag) > 0
}

// firstProse is the first block of running text, the last block where there is
// none.
func (f *facts) firstProse() int32 {
	for k := range f.blocks.Blocks {
		if f.blocks.Blocks[k].Prose() {
			return int32(k)
		}
	}
	return int32(len(f.blocks.Blocks)) - 1
}

// fontSizes are the sizes of the font element in pixels, from 1 to 7.
var fontSizes = [...]int{plainSize, 10, 13, plainSize, 18, 24, 32, 48}

// typeSize is the size in pixels of the type that an element asks for its text, 0
// where it asks for none.
func (f *facts) typeSize(i int32) int {
	n := &f.tree.Nodes[i]
	if n.IsText() {
		return 0
	}
	if n.Tag == atom.Font {
		if size := fontSize(f.tree.Attr(i, "size")); size > 0 {
			return size
		}
	}
	return styleSize(f.tree.Attr(i, "style"))
}

// fontSize is the size of a font element: 5, or +2 more than the plain one.
func fontSize(attr string) int {
	attr = strings.TrimSpace(attr)
	digit := strings.TrimPrefix(attr, "+")
	if len(digit) != 1 || digit[0] < '1' || digit[0] > '7' {
		return 0
	}
	size := int(digit[0] - '0')
	if digit != attr {
		size += 3
	}
	return fontSizes[min(size, len(fontSizes)-1)]
}

// styleSize is the font size that a style asks for, in pixels.
func styleSize(style string) int {
	_, value, ok := strings.Cut(strings.ToLower(style), "font-size:")
	if !ok {
		return 0
	}
	value = strings.TrimLeft(value, " ")
	size, n := 0, 0
	for n < len(value) && n < 3 && value[n] >= '0' && value[n] <= '9' {
		size = 10*size + int(value[n]-'0')
		n++
	}
	switch {
	case strings.HasPrefix(value[n:], "px"):
		return size
	case strings.HasPrefix(value[n:], "pt"):
		return size * 4 / 3
	}
	return 0
}
