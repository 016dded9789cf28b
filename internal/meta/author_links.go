package meta

import (
	"strings"

	"golang.org/x/net/html/atom"
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
