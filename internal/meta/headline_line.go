package meta

import (
	"slices"
	"strings"

	"golang.org/x/net/html/atom"

	"github.com/winnow-go/winnow/internal/block"
)

// titleRuns are the parts of a title element between any two of its separators,
// folded, the whole one first.
func titleRuns(title string) []string {
	pieces := splitTitle(title)
	if len(pieces) > mostPieces {
		return nil
	}
	var runs []string
	for size := len(pieces); size > 0; size-- {
		for i := 0; i+size <= len(pieces); i++ {
			end := len(title)
			if i+size < len(pieces) {
				end = pieces[i+size].from
			}
			runs = append(runs, fold(title[pieces[i].from:end]))
		}
	}
	if _, last, ok := strings.Cut(title, wideColon); ok {
		runs = append(runs, fold(last))
	}
	return runs
}

const (
	// mostLineNodes is how many nodes of a page are looked at for its headline in
	// a line without a heading.
	mostLineNodes = 4000
	// shortestRun is the least bytes of a part of the title that is looked for in
	// lines, folded.
	shortestRun = 12
)

// runLine is the innermost element, or text, that shows the longest of the folded
// texts and nothing else, outside other matter; else one in the page's own head,
// where forum programs show it as the place where the reader is. -1 where there is
// none.
func (f *facts) runLine(runs []string) int32 {
	runs = slices.DeleteFunc(runs, func(run string) bool { return len(run) < shortestRun || len(run) > mostTitle/2 || f.isSite(run) })
	best, inChrome := foundLine{node: -1}, foundLine{node: -1}
	for i := int32(1); i < int32(min(len(f.tree.Nodes), mostLineNodes)) && len(runs) > 0; i++ {
		n := &f.tree.Nodes[i]
		if !n.IsText() || len(n.Text) > mostTitle || !isBeginning(fold(n.Text[:min(len(n.Text), lineHead)]), runs) || f.tree.Nodes[n.Parent].Tag == atom.Title {
			continue
		}
		key := fold(cleanText(n.Text))
		if len(key) < fewestLetters || f.blockOf(i) < 0 || !f.isAboveProse(f.blockOf(i)) {
			continue
		}
		switch holder := f.wholeRun(i, key, runs); {
		case holder < 0 || f.leadsHome(f.tree.Nodes[holder].Parent):
		case f.elsewhere(i) == 0:
			best.take(holder, len(fold(f.shown(holder))))
		case f.elsewhere(i) == aboutChrome:
			inChrome.take(holder, len(fold(f.shown(holder))))
		}
	}
	if best.node < 0 {
		return inChrome.node
	}
	return best.node
}

// isAboveProse reports whether running text follows block k: below it there is no
// headline.
func (f *facts) isAboveProse(k int32) bool {
	return f.blocks.Total(block.Span{Lo: k, Hi: int32(len(f.blocks.Blocks))}).Prose > 0
}

// foundLine is a line and how long it is.
type foundLine struct {
	node int32
	size int
}

// take keeps a longer line.
func (l *foundLine) take(node int32, size int) {
	if size > l.size {
		*l = foundLine{node, size}
	}
}

// lineHead is how many bytes of a text are compared first: hardly any go on.
const lineHead = 24

// fewestLetters is the least bytes of the first text of a line that is compared
// with the title.
const fewestLetters = 4

// isBeginning reports whether one of the texts begins with the key.
func isBeginning(key string, runs []string) bool {
	return slices.ContainsFunc(runs, func(run string) bool { return strings.HasPrefix(run, key) })
}

// wholeRun is the text itself, or the innermost element around it, that is one of
// the texts as a whole; -1 for none.
func (f *facts) wholeRun(i int32, key string, runs []string) int32 {
	for isBeginning(key, runs) {
		if slices.Contains(runs, key) {
			return i
		}
		if i = f.tree.Nodes[i].Parent; i <= 0 {
			return -1
		}
		key = fold(f.shown(i))
	}
	return -1
}
