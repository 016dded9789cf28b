package page

import (
	"strings"

	"golang.org/x/net/html/atom"
)

// sniffed is how much of an input is looked at to tell HTML from text.
const sniffed = 64 << 10

// enoughTags is how many tags make text HTML when it does not begin with one:
// more than an article about HTML quotes, fewer than any page has.
const enoughTags = 6

// LooksLikeHTML tells HTML from plain text by its tags.
func LooksLikeHTML(s string) bool {
	s = strings.TrimLeft(s, " \t\r\n\ufeff")
	s = s[:min(len(s), sniffed)]
	if tag, ok := tagAt(s); ok && (strings.HasPrefix(s, "<!") || tag != 0) {
		return true
	}
	tags := 0
	for rest := s; ; {
		at := strings.IndexByte(rest, '<')
		if at < 0 {
			return tags >= enoughTags
		}
		rest = rest[at:]
		if tag, ok := tagAt(rest); ok {
			switch tag {
			case atom.Html, atom.Head, atom.Body:
				return true
			}
			tags++
		}
		rest = rest[1:]
	}
}

// tagAt reports whether s begins with the tag of an element that HTML knows, a
// doctype, a comment or an XML declaration, for which the atom is zero.
func tagAt(s string) (atom.Atom, bool) {
	if !strings.HasPrefix(s, "<") || len(s) < 3 {
		return 0, false
	}
	if strings.HasPrefix(s, "<!--") || strings.HasPrefix(s, "<?xml") || len(s) > 9 && strings.EqualFold(s[:9], "<!doctype") {
		return 0, true
	}
	name := strings.TrimPrefix(s[1:min(len(s), 24)], "/")
	end := 0
	for end < len(name) && (name[end] >= 'a' && name[end] <= 'z' || name[end] >= 'A' && name[end] <= 'Z' || end > 0 && name[end] >= '0' && name[end] <= '9') {
		end++
	}
	if end == 0 || end == len(name) || strings.IndexByte(" \t\r\n/>", name[end]) < 0 {
		return 0, false
	}
	tag := atom.Lookup([]byte(strings.ToLower(name[:end])))
	return tag, tag != 0
}
