package meta

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// trimTitle drops marks that hold a title together with something that is gone.
func trimTitle(s string) string {
	s = cleanText(s)
	if end, ok := strings.CutSuffix(s, ";"); ok { // the question mark of Greek
		if last, _ := utf8.DecodeLastRuneInString(end); unicode.Is(unicode.Greek, last) {
			return trimTitle(end) + ";"
		}
	}
	return strings.TrimFunc(s, func(r rune) bool {
		switch r {
		case '|', '•', '·', '»', '›', '¶', '#', '–', '—', ',', ':', ';', '/', '<', '>', '~':
			return true
		}
		return unicode.IsSpace(r)
	})
}

// cutSite cuts names of the site and of sections off both ends of a title,
// where the page gives evidence that they are that.
func (f *facts) cutSite(title string) string {
	headline := fold(f.headlineText())
	if len(title) > mostTitle || headline != "" && fold(title) == headline {
		return title
	}
	if rest := besideHeadline(title, headline); rest != "" {
		return rest
	}
	pieces := splitTitle(title)
	for found := false; len(pieces) > 1; pieces = splitTitle(title) {
		last, first := pieces[len(pieces)-1], pieces[0]
		rest := title[:last.from]
		rest = rest[:trimmedEnd(rest)]
		switch {
		case f.isSite(last.text):
			title, found = rest, true
		case f.isSite(first.text) && pieces[1].bar:
			title, found = title[pieces[1].from:], true
		case f.isSection(last.text):
			title = rest
		case last.bar && !found && utf8.RuneCountInString(last.text) < 40 && len(rest) > len(last.text) && !strings.Contains(headline, fold(last.text)):
			title, found = rest, true
		default:
			return title
		}
	}
	return title
}

// wideColon parts a site's name from a headline, but hardly less often the halves
// of a headline.
const wideColon = "："

// mostPieces bounds the pieces of a title that are tried; real ones have six.
const mostPieces = 16

// besideHeadline is the part of a title between two of its separators that is
// the visible headline; "" where there is none.
func besideHeadline(title, headline string) string {
	if headline == "" {
		return ""
	}
	if _, last, ok := strings.Cut(title, wideColon); ok && fold(last) == headline {
		return last
	}
	pieces := splitTitle(title)
	if len(pieces) > mostPieces {
		return ""
	}
	for i := range pieces {
		for j := i + 1; j <= len(pieces); j++ {
			part := title[pieces[i].from:]
			if j < len(pieces) {
				part = title[pieces[i].from:pieces[j].from]
			}
			if part = part[:trimmedEnd(part)]; fold(part) == headline {
				return part
			}
		}
	}
	return ""
}

// cutSiteBar cuts a name of the site off the end of a headline that shows it
// behind a bar.
func (f *facts) cutSiteBar(headline string) string {
	pieces := splitTitle(headline)
	if n := len(pieces) - 1; n > 0 && pieces[n].bar && f.isSite(pieces[n].text) {
		return headline[:trimmedEnd(headline[:pieces[n].from])]
	}
	return headline
}

// isSection reports whether text is a category that the page files itself under.
func (f *facts) isSection(text string) bool {
	key := fold(text)
	for _, s := range f.allMeta("article:section", "section", "parsely-section") {
		if fold(s) == key {
			return true
		}
	}
	return false
}

// piece is a part of a title between separators.
type piece struct {
	text string
	from int
	bar  bool // the separator before it is a bar, which hardly ever stands inside a headline
}

// splitTitle cuts a title at marks that stand between blanks, at bars anywhere,
// and at a colon after the first word.
func splitTitle(s string) []piece {
	var all []piece
	start, bar := 0, false
	for i := 0; i < len(s); {
		if !mayPart[s[i]] {
			i++
			continue
		}
		r, n := utf8.DecodeRuneInString(s[i:])
		isBar := r == '|' || r == '｜' || r == '»' || r == '«' || r == '·' || r == '•' || r == '︱'
		isDash := r == '-' || r == '–' || r == '—' || r == ':' || r == '>' || r == '/' || r == '~' || r == '_' || r == '@'
		apart := i > 0 && s[i-1] == ' ' && i+n < len(s) && s[i+n] == ' ' || r == ':' && i+n < len(s) && s[i+n] == ' ' || (r == '-' || r == '_' || r == '—') && i > 0 && isWide(s[i+n:])
		if isBar || isDash && apart {
			if text := strings.TrimRight(s[start:i], " :-"); text != "" {
				all = append(all, piece{text, start, bar})
			}
			start, bar = i+n, isBar
			for start < len(s) && (s[start] == ' ' || s[start] == ':') {
				start++
			}
			i = max(i+n, start)
			continue
		}
		i += n
	}
	if text := strings.TrimSpace(s[start:]); text != "" && !isProgram(text) {
		all = append(all, piece{text, start, bar})
	}
	return all
}

// isProgram reports whether a piece of a title names the program that made the
// page.
func isProgram(text string) bool { return beginsWith(text, "powered by ") }

// mayPart tells the bytes with which the separators begin.
var mayPart = func() (may [256]bool) {
	for _, c := range "|｜»«·•︱-–—:>/~_@" {
		may[string(c)[0]] = true
	}
	return may
}()

// trimmedEnd is where s ends without the separator at its end.
func trimmedEnd(s string) int {
	return len(strings.TrimRightFunc(s, func(r rune) bool {
		return unicode.IsSpace(r) || strings.ContainsRune("|｜»«·•︱-–—:>/~_@", r)
	}))
}

// siteFromTitle is what the title element adds to the headline behind its last
// separator, or before its first one: a word and a colon alone may be a section.
func (f *facts) siteFromTitle() string {
	headline := f.headlineText()
	pieces := splitTitle(f.title)
	if headline == "" || len(pieces) < 2 {
		return ""
	}
	first, last := pieces[0], pieces[len(pieces)-1]
	if strings.HasSuffix(fold(f.title), fold(headline)) && !strings.Contains(fold(headline), fold(first.text)) && utf8.RuneCountInString(first.text) < 50 && (len(pieces) > 2 || pieces[1].bar || !strings.HasPrefix(f.title, first.text+":")) {
		return first.text
	}
	if strings.HasPrefix(fold(f.title), fold(headline)) && !strings.Contains(fold(headline), fold(last.text)) && utf8.RuneCountInString(last.text) < 50 {
		return last.text
	}
	return ""
}
