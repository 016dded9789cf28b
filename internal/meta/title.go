package meta

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/net/html/atom"

	"github.com/winnow-go/winnow/internal/page"
)

// titleSources are the places that hold the title, with the votes each has.
// The visible headline is a source of its own: see [facts.findHeadline].
var titleSources = []struct {
	name, why string
	votes     int
	find      func(*facts) string
}{
	{"open-graph", "Written for readers elsewhere, mostly without the site's name.", 4, func(f *facts) string { return f.meta("og:title") }},
	{"json-ld", "The headline in the article's own object.", 4, func(f *facts) string {
		if f.graph.main == nil {
			return ""
		}
		return cleanText(firstOf(f.graph.main.get("headline").str(), f.graph.main.get("name").str()))
	}},
	{"twitter", "Mostly a copy of og:title.", 2, func(f *facts) string { return f.meta("twitter:title") }},
	{"meta", "Titles for libraries, papers and statistics carry no site name.", 4, func(f *facts) string {
		return f.meta("citation_title", "parsely-title", "sailthru.title", "dc.title", "dcterms.title", "headline", "cxenseparse:title", "article:title")
	}},
	{"title-element", "Always there, mostly with the site's name.", 3, func(f *facts) string { return f.title }},
}

const (
	// mostTitle is the most bytes of a headline.
	mostTitle = 600
	// mostHeads is how many headings are looked at for the headline.
	mostHeads = 40
)

// findHeadline finds the element that shows the headline.
func (f *facts) findHeadline() {
	titles := f.titleKeys()
	best, top := int32(-1), 0
	try := func(i int32) {
		if v := f.headlineVotes(i, titles); v > top {
			best, top = i, v
		}
	}
	for n, i := range f.heads {
		if n == mostHeads {
			break
		}
		try(i)
	}
	n := 0
	for _, m := range f.marks {
		tag := f.tree.Nodes[m.node].Tag
		if m.says&aboutTitle == 0 || page.HeadingLevel(tag) > 0 || f.tree.Nodes[m.node].End-m.node > 40 {
			continue
		}
		if n++; n > mostHeads {
			break
		}
		try(m.node)
	}
	f.headline = best
}

// titleKeys are the titles that the head gives, folded.
func (f *facts) titleKeys() []string {
	var keys []string
	for _, s := range titleSources {
		if key := fold(s.find(f)); key != "" && !isOneOf(key, keys...) {
			keys = append(keys, key)
		}
	}
	for _, o := range f.graph.objects {
		if key := fold(o.get("headline").str()); key != "" && rank(o.types) > 2 && !o.part && len(keys) < 8 {
			keys = append(keys, key)
		}
	}
	return keys
}

// headlineVotes tells how likely an element shows the headline: what the head
// calls the title, its level, its place, its names.
func (f *facts) headlineVotes(i int32, titles []string) int {
	text := f.shown(i)
	key := fold(text)
	if key == "" || len(text) > mostTitle {
		return 0
	}
	match := 0
	for _, title := range titles {
		match = max(match, matchVotes(key, title))
	}
	votes := match
	switch f.tree.Nodes[i].Tag {
	case atom.H1:
		votes += 6
	case atom.H2:
		votes += 2
	case atom.H3, atom.H4:
		votes++
	default:
		votes--
	}
	if match < 10 && f.isSite(text) {
		votes -= 6
	}
	if f.leadsHome(i) {
		votes -= 6
	}
	for at := f.zoneAt(i); at >= 0; at = f.zones[at].around {
		if is := f.zones[at].is; is&(aboutOthers|aboutChrome|aboutComment) != 0 && f.zones[at].end-f.zones[at].node < int32(len(f.tree.Nodes))/3 {
			votes -= 4
			break
		}
	}
	for word := range f.tree.NameWords(i) {
		switch word {
		case "headline", "title", "entry":
			votes++
		case "logo", "site", "brand":
			votes -= 3
		case "hidden", "sr":
			votes--
		}
	}
	return votes
}

// leadsHome reports whether an element is a link to the start page, as a logo
// is.
func (f *facts) leadsHome(i int32) bool {
	t := f.tree
	for c := i + 1; c < t.Nodes[i].End && c < i+6; c++ {
		if t.Nodes[c].Tag == atom.A {
			href := t.Attr(c, "href")
			rest := href
			if _, after, ok := strings.Cut(href, "://"); ok {
				_, rest, _ = strings.Cut(after, "/")
			}
			return strings.Trim(rest, "/") == "" && href != "" && !strings.HasPrefix(href, "#")
		}
	}
	return false
}

// matchVotes compares a heading with a title of the head.
func matchVotes(key, title string) int {
	switch {
	case key == title:
		return 10
	case len(key) >= 8 && strings.HasPrefix(title, key):
		return 8
	case len(title) >= 12 && strings.Contains(key, title):
		return 6
	case len(key) >= 12 && strings.HasSuffix(title, key):
		return 5
	case len(key) >= 12 && strings.Contains(title, key):
		return 4
	}
	n := 0
	for n < len(key) && n < len(title) && key[n] == title[n] {
		n++
	}
	return 6 * n / max(len(key), len(title), 1)
}

// shown is the text of a heading as a reader sees it: notes on pronunciation
// and hidden anchors are left out.
func (f *facts) shown(i int32) string {
	var b strings.Builder
	t := f.tree
	for c := i + 1; c < t.Nodes[i].End; c++ {
		n := &t.Nodes[c]
		switch {
		case n.IsText():
			b.WriteString(n.Text)
		case page.Unseen(n.Tag), n.Tag == atom.Rt, n.Tag == atom.Rp, n.Tag == atom.Small, n.Tag == atom.Button, f.isExtra(c):
			c = n.End - 1
		case page.IsBlock(n.Tag), n.Tag == atom.Br:
			b.WriteByte(' ')
		}
		if b.Len() > 2*mostTitle {
			break
		}
	}
	return strings.TrimRight(cleanText(b.String()), "¶#§ ")
}

// isExtra reports whether an element inside a heading is there for machines and
// listeners, or is a label above the headline.
func (f *facts) isExtra(i int32) bool {
	if _, hidden := f.tree.Lookup(i, "hidden"); hidden || f.tree.Attr(i, "aria-hidden") == "true" {
		return true
	}
	for word := range f.tree.NameWords(i) {
		switch word {
		case "kicker", "badge", "sr", "hidden", "screenreader", "headerlink", "topline", "overline", "eyebrow", "dachzeile", "visuallyhidden":
			return true
		}
	}
	return false
}

func (f *facts) headlineText() string {
	if f.headline < 0 {
		return ""
	}
	return f.shown(f.headline)
}

func readTitle(f *facts, r *Record) {
	isArticle := !r.Published.IsZero() || len(r.Authors) > 0
	title, source := f.bestTitle(isArticle)
	if title == "" {
		return
	}
	r.Title = title
	r.set("Title", source)
	if f.headline >= 0 {
		r.TitleBlock = f.blockOf(f.headline)
	}
}

// bestTitle decides between the headline that a reader sees and what the head
// calls the page.
func (f *facts) bestTitle(isArticle bool) (title, source string) {
	shown := trimTitle(f.cutSiteBar(f.headlineText()))
	head, source := f.headTitle()
	switch {
	case shown == "":
		return head, source
	case head == "" || f.headlineWins(shown, head, isArticle):
		return shown, "headline"
	}
	return head, source
}

// headTitle is the title on which most sources in the head agree.
func (f *facts) headTitle() (title, source string) {
	type candidate struct {
		text, source string
		votes        int
	}
	var all []candidate
next:
	for _, s := range titleSources {
		text := trimTitle(f.cutSite(s.find(f)))
		key := fold(text)
		if key == "" || len(text) > mostTitle {
			continue
		}
		for i := range all {
			if fold(all[i].text) == key {
				all[i].votes += s.votes
				continue next
			}
		}
		all = append(all, candidate{text, s.name, s.votes})
	}
	best := candidate{}
	for _, c := range all {
		if c.votes > best.votes {
			best = c
		}
	}
	return best.text, best.source
}

// headlineWins reports whether the visible headline is the title where the head
// calls the page something else. Articles carry their title on top; shops and
// services put a slogan there, which has few words in common with the title.
func (f *facts) headlineWins(shown, head string, isArticle bool) bool {
	a, b := fold(shown), fold(head)
	switch {
	case a == b:
		return true
	case f.isSite(shown), f.tree.Nodes[f.headline].Tag != atom.H1:
		return false
	case strings.HasSuffix(a, b): // a label above the headline
		return false
	case isArticle, strings.Contains(a, b), strings.Contains(b, a):
		return true
	}
	return commonWords(shown, head) >= 0.5
}

// commonWords is the share of the shorter text's words that the other has too.
func commonWords(a, b string) float64 {
	in := map[string]bool{}
	for word := range strings.FieldsSeq(a) {
		in[fold(word)] = true
	}
	n, common := 0, 0
	for word := range strings.FieldsSeq(b) {
		n++
		if in[fold(word)] {
			common++
		}
	}
	return float64(common) / float64(max(1, min(n, len(in))))
}

// trimTitle drops marks that hold a title together with something that is gone.
func trimTitle(s string) string {
	s = cleanText(s)
	return strings.TrimFunc(s, func(r rune) bool {
		switch r {
		case '|', '•', '·', '»', '›', '¶', '#', '–', '—', ',', ':', ';', '/', '<', '>', '~':
			return true
		}
		return unicode.IsSpace(r)
	})
}

// cutSite cuts names of the site and of sections off both ends of a title,
// where the page gives evidence that they are that.
func (f *facts) cutSite(title string) string {
	headline := fold(f.headlineText())
	if headline != "" && fold(title) == headline {
		return title
	}
	pieces := splitTitle(title)
	for found := false; len(pieces) > 1; pieces = splitTitle(title) {
		last, first := pieces[len(pieces)-1], pieces[0]
		rest := title[:last.from]
		rest = rest[:trimmedEnd(rest)]
		switch {
		case headline != "" && fold(rest) == headline:
			return rest
		case headline != "" && fold(title[pieces[1].from:]) == headline:
			return title[pieces[1].from:]
		case f.isSite(last.text):
			title, found = rest, true
		case f.isSite(first.text) && pieces[1].bar:
			title, found = title[pieces[1].from:], true
		case f.isSection(last.text):
			title = rest
		case last.bar && !found && utf8.RuneCountInString(last.text) < 40 && len(rest) > len(last.text) && !strings.Contains(headline, fold(last.text)):
			title, found = rest, true
		default:
			return title
		}
	}
	return title
}

// cutSiteBar cuts a name of the site off the end of a headline that shows it
// behind a bar.
func (f *facts) cutSiteBar(headline string) string {
	pieces := splitTitle(headline)
	if n := len(pieces) - 1; n > 0 && pieces[n].bar && f.isSite(pieces[n].text) {
		return headline[:trimmedEnd(headline[:pieces[n].from])]
	}
	return headline
}

// isSection reports whether text is a category that the page files itself under.
func (f *facts) isSection(text string) bool {
	key := fold(text)
	for _, s := range f.allMeta("article:section", "section", "parsely-section") {
		if fold(s) == key {
			return true
		}
	}
	return false
}

// piece is a part of a title between separators.
type piece struct {
	text string
	from int
	bar  bool // the separator before it is a bar, which hardly ever stands inside a headline
}

// splitTitle cuts a title at marks that stand between blanks, at bars anywhere,
// and at a colon after the first word.
func splitTitle(s string) []piece {
	var all []piece
	start, bar := 0, false
	for i := 0; i < len(s); {
		r, n := utf8.DecodeRuneInString(s[i:])
		isBar := r == '|' || r == '｜' || r == '»' || r == '«' || r == '·' || r == '•' || r == '︱'
		isDash := r == '-' || r == '–' || r == '—' || r == ':' || r == '>' || r == '/' || r == '~' || r == '_'
		apart := i > 0 && s[i-1] == ' ' && i+n < len(s) && s[i+n] == ' ' || r == ':' && i+n < len(s) && s[i+n] == ' ' || (r == '-' || r == '_' || r == '—') && i > 0 && isWide(s[i+n:])
		if isBar || isDash && apart {
			if text := strings.TrimSpace(s[start:i]); text != "" {
				all = append(all, piece{text, start, bar})
			}
			start, bar = i+n, isBar
			for start < len(s) && (s[start] == ' ' || s[start] == ':') {
				start++
			}
			i = max(i+n, start)
			continue
		}
		i += n
	}
	if text := strings.TrimSpace(s[start:]); text != "" {
		all = append(all, piece{text, start, bar})
	}
	return all
}

// trimmedEnd is where s ends without the separator at its end.
func trimmedEnd(s string) int {
	return len(strings.TrimRightFunc(s, func(r rune) bool {
		return unicode.IsSpace(r) || strings.ContainsRune("|｜»«·•︱-–—:>/~_", r)
	}))
}

// siteFromTitle is what the title element adds to the headline behind a
// separator.
func (f *facts) siteFromTitle() string {
	headline := f.headlineText()
	pieces := splitTitle(f.title)
	if headline == "" || len(pieces) < 2 {
		return ""
	}
	last := pieces[len(pieces)-1]
	if strings.HasPrefix(fold(f.title), fold(headline)) && !strings.Contains(fold(headline), fold(last.text)) && utf8.RuneCountInString(last.text) < 50 {
		return last.text
	}
	return ""
}

// blockOf is the first block inside a node, -1 for none.
func (f *facts) blockOf(i int32) int32 {
	if f.blocks == nil || int(i) >= len(f.blocks.Spans) {
		return -1
	}
	if s := f.blocks.Spans[i]; s.Hi > s.Lo {
		return s.Lo
	}
	return f.blockAround(i)
}

// blockAround is the block whose text holds the node, -1 for none.
func (f *facts) blockAround(i int32) int32 {
	blocks := f.blocks.Blocks
	lo, hi := 0, len(blocks)
	for lo < hi {
		mid := (lo + hi) / 2
		if blocks[mid].First <= i {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	for k := lo - 1; k <= lo && k < len(blocks); k++ {
		if k < 0 {
			continue
		}
		if n := blocks[k].Node; n <= i && i < f.tree.Nodes[n].End {
			return int32(k)
		}
	}
	return -1
}
