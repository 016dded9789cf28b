package meta

import (
	"strconv"
	"strings"

	"golang.org/x/net/html/atom"
)

// readImage finds the lead image: what the page shows readers elsewhere, or
// what its JSON-LD names.
func (f *facts) readImage(r *Record) {
	img := Image{URL: f.resolve(f.meta("og:image:secure_url", "og:image", "og:image:url"))}
	source := "open-graph"
	if img.URL != "" {
		img.Width, img.Height = pixels(f.meta("og:image:width")), pixels(f.meta("og:image:height"))
		img.Caption = f.meta("og:image:alt")
	}
	if img.URL == "" && f.graph.main != nil {
		for v := range f.graph.main.get("image").each {
			v = f.graph.resolve(v)
			if img.URL = f.resolve(firstOf(v.get("url").str(), v.get("contentUrl").str(), v.text)); img.URL != "" {
				img.Width, img.Height = pixels(v.get("width").str()), pixels(v.get("height").str())
				img.Caption = cleanText(v.get("caption").str())
				source = "json-ld"
				break
			}
		}
	}
	if img.URL == "" {
		source = "meta"
		img.URL = f.resolve(firstOf(f.meta("twitter:image", "twitter:image:src", "thumbnail", "sailthru.image.full", "parsely-image-url", "image"), f.link("image_src")))
	}
	if img.URL != "" {
		f.complete(&img)
		r.Image = img
		r.set("Image", source)
	}
}

// mostFigures bounds the pictures that are looked at.
const mostFigures = 60

// figures ranges over the pictures of the article that stand in a figure.
func (f *facts) figures(yield func(figure, img int32) bool) {
	n := 0
	for i := range f.tree.Elements(0, atom.Figure) {
		if n++; n > mostFigures {
			return
		}
		if img := f.tree.First(i, atom.Img); img >= 0 && f.elsewhere(i) == 0 && !yield(i, img) {
			return
		}
	}
}

// complete adds the size and the caption that the page shows with the image.
func (f *facts) complete(img *Image) {
	name := fileName(img.URL)
	for i, n := range f.figures {
		if name == "" || fileName(f.tree.Attr(n, "src")) != name {
			continue
		}
		if img.Width == 0 {
			img.Width, img.Height = pixels(f.tree.Attr(n, "width")), pixels(f.tree.Attr(n, "height"))
		}
		if c := f.tree.First(i, atom.Figcaption); c >= 0 && img.Caption == "" {
			img.Caption = cleanText(f.tree.Text(c))
		}
		return
	}
	if img.Caption == "" && name != "" {
		img.Caption = f.boxCaption(name)
	}
}

// mostImages bounds the pictures that are looked at for a caption, largestPicture
// the nodes of a box that holds a picture and its caption.
const (
	mostImages     = 60
	largestPicture = 16
)

// boxCaption is the caption of the picture of a file where pages without figures
// have it: in an element beside the picture that is named for it.
func (f *facts) boxCaption(file string) string {
	n := 0
	for i := range f.tree.Elements(0, atom.Img) {
		if n++; n > mostImages {
			return ""
		}
		if fileName(f.tree.Attr(i, "src")) != file || f.elsewhere(i) != 0 {
			continue
		}
		for box, up := f.tree.Nodes[i].Parent, 0; up < 2 && box > 0 && f.tree.Nodes[box].End-box <= largestPicture; box, up = f.tree.Nodes[box].Parent, up+1 {
			for c := box + 1; c < f.tree.Nodes[box].End; c++ {
				if f.isNamedCaption(c) {
					return f.boundedText(c)
				}
			}
		}
	}
	return ""
}

func (f *facts) isNamedCaption(i int32) bool {
	for word := range f.tree.NameWords(i) {
		if isOneOf(word, "caption", "cutline", "legend", "legende", "legenda", "pie", "bildunterschrift", "bildtext", "bildtexte", "didascalia", "onderschrift", "podpis") {
			return !f.tree.Nodes[i].IsText() && f.tree.First(i, atom.Img) < 0
		}
	}
	return false
}

// fileName is the last part of an address without query and fragment.
func fileName(address string) string {
	if i := strings.IndexAny(address, "?#"); i >= 0 {
		address = address[:i]
	}
	return address[strings.LastIndexByte(address, '/')+1:]
}

func pixels(s string) int {
	n, err := strconv.Atoi(strings.TrimSuffix(strings.TrimSpace(s), "px"))
	if err != nil || n < 0 || n > 100000 {
		return 0
	}
	return n
}

// favicon is the address of the largest icon.
func (f *facts) favicon() string {
	best, top := "", -1
	for _, l := range f.links {
		size := 0
		switch {
		case hasWord(l.rel, "apple-touch-icon"):
			size = 60
		case !hasWord(l.rel, "icon"):
			continue
		}
		if w, _, ok := strings.Cut(strings.ToLower(l.sizes), "x"); ok {
			size = pixels(w)
		}
		if u := f.resolve(l.href); u != "" && size > top {
			best, top = u, size
		}
	}
	return best
}
