package extractor

import (
	"slices"
	"strings"

	"github.com/winnow-go/winnow/benchmarks/corpus"
	"github.com/winnow-go/winnow/internal/score"
)

// Signals names the signals that vote about blocks, in the order of the tables.
func Signals() []string {
	return slices.DeleteFunc(score.Names(), func(name string) bool { return strings.Contains(name, score.Times) })
}

// Silenced is the setup with the votes of one signal, alone and in pairs,
// replaced by their mean: it says the same of every block.
func (s Setup) Silenced(signal string) Setup {
	tables := s.Folds
	if tables == nil {
		tables = slices.Repeat([]*score.Tables{score.Standard()}, corpus.Folds)
	}
	s.Folds = nil
	quiet := map[*score.Tables]*score.Tables{}
	for _, t := range tables {
		if quiet[t] == nil {
			quiet[t] = silenced(t, signal)
		}
		s.Folds = append(s.Folds, quiet[t])
	}
	return s
}

func silenced(t *score.Tables, signal string) *score.Tables {
	out := &score.Tables{Blocks: map[string]*score.Table{}, Kinds: t.Kinds}
	for kind, table := range t.Blocks {
		quiet := &score.Table{Bias: table.Bias}
		for _, v := range table.Votes {
			if slices.Contains(strings.Split(v.Signal, score.Times), signal) {
				v.By = slices.Repeat([]float32{mean(v.By)}, len(v.By))
			}
			quiet.Votes = append(quiet.Votes, v)
		}
		out.Blocks[kind] = quiet
	}
	return out
}

func mean(votes []float32) float32 {
	sum := float32(0)
	for _, v := range votes {
		sum += v
	}
	return sum / float32(max(1, len(votes)))
}
