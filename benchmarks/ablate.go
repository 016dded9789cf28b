package main

import (
	"fmt"
	"io"
	"text/tabwriter"

	"github.com/winnow-go/winnow/benchmarks/corpus"
	"github.com/winnow-go/winnow/benchmarks/extractor"
)

// ablate writes, for each of winnow's rules, how much F1 each set loses when
// the rule is switched off. A negative loss means that the rule does harm.
func (b bench) ablate(output io.Writer, setup extractor.Setup) error {
	build := func(disable ...string) extractor.Extractor {
		setup.Disable = disable
		return extractor.Winnow(setup)
	}
	full, err := b.headlines(build())
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
	for _, rule := range extractor.WinnowRules() {
		without, err := b.headlines(build(rule))
		if err != nil {
			return err
		}
		fmt.Fprintf(table, "%s\t", rule)
		for i := range full {
			fmt.Fprintf(table, "%+.4f\t", full[i].Ratio.F1-without[i].Ratio.F1)
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
