package match

import (
	"strings"
	"unicode"
)

const (
	// leastPages is how many numbers in a row make a pager, mostPagerWords how
	// many other words it has: "Goto page", "Next".
	leastPages     = 3
	mostPagerWords = 6
	// pagerLinks is the share of it that is links: all numbers but one.
	pagerLinks = 0.3
)

// Pager holds for a line of HTML that leads to the other pages of a story or a
// list: numbers that count up from one to the next, most of them links.
func Pager() Matcher {
	return All(Linked(pagerLinks), shaped(func(text string) bool {
		pages, words, last := 0, 0, 0
		for field := range strings.FieldsFuncSeq(text, isPagerGap) {
			n, isNumber := pageNumber(field)
			switch {
			case !isNumber:
				words++
			case pages == 0 || n == last+1:
				pages, last = pages+1, n
			case pages < leastPages:
				pages, last = 1, n
			}
		}
		return pages >= leastPages && words <= mostPagerWords
	}))
}

func isPagerGap(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) }

// mostPages is the largest number of a page.
const mostPages = 9999

func pageNumber(s string) (n int, ok bool) {
	for _, r := range s {
		if r < '0' || r > '9' || n > mostPages {
			return 0, false
		}
		n = 10*n + int(r-'0')
	}
	return n, s != ""
}
