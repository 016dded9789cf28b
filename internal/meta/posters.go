package meta

import (
	"slices"
	"strings"

	"golang.org/x/net/html/atom"

	"github.com/winnow-go/winnow/internal/page"
)

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
