package meta

import (
	"strings"
	"time"
)

// zones are the abbreviations that mean one offset only, in minutes. IST, CST
// in Asia and the like mean several and are left out where pages of both use
// them.
var zones = map[string]int{
	"z": 0, "utc": 0, "gmt": 0, "bst": 60, "wet": 0, "west": 60, "cet": 60, "cest": 120, "mez": 60, "mesz": 120,
	"eet": 120, "eest": 180, "msk": 180, "мск": 180, "est": -300, "edt": -240, "cst": -360, "cdt": -300, "mst": -420,
	"mdt": -360, "pst": -480, "pdt": -420, "jst": 540, "kst": 540, "wib": 420, "wita": 480, "wit": 540, "sgt": 480,
	"hkt": 480, "aest": 600, "aedt": 660, "nzst": 720, "nzdt": 780,
}

// mostClockGap is how many tokens may stand between a date and its time: "on
// Friday | updated at".
const mostClockGap = 4

// addTime adds the time of day that stands behind the date at tokens from to
// end, or right before it.
func (f *dateFinder) addTime(d *Date, from, end int) {
	if d.Precision == Minute { // read within the date
		return
	}
	for j := end; j <= end+mostClockGap && j < len(f.tokens); j++ {
		if f.clockAt(j, d) {
			return
		}
		if f.at(j).kind == number {
			break
		}
	}
	for j := from - 3; j >= 0 && j >= from-8; j-- {
		if f.isClock(j) && f.clockAt(j, d) {
			return
		}
	}
}

// clockAt reads a time at token i: 10:30, 10:30:15.123, 10.30 Uhr, 10h30, 10 am,
// 10時30分, 오전 10시 30분; with half of the day and zone.
func (f *dateFinder) clockAt(i int, d *Date) bool {
	h := f.at(i)
	if h.kind != number || h.digits > 2 || h.value > 24 {
		return false
	}
	minute, second, j := 0, 0, i+1
	switch sep, m := f.at(i+1), f.at(i+2); {
	case (sep.text == ":" || sep.text == "h" || sep.text == "時" || sep.text == "时" || sep.text == "시" || sep.text == "：") && m.kind == number && m.digits == 2 && m.value < 60:
		minute, j = m.value, i+3
	case sep.text == "." && m.kind == number && m.digits == 2 && m.value < 60 && sep.from == h.to && (f.hourWord(i+3) || f.clockWord(i-1)):
		minute, j = m.value, i+3
	case f.hourWord(i + 1):
	default:
		return false
	}
	if s := f.at(j + 1); f.at(j).text == ":" && s.kind == number && s.digits == 2 && s.value < 60 {
		second, j = s.value, j+2
		if f.at(j).text == "." && f.at(j+1).kind == number {
			j += 2
		}
	}
	hour, j := f.half(h.value, i, j)
	if hour > 23 {
		return false
	}
	d.Precision = Minute
	y, m, day := d.Time.Date()
	zone := time.UTC
	if offset, ok := f.zoneAt(j); ok {
		d.Zoned = true
		if offset != 0 {
			zone = time.FixedZone("", offset*60)
		}
	}
	d.Time = time.Date(y, m, day, hour, minute, second, 0, zone)
	return true
}

// hourWord reports whether a word stands at i that makes a bare number a time.
func (f *dateFinder) hourWord(i int) bool {
	switch f.at(i).text {
	case "uhr", "am", "pm", "時", "点", "시":
		return true
	case "a", "p":
		return f.at(i+1).text == "." && f.at(i+2).text == "m"
	}
	return false
}

// clockWord reports whether a word stands at i that leads a time of day: "kl.
// 10.15".
func (f *dateFinder) clockWord(i int) bool {
	if f.at(i).text == "." {
		i--
	}
	return isOneOf(f.at(i).text, "kl", "klo", "klokken", "klockan")
}

// half moves an hour to the half of the day that the words at j, or before i,
// name, and returns the token behind them.
func (f *dateFinder) half(hour, i, j int) (int, int) {
	pm, am := false, false
	switch f.at(j).text {
	case "pm", "μμ", "م", "مساء", "مساءً", "अपराह्न", "অপরাহ্ণ", "অপরাহ্ন":
		pm, j = true, j+1
	case "am", "πμ", "ص", "صباحا", "صباحًا", "पूर्वाह्न", "পূর্বাহ্ণ", "পূর্বাহ্ন":
		am, j = true, j+1
	case "p", "a":
		if f.at(j+1).text == "." && f.at(j+2).text == "m" {
			pm, am = f.at(j).text == "p", f.at(j).text == "a"
			j += 3
			if f.at(j).text == "." {
				j++
			}
		}
	case "uhr", "h", "分", "분":
		j++
	}
	switch f.at(i-2).text + f.at(i-1).text {
	case "午後", "下午", "오후":
		pm = true
	case "午前", "上午", "오전":
		am = true
	}
	switch {
	case pm && hour < 12:
		hour += 12
	case am && hour == 12, hour == 24:
		hour = 0
	}
	return hour, j
}

// zoneAt reads a zone at token j: Z, +02:00, +0200, +02, GMT+2, (CEST).
func (f *dateFinder) zoneAt(j int) (minutes int, ok bool) {
	if f.at(j).text == "(" {
		j++
	}
	if t := f.at(j); t.kind == word {
		offset, known := zones[strings.TrimSuffix(t.text, ".")]
		if !known {
			return 0, false
		}
		if more, ok := f.offsetAt(j + 1); ok {
			return more, true
		}
		return offset, true
	}
	return f.offsetAt(j)
}

func (f *dateFinder) offsetAt(j int) (minutes int, ok bool) {
	sign, n := f.at(j), f.at(j+1)
	if n.kind != number || n.from != sign.to {
		return 0, false
	}
	switch {
	case n.digits == 4:
		minutes = n.value/100*60 + n.value%100
	case n.digits <= 2 && f.at(j+2).text == ":" && f.at(j+3).kind == number:
		minutes = n.value*60 + f.at(j+3).value
	case n.digits <= 2:
		minutes = n.value * 60
	}
	if minutes > 14*60 {
		return 0, false
	}
	switch sign.text {
	case "+":
		return minutes, true
	case "-", "−":
		return -minutes, true
	}
	return 0, false
}
