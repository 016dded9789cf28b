package phrase

import (
	"strconv"
	"strings"
)

// step is one part of a phrase.
type step struct {
	kind stepKind
	most uint8  // of a wildcard: the most words it spans
	word uint32 // of a word: its hash
}

type stepKind uint8

const (
	wordStep   stepKind = iota
	numberStep          // #
	nameStep            // @
	wildStep            // * and *4
	skipStep            // an empty choice: no word at all
)

// ending is how a phrase ends.
type ending uint8

const (
	inner ending = iota // it does not end here
	whole               // the line ends with the phrase
	label               // :* the line ends here or a separator follows
	lead                // : * a separator and words follow
	brief               // : *4 a separator and so many words follow at most
	open                // * any number of words follows
)

// mostWild is the most words a * in the middle of a phrase spans: a headline
// has fewer, and a bound keeps long lines cheap.
const mostWild = 30

// cutEnding parts a phrase from the notation of its ending, and tells how many
// words may follow if the ending is brief.
func cutEnding(phrase string) (text string, end ending, most uint8) {
	if text, ok := strings.CutSuffix(phrase, ":*"); ok {
		return text, label, 0
	}
	if text, ok := strings.CutSuffix(phrase, ": *"); ok {
		return text, lead, 0
	}
	if text, ok := strings.CutSuffix(phrase, " *"); ok {
		return text, open, 0
	}
	if at := strings.LastIndex(phrase, ": *"); at >= 0 {
		if most, err := strconv.ParseUint(phrase[at+len(": *"):], 10, 8); err == nil {
			return phrase[:at], brief, uint8(most)
		}
	}
	return phrase, whole, 0
}

// parser cuts phrases. It keeps the steps of one phrase in one slice, which the
// next phrase overwrites: there are tens of thousands of them.
type parser struct {
	steps []step
}

// parts cuts a phrase without its ending into what follows one on the other:
// each part is a list of choices, and a choice is a list of steps.
func (p *parser) parts(text string) [][][]step {
	p.steps = p.steps[:0]
	all := make([][][]step, 0, 1+2*strings.Count(text, "("))
	for text != "" {
		plain, rest, _ := strings.Cut(text, "(")
		if steps := p.cut(plain); len(steps) > 0 {
			all = append(all, [][]step{steps})
		}
		group, after, _ := strings.Cut(rest, ")")
		if group != "" {
			all = append(all, p.choices(group))
		}
		text = after
	}
	return all
}

func (p *parser) choices(group string) [][]step {
	all := make([][]step, 0, 1+strings.Count(group, "|"))
	for choice := range strings.SplitSeq(group, "|") {
		steps := p.cut(choice)
		if len(steps) == 0 {
			steps = []step{{kind: skipStep}}
		}
		all = append(all, steps)
	}
	return all
}

// cut cuts text without groups into steps.
func (p *parser) cut(text string) []step {
	from := len(p.steps)
	for field := range strings.FieldsSeq(text) {
		p.steps = appendField(p.steps, field)
	}
	return p.steps[from:len(p.steps):len(p.steps)]
}

func appendField(steps []step, field string) []step {
	switch {
	case field == "#":
		return append(steps, step{kind: numberStep})
	case field == "@":
		return append(steps, step{kind: nameStep})
	case field == "*":
		return append(steps, step{kind: wildStep, most: mostWild})
	case field[0] == '*':
		if most, err := strconv.ParseUint(field[1:], 10, 8); err == nil {
			return append(steps, step{kind: wildStep, most: uint8(most)})
		}
	}
	words := scanner{line: field}
	for t, ok := words.next(); ok; t, ok = words.next() {
		steps = append(steps, step{kind: wordStep, word: t.hash})
	}
	return steps
}
