package winnow

import (
	"github.com/winnow-go/winnow/internal/halt"
	"github.com/winnow-go/winnow/internal/page"
)

// entry is what the sentences of a list of like things have in common: their
// element and the two around it.
type entry [3]shape

func (c *cleaner) entry(k int32) (e entry) {
	t := c.blocks.Tree
	for i, node := 0, c.blocks.Blocks[k].Node; i < len(e) && node > page.Root; i, node = i+1, t.Nodes[node].Parent {
		e[i] = shape{t.Nodes[node].Name, t.Attr(node, "class")}
	}
	return e
}

// mostEntries is the share of a list's sentences from which on the others stay
// too.
const mostEntries = 0.6

// mendEntries keeps lists of like things whole, such as the entries of a live
// blog, where the signals took a few of their sentences.
func (c *cleaner) mendEntries() {
	kept, all := map[entry]int{}, map[entry]int{}
	for k := int32(0); k < c.blocks.All().Hi && !c.blocks.Watch.Stop(halt.Turn); k++ {
		if c.blocks.Blocks[k].Prose() && (c.kept(k) || c.isOutvoted(k)) {
			e := c.entry(k)
			all[e]++
			if c.kept(k) {
				kept[e]++
			}
		}
	}
	for k := int32(0); k < c.blocks.All().Hi && !c.blocks.Watch.Stop(halt.Turn); k++ {
		if !c.isOutvoted(k) || !c.blocks.Blocks[k].Prose() || c.pieces.Line(k).Votes() <= fairlyOut {
			continue
		}
		if e := c.entry(k); e[0].class+e[1].class+e[2].class != "" && kept[e] >= series && float64(kept[e]) >= mostEntries*float64(all[e]) {
			c.spare(k)
		}
	}
}
