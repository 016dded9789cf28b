package meta

import "strings"

// order is the order in which a page writes numeric dates.
type order uint8

const (
	anyOrder order = iota // only where the figures leave no doubt
	dayFirst
	monthFirst
)

// findOrder tells in which order the page writes numeric dates: by its own dates
// that leave no doubt, or the region that it declares, or the country of its
// address, or the language of its words. English without any of these leaves it
// open.
func (f *facts) findOrder() order {
	if o := f.orderOfDates(); o != anyOrder {
		return o
	}
	for _, s := range [...]string{f.lang, f.meta("og:locale"), f.meta("content-language", "language", "dc.language")} {
		if o, ok := orderOf(languageTag(s)); ok {
			return o
		}
	}
	if o := orderOfCountry(f.url.Hostname()); o != anyOrder || f.declares() {
		return o
	}
	language, _ := f.detected()
	o, _ := orderOf(language)
	return o
}

// declares reports whether the page names its language.
func (f *facts) declares() bool {
	return f.lang != "" || f.meta("og:locale", "content-language", "language", "dc.language") != ""
}

func orderOf(tag string) (order, bool) {
	switch tag {
	case "", "en":
		return anyOrder, false
	case "en-US", "en-PH", "es-US":
		return monthFirst, true
	}
	return dayFirst, true
}

// orderOfCountry is the order by the last part of a host's name, where that is
// of a country whose pages are in English, or of what only America has.
func orderOfCountry(host string) order {
	switch host[strings.LastIndexByte(host, '.')+1:] {
	case "uk", "ie", "au", "nz", "in", "za", "sg", "ng", "ke", "pk":
		return dayFirst
	case "us", "gov", "edu", "mil":
		return monthFirst
	}
	return anyOrder
}

// orderOfDates is the order that the page's own figures prove: a part above 12
// is no month, and of a date that stands on the page in full elsewhere the parts
// are known. Where they contradict each other it is open.
func (f *facts) orderOfDates() order {
	known := f.knownDays()
	days, months := 0, 0
	for line := range f.figuredLines {
		a, b, year, ok := slashed(line)
		if !ok || a == b {
			continue
		}
		asDay, okDay := newDay(year, b, a)
		asMonth, okMonth := newDay(year, a, b)
		switch {
		case okDay && (!okMonth || known[asDay.day()] && !known[asMonth.day()]):
			days++
		case okMonth && (!okDay || known[asMonth.day()] && !known[asDay.day()]):
			months++
		}
	}
	switch {
	case days > 0 && months == 0:
		return dayFirst
	case months > 0 && days == 0:
		return monthFirst
	}
	return anyOrder
}

// figuredLines ranges over short lines of the page that may hold a date in
// figures, and over the machine forms of its times, which some pages write as
// they show them.
func (f *facts) figuredLines(yield func(string) bool) {
	for k := range f.blocks.Blocks {
		if b := &f.blocks.Blocks[k]; b.Digits >= 6 && len(b.Text) <= longestDateline && !yield(b.Text) {
			return
		}
	}
	for _, i := range f.times[:min(len(f.times), mostKnown)] {
		if !yield(f.tree.Attr(i, "datetime")) {
			return
		}
	}
}

// mostKnown bounds the days that settle the order.
const mostKnown = 40

// knownDays are the days that the page tells in a form without doubt.
func (f *facts) knownDays() map[int]bool {
	known := map[int]bool{}
	add := func(s string) {
		if len(s) >= len("2006-01-02") && len(known) < mostKnown {
			if d, ok := parseDate(s, anyOrder); ok {
				known[d.day()] = true
			}
		}
	}
	for _, i := range f.times[:min(len(f.times), mostKnown)] {
		add(f.tree.Attr(i, "datetime"))
	}
	for _, m := range f.metas {
		if isOneOf(m.name, "article:published_time", "datepublished", "article:modified_time") {
			add(m.content)
		}
	}
	for _, o := range f.graph.objects {
		add(o.get("datePublished").str())
		add(o.get("dateModified").str())
	}
	return known
}

// slashed reads the first date of the form 3/10/2023 or 3-10-2023 in a line.
func slashed(line string) (a, b, year int, ok bool) {
	for i := 0; i < len(line); i++ {
		if line[i] < '0' || line[i] > '9' || i > 0 && (line[i-1] >= '0' && line[i-1] <= '9' || line[i-1] == '/' || line[i-1] == '-') {
			continue
		}
		var part [3]int
		n, at := 0, i
		for ; n < 3 && at < len(line) && line[at] >= '0' && line[at] <= '9'; n++ {
			from := at
			for ; at < len(line) && at < from+4 && line[at] >= '0' && line[at] <= '9'; at++ {
				part[n] = part[n]*10 + int(line[at]-'0')
			}
			if n < 2 && (at > from+2 || at >= len(line) || line[at] != '/' && line[at] != '-') {
				break
			}
			at++
		}
		if n == 3 && part[2] >= firstYear && part[2] <= lastYear {
			return part[0], part[1], part[2], true
		}
	}
	return 0, 0, 0, false
}
