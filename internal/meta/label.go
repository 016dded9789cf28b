package meta

import (
	"slices"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"
)

// cutLabel cuts the words before the names: "By", "Von", "Text: ".
func cutLabel(line string) (rest string, found bool) {
	for range 3 {
		rest, ok := cutOneLabel(line)
		if !ok {
			break
		}
		line, found = rest, true
	}
	return line, found
}

func cutOneLabel(line string) (string, bool) {
	if line == "" {
		return line, false
	}
	for _, l := range labels()[lowerByte(line)] {
		if !beginsWith(line, l.word) {
			continue
		}
		after := line[len(l.word):]
		if l.noun {
			after = strings.TrimLeft(after, " ")
		}
		trimmed := strings.TrimLeft(after, labelMarks)
		if trimmed != after || !l.noun && (after == "" || isWide(l.word) || isGlued(l.word, after)) {
			return trimmed, true
		}
	}
	return cutAuthorNoun(line)
}

// lowerByte is the first byte of a line in lower case.
func lowerByte(line string) byte {
	r, _ := utf8.DecodeRuneInString(line)
	var b [utf8.UTFMax]byte
	utf8.EncodeRune(b[:], unicode.ToLower(r))
	return b[0]
}

// mayBeLabelled is false for lines before which [cutLabel] finds nothing to cut,
// whatever is added to them.
func mayBeLabelled(line string) bool {
	if line == "" {
		return false
	}
	for _, l := range labels()[lowerByte(line)] {
		if len(l.word) > len(line) || beginsWith(line, l.word) {
			return true
		}
	}
	return slices.ContainsFunc(authorNouns[:], func(noun string) bool { return len(noun) >= len(line) || beginsWith(line, noun) })
}

// beginsWith reports whether a line begins with a word in lower case, in
// whatever case it writes it.
func beginsWith(line, word string) bool {
	n := len(word)
	return len(line) >= n && n > 0 && mayFold(line[0], word[0]) && mayFold(line[n-1], word[n-1]) && strings.EqualFold(line[:n], word)
}

// mayFold is false for characters of ASCII that are not the same in lower case.
func mayFold(a, b byte) bool { return a|0x20 == b|0x20 || a >= utf8.RuneSelf || b >= utf8.RuneSelf }

// label is a word or more before a name.
type label struct {
	word string
	noun bool // only before a colon or another mark
}

// labels are all labels by their first byte, in the order of the tables.
var labels = sync.OnceValue(func() *[256][]label {
	var all [256][]label
	for _, w := range bylineWords {
		all[w[0]] = append(all[w[0]], label{w, false})
	}
	for _, w := range bylineNouns {
		all[w[0]] = append(all[w[0]], label{w, true})
	}
	return &all
})

// cutAuthorNoun cuts a word for author that stands before a full name without a
// mark: "Autoren Ida Roth und Jan Kurz".
func cutAuthorNoun(line string) (string, bool) {
	for _, w := range authorNouns {
		if !beginsWith(line, w) || len(line) <= len(w) || line[len(w)] != ' ' {
			continue
		}
		rest := line[len(w)+1:]
		if words := strings.Fields(rest); len(words) >= 2 && len(words) <= mostNameWords && capitalised(words[:2]) {
			return rest, true
		}
	}
	return line, false
}

const labelMarks = " :՝：/／｜|\t\n-–—•·・"

// lowerSame is s in lower case where that has the same length, so that places
// in one are places in the other; else s.
func lowerSame(s string) string {
	if low := strings.ToLower(s); len(low) == len(s) {
		return low
	}
	return s
}

// isGlued reports whether a label is followed by a name without a blank, as
// pages do that set "By" and the name in two boxes: "ByJane Doe".
func isGlued(label, after string) bool {
	r, n := utf8.DecodeRuneInString(after)
	next, _ := utf8.DecodeRuneInString(after[n:])
	return label == "by" && unicode.IsUpper(r) && (unicode.IsLower(next) || next == '.') && strings.ContainsRune(after, ' ')
}

// isWide reports whether s begins with a character of a script without blanks.
func isWide(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana)
}
