package page

import "strings"

// declaration reads what begins with "<!". It returns false for comments.
func (s *scanner) declaration() bool {
	rest := s.source[s.pos:s.end]
	const doctype, cdata = "<!doctype", "<![CDATA["
	switch {
	case strings.HasPrefix(rest, "<!--"):
		s.pos += commentLen(rest)
		return false
	case len(rest) >= len(doctype) && strings.EqualFold(rest[:len(doctype)], doctype):
		s.pos += len(doctype)
		start := s.pos
		s.skipPast('>')
		s.tok = token{kind: tokenDoctype, text: strings.TrimSuffix(s.source[start:s.pos], ">")}
		return true
	case s.cdata && strings.HasPrefix(rest, cdata):
		text := rest[len(cdata):]
		s.pos = s.end
		if i := strings.Index(text, "]]>"); i >= 0 {
			text = text[:i]
			s.pos -= len(rest) - len(cdata) - i - len("]]>")
		}
		s.tok = token{kind: tokenText, text: text, literal: true}
		return text != ""
	}
	s.skipPast('>')
	return false
}

// commentLen is the length of the comment that s begins with: up to "-->" or
// "--!>", or to the ">" of "<!-->" and "<!--->".
func commentLen(s string) int {
	const open = len("<!--")
	for p := open; ; {
		i := strings.IndexByte(s[p:], '>')
		if i < 0 {
			return len(s)
		}
		p += i + 1
		inside := s[open : p-1]
		if inside == "" || inside == "-" || strings.HasSuffix(inside, "--") || strings.HasSuffix(inside, "--!") {
			return p
		}
	}
}
