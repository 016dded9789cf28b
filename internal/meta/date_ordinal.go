package meta

// persianOrdinals are the days of a month in words, as blogs of Iran date their
// posts; those from 21 on are of three words, "بیست و یکم".
var persianOrdinals = map[string]int{
	"اول": 1, "یکم": 1, "دوم": 2, "سوم": 3, "چهارم": 4, "پنجم": 5, "ششم": 6, "هفتم": 7, "هشتم": 8, "نهم": 9, "دهم": 10,
	"یازدهم": 11, "دوازدهم": 12, "سیزدهم": 13, "چهاردهم": 14, "پانزدهم": 15, "شانزدهم": 16, "هفدهم": 17, "هجدهم": 18, "هیجدهم": 18, "نوزدهم": 19, "بیستم": 20,
}

// ordinalMonth reads چهاردهم خرداد ۱۳۸۸: the day in words, the month, the year.
func (f *dateFinder) ordinalMonth(i int) (Date, int, bool) {
	day, j := f.ordinal(i)
	if day == 0 {
		return Date{}, 0, false
	}
	name, n := f.monthAt(j)
	if n == 0 {
		return Date{}, 0, false
	}
	y, ok := f.yearAt(j + n)
	if !ok {
		return Date{}, 0, false
	}
	return f.make(y, name, day, j+n+1)
}

// ordinal is the day that words tell at token i, 0 for none, and the token behind
// them.
func (f *dateFinder) ordinal(i int) (day, end int) {
	first := f.at(i).text
	tens := 0
	switch first {
	case "بیست":
		tens = 20
	case "سی":
		tens = 30
		if f.at(i+1).text == "ام" {
			return tens, i + 2
		}
	case "سیام":
		return 30, i + 1
	default:
		return persianOrdinals[first], i + 1
	}
	if unit := persianOrdinals[f.at(i+2).text]; f.at(i+1).text == "و" && unit > 0 && unit < 10 {
		return tens + unit, i + 3
	}
	return 0, i
}
