// Package escape decodes escaped text.
package escape

import (
	"strconv"
	"strings"
	"unicode/utf16"
	"unicode/utf8"
)

// JSON decodes the escapes of a JSON or JavaScript string. What is broken comes
// out as well as it can; a carriage return is a line break, other controls are
// blanks.
func JSON(s string) string {
	if strings.IndexByte(s, '\\') < 0 {
		return s
	}
	var b strings.Builder
	for i := 0; i < len(s); i++ {
		if s[i] != '\\' || i+1 == len(s) {
			b.WriteByte(s[i])
			continue
		}
		i++
		switch c := s[i]; c {
		case 'n', 'r':
			b.WriteByte('\n') // an articleBody has paragraphs
		case 't', 'b', 'f':
			b.WriteByte(' ')
		case 'u':
			r, n := unit(s[i+1:])
			b.WriteRune(r)
			i += n
		default:
			b.WriteByte(c)
		}
	}
	return b.String()
}

// unit decodes the figures of a \u escape, or of a surrogate pair, and
// tells how many bytes it took.
func unit(s string) (rune, int) {
	hi, ok := hex4(s)
	if !ok {
		return 'u', 0
	}
	if !utf16.IsSurrogate(hi) {
		return hi, 4
	}
	if len(s) >= 10 && s[4] == '\\' && s[5] == 'u' {
		if lo, ok := hex4(s[6:]); ok {
			return utf16.DecodeRune(hi, lo), 10
		}
	}
	return utf8.RuneError, 4
}

func hex4(s string) (rune, bool) {
	if len(s) < 4 {
		return 0, false
	}
	n, err := strconv.ParseUint(s[:4], 16, 16)
	return rune(n), err == nil
}
