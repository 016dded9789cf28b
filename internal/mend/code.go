package mend

import (
	"strings"

	"github.com/winnow-go/winnow/internal/block"
	"github.com/winnow-go/winnow/internal/verdict"
)

const (
	// leastSigns is how many signs that text has no use for make a line of a
	// program, mostPerSign the most characters to each.
	leastSigns, mostPerSign = 3, 30
)

// isCode reports whether line k reads like one of a program: brackets close or
// open at its end, a statement does, or it is full of signs.
func (m *mender) isCode(k int32) bool {
	text := m.Blocks[k].Text
	last := text[len(text)-1]
	if signs := strings.Count(text, "$") + strings.Count(text, "=") + strings.Count(text, "{") + strings.Count(text, "|") + strings.Count(text, "; "); signs >= leastSigns && signs*mostPerSign >= len(text) {
		return true
	}
	return last == ';' || last == '{' || last == '}' || last == ')' && strings.IndexByte(text, '(') > 0 && text[strings.IndexByte(text, '(')-1] != ' '
}

const (
	// mostInside is how many lines between two of a program belong to it.
	mostInside = 4
	// mostStatement is the words of the longest of them.
	mostStatement = 8
)

// mendCode gives back the short lines between two kept ones of a program, which
// have no mark of their own: "else:", "continue".
func (m *mender) mendCode() {
	last := int32(-1)
	for k := range m.All().Hi {
		switch b := &m.Blocks[k]; {
		case m.Kept(k) && m.isCode(k):
			if last >= 0 && k-last <= mostInside+1 {
				m.GiveBack(block.Span{Lo: last + 1, Hi: k}, verdict.Outvoted)
			}
			last = k
		case b.Length() > mostStatement || !m.Kept(k) && !m.IsOutvoted(k):
			last = -1
		}
	}
}
