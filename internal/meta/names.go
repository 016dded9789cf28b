package meta

import (
	"strings"
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
	// whole values are one name, whatever words are in it: "Gunnar i Hult".
	whole
	// guessed values are lines that look like bylines: each name must look like
	// a name too.
	guessed
)

// names cleans a byline into names: labels, dates, roles, addresses and joins
// go, repeated names too.
func names(line string, how manner) []string {
	line = cleanText(bounded(line))
	if how == whole && isName(line, trusted) && !isAddress(line) {
		return []string{line}
	}
	if isAddress(line) || how == guessed && namesOthers(line) {
		return nil
	}
	article := articleOf(line)
	line, _ = cutLabel(line)
	if how == guessed {
		line = cutWideLabel(line)
	}
	line = cutTail(line)
	if how == guessed {
		line = cutNextLabel(line)
	}
	for _, in := range [...]string{" in ", " In ", " under "} { // "Ida Roth in Politics"
		if name, section, ok := strings.Cut(line, in); ok && how == guessed && startsUpper(section) {
			line = name
		}
	}
	var all []string
	afterRole := false
	for i, part := range splitNames(line) {
		if at := strings.IndexByte(part, '('); at > 0 && isPicture(part[at:]) { // "Ida Roth (text) and Jan Kurz (photos)"
			continue
		}
		name := cleanName(part)
		if how == guessed {
			name = trimRole(name)
		}
		if name == "" || !isName(name, how) {
			continue
		}
		if (i > 0 || how == guessed) && isRole(strings.ToLower(name)) || (i > 0 || how == guessed && !strings.Contains(name, " ")) && isDegree(name) && !isAgency(name) {
			afterRole = i > 0
			continue
		}
		if afterRole && !isFullName(name) && !isAgency(name) { // "Ida Roth, Director, Content & Sales, Quay Institute"
			continue
		}
		if name = article.nominative(name); !hasFold(all, name) && len(all) < mostAuthors {
			all = append(all, name)
		}
	}
	return all
}

// isFullName reports whether a name is two or three words, none of them one of
// organisations.
func isFullName(name string) bool {
	words := strings.Fields(name)
	return len(words) >= 2 && len(words) <= 3 && !strings.Contains(name, "&") && !isCompany(words) && !isOffice(words)
}

// hasFold reports whether a list has a name, folded.
func hasFold(list []string, name string) bool {
	if len(list) == 0 {
		return false
	}
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
	if strings.Count(s, ".") > 2 && !strings.ContainsAny(s, " ") && strings.ToLower(s) == s {
		return true
	}
	dot := strings.LastIndexByte(s, '.')
	return dot > 0 && !strings.ContainsRune(s, ' ') && strings.Contains(s[dot:], "/")
}

// cutTail cuts what stands behind the names: a date, a bar and more.
func cutTail(line string) string {
	if _, at, ok := findDate(line, dayFirst); ok && at.from > 0 {
		line = cutShortWeekday(line[:at.from])
	}
	for _, sep := range [...]string{" | ", " • ", " · ", " ⋅ ", " – ", " — ", " - ", " // ", " :: ", " ◦ ", " » ", "：", "／", "\n"} {
		if i := strings.Index(line, sep); i > 0 {
			line = line[:i]
		}
	}
	for _, w := range [...]string{" at ", " en ", " um ", " a las ", " à ", " @ ", " alle ", " om ", " в ", " o "} { // a time of day
		if i := strings.Index(line, w); i > 0 && i+len(w) < len(line) && line[i+len(w)] >= '0' && line[i+len(w)] <= '9' {
			line = line[:i]
		}
	}
	low := lowerSame(line)
	for _, w := range [...]string{"reviewed by", "medically reviewed", "fact checked", "fact-checked", "edited by", "updated by", "photos by", "photography by", "illustration by", "illustration von", "fotos von", "on behalf of", "©",
		" 發表在", " 發表於", " 发表于", " 发表在", " 评论", " 評論", " leave a comment", " no comments", " ein kommentar", " keine kommentare", " kommentar hinterlassen", " hinterlasse", " kommentar schreiben", " aucun commentaire", " laisser un commentaire", " sin comentarios", " nessun commento", " geen reacties"} {
		if i := strings.Index(low, w); i > 0 {
			line, low = strings.TrimRight(line[:i], ". "), low[:i]
			low = low[:len(line)]
		}
	}
	for changed := true; changed; {
		line = strings.TrimRight(line, " ,;:|/-–—•·(⋅»")
		last := line[strings.LastIndexByte(line, ' ')+1:]
		changed = isTail(strings.ToLower(strings.TrimRight(last, ".,:"))) && len(last) < len(line)
		if changed {
			line = line[:len(line)-len(last)]
		}
	}
	return line
}

// cutNextLabel cuts a known label that a colon follows, and what it labels, off the
// names before it: "Ida Roth Photos: Jan Kurz". The label may stand in a box of
// its own, so that nothing parts it from the name.
func cutNextLabel(line string) string {
	head, _, found := strings.Cut(line, ": ")
	if !found {
		return line
	}
	from, last := strings.LastIndexByte(head, ' ')+1, rune(0)
	for i, r := range head[from:] {
		if i > 0 && unicode.IsUpper(r) && unicode.IsLower(last) {
			from += i
			break
		}
		last = r
	}
	if _, known := cutLabel(head[from:] + ":"); from == 0 || !known && !isPicture(head[from:]) {
		return line
	}
	return strings.TrimRight(head[:from], " ,;|/")
}

// mostWideLabel is the most characters of a label in a script without blanks.
const mostWideLabel = 5

// cutWideLabel is [cutNextLabel] for the marks of Chinese and Japanese, of which
// any piece before one is a label: "林宜君 攝影／陳志豪", "孙立群责任编辑：赵敏". One
// character is a given name, "森 亮：ライター".
func cutWideLabel(line string) string {
	at := strings.IndexAny(line, "：／")
	if at <= 0 {
		return line
	}
	head := line[:at]
	if from := strings.LastIndexByte(head, ' ') + 1; from > 0 {
		if utf8.RuneCountInString(head[from:]) == 1 {
			return line
		}
		return strings.TrimRight(head[:from], " ,、|")
	}
	cut := len(head)
	for from, n := len(head), 0; n < mostWideLabel && from > 0; n++ {
		_, size := utf8.DecodeLastRuneInString(head[:from])
		if from -= size; from == 0 {
			break
		}
		if _, known := cutLabel(head[from:] + ":"); known {
			cut = from
		}
	}
	if cut < len(head) {
		return head[:cut]
	}
	return line
}

// isTail tells the words that lead from a name to a date.
func isTail(word string) bool {
	switch word {
	case "on", "am", "vom", "erstellt", "le", "em", "el", "il", "op", "at", "um", "on:", "den", "dne", "dňa", "dnia", "posted", "published", "updated", "last", "date", "veröffentlicht", "aktualisiert", "stand", "publié", "publicado", "publicerad", "actualizado", "pubblicato", "follow", "since", "|", "•",
		"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mon", "tue", "tues", "wed", "thu", "thurs", "fri", "sat", "sun",
		"montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonnabend", "sonntag", "mo", "di", "mi", "do", "fr", "sa", "so",
		"lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche",
		"poniedziałek", "wtorek", "środa", "czwartek", "piątek", "sobota", "niedziela", "pondělí", "úterý", "středa", "čtvrtek", "pátek", "neděle", "måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag",
		"mandag", "tirsdag", "lørdag", "søndag", "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag", "miercuri", "vineri", "sâmbătă", "duminică",
		"понедельник", "вторник", "среда", "четверг", "пятница", "суббота", "воскресенье", "понеділок", "вівторок", "середа", "четвер", "п'ятниця", "субота", "неділя", "в", "от", "від",
		"في", "بتاريخ", "يوم", "در", "בתאריך", "στις", "στο", "pada", "tarihinde", "vào", "lúc", "opublikowano", "zveřejněno", "publicat", "objavljeno",
		"lunedì", "martedì", "mercoledì", "giovedì", "venerdì", "sabato", "domenica":
		return true
	}
	return false
}

// splitNames parts a list of names.
func splitNames(line string) []string {
	whole := isOffice(strings.Fields(line))
	for _, j := range joins {
		if !whole && strings.Contains(line, j) {
			line = strings.ReplaceAll(line, j, ",")
		}
	}
	return strings.FieldsFunc(line, func(r rune) bool {
		switch r {
		case '&':
			return !whole
		case ',', ';', '|', '，', '、', '；', '،', '/', '•', '·', '\n':
			return true
		}
		return false
	})
}

// isInnerName reports whether brackets hold one capitalised word and another one
// follows: "Ida (Kurz) Roth".
func isInnerName(s string) bool {
	inner, after, ok := strings.Cut(s[1:], ") ")
	return ok && s[0] == '(' && !strings.Contains(inner, " ") && startsUpper(inner) && startsUpper(after) && !strings.Contains(after, " ")
}

// cleanName trims one name.
func cleanName(s string) string {
	if i := strings.IndexAny(s, "(（[<{"); i > 0 && !isInnerName(s[i:]) {
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
	trimmed := strings.TrimFunc(s, func(r rune) bool {
		return unicode.IsSpace(r) || strings.ContainsRune(`"'“”„:;,-–—*|•·●»«()[]<>→~`, r)
	})
	if last, _ := utf8.DecodeLastRuneInString(trimmed); unicode.Is(unicode.Hebrew, last) && strings.HasSuffix(s, trimmed+"'") {
		return trimmed + "'" // a letter of its own: "ברקוביץ'"
	}
	return trimmed
}
