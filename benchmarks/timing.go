package main

import (
	"bytes"
	"fmt"
	"io"
	"math"
	"net/url"
	"runtime"
	"slices"
	"text/tabwriter"
	"time"

	"golang.org/x/net/html"

	"github.com/winnow-go/winnow/benchmarks/corpus"
	"github.com/winnow-go/winnow/benchmarks/cputime"
	"github.com/winnow-go/winnow/benchmarks/extractor"
)

// timedRuns is how often each extractor reads each page; the fastest counts.
// Disturbance by other programs only ever adds time.
const timedRuns = 3

// pageTime holds an extractor's processor time on one page, and html.Parse's.
type pageTime struct{ extract, parse time.Duration }

// writeTimes writes how long each extractor takes for a page, in units of what
// html.Parse takes for the same page: the median over the pages, the ninth
// decile, and all pages together. Of the pages' times themselves it tells how
// many times the median the slowest hundredth takes at least.
//
// It works on one core. The extractors and html.Parse take turns on each page,
// so that a slow moment of the machine hits them alike, and processor time is
// counted, garbage collection included, where the system tells it.
func (b bench) writeTimes(output io.Writer, extractors []extractor.Extractor) error {
	defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(1))
	baseline := extractor.Extractor{Extract: func(page []byte, _ *url.URL) (extractor.Result, error) {
		_, err := html.Parse(bytes.NewReader(page))
		return extractor.Result{}, err
	}}
	times := make([][]pageTime, len(extractors))
	for _, pages := range b.sets {
		for _, page := range pages {
			source, err := page.HTML()
			if err != nil {
				return err
			}
			took := timePage(append(slices.Clone(extractors), baseline), page, source)
			parse := took[len(extractors)]
			for i := range extractors {
				times[i] = append(times[i], pageTime{took[i], parse})
			}
		}
	}
	table := tabwriter.NewWriter(output, 0, 0, 2, ' ', 0)
	fmt.Fprintf(table, "\ntime, html.Parse = 1\tmedian page\tninth decile\tall pages\tms a page\tslowest hundredth / median\n")
	for i, e := range extractors {
		writeTimeLine(table, e.Name, times[i])
	}
	if err := table.Flush(); err != nil {
		return err
	}
	return b.writeScaling(output, extractors[0])
}

// timePage gives each extractor's fastest time on the page.
func timePage(extractors []extractor.Extractor, page corpus.Page, source []byte) []time.Duration {
	fastest := make([]time.Duration, len(extractors))
	for i := range fastest {
		fastest[i] = math.MaxInt64
	}
	for range timedRuns {
		for i, e := range extractors {
			runtime.GC() // so that none pays for what another left behind
			start := cputime.Used()
			e.Run(source, page.URL)
			fastest[i] = min(fastest[i], cputime.Used()-start)
		}
	}
	return fastest
}

func writeTimeLine(output io.Writer, name string, times []pageTime) {
	var ratios []float64
	var took []time.Duration
	var extract, parse time.Duration
	for _, t := range times {
		took = append(took, t.extract)
		extract += t.extract
		parse += t.parse
		ratios = append(ratios, float64(t.extract)/float64(max(1, t.parse)))
	}
	slices.Sort(ratios)
	slices.Sort(took)
	fmt.Fprintf(output, "%s\t%.2f\t%.2f\t%.2f\t%.2f\t%.1f\n", name,
		ratios[len(ratios)/2], ratios[len(ratios)*9/10], float64(extract)/float64(max(1, parse)),
		extract.Seconds()*1000/float64(len(times)), float64(took[len(took)*99/100])/float64(max(1, took[len(took)/2])))
}
