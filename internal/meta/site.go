package meta

import (
	"strings"

	"golang.org/x/net/html/atom"
)

// siteSources name the site, the best first.
var siteSources = []textSource{
	{"open-graph", "og:site_name is there for nothing else.", func(f *facts) string { return f.meta("og:site_name") }},
	{"json-ld", "A WebSite object carries the site's name.", func(f *facts) string { return f.graph.nameOf("WebSite") }},
	{"application-name", "Names for home screens are site names.", func(f *facts) string {
		return f.meta("application-name", "apple-mobile-web-app-title", "al:ios:app_name", "al:android:app_name")
	}},
	{"citation", "Papers name their journal.", func(f *facts) string { return f.meta("citation_journal_title", "prism.publicationname") }},
	{"home", "The piece of the title element with which the page links home.", func(f *facts) string { return f.siteThatLeadsHome() }},
	{"host", "The first or last piece of the title element that the page's host spells too.", func(f *facts) string { return f.siteOfHost() }},
	{"publisher", "A publisher often is the site under its own name.", func(f *facts) string {
		return firstOf(f.graph.publisher(), plainName(f.meta("dc.publisher", "dcterms.publisher", "article:publisher", "publisher")))
	}},
	{"title", "The title element ends in the site's name where the headline is its beginning, or begins with it.", func(f *facts) string { return f.siteFromTitle() }},
	{"logo", "The words of two links to the front page, or of one and its picture.", func(f *facts) string { return f.logoText() }},
}

// textSource is a source of a field that holds one text.
type textSource struct {
	name, why string
	find      func(*facts) string
}

// firstText returns the answer of the first source that has one.
func firstText(f *facts, sources []textSource) (text, source string) {
	for _, s := range sources {
		if text := s.find(f); text != "" {
			return text, s.name
		}
	}
	return "", ""
}

// plainName is a name that is no address.
func plainName(s string) string {
	if strings.Contains(s, "://") {
		return ""
	}
	return s
}

// nameOf is the name of the first object of a type.
func (g *graph) nameOf(kind string) string {
	for _, o := range g.objects {
		for _, t := range o.types {
			if t == kind {
				if name := plainName(cleanText(firstOf(o.get("name").str()))); name != "" {
					return name
				}
			}
		}
	}
	return ""
}

// publisher is the name of the article's publisher.
func (g *graph) publisher() string {
	return g.pick(func(v *value) string {
		for p := range v.get("publisher").each {
			p = g.resolve(p)
			if p.kind == textValue {
				return plainName(cleanText(p.text))
			}
			if name := plainName(cleanText(p.get("name").str())); name != "" {
				return name
			}
		}
		return ""
	})
}

// pick returns the first answer of the main object and the helpers.
func (g *graph) pick(get func(*value) string) string {
	if g.main != nil {
		if s := get(g.main.value); s != "" {
			return s
		}
	}
	for _, o := range g.helpers {
		if s := get(o.value); s != "" {
			return s
		}
	}
	return ""
}

func readSite(f *facts, r *Record) {
	if s, source := firstText(f, siteSources); s != "" {
		r.Site = s
		r.set("Site", source)
	}
	if s := firstOf(f.graph.publisher(), plainName(f.meta("dc.publisher", "dcterms.publisher", "citation_publisher", "publisher"))); s != "" {
		r.Publisher = s
		r.set("Publisher", "json-ld")
	}
}

// findSites gathers the folded names by which the site may sign: the evidence
// for cutting them off a title and for not taking them for an author.
func (f *facts) findSites() {
	for _, s := range siteSources {
		switch {
		case s.name == "title", s.name == "home", s.name == "host", s.name == "logo":
		case s.name == "publisher" && len(f.sites) > 0: // the meta element may well hold the author
			f.addSite(f.graph.publisher())
		default:
			f.addSite(s.find(f))
		}
	}
	f.addSite(f.graph.nameOf("Organization"))
	f.addSite(f.graph.nameOf("NewsMediaOrganization"))
	f.addSite(strings.TrimPrefix(f.meta("twitter:site"), "@"))
	host := strings.TrimPrefix(strings.ToLower(f.url.Hostname()), "www.")
	if host == "" {
		host = strings.TrimPrefix(strings.ToLower(hostOf(firstOf(f.link("canonical"), f.meta("og:url")))), "www.")
	}
	f.addSite(host)
	labels := strings.Split(host, ".")
	for i, label := range labels {
		if i < len(labels)-1 && len(label) > 2 && label != "com" {
			f.addSite(label)
		}
	}
	for i := range f.tree.Elements(0, atom.Img) { // the logo
		if f.tree.Nodes[i].Parent >= 0 && i < 3000 && f.isLogo(i) {
			name := strings.TrimSuffix(strings.TrimSuffix(cleanText(f.tree.Attr(i, "alt")), " logo"), " Logo")
			f.addSite(name)
			f.homes = append(f.homes, home{text: name, key: fold(name)})
			break
		}
	}
	f.addHomeLinks()
}

func (f *facts) isLogo(i int32) bool {
	for k, n := i, 0; k > 0 && n < 3; k, n = f.tree.Nodes[k].Parent, n+1 {
		for word := range f.tree.NameWords(k) {
			if word == "logo" || word == "brand" {
				return true
			}
		}
	}
	return false
}

func (f *facts) addSite(name string) {
	key := fold(name)
	if key == "" || len(key) > 80 || strings.HasPrefix(name, "http") {
		return
	}
	for _, s := range f.sites {
		if s == key {
			return
		}
	}
	f.sites = append(f.sites, key)
}

func hostOf(address string) string {
	_, rest, _ := strings.Cut(address, "://")
	if i := strings.IndexAny(rest, "/:?#"); i >= 0 {
		rest = rest[:i]
	}
	return rest
}

// isSite reports whether a piece of text is a name of the site: one of the
// names itself, with "the" before or ".com" behind it, or most of one.
func (f *facts) isSite(text string) bool {
	key := fold(text)
	if key == "" {
		return false
	}
	key = strings.TrimPrefix(key, "the")
	for _, s := range f.sites {
		s = strings.TrimPrefix(s, "the")
		if s == key {
			return true
		}
		short, long := s, key
		if len(short) > len(long) {
			short, long = long, short
		}
		if len(short) >= 4 && strings.Contains(long, short) && len(short)*2 >= len(long) {
			return true
		}
	}
	return false
}
