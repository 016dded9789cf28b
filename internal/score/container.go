package score

import (
	"golang.org/x/net/html/atom"

	"github.com/winnow-go/winnow/internal/page"
)

// fade is how much an element's running text counts for its parent; the best
// container is the one with the largest faded sum. Readability halves it.
const fade = 0.55

func (s *survey) findContainer() {
	t := s.Tree
	for k := range s.Blocks {
		if b := &s.Blocks[k]; b.Prose() {
			s.outlines[b.Node].weight += float32(b.Length()) * float32(1-b.LinkShare())
		}
	}
	most := float32(0)
	for i := int32(len(t.Nodes)) - 1; i > page.Root; i-- {
		o := &s.outlines[i]
		if o.weight == 0 {
			continue
		}
		s.outlines[t.Nodes[i].Parent].weight += o.weight * fade
	}
	for i := int32(1); i < int32(len(t.Nodes)); i++ {
		o := &s.outlines[i]
		w := o.weight
		if o.own&topicBody != 0 {
			w *= 1.2
		}
		if o.own&(topicComment|topicFooter|topicSidebar|topicRelated|topicMenu|topicCookie|topicNewsletter|topicAd) != 0 {
			w *= 0.5
		}
		if (o.far|o.main)&topicComment != 0 {
			w *= 0.5
		}
		if t.Nodes[i].Tag == atom.P || page.HeadingLevel(t.Nodes[i].Tag) > 0 {
			w *= 0.5
		}
		if w > most {
			most, s.best = w, i
		}
	}
	for i := s.best; i > page.Root; i = t.Nodes[i].Parent {
		s.climb = append(s.climb, i)
	}
}
