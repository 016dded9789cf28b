package score

import (
	"unicode"
	"unicode/utf8"

	"github.com/winnow-go/winnow/internal/halt"
)

// lineCost is what a line costs the run of lines that holds it, in words: the
// story is the run in which long lines stand closest together.
const lineCost = 9

// place finds the story's span (Kadane's algorithm over the lines' lengths) and
// where each line stands to it.
func (s *survey) place() {
	best, most := [2]int{}, 0
	sum, from, words := 0, 0, 0
	for k := range s.facts {
		f := &s.facts[k]
		if sum <= 0 {
			sum, from = 0, k
		}
		gain := int(min(f.length, longest)) - lineCost
		if f.says != 0 && f.length < 20 {
			gain = -2 * lineCost
		}
		sum += gain
		words += int(min(f.length, longest))
		if sum > most {
			most, best = sum, [2]int{from, k + 1}
		}
	}
	inside := 0
	for k := best[0]; k < best[1]; k++ {
		inside += int(min(s.facts[k].length, longest))
	}
	s.sheet.story = float64(inside) / float64(max(1, words))
	for k := range s.lineFacts {
		l := &s.lineFacts[k]
		switch {
		case k < best[0]:
			l.toStory = float64(k - best[0])
		case k >= best[1]:
			l.toStory = float64(k - best[1] + 2)
		default:
			l.toStory = float64(k-best[0]) / float64(best[1]-best[0])
		}
	}
}

// longWord is how many letters make a word telling: shorter ones stand in every
// text.
const longWord = 5

// mostTaught bounds the words that are remembered of a page.
const mostTaught = 1 << 16

// vocabulary finds for each line how many of its telling words the running
// text of other lines has: headings of the story share its words, teasers of
// other stories have their own.
func (s *survey) vocabulary(all []size) {
	lines := newTaught(s.sheet.lines)
	for k, z := range all {
		if s.Watch.Stop(len(s.facts[k].Text)) {
			return
		}
		if z == longLine && lines.count <= mostTaught {
			eachTelling(s.facts[k].Text, func(word uint32) { lines.teach(word, int32(k)) })
		}
	}
	for k := range s.facts {
		if s.Watch.Stop(halt.Turn + len(s.facts[k].Text)) {
			return
		}
		words, found := 0, 0
		eachTelling(s.facts[k].Text, func(word uint32) {
			words++
			if lines.knows(word, int32(k)) {
				found++
			}
		})
		s.lineFacts[k].known = -1
		if words > 0 {
			s.lineFacts[k].known = float64(found) / float64(words)
		}
	}
}

// eachTelling calls yield with a hash of each telling word: one of five letters
// or more, or two characters of a script without blanks. Case is folded, and
// what is behind the sixth letter is left out, so that inflected words meet.
func eachTelling(text string, yield func(uint32)) {
	hash, letters := uint32(hashStart), 0
	before := rune(0)
	for i := 0; i < len(text); {
		r, n := rune(lowerLetters[text[i]]), 1
		if text[i] >= utf8.RuneSelf {
			r, n = utf8.DecodeRuneInString(text[i:])
			switch {
			case isWide(r):
				if before != 0 {
					yield((hashStart^uint32(before))*hashPrime ^ uint32(r))
				}
				before = r
				i += n
				continue
			case unicode.IsLetter(r):
				r = unicode.ToLower(r)
			default:
				r = 0
			}
		}
		i += n
		if r == 0 { // no letter
			if letters >= longWord {
				yield(hash)
			}
			hash, letters, before = hashStart, 0, 0
			continue
		}
		letters++
		if letters <= longWord+1 {
			hash = (hash ^ uint32(r)) * hashPrime
		}
	}
	if letters >= longWord {
		yield(hash)
	}
}

// lowerLetters is the letters of ASCII in lower case, zero for all other bytes.
var lowerLetters = func() (low [256]byte) {
	for c := byte('a'); c <= 'z'; c++ {
		low[c], low[c-'a'+'A'] = c, c
	}
	return low
}()

// FNV-1a. For words it runs over characters rather than bytes.
const (
	hashStart = 2166136261
	hashPrime = 16777619
)

// isWide tells characters of scripts that are written without blanks.
func isWide(r rune) bool {
	return r >= 0x0E00 && r <= 0x0EFF || r >= 0x1000 && r <= 0x109F || r >= 0x1780 && r <= 0x17FF ||
		r >= 0x3040 && r <= 0x30FF || r >= 0x3400 && r <= 0x9FFF || r >= 0x20000 && r <= 0x3FFFF
}

// showsDate reports whether a short line has the figures of a date or of a time
// of day: a year, 14:05, 3/12, 2021-04-02, 5 年 or 12 日.
func showsDate(text string) bool {
	for i := 0; i < len(text); i++ {
		if text[i] < '0' || text[i] > '9' {
			continue
		}
		from := i
		for i < len(text) && text[i] >= '0' && text[i] <= '9' {
			i++
		}
		if digits := text[from:i]; len(digits) == 4 && digits >= "1950" && digits < "2100" {
			return true
		}
		if i-from > 2 || i+1 >= len(text) {
			continue
		}
		switch c := text[i]; {
		case (c == ':' || c == '/' || c == '.' || c == '-') && text[i+1] >= '0' && text[i+1] <= '9' && i+2 < len(text) && text[i+2] >= '0' && text[i+2] <= '9':
			return true
		case c == '/' && text[i+1] >= '0' && text[i+1] <= '9':
			return true
		}
		if r, _ := utf8.DecodeRuneInString(text[i:]); r == '年' || r == '月' || r == '日' || r == '년' || r == '월' || r == '일' {
			return true
		}
	}
	return false
}
