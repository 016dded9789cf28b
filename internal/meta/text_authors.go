package meta

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/winnow-go/winnow/internal/block"
	"github.com/winnow-go/winnow/internal/phrase"
)

// authors finds the byline beside the headline, or the name in the box that
// blogs set below a post.
func (t *textReader) authors(r *Record) {
	for _, find := range [...]struct {
		source string
		names  func(k int) []string
	}{
		{"byline", t.labelledNames}, {"dateline", t.dateNames}, {"label", t.unknownLabel}, {"name-line", t.nameLine},
	} {
		for d := 1; d <= besideHead; d++ {
			for _, k := range [...]int{t.head + d, t.head - d} {
				if k < 0 || k >= len(t.seen) || k > t.body+1 || find.source == "name-line" && k < t.head {
					continue
				}
				if found := find.names(k); len(found) > 0 && found[0] != r.Title { // a menu's "Authors" above the headline
					r.Authors, r.BylineBlock = found, int32(k)
					r.set("Authors", find.source)
					return
				}
			}
		}
	}
	if found, k := t.nameOverBio(); len(found) > 0 {
		r.Authors, r.BylineBlock = found, int32(k)
		r.set("Authors", "signature")
		return
	}
	if found := t.letterSigned(); len(found) > 0 {
		r.Authors = found
		r.set("Authors", "signature")
		return
	}
	if found, k := t.farNames(); len(found) > 0 {
		r.Authors, r.BylineBlock = found, int32(k)
		r.set("Authors", "far-byline")
		return
	}
	if found, k := t.signature(); len(found) > 0 {
		r.Authors, r.BylineBlock = found, int32(k)
		r.set("Authors", "signature")
		return
	}
	if found, k := t.nameAbove(); len(found) > 0 {
		r.Authors, r.BylineBlock = found, int32(k)
		r.set("Authors", "name-above")
		return
	}
	if found, k := t.boxName(); len(found) > 0 {
		r.Authors, r.BylineBlock = found, int32(k)
		r.set("Authors", "about-box")
		return
	}
	if name, k := t.aboutName(); name != "" {
		r.Authors, r.BylineBlock = []string{name}, int32(k)
		r.set("Authors", "about-box")
	}
}

// nameOverBio finds a full name alone on its line below the body, with a sentence
// right below it that begins with the same name.
func (t *textReader) nameOverBio() ([]string, int) {
	for k := t.body + 1; k+1 < len(t.lines) && !t.watch.Stop(lineWork); k++ {
		b, bio := &t.lines[k], &t.lines[k+1]
		if b.Words < 2 || b.Words > 4 || b.Stops > 0 || !bio.Prose() || !strings.HasPrefix(bio.Text, b.Text+" ") {
			continue
		}
		if found := names(b.Text, guessed); len(found) == 1 && found[0] == b.Text {
			return found, k
		}
	}
	return nil, 0
}

// signature finds a full name that stands alone below a paragraph and above
// none, where that is the custom: "Nguyễn Hoài Thương" in Vietnamese, "【Name】"
// in Japanese. Elsewhere it is rather a commenter's or somebody's in a picture,
// unless what follows a story follows it.
func (t *textReader) signature() ([]string, int) {
	for k := t.body + 1; k < len(t.lines) && !t.watch.Stop(lineWork); k++ {
		b, above := &t.lines[k], &t.lines[k-1]
		if b.Words > 8 || b.Stops > 0 || len(b.Text) > 60 || above.Stops == 0 || above.Length() < 8 {
			continue
		}
		ends := t.endsStory(k)
		if !ends && k+1 < len(t.lines) && (t.lines[k+1].Stops > 0 || t.showsDate(k+1)) {
			continue
		}
		name := strings.Trim(b.Text, "【】()（） ")
		bracketed := name != b.Text && b.Wide > 2
		words := strings.Fields(name)
		if !bracketed && (t.language != "vi" && !ends || len(words) < 2 || len(words) > 4 || int(b.Capitals) < len(words)) || t.says[k] != 0 {
			continue
		}
		if found := names(name, guessed); len(found) == 1 && found[0] == name {
			return found, k
		}
	}
	return nil, 0
}

// endings are the kinds of line that stand right below a story.
var endings = phrase.Of(phrase.Share, phrase.Tags, phrase.ReportError, phrase.Related, phrase.ReadAlso, phrase.Follow, phrase.SourceLink, phrase.Copyright, phrase.Credit)

// endsStory reports whether line k stands between two sentences or more of the
// story and the first label below it.
func (t *textReader) endsStory(k int) bool {
	if k < t.body+2 || k+1 >= len(t.lines) || !t.says[k+1].Any(endings) || t.lines[k-1].Length() < 8 {
		return false
	}
	for j := t.body; j < k; j++ {
		if t.says[j].Has(phrase.Comments) || t.says[j].Has(phrase.Reply) {
			return false
		}
	}
	return true
}

func (t *textReader) showsDate(k int) bool {
	b := &t.lines[k]
	if b.Digits == 0 || len(b.Text) > longestDateline {
		return false
	}
	_, _, found := findDate(b.Text, t.order)
	return found
}

// nameAbove finds the name of a columnist above the headline, where a date or a
// poem stands right below it. In English, which writes sections with capitals
// throughout too, the name must come again.
func (t *textReader) nameAbove() ([]string, int) {
	if !t.dated(t.head+1) && !(t.verse && t.head == t.body-1) {
		return nil, 0
	}
	for k := t.head - 1; k >= max(0, t.head-3); k-- {
		b := &t.lines[k]
		if b.Words != 2 || b.Capitals != 2 || b.Digits > 0 || t.seen[k].clutter || t.says[k] != 0 {
			continue
		}
		if found := names(b.Text, guessed); len(found) == 1 && found[0] == b.Text && !strings.Contains(t.lines[t.head].Text, b.Text) && (t.language != "en" || t.comesAgain(b.Text, k)) {
			return found, k
		}
	}
	return nil, 0
}

// comesAgain reports whether a longer line than line k has its text: names of
// people do, in the lines about them; names of sections stand alone.
func (t *textReader) comesAgain(text string, k int) bool {
	for j := range t.lines {
		if line := t.lines[j].Text; j != k && len(line) > len(text)+10 && strings.Contains(line, text) {
			return true
		}
	}
	return false
}

// leastFarLabel is the bytes of a byline's label, the mark behind it included,
// that does not begin sentences.
const leastFarLabel = 8

// farNames finds a byline of more than one word below the body, as blogs have
// it: "Publicado por Ana Lopes". Short labels begin sentences too.
func (t *textReader) farNames() ([]string, int) {
	for k := t.body + 1; k < len(t.lines) && !t.watch.Stop(lineWork); k++ {
		b := &t.lines[k]
		if name := bracketedReporter(b.Text); name != "" {
			return []string{name}, k
		}
		if b.Words < 3 || b.Words > 12 || len(b.Text) > longestDateline {
			continue
		}
		rest, ok := cutLabel(b.Text)
		if !ok || len(b.Text)-len(rest) < leastFarLabel && !t.endsStory(k) {
			continue
		}
		if found := names(rest, guessed); len(found) > 0 && strings.Contains(found[0], " ") {
			return found, k
		}
	}
	return nil, 0
}

// bracketedReporter reads the reporter's name in the line in brackets that closes
// Chinese stories: "（记者 沈知秋 通讯员 林溪）".
func bracketedReporter(text string) string {
	const longest = 120
	inner := strings.Trim(text, "（）()【】[] ")
	if len(inner) == len(text) || len(text) > longest {
		return ""
	}
	for _, label := range [...]string{"本报记者", "记者", "記者", "作者", "文/", "文｜", "撰文"} {
		if rest, ok := strings.CutPrefix(inner, label); ok {
			if name, _, _ := strings.Cut(strings.TrimLeft(rest, " ：:　"), " "); isWide(name) && len(name) <= 4*utf8.RuneLen('文') {
				return name
			}
		}
	}
	return ""
}

// labelledNames reads a line that begins like a byline: "By Ida Roth", "Texto:
// Ana Lopes".
func (t *textReader) labelledNames(k int) []string {
	text := trimIcons(t.lines[k].Text)
	if len(text) > longestDateline || t.lines[k].Words > 24 || t.inCard(k) {
		return nil
	}
	rest, ok := cutLabel(text)
	if !ok {
		rest, ok = cutReporter(text)
	}
	if whole, alone := cutLabel(text + ":"); !ok && alone && whole == "" { // a label alone
		rest, ok = "", true
	}
	if !ok {
		rest, ok = t.cutShortLabel(text)
	}
	if !ok {
		return nil
	}
	if !hasCapital(rest) { // what follows is the place
		rest, _, _ = strings.Cut(rest, ", ")
	}
	if rest == "" && k+1 < len(t.lines) && t.lines[k+1].Words < 8 && !t.says[k+1].Any(elsewhere) {
		rest = t.lines[k+1].Text
	}
	if _, name, found := strings.Cut(text, writtenBy); found { // Persian names the day first
		rest = name
	}
	short := t.lines[k].Words <= 3
	for _, in := range sectionWords {
		if name, _, cut := strings.Cut(rest, in); cut && !strings.Contains(name, " ") {
			rest, short = name, true
		}
	}
	found := names(rest, guessed)
	if len(found) == 0 && short {
		found = names(rest, trusted)
	}
	if len(found) > 0 { // "水野あかり 写真", whose name follows
		if at := strings.LastIndexByte(found[0], ' '); at > 0 && isCaseless(found[0]) && isPicture(found[0][at:]) {
			found[0] = found[0][:at]
		}
	}
	for i := range found {
		found[i] = articleOf(text).nominative(found[i])
	}
	return found
}

// elsewhere are the kinds of line that lead away from the page: "Authors" stands
// beside them in a menu.
var elsewhere = phrase.Of(phrase.Navigation, phrase.Login, phrase.Tags, phrase.Legal, phrase.MostRead)

// writtenBy stands between a date and a name in Persian.
const writtenBy = " توسط "

// sectionWords stand between a name and the section: "Publié par Ninon dans Vie
// quotidienne".
var sectionWords = [...]string{" in ", " dans ", " em ", " en ", " w ", " v ", " в ", " у ", " i "}

// inCard reports whether line k is one of a card of labels and values, such as
// that of a book under review: its author is not the page's.
func (t *textReader) inCard(k int) bool {
	const leastOthers, reach = 3, 6
	others := 0
	for _, step := range [...]int{-1, 1} {
		for j := k; j >= 0 && j < len(t.lines) && j-k <= reach && k-j <= reach; j += step {
			label, value, found := strings.Cut(t.lines[j].Text, ":")
			if !found || value == "" || strings.Count(label, " ") > 2 || t.lines[j].Length() > 16 {
				break
			}
			if _, known := cutLabel(t.lines[j].Text); !known && t.says[j] == 0 && !t.dated(j) {
				others++
			}
		}
	}
	return others >= leastOthers
}

// reporterWords stand behind the name of a reporter, or between a place and the
// name.
var reporterWords = [...]string{"기자", "記者", "记者", " 특파원", " 작가"}

// interviewed stands before the name of who asked the questions.
var interviewed = [...]string{"Rozmawiała ", "Rozmawiał ", "Interview geführt von ", "Das Gespräch führte ", "Propos recueillis par ", "Intervista di ", "Entrevista de ", "Rozhovor vedla ", "Rozhovor vedl "}

// cutReporter reads "한지우 기자", "Aus Altwerder berichtet Ida Roth" and "Das
// Gespräch führte Ida Roth".
func cutReporter(text string) (string, bool) {
	for _, w := range interviewed {
		if name, ok := strings.CutPrefix(text, w); ok {
			return name, true
		}
	}
	if _, name, ok := strings.Cut(text, " berichtet "); ok {
		return name, true
	}
	text = strings.TrimPrefix(text, "기자명 ")
	for _, w := range reporterWords {
		if name, tail, ok := strings.Cut(text, w); ok && len(name) < 70 && len(tail) < 60 && name != "" {
			if i := strings.LastIndexAny(name, "=|/]）)"); i >= 0 {
				name = name[i+1:]
			}
			if words := strings.Fields(name); hasFigure(name) && len(words) > 1 {
				name = words[len(words)-1]
			}
			return strings.TrimSpace(name), true
		}
	}
	return cutWork(text)
}

// shortLabels are what stands before a name in a byline and means "of" or "from"
// elsewhere: a full name must follow, in a line beside a headline.
var shortLabels = map[string][]string{
	"ro": {"De "}, "el": {"Από ", "Από την ", "Από τον "}, "bg": {"От "}, "mk": {"Од "}, "ru": {"От "}, "uk": {"Від "},
	"cs": {"Od "}, "sk": {"Od "}, "hr": {"Od "}, "sr": {"Од ", "Od "}, "sl": {"Od "}, "sq": {"Nga "}, "sw": {"Na "}, "tl": {"Ni ", "Nina "},
	"ar": {"بواسطة "}, "fa": {"توسط "}, "ur": {"از "}, "vi": {"Bởi "}, "af": {"Deur "}, "it": {"Da "}, "fi": {"Tekijä "}, "is": {"Eftir "},
}

// cutShortLabel cuts a label that only a full name may follow.
func (t *textReader) cutShortLabel(text string) (string, bool) {
	for _, label := range shortLabels[t.language] {
		if len(text) > len(label) && strings.EqualFold(text[:len(label)], label) {
			rest := text[len(label):]
			words := strings.Fields(cutTail(rest))
			return rest, len(words) >= 2 && len(words) <= 4 && (capitalised(words) || isCaseless(rest))
		}
	}
	return text, false
}

// unknownLabel reads a full name behind a word and a colon that is no known
// label: "Reportage: Ida Roth".
func (t *textReader) unknownLabel(k int) []string {
	label, name, found := strings.Cut(trimIcons(t.lines[k].Text), ":")
	if !found || !t.dateBeside(k) && !t.dated(k+2) || t.lines[k].Words > 10 || strings.ContainsRune(label, ' ') || len(strings.Fields(name)) < 2 || t.seen[k].isDate && t.seen[k].at.from < len(label) || isPicture(label) {
		return nil
	}
	return names(name, guessed)
}

// isPicture reports whether a label is one of pictures and sources.
func isPicture(label string) bool {
	low := strings.ToLower(label)
	for _, w := range [...]string{"foto", "photo", "kuva", "bild", "צילום", "фото", "ảnh", "zdj", "снимк", "写真", "撮影", "圖", "图", "攝影", "摄影", "사진", "ภาพ", "عکس", "صورة", "تصوير", "image", "credit", "crédit", "illustr", "video", "quelle", "source", "fuente", "fonte", "kilde", "kaynak", "nguồn", "tags", "tag", "sumber", "источник", "źródło", "แฟ้ม", "छाया", "फोटो", "slik", "φωτ"} {
		if strings.Contains(low, w) {
			return true
		}
	}
	return false
}

// innerWords stand between a date and a name on one line.
var innerWords = [...]string{" by ", " von ", " par ", " por ", " di ", " door ", " przez ", " oleh ", " av ", " af ", " berichtet ", " de "}

// dateNames reads a line with a date and a full name: "3 May 2024 | Ida Roth",
// "Posted on 3 May 2024 by Ida Roth".
func (t *textReader) dateNames(k int) []string {
	s, text := &t.seen[k], t.lines[k].Text
	if !s.isDate || s.isChange || k >= t.body {
		return nil
	}
	behind := text[s.at.to:]
	for _, w := range innerWords {
		if _, name, ok := strings.Cut(strings.ToLower(" "+behind), w); ok && name != "" {
			if found := names(behind[len(behind)-len(name):], guessed); len(found) > 0 {
				return found
			}
		}
	}
	if name := caselessName(text[:s.at.from]); name != "" {
		return []string{name}
	}
	for _, part := range [...]string{text[:s.at.from], behind} {
		for name := range strings.FieldsFuncSeq(joinMarks.Replace(part), func(r rune) bool { return strings.ContainsRune("|·•–—,", r) }) {
			name = trimIcons(strings.TrimSpace(name))
			if words := strings.Fields(name); !hasCapital(name) || strings.Contains(name, ":") || len(words) < 2 || len(words) > 5 || phrase.Find(name) != 0 {
				continue
			}
			if found := names(name, guessed); len(found) == 1 {
				return found
			}
		}
	}
	return nil
}

// joinMarks are the marks between a date and a name that a date or a name may
// hold without blanks around them.
var joinMarks = strings.NewReplacer(" - ", "|", " / ", "|")

// caselessName reads what stands before a date in a script without capitals:
// "달항아리 2021. 4. 18.", unless it is a word for publication.
func caselessName(s string) string {
	name := strings.TrimSpace(strings.TrimRight(trimIcons(strings.TrimSpace(s)), " |·•–—-"))
	name, _, _ = strings.Cut(name, " · ")
	if words := len(strings.Fields(name)); strings.HasSuffix(strings.TrimSpace(s), "|") && words >= 2 && words <= 4 && isCaseless(name) && len(name) < longestName && phrase.Find(name) == 0 {
		return name
	}
	if name == "" || !isWide(name) && !isHangul(name) || len(name) > 30 || strings.ContainsAny(name, ":：|>/,、") || phrase.Find(name) != 0 {
		return ""
	}
	for _, w := range [...]string{"입력", "등록", "수정", "승인", "작성", "발행", "오전", "오후", "发布", "发表", "时间", "更新", "来源", "日期", "發布", "時間", "編集", "公開", "投稿", "掲載", "配信", "午", "星期", "曜", "编辑"} {
		if strings.Contains(name, w) {
			return ""
		}
	}
	return name
}

// isCaseless reports whether a text begins in a script without capitals.
func isCaseless(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.IsLetter(r) && unicode.ToUpper(r) == unicode.ToLower(r)
}

func isHangul(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.Is(unicode.Hangul, r)
}

// nameLine reads a line behind the headline that is a name and nothing else. In
// scripts without capitals, a date must stand right beside it.
func (t *textReader) nameLine(k int) []string {
	b := &t.lines[k]
	if b.Words > 9 || b.Stops > 1 || t.seen[k].clutter || t.seen[k].isDate || len(b.Text) > 90 {
		return nil
	}
	text, _, _ := strings.Cut(trimIcons(b.Text), " / ") // the place or the agency follows
	text = strings.TrimRight(text, ".")
	if first, _, _ := strings.Cut(text, " "); isPicture(first) || isHeadlineWord(strings.ToLower(first)) {
		return nil
	}
	found := names(text, guessed)
	if len(found) == 0 || len(found) > 6 {
		return nil
	}
	beside := t.dateBeside(k) || b.Capitals > 1 && t.dated(k+2) || k-1 == t.head && (k+1 >= t.body || t.isSentence(k+1) || k >= 2 && t.seen[k-2].isDate)
	words := strings.Fields(found[0])
	isPoet := t.verse && k == t.head+1 && k+1 == t.body
	beside = beside || isPoet
	switch {
	case b.Wide > 0 && !t.dated(k+1) && !(k-2 == t.head && t.dated(k-1) && b.Wide <= mostWideName):
		return nil
	case !beside || strings.ContainsAny(text, "?!:") || strings.Contains(text, asker):
		return nil
	case b.Capitals == 0:
		found = found[:1] // what follows is the place
		if !isPoet && !t.dateBeside(k) && !(k-1 == t.head && k >= 2 && t.seen[k-2].isDate) || b.Wide == 0 && len(words) < 2 || len(words) > 4 {
			return nil
		}
	case len(words) < 2 || len(words) > 5:
		return nil
	}
	return found
}

// mostWideName is the letters of the longest name in Chinese characters.
const mostWideName = 4

// asker ends the label of who asks a question: "提问者：", "質問者：".
const asker = "者："

// isSentence reports whether a line is a sentence or more.
func (t *textReader) isSentence(k int) bool {
	return k < len(t.lines) && t.lines[k].Stops > 0 && t.lines[k].Words >= 8
}

// hasCapital reports whether s is in a script with capitals and has one.
func hasCapital(s string) bool { return strings.ContainsFunc(s, unicode.IsUpper) }

func (t *textReader) dateBeside(k int) bool {
	return k > 0 && t.seen[k-1].isDate || k+1 < len(t.seen) && t.seen[k+1].isDate
}

// aboutWords begin the heading of the box about the author below a post.
var aboutWords = [...]string{"about ", "über ", "sobre ", "acerca de ", "à propos de ", "over ", "om ", "tentang ", "об авторе: ", "o autorze: "}

// aboutName finds a line "About Ida Roth" behind the body. The box about a
// company below a press release is another: it is followed by a paragraph that
// begins with the company's name, or its name is none of a person.
func (t *textReader) aboutName() (string, int) {
	for k := len(t.lines) - 1; k > t.body && !t.watch.Stop(lineWork); k-- {
		b := &t.lines[k]
		if b.Words < 3 || b.Words > 6 {
			continue
		}
		for _, w := range aboutWords {
			if !beginsWith(b.Text, w) {
				continue
			}
			name := b.Text[len(w):]
			words := strings.Fields(name)
			if !isFullName(name) || !capitalised(words) || hasTeamWord(name) || isGluedWords(name) || strings.Contains(fold(t.host), fold(name)) || t.describes(k+1, name) {
				continue
			}
			if found := names(name, guessed); len(found) == 1 && found[0] == name {
				return name, k
			}
		}
	}
	return "", 0
}

// boxName finds the name right below the heading of the box about the author:
// "About the author", "この記事を書いた人".
func (t *textReader) boxName() ([]string, int) {
	const mostHeading, longestBoxName = 10, 40
	for k := t.body + 1; k+1 < len(t.lines) && !t.watch.Stop(lineWork); k++ {
		text := t.lines[k+1].Text
		if t.lines[k].Length() > mostHeading || t.lines[k+1].Stops > 0 || len(text) > longestBoxName || !t.says[k].Has(phrase.AboutAuthor) {
			continue
		}
		if found := names(text, guessed); len(found) == 1 && found[0] == text && t.says[k+1] == 0 {
			return found, k + 1
		}
	}
	return nil, 0
}

// describes reports whether line k is a paragraph about a company.
func (t *textReader) describes(k int, name string) bool {
	if k >= len(t.lines) {
		return false
	}
	b := &t.lines[k]
	return (*block.Block).Prose(b) && (strings.Contains(b.Text, name) || strings.HasPrefix(b.Text, "The ") || strings.HasPrefix(b.Text, "We "))
}

// isCompany reports whether a name has a word of companies and authorities.
func isCompany(words []string) bool {
	for _, w := range words {
		switch strings.ToLower(strings.Trim(w, ".,")) {
		case "inc", "llc", "ltd", "gmbh", "ag", "corp", "corporation", "company", "co", "group", "institute", "foundation", "university", "college", "council", "association", "society", "project", "the", "plc", "technologies", "systems", "solutions", "services", "international", "holdings", "us", "our", "this", "railway", "bank", "partners", "media", "cookies", "museum", "hospital", "ministry", "agency", "network", "labs", "studio":
			return true
		}
	}
	return false
}
