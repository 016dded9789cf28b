package match

import (
	"strings"

	"github.com/winnow-go/winnow/internal/block"
	"github.com/winnow-go/winnow/internal/phrase"
)

const (
	// leastCommented is the share of the running text above the comments on it.
	leastCommented = 0.2
	// mostToPost is how many lines below their label the first comment is signed.
	mostToPost = 6
)

// HeadsPosts holds for a line above what readers wrote, where nothing but a line
// that tells who wrote it and when, or a link to reply, shows that they did: the
// comments of old blogs stand in no element of their own.
func HeadsPosts() Matcher {
	return onLines(func(p Piece) bool {
		return p.Before() >= leastCommented && p.Posts().Hi > p.span.Hi
	})
}

// Posts is the line and what readers wrote below it, up to the last that is
// signed; a signature above what it signs takes one line more.
func (p Piece) Posts() block.Span {
	s, last := p.span, p.span.Hi-1
	for k := p.span.Hi; k < p.page.blocks.All().Hi && k-last <= mostToPost; k++ {
		if p.page.isPostSign(k) {
			last = k
		}
	}
	if last < s.Hi {
		return s
	}
	if p.page.isPostSign(s.Hi) && last+1 < p.page.blocks.All().Hi {
		last++
	}
	return block.Span{Lo: s.Lo, Hi: last + 1}
}

// isPostSign reports whether block k is signed as a comment is: by a link to
// reply, or by a byline with a date, in the first or the last of its lines.
func (p *Page) isPostSign(k int32) bool {
	b := &p.blocks.Blocks[k]
	if p.says[k].Has(phrase.Reply) {
		return true
	}
	first, _, several := strings.Cut(b.Text, "\n")
	if !several {
		return isSigned(p.says[k], b)
	}
	last := b.Text[strings.LastIndexByte(b.Text, '\n')+1:]
	for _, line := range []string{first, last} {
		said, _ := phrase.Look(line)
		if isSigned(said, b) {
			return true
		}
	}
	return false
}

// isSigned reports whether what a line says is who wrote a comment and when.
func isSigned(said phrase.Set, b *block.Block) bool {
	return said.Has(phrase.Byline) && b.Digits > 0
}
