package body

import (
	"strconv"
	"strings"

	"github.com/winnow-go/winnow/internal/link"
)

func (w *htmlWriter) figure(b *Block) {
	image := b.Image != nil && link.Safe(b.Image.URL) != ""
	caption := b.captioned()
	if !image && len(caption) == 0 {
		return
	}
	w.tag("<figure>")
	if image {
		w.image(b.Image)
	}
	if len(caption) > 0 {
		w.tag("<figcaption>")
		w.spans(caption)
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
	if set := srcset(i.Set); set != "" {
		w.attr("srcset", set)
	}
	w.attr("alt", i.Alt)
	w.number("width", i.Width, 1)
	w.number("height", i.Height, 1)
	w.tag(">")
}

// srcset writes those candidates whose addresses are safe to load. A comma at the
// start or the end of one would part it from its size.
func srcset(set []Candidate) string {
	var list []string
	for _, c := range set {
		address := link.Safe(c.URL)
		if address == "" || strings.Trim(address, ",") != address || strings.ContainsAny(address, " \t\n\f\r") {
			continue
		}
		switch {
		case c.Width > 0:
			list = append(list, address+" "+strconv.Itoa(c.Width)+"w")
		case c.Density > 0:
			list = append(list, address+" "+strconv.FormatFloat(c.Density, 'f', -1, 64)+"x")
		}
	}
	return strings.Join(list, ", ")
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
