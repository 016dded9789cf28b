package score

import "math"

// lanes is how many blocks are added up side by side. To add two numbers takes a
// processor four times as long as to begin with the next addition, and what is
// said of one block has to be added in order.
const lanes = 4

// mostTold is about how many votes there are about a block at the most of signals
// without a value and of their pairs.
const mostTold = 64

// tally adds up what a table says of one block after another.
type tally struct {
	*ready
	// wide is the wider gap of each signal, as pairs see it.
	wide [mostSignals]uint8
	// at is where the vote of each of the measured signals stands.
	at []int32
	// was is what each of the measured signals measured at the block before: most
	// say the same of neighbours.
	was  []float64
	said []told
	// heard is where the votes about each of a few blocks stand.
	heard [lanes][]int32
}

// told is a signal without a value that is not silent.
type told struct {
	signal int
	gap    uint8
}

// sums adds up what the tables say of each block, each by its share.
func (p *Page) sums(tables []*ready, shares []float32) []float32 {
	t := tally{ready: mixed(tables, shares)}
	t.at = make([]int32, len(t.measured))
	t.was = make([]float64, len(t.measured))
	for k := range t.was {
		t.was[k] = math.NaN() // unlike all others
	}
	for lane := range t.heard {
		t.heard[lane] = make([]int32, 0, len(t.measured)+len(t.loud)+mostTold)
	}
	sums := make([]float32, len(p.facts))
	for lo := 0; lo < len(sums); lo += lanes {
		hi := min(lo+lanes, len(sums))
		if p.Watch.Stop(blockWork * (hi - lo)) {
			break
		}
		for k := lo; k < hi; k++ {
			t.hear(k-lo, &p.facts[k])
		}
		t.add(sums[lo:hi])
	}
	return sums
}

// hear finds the votes about a block.
func (t *tally) hear(lane int, f *facts) {
	heard := t.heard[lane][:0]
	for k := range t.measured {
		s := &t.measured[k]
		v := s.value(f)
		if v == t.was[k] {
			continue
		}
		g := gapOf(v, s.cuts)
		t.was[k], t.wide[s.number], t.at[k] = v, s.wide[g], s.row+int32(g)
	}
	heard = append(heard, t.at...)
	t.said = t.said[:0]
	f.sparse(func(i int, gap uint8) {
		t.wide[i] = gap
		t.said = append(t.said, told{i, gap})
	})
	for _, s := range t.said {
		heard = append(heard, laidOut.rows[s.signal]+int32(s.gap))
		for _, p := range laidOut.quiet[s.signal] {
			heard = append(heard, p.square+int32(s.gap)*p.step+int32(t.wide[p.other])*p.otherStep)
		}
	}
	for _, p := range t.loud {
		heard = append(heard, p.square+int32(t.wide[p.a])*pairGaps+int32(t.wide[p.b]))
	}
	for _, s := range t.said {
		t.wide[s.signal] = 0
	}
	t.heard[lane] = heard
}

// add adds up the votes about as many blocks as there are sums.
func (t *tally) add(sums []float32) {
	side := 0
	if len(sums) == lanes {
		side = min(len(t.heard[0]), len(t.heard[1]), len(t.heard[2]), len(t.heard[3]))
		t.addSide(sums, t.heard[0][:side], t.heard[1][:side], t.heard[2][:side], t.heard[3][:side])
	} else {
		for lane := range sums {
			sums[lane] = t.base
		}
	}
	for lane := range sums {
		sum := sums[lane]
		for _, at := range t.heard[lane][side:] {
			sum += t.votes[at]
		}
		sums[lane] = sum
	}
}

// addSide adds up as many votes about each of the blocks.
func (t *tally) addSide(sums []float32, a, b, c, d []int32) {
	votes, b, c, d := t.votes, b[:len(a)], c[:len(a)], d[:len(a)]
	s0, s1, s2, s3 := t.base, t.base, t.base, t.base
	for k := range a {
		s0 += votes[a[k]]
		s1 += votes[b[k]]
		s2 += votes[c[k]]
		s3 += votes[d[k]]
	}
	sums[0], sums[1], sums[2], sums[3] = s0, s1, s2, s3
}
