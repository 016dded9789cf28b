package mend

import (
	"slices"

	"github.com/winnow-go/winnow/internal/block"
	"github.com/winnow-go/winnow/internal/halt"
	"github.com/winnow-go/winnow/internal/score"
	"github.com/winnow-go/winnow/internal/verdict"
)

// mendSpecimens gives back code, quotes, lists and tables that stand between
// two lines of the story in the same element: they read unlike the story, and
// what is quoted may stand on the page twice.
func (m *mender) mendSpecimens() {
	hi := m.All().Hi
	for k := int32(1); k < hi && !m.Watch.Stop(halt.Turn); k++ {
		end := k
		for end < hi && m.isSpecimen(end) {
			end++
		}
		if end > k && (m.headsCode(k-1, end) || m.Kept(k-1) && m.Kept(end) && m.holder(k-1) == m.holder(end) && m.listedBeside(k-1, end)) {
			m.GiveBack(block.Span{Lo: k, Hi: end}, verdict.Outvoted)
		}
		k = max(k, end)
	}
}

// headsCode reports whether block k is a heading that was kept, or the headline,
// right above code and what says more of it, which leads nowhere, up to block end.
func (m *mender) headsCode(k, end int32) bool {
	b := m.Blocks
	if !m.Kept(k) && !m.TakenBy(k, verdict.Headline) || b[k].Kind != block.Heading || b[k+1].Kind != block.Code {
		return false
	}
	for k++; k < end; k++ {
		if b[k].Kind != block.Code && (b[k].Kind != block.Item || b[k].Linked > 0) {
			return false
		}
	}
	return true
}

// isSpecimen reports whether the signals alone took a piece of code, a quote, an
// item, a heading or a cell that leads nowhere. Quotes in a thread are of
// earlier posts.
func (m *mender) isSpecimen(k int32) bool {
	b := &m.Blocks[k]
	switch b.Kind {
	case block.Code, block.Item, block.Cell:
	case block.Heading: // of a list; shops and firms head their offers like that
		if slices.Contains(commercial, m.Kind) {
			return false
		}
	case block.Quote:
		if m.Kind == score.Forum {
			return false
		}
	default:
		return false
	}
	return m.IsOutvoted(k) && b.LinkShare() <= mostlyLinks
}

// listedBeside reports whether the items between a line and block end are of
// lists that stand right beside the line. A list in a box of its own is seldom of
// the story, unless the box has a heading.
func (m *mender) listedBeside(line, end int32) bool {
	b := m.Blocks
	if b[line+1].Kind == block.Heading {
		return true
	}
	for k := line + 1; k < end; k++ {
		if b[k].Kind == block.Item && m.Tree.Nodes[m.holder(k)].Parent != m.holder(line) {
			return false
		}
	}
	return true
}
