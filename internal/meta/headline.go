package meta

import (
	"slices"
	"strings"

	"golang.org/x/net/html/atom"

	"github.com/winnow-go/winnow/internal/block"
	"github.com/winnow-go/winnow/internal/page"
	"github.com/winnow-go/winnow/internal/phrase"
)

const (
	// mostTitle is the most bytes of a headline.
	mostTitle = 600
	// mostHeads is how many headings are looked at for the headline.
	mostHeads = 40
)

// findHeadline finds the element that shows the headline.
func (f *facts) findHeadline() {
	titles, runs := f.titleKeys(), titleRuns(f.title)
	best, top := int32(-1), 0
	try := func(i int32) {
		if v := f.headlineVotes(i, titles, runs); v > top || v >= exactVotes && f.isAboveStory(i, best) {
			best, top = i, max(v, top)
		}
	}
	for n, i := range f.heads {
		if n == mostHeads {
			break
		}
		try(i)
	}
	n := 0
	for _, m := range f.marks {
		tag := f.tree.Nodes[m.node].Tag
		if m.says&aboutTitle == 0 || page.Unseen(tag) || page.HeadingLevel(tag) > 0 || f.tree.Nodes[m.node].End-m.node > 40 {
			continue
		}
		if n++; n > mostHeads {
			break
		}
		try(m.node)
	}
	if top < shownTitle {
		if line := f.titleLine(titles, runs); line >= 0 {
			best = line
		} else if line := f.largestLine(); line >= 0 && top < shownTop && (best < 0 || page.HeadingLevel(f.tree.Nodes[best].Tag) == 0) {
			best, f.largest = line, true
		} else {
			f.largest = f.isOnlyHead(best)
		}
	}
	if f.headline = best; best >= 0 {
		f.shownHeadline = f.shown(best)
	}
}

// shownTitle is the least votes of a heading that shows the title: one at the
// top of the page, or another that the head calls the title.
const shownTitle = 8

const (
	// exactVotes is the least votes of an element that is not a heading and shows
	// the title as it is.
	exactVotes = 9
	// storyBetween is how many words of running text between two such elements tell
	// that the lower one belongs to a box below the story: for those who reprint it.
	storyBetween = 200
)

// isAboveStory reports whether the story stands between an element and a lower
// one.
func (f *facts) isAboveStory(i, lower int32) bool {
	if lower <= i {
		return false
	}
	return f.blocks.Total(block.Span{Lo: max(0, f.blockOf(i)), Hi: max(0, f.blockOf(i), f.blockOf(lower))}).Prose >= storyBetween
}

// shownTop is the least votes of a heading of the first level, whatever it says.
const shownTop = 5

// titleLine is the element of a line that is the title, or the longest part of it
// between its separators: where pages have no headings, as those set in tables and
// fonts, it is the headline. -1 where there is none.
func (f *facts) titleLine(titles, runs []string) int32 {
	if line := f.firstPieceLine(); line >= 0 {
		return line
	}
	return f.runLine(append(slices.DeleteFunc(runs, func(run string) bool { return 3*len(run) < len(fold(f.title)) }), titles...))
}

const (
	// mostFar is how many blocks are looked at for the first piece of the title:
	// old pages have their side column first.
	mostFar = 120
	// shortestPiece is the least bytes of such a piece, folded.
	shortestPiece = 8
)

// firstPieceLine is the element that holds the first piece of the title element
// and nothing else, as the link or the bold words at the beginning of a line. Where
// the last piece stands below it before the running text, the first one was the
// site's name. -1 where there is none.
func (f *facts) firstPieceLine() int32 {
	pieces := splitTitle(f.title)
	if len(pieces) < 2 || strings.HasPrefix(f.title, pieces[0].text+":") { // "Notes: The green kettle"
		return -1
	}
	line, at := f.pieceLine(pieces[0].text, 0, mostFar)
	if line < 0 {
		return -1
	}
	end := at + 1
	for end < len(f.blocks.Blocks) && end < mostFar && !f.blocks.Blocks[end].Prose() {
		end++
	}
	if below, _ := f.pieceLine(pieces[len(pieces)-1].text, at+1, end); below >= 0 {
		return below
	}
	return line
}

// pieceLine is the element that holds a piece of the title and nothing else, and
// its block, from one block on to another; -1 where there is none, or where the
// piece is the site's name or that of a section, or much shorter than the rest.
func (f *facts) pieceLine(text string, from, to int) (node int32, at int) {
	key := fold(text)
	if len(key) < shortestPiece || 3*len(key) < len(fold(f.title)) || !strings.Contains(text, " ") && !isWide(text) || f.isSite(text) || f.isSection(text) || phrase.Find(text) != 0 {
		return -1, 0
	}
	for k := from; k < to && k < len(f.blocks.Blocks); k++ {
		b := &f.blocks.Blocks[k]
		if len(b.Text) > mostTitle || b.First < 0 || f.elsewhere(b.Node) != 0 || !strings.HasPrefix(fold(b.Text), key) {
			continue
		}
		i := f.tree.Nodes[b.First].Parent
		for i > b.Node && fold(f.shown(i)) != key {
			i = f.tree.Nodes[i].Parent
		}
		if fold(f.shown(i)) == key && !f.leadsHome(f.tree.Nodes[i].Parent) {
			return i, k
		}
	}
	return -1, 0
}

// titleKeys are the titles that the head gives, folded.
func (f *facts) titleKeys() []string {
	var keys []string
	for _, s := range titleSources {
		if key := fold(s.find(f)); key != "" && !isOneOf(key, keys...) {
			keys = append(keys, key)
		}
	}
	for _, o := range f.graph.objects {
		if key := fold(o.get("headline").str()); key != "" && rank(o.types) > 2 && !o.part && len(keys) < 8 {
			keys = append(keys, key)
		}
	}
	return keys
}

// headlineVotes tells how likely an element shows the headline: what the head
// calls the title, its level, its place, its names.
func (f *facts) headlineVotes(i int32, titles, runs []string) int {
	text := f.shown(i)
	key := fold(text)
	if key == "" || len(text) > mostTitle {
		return 0
	}
	match := 0
	for _, title := range titles {
		match = max(match, matchVotes(key, title))
	}
	if match < pieceVotes && f.isTitlePiece(i, key, runs) {
		match = pieceVotes
	}
	votes := match
	switch f.tree.Nodes[i].Tag {
	case atom.H1:
		votes += 6
	case atom.H2:
		votes += 2
	case atom.H3, atom.H4:
		votes++
	default:
		votes--
	}
	if match < 10 && f.isSite(text) {
		votes -= 6
	}
	if f.leadsHome(i) {
		votes -= 6
	}
	for at := f.zoneAt(i); at >= 0; at = f.zones[at].around {
		if is := f.zones[at].is; is&(aboutOthers|aboutChrome|aboutComment) != 0 && f.zones[at].end-f.zones[at].node < int32(len(f.tree.Nodes))/3 {
			votes -= 4
			break
		}
	}
	for word := range f.tree.NameWords(i) {
		switch word {
		case "headline", "title", "entry":
			votes++
		case "logo", "site", "brand":
			votes -= 3
		case "hidden", "sr":
			votes--
		}
	}
	return votes
}

// pieceVotes is what a heading has that is the title up to a separator.
const pieceVotes = 8

// isTitlePiece reports whether a heading is the title element's beginning up to a
// separator or its end from one on. One of the first level at the end may as well
// be the site's name.
func (f *facts) isTitlePiece(i int32, key string, runs []string) bool {
	if !slices.Contains(runs, key) || f.isSite(key) {
		return false
	}
	return strings.HasPrefix(runs[0], key) || f.tree.Nodes[i].Tag != atom.H1 && strings.HasSuffix(runs[0], key)
}

// leadsHome reports whether an element is a link to the start page, as a logo
// is, or to a folder above the page, as the name of a blog does that is one of
// many on its host.
func (f *facts) leadsHome(i int32) bool {
	t := f.tree
	for c := i + 1; c < t.Nodes[i].End && c < i+6; c++ {
		if t.Nodes[c].Tag == atom.A {
			_, home := startOf(t.Attr(c, "href"))
			return home || f.leadsUp(t.Attr(c, "href"))
		}
	}
	return false
}

// leadsUp reports whether an address is that of a folder in which the page is.
func (f *facts) leadsUp(href string) bool {
	if len(href) < 2 || href[0] != '/' && href[0] != 'h' || f.url.Path == "" {
		return false
	}
	path := href
	if _, rest, ok := strings.Cut(href, "://"); ok {
		if path = strings.TrimPrefix(rest, f.url.Host); path == rest {
			return false
		}
	}
	path = strings.TrimRight(path, "/") + "/"
	return len(path) > 1 && path[0] == '/' && len(path) < len(f.url.Path) && strings.HasPrefix(f.url.Path, path)
}

// startOf is the host of an address, "" for one within the site, and whether the
// address is that of a start page.
func startOf(href string) (host string, home bool) {
	rest := href
	if _, after, ok := strings.Cut(href, "://"); ok {
		host, rest, _ = strings.Cut(after, "/")
	}
	rest = strings.TrimPrefix(rest, "./")
	switch strings.Trim(rest, "/") {
	case "":
		return host, href != "" && !strings.HasPrefix(href, "#")
	case "index.php", "index.html", "index.htm", "index.shtml", "index.asp", "default.asp", "default.aspx", "home.html", "home.htm", "forum.php", "forum/index.php":
		return host, true
	}
	return host, false
}

// matchVotes compares a heading with a title of the head.
func matchVotes(key, title string) int {
	switch {
	case key == title:
		return 10
	case len(key) >= 8 && strings.HasPrefix(title, key) && 3*len(key) >= len(title):
		return 8
	case len(title) >= 12 && strings.Contains(key, title):
		return 6
	case len(key) >= 12 && strings.HasSuffix(title, key) && 2*len(key) >= len(title):
		return 8
	case len(key) >= 12 && strings.HasSuffix(title, key):
		return 4
	case len(key) >= 12 && strings.Contains(title, key):
		return 4
	}
	n := 0
	for n < len(key) && n < len(title) && key[n] == title[n] {
		n++
	}
	return 6 * n / max(len(key), len(title), 1)
}

// shown is the text of a heading, or of a line, as a reader sees it: notes on pronunciation
// and hidden anchors are left out.
func (f *facts) shown(i int32) string {
	t := f.tree
	if t.Nodes[i].IsText() {
		return cleanText(t.Nodes[i].Text)
	}
	var b strings.Builder
	for c := i + 1; c < t.Nodes[i].End; c++ {
		n := &t.Nodes[c]
		switch {
		case n.IsText():
			b.WriteString(n.Text)
		case page.Unseen(n.Tag), n.Tag == atom.Rt, n.Tag == atom.Rp, n.Tag == atom.Small, n.Tag == atom.Button, f.isExtra(c):
			c = n.End - 1
		case page.IsBlock(n.Tag), n.Tag == atom.Br:
			b.WriteByte(' ')
		}
		if b.Len() > 2*mostTitle {
			break
		}
	}
	return strings.TrimRight(cleanText(b.String()), "¶#§ ")
}

// isExtra reports whether an element inside a heading is there for machines and
// listeners, or is a label above the headline.
func (f *facts) isExtra(i int32) bool {
	if _, hidden := f.tree.Lookup(i, "hidden"); hidden || f.tree.Attr(i, "aria-hidden") == "true" {
		return true
	}
	for word := range f.tree.NameWords(i) {
		switch word {
		case "kicker", "badge", "sr", "hidden", "screenreader", "headerlink", "topline", "overline", "eyebrow", "dachzeile", "visuallyhidden":
			return true
		}
	}
	return false
}

func (f *facts) headlineText() string { return f.shownHeadline }

// blockOf is the first block inside a node, -1 for none.
func (f *facts) blockOf(i int32) int32 {
	if f.blocks == nil || int(i) >= len(f.blocks.Spans) {
		return -1
	}
	if s := f.blocks.Spans[i]; s.Hi > s.Lo {
		return s.Lo
	}
	return f.blockAround(f.tree.Nodes[i].End - 1) // it may begin in front of the block, with the text inside it
}

// blockAround is the block whose text holds the node, -1 for none.
func (f *facts) blockAround(i int32) int32 {
	blocks := f.blocks.Blocks
	lo, hi := 0, len(blocks)
	for lo < hi {
		mid := (lo + hi) / 2
		if blocks[mid].First <= i {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	for k := lo - 1; k <= lo && k < len(blocks); k++ {
		if k < 0 {
			continue
		}
		if n := blocks[k].Node; n <= i && i < f.tree.Nodes[n].End {
			return int32(k)
		}
	}
	return -1
}
