package meta

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
)

func TestOtherDays(t *testing.T) {
	tests := []struct {
		name, line string
		want       bool
	}{
		{"a deadline", "Closing date: 3 March 2023", true},
		{"a deadline in a sentence", "Bewerbungsschluss für diese Stelle ist der 3. März 2023", true},
		{"what is valid until then", "Válido hasta el 3 de marzo de 2023", true},
		{"a birth", "Née le 3 mars 1991", true},
		{"a death", "† 3. März 1991", true},
		{"a deadline in Chinese", "报名截止：2023年3月3日", true},
		{"a deadline in Korean", "지원 마감 2023년 3월 3일", true},
		{"a deadline in Arabic", "آخر موعد: 3 مارس 2023", true},
		{"a tool", "HTML rendering created 2023-12-22 by a program", true},
		{"the first of a span of days", "June 2, 1991 – January 19, 2020", true},
		{"the last of a span of days", "June 2, 1931 – January 19, 2020", true},
		{"a dateline", "Ellery, 3 March 2023 - 12:30", false},
		{"publication and update", "3 March 2023 - updated 5 March 2023", false},
		{"a headline about a death before a bar", "Death of a salesman | 3 March 2023", false},
		{"a name and a date", "Ida Roth - 3 March 2023", false},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			_, at, ok := findDate(test.line, dayFirst)
			if !ok {
				at = span{len(test.line), len(test.line)}
			}
			assert.Equal(t, test.want, labelsOtherDay(test.line[:at.from]) || ok && isSpanOfDays(test.line, at, dayFirst))
		})
	}
}

func TestOtherDaysOfPages(t *testing.T) {
	const h = `<h1>Keeper of the lock</h1>`
	tests := []struct{ name, source, want string }{
		{"a deadline in a list", h + `<ul><li>Hours: 20 a week</li><li>Closing date: 3 March 2023</li></ul>` + story, ""},
		{"a deadline whose label has a box of its own", h + `<dl><dt>Closing date</dt><dd>3 March 2023</dd></dl>` + story, ""},
		{"a deadline in a time element", h + `<p>Closes: <time datetime="2023-03-03">3 March 2023</time></p>` + story, ""},
		{"a deadline beside the day of publication", h + `<p>Posted 1 February 2023</p><p>Closing date: 3 March 2023</p>` + story, "2023-02-01"},
		{"a headline with such a word is no label", `<h1>Up the hill, through the fog</h1><p>3 March 2023</p>` + story, "2023-03-03"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			assert.Equal(t, test.want, format(read(t, test.source, "").Published))
		})
	}
}

func TestParseDate(t *testing.T) {
	tests := []struct {
		name, text string
		order      order
		want       string // "" for no date
	}{
		{"ISO day", "2024-01-31", anyOrder, "2024-01-31"},
		{"ISO with zone", "2024-01-31T09:30:15+02:00", anyOrder, "2024-01-31T09:30:15+02:00"},
		{"ISO in UTC", "2024-01-31T09:30:15.123Z", anyOrder, "2024-01-31T09:30:15Z"},
		{"ISO with a blank and a zone without colon", "2024-01-31 09:30 -0500", anyOrder, "2024-01-31T09:30:00-05:00"},
		{"ISO without zone", "2024-01-31T09:30", anyOrder, "2024-01-31T09:30:00"},
		{"RFC 2822", "Wed, 31 Jan 2024 09:30:15 GMT", anyOrder, "2024-01-31T09:30:15Z"},
		{"a day in Persian words", "پنجشنبه چهاردهم خرداد ۱۳۸۸", anyOrder, "2009-06-04"},
		{"a day in three Persian words", "بیست و یکم خرداد ۱۳۸۸", anyOrder, "2009-06-11"},
		{"the last day in Persian words", "سی و یکم خرداد ۱۳۸۸", anyOrder, "2009-06-21"},
		{"year, comma, month", "2008, július 19 - 16:20", anyOrder, "2008-07-19T16:20:00"},
		{"the weekday before the year", "Nov 22 Sun 2009 16:40", anyOrder, "2009-11-22T16:40:00"},
		{"half of the day in Hindi", "14 जुलाई 2021, 01:05 अपराह्न", anyOrder, "2021-07-14T13:05:00"},
		{"Unix", "Tue Mar 11 09:14:22 CET 2003", anyOrder, "2003-03-11T09:14:22+01:00"},
		{"Unix without a zone", "Tue Mar 11 09:14:22 2003", anyOrder, "2003-03-11T09:14:22"},
		{"Unix with an offset", "Tue Mar  4 09:14 -0800 2003", anyOrder, "2003-03-04T09:14:00-08:00"},
		{"RFC 822 with two figures of the year", "Tue, 11 Mar 97 09:14:22 GMT", anyOrder, "1997-03-11T09:14:22Z"},
		{"two figures of the last century", "3-Feb-98", anyOrder, "1998-02-03"},
		{"a time behind a day without a year", "Mar 11 09:14", anyOrder, ""},
		{"only figures", "20240131", anyOrder, "2024-01-31"},
		{"figures to the second", "20240131093015", anyOrder, "2024-01-31T09:30:15"},
		{"seconds since 1970", "1706693400", anyOrder, "2024-01-31T09:30:00Z"},
		{"milliseconds since 1970", "1706693400000", anyOrder, "2024-01-31T09:30:00Z"},
		{"American", "Posted on January 31, 2024 at 9:30 pm EST by Ida", anyOrder, "2024-01-31T21:30:00-05:00"},
		{"American, noon and midnight", "Jan. 31st, 2024 12:05 a.m.", anyOrder, "2024-01-31T00:05:00"},
		{"British", "Wednesday 31st of January 2024", anyOrder, "2024-01-31"},
		{"German", "Mittwoch, 31. Januar 2024, 09.30 Uhr", anyOrder, "2024-01-31T09:30:00"},
		{"Austrian", "31. Jänner 2024", anyOrder, "2024-01-31"},
		{"French", "Publié le 1er février 2024 à 9h30", anyOrder, "2024-02-01T09:30:00"},
		{"Spanish", "31 de enero de 2024", anyOrder, "2024-01-31"},
		{"Portuguese", "31 de março de 2024", anyOrder, "2024-03-31"},
		{"Italian", "31 gennaio 2024", anyOrder, "2024-01-31"},
		{"Dutch", "31 maart 2024", anyOrder, "2024-03-31"},
		{"Polish", "31 stycznia 2024, 9:30", anyOrder, "2024-01-31T09:30:00"},
		{"Czech", "5. listopadu 2024", anyOrder, "2024-11-05"},
		{"Croatian", "12. kolovoza 2020.", anyOrder, "2020-08-12"},
		{"Russian", "31 января 2024 г. 09:30 МСК", anyOrder, "2024-01-31T09:30:00+03:00"},
		{"Ukrainian", "7 липня 2024", anyOrder, "2024-07-07"},
		{"Turkish", "31 Ağustos 2024", anyOrder, "2024-08-31"},
		{"Turkish capitals", "3 EKİM 2024", anyOrder, "2024-10-03"},
		{"Hungarian", "2024. január 31. 9:30", anyOrder, "2024-01-31T09:30:00"},
		{"Greek", "31 Ιανουαρίου 2024", anyOrder, "2024-01-31"},
		{"Finnish", "31. tammikuuta 2024", anyOrder, "2024-01-31"},
		{"Indonesian", "31 Agustus 2024, 10:00 WIB", anyOrder, "2024-08-31T10:00:00+07:00"},
		{"Vietnamese", "ngày 31 tháng 1 năm 2024", anyOrder, "2024-01-31"},
		{"Hebrew", "31 בינואר 2024", anyOrder, "2024-01-31"},
		{"Arabic with its own figures", "٣١ يناير ٢٠٢٤", anyOrder, "2024-01-31"},
		{"Arabic with Levantine months", "5 تشرين الثاني 2024", anyOrder, "2024-11-05"},
		{"Hindi", "३१ जनवरी २०२४", anyOrder, "2024-01-31"},
		{"Thai year", "31 มกราคม 2567", anyOrder, "2024-01-31"},
		{"Thai abbreviation", "31 ม.ค. 2567", anyOrder, "2024-01-31"},
		{"Iranian calendar", "۱۳ تیر ۱۴۰۲", anyOrder, "2023-07-04"},
		{"Iranian month in Arabic letters", "۲۵ ارديبهشت ۱۴۰۱", anyOrder, "2022-05-15"},
		{"Iranian calendar in figures", "1402/04/13", anyOrder, "2023-07-04"},
		{"Chinese", "2024年1月31日 09:30", anyOrder, "2024-01-31T09:30:00"},
		{"Japanese era", "令和6年1月31日", anyOrder, "2024-01-31"},
		{"first year of an era", "令和元年5月1日", anyOrder, "2019-05-01"},
		{"Korean", "2024년 1월 31일 오후 9시 30분", anyOrder, "2024-01-31T21:30:00"},
		{"Taiwan's era", "民國113年1月31日", anyOrder, "2024-01-31"},
		{"Taiwan's era, simplified", "民国113年01月31日", anyOrder, "2024-01-31"},
		{"Afghan months", "۱۳ سرطان ۱۴۰۲", anyOrder, "2023-07-04"},
		{"Urdu", "31 جنوری 2024", anyOrder, "2024-01-31"},
		{"Marathi", "३१ जानेवारी २०२४", anyOrder, "2024-01-31"},
		{"Bengali figures", "৩১ জানুয়ারি ২০২৪", anyOrder, "2024-01-31"},
		{"Thai figures", "๓๑ มกราคม ๒๕๖๗", anyOrder, "2024-01-31"},
		{"Georgian", "31 იანვარი 2024", anyOrder, "2024-01-31"},
		{"Armenian", "31 հունվարի 2024", anyOrder, "2024-01-31"},
		{"Lithuanian", "2024 m. sausio 31 d.", anyOrder, "2024-01-31"},
		{"Latvian", "2024. gada 31. janvārī", anyOrder, "2024-01-31"},
		{"Estonian", "31. jaanuar 2024", anyOrder, "2024-01-31"},
		{"Icelandic", "31. janúar 2024", anyOrder, "2024-01-31"},
		{"Basque", "2024ko urtarrilaren 31n", anyOrder, "2024-01-31"},
		{"Catalan with an apostrophe", "1 d’octubre de 2024", anyOrder, "2024-10-01"},
		{"Galician", "31 de xaneiro de 2024", anyOrder, "2024-01-31"},
		{"Albanian", "31 janar 2024", anyOrder, "2024-01-31"},
		{"Azerbaijani", "31 yanvar 2024", anyOrder, "2024-01-31"},
		{"Kazakh", "31 қаңтар 2024", anyOrder, "2024-01-31"},
		{"Belarusian", "31 студзеня 2024", anyOrder, "2024-01-31"},
		{"Macedonian", "31 јануари 2024", anyOrder, "2024-01-31"},
		{"Serbian in Latin letters", "31. januara 2024.", anyOrder, "2024-01-31"},
		{"Slovenian", "31. avgusta 2024", anyOrder, "2024-08-31"},
		{"Malay", "31 Ogos 2024", anyOrder, "2024-08-31"},
		{"a computer is no Malay month", "Mac 14 2024", anyOrder, ""},
		{"Tagalog", "Enero 31, 2024", anyOrder, "2024-01-31"},
		{"Swahili", "31 Agosti 2024", anyOrder, "2024-08-31"},
		{"Tamil", "31 ஜனவரி 2024", anyOrder, "2024-01-31"},
		{"Telugu", "31 జనవరి 2024", anyOrder, "2024-01-31"},
		{"full-width figures", "２０２４／０１／３１", anyOrder, "2024-01-31"},
		{"points", "31.01.2024", anyOrder, "2024-01-31"},
		{"points, short year", "31.01.24", anyOrder, "2024-01-31"},
		{"slashes, no doubt", "31/01/2024", anyOrder, "2024-01-31"},
		{"slashes, in doubt", "03/01/2024", anyOrder, ""},
		{"slashes, day first", "03/01/2024", dayFirst, "2024-01-03"},
		{"slashes, month first", "03/01/2024", monthFirst, "2024-03-01"},
		{"no such day", "31 February 2024", anyOrder, ""},
		{"three figures", "3-Jan-24", anyOrder, "2024-01-03"},
		{"relative", "3 hours ago", anyOrder, ""},
		{"no year", "January 31", anyOrder, ""},
		{"before the web", "5 May 1821", anyOrder, ""},
		{"a version", "v2.12.01.2024.3", anyOrder, ""},
		{"a price", "$12.10.2024", anyOrder, ""},
		{"a time is no year", "31 January 20:24", anyOrder, ""},
		{"nothing", "", anyOrder, ""},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			d, ok := parseDate(test.text, test.order)
			assert.Equal(t, test.want != "", ok)
			assert.Equal(t, test.want, format(d))
		})
	}
}

// format is a date as ISO 8601.
func format(d Date) string {
	switch {
	case d.IsZero():
		return ""
	case d.Precision == Month:
		return d.Time.Format("2006-01")
	case d.Precision == Day:
		return d.Time.Format(time.DateOnly)
	case d.Zoned:
		return d.Time.Format(time.RFC3339)
	}
	return d.Time.Format("2006-01-02T15:04:05")
}

func TestFindDateTellsWhere(t *testing.T) {
	line := "By Ida Roth, 31 January 2024, in Politics"
	_, at, ok := findDate(line, anyOrder)
	assert.Equal(t, true, ok)
	assert.Equal(t, "31 January 2024", line[at.from:at.to])
}

func TestNewJalali(t *testing.T) {
	tests := []struct {
		name             string
		year, month, day int
		want             string
	}{
		{"new year after a leap year", 1404, 1, 1, "2025-03-21"},
		{"leap day", 1403, 12, 30, "2025-03-20"},
		{"new year 1400", 1400, 1, 1, "2021-03-21"},
		{"last month", 1398, 12, 10, "2020-02-29"},
		{"no such day", 1403, 7, 31, ""},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			d, _ := newJalali(test.year, test.month, test.day)
			assert.Equal(t, test.want, format(d))
		})
	}
}

func TestURLDate(t *testing.T) {
	tests := []struct{ name, path, want string }{
		{"folders", "/2024/01/31/rain-falls", "2024-01-31"},
		{"one folder", "/news/2024-01-31-rain-falls", "2024-01-31"},
		{"figures", "/news/20240131/rain", "20240131"},
		{"day first", "/news/31-01-2024-rain", "2024-01-31"},
		{"a number", "/news/2024013199/rain", ""},
		{"year and month", "/2024/01/rain", ""},
		{"month in words", "/ports/2024/jan/31/rain", "31 jan 2024"},
		{"month in full", "/2024/october/3/rain", "3 october 2024"},
		{"a word that is no month", "/2024/rain/31/", ""},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			assert.Equal(t, test.want, urlDate(test.path))
		})
	}
}

func TestParseMonth(t *testing.T) {
	tests := []struct{ name, text, want string }{
		{"ISO", "2024-03", "2024-03"},
		{"English", "March 2024", "2024-03"},
		{"English with a comma", "March, 2024", "2024-03"},
		{"German with a label", "Veröffentlicht: März 2024", "2024-03"},
		{"French", "mars 2024", "2024-03"},
		{"Spanish", "marzo de 2024", "2024-03"},
		{"Japanese", "2024年3月", "2024-03"},
		{"Korean", "2024년 3월", "2024-03"},
		{"Hungarian", "2024. március", "2024-03"},
		{"Arabic figures", "مارس ٢٠٢٤", "2024-03"},
		{"a year alone", "2024", ""},
		{"years", "2019-2024", ""},
		{"a season", "2023-24", ""},
		{"a sentence", "In March 2024 the ferry stayed", ""},
		{"a solar month spans two of ours", "تیر ۱۴۰۲", ""},
		{"before the web", "March 1843", ""},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			d, _ := parseMonth(test.text)
			assert.Equal(t, test.want, format(d))
		})
	}
}

func TestSlashed(t *testing.T) {
	tests := []struct {
		name, line string
		want       [3]int
	}{
		{"slashes", "Posted 3/10/2023 at noon", [3]int{3, 10, 2023}},
		{"hyphens", "03-10-2023", [3]int{3, 10, 2023}},
		{"the year first", "2023-10-03", [3]int{}},
		{"a score", "3-1", [3]int{}},
		{"a path", "a/3/10/2023/b", [3]int{}},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			a, b, year, _ := slashed(test.line)
			assert.Equal(t, test.want, [3]int{a, b, year})
		})
	}
}
