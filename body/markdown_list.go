package body

import (
	"strconv"
	"strings"
)

// markdownList is an open list; its items are indented by width.
type markdownList struct {
	openList
	// other tells that the list uses the second kind of marker, so that it does
	// not go on from the list before it.
	other bool
	width int
}

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
	if text == "" {
		return
	}
	depth := min(max(b.Level, 1), len(w.lists)+1)
	list := markdownList{openList: openList{b.Group, b.Ordered, b.Number}}
	goesOn := false
	if len(w.lists) >= depth {
		old := w.lists[depth-1]
		goesOn = old.goesOn(b)
		list.other = old.other != (!goesOn && old.ordered == b.Ordered)
	}
	w.lists = w.lists[:depth-1]
	prefix := w.indent()
	marker := list.marker(b)
	list.width = len(marker)
	list.next = b.Number + 1
	switch {
	case w.last == nil:
	case w.last.Kind == ListItem && (goesOn || depth > 1 && !(b.Ordered && b.Number != 1)):
		w.b.WriteByte('\n')
	default:
		w.b.WriteString("\n\n")
	}
	w.lines(prefix+marker, prefix+strings.Repeat(" ", list.width), text)
	w.lists = append(w.lists, list)
	w.last = b
}

func (l markdownList) marker(b *Block) string {
	switch {
	case b.Ordered && l.other:
		return strconv.Itoa(min(max(b.Number, 0), mostNumber)) + ") "
	case b.Ordered:
		return strconv.Itoa(min(max(b.Number, 0), mostNumber)) + ". "
	case l.other:
		return "* "
	}
	return "- "
}
