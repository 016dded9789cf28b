package content

import (
	"iter"
	"slices"
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
	p.Set = r.set(i)
	return &p
}

// mostCandidates bounds the candidates of one image.
const mostCandidates = 16

// set is the candidates that an img element, or the picture element around it,
// gives for other sizes of screen. Those of one image are all measured in the
// same way.
func (r *reader) set(i int32) []body.Candidate {
	var list []body.Candidate
	for set := range r.sets(i) {
		for address, size := range candidates(set) {
			c := body.Candidate{URL: r.imageAddress(address), Width: size.width, Density: size.density}
			if c.URL != "" && (len(list) == 0 || (c.Width > 0) == (list[0].Width > 0)) && len(list) < mostCandidates {
				list = append(list, c)
			}
		}
		if len(list) > 0 {
			return list
		}
	}
	return nil
}

// sets ranges over the srcsets of an image, the lazy ones first.
func (r *reader) sets(i int32) iter.Seq[string] {
	return func(yield func(string) bool) {
		t := r.tree
		for _, key := range [...]string{"data-srcset", "data-lazy-srcset", "data-original-set", "srcset"} {
			if s := t.Attr(i, key); s != "" && !yield(s) {
				return
			}
		}
		picture := t.Nodes[i].Parent
		if picture <= page.Root || t.Nodes[picture].Tag != atom.Picture {
			return
		}
		for c := range t.Elements(picture, atom.Source) {
			for _, key := range [...]string{"data-srcset", "data-lazy-srcset", "srcset"} {
				if s := t.Attr(c, key); s != "" && !yield(s) {
					return
				}
			}
		}
	}
}

// blurred names images that stand in until the real one has loaded.
const blurred = "blur blurred lqip placeholder preview lazy lazyload lazyloading lazysizes progressive"

// source is the best address that an img element gives, "" if it gives none.
func (r *reader) source(i int32) string {
	t := r.tree
	if s := r.lazySource(i); s != "" {
		return s
	}
	src := r.imageAddress(t.Attr(i, "src"))
	if src != "" && !r.named(i, 0, blurred) {
		return src
	}
	for set := range r.sets(i) {
		if s := r.largest(set); s != "" {
			return s
		}
	}
	return src
}

// lazySource is the best address that an img element keeps until it is scrolled
// to, "" if it keeps none.
func (r *reader) lazySource(i int32) string {
	t := r.tree
	if !slices.ContainsFunc(t.Attrs(i), func(a page.Attr) bool { return strings.HasPrefix(a.Key, "data-") }) {
		return ""
	}
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
	return ""
}

// largest is the address of the largest image of a srcset.
func (r *reader) largest(set string) string {
	best, most := "", 0.0
	for address, size := range candidates(set) {
		if s := r.imageAddress(address); s != "" && float64(size.width)+size.density > most {
			best, most = s, float64(size.width)+size.density
		}
	}
	return best
}

// size is the width in pixels of an image in a srcset, or else its density.
type size struct {
	width   int
	density float64
}

// sizeOf reads the descriptor of an image in a srcset; ok is false for what is
// none.
func sizeOf(s string) (z size, ok bool) {
	first := ""
	for first = range strings.FieldsSeq(s) {
		break
	}
	if first == "" {
		return size{density: 1}, true
	}
	last := len(first) - 1
	switch number, unit := first[:last], first[last]; unit {
	case 'w':
		z.width = pixels(number)
	case 'x':
		z.density, _ = strconv.ParseFloat(number, 64)
	}
	return z, z.width > 0 || z.density > 0 && z.density < mostDensity
}

// mostDensity is beyond what screens have.
const mostDensity = 100

// candidates ranges over the addresses of a srcset and their sizes. Addresses
// may hold commas; one ends at a blank or at a comma before one.
func candidates(set string) iter.Seq2[string, size] {
	return func(yield func(string, size) bool) {
		for set = trimSet(set); set != ""; set = trimSet(set) {
			end := strings.IndexAny(set, " \t\n\r\f")
			if end < 0 {
				end = len(set)
			}
			address, rest := set[:end], set[end:]
			descriptor := ""
			if trimmed := strings.TrimRight(address, ","); trimmed != address {
				address = trimmed
			} else {
				descriptor, rest, _ = strings.Cut(rest, ",")
			}
			set = rest
			if z, ok := sizeOf(descriptor); ok && !yield(address, z) {
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
	if ref == "" {
		return ""
	}
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
	if s == "" {
		return 0 // most give none, and an error takes room
	}
	n, err := strconv.ParseFloat(strings.TrimSuffix(strings.TrimSpace(s), "px"), 64)
	if err != nil || !(n > 0 && n < 100000) {
		return 0
	}
	return int(n)
}
