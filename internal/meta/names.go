package meta

import (
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"
)

const (
	// longestName and mostNameWords bound one name.
	longestName   = 70
	mostNameWords = 7
	// mostAuthors bounds the authors of a page: papers of physics have more, but
	// nobody reads them.
	mostAuthors = 100
)

// manner is how much a source is trusted to hold names and nothing else.
type manner uint8

const (
	// trusted values are names: a nickname in small letters is one.
	trusted manner = iota
	// guessed values are lines that look like bylines: each name must look like
	// a name too.
	guessed
)

// names cleans a byline into names: labels, dates, roles, addresses and joins
// go, repeated names too.
func names(line string, how manner) []string {
	line = cleanText(line)
	if isAddress(line) {
		return nil
	}
	line, _ = cutLabel(line)
	line = cutTail(line)
	if how == guessed {
		line, _, _ = strings.Cut(line, " in ") // "Ida Roth in Politics"
	}
	var all []string
	for i, part := range splitNames(line) {
		name := cleanName(part)
		if how == guessed {
			name = trimRole(name)
		}
		if name == "" || !isName(name, how) {
			continue
		}
		if (i > 0 || how == guessed) && (isRole(strings.ToLower(name)) || isDegree(name)) {
			continue
		}
		if !hasFold(all, name) && len(all) < mostAuthors {
			all = append(all, name)
		}
	}
	return all
}

// hasFold reports whether a list has a name, folded.
func hasFold(list []string, name string) bool {
	key := fold(name)
	for _, l := range list {
		if fold(l) == key {
			return true
		}
	}
	return false
}

// isAddress reports whether a value is an address or the name of a host.
func isAddress(s string) bool {
	if strings.Contains(s, "://") || strings.HasPrefix(s, "www.") || strings.HasPrefix(s, "//") {
		return true
	}
	dot := strings.LastIndexByte(s, '.')
	return dot > 0 && !strings.ContainsRune(s, ' ') && strings.Contains(s[dot:], "/")
}

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
	low := lowerSame(line[:min(len(line), 2*longestLabel)])
	for _, l := range labels()[low[0]] {
		if !strings.HasPrefix(low, l.word) {
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
	return cutAuthorNoun(line, low)
}

// longestLabel is more bytes than any label has.
const longestLabel = 60

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
func cutAuthorNoun(line, low string) (string, bool) {
	for _, w := range authorNouns {
		if !strings.HasPrefix(low, w) || len(low) <= len(w) || low[len(w)] != ' ' {
			continue
		}
		rest := line[len(w)+1:]
		if words := strings.Fields(rest); len(words) >= 2 && len(words) <= mostNameWords && capitalised(words[:2]) {
			return rest, true
		}
	}
	return line, false
}

const labelMarks = " :：/／｜|\t\n-–—•·"

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

// cutTail cuts what stands behind the names: a date, a bar and more.
func cutTail(line string) string {
	if _, at, ok := findDate(line, dayFirst); ok && at.from > 0 {
		line = line[:at.from]
	}
	for _, sep := range [...]string{" | ", " • ", " · ", " ⋅ ", " – ", " — ", " - ", " // ", " :: ", " ◦ ", "：", "\n"} {
		if i := strings.Index(line, sep); i > 0 {
			line = line[:i]
		}
	}
	low := lowerSame(line)
	for _, w := range [...]string{"reviewed by", "medically reviewed", "fact checked", "fact-checked", "edited by", "updated by", "photos by", "photography by", "illustration by", "illustration von", "fotos von", "on behalf of", "©"} {
		if i := strings.Index(low, w); i > 0 {
			line, low = strings.TrimRight(line[:i], ". "), low[:i]
			low = low[:len(line)]
		}
	}
	for changed := true; changed; {
		line = strings.TrimRight(line, " ,;:|/-–—•·(⋅")
		last := line[strings.LastIndexByte(line, ' ')+1:]
		changed = isTail(strings.ToLower(strings.TrimRight(last, ".,:"))) && len(last) < len(line)
		if changed {
			line = line[:len(line)-len(last)]
		}
	}
	return line
}

// isTail tells the words that lead from a name to a date.
func isTail(word string) bool {
	switch word {
	case "on", "am", "vom", "erstellt", "le", "em", "el", "il", "op", "at", "um", "on:", "den", "dne", "dnia", "posted", "published", "updated", "last", "date", "veröffentlicht", "aktualisiert", "stand", "publié", "publicado", "actualizado", "pubblicato", "follow", "since", "|", "•",
		"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mon", "tue", "tues", "wed", "thu", "thurs", "fri", "sat", "sun",
		"montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonnabend", "sonntag", "mo", "di", "mi", "do", "fr", "sa", "so",
		"lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche",
		"lunedì", "martedì", "mercoledì", "giovedì", "venerdì", "sabato", "domenica":
		return true
	}
	return false
}

// splitNames parts a list of names.
func splitNames(line string) []string {
	for _, j := range joins {
		if strings.Contains(line, j) {
			line = strings.ReplaceAll(line, j, ",")
		}
	}
	return strings.FieldsFunc(line, func(r rune) bool {
		switch r {
		case ',', ';', '|', '&', '，', '、', '；', '،', '/', '•', '·', '\n':
			return true
		}
		return false
	})
}

// cleanName trims one name.
func cleanName(s string) string {
	if i := strings.IndexAny(s, "(（[<{"); i > 0 {
		s = s[:i]
	}
	s, _ = cutLabel(strings.TrimSpace(s))
	for word := range strings.FieldsSeq(s) {
		if strings.Contains(word, "@") || strings.Contains(word, "://") {
			s = strings.Replace(s, word, "", 1)
		}
	}
	for _, cut := range [...]string{"®", "™", "…", "..."} {
		s = strings.ReplaceAll(s, cut, "")
	}
	s = undouble(trimGlued(squeeze(s)))
	return strings.TrimFunc(s, func(r rune) bool {
		return unicode.IsSpace(r) || strings.ContainsRune(`"'“”„:;,-–—*|•·»«()[]<>→`, r)
	})
}

// trimRole cuts one word for a role off a full name: "Ida Roth Reporter".
func trimRole(s string) string {
	at := strings.LastIndexByte(s, ' ')
	if at > 0 && strings.ContainsRune(s[:at], ' ') && isRole(strings.ToLower(s[at+1:])) {
		return s[:at]
	}
	return s
}

// trimGlued cuts a word that stands in the next box of the page and got glued to
// the name: "Ida RothPublished".
func trimGlued(s string) string {
	for _, w := range [...]string{"Published", "Updated", "Posted"} {
		if rest, ok := strings.CutSuffix(s, w); ok && rest != "" && rest[len(rest)-1] != ' ' {
			return rest
		}
	}
	return s
}

// undouble makes one name of the same name twice.
func undouble(s string) string {
	if half := len(s) / 2; len(s)%2 == 1 && s[half] == ' ' && s[:half] == s[half+1:] {
		return s[:half]
	}
	return s
}

// isName reports whether a cleaned piece may be a name.
func isName(s string, how manner) bool {
	letters, digits := 0, 0
	for _, r := range s {
		switch {
		case unicode.IsLetter(r):
			letters++
		case unicode.IsDigit(r):
			digits++
		}
	}
	words := strings.Fields(s)
	low := strings.ToLower(s)
	if letters < 2 || len(s) > longestName || len(words) > mostNameWords || isTail(low) || isNobody(low) || strings.Contains(low, "www.") {
		return false
	}
	if how == trusted {
		return true
	}
	if digits > 0 || strings.ContainsAny(s, "?!=%$€{}_:©") {
		return false
	}
	if len(words) == 1 && isLabel(low) {
		return false
	}
	return capitalised(words)
}

// capitalised reports whether the words of a name begin with capitals, small
// particles aside, or are of a script without them.
func capitalised(words []string) bool {
	small := 0
	for i, w := range words {
		r, _ := utf8.DecodeRuneInString(w)
		if unicode.IsLower(r) {
			small++
			if len(words) == 1 || i == len(words)-1 || utf8.RuneCountInString(w) > 4 {
				return false
			}
		}
	}
	return small*2 <= len(words)
}

// isDegree tells letters behind a name: MD, Ph.D., RN.
func isDegree(s string) bool {
	for word := range strings.FieldsSeq(s) {
		letters := 0
		for _, r := range word {
			switch {
			case r == '.' || r == 'h' || r == '-':
			case !unicode.IsUpper(r) || !unicode.Is(unicode.Latin, r):
				return false
			default:
				letters++
			}
		}
		if letters > 6 {
			return false
		}
	}
	return true
}
