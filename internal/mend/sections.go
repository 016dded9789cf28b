package mend

import (
	"strconv"
	"strings"
	"unicode"
)

// mendAnswer gives back the one label "Answer" between a question and what
// was answered: buttons to reply come with every comment.
func (m *mender) mendAnswer() {
	at, buttons := int32(-1), 0
	for k := range m.All().Hi {
		if m.By(k) == "reply-button" {
			at = k
			buttons++
		}
	}
	if buttons == 1 && m.Kept(at-1) && m.Kept(at+1) && m.Blocks[at+1].Prose() {
		m.Spare(at)
	}
}

// mendYears gives back the years over the entries of a chronicle, which look
// like page numbers: three or more alone on their lines, in order, each with a
// line of the story below it.
func (m *mender) mendYears() {
	var run []int32
	up, down, last := true, true, 0
	for k := range m.All().Hi {
		year := yearAlone(m.Blocks[k].Text)
		if year == 0 || !m.Kept(int32(k)+1) {
			continue
		}
		up, down = up && (last == 0 || year >= last), down && (last == 0 || year <= last)
		run, last = append(run, int32(k)), year
	}
	if !up && !down {
		return
	}
	if len(run) < leastYears {
		return
	}
	for _, k := range run {
		if m.mayReturn(k) {
			m.Spare(k)
		}
	}
}

// leastYears is how many years make a chronicle.
const leastYears = 3

// yearAlone is the year, in digits, that a line is and nothing else, a stop or a
// colon aside; 0 for other lines.
func yearAlone(text string) int {
	const firstYear, lastYear = 1000, 2100
	text = strings.TrimRight(text, ".:")
	if len(text) != 4 {
		return 0
	}
	year, err := strconv.Atoi(text)
	if err != nil || year < firstYear || year > lastYear {
		return 0
	}
	return year
}

// mendSections gives back the numbers that part a story, which look like page
// numbers: 1, 2, 3 or I, II, III alone on their lines, each with lines of the
// story below it.
func (m *mender) mendSections() {
	var run []int32
	kept := 0 // lines of the story since the last number
	for k := range m.All().Hi {
		number := sectionNumber(m.Blocks[k].Text)
		switch {
		case number == 0:
			if m.Kept(k) {
				kept++
			}
		case !m.Kept(int32(k) + 1):
		case number == len(run)+1 && (number == 1 || kept >= leastSection):
			run, kept = append(run, int32(k)), 0
		case number == 1 && len(run) < 2:
			run, kept = append(run[:0], int32(k)), 0
		}
	}
	if len(run) < 2 || kept < leastSection {
		return
	}
	for _, k := range run {
		if m.mayReturn(k) {
			m.Spare(k)
		}
	}
}

// leastSection is how many lines a part of a story has at the least.
const leastSection = 2

// mostSections is the highest number of a part of a story.
const mostSections = 40

// sectionNumber is the number, in digits of any script or in Roman ones, that a
// line is and nothing else, a full stop aside; 0 for other lines.
func sectionNumber(text string) int {
	text = strings.TrimSuffix(text, ".")
	if len(text) == 0 || len(text) > 8 {
		return 0
	}
	number := 0
	for _, r := range text {
		if !unicode.IsDigit(r) {
			return romanNumber(text)
		}
		number = number*10 + digitOf(r)
	}
	if number > mostSections {
		return 0
	}
	return number
}

// digitOf is the value of a digit of any script: their zeros begin runs of ten.
func digitOf(r rune) int {
	value := 0
	for value < 9 && unicode.IsDigit(r-rune(value)-1) {
		value++
	}
	return value
}

// romanNumber reads Roman numbers of up to 39 in capitals, 0 for other text.
func romanNumber(text string) int {
	number, last := 0, 0
	for i := len(text) - 1; i >= 0; i-- {
		value := strings.IndexByte("IVX", text[i])
		if value < 0 {
			return 0
		}
		value = [...]int{1, 5, 10}[value]
		if value < last {
			number -= value
		} else {
			number, last = number+value, value
		}
	}
	return number
}
