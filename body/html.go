package body

import (
	"strconv"
	"strings"

	"github.com/winnow-go/winnow/internal/link"
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

// openList is a list whose items follow one another.
type openList struct {
	group   int
	ordered bool
	// next is the number that the list gives to its next item.
	next int
}

// goesOn reports whether an item is the next one of the list.
func (l openList) goesOn(b *Block) bool {
	return l.group == b.Group && l.ordered == b.Ordered && (!b.Ordered || l.next == b.Number)
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

// closeTo ends open lists until depth of them are left.
func (w *htmlWriter) closeTo(depth int) {
	for len(w.lists) > depth {
		w.endList()
	}
}

func (w *htmlWriter) endList() {
	last := len(w.lists) - 1
	w.tag("</li>\n")
	if w.lists[last].ordered {
		w.tag("</ol>\n")
	} else {
		w.tag("</ul>\n")
	}
	w.lists = w.lists[:last]
}

// item writes a list item and leaves it open: blocks and lists inside it may
// follow.
func (w *htmlWriter) item(b *Block) {
	depth := min(max(b.Level, 1), len(w.lists)+1)
	w.closeTo(depth)
	if len(w.lists) == depth {
		if list := &w.lists[depth-1]; list.goesOn(b) {
			w.tag("</li>\n<li>")
			w.spans(b.spans())
			list.next++
			return
		}
		w.endList()
	}
	if b.Ordered {
		w.tag("<ol")
		if b.Number != 1 {
			w.attr("start", strconv.Itoa(b.Number))
		}
	} else {
		w.tag("<ul")
	}
	w.tag(">\n<li>")
	w.spans(b.spans())
	w.lists = append(w.lists, openList{b.Group, b.Ordered, b.Number + 1})
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

func (w *htmlWriter) figure(b *Block) {
	image := b.Image != nil && link.Safe(b.Image.URL) != ""
	if !image && len(b.spans()) == 0 {
		return
	}
	w.tag("<figure>")
	if image {
		w.image(b.Image)
	}
	if spans := b.spans(); len(spans) > 0 {
		w.tag("<figcaption>")
		w.spans(spans)
		w.tag("</figcaption>")
	}
	w.tag("</figure>\n")
}

func (w *htmlWriter) image(i *Image) {
	src := link.Safe(i.URL)
	if src == "" {
		return
	}
	w.tag("<img")
	w.attr("src", src)
	w.attr("alt", i.Alt)
	w.number("width", i.Width, 1)
	w.number("height", i.Height, 1)
	w.tag(">")
}

func (w *htmlWriter) embed(b *Block) {
	if link.Safe(b.Link) != "" {
		w.wrap("p", []Span{{Text: b.name(), Link: b.Link}})
	}
}

// name is what an embed is called.
func (b *Block) name() string {
	if b.Title != "" {
		return b.Title
	}
	return b.Link
}

// row writes a table row. Rows of header cells that come first are the head.
func (w *htmlWriter) row(b *Block) {
	header := b.isHeader()
	switch {
	case w.open == "" && header:
		w.openGroup(b, "table")
		w.tag("<thead>\n")
		w.head = true
	case w.open == "":
		w.openGroup(b, "table")
		w.tag("<tbody>\n")
	case w.head && !header:
		w.tag("</thead>\n<tbody>\n")
		w.head = false
	}
	w.tag("<tr>")
	for _, c := range b.cells() {
		name := "td"
		if c.Header {
			name = "th"
		}
		w.tag("<" + name)
		w.number("colspan", c.Columns, 2)
		w.number("rowspan", c.Rows, 2)
		w.tag(">")
		w.spans(c.Spans)
		w.tag("</" + name + ">")
	}
	w.tag("</tr>\n")
}

// cells is the content of a row, for rows made by hand too.
func (b *Block) cells() []Cell {
	if b.Cells == nil && b.Text != "" {
		return []Cell{{Spans: []Span{{Text: b.Text}}}}
	}
	return b.Cells
}

// isHeader reports whether a row consists of header cells.
func (b *Block) isHeader() bool {
	for _, c := range b.Cells {
		if !c.Header {
			return false
		}
	}
	return len(b.Cells) > 0
}

// languageName is s if it is a name as programming languages have them.
func languageName(s string) string {
	if len(s) > 30 {
		return ""
	}
	for _, c := range s {
		if !(c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '+' || c == '#' || c == '-' || c == '.' || c == '_') {
			return ""
		}
	}
	return s
}

// trimLines drops the blank lines around code and gives it the line ends of
// this package.
func trimLines(s string) string {
	s = strings.NewReplacer("\r\n", "\n", "\r", "\n").Replace(s)
	for {
		line, rest, found := strings.Cut(s, "\n")
		if !found || strings.TrimSpace(line) != "" {
			break
		}
		s = rest
	}
	return strings.TrimRight(s, " \t\n")
}
