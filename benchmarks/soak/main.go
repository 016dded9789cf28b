// Soak runs winnow for long on the pages of the sets, on several goroutines and
// one extractor, and fails where the heap grows, a goroutine is left or an
// answer differs from the first one.
package main

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"sync"
	"sync/atomic"
	"time"

	"github.com/winnow-go/winnow"
	"github.com/winnow-go/winnow/benchmarks/corpus"
)

func main() {
	if err := run(os.Args[1:]); err != nil {
		fmt.Fprintln(os.Stderr, "soak:", err)
		os.Exit(1)
	}
}

const (
	// parts is how often the heap is looked at, mostGrowth by what share it may
	// grow from the end of the first part on.
	parts      = 10
	mostGrowth = 0.05
)

// sample is a page and what its first extraction gave.
type sample struct {
	url   string
	bytes []byte
	want  [sha256.Size]byte
}

func run(args []string) error {
	flags := flag.NewFlagSet("soak", flag.ContinueOnError)
	corpora := flags.String("corpora", filepath.Join("..", "..", "shared", "corpora"), "directory that holds the sets")
	n := flags.Int64("n", 1_000_000, "extractions")
	most := flags.Int("most", 0, "leave out pages of more bytes; 0 for none")
	goroutines := flags.Int("goroutines", 8, "how many work at a time")
	if err := flags.Parse(args); err != nil {
		return err
	}
	samples, err := load(*corpora, *most)
	if err != nil || len(samples) == 0 {
		return err
	}
	for i := range samples {
		samples[i].want = samples[i].extract(new(winnow.Extractor))
	}
	before, first := runtime.NumGoroutine(), uint64(0)
	var done, different atomic.Int64
	start := time.Now()
	for part := range parts {
		runtime.GOMAXPROCS(1 + part%(2*runtime.NumCPU())) // answers must not depend on it
		work(samples, *goroutines, *n*int64(part+1)/parts, &done, &different)
		heap := heapNow()
		if part == 0 {
			first = heap
		}
		fmt.Printf("%d extractions in %v: heap %.1f MiB, %d goroutines, %d answers differ\n",
			done.Load(), time.Since(start).Round(time.Second), float64(heap)/(1<<20), runtime.NumGoroutine(), different.Load())
		switch {
		case float64(heap) > (1+mostGrowth)*float64(first):
			return errors.New("the heap has grown")
		case runtime.NumGoroutine() > before:
			return errors.New("goroutines are left")
		case different.Load() > 0:
			return errors.New("answers differ")
		}
	}
	return nil
}

// load reads the pages of all sets.
func load(corpora string, most int) ([]sample, error) {
	var samples []sample
	for pages, err := range corpus.EachSet(corpora, os.Stdout) {
		if err != nil {
			return nil, err
		}
		for _, p := range pages {
			raw, err := p.HTML()
			if err != nil {
				return nil, err
			}
			if most == 0 || len(raw) <= most {
				samples = append(samples, sample{url: p.URL, bytes: raw})
			}
		}
	}
	fmt.Printf("%d pages\n", len(samples))
	return samples, nil
}

// work extracts pages until so many are done in all.
func work(samples []sample, goroutines int, until int64, done, different *atomic.Int64) {
	e := new(winnow.Extractor)
	var wait sync.WaitGroup
	for range goroutines {
		wait.Go(func() {
			for {
				k := done.Add(1)
				if k > until {
					done.Add(-1)
					return
				}
				if s := &samples[int(k)%len(samples)]; s.extract(e) != s.want {
					different.Add(1)
				}
			}
		})
	}
	wait.Wait()
	for range 100 { // the runtime takes a moment to end goroutines
		runtime.Gosched()
		time.Sleep(time.Millisecond)
	}
}

// extract stands for all that the page gives: every field and both renderings.
func (s *sample) extract(e *winnow.Extractor) [sha256.Size]byte {
	article, err := e.Extract(context.Background(), bytes.NewReader(s.bytes), winnow.Source{URL: s.url})
	all, jsonErr := json.Marshal(article)
	all = fmt.Append(all, err, jsonErr)
	if article != nil {
		all = fmt.Append(all, article.HTML(), article.Markdown())
	}
	return sha256.Sum256(all)
}

func heapNow() uint64 {
	runtime.GC()
	runtime.GC()
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	return m.HeapAlloc
}
