package meta

import "strings"

// authorSources are the places that name authors. Each gives lines; the lines of
// one source make one list.
var authorSources = []struct {
	name, why string
	votes     int
	how       manner
	find      func(f *facts, give func(line string, node int32))
}{
	{"json-ld", "The article's own object.", 10, trusted, func(f *facts, give func(string, int32)) {
		if f.graph.main != nil {
			f.graph.people(f.graph.main.value, give)
		}
	}},
	{"citation", "Papers list their authors one by one.", 12, trusted, func(f *facts, give func(string, int32)) {
		for _, s := range f.allMeta("citation_author", "citation_authors") {
			for name := range strings.SplitSeq(s, ";") {
				give(turnName(strings.TrimSpace(name)), -1)
			}
		}
	}},
	{"meta", "Meta elements that are there for nothing else.", 8, trusted, func(f *facts, give func(string, int32)) {
		for _, name := range authorNames {
			found := false
			for _, s := range f.allMeta(name) {
				if !isAddress(s) && !f.isGenerator(s) {
					give(turnName(f.withoutSiteInFront(s)), -1)
					found = true
				}
			}
			if found {
				return
			}
		}
	}},
	{"twitter-label", "Cards with labelled data: Written by.", 8, trusted, func(f *facts, give func(string, int32)) {
		for _, n := range [...]string{"1", "2"} {
			if _, ok := cutLabel(f.meta("twitter:label"+n) + ":"); ok {
				give(f.meta("twitter:data"+n), -1)
			}
		}
	}},
	{"microdata", "An element that the page marks as the author.", 8, trusted, func(f *facts, give func(string, int32)) {
		scope := int32(-1)
		for _, p := range f.props {
			if p.name != "author" || f.elsewhere(p.node) != 0 {
				continue
			}
			if s := f.scopeOf(p.node); scope < 0 {
				scope = s
			} else if s != scope { // the next post of a thread
				return
			}
			give(f.personText(p.node), p.node)
		}
	}},
	{"rel-author", "A link to the author's page.", 8, trusted, func(f *facts, give func(string, int32)) {
		n, first := 0, int32(-1)
		for _, p := range f.props {
			if p.name != "rel:author" || f.elsewhere(p.node)&^aboutChrome != 0 {
				continue
			}
			k := f.blockOf(p.node)
			if first >= 0 && k > first+2 { // the author's box, or another story
				return
			}
			if n++; n > 12 {
				return
			}
			if s := f.boundedText(p.node); s != "" {
				first = k
				give(s, p.node)
			}
		}
	}},
	{"data-author", "The first post that forum programs mark with its author's name.", 8, whole, func(f *facts, give func(string, int32)) {
		if f.isForum() {
			give(f.dataAuthor())
		}
	}},
	{"author-class", "An element near the headline whose class speaks of an author.", 7, trusted, func(f *facts, give func(string, int32)) {
		f.authorMarks(true, give)
	}},
	{"author-link", "A link near the headline to a page of an author.", 6, guessed, func(f *facts, give func(string, int32)) {
		f.authorLinks(give)
	}},
	{"byline", "A line near the headline that begins like a byline.", 7, guessed, func(f *facts, give func(string, int32)) {
		f.bylines(give)
	}},
	{"mail", "The sender of a letter in an archive of a mailing list.", 6, guessed, func(f *facts, give func(string, int32)) {
		f.mailSender(give)
	}},
	{"author-box", "An element below the article whose class speaks of its author.", 3, guessed, func(f *facts, give func(string, int32)) {
		f.authorMarks(false, give)
	}},
	{"far-byline", "A line below the article that begins like a byline.", 3, guessed, func(f *facts, give func(string, int32)) {
		f.farBylines(give)
	}},
	{"dateline", "A full name beside the date near the headline.", 4, guessed, func(f *facts, give func(string, int32)) {
		f.datelineNames(give)
	}},
	{"name-line", "A line of full names between the headline and a date.", 4, guessed, func(f *facts, give func(string, int32)) {
		f.nameLines(give)
	}},
	{"signature", "A full name that ends the story, set apart from it.", 3, guessed, func(f *facts, give func(string, int32)) {
		f.signatures(give)
	}},
	{"nickname", "The one word that a byline has in place of a name.", 4, trusted, func(f *facts, give func(string, int32)) {
		give(f.nickname, -1)
	}},
	{"poster", "The first name of a user in a forum.", 4, whole, func(f *facts, give func(string, int32)) {
		f.posters(give)
	}},
	{"script", "What the page tells its own scripts of its author.", 3, guessed, func(f *facts, give func(string, int32)) {
		f.scriptAuthors(give)
	}},
	{"owner", "The person whose site it is.", 1, trusted, func(f *facts, give func(string, int32)) {
		f.owners(give)
	}},
}

// authorNames are the names of meta elements, the most reliable first.
var authorNames = [...]string{
	"author", "parsely-author", "sailthru.author", "article:author", "byl", "dc.creator", "dcterms.creator", "authors", "article:author_name", "og:author",
	"og:article:author", "cxenseparse:author", "rnews:author", "article.author", "author_name", "articleauthor", "article_author", "authorname", "creator", "dc.contributor",
}
