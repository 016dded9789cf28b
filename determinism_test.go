package winnow_test

import (
	"bytes"
	"crypto/sha256"
	"encoding/json"
	"fmt"
	"runtime"
	"slices"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"github.com/winnow-go/winnow"
)

// digest stands for all that an extraction gives: every field and both
// renderings.
func digest(t *testing.T, e *winnow.Extractor, page []byte) [sha256.Size]byte {
	article, err := e.Extract(t.Context(), bytes.NewReader(page), winnow.Source{URL: "https://www.example.org/tide"})
	all, jsonErr := json.Marshal(article)
	assert.NoError(t, jsonErr)
	all = fmt.Append(all, err)
	if article != nil {
		all = fmt.Append(all, article.HTML(), article.Markdown())
	}
	return sha256.Sum256(all)
}

// TestSameAnswerHoweverItRuns shares one extractor among goroutines, on one
// processor and on several, again and again: every answer is that of a run
// alone, and no goroutine is left behind.
func TestSameAnswerHoweverItRuns(t *testing.T) {
	pages := ownPages(t)
	e := new(winnow.Extractor)
	want := map[string][sha256.Size]byte{}
	for name, page := range pages {
		want[name] = digest(t, new(winnow.Extractor), page)
	}
	before := runtime.NumGoroutine()
	for _, processors := range []int{1, 2, 8} {
		t.Run(fmt.Sprintf("%d processors", processors), func(t *testing.T) {
			defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(processors))
			var wait sync.WaitGroup
			for range 8 {
				wait.Go(func() {
					for name, page := range pages {
						assert.Equal(t, want[name], digest(t, e, page), name)
					}
				})
			}
			wait.Wait()
		})
	}
	for range 1000 { // those of the test end a little after they are done
		if runtime.NumGoroutine() <= before {
			return
		}
		time.Sleep(time.Millisecond)
	}
	t.Errorf("%d goroutines are left of %d", runtime.NumGoroutine(), before)
}

// TestHeapDoesNotGrow extracts the same pages again and again: what one leaves
// behind would add up.
func TestHeapDoesNotGrow(t *testing.T) {
	pages := ownPages(t)
	e := new(winnow.Extractor)
	var heaps []uint64
	for range 5 {
		for _, page := range pages {
			digest(t, e, page)
		}
		runtime.GC()
		var m runtime.MemStats
		runtime.ReadMemStats(&m)
		heaps = append(heaps, m.HeapAlloc)
	}
	const unsteady = 1 << 20 // of the test's own
	assert.LessOrEqual(t, heaps[len(heaps)-1], slices.Min(heaps[1:])+unsteady, "%d", heaps)
}
