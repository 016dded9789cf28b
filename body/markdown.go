package body

import (
	"slices"
	"strings"

	"github.com/winnow-go/winnow/internal/link"
)

// Markdown writes blocks as CommonMark with the tables of GitHub's. It never
// holds raw HTML: what Markdown has no sign for, such as the cells that a table
// cell spans, is left out, its text is not.
//
// The renderer is winnow's own because its input is blocks: a converter from
// HTML would have to find out again from the HTML rendering what is a list, a
// header or code, at ten times the cost (BenchmarkMarkdown in benchmarks), and
// could not promise that the words stay those of the text.
func Markdown(blocks []Block) string {
	w := markdownWriter{}
	for i := 0; i < len(blocks); {
		n := 1
		if blocks[i].Kind == TableRow {
			for i+n < len(blocks) && blocks[i].sameTable(&blocks[i+n]) {
				n++
			}
		}
		w.blocks(blocks[i : i+n])
		i += n
	}
	if w.b.Len() > 0 {
		w.b.WriteByte('\n')
	}
	return w.b.String()
}

// sameTable reports whether the row c follows row b in one table.
func (b *Block) sameTable(c *Block) bool {
	return c.Kind == TableRow && c.Group == b.Group && c.Inside == b.Inside && slices.Equal(c.Quotes, b.Quotes)
}

// markdownWriter is the state of one rendering.
type markdownWriter struct {
	b strings.Builder
	// open is the stack of open lists and quotes.
	open []nest
	// last is the block written last.
	last *Block
	// begun is the start of a line with the marker of an item that waits for the
	// block with which it begins, at how many open lists and quotes that stands
	// for, gap what parts the line from the one before. Empty if none waits.
	begun, gap string
	at         int
}

// blocks writes one block, or the rows of one table.
func (w *markdownWriter) blocks(blocks []Block) {
	b := &blocks[0]
	switch b.Kind {
	case ListItem, Footnote:
		w.item(b)
	case TableRow:
		w.put(b, table(blocks))
	case Heading:
		if text := w.inline(b.spans(), inHeading); text != "" {
			w.put(b, strings.Repeat("#", min(max(b.Level, 1), 6))+" "+text)
		}
	case Code:
		w.put(b, fenced(b))
	case Formula:
		w.put(b, displayed(b.formula()))
	case Figure:
		w.figure(b)
	case Caption:
		w.put(b, w.inline(b.captioned(), inBlock))
	case Embed:
		if link.Safe(b.Link) != "" {
			w.put(b, w.inline([]Span{{Text: b.name(), Link: b.Link}}, inBlock))
		}
	case Rule:
		w.put(b, "---")
	default:
		w.put(b, w.inline(b.spans(), inBlock))
	}
}

func (w *markdownWriter) inline(spans []Span, place place) string {
	return newInlineWriter(spans, place).line(spans)
}

// put writes a block that is no list item.
func (w *markdownWriter) put(b *Block, text string) {
	if text == "" {
		return
	}
	n, quotes, _ := b.shared(w.open)
	gap := w.blank(n)
	w.keep(n, quotes)
	w.write(w.take(n, &gap), gap, text)
	w.last = b
}

// take is the start of the first line of a block that stands in the open lists
// and quotes, of which it shares n with what came before: behind the marker of
// the item that waits for it, if one does.
func (w *markdownWriter) take(n int, gap *string) string {
	first := prefix(w.open)
	if w.begun != "" && n >= w.at {
		first, *gap = w.begun+prefix(w.open[w.at:]), w.gap
	}
	w.begun = ""
	return first
}

// write writes text inside the open lists and quotes.
func (w *markdownWriter) write(first, gap, text string) {
	w.b.WriteString(gap)
	w.lines(first, prefix(w.open), text)
}

// keep ends open lists and quotes until n are left, and opens quotes.
func (w *markdownWriter) keep(n int, quotes []Enclosure) {
	w.open = w.open[:n]
	for _, q := range quotes {
		w.open = append(w.open, nest{quote: true, group: q.Group})
	}
}

// blank parts two blocks that both stand in the first n of the open lists and
// quotes.
func (w *markdownWriter) blank(n int) string {
	if w.last == nil {
		return ""
	}
	return "\n" + strings.TrimRight(prefix(w.open[:n]), " ") + "\n"
}

// lines writes text with a prefix before its first line and one before the
// others, which blank lines have without its blanks.
func (w *markdownWriter) lines(first, others, text string) {
	w.b.Grow(len(first) + len(text))
	prefix, more := first, false
	for line := range strings.SplitSeq(text, "\n") {
		if more {
			w.b.WriteByte('\n')
		}
		if line == "" {
			prefix = strings.TrimRight(prefix, " ")
		}
		w.b.WriteString(prefix)
		w.b.WriteString(line)
		prefix, more = others, true
	}
}

// prefix is what stands before each line inside open lists and quotes.
func prefix(open []nest) string {
	var b strings.Builder
	for i := range open {
		if open[i].quote {
			b.WriteString("> ")
			continue
		}
		for range open[i].width {
			b.WriteByte(' ')
		}
	}
	return b.String()
}

// fenced writes code between fences that are longer than any in it.
func fenced(b *Block) string {
	text := trimLines(b.Text)
	if strings.TrimSpace(text) == "" {
		return ""
	}
	return fence(languageName(b.Language), text)
}

func fence(language, text string) string {
	sign := strings.Repeat("`", max(3, longest(text, '`')+1))
	return sign + language + "\n" + text + "\n" + sign
}

// longest is the length of the longest run of a character.
func longest(s string, c byte) int {
	most, n := 0, 0
	for i := range len(s) {
		if s[i] != c {
			n = 0
			continue
		}
		n++
		most = max(most, n)
	}
	return most
}

func (w *markdownWriter) figure(b *Block) {
	if b.Image != nil {
		w.put(b, w.inline([]Span{{Image: b.Image}}, inBlock))
	}
	w.put(b, w.inline(b.captioned(), inBlock))
}
