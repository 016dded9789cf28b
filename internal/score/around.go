package score

import (
	"github.com/winnow-go/winnow/internal/block"
	"github.com/winnow-go/winnow/internal/phrase"
)

func (s *survey) neighbours() {
	n := len(s.Blocks)
	last := -1000
	for k := range n {
		f := &s.facts[k]
		if s.Blocks[k].Prose() {
			last = k
		}
		f.toProse = int32(k - last)
		if k > 0 {
			f.prev = &s.Blocks[k-1]
		}
		if k+1 < n {
			f.next = &s.Blocks[k+1]
		}
		around := s.Total(block.Span{Lo: int32(max(0, k-3)), Hi: int32(min(n, k+4))})
		if around.Blocks > 1 {
			f.around = float64(around.Length-int(f.length)) / float64(around.Blocks-1)
		}
		f.aroundLinks = around.LinkShare()
	}
	last = n + 1000
	for k := n - 1; k >= 0; k-- {
		if s.Blocks[k].Prose() {
			last = k
		}
		s.facts[k].toProse = min(s.facts[k].toProse, int32(last-k))
	}
}

// shapes counts the blocks of the same shape.
func (s *survey) shapes() {
	type sum struct{ n, length, words, linked int32 }
	var sums []sum
	number := make(map[uint32]int32, 64)
	n, last := int32(-1), uint32(0)
	for k := range s.facts {
		f := &s.facts[k]
		if shape := f.outline.shape; n < 0 || shape != last { // most are like the one before
			met := false
			if n, met = number[shape]; !met {
				n = int32(len(sums))
				number[shape] = n
				sums = append(sums, sum{})
			}
			last = shape
		}
		f.shape = n
		v := &sums[n]
		v.n++
		v.length += f.length
		v.words += f.Words
		v.linked += f.Linked
	}
	s.shapeCount = len(sums)
	for k := range s.facts {
		f := &s.facts[k]
		v := &sums[f.shape]
		f.alike, f.alikeLength = v.n, float64(v.length)/float64(v.n)
		if v.words > 0 {
			f.alikeLinks = float64(v.linked) / float64(v.words)
		}
	}
}

// sections finds what each heading heads, and what heading each block is under.
func (s *survey) sections() {
	n := int32(len(s.Blocks))
	var next [8]int32 // where the section of a heading of each level would end
	for i := range next {
		next[i] = n
	}
	for k := n - 1; k >= 0; k-- {
		b := &s.Blocks[k]
		if b.Kind != block.Heading {
			continue
		}
		s.facts[k].section = s.Total(block.Span{Lo: k + 1, Hi: next[b.Level]}).Brief()
		for l := int(b.Level); l < len(next); l++ {
			next[l] = k
		}
	}
	headed := phrase.Set(0)
	for k := range s.facts {
		if s.Blocks[k].Kind == block.Heading || s.Tree == nil && s.says[k] != 0 {
			headed = s.says[k]
			continue
		}
		s.facts[k].headed = headed
	}
}

// markerKinds are the labels that stand behind a story rather than in it.
var markerKinds = phrase.Of(phrase.CheckAlso, phrase.Related, phrase.MoreOn, phrase.PrevNext, phrase.Tags, phrase.Share,
	phrase.Follow, phrase.AppearedFirst, phrase.Recommended, phrase.Comments, phrase.CommentForm, phrase.AboutAuthor,
	phrase.MostRead, phrase.Newsletter, phrase.SourceLink, phrase.PressContact, phrase.Copyright)

// marks counts the labels above each block.
func (s *survey) marks() {
	markers, since := int32(0), int32(-1)
	for k := range s.facts {
		f := &s.facts[k]
		f.markers, f.sinceMarker = markers, since
		if f.before > 0 && f.says.Any(markerKinds) {
			markers, since = markers+1, 0
		} else if since >= 0 && f.Prose() {
			since += f.length
		}
	}
}
