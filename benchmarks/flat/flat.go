// Package flat gives the visible text of a page as a scraper that knows no
// better would leave it: one line a block element, clutter and all.
package flat

import (
	"bytes"
	"fmt"
	"io"
	"strings"
	"unicode/utf8"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
	"golang.org/x/net/html/charset"
)

// Lines gives the page's text, white space folded, a line for each block
// element and each br. What stands in head, script, style, template, noscript
// and iframe is left out; empty lines are too.
func Lines(page []byte) ([]string, error) {
	decoded, err := UTF8(page)
	if err != nil {
		return nil, err
	}
	root, err := html.Parse(bytes.NewReader(decoded))
	if err != nil {
		return nil, fmt.Errorf("flat: %w", err)
	}
	var w writer
	w.node(root)
	w.endLine()
	return w.lines, nil
}

// UTF8 gives the page in UTF-8: as it is where it is valid, and else from the
// encoding that its own meta element or its bytes tell.
func UTF8(page []byte) ([]byte, error) {
	if utf8.Valid(page) {
		return page, nil
	}
	encoding, _, _ := charset.DetermineEncoding(page, "text/html")
	decoded, err := io.ReadAll(encoding.NewDecoder().Reader(bytes.NewReader(page)))
	if err != nil {
		return nil, fmt.Errorf("flat: %w", err)
	}
	return decoded, nil
}

// writer gathers the lines of one page.
type writer struct {
	lines []string
	line  strings.Builder
}

func (w *writer) node(n *html.Node) {
	if n.Type == html.TextNode {
		w.line.WriteString(n.Data)
		return
	}
	if n.Type == html.ElementNode && invisible[n.DataAtom] {
		return
	}
	isBlock := n.Type == html.ElementNode && block[n.DataAtom]
	if isBlock {
		w.endLine()
	}
	for child := n.FirstChild; child != nil; child = child.NextSibling {
		w.node(child)
	}
	if isBlock {
		w.endLine()
	}
	if n.DataAtom == atom.Td || n.DataAtom == atom.Th {
		w.line.WriteByte(' ')
	}
}

func (w *writer) endLine() {
	if words := strings.Fields(w.line.String()); len(words) > 0 {
		w.lines = append(w.lines, strings.Join(words, " "))
	}
	w.line.Reset()
}

var invisible = set(atom.Head, atom.Script, atom.Style, atom.Template, atom.Noscript, atom.Iframe)

// block holds the elements that a browser's own style sheet gives lines of
// their own, and br.
var block = set(
	atom.Address, atom.Article, atom.Aside, atom.Blockquote, atom.Body, atom.Br, atom.Caption, atom.Center, atom.Dd,
	atom.Details, atom.Dialog, atom.Dir, atom.Div, atom.Dl, atom.Dt, atom.Fieldset, atom.Figcaption, atom.Figure,
	atom.Footer, atom.Form, atom.H1, atom.H2, atom.H3, atom.H4, atom.H5, atom.H6, atom.Header, atom.Hgroup, atom.Hr,
	atom.Legend, atom.Li, atom.Main, atom.Menu, atom.Nav, atom.Ol, atom.Option, atom.P, atom.Pre, atom.Search,
	atom.Section, atom.Summary, atom.Table, atom.Tbody, atom.Tfoot, atom.Thead, atom.Tr, atom.Ul,
)

func set(atoms ...atom.Atom) map[atom.Atom]bool {
	members := make(map[atom.Atom]bool, len(atoms))
	for _, a := range atoms {
		members[a] = true
	}
	return members
}
