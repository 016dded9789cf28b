package meta

import (
	"slices"
	"strings"

	"golang.org/x/net/html/atom"
)

// readLabels finds sections, categories and tags.
func (f *facts) readLabels(r *Record) {
	for _, s := range f.allMeta("article:section", "section", "article.section", "parsely-section", "og:section", "category", "dc.subject") {
		r.Categories = addLabels(r.Categories, s)
	}
	if s := f.meta("articlesection"); !isOneOf(s, "news", "columnist", "photo", "video") { // kinds of pages that news sites of Turkey tell search engines
		r.Categories = addLabels(r.Categories, s)
	}
	for o := range f.graph.mainAnd("articleSection") {
		r.Categories = addLabels(r.Categories, o)
	}
	for _, s := range f.allMeta("article:tag", "og:tag", "parsely-tags", "sailthru.tags", "news_keywords", "citation_keywords") {
		r.Tags = addLabels(r.Tags, s)
	}
	for o := range f.graph.mainAnd("keywords") {
		r.Tags = addLabels(r.Tags, o)
	}
	for _, p := range f.props {
		switch p.name {
		case "rel:tag":
			r.Tags = addLabels(r.Tags, f.boundedText(p.node))
		case "rel:category":
			r.Categories = addLabels(r.Categories, f.boundedText(p.node))
		case "articlesection":
			r.Categories = addLabels(r.Categories, f.propText(p.node))
		}
	}
	for c := range f.wikiCategories {
		r.Categories = addLabels(r.Categories, c)
	}
	if len(r.Tags) == 0 {
		r.Tags = addLabels(r.Tags, f.meta("keywords"))
	}
	if len(r.Categories) > 0 {
		r.Section = r.Categories[0]
	}
}

// catLinks is how MediaWiki names the box in which a page shows its categories.
const catLinks = "catlinks"

// wikiCategories ranges over the categories of a page of a wiki: the items of its
// box, of which the label above them is none.
func (f *facts) wikiCategories(yield func(string) bool) {
	if !slices.Contains(f.tree.Vocabulary(), catLinks) {
		return
	}
	for box := range f.tree.Elements(0, atom.Div) {
		if f.tree.Attr(box, "id") != catLinks {
			continue
		}
		for i := range f.tree.Elements(box, atom.Li) {
			if text := f.boundedText(i); text != "" && !yield(text) {
				return
			}
		}
		return
	}
}

// mainAnd ranges over the texts under a key of the main object.
func (g *graph) mainAnd(key string) func(func(string) bool) {
	return func(yield func(string) bool) {
		if g.main == nil {
			return
		}
		for v := range g.main.get(key).each {
			if s := cleanText(v.str()); s != "" && !yield(s) {
				return
			}
		}
	}
}

// mostLabels bounds tags and categories.
const mostLabels = 60

// addLabels adds the labels in a list parted by commas, each once.
func addLabels(all []string, list string) []string {
	for label := range strings.FieldsFuncSeq(list, func(r rune) bool {
		return r == ',' || r == ';' || r == '、' || r == '，' || r == '،' || r == '؛' || r == '|'
	}) {
		if label = strings.TrimPrefix(squeeze(label), "#"); label != "" && len(label) < 100 && len(all) < mostLabels && !hasFold(all, label) {
			all = append(all, label)
		}
	}
	return all
}
