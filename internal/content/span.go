package content

import (
	"golang.org/x/net/html/atom"

	"github.com/winnow-go/winnow/body"
	"github.com/winnow-go/winnow/internal/block"
	"github.com/winnow-go/winnow/internal/halt"
	"github.com/winnow-go/winnow/internal/page"
	"github.com/winnow-go/winnow/internal/render"
)

// spanWork is the work of reading a node with its markup, an address included.
const spanWork = 8 * halt.Turn

// spans reads a block's text again, this time with its markup, and tells where
// it ends in the tree. White space is folded as in [block.Split]; where the two
// should ever differ, the text wins. Code has no markup.
func (r *reader) spans(b *block.Block) ([]body.Span, int32) {
	if b.Kind == block.Code {
		return nil, b.First
	}
	w := spanWriter{reader: r, heading: b.Kind == block.Heading, last: -1, want: b.Text}
	t := r.tree
	i := b.First
	for ; i < int32(len(t.Nodes)) && w.length < len(b.Text) && !r.page.Watch.Stop(spanWork); i++ {
		n := &t.Nodes[i]
		switch {
		case n.IsText():
			w.write(i, n.Text)
		case n.Tag == atom.Br:
			w.breaks++
		case n.Tag == atom.Img:
			w.image(i)
		case page.Unseen(n.Tag):
			w.space = true
			i = n.End - 1
		}
	}
	if w.differs || w.length != len(b.Text) {
		return plainLines(render.Plain(b.Text)), b.First
	}
	return seen(w.out), i
}

// spanWriter is the state of one reading of a block.
type spanWriter struct {
	*reader
	out     []body.Span
	heading bool
	// want is the block's text, length how much of it is written, differs
	// whether it is not what was written.
	want    string
	length  int
	differs bool
	// space is true where the next word must be set apart, breaks counts line
	// breaks since the last word.
	space  bool
	breaks int
	// last is the parent of the last text node, set its markup.
	last int32
	set  body.Span
	// apart is true where the last run is no slice of want.
	apart bool
	// pictures is images that wait for a word behind them.
	pictures []body.Span
}

func (w *spanWriter) write(i int32, text string) {
	for p := 0; p < len(text); {
		if n := block.Blank(text[p:]); n > 0 {
			w.space = true
			p += n
			continue
		}
		e := p + 1
		for e < len(text) && block.Blank(text[e:]) == 0 {
			e++
		}
		w.word(i, text[p:e])
		p = e
	}
}

func (w *spanWriter) word(i int32, text string) {
	if parent := w.tree.Nodes[i].Parent; parent != w.last {
		w.last, w.set = parent, w.markup(parent)
	}
	switch {
	case w.length == 0:
	case w.breaks > 0:
		w.put(body.Span{Text: "\n"})
	case w.space:
		w.blank()
	}
	if len(w.pictures) > 0 {
		w.out = append(w.out, w.pictures...)
		if w.space {
			w.out = append(w.out, body.Span{Text: " "}) // the text has one blank for both sides
			w.apart = true
		}
		w.pictures = w.pictures[:0]
	}
	w.space, w.breaks = false, 0
	s := w.set
	s.Text = text
	w.put(s)
}

// blank sets two words apart: inside what both have in common.
func (w *spanWriter) blank() {
	if len(w.out) == 0 {
		w.differs = true
		return
	}
	w.put(between(w.out[len(w.out)-1], w.set))
}

// put appends text, to the last run if that is set in the same way.
func (w *spanWriter) put(s body.Span) {
	if w.length+len(s.Text) > len(w.want) || w.want[w.length:w.length+len(s.Text)] != s.Text {
		w.differs = true
		return
	}
	s.Text = w.want[w.length : w.length+len(s.Text)]
	w.length += len(s.Text)
	if n := len(w.out); n > 0 {
		if last := &w.out[n-1]; last.Image == nil && !w.apart && last.Style == s.Style && last.Link == s.Link && last.Text != "\n" && s.Text != "\n" {
			last.Text = w.want[w.length-len(last.Text)-len(s.Text) : w.length] // slices of one text
			return
		}
	}
	w.out, w.apart = append(w.out, s), false
}

// image notes a picture in the line.
func (w *spanWriter) image(i int32) {
	if picture := w.picture(i); picture != nil {
		w.pictures = append(w.pictures, body.Span{Image: picture, Link: w.markup(w.tree.Nodes[i].Parent).Link})
	}
}

// markup is what the elements around a text say about it.
func (w *spanWriter) markup(i int32) body.Span {
	var s body.Span
	for ; i > page.Root; i = w.tree.Nodes[i].Parent {
		switch w.tree.Nodes[i].Tag {
		case atom.B, atom.Strong:
			s.Style |= body.Strong
		case atom.I, atom.Em, atom.Cite, atom.Dfn, atom.Var:
			s.Style |= body.Emphasis
		case atom.Code, atom.Kbd, atom.Samp, atom.Tt:
			s.Style |= body.Monospace
		case atom.Sup:
			s.Style |= body.Superscript
		case atom.Sub:
			s.Style |= body.Subscript
		case atom.A:
			if href, ok := w.tree.Lookup(i, "href"); ok && s.Link == "" {
				s.Link = w.base.Resolve(href)
			}
		}
	}
	if w.heading {
		s.Style &^= body.Strong // headings are bold anyway
	}
	return s
}
