package meta

import (
	"strings"
	"unicode"

	"github.com/winnow-go/winnow/internal/block"
)

// besideHeadlineText is what stands in the block of the headline beside it, as
// on pages that set title and byline in one cell; "" for nothing.
func (f *facts) besideHeadlineText(b *block.Block) string {
	headline := f.headlineText()
	if f.headline < 0 || len(b.Text) <= len(headline)+shortestBeside {
		return ""
	}
	return strings.TrimSpace(strings.Replace(b.Text, headline, "", 1))
}

// shortestBeside is the least bytes that tell anything beside a headline.
const shortestBeside = 6

// startsWithClock reports whether a line begins with a time such as 22:31.
func startsWithClock(line string) bool {
	hour, rest, ok := strings.Cut(line, ":")
	return ok && len(hour) > 0 && len(hour) <= 2 && strings.Trim(hour, "0123456789") == "" && rest != "" && unicode.IsDigit(rune(rest[0]))
}

// innerByline finds a byline behind a date or another piece of its line: "Posted
// on 3 May 2024 by Ida Roth", "Ports | By Ida Roth | 3 May".
func innerByline(line string, o order) (string, bool) {
	if _, at, ok := findDate(line, o); ok {
		rest := strings.TrimLeft(line[at.to:], " ,|-–—•·:0123456789")
		if rest, ok := cutLabel(rest); ok {
			return rest, true
		}
		if _, clock, _ := strings.Cut(rest, " "); startsWithClock(clock) { // "ساعت 22:31 توسط مهتاب"
			_, rest, _ := strings.Cut(clock, " ")
			if rest, ok := cutLabel(rest); ok {
				return rest, true
			}
		}
	}
	for _, p := range splitTitle(line) {
		if rest, ok := cutLabel(p.text); ok && rest != "" && p.from > 0 {
			return rest, true
		}
	}
	if rest := behindInnerLabel(line); rest != "" {
		return rest, true
	}
	if date, rest, ok := strings.Cut(line, " by "); ok && hasFigure(date) && len(date) <= len("31/12/2024 at 12:30 p.m.") {
		return rest, true
	}
	return "", false
}

// shortestInnerLabel is the least bytes of a label inside a line: "by" stands
// behind "Fact checked" too.
const shortestInnerLabel = 4

// behindInnerLabel is what stands behind the label of authors in a line of
// several labelled values, as portals have it: "2018-11-06 来源：河东晚报 作者：孙立群".
// Another value or figures come before it, else it may be part of a sentence.
func behindInnerLabel(line string) string {
	for at, r := range line {
		if at == 0 || r != ':' && r != '：' {
			continue
		}
		from := strings.LastIndexByte(line[:at], ' ') + 1
		if before := line[:from]; from == 0 || at-from < shortestInnerLabel && !isWide(line[from:at]) || !hasFigure(before) && !strings.ContainsAny(before, ":：") {
			continue
		}
		if rest, ok := cutLabel(line[from:]); ok && rest != "" {
			return rest
		}
	}
	return ""
}
