package block

import (
	"strings"
	"unicode"

	"golang.org/x/net/html/atom"
)

// editTools are the classes of the links for editing a section that MediaWiki
// and its like put into its heading.
const editTools = " mw-editsection editsection "

// isHeadingTool reports whether element i stands in a heading for those who edit
// the page or link to it, not for those who read it: "[edit]", or the sign by
// which the programs that make manuals link a heading to itself, "#" or "¶".
func (s *splitter) isHeadingTool(i int32, tag atom.Atom) bool {
	if len(s.open) == 0 || s.top().kind != Heading {
		return false
	}
	t := s.page.Tree
	switch tag {
	case atom.Span:
		return hasClass(t, i, editTools)
	case atom.A:
		return strings.HasPrefix(t.Attr(i, "href"), "#") && !strings.ContainsFunc(t.Text(i), isLetterOrDigit)
	}
	return false
}

func isLetterOrDigit(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }
