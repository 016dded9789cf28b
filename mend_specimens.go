package winnow

import (
	"slices"

	"github.com/winnow-go/winnow/internal/block"
	"github.com/winnow-go/winnow/internal/halt"
)

// mendSpecimens gives back code, quotes, lists and tables that stand between
// two lines of the story in the same element: they read unlike the story, and
// what is quoted may stand on the page twice.
func (c *cleaner) mendSpecimens() {
	hi := c.blocks.All().Hi
	for k := int32(1); k < hi && !c.blocks.Watch.Stop(halt.Turn); k++ {
		end := k
		for end < hi && c.isSpecimen(end) {
			end++
		}
		if end > k && (c.headsCode(k-1, end) || c.kept(k-1) && c.kept(end) && c.holder(k-1) == c.holder(end) && c.listedBeside(k-1, end)) {
			c.giveBack(block.Span{Lo: k, Hi: end}, anyBlock, outvoted)
		}
		k = max(k, end)
	}
}

// headsCode reports whether block k is a heading that was kept, right above
// nothing but code up to block end.
func (c *cleaner) headsCode(k, end int32) bool {
	b := c.blocks.Blocks
	if !c.kept(k) || b[k].Kind != block.Heading {
		return false
	}
	for k++; k < end; k++ {
		if b[k].Kind != block.Code {
			return false
		}
	}
	return true
}

// isSpecimen reports whether the signals alone took a piece of code, a quote, an
// item, a heading or a cell that leads nowhere. Quotes in a thread are of
// earlier posts.
func (c *cleaner) isSpecimen(k int32) bool {
	b := &c.blocks.Blocks[k]
	switch b.Kind {
	case block.Code, block.Item, block.Cell:
	case block.Heading: // of a list; shops and firms head their offers like that
		if slices.Contains(commercial, c.kind) {
			return false
		}
	case block.Quote:
		if c.kind == ForumPage {
			return false
		}
	default:
		return false
	}
	return c.isOutvoted(k) && b.LinkShare() <= mostlyLinks
}

// listedBeside reports whether the items between a line and block end are of
// lists that stand right beside the line. A list in a box of its own is seldom of
// the story, unless the box has a heading.
func (c *cleaner) listedBeside(line, end int32) bool {
	b := c.blocks.Blocks
	if b[line+1].Kind == block.Heading {
		return true
	}
	for k := line + 1; k < end; k++ {
		if b[k].Kind == block.Item && c.blocks.Tree.Nodes[c.holder(k)].Parent != c.holder(line) {
			return false
		}
	}
	return true
}
