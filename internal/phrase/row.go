package phrase

import "strings"

const (
	// longestRow is the most words of a row of labels, longestRowLine the most
	// bytes.
	longestRow     = 10
	longestRowLine = 120
)

// weak are the kinds that a name or any few words can be.
var weak = Of(AboutName, Byline)

// Row reports whether a line is nothing but labels, two or more of them one
// after the other: "Print Email Share 8 comments".
func Row(line string) bool {
	if len(line) > longestRowLine {
		return false
	}
	words := strings.Fields(line)
	if len(words) < 2 || len(words) > longestRow {
		return false
	}
	r := readRow(words)
	labels := 0
	for at := 0; at < len(words); labels++ {
		end := r.labelAt(at)
		if end == at {
			return false
		}
		at = end
	}
	return labels > 1
}

// row is a line that may be a row of labels.
type row struct {
	tokens []token
	// before counts for each word, and for the end, the tokens before it; it is
	// parted where a token reaches over from the word before, as in "8 000".
	before []int
}

const parted = -1

func readRow(words []string) row {
	s := scanner{line: strings.Join(words, " ")}
	r := row{before: make([]int, 1, longestRow+1)}
	end := -1
	t, more := s.next()
	for _, w := range words {
		end += 1 + len(w)
		for ; more && s.pos <= end; t, more = s.next() {
			r.tokens = append(r.tokens, t)
		}
		if more && s.from < end {
			r.before = append(r.before, parted)
		} else {
			r.before = append(r.before, len(r.tokens))
		}
	}
	return r
}

// labelAt is the end of the longest label that begins at a word, the word itself
// where none does. A row never is one long label.
func (r row) labelAt(at int) int {
	m := match{lex: compiled(), loose: true}
	for _, t := range r.tokens[r.before[at]:] {
		m.take(t)
	}
	for end := len(r.before) - 1; end > at; end-- {
		if r.before[end] == parted {
			continue
		}
		m.found, m.count = 0, r.before[end]-r.before[at]
		m.walk(start, 0)
		if m.found&^weak != 0 {
			return end
		}
		if m.passed&^weak == 0 {
			break // less of the line will be no label either
		}
	}
	return at
}
