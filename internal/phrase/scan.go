package phrase

import (
	"unicode"
	"unicode/utf8"
)

// token is one word of a line.
type token struct {
	hash  uint32 // of the folded word
	flags flags
}

type flags uint8

const (
	isNumber flags = 1 << iota
	isApart        // a separator stands before it
	isName         // it begins with a capital, or its script has none
	isShort        // at most three letters: "de", "van", "and"
)

func (t token) is(f flags) bool { return t.flags&f != 0 }

// FNV-1a, over characters rather than bytes.
const (
	hashStart = 14695981039346656037
	hashPrime = 1099511628211
)

func hashed(hash uint64, r rune) uint64 { return (hash ^ uint64(r)) * hashPrime }

// folded returns half a hash. Some 15,000 words begin phrases, so one word in
// 300,000 is taken for one of them, and the rest of a phrase must follow it.
func folded(hash uint64) uint32 { return uint32(hash ^ hash>>32) }

// scanner cuts a line into words.
type scanner struct {
	line string
	pos  int
	from int // where the last word began
}

// next returns the next word; false at the end of the line.
func (s *scanner) next() (token, bool) {
	var before flags
	for s.pos < len(s.line) {
		c, r, size := s.peek()
		s.from = s.pos
		switch c {
		case letter:
			return s.word(before), true
		case digit:
			return s.number(before), true
		case single:
			s.pos += size
			return token{folded(hashed(hashStart, r)), before | isName | isShort}, true
		case separator:
			before |= isApart
		case hyphen:
			if s.beside(size) {
				before |= isApart
			}
		}
		s.pos += size
	}
	return token{}, false
}

// word returns the word that begins at the scanner's position.
func (s *scanner) word(f flags) token {
	if !s.isLower() {
		f |= isName
	}
	hash, letters := uint64(hashStart), 0
	for s.pos < len(s.line) {
		if r := plain[s.line[s.pos]]; r != 0 {
			hash = hashed(hash, rune(r))
			letters++
			s.pos++
			continue
		}
		c, r, size := s.peek()
		switch {
		case c == letter || c == digit:
			hash = hashed(hash, r)
			letters++
		case c == ignorable:
		case c == apostrophe && s.classAfter(size) == letter:
		case c == hyphen && hash == hashOfE && s.classAfter(size) == letter:
		default:
			return token{folded(hash), f | shortness(letters)}
		}
		s.pos += size
	}
	return token{folded(hash), f | shortness(letters)}
}

// asciiClass and asciiFold are what classOf tells of ASCII. plain is the folded
// form of its letters and digits, zero for all other bytes.
var asciiClass, asciiFold, plain = func() (classes [utf8.RuneSelf]class, folded [utf8.RuneSelf]byte, plain [256]byte) {
	for b := range utf8.RuneSelf {
		c, r := classOf(rune(b))
		classes[b], folded[b] = c, byte(r)
		if c == letter || c == digit {
			plain[b] = byte(r)
		}
	}
	return classes, folded, plain
}()

// isLower reports whether the character at the scanner's position is a small
// letter.
func (s *scanner) isLower() bool {
	if b := s.line[s.pos]; b < utf8.RuneSelf {
		return 'a' <= b && b <= 'z'
	}
	r, _ := utf8.DecodeRuneInString(s.line[s.pos:])
	return unicode.IsLower(r)
}

// hashOfE is the hash of the word "e": "e-mail" is written "email" as often.
const hashOfE = (hashStart ^ 'e') * hashPrime % (1 << 64)

func shortness(letters int) flags {
	if letters <= 3 {
		return isShort
	}
	return 0
}

// number returns the number that begins at the scanner's position, with the
// marks that group its digits and the letter that multiplies it.
func (s *scanner) number(f flags) token {
	hash, group := uint64(hashStart), 0
	for s.pos < len(s.line) {
		c, r, size := s.peek()
		switch {
		case c == digit:
			hash = hashed(hash, r)
			group++
		case isDigitMark(r) && s.classAfter(size) == digit:
			group = 0
		case c == blank && group <= 3 && s.digitsAfter(size) == 3:
			group = 0
		case isMultiplier(r) && s.classAfter(size) != letter:
			s.pos += size
			return token{folded(hashed(hash, r)), f | isNumber | isShort}
		default:
			return token{folded(hash), f | isNumber | isShort}
		}
		s.pos += size
	}
	return token{folded(hash), f | isNumber | isShort}
}

func isDigitMark(r rune) bool {
	switch r {
	case '.', ',', ':', '\'', '’', '٫', '٬':
		return true
	}
	return false
}

func isMultiplier(r rune) bool {
	switch r {
	case 'k', 'm', 'b', 'к', '千', '万', '萬', '億', '亿', '천', '만', '억':
		return true
	}
	return false
}

// peek returns the class, the folded form and the size of the next character.
func (s *scanner) peek() (class, rune, int) {
	if b := s.line[s.pos]; b < utf8.RuneSelf {
		return asciiClass[b], rune(asciiFold[b]), 1
	}
	r, size := utf8.DecodeRuneInString(s.line[s.pos:])
	c, r := classOf(r)
	return c, r, size
}

// classAfter returns the class of the character ahead bytes on.
func (s *scanner) classAfter(ahead int) class {
	r, _ := utf8.DecodeRuneInString(s.line[s.pos+ahead:])
	c, _ := classOf(r)
	return c
}

// digitsAfter counts the ASCII digits that begin ahead bytes on, up to four.
func (s *scanner) digitsAfter(ahead int) int {
	n := 0
	for i := s.pos + ahead; i < len(s.line) && n < 4 && '0' <= s.line[i] && s.line[i] <= '9'; i++ {
		n++
	}
	return n
}

// beside reports whether the character of the given size at the scanner's
// position has a blank or an end of the line beside it.
func (s *scanner) beside(size int) bool {
	if s.pos == 0 || s.pos+size == len(s.line) || s.classAfter(size) == blank {
		return true
	}
	r, _ := utf8.DecodeLastRuneInString(s.line[:s.pos])
	c, _ := classOf(r)
	return c == blank
}
