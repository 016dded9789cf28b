// Package link resolves the addresses that a page gives and lets through only
// those that are safe to follow.
package link

import (
	"net/url"
	"strings"
	"unicode"
)

// Base is the address against which a page's own are resolved. The zero Base
// leaves relative addresses as they are.
type Base struct {
	url *url.URL
	// origin is the scheme and the host, "" where they are not plain.
	origin string
}

// NewBase makes the base of a page from its address and from the href of its
// base element; either may be empty.
func NewBase(page, element string) Base {
	var b Base
	b.url = parse(page)
	if href := b.Resolve(element); href != "" {
		b.url = parse(href)
	}
	if b.url != nil && (!b.url.IsAbs() || b.url.Opaque != "") {
		b.url = nil
	}
	if b.url != nil && b.url.User == nil {
		if origin := strings.ToLower(b.url.Scheme) + "://" + b.url.Host; isPlain(origin + "/") {
			b.origin = origin
		}
	}
	return b
}

// Resolve gives the absolute address of a reference, or "" where it is none
// that is safe to follow.
func (b Base) Resolve(ref string) string {
	switch {
	case isPlain(ref):
		return ref
	case b.origin != "" && isPlainPath(ref):
		return b.origin + ref
	}
	return b.resolved(ref)
}

// resolved is Resolve for addresses of every kind.
func (b Base) resolved(ref string) string {
	u := parse(ref)
	if u == nil {
		return ""
	}
	if b.url != nil {
		u = b.url.ResolveReference(u)
	}
	return text(u)
}

// Safe gives an address back in its normal form, or "" where it is none that
// is safe to follow: of the schemes only http, https and mailto are; relative
// addresses are too.
func Safe(address string) string { return Base{}.Resolve(address) }

// parse reads an address as browsers do: they leave out control characters
// before they look for the scheme.
func parse(s string) *url.URL {
	if !allOf(s, &graphic) {
		s = strings.TrimFunc(strings.Map(seen, s), unicode.IsSpace)
	}
	if s == "" {
		return nil
	}
	u, err := url.Parse(s)
	if err != nil {
		return nil
	}
	switch strings.ToLower(u.Scheme) {
	case "", "http", "https", "mailto":
		return u
	}
	return nil
}

// seen drops control and format characters: the latter are invisible and would
// let an address read like another one.
func seen(r rune) rune {
	if unicode.Is(unicode.Cc, r) || unicode.Is(unicode.Cf, r) || r == unicode.ReplacementChar {
		return -1
	}
	return r
}

// signs are the characters that have no place in an address but that people
// write in queries.
var signs = strings.NewReplacer(" ", "%20", `"`, "%22", "<", "%3C", ">", "%3E", `\`, "%5C", "^", "%5E", "`", "%60", "{", "%7B", "|", "%7C", "}", "%7D")

// text writes an address so that reading it again gives the same one.
func text(u *url.URL) string {
	s := signs.Replace(u.String())
	if again := parse(s); again == nil || again.String() != s {
		return ""
	}
	return s
}
