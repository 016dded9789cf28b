package phrase

import "strings"

// longestRow is the most words of a row of labels.
const longestRow = 10

// loose are the kinds that a name or any few words can be.
var loose = Of(AboutName, Byline)

// Row reports whether a line is nothing but labels, two or more of them one
// after the other: "Print Email Share 8 comments".
func Row(line string) bool {
	if len(line) > 120 {
		return false
	}
	words := strings.Fields(line)
	if len(words) < 2 || len(words) > longestRow {
		return false
	}
	labels := 0
	for len(words) > 0 {
		n := labelAt(words)
		if n == 0 {
			return false
		}
		words = words[n:]
		labels++
	}
	return labels > 1
}

// labelAt is the number of words of the longest label that words begin with, 0
// where they begin with none. A row never is one long label.
func labelAt(words []string) int {
	for n := min(len(words), longestRow); n > 0; n-- {
		if Find(strings.Join(words[:n], " "))&^loose != 0 {
			return n
		}
	}
	return 0
}
