package score

import (
	"context"
	"math"
	"slices"
	"strings"

	"golang.org/x/net/html/atom"

	"github.com/winnow-go/winnow/internal/block"
	"github.com/winnow-go/winnow/internal/page"
	"github.com/winnow-go/winnow/internal/phrase"
)

// The kinds of page that are told apart. Forum threads, shop pages and lists of
// headlines have conventions of their own about what is clutter.
const (
	Article       = "article"
	Documentation = "documentation"
	Service       = "service"
	Forum         = "forum"
	Listing       = "listing"
	Collection    = "collection"
	Product       = "product"
)

// Kinds lists the kinds of page.
var Kinds = [...]string{Article, Documentation, Service, Forum, Listing, Collection, Product}

// census is what the signals about the kind of page ask.
type census struct {
	declared string   // JSON-LD @type or og:type
	types    []string // all that the page's data say it holds
	words    []string // of the address's path
	host     []string // the parts of the host's name before the site's own
	root     []string // words by which the html and the body element are named
	site     []string // words of the site's name and of the title element, the headline's left out
	slashes  int      // of the address's path; -1 where there is no address
	dated    bool     // a year stands in the path
	total    block.Total
	// code, headings, items and cells count blocks of these kinds.
	code, headings, items, cells int
	money, cards                 int
	says                         [phrase.Kinds]int
	articles, times, forms       int
	// lines, short, dates and stories are of flattened text: the mean length of
	// its lines and the shares of those that are short, dated and of the story.
	lines, short, dates, stories float64
	// codeWords counts elements of code in all places, calls links to a telephone
	// or a mailbox, posts elements that threads are made of, posted the words of
	// running text that readers wrote.
	codeWords, calls, posts, posted int
	// commented is the words of running text in boxes named for comments, unasked
	// those above the first of them.
	commented, unasked int
	names              topic // of the elements that hold most of the text
	// named counts elements whose class, id or tag says what they are for.
	named     int
	bestShare float64
	longest   int
}

// byReaders are the names of what readers write.
const byReaders = topicComment | topicReply | topicPost

// kindSignal is one thing that tells kinds of page apart; see [signal].
type kindSignal struct {
	name, why string
	cuts      []float64
	value     func(c *census) float64
}

func (s *kindSignal) gap(c *census) int {
	return gapOf(s.value(c), s.cuts)
}

// knownYes parts unknown, no and yes.
var knownYes = []float64{0, 1}

// known is v where the page's address is known, else below zero: the first
// gap of signals about the address.
func (c *census) known(v float64) float64 {
	if c.slashes < 0 {
		return -1
	}
	return v
}

var counts = []float64{1, 2, 4, 8, 16, 32, 64}

var kindSignals = func() []kindSignal {
	all := []kindSignal{
		{"declared", "The page says what it is.", kinds(9), declaredKind},
		{"path-depth", "Home pages have short addresses.", []float64{0, 1, 2, 3, 4, 6}, func(c *census) float64 { return float64(c.slashes) }},
		{"path-words", "Headlines make long addresses.", []float64{0, 1, 2, 4, 6, 9}, func(c *census) float64 { return c.known(float64(len(c.words))) }},
		{"path-year", "News and posts carry the year.", knownYes, func(c *census) float64 { return c.known(truth(c.dated)) }},
		{"links", "Lists of links lead elsewhere.", []float64{0.1, 0.2, 0.3, 0.45, 0.6, 0.8}, func(c *census) float64 { return c.total.LinkShare() }},
		{"prose-share", "Articles are mostly running text.", []float64{0.05, 0.15, 0.3, 0.45, 0.6, 0.75}, func(c *census) float64 { return proseOf(c.total.Brief()) }},
		{"longest", "Articles have long paragraphs.", []float64{20, 40, 60, 90, 140}, func(c *census) float64 { return float64(c.longest) }},
		{"best-share", "Articles stand in one element.", []float64{0.2, 0.4, 0.6, 0.8, 0.95}, func(c *census) float64 { return c.bestShare }},
		{"code", "Manuals show code.", []float64{1, 3, 8, 20}, func(c *census) float64 { return float64(c.code) }},
		{"headings", "Manuals and offers have many headings.", counts, func(c *census) float64 { return float64(c.headings) }},
		{"items", "Lists have items.", []float64{5, 15, 40, 100, 250}, func(c *census) float64 { return float64(c.items) }},
		{"cells", "Tables hold data.", []float64{1, 10, 40, 150}, func(c *census) float64 { return float64(c.cells) }},
		{"money", "Shops name prices.", counts, func(c *census) float64 { return float64(c.money) }},
		{"cards", "Lists and collections are made of cards.", []float64{1, 8, 20, 50, 120, 300}, func(c *census) float64 { return float64(c.cards) }},
		{"articles", "Lists hold many article elements, articles one.", []float64{1, 2, 4, 10}, func(c *census) float64 { return float64(c.articles) }},
		{"times", "Threads and lists carry many dates.", []float64{1, 2, 4, 10, 25}, func(c *census) float64 { return float64(c.times) }},
		{"post-share", "The posts of a thread hold most of its text.", []float64{0.05, 0.2, 0.4, 0.6, 0.8, 0.95}, func(c *census) float64 { return float64(c.posted) / float64(max(1, c.total.Prose)) }},
		{"code-words", "Manuals name code within their sentences.", []float64{1, 3, 8, 20, 60}, func(c *census) float64 { return float64(c.codeWords) }},
		{"calls", "Businesses want to be called.", []float64{1, 2, 4, 8}, func(c *census) float64 { return float64(c.calls) }},
		{"forms", "Offers and shops have forms.", []float64{1, 2, 4, 8}, func(c *census) float64 { return float64(c.forms) }},
	}
	all = append(all, []kindSignal{
		{"line-length", "Lists are made of short lines.", []float64{0.01, 3, 5, 7, 10, 14, 20, 30}, func(c *census) float64 { return c.lines }},
		{"short-lines", "Lists are made of short lines.", []float64{0.01, 0.2, 0.35, 0.5, 0.65, 0.8, 0.9}, func(c *census) float64 { return c.short }},
		{"dated-lines", "Threads and lists carry dates.", []float64{0.001, 0.01, 0.03, 0.06, 0.1, 0.2}, func(c *census) float64 { return c.dates }},
		{"story-share", "Stories fill their page.", []float64{0.01, 0.2, 0.4, 0.6, 0.75, 0.9}, func(c *census) float64 { return c.stories }},
	}...)
	all = append(all, wordSignals()...)
	for _, k := range []phrase.Kind{phrase.Shopping, phrase.Reply, phrase.Forum, phrase.Comments, phrase.CommentForm, phrase.Byline, phrase.PublishedOn, phrase.Tags, phrase.ShowMore, phrase.Sorting, phrase.Rating, phrase.Contents, phrase.ReadingTime, phrase.Share, phrase.Related, phrase.PrevNext, phrase.Edit} {
		all = append(all, kindSignal{"says-" + k.String(), "Labels tell what the page is used for.", []float64{1, 2, 5, 15}, func(c *census) float64 { return float64(c.says[k]) }})
	}
	for i, t := range topics {
		all = append(all, kindSignal{"named-" + t.name, "The page's author named the main box so.", yes, func(c *census) float64 { return truth(c.names&topics[i].topic != 0) }})
	}
	return all
}()

func declaredKind(c *census) float64 {
	d := strings.ToLower(c.declared)
	for i, words := range [...][]string{
		{"newsarticle", "reportagenewsarticle", "blogposting", "techarticle", "scholarlyarticle"},
		{"discussionforumposting", "qapage", "question", "socialmediaposting"},
		{"product", "individualproduct", "productgroup", "offer", "og:product", "product.item"},
		{"collectionpage", "itemlist", "offercatalog", "searchresultspage", "product.group"},
		{"article"},
		{"website", "webpage"},
		{"localbusiness", "organization", "service", "professionalservice", "corporation"},
	} {
		for _, w := range words {
			if d == w {
				return float64(i) + 1
			}
		}
	}
	if d == "" {
		return 0
	}
	return 8
}

// census counts what the page has.
func (s *survey) census() *census {
	c := &census{declared: s.hints.Type, types: s.hints.Types, total: s.Total(s.All())}
	c.site = wordsOf(s.hints.Site)
	c.slashes = -1
	if u := s.address; u != nil {
		path := strings.ToLower(u.Path)
		c.slashes = strings.Count(strings.Trim(path, "/"), "/") + int(truth(strings.Trim(path, "/") != ""))
		c.words = strings.FieldsFunc(path, func(r rune) bool { return r < 'a' || r > 'z' })
		c.host = subdomains(u.Hostname())
		c.dated = strings.Contains(path, "/20") || strings.Contains(path, "/19")
	}
	for k := range s.facts {
		c.count(&s.facts[k])
	}
	if s.Tree != nil {
		s.countElements(c)
	} else {
		s.countLines(c)
	}
	return c
}

// countLines gathers what tells kinds of flattened text apart.
func (s *survey) countLines(c *census) {
	short := 0.0
	for k := range s.facts {
		short += truth(sizeOf(&s.facts[k]) == shortLine)
	}
	c.lines, c.dates, c.stories = s.sheet.mean, s.sheet.dated, s.sheet.story
	c.short = short / float64(max(1, len(s.facts)))
}

func (c *census) count(f *facts) {
	if f.Prose() {
		c.longest = max(c.longest, int(f.length))
		c.countProse(f)
	}
	switch f.Kind {
	case block.Code:
		c.code++
	case block.Heading:
		c.headings++
	case block.Item:
		c.items++
	case block.Cell:
		c.cells++
	}
	if f.text.money && f.length < 8 {
		c.money++
	}
	if f.cards > 0 {
		c.cards++
	}
	for _, k := range f.says.Kinds() {
		c.says[k]++
	}
}

// countProse tells whose words a sentence is.
func (c *census) countProse(f *facts) {
	near, around := topic(0), topic(0)
	if o := f.outline; o != nil {
		near, around = o.near, o.near|o.far|o.main
	}
	if around&byReaders != 0 {
		c.posted += int(f.length)
	}
	switch {
	case near&(topicComment|topicReply) != 0:
		c.commented += int(f.length)
	case c.commented == 0:
		c.unasked += int(f.length)
	}
}

func (s *survey) countElements(c *census) {
	if title := s.Tree.First(page.Root, atom.Title); title >= 0 {
		c.site = append(c.site, without(wordsOf(s.Tree.Text(title)), wordsOf(s.hints.Title))...)
	}
	for i := range s.Tree.Nodes {
		switch s.Tree.Nodes[i].Tag {
		case atom.Code, atom.Kbd, atom.Samp, atom.Tt:
			c.codeWords++
		case atom.A:
			if href := s.Tree.Attr(int32(i), "href"); strings.HasPrefix(href, "tel:") || strings.HasPrefix(href, "mailto:") {
				c.calls++
			}
		case atom.Html, atom.Body:
			c.root = slices.AppendSeq(c.root, s.Tree.NameWords(int32(i)))
		case atom.Article:
			c.articles++
		case atom.Time:
			c.times++
		case atom.Form:
			c.forms++
		}
		if s.outlines[i].own&ofThreads != 0 {
			c.posts++
		}
		if s.outlines[i].own != 0 || isSectioning(s.Tree.Nodes[i].Tag) {
			c.named++
		}
	}
	if s.best > page.Root {
		o := &s.outlines[s.best]
		c.names = o.main | o.own
		if s.prose > 0 {
			c.bestShare = float64(s.Total(s.Spans[s.best]).Prose) / float64(s.prose)
		}
	}
}

// ofThreads is what the elements of threads are named for.
const ofThreads = topicPost | topicReply | topicSignature | topicQuestion | topicUser | topicLogin

// showsThread reports whether anything on the page or in its address speaks of a
// thread: what it calls itself, the words of forum programs, or the names of
// posts and posters. Short pages are taken for threads for their paragraphs
// alone, which comments are like.
func (c *census) showsThread() bool {
	return declaredKind(c) == 2 || c.posts >= fewPosts || c.times >= manyTimes || c.says[phrase.Forum] > 0 || c.says[phrase.Reply] > 1 ||
		pathWords[0].in(c.words) || hostWords[0].in(c.host)
}

// fewPosts is how many elements named for posts make a page a thread, manyTimes
// how many time elements may.
const (
	fewPosts  = 3
	manyTimes = 8
)

// isDiscussion reports whether the page has hardly any running text but in boxes
// named for comments, so that there is no story that they comment on: trackers
// of issues call the first post a comment too.
func (c *census) isDiscussion() bool {
	const leastDiscussion, hardlyAll, hardlyAny = 60, 0.8, 40
	return c.commented >= leastDiscussion && c.unasked < hardlyAny && float64(c.commented) >= hardlyAll*float64(c.total.Prose)
}

// KindNames lists the signals about the kind of page, KindGaps how many gaps
// each has.
func KindNames() []string {
	var names []string
	for i := range kindSignals {
		names = append(names, kindSignals[i].name)
	}
	return names
}

// KindGaps is described at [KindNames].
func KindGaps() []int {
	var gaps []int
	for i := range kindSignals {
		gaps = append(gaps, len(kindSignals[i].cuts)+1)
	}
	return gaps
}

// KindGaps tells into which gap each signal about the kind of page falls.
func (p *Page) KindGaps() []uint8 { return p.census().gaps() }

func (c *census) gaps() []uint8 {
	gaps := make([]uint8, len(kindSignals))
	for i := range kindSignals {
		gaps[i] = uint8(kindSignals[i].gap(c))
	}
	return gaps
}

// KindVotes is what one signal says for each of [Kinds] in each of its gaps.
type KindVotes struct {
	Signal string
	By     [len(Kinds)][]float32
}

// kindRows puts the votes in the order of the signals; a signal without votes
// has a nil row.
func kindRows(table []KindVotes) []*KindVotes {
	rows := make([]*KindVotes, len(kindSignals))
	for i := range kindSignals {
		for j := range table {
			if v := &table[j]; v.Signal == kindSignals[i].name && len(v.By[0]) == len(kindSignals[i].cuts)+1 {
				rows[i] = v
			}
		}
	}
	return rows
}

// Guess is how likely a page is of each of [Kinds].
type Guess [len(Kinds)]float32

// Certain is the guess of somebody who knows the kind; an unknown kind is
// taken for an article.
func Certain(kind string) Guess {
	var g Guess
	g[max(0, slices.Index(Kinds[:], kind))] = 1
	return g
}

// Best is the likeliest kind.
func (g *Guess) Best() string {
	best := 0
	for k := range g {
		if g[k] > g[best] {
			best = k
		}
	}
	return Kinds[best]
}

// Guess tells the kind of page. Flattened text without an address has too little
// to tell by: interviews and recipes look like threads and shops. It is taken for
// an article.
func (p *Page) Guess(ctx context.Context) Guess {
	t := tablesOf(ctx)
	t.lay()
	rows := t.kinds
	if p.Tree == nil {
		if rows = t.textKinds; len(t.TextKinds) == 0 || p.address == nil {
			return Certain(Kinds[0])
		}
	}
	var g Guess
	c := p.census()
	if c.isDiscussion() {
		return Certain("forum")
	}
	gaps, old := c.gaps(), p.predatesNames(c)
	for i, row := range rows {
		if row == nil || old && lateSignals[i] && gaps[i] == 0 {
			continue
		}
		for k := range g {
			g[k] += row.By[k][gaps[i]]
		}
	}
	total := float32(0)
	for k := range g {
		g[k] = float32(math.Exp(float64(g[k])))
		if p.Tree != nil && Kinds[k] == "forum" && c.total.Length > 0 && !c.showsThread() {
			g[k] = 0
		}
		total += g[k]
	}
	for k := range g {
		g[k] /= total
	}
	return g
}
