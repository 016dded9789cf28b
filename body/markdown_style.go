package body

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// strong writes runs between signs for strong text, where signs work there.
// plain is the same runs without.
func (w inlineWriter) strong(spans []Span, plain string, prev, next rune) string {
	for _, inner := range [...]string{w.layer(spans, emphasisLayer, '*', '*'), plain} {
		before, inner, after := trimmed(inner)
		if mayEnclose("**", inner, outside(before, prev), outside(after, next)) {
			return before + "**" + inner + "**" + after
		}
	}
	return plain
}

// emphasised writes runs between signs for emphasis, where signs work there.
// plain is the same runs without.
func (w inlineWriter) emphasised(spans []Span, plain string, prev, next rune) string {
	before, inner, after := trimmed(w.layer(spans, leafLayer, '_', '_'))
	sign := emphasisSign(inner, spans[0].Style&Strong != 0, outside(before, prev), outside(after, next))
	if sign == "" {
		return plain
	}
	return before + sign + inner + sign + after
}

// trimmed cuts the blanks from both ends of a text: signs must not touch them.
func trimmed(s string) (before, inner, after string) {
	inner = strings.TrimLeft(s, " ")
	before = s[:len(s)-len(inner)]
	trim := strings.TrimRight(inner, " ")
	return before, trim, inner[len(trim):]
}

// outside is the character beside a sign: a blank if there are some between.
func outside(blanks string, beyond rune) rune {
	if blanks != "" {
		return ' '
	}
	return beyond
}

// emphasisSign is the sign that emphasis can have between two characters; ""
// if there is none.
func emphasisSign(inner string, strong bool, prev, next rune) string {
	if !isWordRune(prev) && !isWordRune(next) && prev != '_' && next != '_' && mayEnclose("_", inner, prev, next) {
		return "_"
	}
	if !strong && prev != '*' && next != '*' && mayEnclose("*", inner, prev, next) {
		return "*"
	}
	return ""
}

// mayEnclose reports whether a sign works around inner text: CommonMark wants
// the opening one to be left-flanking, the closing one right-flanking.
func mayEnclose(sign, inner string, prev, next rune) bool {
	if inner == "" {
		return false
	}
	first, _ := utf8.DecodeRuneInString(inner)
	last, _ := utf8.DecodeLastRuneInString(inner)
	return flanks(first, prev) && flanks(last, next) && prev != rune(sign[0])
}

// flanks reports whether a sign between the characters outside and inside
// leans on the inner one.
func flanks(inside, outside rune) bool {
	if unicode.IsSpace(inside) {
		return false
	}
	return !isPunctuation(inside) || unicode.IsSpace(outside) || isPunctuation(outside)
}

func isPunctuation(r rune) bool { return unicode.IsPunct(r) || unicode.IsSymbol(r) }

func isWordRune(r rune) bool { return !unicode.IsSpace(r) && !isPunctuation(r) }
