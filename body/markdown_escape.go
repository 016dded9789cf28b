package body

import "strings"

// escapeText puts a backslash before every character that Markdown would take
// for a sign. atStart tells that s begins a line, where more of them are.
func escapeText(s string, atStart bool) string {
	if !atStart && !strings.ContainsAny(s, "\\`*_[]<>~|&!#") {
		return s
	}
	var b strings.Builder
	if atStart {
		n := startSign(s)
		if n >= 0 {
			b.WriteString(s[:n])
			b.WriteByte('\\')
			b.WriteByte(s[n])
			s = s[n+1:]
		}
	}
	for i := range len(s) {
		if isSign(s, i) {
			b.WriteByte('\\')
		}
		b.WriteByte(s[i])
	}
	return b.String()
}

// isSign reports whether the character at i can mean something to Markdown
// wherever it stands.
func isSign(s string, i int) bool {
	switch s[i] {
	case '\\', '`', '*', '[', ']', '<', '~', '|':
		return true
	case '_':
		return i == 0 || i+1 == len(s) || !isAlnum(s[i-1]) || !isAlnum(s[i+1])
	case '&':
		return isReference(s[i:])
	}
	return false
}

// startSign is where the sign stands that would make the start of a line
// something else than text: a heading, a quote, an item, a line; -1 if there
// is none.
func startSign(s string) int {
	if s == "" {
		return -1
	}
	switch s[0] {
	case '#', '>', '+', '-', '=', ':':
		return 0
	}
	n := 0
	for n < len(s) && s[n] >= '0' && s[n] <= '9' {
		n++
	}
	if n > 0 && n < len(s) && (s[n] == '.' || s[n] == ')') && (n+1 == len(s) || s[n+1] == ' ') {
		return n
	}
	return -1
}

func isAlnum(c byte) bool {
	return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9'
}

// isReference reports whether s may begin with a character reference.
func isReference(s string) bool {
	for i := 1; i < len(s); i++ {
		switch {
		case s[i] == ';':
			return i > 1
		case s[i] != '#' && !isAlnum(s[i]):
			return false
		}
	}
	return true // the rest may stand in the next run
}

// destinationSigns are the characters that would end an address too early or
// change it.
var destinationSigns = strings.NewReplacer(
	"(", "%28", ")", "%29", "<", "%3C", ">", "%3E", `\`, "%5C", "|", "%7C", "`", "%60", " ", "%20", `"`, "%22", "&", "&amp;",
)

// destination writes an address for the parentheses of a link.
func destination(address string) string {
	if strings.Contains(address, "&") {
		plain := true
		for i := range len(address) {
			plain = plain && !(address[i] == '&' && isReference(address[i:]))
		}
		if plain {
			address = strings.ReplaceAll(address, "&", "\x00")
			return strings.ReplaceAll(destinationSigns.Replace(address), "\x00", "&")
		}
	}
	return destinationSigns.Replace(address)
}
