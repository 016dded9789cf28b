// Package state finds the story in the data that a page carries for its own
// scripts: a preloaded state in a JSON script or an attribute, or the streamed
// fragments of a page that is put together in the browser. It looks for shape,
// not for names: of all strings in the data, those under one key that say the
// most in sentences.
package state

import (
	"html"
	"strings"

	"golang.org/x/net/html/atom"

	"github.com/winnow-go/winnow/internal/escape"
	"github.com/winnow-go/winnow/internal/page"
)

const (
	// mostData bounds how much of one script or attribute is read, in bytes.
	mostData = 4 << 20
	// leastData is the size of a state that can hold a story.
	leastData = 400
	// shortest is the length of a string, in bytes, that can be a paragraph.
	shortest = 60
	// mostDepth is how often data is unpacked from a string inside data.
	mostDepth = 3
)

// Story returns the text or HTML of the longest story in the page's data, ""
// where there is none.
func Story(t *page.Tree) string {
	f := finder{keys: map[string]*found{}}
	for i := int32(1); i < int32(len(t.Nodes)); i++ {
		if t.Nodes[i].Tag == atom.Script {
			f.data(t.Raw(i), 0)
		}
		for _, a := range t.Attrs(i) {
			if strings.HasPrefix(a.Key, "data-") && holdsData(a.Val) {
				f.data(a.Val, 0)
			}
		}
	}
	return f.best()
}

func holdsData(s string) bool {
	return len(s) >= leastData && (s[0] == '{' || s[0] == '[')
}

// found is what stands under one key.
type found struct {
	parts []string
	words int
}

// finder gathers the strings of the page's data by key.
type finder struct {
	keys  map[string]*found
	order []string
}

// data gathers the strings of one piece of data. It reads strings alone, so
// that data inside of programs is found as well as pure JSON.
func (f *finder) data(s string, depth int) {
	if len(s) < leastData {
		return
	}
	s = s[:min(len(s), mostData)]
	key := ""
	for at := strings.IndexByte(s, '"'); at >= 0; {
		end, escaped := stringEnd(s, at+1)
		if end < 0 {
			return
		}
		literal := s[at+1 : end]
		rest := end + 1
		for rest < len(s) && (s[rest] == ' ' || s[rest] == '\n') {
			rest++
		}
		if rest < len(s) && s[rest] == ':' {
			key = literal
		} else if len(literal) >= shortest {
			f.literal(key, literal, escaped, depth)
		}
		next := strings.IndexByte(s[end+1:], '"')
		if next < 0 {
			return
		}
		at = end + 1 + next
	}
}

// stringEnd is where the string that begins at from ends, -1 where it does
// not; escaped tells whether it has escapes.
func stringEnd(s string, from int) (end int, escaped bool) {
	for i := from; i < len(s); i++ {
		switch s[i] {
		case '\\':
			escaped = true
			i++
		case '"':
			return i, escaped
		}
	}
	return -1, false
}

// literal notes a string if it reads like a paragraph, and unpacks one that
// holds data itself.
func (f *finder) literal(key, s string, escaped bool, depth int) {
	if escaped {
		s = escape.JSON(s)
	}
	if depth < mostDepth && strings.Contains(s, `":"`) {
		f.data(s, depth+1)
		return
	}
	if strings.Contains(s, "&lt;") {
		s = html.UnescapeString(s)
	}
	words := strings.Count(s, " ")
	if words < 8 || !sentence(s) {
		return
	}
	k := f.keys[key]
	if k == nil {
		k = &found{}
		f.keys[key] = k
		f.order = append(f.order, key)
	}
	for _, had := range k.parts {
		if had == s {
			return // the same state stands in two places
		}
	}
	if len(k.parts) < mostParts {
		k.parts = append(k.parts, s)
		k.words += words
	}
}

// mostParts bounds the paragraphs under one key.
const mostParts = 400

// sentence tells running text from programs, styles and addresses: letters
// and blanks, with a stop.
func sentence(s string) bool {
	if !strings.ContainsAny(s, ".。!?।؟") || strings.Contains(s, "function(") || strings.Contains(s, "!important") {
		return false
	}
	odd := 0
	for i := range len(s) {
		switch s[i] {
		case '{', '}', ';', '=', '\\', '|':
			odd++
		}
	}
	return odd*25 < len(s)
}

// best is what stands under the key that says most.
func (f *finder) best() string {
	var best *found
	for _, key := range f.order {
		if k := f.keys[key]; best == nil || k.words > best.words {
			best = k
		}
	}
	if best == nil {
		return ""
	}
	return strings.Join(best.parts, "\n\n")
}
