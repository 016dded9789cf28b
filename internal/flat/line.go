package flat

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/winnow-go/winnow/internal/halt"
)

// line is one line that is not blank.
type line struct {
	// text is the line with white space folded.
	text string
	// number counts lines from 1, blank ones too; gap the blank lines above.
	number, gap int32
	// width is the line's length in characters, first that of its first word.
	width, first int32
	// set is true for a line that is set by hand: indented, with columns, or drawn.
	set bool
	// ends is true where the line ends in a stop, small where it begins with a
	// letter that is no capital, lower where that is a small one.
	ends, small, lower bool
}

// cut cuts text into lines that are not blank. It stops behind the first line
// that is too many.
func cut(w *halt.Watch, text string, most int) []line {
	lines := make([]line, 0, len(text)/64)
	number, gap := int32(0), int32(0)
	for text != "" && len(lines) <= most && !w.Stop(halt.Turn) {
		raw := text
		if end := strings.IndexByte(text, '\n'); end >= 0 {
			raw, text = text[:end], text[end+1:]
		} else {
			text = ""
		}
		number++
		w.Stop(len(raw))
		words := folded(raw)
		if words == "" {
			gap++
			continue
		}
		l := line{text: words, number: number, gap: gap}
		l.look(raw)
		lines = append(lines, l)
		gap = 0
	}
	return lines
}

// widest is the longest line, in bytes, that may be one of a wrapped paragraph.
const widest = 500

// look finds what tells whether the line is wrapped.
func (l *line) look(raw string) {
	if len(l.text) > widest {
		return
	}
	l.width = int32(utf8.RuneCountInString(l.text))
	l.first = l.width
	if blank := strings.IndexByte(l.text, ' '); blank >= 0 {
		l.first = int32(utf8.RuneCountInString(l.text[:blank]))
	}
	r, _ := utf8.DecodeRuneInString(l.text)
	l.small, l.lower = unicode.IsLetter(r) && !unicode.IsUpper(r), unicode.IsLower(r)
	if l.small && l.first == l.width && !unicode.IsLower(r) {
		l.first = 1 // no blanks: a line may be broken anywhere
	}
	l.ends = endsSentence(l.text)
	body := strings.TrimRight(raw, " \r")
	l.set = !strings.ContainsFunc(l.text, isWordly) || strings.HasPrefix(raw, "    ") || strings.ContainsAny(body, "\t|") || strings.Contains(strings.TrimLeft(body, " "), "   ")
}

func isWordly(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }

func endsSentence(text string) bool {
	r, _ := utf8.DecodeLastRuneInString(strings.TrimRight(text, "\"”»’)"))
	return strings.ContainsRune(".!?:…。！？：।؟۔", r)
}

// folded is the line with every run of white space made one blank, none at the
// ends. A line that is so already is not copied.
func folded(s string) string {
	for s != "" && s[0] <= ' ' {
		s = s[1:]
	}
	for s != "" && s[len(s)-1] <= ' ' {
		s = s[:len(s)-1]
	}
	for i := 0; i < len(s); i++ {
		switch c := s[i]; {
		case c == ' ' && s[i+1] == ' ', c < ' ':
			return folding(s)
		case c == 0xC2, c == 0xE1, c == 0xE2, c == 0xE3, c == 0xEF: // white space may begin so
			if r, _ := utf8.DecodeRuneInString(s[i:]); isUnseen(r) || unicode.IsSpace(r) {
				return folding(s)
			}
		}
	}
	return s
}

// folding is folded for a line that may have white space beyond ASCII or
// characters without a width. A full-width blank stays one: in Japanese it
// stands between a label and what it labels.
func folding(s string) string {
	var b strings.Builder
	b.Grow(len(s))
	blank := rune(0)
	for _, r := range s {
		switch {
		case isUnseen(r):
		case r == fullWidthBlank, blank != fullWidthBlank && unicode.IsSpace(r):
			blank = r
		case unicode.IsSpace(r):
		default:
			if blank == fullWidthBlank && b.Len() > 0 {
				b.WriteRune(blank)
			} else if blank != 0 && b.Len() > 0 {
				b.WriteByte(' ')
			}
			blank = 0
			b.WriteRune(r)
		}
	}
	return b.String()
}

const fullWidthBlank = '\u3000'

// isUnseen tells characters that mark places without being seen: zero width
// space, word joiner, byte order mark.
func isUnseen(r rune) bool { return r == 0x200B || r == 0x2060 || r == 0xFEFF }
