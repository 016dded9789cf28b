// Package safety serves the tests: it knows what safe HTML may hold and makes
// pages that try to get something else through.
package safety

import (
	"fmt"
	"regexp"
	"slices"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// allowed is the elements that a rendering may hold and their attributes.
var allowed = map[string][]string{
	"p": nil, "h1": nil, "h2": nil, "h3": nil, "h4": nil, "h5": nil, "h6": nil, "ul": nil, "ol": {"start"}, "li": {"id"},
	"blockquote": nil, "pre": nil, "code": {"class"}, "table": nil, "thead": nil, "tbody": nil, "tr": nil,
	"th": {"colspan", "rowspan"}, "td": {"colspan", "rowspan"}, "figure": nil, "figcaption": nil,
	"img": {"src", "srcset", "alt", "width", "height"}, "a": {"href"}, "strong": nil, "em": nil, "sup": nil, "sub": nil, "br": nil, "hr": nil,
}

var (
	languageClass = regexp.MustCompile(`^language-[a-z0-9+#._-]+$`)
	noteID        = regexp.MustCompile(`^footnote-[0-9]+$`)
	candidateSize = regexp.MustCompile(`^[0-9.]+[wx]$`)
	plainNumber   = regexp.MustCompile(`^[0-9]+$`)
	safeAddress   = regexp.MustCompile(`^(https?:|mailto:|[^:]*$|[^:]*[/?#])`)
)

// Contexts are the elements of a page into which a rendering may be put.
var Contexts = [...]atom.Atom{atom.Body, atom.Div, atom.Template, atom.Table, atom.Td, atom.Noscript}

// Unsafe lists what a rendering holds beyond the allow-list once a browser reads
// it in one of the contexts, with scripts on and off.
func Unsafe(rendered string) []string {
	var found []string
	for _, in := range Contexts {
		for _, scripts := range [...]bool{true, false} {
			if in == atom.Noscript && scripts {
				continue // there it is text
			}
			root := &html.Node{Type: html.ElementNode, DataAtom: in, Data: in.String()}
			nodes, err := html.ParseFragmentWithOptions(strings.NewReader(rendered), root, html.ParseOptionEnableScripting(scripts))
			if err != nil {
				return append(found, err.Error())
			}
			for _, n := range nodes {
				found = append(found, unsafeNode(n)...)
				for d := range n.Descendants() {
					found = append(found, unsafeNode(d)...)
				}
			}
		}
	}
	return found
}

func unsafeNode(n *html.Node) []string {
	switch n.Type {
	case html.TextNode:
		return nil
	case html.ElementNode:
	default:
		return []string{fmt.Sprintf("a node of type %d", n.Type)}
	}
	attrs, ok := allowed[n.Data]
	if !ok || n.Namespace != "" {
		return []string{"<" + n.Data + ">"}
	}
	var found []string
	for _, a := range n.Attr {
		if !slices.Contains(attrs, a.Key) || !isSafe(a.Key, a.Val) {
			found = append(found, fmt.Sprintf("<%s %s=%q>", n.Data, a.Key, a.Val))
		}
	}
	return found
}

func isSafe(key, value string) bool {
	switch key {
	case "href", "src":
		return safeAddress.MatchString(value) && !strings.ContainsFunc(value, func(r rune) bool { return r <= ' ' })
	case "srcset":
		for candidate := range strings.SplitSeq(value, ", ") {
			address, size, _ := strings.Cut(candidate, " ")
			if !isSafe("src", address) || !candidateSize.MatchString(size) {
				return false
			}
		}
		return true
	case "class":
		return languageClass.MatchString(value)
	case "id":
		return noteID.MatchString(value)
	case "alt":
		return true
	}
	return plainNumber.MatchString(value)
}

// RawHTML lists what a reader of Markdown takes for HTML.
func RawHTML(markdown string) []string {
	return rawHTML.FindAllString(codeSpans.ReplaceAllString(fences.ReplaceAllString(markdown, ""), ""), -1)
}

// In code signs mean nothing; formulae have a blank behind the sign.
var (
	rawHTML   = regexp.MustCompile(`(^|[^\\])<[a-zA-Z/!?]`)
	fences    = regexp.MustCompile("(?ms)^[ >]*(?:[-*] |[0-9]+[.)] |\\[\\^[0-9]+\\]: )?```+[^`\n]*\n.*?^[ >]*```+$")
	codeSpans = regexp.MustCompile("(?s)`+[^`]+`+")
)
