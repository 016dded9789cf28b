package content

import (
	"strconv"
	"strings"

	"golang.org/x/net/html/atom"
)

// mostItem bounds the numbers of items to those that Markdown has.
const mostItem = 999999999

// number is the number of an item of an ordered list.
func (r *reader) number(list, node int32) int {
	if r.numbers == nil {
		r.numbers = map[int32]int{}
		r.count()
	}
	return r.numbers[node]
}

// count numbers the items of all ordered lists of the page.
func (r *reader) count() {
	t := r.tree
	next := map[int32]int{}
	for i := range int32(len(t.Nodes)) {
		switch n := &t.Nodes[i]; n.Tag {
		case atom.Ol:
			next[i] = number(t.Attr(i, "start"), 1)
		case atom.Li:
			if _, ok := next[n.Parent]; ok {
				value := number(t.Attr(i, "value"), next[n.Parent])
				r.numbers[i], next[n.Parent] = value, value+1
			}
		}
	}
}

// number reads a number from 0 to mostItem.
func number(s string, otherwise int) int {
	n, err := strconv.Atoi(strings.TrimSpace(s))
	if err != nil || n < 0 || n > mostItem {
		return otherwise
	}
	return n
}
