package winnow

import "strings"

// isCode reports whether line k reads like one of a program: brackets close or
// open at its end, or a statement does.
func (c *cleaner) isCode(k int32) bool {
	text := c.blocks.Blocks[k].Text
	last := text[len(text)-1]
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
func (c *cleaner) mendCode() {
	last := int32(-1)
	for k := range c.blocks.All().Hi {
		switch b := &c.blocks.Blocks[k]; {
		case c.kept(k) && c.isCode(k):
			for j := last + 1; last >= 0 && k-last <= mostInside+1 && j < k; j++ {
				if c.isOutvoted(j) {
					c.spare(j)
				}
			}
			last = k
		case b.Length() > mostStatement || c.taken[k] >= 0 && !c.isOutvoted(k):
			last = -1
		}
	}
}
