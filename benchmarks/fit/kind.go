package main

import (
	"fmt"
	"io"
	"math"
	"math/rand"
	"slices"
	"strings"

	"github.com/winnow-go/winnow/internal/score"
)

// kindModel is the table that tells kinds of page apart while it is fitted: a
// logistic regression with one outcome for each kind.
type kindModel struct {
	start []int
	votes [len(score.Kinds)][]float64
}

// How it is fitted; chosen by cross-validation.
const (
	kindEpochs  = 30
	kindRate    = 0.05
	kindPenalty = 0.01
	// unlabelled is how much a page counts whose kind nobody has told: it is
	// taken for an article.
	unlabelled = 0.1
)

func newKindModel() *kindModel {
	m := &kindModel{}
	n := 0
	for _, gaps := range score.KindGaps() {
		m.start = append(m.start, n)
		n += gaps
	}
	for i := range m.votes {
		m.votes[i] = make([]float64, n)
	}
	return m
}

// odds gives each kind's probability.
func (m *kindModel) odds(gaps []uint8) [len(score.Kinds)]float64 {
	var p [len(score.Kinds)]float64
	total := 0.0
	for k := range p {
		for i, g := range gaps {
			p[k] += m.votes[k][m.start[i]+int(g)]
		}
		p[k] = math.Exp(p[k])
		total += p[k]
	}
	for k := range p {
		p[k] /= total
	}
	return p
}

func (m *kindModel) fit(samples []*sample) {
	squares := m.zeros()
	random := rand.New(rand.NewSource(1))
	for range kindEpochs {
		for _, i := range random.Perm(2 * len(samples)) {
			s := samples[i/2]
			seen, weight := s.kindGaps, 1.0
			if s.page.Type == "" {
				weight = unlabelled
			}
			if i%2 == 1 {
				seen = withoutAddress(seen)
			}
			p := m.odds(seen)
			for k, name := range score.Kinds {
				slope := p[k]
				if name == s.kind {
					slope--
				}
				for j, g := range seen {
					at := m.start[j] + int(g)
					v := &m.votes[k][at]
					step := weight * (slope + kindPenalty*(*v))
					squares[k][at] += step * step
					*v -= kindRate * step / math.Sqrt(squares[k][at]+1e-6)
				}
			}
		}
	}
}

func (m *kindModel) zeros() [len(score.Kinds)][]float64 {
	var z [len(score.Kinds)][]float64
	for k := range z {
		z[k] = make([]float64, len(m.votes[k]))
	}
	return z
}

// fitKinds prints how often kinds are told right by tables fitted without the
// page's site, and returns those tables; behind them the one fitted on all.
func fitKinds(w io.Writer, samples []*sample) [folds + 1][]score.KindVotes {
	var tables [folds + 1][]score.KindVotes
	confusion := map[[2]string]int{}
	labelled, right, blind, surprise := 0, 0, 0, 0.0
	for f := range folds + 1 {
		m := newKindModel()
		m.fit(slices.DeleteFunc(slices.Clone(samples), func(s *sample) bool { return s.fold == f }))
		tables[f] = m.table()
		for _, s := range samples {
			if s.fold != f || s.page.Type == "" {
				continue
			}
			labelled++
			if m.best(withoutAddress(s.kindGaps)) == s.kind {
				blind++
			}
			surprise -= math.Log(m.odds(s.kindGaps)[slices.Index(score.Kinds[:], s.kind)])
			got := m.best(s.kindGaps)
			confusion[[2]string{s.kind, got}]++
			if got == s.kind {
				right++
			}
		}
	}
	all := float64(labelled)
	fmt.Fprintf(w, "kind of page right: %.3f, without the address %.3f; log loss %.4f\n", float64(right)/all, float64(blind)/all, surprise/all)
	for _, want := range score.Kinds {
		fmt.Fprintf(w, "  %-14s", want)
		for _, got := range score.Kinds {
			fmt.Fprintf(w, " %s %d", got[:4], confusion[[2]string{want, got}])
		}
		fmt.Fprintln(w)
	}
	return tables
}

func (m *kindModel) best(gaps []uint8) string {
	p := m.odds(gaps)
	best := 0
	for k := range p {
		if p[k] > p[best] {
			best = k
		}
	}
	return score.Kinds[best]
}

// table gives the votes in the form in which winnow uses them.
func (m *kindModel) table() []score.KindVotes {
	var all []score.KindVotes
	gaps := score.KindGaps()
	for i, signal := range score.KindNames() {
		v := score.KindVotes{Signal: signal}
		for k := range score.Kinds {
			v.By[k] = rounded(m.votes[k][m.start[i] : m.start[i]+gaps[i]])
		}
		all = append(all, v)
	}
	return all
}

// withoutAddress is how the page looks where nobody tells its address: the
// signals about it are in their first gap.
func withoutAddress(gaps []uint8) []uint8 {
	out := slices.Clone(gaps)
	for i, name := range score.KindNames() {
		if strings.HasPrefix(name, "path-") {
			out[i] = 0
		}
	}
	return out
}
