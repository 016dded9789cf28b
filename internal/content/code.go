package content

import (
	"strings"

	"golang.org/x/net/html/atom"

	"github.com/winnow-go/winnow/body"
	"github.com/winnow-go/winnow/internal/block"
	"github.com/winnow-go/winnow/internal/page"
	"github.com/winnow-go/winnow/internal/render"
)

// code makes one block of the n lines of code from k on that a preformatted
// element holds.
func (r *reader) code(out *body.Block, pre int32, k, n int) {
	if n > 1 {
		out.Text = codeOf(r.kept[k : k+n])
	}
	out.Text = strings.ReplaceAll(out.Text, "\u00A0", " ")
	out.Language = r.language(max(pre, r.kept[k].Node))
}

// codeOf is the text of lines of code, each ended where it does not end
// itself.
func codeOf(lines []block.Block) string {
	var b strings.Builder
	ended := true
	for i := range lines {
		if !ended {
			b.WriteByte('\n')
		}
		text := render.Plain(lines[i].Text)
		b.WriteString(text)
		ended = strings.HasSuffix(text, "\n") || ended && text == ""
	}
	return b.String()
}

// around is how many elements around a preformatted one may name its language:
// Rouge has three.
const around = 3

// language is the programming language of the code in node i: of what the
// highlighters leave on the code element inside, on the element itself or on
// those around it.
func (r *reader) language(i int32) string {
	t := r.tree
	for c := i; c < t.Nodes[i].End && c < i+3; c++ {
		if s := r.declared(c); s != "" {
			return s
		}
	}
	for n := 0; n < around; {
		if i = t.Nodes[i].Parent; i <= page.Root {
			break
		}
		if s := r.declared(i); s != "" {
			return s
		}
		switch t.Nodes[i].Tag {
		case atom.Pre, atom.Code, atom.Td, atom.Tr, atom.Tbody, atom.Table: // the numbers of lines stand beside the code
		default:
			n++
		}
	}
	return ""
}

// declared is the language that an element's own attributes name.
func (r *reader) declared(i int32) string {
	for _, a := range r.tree.Attrs(i) {
		switch a.Key {
		case "data-lang", "data-language":
			return languageName(a.Val)
		case "class":
			if s := ofClasses(strings.ToLower(a.Val)); s != "" {
				return s
			}
		}
	}
	return ""
}

// languagePrefixes stand before a language in class names: Prism, highlight.js
// and Rouge; older ones; GitHub; Sphinx.
var languagePrefixes = [...]string{"language-", "lang-", "highlight-source-", "highlight-text-", "highlight-", "brush:"}

// ofClasses reads the language from class names.
func ofClasses(classes string) string {
	if _, file, ok := strings.Cut(classes, "blob-wrapper"); ok { // GitHub
		if _, name, ok := strings.Cut(file, " type-"); ok {
			name, _, _ = strings.Cut(name, " ")
			return languageName(name)
		}
	}
	for class := range strings.FieldsSeq(strings.ReplaceAll(classes, "brush: ", "brush:")) {
		for _, prefix := range languagePrefixes {
			if s, ok := strings.CutPrefix(class, prefix); ok {
				return languageName(strings.TrimSuffix(s, ";"))
			}
		}
	}
	for _, marker := range [...]string{"hljs ", "sourcecode ", "src src-", "syntaxhighlighter "} { // highlight.js, pandoc, Org, SyntaxHighlighter
		if s, ok := strings.CutPrefix(classes, marker); ok {
			name, _, _ := strings.Cut(s, " ")
			return languageName(name)
		}
	}
	return ""
}

// noLanguages is what highlighters write for code in no language; "math" is for
// formulae, "id" Shiki's name for the label of the language.
const noLanguages = "math id none plain plaintext text txt default notranslate nohighlight no-highlight auto"

// languageName is s as a language is called, "" if it is none.
func languageName(s string) string {
	s = strings.ToLower(strings.TrimSpace(s))
	if s == "" || len(s) > 20 || hasWord(noLanguages, s) {
		return ""
	}
	for _, c := range s {
		if !(c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || strings.ContainsRune("+#-._", c)) {
			return ""
		}
	}
	return s
}
