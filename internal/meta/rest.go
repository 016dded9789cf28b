package meta

import (
	"strconv"
	"strings"

	"golang.org/x/net/html/atom"
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
			if text := f.boundedText(m.node); k > at && k <= at+3 && text != "" && len(text) < mostTitle {
				return text
			}
		}
	}
	return ""
}

// readImage finds the lead image: what the page shows readers elsewhere, or
// what its JSON-LD names.
func (f *facts) readImage(r *Record) {
	img := Image{URL: f.resolve(f.meta("og:image:secure_url", "og:image", "og:image:url"))}
	source := "open-graph"
	if img.URL != "" {
		img.Width, img.Height = pixels(f.meta("og:image:width")), pixels(f.meta("og:image:height"))
		img.Caption = f.meta("og:image:alt")
	}
	if img.URL == "" && f.graph.main != nil {
		for v := range f.graph.main.get("image").each {
			v = f.graph.resolve(v)
			if img.URL = f.resolve(firstOf(v.get("url").str(), v.get("contentUrl").str(), v.text)); img.URL != "" {
				img.Width, img.Height = pixels(v.get("width").str()), pixels(v.get("height").str())
				img.Caption = cleanText(v.get("caption").str())
				source = "json-ld"
				break
			}
		}
	}
	if img.URL == "" {
		source = "meta"
		img.URL = f.resolve(firstOf(f.meta("twitter:image", "twitter:image:src", "thumbnail", "sailthru.image.full", "parsely-image-url", "image"), f.link("image_src")))
	}
	if img.URL != "" {
		r.Image = img
		r.set("Image", source)
	}
}

func pixels(s string) int {
	n, err := strconv.Atoi(strings.TrimSuffix(strings.TrimSpace(s), "px"))
	if err != nil || n < 0 || n > 100000 {
		return 0
	}
	return n
}

// favicon is the address of the largest icon.
func (f *facts) favicon() string {
	best, top := "", -1
	for _, l := range f.links {
		size := 0
		switch {
		case hasWord(l.rel, "apple-touch-icon"):
			size = 60
		case !hasWord(l.rel, "icon"):
			continue
		}
		if w, _, ok := strings.Cut(strings.ToLower(l.sizes), "x"); ok {
			size = pixels(w)
		}
		if u := f.resolve(l.href); u != "" && size > top {
			best, top = u, size
		}
	}
	return best
}

// readLabels finds sections, categories and tags.
func (f *facts) readLabels(r *Record) {
	for _, s := range f.allMeta("article:section", "section", "parsely-section", "og:section", "category", "dc.subject") {
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
	if len(r.Tags) == 0 {
		r.Tags = addLabels(r.Tags, f.meta("keywords"))
	}
	if len(r.Categories) > 0 {
		r.Section = r.Categories[0]
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
	for label := range strings.FieldsFuncSeq(list, func(r rune) bool { return r == ',' || r == ';' || r == '、' || r == '，' || r == '|' }) {
		if label = strings.TrimPrefix(squeeze(label), "#"); label != "" && len(label) < 100 && len(all) < mostLabels && !hasFold(all, label) {
			all = append(all, label)
		}
	}
	return all
}

// license is the licence that the page names for itself.
func (f *facts) license() string {
	if s := firstOf(f.link("license"), f.meta("dc.rights.license", "dcterms.license"), f.graph.pick(func(v *value) string { return v.get("license").str() })); s != "" {
		return s
	}
	for _, p := range f.props {
		if p.name == "rel:license" {
			return f.resolve(f.tree.Attr(p.node, "href"))
		}
	}
	return ""
}

// access reads isAccessibleForFree and article:content_tier.
func (f *facts) access() Access {
	s := f.graph.pick(func(v *value) string { return v.get("isAccessibleForFree").str() })
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

// declaredType is what the page calls itself.
func (f *facts) declaredType() string {
	if f.graph.main != nil {
		return f.graph.main.types[0]
	}
	if s := f.meta("og:type"); s != "" {
		return s
	}
	if len(f.graph.helpers) > 0 {
		return f.graph.helpers[0].types[0]
	}
	return ""
}

// addProps notes the elements that microdata, RDFa and rel give a name.
func (f *facts) addProps(i int32) {
	if len(f.props) >= mostMarks {
		return
	}
	for _, a := range f.tree.Attrs(i) {
		switch a.Key {
		case "itemprop", "property":
			for name := range strings.FieldsSeq(a.Val) {
				name = strings.ToLower(name[strings.LastIndexByte(name, ':')+1:])
				f.props = append(f.props, named{name, i})
			}
		case "rel":
			if f.tree.Nodes[i].Tag != atom.A {
				continue
			}
			for name := range strings.FieldsSeq(a.Val) {
				if name = strings.ToLower(name); isOneOf(name, "author", "tag", "category", "license") {
					f.props = append(f.props, named{"rel:" + name, i})
				}
			}
		}
	}
}
