package score

import "sync"

// room is what a page leaves to the next one, as pages do in package page: slices
// without content.
type room struct {
	facts    []facts
	outlines []outline
}

var rooms = sync.Pool{New: func() any { return new(room) }}

// mostKept is for how many elements room is kept.
const mostKept = 1 << 15

// Free hands the page's room on to other pages. The page may not be used any
// more; one that is not freed is left to the collector of garbage.
func (p *Page) Free() {
	s := p.survey
	p.survey = nil
	if cap(s.facts) > mostKept || cap(s.outlines) > mostKept {
		return
	}
	clear(s.facts) // lest it holds on to the page's blocks
	r := s.room
	r.facts = s.facts[:0]
	if s.outlines != nil { // as for a page with markup
		r.outlines = s.outlines[:0]
	}
	rooms.Put(r)
}
