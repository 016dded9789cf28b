package score

import (
	"context"
	"slices"

	"github.com/winnow-go/winnow/internal/block"
	"github.com/winnow-go/winnow/internal/phrase"
)

// Page is a page whose blocks have been looked at.
type Page struct {
	*survey
}

// Look gathers what the signals ask. says are the blocks' phrases.
func Look(p *block.Page, says []phrase.Set, h Hints) *Page {
	return &Page{gather(p, says, h)}
}

// Names lists the signals, and behind them the pairs, in the order of
// [Page.Gaps].
func Names() []string {
	names := make([]string, 0, len(signals)+len(pairs))
	for i := range signals {
		names = append(names, signals[i].name)
	}
	for _, p := range pairs {
		names = append(names, p[0]+" × "+p[1])
	}
	return names
}

// Gaps lists how many gaps each signal and each pair has.
func Gaps() []int {
	gaps := make([]int, 0, len(signals)+len(pairs))
	for i := range signals {
		gaps = append(gaps, len(signals[i].cuts)+1)
	}
	for _, p := range pairAt {
		gaps = append(gaps, coarse(gaps[p[0]])*coarse(gaps[p[1]]))
	}
	return gaps
}

// Gaps tells for block k into which gap each signal and each pair falls.
func (p *Page) Gaps(k int) []uint8 {
	gaps := make([]uint8, len(signals)+len(pairs))
	p.gaps(k, gaps)
	return gaps
}

func (p *Page) gaps(k int, gaps []uint8) {
	f := &p.facts[k]
	for i := range signals {
		gaps[i] = uint8(signals[i].gap(signals[i].value(f)))
	}
	for i := range pairAt {
		gaps[len(signals)+i] = pairGap(i, gaps)
	}
}

// pairGap is the gap of pair i, given those of the signals.
func pairGap(i int, gaps []uint8) uint8 {
	at := pairAt[i]
	a, b := len(signals[at[0]].cuts)+1, len(signals[at[1]].cuts)+1
	return coarser(gaps[at[0]], a)*uint8(coarse(b)) + coarser(gaps[at[1]], b)
}

// Table is the votes for one kind of page, in log odds: above zero for the
// story, below zero against it.
type Table struct {
	// Bias is added to every sum.
	Bias float32
	// Votes lists the signals and pairs.
	Votes []Votes
}

// Votes is what one signal, or one pair, has to say in each of its gaps.
type Votes struct {
	Signal string
	By     []float32
}

// ready is a table laid out for summing: the votes of all signals in one row.
type ready struct {
	bias  float32
	start []int
	votes []float32
	// signals lists the signals that must be measured for this table, pairs the
	// pairs that have a vote in it.
	signals []int
	pairs   []readyPair
}

// readyPair is a pair of signals and where its votes begin; the second signal
// has so many columns.
type readyPair struct{ first, second, columns, start int }

// ready lays the table out in the order of the signals. A signal newer than
// the table has no vote.
func (t *Table) ready() *ready {
	r := &ready{bias: t.Bias}
	gaps := Gaps()
	for i, name := range Names() {
		r.start = append(r.start, len(r.votes))
		row := make([]float32, gaps[i])
		at := slices.IndexFunc(t.Votes, func(v Votes) bool { return v.Signal == name })
		if at >= 0 && len(t.Votes[at].By) == gaps[i] {
			copy(row, t.Votes[at].By)
		}
		r.votes = append(r.votes, row...)
		if slices.ContainsFunc(row, func(v float32) bool { return v != 0 }) {
			r.ask(i, gaps)
		}
	}
	slices.Sort(r.signals)
	r.signals = slices.Compact(r.signals)
	return r
}

// ask notes that the signal, or behind the signals the pair, i has a vote.
func (r *ready) ask(i int, gaps []int) {
	pair := i - len(signals)
	if pair < 0 {
		r.signals = append(r.signals, i)
		return
	}
	at := pairAt[pair]
	r.signals = append(r.signals, at[0], at[1])
	r.pairs = append(r.pairs, readyPair{at[0], at[1], coarse(gaps[at[1]]), r.start[i]})
}

// Votes sums up for each block what the signals say on a page of the given
// kind, in log odds.
func (p *Page) Votes(ctx context.Context, kind string) []float32 {
	if p.Tree != nil {
		return p.count(tablesOf(ctx).ready(kind))
	}
	sums := p.count(tablesOf(ctx).ready(flatKind))
	smooth(sums)
	p.settle(sums)
	return sums
}

func (p *Page) count(t *ready) []float32 {
	sums := make([]float32, len(p.facts))
	wide := make([]uint8, len(signals))
	for k := range sums {
		f := &p.facts[k]
		sum := t.bias
		for _, i := range t.signals {
			s := &signals[i]
			gap := s.gap(s.value(f))
			sum += t.votes[t.start[i]+gap]
			wide[i] = coarser(uint8(gap), len(s.cuts)+1)
		}
		for _, pair := range t.pairs {
			gap := int(wide[pair.first])*pair.columns + int(wide[pair.second])
			sum += t.votes[pair.start+gap]
		}
		sums[k] = sum
	}
	return sums
}

// pairGaps is into how many gaps each signal of a pair falls at the most:
// neighbouring gaps are taken together, so that tables stay small.
const pairGaps = 4

func coarse(gaps int) int { return min(gaps, pairGaps) }

// coarser is the wider gap that holds the given one of so many.
func coarser(gap uint8, of int) uint8 {
	if of <= pairGaps {
		return gap
	}
	return uint8(int(gap) * pairGaps / of)
}
