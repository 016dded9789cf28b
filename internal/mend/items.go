package mend

import (
	"github.com/winnow-go/winnow/internal/block"
	"github.com/winnow-go/winnow/internal/halt"
)

// mendItems keeps lists of the story whole where the signals took the shorter of
// their items: below a sentence that was kept, the items of a list that begins
// with one that was kept stay, as far as they lead nowhere.
func (m *mender) mendItems() {
	for k := int32(1); k < m.All().Hi && !m.Watch.Stop(halt.Turn); k++ {
		if !m.isItem(k) || !m.Kept(k-1) || !m.Blocks[k-1].Prose() || m.Blocks[k-1].Row == m.Blocks[k].Row {
			continue
		}
		for next := k + 1; m.isItemOf(next, m.Blocks[k].Row) && (m.Kept(next) || m.IsOutvoted(next)); next++ {
			if !m.Kept(next) && m.Blocks[next].Linked == 0 && m.Pieces.Line(next).Votes() > fairlyOut {
				m.Spare(next)
			}
		}
	}
}

// isItemOf reports whether block k is an item of a list.
func (m *mender) isItemOf(k, list int32) bool {
	return k < m.All().Hi && m.Blocks[k].Kind == block.Item && m.Blocks[k].Row == list
}
