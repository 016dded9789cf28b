package meta

import (
	"strconv"
	"strings"
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
		r.Image = img
		r.set("Image", source)
	}
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
