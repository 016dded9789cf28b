package content

import (
	"iter"
	"strconv"
	"strings"

	"golang.org/x/net/html/atom"

	"github.com/winnow-go/winnow/body"
	"github.com/winnow-go/winnow/internal/page"
	"github.com/winnow-go/winnow/internal/render"
)

// lazySets and lazySources are the attributes in which pages keep the address
// of an image until it is scrolled to. An element that has one shows something
// else in src until then.
var (
	lazySets    = [...]string{"data-srcset", "data-lazy-srcset", "data-original-set"}
	lazySources = [...]string{"data-src", "data-lazy-src", "data-original", "data-lazy", "data-actualsrc", "data-original-src",
		"data-url", "data-image", "data-full-src", "data-hi-res-src", "data-echo", "data-pin-media"}
)

// leastPicture is the size in CSS pixels from which an image on its own is a
// picture; below are icons, avatars and trackers.
const leastPicture = 50

// decorations name images that show nothing of the story.
const decorations = "icon avatar logo emoji smiley spacer pixel tracking tracker sprite gravatar"

// picture is the image of an img element; nil for what is no picture or has no
// address that is safe to load.
func (r *reader) picture(i int32) *body.Image {
	t := r.tree
	p := body.Image{
		Alt:   render.Plain(strings.Join(strings.Fields(t.Attr(i, "alt")), " ")),
		Width: pixels(t.Attr(i, "width")), Height: pixels(t.Attr(i, "height")),
	}
	if p.Width > 0 && p.Width < leastPicture || p.Height > 0 && p.Height < leastPicture || r.named(i, 0, decorations) {
		return nil
	}
	p.URL = r.source(i)
	if p.URL == "" {
		return nil
	}
	return &p
}

// source is the best address that an img element gives, "" if it gives none.
func (r *reader) source(i int32) string {
	t := r.tree
	for _, key := range lazySets {
		if s := r.largest(t.Attr(i, key)); s != "" {
			return s
		}
	}
	for _, key := range lazySources {
		if s := r.imageAddress(t.Attr(i, key)); s != "" {
			return s
		}
	}
	if s := r.imageAddress(t.Attr(i, "src")); s != "" {
		return s
	}
	if s := r.largest(t.Attr(i, "srcset")); s != "" {
		return s
	}
	if picture := t.Nodes[i].Parent; picture > page.Root && t.Nodes[picture].Tag == atom.Picture {
		for c := range t.Elements(picture, atom.Source) {
			for _, key := range [...]string{"srcset", "data-srcset"} {
				if s := r.largest(t.Attr(c, key)); s != "" {
					return s
				}
			}
		}
	}
	return ""
}

// largest is the address of the largest image of a srcset.
func (r *reader) largest(set string) string {
	best, most := "", -1.0
	for address, size := range candidates(set) {
		if s := r.imageAddress(address); s != "" && size > most {
			best, most = s, size
		}
	}
	return best
}

// candidates ranges over the addresses of a srcset and their sizes, in pixels
// or as a density. Addresses may hold commas; one ends at a blank or at a comma
// before one.
func candidates(set string) iter.Seq2[string, float64] {
	return func(yield func(string, float64) bool) {
		for set = trimSet(set); set != ""; set = trimSet(set) {
			end := strings.IndexAny(set, " \t\n\r\f")
			if end < 0 {
				end = len(set)
			}
			address, rest := set[:end], set[end:]
			size := ""
			if trimmed := strings.TrimRight(address, ","); trimmed != address {
				address = trimmed
			} else {
				size, rest, _ = strings.Cut(rest, ",")
			}
			set = rest
			size = strings.TrimSpace(size)
			n := 1.0
			if size != "" {
				n, _ = strconv.ParseFloat(size[:len(size)-1], 64)
			}
			if !yield(address, n) {
				return
			}
		}
	}
}

func trimSet(s string) string { return strings.TrimLeft(s, ", \t\n\r\f") }

// placeholders are words in the file names of what is shown until an image
// loads.
const placeholders = "placeholder blank spacer transparent lazy loading loader pixel dummy grey gray empty"

// imageAddress is the absolute address of an image, "" for a placeholder and
// for what is not on the web.
func (r *reader) imageAddress(ref string) string {
	s := r.base.Resolve(ref)
	if s == "" || strings.HasPrefix(s, "mailto:") {
		return ""
	}
	name, _, _ := strings.Cut(s[strings.LastIndexByte(s, '/')+1:], "?")
	stem, ext, _ := strings.Cut(strings.ToLower(name), ".")
	if ext == "gif" || ext == "png" || ext == "svg" {
		for w := range page.SplitName(stem) {
			if hasWord(placeholders, w) {
				return ""
			}
		}
		if stem == "1x1" {
			return ""
		}
	}
	return s
}

// pixels reads a size in CSS pixels; 0 where there is none.
func pixels(s string) int {
	n, err := strconv.ParseFloat(strings.TrimSuffix(strings.TrimSpace(s), "px"), 64)
	if err != nil || !(n > 0 && n < 100000) {
		return 0
	}
	return int(n)
}
