package meta

import (
	"html"
	"strings"
	"unicode/utf8"

	"github.com/winnow-go/winnow/internal/escape"
	"github.com/winnow-go/winnow/internal/halt"
)

// value is a JSON value. Numbers and the words true, false and null are kept as
// text: nothing here calculates with them.
type value struct {
	text   string
	fields []field // of an object, in source order
	items  []value // of an array
	kind   valueKind
}

type valueKind uint8

const (
	noValue valueKind = iota
	textValue
	wordValue // a number, true, false, null
	objectValue
	arrayValue
)

type field struct {
	key   string
	value value
}

const (
	// mostJSON bounds how much of a page's JSON is read: recipes with all their
	// reviews have some 300 KB.
	mostJSON = 2 << 20
	// mostDepth bounds how deep values nest.
	mostDepth = 48
)

// parseJSON reads the values in s one after the other. It forgives what pages
// get wrong: comments, CDATA marks, trailing and missing commas, line breaks
// and stray quotes inside strings, and an end that never comes. It takes time
// in proportion to s.
func parseJSON(s string) []value {
	return parseWatched(nil, s)
}

// parseWatched is [parseJSON] that passes over the rest once the watch stops.
func parseWatched(w *halt.Watch, s string) []value {
	p := jsonParser{s: s[:min(len(s), mostJSON)], watch: w}
	var all []value
	for {
		p.skip()
		if p.at >= len(p.s) {
			return all
		}
		switch p.s[p.at] {
		case '{', '[':
			all = append(all, p.value(0))
		default:
			p.at++
		}
	}
}

type jsonParser struct {
	s     string
	at    int
	watch *halt.Watch
}

// skip passes white space, comments and the marks of CDATA and HTML comments.
func (p *jsonParser) skip() {
	for p.at < len(p.s) {
		rest := p.s[p.at:]
		switch {
		case rest[0] <= ' ', rest[0] == 0xEF && strings.HasPrefix(rest, "\ufeff"), rest[0] == 0xC2 && strings.HasPrefix(rest, "\u00a0"):
			_, n := utf8.DecodeRuneInString(rest)
			p.at += n
		case strings.HasPrefix(rest, "//"):
			p.skipTo("\n")
		case strings.HasPrefix(rest, "/*"):
			p.skipTo("*/")
		case strings.HasPrefix(rest, "<![CDATA["):
			p.at += len("<![CDATA[")
		case strings.HasPrefix(rest, "]]>"):
			p.at += len("]]>")
		case strings.HasPrefix(rest, "<!--"):
			p.at += len("<!--")
		case strings.HasPrefix(rest, "-->"):
			p.at += len("-->")
		default:
			return
		}
	}
}

func (p *jsonParser) skipTo(end string) {
	i := strings.Index(p.s[p.at+1:], end)
	if i < 0 {
		p.at = len(p.s)
		return
	}
	p.at += 1 + i + len(end)
}

func (p *jsonParser) peek() byte {
	p.skip()
	if p.at < len(p.s) {
		return p.s[p.at]
	}
	return 0
}

func (p *jsonParser) value(depth int) value {
	if depth > mostDepth || p.watch.Stop(halt.Turn) {
		p.at = len(p.s)
		return value{}
	}
	switch c := p.peek(); c {
	case 0:
		return value{}
	case '{':
		return p.object(depth)
	case '[':
		return p.array(depth)
	case '"', '\'':
		return value{kind: textValue, text: p.text(c)}
	}
	return p.word()
}

func (p *jsonParser) object(depth int) value {
	v := value{kind: objectValue}
	p.at++
	for {
		switch c := p.peek(); c {
		case 0:
			return v
		case '}':
			p.at++
			return v
		case ']': // a brace is missing
			return v
		case ',', ':', ';':
			p.at++
		default:
			var key string
			if c == '"' || c == '\'' {
				key = p.text(c)
			} else {
				key = p.word().text
			}
			if p.peek() == ':' {
				p.at++
				v.fields = append(v.fields, field{key, p.value(depth + 1)})
			}
		}
	}
}

func (p *jsonParser) array(depth int) value {
	v := value{kind: arrayValue}
	p.at++
	for {
		switch p.peek() {
		case 0:
			return v
		case ']':
			p.at++
			return v
		case '}': // a bracket is missing
			return v
		case ',', ':', ';':
			p.at++
		default:
			v.items = append(v.items, p.value(depth+1))
		}
	}
}

// word reads what is not quoted. It passes at least one byte.
func (p *jsonParser) word() value {
	start := p.at
	for p.at < len(p.s) {
		if c := p.s[p.at]; p.at > start && (c <= ' ' || strings.IndexByte(`,:]}[{"`, c) >= 0) {
			break
		}
		p.at++
	}
	return value{kind: wordValue, text: p.s[start:p.at]}
}

// text reads a string. Its end is a quote before a comma, colon, bracket or the
// end of the input; a quote before anything else is one that somebody forgot to
// escape.
func (p *jsonParser) text(quote byte) string {
	p.at++
	start, plain := p.at, true
	for p.at < len(p.s) {
		switch c := p.s[p.at]; {
		case c == '\\':
			plain = false
			p.at++
		case c == quote && p.closes():
			s := p.s[start:p.at]
			p.at++
			if plain && strings.IndexByte(s, '&') < 0 {
				return s
			}
			return html.UnescapeString(escape.JSON(s))
		}
		p.at++
	}
	p.at = len(p.s)
	return html.UnescapeString(escape.JSON(p.s[min(start, len(p.s)):]))
}

// longestGap bounds how many blanks are looked past to tell a closing quote, so
// that quotes among blanks cost no more than other text.
const longestGap = 200

func (p *jsonParser) closes() bool {
	rest := p.s[p.at+1:]
	for i := range min(len(rest), longestGap) {
		switch c := rest[i]; c {
		case ' ', '\n', '\r', '\t':
		case ',', ':', '}', ']', '/', '"', '\'': // a slash begins a comment; a quote follows a forgotten comma
			return c != '"' && c != '\'' || i > 0
		default:
			return false
		}
	}
	return true
}

// get returns the named field of an object; the zero value where it has none.
func (v *value) get(key string) *value {
	for i := range v.fields {
		if v.fields[i].key == key {
			return &v.fields[i].value
		}
	}
	return &value{}
}

// each ranges over the items of an array, or the value itself.
func (v *value) each(yield func(*value) bool) {
	if v.kind != arrayValue {
		if v.kind != noValue {
			yield(v)
		}
		return
	}
	for i := range v.items {
		if !yield(&v.items[i]) {
			return
		}
	}
}

// str is the text of a value: a string, the first string of an array, or the
// name, value or address of an object.
func (v *value) str() string {
	switch v.kind {
	case textValue:
		return squeeze(v.text)
	case wordValue:
		if v.text != "null" && v.text != "undefined" {
			return v.text
		}
	case arrayValue:
		for i := range v.items {
			if s := v.items[i].str(); s != "" {
				return s
			}
		}
	case objectValue:
		for _, key := range [...]string{"name", "@value", "@id", "url"} {
			if s := v.get(key).str(); s != "" {
				return s
			}
		}
	}
	return ""
}
