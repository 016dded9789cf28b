package link

import "strings"

// Of the addresses of a page, nine in ten are plain: absolute or from the root,
// and made of characters that mean themselves wherever they stand. They are in
// their normal form, which saves reading, resolving and writing them.

// characters is a set of ASCII characters.
type characters [128]bool

func charactersOf(more string) (set characters) {
	for c := range set {
		set[c] = 'a' <= c|0x20 && c|0x20 <= 'z' || '0' <= c && c <= '9' || strings.IndexByte(more, byte(c)) >= 0
	}
	return set
}

// The characters of a plain host, path and query, and those that show.
var (
	inHost  = charactersOf("-.")
	inPath  = charactersOf("-._~/$&+,:;=@")
	inQuery = charactersOf("-._~/$&+,:;=@%?")
	graphic = charactersOf("!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~")
)

func allOf(s string, set *characters) bool { return prefixOf(s, set) == len(s) }

// prefixOf is how many bytes at the start of s are in the set.
func prefixOf(s string, set *characters) int {
	for i := range len(s) {
		if s[i] >= 128 || !set[s[i]] {
			return i
		}
	}
	return len(s)
}

// isPlain reports whether an address is plain and absolute.
func isPlain(s string) bool {
	rest, ok := strings.CutPrefix(s, "https://")
	if !ok {
		if rest, ok = strings.CutPrefix(s, "http://"); !ok {
			return false
		}
	}
	host := prefixOf(rest, &inHost)
	return host > 0 && isPlainPath(rest[host:])
}

// isPlainPath reports whether an address is plain and begins at the root. A
// path with empty or dotted steps is not.
func isPlainPath(s string) bool {
	end := prefixOf(s, &inPath)
	if end == 0 || s[0] != '/' || strings.Contains(s[:end], "//") || strings.Contains(s[:end], "/.") {
		return false
	}
	return end == len(s) || s[end] == '?' && allOf(s[end:], &inQuery)
}
