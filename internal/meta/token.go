package meta

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// token is a piece of a line in which a date is looked for.
type token struct {
	kind     tokenKind
	text     string // a word in lower case, or a mark as it stands
	value    int    // of a number
	digits   int
	from, to int // bytes of the line
}

type tokenKind uint8

const (
	none tokenKind = iota
	number
	word
	mark
)

// tokenize cuts a line into numbers, words and marks; blanks vanish. Han and
// Hangul characters are words of one character; points inside a Thai word
// belong to it. It appends to into until that has
// most of them.
func tokenize(line string, most int, into []token) []token {
	low := ""
	if isASCII(line) { // then places in one are places in the other
		low = strings.ToLower(line)
	}
	for i := 0; i < len(line) && len(into) < most; {
		r, n := utf8.DecodeRuneInString(line[i:])
		t := token{from: i, to: i + n}
		switch {
		case unicode.IsSpace(r), r >= 0x200B && r <= 0x200F, r == 0xFEFF, r == 0x00AD, r >= 0x202A && r <= 0x202E:
			i += n
			continue
		case unicode.IsDigit(r):
			t = numberAt(line, i)
		case unicode.Is(unicode.Han, r), r >= 0xAC00 && r <= 0xD7A3:
			t.kind, t.text = word, line[i:i+n]
		case unicode.IsLetter(r):
			t = wordAt(line, low, i)
		default:
			t.kind, t.text = mark, line[i:i+n]
		}
		into = append(into, t)
		i = t.to
	}
	return into
}

func numberAt(line string, i int) token {
	t := token{kind: number, from: i}
	for i < len(line) {
		r, n := utf8.DecodeRuneInString(line[i:])
		if !unicode.IsDigit(r) {
			break
		}
		if t.digits++; t.digits < 10 {
			t.value = t.value*10 + digitOf(r)
		}
		i += n
	}
	t.to = i
	return t
}

// digitOf is the value of a decimal digit of any script: Unicode keeps each
// script's ten together.
func digitOf(r rune) int {
	if r <= '9' {
		return int(r - '0')
	}
	n := 0
	for n < 9 && unicode.IsDigit(r-rune(n)-1) {
		n++
	}
	return n
}

// wordAt reads a word of the line. low is the line in lower case, "" where it
// has letters beyond ASCII.
func wordAt(line, low string, i int) token {
	t := token{kind: word, from: i}
	if low != "" {
		for i < len(low) && low[i] >= 'a' && low[i] <= 'z' {
			i++
		}
		t.to, t.text = i, low[t.from:i]
		return t
	}
	for i < len(line) {
		r, n := utf8.DecodeRuneInString(line[i:])
		thaiPoint := r == '.' && i > t.from && isThai(line[:i], true) && isThai(line[i+n:], false)
		if !unicode.IsLetter(r) && !unicode.IsMark(r) && !thaiPoint || unicode.Is(unicode.Han, r) {
			break
		}
		i += n
	}
	t.to = i
	t.text = lowerWord(line[t.from:i])
	return t
}

// isThai reports whether s ends, or begins, with a Thai letter.
func isThai(s string, end bool) bool {
	r, _ := utf8.DecodeRuneInString(s)
	if end {
		r, _ = utf8.DecodeLastRuneInString(s)
	}
	return r >= 0x0E01 && r <= 0x0E4E
}

// lowerWord is strings.ToLower with the Turkish capital I with a dot made
// plain.
func lowerWord(s string) string {
	s = strings.ToLower(s)
	return strings.ReplaceAll(s, "i̇", "i")
}
