package content

import (
	"golang.org/x/net/html/atom"

	"github.com/winnow-go/winnow/body"
	"github.com/winnow-go/winnow/internal/block"
	"github.com/winnow-go/winnow/internal/page"
)

// creditWords name what tells who made a picture, captionWords what tells what is
// in it where the page has no element of its own for that.
const (
	creditWords  = "credit credits creditline photocredit imagecredit byline source copyright photographer author bildnachweis quelle"
	captionWords = "caption figcaption cutline legend captiontext"
)

// caption makes a block the caption of a picture or a table.
func (r *reader) caption(out *body.Block, k int) {
	b := &r.kept[k]
	out.Kind = body.Caption
	out.Group = r.group(r.holder(b.Node, atom.Figure, atom.Table))
	if credit := r.credits[k]; credit != nil {
		out.Credit = credit
	} else if r.isCreditLine(b.Node) {
		out.Credit, out.Spans, out.Text = out.Spans, nil, ""
	}
}

// isCredit reports whether an element is named as the credit of a picture.
func (r *reader) isCredit(i int32) bool { return r.named(i, 0, creditWords) }

// isCreditLine reports whether an element inside a caption holds nothing but the
// credit.
func (r *reader) isCreditLine(i int32) bool {
	for ; i > page.Root; i = r.tree.Nodes[i].Parent {
		switch r.tree.Nodes[i].Tag {
		case atom.Figcaption, atom.Figure, atom.Caption:
			return false
		}
		if r.isCredit(i) {
			return true
		}
	}
	return false
}

// captionBox is how many elements around a caption may hold its picture.
const captionBox = 3

// isCaption reports whether a paragraph is the caption of the picture read last:
// it is named so and shares with it an element that holds little else.
func (r *reader) isCaption(b *block.Block) bool {
	if r.shown <= 0 || b.Kind != block.Paragraph || !r.named(b.Node, 1, captionWords) {
		return false
	}
	box := b.Node
	for range captionBox {
		if box = r.tree.Nodes[box].Parent; box <= page.Root {
			return false
		}
		if box < r.shown && r.shown < r.tree.Nodes[box].End {
			s := r.page.Spans[box]
			return s.Hi-s.Lo <= mostCaption
		}
	}
	return false
}

// mostCaptionSpans is the length in spans from which on a caption grows no more.
const mostCaptionSpans = 100

// joined makes one block of a picture, its caption and its credit, in whichever
// order they come.
func (r *reader) joined(b *body.Block) bool {
	if len(r.out) == 0 || b.Kind != body.Caption && b.Kind != body.Figure {
		return false
	}
	last := &r.out[len(r.out)-1]
	if last.Kind != body.Caption && last.Kind != body.Figure || last.Group != b.Group || b.Group == 0 {
		return false
	}
	if b.Kind == body.Figure {
		if last.Kind == body.Figure {
			return false
		}
		last.Kind, last.Image = body.Figure, b.Image
		return true
	}
	if len(last.Spans)+len(last.Credit) > mostCaptionSpans {
		return false
	}
	last.Spans = joinedLines(last.Spans, b.Spans)
	last.Credit = joinedLines(last.Credit, b.Credit)
	last.Text = body.Text(last.Spans)
	return true
}

// joinedLines puts one line under another.
func joinedLines(a, b []body.Span) []body.Span {
	if len(a) == 0 {
		return b
	}
	if len(b) == 0 {
		return a
	}
	return append(append(a[:len(a):len(a)], body.Span{Text: "\n"}), b...)
}
