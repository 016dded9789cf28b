package meta

import "strings"

type dateFinder struct {
	tokens []token
	order  order
}

// at returns a token, the zero token beyond the line.
func (f *dateFinder) at(i int) token {
	if i < 0 || i >= len(f.tokens) {
		return token{}
	}
	return f.tokens[i]
}

// dateAt reads a date that begins at token i and returns the token behind it.
func (f *dateFinder) dateAt(i int) (Date, int, bool) {
	switch f.at(i).kind {
	case number:
		if f.glued(i) {
			return Date{}, 0, false
		}
		if d, end, ok := f.yearFirst(i); taken(d, ok) {
			return d, end, true
		}
		if d, end, ok := f.dayMonthName(i); taken(d, ok) {
			return d, end, true
		}
		if d, end, ok := f.figures(i); taken(d, ok) {
			return d, end, true
		}
	case word:
		if d, end, ok := f.ordinalMonth(i); taken(d, ok) {
			return d, end, true
		}
		if d, end, ok := f.monthNameDay(i); taken(d, ok) {
			return d, end, true
		}
		if d, end, ok := f.era(i); taken(d, ok) {
			return d, end, true
		}
	}
	return Date{}, 0, false
}

func taken(d Date, ok bool) bool {
	_, ok = inRange(d, ok)
	return ok
}

// glued reports whether the number at i is the tail of something longer, such
// as 1.2023-01-02, $12 or v2.1.
func (f *dateFinder) glued(i int) bool {
	before := f.at(i - 1)
	if before.kind == none || before.to != f.at(i).from {
		return false
	}
	switch before.text {
	case ".", "-", "/":
		return f.at(i-2).kind == number && f.at(i-2).to == before.from
	case "$", "€", "£", "#", "_", "+", "=":
		return true
	}
	return false
}

// year reads a token as a year of four figures.
func (t token) year() (int, bool) {
	if t.kind != number || t.digits != 4 {
		return 0, false
	}
	return commonYear(t.value), true
}

func (t token) small(most int) bool {
	return t.kind == number && t.digits <= 2 && t.value >= 1 && t.value <= most
}

// yearFirst reads 2024-01-31, 2024/1/31, 2024.01.31, 2024年1月31日,
// 2024년 1월 31일, 2024. január 31. and 2024 Jan 31.
func (f *dateFinder) yearFirst(i int) (Date, int, bool) {
	y, ok := f.at(i).year()
	if !ok {
		return Date{}, 0, false
	}
	j := f.skipUnit(i+1, "年", "년")
	if _, n := f.monthAt(j + 1); n > 0 && f.at(j).text == "," { // 2008, július 19
		j++
	}
	switch f.at(j).text {
	case "m", "ko", "g", "gada": // Lithuanian, Basque, Latvian words behind a year
		j = f.skip(j + 1)
	}
	m := f.at(j)
	if name, n := f.monthAt(f.skip(j + 1)); n > 0 && m.small(31) { // 2024. gada 31. janvārī
		return f.make(y, name, m.value, f.skip(j+1)+n)
	}
	if name, n := f.monthAt(j); n > 0 {
		j = f.skip(j + n)
		if d := f.at(j); d.small(31) && !f.isClock(j) {
			return f.make(y, name, d.value, j+1)
		}
		return Date{}, 0, false
	}
	if !m.small(12) || m.digits == 0 {
		return Date{}, 0, false
	}
	j = f.skipUnit(j+1, "月", "월")
	d := f.at(j)
	if !d.small(31) || f.isClock(j) {
		return Date{}, 0, false
	}
	end := j + 1
	if u := f.at(end); u.text == "日" || u.text == "号" || u.text == "일" {
		end++
	}
	if y < 1500 && y > 1300 { // a solar year in figures
		date, ok := newJalali(y, m.value, d.value)
		return date, end, ok
	}
	date, ok := newDay(y, m.value, d.value)
	return date, end, ok
}

// skipUnit passes what stands between the parts of a date that begins with its
// year: a unit, or one mark with blanks about it.
func (f *dateFinder) skipUnit(i int, han, hangul string) int {
	switch t := f.at(i); t.text {
	case han, hangul, "-", "/", ".", "‐", "–", "．", "／":
		return i + 1
	}
	return i
}

// dayMonthName reads 31 January 2024, 31st of January, 2024, 31. Januar 2024,
// 31 de enero de 2024, 31-Jan-24 and ngày 31 tháng 1 năm 2024.
func (f *dateFinder) dayMonthName(i int) (Date, int, bool) {
	day := f.at(i)
	if !day.small(31) {
		return Date{}, 0, false
	}
	j := f.skip(i + 1)
	name, n := f.monthAt(j)
	if n == 0 {
		return Date{}, 0, false
	}
	j = f.skip(j + n)
	y, ok := f.yearAt(j)
	if t := f.at(j); !ok && t.kind == number && t.digits == 2 && f.isClock(j+1) { // 11 Mar 97 09:14:22 GMT, as letters of old are dated
		y, ok = shortYear(t.value), true
	}
	if !ok {
		return Date{}, 0, false
	}
	return f.make(y, name, day.value, j+1)
}

// monthNameDay reads January 31, 2024 and Jan. 31st 2024.
func (f *dateFinder) monthNameDay(i int) (Date, int, bool) {
	name, n := f.monthAt(i)
	if n == 0 {
		return Date{}, 0, false
	}
	j := f.skip(i + n)
	day := f.at(j)
	if !day.small(31) {
		return Date{}, 0, false
	}
	if f.isClock(j + 1) {
		return f.clockThenYear(j+1, name, day.value)
	}
	j = f.skip(j + 1)
	if isOneOf(f.at(j).text, "mon", "tue", "wed", "thu", "fri", "sat", "sun") { // Nov 22 Sun 2009
		j++
	}
	if d := f.at(j); (d.text == "-" || d.text == "–") && f.at(j+1).small(31) { // January 30-31, 2024
		j = f.skip(j + 2)
	}
	y, ok := f.yearAt(j)
	if !ok {
		return Date{}, 0, false
	}
	return f.make(y, name, day.value, j+1)
}

// mostZone is how many tokens a zone between a time and its year takes: "+0100",
// "CET", "GMT+1".
const mostZone = 3

// clockThenYear reads what stands behind month and day in the order of Unix:
// Tue Mar 11 09:14:22 CET 2003.
func (f *dateFinder) clockThenYear(i int, m month, day int) (Date, int, bool) {
	for j := i + 3; j <= i+5+mostZone; j++ { // with and without seconds
		y, ok := f.at(j).year()
		if before := f.at(j - 1); !ok || y < firstYear || y > lastYear || before.text == "+" || before.text == "-" {
			continue
		}
		d, end, ok := f.make(y, m, day, j+1)
		if ok {
			f.clockAt(i, &d)
		}
		return d, end, ok
	}
	return Date{}, 0, false
}

// shortYear is the year that two figures mean: the web's first decade, or one
// since 2000.
func shortYear(figures int) int {
	if figures >= firstYear%100 {
		return 1900 + figures
	}
	return 2000 + figures
}

// yearAt reads a year of four figures, or of two with an apostrophe or glued to
// a hyphen (31-Jan-24).
func (f *dateFinder) yearAt(j int) (int, bool) {
	t := f.at(j)
	if y, ok := t.year(); ok {
		return y, !f.isClock(j)
	}
	if t.kind == number && t.digits == 2 && (f.at(j-1).text == "'" || f.at(j-1).text == "’" || f.at(j-1).text == "-" && f.at(j-1).to == t.from) {
		return shortYear(t.value), !f.isClock(j)
	}
	return 0, false
}

// isClock reports whether the number at i begins a time of day, 10:30.
func (f *dateFinder) isClock(i int) bool {
	return f.at(i+1).text == ":" && f.at(i+2).kind == number && f.at(i+2).from == f.at(i+1).to
}

func (f *dateFinder) make(y int, m month, day, end int) (Date, int, bool) {
	if m.calendar == jalali {
		d, ok := newJalali(y, m.number, day)
		return d, end, ok
	}
	d, ok := newDay(y, m.number, day)
	return d, end, ok
}

// monthAt reads a month's name and returns how many tokens it takes, 0 for
// none. Vietnamese numbers its months: tháng 1.
func (f *dateFinder) monthAt(i int) (month, int) {
	t := f.at(i)
	if t.kind != word {
		return month{}, 0
	}
	if t.text == "tháng" && f.at(i+1).small(12) {
		return month{number: f.at(i + 1).value}, 2
	}
	if next := f.at(i + 1); next.kind == word {
		if m, ok := months()[t.text+" "+next.text]; ok {
			return m, 2
		}
	}
	if m, ok := months()[t.text]; ok {
		return m, 1
	}
	if m, ok := months()[strings.ReplaceAll(t.text, arabicYeh, persianYeh)]; ok {
		return m, 1
	}
	return month{}, 0
}

// arabicYeh is how Arabic keyboards write the Persian letter.
const arabicYeh, persianYeh = "ي", "ی"

// skip passes the marks and little words between the parts of a date.
func (f *dateFinder) skip(i int) int {
	for n := 0; n < 4; n++ {
		switch f.at(i).text {
		case ",", ".", "/", "-", "'", "’", "،", "º", "°", "ª", "st", "nd", "rd", "th", "er", "re", "d", "ste", "de", "del", "of", "the", "di", "den", "năm", "พ", "ศ", "พ.ศ", "ค.ศ", "г", "le", "an", "én", "af", "від", "року", "سنة", "٬":
			i++
		default:
			return i
		}
	}
	return i
}

// figures reads 31.01.2024, 31/01/2024, 01/31/2024 and 31-01-2024, and with
// points also 31.01.24.
func (f *dateFinder) figures(i int) (Date, int, bool) {
	a, mark, b, mark2, c := f.at(i), f.at(i+1), f.at(i+2), f.at(i+3), f.at(i+4)
	if !a.small(31) || !b.small(31) || c.kind != number || mark.text != mark2.text {
		return Date{}, 0, false
	}
	if mark.from != a.to && mark.text != "." || b.from-mark.to > 1 || mark2.from != b.to {
		return Date{}, 0, false
	}
	y, ok := c.year()
	if !ok && c.digits == 2 && (mark.text == "." || f.order != anyOrder) && c.from == mark2.to && !f.glued(i+6) {
		y, ok = shortYear(c.value), true
	}
	if !ok || f.isClock(i+4) {
		return Date{}, 0, false
	}
	day, month := a.value, b.value
	switch mark.text {
	case ".":
	case "/", "-":
		switch {
		case day > 12:
		case month > 12 || f.order == monthFirst:
			day, month = month, day
		case f.order == anyOrder && day != month:
			return Date{}, 0, false
		}
	default:
		return Date{}, 0, false
	}
	d, ok := newDay(y, month, day)
	return d, i + 5, ok
}

// mostEraYear bounds the years of an era: Taiwan has counted since 1912.
const mostEraYear = 199

// era reads 令和6年1月31日 and 民國113年1月31日.
func (f *dateFinder) era(i int) (Date, int, bool) {
	for _, e := range eras {
		if f.at(i).text != e.first || f.at(i+1).text != e.second {
			continue
		}
		y, m, d := f.at(i+2), f.at(i+4), f.at(i+6)
		first := y.text == "元"
		if (first || y.kind == number && y.value >= 1 && y.value <= mostEraYear) && f.at(i+3).text == "年" && m.small(12) && f.at(i+5).text == "月" && d.small(31) && f.at(i+7).text == "日" {
			if first {
				y.value = 1
			}
			date, ok := newDay(e.offset+y.value, m.value, d.value)
			return date, i + 8, ok
		}
	}
	return Date{}, 0, false
}
