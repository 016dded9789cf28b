package block

import (
	"strings"
	"unicode"
)

// Squash leaves the letters and figures of s, in lower case, so that two
// renderings of a text compare equal.
func Squash(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			return unicode.ToLower(r)
		}
		return -1
	}, s)
}
