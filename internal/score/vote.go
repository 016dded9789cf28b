package score

import (
	"context"

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

// leastLikely is how likely a kind of page must be for its table to have a say.
const leastLikely = 0.05

// Votes sums up for each block what the signals say on such a page, in log
// odds. Where the kind of page is uncertain, the tables of the likely kinds
// are mixed.
func (p *Page) Votes(ctx context.Context, g Guess) []float32 {
	t := tablesOf(ctx)
	var tables []*ready
	var shares []float32
	total := float32(0)
	for k, likely := range g {
		if likely >= leastLikely {
			tables, shares = append(tables, t.ready(p.tableOf(Kinds[k]))), append(shares, likely)
			total += likely
		}
	}
	for i := range shares {
		shares[i] /= total
	}
	sums := p.sums(tables, shares)
	if p.Tree == nil {
		smooth(p.Watch, sums)
		p.settle(sums)
	} else {
		p.together(sums)
	}
	return sums
}

// tableOf names the table for such a page of a kind. Text without an address,
// whose kind nobody can tell, has a table of its own.
func (p *Page) tableOf(kind string) string {
	switch {
	case p.Tree != nil:
		return kind
	case p.address == nil:
		return anyText
	}
	return TextTable(kind)
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
	means := make([]mean, p.shapeCount)
	for k, v := range sums {
		f := &p.facts[k]
		w := float32(f.length + 1)
		m := &means[f.shape]
		m.votes += w * v
		m.words += w
	}
	for k := range sums {
		f := &p.facts[k]
		if m := means[f.shape]; f.alike > 1 {
			far := float32(drawn)
			if f.Prose() && f.alike >= aSeries {
				far = drawnProse
			}
			sums[k] += far * (m.votes/m.words - sums[k])
		}
	}
}
