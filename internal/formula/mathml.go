package formula

import (
	"strings"
	"unicode/utf8"

	"github.com/winnow-go/winnow/internal/page"
)

// ofMath is the TeX of a formula in MathML: the source that comes with it, else
// what its presentation says.
func ofMath(t *page.Tree, i int32) string {
	for c := i + 1; c < t.Nodes[i].End; c++ {
		if t.Nodes[c].Name == "annotation" && strings.Contains(strings.ToLower(t.Attr(c, "encoding")), "tex") {
			if s := Clean(content(t, c)); s != "" {
				return s
			}
		}
	}
	if s := Clean(t.Attr(i, "alttext")); s != "" && looksLikeTeX(s) {
		return s
	}
	w := converter{tree: t}
	return Clean(w.row(i, 0))
}

// looksLikeTeX tells TeX from a formula said in words: "x squared".
func looksLikeTeX(s string) bool {
	return strings.ContainsAny(s, `\^_{}=+<>`) || !strings.Contains(s, " ")
}

// converter writes presentation MathML as TeX.
type converter struct{ tree *page.Tree }

// deepest bounds how far elements are followed into one another.
const deepest = 64

// row writes the children of an element one behind the other.
func (w converter) row(i int32, depth int) string {
	var parts []string
	for _, c := range w.children(i) {
		if s := w.element(c, depth+1); s != "" {
			parts = append(parts, s)
		}
	}
	return strings.Join(parts, " ")
}

// children is the child elements of an element.
func (w converter) children(i int32) []int32 {
	var list []int32
	for c := range w.tree.Children(i) {
		if !w.tree.Nodes[c].IsText() {
			list = append(list, c)
		}
	}
	return list
}

// element writes one element; what it does not know is written as its text.
func (w converter) element(i int32, depth int) string {
	if depth > deepest {
		return ""
	}
	switch w.tree.Nodes[i].Name {
	case "mi":
		return identifier(w.text(i))
	case "mn":
		return escaped(w.text(i))
	case "mo":
		return operator(w.text(i))
	case "mtext", "ms":
		if s := w.text(i); s != "" {
			return `\text{` + escaped(s) + "}"
		}
		return ""
	case "mspace", "mphantom", "annotation", "annotation-xml", "maligngroup", "malignmark", "none", "mprescripts":
		return ""
	case "semantics":
		if c := w.children(i); len(c) > 0 {
			return w.element(c[0], depth+1)
		}
		return ""
	case "msqrt":
		return `\sqrt{` + w.row(i, depth) + "}"
	case "mfenced":
		return w.fenced(i, depth)
	case "mtable":
		return w.table(i, depth)
	}
	if form, ok := forms[w.tree.Nodes[i].Name]; ok {
		if c := w.children(i); len(c) == form.parts {
			return form.fill(w, c, depth)
		}
	}
	if len(w.children(i)) == 0 {
		return escaped(w.text(i))
	}
	return w.row(i, depth)
}

func (w converter) text(i int32) string {
	return strings.Join(strings.Fields(invisible.Replace(content(w.tree, i))), " ")
}

// form is how an element with a fixed number of children is written: $1 stands
// for the first one.
type form struct {
	parts int
	tex   string
}

var forms = map[string]form{
	"mfrac": {2, `\frac{$1}{$2}`}, "mroot": {2, `\sqrt[$2]{$1}`},
	"msup": {2, "$1^{$2}"}, "msub": {2, "$1_{$2}"}, "msubsup": {3, "$1_{$2}^{$3}"},
	"mover": {2, "$1^{$2}"}, "munder": {2, "$1_{$2}"}, "munderover": {3, "$1_{$2}^{$3}"},
}

func (f form) fill(w converter, children []int32, depth int) string {
	name := w.tree.Nodes[w.tree.Nodes[children[0]].Parent].Name
	base := w.element(children[0], depth+1)
	if name == "mfrac" && strings.HasPrefix(w.tree.Attr(w.tree.Nodes[children[0]].Parent, "linethickness"), "0") {
		f.tex = `\binom{$1}{$2}`
	}
	if f.parts == 2 && name == "mover" {
		if accent, ok := accents[w.text(children[1])]; ok {
			return accent + "{" + base + "}"
		}
	}
	if strings.HasPrefix(f.tex, "$1") && utf8.RuneCountInString(base) > 1 && !isCommand(base) {
		base = "{" + base + "}"
	}
	parts := []string{"$1", base}
	for k := 1; k < len(children); k++ {
		parts = append(parts, "$"+string(rune('1'+k)), w.element(children[k], depth+1))
	}
	return strings.NewReplacer(parts...).Replace(f.tex)
}

// isCommand reports whether s is one command of TeX.
func isCommand(s string) bool {
	return strings.HasPrefix(s, `\`) && !strings.ContainsAny(s[1:], `\{}^_ `)
}

// fenced writes the older element for brackets with its children between.
func (w converter) fenced(i int32, depth int) string {
	attr := func(key, otherwise string) string {
		if s, ok := w.tree.Lookup(i, key); ok {
			return strings.TrimSpace(s)
		}
		return otherwise
	}
	var parts []string
	for _, c := range w.children(i) {
		parts = append(parts, w.element(c, depth+1))
	}
	inner := strings.Join(parts, attr("separators", ",")+" ")
	return operator(attr("open", "(")) + inner + operator(attr("close", ")"))
}

func (w converter) table(i int32, depth int) string {
	var rows []string
	for _, r := range w.children(i) {
		var cells []string
		for _, c := range w.children(r) {
			cells = append(cells, w.row(c, depth+1))
		}
		rows = append(rows, strings.Join(cells, " & "))
	}
	return `\begin{matrix} ` + strings.Join(rows, ` \\ `) + ` \end{matrix}`
}
