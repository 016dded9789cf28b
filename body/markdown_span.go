package body

import (
	"strings"
	"unicode"
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
type inlineWriter struct{ place place }

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

// blanks makes one kind of blank and of line end of all.
var blanks = strings.NewReplacer("\t", " ", "\f", " ", "\v", " ", "\r\n", "\n", "\r", "\n")

// lines leaves out styles that Markdown has no sign for, makes every line break
// a run of its own and drops the blanks around it
// and at both ends, where they would mean something.
func lines(spans []Span) []Span {
	out := make([]Span, 0, len(spans))
	for _, s := range spans {
		if s.Image != nil {
			out = append(out, s)
			continue
		}
		for i, text := range strings.Split(blanks.Replace(s.Text), "\n") {
			if i > 0 {
				out = append(trimLine(out), Span{Text: "\n", Link: s.Link})
			}
			if len(out) == 0 || out[len(out)-1].Text == "\n" {
				text = strings.TrimLeft(text, " ")
			}
			if text != "" {
				out = appendText(out, Span{Text: text, Style: s.Style &^ (Superscript | Subscript), Link: s.Link})
			}
		}
	}
	out = trimLine(out)
	for len(out) > 0 && out[len(out)-1].Text == "\n" {
		out = trimLine(out[:len(out)-1])
	}
	return out
}

// appendText appends text, to the last run if that is set in the same way.
func appendText(out []Span, s Span) []Span {
	if n := len(out); n > 0 {
		if last := &out[n-1]; last.Image == nil && last.Text != "\n" && last.Style == s.Style && last.Link == s.Link {
			last.Text += s.Text
			return out
		}
	}
	return append(out, s)
}

// trimLine drops the blanks at the end of a line.
func trimLine(spans []Span) []Span {
	for n := len(spans); n > 0 && spans[n-1].Image == nil && spans[n-1].Text != "\n"; n-- {
		last := &spans[n-1]
		if last.Text = strings.TrimRight(last.Text, " "); last.Text != "" {
			return spans[:n]
		}
		spans = spans[:n-1]
	}
	return spans
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
	case s.Style&Monospace != 0:
		return '`'
	case s.Image != nil:
		return '!'
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

// strong writes runs between signs for strong text, where signs work there.
// plain is the same runs without.
func (w inlineWriter) strong(spans []Span, plain string, prev, next rune) string {
	for _, inner := range [...]string{w.layer(spans, emphasisLayer, '*', '*'), plain} {
		before, inner, after := trimmed(inner)
		if mayEnclose("**", inner, outside(before, prev), outside(after, next)) {
			return before + "**" + inner + "**" + after
		}
	}
	return plain
}

// emphasised writes runs between signs for emphasis, where signs work there.
// plain is the same runs without.
func (w inlineWriter) emphasised(spans []Span, plain string, prev, next rune) string {
	before, inner, after := trimmed(w.layer(spans, leafLayer, '_', '_'))
	sign := emphasisSign(inner, spans[0].Style&Strong != 0, outside(before, prev), outside(after, next))
	if sign == "" {
		return plain
	}
	return before + sign + inner + sign + after
}

// trimmed cuts the blanks from both ends of a text: signs must not touch them.
func trimmed(s string) (before, inner, after string) {
	inner = strings.TrimLeft(s, " ")
	before = s[:len(s)-len(inner)]
	trim := strings.TrimRight(inner, " ")
	return before, trim, inner[len(trim):]
}

// outside is the character beside a sign: a blank if there are some between.
func outside(blanks string, beyond rune) rune {
	if blanks != "" {
		return ' '
	}
	return beyond
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
	case s.Text == "\n" && w.place == inBlock:
		b.WriteString("\\\n")
	case s.Text == "\n":
		b.WriteByte(' ')
	case s.Style&Monospace != 0 && prev != '`' && (s.Link == "" || !strings.Contains(s.Text, "]:")):
		b.WriteString(w.code(s.Text))
	default:
		b.WriteString(w.text(s.Text, prev == edge, next))
	}
}

// unlinked keeps readers that make links of bare addresses from taking the signs
// behind one for a part of it.
var unlinked = strings.NewReplacer("://", `\://`, "www.", `www\.`)

// text escapes a piece of text that ends before the character next.
func (w inlineWriter) text(s string, atStart bool, next rune) string {
	s = escapeText(s, atStart && w.place == inBlock)
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

// emphasisSign is the sign that emphasis can have between two characters; ""
// if there is none.
func emphasisSign(inner string, strong bool, prev, next rune) string {
	if !isWordRune(prev) && !isWordRune(next) && prev != '_' && next != '_' && mayEnclose("_", inner, prev, next) {
		return "_"
	}
	if !strong && prev != '*' && next != '*' && mayEnclose("*", inner, prev, next) {
		return "*"
	}
	return ""
}

// mayEnclose reports whether a sign works around inner text: CommonMark wants
// the opening one to be left-flanking, the closing one right-flanking.
func mayEnclose(sign, inner string, prev, next rune) bool {
	if inner == "" {
		return false
	}
	first, _ := utf8.DecodeRuneInString(inner)
	last, _ := utf8.DecodeLastRuneInString(inner)
	return flanks(first, prev) && flanks(last, next) && prev != rune(sign[0])
}

// flanks reports whether a sign between the characters outside and inside
// leans on the inner one.
func flanks(inside, outside rune) bool {
	if unicode.IsSpace(inside) {
		return false
	}
	return !isPunctuation(inside) || unicode.IsSpace(outside) || isPunctuation(outside)
}

func isPunctuation(r rune) bool { return unicode.IsPunct(r) || unicode.IsSymbol(r) }

func isWordRune(r rune) bool { return !unicode.IsSpace(r) && !isPunctuation(r) }
