package mend

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/winnow-go/winnow/internal/block"
	"github.com/winnow-go/winnow/internal/verdict"
)

// opening is how the lines of one series begin: what speakers say, the steps of
// a recipe, the entries of a live blog. The zero value is no series.
type opening struct {
	kind openingKind
	// name is the speaker, "" where capitals tell one; number is that of a step.
	name   string
	number int
}

type openingKind uint8

const (
	noOpening openingKind = iota
	// ofSpeaker is a name or an initial: "WEIL: Yes.", "P. ¿De verdad?"
	ofSpeaker
	// ofDialogue is a dash.
	ofDialogue
	// ofTime is a time of day alone on a line.
	ofTime
	// ofStep is a number: "3. Stir."
	ofStep
)

// longestSpeaker is the length in bytes of the longest name of a speaker.
const longestSpeaker = 24

// openingOf tells how a line begins.
func openingOf(text string) opening {
	switch first, size := utf8.DecodeRuneInString(text); {
	case isTimeOfDay(text):
		return opening{kind: ofTime}
	case first == '―' || (first == '–' || first == '—') && strings.HasPrefix(text[size:], " "):
		return opening{kind: ofDialogue}
	case first >= '0' && first <= '9':
		return stepOf(text)
	case unicode.IsUpper(first) && strings.HasPrefix(text[size:], ". "):
		return opening{kind: ofSpeaker, name: text[:size]}
	}
	name, _, found := strings.Cut(text[:min(len(text), longestSpeaker)], ": ")
	switch {
	case !found || strings.Count(name, " ") >= 3 || !isName(name):
		return opening{}
	case name == strings.ToUpper(name) && name != strings.ToLower(name):
		return opening{kind: ofSpeaker} // all who speak in capitals are of one series
	}
	return opening{kind: ofSpeaker, name: name}
}

// isName reports whether each word of text begins with a capital.
func isName(text string) bool {
	for word := range strings.FieldsSeq(text) {
		if first, _ := utf8.DecodeRuneInString(word); !unicode.IsUpper(first) {
			return false
		}
	}
	return true
}

// isTimeOfDay reports whether text is hours and minutes: 9:30, 14.05, 7h45.
func isTimeOfDay(text string) bool {
	if len(text) != len("9:30") && len(text) != len("14:05") {
		return false
	}
	hour := strings.IndexAny(text, ":.h")
	if len(text) != hour+3 {
		return false
	}
	return !strings.ContainsFunc(text[:hour]+text[hour+1:], func(r rune) bool { return r < '0' || r > '9' })
}

// stepOf reads a number of at most two figures, a full stop or a bracket, and a
// blank.
func stepOf(text string) opening {
	number, i := 0, 0
	for i < len(text) && i < 2 && text[i] >= '0' && text[i] <= '9' {
		number = number*10 + int(text[i]-'0')
		i++
	}
	if i+1 < len(text) && (text[i] == '.' || text[i] == ')') && text[i+1] == ' ' {
		return opening{kind: ofStep, number: number}
	}
	return opening{}
}

// leastSeries is how many lines that stay make a series, longSeries how many
// lines in all, of which one stays.
const (
	leastSeries = 2
	longSeries  = 4
)

// mendSeries gives back lines that begin as others of the story do, and the
// sentences under them: a series is kept or dropped as one.
func (m *mender) mendSeries() {
	openings := make([]opening, len(m.Blocks))
	all := map[opening]int{}
	for k := range openings {
		openings[k] = openingOf(m.Blocks[k].Text)
		all[openings[k]]++
	}
	kept := map[opening]int{{kind: ofTime}: m.entries(openings)}
	last := opening{}
	for i, o := range openings {
		k := int32(i)
		if o.kind == noOpening {
			continue
		}
		goesOn := kept[o] >= leastSeries || kept[o] > 0 && all[o] >= longSeries
		if o.kind == ofStep {
			goesOn = last.kind == ofStep && o.number == last.number+1 || m.beginsSteps(int32(k), o, all)
		}
		switch {
		case m.Kept(k) && goesOn && o.kind == ofStep:
			m.giveBackEntry(int32(k), openings)
		case !goesOn || m.Kept(k):
		case o.kind == ofDialogue: // people say "Next." and "Back."
			m.Spare(int32(k))
		case m.mayReturn(int32(k)):
			m.giveBackEntry(int32(k), openings)
		}
		if m.Kept(k) {
			kept[o]++
			if o.kind == ofStep {
				last = o
			}
		}
	}
}

// beginsSteps reports whether line k is the first of three steps or more right
// below a sentence of the story: a chart of other stories has a label above it.
func (m *mender) beginsSteps(k int32, o opening, all map[opening]int) bool {
	if o.number != 1 || k == 0 || !m.Kept(k-1) || !m.Blocks[k-1].EndsInStop() {
		return false
	}
	return all[opening{kind: ofStep, number: 2}] > 0 && all[opening{kind: ofStep, number: 3}] > 0
}

// entries counts the times of day on the page that stand right above a
// sentence, as in a live blog.
func (m *mender) entries(openings []opening) int {
	n := 0
	for k := 1; k < len(openings); k++ {
		if openings[k-1].kind == ofTime && openings[k].kind == noOpening && m.Blocks[k].EndsInStop() {
			n++
		}
	}
	return n
}

// inSeries lists the rules that know nothing of series.
var inSeries = []string{verdict.Outvoted, "page-numbers", "byline", "related-stories", "pointed-story"}

// mayReturn reports whether line k was taken by a rule that knows nothing of
// series.
func (m *mender) mayReturn(k int32) bool {
	return m.TakenBy(k, inSeries...)
}

// mostUnderEntry is how many lines of an entry follow the one that begins it.
const mostUnderEntry = 3

// giveBackEntry gives back line k and the sentences between it and the next
// entry.
func (m *mender) giveBackEntry(k int32, openings []opening) {
	hi := k + 1
	for hi < m.All().Hi && hi-k <= mostUnderEntry && openings[hi].kind == noOpening && m.IsOutvoted(hi) && m.Blocks[hi].EndsInStop() {
		hi++
	}
	m.GiveBack(block.Span{Lo: k, Hi: hi}, inSeries...)
}
