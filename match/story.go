package match

import (
	"github.com/winnow-go/winnow/internal/block"
	"github.com/winnow-go/winnow/internal/phrase"
)

// What a block adds to the run of blocks that holds it, in words: running text
// its length, a short line a loss, so that the best run is the one in which
// sentences stand close together.
const (
	shortLineCost = 6  // a teaser list of five lines outweighs a two-line blurb behind it
	linkLineCost  = 10 // a line of links hardly ever stands in a story
	clutterCost   = 15 // a line known as clutter
)

// story finds the run of blocks with the largest sum (Kadane's algorithm), from
// a sentence to a sentence.
func story(p *block.Page, says []phrase.Set) block.Span {
	var best, run block.Span
	most, sum := 0, 0
	for k := range p.Blocks {
		gain := worth(&p.Blocks[k], says[k])
		if sum <= 0 {
			sum, run.Lo = 0, int32(k)
		}
		sum += gain
		run.Hi = int32(k) + 1
		if sum > most {
			most, best = sum, run
		}
	}
	return best
}

func worth(b *block.Block, says phrase.Set) int {
	switch {
	case says != 0 && b.Length() < 20:
		return -clutterCost
	case b.Kind == block.Code:
		return 0
	case b.Prose():
		return b.Length()
	case b.Linked*2 > b.Words:
		return -linkLineCost
	case b.Kind == block.Heading, b.Kind == block.Item, b.Kind == block.Cell:
		return -shortLineCost / 2
	}
	return -shortLineCost
}
