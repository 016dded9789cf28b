package main

import (
	"math"
	"math/rand"
	"slices"
	"sync"

	"github.com/winnow-go/winnow/benchmarks/corpus"
	"github.com/winnow-go/winnow/internal/score"
)

// folds is into how many parts the sites are split.
const folds = corpus.Folds

// model is a table of votes while it is being fitted.
type model struct {
	start []int // of each signal's votes
	votes []float64
	bias  float64
	prior []float64 // what the votes are drawn to; nil for zero
	// telling lists the signals that are not the same for all blocks: flattened
	// text has nothing to say about elements.
	telling []int
}

func newModel() *model {
	m := &model{}
	n := 0
	for _, gaps := range score.Gaps() {
		m.start = append(m.start, n)
		n += gaps
	}
	m.votes = make([]float64, n)
	return m
}

// adapted is a copy of m that is drawn back to m.
func (m *model) adapted() *model {
	return &model{start: m.start, votes: append([]float64(nil), m.votes...), bias: m.bias, prior: m.votes, telling: m.telling}
}

func (m *model) sum(gaps []uint8) float64 {
	sum := m.bias
	for _, i := range m.telling {
		sum += m.votes[m.start[i]+int(gaps[i])]
	}
	return sum
}

// How a model is fitted: AdaGrad on the weighted log loss with a quadratic
// penalty. The values were chosen by cross-validation.
const (
	epochs      = 8
	rate        = 0.05
	penalty     = 0.05
	adaptRate   = 0.02
	adaptEpochs = 8
)

func (m *model) fit(rows []row, epochs int, rate float64) {
	squares := make([]float64, len(m.votes)+1)
	order := rand.New(rand.NewSource(1)).Perm(len(rows))
	m.telling = varied(rows)
	step := func(v *float64, square *float64, gradient float64) {
		*square += gradient * gradient
		*v -= rate * gradient / math.Sqrt(*square+1e-6)
	}
	for range epochs {
		for _, r := range order {
			x := rows[r]
			if x.weight == 0 {
				continue
			}
			slope := (1/(1+math.Exp(-m.sum(x.gaps))) - x.truth) * x.weight
			for _, i := range m.telling {
				j := m.start[i] + int(x.gaps[i])
				away := m.votes[j]
				if m.prior != nil {
					away -= m.prior[j]
				}
				step(&m.votes[j], &squares[j], slope+penalty*x.weight*away)
			}
			step(&m.bias, &squares[len(m.votes)], slope)
		}
	}
}

// varied lists the signals that are not the same for all rows.
func varied(rows []row) []int {
	var telling []int
	for i := range rows[0].gaps {
		if slices.ContainsFunc(rows, func(r row) bool { return r.gaps[i] != rows[0].gaps[i] }) {
			telling = append(telling, i)
		}
	}
	return telling
}

// tables fits a plan's tables on samples: one for each kind.
func tables(samples []*sample, p plan) kindModels {
	base := newModel()
	base.fit(rowsOf(samples, ""), epochs, rate)
	if len(p.kinds) == 1 {
		return kindModels{"": base}
	}
	out := kindModels{"": base}
	for _, kind := range p.kinds {
		m := base.adapted()
		m.fit(rowsOf(samples, kind), adaptEpochs, adaptRate)
		out[kind] = m
	}
	return out
}

func rowsOf(samples []*sample, kind string) []row {
	var rows []row
	for _, s := range samples {
		if kind == "" || s.kind == kind {
			rows = append(rows, s.rows...)
		}
	}
	return rows
}

// fitted are the tables of one plan: for each part of the sites those fitted
// without it, and behind them those fitted on all.
type fitted [folds + 1]kindModels

// kindModels are the models for the kinds of page, under "" that for all others.
type kindModels map[string]*model

func (m kindModels) of(kind string) *model {
	if own := m[kind]; own != nil {
		return own
	}
	return m[""]
}

// fitAll fits a plan's tables, two at a time.
func fitAll(samples []*sample, p plan) *fitted {
	var out fitted
	var wg sync.WaitGroup
	two := make(chan struct{}, 2)
	for f := range folds + 1 {
		wg.Go(func() {
			two <- struct{}{}
			defer func() { <-two }()
			out[f] = tables(slices.DeleteFunc(slices.Clone(samples), func(s *sample) bool { return s.fold == f }), p)
		})
	}
	wg.Wait()
	return &out
}

// unseen gives for each sample the sums of the votes of a table that was
// fitted without any page of its site.
func (f *fitted) unseen(samples []*sample) [][]float32 {
	sums := make([][]float32, len(samples))
	for i, s := range samples {
		sums[i] = f[s.fold].of(s.kind).sums(s)
	}
	return sums
}

// sums is what the table says of each block of a page.
func (m *model) sums(s *sample) []float32 {
	sums := make([]float32, len(s.rows))
	for k := range s.rows {
		sums[k] = float32(m.sum(s.rows[k].gaps))
	}
	return sums
}
