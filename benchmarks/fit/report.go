package main

import (
	"cmp"
	"fmt"
	"io"
	"maps"
	"slices"
	"strings"

	"github.com/winnow-go/winnow/benchmarks/measure"
	"github.com/winnow-go/winnow/internal/score"
)

// strictnesses are what the report adds to the bar.
var strictnesses = []float64{-1, -0.5, 0, 0.5, 1}

// textOf is what clears the bar and more.
func textOf(s *sample, odds []float32, strictness float64) string {
	bar := score.Bar(odds, s.blocks.Blocks) + strictness
	var b strings.Builder
	for k := range odds {
		if float64(odds[k]) > bar {
			b.WriteString(s.blocks.Blocks[k].Text)
			b.WriteByte('\n')
		}
	}
	return b.String()
}

// report prints word scores by kind of page, and snippet scores.
func report(w io.Writer, name string, samples []*sample, odds [][]float32) {
	for _, strictness := range strictnesses {
		ratios, snippets := scores(samples, odds, strictness)
		fmt.Fprintf(w, "%s, strictness %+.1f:", name, strictness)
		for _, kind := range slices.Sorted(maps.Keys(ratios)) {
			r := measure.Mean(ratios[kind])
			fmt.Fprintf(w, "  %s P %.3f R %.3f F %.4f", kind, r.P, r.R, r.F1)
		}
		r := snippets.Ratio()
		fmt.Fprintf(w, "  snippets P %.3f R %.3f F %.4f\n", r.P, r.R, r.F1)
	}
}

func scores(samples []*sample, odds [][]float32, strictness float64) (map[string][]measure.Ratio, measure.Snippets) {
	ratios := map[string][]measure.Ratio{}
	var snippets measure.Snippets
	for i, s := range samples {
		text := textOf(s, odds[i], strictness)
		if !s.page.Truth.HasText {
			snippets.Add(text, s.page.Truth.With, s.page.Truth.Without)
			continue
		}
		r := measure.WordOverlap(text, s.page.Truth.Text)
		ratios[s.kind] = append(ratios[s.kind], r)
		ratios["all"] = append(ratios["all"], r)
	}
	return ratios, snippets
}

// listWorst prints the pages that lose most, with the blocks at fault.
func listWorst(w io.Writer, samples []*sample, odds [][]float32, n int) {
	type loss struct {
		i int
		r measure.Ratio
	}
	var all []loss
	for i, s := range samples {
		if s.page.Truth.HasText {
			all = append(all, loss{i, measure.WordOverlap(textOf(s, odds[i], 0), s.page.Truth.Text)})
		}
	}
	slices.SortFunc(all, func(a, b loss) int { return cmp.Compare(a.r.F1, b.r.F1) })
	for _, l := range all[:min(n, len(all))] {
		s := samples[l.i]
		fmt.Fprintf(w, "\n%s %s %s P %.3f R %.3f F %.3f\n", s.page.ID, s.kind, s.page.URL, l.r.P, l.r.R, l.r.F1)
		bar := score.Bar(odds[l.i], s.blocks.Blocks)
		for k := range s.rows {
			kept := float64(odds[l.i][k]) > bar
			if b := s.blocks.Blocks[k]; b.Length() > 3 && (kept && s.rows[k].truth < 0.3 || !kept && s.rows[k].truth > 0.7) {
				fmt.Fprintf(w, "  %5.1f %.1f %.100q\n", odds[l.i][k], s.rows[k].truth, b.Text)
			}
		}
	}
}
