// Package flat cuts text that a scraper has already flattened into blocks: one
// for each line, for each paragraph where lines were wrapped at a fixed width.
package flat

import (
	"github.com/winnow-go/winnow/internal/block"
)

// Split makes one block of each line that is not blank, and one of the lines
// into which a paragraph was wrapped.
func Split(text string) *block.Page {
	lines := cut(text)
	w := wrapping(lines)
	p := &block.Page{Blocks: make([]block.Block, 0, len(lines))}
	for k := 0; k < len(lines); {
		end := k + 1
		for end < len(lines) && w.joins(&lines[end-1], &lines[end]) {
			end++
		}
		p.Blocks = append(p.Blocks, block.Line(joined(lines[k:end]), lines[k].number))
		k = end
	}
	markItems(p.Blocks)
	p.Sum()
	return p
}
