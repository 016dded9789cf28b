package label

import (
	"slices"
	"sort"
)

// gram is up to four words in a row, as numbers; unused places hold -1.
type gram [fewWords]int

// mostCells bounds the table in which two unanchored stretches are compared
// word by word. It is 8 MB, and takes some milliseconds.
const mostCells = 4 << 20

// aligner aligns a page's words with the truth's.
type aligner struct {
	page, truth []int // words as numbers, equal where the words are
	matches     []match
	table       []uint16
}

// align gives the matching words in order, each word at most once. It anchors
// on runs of words that are unique on both sides, as a patience diff does, and
// goes on between the anchors.
func align(page, truth text) []match {
	numbers := map[string]int{}
	a := aligner{page: numbered(page.words, numbers), truth: numbered(truth.words, numbers)}
	a.stretch(0, len(a.page), 0, len(a.truth))
	slide(a.matches, page)
	return a.matches
}

func numbered(words []string, numbers map[string]int) []int {
	ids := make([]int, len(words))
	for i, word := range words {
		id, known := numbers[word]
		if !known {
			id = len(numbers)
			numbers[word] = id
		}
		ids[i] = id
	}
	return ids
}

// stretch aligns page[p0:p1] with truth[t0:t1]. What joins on to a match
// outside the stretch is taken first; the ends of the page join on to nothing.
func (a *aligner) stretch(p0, p1, t0, t1 int) {
	var tail []match
	for p0 > 0 && p0 < p1 && t0 < t1 && a.page[p0] == a.truth[t0] {
		a.matches = append(a.matches, match{p0, t0})
		p0, t0 = p0+1, t0+1
	}
	for p0 < p1 && t0 < t1 && p1 < len(a.page) && a.page[p1-1] == a.truth[t1-1] {
		p1, t1 = p1-1, t1-1
		tail = append(tail, match{p1, t1})
	}
	if p0 < p1 && t0 < t1 {
		a.between(p0, p1, t0, t1)
	}
	slices.Reverse(tail)
	a.matches = append(a.matches, tail...)
}

// between aligns a stretch on its anchors: four words in a row, then the
// longest common subsequence where that is cheap, and else fewer words.
func (a *aligner) between(p0, p1, t0, t1 int) {
	anchors := a.anchors(p0, p1, t0, t1, fewWords)
	if len(anchors) == 0 && (p1-p0)*(t1-t0) <= mostCells {
		a.common(p0, p1, t0, t1)
		return
	}
	for n := fewWords / 2; len(anchors) == 0 && n > 0; n /= 2 {
		anchors = a.anchors(p0, p1, t0, t1, n)
	}
	if len(anchors) == 0 {
		return
	}
	for _, m := range anchors {
		if m.page > p0 && m.truth > t0 {
			a.stretch(p0, m.page, t0, m.truth)
		}
		a.matches = append(a.matches, m)
		p0, t0 = m.page+1, m.truth+1
	}
	if p0 < p1 && t0 < t1 {
		a.stretch(p0, p1, t0, t1)
	}
}

// anchors gives the words of the n-grams that are unique in both stretches,
// as many as stand in the same order on both sides.
func (a *aligner) anchors(p0, p1, t0, t1, n int) []match {
	inTruth := uniqueGrams(a.truth, t0, t1, n)
	inPage := uniqueGrams(a.page, p0, p1, n)
	var candidates []match
	for p := p0; p+n <= p1; p++ {
		g := gramAt(a.page, p, n)
		if t, found := inTruth[g]; found && t >= 0 && inPage[g] >= 0 {
			candidates = append(candidates, match{p, t})
		}
	}
	var words []match
	nextPage, nextTruth := p0, t0
	for _, start := range longestRising(candidates) {
		for i := range n {
			m := match{start.page + i, start.truth + i}
			if m.page >= nextPage && m.truth >= nextTruth {
				words = append(words, m)
				nextPage, nextTruth = m.page+1, m.truth+1
			}
		}
	}
	return words
}

// uniqueGrams gives the position of each n-gram of words[from:to], -1 for
// those that stand there more than once.
func uniqueGrams(words []int, from, to, n int) map[gram]int {
	at := make(map[gram]int, max(0, to-from))
	for i := from; i+n <= to; i++ {
		g := gramAt(words, i, n)
		if _, seen := at[g]; seen {
			at[g] = -1
			continue
		}
		at[g] = i
	}
	return at
}

func gramAt(words []int, i, n int) gram {
	g := gram{-1, -1, -1, -1}
	copy(g[:n], words[i:i+n])
	return g
}

// longestRising gives the longest part of matches, which rise in page, that
// rises in truth too.
func longestRising(matches []match) []match {
	var piles []int // for each length, the match that ends it lowest
	before := make([]int, len(matches))
	for i, m := range matches {
		length := sort.Search(len(piles), func(k int) bool { return matches[piles[k]].truth >= m.truth })
		before[i] = -1
		if length > 0 {
			before[i] = piles[length-1]
		}
		if length == len(piles) {
			piles = append(piles, i)
			continue
		}
		piles[length] = i
	}
	if len(piles) == 0 {
		return nil
	}
	rising := make([]match, 0, len(piles))
	for i := piles[len(piles)-1]; i >= 0; i = before[i] {
		rising = append(rising, matches[i])
	}
	slices.Reverse(rising)
	return rising
}

// common appends a longest common subsequence of the two stretches, found in a
// table of the lengths for each pair of ends.
func (a *aligner) common(p0, p1, t0, t1 int) {
	rows, columns := p1-p0+1, t1-t0+1
	if need := rows * columns; cap(a.table) < need {
		a.table = make([]uint16, need)
	}
	table := a.table[:rows*columns]
	clear(table[(rows-1)*columns:])
	for i := rows - 2; i >= 0; i-- {
		row, below := table[i*columns:(i+1)*columns], table[(i+1)*columns:(i+2)*columns]
		row[columns-1] = 0
		for j := columns - 2; j >= 0; j-- {
			if a.page[p0+i] == a.truth[t0+j] {
				row[j] = below[j+1] + 1
				continue
			}
			row[j] = max(below[j], row[j+1])
		}
	}
	for i, j := 0, 0; i < rows-1 && j < columns-1; {
		switch here := i*columns + j; {
		case a.page[p0+i] == a.truth[t0+j]:
			a.matches = append(a.matches, match{p0 + i, t0 + j})
			i, j = i+1, j+1
		case table[here+columns] >= table[here+1]:
			i++
		default:
			j++
		}
	}
}
