package main

import (
	"fmt"
	"io"
	"text/tabwriter"

	"github.com/winnow-go/winnow/benchmarks/extractor"
)

// column is one extractor in the table.
type column struct {
	name    string
	scores  scores
	answers [][]extractor.Result
}

// writeTable writes a line for each score, with precision, recall and F1 for
// each extractor, or the number of pages that a line counts.
func writeTable(output io.Writer, columns []column) {
	table := tabwriter.NewWriter(output, 0, 0, 2, ' ', 0)
	defer table.Flush()
	fmt.Fprint(table, "precision, recall, F1\tpages")
	for _, c := range columns {
		fmt.Fprint(table, "\t", c.name)
	}
	fmt.Fprintln(table)
	for i, first := range columns[0].scores {
		fmt.Fprintf(table, "%s\t%d", first.Name, first.Pages)
		for _, c := range columns {
			fmt.Fprint(table, "\t", c.scores[i].cell())
		}
		fmt.Fprintln(table)
	}
}

func (s score) cell() string {
	if s.Ratio == nil {
		return fmt.Sprint(s.Count)
	}
	return fmt.Sprintf("%.3f %.3f %.3f", s.Ratio.P, s.Ratio.R, s.Ratio.F1)
}
