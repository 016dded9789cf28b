package meta

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// bylineWords stand before a name in a byline, in lower case; longer ones come
// before those that they begin with. A colon may follow.
var bylineWords = []string{
	"article written by", "written and photographed by", "written by", "words by", "story by", "article by", "posted by", "published by", "reported by", "text by", "created by", "authored by", "report by", "post by", "review by", "reviewed by", "contributed by", "submitted by", "blog by", "edited by", "started by", "thread starter", "about the author", "authors", "author", "byline", "by",
	"geschrieben von", "veröffentlicht von", "verfasst von", "ein beitrag von", "ein bericht von", "ein artikel von", "eine analyse von", "ein kommentar von", "kommentar von", "beitrag von", "artikel von", "interview von", "text von", "von", "autorin", "autoren", "autor/in", "autor", "verfasser", "redaktion", "text",
	"écrit par", "publié par", "rédigé par", "posté par", "propos recueillis par", "par", "auteurs", "auteur", "auteure",
	"escrito por", "publicado por", "redactado por", "postado por", "por", "autora", "autores", "redacción",
	"scritto da", "pubblicato da", "articolo di", "a cura di", "di", "autore", "autori",
	"geschreven door", "gepubliceerd door", "geplaatst door", "door", "auteur",
	"autorka", "autorzy", "opracował", "opracowała", "napisał", "napisała", "przez",
	"автор текста", "автор", "авторы", "текст",
	"автори",
	"yazan", "yazar", "haber",
	"oleh", "penulis", "ditulis oleh", "editor",
	"av", "af", "skrevet av", "skriven av", "skrevet af", "tekst",
	"kirjoittaja", "teksti", "napsal", "napsala", "autoři", "scris de", "publicat de", "de",
	"írta", "szerző", "γράφει", "του", "της", "viết bởi", "tác giả",
	"بقلم", "كتب", "كتبت", "كتبه", "الكاتب", "نوشته", "نویسنده", "מאת", "द्वारा", "लेखक",
	"记者", "記者", "作者", "文", "撰文", "编辑", "執筆", "著者", "ライター", "筆者", "기자", "글",
}

// joins are the words that stand between two names.
var joins = []string{" and ", " und ", " et ", " y ", " e ", " i ", " og ", " och ", " ve ", " dan ", " och ", " и ", " та ", " і ", " και ", " with ", " mit ", " és ", " و ", " और ", " sowie "}

const (
	// longestName and mostNameWords bound one name.
	longestName   = 70
	mostNameWords = 7
	// mostAuthors bounds the authors of a page: papers of physics have more, but
	// nobody reads them.
	mostAuthors = 100
)

// names cleans a byline into names: labels, dates, roles, addresses and joins
// go, repeated names too. strict asks of each name that it looks like one: the
// line is only guessed to be a byline.
func names(line string, strict bool) []string {
	line = cutTail(cleanText(line))
	line, labelled := cutLabel(line)
	if line == "" || labelled && cutTail(line) == "" {
		return nil
	}
	var all []string
	for _, part := range splitNames(line) {
		name := cleanName(part)
		if name == "" || !isName(name, strict) {
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

// cutLabel cuts the words before the names.
func cutLabel(line string) (rest string, found bool) {
	for range 3 {
		low := strings.ToLower(line)
		cut := false
		for _, w := range bylineWords {
			if !strings.HasPrefix(low, w) || len(low) != len(line) {
				continue
			}
			after := line[len(w):]
			trimmed := strings.TrimLeft(after, " :：/／｜|\t-–—•·")
			if trimmed == after && after != "" && !isWide(after) {
				continue
			}
			line, found, cut = trimmed, true, true
			break
		}
		if !cut {
			break
		}
	}
	return line, found
}

// isWide reports whether s begins with a character of a script without blanks.
func isWide(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana)
}

// cutTail cuts what stands behind the names: a date, a bar and more, brackets.
func cutTail(line string) string {
	if _, at, ok := findDate(line, dayFirst); ok && at.from > 0 {
		line = line[:at.from]
	}
	for _, sep := range [...]string{" | ", " • ", " · ", " – ", " — ", "\n"} {
		if i := strings.Index(line, sep); i > 0 && !endsInLabel(line[:i]) {
			line = line[:i]
		}
	}
	for _, w := range [...]string{" on ", " am ", " updated", " Updated", " Published", " published", " le ", " em ", " el ", " il ", " op "} {
		line = strings.TrimSuffix(line, strings.TrimRight(w, " "))
	}
	return strings.TrimRight(line, " ,;:|/-–—•·")
}

func endsInLabel(s string) bool {
	_, found := cutLabel(s)
	rest, _ := cutLabel(s)
	return found && rest == ""
}

// splitNames parts a list of names.
func splitNames(line string) []string {
	for _, j := range joins {
		line = strings.ReplaceAll(line, j, ",")
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
	if i := strings.IndexAny(s, "(（[<"); i > 0 {
		s = s[:i]
	}
	s, _ = cutLabel(strings.TrimSpace(s))
	for word := range strings.FieldsSeq(s) {
		if strings.Contains(word, "@") || strings.Contains(word, "://") {
			s = strings.Replace(s, word, "", 1)
		}
	}
	s = squeeze(s)
	return strings.TrimFunc(s, func(r rune) bool {
		return unicode.IsSpace(r) || strings.ContainsRune(`"'“”„:;,-–—*|•·»«()[]<>`, r)
	})
}

// isName reports whether a cleaned piece may be a name.
func isName(s string, strict bool) bool {
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
	if letters < 2 || len(s) > longestName || len(words) > mostNameWords || isDegree(s) || isRole(low) || isNobody(low) || strings.Contains(low, "http") || strings.Contains(low, "www.") {
		return false
	}
	if !strict {
		return true
	}
	if digits > 0 || strings.ContainsAny(s, "?!=%$€{}_") {
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
	return len(s) <= 6 || strings.Contains(s, ".")
}

// isNobody tells words that stand where an author should and name none.
func isNobody(low string) bool {
	switch low {
	case "admin", "administrator", "author", "unknown", "anonymous", "null", "none", "undefined", "n/a", "user", "editor", "webmaster", "root", "guest", "about", "share", "comments", "read more", "facebook", "twitter", "follow", "no author", "more", "profile", "autor", "by", "contact", "posts", "view all posts", "bio", "see full bio", "posted", "published", "updated", "website", "email", "e-mail", "login", "home", "news":
		return true
	}
	return false
}

// roleWords are the last words of what people are, not of how they are called.
func isRole(low string) bool {
	words := strings.Fields(low)
	if len(words) == 0 {
		return false
	}
	switch words[len(words)-1] {
	case "editor", "reporter", "correspondent", "writer", "columnist", "contributor", "journalist", "redakteur", "redakteurin", "journalistin", "korrespondent", "korrespondentin", "producer", "critic", "photographer", "strategist", "manager", "director", "specialist", "consultant", "analyst", "founder", "ceo", "officer", "blogger", "reviewer":
		return true
	}
	return false
}
