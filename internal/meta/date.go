package meta

import "time"

// Date is a moment as precisely as a page tells it. The zero Date means that
// the page gives none.
type Date struct {
	// Time is the moment, in the zone the page names and else in UTC.
	Time time.Time
	// Precision tells which part of Time the page gave.
	Precision Precision
	// Zoned is true where the page names a zone or an offset.
	Zoned bool
}

// Precision is the smallest unit that a page gives of a date.
type Precision uint8

const (
	// NoDate is the precision of the zero Date.
	NoDate Precision = iota
	// Month means that the page gives year and month; Time is the month's first
	// day.
	Month
	// Day means that the page gives no time of day.
	Day
	// Minute means that the page gives hours and minutes, and perhaps seconds.
	Minute
)

// IsZero reports whether there is no date.
func (d Date) IsZero() bool { return d.Precision == NoDate }

// day is the number of the date's day in its own zone, to compare days.
func (d Date) day() int {
	y, m, day := d.Time.Date()
	return (y*12+int(m))*31 + day
}

// newDay makes a date without time of day; ok is false where the calendar has
// no such day.
func newDay(year, month, day int) (Date, bool) {
	if year < 1 || year > 9999 || month < 1 || month > 12 || day < 1 || day > 31 {
		return Date{}, false
	}
	t := time.Date(year, time.Month(month), day, 0, 0, 0, 0, time.UTC)
	return Date{Time: t, Precision: Day}, t.Day() == day
}
