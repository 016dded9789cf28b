package score

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/winnow-go/winnow/internal/block"
	"github.com/winnow-go/winnow/internal/halt"
)

// lineFacts is what the signals ask of one line of flattened text, where there
// is no markup to ask.
type lineFacts struct {
	// above, below and around are the mean lengths of the 3 lines above, the 3
	// below and the ±10 around; aboveFar and belowFar those of the 10 lines.
	above, below, aboveFar, belowFar, around float64
	// stopsNear and stopsFar are the shares of the ±3 and ±10 lines that end
	// in a stop.
	stopsNear, stopsFar float64
	// run counts the lines of the run of lines of one size that holds the line.
	run int32
	// toLongUp and toLongDown count lines to the nearest long one on either
	// side, fromFirst lines behind the first long one of the page, toLast lines
	// before the last; both are below zero outside.
	toLongUp, toLongDown, fromFirst, toLast int32
	// wordsBefore and wordsAfter are the words of running text on either side.
	wordsBefore, wordsAfter int32
	// sinceLabel and toLabel count lines to the nearest label of clutter on
	// either side, labels those in the ±5 lines.
	sinceLabel, toLabel, labels int32
	// dates counts lines that show a date or a time of day in the ±10 lines,
	// dated tells whether the line is one.
	dates int32
	dated bool
	// shape is the sizes of the line above, the line and the line below; rhythm
	// counts the lines around that are as long as those two lines away.
	shape, rhythm int32
	// toStory is the place to the story: below zero above it, 0 to 1 inside it,
	// above 1 behind it.
	toStory float64
	// lowered is the share of words that begin with a small letter, little the
	// share of words of at most three letters.
	lowered, little float64
	// known is the share of the line's longer words that the running text of
	// other lines has, -1 where the line has none.
	known float64
	// same counts the neighbours that begin with the same word.
	same int32
}

// pageFacts is what a page of flattened text is like on the whole.
type pageFacts struct {
	// mean is the mean length of a line, prose the share of words in running
	// text, dated the share of lines that show a date.
	mean, prose, dated float64
	// story is the share of the page's words in the story's span.
	story float64
	lines int
}

// size sorts lines by their length and whether they end in a stop.
type size uint8

const (
	shortLine size = iota
	middleLine
	sentenceLine
	longLine
)

const sizes = 4

// sizeOf sorts a line: labels have up to 5 words, headlines up to 16.
func sizeOf(f *facts) size {
	ends := f.Stops > 0 && ending(f) >= 1 && ending(f) <= 3
	switch {
	case f.length >= 22 || f.length >= 14 && ends:
		return longLine
	case f.length >= 5 && ends:
		return sentenceLine
	case f.length >= 5:
		return middleLine
	}
	return shortLine
}

// lineSums are running totals over the lines above.
type lineSums struct{ length, stops, labels, dates, long int32 }

// lines gathers the facts of flattened text.
func (s *survey) lines() {
	n := len(s.facts)
	s.lineFacts = make([]lineFacts, n)
	sizes := make([]size, n)
	sums := make([]lineSums, n+1)
	for k := range s.facts {
		f := &s.facts[k]
		s.Watch.Stop(halt.Turn + len(f.Text))
		f.line, f.sheet = &s.lineFacts[k], &s.sheet
		sizes[k] = sizeOf(f)
		l := f.line
		l.dated = f.length < 12 && showsDate(f.Text)
		l.lowered, l.little = wordShapes(f.Text, f.Block)
		sums[k+1] = sums[k]
		sums[k+1].length += min(f.length, longest)
		sums[k+1].stops += int32(truth(ending(f) == 1 || ending(f) == 2))
		sums[k+1].labels += int32(truth(f.says != 0))
		sums[k+1].dates += int32(truth(l.dated))
		sums[k+1].long += int32(truth(sizes[k] == longLine))
	}
	for _, step := range []func(){
		func() { s.page(sums) }, func() { s.windows(sums) }, func() { s.distances(sizes) },
		func() { s.rhythms(sizes) }, s.place, func() { s.vocabulary(sizes) },
	} {
		if s.Watch.Stop(halt.Turn * len(sizes)) {
			return
		}
		step()
	}
}

// longest caps the length of one line in means, so that one paragraph does not
// speak for its neighbours.
const longest = 60

func (s *survey) page(sums []lineSums) {
	n := len(s.facts)
	all := s.Total(s.All())
	s.sheet.lines = n
	s.sheet.mean = float64(sums[n].length) / float64(max(1, n))
	s.sheet.prose = float64(all.Prose) / float64(max(1, all.Length))
	s.sheet.dated = float64(sums[n].dates) / float64(max(1, n))
}

func (s *survey) windows(sums []lineSums) {
	n := len(s.facts)
	mean := func(from, to int) float64 {
		from, to = max(0, from), min(n, to)
		if to <= from {
			return 0
		}
		return float64(sums[to].length-sums[from].length) / float64(to-from)
	}
	stops := func(k, reach int) float64 {
		from, to := max(0, k-reach), min(n, k+reach+1)
		own := sums[k+1].stops - sums[k].stops
		return float64(sums[to].stops-sums[from].stops-own) / float64(max(1, to-from-1))
	}
	for k := range s.facts {
		if s.Watch.Stop(halt.Turn) {
			return
		}
		l := &s.lineFacts[k]
		l.above, l.below = mean(k-3, k), mean(k+1, k+4)
		l.aboveFar, l.belowFar = mean(k-10, k), mean(k+1, k+11)
		l.around = (l.aboveFar + l.belowFar) / 2
		l.stopsNear, l.stopsFar = stops(k, 3), stops(k, 10)
		from, to := max(0, k-5), min(n, k+6)
		l.labels = sums[to].labels - sums[from].labels
		from, to = max(0, k-10), min(n, k+11)
		l.dates = sums[to].dates - sums[from].dates
		l.wordsBefore = int32(s.Total(block.Span{Lo: 0, Hi: int32(k)}).Prose)
		l.wordsAfter = int32(s.Total(block.Span{Lo: int32(k) + 1, Hi: int32(n)}).Prose)
	}
}

// far is a distance in lines that stands for "none".
const far = 1000

func (s *survey) distances(sizes []size) {
	n := len(sizes)
	first, last := n, -1
	for k, z := range sizes {
		if z == longLine {
			first, last = min(first, k), k
		}
	}
	up, label := int32(far), int32(far)
	for k := range n {
		l := &s.lineFacts[k]
		l.toLongUp, l.sinceLabel = up, label
		l.fromFirst, l.toLast = int32(k-first), int32(last-k)
		if last < 0 {
			l.fromFirst, l.toLast = -far, -far
		}
		up, label = up+1, label+1
		if sizes[k] == longLine {
			up = 1
		}
		if s.facts[k].says != 0 {
			label = 1
		}
	}
	down, label := int32(far), int32(far)
	for k := n - 1; k >= 0; k-- {
		l := &s.lineFacts[k]
		l.toLongDown, l.toLabel = down, label
		down, label = down+1, label+1
		if sizes[k] == longLine {
			down = 1
		}
		if s.facts[k].says != 0 {
			label = 1
		}
	}
}

func (s *survey) rhythms(all []size) {
	n := len(all)
	at := func(k int) int {
		if k < 0 || k >= n {
			return 0
		}
		return int(all[k])
	}
	for k := 0; k < n; {
		end := k + 1
		for end < n && all[end] == all[k] {
			end++
		}
		for i := k; i < end; i++ {
			s.lineFacts[i].run = int32(end - k)
		}
		k = end
	}
	for k := range n {
		if s.Watch.Stop(halt.Turn) {
			return
		}
		l := &s.lineFacts[k]
		l.shape = int32((at(k-1)*sizes+at(k))*sizes + at(k+1))
		for d := 2; d <= 6; d += 2 {
			for _, o := range [2]int{k - d, k + d} {
				if o >= 0 && o < n && all[o] == all[k] && (o+1 >= n || all[o+1] != all[k]) {
					l.rhythm++
				}
			}
		}
		first := firstWord(s.facts[k].Text)
		for _, o := range [4]int{k - 2, k - 1, k + 1, k + 2} {
			if o >= 0 && o < n && beginsWith(s.facts[o].Text, first) {
				l.same++
			}
		}
	}
}

// beginsWith reports whether a text begins with a first word.
func beginsWith(text, first string) bool {
	return strings.HasPrefix(text, first) && (len(text) == len(first) || text[len(first)] == ' ' || len(first) == longestFirst)
}

// longestFirst is how much of a first word is looked at.
const longestFirst = 24

func firstWord(text string) string {
	for i := range len(text) {
		if text[i] == ' ' || i == longestFirst {
			return text[:i]
		}
	}
	return text
}

// wordShapes is the share of a line's words that begin with a small letter and
// the share of those with at most three letters; -1 where there are no words, or
// none that blanks part.
func wordShapes(text string, b *block.Block) (lowered, little float64) {
	if b.Wide > 0 {
		return -1, -1
	}
	words, lows, littles, letters := 0, 0, 0, 0
	for i := 0; i < len(text); {
		kind, n := letterKinds[text[i]], 1
		if text[i] >= utf8.RuneSelf {
			kind, n = letterKindAt(text[i:], letters > 0)
		}
		i += n
		switch {
		case kind == noLetter:
			littles += int(truth(letters > 0 && letters <= 3))
			letters = 0
			continue
		case letters == 0:
			words++
			lows += int(truth(kind == smallLetter))
		}
		letters++
	}
	littles += int(truth(letters > 0 && letters <= 3))
	if words == 0 {
		return -1, -1
	}
	return float64(lows) / float64(words), float64(littles) / float64(words)
}

// letterKind is what a character is to a word.
type letterKind uint8

const (
	noLetter letterKind = iota
	smallLetter
	otherLetter
)

// letterKinds is the kind of each ASCII character.
var letterKinds = func() (t [256]letterKind) {
	for c := 'a'; c <= 'z'; c++ {
		t[c], t[c-'a'+'A'] = smallLetter, otherLetter
	}
	return t
}()

// letterKindAt is the kind of the character with which text begins, and its
// length in bytes. Inside a word, marks are letters too.
func letterKindAt(text string, inWord bool) (letterKind, int) {
	r, n := utf8.DecodeRuneInString(text)
	switch {
	case unicode.IsLower(r):
		return smallLetter, n
	case unicode.IsLetter(r), inWord && unicode.IsMark(r):
		return otherLetter, n
	}
	return noLetter, n
}
