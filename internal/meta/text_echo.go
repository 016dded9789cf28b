package meta

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

const (
	// echoLines is how many lines of the body are read for words of the headline,
	// echoBytes how much of each.
	echoLines, echoBytes = 8, 600
	// leastEcho is the letters of a word that says what a story is about, echoStem
	// how many of them are compared, so that endings don't matter.
	leastEcho, echoStem = 4, 5
	// echoVotes are those of a headline whose words all stand in the body.
	echoVotes = 3
	// fewEchoes is how many words it takes to give all votes: one word may be that
	// of a menu.
	fewEchoes = 3
	// mostEchoed is the words of the longest line that is asked: a summary takes
	// up the story's words too.
	mostEchoed = 14
)

// echo gives votes for a line whose words the story takes up again, as it does
// those of its headline and not those of a menu. It has nothing to say about
// scripts that write no blanks between words.
func (t *textReader) echo(k int) float64 {
	b := &t.lines[k]
	if b.Wide > 0 || b.Length() > mostEchoed || endsSentence(b.Text) || t.seen[k].clutter || t.body >= len(t.lines) {
		return 0
	}
	if t.stems == nil {
		t.stems = map[string]bool{}
		for j := t.body; j < min(t.body+echoLines, len(t.lines)); j++ {
			text := t.lines[j].Text
			if !t.lines[j].Prose() {
				continue
			}
			for stem := range stems(text[:min(len(text), echoBytes)]) {
				t.stems[stem] = true
			}
		}
	}
	taken, all := 0, 0
	for stem := range stems(b.Text) {
		all++
		if t.stems[stem] {
			taken++
		}
	}
	if all == 0 {
		return 0
	}
	return echoVotes * float64(taken) / float64(max(all, fewEchoes))
}

// stems yields the beginnings of a text's longer words, in small letters.
func stems(text string) func(yield func(string) bool) {
	return func(yield func(string) bool) {
		for word := range strings.FieldsFuncSeq(text, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsMark(r) }) {
			if utf8.RuneCountInString(word) >= leastEcho && !yield(stem(strings.ToLower(word))) {
				return
			}
		}
	}
}

// stem is the first letters of a word.
func stem(word string) string {
	letters := 0
	for i := range word {
		if letters == echoStem {
			return word[:i]
		}
		letters++
	}
	return word
}
