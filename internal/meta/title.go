package meta

import (
	"strings"

	"golang.org/x/net/html/atom"

	"github.com/winnow-go/winnow/internal/page"
	"github.com/winnow-go/winnow/internal/phrase"
)

// titleSources are the places that hold the title, with the votes each has.
// The visible headline is a source of its own: see [facts.findHeadline].
var titleSources = []struct {
	name, why string
	votes     int
	find      func(*facts) string
}{
	{"open-graph", "Written for readers elsewhere, mostly without the site's name.", 4, func(f *facts) string { return f.meta("og:title") }},
	{"json-ld", "The headline in the article's own object.", 4, func(f *facts) string {
		if f.graph.main == nil {
			return ""
		}
		return cleanText(firstOf(f.graph.main.get("headline").str(), f.graph.main.get("name").str()))
	}},
	{"twitter", "Mostly a copy of og:title.", 2, func(f *facts) string { return f.meta("twitter:title") }},
	{"meta", "Titles for libraries, papers and statistics carry no site name.", 4, func(f *facts) string {
		return f.meta("citation_title", "parsely-title", "sailthru.title", "dc.title", "dcterms.title", "headline", "cxenseparse:title", "article:title")
	}},
	{"title-element", "Always there, mostly with the site's name.", 3, func(f *facts) string { return f.title }},
}

func readTitle(f *facts, r *Record) {
	isArticle := !r.Published.IsZero() || len(r.Authors) > 0
	title, source := f.bestTitle(isArticle)
	if title == "" {
		return
	}
	r.Title = title
	r.set("Title", source)
	if f.headline >= 0 {
		r.TitleBlock = f.blockOf(f.headline)
	}
}

// bestTitle decides between the headline that a reader sees and what the head
// calls the page.
func (f *facts) bestTitle(isArticle bool) (title, source string) {
	shown := trimTitle(f.cutSiteBar(f.headlineText()))
	head, source := f.headTitle()
	switch {
	case shown == "":
		return head, source
	case fold(shown) == fold(head) && strings.HasSuffix(shown, head): // with a mark before it
		return head, "headline"
	case head == "" || f.headlineWins(shown, head, isArticle):
		return shown, "headline"
	}
	return head, source
}

// headTitle is the title on which most sources in the head agree.
func (f *facts) headTitle() (title, source string) {
	type candidate struct {
		text, source string
		votes        int
	}
	var all []candidate
next:
	for _, s := range titleSources {
		text := trimTitle(f.cutSite(s.find(f)))
		key := fold(text)
		if key == "" || len(text) > mostTitle {
			continue
		}
		for i := range all {
			if fold(all[i].text) == key {
				all[i].votes += s.votes
				continue next
			}
		}
		all = append(all, candidate{text, s.name, s.votes})
	}
	best := candidate{}
	for _, c := range all {
		if c.votes > best.votes {
			best = c
		}
	}
	return best.text, best.source
}

// headlineWins reports whether the visible headline is the title where the head
// calls the page something else. Where the page's address speaks of one of the
// two and not of the other, it is that. Else articles carry their title on top;
// shops and services put a slogan there, which has few words in common with the
// title.
func (f *facts) headlineWins(shown, head string, isArticle bool) bool {
	a, b := fold(shown), fold(head)
	switch {
	case a == b:
		return true
	case !strings.Contains(head, " ") && phrase.Find(head) != 0: // "Home"
		return true
	case f.isSite(shown):
		return false
	case f.largest: // no heading, and the head calls the page something else
		return isArticle && f.meta("og:title", "twitter:title") == ""
	case f.tree.Nodes[f.headline].Tag != atom.H1:
		return isArticle && page.HeadingLevel(f.tree.Nodes[f.headline].Tag) == 0 && f.isSite(head)
	case strings.HasSuffix(a, b): // a label above the headline
		return false
	case strings.HasPrefix(a, b) && f.breaksAfter(len(b)): // a subtitle, a count or a source behind it
		return false
	}
	switch closer := f.closerToAddress(shown, head); {
	case closer != 0:
		return closer > 0
	case isArticle, strings.Contains(a, b), strings.Contains(b, a):
		return true
	}
	return commonWords(shown, head) >= 0.5
}

// breaksAfter reports whether an element begins in the headline after so many
// bytes of its folded text, and holds the rest of it.
func (f *facts) breaksAfter(size int) bool {
	t := f.tree
	for c := f.headline + 1; c < t.Nodes[f.headline].End && size >= 0; c++ {
		switch n := &t.Nodes[c]; {
		case n.IsText():
			size -= len(fold(n.Text))
		case page.Unseen(n.Tag), f.isExtra(c):
			c = n.End - 1
		case size == 0:
			return true
		}
	}
	return false
}

// commonWords is the share of the shorter text's words that the other has too.
func commonWords(a, b string) float64 {
	in := map[string]bool{}
	for word := range strings.FieldsSeq(a) {
		in[fold(word)] = true
	}
	n, common := 0, 0
	for word := range strings.FieldsSeq(b) {
		n++
		if in[fold(word)] {
			common++
		}
	}
	return float64(common) / float64(max(1, min(n, len(in))))
}
