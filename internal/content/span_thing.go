package content

import (
	"slices"
	"strings"

	"github.com/winnow-go/winnow/body"
	"github.com/winnow-go/winnow/internal/formula"
)

// formula writes a formula as a run of its own.
func (w *spanWriter) formula(i int32, f formula.Formula) {
	if f.TeX == "" {
		return
	}
	if f.Display {
		w.breaks = max(w.breaks, 1)
	}
	w.space = w.space || f.Spaced[0]
	w.last, w.set = w.tree.Nodes[i].Parent, w.markup(w.tree.Nodes[i].Parent)
	w.set.Style &^= body.Monospace
	w.between(i)
	s := w.set
	w.last = -1
	w.space = f.Spaced[1]
	if text := f.String(); !w.differs && strings.HasPrefix(w.want[w.length:], text) {
		w.length += len(text)
		s.Text, s.Style = f.TeX, s.Style|body.Math
		if f.Display {
			s.Style, w.breaks = s.Style|body.Display, 1
		}
		w.out, w.apart = append(w.out, s), true
		return
	}
	w.differs = true
}

// image notes a picture in the line.
func (w *spanWriter) image(i int32) {
	if picture := w.picture(i); picture != nil {
		if len(w.pictures) == 0 {
			w.before = w.space || w.breaks > 0 || w.length == 0
		}
		w.behind = false
		if w.places == nil {
			w.places = map[*body.Image]int32{}
		}
		w.places[picture] = i
		w.pictures = append(w.pictures, body.Span{Image: picture, Link: w.markup(w.tree.Nodes[i].Parent).Link})
	}
}

// loosened takes the pictures from both ends of a line: with no word on one side
// they stand by themselves, and are found again as such.
func (w *spanWriter) loosened(spans []body.Span) []body.Span {
	if len(w.places) == 0 {
		return spans
	}
	before, line, behind := pictures(spans)
	for _, s := range slices.Concat(before, behind) {
		if s.Image != nil {
			w.loose[w.places[s.Image]] = true
		}
	}
	return line
}
