package formula

import "strings"

// delimiters are the signs between which pages write TeX, the longer first.
var delimiters = [...][2]string{{"$$", "$$"}, {`\(`, `\)`}, {`\[`, `\]`}, {"$", "$"}, {`{\displaystyle`, "}"}, {`{\textstyle`, "}"}, {`\displaystyle `, ""}}

// mostTeX is the length in bytes from which a source is taken for no formula.
const mostTeX = 10000

// Clean gives TeX on one line, without the signs around it and without
// comments; "" for what is no formula.
func Clean(s string) string {
	if len(s) > mostTeX {
		return ""
	}
	s = strings.Join(strings.Fields(uncommented(s)), " ")
	for _, d := range delimiters {
		inner, opens := strings.CutPrefix(s, d[0])
		inner, closes := strings.CutSuffix(inner, d[1])
		if opens && closes && balanced(inner) {
			s = strings.TrimSpace(inner)
		}
	}
	return defused(s)
}

// active are the commands of TeX that make links, load things or set what is not
// a formula; MathJax runs them unless told otherwise.
var active = [...]string{
	`\href`, `\url`, `\html`, `\includegraphics`, `\require`, `\style`, `\class`, `\cssId`, `\data`, `\input`, `\include`, `\openin`, `\openout`, `\read`, `\write`, `\catcode`, `\csname`, `\unicode`,
}

// defused takes the backslash from active commands, so that they are text.
func defused(s string) string {
	if !strings.Contains(s, `\`) {
		return s
	}
	for _, command := range active {
		for strings.Contains(s, command) {
			s = strings.ReplaceAll(s, command, command[1:])
		}
	}
	return s
}

// uncommented drops what stands behind a percent sign on its line, and the
// characters that nobody sees.
func uncommented(s string) string {
	var b strings.Builder
	for line := range strings.Lines(s) {
		for i := range len(line) {
			if line[i] == '%' && (i == 0 || line[i-1] != '\\') {
				line = line[:i] + "\n"
				break
			}
		}
		b.WriteString(line)
	}
	return invisible.Replace(b.String())
}

// invisible is what stands in MathML for "times" and "applied to", and what
// marks places without being seen.
var invisible = strings.NewReplacer("\u2061", "", "\u2062", "", "\u2063", "", "\u2064", "", "\u200B", "", "\u2060", "", "\uFEFF", "", "\u00AD", "")

// balanced reports whether no brace ends a group that s does not open.
func balanced(s string) bool {
	depth := 0
	for i := 0; i < len(s); i++ {
		switch s[i] {
		case '\\':
			i++
		case '{':
			depth++
		case '}':
			depth--
		}
		if depth < 0 {
			return false
		}
	}
	return depth == 0
}
