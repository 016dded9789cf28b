package body

import (
	"strconv"
)

// closeTo ends open lists and quotes until n of them are left.
func (w *htmlWriter) closeTo(n int) {
	for len(w.open) > n {
		last := &w.open[len(w.open)-1]
		switch {
		case last.quote:
			w.tag("</blockquote>\n")
		case last.ordered:
			w.tag("</li>\n</ol>\n")
		default:
			w.tag("</li>\n</ul>\n")
		}
		w.open = w.open[:len(w.open)-1]
	}
}

// item writes a list item or a footnote and leaves it open: blocks and lists
// inside it may follow. goesOn tells that it is the next one of the open list.
func (w *htmlWriter) item(b *Block, goesOn bool) {
	if goesOn {
		w.tag("</li>\n")
		w.open[len(w.open)-1].next++
	} else {
		w.openList(b)
	}
	w.tag("<li")
	if b.Kind == Footnote {
		w.attr("id", noteID(b.Number))
	}
	w.tag(">")
	w.spans(b.spans())
}

func (w *htmlWriter) openList(b *Block) {
	list := listOf(b)
	if list.ordered {
		w.tag("<ol")
		if b.Number != 1 {
			w.attr("start", strconv.Itoa(b.Number))
		}
	} else {
		w.tag("<ul")
	}
	w.tag(">\n")
	w.open = append(w.open, list)
}

// noteID is the id of a footnote. Its name is no page's own and has a hyphen, so
// that no script can take it for one of its variables.
func noteID(number int) string { return "footnote-" + strconv.Itoa(number) }
