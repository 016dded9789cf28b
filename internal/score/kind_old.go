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

// predatesNames reports whether a page is of the web's first years, when tables
// laid out pages and nothing was named for what it holds.
func (p *Page) predatesNames(c *census) bool { return p.Tree != nil && c.named < fewNames }

// lateSignals are the signals about names and about data for machines. Where they
// find nothing they speak against an article, as articles of today have both; of
// a page that predates them, whatever its kind, that says nothing.
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
