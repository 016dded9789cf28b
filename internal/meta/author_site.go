package meta

import (
	"slices"
	"strings"
)

// signed is the claim by which a site signs with its own name, which lost votes
// to persons. A box below the article that nothing else speaks for does not
// outdo it: there stands who edits, or whom the story is about.
func signed(claims []authorClaim) (authorClaim, bool) {
	for _, c := range claims {
		switch c.source {
		case "json-ld", "byline", "author-class", "author-link":
			if c.votes < 1 {
				return c, true
			}
		}
	}
	return authorClaim{}, false
}

// withoutSite drops the site's name from a claim that names persons too, and
// takes most of the votes from one that does not.
func (f *facts) withoutSite(c authorClaim) authorClaim {
	if n := len(c.names); n > 1 && (c.source == "meta" || c.source == "json-ld") && isCountry(c.names[n-1]) { // "Quay Ltd, Port Ellery, Germany"
		c.names = c.names[:1]
	}
	var persons []string
	for _, name := range c.names {
		if !f.isSite(name) {
			persons = append(persons, name)
		}
	}
	persons = withoutDesks(persons)
	if c.source == "author-class" && !strings.Contains(c.names[0], " ") { // often a label
		c.votes /= 2
	}
	switch {
	case len(persons) == 0 && c.source == "json-ld" && isFullName(c.names[0]) && f.graph.hasPerson(c.names[0]): // perhaps whose site it is
		c.votes /= 2.5
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

// isCountry tells the countries with which addresses of companies end in meta
// elements.
func isCountry(name string) bool {
	return isOneOf(strings.ToLower(name), "germany", "deutschland", "austria", "österreich", "switzerland", "schweiz", "france", "italy", "italia", "spain", "españa", "netherlands", "nederland", "belgium", "usa", "uk")
}

// withoutDesks drops the names of desks from a list that names persons too.
func withoutDesks(names []string) []string {
	isDesk := func(name string) bool {
		low := strings.ToLower(name)
		return !strings.Contains(name, " ") && (strings.HasSuffix(low, "redaktion") || isOneOf(low, "redactie", "redacción", "redação", "redazione", "rédaction", "newsroom", "newsdesk"))
	}
	if slices.ContainsFunc(names, isFullName) {
		return slices.DeleteFunc(names, isDesk)
	}
	return names
}

// withoutSiteInFront is a value without the site's name in front of a person's:
// "Quay Post - Ida Roth".
func (f *facts) withoutSiteInFront(s string) string {
	if pieces := splitTitle(s); len(pieces) == 2 && f.isSite(pieces[0].text) && isFullName(pieces[1].text) && !f.isSite(pieces[1].text) {
		return pieces[1].text
	}
	return s
}
