package body

import (
	"github.com/winnow-go/winnow/internal/link"
)

func (w *htmlWriter) figure(b *Block) {
	image := b.Image != nil && link.Safe(b.Image.URL) != ""
	if !image && len(b.spans()) == 0 {
		return
	}
	w.tag("<figure>")
	if image {
		w.image(b.Image)
	}
	if spans := b.spans(); len(spans) > 0 {
		w.tag("<figcaption>")
		w.spans(spans)
		w.tag("</figcaption>")
	}
	w.tag("</figure>\n")
}

func (w *htmlWriter) image(i *Image) {
	src := link.Safe(i.URL)
	if src == "" {
		return
	}
	w.tag("<img")
	w.attr("src", src)
	w.attr("alt", i.Alt)
	w.number("width", i.Width, 1)
	w.number("height", i.Height, 1)
	w.tag(">")
}

func (w *htmlWriter) embed(b *Block) {
	if link.Safe(b.Link) != "" {
		w.wrap("p", []Span{{Text: b.name(), Link: b.Link}})
	}
}

// name is what an embed is called.
func (b *Block) name() string {
	if b.Title != "" {
		return b.Title
	}
	return b.Link
}
