// Package verdict keeps what becomes of each block of a page: that it stays, or
// which rule took it, and where.
package verdict

import (
	"cmp"
	"fmt"
	"slices"

	"github.com/winnow-go/winnow/internal/block"
	"github.com/winnow-go/winnow/match"
)

// Rules about which others need to know.
const (
	// Outvoted follows the signals alone.
	Outvoted = "outside-story"
	// Headline and Byline are about what is given as fields of their own.
	Headline = "headline"
	Byline   = "byline"
	// ReadAlso is about lines that point to another story, PointedStory about
	// the headlines under one.
	ReadAlso     = "read-also"
	PointedStory = "pointed-story"
	// RepeatedText is about what the page says twice.
	RepeatedText = "repeated-text"
	// AuthorBox is about boxes on authors and companies.
	AuthorBox = "author-box"
)

// Certain is how much the signals must speak for an element, in log odds, for
// it to be spared; CertainLine is the same for a line.
const (
	Certain     = 1
	CertainLine = 2
)

// Page is a page under judgement. At first all of its blocks stay.
type Page struct {
	*block.Page
	// Pieces are what rules look at.
	Pieces *match.Page
	// Kind is one of [score.Kinds].
	Kind string
	// Authors are the names in the byline.
	Authors []string

	// runs reports whether there is a rule of a name.
	runs func(rule string) bool
	// taken tells for each block which removal took it; -1 for none.
	taken []int32
	// removed lists what went, in the order in which rules ran.
	removed []Removal
}

// Removal is what went at once.
type Removal struct {
	// Rule is the name of the rule that took it.
	Rule string
	// Where is the path of an element, "line 12" in flattened text.
	Where string
	// Blocks are those that went, in page order once they are accounted for.
	Blocks []int32
	// from is the first block of the span that was taken, for the order.
	from int32
}

// New is a page of which nothing was taken. The function tells which rules run.
func New(blocks *block.Page, pieces *match.Page, kind string, authors []string, runs func(rule string) bool) *Page {
	p := &Page{Page: blocks, Pieces: pieces, Kind: kind, Authors: authors, runs: runs, taken: make([]int32, len(blocks.Blocks))}
	for k := range p.taken {
		p.taken[k] = -1
	}
	return p
}

// Kept reports whether there is a block k and it stays.
func (p *Page) Kept(k int32) bool { return k >= 0 && int(k) < len(p.taken) && p.taken[k] < 0 }

// Empty reports whether nothing is left of the page.
func (p *Page) Empty() bool { return !slices.Contains(p.taken, -1) }

// By is the rule that took block k; "" where it stays.
func (p *Page) By(k int32) string {
	if p.taken[k] < 0 {
		return ""
	}
	return p.removed[p.taken[k]].Rule
}

// TakenBy reports whether one of the rules took block k.
func (p *Page) TakenBy(k int32, rules ...string) bool {
	return p.taken[k] >= 0 && slices.Contains(rules, p.removed[p.taken[k]].Rule)
}

// IsOutvoted reports whether block k went because of what else is on the page:
// the signals alone took it, or it repeats what stands above. Its neighbours may
// know better.
func (p *Page) IsOutvoted(k int32) bool { return p.TakenBy(k, Outvoted, RepeatedText) }

// Partners are the blocks that went in one with block k, those given back since
// among them.
func (p *Page) Partners(k int32) []int32 { return p.removed[p.taken[k]].Blocks }

// Place names the place of block k.
func (p *Page) Place(k int32) string {
	b := &p.Blocks[k]
	if p.Tree != nil {
		return p.Tree.Path(b.Node)
	}
	return fmt.Sprintf("line %d", b.Line)
}

// Take removes a span of blocks, as far as they still stand, from a place.
func (p *Page) Take(rule string, s block.Span, where func() string) {
	if n := len(p.removed); n > 0 && s.Hi-s.Lo == 1 && p.follows(&p.removed[n-1], s.Lo) && p.removed[n-1].Rule == rule {
		last := &p.removed[n-1]
		last.Blocks, p.taken[s.Lo] = append(last.Blocks, s.Lo), int32(n-1) // lines in a row are one removal
		return
	}
	id := int32(len(p.removed))
	r := Removal{Rule: rule, from: s.Lo}
	for k := s.Lo; k < s.Hi; k++ {
		if p.taken[k] < 0 {
			p.taken[k] = id
			r.Blocks = append(r.Blocks, k)
		}
	}
	if len(r.Blocks) > 0 {
		r.Where = where()
		p.removed = append(p.removed, r)
	}
}

// follows reports whether block k still stands, right behind the last one of
// the last removal.
func (p *Page) follows(last *Removal, k int32) bool {
	n := len(last.Blocks)
	return n > 0 && last.Blocks[n-1] == k-1 && int(p.taken[k-1]) == len(p.removed)-1 && p.taken[k] < 0
}

// TakeLine removes block k in the name of a rule, unless that is switched off.
func (p *Page) TakeLine(rule string, k int32) {
	p.TakeSpan(rule, block.Span{Lo: k, Hi: k + 1})
}

// TakeSpan is [Page.TakeLine] for several blocks.
func (p *Page) TakeSpan(rule string, s block.Span) {
	if p.runs(rule) {
		p.Take(rule, s, func() string { return p.Place(s.Lo) })
	}
}

// Spare gives block k back, whichever rule took it. The account is cleared of
// it once, by [Page.Account]: those given back may be many.
func (p *Page) Spare(k int32) { p.taken[k] = -1 }

// GiveBack gives back the blocks of a span that one of the rules took.
func (p *Page) GiveBack(s block.Span, rules ...string) {
	for k := s.Lo; k < s.Hi; k++ {
		if p.TakenBy(k, rules...) {
			p.Spare(k)
		}
	}
}

// Account lists what went and was not given back, in page order.
func (p *Page) Account() []Removal {
	for id := range p.removed {
		p.settle(int32(id))
	}
	all := slices.DeleteFunc(p.removed, func(r Removal) bool { return len(r.Blocks) == 0 })
	slices.SortStableFunc(all, func(a, b Removal) int { return cmp.Compare(a.from, b.from) })
	p.removed = nil
	return all
}

// settle leaves in a removal the blocks that were not given back, each once.
func (p *Page) settle(id int32) {
	r := &p.removed[id]
	slices.Sort(r.Blocks)
	r.Blocks = slices.DeleteFunc(slices.Compact(r.Blocks), func(k int32) bool { return p.taken[k] != id })
	if p.Tree == nil && len(r.Blocks) > 0 {
		r.from, r.Where = r.Blocks[0], p.Place(r.Blocks[0])
	}
}
