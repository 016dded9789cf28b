package meta

import (
	"strings"
	"unicode"
)

// unshouted writes a full name that is in capitals throughout, as papers print
// bylines, like any other: "RUBÉN DEL RÍO" is Rubén del Río. One word is rather
// an agency's.
func unshouted(name string) string {
	words := strings.Fields(name)
	if len(words) < 2 || name != strings.ToUpper(name) || name == strings.ToLower(name) {
		return name
	}
	for i, word := range words {
		switch low := strings.ToLower(word); {
		case i > 0 && isParticle(low):
			words[i] = low
		case !strings.Contains(word, "."): // initials stay
			words[i] = lowered(word)
		}
	}
	return strings.Join(words, " ")
}

// lowered is a word with small letters but for the first and those behind a
// hyphen or an apostrophe.
func lowered(word string) string {
	begins := true
	return strings.Map(func(r rune) rune {
		was := begins
		begins = r == '-' || r == '\'' || r == '’'
		if was {
			return r
		}
		return unicode.ToLower(r)
	}, word)
}
