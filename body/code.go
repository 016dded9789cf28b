package body

import (
	"strings"
)

// languageName is s if it is a name as programming languages have them.
func languageName(s string) string {
	if len(s) > 30 {
		return ""
	}
	for _, c := range s {
		if !(c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '+' || c == '#' || c == '-' || c == '.' || c == '_') {
			return ""
		}
	}
	return s
}

// trimLines drops the blank lines around code and gives it the line ends of
// this package.
func trimLines(s string) string {
	s = strings.NewReplacer("\r\n", "\n", "\r", "\n").Replace(s)
	for {
		line, rest, found := strings.Cut(s, "\n")
		if !found || strings.TrimSpace(line) != "" {
			break
		}
		s = rest
	}
	return strings.TrimRight(s, " \t\n")
}
