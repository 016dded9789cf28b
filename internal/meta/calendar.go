package meta

import "time"

// newJalali makes a date of Iran's solar calendar by the 33-year cycle of leap
// years, which agrees with the observed calendar from 1925 to 2088.
func newJalali(year, month, day int) (Date, bool) {
	if year < 1300 || year > 1467 || month < 1 || month > 12 || day < 1 || day > 31 || month > 6 && day > 30 {
		return Date{}, false
	}
	days := (year-1)*365 + (year*8+21)/33 + day
	if month <= 7 {
		days += (month - 1) * 31
	} else {
		days += (month-1)*30 + 6
	}
	// 1 Farvardin 1403 was 20 March 2024.
	const base = 1402*365 + (1403*8+21)/33 + 1
	t := time.Date(2024, time.March, 20, 0, 0, 0, 0, time.UTC).AddDate(0, 0, days-base)
	return Date{Time: t, Precision: Day}, true
}

// buddhistOffset is how far the Thai year runs ahead of the common one.
const buddhistOffset = 543

// commonYear turns a year as written into one of the common era: Thai years
// run 543 ahead. No page of the web is from the years 2500 to 2643.
func commonYear(y int) int {
	if y >= 2500 && y < 2643 {
		return y - buddhistOffset
	}
	return y
}

// eras are the Japanese eras in which web pages date, and Taiwan's: the era's
// name, the year before its first.
var eras = []struct {
	first, second string
	offset        int
}{
	{"令", "和", 2018},
	{"平", "成", 1988},
	{"昭", "和", 1925},
	{"民", "國", 1911},
	{"民", "国", 1911},
}
