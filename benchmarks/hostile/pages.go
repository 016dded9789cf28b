package main

import (
	"fmt"
	"os"
	"slices"
	"strings"
	"time"

	"github.com/winnow-go/winnow"
	"github.com/winnow-go/winnow/benchmarks/corpus"
)

// measurePages measures every page of the sets: heap, and how long the context
// is not looked at.
func measurePages(corpora string, gogc int) error {
	var multiples []float64
	broken, silence, slowest := 0, time.Duration(0), time.Duration(0)
	heap := int64(0)
	for pages, err := range corpus.EachSet(corpora, os.Stdout) {
		if err != nil {
			return err
		}
		for _, p := range pages {
			raw, err := p.HTML()
			if err != nil {
				return err
			}
			src := winnow.Source{Format: winnow.HTML, URL: p.URL}
			m := measureHeap(string(raw), src, gogc)
			m.silence = measureAlone(string(raw), src).silence
			multiples = append(multiples, float64(m.heap)/float64(max(1, m.size)))
			silence, slowest, heap = max(silence, m.silence), max(slowest, m.took), max(heap, m.heap)
			if m.heap > pageTimes*int64(m.size)+heapRoom || m.heap > mostHeap || m.silence > mostSilence {
				broken++
				fmt.Printf("%s %s: %s of %d KiB\n", p.Set, p.ID, strings.TrimSpace(m.String()), m.size>>10)
			}
		}
	}
	if len(multiples) == 0 {
		return nil
	}
	slices.Sort(multiples)
	fmt.Printf("%d pages: heap above the input, in inputs: median %.1f, most %.1f; %d MiB at the most; slowest %v, longest silence %v\n",
		len(multiples), multiples[len(multiples)/2], multiples[len(multiples)-1], heap>>20, slowest, silence)
	if broken > 0 {
		return fmt.Errorf("%w: %d pages", errBroken, broken)
	}
	return nil
}
