package meta

import (
	"strings"

	"golang.org/x/net/html/atom"
)

// stateKeys are the keys under which the data of scripts tell the date of
// publication.
var stateKeys = [...]string{
	"datePublished", "publishedAt", "published_at", "publishDate", "publishedDate", "publish_date", "publicationDate", "first-publication",
	"publishedFirst", "date_published", "pubDate", "published_time", "publishedTime", "firstPublished", "createDate",
}

const (
	// mostScript bounds how many bytes of scripts are searched, and mostFinds how
	// often a key may fail.
	mostScript = 1 << 20
	mostFinds  = 4
)

// scriptClaims finds the date of publication in the data that scripts carry. It
// is asked only where nothing else tells a date.
func (f *facts) scriptClaims() []claim {
	left := mostScript
	for i := range f.tree.Elements(0, atom.Script) {
		text := f.tree.Raw(i)
		text = text[:min(len(text), left)]
		left -= len(text)
		for _, key := range stateKeys {
			if d, ok := stateDate(text, key); ok {
				return []claim{{date: d, source: "script", votes: 3, block: -1}}
			}
		}
	}
	return nil
}

// stateDate reads the date behind the first places where the key stands.
func stateDate(text, key string) (Date, bool) {
	for range mostFinds {
		at := strings.Index(text, key)
		if at < 0 {
			break
		}
		text = text[at+len(key):]
		s := strings.TrimLeft(text[:min(len(text), 60)], "\\\"': =")
		end := strings.IndexAny(s, "\\\"'<,}")
		if end <= 0 || s[0] < '0' || s[0] > '9' {
			continue
		}
		if d, ok := parseDate(s[:end], dayFirst); ok {
			return d, true
		}
	}
	return Date{}, false
}
