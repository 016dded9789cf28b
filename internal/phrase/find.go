package phrase

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

const (
	// mostBytes and mostWords bound what is looked at of a line. The longest
	// labels with a headline in them have some 40 words.
	mostBytes = 600
	mostWords = 64
	// mostLoose bounds the lines that may match a phrase that begins with a *.
	// Such phrases ("… / Getty Images") are captions of a sentence or two.
	mostLoose = 240
	// mostName is the most words of a name, or of two authors' names.
	mostName = 8
)

// Find returns the kinds of clutter phrase that the line is, the empty set for
// most lines. It is safe for concurrent use and does not allocate.
func Find(line string) Set {
	found, _ := Look(line)
	return found
}

// Look is [Find], and tells which kinds of phrase may end somewhere in the line
// or at its end: where there are none, no phrase begins it.
func Look(line string) (found, passed Set) {
	lex := compiled()
	line = strings.TrimSpace(line)
	words := scanner{line: line[:min(len(line), mostBytes)]}
	first, ok := words.next()
	if !ok {
		return 0, 0
	}
	loose := len(line) <= mostLoose || first.is(isNumber)
	if hub := lex.nodes[start].hub; !loose && (!lex.mayGoOn(hub, first.hash) || lex.hubs[hub][first.hash] == 0) {
		return 0, 0
	}
	m := match{lex: lex, loose: loose, words: words, cut: len(line) > mostBytes}
	m.take(first)
	m.walk(start, 0)
	return m.found, m.passed
}

// match is the state of one search.
type match struct {
	lex    *lexicon
	words  scanner
	tokens [mostWords]token // what words has given so far
	count  int
	hubs   uint16 // the hubs from which one of the tokens may go on, a bit each
	cut    bool   // there is more of the line than words will give
	loose  bool   // the line may begin with a step other than a word
	found  Set
	passed Set // the kinds of phrase that may end somewhere in the line
}

// has reports whether the line has an i-th word, and reads on as far as that.
func (m *match) has(i int) bool {
	for m.count <= i {
		t, ok := m.words.next()
		if !ok {
			return false
		}
		if m.count == mostWords {
			m.cut = true
			return false
		}
		m.take(t)
	}
	return true
}

func (m *match) take(t token) {
	m.tokens[m.count] = t
	m.count++
	m.hubs |= m.lex.goOn[t.hash%marks]
}

// walk collects what the line may be from node at and word i on.
func (m *match) walk(at int32, i int) {
	n := &m.lex.nodes[at]
	if n.end != inner {
		m.passed |= Of(n.kind)
		if m.endsAt(n, i) {
			m.found |= Of(n.kind)
		}
	}
	if n.hub != 0 && m.has(i) && m.lex.mayGoOn(n.hub, m.tokens[i].hash) {
		for at := m.lex.hubs[n.hub][m.tokens[i].hash]; at != 0; {
			e := &m.lex.edges[at]
			if m.mayGoOn(e, i+1) {
				m.walk(e.to, i+1)
			}
			at = e.next
		}
	}
	if at == start && !m.loose {
		return
	}
	for at := n.first; at != 0; {
		e := &m.lex.edges[at]
		if e.kind != wordStep {
			m.step(e, i)
		} else if m.has(i) && m.tokens[i].hash == e.word && m.mayGoOn(e, i+1) {
			m.walk(e.to, i+1)
		}
		at = e.next
	}
}

// mayGoOn is false where word i is none that may follow behind an edge.
func (m *match) mayGoOn(e *edge, i int) bool {
	return e.ahead == anything || m.has(i) && e.ahead&aheadBit(m.tokens[i].hash) != 0
}

// step walks on from word i over an edge other than a word, if the line allows
// it.
func (m *match) step(e *edge, i int) {
	switch e.kind {
	case numberStep:
		if m.has(i) && m.tokens[i].is(isNumber) {
			m.walk(e.to, i+1)
		}
	case nameStep:
		m.walkName(e.to, i)
	case wildStep:
		m.walkWild(e, i)
	case skipStep:
		m.walk(e.to, i)
	}
}

// walkWild goes on behind each run of words from word i on that a wildcard may
// span. Most wildcards stand at the beginning of a phrase, and nearly no line has
// a word that follows one there.
func (m *match) walkWild(e *edge, i int) {
	m.has(i + int(e.most))
	if n := &m.lex.nodes[e.to]; n.hub != 0 && n.first == 0 && n.end == inner && m.hubs&(1<<n.hub) == 0 {
		return
	}
	for k := i; k < i+int(e.most) && m.has(k); k++ {
		m.walk(e.to, k+1)
	}
}

// endsAt reports whether the phrase that ends at a node may end before word i.
func (m *match) endsAt(n *node, i int) bool {
	more := m.has(i)
	done := !more && !m.cut
	apart := more && m.tokens[i].is(isApart)
	switch n.end {
	case whole:
		return done
	case label:
		return done || apart
	case lead:
		return apart
	case brief:
		return apart && !m.has(i+int(n.most)) && !m.cut
	}
	return more
}

// walkName goes on behind each name that begins at word i.
func (m *match) walkName(to int32, i int) {
	for k := i; k < i+mostName && m.has(k); k++ {
		t := m.tokens[k]
		switch {
		case k > i && t.is(isApart):
			return
		case t.is(isName):
			m.walk(to, k+1)
		case k == i || !t.is(isShort):
			return
		}
	}
}

// EndsInCredit reports whether a line ends in who made a picture, behind a
// sentence about it: "The pier in May. Photo: Ida Roth".
func EndsInCredit(line string) bool {
	const longestCredit, longestCaption = 90, 400
	if len(line) > longestCaption {
		return false
	}
	at := lastStop(line, longestCredit)
	if strings.HasSuffix(line, ")") {
		at = strings.LastIndexByte(line, '(')
	}
	if at <= 0 || len(line)-at > longestCredit {
		return false
	}
	_, size := utf8.DecodeRuneInString(line[at:])
	credit := strings.TrimRight(line[at+size:], ")） ")
	if line[at] == '(' && strings.HasSuffix(line, ")") && isMaker(credit) {
		return true
	}
	if name, ok := strings.CutSuffix(credit, " 기자"); ok && len(name) <= mostReporter { // a Korean reporter
		return true
	}
	// One word is an agency, which closes stories too.
	return (strings.ContainsAny(credit, ":：=©/") || strings.Contains(strings.TrimSpace(credit), " ")) && Find(credit).Has(Credit)
}

// lastStop is where the last of the characters stands that end a sentence, or
// begin a remark behind it; -1 where none is within so many bytes of the end.
func lastStop(line string, most int) int {
	for at := len(line) - 1; at >= 0 && at >= len(line)-most; at-- {
		switch c := line[at]; {
		case c == '.', c == '!', c == '?', c == '|', c == '(':
			return at
		case utf8.RuneStart(c) && c >= utf8.RuneSelf:
			switch r, _ := utf8.DecodeRuneInString(line[at:]); r {
			case '…', '（', '。', '।', '؟', '—', '–':
				return at
			}
		}
	}
	return -1
}

// mostReporter is the bytes of the longest name of a Korean reporter, a blank
// before it.
const mostReporter = 13

// isMaker reports whether text is two or three names that slashes part: the
// agency or the paper and the photographer, "AFP/Ida Roth".
func isMaker(text string) bool {
	const mostNames, longest = 3, 40
	names := 0
	for name := range strings.SplitSeq(text, "/") {
		first, _ := utf8.DecodeRuneInString(strings.TrimSpace(name))
		if names++; !unicode.IsLetter(first) {
			return false
		}
	}
	return names > 1 && names <= mostNames && len(text) <= longest && !strings.ContainsFunc(text, unicode.IsDigit)
}
