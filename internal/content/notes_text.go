package content

import (
	"strconv"
	"strings"
	"unicode"

	"golang.org/x/net/html/atom"

	"github.com/winnow-go/winnow/body"
)

func isLetter(c rune) bool { return unicode.IsLetter(c) }

// numberNotes gives the notes their numbers and takes the labels from their
// first lines.
func (r *reader) numberNotes() {
	if len(r.notes.marks) == 0 {
		return
	}
	r.chooseNumbers()
	for k := range r.lines {
		for i := range r.lines[k] {
			if s := &r.lines[k][i]; s.Note > 0 {
				s.Note = r.notes.numbers[int32(s.Note)]
			}
		}
	}
	begun := map[int32]bool{}
	for k := range r.lines {
		holder := r.noteAround(r.kept[k].First)
		if holder >= 0 && !begun[holder] && r.notes.numbers[holder] > 0 && r.lines[k] != nil {
			r.lines[k] = r.unlabelled(r.lines[k], holder)
			begun[holder] = len(r.lines[k]) > 0
			r.cut[k] = true
		}
		r.lines[k] = unbracketed(r.lines[k])
	}
	for k := range r.lines {
		if r.cut[k] {
			r.kept[k].Text = body.Text(r.lines[k])
		}
	}
}

// mostNumber is the largest number that a label gives a note.
const mostNumber = 9999

// chooseNumbers numbers the notes that the text refers to: by the page's own
// labels where those are numbers, each of one note, and the others, called "a"
// or "†", behind them in the order of the text. So far spans have the note's
// element in place of its number.
func (r *reader) chooseNumbers() {
	var order []int32
	taken := map[int]bool{}
	most := 0
	for k := range r.lines {
		for i := range r.lines[k] {
			holder := int32(r.lines[k][i].Note)
			if holder == 0 || r.notes.numbers[holder] != 0 {
				continue
			}
			order = append(order, holder)
			r.notes.numbers[holder] = -1
			if n := number(r.notes.labels[holder], 0); n > 0 && n <= mostNumber && !taken[n] {
				r.notes.numbers[holder], taken[n] = n, true
				most = max(most, n)
			}
		}
	}
	for _, holder := range order {
		if r.notes.numbers[holder] < 0 {
			most++
			r.notes.numbers[holder] = most
		}
	}
}

// noteAround is the element of the note in which node i stands, -1 if it stands
// in none.
func (r *reader) noteAround(i int32) int32 {
	for ; i > 0; i = r.tree.Nodes[i].Parent {
		if r.notes.numbers[i] > 0 {
			return i
		}
	}
	return -1
}

// unlabelled drops from the first line of a note the label that the page
// repeats there, and the brackets and stops around it. Items of a numbered list
// have none: a figure that they begin with is their own.
func (r *reader) unlabelled(spans []body.Span, holder int32) []body.Span {
	var lead strings.Builder
	for i := 0; i < len(spans) && spans[i].IsText() && lead.Len() < longestMark; i++ {
		lead.WriteString(spans[i].Text)
	}
	text := lead.String()
	rest := strings.TrimLeft(text, " \n^[(")
	bracketed := strings.ContainsAny(text[:len(text)-len(rest)], "^[(")
	list := r.tree.Nodes[holder].Parent
	if r.tree.Nodes[list].Tag != atom.Ol || bracketed {
		if behind, ok := strings.CutPrefix(rest, r.notes.labels[holder]); ok && !startsWord(behind) {
			rest, bracketed = behind, true
		}
	}
	if end := strings.TrimLeft(rest, "]).:\u00A0 \n"); len(end) < len(rest) && (bracketed || strings.ContainsAny(rest[:1], "]).:")) {
		rest = end
	} else if !bracketed {
		return spans
	}
	return folded(withoutFirst(spans, len(text)-len(rest)))
}

func startsWord(s string) bool {
	for _, c := range s {
		return unicode.IsLetter(c) || unicode.IsDigit(c)
	}
	return false
}

// withoutFirst drops the first n bytes of a line.
func withoutFirst(spans []body.Span, n int) []body.Span {
	for len(spans) > 0 && n > 0 {
		m := min(n, len(spans[0].Text))
		spans[0].Text = spans[0].Text[m:]
		n -= m
		if spans[0].Text != "" {
			break
		}
		spans = spans[1:]
	}
	return spans
}

// unbracketed drops the brackets that a page sets around the number of a note:
// the renderings have their own.
func unbracketed(spans []body.Span) []body.Span {
	for i := 1; i+1 < len(spans); i++ {
		a, b := &spans[i-1], &spans[i+1]
		if spans[i].Note > 0 && a.IsText() && b.IsText() && strings.HasSuffix(a.Text, "[") && strings.HasPrefix(b.Text, "]") {
			a.Text, b.Text = a.Text[:len(a.Text)-1], b.Text[1:]
		}
	}
	out := spans[:0]
	for _, s := range spans {
		if s.Text != "" || !s.IsText() {
			out = append(out, s)
		}
	}
	return out
}

// noteText is the line of a note as plain text has it.
func noteText(number int, text string) string { return "[" + strconv.Itoa(number) + "] " + text }
