package content

import (
	"cmp"

	"golang.org/x/net/html/atom"

	"github.com/winnow-go/winnow/body"
	"github.com/winnow-go/winnow/internal/block"
	"github.com/winnow-go/winnow/internal/page"
)

// medium is something between two blocks of text.
type medium struct {
	node  int32
	block body.Block
}

// media finds pictures, players and rules in the range of the story, in page
// order, as far as they stand in branches of which something was kept.
func (r *reader) media() []medium {
	if len(r.kept) == 0 {
		return nil
	}
	f := finder{reader: r, seen: map[string]bool{}}
	from, to := r.stretch()
	for i := from; i < to && !r.page.Watch.Stop(spanWork); i++ {
		for f.next < len(r.kept) && r.kept[f.next].First < i {
			f.next++
		}
		n := &r.tree.Nodes[i]
		switch n.Tag {
		case atom.Img:
			f.image(i)
		case atom.Hr:
			f.rule(i)
		case atom.Iframe, atom.Embed, atom.Video, atom.Audio, atom.Object:
			f.player(i)
			i = n.End - 1
		case atom.Nav, atom.Aside, atom.Footer:
			if !r.anyKept(i) {
				i = n.End - 1
			}
		case 0:
			if r.isImage(i) {
				f.image(i)
			}
		case atom.Script, atom.Style, atom.Template, atom.Svg, atom.Canvas, atom.Head:
			i = n.End - 1
		}
	}
	return f.out
}

// finder is the state of one search for media.
type finder struct {
	*reader
	out  []medium
	seen map[string]bool
	// next is the first kept block behind the node looked at.
	next int
}

func (f *finder) add(i int32, b body.Block) {
	if f.inStory(i) {
		f.out = append(f.out, medium{i, b})
	}
}

func (f *finder) image(i int32) {
	if f.next > 0 && i < f.ends[f.next-1] && !f.loose[i] || f.inRow(i) {
		return
	}
	if f.isCopy(i) {
		f.sharpen(i)
		return
	}
	p := f.picture(i)
	if p == nil || f.seen[p.URL] {
		return
	}
	f.seen[p.URL] = true
	f.add(i, body.Block{Kind: body.Figure, Image: p, Group: f.group(f.holder(i, atom.Figure))})
}

// inRow reports whether node i stands in a row of a kept table, to which its
// cell belongs.
func (f *finder) inRow(i int32) bool {
	tr := f.holder(i, atom.Tr)
	for k := max(f.next-1, 0); tr >= 0 && k <= f.next && k < len(f.kept); k++ {
		if b := &f.kept[k]; b.Kind == block.Cell && b.Row == tr {
			return true
		}
	}
	return false
}

// isCopy reports whether an image is what browsers without scripts show in
// place of the one before it.
func (f *finder) isCopy(i int32) bool {
	noscript := f.holder(i, atom.Noscript)
	return noscript >= 0 && len(f.out) > 0 && f.out[len(f.out)-1].node > f.tree.Nodes[noscript].Parent
}

// sharpen puts the image that browsers without scripts show in place of a blurred
// one that stands in for it.
func (f *finder) sharpen(i int32) {
	last := &f.out[len(f.out)-1]
	if last.block.Image == nil || !f.named(last.node, 0, blurred) {
		return
	}
	if p := f.picture(i); p != nil && !f.seen[p.URL] {
		f.seen[p.URL] = true
		p.Alt = cmp.Or(p.Alt, last.block.Image.Alt)
		last.block.Image = p
	}
}

// rule notes a line that stands between two kept blocks.
func (f *finder) rule(i int32) {
	if f.next == 0 || f.next == len(f.kept) || f.inRow(i) {
		return
	}
	if n := len(f.out); n > 0 && f.out[n-1].block.Kind == body.Rule && f.out[n-1].node > f.kept[f.next-1].First {
		return
	}
	f.add(i, body.Block{Kind: body.Rule})
}

func (f *finder) player(i int32) {
	if f.next == 0 || f.next == len(f.kept) || f.inRow(i) || f.holder(i, atom.Noscript) >= 0 {
		return
	}
	address := f.playerAddress(i)
	if address == "" || f.seen[address] {
		return
	}
	f.seen[address] = true
	f.add(i, body.Block{Kind: body.Embed, Link: address, Title: f.playerName(i, address)})
}

// before is how many nodes before the first block a picture of the story is
// looked for: enough for the names and dates under a headline.
const before = 40

// stretch is the nodes from the picture right before the first kept block to
// the next text behind the last one.
func (r *reader) stretch() (from, to int32) {
	t := r.tree
	first, last := r.kept[0].First, r.kept[len(r.kept)-1].First
	story := max(page.Root, t.Nodes[r.kept[0].Node].Parent)
	for story > page.Root && t.Nodes[story].End <= last {
		story = t.Nodes[story].Parent
	}
	from, to = first, t.Nodes[story].End
	for i := first - 1; i > page.Root && first-i < before; i-- {
		if r.isImage(i) && (i > story || r.holder(i, atom.Figure) >= 0) {
			from = i
		}
	}
	for k := range r.page.Blocks {
		if behind := r.page.Blocks[k].First; behind > last {
			return from, min(behind, to)
		}
	}
	return from, to
}

// isImage reports whether node i is an image, also one of AMP's.
func (r *reader) isImage(i int32) bool {
	n := &r.tree.Nodes[i]
	return n.Tag == atom.Img || n.Name == "amp-img"
}

// figures name elements that hold a picture and its caption.
const figures = "caption figure image photo picture thumbnail foto"

// mostCaption is how many blocks of text a picture's element holds at the most.
const mostCaption = 3

// inStory reports whether node i stands in a part of the page that was kept:
// the innermost element around it that holds text other than a caption has
// text that was.
func (r *reader) inStory(i int32) bool {
	t := r.tree
	for n := t.Nodes[i].Parent; n >= 0; n = t.Nodes[n].Parent {
		s := r.page.Spans[n]
		switch {
		case s.Hi <= s.Lo:
			if r.named(n, 0, besides) {
				return false
			}
		case r.anyKept(n):
			return true
		case s.Hi-s.Lo > mostCaption || t.Nodes[n].Tag != atom.Figure && t.Nodes[n].Tag != atom.Figcaption && !r.named(n, 0, figures):
			return false
		}
	}
	return false
}

// besides names branches that stand beside the story although they hold no
// text.
const besides = "ad ads advert advertisement sponsor sponsored related promo banner logo avatar share social newsletter pin bio sidebar"

// anyKept reports whether a kept block stands in the branch of node n.
func (r *reader) anyKept(n int32) bool { return r.firstKept(n) >= 0 }

// firstKept is the first kept block in the branch of node n, -1 if there is none.
func (r *reader) firstKept(n int32) int {
	end := r.tree.Nodes[n].End
	lo, hi := 0, len(r.kept)
	for lo < hi {
		if mid := (lo + hi) / 2; r.kept[mid].First < n {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	if lo < len(r.kept) && r.kept[lo].First < end {
		return lo
	}
	return -1
}
