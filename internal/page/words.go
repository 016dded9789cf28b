package page

import (
	"iter"
	"strings"
)

// nameAttrs are the attributes in which authors name what an element is for.
var nameAttrs = [...]string{"class", "id", "role", "itemprop", "data-testid", "data-component", "aria-label"}

// NameWords ranges over the words by which the page's author names element i,
// in lower case: class names, id and role, split at every character that is
// no letter, at a change from small letters to capitals and at figures. "btn-shareBar2" is
// "btn", "share", "bar".
func (t *Tree) NameWords(i int32) iter.Seq[string] {
	return func(yield func(string) bool) {
		for _, a := range t.Attrs(i) {
			if !naming(a.Key) {
				continue
			}
			if !splitWords(a.Val, yield) {
				return
			}
		}
	}
}

// SplitName ranges over the words of one name, such as a class list, as
// [Tree.NameWords] does.
func SplitName(name string) iter.Seq[string] {
	return func(yield func(string) bool) { splitWords(name, yield) }
}

func naming(key string) bool {
	for _, k := range nameAttrs {
		if k == key {
			return true
		}
	}
	return false
}

// longestName bounds how much of one attribute is read; generated class lists
// can be endless.
const longestName = 400

// splitWords yields the words of one attribute; it returns false when told to
// stop.
func splitWords(s string, yield func(string) bool) bool {
	s = s[:min(len(s), longestName)]
	start := -1
	for i := 0; i <= len(s); i++ {
		var c byte
		if i < len(s) {
			c = s[i]
		}
		letter := c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= 0x80
		if start >= 0 && (!letter || c >= 'A' && c <= 'Z' && s[i-1] >= 'a' && s[i-1] <= 'z') {
			if !yield(lower(s[start:i])) {
				return false
			}
			start = -1
		}
		if letter && start < 0 {
			start = i
		}
	}
	return true
}

// lower is strings.ToLower that costs nothing for words that are lower case.
func lower(s string) string {
	for i := range len(s) {
		if c := s[i]; c >= 'A' && c <= 'Z' || c >= 0x80 {
			return strings.ToLower(s)
		}
	}
	return s
}
