package meta

import (
	"slices"
	"strings"
)

// readRest fills the fields that one place tells as well as any.
func readRest(f *facts, r *Record) {
	r.Canonical = firstOf(f.link("canonical"), f.resolveMeta("og:url"), f.resolveMeta("twitter:url"))
	r.Description, _ = firstText(f, descriptionSources)
	if r.Description != "" {
		_, source := firstText(f, descriptionSources)
		r.set("Description", source)
	}
	f.readImage(r)
	r.Favicon = f.favicon()
	f.readLabels(r)
	r.License = f.license()
	r.Paywalled = f.access()
	r.Type = f.declaredType()
	r.Types = f.types()
	r.Next, r.Previous, r.AMP = f.link("next"), firstOf(f.link("prev"), f.link("previous")), f.link("amphtml")
	for _, l := range f.links {
		if hasWord(l.rel, "alternate") && (strings.Contains(l.kind, "rss") || strings.Contains(l.kind, "atom+xml") || strings.Contains(l.kind, "feed+json")) {
			if u := f.resolve(l.href); u != "" && !isOneOf(u, r.Feeds...) {
				r.Feeds = append(r.Feeds, u)
			}
		}
	}
	if f.graph.main != nil {
		r.Body = strings.TrimSpace(f.graph.main.get("articleBody").text)
		r.Subtitle = cleanText(f.graph.main.get("alternativeHeadline").str())
	}
	if r.Subtitle == "" {
		r.Subtitle = f.subtitle()
	}
	if fold(r.Subtitle) == fold(r.Title) {
		r.Subtitle = ""
	}
}

// descriptionSources hold the page's summary of itself.
var descriptionSources = []textSource{
	{"meta", "What the page tells search engines.", func(f *facts) string { return f.meta("description") }},
	{"open-graph", "What the page tells readers elsewhere.", func(f *facts) string { return f.meta("og:description") }},
	{"json-ld", "The article's own object.", func(f *facts) string {
		return cleanText(f.graph.pick(func(v *value) string { return v.get("description").str() }))
	}},
	{"twitter", "Mostly a copy.", func(f *facts) string { return f.meta("twitter:description") }},
	{"dublin-core", "Libraries and authorities.", func(f *facts) string {
		return f.meta("dc.description", "dcterms.description", "dcterms.abstract", "citation_abstract", "sailthru.description", "abstract")
	}},
}

func (f *facts) resolveMeta(name string) string { return f.resolve(f.meta(name)) }

// subtitle is a short line right behind the headline that the page calls so.
func (f *facts) subtitle() string {
	if f.headline < 0 {
		return ""
	}
	for _, m := range f.marks {
		if m.says&aboutSubtitle != 0 && m.node > f.headline && f.elsewhere(m.node) == 0 {
			k, at := f.blockOf(m.node), f.headlineBlock()
			if text := f.boundedText(m.node); k > at && k <= at+3 && text != "" && len(text) < mostTitle && !isByline(text) {
				return text
			}
		}
	}
	return ""
}

// isByline reports whether a line names who wrote the article.
func isByline(line string) bool {
	rest, ok := cutLabel(line)
	if !ok {
		rest, ok = cutReporter(line)
	}
	return ok && len(names(rest, guessed)) > 0
}

// license is the licence that the page names for itself.
func (f *facts) license() string {
	if s := firstOf(f.link("license"), f.meta("dc.rights.license", "dcterms.license", "citation_license"), f.graph.pick(func(v *value) string { return v.get("license").str() })); s != "" {
		return s
	}
	for _, p := range f.props {
		switch p.name {
		case "rel:license":
			return f.resolve(f.tree.Attr(p.node, "href"))
		case "license":
			return firstOf(f.resolve(firstOf(f.tree.Attr(p.node, "href"), f.tree.Attr(p.node, "resource"))), f.propText(p.node))
		}
	}
	return ""
}

// access reads isAccessibleForFree and article:content_tier.
func (f *facts) access() Access {
	s := f.graph.pick(func(v *value) string {
		if s := v.get("isAccessibleForFree").str(); s != "" {
			return s
		}
		for part := range v.get("hasPart").each {
			if s := part.get("isAccessibleForFree").str(); s != "" {
				return s
			}
		}
		return ""
	})
	switch strings.ToLower(s[strings.LastIndexByte(s, '/')+1:]) {
	case "false", "0", "no":
		return Paid
	case "true", "1", "yes":
		return Free
	}
	switch strings.ToLower(f.meta("article:content_tier")) {
	case "locked", "metered":
		return Paid
	case "free":
		return Free
	}
	return UnknownAccess
}

// mostTypes bounds the types that are listed.
const mostTypes = 40

// types lists what the page says it holds.
func (f *facts) types() []string {
	var all []string
	add := func(name string) {
		if name = plainTerm(name); name != "" && len(all) < mostTypes && !slices.Contains(all, name) {
			all = append(all, name)
		}
	}
	add(f.meta("og:type"))
	for _, o := range f.graph.objects {
		for _, t := range o.types {
			add(t)
		}
	}
	for _, t := range f.itemTypes {
		add(t)
	}
	return all
}

// declaredType is what the page calls itself.
func (f *facts) declaredType() string {
	if f.graph.main != nil {
		return f.graph.main.types[0]
	}
	if s := f.itemKind(); s != "" {
		return s
	}
	if s := f.meta("og:type"); s != "" {
		return s
	}
	if len(f.graph.helpers) > 0 {
		return f.graph.helpers[0].types[0]
	}
	return ""
}
