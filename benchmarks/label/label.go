// Package label tells which lines of a page belong to its article, given the
// article's text. The words of both are aligned from start to end, as a diff
// does, so that a line is judged by its place: a "Share" in the footer is no
// part of an article that happens to have the word.
package label

import (
	"strings"

	"github.com/winnow-go/winnow/benchmarks/measure"
)

// fewWords is the number of words in a row that no longer match by chance.
const fewWords = 4

// smallSkip is the number of words inside a line that a match may step over: a
// footnote's mark, a price, a hidden word for screen readers.
const smallSkip = 2

// Lines gives for each line the share of its words, from 0 to 1, that stand in
// the truth at that place. A match counts where it is part of at least four
// words that follow each other in the truth, or is a whole line on both sides;
// of a line it must take four words or half. A line without words has the
// share 0.
func Lines(lines []string, truth string) []float64 {
	page, want := newText(lines), newText(strings.Split(truth, "\n"))
	matches := align(page, want)
	covered := make([]int, len(lines))
	inRun := map[int]int{} // the words of one run on each line
	for _, run := range runs(matches, page) {
		if len(run) < min(fewWords, len(want.words)) && !wholeLine(run, page, want) {
			continue
		}
		for _, m := range run {
			inRun[page.line[m.page]]++
		}
		for line, words := range inRun {
			if words >= fewWords || 2*words >= page.count(line) {
				covered[line] += words
			}
		}
		clear(inRun)
	}
	shares := make([]float64, len(lines))
	for i := range lines {
		if covered[i] > 0 {
			shares[i] = float64(covered[i]) / float64(page.count(i))
		}
	}
	return shares
}

// text is lines as one sequence of words.
type text struct {
	words []string
	line  []int // the line of each word
	start []int // the first word of each line, and the end of the last
}

func newText(lines []string) text {
	t := text{start: make([]int, 0, len(lines)+1)}
	for i, line := range lines {
		t.start = append(t.start, len(t.words))
		for _, word := range measure.Words(line) {
			t.words = append(t.words, word)
			t.line = append(t.line, i)
		}
	}
	t.start = append(t.start, len(t.words))
	return t
}

// count gives the number of words in a line.
func (t text) count(line int) int { return t.start[line+1] - t.start[line] }

// isBreak tells whether the word at position i starts a line, or i is the end.
func (t text) isBreak(i int) bool {
	return i == 0 || i == len(t.words) || t.line[i] != t.line[i-1]
}

// match is a word of the page and the word of the truth that it is.
type match struct{ page, truth int }

// runs cuts matches into runs that follow each other in the truth without a
// gap, and in the page with no gap but whole lines and a few words.
func runs(matches []match, page text) [][]match {
	var all [][]match
	first := 0
	for i := range matches {
		if i+1 < len(matches) && follows(matches[i], matches[i+1], page) {
			continue
		}
		all = append(all, matches[first:i+1])
		first = i + 1
	}
	return all
}

func follows(before, after match, page text) bool {
	if after.truth != before.truth+1 {
		return false
	}
	skipped := after.page - before.page - 1
	if page.line[before.page] == page.line[after.page] {
		return skipped <= smallSkip
	}
	return skipped == 0 || page.isBreak(before.page+1) && page.isBreak(after.page)
}

// wholeLine tells whether a run is a line, neither more nor less, on both
// sides.
func wholeLine(run []match, page, truth text) bool {
	first, last := run[0], run[len(run)-1]
	return last.page-first.page == len(run)-1 &&
		page.isBreak(first.page) && page.isBreak(last.page+1) &&
		truth.isBreak(first.truth) && truth.isBreak(last.truth+1)
}
