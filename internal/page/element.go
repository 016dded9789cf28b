package page

import "golang.org/x/net/html/atom"

// IsBlock reports whether browsers start a new line for the element: the
// "display: block", list and table rows of the HTML standard's rendering
// section, plus options and buttons, whose words never run on with a sentence.
func IsBlock(tag atom.Atom) bool {
	switch tag {
	case atom.Address, atom.Article, atom.Aside, atom.Blockquote, atom.Body, atom.Button, atom.Caption, atom.Center,
		atom.Dd, atom.Details, atom.Dialog, atom.Dir, atom.Div, atom.Dl, atom.Dt, atom.Fieldset, atom.Figcaption,
		atom.Figure, atom.Footer, atom.Form, atom.Frameset, atom.H1, atom.H2, atom.H3, atom.H4, atom.H5, atom.H6,
		atom.Header, atom.Hgroup, atom.Hr, atom.Html, atom.Legend, atom.Li, atom.Listing, atom.Main, atom.Menu,
		atom.Nav, atom.Noscript, atom.Ol, atom.Optgroup, atom.Option, atom.P, atom.Plaintext, atom.Pre, atom.Search,
		atom.Section, atom.Select, atom.Summary, atom.Table, atom.Tbody, atom.Td, atom.Textarea, atom.Tfoot, atom.Th,
		atom.Thead, atom.Tr, atom.Ul, atom.Xmp, atom.Iframe, atom.Object, atom.Video, atom.Audio:
		return true
	}
	return false
}

// Unseen reports whether a browser shows nothing of the element's text.
func Unseen(tag atom.Atom) bool {
	switch tag {
	case atom.Head, atom.Script, atom.Style, atom.Template, atom.Noscript, atom.Iframe, atom.Object, atom.Embed,
		atom.Applet, atom.Svg, atom.Canvas, atom.Audio, atom.Video, atom.Noframes, atom.Noembed, atom.Datalist,
		atom.Map, atom.Param, atom.Link, atom.Meta, atom.Title,
		atom.Rt, atom.Rp: // how a word of the text beside it is read
		return true
	}
	return false
}

// HeadingLevel is 1 to 6 for h1 to h6 and 0 for other elements.
func HeadingLevel(tag atom.Atom) int {
	switch tag {
	case atom.H1:
		return 1
	case atom.H2:
		return 2
	case atom.H3:
		return 3
	case atom.H4:
		return 4
	case atom.H5:
		return 5
	case atom.H6:
		return 6
	}
	return 0
}
