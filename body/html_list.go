package body

import (
	"strconv"
)

// openList is a list whose items follow one another.
type openList struct {
	group   int
	ordered bool
	// next is the number that the list gives to its next item.
	next int
}

// goesOn reports whether an item is the next one of the list.
func (l openList) goesOn(b *Block) bool {
	return l.group == b.Group && l.ordered == b.Ordered && (!b.Ordered || l.next == b.Number)
}

// closeTo ends open lists until depth of them are left.
func (w *htmlWriter) closeTo(depth int) {
	for len(w.lists) > depth {
		w.endList()
	}
}

func (w *htmlWriter) endList() {
	last := len(w.lists) - 1
	w.tag("</li>\n")
	if w.lists[last].ordered {
		w.tag("</ol>\n")
	} else {
		w.tag("</ul>\n")
	}
	w.lists = w.lists[:last]
}

// item writes a list item and leaves it open: blocks and lists inside it may
// follow.
func (w *htmlWriter) item(b *Block) {
	depth := min(max(b.Level, 1), len(w.lists)+1)
	w.closeTo(depth)
	if len(w.lists) == depth {
		if list := &w.lists[depth-1]; list.goesOn(b) {
			w.tag("</li>\n<li>")
			w.spans(b.spans())
			list.next++
			return
		}
		w.endList()
	}
	if b.Ordered {
		w.tag("<ol")
		if b.Number != 1 {
			w.attr("start", strconv.Itoa(b.Number))
		}
	} else {
		w.tag("<ul")
	}
	w.tag(">\n<li>")
	w.spans(b.spans())
	w.lists = append(w.lists, openList{b.Group, b.Ordered, b.Number + 1})
}
