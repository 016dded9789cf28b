package page

import (
	"iter"
	"slices"
	"strings"

	"github.com/winnow-go/winnow/internal/reuse"
)

// NameWords returns the words by which the page's author names element i, in
// lower case: class names, id and role, split at every character that is no
// letter, at a change from small letters to capitals and at figures.
// "btn-shareBar2" is "btn", "share", "bar". Names that only style ("md:hidden",
// "w-[40px]") are passed over, and so is what an element only has beside it:
// "has-sidebar" and "no-footer" are names of neither. The first call splits the
// names of the whole tree.
func (t *Tree) NameWords(i int32) iter.Seq[string] {
	return func(yield func(string) bool) {
		t.AnyWord(i, func(word string) bool { return !yield(word) })
	}
}

// AnyWord reports whether a test holds for one of the words of [Tree.NameWords];
// it does not go on behind it.
func (t *Tree) AnyWord(i int32, test func(word string) bool) bool {
	for _, n := range t.NameNumbers(i) {
		if test(t.vocabulary[n]) {
			return true
		}
	}
	return false
}

// NameNumbers is the numbers of the words of [Tree.NameWords] in
// [Tree.Vocabulary]: what a stage knows of a word it can look up once a page,
// not once an element. The slice is the tree's own.
func (t *Tree) NameNumbers(i int32) []int32 {
	t.splitAll()
	s := t.nameAt[i]
	return t.numbers[s.lo:s.hi]
}

// Vocabulary is the different words of the names of all elements. The slice is
// the tree's own.
func (t *Tree) Vocabulary() []string {
	t.splitAll()
	return t.vocabulary
}

// ClassNumber tells elements with the same class attribute from others, by
// numbers below [Tree.Classes]; it is 0 for those without.
func (t *Tree) ClassNumber(i int32) int32 {
	t.splitAll()
	return t.classAt[i]
}

// Classes is the number of different class attributes, and one for none.
func (t *Tree) Classes() int {
	t.splitAll()
	return t.classes
}

// nameSpan is a range of Tree.numbers.
type nameSpan struct{ lo, hi int32 }

// splitAll splits the names of the whole tree, once.
func (t *Tree) splitAll() {
	if t.nameAt != nil {
		return
	}
	r := t.room
	if r == nil {
		r = new(room)
	}
	n := &r.namer
	n.reset(t)
	t.nameAt, t.classAt = reuse.Zeros(r.nameAt, len(t.Nodes)), reuse.Zeros(r.classAt, len(t.Nodes))
	t.numbers = slices.Grow(r.numbers, len(t.Nodes)/2)
	for i := range t.Nodes {
		for _, a := range t.Attrs(int32(i)) {
			if !naming(a.Key) {
				continue
			}
			if t.Watch.Stop(len(a.Val)) {
				break
			}
			n.add(int32(i), a)
		}
	}
	t.classes = len(n.spans) + 1
	t.vocabulary = n.vocabulary
}

// namer is the state in which the names of a tree are split. A page repeats a
// few hundred classes in thousands of elements, and each class attribute, each
// class in one and each word is looked at once.
type namer struct {
	tree *Tree
	// classes holds the class attributes, spans where their words stand.
	classes book
	spans   []nameSpan
	// names holds the single classes, nameSpans where their words stand.
	names     book
	nameSpans []nameSpan
	// words holds the words as they are written, numbers their numbers in the
	// vocabulary.
	words      book
	numbers    []int32
	vocabulary []string
}

// nodesPerClass is about how many nodes a page has for each different class
// attribute. It has about as many names and words, and room for all is taken at
// once.
const nodesPerClass = 16

// reset makes the namer ready for a tree.
func (n *namer) reset(t *Tree) {
	room := len(t.Nodes)/nodesPerClass + 8
	n.tree = t
	n.classes.reset(room)
	n.names.reset(room)
	n.words.reset(room)
	n.spans, n.nameSpans = slices.Grow(n.spans[:0], room), slices.Grow(n.nameSpans[:0], room)
	n.numbers, n.vocabulary = slices.Grow(n.numbers[:0], room), slices.Grow(n.vocabulary[:0], room)
}

// free leaves nothing of the tree in the namer.
func (n *namer) free() {
	n.tree = nil
	clear(n.classes.entries)
	clear(n.names.entries)
	clear(n.words.entries)
	clear(n.vocabulary)
}

// add adds the words of an attribute to those that its element has: behind them,
// so that all stand together. The words of classes that were met before are not
// added again if they are the only ones.
func (n *namer) add(i int32, a Attr) {
	t := n.tree
	had := t.nameAt[i]
	class, fresh := int32(-1), false
	if a.Key == "class" {
		class, fresh = n.classes.number(a.Val)
		t.classAt[i] = class + 1
		if !fresh && had.lo == had.hi {
			t.nameAt[i] = n.spans[class]
			return
		}
	}
	if end := int32(len(t.numbers)); had.lo == had.hi {
		had = nameSpan{end, end}
	} else if had.hi < end { // those of a class that other elements have
		n.repeat(had)
		had = nameSpan{end, int32(len(t.numbers))}
	}
	eachName(a.Val, func(name string) bool {
		if class >= 0 {
			n.addName(name)
		} else {
			n.split(name)
		}
		return true
	})
	end := int32(len(t.numbers))
	t.nameAt[i] = nameSpan{had.lo, end}
	if fresh {
		n.spans = append(n.spans, nameSpan{had.hi, end})
	}
}

func (n *namer) repeat(words nameSpan) {
	n.tree.numbers = append(n.tree.numbers, n.tree.numbers[words.lo:words.hi]...)
}

// addName adds the words of a class behind all others. Ids and the like are not
// worth a place in the book: few come twice.
func (n *namer) addName(name string) {
	number, fresh := n.names.number(name)
	if !fresh {
		n.repeat(n.nameSpans[number])
		return
	}
	lo := int32(len(n.tree.numbers))
	n.split(name)
	n.nameSpans = append(n.nameSpans, nameSpan{lo, int32(len(n.tree.numbers))})
}

// split adds the words of a name behind all others.
func (n *namer) split(name string) {
	splitName(name, func(word string) bool {
		n.tree.numbers = append(n.tree.numbers, n.number(word))
		return true
	})
}

// number is the number of a word, given as it is written.
func (n *namer) number(word string) int32 {
	at, fresh := n.words.number(word)
	if !fresh {
		return n.numbers[at]
	}
	number := int32(len(n.vocabulary))
	n.numbers = append(n.numbers, number)
	if low := lower(word); low != word {
		number = n.number(low)
		n.numbers[at] = number
		return number
	}
	n.vocabulary = append(n.vocabulary, word)
	return number
}

// SplitName ranges over the words of one name, such as a class list, as
// [Tree.NameWords] does.
func SplitName(name string) iter.Seq[string] {
	return func(yield func(string) bool) {
		eachName(name, func(name string) bool {
			return splitName(name, func(word string) bool { return yield(lower(word)) })
		})
	}
}

// naming tells the attributes in which authors name what an element is for.
func naming(key string) bool {
	switch key {
	case "class", "id", "role", "itemprop", "data-testid", "data-component", "aria-label":
		return true
	}
	return false
}

// longestName bounds how much of one attribute is read; generated class lists
// can be endless.
const longestName = 400

// eachName yields the names in one attribute until told to stop.
func eachName(s string, yield func(string) bool) {
	s = s[:min(len(s), longestName)]
	for s != "" {
		end := 0
		for end < len(s) && (s[end] > ' ' || !isBlank(s[end]) && s[end] != '\r') {
			end++
		}
		if end > 0 && !yield(s[:end]) {
			return
		}
		s = s[min(end+1, len(s)):]
	}
}

// splitName yields the words of one name as they are written; it returns false
// when told to stop.
func splitName(s string, yield func(string) bool) bool {
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
			switch word := s[i:end]; {
			case isBeside(word):
				return true
			case !yield(word):
				return false
			}
			i = end
		}
	}
	return true
}

// isBeside tells the words behind which stands what an element only has beside
// it.
func isBeside(word string) bool {
	switch len(word) {
	case 2:
		return strings.EqualFold(word, "no")
	case 3:
		return strings.EqualFold(word, "has")
	case 4:
		return strings.EqualFold(word, "with")
	case 7:
		return strings.EqualFold(word, "without")
	}
	return false
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
