package meta

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/winnow-go/winnow/internal/block"
	"github.com/winnow-go/winnow/internal/phrase"
)

// longestTitle is the length in bytes of the longest line that may be a headline.
const longestTitle = 1000

func (t *textReader) title(r *Record) {
	if t.readMail(r) {
		return
	}
	t.head = t.findHead()
	if len(t.lines[t.head].Text) > longestTitle {
		return // a text in one line
	}
	r.Title = trimTitle(t.lines[t.head].Text)
	r.TitleBlock = int32(t.head)
	r.set("Title", "headline")
}

// findHead is the line before the body that reads most like a headline, the
// first where none does. Only the lines of which it may be true are asked for
// their company, beginning with the likeliest.
func (t *textReader) findHead() int {
	own := make([]float64, min(max(t.body, 1), len(t.seen)))
	for k := range own {
		own[k] = t.titleVotes(k)
	}
	if len(own) == 0 {
		return 0
	}
	likeliest := slices.Index(own, slices.Max(own))
	enough := own[likeliest] + t.company(likeliest)
	head, top := 0, 0.0
	for k, v := range own {
		if v+mostCompany < enough {
			continue
		}
		if v += t.company(k); v > top {
			head, top = k, v
		}
	}
	return head
}

// titleVotes tells how much a line before the body reads like a headline, but for
// its company.
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
	if phrase.EndsInCredit(b.Text) { // a caption
		votes -= 4
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
		votes -= float64(min(b.Stops, mostTitleStops)) - 1
	}
	if figures := int(b.Digits); figures > 2 && 3*figures > int(b.Letters) { // "4.6 out of 5 (87 reviews)"
		votes -= 2
	}
	if isSignature(b.Text) || strings.IndexByte(b.Text, ':') > 0 && t.inCard(k) {
		votes -= 3
	}
	if strings.HasSuffix(b.Text, ",") || strings.HasSuffix(b.Text, "،") || strings.HasSuffix(b.Text, "、") { // verse
		votes -= 3
	}
	if s.isDate || s.labelled && words < 9 {
		votes -= 5
	}
	if b.Wide > 0 && strings.Count(b.Text, " ") >= 2 { // a menu
		votes -= 3
	}
	if beginsSmall(b.Text) && (k > 0 && beginsSmall(t.lines[k-1].Text) || k+1 < t.body && beginsSmall(t.lines[k+1].Text)) { // verse
		votes -= 2
	}
	if k+1 < t.body && t.lines[k+1].Length() >= max(5, words) && !t.seen[k+1].clutter && !t.seen[k+1].isDate && !t.seen[k+1].labelled { // a line below the headline
		votes += 2
	}
	votes -= float64(strings.Count(b.Text, " | ")+strings.Count(b.Text, " » ")+strings.Count(b.Text, " > ")+strings.Count(b.Text, " / ")+strings.Count(b.Text, " › ")) * 2.5
	if t.body < len(t.lines) || len(t.seen) < len(t.lines) {
		votes -= 0.06 * min(float64(t.body-k), 40)
	} else { // no running text to be close to: the headline comes early
		votes -= 0.06 * min(float64(k), 40)
	}
	if k == 0 || k == t.body-1 {
		votes += 0.5
	}
	if t.verse && (k == t.body-1 || k == t.body-2) { // the poet's name stands above or below the poem's
		votes += 2
	}
	return votes + slugVotes*slugShare(t.slug, b.Text)
}

// slugVotes is what a line gets that has the words of the page's address and no
// other ones: as much as the best shape of a headline and a byline below it.
const slugVotes = 8

// mostTitleStops is the stops of a line with the votes that each of them costs.
const mostTitleStops = 4

// mostCompany is the most votes that the lines around give, of neighbours and of
// the body.
const mostCompany = mostBeside + echoVotes

// windowTitle is how many lines at the top may be the title of the window.
const windowTitle = 2

// mostBeside is the most votes that the lines beside give.
const mostBeside = 4

// company gives votes for a byline or date close to line k, for a menu path that
// ends in it and for words that the body takes up; it takes some from a line that is a name itself.
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
		if len(t.lines[at].Text) > len(t.lines[k].Text)/2 && strings.HasSuffix(t.folded(at), t.folded(k)) {
			votes++
		}
	}
	for at := 0; at < min(k, windowTitle); at++ { // the title of the window, the site's name behind it
		if len(t.lines[at].Text) > len(t.lines[k].Text) && t.lines[k].Length() > 1 && strings.HasPrefix(t.folded(at), t.folded(k)) {
			votes += 2
		}
	}
	votes = min(votes, mostBeside) + t.echo(k)
	if t.isNameLine(k) {
		votes -= 2
	}
	return votes
}

// folded is [fold] of line k.
func (t *textReader) folded(k int) string {
	s := &t.seen[k]
	if s.folded == "" {
		s.folded = fold(t.lines[k].Text)
	}
	return s.folded
}

// sign is the votes that line k gives to a headline beside it: 2 for a date or a
// byline, 1.5 for a name above a date.
func (t *textReader) sign(k int) float64 {
	switch {
	case k < 0 || k >= len(t.seen) || t.lines[k].Words > 20:
		return 0
	case t.seen[k].isDate || t.seen[k].labelled:
		return 2
	case (t.dated(k+1) || t.dated(k+2)) && t.isNameLine(k):
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
	s := &t.seen[k]
	if s.name == unasked {
		s.name = no
		if t.readsAsName(k) {
			s.name = yes
		}
	}
	return s.name == yes
}

func (t *textReader) readsAsName(k int) bool {
	b := &t.lines[k]
	if b.Wide > 1 && b.Wide <= 4 && b.Words == b.Wide && t.dated(k+1) { // 簡芷寧 above a date
		return true
	}
	if b.Words < 2 || b.Words > 6 || b.Capitals < 2 || len(b.Text) > 60 {
		return false
	}
	text := trimIcons(b.Text)
	if strings.ContainsAny(text, ":?!|") {
		return false
	}
	if first, _, _ := strings.Cut(text, " "); isArticle(strings.ToLower(first)) {
		return false
	}
	for word := range strings.FieldsSeq(text) {
		if r, _ := utf8.DecodeRuneInString(word); unicode.IsLower(r) && len(word) > 3 || isHeadlineWord(strings.ToLower(word)) {
			return false
		}
	}
	return len(names(text, guessed)) > 0
}

// beginsSmall reports whether a line begins with a small letter.
func beginsSmall(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.IsLower(r)
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

// isSignature reports whether a line is that of a function in a manual,
// "pop(timeout=None)", or a line of a program.
func isSignature(s string) bool {
	at := strings.IndexByte(s, '(')
	return at > 0 && s[at-1] != ' ' && s[len(s)-1] == ')' && strings.ContainsAny(s, "=,_.:") || strings.Contains(s, "; ") && strings.ContainsAny(s, "${}=")
}

// trimIcons cuts emoji and bullets off the beginning of a line.
func trimIcons(s string) string {
	return strings.TrimLeftFunc(s, func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsDigit(r) && r != '"' && r != '“' && r != '«' && r != '@'
	})
}
