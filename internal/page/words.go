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
	s := t.NameSpan(i)
	return t.names[s.Lo:s.Hi]
}

// NameSpan is a range of [Tree.AllNameWords].
type NameSpan struct{ Lo, Hi int32 }

// NameSpan tells where the words of element i stand among those of the tree.
// Elements of one class share theirs, so that what a stage knows of a word it
// can look up once, not once an element.
func (t *Tree) NameSpan(i int32) NameSpan {
	if t.nameAt == nil {
		t.splitAll()
	}
	return t.nameAt[i]
}

// AllNameWords is the words of the names of all elements. The slice is the
// tree's own.
func (t *Tree) AllNameWords() []string {
	if t.nameAt == nil {
		t.splitAll()
	}
	return t.names
}

// splitAll fills names and nameAt. A page repeats a few hundred classes in
// thousands of elements; each is split once.
func (t *Tree) splitAll() {
	t.nameAt = make([]NameSpan, len(t.Nodes))
	t.names = make([]string, 0, len(t.Nodes)/2)
	classes := map[string]NameSpan{}
	for i := range t.Nodes {
		for _, a := range t.Attrs(int32(i)) {
			if naming(a.Key) {
				t.nameAt[i] = t.withName(t.nameAt[i], a, classes)
			}
		}
	}
}

// withName is where the words of an element stand, given where those of its
// attributes before this one do: behind them, so that all stand together. The
// words of classes that were met before are not added again if they are the
// only ones.
func (t *Tree) withName(had NameSpan, a Attr, classes map[string]NameSpan) NameSpan {
	isClass := a.Key == "class"
	if isClass && had.Lo == had.Hi {
		if s, met := classes[a.Val]; met {
			return s
		}
	}
	if end := int32(len(t.names)); had.Lo == had.Hi {
		had = NameSpan{end, end}
	} else if had.Hi < end { // those of a class that other elements have
		t.names = append(t.names, t.names[had.Lo:had.Hi]...)
		had = NameSpan{end, int32(len(t.names))}
	}
	splitNames(a.Val, func(w string) bool {
		t.names = append(t.names, w)
		return true
	})
	end := int32(len(t.names))
	if isClass {
		classes[a.Val] = NameSpan{had.Hi, end}
	}
	return NameSpan{had.Lo, end}
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
		end := 0
		for end < len(s) && !isBlank(s[end]) && s[end] != '\r' {
			end++
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
	figures := false
	for i := range len(s) {
		switch c := s[i]; {
		case c == ':' && i > 0, c == '[':
			return true
		case c >= '0' && c <= '9':
			figures = true
		}
	}
	for i := 0; i < len(s); {
		if figures && (i == 0 || s[i-1] == '-' || s[i-1] == '_') {
			if i += machineMade(s[i:]); i == len(s) {
				break
			}
		}
		if !inWord[s[i]] {
			i++
			continue
		}
		for i < len(s) && inWord[s[i]] {
			end := wordEnd(s, i)
			switch w := lower(s[i:end]); w {
			case "has", "with", "no", "without":
				return true
			default:
				if !yield(w) {
					return false
				}
			}
			i = end
		}
	}
	return true
}

// inWord tells the bytes of which words are made: letters.
var inWord = func() (in [256]bool) {
	for c := range in {
		in[c] = c >= 0x80 || isLetter(byte(c))
	}
	return in
}()

// wordEnd is where the word ends that begins at i: at what is no letter, or
// where a capital follows a small letter.
func wordEnd(s string, i int) int {
	for i++; i < len(s) && inWord[s[i]]; i++ {
		if c := s[i]; c >= 'A' && c <= 'Z' && s[i-1] >= 'a' && s[i-1] <= 'z' {
			break
		}
	}
	return i
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
