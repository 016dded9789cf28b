package body

// nest is a list or a quote that is open while blocks are written.
type nest struct {
	// quote tells a quote from a list, note a list of footnotes from others.
	quote, note bool
	// group tells it from its neighbours.
	group   int
	ordered bool
	// next is the number that a list gives to its next item.
	next int
	// other tells that a list of Markdown uses the second kind of marker, so that
	// it does not go on from the list before it; width is how far its items are
	// indented.
	other bool
	width int
}

// goesOn reports whether an item is the next one of a list.
func (n *nest) goesOn(b *Block) bool {
	if n.quote || n.note != (b.Kind == Footnote) {
		return false
	}
	return n.group == b.Group && (n.note || n.ordered == b.Ordered) && (!n.ordered || n.next == b.Number)
}

// listOf is the list that an item begins.
func listOf(b *Block) nest {
	note := b.Kind == Footnote
	return nest{group: b.Group, note: note, ordered: b.Ordered || note, next: b.Number + 1}
}

// isItem reports whether a block begins an item.
func (b *Block) isItem() bool { return b.Kind == ListItem || b.Kind == Footnote }

// depth is how many items stand around the block.
func (b *Block) depth() int {
	switch b.Kind {
	case ListItem:
		return max(b.Level, 1) - 1
	case Footnote:
		return 0
	}
	return b.Inside
}

// quotes is the quotes around the block, for blocks made by hand too.
func (b *Block) quotes() []Enclosure {
	if b.Quotes == nil && b.Kind == Quote {
		return []Enclosure{{b.Group, b.Inside}}
	}
	return b.Quotes
}

// shared tells how many of the open lists and quotes a block stands in too and
// which quotes are to be opened for it. goesOn reports whether the last of the
// shared ones is the list of which the block is the next item.
func (b *Block) shared(open []nest) (n int, quotes []Enclosure, goesOn bool) {
	quotes = b.quotes()
	lists, depth := 0, b.depth()
	for ; n < len(open); n++ {
		quoted := len(quotes) > 0 && quotes[0].Inside <= lists
		switch top := &open[n]; {
		case top.quote && quoted && top.group == quotes[0].Group:
			quotes = quotes[1:]
		case !top.quote && !quoted && lists < depth:
			lists++
		case !top.quote && !quoted && b.isItem() && len(quotes) == 0 && top.goesOn(b):
			return n + 1, nil, true
		default:
			return n, quotes, false
		}
	}
	return n, quotes, false
}
