// Damage breaks the pages of the sets in every way of internal/damage, to see
// that winnow takes them all without a panic, and tells how much of an article
// is still found in the first half of its page.
package main

import (
	"bytes"
	"errors"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"runtime/debug"
	"strings"
	"sync"
	"unicode/utf8"

	"github.com/winnow-go/winnow"
	"github.com/winnow-go/winnow/benchmarks/corpus"
	"github.com/winnow-go/winnow/internal/damage"
)

func main() {
	if err := run(os.Args[1:]); err != nil {
		fmt.Fprintln(os.Stderr, "damage:", err)
		os.Exit(1)
	}
}

// leastOfHalf is the share of the article's words in the first half of a page
// that must be found in that half alone.
const leastOfHalf = 0.9

// tally counts what came out. Its methods may be called by several goroutines.
type tally struct {
	mutex                            sync.Mutex
	pages, runs, faults, half, found int
	errors                           map[string]int
}

func run(args []string) error {
	flags := flag.NewFlagSet("damage", flag.ContinueOnError)
	corpora := flags.String("corpora", filepath.Join("..", "..", "shared", "corpora"), "directory that holds the sets")
	step := flags.Int("step", 1, "take every so manieth page")
	workers := flags.Int("workers", runtime.NumCPU(), "pages to work on at a time")
	if err := flags.Parse(args); err != nil {
		return err
	}
	t := &tally{errors: map[string]int{}}
	for pages, err := range corpus.EachSet(*corpora, os.Stdout) {
		if err != nil {
			return err
		}
		if err := t.set(pages, *step, *workers); err != nil {
			return err
		}
	}
	fmt.Printf("%d pages, %d ways, %d extractions, %d faults\n", t.pages, len(damage.Transforms()), t.runs, t.faults)
	for name, n := range t.errors {
		fmt.Printf("  %d: %s\n", n, name)
	}
	fmt.Printf("of the articles' words in the first halves, %.1f %% are found there (%d of %d)\n", 100*float64(t.found)/float64(max(1, t.half)), t.found, t.half)
	if t.faults > 0 || float64(t.found) < leastOfHalf*float64(t.half) {
		return errors.New("winnow is not up to it")
	}
	return nil
}

// set breaks the pages of one set.
func (t *tally) set(pages []corpus.Page, step, workers int) error {
	work, failed := make(chan corpus.Page), make(chan error, workers)
	var wait sync.WaitGroup
	for range workers {
		wait.Go(func() {
			for p := range work {
				if raw, err := p.HTML(); err != nil {
					failed <- err
					return
				} else {
					t.page(p, raw)
				}
			}
		})
	}
	for i := 0; i < len(pages); i += step {
		select {
		case work <- pages[i]:
		case err := <-failed:
			return err
		}
	}
	close(work)
	wait.Wait()
	return nil
}

func (t *tally) page(p corpus.Page, raw []byte) {
	whole := t.extract(p, "none", raw)
	for _, transform := range damage.Transforms() {
		t.extract(p, transform.Name, transform.Apply(raw))
	}
	half := raw[:len(raw)/2]
	cut := t.extract(p, "half", half)
	there, found := wordsOfHalf(whole, cut, half)
	t.mutex.Lock()
	defer t.mutex.Unlock()
	t.pages++
	t.half += there
	t.found += found
}

// extract gives the text that comes out, and notes panics and broken text.
func (t *tally) extract(p corpus.Page, way string, raw []byte) (text string) {
	defer func() {
		fault := recover()
		t.mutex.Lock()
		defer t.mutex.Unlock()
		t.runs++
		if fault != nil {
			t.faults++
			fmt.Printf("%s %s, %s: %v\n%s", p.Set, p.ID, way, fault, debug.Stack())
		}
	}()
	article, err := winnow.Extract(bytes.NewReader(raw), winnow.Source{URL: p.URL})
	if err != nil {
		t.mutex.Lock()
		t.errors[err.Error()]++
		t.mutex.Unlock()
	}
	if article == nil {
		return ""
	}
	if !utf8.ValidString(article.Text + article.HTML() + article.Markdown()) {
		panic("the text is no UTF-8")
	}
	return article.Text
}

// wordsOfHalf counts the words of the whole page's paragraphs that its first
// half has, and those of them that are found in the half alone.
func wordsOfHalf(whole, cut string, half []byte) (there, found int) {
	source := squeezed(string(half))
	for paragraph := range strings.SplitSeq(whole, "\n\n") {
		words := len(strings.Fields(paragraph))
		if words < 8 || !strings.Contains(source, squeezed(paragraph)) {
			continue // markup or entities inside hide some; the others tell enough
		}
		there += words
		if strings.Contains(cut, paragraph) {
			found += words
		}
	}
	return there, found
}

func squeezed(s string) string { return strings.Join(strings.Fields(s), " ") }
