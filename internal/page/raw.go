package page

import "strings"

// raw reads the text of an element whose content has no markup, and its end
// tag; without one, the text goes on to the end.
func (s *scanner) raw(name string) string {
	text := s.source[s.pos:s.end]
	switch name {
	case "script":
		text = text[:scriptEnd(text)]
	case "plaintext": // has no end tag
	default:
		text = text[:rawEnd(text, name)]
	}
	s.pos += len(text)
	s.next()
	return text
}

// rawEnd is where in s the end tag of the named element begins.
func rawEnd(s, name string) int {
	for p := 0; ; p += len("</") {
		i := strings.Index(s[p:], "</")
		if i < 0 {
			return len(s)
		}
		p += i
		if tagNamed(s[p+len("</"):], name) {
			return p
		}
	}
}

// tagNamed reports whether s, what follows "<" or "</", begins with the name
// in full.
func tagNamed(s, name string) bool {
	if len(s) <= len(name) || !strings.EqualFold(s[:len(name)], name) {
		return false
	}
	c := s[len(name)]
	return isBlank(c) || c == '/' || c == '>'
}

// scriptEnd is where in s, the text of a script and what follows, the script
// ends. A script may hide its text, and with it whole scripts, in a comment:
// "<!-- <script> … </script> -->".
func scriptEnd(s string) int {
	end := rawEnd(s, "script")
	p := strings.Index(s[:end], "<!--")
	if p < 0 {
		return end
	}
	comment, inner := false, false
	for ; p < len(s); p++ {
		switch rest := s[p:]; {
		case comment && strings.HasPrefix(rest, "-->"):
			comment, inner = false, false
		case rest[0] != '<':
		case strings.HasPrefix(rest, "</") && tagNamed(rest[len("</"):], "script"):
			if !inner {
				return p
			}
			inner = false
		case !comment && strings.HasPrefix(rest, "<!--"):
			comment = true
			p += len("<!") - 1 // "<!-->" is a whole comment
		case comment && tagNamed(rest[len("<"):], "script"):
			inner = true
		}
	}
	return len(s)
}
