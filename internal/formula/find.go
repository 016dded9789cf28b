// Package formula finds the formulae of a page in whatever form its scripts or
// its server left them, and gives them as TeX.
package formula

import (
	"slices"
	"strings"

	"golang.org/x/net/html/atom"

	"github.com/winnow-go/winnow/internal/page"
)

// Formula is one formula of a page. The zero Formula is one of which a page
// shows the same thing elsewhere.
type Formula struct {
	// TeX is its source on one line, without the signs around it; empty for what
	// repeats another one.
	TeX string
	// Display tells a formula on a line of its own from one in running text.
	Display bool
	// Spaced tells on which sides white space stands inside the element.
	Spaced [2]bool
}

// String is the formula between the signs that part it from text.
func (f Formula) String() string {
	if f.Display {
		return "$$" + f.TeX + "$$"
	}
	return "$" + f.TeX + "$"
}

// mostNodes is how many nodes a formula has at the most: KaTeX and MathJax need
// some twenty for a sign.
const mostNodes = 20000

// Finder finds the formulae of one page.
type Finder struct {
	tree *page.Tree
	// named is true where the page names anything for mathematics.
	named bool
}

// In makes a finder for a page.
func In(t *page.Tree) Finder { return Finder{t, slices.ContainsFunc(t.Vocabulary(), isMath)} }

// At is the formula that element i stands for; ok is false where it is none.
// Nothing inside such an element is text.
func (f *Finder) At(i int32) (found Formula, ok bool) {
	switch f.tree.Nodes[i].Tag {
	case atom.Span, atom.Div, atom.Img, atom.Code, atom.Pre:
		if !f.named {
			return found, false
		}
	}
	return at(f.tree, i)
}

func at(t *page.Tree, i int32) (f Formula, ok bool) {
	n := &t.Nodes[i]
	if n.End-i > mostNodes {
		return f, false
	}
	switch n.Tag {
	case atom.Math:
		if holdsPage(t, i) {
			return f, false
		}
		f.TeX, f.Display = ofMath(t, i), t.Attr(i, "display") == "block"
	case atom.Script:
		kind, rest, _ := strings.Cut(t.Attr(i, "type"), ";")
		if kind != "math/tex" {
			return f, false
		}
		f.TeX, f.Display = Clean(content(t, i)), strings.Contains(rest, "display")
	case atom.Pre:
		if code := i + 1; code < n.End && t.Nodes[code].Tag == atom.Code && t.Nodes[code].End == n.End {
			f, ok = at(t, code)
			f.Display = true
			return f, ok
		}
		return named(t, i)
	case atom.Span, atom.Div, atom.Img, atom.Code:
		if len(t.Attrs(i)) == 0 {
			return f, false
		}
		return named(t, i)
	case 0:
		if n.Name != "mjx-container" && n.Name != "math-renderer" {
			return f, false
		}
		f.TeX = ofInside(t, i)
		f.Display = t.Attr(i, "display") == "true" || isNamed(t, i, "display")
		f.Spaced = [2]bool{isBlank(t, i+1, n.End), isBlank(t, n.End-1, n.End)}
	default:
		return f, false
	}
	return f, f.TeX != ""
}

// isBlank reports whether the node at a place before end is white space.
func isBlank(t *page.Tree, i, end int32) bool {
	return i < end && t.Nodes[i].IsText() && strings.TrimSpace(t.Nodes[i].Text) == ""
}

// holdsPage reports whether elements of HTML stand in one of MathML, as they do
// where a page forgets to end it.
func holdsPage(t *page.Tree, i int32) bool {
	for c := i + 1; c < t.Nodes[i].End; c++ {
		if tag := t.Nodes[c].Tag; page.IsBlock(tag) || page.Unseen(tag) {
			return true
		}
	}
	return false
}

// named is the formula of an element that its names make one.
func named(t *page.Tree, i int32) (f Formula, ok bool) {
	if !t.AnyWord(i, isMath) {
		return f, false
	}
	switch {
	case isTypeset(t, i):
		if repeats(t, i) {
			return f, true
		}
		f.TeX = ofInside(t, i)
		f.Display = isNamed(t, i, "display")
	case hasClass(t, i, "katex"), hasClass(t, i, "mwe-math-element"):
		f.TeX = ofInside(t, i)
		parent := t.Nodes[i].Parent
		f.Display = hasClass(t, parent, "katex-display") || isDisplay(t, i)
	case t.Nodes[i].Tag == atom.Img:
		if alt := Clean(t.Attr(i, "alt")); looksLikeTeX(alt) && (isNamed(t, i, "fallback") || hasClass(t, i, "tex") || hasClass(t, i, "latex")) {
			f.TeX, f.Display = alt, isNamed(t, i, "display")
		}
	case !isSource(t, i):
	case hasClass(t, i, "language-math"), hasClass(t, i, "math-tex"), hasClass(t, i, "math") && isNamed(t, i, "inline", "display"):
		source := content(t, i)
		f.TeX = Clean(source)
		f.Display = t.Nodes[i].Tag == atom.Pre || isNamed(t, i, "display") || isDisplayed(source)
	case hasClass(t, i, "math"), hasClass(t, i, "math-container"):
		source := content(t, i)
		if tex := Clean(source); tex != strings.Join(strings.Fields(source), " ") { // it stood between signs
			f.TeX, f.Display = tex, isDisplayed(source)
		}
	}
	return f, f.TeX != ""
}

// isMath tells the words in the names of all that holds formulae.
func isMath(word string) bool {
	switch word {
	case "math", "katex", "mathjax", "mjx", "mwe", "tex", "latex":
		return true
	}
	return false
}

// isSource reports whether an element holds nothing but text.
func isSource(t *page.Tree, i int32) bool {
	for c := i + 1; c < t.Nodes[i].End; c++ {
		if !t.Nodes[c].IsText() {
			return false
		}
	}
	return true
}

// isDisplayed reports whether a source begins with the sign for a formula on a
// line of its own.
func isDisplayed(source string) bool {
	source = strings.TrimSpace(source)
	return strings.HasPrefix(source, "$$") || strings.HasPrefix(source, `\[`)
}

// isDisplay reports whether one of the images or formulae in an element of
// MediaWiki's stands on a line of its own.
func isDisplay(t *page.Tree, i int32) bool {
	for c := i; c < t.Nodes[i].End; c++ {
		if t.Nodes[c].Tag != 0 && (t.Attr(c, "display") == "block" || hasClass(t, c, "mwe-math-fallback-image-display")) {
			return true
		}
	}
	return false
}

// ofInside is the source that stands somewhere in an element: in a formula of
// MathML, in the alternative text of an image, or as text.
func ofInside(t *page.Tree, i int32) string {
	if holdsPage(t, i) {
		return ""
	}
	for m := range t.Elements(i, atom.Math) {
		if s := ofMath(t, m); s != "" {
			return s
		}
	}
	for m := range t.Elements(i, atom.Img) {
		if s := Clean(t.Attr(m, "alt")); s != "" {
			return s
		}
	}
	if t.Nodes[i].Name == "math-renderer" {
		return Clean(content(t, i))
	}
	return ""
}

// typeset is the classes in which MathJax 2 shows what a script beside them
// holds.
var typeset = [...]string{
	"MathJax_Preview", "MathJax", "MathJax_Display", "MathJax_SVG", "MathJax_SVG_Display", "MathJax_CHTML", "MJXc-display", "mjx-chtml",
}

func isTypeset(t *page.Tree, i int32) bool {
	return slices.ContainsFunc(typeset[:], func(class string) bool { return hasClass(t, i, class) })
}

// repeats reports whether the script with the source of a typeset formula stands
// among the next elements beside it, or what a preview is the preview of. Where scripts were taken out of a page, the
// formula in MathML that MathJax adds for screen readers is still in there.
func repeats(t *page.Tree, i int32) bool {
	end, preview := t.Nodes[t.Nodes[i].Parent].End, hasClass(t, i, "MathJax_Preview")
	for c, n := t.Nodes[i].End, 0; c < end && n < 4; c, n = t.Nodes[c].End, n+1 {
		kind, _, _ := strings.Cut(t.Attr(c, "type"), ";")
		if t.Nodes[c].Tag == atom.Script && kind == "math/tex" || preview && isTypeset(t, c) {
			return true
		}
	}
	return false
}

func isNamed(t *page.Tree, i int32, words ...string) bool {
	return t.AnyWord(i, func(word string) bool { return slices.Contains(words, word) })
}

func hasClass(t *page.Tree, i int32, class string) bool {
	for s := range strings.FieldsSeq(t.Attr(i, "class")) {
		if s == class {
			return true
		}
	}
	return false
}

// content is all text in an element.
func content(t *page.Tree, i int32) string {
	var b strings.Builder
	for c := i + 1; c < t.Nodes[i].End; c++ {
		b.WriteString(t.Nodes[c].Text)
	}
	return b.String()
}
