package winnow

import (
	"github.com/winnow-go/winnow/match"
)

// readAlso is the rule about lines that point to another story, pointed that
// about headlines under one.
const (
	readAlso = "read-also"
	pointed  = "pointed-story"
)

// ruleBeside is the rule that took what line k belongs to: the box around it,
// the list of headlines or of page numbers above it; "" where there is none.
// parted tells whether blank lines part paragraphs.
func (c *cleaner) ruleBeside(k int32, parted bool) string {
	if c.taken[k] >= 0 || c.taken[k-1] < 0 {
		return ""
	}
	b, p := &c.blocks.Blocks[k], c.pieces.Line(k)
	switch above := c.removed[c.taken[k-1]].rule; above {
	case "newsletter-box", "donation-box", "app-promotion":
		if below := k + 1; below < c.blocks.All().Hi && c.taken[below] >= 0 && c.removed[c.taken[below]].rule == above && p.Votes() < certainLine {
			return above
		}
	case "read-more-link": // "More information" between two paragraphs, and a headline
		if c.kept(k-2) && endsInStop(&c.blocks.Blocks[k-2]) && c.kept(k+1) && c.blocks.Blocks[k+1].Prose() && b.Length() >= leastHeadline && b.Length() <= mostHeadline && b.Stops == 0 && p.Votes() < certainLine {
			return pointed
		}
	case "previous-next", "page-numbers":
		if match.OnlyFigures().Matches(p) {
			return "page-numbers"
		}
	case outvoted:
		if c.isKicker(k-1) && c.taken[max(0, k-2)] >= 0 && b.Length() >= leastTeaser && b.Stops == 0 && p.Votes() < certain {
			return pointed
		}
	case pointed:
		if b.Length() >= leastHeadline && b.Length() <= mostHeadline && b.Stops == 0 && p.Votes() < certain {
			return above
		}
		fallthrough
	case readAlso, "related-stories":
		if parted && c.adjoins(k) && p.Votes() < certain {
			return pointed
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
func (c *cleaner) isKicker(k int32) bool {
	b := &c.blocks.Blocks[k]
	return b.Length() <= 2 && b.Letters > 2 && b.Capitals == b.Letters
}

// adjoins reports whether no blank line stands between line k and the one above.
func (c *cleaner) adjoins(k int32) bool {
	return c.blocks.Blocks[k].Line == c.blocks.Blocks[k-1].Line+1
}

// mostlyParted is the least share of paragraphs that a blank line parts from
// what is above, on a page that parts them.
const mostlyParted = 0.6

// isParted reports whether blank lines part the story's paragraphs, so that
// lines without one between them belong together.
func (c *cleaner) isParted() bool {
	parted, all := 0, 0
	for k := int32(1); k < c.blocks.All().Hi; k++ {
		if c.blocks.Blocks[k].Prose() && c.taken[k] < 0 {
			all++
			if !c.adjoins(k) {
				parted++
			}
		}
	}
	return float64(parted) > mostlyParted*float64(all)
}
