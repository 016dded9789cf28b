package meta

import (
	"slices"
	"strings"

	"golang.org/x/net/html/atom"

	"github.com/winnow-go/winnow/internal/page"
)

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

// hasPerson reports whether an object of the page is a person of that name.
func (g *graph) hasPerson(name string) bool {
	key := fold(name)
	for _, o := range g.objects {
		if isOneOf("Person", o.types...) && fold(o.get("name").str()) == key {
			return true
		}
	}
	return false
}

// turnName turns "Doe, Jane" round.
func turnName(s string) string {
	last, first, ok := strings.Cut(s, ", ")
	if ok && !strings.ContainsAny(first, ",;&|/") && len(strings.Fields(last)) == 1 && len(strings.Fields(first)) <= 2 && !isDegree(first) {
		return first + " " + last
	}
	return s
}

// personText is the name in a microdata or RDFa author: the name property
// inside it, or its text.
func (f *facts) personText(i int32) string {
	t := f.tree
	if s := t.Attr(i, "content"); s != "" {
		return s
	}
	for c := i; c < t.Nodes[i].End; c++ {
		if !t.Nodes[c].IsText() && (hasWord(strings.ToLower(t.Attr(c, "itemprop")), "name") || hasWord(plainTerm(t.Attr(c, "property")), "name")) {
			return firstOf(t.Attr(c, "content"), f.boundedText(c))
		}
	}
	return f.boundedText(i)
}

// scopeOf is the item of microdata or RDFa that an element belongs to, -1 for
// none.
func (f *facts) scopeOf(i int32) int32 {
	for k := f.tree.Nodes[i].Parent; k > 0; k = f.tree.Nodes[k].Parent {
		if _, ok := f.tree.Lookup(k, "itemscope"); ok || f.tree.Attr(k, "typeof") != "" {
			return k
		}
	}
	return -1
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
			if a < 0 || f.tree.Nodes[a].Tag != atom.A || !leadsToAuthor(f.tree.Attr(a, "href")) || isFolder(f.tree.Attr(a, "href")) {
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
	for word := range strings.FieldsFuncSeq(href, func(r rune) bool { return strings.ContainsRune("/?=&-_.,", r) }) {
		switch strings.ToLower(word) {
		case "author", "authors", "autor", "autoren", "autores", "auteur", "auteurs", "autore", "autori", "people", "staff", "contributors", "contributor", "profile", "profiles", "writers", "journalist", "journalists", "redakteur", "profil", "autorinnen", "autorin", "autorzy", "by", "yazar", "penulis":
			return true
		}
	}
	return false
}

// isFolder reports whether an address ends where the pages of all authors begin,
// as one of a menu does: "/profile", "/authors/".
func isFolder(href string) bool {
	href = strings.TrimRight(href, "/")
	return strings.Count(href, "/") <= 1 && strings.HasPrefix(href, "/") && leadsToAuthor(href) && !strings.ContainsAny(href, "?&=-_.")
}

// fewPosts is how many user names make a page a thread.
const fewPosts = 3

// posters gives the first user name behind the headline of a thread: in an
// element named for users, or in a link to a user's page. Comments make a page
// a thread, but who writes one is not the author.
//
// The headline may stand in the first post, below its user's name.
func (f *facts) posters(give func(string, int32)) {
	for _, find := range [...]func() (string, int32){f.starter, f.columnPoster} {
		if name, node := find(); name != "" {
			give(name, node)
			return
		}
	}
	if i := f.posterAbove(); i >= 0 {
		give(f.tree.Text(i), i)
		return
	}
	if i := f.posterOfHeadline(); i >= 0 {
		give(f.tree.Text(i), i)
		return
	}
	n := f.postersFrom(f.headline+1, give)
	if n == fewPosts-1 && f.headline >= 0 && page.HeadingLevel(f.tree.Nodes[f.headline].Tag) == 0 {
		f.postersFrom(0, give)
	}
}

// posterOfHeadline is the user's name right above a headline that is the heading of
// the first post of a forum, and not that of the page; -1 where there is none.
func (f *facts) posterOfHeadline() int32 {
	if !f.isForum() || f.headline < 0 || f.tree.Nodes[f.headline].Tag == atom.H1 || f.tree.Nodes[f.headline].Tag == atom.H2 {
		return -1
	}
	above := int32(-1)
	for i := range f.userNames(0) {
		if i > f.headline {
			break
		}
		if f.blockOf(i) >= f.headlineBlock()-nearBefore && f.elsewhere(i)&(aboutChrome|aboutOthers) == 0 {
			above = i
		}
	}
	return above
}

// posterAbove is the user's name above a headline that stands in the first post,
// as forum programs have it that give each post a heading; the posts below have
// such names too. -1 where there is none.
func (f *facts) posterAbove() int32 {
	if f.headline < 0 {
		return -1
	}
	at, above, below := f.headlineBlock(), int32(-1), 0
	look := func(i int32) {
		if f.elsewhere(i) != 0 || !f.holdsUserName(i) {
			return
		}
		switch k := f.blockOf(i); {
		case k > at:
			below++
		case k >= at-nearBefore && k < at:
			above = i
		}
	}
	boxes := slices.ContainsFunc(f.spoken, func(says topics) bool { return says&aboutPoster != 0 })
	for i := range f.tree.Elements(0, atom.Dt) {
		if !boxes {
			break
		}
		if f.speaksOf(f.tree.Nodes[i].Parent, aboutPoster) {
			look(i)
		}
	}
	for _, m := range f.marks {
		if m.says&aboutUser != 0 && f.tree.Nodes[m.node].Tag == atom.A {
			look(m.node)
		}
	}
	if below == 0 {
		return -1
	}
	return above
}

// postersFrom is [facts.posters] from a place on; it returns how many users it
// met, as far as it looked.
func (f *facts) postersFrom(from int32, give func(string, int32)) int {
	first, n := int32(-1), 0
	for i := range f.userNames(from) {
		if f.elsewhere(i)&(aboutChrome|aboutOthers) != 0 || f.isEditor(i) {
			continue
		}
		if first < 0 && (f.isForum() || f.elsewhere(i)&aboutComment == 0) { // forum programs call posts comments
			first = i
		}
		if n++; n == fewPosts {
			break
		}
	}
	if (n == fewPosts || n > 0 && f.isForum()) && first >= 0 {
		give(f.tree.Text(first), first)
	}
	return n
}

// isNamedPoster reports whether an element of a forum is named for a name, as
// "<span class=name>" is that stands above a post.
func (f *facts) isNamedPoster(i int32) bool {
	if !f.isForum() || f.tree.Nodes[i].End-i > 3 || f.tree.Nodes[i].IsText() {
		return false
	}
	for word := range f.tree.NameWords(i) {
		if word == "name" {
			return true
		}
	}
	return false
}

// isEditor reports whether a name stands behind a line about a change: who edited
// a post signs above who wrote it.
func (f *facts) isEditor(i int32) bool {
	k := f.blockOf(i)
	return k > 0 && len(f.blocks.Blocks[k-1].Text) < longestDateline && startsWithChange(f.blocks.Blocks[k-1].Text)
}

// userNames ranges over the elements from a place on that hold a user's name.
func (f *facts) userNames(from int32) func(func(int32) bool) {
	return func(yield func(int32) bool) {
		m := 0
		for i := from; i < int32(len(f.tree.Nodes)); i++ {
			for m < len(f.marks) && f.marks[m].node < i {
				m++
			}
			named := m < len(f.marks) && f.marks[m].node == i && f.marks[m].says&aboutUser != 0
			if !named && !f.isNamedPoster(i) && (f.tree.Nodes[i].Tag != atom.A || !leadsToUser(f.tree.Attr(i, "href"))) {
				continue
			}
			if f.holdsUserName(i) {
				if !yield(i) {
					return
				}
				i = f.tree.Nodes[i].End - 1
			}
		}
	}
}

func (f *facts) holdsUserName(i int32) bool {
	if f.tree.Nodes[i].End-i > 12 {
		return false
	}
	most := 2
	if f.tree.Nodes[i].Tag == atom.A && f.isForum() {
		most = 4 // "Gunnar i Hult"
	} else if f.speaksOf(i, aboutTitle) { // "userTitle"
		return false
	}
	text := f.tree.Text(i)
	return text != "" && !strings.ContainsAny(text, "?!:") && len(strings.Fields(text)) <= most && len(names(text, trusted)) == 1
}

// leadsToUser reports whether an address is one of a user's page, in the ways
// of forum programs: /users/ida, /u/ida, member.php?u=7.
func leadsToUser(href string) bool {
	for _, w := range [...]string{"user", "member", "profile", "/u/", "u=", "uid"} {
		if strings.Contains(href, w) {
			return hasUserWord(href)
		}
	}
	return false
}

// hasUserWord reports whether a folder or a query of an address is one for
// users.
func hasUserWord(href string) bool {
	for word := range strings.FieldsFuncSeq(href, func(r rune) bool { return strings.ContainsRune("/?=&-_.;", r) }) {
		switch strings.ToLower(word) {
		case "u", "user", "users", "member", "members", "profile", "profiles", "userinfo", "showuser", "uid":
			return true
		}
	}
	return false
}
