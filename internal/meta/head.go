package meta

import (
	"net/url"
	"strings"

	"golang.org/x/net/html/atom"

	"github.com/winnow-go/winnow/internal/block"
	"github.com/winnow-go/winnow/internal/halt"
	"github.com/winnow-go/winnow/internal/page"
)

// facts is what one walk over a page gathers for all sources.
type facts struct {
	tree   *page.Tree
	blocks *block.Page
	url    *url.URL
	base   *url.URL

	metas []pair
	links []link
	// title is the text of the title element.
	title     string
	lang, dir string
	inBody    bool
	// spoken is what each word of the page's names speaks of.
	spoken  []topics
	scripts []int32
	// graph is the page's JSON-LD.
	graph graph
	// props are the elements that microdata or RDFa give a name.
	props []named
	// itemTypes are the types that microdata and RDFa give elements, without
	// their vocabulary.
	itemTypes []string
	// marks are the elements whose class or id speaks of author, date or
	// headline.
	marks []marked
	// heads are the h1 and h2 elements, times the time elements.
	heads, times []int32
	// zones are the branches of other matter, each with the one around it.
	zones []zone
	// headline is the element that shows the headline, -1 where none does, and
	// shownHeadline its text.
	headline      int32
	shownHeadline string
	// largest is true where the headline is what is set largest, and not what the
	// head calls the page.
	largest bool
	// place is the block of the headline, known once placed is true.
	place  int32
	placed bool
	// sites are the site's names, folded, homes the words that lead home.
	sites []string
	homes []home
	// forum is whether the page is a thread of a forum, known once asked is true.
	forum, asked bool
	// heardLanguage is the language of the page's words and heardShare how many of
	// them prove it, known once isHeard is true.
	heardLanguage string
	heardShare    float64
	isHeard       bool
	order         order
	// figured are the blocks that may label a date.
	figured []int32
	// nickname is the name in a byline that is no name of a person.
	nickname string
}

type pair struct{ name, content string }

type link struct{ rel, href, kind, lang, sizes string }

// named is an element with an itemprop or property attribute.
type named struct {
	name string
	node int32
}

// marked is an element and what its class or id speaks of.
type marked struct {
	node int32
	says topics
}

// most* bound the lists, so that hostile pages cost no more than long ones.
const (
	mostMetas = 600
	mostMarks = 3000
	mostZones = 20000
	// mostContent bounds one value in bytes.
	mostContent = 4000
)

func collect(tree *page.Tree, blocks *block.Page, address *url.URL) *facts {
	f := &facts{tree: tree, blocks: blocks, url: address, base: address, headline: -1, spoken: topicsOfWords(tree)}
	open := int32(-1)
	for i := int32(1); i < int32(len(tree.Nodes)); i++ {
		n := &tree.Nodes[i]
		if tree.Watch.Stop(halt.Turn) {
			break
		}
		if n.IsText() {
			continue
		}
		for open >= 0 && f.zones[open].end <= i {
			open = f.zones[open].around
		}
		f.element(i, n)
		if topics := f.topicsOf(i, n); topics != 0 {
			open = f.note(i, n, topics, open)
		}
		switch n.Tag {
		case atom.Noscript:
			f.quietProps(i, n.End)
			i = n.End - 1
		case atom.Svg, atom.Template:
			i = n.End - 1
		}
	}
	f.graph = readGraph(f)
	f.findSites()
	f.addUp()
	f.findHeadline()
	f.ownZones()
	f.findFigured()
	f.order = f.findOrder()
	f.graph.choose(f)
	return f
}

// element notes what the element itself tells.
func (f *facts) element(i int32, n *page.Node) {
	t := f.tree
	if n.Tag != atom.Meta && n.Tag != atom.Link {
		f.addProps(i)
	}
	switch n.Tag {
	case atom.Html:
		f.lang, f.dir = firstOf(t.Attr(i, "lang"), t.Attr(i, "xml:lang")), t.Attr(i, "dir")
	case atom.Body:
		f.inBody = true
		f.lang, f.dir = firstOf(f.lang, t.Attr(i, "lang")), firstOf(f.dir, t.Attr(i, "dir"))
	case atom.Base:
		if u, err := f.url.Parse(t.Attr(i, "href")); err == nil && f.base == f.url {
			f.base = u
		}
	case atom.Title:
		if f.title == "" {
			f.title = cleanText(bounded(t.Raw(i)))
		}
	case atom.Meta:
		f.addMeta(i)
	case atom.Link:
		if rel := t.Attr(i, "rel"); rel != "" && len(f.links) < mostMetas {
			f.links = append(f.links, link{strings.ToLower(rel), t.Attr(i, "href"), t.Attr(i, "type"), t.Attr(i, "hreflang"), t.Attr(i, "sizes")})
		}
	case atom.Script:
		if strings.Contains(strings.ToLower(t.Attr(i, "type")), "ld+json") {
			f.scripts = append(f.scripts, i)
		}
	case atom.H1, atom.H2, atom.H3, atom.H4:
		if len(f.heads) < mostMarks {
			f.heads = append(f.heads, i)
		}
	case atom.Time:
		if len(f.times) < mostMarks {
			f.times = append(f.times, i)
		}
	}
}

// addMeta notes a meta element under each of its names.
func (f *facts) addMeta(i int32) {
	content := f.tree.Attr(i, "content")
	if content == "" || len(f.metas) > mostMetas {
		return
	}
	content = bounded(content)
	for _, a := range f.tree.Attrs(i) {
		if len(a.Val) > mostContent {
			continue // no name
		}
		switch a.Key {
		case "itemprop":
			if f.inBody {
				f.addProps(i)
				return
			}
			fallthrough
		case "name", "property", "http-equiv":
			for name := range strings.FieldsSeq(a.Val) {
				f.metas = append(f.metas, pair{strings.ToLower(name), content})
			}
			if strings.ContainsRune(a.Val, ' ') { // "citation author" for citation_author
				f.metas = append(f.metas, pair{strings.ToLower(a.Val), content})
			}
		}
	}
}

// meta returns the first value of the first of the names that has one.
func (f *facts) meta(names ...string) string {
	for _, name := range names {
		for _, m := range f.metas {
			if m.name == name {
				if s := cleanText(m.content); s != "" {
					return s
				}
			}
		}
	}
	return ""
}

// allMeta returns all values of the names, in page order.
func (f *facts) allMeta(names ...string) []string {
	var all []string
	for _, m := range f.metas {
		for _, name := range names {
			if m.name == name {
				if s := cleanText(m.content); s != "" {
					all = append(all, s)
				}
			}
		}
	}
	return all
}

// link returns the address of the first link element with the relation.
func (f *facts) link(rel string) string {
	for _, l := range f.links {
		if hasWord(l.rel, rel) && l.href != "" {
			return f.resolve(l.href)
		}
	}
	return ""
}

// resolve makes an address absolute; it returns "" for what is no address of
// the web.
func (f *facts) resolve(href string) string {
	href = strings.TrimSpace(href)
	if href == "" || len(href) > mostContent {
		return ""
	}
	u, err := f.base.Parse(href)
	if err != nil || u.Scheme != "" && u.Scheme != "http" && u.Scheme != "https" {
		return ""
	}
	return u.String()
}

func firstOf(values ...string) string {
	for _, v := range values {
		if v = strings.TrimSpace(v); v != "" {
			return v
		}
	}
	return ""
}

// hasWord reports whether a list parted by blanks holds a word.
func hasWord(list, word string) bool {
	for w := range strings.FieldsSeq(list) {
		if w == word {
			return true
		}
	}
	return false
}
