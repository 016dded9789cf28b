package main

import (
	"context"
	"errors"
	"fmt"
	"log"
	"math"
	"runtime"
	"slices"
	"strings"
	"sync"

	"github.com/winnow-go/winnow/benchmarks/corpus"
	"github.com/winnow-go/winnow/benchmarks/flat"
	"github.com/winnow-go/winnow/benchmarks/label"
	"github.com/winnow-go/winnow/internal/block"
	"github.com/winnow-go/winnow/internal/decode"
	flattext "github.com/winnow-go/winnow/internal/flat"
	"github.com/winnow-go/winnow/internal/meta"
	"github.com/winnow-go/winnow/internal/page"
	"github.com/winnow-go/winnow/internal/score"
	"github.com/winnow-go/winnow/match"
)

// sample is one page made ready for fitting.
type sample struct {
	page   corpus.Page
	kind   string
	fold   int
	blocks *block.Page
	rows   []row
	// kindGaps is the gap of each signal about the kind of page.
	kindGaps []uint8
}

// row is one block: the gap of each signal, what share of it belongs to the
// truth, and how much it counts.
type row struct {
	gaps          []uint8
	truth, weight float64
}

// load makes samples of the plan's pages, on all cores.
func load(dir string, p plan) ([]*sample, error) {
	var pages []corpus.Page
	for _, set := range p.sets() {
		all, err := corpus.Load(dir, set)
		if errors.Is(err, corpus.ErrAbsent) {
			return nil, fmt.Errorf("the corpus %s is not in %s", set, dir)
		}
		if err != nil {
			return nil, err
		}
		for _, page := range all {
			if set != corpus.WCXB || slices.Contains(p.kinds, page.Type) {
				pages = append(pages, page)
			}
		}
	}
	samples := make([]*sample, len(pages))
	var wg sync.WaitGroup
	next := make(chan int)
	for range runtime.NumCPU() {
		wg.Go(func() {
			for i := range next {
				s, err := newSample(pages[i], p)
				if err != nil {
					log.Printf("%s left out: %v", pages[i].ID, err)
				}
				samples[i] = s
			}
		})
	}
	for i := range pages {
		next <- i
	}
	close(next)
	wg.Wait()
	return slices.DeleteFunc(samples, func(s *sample) bool { return s == nil }), nil
}

func newSample(p corpus.Page, plan plan) (*sample, error) {
	raw, err := p.HTML()
	if err != nil {
		return nil, err
	}
	s := &sample{page: p, kind: p.Type, fold: corpus.Fold(p.URL)}
	if s.kind == "" {
		s.kind = "article"
	}
	var about *meta.Record
	if plan.flat {
		lines, err := flat.Lines(raw)
		if err != nil {
			return nil, err
		}
		s.blocks = flattext.Split(strings.Join(lines, "\n"))
		about = meta.ReadText(s.blocks, p.URL)
	} else {
		tree, err := page.Parse(context.Background(), decode.Bytes(raw, "").Text, page.Limits{})
		if err != nil {
			return nil, err
		}
		tree.Unfold()
		s.blocks = block.Split(tree, nil)
		about = meta.Read(tree, s.blocks, p.URL)
	}
	view := score.Look(s.blocks, match.NewPage(s.blocks, match.Shown{Title: -1, Byline: -1, Date: -1}).Phrases(),
		score.Hints{Title: about.Title, Description: about.Description, Body: about.Body, Type: about.Type, Types: about.Types, Site: about.Site, URL: p.URL})
	s.kindGaps = view.KindGaps()
	s.rows = make([]row, len(s.blocks.Blocks))
	for k := range s.rows {
		s.rows[k].gaps = view.Gaps(k)
	}
	s.label()
	return s, nil
}

// snippetWeight is the weight of a block that holds a snippet, in pages.
const snippetWeight = 0.25

// label compares the blocks with the truth. A block counts by its share of the
// page's words, so that every page counts the same, as in the score.
func (s *sample) label() {
	lines := make([]string, len(s.rows))
	for k := range lines {
		lines[k] = strings.ReplaceAll(s.blocks.Blocks[k].Text, "\n", " ")
	}
	if !s.page.Truth.HasText {
		s.labelSnippets(lines)
		return
	}
	shares := label.Lines(lines, s.page.Truth.Text)
	whole := float64(len(strings.Fields(s.page.Truth.Text))) + 50 // so that a page of a few words does not rule
	for k := range s.rows {
		s.rows[k].truth = shares[k]
		s.rows[k].weight = math.Min(1, float64(s.blocks.Blocks[k].Length()+1)/whole)
	}
}

// labelSnippets labels the blocks that hold a snippet; a snippet that must be
// out only condemns a block of which it is a large part.
func (s *sample) labelSnippets(lines []string) {
	for k, line := range lines {
		for _, w := range s.page.Truth.With {
			if strings.Contains(line, w) {
				s.rows[k].truth, s.rows[k].weight = 1, snippetWeight
			}
		}
		for _, w := range s.page.Truth.Without {
			if strings.Contains(line, w) && len(line) < 12*len(w) {
				s.rows[k].truth, s.rows[k].weight = 0, snippetWeight
			}
		}
	}
}
