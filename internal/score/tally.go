package score

import "slices"

// A block is asked some sixty things, and two hundred pairs of them are looked
// up. What follows lays a table of weights out so that this is a walk over one
// slice of numbers. The signals about names, elements and phrases have no value;
// nearly all of them are silent about a block. What they and their pairs say
// then is added up beforehand, and what they say is kept as the difference
// from it.

// mostSignals is how many signals a byte can number.
const mostSignals = 1 << 8

// layout is where the votes of each signal and each pair stand in every ready
// table.
type layout struct {
	// rows tells where the votes of each signal begin, squares where those of
	// the pairs do: pairGaps rows of pairGaps votes each.
	rows    []int32
	squares int
	size    int
	// wide is [widened] for each signal.
	wide [][]uint8
	// loud lists the pairs in which both signals have a value; quiet lists for
	// each signal without a value its other pairs, those of two such signals
	// under the first.
	loud  []loudPair
	quiet [][]quietPair
}

// loudPair is a pair of signals with values, and where its square begins.
type loudPair struct {
	square int32
	a, b   uint8
}

// quietPair is a pair of which one signal is silent as a rule. The place of a
// vote in its square is step times the gap of that signal and otherStep times
// that of the other.
type quietPair struct{ square, step, other, otherStep int32 }

var laidOut = func() *layout {
	if len(signals) > mostSignals {
		panic("score: too many signals for a byte")
	}
	l := &layout{quiet: make([][]quietPair, len(signals))}
	for i := range signals {
		l.rows = append(l.rows, int32(l.size))
		l.wide = append(l.wide, widened(len(signals[i].cuts)+1))
		l.size += len(signals[i].cuts) + 1
	}
	l.squares = l.size
	l.size += len(pairs) * pairGaps * pairGaps
	for p := range pairs {
		a, b := pairAt[p].signals[0], pairAt[p].signals[1]
		at := int32(l.square(p))
		switch {
		case isQuiet(a):
			l.quiet[a] = append(l.quiet[a], quietPair{at, pairGaps, int32(b), 1})
		case isQuiet(b):
			l.quiet[b] = append(l.quiet[b], quietPair{at, 1, int32(a), pairGaps})
		default:
			l.loud = append(l.loud, loudPair{at, uint8(a), uint8(b)})
		}
	}
	return l
}()

func isQuiet(signal int) bool { return signals[signal].value == nil }

// square is where the votes of pair p begin.
func (l *layout) square(p int) int { return l.squares + p*pairGaps*pairGaps }

// ready is a table laid out for adding up, or several of them mixed.
type ready struct {
	// base is the bias and what the signals without a value say together where
	// all of them are silent.
	base  float32
	votes []float32
	asked
}

// asked is what has a vote in a table, or in one of those that may be mixed.
type asked struct {
	// measured lists the signals with a value that have one, alone or in a pair.
	measured []measured
	// loud lists those of layout.loud that have one.
	loud []loudPair
}

// measured is a signal with a value, and where its votes begin.
type measured struct {
	*signal
	row    int32
	number uint8
	wide   []uint8
}

// ready lays the table out. A signal newer than the table has no vote.
func (t *Table) ready() *ready {
	r := &ready{base: t.Bias, votes: make([]float32, laidOut.size)}
	gaps, names := Gaps(), Names()
	by := make([][]float32, len(names))
	for i, name := range names {
		at := slices.IndexFunc(t.Votes, func(v Votes) bool { return v.Signal == name })
		if at >= 0 && len(t.Votes[at].By) == gaps[i] {
			by[i] = t.Votes[at].By
		}
	}
	for i := range signals {
		copy(r.row(i), by[i])
	}
	for p := range pairs {
		square, width := r.square(p), int(pairAt[p].width)
		for k, v := range by[len(signals)+p] {
			square[k/width*pairGaps+k%width] = v
		}
	}
	r.fold()
	r.asked = askedBy(r)
	return r
}

func (r *ready) row(signal int) []float32 {
	at := laidOut.rows[signal]
	return r.votes[at:][:len(signals[signal].cuts)+1]
}

func (r *ready) square(p int) []float32 {
	return r.votes[laidOut.square(p):][:pairGaps*pairGaps]
}

// fold moves what signals without a value say while they are silent to where it
// is counted once: to the other signal of a pair, and at last to the base.
func (r *ready) fold() {
	for p := range pairs {
		a, b := pairAt[p].signals[0], pairAt[p].signals[1]
		if isQuiet(b) {
			r.foldPair(p, a, pairGaps, 1)
		}
		if isQuiet(a) {
			r.foldPair(p, b, 1, pairGaps)
		}
	}
	for i := range signals {
		if !isQuiet(i) {
			continue
		}
		row := r.row(i)
		r.base += row[0]
		for g := len(row) - 1; g >= 0; g-- {
			row[g] -= row[0]
		}
	}
}

// foldPair moves what a pair says while its quiet signal is silent to the votes
// of the other one. In the pair's square, a gap of the other signal is a step of
// the one length, a gap of the quiet one a step of the other length.
func (r *ready) foldPair(p, other, step, quietStep int) {
	square, row := r.square(p), r.row(other)
	for g := range row {
		row[g] += square[int(laidOut.wide[other][g])*step]
	}
	for g := range pairGaps {
		silent := square[g*step]
		for q := range pairGaps {
			square[g*step+q*quietStep] -= silent
		}
	}
}

// askedBy lists what has a vote in one of the tables.
func askedBy(tables ...*ready) (a asked) {
	says := func(at, n int) bool {
		return slices.ContainsFunc(tables, func(t *ready) bool {
			return slices.ContainsFunc(t.votes[at:][:n], func(v float32) bool { return v != 0 })
		})
	}
	inPair := make([]bool, len(signals))
	for p := range pairs {
		if says(laidOut.square(p), pairGaps*pairGaps) {
			inPair[pairAt[p].signals[0]], inPair[pairAt[p].signals[1]] = true, true
		}
	}
	for i := range signals {
		row := laidOut.rows[i]
		if !isQuiet(i) && (inPair[i] || says(int(row), len(signals[i].cuts)+1)) {
			a.measured = append(a.measured, measured{&signals[i], row, uint8(i), laidOut.wide[i]})
		}
	}
	for _, p := range laidOut.loud {
		if says(int(p.square), pairGaps*pairGaps) {
			a.loud = append(a.loud, p)
		}
	}
	return a
}

// mixed is one table that says what the tables say together, each by its share.
// They ask the same.
func mixed(tables []*ready, shares []float32) *ready {
	if len(tables) == 1 && shares[0] == 1 {
		return tables[0]
	}
	m := &ready{votes: make([]float32, laidOut.size), asked: tables[0].asked}
	for i, t := range tables {
		share := shares[i]
		m.base += share * t.base
		votes := m.votes[:len(t.votes)]
		for k, v := range t.votes {
			votes[k] += share * v
		}
	}
	return m
}
