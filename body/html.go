package body

import (
	"strconv"
	"strings"
)

// HTML writes blocks as a fragment of HTML that is safe to put in a page.
//
// It holds no other elements than p, h1 to h6, ul, ol, li, blockquote, pre,
// code, table, thead, tbody, tr, th, td, figure, img, figcaption, a, strong,
// em, sup, sub, br and hr; no other attributes than href, src, srcset, alt,
// width, height, start, colspan, rowspan and, on code, class="language-x"; and no
// other schemes than http, https and mailto. Formulae are code in the language
// "math". Footnotes are items of an ordered list with the only ids that there
// are: id="footnote-1" belongs to the footnote with number 1.
func HTML(blocks []Block) string {
	w := htmlWriter{}
	for i := range blocks {
		w.block(&blocks[i])
	}
	w.closeTable()
	w.closeTo(0)
	return w.b.String()
}

// htmlWriter is the state of one rendering. Its methods tag and esc are the
// only ways out: names of elements come from this file, all else is escaped.
type htmlWriter struct {
	b strings.Builder
	// open is the stack of open lists and quotes; each list has an open item.
	open []nest
	// table is the state of the table whose rows are being written, group its
	// number.
	table tableState
	group int
}

func (w *htmlWriter) block(b *Block) {
	n, quotes, goesOn := b.shared(w.open)
	if b.Kind != TableRow || b.Group != w.group || n < len(w.open) || len(quotes) > 0 {
		w.closeTable()
	}
	w.closeTo(n)
	for _, q := range quotes {
		w.tag("<blockquote>\n")
		w.open = append(w.open, nest{quote: true, group: q.Group})
	}
	switch b.Kind {
	case ListItem, Footnote:
		w.item(b, goesOn)
	case Heading:
		w.wrap("h"+strconv.Itoa(min(max(b.Level, 1), 6)), b.spans())
	case Code:
		w.code(b.Language, trimLines(b.Text))
	case Formula:
		w.code("math", b.formula())
	case TableRow:
		w.row(b)
	case Figure, Caption:
		w.figure(b)
	case Embed:
		w.embed(b)
	case Rule:
		w.tag("<hr>\n")
	default:
		w.wrap("p", b.spans())
	}
}

// tag writes markup of this package's own.
func (w *htmlWriter) tag(markup string) { w.b.WriteString(markup) }

// escapes are the characters that would end text or an attribute's value.
var escapes = strings.NewReplacer("&", "&amp;", "<", "&lt;", ">", "&gt;", `"`, "&quot;")

// esc writes what comes from the page.
func (w *htmlWriter) esc(s string) { escapes.WriteString(&w.b, s) }

// attr writes an attribute; name is this package's own.
func (w *htmlWriter) attr(name, value string) {
	w.tag(" " + name + `="`)
	w.esc(value)
	w.tag(`"`)
}

// number writes an attribute unless its value is below least.
func (w *htmlWriter) number(name string, value, least int) {
	if value >= least {
		w.attr(name, strconv.Itoa(value))
	}
}

func (w *htmlWriter) wrap(name string, spans []Span) {
	if len(spans) == 0 {
		return
	}
	w.tag("<" + name + ">")
	w.spans(spans)
	w.tag("</" + name + ">\n")
}

func (w *htmlWriter) code(language, text string) {
	if strings.TrimSpace(text) == "" {
		return
	}
	w.tag("<pre><code")
	if language = languageName(language); language != "" {
		w.attr("class", "language-"+language)
	}
	w.tag(">")
	w.esc(text)
	w.tag("\n</code></pre>\n")
}
