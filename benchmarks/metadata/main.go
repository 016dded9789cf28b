// Command metadata measures how often the metadata that winnow reads is what
// people say it is, without the rest of the pipeline.
//
//	go run ./metadata -corpora DIR -worst author
package main

import (
	"context"

	"cmp"
	"flag"
	"fmt"
	"os"
	"slices"
	"strings"
	"time"

	"github.com/winnow-go/winnow/benchmarks/corpus"
	"github.com/winnow-go/winnow/benchmarks/measure"
	"github.com/winnow-go/winnow/internal/block"
	"github.com/winnow-go/winnow/internal/decode"
	"github.com/winnow-go/winnow/internal/meta"
	"github.com/winnow-go/winnow/internal/page"
)

func main() {
	dir := flag.String("corpora", "corpora", "folder of the sets")
	worst := flag.String("worst", "", "list the misses of a field: title, author or date")
	only := flag.String("set", "", "measure one set only")
	extra := flag.Bool("extra", false, "with -worst, also list values on pages whose truth has none")
	flag.Parse()
	for _, set := range []string{corpus.WCXB, corpus.Trafilatura} {
		if *only != "" && *only != set {
			continue
		}
		if err := run(*dir, set, *worst, *extra); err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
	}
}

// fields are what is measured, in the order of the table.
var fields = []string{"title", "author", "date"}

// times adds up what the stages take.
type times struct{ parse, split, read time.Duration }

func run(dir, set, worst string, extra bool) error {
	pages, err := corpus.Load(dir, set)
	if err != nil {
		return err
	}
	counts := map[string]*measure.Field{"title": {}, "author": {}, "date": {}}
	var spent times
	for _, p := range pages {
		r, err := read(p, &spent)
		if err != nil {
			continue // what no parser takes is no matter of metadata
		}
		got := map[string]string{"title": r.Title, "author": strings.Join(r.Authors, "; "), "date": cmp.Or(day(r.Published), day(r.Modified))}
		want := map[string]string{"title": p.Truth.Title, "author": p.Truth.Author, "date": p.Truth.Date}
		right := map[string]bool{
			"title":  measure.SameTitle(r.Title, p.Truth.Title),
			"author": measure.SameAuthors(r.Authors, p.Truth.Author),
			"date":   measure.SameDay(got["date"], p.Truth.Date),
		}
		for _, f := range fields {
			counts[f].Add(want[f] != "", got[f] != "", right[f])
		}
		if f := worst; f != "" && (want[f] != "" && (!right[f] || got[f] == "") || extra && want[f] == "" && got[f] != "") {
			fmt.Printf("%s %s %s\n  want %q\n  got  %q %v\n  %s\n", p.Set, p.ID, p.Type, want[f], got[f], r.Sources, p.URL)
		}
	}
	for _, f := range fields {
		ratio := counts[f].Ratio()
		fmt.Printf("%-12s %-7s recall %.3f precision %.3f of %d, unlabelled %d\n", set, f, ratio.R, ratio.P, counts[f].Known, counts[f].Extra)
	}
	fmt.Printf("%-12s parse %v, split %v, metadata %v (%.3f of parse)\n", set, spent.parse.Round(time.Millisecond), spent.split.Round(time.Millisecond),
		spent.read.Round(time.Millisecond), float64(spent.read)/float64(max(spent.parse, 1)))
	return nil
}

func day(d meta.Date) string {
	if d.IsZero() {
		return ""
	}
	return d.Time.Format(time.DateOnly)
}

func read(p corpus.Page, spent *times) (*meta.Record, error) {
	raw, err := p.HTML()
	if err != nil {
		return nil, err
	}
	text := decode.Bytes(slices.Clone(raw), "").Text
	t0 := time.Now()
	tree, err := page.Parse(context.Background(), text, page.Limits{})
	if err != nil {
		return nil, err
	}
	t1 := time.Now()
	tree.Unfold()
	blocks := block.Split(tree, nil)
	t2 := time.Now()
	r := meta.Read(tree, blocks, p.URL)
	spent.parse += t1.Sub(t0)
	spent.split += t2.Sub(t1)
	spent.read += time.Since(t2)
	return r, nil
}
