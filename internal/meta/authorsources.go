package meta

import (
	"slices"
	"strings"

	"golang.org/x/net/html/atom"

	"github.com/winnow-go/winnow/internal/page"
)

// authorSources are the places that name authors. Each gives lines; the lines of
// one source make one list.
var authorSources = []struct {
	name, why string
	votes     int
	how       manner
	find      func(f *facts, give func(line string, node int32))
}{
	{"json-ld", "The article's own object.", 10, trusted, func(f *facts, give func(string, int32)) {
		if f.graph.main != nil {
			f.graph.people(f.graph.main.value, give)
		}
	}},
	{"citation", "Papers list their authors one by one.", 12, trusted, func(f *facts, give func(string, int32)) {
		for _, s := range f.allMeta("citation_author", "citation_authors") {
			give(turnName(s), -1)
		}
	}},
	{"meta", "Meta elements that are there for nothing else.", 8, trusted, func(f *facts, give func(string, int32)) {
		for _, name := range authorNames {
			found := false
			for _, s := range f.allMeta(name) {
				if !isAddress(s) {
					give(turnName(s), -1)
					found = true
				}
			}
			if found {
				return
			}
		}
	}},
	{"twitter-label", "Cards with labelled data: Written by.", 8, trusted, func(f *facts, give func(string, int32)) {
		for _, n := range [...]string{"1", "2"} {
			if _, ok := cutLabel(f.meta("twitter:label"+n) + ":"); ok {
				give(f.meta("twitter:data"+n), -1)
			}
		}
	}},
	{"microdata", "An element that the page marks as the author.", 8, trusted, func(f *facts, give func(string, int32)) {
		scope := int32(-1)
		for _, p := range f.props {
			if p.name != "author" || f.elsewhere(p.node) != 0 {
				continue
			}
			if s := f.scopeOf(p.node); scope < 0 {
				scope = s
			} else if s != scope { // the next post of a thread
				return
			}
			give(f.personText(p.node), p.node)
		}
	}},
	{"rel-author", "A link to the author's page.", 8, trusted, func(f *facts, give func(string, int32)) {
		n, first := 0, int32(-1)
		for _, p := range f.props {
			if p.name != "rel:author" || f.elsewhere(p.node)&^aboutChrome != 0 {
				continue
			}
			k := f.blockOf(p.node)
			if first >= 0 && k > first+2 { // the author's box, or another story
				return
			}
			if n++; n > 12 {
				return
			}
			if s := f.boundedText(p.node); s != "" {
				first = k
				give(s, p.node)
			}
		}
	}},
	{"author-class", "An element near the headline whose class speaks of an author.", 7, guessed, func(f *facts, give func(string, int32)) {
		f.authorMarks(true, give)
	}},
	{"author-link", "A link near the headline to a page of an author.", 6, guessed, func(f *facts, give func(string, int32)) {
		f.authorLinks(give)
	}},
	{"byline", "A line near the headline that begins like a byline.", 7, guessed, func(f *facts, give func(string, int32)) {
		f.bylines(give)
	}},
	{"author-box", "An element below the article whose class speaks of its author.", 3, guessed, func(f *facts, give func(string, int32)) {
		f.authorMarks(false, give)
	}},
	{"far-byline", "A line below the article that begins like a byline.", 3, guessed, func(f *facts, give func(string, int32)) {
		f.farBylines(give)
	}},
	{"dateline", "A full name beside the date near the headline.", 4, guessed, func(f *facts, give func(string, int32)) {
		f.datelineNames(give)
	}},
	{"nickname", "A byline of one word in small letters.", 4, trusted, func(f *facts, give func(string, int32)) {
		give(f.nickname, -1)
	}},
	{"poster", "The first name of a user in a forum.", 2, trusted, func(f *facts, give func(string, int32)) {
		f.posters(give)
	}},
}

// authorNames are the names of meta elements, the most reliable first.
var authorNames = [...]string{
	"author", "parsely-author", "sailthru.author", "article:author", "byl", "dc.creator", "dcterms.creator", "authors", "article:author_name", "og:author",
	"og:article:author", "cxenseparse:author", "rnews:author", "article.author", "author_name", "creator", "dc.contributor",
}

// people gives the names of an object's authors.
func (g *graph) people(v *value, give func(string, int32)) {
	for _, key := range [...]string{"author", "creator"} {
		found := false
		for p := range v.get(key).each {
			p = g.resolve(p)
			name := ""
			switch p.kind {
			case textValue:
				name = p.text
			case objectValue:
				for n := range p.get("name").each {
					give(n.str(), -1)
					found = true
				}
				if !found {
					name = firstOf(p.get("givenName").str() + " " + p.get("familyName").str())
				}
			}
			if name != "" && !strings.Contains(name, "://") {
				give(name, -1)
				found = true
			}
		}
		if found {
			return
		}
	}
}

// turnName turns "Doe, Jane" round.
func turnName(s string) string {
	last, first, ok := strings.Cut(s, ", ")
	if ok && !strings.ContainsAny(first, ",;&|/") && len(strings.Fields(last)) == 1 && len(strings.Fields(first)) <= 2 && !isDegree(first) {
		return first + " " + last
	}
	return s
}

// personText is the name in a microdata author: the name property inside it, or
// its text.
func (f *facts) personText(i int32) string {
	t := f.tree
	if s := t.Attr(i, "content"); s != "" {
		return s
	}
	for c := i; c < t.Nodes[i].End; c++ {
		if !t.Nodes[c].IsText() && hasWord(strings.ToLower(t.Attr(c, "itemprop")), "name") {
			return firstOf(t.Attr(c, "content"), f.boundedText(c))
		}
	}
	return f.boundedText(i)
}

// scopeOf is the microdata item that an element belongs to, -1 for none.
func (f *facts) scopeOf(i int32) int32 {
	for k := f.tree.Nodes[i].Parent; k > 0; k = f.tree.Nodes[k].Parent {
		if _, ok := f.tree.Lookup(k, "itemscope"); ok {
			return k
		}
	}
	return -1
}

const (
	// largestByline is the most nodes of an element that is a byline.
	largestByline = 60
	// mostLooks bounds the elements that are looked at for a name.
	mostLooks = 30
)

// authorMarks gives the names in elements whose class speaks of an author: near
// the headline, or everywhere else in the article. Of elements inside each
// other the outer one speaks, and the first one that names somebody ends the
// search, but for those right beside it.
func (f *facts) authorMarks(near bool, give func(string, int32)) {
	looks, behind, last := 0, int32(-1), int32(-1)
	for _, m := range f.marks {
		if m.says&aboutAuthor == 0 || m.node < behind || f.tree.Nodes[m.node].End-m.node > largestByline || f.elsewhere(m.node)&^aboutChrome != 0 || f.nearHeadline(m.node) != near {
			continue
		}
		if looks++; looks > mostLooks {
			return
		}
		k := f.blockOf(m.node)
		if last >= 0 && k > last+1 {
			return
		}
		for _, line := range f.lines(m.node) {
			found := names(trimNoun(line), guessed)
			if !near && len(found) > 0 && !strings.Contains(found[0], " ") {
				continue
			}
			if len(found) > 0 {
				give(strings.Join(found, ", "), m.node)
				behind, last = f.tree.Nodes[m.node].End, k
				break
			}
		}
		if behind <= m.node && near {
			if name := f.linkedName(m.node); name != "" {
				give(name, m.node)
				behind, last = f.tree.Nodes[m.node].End, k
			}
		}
	}
}

// trimNoun cuts a word for author off the beginning of a line.
func trimNoun(line string) string {
	for _, w := range authorNouns {
		if rest, ok := strings.CutPrefix(lowerSame(line), w+" "); ok {
			return line[len(line)-len(rest):]
		}
	}
	return line
}

// linkedName is the text of a link inside an element that speaks of an author,
// where the link leads to the author's page: it is a name, nickname or not.
func (f *facts) linkedName(i int32) string {
	for a := range f.tree.Elements(i, atom.A) {
		if leadsToAuthor(f.tree.Attr(a, "href")) || strings.Contains(f.tree.Attr(a, "class"), "fn") {
			if found := names(f.boundedText(a), trusted); len(found) == 1 {
				return found[0]
			}
		}
	}
	return ""
}

// lines is the text of a small element, a line for each piece that stands in a
// box of its own; a line that is only a label leads the next one.
func (f *facts) lines(i int32) []string {
	var all []string
	var b strings.Builder
	flush := func() {
		line := squeeze(b.String())
		if rest, label := cutLabel(line + ":"); line != "" && !(label && strings.Trim(rest, ":") == "") {
			all = append(all, line)
			b.Reset()
		}
	}
	t, link := f.tree, false
	for c := i + 1; c < t.Nodes[i].End; c++ {
		n := &t.Nodes[c]
		switch {
		case n.IsText():
			if strings.TrimSpace(n.Text) != "" {
				link = false
			}
			b.WriteString(n.Text)
		case page.Unseen(n.Tag):
			c = n.End - 1
		case n.Tag == atom.A:
			if link { // two links side by side are two names
				b.WriteString(", ")
			}
			if text := t.Text(c); text != "" {
				b.WriteString(" " + text + " ")
				link = true
			}
			c = n.End - 1
		case page.IsBlock(n.Tag), n.Tag == atom.Br, n.Tag == atom.Span:
			flush()
			b.WriteByte(' ')
		default:
			b.WriteByte(' ')
		}
	}
	flush()
	return all
}

// authorLinks gives the texts of links near the headline whose address names an
// author's page; links right beside the first one belong to it.
func (f *facts) authorLinks(give func(string, int32)) {
	at := f.headlineBlock()
	if at < 0 {
		return
	}
	blocks, last := f.blocks.Blocks, int32(-1)
	for k := max(0, at-4); k <= at+8 && k < int32(len(blocks)); k++ {
		b := &blocks[k]
		if k == at || b.Linked == 0 || b.Linked > 12 || last >= 0 && k > last+1 || f.elsewhere(b.Node) != 0 {
			continue
		}
		for c := b.First; c >= 0 && c < f.tree.Nodes[b.Node].End; c++ {
			a := c
			if c == b.First { // the link may begin before the block's text
				a = f.linkAround(c)
			}
			if a < 0 || f.tree.Nodes[a].Tag != atom.A || !leadsToAuthor(f.tree.Attr(a, "href")) {
				continue
			}
			if text := f.boundedText(a); len(names(text, guessed)) > 0 {
				give(text, a)
				last = k
			}
		}
	}
}

// linkAround is the link that a node is in, -1 for none.
func (f *facts) linkAround(i int32) int32 {
	for n := 0; i > 0 && n < 6; n, i = n+1, f.tree.Nodes[i].Parent {
		if f.tree.Nodes[i].Tag == atom.A {
			return i
		}
	}
	return -1
}

// leadsToAuthor reports whether a folder or a query of an address is one for
// authors.
func leadsToAuthor(href string) bool {
	for word := range strings.FieldsFuncSeq(href, func(r rune) bool { return strings.ContainsRune("/?=&-_.", r) }) {
		switch strings.ToLower(word) {
		case "author", "authors", "autor", "autoren", "autores", "auteur", "auteurs", "autore", "autori", "people", "staff", "contributors", "contributor", "profile", "profiles", "writers", "journalist", "journalists", "redakteur", "autorzy", "by", "yazar", "penulis":
			return true
		}
	}
	return false
}

// bylines gives the lines near the headline that begin like a byline; a label
// alone leads the next line.
func (f *facts) bylines(give func(string, int32)) {
	at := f.headlineBlock()
	if at < 0 {
		return
	}
	blocks := f.blocks.Blocks
	for k := max(0, at-nearBefore); k <= at+nearAfter && k < int32(len(blocks)); k++ {
		b := &blocks[k]
		if k == at || len(b.Text) > longestDateline || b.Words > 24 || f.elsewhere(b.Node) != 0 {
			continue
		}
		rest, ok := cutLabel(b.Text)
		if whole, alone := cutLabel(b.Text + ":"); !ok && alone && whole == "" {
			rest, ok = "", true
		}
		switch {
		case !ok:
		case rest != "":
			if len(names(rest, guessed)) > 0 {
				give(rest, b.Node)
				return
			}
			if b.Words <= 3 && b.Words > 1 && len(names(rest, trusted)) == 1 { // "by nickname"
				f.nickname = rest
			}
		case k+1 < int32(len(blocks)) && k+1 != at && blocks[k+1].Words < 10:
			if len(names(blocks[k+1].Text, guessed)) > 0 {
				give(blocks[k+1].Text, b.Node)
				return
			}
		}
	}
}

// datelineNames gives the first full name that stands beside a date near the
// headline, parted by a bar or dash: "3 May 2024 | Ida Roth".
func (f *facts) datelineNames(give func(string, int32)) {
	f.datelines(func(line string, node int32) {
		if len(line) > 120 {
			return
		}
		if _, _, ok := findDate(line, dayFirst); !ok {
			return
		}
		for _, p := range splitTitle(line) {
			words := strings.Fields(p.text)
			if len(words) < 2 || len(words) > 3 || hasFigure(p.text) || f.isSection(p.text) {
				continue
			}
			if found := names(p.text, guessed); len(found) == 1 && found[0] == p.text && fold(p.text) != fold(f.headlineText()) {
				give(p.text, node)
				return
			}
		}
	})
}

// farBylines gives a line below the article that begins like a byline of more
// than one word, "Written by": short labels begin sentences too.
func (f *facts) farBylines(give func(string, int32)) {
	blocks := f.blocks.Blocks
	for k := f.headlineBlock() + nearAfter; k < int32(len(blocks)); k++ {
		b := &blocks[k]
		if len(b.Text) > 90 || b.Words > 10 || b.Words < 2 || f.elsewhere(b.Node) != 0 {
			continue
		}
		rest, ok := cutLabel(b.Text)
		if ok && len(b.Text)-len(rest) > 5 && rest != "" && len(names(rest, guessed)) > 0 {
			give(rest, b.Node)
			return
		}
	}
}

// fewPosts is how many user names make a page a thread.
const fewPosts = 3

// posters gives the first user name behind the headline of a thread.
func (f *facts) posters(give func(string, int32)) {
	first, n := marked{node: -1}, 0
	for _, m := range f.marks {
		if m.says&aboutUser == 0 || m.node < f.headline || f.elsewhere(m.node)&(aboutChrome|aboutOthers) != 0 || f.tree.Nodes[m.node].End-m.node > 12 {
			continue
		}
		if text := f.tree.Text(m.node); text != "" && len(strings.Fields(text)) <= 2 && len(names(text, trusted)) > 0 {
			if n++; n == 1 {
				first = m
			}
		}
		if n == fewPosts {
			give(f.tree.Text(first.node), first.node)
			return
		}
	}
}

// authorClaim is a list of authors that a source gives.
type authorClaim struct {
	names  []string
	source string
	votes  float64
	block  int32
}

func readAuthors(f *facts, r *Record) {
	claims := f.authorClaims()
	if r.Published.IsZero() && !f.saysArticle() {
		claims = slices.DeleteFunc(claims, func(c authorClaim) bool { return c.votes < closeVotes })
	}
	best, ok := f.bestAuthors(claims)
	if !ok {
		return
	}
	r.Authors = best.names
	r.BylineBlock = best.block
	r.set("Authors", best.source)
}

// authorClaims gathers what all sources say of the authors.
func (f *facts) authorClaims() []authorClaim {
	var claims []authorClaim
	for _, s := range authorSources {
		c := authorClaim{source: s.name, votes: float64(s.votes), block: -1}
		s.find(f, func(line string, node int32) {
			for _, name := range names(line, s.how) {
				if len(c.names) < mostAuthors && !hasFold(c.names, name) {
					c.names = append(c.names, name)
				}
			}
			if len(c.names) > 0 && c.block < 0 && node >= 0 {
				c.block = f.blockOf(node)
			}
		})
		if len(c.names) > 0 {
			claims = append(claims, c)
		}
	}
	return claims
}

// bestAuthors lets the claims vote: each for itself, and for the others as far
// as they share names. A claim that is only the site's name loses to persons. A
// longer list in JSON-LD that holds all the names of the best one completes it:
// visible bylines are cut short.
func (f *facts) bestAuthors(claims []authorClaim) (authorClaim, bool) {
	for i := range claims {
		claims[i] = f.withoutSite(claims[i])
	}
	best, top, block := authorClaim{block: -1}, 0.0, int32(-1)
	for i, c := range claims {
		votes := c.votes
		for j, other := range claims {
			if i != j {
				share := overlap(c.names, other.names)
				votes += other.votes * share * share
			}
		}
		if votes > top {
			best, top = c, votes
		}
		if block < 0 {
			block = c.block
		}
	}
	if c, ok := f.visible(claims); ok && overlap(c.names, best.names) == 0 {
		best = c
	}
	for _, c := range claims {
		if c.source == "json-ld" && len(c.names) > len(best.names) && overlap(best.names, c.names)*float64(len(c.names)) == float64(len(best.names)) {
			best.names = c.names
		}
	}
	if best.block < 0 {
		best.block = block
	}
	return best, top > 0
}

// visible is the claim that readers see, where it is beyond doubt: a full name
// in a byline, or one on which two places beside the headline agree. It outdoes
// the head, where many a system names whoever uploaded the text.
func (f *facts) visible(claims []authorClaim) (authorClaim, bool) {
	for i, c := range claims {
		switch c.source {
		case "byline", "author-class", "author-link":
		default:
			continue
		}
		if !strings.Contains(c.names[0], " ") || f.isSite(c.names[0]) {
			continue
		}
		if c.source == "byline" {
			return c, true
		}
		for _, other := range claims[i+1:] {
			if (other.source == "byline" || other.source == "author-link") && overlap(c.names, other.names) == 1 {
				return c, true
			}
		}
	}
	return authorClaim{}, false
}

// closeVotes is what a source needs to be believed on a page that shows neither
// a date nor calls itself an article: shops and start pages have boxes with
// names of customers, makers and staff.
const closeVotes = 7

// saysArticle reports whether the page calls itself an article.
func (f *facts) saysArticle() bool {
	return f.graph.main != nil && rank(f.graph.main.types) >= 6 || strings.HasPrefix(f.meta("og:type"), "article")
}

// withoutSite drops the site's name from a claim that names persons too, and
// takes most of the votes from one that does not.
func (f *facts) withoutSite(c authorClaim) authorClaim {
	var persons []string
	for _, name := range c.names {
		if !f.isSite(name) {
			persons = append(persons, name)
		}
	}
	switch {
	case len(persons) == 0:
		c.votes /= 10
	case len(persons) < len(c.names) && c.source == "meta" && f.isSite(c.names[0]): // "The Paper, Town, Country"
		c.names = c.names[:1]
		c.votes /= 10
	default:
		c.names = persons
	}
	return c
}

// overlap is the share of names that two lists have in common.
func overlap(a, b []string) float64 {
	common := 0
	for _, name := range a {
		if hasFold(b, name) {
			common++
		}
	}
	return float64(common) / float64(max(len(a), len(b), 1))
}
