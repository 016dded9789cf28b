package mend

import (
	"github.com/winnow-go/winnow/internal/verdict"
	"github.com/winnow-go/winnow/match"
)

// ruleBeside is the rule that took what line k belongs to: the box around it,
// the list of headlines or of page numbers above it; "" where there is none.
// parted tells whether blank lines part paragraphs.
func (m *mender) ruleBeside(k int32, parted bool) string {
	if !m.Kept(k) || m.Kept(k-1) {
		return ""
	}
	b, p := &m.Blocks[k], m.Pieces.Line(k)
	switch above := m.By(k - 1); above {
	case "newsletter-box", "donation-box", "app-promotion":
		if below := k + 1; below < m.All().Hi && m.By(below) == above && p.Votes() < verdict.CertainLine {
			return above
		}
	case "read-more-link": // "More information" between two paragraphs, and a headline
		if m.Kept(k-2) && m.Blocks[k-2].EndsInStop() && m.Kept(k+1) && m.Blocks[k+1].Prose() && b.Length() >= leastHeadline && b.Length() <= mostHeadline && b.Stops == 0 && p.Votes() < verdict.CertainLine {
			return verdict.PointedStory
		}
	case "previous-next", "page-numbers":
		if match.OnlyFigures().Matches(p) {
			return "page-numbers"
		}
	case verdict.Outvoted:
		if m.isKicker(k-1) && !m.Kept(max(0, k-2)) && b.Length() >= leastTeaser && b.Stops == 0 && p.Votes() < verdict.Certain {
			return verdict.PointedStory
		}
	case verdict.PointedStory:
		if b.Length() >= leastHeadline && b.Length() <= mostHeadline && b.Stops == 0 && p.Votes() < verdict.Certain {
			return above
		}
		fallthrough
	case verdict.ReadAlso, "related-stories":
		if parted && m.Adjoins(k) && p.Votes() < verdict.Certain {
			return verdict.PointedStory
		}
	}
	return ""
}

// leastHeadline and mostHeadline are the words of a headline that may stand
// under another one; a heading of the story is shorter, a sentence has a stop.
const leastHeadline, mostHeadline = 6, 20

// leastTeaser is the words of a headline under a kicker.
const leastTeaser = 3

// isKicker reports whether line k is a word or two in capitals, as stand above
// headlines.
func (m *mender) isKicker(k int32) bool {
	b := &m.Blocks[k]
	return b.Length() <= 2 && b.Letters > 2 && b.Capitals == b.Letters
}

// mostlyParted is the least share of paragraphs that a blank line parts from
// what is above, on a page that parts them.
const mostlyParted = 0.6

// isParted reports whether blank lines part the story's paragraphs, so that
// lines without one between them belong together.
func (m *mender) isParted() bool {
	parted, all := 0, 0
	for k := int32(1); k < m.All().Hi; k++ {
		if m.Blocks[k].Prose() && m.Kept(k) {
			all++
			if !m.Adjoins(k) {
				parted++
			}
		}
	}
	return float64(parted) > mostlyParted*float64(all)
}
