package score

import (
	"github.com/winnow-go/winnow/internal/block"
	"github.com/winnow-go/winnow/internal/page"
	"github.com/winnow-go/winnow/internal/phrase"
)

// Page is a page whose blocks have been looked at.
type Page struct {
	*survey
}

// Look gathers what the signals ask. says are the blocks' phrases, title the
// headline, "" where it is not known.
func Look(p *block.Page, says []phrase.Set, title string) *Page {
	return &Page{gather(p, says, title)}
}

// Signals counts the signals of the first pass; Gaps lists how many gaps each
// has, so that a table of weights can be laid out.
func Gaps() (first, second []int) {
	for i := range signals {
		first = append(first, len(signals[i].cuts)+1)
	}
	for _, p := range pairAt {
		first = append(first, first[p[0]]*first[p[1]])
	}
	for range secondSignals {
		second = append(second, len(secondCuts)+1)
	}
	return first, second
}

// First fills gaps with the gap of each signal of the first pass for block k.
func (p *Page) First(k int, gaps []uint8) {
	f := &p.facts[k]
	for i := range signals {
		gaps[i] = uint8(signals[i].gap(signals[i].value(f)))
	}
	for i, p := range pairAt {
		gaps[len(signals)+i] = gaps[p[0]]*uint8(len(signals[p[1]].cuts)+1) + gaps[p[1]]
	}
}

// opinions is what the first pass thought of each block and of what it is part
// of, in log odds.
type opinions struct {
	logit                                      []float64
	box, branch, list, alike, section, heading []float64
	before, after                              []float64
}

// outside is the log odds of what lies beyond the ends of the page.
const outside = -3

func (o *opinions) near(k int) float64 {
	if k < 0 || k >= len(o.logit) {
		return outside
	}
	return max(-6, min(6, o.logit[k]))
}

// Second fills gaps with the gap of each signal of the second pass, for all
// blocks, from the log odds of the first.
func (p *Page) Second(logit []float64) [][]uint8 {
	o := p.opinions(logit)
	out := make([][]uint8, len(logit))
	s := signal{cuts: secondCuts}
	for k := range logit {
		out[k] = make([]uint8, len(secondSignals))
		for i := range secondSignals {
			out[k][i] = uint8(s.gap(secondSignals[i].of(o, k)))
		}
	}
	return out
}

// opinions adds up the log odds by what blocks are part of, each weighted by
// its length.
func (p *Page) opinions(logit []float64) *opinions {
	n := len(logit)
	o := &opinions{logit: logit}
	sums := make([]float64, n+1)
	size := make([]float64, n+1)
	kept := make([]float64, n+1)
	for k := range n {
		w := float64(p.facts[k].length) + 1
		sums[k+1] = sums[k] + w*max(-6, min(6, logit[k]))
		size[k+1] = size[k] + w
		kept[k+1] = kept[k]
		if logit[k] > 0 {
			kept[k+1] += w
		}
	}
	mean := func(s block.Span) float64 {
		if s.Hi <= s.Lo {
			return 0
		}
		return (sums[s.Hi] - sums[s.Lo]) / (size[s.Hi] - size[s.Lo])
	}
	o.box, o.branch, o.list = make([]float64, n), make([]float64, n), make([]float64, n)
	o.alike, o.section, o.heading = make([]float64, n), make([]float64, n), make([]float64, n)
	o.before, o.after = make([]float64, n), make([]float64, n)
	shape := map[uint32][2]float64{}
	for k := range n {
		f := &p.facts[k]
		o.box[k], o.branch[k], o.list[k] = mean(f.boxSpan), mean(f.branchSpan), mean(f.listSpan)
		o.section[k] = mean(f.sectionSpan)
		if f.under >= 0 {
			o.heading[k] = o.near(f.under)
		}
		if kept[n] > 0 {
			o.before[k] = kept[k] / kept[n]
			o.after[k] = (kept[n] - kept[k+1]) / kept[n]
		}
		v := shape[f.outline.shape]
		w := size[k+1] - size[k]
		shape[f.outline.shape] = [2]float64{v[0] + sums[k+1] - sums[k], v[1] + w}
	}
	for k := range n {
		v := shape[p.facts[k].outline.shape]
		o.alike[k] = v[0] / v[1]
	}
	return o
}

// Container is the element that holds the story best, -1 where there is none.
func (p *Page) Container() int32 { return p.best }

var _ = page.Root

// Names lists the signals of the first pass.
func Names() []string {
	names := make([]string, len(signals))
	for i := range signals {
		names[i] = signals[i].name
	}
	return names
}
