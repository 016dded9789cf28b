package mend

import (
	"github.com/winnow-go/winnow/internal/halt"
	"github.com/winnow-go/winnow/internal/page"
)

// entry is what the sentences of a list of like things have in common: their
// element and the two around it.
type entry [3]shape

func (m *mender) entry(k int32) (e entry) {
	t := m.Tree
	for i, node := 0, m.Blocks[k].Node; i < len(e) && node > page.Root; i, node = i+1, t.Nodes[node].Parent {
		e[i] = shape{t.Nodes[node].Name, t.Attr(node, "class")}
	}
	return e
}

// mostEntries is the share of a list's sentences from which on the others stay
// too.
const mostEntries = 0.6

// mendEntries keeps lists of like things whole, such as the entries of a live
// blog, where the signals took a few of their sentences.
func (m *mender) mendEntries() {
	kept, all := map[entry]int{}, map[entry]int{}
	for k := int32(0); k < m.All().Hi && !m.Watch.Stop(halt.Turn); k++ {
		if m.Blocks[k].Prose() && (m.Kept(k) || m.IsOutvoted(k)) {
			e := m.entry(k)
			all[e]++
			if m.Kept(k) {
				kept[e]++
			}
		}
	}
	for k := int32(0); k < m.All().Hi && !m.Watch.Stop(halt.Turn); k++ {
		if !m.IsOutvoted(k) || !m.Blocks[k].Prose() || m.Pieces.Line(k).Votes() <= fairlyOut {
			continue
		}
		if e := m.entry(k); e[0].class+e[1].class+e[2].class != "" && kept[e] >= series && float64(kept[e]) >= mostEntries*float64(all[e]) {
			m.Spare(k)
		}
	}
}
