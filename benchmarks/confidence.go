package main

import (
	"fmt"
	"io"

	"github.com/winnow-go/winnow/benchmarks/measure"
)

// deciles cut the confidences from 0 to 1 into ten equal ranges.
const deciles = 10

// writeConfidence writes the mean word F1 of the pages in each range of
// confidence: a useful confidence rises with F1.
func (b bench) writeConfidence(output io.Writer, c column) {
	var ranges [deciles][]measure.Ratio
	for i, pages := range b.sets {
		for j, page := range pages {
			if !page.Truth.HasText {
				continue
			}
			answer := c.answers[i][j]
			at := min(deciles-1, max(0, int(answer.Confidence*deciles)))
			ranges[at] = append(ranges[at], measure.WordOverlap(answer.Text, page.Truth.Text))
		}
	}
	fmt.Fprintf(output, "\nconfidence of %s  pages  mean word F1\n", c.name)
	for i, ratios := range ranges {
		if len(ratios) == 0 {
			continue
		}
		low := float64(i) / deciles
		fmt.Fprintf(output, "%.1f to %.1f  %5d  %.3f\n", low, low+1.0/deciles, len(ratios), measure.Mean(ratios).F1)
	}
}
