package match

import (
	"strings"

	"github.com/winnow-go/winnow/internal/block"
)

// What a text that stands on the page twice must look like to mean anything, in
// words, and for how many pieces of a page that is looked up.
const (
	leastRepeated = 5
	attribution   = 8
	mostLookups   = 32
)

// Repeated holds for a piece of one sentence, and perhaps the name of who said
// it, that stands on the page once more inside a longer paragraph: it has been
// pulled out of the story. Case and punctuation do not count. Of a page with
// many candidates only the first are looked at.
func Repeated() Matcher { return Func(func(p Piece) bool { return p.page.repeats(p.span) }) }

// repeats reports whether the longest block of a span stands elsewhere on the
// page and the others say little.
func (p *Page) repeats(s block.Span) bool {
	if s.Hi <= s.Lo || p.lookups >= mostLookups {
		return false
	}
	longest := s.Lo
	for k := s.Lo; k < s.Hi; k++ {
		if p.blocks.Blocks[k].Length() > p.blocks.Blocks[longest].Length() {
			longest = k
		}
	}
	words := p.blocks.Blocks[longest].Length()
	if words < leastRepeated || p.blocks.Total(s).Length-words > attribution {
		return false
	}
	p.lookups++
	if p.squashed == nil {
		p.squash()
	}
	text := p.squashed[longest]
	for k, other := range p.squashed {
		if outside := int32(k) < s.Lo || int32(k) >= s.Hi; outside && len(other) > len(text) && strings.Contains(other, text) {
			return true
		}
	}
	return false
}

// squash fills squashed with the letters and figures of each block.
func (p *Page) squash() {
	p.squashed = make([]string, len(p.blocks.Blocks))
	for k := range p.blocks.Blocks {
		p.squashed[k] = block.Squash(p.blocks.Blocks[k].Text)
	}
}
