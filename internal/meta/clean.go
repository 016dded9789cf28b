package meta

import (
	"html"
	"strings"
	"unicode"
)

// cleanText is a value as a reader would write it: white space folded, entities
// that were encoded twice decoded, invisible characters and tags dropped.
func cleanText(s string) string {
	for range 2 {
		if strings.IndexByte(s, '&') < 0 {
			break
		}
		s = html.UnescapeString(s)
	}
	if strings.IndexByte(s, '<') >= 0 {
		s = dropTags(s)
	}
	s = strings.Map(func(r rune) rune {
		switch {
		case r == 0x00AD, r >= 0x200B && r <= 0x200F, r >= 0x202A && r <= 0x202E, r == 0xFEFF, r >= 0xE000 && r <= 0xF8FF:
			return -1
		}
		return r
	}, s)
	return squeeze(s)
}

// bounded is a value without what is beyond [mostContent].
func bounded(s string) string {
	if len(s) <= mostContent {
		return s
	}
	return strings.ToValidUTF8(s[:mostContent], "")
}

// dropTags drops what looks like HTML tags: "<" before a letter or slash, up to
// the next ">".
func dropTags(s string) string {
	var b strings.Builder
	for {
		at := strings.IndexByte(s, '<')
		if at < 0 || at+1 >= len(s) {
			break
		}
		end := strings.IndexByte(s[at:], '>')
		if end < 0 {
			break
		}
		c := s[at+1] | 0x20
		if c >= 'a' && c <= 'z' || s[at+1] == '/' || s[at+1] == '!' {
			b.WriteString(s[:at])
			b.WriteByte(' ')
		} else {
			b.WriteString(s[:at+end+1])
		}
		s = s[at+end+1:]
	}
	b.WriteString(s)
	return b.String()
}

// fold keeps letters, figures and marks in lower case: the form in which titles
// and names compare.
func fold(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsNumber(r) || unicode.IsMark(r) {
			return unicode.ToLower(r)
		}
		return -1
	}, s)
}
