// Package mend settles lines on which the signals stood alone by what became of
// the lines around them.
package mend

import (
	"slices"

	"golang.org/x/net/html/atom"

	"github.com/winnow-go/winnow/internal/block"
	"github.com/winnow-go/winnow/internal/halt"
	"github.com/winnow-go/winnow/internal/score"
	"github.com/winnow-go/winnow/internal/verdict"
)

// fairlyOut is how much the signals must speak against a line, in log odds,
// for its neighbours not to save it; hardlyOut is the same for a line that has
// but one of them.
const (
	fairlyOut = -3
	hardlyOut = -1
)

// commercial are the pages on which prices, offers and buttons are the matter.
var commercial = []string{score.Product, score.Collection, score.Listing, score.Service}

// mender has the page that is mended.
type mender struct{ *verdict.Page }

// Page settles the lines of a page over which the rules have run, as far as those
// around them tell.
func Page(p *verdict.Page) {
	m := &mender{p}
	m.rescue()
	m.takeRepeated()
	if m.Tree != nil {
		m.mendHTML()
	} else {
		m.mendText()
		m.findHeadings()
	}
	m.dismiss()
}

// mendHTML gives back and takes single lines of HTML: a heading stays with its
// paragraphs, a line between two of the story's stays with them, and a heading
// with nothing left under it goes. Flattened text has its own way, as it lacks
// the elements to tell by.
func (m *mender) mendHTML() {
	m.mendTables()
	m.mendSpecimens()
	m.mendItems()
	if !slices.Contains(commercial, m.Kind) {
		m.mendEntries()
	}
	for k := m.All().Hi - 1; k >= 0 && !m.Watch.Stop(halt.Turn); k-- {
		if m.IsOutvoted(k) && m.Pieces.Line(k).Votes() > fairlyOut && m.headsStory(k) {
			m.Spare(k)
		}
	}
	labels := m.labels()
	for k := int32(0); k < m.All().Hi && !m.Watch.Stop(halt.Turn); k++ {
		if m.IsOutvoted(k) && m.Pieces.Line(k).Votes() > fairlyOut && (m.isBetween(k) || labels[m.shape(k)] || m.continues(k)) {
			m.Spare(k)
		}
	}
	if m.Kind != score.Article {
		return
	}
	m.mendLastPart()
	for k := m.All().Hi - 1; k >= 0 && !m.Watch.Stop(halt.Turn); k-- {
		if m.headsNothing(k) {
			m.TakeLine(verdict.Outvoted, k)
		}
	}
}

// headsStory reports whether block k is a heading, or the line that opens what is
// folded away, over what was kept: a sentence, a list that leads nowhere, or a
// heading of a lower level.
func (m *mender) headsStory(k int32) bool {
	b := m.Blocks
	if b[k].Kind != block.Heading && m.Tree.Nodes[b[k].Node].Tag != atom.Summary || !m.Kept(k+1) {
		return false
	}
	next := &b[k+1]
	switch {
	case next.Prose(), m.isItem(k+1) && m.isItem(k+2):
		return true
	case next.Kind == block.Heading:
		return next.Level > b[k].Level
	}
	return next.Linked == 0 && next.Length() >= fewWords && next.EndsInStop()
}

// isItem reports whether block k is an item of a list that was kept.
func (m *mender) isItem(k int32) bool {
	return m.Kept(k) && m.Blocks[k].Kind == block.Item && m.Blocks[k].LinkShare() <= mostlyLinks
}

// mostlyLinks is the share of linked words above which a line leads elsewhere.
const mostlyLinks = 0.5

// isBetween reports whether the blocks on either side were kept and stand in
// the same element, and the line itself is not a link.
func (m *mender) isBetween(k int32) bool {
	if !m.Kept(k-1) || !m.Kept(k+1) || m.Blocks[k].LinkShare() > mostlyLinks {
		return false
	}
	return m.holder(k-1) == m.holder(k) && m.holder(k) == m.holder(k+1)
}

// holder is the element around that of block k.
func (m *mender) holder(k int32) int32 { return m.Tree.Nodes[m.Blocks[k].Node].Parent }

// continues reports whether block k is a sentence behind one that was kept, in
// the same element and of the same shape, against which the signals hardly speak:
// stories end in short ones.
func (m *mender) continues(k int32) bool {
	b := &m.Blocks[k]
	if !m.Kept(k-1) || !m.Blocks[k-1].Prose() || b.Linked > 0 || !b.EndsInStop() || m.Pieces.Says(k) != 0 {
		return false
	}
	return m.Pieces.Line(k).Votes() > hardlyOut && m.holder(k-1) == m.holder(k) && m.shape(k-1) == m.shape(k)
}

// headsNothing reports whether block k is a heading that was kept though all
// that it heads was taken, and for which the signals don't vouch.
func (m *mender) headsNothing(k int32) bool {
	b := m.Blocks
	if b[k].Kind != block.Heading || !m.Kept(k) || m.Pieces.Line(k).Votes() > verdict.Certain/2 {
		return false
	}
	next := k + 1
	for int(next) < len(b) && !m.Kept(next) && !ends(&b[next], &b[k]) {
		next++
	}
	return next > k+1 && (int(next) == len(b) || ends(&b[next], &b[k]))
}

// ends reports whether a block is a heading that ends the section of another.
func ends(b, heading *block.Block) bool {
	return b.Kind == block.Heading && b.Level <= heading.Level
}

// shape is what lines of one kind have in common: element and classes.
type shape struct{ tag, class string }

func (m *mender) shape(k int32) shape {
	t, node := m.Tree, m.Blocks[k].Node
	return shape{t.Nodes[node].Name, t.Attr(node, "class")}
}

// series is how many lines of one shape make a series.
const series = 3

// labels finds the shapes whose lines stand between lines that were kept, such
// as the questions of a list of questions, whatever element the page uses for
// them.
func (m *mender) labels() map[shape]bool {
	count := map[shape]int{}
	for k := int32(0); k < m.All().Hi && !m.Watch.Stop(halt.Turn); k++ {
		switch s := m.shape(k); {
		case s.class == "":
		case m.isLabel(k):
			count[s]++
		default:
			count[s] -= series
		}
	}
	labels := map[shape]bool{}
	for s, n := range count {
		if n >= series {
			labels[s] = true
		}
	}
	return labels
}

// isLabel reports whether block k is no sentence, and the blocks on either side
// were kept.
func (m *mender) isLabel(k int32) bool {
	b := m.Blocks
	return m.Kept(k-1) && m.Kept(k+1) && !b[k].Prose() && (m.Kept(k) || m.IsOutvoted(k))
}
