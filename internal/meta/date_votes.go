package meta

import (
	"slices"
	"strings"
	"time"
)

// claim is a date that a source gives.
type claim struct {
	date   Date
	source string
	votes  float64
	block  int32 // where the reader sees it, -1 for nowhere
}

func readDates(f *facts, r *Record) {
	claims := f.dateClaims()
	if len(claims) == 0 {
		claims = f.scriptClaims()
	}
	changed, source := f.modified()
	if best, ok := bestClaim(claims); ok {
		r.Published = best.date
		r.set("Published", best.source)
		r.DateBlock = best.block
	}
	if !changed.IsZero() && (r.Published.IsZero() || changed.day() >= r.Published.day()) {
		r.Modified = changed
		r.set("Modified", source)
	}
}

const (
	// mostClaims is how many dates of one source are heard, and lateClaim what
	// each costs those behind it: what is the article's own comes first.
	mostClaims = 9
	lateClaim  = 1
	// mostDays is how many days one source may name before it is taken for a
	// list of other stories, listShare what is left of its votes then.
	mostDays  = 3
	listShare = 1.0 / 3
	// monthShare is what a month without a day is worth beside a day.
	monthShare = 0.25
)

// dateClaims gathers what all sources say of the date of publication.
func (f *facts) dateClaims() []claim {
	var claims []claim
	ofOthers := f.isOfEvent() || f.isFrontPage() || f.isForSale()
	for _, s := range publishedSources {
		first, days := len(claims), []int(nil)
		s.find(f, func(text string, node int32) {
			n := len(claims) - first
			if text == "" || n >= mostClaims {
				return
			}
			d, at, ok := f.dateIn(text)
			if !ok || node >= 0 && (ofOthers || isChange(text[:at.from]) || f.isOtherDay(text, at, node)) {
				return
			}
			c := claim{d, s.name, float64(s.votes - lateClaim*min(n, 4)), -1}
			if d.Precision == Month {
				c.votes *= monthShare
			}
			if node >= 0 {
				c.block = f.blockOf(node)
			}
			if !slices.Contains(days, d.day()) {
				days = append(days, d.day())
			}
			claims = append(claims, c)
		})
		if len(days) > mostDays {
			for i := range claims[first:] {
				claims[first+i].votes *= listShare
			}
		}
	}
	return claims
}

// isOfEvent reports whether the page is that of an event by its data: the days
// that it shows tell readers when to come, to this event or to others.
func (f *facts) isOfEvent() bool {
	return f.graph.main != nil && slices.ContainsFunc(f.graph.main.types, func(is string) bool { return strings.HasSuffix(is, "Event") })
}

// isFrontPage reports whether the page is the first of its site and no article:
// the dates and names that it shows are those of the stories it lists.
func (f *facts) isFrontPage() bool {
	return f.url.Host != "" && strings.Trim(f.url.Path, "/") == "" && f.url.RawQuery == "" && !f.saysArticle()
}

// dateIn is [parseDate] that tells where in a line of words the date stands.
func (f *facts) dateIn(text string) (Date, span, bool) {
	if d, ok := parseFigures(text); ok {
		return d, span{}, true
	}
	if len(text) > mostDateBytes {
		return Date{}, span{}, false
	}
	if d, at, ok := findDate(text, f.order); ok {
		return d, at, true
	}
	d, ok := parseMonth(text)
	return d, span{}, ok
}

// bestClaim adds up the votes of claims for one day. The day with most votes
// wins; its most precise claim is taken, and the first source that names the
// day itself.
func bestClaim(claims []claim) (claim, bool) {
	var all []dayTally
next:
	for _, c := range claims {
		written := c.date.day()
		c.date = dateAsShown(dateAsMeant(c, claims), claims)
		moved := c.date.day() != written
		for i := range all {
			if all[i].date.day() == c.date.day() {
				all[i].add(c, moved)
				continue next
			}
		}
		all = append(all, dayTally{c, c.votes, []string{c.source}, moved})
	}
	best, top := claim{}, 0.0
	for _, a := range all {
		if a.total > top {
			best, top = a.claim, a.total
		}
	}
	return best, top > 0
}

// dayTally is what the claims for one day add up to: the best claim, the votes
// of all, the sources that have voted, and whether none of them names the day
// itself.
type dayTally struct {
	claim
	total float64
	seen  []string
	moved bool
}

// add counts a claim; each source votes once.
func (t *dayTally) add(c claim, moved bool) {
	if !isOneOf(c.source, t.seen...) {
		t.seen = append(t.seen, c.source)
		t.total += c.votes
	}
	if t.moved && !moved {
		t.source, t.moved = c.source, false
	}
	if c.date.Precision > t.date.Precision || c.date.Zoned && !t.date.Zoned {
		t.date = c.date
	}
	if t.block < 0 {
		t.block = c.block
	}
}

// dateAsMeant is a claim whose date the page shows in figures, with the month
// and the day changed round if that is what its head names: "09.10.2024" is the
// tenth of September where JSON-LD says so.
func dateAsMeant(c claim, claims []claim) claim {
	y, m, d := c.date.Time.Date()
	if c.block < 0 || d > 12 || int(m) == d {
		return c
	}
	turned, _ := newDay(y, d, int(m))
	for _, s := range claims {
		if s.block < 0 && isOneOf(s.source, "json-ld", "meta") && s.date.day() == turned.day() {
			c.date.Time = c.date.Time.AddDate(0, d-int(m), int(m)-d)
			return c
		}
	}
	return c
}

// mostOffset is the farthest that a place's clock is from universal time.
const mostOffset = 14 * time.Hour

// dateAsShown is the date of a claim, or the day that the page shows where the
// two are the same moment on both sides of a midnight: machines write universal
// time, readers see the day where the paper is made.
func dateAsShown(c claim, claims []claim) Date {
	if c.block >= 0 || c.date.Precision < Minute {
		return c.date
	}
	day := c.date
	for _, s := range claims {
		if s.block < 0 || !isOneOf(s.source, "time-element", "date-class", "dateline") {
			continue
		}
		if s.date.day() == c.date.day() {
			return c.date
		}
		y, m, d := s.date.Time.Date()
		from := wallClock(c.date.Time).Sub(time.Date(y, m, d, 0, 0, 0, 0, time.UTC))
		if day == c.date && from >= -mostOffset && from < 24*time.Hour+mostOffset {
			day, _ = newDay(y, int(m), d)
		}
	}
	return day
}

// wallClock is what a clock shows at t, as if it were in universal time.
func wallClock(t time.Time) time.Time {
	y, m, d := t.Date()
	return time.Date(y, m, d, t.Hour(), t.Minute(), t.Second(), 0, time.UTC)
}
