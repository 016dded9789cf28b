package content

import (
	"slices"

	"github.com/winnow-go/winnow/body"
	"github.com/winnow-go/winnow/internal/block"
	"github.com/winnow-go/winnow/internal/page"
)

// mark looks for the marks of footnotes: a reference is written as one, what
// leads back is not.
func (w *spanWriter) mark(i int32) {
	if len(w.notes.marks) == 0 || i < w.unsaid {
		return
	}
	holder := w.notes.marks[i]
	if holder <= 0 && !w.notes.back[i] {
		return
	}
	w.unsaid, w.cut = w.tree.Nodes[i].End, true
	if holder > 0 {
		if w.space && w.length > 0 && w.breaks == 0 {
			w.out = append(w.out, body.Span{Text: " "})
		}
		w.out, w.apart = append(w.out, body.Span{Note: int(holder)}), true
	}
}

// creditAt looks for the beginning and the end of the credit in a caption.
func (w *spanWriter) creditAt(i int32, kind block.Kind) {
	switch {
	case kind != block.Caption:
	case w.creditEnd == 0 && !w.tree.Nodes[i].IsText() && w.isCredit(i):
		w.creditEnd, w.apart = w.tree.Nodes[i].End, true
		w.credit = [2]int{len(w.out), len(w.out)}
	case w.creditEnd > 0 && i == w.creditEnd:
		w.apart = true
	}
	if i < w.creditEnd {
		w.credit[1] = -1
	} else if w.credit[1] < 0 {
		w.credit[1] = len(w.out)
	}
}

// parted takes the credit from a caption. In the text it comes behind, with a
// blank between, which pages often leave to their style sheets.
func (r *reader) parted(k int, w *spanWriter) []body.Span {
	from, to := w.credit[0], w.credit[1]
	if to < 0 {
		to = len(w.out)
	}
	credit := folded(seen(slices.Clone(w.out[from:to])))
	caption := folded(seen(slices.Concat(w.out[:from], w.out[to:])))
	if len(credit) == 0 || len(caption) == 0 {
		return folded(seen(w.out))
	}
	r.credits[k], r.cut[k], r.lines[k] = credit, true, caption
	r.kept[k].Text = r.plain(k)
	return caption
}

// markAround looks for a mark that begins before the text that it begins with.
func (w *spanWriter) markAround(i int32) {
	if len(w.notes.marks) == 0 {
		return
	}
	outermost := int32(-1)
	for i = w.tree.Nodes[i].Parent; i > page.Root && !page.IsBlock(w.tree.Nodes[i].Tag); i = w.tree.Nodes[i].Parent {
		if w.notes.marks[i] > 0 || w.notes.back[i] {
			outermost = i
		}
	}
	if outermost >= 0 {
		w.mark(outermost)
	}
}
