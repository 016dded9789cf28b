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
		gaps = append(gaps, coarse(gaps[p.signals[0]])*coarse(gaps[p.signals[1]]))
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
	clear(gaps)
	f := &p.facts[k]
	for i := range signals {
		if s := &signals[i]; s.value != nil {
			gaps[i] = uint8(s.gap(s.value(f)))
		}
	}
	f.sparse(func(i int, gap uint8) { gaps[i] = gap })
	for i := range pairAt {
		at := &pairAt[i]
		gaps[len(signals)+i] = at.wide[0][gaps[at.signals[0]]]*at.width + at.wide[1][gaps[at.signals[1]]]
	}
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
}

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
	}
	return r
}

// leastLikely is how likely a kind of page must be for its table to have a say.
const leastLikely = 0.05

// Votes sums up for each block what the signals say on such a page, in log
// odds. Where the kind of page is uncertain, the tables of the likely kinds
// are mixed.
func (p *Page) Votes(ctx context.Context, g Guess) []float32 {
	t := tablesOf(ctx)
	if p.Tree == nil {
		return p.sums([]*ready{t.ready(flatKind)}, []float32{1})
	}
	var tables []*ready
	var shares []float32
	total := float32(0)
	for k, likely := range g {
		if likely >= leastLikely {
			tables, shares = append(tables, t.ready(Kinds[k])), append(shares, likely)
			total += likely
		}
	}
	for i := range shares {
		shares[i] /= total
	}
	return p.sums(tables, shares)
}

func (p *Page) sums(tables []*ready, shares []float32) []float32 {
	sums := make([]float32, len(p.facts))
	gaps := make([]uint8, len(signals)+len(pairs))
	for k := range sums {
		p.gaps(k, gaps)
		for i, t := range tables {
			sum := t.bias
			for j, g := range gaps {
				sum += t.votes[t.start[j]+int(g)]
			}
			sums[k] += shares[i] * sum
		}
	}
	return sums
}
