package content

import (
	"strings"

	"golang.org/x/net/html/atom"

	"github.com/winnow-go/winnow/body"
	"github.com/winnow-go/winnow/internal/block"
	"github.com/winnow-go/winnow/internal/halt"
	"github.com/winnow-go/winnow/internal/page"
	"github.com/winnow-go/winnow/internal/render"
)

// spanWork is the work of reading a node with its markup, an address included.
const spanWork = 8 * halt.Turn

// longText is the bytes of a text that takes so long that the context is looked
// at within it, wordWork the work of a word of it, or of several, besides bytes.
const (
	longText = 1 << 16
	wordWork = halt.Turn / 8
)

// spans reads a block's text again, this time with its markup, and tells where
// it ends in the tree. White space is folded as in [block.Split]; where the two
// should ever differ, the text wins. Code has no markup.
func (r *reader) spans(k int) ([]body.Span, int32) {
	b := &r.kept[k]
	if b.Kind == block.Code {
		return nil, b.First
	}
	w := spanWriter{reader: r, heading: b.Kind == block.Heading, last: -1, want: b.Text}
	t := r.tree
	w.markAround(b.First)
	i := b.First
	for ; i < int32(len(t.Nodes)) && w.length < len(b.Text) && !r.page.Watch.Stop(spanWork); i++ {
		n := &t.Nodes[i]
		w.current = i
		w.mark(i)
		w.creditAt(i, b.Kind)
		if f, ok := r.page.Formulae[i]; ok {
			w.formula(i, f)
			i = n.End - 1
			continue
		}
		switch {
		case n.IsText():
			w.write(i, n.Text)
		case n.Tag == atom.Br:
			w.breaks++
		case n.Tag == atom.Img:
			w.image(i)
		case page.Unseen(n.Tag):
			w.space = w.space || !block.Reading(n.Tag)
			i = n.End - 1
		}
	}
	if w.differs || w.length != len(b.Text) {
		return plainLines(render.Plain(b.Text)), b.First
	}
	if w.creditEnd > 0 {
		return r.parted(k, &w), i
	}
	out := seen(w.out)
	if w.cut {
		r.cut[k] = true
		out = folded(out)
	}
	return w.loosened(out), i
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
	// current is the node that is read.
	current int32
	// unsaid is the end of an element that is read but not written, cut whether
	// there was one.
	unsaid int32
	cut    bool
	// credit is the range of out that is the credit in a caption, creditEnd where
	// its element ends.
	credit    [2]int
	creditEnd int32
	// pictures is images that wait for a word behind them.
	pictures []body.Span
	// places tells where in the tree they stand.
	places map[*body.Image]int32
	// before and behind tell on which sides of those a blank stands.
	before, behind bool
}

func (w *spanWriter) write(i int32, text string) {
	for p := 0; p < len(text); {
		n := block.Blank(text[p:])
		if n > 0 {
			w.space, w.behind = true, true
			p += n
			continue
		}
		n = block.WordsEnd(text[p:])
		if len(text) > longText && w.page.Watch.Stop(wordWork+n) {
			return
		}
		w.words(i, text[p:p+n])
		p += n
	}
}

func (w *spanWriter) words(i int32, text string) {
	w.between(i)
	s := w.set
	s.Text = text
	w.put(s)
}

// between sets what follows apart from what is written.
func (w *spanWriter) between(i int32) {
	if parent := w.tree.Nodes[i].Parent; parent != w.last {
		w.last, w.set = parent, w.markup(parent)
	}
	pictures := w.pictures
	w.pictures = w.pictures[:0]
	if len(pictures) > 0 && !w.before {
		w.out, w.apart = append(w.out, pictures...), true
		pictures = nil
	}
	switch {
	case w.length == 0:
	case w.breaks > 0:
		w.put(body.Span{Text: "\n"})
	case w.space:
		w.blank()
	}
	if len(pictures) > 0 {
		w.out, w.apart = append(w.out, pictures...), true
		if w.behind {
			w.out = append(w.out, body.Span{Text: " "}) // the text has one blank for both sides
		}
	}
	w.space, w.breaks = false, 0
}

// blank sets two words apart: inside what both have in common.
func (w *spanWriter) blank() {
	if len(w.out) == 0 {
		w.differs = !w.cut
		w.length++
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
	if w.current < w.unsaid {
		return
	}
	if n := len(w.out); n > 0 {
		if last := &w.out[n-1]; last.IsText() && !w.apart && last.Style == s.Style && last.Link == s.Link && last.Text != "\n" && s.Text != "\n" {
			last.Text = w.want[w.length-len(last.Text)-len(s.Text) : w.length] // slices of one text
			return
		}
	}
	w.out, w.apart = append(w.out, s), false
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
				s.Link = w.linkTo(href)
			}
		}
	}
	if w.heading {
		s.Style &^= body.Strong // headings are bold anyway
	}
	return s
}

// linkTo is the absolute address of a link. One to a place in the page leads
// nowhere without the page's address: renderings keep no ids.
func (r *reader) linkTo(href string) string {
	s := r.base.Resolve(href)
	if strings.HasPrefix(s, "#") {
		return ""
	}
	return s
}
