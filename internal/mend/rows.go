package mend

import (
	"strings"
	"unicode"

	"github.com/winnow-go/winnow/internal/block"
)

const (
	// leastRows is how many lines of one shape make a table, leastFields how many
	// fields each has.
	leastRows   = 3
	leastFields = 2
)

// mendRows gives back rows of data, which look like page numbers: lines in a row
// with as many figures in the same places, below a line of the story. Counters of
// clicks and comments look like that below a story, so words with one figure
// must have the story on both sides.
func (m *mender) mendRows() {
	n := m.All().Hi
	for k := int32(1); k < n; {
		row := shapeOf(m.Blocks[k].Text)
		hi := k + 1
		for hi < n && row != "" && shapeOf(m.Blocks[hi].Text) == row {
			hi++
		}
		onBothSides := m.Kept(k-1) && m.Kept(hi)
		if hi-k >= leastRows && (onBothSides || strings.Count(row, figure) > 1 && m.standsUnderStory(k)) {
			m.GiveBack(block.Span{Lo: k - 1, Hi: hi}, inSeries...)
		}
		k = hi
	}
}

// standsUnderStory reports whether row k is the first below a line of the story,
// or below the heads of its columns, which a button may part from the story.
func (m *mender) standsUnderStory(k int32) bool {
	return m.Kept(k-1) || m.IsOutvoted(k-1) && m.storyAbove(k-1)
}

// figure and word are what rows of data are made of.
const figure, word = "f", "w"

// shapeOf tells where the figures stand in a row of data: "fwf" for a rank, a
// name and a time. It is empty for other lines.
func shapeOf(text string) string {
	if !strings.ContainsFunc(text, unicode.IsDigit) {
		return "" // as most lines
	}
	var shape strings.Builder
	last, fields := "", 0
	for field := range strings.FieldsSeq(text) {
		is := word
		if strings.ContainsFunc(field, unicode.IsDigit) && !strings.ContainsFunc(field, unicode.IsLetter) {
			is = figure
		}
		if is == figure || last != word {
			shape.WriteString(is)
			fields++
		}
		last = is
	}
	if fields < leastFields || !strings.Contains(shape.String(), figure) {
		return ""
	}
	return shape.String()
}
