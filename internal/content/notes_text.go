package content

import (
	"iter"
	"slices"
	"strconv"
	"strings"
	"unicode"

	"golang.org/x/net/html/atom"

	"github.com/winnow-go/winnow/body"
	"github.com/winnow-go/winnow/internal/block"
	"github.com/winnow-go/winnow/internal/page"
)

// numberNotes gives the notes their numbers and takes the labels from their
// first lines.
func (r *reader) numberNotes() {
	if len(r.notes.marks) == 0 {
		return
	}
	r.dropEmpty()
	r.chooseNumbers()
	for s := range r.references() {
		s.Note = r.notes.numbers[int32(s.Note)]
	}
	begun := map[int32]bool{}
	for k := range r.lines {
		if holder := r.noteAround(k); holder >= 0 && !begun[holder] {
			begun[holder] = r.kept[k].Kind == block.Code || r.unlabel(k, holder)
		}
		r.lines[k] = unbracketed(r.lines[k])
	}
	for k := range r.lines {
		if r.cut[k] {
			r.kept[k].Text = r.plain(k)
		}
	}
}

// dropEmpty gives up the notes of which no text is left. What refers to them
// stays as the page has it.
func (r *reader) dropEmpty() {
	for _, holder := range r.notes.marks {
		r.notes.numbers[holder] = -1
	}
	full := map[int32]bool{}
	for k := range r.lines {
		if holder := r.noteAround(k); holder >= 0 && (len(r.lines[k]) > 0 || r.kept[k].Kind == block.Code) {
			full[holder] = true
		}
	}
	clear(r.notes.numbers)
	for s := range r.references() {
		if !full[int32(s.Note)] {
			*s = body.Span{Text: r.notes.labels[int32(s.Note)], Style: body.Superscript}
		}
	}
}

// references ranges over the spans that refer to notes, in the order of the text.
func (r *reader) references() iter.Seq[*body.Span] {
	return func(yield func(*body.Span) bool) {
		for k := range r.lines {
			for _, line := range [...][]body.Span{r.lines[k], r.credits[k]} {
				for i := range line {
					if line[i].Note > 0 && !yield(&line[i]) {
						return
					}
				}
			}
		}
	}
}

// plain is the text of kept block k as its spans have it.
func (r *reader) plain(k int) string {
	text := body.Text(r.lines[k])
	if credit := body.Text(r.credits[k]); credit != "" {
		return text + " " + credit
	}
	return text
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
	for s := range r.references() {
		holder := int32(s.Note)
		if r.notes.numbers[holder] != 0 {
			continue
		}
		order = append(order, holder)
		r.notes.numbers[holder] = -1
		if n := number(r.notes.labels[holder], 0); n > 0 && n <= mostNumber && !taken[n] {
			r.notes.numbers[holder], taken[n] = n, true
			most = max(most, n)
		}
	}
	for _, holder := range order {
		if r.notes.numbers[holder] < 0 {
			most++
			r.notes.numbers[holder] = most
		}
	}
}

// noteAround is the element of the note in which kept block k stands, -1 if it
// stands in none.
func (r *reader) noteAround(k int) int32 {
	for i := r.kept[k].First; i > page.Root; i = r.tree.Nodes[i].Parent {
		if r.notes.numbers[i] != 0 {
			return i
		}
	}
	return -1
}

// unlabel takes the label from kept block k, the first of a note, and reports
// whether text is left. A note that is nothing but its label keeps it.
func (r *reader) unlabel(k int, holder int32) bool {
	line := r.unlabelled(slices.Clone(r.lines[k]), holder, r.cut[k])
	if len(line) == 0 && (k+1 == len(r.lines) || r.noteAround(k+1) != holder) {
		return true
	}
	r.lines[k], r.cut[k] = line, true
	return len(line) > 0
}

// unlabelled drops from the first line of a note the label that the page
// repeats there, and the brackets and stops around it. Items of a numbered list
// have none: a figure that they begin with is their own. cut tells that something
// was taken from the line before.
func (r *reader) unlabelled(spans []body.Span, holder int32, cut bool) []body.Span {
	var lead strings.Builder
	for i := 0; i < len(spans) && spans[i].IsText() && lead.Len() < longestMark; i++ {
		lead.WriteString(spans[i].Text)
	}
	text := lead.String()
	rest, found := r.behindLabel(text, holder)
	if !found && cut {
		rest = strings.TrimLeft(text, " \n")
		for _, empty := range [...]string{"[]", "()", "^", "]", ")", ".", ":"} { // around what was taken
			rest = strings.TrimPrefix(rest, empty)
		}
	}
	if len(rest) == len(text) {
		return spans
	}
	return folded(withoutFirst(spans, len(text)-len(rest)))
}

// behindLabel is what stands behind the label of a note and the signs around it.
func (r *reader) behindLabel(text string, holder int32) (rest string, found bool) {
	open := strings.TrimLeft(text, " \n^[(")
	bracketed := strings.ContainsAny(text[:len(text)-len(open)], "^[(")
	if r.tree.Nodes[r.tree.Nodes[holder].Parent].Tag == atom.Ol && !bracketed {
		return text, false
	}
	rest, found = strings.CutPrefix(open, r.notes.labels[holder])
	if !found || startsWord(rest) {
		return text, false
	}
	return strings.TrimLeft(rest, "]).:\u00A0 \n"), true
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
