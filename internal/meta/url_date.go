package meta

import (
	"strings"
)

func pathOf(address string) string {
	_, rest, _ := strings.Cut(address, "://")
	_, path, _ := strings.Cut(rest, "/")
	return "/" + path
}

// urlDate finds year, month and day in the path of an address; the month may be
// a word or its beginning: /2024/jan/31/.
func urlDate(path string) string {
	if s := wordedDate(path); s != "" {
		return s
	}
	for i := 0; i+9 <= len(path); i++ {
		if path[i] != '/' && path[i] != '-' && path[i] != '_' {
			continue
		}
		s := path[i+1:]
		if n := len("2006/01/02"); len(s) >= n && isYear(s) && (s[4] == '/' || s[4] == '-') && s[7] == s[4] && allDigits(s[5:7]+s[8:10]) && endsHere(s, n) {
			return s[:4] + "-" + s[5:7] + "-" + s[8:10]
		}
		if n := len("02-01-2006"); len(s) >= n && allDigits(s[:2]+s[3:5]) && s[2] == '-' && s[5] == '-' && isYear(s[6:]) && endsHere(s, n) {
			return s[6:10] + "-" + s[3:5] + "-" + s[:2]
		}
		if n := len("20060102"); path[i] == '/' && len(s) >= n && isYear(s) && allDigits(s[:n]) && endsHere(s, n) {
			return s[:n]
		}
	}
	return ""
}

// wordedDate finds the folders year, name of a month, day.
func wordedDate(path string) string {
	for at := 0; ; {
		i := strings.IndexByte(path[at:], '/')
		if i < 0 {
			return ""
		}
		at += i + 1
		year, rest, _ := strings.Cut(path[at:], "/")
		if len(year) != 4 || !isYear(year) {
			continue
		}
		name, rest, _ := strings.Cut(rest, "/")
		day, _, _ := strings.Cut(rest, "/")
		if m, ok := months()[strings.ToLower(name)]; ok && m.calendar == gregorian && len(day) <= 2 && allDigits(day) {
			return day + " " + name + " " + year
		}
	}
}

// isYear reports whether s begins with the figures of a year.
func isYear(s string) bool {
	return len(s) >= 4 && (s[:2] == "20" || s[:2] == "19") && allDigits(s[:4])
}

// endsHere reports whether no figure stands at n.
func endsHere(s string, n int) bool { return len(s) == n || s[n] < '0' || s[n] > '9' }

func allDigits(s string) bool {
	for i := range len(s) {
		if s[i] < '0' || s[i] > '9' {
			return false
		}
	}
	return s != ""
}
