package meta

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/winnow-go/winnow/internal/block"
	"github.com/winnow-go/winnow/internal/halt"
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
	t := &textReader{lines: blocks.Blocks, says: blocks.Says(), watch: blocks.Watch, language: r.Language}
	t.order, _ = orderOf(r.Language)
	t.slug, t.host = slugWords(pageURL), hostOf(pageURL)
	t.look()
	t.title(r)
	t.date(r, pageURL)
	if len(r.Authors) == 0 {
		t.authors(r)
	}
	for i := range r.Authors {
		r.Authors[i] = unshouted(r.Authors[i])
	}
	return r
}

// lineWork is the work of looking for a byline or a date in a line, about a
// microsecond.
const lineWork = 4 * halt.Turn

// textReader is the state of one reading of flattened text.
type textReader struct {
	lines []block.Block
	says  []phrase.Set
	watch *halt.Watch
	order order
	// language is the detected one.
	language string
	// slug is the headline as the page's address tells it, host the site.
	slug []string
	host string
	seen []line
	// body is the first line of the running text, head the headline.
	body, head int
	// verse is true where the body is a poem.
	verse bool
	// stems are the beginnings of words in the first lines of the body, nil until
	// they are asked for.
	stems map[string]bool
}

// line is what a line near the beginning is.
type line struct {
	date     Date
	at       span
	isDate   bool // a short line with a date
	isChange bool
	labelled bool // begins like a byline
	clutter  bool
	// name remembers what isNameLine found, folded what folded did.
	name   answer
	folded string
}

// answer is yes, no or not yet asked.
type answer uint8

const (
	unasked answer = iota
	no
	yes
)

const (
	// mostLines is how many lines from the top are looked at for the headline:
	// menus of portals have some 100, those of shops several.
	mostLines = 500
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
		s.isDate = s.isDate && (isPublication(text[:s.at.from]) || !labelsOtherDay(text[:s.at.from]) && !isSpanOfDays(text, s.at, t.order))
		s.isChange = s.isDate && isChange(text[:s.at.from])
		_, s.labelled = cutLabel(trimIcons(text))
		s.labelled = s.labelled || strings.Contains(text, " berichtet ")
		s.clutter = t.says[k] != 0 && !s.labelled
		if t.says[k].Has(phrase.Forum) && !isPublication(text) { // when a member joined
			s.isDate = s.isDate && strings.IndexByte(text[:s.at.from], ':') < 0
		}
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
			if t.leadsTo(first, k) {
				return first
			}
			return k
		}
	}
	for k := 1; k < n && k != first; k++ {
		if t.verseAt(k) {
			t.verse = true
			return k
		}
	}
	if first >= 0 {
		return first
	}
	for k := 1; k < n; k++ { // a poem
		if t.lines[k].Stops > 0 && t.lines[k].Length() >= 4 && t.says[k] == 0 {
			return k
		}
	}
	return n
}

// verseAt reports whether verse begins at line k: most of the lines from there on
// end in a comma or are gone on with by a small letter, and the first does.
func (t *textReader) verseAt(k int) bool {
	const lines, most = 6, 4
	if k+lines >= len(t.lines) {
		return false
	}
	runsOn := 0
	for j := k; j < k+lines; j++ {
		text := t.lines[j].Text
		if t.says[j] != 0 && j == k || t.lines[j].Digits > 0 {
			return false
		}
		if last, _ := utf8.DecodeLastRuneInString(text); last == ',' || last == ';' || last == '،' || beginsSmall(t.lines[j+1].Text) && !endsSentence(text) {
			runsOn++
		} else if j == k {
			return false
		}
	}
	return runsOn >= most
}

// leadsTo reports whether the running text at one line begins what goes on at
// another: nothing between them dates a story or is clutter, as lies between a
// teaser and the story. Lists and short answers follow a first sentence too.
func (t *textReader) leadsTo(from, to int) bool {
	const farthest = 30
	if to-from > farthest {
		return false
	}
	for k := from + 1; k < to; k++ {
		text := t.lines[k].Text
		if _, byline := cutLabel(trimIcons(text)); byline || t.says[k] != 0 || t.showsDate(k) {
			return false
		}
	}
	return true
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
