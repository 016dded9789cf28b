package score

import (
	"strings"

	"golang.org/x/net/html/atom"
)

// fewNames is how many elements of a page are named for what they hold by
// chance: a form, a counter.
const fewNames = 3

// isSectioning reports whether a tag is one of those that HTML 5 brought for the
// parts of a page.
func isSectioning(tag atom.Atom) bool {
	switch tag {
	case atom.Article, atom.Aside, atom.Footer, atom.Header, atom.Main, atom.Nav, atom.Section, atom.Time:
		return true
	}
	return false
}

// silent tells which signals about the kind of page say nothing where they find
// nothing. Pages of the web's first years, which tables lay out, have no names
// for stories, posts and menus and no data for machines, of whatever kind they
// are: on a page of today that they are missing speaks against an article.
func (p *Page) silent(c *census) []bool {
	if p.Tree == nil || c.named >= fewNames {
		return make([]bool, len(kindSignals))
	}
	return lateSignals
}

// lateSignals are those about names and data.
var lateSignals = func() []bool {
	late := make([]bool, len(kindSignals))
	for i := range kindSignals {
		name := kindSignals[i].name
		for _, of := range []string{"declared", "holds-", "named-", "root-"} {
			late[i] = late[i] || strings.HasPrefix(name, of)
		}
	}
	return late
}()
