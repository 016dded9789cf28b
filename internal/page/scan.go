package page

import "strings"

// tokenKind tells the kinds of token apart.
type tokenKind uint8

const (
	tokenText tokenKind = iota
	tokenStart
	tokenEnd
	tokenDoctype
)

// token is a run of characters, a tag or a doctype.
type token struct {
	kind tokenKind
	// selfClosing is whether a start tag ends in "/>".
	selfClosing bool
	// literal is whether text has no character references.
	literal bool
	// tag is the entry of a tag's name; the table's unknown if it has none.
	tag *tag
	// bit is the name's place in sets of names.
	bit uint64
	// name is a tag's name in lower case.
	name string
	// text is the characters as they stand in the source.
	text string
	// attrs is the range of a start tag's attributes in scanner.attrs.
	attrs [2]int32
}

// scanner cuts a page into tokens by the rules of the HTML standard. What it
// hands out are slices of the source, which it copies only where upper case or
// character references make it. Comments and bogus markup are passed over.
type scanner struct {
	// source has no carriage returns and no NULs.
	source string
	// pos is the next byte to read, end where the part ends that is read.
	pos, end int
	tags     *tagTable
	tok      token
	attrs    []Attr
	// mostAttrs is how many attributes of a tag are kept; dropped tells that
	// there was one with more.
	mostAttrs int
	dropped   bool
	// bareEnd is where the last attribute value without quotes ended.
	bareEnd int
	// cdata is whether CDATA sections are text here.
	cdata bool
	// copies holds the text that cannot be a slice of the source.
	copies strings.Builder
}

// next reads the next token into s.tok; it returns false at the end.
func (s *scanner) next() bool {
	for s.pos < s.end {
		if at := s.markup(); at > s.pos {
			s.tok = token{kind: tokenText, text: s.source[s.pos:at]}
			s.pos = at
			return true
		}
		switch c := s.source[s.pos+1]; {
		case c == '!':
			if s.declaration() {
				return true
			}
		case c == '?':
			s.skipPast('>')
		case c == '/':
			if s.endTag() {
				return true
			}
		default:
			return s.startTag()
		}
	}
	return false
}

// markup is where the next tag, comment or declaration begins, or the end.
func (s *scanner) markup() int {
	for at := s.pos; ; at++ {
		i := strings.IndexByte(s.source[at:s.end], '<')
		if i < 0 {
			return s.end
		}
		at += i
		if at+1 >= s.end {
			return s.end
		}
		switch c := s.source[at+1]; {
		case isLetter(c), c == '!', c == '?':
			return at
		case c == '/' && at+2 < s.end:
			return at
		}
	}
}

func isLetter(c byte) bool { return 'a' <= c|0x20 && c|0x20 <= 'z' }

func isBlank(c byte) bool { return c == ' ' || c == '\n' || c == '\t' || c == '\f' }

func (s *scanner) skipPast(c byte) {
	i := strings.IndexByte(s.source[s.pos:s.end], c)
	if i < 0 {
		s.pos = s.end
		return
	}
	s.pos += i + 1
}

// startTag reads a start tag. At the end of the page it is none.
func (s *scanner) startTag() bool {
	s.pos++
	s.tok = token{kind: tokenStart}
	s.name()
	return s.attributes(true)
}

// endTag reads an end tag, or what looks like one and is a comment: then it
// returns false.
func (s *scanner) endTag() bool {
	s.pos += len("</")
	if !isLetter(s.source[s.pos]) {
		s.skipPast('>')
		return false
	}
	s.tok = token{kind: tokenEnd}
	s.name()
	if s.pos < s.end && s.source[s.pos] == '>' {
		s.pos++
		return true
	}
	return s.attributes(false)
}

// name reads the name of a tag.
func (s *scanner) name() {
	start, hash, upper := s.pos, uint32(0), false
	p := start
	for ; p < s.end; p++ {
		c := s.source[p]
		if c <= ' ' && isBlank(c) || c == '/' || c == '>' {
			break
		}
		if 'A' <= c && c <= 'Z' {
			c |= 0x20
			upper = true
		}
		hash = hash*hashFactor + uint32(c)
	}
	s.pos = p
	name := s.source[start:p]
	if upper {
		name = lowerASCII(name)
	}
	if s.tok.tag = s.tags.find(name, hash); s.tok.tag != nil {
		s.tok.name, s.tok.bit = s.tok.tag.name, s.tok.tag.bit
		return
	}
	s.tok.tag, s.tok.name, s.tok.bit = &s.tags.unknown, name, bitOf(hash)
}

// lowerASCII lowers the letters A to Z and no others, as HTML does for names.
func lowerASCII(s string) string {
	lowered := []byte(s)
	for i, c := range lowered {
		if 'A' <= c && c <= 'Z' {
			lowered[i] = c | 0x20
		}
	}
	return string(lowered)
}
