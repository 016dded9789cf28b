package winnow

import (
	"strings"

	"github.com/winnow-go/winnow/internal/block"
	"github.com/winnow-go/winnow/internal/meta"
)

// longWord is how many bytes a word has that two titles share by no chance.
const longWord = 4

// titleBlock is the block that shows the title, -1 where there is none: a heading
// that has nothing in common with the title is one of the text, and is not said
// twice. Sites name all their pages alike, or by a word that is made for machines.
func titleBlock(about *meta.Record, blocks *block.Page) int32 {
	k := about.TitleBlock
	if k < 0 || about.Title == "" {
		return k
	}
	shown, title := strings.ToLower(blocks.Blocks[k].Text), strings.ToLower(about.Title)
	if a, b := block.Squash(shown), block.Squash(title); strings.Contains(a, b) || strings.Contains(b, a) {
		return k
	}
	for word := range strings.FieldsSeq(shown) {
		if len(word) >= longWord && strings.Contains(title, word) {
			return k
		}
	}
	return -1
}
