package meta

import (
	"strings"

	"golang.org/x/net/html/atom"
)

// claim is a date that a source gives.
type claim struct {
	date   Date
	source string
	votes  int
	block  int32 // where the reader sees it, -1 for nowhere
}

// publishedNames and modifiedNames are the names of meta elements.
var (
	publishedNames = []string{
		"article:published_time", "og:published_time", "datepublished", "og:article:published_time", "rnews:datepublished",
		"parsely-pub-date", "sailthru.date", "citation_publication_date", "citation_online_date", "citation_date",
		"dc.date.issued", "dcterms.issued", "dc.date.published", "dcterms.created", "dc.date.created", "dcterms.date", "dc.date",
		"pubdate", "publishdate", "publish-date", "publish_date", "publication_date", "publication-date", "published_time",
		"article.published", "article_date_original", "cxenseparse:recs:publishtime", "cxenseparse:publishtime", "originalpublicationdate",
		"displaydate", "ptime", "published-date", "published", "prism.publicationdate", "weibo:article:create_at", "article.created", "date_published", "datecreated", "video:release_date", "shareaholic:article_published_time", "bt:pubdate", "article:post_date", "release_date", "created",
	}
	looseNames    = []string{"date", "dc.date.available", "doc_date", "timestamp", "time"}
	modifiedNames = []string{
		"article:modified_time", "og:updated_time", "datemodified", "dc.date.modified", "dcterms.modified", "last-modified", "lastmod", "article.updated",
		"parsely-mod-date", "article_date_updated", "revised", "modified", "og:modified_time", "updated_time", "date_modified", "shareaholic:article_modified_time",
	}
)

// publishedSources are the places that hold the date of publication.
var publishedSources = []struct {
	name, why string
	votes     int
	find      func(f *facts, give func(s string, node int32))
}{
	{"json-ld", "The article's own object.", 10, func(f *facts, give func(string, int32)) {
		if f.graph.main != nil {
			give(firstOf(f.graph.main.get("datePublished").str(), f.graph.main.get("dateCreated").str(), f.graph.main.get("uploadDate").str()), -1)
		}
	}},
	{"meta", "Meta elements that are there for nothing else.", 9, func(f *facts, give func(string, int32)) {
		for _, name := range publishedNames {
			for _, s := range f.allMeta(name) {
				give(s, -1)
			}
		}
	}},
	{"json-ld-page", "The object of the page as such; a home page has one too.", 6, func(f *facts, give func(string, int32)) {
		for _, o := range f.graph.helpers {
			give(o.get("datePublished").str(), -1)
		}
	}},
	{"microdata", "An element that the page marks as the date of publication.", 8, func(f *facts, give func(string, int32)) {
		for _, p := range f.props {
			if isOneOf(p.name, "datepublished", "datecreated", "dateposted", "uploaddate", "created", "issued") && f.elsewhere(p.node) == 0 {
				give(f.propText(p.node), p.node)
			}
		}
	}},
	{"time-element", "A time element beside the headline.", 7, func(f *facts, give func(string, int32)) {
		for n, i := range f.times {
			if n < 60 && f.elsewhere(i) == 0 && f.nearHeadline(i) && !f.speaksOf(i, aboutChange) {
				give(f.propText(i), i)
			}
		}
	}},
	{"date-class", "An element near the headline whose class speaks of a date.", 7, func(f *facts, give func(string, int32)) {
		for _, m := range f.dateMarks() {
			if f.nearHeadline(m) {
				give(f.propText(m), m)
			}
		}
	}},
	{"far-time", "A time element elsewhere in the article, such as below it.", 4, func(f *facts, give func(string, int32)) {
		for n, i := range f.times {
			if n < 60 && f.elsewhere(i)&^aboutChrome == 0 && !f.nearHeadline(i) && !f.speaksOf(i, aboutChange) {
				give(f.propText(i), i)
			}
		}
	}},
	{"far-date-class", "An element elsewhere in the article whose class speaks of a date.", 4, func(f *facts, give func(string, int32)) {
		for _, m := range f.dateMarks() {
			if !f.nearHeadline(m) {
				give(f.propText(m), m)
			}
		}
	}},
	{"dateline", "A line near the headline that is a date.", 6, func(f *facts, give func(string, int32)) {
		f.datelines(give)
	}},
	{"lead", "The first paragraph begins with the date, as press releases do.", 4, func(f *facts, give func(string, int32)) {
		f.leads(give)
	}},
	{"title", "The title begins with the date.", 5, func(f *facts, give func(string, int32)) {
		for _, s := range [...]string{f.headlineText(), f.title} {
			if _, at, ok := findDate(s, f.order); ok && at.from == 0 {
				give(s, -1)
			}
		}
	}},
	{"label", "A line of the article that calls itself the date of publication.", 4, func(f *facts, give func(string, int32)) {
		f.labelled(give)
	}},
	{"url", "Addresses of newspapers and blogs begin with the date.", 6, func(f *facts, give func(string, int32)) {
		give(urlDate(firstOf(f.url.Path, pathOf(f.link("canonical")))), -1)
	}},
	{"loose-meta", "Meta elements named \"date\" hold now this, now that.", 5, func(f *facts, give func(string, int32)) {
		for _, name := range looseNames {
			give(f.meta(name), -1)
		}
		for _, m := range f.metas {
			if looksPublished(m.name) {
				give(m.content, -1)
			}
		}
	}},
}

// looksPublished reports whether the unknown name of a meta element speaks of a
// date of publication: "w-published-date", "ms.date".
func looksPublished(name string) bool {
	return (strings.Contains(name, "publish") || strings.Contains(name, "pubdate") || strings.HasSuffix(name, ".date")) &&
		!strings.Contains(name, "publisher") && !strings.Contains(name, "modif") && !strings.Contains(name, "updat") && !strings.Contains(name, "expir") && !isOneOf(name, publishedNames...)
}

func pathOf(address string) string {
	_, rest, _ := strings.Cut(address, "://")
	_, path, _ := strings.Cut(rest, "/")
	return "/" + path
}

func isOneOf(s string, list ...string) bool {
	for _, l := range list {
		if s == l {
			return true
		}
	}
	return false
}

// propText is the value of a microdata or time element: its machine form or
// else its text.
func (f *facts) propText(i int32) string {
	t := f.tree
	return firstOf(t.Attr(i, "datetime"), t.Attr(i, "content"), t.Attr(i, "title"), f.boundedText(i))
}

// boundedText is the text of a small element; "" for a large one.
func (f *facts) boundedText(i int32) string {
	if f.tree.Nodes[i].End-i > 60 {
		return ""
	}
	return f.tree.Text(i)
}

// dateMarks are the small elements of the article whose class speaks of a date
// and not of a change.
func (f *facts) dateMarks() []int32 {
	var all []int32
	for _, m := range f.marks {
		if m.says&aboutDate != 0 && m.says&aboutChange == 0 && f.tree.Nodes[m.node].End-m.node < 30 && f.elsewhere(m.node) == 0 && len(all) < 60 {
			all = append(all, m.node)
		}
	}
	return all
}

// speaksOf reports whether an element or one of the two around it speaks of
// something.
func (f *facts) speaksOf(i int32, what topics) bool {
	for n := 0; n < 2 && i > 0; n, i = n+1, f.tree.Nodes[i].Parent {
		for word := range f.tree.NameWords(i) {
			if topicOf(word)&what != 0 {
				return true
			}
		}
	}
	return false
}

const (
	// nearBefore and nearAfter are how many blocks around the headline byline
	// and dateline stand.
	nearBefore = 8
	nearAfter  = 14
)

// nearHeadline reports whether an element stands beside the headline.
func (f *facts) nearHeadline(i int32) bool {
	at := f.headlineBlock()
	k := f.blockOf(i)
	return at >= 0 && k >= at-nearBefore && k <= at+nearAfter
}

// headlineBlock is the block of the headline; the first block of the main
// branch where there is no headline.
func (f *facts) headlineBlock() int32 {
	if !f.placed {
		f.place, f.placed = f.findPlace(), true
	}
	return f.place
}

func (f *facts) findPlace() int32 {
	if f.headline >= 0 {
		return f.blockOf(f.headline)
	}
	for _, tag := range [...]atom.Atom{atom.Article, atom.Main} {
		if i := f.tree.First(0, tag); i >= 0 {
			return f.blockOf(i)
		}
	}
	return -1
}

// longestDateline is the most bytes of a line that is a date.
const longestDateline = 220

// datelines gives the lines near the headline that hold a date.
func (f *facts) datelines(give func(string, int32)) {
	at := f.headlineBlock()
	if at < 0 {
		return
	}
	blocks := f.blocks.Blocks
	look := func(k int32) {
		if k < 0 || k >= int32(len(blocks)) {
			return
		}
		b := &blocks[k]
		if len(b.Text) > longestDateline || b.Digits == 0 && !hasFigure(b.Text) || f.elsewhere(b.Node) != 0 {
			return
		}
		give(b.Text, b.Node)
	}
	if b := &blocks[at]; f.headline >= 0 && len(b.Text) > len(f.headlineText())+6 { // title and date in one heading
		give(strings.Replace(b.Text, f.headlineText(), "", 1), b.Node)
	}
	for k := at + 1; k <= at+nearAfter; k++ {
		look(k)
	}
	for k := at - 1; k >= at-nearBefore; k-- {
		look(k)
	}
}

const (
	// leadBytes is how far into a paragraph its date stands at the most, and
	// mostLeads how many paragraphs behind the headline are looked at.
	leadBytes = 40
	mostLeads = 3
)

// leads gives the beginnings of the first paragraphs behind the headline.
func (f *facts) leads(give func(string, int32)) {
	blocks, n := f.blocks.Blocks, 0
	for k := f.headlineBlock() + 1; k > 0 && k < int32(len(blocks)) && n < mostLeads; k++ {
		b := &blocks[k]
		if !b.Prose() || f.elsewhere(b.Node) != 0 {
			continue
		}
		n++
		if _, at, ok := findDate(b.Text, f.order); ok && at.to <= leadBytes {
			give(b.Text[:at.to], b.Node)
			return
		}
	}
}

// labelled gives the short lines of the article that name themselves the date
// of publication.
func (f *facts) labelled(give func(string, int32)) {
	for k := range f.blocks.Blocks {
		b := &f.blocks.Blocks[k]
		if len(b.Text) > longestDateline || b.Digits < 3 || b.Words > 20 || !isPublication(b.Text) || f.elsewhere(b.Node)&^aboutChrome != 0 {
			continue
		}
		give(b.Text, b.Node)
	}
}

// isPublication reports whether a line begins with words for publication.
func isPublication(text string) bool {
	for _, t := range tokenize(text[:min(len(text), 60)], make([]token, 0, 6)) {
		switch t.text {
		case "published", "posted", "veröffentlicht", "erschienen", "erstellt", "gepostet", "publié", "publicado", "publicada", "pubblicato", "gepubliceerd", "geplaatst",
			"opublikowano", "publicerad", "publisert", "julkaistu", "опубликовано", "опубліковано", "yayınlanma", "diterbitkan", "publikováno", "publicat":
			return true
		}
	}
	return false
}

// urlDate finds year, month and day in the path of an address.
func urlDate(path string) string {
	for i := 0; i+9 <= len(path); i++ {
		if path[i] != '/' && path[i] != '-' && path[i] != '_' {
			continue
		}
		s := path[i+1:]
		if n := len("2006/01/02"); len(s) >= n && isYear(s) && (s[4] == '/' || s[4] == '-') && s[7] == s[4] && allDigits(s[5:7]+s[8:10]) && endsHere(s, n) {
			return s[:4] + "-" + s[5:7] + "-" + s[8:10]
		}
		if n := len("02-01-2006"); len(s) >= n && allDigits(s[:2]+s[3:5]) && s[2] == '-' && s[5] == '-' && isYear(s[6:]) && endsHere(s, n) {
			return s[6:10] + "-" + s[3:5] + "-" + s[:2]
		}
		if n := len("20060102"); path[i] == '/' && len(s) >= n && isYear(s) && allDigits(s[:n]) && endsHere(s, n) {
			return s[:n]
		}
	}
	return ""
}

// isYear reports whether s begins with the figures of a year.
func isYear(s string) bool {
	return len(s) >= 4 && (s[:2] == "20" || s[:2] == "19") && allDigits(s[:4])
}

// endsHere reports whether no figure stands at n.
func endsHere(s string, n int) bool { return len(s) == n || s[n] < '0' || s[n] > '9' }

func allDigits(s string) bool {
	for i := range len(s) {
		if s[i] < '0' || s[i] > '9' {
			return false
		}
	}
	return s != ""
}

func readDates(f *facts, r *Record) {
	claims := f.dateClaims()
	if len(claims) == 0 {
		claims = f.scriptClaims()
	}
	if best, ok := bestClaim(claims); ok {
		r.Published = best.date
		r.set("Published", best.source)
		r.DateBlock = best.block
	}
	if d, source := f.modified(); !d.IsZero() && (r.Published.IsZero() || d.day() >= r.Published.day()) {
		r.Modified = d
		r.set("Modified", source)
	}
}

// dateClaims gathers what all sources say of the date of publication.
func (f *facts) dateClaims() []claim {
	var claims []claim
	for _, s := range publishedSources {
		n := 0
		s.find(f, func(text string, node int32) {
			if text == "" || n > 8 {
				return
			}
			d, ok := parseDate(text, f.order)
			if !ok {
				return
			}
			votes := s.votes - min(n, 4)
			n++
			c := claim{d, s.name, votes, -1}
			if node >= 0 {
				c.block = f.blockOf(node)
				if _, at, ok := findDate(text, f.order); ok && isChange(text[:at.from]) {
					return
				}
			}
			claims = append(claims, c)
		})
	}
	return claims
}

// bestClaim adds up the votes of claims for one day. The day with most votes
// wins; its most precise claim is taken.
func bestClaim(claims []claim) (claim, bool) {
	type tally struct {
		claim
		total int
		seen  []string
	}
	var all []tally
next:
	for _, c := range claims {
		for i := range all {
			a := &all[i]
			if a.date.day() != c.date.day() {
				continue
			}
			if isOneOf(c.source, a.seen...) {
				continue next
			}
			a.seen = append(a.seen, c.source)
			a.total += c.votes
			if c.date.Precision > a.date.Precision || c.date.Zoned && !a.date.Zoned {
				a.date = c.date
			}
			if a.block < 0 {
				a.block = c.block
			}
			continue next
		}
		all = append(all, tally{c, c.votes, []string{c.source}})
	}
	best, top := claim{}, 0
	for _, a := range all {
		if a.total > top {
			best, top = a.claim, a.total
		}
	}
	return best, top > 0
}

// isChange reports whether a line speaks of a change, not of publication.
func isChange(text string) bool { return changeAt(text) >= 0 }

// changeAt is where the word for a change ends in the beginning of a line, -1
// where there is none.
func changeAt(text string) int {
	for _, t := range tokenize(text[:min(len(text), 120)], make([]token, 0, 24)) {
		switch t.text {
		case "updated", "modified", "aktualisiert", "actualizado", "actualizada", "atualizado", "atualizada", "aggiornato", "aggiornamento", "обновлено",
			"bijgewerkt", "güncelleme", "güncellendi", "zaktualizowano", "aktualizacja", "diperbarui", "edited", "revised", "reviewed", "update", "تحديث",
			"оновлено", "geändert", "änderung", "modifié", "modificado", "oppdatert", "uppdaterad", "opdateret", "ažurirano", "aktualizováno":
			return t.to
		}
	}
	return -1
}

// modified is the date of the last change and its source.
func (f *facts) modified() (Date, string) {
	if d, ok := parseDate(f.graph.pick(func(v *value) string { return v.get("dateModified").str() }), f.order); ok {
		return d, "json-ld"
	}
	for _, s := range f.allMeta(modifiedNames...) {
		if d, ok := parseDate(s, f.order); ok {
			return d, "meta"
		}
	}
	for _, p := range f.props {
		if p.name == "datemodified" && f.elsewhere(p.node) == 0 {
			if d, ok := parseDate(f.propText(p.node), f.order); ok {
				return d, "microdata"
			}
		}
	}
	looks := 0
	for _, m := range f.marks {
		if m.says&aboutChange == 0 || f.tree.Nodes[m.node].End-m.node >= 30 || f.elsewhere(m.node)&^aboutChrome != 0 {
			continue
		}
		if d, ok := parseDate(f.propText(m.node), f.order); ok {
			return d, "date-class"
		}
		if looks++; looks > mostLooks {
			break
		}
	}
	return f.visibleChange()
}

// visibleChange is the date in a line of the article that speaks of a change.
func (f *facts) visibleChange() (Date, string) {
	for k := range f.blocks.Blocks {
		b := &f.blocks.Blocks[k]
		if len(b.Text) > longestDateline || b.Digits < 3 || b.Words > 30 {
			continue
		}
		at := changeAt(b.Text)
		if at < 0 || f.elsewhere(b.Node)&^aboutChrome != 0 {
			continue
		}
		if d, _, ok := findDate(b.Text[at:], f.order); ok {
			return d, "dateline"
		}
	}
	return Date{}, ""
}
