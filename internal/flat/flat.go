// Package flat cuts text that a scraper has already flattened into blocks.
package flat

import (
	"strings"

	"github.com/winnow-go/winnow/internal/block"
)

// Split makes one block of each line that is not blank.
func Split(text string) *block.Page {
	p := &block.Page{}
	number := int32(0)
	for line := range strings.Lines(text) {
		number++
		if words := strings.Join(strings.Fields(line), " "); words != "" {
			p.Blocks = append(p.Blocks, block.Line(words, number))
		}
	}
	p.Sum()
	return p
}
