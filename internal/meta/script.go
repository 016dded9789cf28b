package meta

import (
	"slices"
	"strings"

	"golang.org/x/net/html/atom"
)

const (
	// mostScript bounds how many bytes of scripts are searched, and mostKeys how
	// many keys are looked at.
	mostScript = 512 << 10
	mostKeys   = 60
	// stateKey is what all keys for the date of publication have in common:
	// datePublished, publishedAt, publish_date, publishDate.
	stateKey = "ublish"
)

// scriptClaims finds the date of publication in the data that scripts carry. It
// is asked only where nothing else tells a date.
func (f *facts) scriptClaims() []claim {
	left, keys := mostScript, mostKeys
	for i := range f.tree.Elements(0, atom.Script) {
		if len(f.graph.objects) > 0 && slices.Contains(f.scripts, i) { // has been heard
			continue
		}
		text := f.tree.Raw(i)
		text = text[:min(len(text), left)]
		left -= len(text)
		for ; keys > 0; keys-- {
			at := strings.Index(text, stateKey)
			if at < 0 {
				break
			}
			text = text[at+len(stateKey):]
			if d, ok := stateDate(text[:min(len(text), 80)]); ok {
				return []claim{{date: d, source: "script", votes: 3, block: -1}}
			}
		}
	}
	return nil
}

// stateDate reads the rest of a key and its value: `edAt":"2024-01-31T09:30Z"`,
// quotes escaped or not.
func stateDate(s string) (Date, bool) {
	end := strings.IndexFunc(s, func(r rune) bool { return r != '_' && r != '-' && (r < 'A' || r > 'z') || r == '\\' })
	if end < 0 || strings.HasPrefix(s, "er") || strings.HasPrefix(s, "ing") {
		return Date{}, false
	}
	value := strings.TrimLeft(s[end:], "\\\"': =")
	end = strings.IndexAny(value, "\\\"'<,}")
	if end <= 0 || value[0] < '0' || value[0] > '9' {
		return Date{}, false
	}
	return parseDate(value[:end], dayFirst)
}
