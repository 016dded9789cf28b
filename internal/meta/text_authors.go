package meta

import (
	"strings"

	"github.com/winnow-go/winnow/internal/block"
	"github.com/winnow-go/winnow/internal/phrase"
)

// authors finds the byline beside the headline, or the name in the box that
// blogs set below a post.
func (t *textReader) authors(r *Record) {
	for _, find := range [...]struct {
		source string
		names  func(k int) []string
	}{
		{"byline", t.labelledNames}, {"dateline", t.dateNames}, {"name-line", t.nameLine},
	} {
		for d := 1; d <= besideHead; d++ {
			for _, k := range [...]int{t.head + d, t.head - d} {
				if k < 0 || k >= len(t.seen) || k > t.body+1 || find.source == "name-line" && k < t.head {
					continue
				}
				if found := find.names(k); len(found) > 0 {
					r.Authors, r.BylineBlock = found, int32(k)
					r.set("Authors", find.source)
					return
				}
			}
		}
	}
	if name, k := t.aboutName(); name != "" {
		r.Authors, r.BylineBlock = []string{name}, int32(k)
		r.set("Authors", "about-box")
	}
}

// labelledNames reads a line that begins like a byline: "By Ida Roth", "Texto:
// Ana Lopes", also where its label is no known one: "Reportage: Ida Roth".
func (t *textReader) labelledNames(k int) []string {
	text := trimIcons(t.lines[k].Text)
	if len(text) > longestDateline || t.lines[k].Words > 24 || phrase.Find(text).Has(phrase.Credit) {
		return nil
	}
	rest, ok := cutLabel(text)
	if !ok {
		label, name, found := strings.Cut(text, ":")
		if !found || strings.ContainsRune(label, ' ') || len(strings.Fields(name)) < 2 || t.seen[k].isDate && t.seen[k].at.from < len(label) {
			return nil
		}
		rest = name
	}
	if rest == "" && k+1 < len(t.lines) && t.lines[k+1].Words < 8 {
		rest = t.lines[k+1].Text
	}
	found := names(rest, guessed)
	if len(found) == 0 && ok && t.lines[k].Words <= 3 {
		found = names(rest, trusted)
	}
	return found
}

// innerWords stand between a date and a name on one line.
var innerWords = [...]string{" by ", " von ", " par ", " por ", " di ", " door ", " przez ", " oleh ", " av ", " af ", " berichtet ", " de "}

// dateNames reads a line with a date and a full name: "3 May 2024 | Ida Roth",
// "Posted on 3 May 2024 by Ida Roth".
func (t *textReader) dateNames(k int) []string {
	s, text := &t.seen[k], t.lines[k].Text
	if !s.isDate || s.isChange {
		return nil
	}
	behind := text[s.at.to:]
	for _, w := range innerWords {
		if _, name, ok := strings.Cut(strings.ToLower(" "+behind), w); ok && name != "" {
			if found := names(behind[len(behind)-len(name):], guessed); len(found) > 0 {
				return found
			}
		}
	}
	for _, part := range [...]string{text[:s.at.from], behind} {
		for name := range strings.FieldsFuncSeq(part, func(r rune) bool { return strings.ContainsRune("|·•–—,-", r) }) {
			name = trimIcons(strings.TrimSpace(name))
			if words := strings.Fields(name); len(words) < 2 || len(words) > 5 || phrase.Find(name) != 0 {
				continue
			}
			if found := names(name, guessed); len(found) == 1 {
				return found
			}
		}
	}
	return nil
}

// nameLine reads a line behind the headline that is a name and nothing else. In
// scripts without capitals, a date must stand right beside it.
func (t *textReader) nameLine(k int) []string {
	b := &t.lines[k]
	if b.Words > 9 || b.Stops > 1 || t.seen[k].clutter || t.seen[k].isDate || len(b.Text) > 90 {
		return nil
	}
	text := trimIcons(b.Text)
	found := names(text, guessed)
	if len(found) == 0 || len(found) > 6 {
		return nil
	}
	beside := k-1 == t.head || t.dateBeside(k)
	words := strings.Fields(found[0])
	switch {
	case !beside || strings.ContainsAny(text, "?!:"):
		return nil
	case b.Capitals == 0:
		if !t.dateBeside(k) || len(words) < 2 || len(words) > 4 {
			return nil
		}
	case len(words) < 2 || len(words) > 5:
		return nil
	}
	return found
}

func (t *textReader) dateBeside(k int) bool {
	return k > 0 && t.seen[k-1].isDate || k+1 < len(t.seen) && t.seen[k+1].isDate
}

// aboutWords begin the heading of the box about the author below a post.
var aboutWords = [...]string{"about ", "über ", "sobre ", "acerca de ", "à propos de ", "over ", "om ", "tentang ", "об авторе: ", "o autorze: "}

// aboutName finds a line "About Ida Roth" behind the body. The box about a
// company below a press release is another: it is followed by a paragraph that
// begins with the company's name, or its name is none of a person.
func (t *textReader) aboutName() (string, int) {
	for k := len(t.lines) - 1; k > t.body; k-- {
		b := &t.lines[k]
		if b.Words < 3 || b.Words > 6 {
			continue
		}
		for _, w := range aboutWords {
			name, ok := strings.CutPrefix(lowerSame(b.Text), w)
			if !ok {
				continue
			}
			name = b.Text[len(b.Text)-len(name):]
			words := strings.Fields(name)
			if len(words) < 2 || len(words) > 4 || isCompany(words) || t.describes(k+1, name) {
				continue
			}
			if found := names(name, guessed); len(found) == 1 && found[0] == name {
				return name, k
			}
		}
	}
	return "", 0
}

// describes reports whether line k is a paragraph that begins with a name.
func (t *textReader) describes(k int, name string) bool {
	if k >= len(t.lines) {
		return false
	}
	b := &t.lines[k]
	return (*block.Block).Prose(b) && (strings.HasPrefix(b.Text, name) || strings.HasPrefix(b.Text, "The ") || strings.HasPrefix(b.Text, "We "))
}

// isCompany reports whether a name has a word of companies and authorities.
func isCompany(words []string) bool {
	for _, w := range words {
		switch strings.ToLower(strings.Trim(w, ".,")) {
		case "inc", "llc", "ltd", "gmbh", "ag", "corp", "corporation", "company", "co", "group", "institute", "foundation", "university", "college", "council", "association", "society", "project", "the", "plc", "technologies", "systems", "solutions", "services", "international", "holdings", "us", "our", "this", "railway", "bank", "partners", "media", "cookies", "museum", "hospital", "ministry", "agency", "network", "labs", "studio":
			return true
		}
	}
	return false
}
