package page

import (
	"iter"
	"strings"
)

// nameAttrs are the attributes in which authors name what an element is for.
var nameAttrs = [...]string{"class", "id", "role", "itemprop", "data-testid", "data-component", "aria-label"}

// NameWords returns the words by which the page's author names element i, in
// lower case: class names, id and role, split at every character that is no
// letter, at a change from small letters to capitals and at figures.
// "btn-shareBar2" is "btn", "share", "bar". Names that only style ("md:hidden",
// "w-[40px]") are passed over, and so is what an element only has beside it:
// "has-sidebar" and "no-footer" are names of neither. The slice is the tree's
// own; the first call splits the names of the whole tree.
func (t *Tree) NameWords(i int32) []string {
	if t.names == nil {
		t.splitAll()
	}
	return t.names[t.nameAt[i]:t.nameAt[i+1]]
}

// splitAll fills names and nameAt.
func (t *Tree) splitAll() {
	t.nameAt = make([]int32, len(t.Nodes)+1)
	t.names = make([]string, 0, 2*len(t.Nodes))
	add := func(w string) bool {
		t.names = append(t.names, w)
		return true
	}
	for i := range t.Nodes {
		t.nameAt[i] = int32(len(t.names))
		for _, a := range t.Attrs(int32(i)) {
			if naming(a.Key) {
				splitNames(a.Val, add)
			}
		}
	}
	t.nameAt[len(t.Nodes)] = int32(len(t.names))
}

// SplitName ranges over the words of one name, such as a class list, as
// [Tree.NameWords] does.
func SplitName(name string) iter.Seq[string] {
	return func(yield func(string) bool) { splitNames(name, yield) }
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

// splitNames yields the words of one attribute, name by name; it returns false
// when told to stop.
func splitNames(s string, yield func(string) bool) bool {
	s = s[:min(len(s), longestName)]
	for s != "" {
		end := strings.IndexAny(s, " \t\n\r\f")
		if end < 0 {
			end = len(s)
		}
		if !splitWords(s[:end], yield) {
			return false
		}
		s = s[min(end+1, len(s)):]
	}
	return true
}

// splitWords yields the words of one name.
func splitWords(s string, yield func(string) bool) bool {
	if strings.IndexByte(s, ':') > 0 || strings.IndexByte(s, '[') >= 0 {
		return true
	}
	start := -1
	for i := 0; i <= len(s); i++ {
		if start < 0 && (i == 0 || s[i-1] == '-' || s[i-1] == '_') {
			i += machineMade(s[i:])
		}
		var c byte
		if i < len(s) {
			c = s[i]
		}
		letter := c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= 0x80
		if start >= 0 && (!letter || c >= 'A' && c <= 'Z' && s[i-1] >= 'a' && s[i-1] <= 'z') {
			switch w := lower(s[start:i]); w {
			case "has", "with", "no", "without":
				return true
			default:
				if !yield(w) {
					return false
				}
			}
			start = -1
		}
		if letter && start < 0 {
			start = i
		}
	}
	return true
}

// machineMade is the length of the first part of a name, up to a hyphen, if
// letters and digits take turns in it, as in the hashes and keys that programs
// give as names: what looks like a word there is none. The x of a size such as
// 300x250 does not count. Otherwise it is zero.
func machineMade(s string) int {
	turns, digit := 0, false
	for i := range len(s) {
		switch c := s[i]; {
		case c == '-' || c == '_':
			if turns > 1 {
				return i
			}
			return 0
		case c >= '0' && c <= '9':
			if !digit && i > 0 {
				turns++
			}
			digit = true
		case c == 'x' && digit:
		default:
			if digit {
				turns++
			}
			digit = false
		}
	}
	if turns > 1 {
		return len(s)
	}
	return 0
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
