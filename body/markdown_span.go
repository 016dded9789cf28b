package body

import (
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/winnow-go/winnow/internal/link"
)

// place is where running text stands; it decides what a line break becomes and
// which characters must be escaped.
type place uint8

const (
	inBlock place = iota
	inHeading
	inTable
)

// inlineWriter writes runs of text as Markdown.
type inlineWriter struct {
	place place
	// math tells that there are formulae, so that no dollar sign may stand as it
	// is.
	math bool
}

func newInlineWriter(spans []Span, place place) inlineWriter {
	w := inlineWriter{place: place}
	for i := range spans {
		w.math = w.math || spans[i].Style&Math != 0
	}
	return w
}

// layers are the signs around runs of text, from the outside in.
const (
	linkLayer = iota
	strongLayer
	emphasisLayer
	leafLayer
)

// edge stands for a line break and the start of a block among the characters
// around a run, end for the end of a block.
const (
	edge = '\n'
	end  = ' '
)

func (w inlineWriter) line(spans []Span) string {
	s := w.layer(lines(spans), linkLayer, edge, end)
	if w.place == inHeading && strings.HasSuffix(s, "#") {
		s = s[:len(s)-1] + `\#` // a heading may end in signs that are not shown
	}
	return s
}

// layer writes runs that have all outer layers in common. before and after are
// the characters around them: signs for emphasis work only next to some.
func (w inlineWriter) layer(spans []Span, layer int, before, after rune) string {
	var b strings.Builder
	for i := 0; i < len(spans); {
		n := 1
		for i+n < len(spans) && sameIn(layer, &spans[i], &spans[i+n]) {
			n++
		}
		next := after
		if i+n < len(spans) {
			next = firstSign(&spans[i+n], layer)
		}
		prev := before
		if s := b.String(); s != "" {
			prev, _ = utf8.DecodeLastRuneInString(s)
		}
		w.group(&b, spans[i:i+n], layer, prev, next)
		i += n
	}
	return b.String()
}

// sameIn reports whether two neighbours go into one group of a layer.
func sameIn(layer int, a, b *Span) bool {
	switch layer {
	case linkLayer:
		return a.Link == b.Link
	case strongLayer:
		return a.Style&Strong == b.Style&Strong
	case emphasisLayer:
		return a.Style&Emphasis == b.Style&Emphasis
	}
	return false
}

// firstSign is the first character that a run will be written with in a layer,
// or that of its text where signs may be left out.
func firstSign(s *Span, layer int) rune {
	switch {
	case s.Link != "" && layer == linkLayer:
		return '['
	case s.Image != nil:
		return '!'
	case s.Note > 0:
		return '['
	case s.Style&Math != 0:
		return '$'
	case s.Style&Monospace != 0:
		return '`'
	case s.Text == "\n":
		return edge
	}
	r, _ := utf8.DecodeRuneInString(escapeText(s.Text, false))
	return r
}

// group writes runs of one group of a layer.
func (w inlineWriter) group(b *strings.Builder, spans []Span, layer int, prev, next rune) {
	first := &spans[0]
	switch layer {
	case linkLayer:
		w.link(b, spans, prev, next)
	case strongLayer:
		inner := w.layer(spans, emphasisLayer, prev, next)
		if first.Style&Strong != 0 {
			inner = w.strong(spans, inner, prev, next)
		}
		b.WriteString(inner)
	case emphasisLayer:
		inner := w.layer(spans, leafLayer, prev, next)
		if first.Style&Emphasis != 0 {
			inner = w.emphasised(spans, inner, prev, next)
		}
		b.WriteString(inner)
	default:
		w.leaf(b, first, prev, next)
	}
}

func (w inlineWriter) link(b *strings.Builder, spans []Span, prev, next rune) {
	to := link.Safe(spans[0].Link)
	if to == "" {
		b.WriteString(w.layer(spans, strongLayer, prev, next))
		return
	}
	b.WriteString("[" + w.layer(spans, strongLayer, '[', ']') + "](" + destination(to) + ")")
}

func (w inlineWriter) leaf(b *strings.Builder, s *Span, prev, next rune) {
	switch {
	case s.Image != nil:
		if src := link.Safe(s.Image.URL); src != "" {
			alt := escapeText(strings.Join(strings.Fields(s.Image.Alt), " "), false)
			b.WriteString("![" + alt + "](" + destination(src) + ")")
		}
	case s.Note > 0:
		b.WriteString("[^" + strconv.Itoa(s.Note) + "]")
	case s.Style&Math != 0:
		b.WriteString(w.formula(s))
	case s.Text == "\n" && w.place == inBlock:
		b.WriteString("\\\n")
	case s.Text == "\n":
		b.WriteByte(' ')
	case s.Style&Monospace != 0 && prev != '`' && (s.Link == "" || !strings.Contains(s.Text, "]:")):
		b.WriteString(w.code(s.Text))
	default:
		if prev == ']' && strings.HasPrefix(s.Text, ":") {
			b.WriteByte('\\') // else a reference to a footnote were the footnote
		}
		b.WriteString(w.text(s.Text, prev == edge, next))
	}
}

// unlinked keeps readers that make links of bare addresses from taking the signs
// behind one for a part of it.
var unlinked = strings.NewReplacer("://", `\://`, "www.", `www\.`)

// text escapes a piece of text that ends before the character next.
func (w inlineWriter) text(s string, atStart bool, next rune) string {
	s = escapeDollars(escapeText(s, atStart && w.place == inBlock), w.math, next)
	if last := strings.LastIndexByte(s, ' ') + 1; next != edge && next != end && last < len(s) {
		s = s[:last] + unlinked.Replace(s[last:])
	}
	switch {
	case strings.HasSuffix(s, "!") && (next == '[' || next == '!'):
		return s[:len(s)-1] + `\!` // else the link behind it were a picture
	case strings.HasSuffix(s, `\\`) && next == edge:
		return s[:len(s)-2] + "&#92;" // some readers lose count of those before a line break
	}
	return s
}

// code writes code in running text between signs that are longer than any in
// it.
func (w inlineWriter) code(s string) string {
	if strings.TrimSpace(s) == "" {
		return s
	}
	sign := strings.Repeat("`", longest(s, '`')+1)
	if w.place == inTable {
		s = strings.ReplaceAll(s, "|", `\|`)
	}
	if s[0] == '`' || s[len(s)-1] == '`' || s[0] == ' ' && s[len(s)-1] == ' ' {
		s = " " + s + " "
	}
	return sign + s + sign
}
