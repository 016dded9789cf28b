package body

import "strings"

// formula is the TeX of a formula block on one line, for blocks made by hand
// too.
func (b *Block) formula() string {
	for _, s := range b.Spans {
		if s.Style&Math != 0 {
			return oneLine(s.Text)
		}
	}
	return oneLine(strings.ReplaceAll(b.Text, "$$", ""))
}

func oneLine(s string) string { return strings.Join(strings.Fields(s), " ") }

// displayed writes a formula on a line of its own.
func displayed(tex string) string {
	if tex == "" {
		return ""
	}
	if strings.Contains(unescaped(tex), "$") {
		return fence("math", tex)
	}
	return "$$" + spaced(tex) + "$$"
}

// formula writes a formula in running text. What holds the sign that ends one is
// written as GitHub does it, between backticks.
func (w inlineWriter) formula(s *Span) string {
	tex := oneLine(s.Text)
	if tex == "" {
		return ""
	}
	if strings.ContainsAny(unescaped(tex), "$`") {
		return "$" + w.code(tex) + "$"
	}
	sign := s.mathSign()
	if w.place != inBlock {
		sign = "$"
	}
	tex = spaced(tex)
	if w.place == inTable {
		tex = strings.ReplaceAll(tex, "|", `\|`)
	}
	return sign + tex + sign
}

// unescaped is TeX without the signs that stand for themselves.
func unescaped(tex string) string {
	return strings.NewReplacer(`\\`, "", `\$`, "").Replace(tex)
}

// spaced puts blanks, which mean nothing in TeX, into what readers of Markdown
// that know no formulae would take for links, HTML, emphasis or character references.
func spaced(tex string) string {
	if !strings.ContainsAny(tex, "[]<&*~") {
		return tex
	}
	var b strings.Builder
	for i := range len(tex) {
		b.WriteByte(tex[i])
		if i+1 < len(tex) && readsOn(tex[i], tex[i+1]) {
			b.WriteByte(' ')
		}
	}
	return b.String()
}

// readsOn reports whether two neighbours would mean something to Markdown.
func readsOn(c, next byte) bool {
	switch c {
	case ']':
		return next == '(' || next == '[' || next == ':'
	case '[':
		return next == '^'
	case '<', '*':
		return next != ' '
	case '~':
		return next == '~'
	case '&':
		return next == '#' || isAlnum(next)
	}
	return false
}

// escapeDollars keeps prices from being taken for formulae. A dollar sign ends
// one unless a blank stands before it or a figure behind; where there are
// formulae all are escaped.
func escapeDollars(s string, all bool, next rune) string {
	if !strings.Contains(s, "$") {
		return s
	}
	var b strings.Builder
	for i := range len(s) {
		if s[i] == '$' && (all || endsFormula(s, i, next)) {
			b.WriteByte('\\')
		}
		b.WriteByte(s[i])
	}
	return b.String()
}

func endsFormula(s string, i int, next rune) bool {
	if i == 0 || s[i-1] == ' ' {
		return false
	}
	if i+1 < len(s) {
		next = rune(s[i+1])
	}
	return next < '0' || next > '9'
}
