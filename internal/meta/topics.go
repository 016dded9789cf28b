package meta

import (
	"strings"
	"sync"

	"golang.org/x/net/html/atom"

	"github.com/winnow-go/winnow/internal/halt"
	"github.com/winnow-go/winnow/internal/page"
	"github.com/winnow-go/winnow/internal/phrase"
)

// topics is a set of what an element's class, id or tag speaks of.
type topics uint16

const (
	aboutAuthor topics = 1 << iota
	aboutDate
	aboutChange // a date of change
	aboutTitle
	aboutSubtitle
	aboutComment // comments, replies, reviews of readers
	aboutOthers  // other stories: related, most read, side bars
	aboutChrome  // the page's own head and foot
	aboutStory   // an article element
	aboutUser    // the name of a user
	aboutPoster  // the box beside a post about who wrote it
	secondOfTwo  // with the word before it, it may speak of something
)

// apart are the topics of branches that hold other matter than the article.
const apart = aboutComment | aboutOthers | aboutChrome | aboutStory

// zone is a branch of other matter.
type zone struct {
	node, end int32
	around    int32 // the zone around this one, -1 for none
	is        topics
	// all is the topics of the zone and of those around it, own ones left out.
	all topics
	// own is true where the branch belongs to the article all the same: it
	// holds the headline, or most of the page's prose, or is the article element
	// of a page whose headline stands outside of it.
	own bool
}

// topicOf is the topic of one word of a class or id. The languages are those in
// which template authors name things.
func topicOf(word string) topics {
	switch word {
	case "author", "authors", "byline", "bylines", "autor", "autoren", "autore", "auteur", "auteurs", "writer", "writers", "creator", "contributor", "contributors", "redakteur", "redacteur", "verfasser", "autora", "vcard", "firma", "nick", "nickname", "penulis", "yazar", "avtor", "reporter", "journalist", "redaktor":
		return aboutAuthor
	case "date", "dates", "datetime", "time", "timestamp", "published", "publish", "posted", "pubdate", "datum", "fecha", "dato", "dateline", "publication", "datepublished", "created", "postdate", "pubtime", "tarih", "tanggal":
		return aboutDate
	case "updated", "modified", "update", "datemodified", "lastmod", "revised":
		return aboutChange
	case "headline", "title", "heading", "titulo", "titel", "titre", "titolo", "überschrift", "ueberschrift", "judul", "subject", "titlos", "zagolovok", "rubrik", "otsikko", "nadpis", "tytul", "naslov", "baslik", "titlu", "titulek", "tieude", "overskrift":
		return aboutTitle
	case "subtitle", "subheadline", "subhead", "standfirst", "deck", "dek", "subheading", "kicker", "teaser", "chapo", "entradilla", "sommario", "spot", "ingress", "perex", "vorspann", "untertitel", "unterzeile", "subtitulo", "sottotitolo", "soustitre", "ondertitel", "podtytul", "podnaslov", "bajada", "copete", "sapo", "undertitel", "underrubrik", "alaotsikko":
		return aboutSubtitle
	case "comment", "comments", "commentlist", "respond", "disqus", "replies", "kommentare", "comentarios", "commentaires", "kommentar", "commenter", "reviews", "guestbook", "condolences":
		return aboutComment
	case "related", "sidebar", "recommended", "recommendations", "popular", "trending", "mostread", "carousel", "recirculation", "outbrain", "taboola", "readmore", "newsletter":
		return aboutOthers
	case footOf:
		return aboutChrome | secondOfTwo
	case lineOf:
		return secondOfTwo
	case signatureOf:
		return aboutAuthor | secondOfTwo
	case "masthead", "navbar", "navigation", "breadcrumb", "breadcrumbs", "menu", "cookie", "colophon", "nav":
		return aboutChrome
	case "username", "bigusername", "poster", "user":
		return aboutUser
	case "postleft", "postprofile", "postauthor":
		return aboutPoster
	}
	return foreign()[word]
}

// footOf is the foot of the page, and behind a word for a story that of the
// story, in which blogs sign and date it: "post-footer".
const footOf = "footer"

// lineOf behind "by" speaks of an author: "documentByLine".
const lineOf = "line"

// signatureOf is what signs a story, and behind a word for code its declaration:
// "method-signature".
const signatureOf = "signature"

func isCodeWord(word string) bool {
	return isOneOf(word, "type", "class", "member", "method", "function", "field", "code", "api", "property", "constructor", "element", "declaration")
}

func isStoryWord(word string) bool {
	return isOneOf(word, "post", "entry", "article", "story", "hentry")
}

// foreign is the topics of the words by which pages in languages other than
// English name things, for which [phrase.Names] has the tables, and of two words
// that follow each other, of which the second says so by secondOfTwo.
var foreign = sync.OnceValue(func() map[string]topics {
	all := map[string]topics{}
	add := func(says topics, kinds ...phrase.Kind) {
		for _, w := range phrase.Names(kinds...) {
			all[w] |= says
			if _, second, two := strings.Cut(w, " "); two {
				all[second] |= secondOfTwo
			}
		}
	}
	add(aboutAuthor, phrase.Byline)
	add(aboutDate, phrase.PublishedOn)
	add(aboutComment, phrase.Comments)
	add(aboutOthers, phrase.Related, phrase.ReadAlso, phrase.MostRead, phrase.Newsletter)
	add(aboutChrome, phrase.Navigation, phrase.Breadcrumb, phrase.Cookie, phrase.Legal)
	return all
})

// topicsOf is what an element's tag and names speak of.
func (f *facts) topicsOf(i int32, n *page.Node) topics {
	var all topics
	switch n.Tag {
	case atom.Html, atom.Body, atom.Head, atom.Main, atom.Meta, atom.Link, atom.Script, atom.Style, atom.Img, atom.Input:
		return 0
	case atom.Footer:
		all |= aboutChrome
	case atom.Nav:
		all |= aboutChrome
	case atom.Aside:
		all |= aboutOthers
	case atom.Article:
		all |= aboutStory
	}
	numbers := f.tree.NameNumbers(i)
	for k, n := range numbers {
		says := f.spoken[n]
		if says&secondOfTwo != 0 {
			if says &^= secondOfTwo; k > 0 {
				says = f.behind(f.tree.Vocabulary()[numbers[k-1]], f.tree.Vocabulary()[n], says)
			}
		}
		all |= says
	}
	return all
}

// behind is what a word speaks of behind another one.
func (f *facts) behind(first, second string, says topics) topics {
	switch second {
	case footOf:
		if isStoryWord(first) {
			return 0
		}
	case signatureOf:
		if isCodeWord(first) {
			return 0
		}
	case lineOf:
		if first == "by" {
			return says | aboutAuthor
		}
	default:
		return says | foreign()[first+" "+second]
	}
	return says
}

// topicsOfWords is wordTopics of each of the words of the page's names.
func topicsOfWords(t *page.Tree) []topics {
	words := t.Vocabulary()
	all := make([]topics, len(words))
	for k, word := range words {
		if t.Watch.Stop(halt.Turn) {
			break
		}
		all[k] = wordTopics(word)
	}
	return all
}

// nameTopics is what the words of one attribute speak of.
func nameTopics(name string) topics {
	var all topics
	for word := range page.SplitName(name) {
		all |= wordTopics(word)
	}
	return all
}

// wordTopics is topicOf, and for what is glued to "author" too.
func wordTopics(word string) topics {
	if len(word) > 6 && (strings.HasPrefix(word, "author") || strings.HasSuffix(word, "author")) && !strings.HasPrefix(word, "authori") {
		return topicOf(word) | aboutAuthor
	}
	return topicOf(word)
}

// note records the element's topics and returns the innermost zone that is open
// from here on.
func (f *facts) note(i int32, n *page.Node, says topics, open int32) int32 {
	if says&(aboutAuthor|aboutDate|aboutChange|aboutTitle|aboutSubtitle|aboutUser) != 0 && len(f.marks) < mostMarks {
		f.marks = append(f.marks, marked{i, says})
	}
	is := says & apart
	if is == 0 || len(f.zones) >= mostZones || n.End-i < 3 {
		return open
	}
	f.zones = append(f.zones, zone{node: i, end: n.End, around: open, is: is})
	return int32(len(f.zones) - 1)
}

// zoneAt returns the innermost zone around a node, -1 for none.
func (f *facts) zoneAt(i int32) int32 {
	lo, hi := 0, len(f.zones)
	for lo < hi { // the last zone that begins at or before i
		mid := (lo + hi) / 2
		if f.zones[mid].node <= i {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	at := int32(lo - 1)
	for at >= 0 && f.zones[at].end <= i {
		at = f.zones[at].around
	}
	return at
}

// elsewhere returns the topics of the zones that a node is in and the headline
// is not: the node belongs to other matter.
func (f *facts) elsewhere(i int32) topics {
	if at := f.zoneAt(i); at >= 0 {
		return f.zones[at].all
	}
	return 0
}

// maySign reports whether a branch may hold byline and date: an aside that is
// not named for other stories, a footer.
func (f *facts) maySign(z *zone) bool {
	switch f.tree.Nodes[z.node].Tag {
	case atom.Nav:
		return false
	case atom.Aside:
		return z.is == aboutOthers && nameTopics(f.tree.Attr(z.node, "class"))&aboutOthers == 0
	}
	if z.is != aboutChrome {
		return false
	}
	for word := range f.tree.NameWords(z.node) {
		if isOneOf(word, "breadcrumb", "breadcrumbs", "menu", "nav", "navbar", "navigation") {
			return false
		}
	}
	return true
}

// besideHeadline reports whether a node stands at most three blocks from the
// headline.
func (f *facts) besideHeadline(i int32) bool {
	at, k := f.headlineBlock(), f.blockOf(i)
	return at >= 0 && k >= at-3 && k <= at+3
}

// smallAside is the most nodes of an aside or footer beside the headline that
// may hold byline and date instead of other matter.
const smallAside = 60

// ownZones finds the zones that belong to the article for all their names.
func (f *facts) ownZones() {
	all := f.blocks.Total(f.blocks.All()).Prose
	story, most := -1, 0
	for k := range f.zones {
		z := &f.zones[k]
		prose := 0
		if int(z.node) < len(f.blocks.Spans) {
			prose = f.blocks.Total(f.blocks.Spans[z.node]).Prose
		}
		switch {
		case z.node <= f.headline && f.headline < z.end:
			z.own = true
		case z.is&aboutComment == 0 && prose*2 > all:
			z.own = true
		case z.end-z.node < smallAside && f.maySign(z) && f.besideHeadline(z.node):
			z.own = true
		}
		if z.is&aboutStory != 0 && z.own {
			most = all + 1
		} else if z.is&aboutStory != 0 && prose > most {
			story, most = k, prose
		}
	}
	if story >= 0 && most <= all {
		f.zones[story].own = true
	}
	f.addUp()
}

// addUp gives each zone the topics of those around it, which stand before it.
func (f *facts) addUp() {
	for k := range f.zones {
		z := &f.zones[k]
		z.all = 0
		if !z.own {
			z.all = z.is
		}
		if z.around >= 0 {
			z.all |= f.zones[z.around].all
		}
	}
}
