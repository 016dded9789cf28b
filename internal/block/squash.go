package block

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Squash leaves the letters and figures of s, in lower case, so that two
// renderings of a text compare equal.
func Squash(s string) string {
	same := 0
	for same < len(s) && s[same] < utf8.RuneSelf && (class[s[same]] == lower || class[s[same]] == digit) {
		same++
	}
	if same == len(s) {
		return s
	}
	var b strings.Builder
	b.Grow(len(s))
	b.WriteString(s[:same])
	for i := same; i < len(s); {
		if c := s[i]; c < utf8.RuneSelf {
			i++
			switch class[c] {
			case lower, digit:
				b.WriteByte(c)
			case upper:
				b.WriteByte(c | 0x20)
			}
			continue
		}
		r, n := utf8.DecodeRuneInString(s[i:])
		i += n
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			b.WriteRune(unicode.ToLower(r))
		}
	}
	return b.String()
}
