package meta

import "strings"

// findOrder tells in which order the page writes numeric dates, by the region
// that it declares.
func (f *facts) findOrder() order {
	for _, s := range [...]string{f.lang, f.meta("og:locale"), f.meta("content-language", "language", "dc.language")} {
		s = strings.ToLower(strings.ReplaceAll(s, "_", "-"))
		switch {
		case s == "":
		case s == "en-us":
			return monthFirst
		case s == "en":
			continue
		default:
			return dayFirst
		}
	}
	return anyOrder
}

func readLanguage(f *facts, r *Record) {
	r.Language = firstOf(f.lang, f.meta("content-language", "og:locale"))
	r.Direction = strings.ToLower(f.dir)
}
