// Package flat cuts text that a scraper has already flattened into blocks: one
// for each line, for each paragraph where lines were wrapped at a fixed width.
package flat

import (
	"math"

	"github.com/winnow-go/winnow/internal/block"
	"github.com/winnow-go/winnow/internal/halt"
	"github.com/winnow-go/winnow/internal/page"
)

// Split is [Read] without a limit.
func Split(text string) *block.Page {
	p, err := Read(nil, text, math.MaxInt)
	if err != nil {
		panic(err) // there is nothing that could be wrong
	}
	return p
}

// Read makes one block of each line that is not blank, and one of the lines
// into which a paragraph was wrapped. More than so many lines are a
// [page.LimitError]. Once the watch stops, the page is incomplete.
func Read(watch *halt.Watch, text string, most int) (*block.Page, error) {
	lines := cut(watch, text, most)
	if len(lines) > most {
		return nil, &page.LimitError{Limit: "Nodes", Most: int64(most)}
	}
	w := wrapping(lines)
	p := &block.Page{Watch: watch, Blocks: make([]block.Block, 0, len(lines))}
	for k := 0; k < len(lines) && !watch.Stop(halt.Turn+len(lines[k].text)); {
		end := k + 1
		for end < len(lines) && w.joins(&lines[end-1], &lines[end]) {
			end++
		}
		p.Blocks = append(p.Blocks, block.Line(joined(lines[k:end]), lines[k].number))
		k = end
	}
	markItems(p.Blocks)
	p.Sum()
	return p, nil
}
