package main

import (
	"context"
	"iter"
	"runtime"

	"github.com/winnow-go/winnow"
)

// result is what became of one page.
type result struct {
	name    string
	article *winnow.Article // nil where the page could not be read
	err     error
}

// ahead is how many pages each core may be ahead of the writer, so that one
// slow page does not leave the cores idle and a large folder stays on disk.
const ahead = 16

// extractAll cleans the pages on all cores and yields the results in the order
// of the inputs.
func extractAll(ctx context.Context, inputs []input, address string) iter.Seq[result] {
	return func(yield func(result) bool) {
		ctx, cancel := context.WithCancel(ctx)
		defer cancel()
		cores := runtime.GOMAXPROCS(0)
		pending := make(chan chan result, cores*ahead)
		slots := make(chan struct{}, cores)
		go func() {
			defer close(pending)
			for _, in := range inputs {
				done := make(chan result, 1)
				select {
				case pending <- done:
				case <-ctx.Done():
					return
				}
				slots <- struct{}{}
				go func() {
					done <- extract(ctx, in, address)
					<-slots
				}()
			}
		}()
		for done := range pending {
			if !yield(<-done) {
				return
			}
		}
	}
}

// extract cleans one page. A page that needs no settings needs no more than
// the zero Extractor.
func extract(ctx context.Context, in input, address string) result {
	page, err := in.open()
	if err != nil {
		return result{name: in.name, err: err}
	}
	defer page.Close()
	var extractor winnow.Extractor
	article, err := extractor.Extract(ctx, page, winnow.Source{URL: address})
	return result{in.name, article, err}
}
