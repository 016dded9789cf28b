package content

import (
	"strings"

	"golang.org/x/net/html/atom"

	"github.com/winnow-go/winnow/body"
	"github.com/winnow-go/winnow/internal/formula"
)

// delimiters are the signs around formulae that a script looks for in text. A
// single dollar sign is none of them: it is more often a price.
var delimiters = [...]struct {
	open, end string
	style     body.Style
}{
	{`\(`, `\)`, body.Math}, {`\[`, `\]`, body.Math | body.Display}, {"$$", "$$", body.Math | body.Display},
}

// findDelimited finds the formulae in the text of a kept block on a page whose
// scripts would set them.
func (r *reader) findDelimited(k int) {
	if text := r.kept[k].Text; !strings.Contains(text, "$$") && !strings.Contains(text, `\(`) && !strings.Contains(text, `\[`) || !r.setsFormulae() {
		return
	}
	var out []body.Span
	for _, s := range r.lines[k] {
		if !s.IsText() || s.Style&body.Monospace != 0 {
			out = append(out, s)
			continue
		}
		out = append(out, delimited(s)...)
	}
	if len(out) > len(r.lines[k]) || len(out) == 1 && !out[0].IsText() {
		r.lines[k] = out
		r.kept[k].Text = r.plain(k)
	}
}

// delimited parts a run of text at the formulae in it.
func delimited(s body.Span) []body.Span {
	var out []body.Span
	text := func(part string) {
		if part != "" {
			run := s
			run.Text = part
			out = append(out, run)
		}
	}
	rest := s.Text
	for at := 0; at < len(rest); {
		tex, style, n := formulaAt(rest[at:])
		if n == 0 {
			at++
			continue
		}
		text(rest[:at])
		run := s
		run.Text, run.Style = tex, s.Style|style
		out = append(out, run)
		rest, at = rest[at+n:], 0
	}
	text(rest)
	return out
}

// formulaAt is the formula between signs with which s begins, and the length of
// it all; 0 if there is none.
func formulaAt(s string) (tex string, style body.Style, n int) {
	for _, d := range delimiters {
		if !strings.HasPrefix(s, d.open) {
			continue
		}
		inner, _, found := strings.Cut(s[len(d.open):min(len(s), mostDelimited)], d.end)
		if tex = formula.Clean(inner); found && tex != "" {
			return tex, d.style, len(d.open) + len(inner) + len(d.end)
		}
	}
	return "", 0, 0
}

// mostDelimited is the length in bytes of a formula in text at the most.
const mostDelimited = 2000

// setsFormulae reports whether the page has a script that looks for formulae in
// text.
func (r *reader) setsFormulae() bool {
	if r.scripts == unknown {
		r.scripts = none
		for i := range r.tree.Elements(0, atom.Script) {
			s := strings.ToLower(r.tree.Attr(i, "src") + " " + r.content(i))
			if strings.Contains(s, "mathjax") || strings.Contains(s, "katex") {
				r.scripts = some
				break
			}
		}
	}
	return r.scripts == some
}

// finding is what is known of a thing that is looked for once.
type finding uint8

const (
	unknown finding = iota
	none
	some
)
