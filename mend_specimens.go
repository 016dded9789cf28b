package winnow

import (
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
		if end > k && c.kept(k-1) && c.kept(end) && c.holder(k-1) == c.holder(end) && c.listedBeside(k-1, end) {
			for j := k; j < end; j++ {
				c.spare(j)
			}
		}
		k = max(k, end)
	}
}

// isSpecimen reports whether the signals alone took a piece of code, a quote,
// an item or a cell that leads nowhere. Quotes in a thread are of earlier posts.
func (c *cleaner) isSpecimen(k int32) bool {
	b := &c.blocks.Blocks[k]
	switch b.Kind {
	case block.Code, block.Item, block.Cell:
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
// lists that stand right beside the line: a list in a box of its own is seldom
// of the story.
func (c *cleaner) listedBeside(line, end int32) bool {
	nodes := c.blocks.Tree.Nodes
	for k := line + 1; k < end; k++ {
		if c.blocks.Blocks[k].Kind == block.Item && nodes[c.holder(k)].Parent != c.holder(line) {
			return false
		}
	}
	return true
}
