package main

import (
	"context"
	"errors"
	"fmt"
	"math"
	"runtime"
	"runtime/debug"
	"runtime/metrics"
	"strings"
	"time"

	"github.com/winnow-go/winnow"
	"github.com/winnow-go/winnow/benchmarks/cputime"
)

// measured is what one extraction took.
type measured struct {
	size int
	took time.Duration
	// heap is the most that the heap held above what it held before, with as
	// little garbage as -gogc allows.
	heap int64
	// silence is the longest time between two looks at the context, before the
	// function that looked then.
	silence time.Duration
	before  string
	err     error
}

func (m measured) String() string {
	text := fmt.Sprintf("%8.1f ms %8.1f MiB (%4.0fx) %6.1f ms silent before %s", float64(m.took.Microseconds())/1000,
		float64(m.heap)/(1<<20), float64(m.heap)/float64(max(1, m.size)), float64(m.silence.Microseconds())/1000, m.before)
	if m.err != nil {
		text += "  " + m.err.Error()
	}
	return text
}

// faults names the bounds that a hostile page breaks.
func (m measured) faults(most time.Duration) []string {
	var faults []string
	if m.took > most {
		faults = append(faults, "time")
	}
	if m.silence > mostSilence {
		faults = append(faults, "silence")
	}
	if m.heap > hostileTimes*int64(m.size)+heapRoom || m.heap > mostHeap {
		faults = append(faults, "heap")
	}
	var limit *winnow.LimitError
	if m.err != nil && !errors.Is(m.err, winnow.ErrNoArticle) && !errors.Is(m.err, winnow.ErrEmpty) && !errors.As(m.err, &limit) {
		faults = append(faults, "error")
	}
	return faults
}

// source tells how a page of a shape is to be read.
func source(text bool) winnow.Source {
	src := winnow.Source{Format: winnow.HTML, URL: "https://www.example.org/tide"}
	if text {
		src.Format = winnow.FlatText
	}
	return src
}

// measure extracts and renders a page, once for each thing to measure: the
// collector of garbage disturbs times that are to be compared, and sampling the
// heap disturbs all.
func measure(page string, src winnow.Source, rounds, gogc int) measured {
	m := measureOnce(page, src, false)
	for range rounds - 1 {
		m.took = min(m.took, measureOnce(page, src, false).took)
	}
	m.heap = measureHeap(page, src, gogc).heap
	m.silence = math.MaxInt64
	for range rounds {
		if alone := measureAlone(page, src); alone.silence < m.silence {
			m.silence, m.before = alone.silence, alone.before
		}
	}
	return m
}

// measureHeap is measureOnce with a sampled heap, in which garbage is collected
// once there is gogc percent of it.
func measureHeap(page string, src winnow.Source, gogc int) measured {
	defer debug.SetGCPercent(debug.SetGCPercent(gogc))
	return measureOnce(page, src, true)
}

// measureAlone is measureOnce without collection of garbage.
func measureAlone(page string, src winnow.Source) measured {
	defer debug.SetGCPercent(debug.SetGCPercent(-1))
	return measureOnce(page, src, false)
}

func measureOnce(page string, src winnow.Source, heap bool) measured {
	runtime.GC()
	runtime.GC() // the first leaves what it swept last
	var peak func() int64
	if heap {
		peak = sampleHeap()
	}
	ctx := &watched{Context: context.Background()}
	start := cputime.Used()
	ctx.last = start
	article, err := new(winnow.Extractor).Extract(ctx, strings.NewReader(page), src)
	ctx.look()
	if article != nil {
		_ = article.HTML()
		_ = article.Markdown()
	}
	m := measured{size: len(page), took: cputime.Used() - start, silence: ctx.longest, before: ctx.before, err: err}
	if heap {
		m.heap = peak()
	}
	return m
}

// watched is a context that notes when it is looked at, in processor time.
type watched struct {
	context.Context
	last, longest time.Duration
	before        string
}

func (c *watched) Err() error {
	c.look()
	return nil
}

func (c *watched) look() {
	now := cputime.Used()
	if gap := now - c.last; gap > c.longest {
		c.longest, c.before = gap, looker()
	}
	c.last = now
}

// looker is the function that looked at the context.
func looker() string {
	var callers [8]uintptr
	frames := runtime.CallersFrames(callers[:runtime.Callers(4, callers[:])])
	for {
		frame, more := frames.Next()
		name := frame.Function[strings.LastIndexByte(frame.Function, '/')+1:]
		if !strings.HasPrefix(name, "halt.") || !more {
			return name
		}
	}
}

// sampleHeap samples the heap until the function it returns is called, which
// gives the most above what there was at first.
func sampleHeap() func() int64 {
	sample := []metrics.Sample{{Name: "/memory/classes/heap/objects:bytes"}}
	read := func() int64 {
		metrics.Read(sample)
		return int64(sample[0].Value.Uint64())
	}
	first := read()
	stop, most := make(chan struct{}), make(chan int64)
	go func() {
		peak := first
		for {
			peak = max(peak, read())
			select {
			case <-stop:
				most <- max(peak, read()) - first
				return
			case <-time.After(200 * time.Microsecond):
			}
		}
	}()
	return func() int64 { close(stop); return <-most }
}
