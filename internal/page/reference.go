package page

import (
	"strings"
	"unicode/utf8"

	"golang.org/x/net/html"
)

// copyChunk is the least that is taken at once for text that is copied.
const copyChunk = 4 << 10

// unescape replaces the character references in text or in the value of an
// attribute.
func (s *scanner) unescape(text string, attribute bool) string {
	amp := strings.IndexByte(text, '&')
	if amp < 0 {
		return text
	}
	// A reference is never shorter than what it stands for, but for a few
	// of two characters.
	if s.copies.Cap()-s.copies.Len() < len(text) {
		s.copies = strings.Builder{}
		s.copies.Grow(max(copyChunk, len(text)))
	}
	start := s.copies.Len()
	for ; amp >= 0; amp = strings.IndexByte(text, '&') {
		s.copies.WriteString(text[:amp])
		text = text[amp:]
		text = text[s.reference(text, attribute):]
	}
	s.copies.WriteString(text)
	return s.copies.String()[start:]
}

// longestReference is more than the length of any name in the standard.
const longestReference = 40

// reference copies what the character reference that text begins with stands
// for, or the ampersand if it is none, and returns its length in text.
func (s *scanner) reference(text string, attribute bool) int {
	n := 1
	if n < len(text) && text[n] == '#' {
		n = numberLen(text)
		s.number(text[:n])
		return n
	}
	for n < len(text) && n < longestReference && isAlphanumeric(text[n]) {
		n++
	}
	closed := n < len(text) && text[n] == ';'
	if closed {
		n++
	}
	switch text[:n] {
	case "&":
		s.copies.WriteByte('&')
		return n
	case "&amp;":
		s.copies.WriteByte('&')
		return n
	case "&nbsp;":
		s.copies.WriteString("\u00A0")
		return n
	}
	if attribute && !closed && n < len(text) && text[n] == '=' {
		s.copies.WriteByte('&')
		return 1
	}
	chars := html.UnescapeString(text[:n])
	mostRunes := 1
	if closed {
		mostRunes = 2
	}
	if attribute && utf8.RuneCountInString(chars) > mostRunes {
		// Not a name in full: in an attribute, it is the start of a word.
		chars = text[:n]
	}
	s.copies.WriteString(chars)
	return n
}

func isAlphanumeric(c byte) bool { return isLetter(c) || '0' <= c && c <= '9' }

// numberLen is the length of the numeric reference that text begins with, 1 if
// it is none.
func numberLen(text string) int {
	n, hex := len("&#"), false
	if n < len(text) && text[n]|0x20 == 'x' {
		n, hex = n+1, true
	}
	digits := n
	for n < len(text) && ('0' <= text[n] && text[n] <= '9' || hex && 'a' <= text[n]|0x20 && text[n]|0x20 <= 'f') {
		n++
	}
	switch {
	case n == digits:
		return 1
	case n < len(text) && text[n] == ';':
		n++
	}
	return n
}

// number copies the character that a numeric reference stands for.
func (s *scanner) number(reference string) {
	digits := strings.TrimSuffix(strings.TrimPrefix(reference, "&#"), ";")
	r, base := rune(0), rune(10)
	for i := range len(digits) {
		c := digits[i] | 0x20
		switch {
		case c == 'x':
			base = 16
		case c >= 'a':
			r = r*base + rune(c-'a') + 10
		case digits[i] >= '0':
			r = r*base + rune(digits[i]-'0')
		}
		if r > utf8.MaxRune {
			break
		}
	}
	if r < 0xA0 || r > utf8.MaxRune {
		// Rare, and in part numbers of another character set.
		s.copies.WriteString(html.UnescapeString(reference))
		return
	}
	s.copies.WriteRune(r)
}
