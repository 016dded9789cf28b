package content

import (
	"net/url"
	"strings"

	"golang.org/x/net/html/atom"

	"github.com/winnow-go/winnow/internal/render"
)

// playerAddress is the address of what an element plays or shows, "" if it has none or
// is too small to be seen.
func (r *reader) playerAddress(i int32) string {
	t := r.tree
	w, h := number(t.Attr(i, "width"), leastWidth), number(t.Attr(i, "height"), leastHeight)
	if w < leastWidth || h < leastHeight || r.named(i, 1, besides) {
		return ""
	}
	for _, key := range [...]string{"src", "data-src", "data-lazy-src", "data"} {
		if s := r.web(t.Attr(i, key)); s != "" {
			return s
		}
	}
	for c := range t.Elements(i, atom.Source) {
		if s := r.web(t.Attr(c, "src")); s != "" {
			return s
		}
	}
	return ""
}

// leastWidth and leastHeight are the sizes in CSS pixels below which nothing can
// be watched or listened to.
const (
	leastWidth  = 100
	leastHeight = 20
)

// web is the absolute address of a reference on the web.
func (r *reader) web(ref string) string {
	s := r.base.Resolve(ref)
	if strings.HasPrefix(s, "http://") || strings.HasPrefix(s, "https://") {
		return s
	}
	return ""
}

// playerName is what the page calls a player, else the host that it is from.
func (r *reader) playerName(i int32, address string) string {
	for _, key := range [...]string{"title", "aria-label"} {
		if s := render.Plain(strings.Join(strings.Fields(r.tree.Attr(i, key)), " ")); s != "" {
			return s
		}
	}
	if u, err := url.Parse(address); err == nil {
		return u.Hostname()
	}
	return address
}
