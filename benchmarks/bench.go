package main

import (
	"fmt"
	"sync"

	"github.com/winnow-go/winnow/benchmarks/corpus"
	"github.com/winnow-go/winnow/benchmarks/extractor"
)

// bench is what all the command's measurements work on.
type bench struct {
	sets    [][]corpus.Page
	workers int
	cache   extractor.Cache
}

// answers gives the extractor's result for each page of each set, from the
// cache where it has one.
func (b bench) answers(e extractor.Extractor) ([][]extractor.Result, error) {
	var all [][]extractor.Result
	for _, pages := range b.sets {
		results, err := b.setAnswers(e, pages)
		if err != nil {
			return nil, err
		}
		all = append(all, results)
	}
	return all, nil
}

func (b bench) setAnswers(e extractor.Extractor, pages []corpus.Page) ([]extractor.Result, error) {
	set := pages[0].Set
	kept, err := b.cache.Read(e, set)
	if err != nil {
		return nil, err
	}
	results := make([]extractor.Result, len(pages))
	keys := make([]string, len(pages))
	var missing []int
	for i, page := range pages {
		size, err := page.Size()
		if err != nil {
			return nil, err
		}
		keys[i] = fmt.Sprintf("%s@%d", page.ID, size)
		answer, found := kept[keys[i]]
		if !found {
			missing = append(missing, i)
		}
		results[i] = answer
	}
	if len(missing) == 0 {
		return results, nil
	}
	err = b.each(len(missing), func(n int) error {
		i := missing[n]
		source, err := pages[i].HTML()
		if err != nil {
			return err
		}
		results[i] = e.Run(source, pages[i].URL)
		return nil
	})
	if err != nil {
		return nil, err
	}
	for _, i := range missing {
		kept[keys[i]] = results[i]
	}
	return results, b.cache.Write(e, set, kept)
}

// each calls do for 0 to n-1, several at a time. It stops at an error and
// gives the first.
func (b bench) each(n int, do func(i int) error) error {
	var (
		group   sync.WaitGroup
		mutex   sync.Mutex
		next    int
		failure error
	)
	take := func() (int, bool) {
		mutex.Lock()
		defer mutex.Unlock()
		next++
		return next - 1, next <= n && failure == nil
	}
	for range max(1, b.workers) {
		group.Go(func() {
			for i, more := take(); more; i, more = take() {
				if err := do(i); err != nil {
					mutex.Lock()
					failure = err
					mutex.Unlock()
				}
			}
		})
	}
	group.Wait()
	return failure
}
