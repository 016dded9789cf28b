package page

import "strings"

// attributes reads to the end of a tag. It keeps the attributes if the tag is
// to have them, and returns false where the page ends inside the tag.
func (s *scanner) attributes(keep bool) bool {
	lo, seen := int32(len(s.attrs)), uint64(0)
	for {
		if !s.skipBlanks() {
			return false
		}
		if s.source[s.pos] == '>' {
			break
		}
		key, ok := s.attributeKey()
		if !ok {
			return false
		}
		value, ok := s.attributeValue()
		if !ok {
			return false
		}
		if keep && key != "" {
			s.keep(lo, &seen, key, value)
		}
	}
	s.tok.selfClosing = s.source[s.pos-1] == '/' && s.bareEnd != s.pos
	s.pos++
	s.tok.attrs = [2]int32{lo, int32(len(s.attrs))}
	return true
}

// skipBlanks passes over white space; it returns false at the end.
func (s *scanner) skipBlanks() bool {
	for s.pos < s.end && isBlank(s.source[s.pos]) {
		s.pos++
	}
	return s.pos < s.end
}

// attributeKey reads the name of an attribute, which is empty where a slash
// stands for none.
func (s *scanner) attributeKey() (key string, ok bool) {
	start, upper := s.pos, false
	p := start
loop:
	for ; p < s.end; p++ {
		switch c := s.source[p]; {
		case c > '>':
			upper = upper || 'A' <= c && c <= 'Z'
		case isBlank(c), c == '/', c == '>':
			break loop
		case c == '=' && p > start:
			break loop
		}
	}
	s.pos = p
	key = s.source[start:p]
	if upper {
		key = lowerASCII(key)
	}
	return key, p < s.end
}

// attributeValue reads the value of an attribute as it stands; an attribute
// without one has an empty value.
func (s *scanner) attributeValue() (value string, ok bool) {
	if !s.skipBlanks() {
		return "", false
	}
	switch s.source[s.pos] {
	case '/':
		s.pos++
		return "", true
	case '=':
		s.pos++
	default:
		return "", true
	}
	if !s.skipBlanks() {
		return "", false
	}
	switch quote := s.source[s.pos]; quote {
	case '>':
		return "", true
	case '"', '\'':
		start := s.pos + 1
		s.pos = start
		s.skipPast(quote)
		if s.pos == start || s.source[s.pos-1] != quote {
			return "", false
		}
		return s.source[start : s.pos-1], true
	}
	start := s.pos
	for s.pos < s.end && s.source[s.pos] != '>' && !isBlank(s.source[s.pos]) {
		s.pos++
	}
	s.bareEnd = s.pos
	return s.source[start:s.pos], s.pos < s.end
}

// keep adds an attribute to those of the tag, which begin at lo, unless the
// tag has one of its name; the first one counts. seen is the set of the names
// so far, by their bits.
func (s *scanner) keep(lo int32, seen *uint64, key, value string) {
	full := len(s.attrs)-int(lo) >= s.mostAttrs
	if full && s.dropped {
		return // whether it is said twice makes no difference
	}
	bit := uint64(1) << ((uint32(len(key))*31 + uint32(key[0])*7 + uint32(key[len(key)-1])) & 63)
	if *seen&bit != 0 {
		for _, a := range s.attrs[lo:] {
			if a.Key == key {
				return
			}
		}
	}
	if full {
		s.dropped = true
		return
	}
	*seen |= bit
	if strings.IndexByte(value, '&') >= 0 {
		value = s.unescape(value, true)
	}
	s.attrs = append(s.attrs, Attr{key, value})
}
