package measure

import (
	"maps"
	"strings"
	"unicode"
)

// Field counts how often a metadata field is right. The zero Field has seen
// no page.
type Field struct {
	// Known counts the pages whose truth has the field.
	Known int
	// Given counts those of them where the extractor gives the field, and
	// Right those where it gives it as it should be.
	Given, Right int
	// Extra counts the pages where the extractor gives the field and the truth
	// has none; they may be unlabelled, so no score counts them.
	Extra int
}

// Add counts one page.
func (f *Field) Add(known, given, right bool) {
	switch {
	case !known && given:
		f.Extra++
	case known:
		f.Known++
		if given {
			f.Given++
		}
		if given && right {
			f.Right++
		}
	}
}

// Ratio takes the pages whose truth has the field: P is the share of given
// fields that are right, R the share of known ones.
func (f Field) Ratio() Ratio { return ratio(f.Right, f.Given, f.Known) }

// SameTitle compares two titles after folding case, spaces and punctuation.
func SameTitle(got, want string) bool { return fold(got) == fold(want) }

// SameDay compares a date with the truth as precisely as the truth tells it,
// to the day ("2006-01-02") or the month ("2006-01").
func SameDay(got, want string) bool { return strings.HasPrefix(got, want) }

// SameAuthors compares two lists of authors as sets of names. Each side is
// split at commas, semicolons, bars, slashes, ampersands and the word "and" in
// the languages of the sets; academic degrees and the like after a comma
// ("MS, RD, Ph.D.") are no names.
func SameAuthors(got []string, want string) bool {
	return maps.Equal(names(got...), names(want))
}

// names gives the folded names in bylines.
func names(bylines ...string) map[string]bool {
	found := map[string]bool{}
	for _, byline := range bylines {
		for i, name := range strings.FieldsFunc(splitAnd(byline), isNameEnd) {
			if folded := fold(name); folded != "" && (i == 0 || !isDegree(name)) {
				found[folded] = true
			}
		}
	}
	return found
}

// splitAnd turns the word "and" into a comma.
func splitAnd(byline string) string {
	words := strings.Fields(byline)
	for i, word := range words {
		switch strings.ToLower(word) {
		case "and", "und", "et":
			words[i] = ","
		}
	}
	return strings.Join(words, " ")
}

func isNameEnd(r rune) bool { return strings.ContainsRune(",;|/&", r) }

// longestDegree bounds the letters of each word of a degree: "FACLM", "DACVB".
const longestDegree = 6

// isDegree tells letters that stand after a name: each word is short and all
// capitals but the "h" of Ph.D.
func isDegree(part string) bool {
	for word := range strings.FieldsSeq(part) {
		letters := 0
		for _, r := range word {
			if unicode.IsLetter(r) && r != 'h' && !unicode.IsUpper(r) {
				return false
			}
			if unicode.IsLetter(r) {
				letters++
			}
		}
		if letters > longestDegree {
			return false
		}
	}
	return true
}

// fold keeps letters, numbers and marks, in lower case.
func fold(text string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsNumber(r) || unicode.IsMark(r) {
			return unicode.ToLower(r)
		}
		return -1
	}, text)
}
