package mend

import (
	"strings"
	"unicode/utf8"

	"github.com/winnow-go/winnow/internal/block"
)

// longestHeading is the words that a heading of flattened text has at the most.
const longestHeading = 12

// findHeadings makes headings of the lines of flattened text that read so: short,
// no sentence, right above a paragraph of the story.
func (m *mender) findHeadings() {
	blocks := m.Blocks
	for k := int32(0); k+1 < m.All().Hi; k++ {
		b := &blocks[k]
		if !m.Kept(k) || !m.Kept(k+1) || b.Kind != block.Paragraph || b.Length() > longestHeading || b.Letters == 0 {
			continue
		}
		if last, _ := utf8.DecodeLastRuneInString(b.Text); b.Stops == 0 && !strings.ContainsRune(",:;…。", last) && blocks[k+1].Prose() {
			b.Kind, b.Level = block.Heading, 2
		}
	}
}
