package meta

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// trimRole cuts a role off a full name: "Ida Roth Reporter", "Ida Roth Senior
// Editor", "Rechtsanwältin Ida Roth".
func trimRole(s string) string {
	words := strings.Fields(s)
	if len(words) > 2 && isOneOf(strings.ToLower(words[0]), "rechtsanwalt", "rechtsanwältin", "redakteur", "redakteurin", "reporter", "reporterin", "korrespondent", "korrespondentin", "journalist", "journalistin", "correspondent", "columnist", "periodista", "journaliste", "giornalista") {
		words = words[1:]
		s = strings.Join(words, " ")
	}
	n := len(words)
	if n < 3 || !isRole(strings.ToLower(words[n-1])) {
		return s
	}
	n--
	for n > 2 && isRank(strings.ToLower(words[n-1])) {
		n--
	}
	return strings.Join(words[:n], " ")
}

// isRank tells the words that stand before a role.
func isRank(low string) bool {
	switch low {
	case "senior", "head", "chief", "lead", "staff", "managing", "associate", "assistant", "deputy", "contributing", "freelance", "executive", "principal",
		"news", "tech", "sports", "political", "science", "business", "special", "guest", "certified", "licensed", "leitender", "leitende", "freier", "freie":
		return true
	}
	return false
}

// trimGlued cuts a word that stands in the next box of the page and got glued to
// the name: "Ida RothPublished".
func trimGlued(s string) string {
	for _, w := range [...]string{"Published", "Publish", "Updated", "Update", "Posted", "Giriş", "Güncelleme"} {
		if rest, ok := strings.CutSuffix(s, w); ok && rest != "" && rest[len(rest)-1] != ' ' {
			return rest
		}
	}
	return s
}

// cutShortWeekday cuts the short name of a weekday, which may be a name of persons
// too, off what stands before a date: "Mireille Ven".
func cutShortWeekday(line string) string {
	line = strings.TrimRight(line, " ,»")
	last := line[strings.LastIndexAny(line, " ,»")+1:]
	switch strings.ToLower(strings.TrimRight(last, ".")) {
	case "lun", "mar", "mer", "jeu", "ven", "sam", "dim", "mié", "jue", "vie", "sáb", "dom", "gio", "sab", "seg", "ter", "qua", "qui", "sex", "ma", "wo", "vr", "za", "zo", "mån", "tis", "ons", "tor", "fre", "lör", "sön", "man", "tir", "lør", "søn", "pn", "wt", "śr", "czw", "pt", "sob", "nd", "po", "út", "ut", "st", "čt", "št", "pá", "pi", "so", "ne", "пн", "вт", "ср", "чт", "пт", "сб", "вс", "нд":
		return line[:len(line)-len(last)]
	}
	return line
}

// undouble makes one name of the same name twice.
func undouble(s string) string {
	switch half := len(s) / 2; {
	case len(s)%2 == 1 && s[half] == ' ' && s[:half] == s[half+1:]:
		return s[:half]
	case len(s)%2 == 0 && s[:half] == s[half:] && strings.Contains(s[:half], " "):
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
	if digits > 0 || strings.ContainsAny(s, "?!=%$€{}_:©。▲►■●※") {
		return false
	}
	if len(words) == 1 && isLabel(low) || isSubject(words) {
		return false
	}
	return capitalised(words)
}

// isSubject reports whether words end in one that names a subject, an edition or
// the form of a company, as what stands beside an author in a box does: "Home
// Building", "Revised Edition", "Co. KG".
func isSubject(words []string) bool {
	switch strings.ToLower(strings.Trim(words[len(words)-1], ".,")) {
	case "strategy", "development", "building", "program", "programme", "programs", "edition", "journalism", "insurance", "marketing", "finance",
		"technology", "kg", "gmbh", "lifestyle", "improvement", "management", "biography", "profile", "policy", "review", "reviews":
		return len(words) > 1
	}
	return false
}

// isOfTeams tells the small words inside the names of desks and papers.
func isOfTeams(word string) bool {
	switch word {
	case "and", "und", "of", "the", "for", "für", "y", "e", "et", "i", "im", "at", "on", "des", "das", "los", "las", "les", "sur", "mit", "dem":
		return true
	}
	return false
}

// capitalised reports whether the words of a name begin with capitals, small
// particles aside, or are of a script without them.
func capitalised(words []string) bool {
	small := 0
	for i, w := range words {
		r, _ := utf8.DecodeRuneInString(w)
		if isSmall(r) {
			small++
			if i == 0 && !isParticle(w) {
				return false
			}
			if len(words) == 1 || i == len(words)-1 || !isParticle(w) && !isOfTeams(w) {
				return false
			}
		}
	}
	return small*2 <= len(words)
}

// isSmall reports whether a letter is one in lower case of a script with capitals
// in names: Georgian has them in headlines only.
func isSmall(r rune) bool { return unicode.IsLower(r) && !unicode.Is(unicode.Georgian, r) }

// startsUpper reports whether s begins with a capital letter.
func startsUpper(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.IsUpper(r)
}

// isParticle tells the small words with which family names begin.
func isParticle(word string) bool {
	switch word {
	case "van", "von", "de", "da", "di", "du", "del", "della", "der", "den", "ter", "ten", "la", "le", "el", "al", "bin", "ibn", "dos", "do", "af", "av", "zu", "zur", "st":
		return true
	}
	return strings.HasPrefix(word, "d'") || strings.HasPrefix(word, "d’") || strings.HasPrefix(word, "al-") || strings.HasPrefix(word, "el-")
}

// isAgency tells the news agencies that sign with their capitals.
func isAgency(name string) bool {
	return isOneOf(name, "AFP", "AP", "EFE", "DPA", "APA", "ANSA", "ANP", "NTB", "PAP", "ČTK", "MTI", "LUSA", "KNA", "EPD", "TASS", "ANI", "PTI", "UPI", "JIJI")
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
