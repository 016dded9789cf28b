package content

import (
	"strings"

	"github.com/winnow-go/winnow/body"
	"github.com/winnow-go/winnow/internal/render"
)

// seen leaves out the characters that nobody sees, and the blanks that stood
// only beside those.
func seen(spans []body.Span) []body.Span {
	out, hidden := spans[:0], false
	for _, s := range spans {
		text := render.Plain(s.Text)
		hidden = hidden || len(text) != len(s.Text)
		if s.Text = text; text != "" || !s.IsText() {
			out = append(out, s)
		}
	}
	if hidden {
		out = folded(out)
	}
	return out
}

// plainLines is text without markup.
func plainLines(text string) []body.Span {
	var out []body.Span
	for i, line := range strings.Split(text, "\n") {
		if i > 0 {
			out = append(out, body.Span{Text: "\n"})
		}
		out = append(out, body.Span{Text: line})
	}
	return folded(out)
}

// folded drops all blanks but one between two words, and those beside line
// breaks and at both ends.
func folded(spans []body.Span) []body.Span {
	out := make([]body.Span, 0, len(spans))
	waiting := "" // a blank or line break for the next word
	for _, s := range spans {
		if s.Image != nil {
			out = append(out, s)
			continue
		}
		words := strings.Fields(s.Text)
		if !s.IsText() {
			words = []string{s.Text}
		}
		if strings.HasPrefix(s.Text, "\n") {
			waiting = "\n"
		} else if strings.HasPrefix(s.Text, " ") && waiting == "" {
			waiting = " "
		}
		if len(words) == 0 {
			continue
		}
		text := strings.Join(words, " ")
		switch {
		case len(out) > 0 && waiting == "\n":
			out = append(out, body.Span{Text: waiting})
		case len(out) > 0 && waiting == " ":
			out = appendRun(out, between(out[len(out)-1], s))
		}
		waiting = ""
		if strings.HasSuffix(s.Text, " ") {
			waiting = " "
		}
		s.Text = text
		out = appendRun(out, s)
	}
	return out
}

// appendRun appends text, to the last run if that is set in the same way.
func appendRun(out []body.Span, s body.Span) []body.Span {
	if n := len(out); n > 0 {
		if last := &out[n-1]; last.IsText() && s.IsText() && last.Text != "\n" && last.Style == s.Style && last.Link == s.Link {
			last.Text += s.Text
			return out
		}
	}
	return append(out, s)
}

// between is a blank between two words: set in the ways that both have in
// common.
func between(a, b body.Span) body.Span {
	s := body.Span{Text: " ", Style: a.Style & b.Style &^ (body.Math | body.Display)}
	if a.Style != b.Style {
		s.Style &^= body.Monospace
	}
	if a.Link == b.Link {
		s.Link = a.Link
	}
	return s
}
