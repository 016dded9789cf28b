package mend

import (
	"github.com/winnow-go/winnow/internal/block"
	"github.com/winnow-go/winnow/internal/halt"
	"github.com/winnow-go/winnow/internal/score"
	"github.com/winnow-go/winnow/internal/verdict"
)

// repeats finds what a page says once more.
type repeats struct {
	*mender
	twins []int32
	// times counts the blocks that stay and say the same, first is the first one of
	// them and one more, by the first of all blocks that say it; 0 for none.
	times, first []int32
	// run is blocks that repeat blocks above in their order, with at most labels in
	// between; sentences counts those that are, and last is the block that the
	// last of them repeats.
	run       []int32
	sentences int
	last      int32
}

// takeRepeated takes what the page says once more: its text for narrow screens
// beside that for wide ones, what a post quotes of an earlier one. What stands
// twice in one element is said twice, and so is what stands in two tables or
// programs. Manuals say the same of several things.
func (m *mender) takeRepeated() {
	if m.Kind == score.Documentation {
		return
	}
	if !m.saysAgain() {
		return
	}
	counts := make([]int32, 2*len(m.Blocks))
	r := repeats{mender: m, twins: m.Twins(), times: counts[:len(m.Blocks)], first: counts[len(m.Blocks):]}
	for k := range m.All().Hi {
		if m.Kept(k) {
			r.times[r.twins[k]]++
		}
	}
	for k := range m.All().Hi {
		if m.Watch.Stop(halt.Turn) {
			return
		}
		if kind := m.Blocks[k].Kind; m.Kept(k) && kind != block.Cell && kind != block.Code {
			r.look(k)
		}
	}
	r.end()
}

// saysAgain reports whether a sentence that stays stands above, as on few pages.
func (m *mender) saysAgain() bool {
	for k, twin := range m.Twins() {
		if twin != int32(k) && m.Kept(int32(k)) && m.Blocks[k].Prose() {
			return true
		}
	}
	return false
}

// look goes on with block k, which stays.
func (r *repeats) look(k int32) {
	at := r.first[r.twins[k]] - 1
	met := at >= 0
	isSentence := r.Blocks[k].Prose()
	again := met && !(r.Tree != nil && r.holder(at) == r.holder(k))
	if again && at < r.last || !again && isSentence {
		r.end()
	}
	if !met {
		r.first[r.twins[k]] = k + 1
	}
	if !again {
		return
	}
	r.run, r.last = append(r.run, k), at
	if isSentence {
		r.sentences++
	}
}

// end takes the run where it is one.
func (r *repeats) end() {
	if r.sentences > 1 || r.sentences == 1 && r.mayStandAlone() {
		for _, k := range r.run {
			r.TakeLine(verdict.RepeatedText, k)
		}
	}
	r.run, r.sentences, r.last = r.run[:0], 0, -1
}

// mayStandAlone reports whether the one sentence of the run is no boilerplate of
// entries that are alike, which say it more than twice. Posts are quoted as often
// as people like.
func (r *repeats) mayStandAlone() bool {
	if r.Kind == score.Forum {
		return true
	}
	for _, k := range r.run {
		if r.Blocks[k].Prose() {
			return r.times[r.twins[k]] == 2
		}
	}
	return false
}
