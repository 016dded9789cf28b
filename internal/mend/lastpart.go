package mend

import (
	"github.com/winnow-go/winnow/internal/block"
	"github.com/winnow-go/winnow/internal/halt"
	"github.com/winnow-go/winnow/internal/verdict"
)

// mendLastPart gives back the last part of a story that has several alike: a short
// sentence or two below a heading as those of the parts above it, in the same box,
// such as the notes below a recipe.
func (m *mender) mendLastPart() {
	last := int32(-1) // the last heading that was kept
	for k := int32(0); k+1 < m.All().Hi && !m.Watch.Stop(halt.Turn); k++ {
		if m.Blocks[k].Kind != block.Heading {
			continue
		}
		switch {
		case m.Kept(k):
			last = k
		case last >= 0 && m.mayStay(k) && m.isAlike(last, k) && m.isRemark(k+1) && m.holder(k) == m.holder(k+1):
			m.Spare(k)
			for k++; k < m.All().Hi && m.isRemark(k) && m.holder(k) == m.holder(k-1); k++ {
				m.Spare(k)
			}
			return
		}
	}
}

// mayStay reports whether the signals took block k, and hardly speak against it.
func (m *mender) mayStay(k int32) bool {
	return m.By(k) == verdict.Outvoted && m.Pieces.Line(k).Votes() > hardlyOut && m.Pieces.Says(k) == 0
}

// isRemark reports whether block k is a sentence without links that may stay.
func (m *mender) isRemark(k int32) bool {
	b := &m.Blocks[k]
	return m.mayStay(k) && b.Kind == block.Paragraph && b.Linked == 0 && b.EndsInStop() && b.Length() >= fewWords
}

// isAlike reports whether two headings have the same element and stand in the same
// box, or in two that one box holds side by side.
func (m *mender) isAlike(a, b int32) bool {
	nodes := m.Tree.Nodes
	if m.shape(a) != m.shape(b) {
		return false
	}
	return m.holder(a) == m.holder(b) || nodes[m.holder(a)].Parent == nodes[m.holder(b)].Parent && nodes[m.holder(a)].Tag == nodes[m.holder(b)].Tag
}
