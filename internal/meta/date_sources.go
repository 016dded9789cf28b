package meta

import (
	"strings"
)

// publishedNames and modifiedNames are the names of meta elements.
var (
	publishedNames = []string{
		"article:published_time", "og:published_time", "datepublished", "og:article:published_time", "rnews:datepublished",
		"parsely-pub-date", "sailthru.date", "citation_publication_date", "citation_online_date", "citation_date",
		"dc.date.issued", "dcterms.issued", "dc.date.published", "dcterms.created", "dc.date.created", "dcterms.date", "dc.date",
		"pubdate", "publishdate", "publish-date", "publish_date", "publication_date", "publication-date", "published_time",
		"article.published", "article_date_original", "cxenseparse:recs:publishtime", "cxenseparse:publishtime", "originalpublicationdate",
		"displaydate", "ptime", "published-date", "published", "prism.publicationdate", "weibo:article:create_at", "article.created", "date_published", "datecreated", "video:release_date", "shareaholic:article_published_time", "bt:pubdate", "article:post_date", "release_date", "created",
	}
	looseNames    = []string{"date", "dc.date.available", "doc_date", "timestamp", "time"}
	modifiedNames = []string{
		"article:modified_time", "og:updated_time", "datemodified", "dc.date.modified", "dcterms.modified", "last-modified", "lastmod", "article.updated",
		"parsely-mod-date", "article_date_updated", "revised", "modified", "og:modified_time", "updated_time", "date_modified", "shareaholic:article_modified_time",
	}
)

// publishedSources are the places that hold the date of publication.
var publishedSources = []struct {
	name, why string
	votes     int
	find      func(f *facts, give func(s string, node int32))
}{
	{"json-ld", "The article's own object.", 10, func(f *facts, give func(string, int32)) {
		if f.graph.main != nil {
			give(firstOf(f.graph.main.get("datePublished").str(), f.graph.main.get("dateCreated").str(), f.graph.main.get("uploadDate").str()), -1)
		}
	}},
	{"meta", "Meta elements that are there for nothing else.", 9, func(f *facts, give func(string, int32)) {
		for _, name := range publishedNames {
			for _, s := range f.allMeta(name) {
				give(s, -1)
			}
		}
	}},
	{"json-ld-page", "The object of the page as such; a home page has one too.", 6, func(f *facts, give func(string, int32)) {
		for _, o := range f.graph.helpers {
			give(o.get("datePublished").str(), -1)
		}
	}},
	{"microdata", "An element that the page marks as the date of publication.", 8, func(f *facts, give func(string, int32)) {
		scope := int32(-2)
		for _, p := range f.props {
			if !isOneOf(p.name, "datepublished", "datecreated", "dateposted", "uploaddate", "created", "issued") || f.elsewhere(p.node) != 0 {
				continue
			}
			if s := f.scopeOf(p.node); scope == -2 {
				scope = s
			} else if s != scope { // the next post of a thread, another story
				return
			}
			give(f.propText(p.node), p.node)
		}
	}},
	{"time-element", "A time element beside the headline.", 7, func(f *facts, give func(string, int32)) {
		for n, i := range f.times {
			if n < 60 && f.elsewhere(i) == 0 && f.nearHeadline(i) && !f.speaksOf(i, aboutChange) {
				give(f.propText(i), i)
			}
		}
	}},
	{"date-class", "An element near the headline whose class speaks of a date.", 7, func(f *facts, give func(string, int32)) {
		for _, m := range f.dateMarks() {
			if f.nearHeadline(m) {
				give(f.propText(m), m)
			}
		}
	}},
	{"far-time", "A time element elsewhere in the article, such as below it.", 4, func(f *facts, give func(string, int32)) {
		for n, i := range f.times {
			if n < 60 && f.elsewhere(i)&^aboutChrome == 0 && !f.nearHeadline(i) && !f.speaksOf(i, aboutChange) {
				give(f.propText(i), i)
			}
		}
	}},
	{"far-date-class", "An element elsewhere in the article whose class speaks of a date.", 4, func(f *facts, give func(string, int32)) {
		for _, m := range f.dateMarks() {
			if !f.nearHeadline(m) {
				give(f.propText(m), m)
			}
		}
	}},
	{"dateline", "A line near the headline that is a date.", 6, func(f *facts, give func(string, int32)) {
		f.datelines(func(line string, node int32) {
			if !f.inMasthead(node) {
				give(line, node)
			}
		})
	}},
	{"lead", "The first paragraph begins with the date, as press releases do.", 4, func(f *facts, give func(string, int32)) {
		f.leads(give)
	}},
	{"title-piece", "A piece of the title element beside the headline is, or ends in, the date of the issue.", 5, func(f *facts, give func(string, int32)) {
		give(f.titleDate(), -1)
	}},
	{"title", "The title begins with the date.", 5, func(f *facts, give func(string, int32)) {
		for _, s := range [...]string{f.headlineText(), f.title} {
			if _, at, ok := findDate(s, f.order); ok && at.from == 0 {
				give(s, -1)
			}
		}
	}},
	{"label", "A line of the article that calls itself the date of publication, or stands behind the byline.", 4, func(f *facts, give func(string, int32)) {
		f.labelled(give)
	}},
	{"first-published", "A line that tells when the text came out first, which later dates of the page do not change.", 12, func(f *facts, give func(string, int32)) {
		for _, k := range f.figured {
			if b := &f.blocks.Blocks[k]; isFirst(b.Text) && f.elsewhere(b.Node)&^aboutChrome == 0 {
				give(b.Text, b.Node)
			}
		}
	}},
	{"url", "Addresses of newspapers and blogs begin with the date.", 6, func(f *facts, give func(string, int32)) {
		give(urlDate(firstOf(f.url.Path, pathOf(f.link("canonical")))), -1)
	}},
	{"loose-meta", "Meta elements named \"date\" hold now this, now that.", 5, func(f *facts, give func(string, int32)) {
		for _, name := range looseNames {
			give(f.meta(name), -1)
		}
		for _, m := range f.metas {
			if looksPublished(m.name) {
				give(m.content, -1)
			}
		}
	}},
}

// titleDate is the date at the end of a piece of the title element that is none of
// the headline: "Dorfbote 27.4.2000: Der Brunnen".
func (f *facts) titleDate() string {
	headline := fold(f.headlineText())
	for _, p := range splitTitle(f.title) {
		if headline == "" || strings.Contains(headline, fold(p.text)) {
			continue
		}
		if _, at, ok := findDate(p.text, f.order); ok && at.to == len(p.text) && at.from <= longestSiteName {
			return p.text
		}
	}
	return ""
}

// longestSiteName is the most bytes that stand before the date of an issue.
const longestSiteName = 40

// looksPublished reports whether the unknown name of a meta element speaks of a
// date of publication: "w-published-date", "ms.date".
func looksPublished(name string) bool {
	return (strings.Contains(name, "publish") || strings.Contains(name, "pubdate") || strings.HasSuffix(name, ".date")) &&
		!strings.Contains(name, "publisher") && !strings.Contains(name, "modif") && !strings.Contains(name, "updat") && !strings.Contains(name, "expir") && !isOneOf(name, publishedNames...)
}

func isOneOf(s string, list ...string) bool {
	for _, l := range list {
		if s == l {
			return true
		}
	}
	return false
}
