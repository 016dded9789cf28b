// Command fit fits winnow's tables of weights on the development corpora and
// reports what they reach, cross-validated by site.
//
//	go run ./fit                        # cross-validate, print scores
//	go run ./fit -write ../internal/score
//
// A table is one vote for each gap of each signal: logistic regression on
// one-hot signals. Articles have a table of their own, fitted on the article
// pages of both corpora; the other kinds of page share one, which is then
// drawn towards each kind's own pages; flattened text has its own of each, and
// the shared one where the page's address is not known.
package main

import (
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io/fs"
	"log"
	"os"

	"github.com/winnow-go/winnow/benchmarks/corpus"
	"github.com/winnow-go/winnow/internal/score"
)

func main() {
	log.SetFlags(0)
	dir := flag.String("corpora", "../../shared/corpora", "folder of the corpora")
	source := flag.String("write", "", "folder to write the tables to as Go")
	folds := flag.String("folds", "", "file to write the tables to that were fitted without a part of the sites")
	only := flag.String("only", "", "fit only the named plan, or \"kinds\"; -write and -folds then replace its tables alone")
	worst := flag.Int("worst", 0, "list the pages that lose most")
	flag.Parse()
	if err := run(*dir, *source, *folds, *only, *worst); err != nil {
		log.Fatal(err)
	}
}

func run(dir, source, foldsFile, only string, worst int) error {
	tables, err := startTables(dir, foldsFile, only)
	if err != nil {
		return err
	}
	for _, p := range plans {
		if only != "" && p.name != only {
			continue
		}
		samples, err := load(dir, p)
		if err != nil {
			return err
		}
		fitPlan(samples, p, &tables, worst)
	}
	if foldsFile != "" {
		if err := writeFolds(foldsFile, tables); err != nil {
			return err
		}
	}
	if source == "" {
		return nil
	}
	return writeSource(source, tables[len(tables)-1])
}

// fitPlan fits the tables of a plan, puts them among the others and reports what
// they reach.
func fitPlan(samples []*sample, p plan, to *[folds + 1]*score.Tables, worst int) {
	if p.flat {
		for i, kinds := range fitKinds(os.Stdout, samples) {
			to[i].TextKinds = kinds
		}
	}
	fitted := fitAll(samples, p)
	fitted.calibrate(samples, p)
	odds := fitted.unseen(samples)
	report(os.Stdout, p.name, samples, odds)
	fitted.add(p, to)
	if worst > 0 {
		listWorst(os.Stdout, samples, odds, worst)
	}
}

// kindsOnly is the name under which the tables that tell kinds of page apart are
// fitted alone.
const kindsOnly = "kinds"

// startTables gives tables that know no block yet. Where only one plan is fitted
// the others are those of the file of folds, if there is one, so that the plan's
// tables replace its own there.
func startTables(dir, foldsFile, only string) ([folds + 1]*score.Tables, error) {
	out := newTables()
	if only != "" && foldsFile != "" {
		known, err := readFolds(foldsFile)
		if err != nil {
			return out, err
		}
		copy(out[:folds], known)
	}
	if only != "" && only != kindsOnly {
		return out, nil
	}
	samples, err := load(dir, everything)
	if err != nil {
		return out, err
	}
	for i, kinds := range fitKinds(os.Stdout, samples) {
		out[i].Kinds = kinds
	}
	if only != kindsOnly { // then the plan of flattened text does the rest
		return out, nil
	}
	samples, err = load(dir, flattened)
	if err != nil {
		return out, err
	}
	for i, kinds := range fitKinds(os.Stdout, samples) {
		out[i].TextKinds = kinds
	}
	return out, nil
}

// readFolds reads what -folds has written before; nil if that is nothing.
func readFolds(file string) ([]*score.Tables, error) {
	data, err := os.ReadFile(file)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	var known []*score.Tables
	if err := json.Unmarshal(data, &known); err != nil {
		return nil, fmt.Errorf("%s: %w", file, err)
	}
	return known, nil
}

// plan says what a table is fitted on.
type plan struct {
	name string
	// kinds are the page types whose pages take part; more than one: a shared
	// table is fitted first and then adapted to each.
	kinds []string
	// snippets adds the pages of which only snippets are known.
	snippets bool
	// flat fits on flattened text.
	flat bool
	// lean is what is added to the calibrated votes for each kind of page, in log
	// odds, chosen by cross-validation. The truths of pages other than articles
	// differ most in what they hold, and a page that has much in its truth gains
	// more by what is kept of it than one that has little loses; of text, lines of
	// the story are missed more than clutter annoys; of articles, where most is kept
	// anyway, the reverse.
	lean map[string]float64
}

// everything is all pages: those whose kind is known, and those of the snippets,
// which are mostly articles.
var everything = plan{kinds: score.Kinds[:], snippets: true}

// flattened is the same as text.
var flattened = plan{kinds: score.Kinds[:], snippets: true, flat: true}

var plans = []plan{
	{name: "article", kinds: []string{"article"}, snippets: true, lean: map[string]float64{"": -0.25}},
	{name: "other", kinds: []string{"documentation", "service", "forum", "listing", "collection", "product"},
		lean: map[string]float64{"documentation": 1, "service": 1, "listing": 1, "forum": 0.5, "collection": 0.5, "product": 0.5}},
	{name: "text", kinds: []string{"article", "documentation", "service", "forum", "listing", "collection", "product"}, snippets: true, flat: true,
		lean: map[string]float64{"": 0.5, "article": 0.5, "documentation": 0.5, "listing": 0.8, "forum": 0.5, "collection": 0.5, "product": 0.5}},
}

func (p plan) sets() []string {
	if p.snippets {
		return []string{corpus.WCXB, corpus.Trafilatura}
	}
	return []string{corpus.WCXB}
}
