package label

// longestSlide bounds the words that slide moves across one gap.
const longestSlide = 40

// slide moves words across gaps in the page to where lines break. Where the
// page says "… the end. | Read more | Read more and …", the truth's one "Read
// more" fits either place; only the second leaves no line in pieces.
func slide(matches []match, page text) {
	for i := 1; i < len(matches); i++ {
		before, after := matches[i-1], matches[i]
		if after.truth != before.truth+1 || after.page == before.page+1 {
			continue
		}
		best, fewest := 0, page.torn(before.page+1, after.page)
		for n := 1; page.canSlideRight(matches, i, n); n++ {
			if torn := page.torn(before.page+1-n, after.page-n); torn < fewest {
				best, fewest = n, torn
			}
		}
		for n := 1; page.canSlideLeft(matches, i, n); n++ {
			if torn := page.torn(before.page+1+n, after.page+n); torn < fewest {
				best, fewest = -n, torn
			}
		}
		for n := 1; n <= best; n++ {
			matches[i-n].page = after.page - n
		}
		for n := 0; n < -best; n++ {
			matches[i+n].page = before.page + 1 + n
		}
	}
}

// torn counts the ends of the gap page[from:to] that are inside a line.
func (t text) torn(from, to int) int {
	count := 0
	if !t.isBreak(from) {
		count++
	}
	if !t.isBreak(to) {
		count++
	}
	return count
}

// canSlideRight tells whether the n-th word before the gap that ends with
// matches[i] stands at the end of the gap as well, and joins on to the words
// after it.
func (t text) canSlideRight(matches []match, i, n int) bool {
	if n > longestSlide || i-n < 0 {
		return false
	}
	from, to := matches[i-n], matches[i].page-n
	return from.truth == matches[i].truth-n && from.page == matches[i-1].page+1-n && t.words[from.page] == t.words[to]
}

// canSlideLeft tells the same of the n-th word after the gap and the gap's
// start.
func (t text) canSlideLeft(matches []match, i, n int) bool {
	if n > longestSlide || i+n > len(matches) {
		return false
	}
	from, to := matches[i+n-1], matches[i-1].page+n
	return from.truth == matches[i].truth+n-1 && from.page == matches[i].page+n-1 && t.words[from.page] == t.words[to]
}
