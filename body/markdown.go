package body

import (
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
		if b := &blocks[i]; b.Kind == TableRow {
			for i+n < len(blocks) && blocks[i+n].Kind == TableRow && blocks[i+n].Group == b.Group && blocks[i+n].Inside == b.Inside {
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

// markdownWriter is the state of one rendering.
type markdownWriter struct {
	b strings.Builder
	// lists is the stack of open lists.
	lists []markdownList
	// last is the block written last.
	last *Block
}

// blocks writes one block, or the rows of one table.
func (w *markdownWriter) blocks(blocks []Block) {
	b := &blocks[0]
	switch b.Kind {
	case ListItem:
		w.item(b)
		return
	case TableRow:
		w.put(b, table(blocks))
	case Heading:
		if text := w.inline(b.spans(), inHeading); text != "" {
			w.put(b, strings.Repeat("#", min(max(b.Level, 1), 6))+" "+text)
		}
	case Code:
		w.put(b, fenced(b))
	case Figure:
		w.figure(b)
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
	return inlineWriter{place}.line(spans)
}

// put writes a block that is no list item, inside the item that it goes on in.
func (w *markdownWriter) put(b *Block, text string) {
	if text == "" {
		return
	}
	w.lists = w.lists[:min(b.Inside, len(w.lists))]
	prefix := w.indent()
	if b.Kind == Quote {
		if w.last != nil && w.last.Kind == Quote && w.last.Group == b.Group && w.last.Inside == b.Inside {
			w.b.WriteString("\n" + prefix + ">\n")
		} else {
			w.gap()
		}
		prefix += "> "
	} else {
		w.gap()
	}
	w.lines(prefix, prefix, text)
	w.last = b
}

// gap parts two blocks.
func (w *markdownWriter) gap() {
	if w.last != nil {
		w.b.WriteString("\n\n")
	}
}

// lines writes text with a prefix before its first line and one before the
// others; blank lines have none.
func (w *markdownWriter) lines(first, others, text string) {
	for i, line := range strings.Split(text, "\n") {
		prefix := first
		if i > 0 {
			w.b.WriteByte('\n')
			prefix = others
		}
		if line == "" && strings.TrimSpace(prefix) == "" {
			continue
		}
		w.b.WriteString(prefix)
		w.b.WriteString(line)
	}
}

func (w *markdownWriter) indent() string {
	width := 0
	for _, l := range w.lists {
		width += l.width
	}
	return strings.Repeat(" ", width)
}

// fenced writes code between fences that are longer than any in it.
func fenced(b *Block) string {
	text := trimLines(b.Text)
	if strings.TrimSpace(text) == "" {
		return ""
	}
	fence := strings.Repeat("`", max(3, longest(text, '`')+1))
	return fence + languageName(b.Language) + "\n" + text + "\n" + fence
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
	w.put(b, w.inline(b.spans(), inBlock))
}
