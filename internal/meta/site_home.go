package meta

import (
	"slices"
	"strings"
	"unicode"

	"golang.org/x/net/html/atom"

	"github.com/winnow-go/winnow/internal/page"
	"github.com/winnow-go/winnow/internal/phrase"
)

// home is what a link to the front page says.
type home struct {
	text, key string // key is the text folded
	shown     bool   // as a heading or a logo
}

// mostHomeLinks is how many links to the front page are read, longestSite how
// many words a site's name has at the most.
const (
	mostHomeLinks = 3
	longestSite   = 6
)

// addHomeLinks takes the words that lead to the front page: mostly the site's
// name, else a word such as "Home", which is no part of a title either. A heading
// may lead to a folder above the page, as the name of a blog does that is one of
// many on its host.
func (f *facts) addHomeLinks() {
	found := 0
	for i := range f.tree.Elements(0, atom.A) {
		href := f.tree.Attr(i, "href")
		host, start := startOf(href)
		own := start && (host == "" || host == f.url.Host) && (fileName(href) == "" || fileName(href) != fileName(f.url.Path) || f.url.RawQuery != "") // and not the page itself
		if !own && !f.leadsUp(href) {
			continue
		}
		heading := f.inHeading(i)
		if !own && !heading {
			continue
		}
		if text := f.linkText(i); text != "" && len(strings.Fields(text)) <= longestSite {
			f.addSite(text)
			f.homes = append(f.homes, home{text, fold(text), heading || f.isLogo(i)})
		}
		if found++; found == mostHomeLinks {
			return
		}
	}
}

// inHeading reports whether a link is all of a heading, or of a line in one.
func (f *facts) inHeading(i int32) bool {
	for n := 0; i > 0 && n < 3; n, i = n+1, f.tree.Nodes[i].Parent {
		if page.HeadingLevel(f.tree.Nodes[i].Tag) > 0 {
			return true
		}
	}
	return false
}

// linkText is the text of a link, or that of the picture in it.
func (f *facts) linkText(i int32) string {
	if text := f.tree.Text(i); text != "" {
		return text
	}
	for picture := range f.tree.Elements(i, atom.Img) {
		return cleanText(f.tree.Attr(picture, "alt"))
	}
	return ""
}

// siteThatLeadsHome is the piece of the title element, the last and the first one
// before others, with whose words the page links to its front page, other than
// "Home". The number or the date of an issue may stand behind it, or a word such as
// "Online".
func (f *facts) siteThatLeadsHome() string {
	pieces := splitTitle(f.title)
	if len(pieces) == 0 || len(pieces) == 1 && fold(f.title) == fold(f.headlineText()) {
		return ""
	}
	for i := range pieces {
		p := pieces[(i+len(pieces)-1)%len(pieces)] // the last one first
		key := fold(p.text)
		for _, h := range f.homes {
			switch {
			case h.key == "" || phrase.Find(h.text) != 0:
			case h.key == key:
				return p.text
			case strings.HasPrefix(key, h.key) && strings.ContainsFunc(key[len(h.key):], unicode.IsDigit):
				return h.text
			case strings.HasPrefix(key, h.key) && 2*len(h.key) >= len(key):
				return p.text
			}
		}
	}
	return ""
}

// logoText is what a heading or a logo says that leads home, or two links do.
func (f *facts) logoText() string {
	for i, h := range f.homes {
		again := slices.ContainsFunc(f.homes[i+1:], func(other home) bool { return other.key == h.key })
		if (h.shown || again) && h.key != "" && phrase.Find(h.text) == 0 && h.key != fold(f.headlineText()) {
			return h.text
		}
	}
	return ""
}

// siteOfHost is the first or last piece of the title element, less a date, that is
// what the page's host says: "Il Corso" on ilcorso.example.
func (f *facts) siteOfHost() string {
	pieces := splitTitle(f.title)
	if len(pieces) < 2 {
		return ""
	}
	for _, p := range [...]piece{pieces[len(pieces)-1], pieces[0]} {
		text := p.text
		if _, at, ok := findDate(text, dayFirst); ok {
			text = strings.TrimSpace(text[:at.from])
		}
		if key := fold(text); len(key) >= shortestHost && (f.isHostLabel(plainLetters(key)) || f.isHostLabel(plainLetters(bareVowels.Replace(key)))) {
			return text
		}
	}
	return ""
}

// shortestHost is the least bytes of a part of a host's name that tells anything.
const shortestHost = 4

// bareVowels are the vowels that addresses write in two letters or in one.
var bareVowels = strings.NewReplacer("ä", "a", "ö", "o", "ü", "u")

// isHostLabel reports whether a part of the host's name is the key.
func (f *facts) isHostLabel(key string) bool {
	for label := range strings.SplitSeq(strings.ToLower(f.url.Hostname()), ".") {
		if strings.ReplaceAll(label, "-", "") == key {
			return true
		}
	}
	return false
}
