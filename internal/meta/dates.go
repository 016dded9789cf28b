package meta

import (
	"strconv"
	"strings"
	"time"
)

const (
	// firstYear and lastYear bound the years that are taken: the web begins in
	// 1990, and what lies far ahead is an event or a typo.
	firstYear = 1990
	lastYear  = 2099
	// mostDateBytes and mostDateTokens bound how much of a line is searched.
	mostDateBytes  = 400
	mostDateTokens = 96
	// commonTokens is how many tokens few lines with a date exceed.
	commonTokens = 24
)

// parseDate reads a value that is meant to be a date: ISO 8601 and its
// relatives, seconds since 1970, and what [findDate] reads.
func parseDate(s string, o order) (Date, bool) {
	s = strings.TrimSpace(s)
	if len(s) > mostDateBytes {
		return Date{}, false
	}
	if d, ok := parseFigures(s); ok {
		return d, true
	}
	d, _, ok := findDate(s, o)
	return d, ok
}

// parseFigures reads a value that is nothing but figures: 20240131,
// 20240131093000, or the seconds or milliseconds since 1970.
func parseFigures(s string) (Date, bool) {
	if len(s) < 8 || len(s) > 14 {
		return Date{}, false
	}
	n, err := strconv.ParseInt(s, 10, 64)
	if err != nil {
		return Date{}, false
	}
	switch len(s) {
	case 8:
		return inRange(newDay(int(n/10000), int(n/100%100), int(n%100)))
	case 10:
		return inRange(Date{Time: time.Unix(n, 0).UTC(), Precision: Minute, Zoned: true}, true)
	case 13:
		return inRange(Date{Time: time.UnixMilli(n).UTC(), Precision: Minute, Zoned: true}, true)
	case 14:
		t, err := time.Parse("20060102150405", s)
		return inRange(Date{Time: t, Precision: Minute}, err == nil)
	}
	return Date{}, false
}

func inRange(d Date, ok bool) (Date, bool) {
	if !ok || d.Time.Year() < firstYear || d.Time.Year() > lastYear {
		return Date{}, false
	}
	return d, true
}

// span is a half-open range of bytes of a line.
type span struct{ from, to int }

// findDate finds the first date in a line of text, in words or figures of any
// language of the table of months, and the time that stands beside it. Relative
// dates ("3 hours ago") and dates without a year are no dates.
func findDate(line string, o order) (Date, span, bool) {
	if !mayDate(line) {
		return Date{}, span{}, false
	}
	var store [commonTokens]token
	f := dateFinder{order: o}
	f.tokens = tokenize(line[:min(len(line), mostDateBytes)], mostDateTokens, store[:0])
	for i := range f.tokens {
		d, end, ok := f.dateAt(i)
		if !ok {
			continue
		}
		f.addTime(&d, i, end)
		return d, span{f.tokens[i].from, f.tokens[end-1].to}, true
	}
	return Date{}, span{}, false
}

// fewestFigures is how many figures a date has at the least, as in 3-Jan-24.
const fewestFigures = 3

// mayDate reports whether a line has enough figures for a date, or has others
// than those of ASCII.
func mayDate(line string) bool {
	figures := 0
	for i := range len(line) {
		switch c := line[i]; {
		case c >= '0' && c <= '9':
			figures++
		case c >= 0xD9 && c != 0xE2: // U+2000 to U+2FFF are marks
			return true
		}
		if figures == fewestFigures {
			return true
		}
	}
	return false
}

// hasFigure reports whether s holds a digit of any script, or may.
func hasFigure(s string) bool {
	for i := range len(s) {
		if c := s[i]; c >= '0' && c <= '9' || c >= 0xD9 {
			return true
		}
	}
	return false
}
