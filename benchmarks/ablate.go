package main

import (
	"fmt"
	"io"
	"text/tabwriter"

	"github.com/winnow-go/winnow/benchmarks/corpus"
	"github.com/winnow-go/winnow/benchmarks/extractor"
)

// What -ablate takes away, one at a time.
const (
	ofRules   = "rules"
	ofSignals = "signals"
)

// ablate writes, for each of winnow's rules or signals, how much F1 each set
// loses without it. A negative loss means that it does harm. The weights are not
// fitted anew, so that a signal seems to be worth more than it is.
func (b bench) ablate(output io.Writer, setup extractor.Setup, of string) error {
	names, without := extractor.WinnowRules(), func(rule string) extractor.Setup {
		less := setup
		less.Disable = []string{rule}
		return less
	}
	switch of {
	case ofRules:
	case ofSignals:
		names, without = extractor.Signals(), setup.Silenced
	default:
		return fmt.Errorf("-ablate takes %q or %q, not %q", ofRules, ofSignals, of)
	}
	full, err := b.headlines(extractor.Winnow(setup))
	if err != nil {
		return err
	}
	table := tabwriter.NewWriter(output, 0, 0, 2, ' ', 0)
	defer table.Flush()
	fmt.Fprint(table, "F1 lost without\t")
	for _, s := range full {
		fmt.Fprintf(table, "%s\t", s.Name)
	}
	fmt.Fprintln(table)
	for _, name := range names {
		rest, err := b.headlines(extractor.Winnow(without(name)))
		if err != nil {
			return err
		}
		fmt.Fprintf(table, "%s\t", name)
		for i := range full {
			fmt.Fprintf(table, "%+.4f\t", full[i].Ratio.F1-rest[i].Ratio.F1)
		}
		fmt.Fprintln(table)
	}
	return nil
}

// headlines gives one score about the text for each set, and one for its
// articles where the set tells which pages are.
func (b bench) headlines(e extractor.Extractor) (scores, error) {
	answers, err := b.answers(e)
	if err != nil {
		return nil, err
	}
	var chosen scores
	for _, s := range b.score(answers) {
		switch s.Name {
		case corpus.WCXB + " words", corpus.WCXB + " words, article",
			corpus.Trafilatura + " snippets", corpus.Readability + " words":
			chosen = append(chosen, s)
		}
	}
	return chosen, nil
}
