package meta

import (
	"html"
	"strings"
	"unicode"
	"unicode/utf8"
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
	if !isASCII(s) {
		s = strings.Map(visible, s)
		s = dropJoiners(s)
	}
	return squeeze(s)
}

// dropJoiners drops the marks for joining letters, U+200C and U+200D, but where
// they have a letter of a script on both sides that needs them, as Persian and the
// scripts of India do, or join emojis.
func dropJoiners(s string) string {
	if !strings.ContainsAny(s, "\u200c\u200d") {
		return s
	}
	var b strings.Builder
	before := rune(0)
	for i, r := range s {
		next, _ := utf8.DecodeRuneInString(s[i+utf8.RuneLen(r):])
		if isJoiner(r) && (!isJoined(before) || !isJoined(next)) {
			continue
		}
		b.WriteRune(r)
		before = r
	}
	return b.String()
}

func isJoiner(r rune) bool { return r == 0x200C || r == 0x200D }

// isJoined reports whether a character may stand beside a joiner.
func isJoined(r rune) bool {
	return r >= 0x0600 && r != utf8.RuneError && !isJoiner(r) && (unicode.IsLetter(r) || unicode.IsMark(r) || unicode.Is(unicode.So, r)) && !unicode.Is(unicode.Latin, r)
}

// visible is r, or -1 where it is a character without a shape: soft hyphens,
// direction marks, private use.
func visible(r rune) rune {
	switch {
	case r == 0x00AD, r == 0x200B, r == 0x200E, r == 0x200F, r >= 0x202A && r <= 0x202E, r == 0xFEFF, r >= 0xE000 && r <= 0xF8FF:
		return -1
	}
	return r
}

func isASCII(s string) bool {
	for i := range len(s) {
		if s[i] >= utf8.RuneSelf {
			return false
		}
	}
	return true
}

// squeeze folds white space. Most values need nothing done.
func squeeze(s string) string {
	if isSqueezed(s) {
		return s
	}
	return strings.Join(strings.Fields(s), " ")
}

// isSqueezed reports whether the only white space of s is single blanks between
// words. It may be false where there are control characters.
func isSqueezed(s string) bool {
	blank := true // the place before s counts as one
	for _, r := range s {
		if r < ' ' || r == ' ' && blank || r >= utf8.RuneSelf && unicode.IsSpace(r) {
			return false
		}
		blank = r == ' '
	}
	return !blank || s == ""
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
	var room [128]byte // as much as most titles take
	folded := room[:0]
	for i := 0; i < len(s); i++ {
		switch c := s[i]; {
		case c >= 'a' && c <= 'z', c >= '0' && c <= '9':
			folded = append(folded, c)
		case c >= 'A' && c <= 'Z':
			folded = append(folded, c|0x20)
		case c >= utf8.RuneSelf:
			r, n := utf8.DecodeRuneInString(s[i:])
			if unicode.IsLetter(r) || unicode.IsNumber(r) || unicode.IsMark(r) {
				folded = utf8.AppendRune(folded, unicode.ToLower(r))
			}
			i += n - 1
		}
	}
	return string(folded)
}
