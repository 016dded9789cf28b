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
	t := &textReader{lines: blocks.Blocks}
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
	seen  []line
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
		s.isChange = isChange(text)
		_, s.labelled = cutLabel(trimIcons(text))
		s.clutter = phrase.Find(text) != 0 && !s.labelled
	}
}

// findBody is the first line that reads like running text, and whose next
// lines do so too; the end where none does.
func (t *textReader) findBody(n int) int {
	for k := range n {
		if b := &t.lines[k]; b.Prose() && b.Length() >= 14 && b.Stops > 0 {
			return k
		}
	}
	for k := 1; k < n; k++ { // lines of a poem, or hard line breaks
		if t.lines[k].Stops > 0 && t.lines[k].Length() >= 4 {
			return k
		}
	}
	return n
}

func (t *textReader) title(r *Record) {
	top := 0.0
	t.head = -1
	for k := 0; k <= t.body && k < len(t.seen); k++ {
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
		votes = 0.5
	}
	votes += min(float64(words), 12) * 0.12
	if endsSentence(b.Text) {
		votes -= 2.5
	}
	if s.clutter {
		votes -= 5
	}
	if s.isDate && s.at.to-s.at.from > len(b.Text)/3 || s.labelled && words < 9 {
		votes -= 5
	}
	if k == t.body && k > 0 {
		votes -= 3
	}
	votes -= float64(strings.Count(b.Text, " | ")+strings.Count(b.Text, " » ")+strings.Count(b.Text, " > ")+strings.Count(b.Text, " / ")+strings.Count(b.Text, " › ")) * 2.5
	votes -= 0.12 * min(float64(t.body-k), 30)
	if k == 0 {
		votes += 0.5
	}
	return votes + t.company(k)
}

// company gives votes for a byline or date close to line k, and for a menu path
// that ends in it.
func (t *textReader) company(k int) float64 {
	votes := 0.0
	for d := 1; d <= 3; d++ {
		for _, at := range [...]int{k + d, k - d} {
			if at >= 0 && at < len(t.seen) && (t.seen[at].isDate || t.seen[at].labelled) && t.lines[at].Words < 16 {
				votes += 1.5 / float64(d)
			}
		}
	}
	for at := max(0, k-4); at < k; at++ {
		if text := t.lines[at].Text; len(text) > len(t.lines[k].Text)/2 && strings.HasSuffix(fold(text), firstPart(fold(t.lines[k].Text))) {
			votes++
		}
	}
	return min(votes, 3)
}

// firstPart is s itself, or its first half where it is long: menu paths cut long
// headlines.
func firstPart(s string) string { return s }

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
