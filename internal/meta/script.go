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

// scriptClaims finds the date of publication in the data that scripts carry,
// near the title. It is asked only where nothing else tells a date, and not on
// pages of things for sale, which were published in the shop's program.
func (f *facts) scriptClaims() []claim {
	if f.isForSale() {
		return nil
	}
	left, keys := mostScript, mostKeys
	for i := range f.tree.Elements(0, atom.Script) {
		if len(f.graph.objects) > 0 && f.heard(i) {
			continue
		}
		text := f.tree.Raw(i)
		text = text[:min(len(text), left)]
		left -= len(text)
		for at := strings.Index(text, stateKey); at >= 0 && keys > 0; keys-- {
			behind := text[at+len(stateKey):]
			if d, ok := stateDate(behind[:min(len(behind), 80)]); ok && f.isNearTitle(text, at) {
				return []claim{{date: d, source: "script", votes: 3, block: -1}}
			}
			next := strings.Index(behind, stateKey)
			if next < 0 {
				break
			}
			at += len(stateKey) + next
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

// heard reports whether script i holds JSON-LD, which has been heard. The list of
// those is in the page's order.
func (f *facts) heard(i int32) bool {
	_, found := slices.BinarySearch(f.scripts, i)
	return found
}
