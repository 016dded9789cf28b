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

// Times stands between the signals of a pair in its name.
const Times = " × "

// Names lists the signals, and behind them the pairs, in the order of
// [Page.Gaps].
func Names() []string {
	names := make([]string, 0, len(signals)+len(pairs))
	for i := range signals {
		names = append(names, signals[i].name)
	}
	for _, p := range pairs {
		names = append(names, p[0]+Times+p[1])
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
	f := &p.facts[k]
	gaps := make([]uint8, len(signals)+len(pairs))
	for i := range signals {
		if s := &signals[i]; s.value != nil {
			gaps[i] = uint8(s.gap(s.value(f)))
		}
	}
	f.sparse(func(i int, gap uint8) { gaps[i] = gap })
	for i := range pairAt {
		gaps[len(signals)+i] = pairAt[i].gap(gaps)
	}
	return gaps
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
	// measured lists the signals with a value that have a vote, alone or in a
	// pair; pairs the pairs that have one.
	measured, pairs []int
	// silence is what the signals about names, elements and phrases say
	// together where all of them are silent.
	silence float32
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
		if slices.ContainsFunc(row, func(v float32) bool { return v != 0 }) {
			r.ask(i, row[0])
		}
	}
	slices.Sort(r.measured)
	r.measured = slices.Compact(r.measured)
	return r
}

// ask notes that the signal, or behind the signals the pair, i has votes, the
// first of which is given.
func (r *ready) ask(i int, first float32) {
	if i < len(signals) {
		r.measure(i)
		if signals[i].value == nil {
			r.silence += first
		}
		return
	}
	r.pairs = append(r.pairs, i-len(signals))
	for _, s := range pairAt[i-len(signals)].signals {
		r.measure(s)
	}
}

func (r *ready) measure(signal int) {
	if signals[signal].value != nil {
		r.measured = append(r.measured, signal)
	}
}

// leastLikely is how likely a kind of page must be for its table to have a say.
const leastLikely = 0.05

// Votes sums up for each block what the signals say on such a page, in log
// odds. Where the kind of page is uncertain, the tables of the likely kinds
// are mixed.
func (p *Page) Votes(ctx context.Context, g Guess) []float32 {
	t := tablesOf(ctx)
	if p.Tree == nil {
		sums := p.sums([]*ready{t.ready(flatKind)}, []float32{1})
		smooth(sums)
		p.settle(sums)
		return sums
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
	sums := p.sums(tables, shares)
	p.together(sums)
	return sums
}

// told is a signal about a name, element or phrase that is not silent.
type told struct {
	signal int
	gap    uint8
}

// sums adds up what the tables say of each block, each by its share.
func (p *Page) sums(tables []*ready, shares []float32) []float32 {
	var measured []int
	for _, t := range tables {
		measured = append(measured, t.measured...)
	}
	slices.Sort(measured)
	measured = slices.Compact(measured)
	sums := make([]float32, len(p.facts))
	gaps := make([]uint8, len(signals))
	var said []told
	for k := range sums {
		f := &p.facts[k]
		if p.Watch.Stop(blockWork) {
			break
		}
		for _, i := range measured {
			gaps[i] = uint8(signals[i].gap(signals[i].value(f)))
		}
		said = said[:0]
		f.sparse(func(i int, gap uint8) {
			gaps[i] = gap
			said = append(said, told{i, gap})
		})
		for i, t := range tables {
			sums[k] += shares[i] * t.sum(gaps, said)
		}
		for _, s := range said {
			gaps[s.signal] = 0
		}
	}
	return sums
}

func (t *ready) sum(gaps []uint8, said []told) float32 {
	sum := t.bias + t.silence
	for _, i := range t.measured {
		sum += t.votes[t.start[i]+int(gaps[i])]
	}
	for _, s := range said {
		at := t.start[s.signal]
		sum += t.votes[at+int(s.gap)] - t.votes[at]
	}
	for _, i := range t.pairs {
		sum += t.votes[t.start[len(signals)+i]+int(pairAt[i].gap(gaps))]
	}
	return sum
}

// drawn is how far the votes of a block are drawn to the mean of its like,
// drawnProse the same for a sentence in a series of at least aSeries.
const (
	drawn      = 0.25
	drawnProse = 0.5
	aSeries    = 3
)

// together draws the votes of blocks of one shape to each other: the entries
// of a live blog, the questions of a list are kept or dropped as one.
func (p *Page) together(sums []float32) {
	type mean struct{ votes, words float32 }
	means := map[uint32]mean{}
	for k, v := range sums {
		f := &p.facts[k]
		w := float32(f.length + 1)
		m := means[f.outline.shape]
		means[f.outline.shape] = mean{m.votes + w*v, m.words + w}
	}
	for k := range sums {
		f := &p.facts[k]
		if m := means[f.outline.shape]; f.alike > 1 {
			far := float32(drawn)
			if f.Prose() && f.alike >= aSeries {
				far = drawnProse
			}
			sums[k] += far * (m.votes/m.words - sums[k])
		}
	}
}
