package match

import (
	"golang.org/x/net/html/atom"

	"github.com/winnow-go/winnow/internal/block"
	"github.com/winnow-go/winnow/internal/page"
	"github.com/winnow-go/winnow/internal/phrase"
)

// mostFoot is how many words stand below the last rule of a page at most,
// mostFootStops how many of them end a sentence.
const mostFoot, mostFootStops = 60, 2

// Foot holds for a line below the last rule (hr) of a page that stands right in
// the page or in a cell, where what is below it is short and has a link: pages of
// the web's first years end in links, a counter and whom to write to. A rule in a
// box of its own parts a story from its notes.
func Foot() Matcher {
	return onLines(func(p Piece) bool { return p.span.Lo >= p.page.foot && p.Before() > 0 })
}

// footOf is the first block of the foot, behind all where the page has none.
func footOf(p *block.Page, says []phrase.Set) int32 {
	end := p.All().Hi
	rule := lastRule(p.Tree)
	if rule < 0 {
		return end
	}
	from := end
	for from > 0 && p.Blocks[from-1].First > rule {
		from--
		if b := &p.Blocks[from]; b.Prose() && b.Linked == 0 && says[from] == 0 {
			return end // a note, or the last word
		}
	}
	foot := p.Total(block.Span{Lo: from, Hi: end})
	if foot.Length > mostFoot || foot.Stops > mostFootStops || foot.Linked == 0 {
		return end
	}
	return from
}

// lastRule is the last hr of a page that stands in no box of its own, -1 where
// there is none.
func lastRule(t *page.Tree) int32 {
	if t == nil {
		return -1
	}
	for i := int32(len(t.Nodes)) - 1; i > page.Root; i-- {
		if t.Nodes[i].Tag != atom.Hr {
			continue
		}
		switch t.Nodes[t.Nodes[i].Parent].Tag {
		case atom.Body, atom.Td, atom.Center, atom.Font, atom.P:
			return i
		}
		return -1
	}
	return -1
}
