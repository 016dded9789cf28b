// Package damage breaks pages in the ways in which pages come broken: cut off,
// changed on the way, encoded twice, put together wrong. It is for tests and
// measurements.
package damage

import (
	"bytes"
	"fmt"
	"html"
	"math/rand/v2"
	"regexp"
	"strings"
)

// Transform is one way to damage a page.
type Transform struct {
	// Name says what is done.
	Name string
	// Apply gives the damaged page; the page itself is left alone. It does the
	// same each time.
	Apply func(page []byte) []byte
}

// Transforms lists all ways.
func Transforms() []Transform {
	var all []Transform
	for tenth := 1; tenth < 10; tenth++ {
		all = append(all, Transform{fmt.Sprintf("cut at %d0 %%", tenth), func(p []byte) []byte { return bytes.Clone(p[:len(p)*tenth/10]) }})
	}
	all = append(all, bytewise...)
	return append(all, tagwise...)
}

// each changes every nth byte of a copy.
func each(n int, change func(r *rand.Rand, p []byte, i int)) func([]byte) []byte {
	return func(p []byte) []byte {
		p = bytes.Clone(p)
		r := rand.New(rand.NewPCG(1, uint64(n)))
		for i := n / 2; i < len(p); i += n {
			change(r, p, i)
		}
		return p
	}
}

// text makes a transform of one that works on text.
func text(change func(string) string) func([]byte) []byte {
	return func(p []byte) []byte { return []byte(change(string(p))) }
}

// replace makes a transform that replaces what a pattern finds, every nth time.
func replace(pattern, with string, n int) func([]byte) []byte {
	re := regexp.MustCompile(pattern)
	return func(p []byte) []byte {
		k := 0
		return re.ReplaceAllFunc(p, func(found []byte) []byte {
			if k++; k%n != 0 {
				return found
			}
			return re.ReplaceAll(found, []byte(with))
		})
	}
}

// bytewise damages bytes without regard to what they mean.
var bytewise = []Transform{
	{"first half lost", func(p []byte) []byte { return bytes.Clone(p[len(p)/2:]) }},
	{"middle third lost", func(p []byte) []byte { return append(bytes.Clone(p[:len(p)/3]), p[len(p)*2/3:]...) }},
	{"thirds out of order", func(p []byte) []byte {
		a, b := len(p)/3, len(p)*2/3
		return bytes.Join([][]byte{p[b:], p[:a], p[a:b]}, nil)
	}},
	{"bits flipped, few", each(1999, func(r *rand.Rand, p []byte, i int) { p[i] ^= 1 << r.IntN(8) })},
	{"bits flipped, many", each(97, func(r *rand.Rand, p []byte, i int) { p[i] ^= 1 << r.IntN(8) })},
	{"bytes at random", each(53, func(r *rand.Rand, p []byte, i int) { p[i] = byte(r.IntN(256)) })},
	{"zero bytes", each(211, func(_ *rand.Rand, p []byte, i int) { p[i] = 0 })},
	{"every other byte zero", func(p []byte) []byte { return bytes.Join(bytes.Split(p, nil), []byte{0}) }},
	{"bytes that are no UTF-8", each(499, func(_ *rand.Rand, p []byte, i int) { p[i] = 0xFF })},
	{"bytes swapped", each(307, func(_ *rand.Rand, p []byte, i int) { p[i], p[i-1] = p[i-1], p[i] })},
	{"high bit lost", func(p []byte) []byte {
		return bytes.Map(func(r rune) rune { return r & 0x7F }, p)
	}},
	{"encoded as UTF-8 twice", func(p []byte) []byte {
		var b strings.Builder
		for _, c := range p {
			b.WriteRune(rune(c))
		}
		return []byte(b.String())
	}},
	{"half of it in Latin-1", func(p []byte) []byte {
		out := bytes.Clone(p[:len(p)/2])
		for _, r := range string(p[len(p)/2:]) {
			out = append(out, byte(r))
		}
		return out
	}},
	{"twice", func(p []byte) []byte { return bytes.Repeat(p, 2) }},
	{"a part ten times", func(p []byte) []byte { return append(bytes.Clone(p), bytes.Repeat(p[len(p)/3:len(p)/2], 10)...) }},
	{"nothing but blanks behind", func(p []byte) []byte { return append(bytes.Clone(p), bytes.Repeat([]byte(" \n"), len(p)/2)...) }},
}

// tagwise damages markup.
var tagwise = []Transform{
	{"end tags lost, some", replace(`</[a-zA-Z][^>]*>`, "", 3)},
	{"end tags lost, all", replace(`</[a-zA-Z][^>]*>`, "", 1)},
	{"start tags lost, some", replace(`<[a-zA-Z][^>]*>`, "", 5)},
	{"tags without their ends", replace(`(<[a-zA-Z][^>]*)>`, "$1", 23)},
	{"quotes lost", replace(`="([^"]*)"`, "=$1", 1)},
	{"quotes lost, one of two", replace(`="([^"]*)"`, `="$1`, 37)},
	{"attributes lost", replace(`(<[a-zA-Z][a-zA-Z0-9]*) [^>]*>`, "$1>", 1)},
	{"end tags swapped", replace(`</(div|p|span|li|section|article)>`, "</b>", 4)},
	{"boxes turned into formatting", replace(`<(/?)(?:div|section|article)\b`, "<${1}i", 2)},
	{"white space lost", replace(`\s+`, " ", 1)},
	{"white space lost between tags", replace(`>\s+<`, "><", 1)},
	{"line ends of Windows", replace(`\n`, "\r\n", 1)},
	{"line ends of old Macs", replace(`\r?\n`, "\r", 1)},
	{"tags in upper case", func(p []byte) []byte {
		return regexp.MustCompile(`</?[a-zA-Z][a-zA-Z0-9]*`).ReplaceAllFunc(bytes.Clone(p), bytes.ToUpper)
	}},
	{"encoded as entities", text(html.EscapeString)},
	{"entities encoded twice", replace(`&([a-z]+|#[0-9]+);`, "&amp;$1;", 1)},
	{"entities without end", replace(`(&[a-z]+);`, "$1", 1)},
	{"comments left open", replace(`-->`, "", 2)},
	{"scripts left open", replace(`</script>`, "", 5)},
	{"doctype, html, head and body lost", replace(`(?i)<!doctype[^>]*>|</?(?:html|head|body)\b[^>]*>`, "", 1)},
	{"in a text area", text(func(p string) string { return "<textarea>" + p })},
	{"in a frame", text(func(p string) string { return `<iframe srcdoc="` + html.EscapeString(p) + `"></iframe>` + p })},
	{"markup of another page around", text(func(p string) string { return "<table><tr><td><form><ul><li>" + p + "</ul></form></table>" })},
}
