package body

import (
	"strings"
)

// blanks makes one kind of blank and of line end of all.
var blanks = strings.NewReplacer("\t", " ", "\f", " ", "\v", " ", "\r\n", "\n", "\r", "\n")

// lines leaves out styles that Markdown has no sign for, makes every line break
// a run of its own and drops the blanks around it
// and at both ends, where they would mean something.
func lines(spans []Span) []Span {
	out := make([]Span, 0, len(spans))
	for _, s := range spans {
		if !s.IsText() {
			if s.Note > 0 {
				s = Span{Note: s.Note}
			}
			s.Style &^= Superscript | Subscript
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
		if last := &out[n-1]; last.IsText() && last.Text != "\n" && last.Style == s.Style && last.Link == s.Link {
			last.Text += s.Text
			return out
		}
	}
	return append(out, s)
}

// trimLine drops the blanks at the end of a line.
func trimLine(spans []Span) []Span {
	for n := len(spans); n > 0 && spans[n-1].IsText() && spans[n-1].Text != "\n"; n-- {
		last := &spans[n-1]
		if last.Text = strings.TrimRight(last.Text, " "); last.Text != "" {
			return spans[:n]
		}
		spans = spans[:n-1]
	}
	return spans
}
