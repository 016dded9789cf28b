package body

import (
	"strconv"
	"strings"
)

// mostNumber is the largest number that Markdown takes for that of an item.
const mostNumber = 999999999

// noCheckbox writes a link called x so that no reader of GitHub's Markdown takes
// it for a checked box.
func noCheckbox(text string) string {
	for _, x := range [...]string{"x", "X"} {
		if rest, ok := strings.CutPrefix(text, "["+x+"]"); ok {
			return "[&#" + strconv.Itoa(int(x[0])) + ";]" + rest
		}
	}
	return text
}

func (w *markdownWriter) item(b *Block) {
	text := noCheckbox(w.inline(b.spans(), inBlock))
	if text == "" && len(b.spans()) > 0 {
		return
	}
	n, quotes, goesOn := b.shared(w.open)
	gap := w.blank(n)
	if w.isTight(b, n, len(quotes), goesOn) {
		gap = "\n"
	}
	list := listOf(b)
	if n < len(w.open) {
		old := &w.open[n]
		list.other = !old.quote && !old.note && old.other != (old.ordered == list.ordered)
	}
	if goesOn {
		n--
		list.other = w.open[n].other
	}
	w.keep(n, quotes)
	marker := list.marker(b)
	list.width = len(marker)
	if list.note {
		list.width = noteIndent
	}
	first := w.take(n, &gap) + marker
	w.open = append(w.open, list)
	if text == "" { // the next block goes behind the marker
		w.begun, w.gap, w.at = first, gap, len(w.open)
		return
	}
	w.write(first, gap, text)
	w.last = b
}

// isTight reports whether an item follows the line before without a blank one:
// the next one of its list, and the first of a list inside an item.
func (w *markdownWriter) isTight(b *Block, n, quotes int, goesOn bool) bool {
	if w.last == nil || w.last.Kind != ListItem || b.Kind != ListItem {
		return false
	}
	for i := n; i < len(w.open); i++ {
		if w.open[i].quote {
			return false
		}
	}
	return goesOn || b.depth() > 0 && quotes == 0 && !(b.Ordered && b.Number != 1)
}

// noteIndent is how far a footnote's further blocks are indented.
const noteIndent = 4

func (n *nest) marker(b *Block) string {
	number := strconv.Itoa(min(max(b.Number, 0), mostNumber))
	switch {
	case n.note:
		return "[^" + number + "]: "
	case n.ordered && n.other:
		return number + ") "
	case n.ordered:
		return number + ". "
	case n.other:
		return "* "
	}
	return "- "
}
