package score

import (
	"slices"

	"golang.org/x/net/html/atom"

	"github.com/winnow-go/winnow/internal/block"
	"github.com/winnow-go/winnow/internal/page"
)

// leastCard is how many blocks a card holds at least.
const leastCard = 2

// inTree gathers what the element of a block and those around it tell.
func (s *survey) inTree(f *facts, b *block.Block) {
	t := s.Tree
	f.outline, f.tag = &s.outlines[b.Node], t.Nodes[b.Node].Tag
	below := b.Node
	boxed, listed := false, false
	f.toHeadline = -1
	for i := b.Node; i > page.Root; i = t.Nodes[i].Parent {
		span := s.Spans[i]
		if !boxed && span.Hi-span.Lo >= 3 {
			f.box, boxed = s.Total(span).Brief(), true
		}
		if !listed {
			switch t.Nodes[i].Tag {
			case atom.Ul, atom.Ol, atom.Table, atom.Dl:
				f.list, listed = s.Total(span).Brief(), true
			}
		}
		if n := s.outlines[i].siblings; f.cards == 0 && n >= 3 && span.Hi-span.Lo >= leastCard {
			f.card, f.cards = s.Total(span).Brief(), n
		}
		if i <= s.best && s.best < t.Nodes[i].End {
			f.up = int32(slices.Index(s.climb, i))
			break
		}
		below = i
	}
	if s.headline >= 0 {
		for i := b.Node; i > page.Root; i = t.Nodes[i].Parent {
			f.toHeadline++
			if span := s.Spans[i]; span.Lo <= s.headline && s.headline < span.Hi {
				break
			}
		}
	}
	f.branch = s.Total(s.Spans[below]).Brief()
	if s.prose > 0 {
		f.branchShare = float64(f.branch.Prose) / float64(s.prose)
	}
	if s.best >= 0 {
		span := s.Spans[s.best]
		k := float64(f.index) - float64(span.Lo)
		f.inside = min(1, max(0, k/float64(max(1, span.Hi-span.Lo))))
	}
}
