package main

import (
	"os"
	"runtime"
	"runtime/pprof"

	"github.com/winnow-go/winnow/benchmarks/extractor"
)

// profileRuns is how often a profiled extractor reads each page.
const profileRuns = 3

// writeProfile writes a profile of the processor time that the extractor takes
// for all pages, on one core. Reading the pages from disk is in it.
func (b bench) writeProfile(name string, e extractor.Extractor) error {
	file, err := os.Create(name)
	if err != nil {
		return err
	}
	defer file.Close()
	defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(1))
	if err := pprof.StartCPUProfile(file); err != nil {
		return err
	}
	err = b.readAll(e, profileRuns)
	pprof.StopCPUProfile()
	if err != nil {
		return err
	}
	return file.Close()
}

// readAll lets the extractor read each page so many times.
func (b bench) readAll(e extractor.Extractor, times int) error {
	for _, pages := range b.sets {
		for _, page := range pages {
			source, err := page.HTML()
			if err != nil {
				return err
			}
			for range times {
				e.Run(source, page.URL)
			}
		}
	}
	return nil
}
