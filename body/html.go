package body

import (
	"strconv"
	"strings"
)

// HTML writes blocks as a fragment of HTML that is safe to put in a page.
//
// It holds no other elements than p, h1 to h6, ul, ol, li, blockquote, pre,
// code, table, thead, tbody, tr, th, td, figure, img, figcaption, a, strong,
// em, sup, sub, br and hr; no other attributes than href, src, alt, width,
// height, start, colspan, rowspan and, on code, class="language-x"; and no
// other schemes than http, https and mailto.
func HTML(blocks []Block) string {
	w := htmlWriter{}
	for i := range blocks {
		w.block(&blocks[i])
	}
	w.closeTo(0)
	w.closeGroup()
	return w.b.String()
}

// htmlWriter is the state of one rendering. Its methods tag and esc are the
// only ways out: names of elements come from this file, all else is escaped.
type htmlWriter struct {
	b strings.Builder
	// lists is the stack of open lists; each has an open item.
	lists []openList
	// group is the open table or quote, open its kind.
	group int
	open  Kind
	// head tells that the open table is still in its head.
	head bool
}

func (w *htmlWriter) block(b *Block) {
	if b.Kind == ListItem {
		w.closeGroup()
		w.item(b)
		return
	}
	if (b.Kind != w.open || b.Group != w.group) && w.open != "" || b.Inside < len(w.lists) {
		w.closeGroup()
	}
	w.closeTo(b.Inside)
	switch b.Kind {
	case Heading:
		w.wrap("h"+strconv.Itoa(min(max(b.Level, 1), 6)), b.spans())
	case Quote:
		w.openGroup(b, "blockquote")
		w.wrap("p", b.spans())
	case Code:
		w.code(b)
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

func (w *htmlWriter) openGroup(b *Block, name string) {
	if w.open == "" {
		w.tag("<" + name + ">\n")
		w.open, w.group = b.Kind, b.Group
	}
}

// closeGroup ends the open quote or table.
func (w *htmlWriter) closeGroup() {
	switch w.open {
	case Quote:
		w.tag("</blockquote>\n")
	case TableRow:
		if w.head {
			w.tag("</thead>\n</table>\n")
		} else {
			w.tag("</tbody>\n</table>\n")
		}
	}
	w.open, w.group, w.head = "", 0, false
}

func (w *htmlWriter) code(b *Block) {
	w.tag("<pre><code")
	if language := languageName(b.Language); language != "" {
		w.attr("class", "language-"+language)
	}
	w.tag(">")
	w.esc(trimLines(b.Text))
	w.tag("\n</code></pre>\n")
}
