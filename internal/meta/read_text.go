package meta

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/winnow-go/winnow/internal/block"
	"github.com/winnow-go/winnow/internal/phrase"
)

// ReadText reads the metadata of flattened text: the headline is the line that
// reads like one before the first paragraph, byline and date are lines beside
// it. pageURL may be empty.
func ReadText(blocks *block.Page, pageURL string) *Record {
	r := &Record{TitleBlock: -1, BylineBlock: -1, DateBlock: -1}
	if len(blocks.Blocks) == 0 {
		return r
	}
	if language, _ := detect(blocks); language != "" {
		r.Language = language
		r.Direction = direction("", language)
		r.set("Language", "words")
	}
	t := &textReader{lines: blocks.Blocks, language: r.Language}
	t.order, _ = orderOf(r.Language)
	t.look()
	t.title(r)
	t.date(r, pageURL)
	t.authors(r)
	return r
}

// textReader is the state of one reading of flattened text.
type textReader struct {
	lines []block.Block
	order order
	// language is the detected one.
	language string
	seen     []line
	// body is the first line of the running text, head the headline.
	body, head int
}

// line is what a line near the beginning is.
type line struct {
	date     Date
	at       span
	isDate   bool // a short line with a date
	isChange bool
	labelled bool // begins like a byline
	clutter  bool
}

const (
	// mostLines is how many lines from the top are looked at for the headline:
	// menus of portals have some 100.
	mostLines = 160
	// besideHead is how many lines around the headline hold byline and date.
	besideHead = 9
)

// look finds the body and what each line before it is.
func (t *textReader) look() {
	n := min(len(t.lines), mostLines)
	t.seen = make([]line, n)
	t.body = t.findBody(n)
	for k := range t.seen {
		text := t.lines[k].Text
		s := &t.seen[k]
		if len(text) > longestDateline {
			continue
		}
		s.date, s.at, s.isDate = findDate(text, t.order)
		s.isChange = s.isDate && isChange(text[:s.at.from])
		_, s.labelled = cutLabel(trimIcons(text))
		s.labelled = s.labelled || strings.Contains(text, " berichtet ")
		s.clutter = phrase.Find(text) != 0 && !s.labelled
	}
}

// findBody is the first line that reads like running text and is followed by
// more of it; the first such line alone where none is; the end where there is no
// running text.
func (t *textReader) findBody(n int) int {
	first := -1
	for k := range n {
		if !t.running(k) {
			continue
		}
		if first < 0 {
			first = k
		}
		more := 0
		for next := k + 1; next <= k+4 && next < len(t.lines); next++ {
			if t.lines[next].Length() >= 14 || t.brokenAt(next) {
				more++
			}
		}
		if more >= 2 || more == 1 && t.running(k+1) {
			return k
		}
	}
	if first >= 0 {
		return first
	}
	for k := 1; k < n; k++ { // a poem
		if t.lines[k].Stops > 0 && t.lines[k].Length() >= 4 {
			return k
		}
	}
	return n
}

func (t *textReader) running(k int) bool {
	b := &t.lines[k]
	return b.Prose() && b.Length() >= 14 && b.Stops > 0 || b.Length() >= 28 || t.brokenAt(k)
}

// brokenAt reports whether a paragraph with hard line breaks begins at line k:
// long lines one after the other, of which the next begins with a small letter.
func (t *textReader) brokenAt(k int) bool {
	if k+1 >= len(t.lines) || t.lines[k].Length() < 8 || t.lines[k+1].Length() < 8 {
		return false
	}
	r, _ := utf8.DecodeRuneInString(t.lines[k+1].Text)
	_, byline := cutLabel(t.lines[k+1].Text)
	return unicode.IsLower(r) && !byline && !endsSentence(t.lines[k].Text)
}

func (t *textReader) title(r *Record) {
	top := 0.0
	t.head = -1
	for k := 0; k < max(t.body, 1) && k < len(t.seen); k++ {
		if v := t.titleVotes(k); v > top || t.head < 0 && k == 0 {
			t.head, top = k, max(v, top)
		}
	}
	if t.head < 0 || top <= 0 {
		t.head = max(t.head, 0)
	}
	r.Title = trimTitle(t.lines[t.head].Text)
	r.TitleBlock = int32(t.head)
	r.set("Title", "headline")
}

// titleVotes tells how much a line before the body reads like a headline.
func (t *textReader) titleVotes(k int) float64 {
	b, s := &t.lines[k], &t.seen[k]
	words := b.Length()
	votes := 0.0
	switch {
	case words >= 5 && words <= 22:
		votes = 4
	case words >= 3 && words <= 30:
		votes = 2.5
	case words == 2:
		votes = 1.5
	}
	votes += min(float64(words), 9) * 0.12
	if endsSentence(b.Text) {
		votes -= 3.5
	}
	if label, _, ok := strings.Cut(strings.ReplaceAll(b.Text, "…", ":"), ":"); ok && isPicture(label) && !strings.ContainsRune(label, ' ') {
		votes -= 4
	}
	if t.isMenu(b) {
		votes -= 2
	}
	switch {
	case s.clutter && words <= 6:
		votes -= 5
	case s.clutter: // words of clutter stand in headlines too
		votes -= 1.5
	case b.Words > 1 && b.Capitals == b.Letters:
		votes--
	}
	if b.Stops > 1 {
		votes--
	}
	if s.isDate || s.labelled && words < 9 {
		votes -= 5
	}
	if b.Wide > 0 && strings.Count(b.Text, " ") >= 2 { // a menu
		votes -= 3
	}
	if t.isNameLine(k) {
		votes -= 2
	}
	if k+1 < t.body && t.lines[k+1].Length() >= 5 && !t.seen[k+1].clutter && !t.seen[k+1].isDate { // a line below the headline
		votes += 2
	}
	votes -= float64(strings.Count(b.Text, " | ")+strings.Count(b.Text, " » ")+strings.Count(b.Text, " > ")+strings.Count(b.Text, " / ")+strings.Count(b.Text, " › ")) * 2.5
	votes -= 0.06 * min(float64(t.body-k), 40)
	if k == 0 || k == t.body-1 {
		votes += 0.5
	}
	return votes + t.company(k)
}

// company gives votes for a byline or date close to line k, and for a menu path
// that ends in it.
func (t *textReader) company(k int) float64 {
	votes := 0.0
	for d := 1; d <= 5; d++ {
		votes += t.sign(k+d) / float64(d)
		if d <= 3 {
			votes += 0.5 * t.sign(k-d) / float64(d)
		}
	}
	if t.sign(k+1) == 0 && t.isNameLine(k+1) {
		votes++
	}
	for at := max(0, k-4); at < k; at++ {
		if text := t.lines[at].Text; len(text) > len(t.lines[k].Text)/2 && strings.HasSuffix(fold(text), fold(t.lines[k].Text)) {
			votes++
		}
	}
	return min(votes, 4)
}

// sign is the votes that line k gives to a headline beside it: 2 for a date or a
// byline, 1.5 for a name above a date.
func (t *textReader) sign(k int) float64 {
	switch {
	case k < 0 || k >= len(t.seen) || t.lines[k].Words > 20:
		return 0
	case t.seen[k].isDate || t.seen[k].labelled:
		return 2
	case t.isNameLine(k) && (t.dated(k+1) || t.dated(k+2)):
		return 1.5
	}
	return 0
}

func (t *textReader) dated(k int) bool { return k < len(t.seen) && t.seen[k].isDate }

// isMenu reports whether a line is a row of links: words that each begin with a
// capital, in a language that does not write headlines or nouns so.
func (t *textReader) isMenu(b *block.Block) bool {
	if t.language == "en" || t.language == "de" || b.Words < 4 || strings.ContainsAny(b.Text, ",:?!–\"»") {
		return false
	}
	capitals := 0
	for word := range strings.FieldsSeq(b.Text) {
		if r, _ := utf8.DecodeRuneInString(word); unicode.IsUpper(r) {
			capitals++
		}
	}
	return capitals*10 >= int(b.Words)*6
}

// isNameLine reports whether a line is a full name and nothing else: each word
// begins with a capital.
func (t *textReader) isNameLine(k int) bool {
	if k < 0 || k >= len(t.seen) {
		return false
	}
	b := &t.lines[k]
	if b.Wide > 1 && b.Wide <= 4 && b.Words == b.Wide && t.dated(k+1) { // 簡芷寧 above a date
		return true
	}
	if b.Words < 2 || b.Words > 6 || b.Capitals < 2 || len(b.Text) > 60 {
		return false
	}
	text := trimIcons(b.Text)
	if first, _, _ := strings.Cut(text, " "); isArticle(strings.ToLower(first)) {
		return false
	}
	for word := range strings.FieldsSeq(text) {
		if r, _ := utf8.DecodeRuneInString(word); unicode.IsLower(r) && len(word) > 3 || isHeadlineWord(strings.ToLower(word)) {
			return false
		}
	}
	found := names(text, guessed)
	return len(found) > 0 && !strings.ContainsAny(text, ":?!|")
}

// isArticle tells articles with which headlines begin.
func isArticle(low string) bool {
	switch low {
	case "der", "die", "das", "ein", "eine", "le", "la", "les", "un", "une", "una", "el", "los", "las", "il", "lo", "gli", "o", "os", "het", "een", "de", "en", "et", "az":
		return true
	}
	return false
}

// isHeadlineWord tells English words that stand in headlines with capitals
// throughout and in no name.
func isHeadlineWord(low string) bool {
	switch low {
	case "the", "a", "an", "who", "what", "how", "why", "when", "is", "are", "of", "to", "in", "on", "for", "with", "from", "at", "as", "our", "your", "my", "not":
		return true
	}
	return false
}

func endsSentence(s string) bool {
	r, _ := utf8.DecodeLastRuneInString(strings.TrimRight(s, `"”»)`))
	return r == '.' && !strings.HasSuffix(s, "..") || r == '。' || r == '।' || r == ':'
}

// trimIcons cuts emoji and bullets off the beginning of a line.
func trimIcons(s string) string {
	return strings.TrimLeftFunc(s, func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsDigit(r) && r != '"' && r != '“' && r != '«' && r != '@'
	})
}

// date finds the date of publication beside the headline, or else a line that
// names itself so.
func (t *textReader) date(r *Record, pageURL string) {
	best, top := -1, -100.0
	for k := range t.seen {
		s := &t.seen[k]
		if !s.isDate || k == t.head && s.at.from > 0 {
			continue
		}
		if s.isChange && !isPublication(t.lines[k].Text) {
			t.changed(r, s.date)
			continue
		}
		far := k - t.head
		if far < 0 {
			far = -far
		}
		votes := -float64(far)
		if isPublication(t.lines[k].Text) {
			votes += 4
		}
		if far <= besideHead && votes > top {
			best, top = k, votes
		}
	}
	switch {
	case best >= 0:
		r.Published, r.DateBlock = t.seen[best].date, int32(best)
		r.set("Published", "dateline")
	case t.farDate(r):
	default:
		if d, ok := parseDate(urlDate(pathOf(pageURL)), dayFirst); ok {
			r.Published = d
			r.set("Published", "url")
		}
	}
	if !r.Modified.IsZero() {
		r.set("Modified", "dateline")
	}
}

func (t *textReader) changed(r *Record, d Date) {
	if r.Modified.IsZero() {
		r.Modified = d
	}
}

// farDate takes the date of a line anywhere that begins with a word for
// publication, or the one with which the text begins.
func (t *textReader) farDate(r *Record) bool {
	for k := range t.lines {
		b := &t.lines[k]
		if len(b.Text) > longestDateline || b.Digits < 3 || b.Words > 16 || !isPublication(b.Text) {
			continue
		}
		if d, _, ok := findDate(b.Text, t.order); ok {
			r.Published, r.DateBlock = d, int32(k)
			r.set("Published", "label")
			return true
		}
	}
	if t.body < len(t.lines) {
		text := t.lines[t.body].Text
		if d, at, ok := findDate(text[:min(len(text), 2*leadBytes)], t.order); ok && at.to <= leadBytes {
			r.Published = d
			r.set("Published", "lead")
			return true
		}
	}
	return false
}
