package meta

import (
	"strings"
)

// graph is the JSON-LD of a page.
type graph struct {
	objects []*object
	byID    map[string]*value
	// main is the object about the article, nil where there is none; helpers
	// are the others about the page, best first.
	main    *object
	helpers []*object
}

// object is a JSON-LD object with a type.
type object struct {
	*value
	types []string
	// role is the key under which the object stands in the one around it.
	role string
	// part is true for parts of other matter: comments, list items, answers.
	part bool
}

// mostObjects bounds the objects that are looked at.
const mostObjects = 2000

func readGraph(f *facts) graph {
	g := graph{byID: map[string]*value{}}
	for _, i := range f.scripts {
		text := f.tree.Raw(i)
		if f.tree.Watch.Stop(len(text)) {
			break
		}
		for _, v := range parseWatched(f.tree.Watch, text) {
			g.add(&v, "", false)
		}
	}
	return g
}

// add notes the typed objects in v. Depth is bounded by [parseJSON].
func (g *graph) add(v *value, role string, part bool) {
	switch v.kind {
	case arrayValue:
		for i := range v.items {
			g.add(&v.items[i], role, part)
		}
	case objectValue:
		if len(g.objects) >= mostObjects {
			return
		}
		if id := v.get("@id").str(); id != "" && len(v.fields) > 1 && g.byID[id] == nil {
			g.byID[id] = v
		}
		var types []string
		for t := range v.get("@type").each {
			if name := t.str(); name != "" {
				types = append(types, name[strings.LastIndexAny(name, "/:#")+1:])
			}
		}
		if len(types) > 0 {
			g.objects = append(g.objects, &object{v, types, role, part})
		}
		part = part || isOneOf("FAQPage", types...) // questions that the page answers beside its matter
		for i := range v.fields {
			key := v.fields[i].key
			g.add(&v.fields[i].value, key, part || isPart(key))
		}
	}
}

// isPart reports whether what stands under a key is other matter.
func isPart(key string) bool {
	switch key {
	case "comment", "comments", "itemListElement", "hasPart", "isPartOf", "review", "reviews", "suggestedAnswer", "acceptedAnswer", "video", "associatedMedia", "mentions", "citation", "isRelatedTo", "relatedLink", "author", "publisher", "creator", "about", "blogPost", "image", "logo", "subjectOf", "hasMenu", "offers":
		return true
	}
	return false
}

// resolve follows a reference by @id.
func (g *graph) resolve(v *value) *value {
	if v.kind == objectValue && len(v.fields) <= 2 {
		if id := v.get("@id").str(); id != "" && g.byID[id] != nil {
			return g.byID[id]
		}
	}
	return v
}

// rank tells how likely an object of a type is the page's main matter: articles
// and posts first, then other works, then the page as such.
func rank(types []string) int {
	best := 0
	for _, t := range types {
		switch {
		case strings.HasSuffix(t, "Article"), strings.HasSuffix(t, "Posting"), t == "Report", t == "Review", t == "Question", t == "Recipe", t == "CreativeWork", t == "HowTo", t == "Book", t == "CriticReview", t == "LearningResource":
			best = max(best, 6)
		case t == "Product", strings.HasSuffix(t, "Event"), t == "VideoObject", t == "JobPosting", t == "Course", t == "PodcastEpisode", t == "Movie", t == "SoftwareApplication", t == "MusicRecording", t == "Dataset":
			best = max(best, 4)
		case strings.HasSuffix(t, "Page"):
			best = max(best, 2)
		}
	}
	return best
}

// choose finds the object about the article: its kind, and whether its name or
// address is the page's.
func (g *graph) choose(f *facts) {
	type ranked struct {
		o    *object
		rank int
	}
	var all []ranked
	headline := fold(f.headlineText())
	for _, o := range g.objects {
		r := rank(o.types)
		if r == 0 || o.part {
			continue
		}
		if name := fold(firstOf(o.get("headline").str(), o.get("name").str())); name != "" {
			switch {
			case name == headline:
				r += 4
			case len(name) > 8 && (strings.Contains(fold(f.title), name) || headline != "" && strings.Contains(headline, name)):
				r += 3
			}
		}
		if f.isHere(o.get("url").str()) || f.isHere(g.resolve(o.get("mainEntityOfPage")).str()) || f.isHere(o.get("@id").str()) {
			r += 2
		}
		if o.role == "mainEntity" {
			r++
		}
		at := len(all)
		for at > 0 && all[at-1].rank < r && len(all) < 50 {
			at--
		}
		all = append(all, ranked{})
		copy(all[at+1:], all[at:])
		all[at] = ranked{o, r}
	}
	for i, r := range all {
		if i == 0 && r.rank >= 4 {
			g.main = r.o
		} else if len(g.helpers) < 6 {
			g.helpers = append(g.helpers, r.o)
		}
	}
}

// isHere reports whether an address is that of the page.
func (f *facts) isHere(address string) bool {
	if address == "" {
		return false
	}
	key := addressKey(address)
	return key == addressKey(f.url.String()) || key == addressKey(f.link("canonical"))
}

// addressKey is an address without scheme, query, fragment and last slash.
func addressKey(s string) string {
	if _, rest, ok := strings.Cut(s, "://"); ok {
		s = rest
	}
	if i := strings.IndexAny(s, "?#"); i >= 0 {
		s = s[:i]
	}
	return strings.TrimSuffix(strings.TrimPrefix(s, "www."), "/")
}
