package mend

import (
	"slices"
	"strings"

	"github.com/winnow-go/winnow/internal/block"
	"github.com/winnow-go/winnow/internal/phrase"
	"github.com/winnow-go/winnow/internal/verdict"
)

const (
	// leastRule is how many signs make a line across the page, mostFooter the
	// share of the page's words that a footer below it has at the most.
	leastRule  = 40
	mostFooter = 0.15
)

// takeFooter takes what stands below the last line across the page, or below
// the two dashes that open the signature of a letter, where it is little.
func (m *mender) takeFooter() {
	blocks := m.Blocks
	all, below := m.Total(m.All()).Length, 0
	for k := len(blocks) - 1; k > 0; k-- {
		if !isAcross(blocks[k].Text) {
			below += blocks[k].Length()
			continue
		}
		if below > 0 && float64(below) <= mostFooter*float64(all) {
			for j := int32(k); int(j) < len(blocks); j++ {
				if m.Kept(j) {
					m.TakeLine(verdict.Outvoted, j)
				}
			}
		}
		return
	}
}

// isAcross reports whether a line is drawn across the page by one sign, or is
// the mark of a signature.
func isAcross(text string) bool {
	if text == "--" {
		return true
	}
	return len(text) >= leastRule && strings.IndexByte("-=_*~#", text[0]) >= 0 && strings.Trim(text, text[:1]) == ""
}

// labelsName reports whether line k is a label under which a name stands: "News
// provided by".
func (m *mender) labelsName(k int32) bool {
	b := &m.Blocks[k]
	return b.Length() <= 3 && m.Pieces.Says(k).Any(phrase.Of(phrase.Byline, phrase.AboutAuthor, phrase.SourceLink))
}

// takeContents takes the entries under a label for a table of contents: lines
// that stand below once more, as headings, in capitals or not.
func (m *mender) takeContents() {
	blocks := m.Blocks
	for k := range m.All().Hi {
		if !m.Pieces.Says(k).Has(phrase.Contents) || m.Kept(k) {
			continue
		}
		counted := false
		for j := k + 1; j < m.All().Hi && blocks[j].Length() <= longestHeading; j++ {
			below := blocks[j+1 : min(len(blocks), int(j)+mostContents)]
			first, rest, _ := strings.Cut(blocks[j].Text, " ") // a number, or the time of an entry of a live blog
			numbered := strings.Trim(first, "0123456789.") == ""
			if counted = counted || numbered; counted && !numbered {
				break
			}
			if !slices.ContainsFunc(below, func(b block.Block) bool {
				return strings.EqualFold(b.Text, blocks[j].Text) || numbered && strings.EqualFold(b.Text, rest) || b.Text == first && isTimeOfDay(first)
			}) {
				break
			}
			if m.Kept(j) {
				m.TakeLine("contents", j)
			}
		}
	}
}
