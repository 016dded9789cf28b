package phrase

import "strings"

const (
	// longestRow is the most words of a row of labels, longestRowLine the most
	// bytes.
	longestRow     = 14
	longestRowLine = 120
)

// weak are the kinds that a name or any few words can be.
var weak = Of(AboutName, Byline)

// MayBeRow reports whether [Row] may hold for a line, by the kinds of phrase that
// may end in it as [Look] gives them.
func MayBeRow(passed Set) bool { return passed&^weak != 0 }

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
	r := row{words: len(words)}
	r.read(words)
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
	tokens [mostWords]token
	count  int
	// before counts for each word, and for the end, the tokens before it; it is
	// parted where a token reaches over from the word before, as in "8 000".
	before [longestRow + 1]int
	// words is how many words the row has.
	words int
}

const parted = -1

func (r *row) read(words []string) {
	s := scanner{line: strings.Join(words, " ")}
	end := -1
	t, more := s.next()
	for k, w := range words {
		end += 1 + len(w)
		for ; more && s.pos <= end && r.count < mostWords; t, more = s.next() {
			r.tokens[r.count] = t
			r.count++
		}
		r.before[k+1] = r.count
		if more && s.from < end {
			r.before[k+1] = parted
		}
	}
}

// labelAt is the end of the longest label that begins at a word, the word itself
// where none does. A row never is one long label.
func (r *row) labelAt(at int) int {
	m := match{lex: compiled(), loose: true}
	for _, t := range r.tokens[r.before[at]:r.count] {
		m.take(t)
	}
	for end := r.words; end > at; end-- {
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
