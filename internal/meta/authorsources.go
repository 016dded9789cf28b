package meta

import (
	"strings"

	"golang.org/x/net/html/atom"
)

// authorSources are the places that name authors. Each gives lines; the lines of
// one source make one list.
var authorSources = []struct {
	name, why string
	votes     int
	strict    bool
	find      func(f *facts, give func(line string, node int32))
}{
	{"json-ld", "The article's own object.", 10, false, func(f *facts, give func(string, int32)) {
		if f.graph.main != nil {
			f.graph.people(f.graph.main.value, give)
		}
	}},
	{"citation", "Papers list their authors one by one.", 12, false, func(f *facts, give func(string, int32)) {
		for _, s := range f.allMeta("citation_author", "citation_authors") {
			give(turnName(s), -1)
		}
	}},
	{"meta", "Meta elements that are there for nothing else.", 8, false, func(f *facts, give func(string, int32)) {
		for _, name := range [...]string{"author", "article:author", "parsely-author", "sailthru.author", "dc.creator", "dcterms.creator", "byl", "authors", "article:author_name", "og:author", "og:article:author", "cxenseparse:author", "rnews:author", "article.author", "author_name", "citation_author"} {
			if found := f.allMeta(name); len(found) > 0 {
				for _, s := range found {
					give(turnName(s), -1)
				}
				if name == "author" || name == "parsely-author" {
					return
				}
			}
		}
	}},
	{"twitter-label", "Cards with labelled data: Written by.", 8, false, func(f *facts, give func(string, int32)) {
		for _, n := range [...]string{"1", "2"} {
			if _, ok := cutLabel(strings.ToLower(f.meta("twitter:label" + n))); ok {
				give(f.meta("twitter:data"+n), -1)
			}
		}
	}},
	{"microdata", "An element that the page marks as the author.", 8, false, func(f *facts, give func(string, int32)) {
		for _, p := range f.props {
			if p.name == "author" && f.elsewhere(p.node) == 0 {
				give(f.personText(p.node), p.node)
			}
		}
	}},
	{"rel-author", "A link to the author's page.", 8, true, func(f *facts, give func(string, int32)) {
		for _, i := range f.authorLinks() {
			give(f.boundedText(i), i)
		}
	}},
	{"author-class", "An element near the headline whose class speaks of an author.", 7, true, func(f *facts, give func(string, int32)) {
		n := 0
		for _, m := range f.marks {
			if m.says&aboutAuthor == 0 || f.tree.Nodes[m.node].End-m.node > 60 || f.elsewhere(m.node) != 0 || !f.nearHeadline(m.node) {
				continue
			}
			if n++; n > 20 {
				return
			}
			give(f.innerAuthor(m.node), m.node)
		}
	}},
	{"byline", "A line near the headline that begins like a byline.", 7, true, func(f *facts, give func(string, int32)) {
		f.bylines(give)
	}},
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

// authorLinks are the links that point to an author's page and stand near the
// headline.
func (f *facts) authorLinks() []int32 {
	var all []int32
	for _, p := range f.props {
		if p.name == "rel:author" && f.elsewhere(p.node)&^aboutChrome == 0 {
			all = append(all, p.node)
		}
	}
	return all
}

// innerAuthor is the name inside an element that speaks of an author: the link
// or element inside it that does so more closely, or its text.
func (f *facts) innerAuthor(i int32) string {
	t := f.tree
	for c := i + 1; c < t.Nodes[i].End; c++ {
		if t.Nodes[c].Tag == atom.A {
			if href := t.Attr(c, "href"); strings.Contains(href, "author") || strings.Contains(href, "autor") || strings.Contains(href, "/by/") || strings.Contains(href, "people") || strings.Contains(href, "staff") {
				if s := t.Text(c); s != "" {
					return s
				}
			}
		}
	}
	return f.boundedText(i)
}

// bylines gives the lines near the headline that begin like a byline.
func (f *facts) bylines(give func(string, int32)) {
	at := f.headlineBlock()
	if at < 0 {
		return
	}
	blocks := f.blocks.Blocks
	for k := max(0, at-nearBefore); k <= at+nearAfter && k < int32(len(blocks)); k++ {
		b := &blocks[k]
		if k == at || len(b.Text) > longestDateline || f.elsewhere(b.Node) != 0 {
			continue
		}
		if rest, ok := cutLabel(b.Text); ok && rest != "" && b.Words <= 20 {
			give(b.Text, b.Node)
		}
	}
}

// authorClaim is a list of authors that a source gives.
type authorClaim struct {
	names  []string
	source string
	votes  int
	block  int32
}

func readAuthors(f *facts, r *Record) {
	best, ok := f.bestAuthors(f.authorClaims())
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
		c := authorClaim{source: s.name, votes: s.votes, block: -1}
		s.find(f, func(line string, node int32) {
			for _, name := range names(line, s.strict) {
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
// as they share names. A claim that is only the site's name loses to persons.
func (f *facts) bestAuthors(claims []authorClaim) (authorClaim, bool) {
	best, top := authorClaim{block: -1}, 0.0
	block := int32(-1)
	for i, c := range claims {
		var persons []string
		for _, name := range c.names {
			if !f.isSite(name) {
				persons = append(persons, name)
			}
		}
		votes := float64(c.votes)
		if len(persons) == 0 {
			votes /= 10
		} else {
			c.names = persons
		}
		for j, other := range claims {
			if i != j {
				votes += float64(other.votes) * overlap(c.names, other.names)
			}
		}
		if votes > top {
			best, top = c, votes
		}
		if block < 0 {
			block = c.block
		}
	}
	if best.block < 0 {
		best.block = block
	}
	return best, top > 0
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
