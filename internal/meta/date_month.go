package meta

// parseMonth reads a value that is a year and a month and nothing else:
// "2024-03", "March 2024", "2024年3月", "Published: mars 2024".
func parseMonth(s string) (Date, bool) {
	if !hasFigure(s) || len(s) > longestMonth {
		return Date{}, false
	}
	var store [mostMonthTokens]token
	f := dateFinder{tokens: tokenize(s, len(store), store[:0])}
	if isPublication(s) {
		for len(f.tokens) > 0 && !f.beginsMonth() {
			f.tokens = f.tokens[1:]
		}
	}
	y, m, end := f.yearMonth()
	if end == 0 || end < len(f.tokens) {
		return Date{}, false
	}
	if m.calendar == jalali { // begins in the midst of one of ours
		return Date{}, false
	}
	d, ok := newDay(y, m.number, 1)
	d.Precision = Month
	return inRange(d, ok)
}

const (
	// longestMonth and mostMonthTokens bound a line that is a month.
	longestMonth    = 60
	mostMonthTokens = 12
)

// beginsMonth reports whether the first token is a year or the name of a month.
func (f *dateFinder) beginsMonth() bool {
	_, isYear := f.at(0).year()
	_, n := f.monthAt(0)
	return isYear || n > 0
}

// yearMonth reads year and month in either order and returns the token behind
// them, 0 where there is none.
func (f *dateFinder) yearMonth() (year int, m month, end int) {
	if name, n := f.monthAt(0); n > 0 {
		j := f.skip(n)
		if y, ok := f.at(j).year(); ok {
			return y, name, f.skip(j + 1)
		}
		return 0, month{}, 0
	}
	y, ok := f.at(0).year()
	if !ok {
		return 0, month{}, 0
	}
	j := f.skipUnit(1, "年", "년")
	if name, n := f.monthAt(j); n > 0 {
		return y, name, f.skip(j + n)
	}
	if t := f.at(j); j > 1 && t.small(12) && (t.digits == 2 || f.at(1).text == "年" || f.at(1).text == "년") {
		return y, month{number: t.value}, f.skipUnit(j+1, "月", "월")
	}
	return 0, month{}, 0
}
