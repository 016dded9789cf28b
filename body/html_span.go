package body

import (
	"strconv"
	"strings"

	"github.com/winnow-go/winnow/internal/link"
)

// styles is the elements for the ways in which text is set, from the outside
// in; a link stands outside them all.
var styles = [...]struct {
	style Style
	name  string
}{
	{Strong, "strong"}, {Emphasis, "em"}, {Superscript, "sup"}, {Subscript, "sub"}, {Monospace, "code"},
}

// spans writes runs of text. An element goes on for as long as the runs have
// it in common.
func (w *htmlWriter) spans(spans []Span) {
	var open []Style
	href := ""
	for _, s := range spans {
		to, want := link.Safe(s.Link), s.Style
		switch {
		case s.Note > 0:
			to, want = "", 0
		case s.Style&Math != 0:
			want = s.Style &^ Monospace
		}
		if to != href {
			open = w.close(open, 0)
			w.anchor(href, to)
			href = to
		}
		open = w.close(open, sharedStyles(open, want))
		open = w.openStyles(open, want)
		switch {
		case s.Image != nil:
			w.image(s.Image)
		case s.Note > 0:
			w.tag("<sup><a")
			w.attr("href", "#"+noteID(s.Note))
			w.tag(">" + strconv.Itoa(s.Note) + "</a></sup>")
		case s.Style&Math != 0:
			w.tag(`<code class="language-math">`)
			w.esc(s.Text)
			w.tag("</code>")
		default:
			for i, line := range strings.Split(s.Text, "\n") {
				if i > 0 {
					w.tag("<br>")
				}
				w.esc(line)
			}
		}
	}
	w.close(open, 0)
	w.anchor(href, "")
}

// anchor ends the link to one address and begins that to another.
func (w *htmlWriter) anchor(from, to string) {
	if from != "" {
		w.tag("</a>")
	}
	if to != "" {
		w.tag("<a")
		w.attr("href", to)
		w.tag(">")
	}
}

// sharedStyles is how many of the open elements a run with the given style can
// stay in.
func sharedStyles(open []Style, want Style) int {
	for i, s := range open {
		if want&s == 0 {
			return i
		}
	}
	return len(open)
}

// openStyles opens the elements of a style that are not open; what is open
// stays outside.
func (w *htmlWriter) openStyles(open []Style, want Style) []Style {
	for _, s := range open {
		want &^= s
	}
	for _, s := range styles {
		if want&s.style != 0 {
			w.tag("<" + s.name + ">")
			open = append(open, s.style)
		}
	}
	return open
}

func (w *htmlWriter) close(open []Style, keep int) []Style {
	for i := len(open) - 1; i >= keep; i-- {
		for _, s := range styles {
			if s.style == open[i] {
				w.tag("</" + s.name + ">")
			}
		}
	}
	return open[:keep]
}
