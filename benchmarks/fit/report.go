package main

import (
	"cmp"
	"fmt"
	"io"
	"maps"
	"slices"
	"strings"

	"github.com/winnow-go/winnow/benchmarks/measure"
)

// shifts are the values tried for what is added to all sums of a kind: above
// zero, more is kept.
var shifts = []float64{-0.4, -0.2, 0, 0.2, 0.4, 0.6, 0.8, 1.2, 1.6, 2, 2.4, 2.8}

func textOf(s *sample, sums []float64, shift float64) string {
	var b strings.Builder
	for k := range sums {
		if sums[k]+shift > 0 {
			b.WriteString(s.blocks.Blocks[k].Text)
			b.WriteByte('\n')
		}
	}
	return b.String()
}

// report prints word scores by kind of page, and snippet scores.
func report(w io.Writer, name string, samples []*sample, sums [][]float64) {
	for _, shift := range shifts {
		ratios, snippets := scores(samples, sums, shift)
		fmt.Fprintf(w, "%s, shift %+.1f:", name, shift)
		for _, kind := range slices.Sorted(maps.Keys(ratios)) {
			r := measure.Mean(ratios[kind])
			fmt.Fprintf(w, "  %s P %.3f R %.3f F %.4f", kind, r.P, r.R, r.F1)
		}
		r := snippets.Ratio()
		fmt.Fprintf(w, "  snippets P %.3f R %.3f F %.4f\n", r.P, r.R, r.F1)
	}
}

func scores(samples []*sample, sums [][]float64, shift float64) (map[string][]measure.Ratio, measure.Snippets) {
	ratios := map[string][]measure.Ratio{}
	var snippets measure.Snippets
	for i, s := range samples {
		text := textOf(s, sums[i], shift)
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

// bestShift is for each kind the shift with the best mean F1; where snippets
// are known too, they count half.
func bestShift(samples []*sample, sums [][]float64) map[string]float64 {
	best, at := map[string]float64{}, map[string]float64{}
	for _, shift := range shifts {
		ratios, snippets := scores(samples, sums, shift)
		for kind, rs := range ratios {
			f := measure.Mean(rs).F1
			if r := snippets.Ratio(); r.F1 > 0 {
				f = (f + r.F1) / 2
			}
			if f > best[kind] {
				best[kind], at[kind] = f, shift
			}
		}
	}
	return at
}

// listWorst prints the pages that lose most, with the blocks at fault.
func listWorst(w io.Writer, samples []*sample, sums [][]float64, shift map[string]float64, n int) {
	type loss struct {
		i int
		r measure.Ratio
	}
	var all []loss
	for i, s := range samples {
		if s.page.Truth.HasText {
			all = append(all, loss{i, measure.WordOverlap(textOf(s, sums[i], shift[s.kind]), s.page.Truth.Text)})
		}
	}
	slices.SortFunc(all, func(a, b loss) int { return cmp.Compare(a.r.F1, b.r.F1) })
	for _, l := range all[:min(n, len(all))] {
		s := samples[l.i]
		fmt.Fprintf(w, "\n%s %s %s P %.3f R %.3f F %.3f\n", s.page.ID, s.kind, s.page.URL, l.r.P, l.r.R, l.r.F1)
		for k := range s.rows {
			kept := sums[l.i][k]+shift[s.kind] > 0
			if b := s.blocks.Blocks[k]; b.Length() > 3 && (kept && s.rows[k].truth < 0.3 || !kept && s.rows[k].truth > 0.7) {
				fmt.Fprintf(w, "  %5.1f %.1f %.100q\n", sums[l.i][k], s.rows[k].truth, b.Text)
			}
		}
	}
}
