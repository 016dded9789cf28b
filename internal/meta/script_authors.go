package meta

import (
	"strings"

	"golang.org/x/net/html/atom"

	"github.com/winnow-go/winnow/internal/escape"
)

const (
	// authorKey is what all keys for authors have in common: author, pageAuthor,
	// author_name.
	authorKey = "uthor"
	// nearTitle is how many bytes of a page's state at the most part the title of
	// the article from its author.
	nearTitle = 3000
	// longestValue bounds the value of such a key in bytes.
	longestValue = 300
)

// scriptAuthors gives the author that the page tells its own scripts: in the
// data for its statistics, or in the state of a page put together in the
// browser, there beside the title. It is asked only where nothing else tells
// one.
func (f *facts) scriptAuthors(give func(string, int32)) {
	left, keys := mostScript, mostKeys
	for i := range f.tree.Elements(0, atom.Script) {
		if f.heard(i) {
			continue
		}
		text := f.tree.Raw(i)
		text = text[:min(len(text), left)]
		left -= len(text)
		for at := strings.Index(text, authorKey); at >= 0 && keys > 0; keys-- {
			from, to := keyAround(text, at)
			value := stateText(text[to:min(len(text), to+longestValue)])
			if found := names(value, guessed); len(found) > 0 && (isPageAuthor(text[from:to]) || isAuthorsKey(text[from:to]) && isFullName(found[0]) && f.isNearTitle(text, from)) {
				give(value, -1)
				return
			}
			next := strings.Index(text[to:], authorKey)
			if next < 0 {
				break
			}
			at = to + next
		}
	}
}

// keyAround is where the key that holds a place begins and ends.
func keyAround(text string, at int) (from, to int) {
	for from = at; from > 0 && isKeyByte(text[from-1]); from-- {
	}
	for to = at; to < len(text) && isKeyByte(text[to]); to++ {
	}
	return from, to
}

func isKeyByte(c byte) bool {
	return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_'
}

// isPageAuthor tells the keys under which statistics keep the author of the page.
func isPageAuthor(key string) bool {
	switch strings.ReplaceAll(strings.ToLower(key), "_", "") {
	case "pagepostauthor", "pageauthor", "postauthor", "articleauthor", "articleauthors", "contentauthor", "contentauthors":
		return true
	}
	return false
}

func isAuthorsKey(key string) bool {
	return isOneOf(strings.ToLower(key), "author", "authors", "authorname", "author_name")
}

// isNearTitle reports whether the headline stands near a place of a script.
func (f *facts) isNearTitle(text string, at int) bool {
	headline := f.headlineText()
	return headline != "" && strings.Contains(text[max(0, at-nearTitle):min(len(text), at+nearTitle)], headline)
}

// stateText is the text behind a key, its own or the first name in its object:
// `":"Ida Roth"`, `":{"name":"Ida Roth"}`. Quotes may be escaped.
func stateText(s string) string {
	value := strings.TrimLeft(s, "\\\"': =[")
	if strings.HasPrefix(value, "{") {
		inner, _, _ := strings.Cut(value, "}")
		_, rest, ok := strings.Cut(inner, "name")
		if !ok {
			return ""
		}
		value = strings.TrimLeft(rest, "\\\"': ")
	}
	end := strings.IndexAny(value, "\"{[]},")
	if end <= 0 {
		return ""
	}
	return escape.JSON(strings.TrimRight(value[:end], "\\"))
}
