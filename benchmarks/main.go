// Command benchmarks measures winnow and its peers on public evaluation sets.
// README.md beside it tells what the numbers mean.
package main

import (
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strings"

	"github.com/winnow-go/winnow/benchmarks/corpus"
	"github.com/winnow-go/winnow/benchmarks/extractor"
)

func main() {
	err := run(os.Args[1:], os.Stdout)
	if errors.Is(err, flag.ErrHelp) {
		os.Exit(2)
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "benchmarks:", err)
		os.Exit(1)
	}
}

// options are the command's flags.
type options struct {
	corpora, only, sets, pageType string
	cache, jsonFile, gate, record string
	folds, ablate, profile        string
	strictness                    float64
	quick, flat, confidence       bool
	timing                        bool
	worst, workers                int
}

// quickStep is the sampling of -quick: every fifth page.
const quickStep = 5

func parseFlags(args []string, output io.Writer) (options, error) {
	var o options
	flags := flag.NewFlagSet("benchmarks", flag.ContinueOnError)
	flags.SetOutput(output)
	flags.StringVar(&o.corpora, "corpora", filepath.Join("..", "..", "shared", "corpora"), "directory that holds the sets")
	flags.StringVar(&o.only, "only", "", "extractors to run, separated by commas; all when empty")
	flags.StringVar(&o.sets, "sets", strings.Join(corpus.Names(), ","), "sets to score, separated by commas")
	flags.StringVar(&o.pageType, "type", "", "score only pages of this type, such as article")
	flags.StringVar(&o.cache, "cache", defaultCache(), "directory that keeps the peers' answers; none when empty")
	flags.StringVar(&o.jsonFile, "json", "", "file to write all scores to")
	flags.StringVar(&o.gate, "gate", "", "file of recorded floors; fail where winnow scores lower")
	flags.StringVar(&o.record, "record", "", "file to write winnow's scores to, as floors")
	flags.StringVar(&o.folds, "folds", "", "file of tables, written by fit, that judge only sites they have not seen")
	flags.Float64Var(&o.strictness, "strictness", 0, "winnow's strictness: above zero for precision, below for recall")
	flags.BoolVar(&o.quick, "quick", false, "score every fifth page only")
	flags.BoolVar(&o.flat, "flat", false, "give winnow each page's text, flattened, in place of its HTML")
	flags.BoolVar(&o.confidence, "confidence", false, "show winnow's word F1 by its confidence")
	flags.StringVar(&o.ablate, "ablate", "", "show what each of winnow's rules, or signals, is worth")
	flags.BoolVar(&o.timing, "time", false, "time the extractors against html.Parse")
	flags.StringVar(&o.profile, "profile", "", "file to write a processor profile of the first extractor to")
	flags.IntVar(&o.worst, "worst", 0, "show the N pages of each set on which the first extractor loses most")
	flags.IntVar(&o.workers, "workers", runtime.NumCPU(), "pages to work on at a time")
	if err := flags.Parse(args); err != nil {
		return o, err
	}
	if flags.NArg() > 0 {
		return o, fmt.Errorf("unexpected argument %q", flags.Arg(0))
	}
	return o, nil
}

// run is the command: it writes what the flags ask for.
func run(args []string, output io.Writer) error {
	o, err := parseFlags(args, output)
	if err != nil {
		return err
	}
	setup := extractor.Setup{Flat: o.flat, Strictness: o.strictness}
	if o.folds != "" {
		if err := readJSON(o.folds, &setup.Folds); err != nil {
			return err
		}
	}
	extractors, err := choose(o, setup)
	if err != nil {
		return err
	}
	sets, err := load(o)
	if errors.Is(err, corpus.ErrAbsent) && o.gate != "" {
		fmt.Fprintf(output, "gate skipped: %v\n", err)
		return nil
	}
	if err != nil {
		return err
	}
	bench := bench{sets: sets, workers: o.workers, cache: extractor.Cache{Dir: o.cache}}
	if o.ablate != "" {
		return bench.ablate(output, setup, o.ablate)
	}
	return bench.report(output, extractors, o)
}

// report scores the extractors and shows what the flags ask for.
func (b bench) report(output io.Writer, extractors []extractor.Extractor, o options) error {
	var columns []column
	for _, e := range extractors {
		answers, err := b.answers(e)
		if err != nil {
			return err
		}
		columns = append(columns, column{e.Name, b.score(answers), answers})
	}
	writeTable(output, columns)
	if o.timing {
		if err := b.writeTimes(output, extractors); err != nil {
			return err
		}
	}
	if o.profile != "" {
		if err := b.writeProfile(o.profile, extractors[0]); err != nil {
			return err
		}
	}
	if o.confidence {
		b.writeConfidence(output, columns[0])
	}
	if o.worst > 0 {
		b.writeWorst(output, columns[0], o.worst)
	}
	return keep(output, columns, o)
}

// keep writes the scores to the files that the flags name, and compares them
// with the floors.
func keep(output io.Writer, columns []column, o options) error {
	if o.jsonFile != "" {
		all := map[string]scores{}
		for _, c := range columns {
			all[c.name] = c.scores
		}
		if err := writeJSON(o.jsonFile, all); err != nil {
			return err
		}
	}
	winnow := slices.IndexFunc(columns, func(c column) bool { return c.name == "winnow" })
	if winnow < 0 && (o.record != "" || o.gate != "") {
		return errors.New("-gate and -record are about winnow, which -only leaves out")
	}
	if o.record != "" {
		if err := writeJSON(o.record, columns[winnow].scores.floors()); err != nil {
			return err
		}
	}
	if o.gate != "" {
		return checkFloors(output, o.gate, columns[winnow].scores)
	}
	return nil
}

// choose gives the extractors that the flags name, in the order of the table.
func choose(o options, setup extractor.Setup) ([]extractor.Extractor, error) {
	all := []extractor.Extractor{extractor.Winnow(setup)}
	if !o.flat {
		all = append(all, extractor.Peers()...)
	}
	all = append(all, extractor.Everything())
	if o.only == "" {
		return all, nil
	}
	var chosen []extractor.Extractor
	for name := range strings.SplitSeq(o.only, ",") {
		i := slices.IndexFunc(all, func(e extractor.Extractor) bool { return e.Name == name })
		if i < 0 {
			return nil, fmt.Errorf("no extractor is named %q here", name)
		}
		chosen = append(chosen, all[i])
	}
	return chosen, nil
}

// load reads the pages that the flags name, set by set.
func load(o options) ([][]corpus.Page, error) {
	var sets [][]corpus.Page
	for name := range strings.SplitSeq(o.sets, ",") {
		pages, err := corpus.Load(o.corpora, name)
		if err != nil {
			return nil, err
		}
		if o.pageType != "" {
			pages = slices.DeleteFunc(pages, func(p corpus.Page) bool { return p.Type != o.pageType })
		}
		if o.quick {
			pages = sample(pages, quickStep)
		}
		if len(pages) > 0 {
			sets = append(sets, pages)
		}
	}
	if len(sets) == 0 {
		return nil, errors.New("no page is left to score")
	}
	return sets, nil
}

// sample gives every step-th page.
func sample(pages []corpus.Page, step int) []corpus.Page {
	var sampled []corpus.Page
	for i := 0; i < len(pages); i += step {
		sampled = append(sampled, pages[i])
	}
	return sampled
}

func defaultCache() string {
	dir, err := os.UserCacheDir()
	if err != nil {
		return ""
	}
	return filepath.Join(dir, "winnow-benchmarks")
}

func readJSON(path string, value any) error {
	data, err := os.ReadFile(path)
	if err != nil {
		return err
	}
	return json.Unmarshal(data, value)
}

func writeJSON(path string, value any) error {
	data, err := json.MarshalIndent(value, "", "  ")
	if err != nil {
		return err
	}
	return os.WriteFile(path, append(data, '\n'), 0o644)
}
