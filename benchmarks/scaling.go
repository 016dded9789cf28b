package main

import (
	"fmt"
	"io"
	"math"
	"runtime"
	"sync"
	"sync/atomic"
	"time"

	"github.com/winnow-go/winnow/benchmarks/extractor"
)

// source is a page in memory.
type source struct {
	html    []byte
	address string
}

// writeScaling writes how many times as many pages two cores clean in a time as
// one does. The turns alternate, and the fastest of each counts: it is the time
// on the clock, so the machine has to be idle.
func (b bench) writeScaling(output io.Writer, e extractor.Extractor) error {
	var sources []source
	for _, pages := range b.sets {
		for _, page := range pages {
			html, err := page.HTML()
			if err != nil {
				return err
			}
			sources = append(sources, source{html, page.URL})
		}
	}
	one, two := time.Duration(math.MaxInt64), time.Duration(math.MaxInt64)
	for range timedRuns {
		one = min(one, cleanAll(e, sources, 1))
		two = min(two, cleanAll(e, sources, 2))
	}
	fmt.Fprintf(output, "%s on two cores: %.2f times as fast as on one\n", e.Name, float64(one)/float64(two))
	return nil
}

// cleanAll is the time in which so many cores clean the pages.
func cleanAll(e extractor.Extractor, sources []source, cores int) time.Duration {
	defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(cores))
	runtime.GC()
	start := time.Now()
	var next atomic.Int64
	var group sync.WaitGroup
	for range cores {
		group.Go(func() {
			for i := next.Add(1) - 1; i < int64(len(sources)); i = next.Add(1) - 1 {
				e.Run(sources[i].html, sources[i].address)
			}
		})
	}
	group.Wait()
	return time.Since(start)
}
