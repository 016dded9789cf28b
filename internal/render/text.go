// Package render writes blocks as the forms that callers want.
package render

import (
	"strings"

	"github.com/winnow-go/winnow/internal/block"
)

// Text writes blocks as plain text: blocks separated by a blank line, items
// of a list and rows of a table by a line break, cells of a row by a bar.
func Text(blocks []block.Block) string {
	var b strings.Builder
	last := -1
	size := 0
	for k := range blocks {
		size += len(blocks[k].Text) + len(CellBar)
	}
	b.Grow(size)
	for k := range blocks {
		text := Plain(blocks[k].Text)
		if text == "" {
			continue
		}
		if last >= 0 {
			b.WriteString(between(&blocks[last], &blocks[k]))
		}
		b.WriteString(text)
		last = k
	}
	return b.String()
}

// CellBar stands between the cells of a row.
const CellBar = " | "

// SameRow reports whether two blocks are cells of one table row.
func SameRow(a, b *block.Block) bool {
	return a.Kind == block.Cell && b.Kind == block.Cell && a.Row == b.Row
}

func between(a, b *block.Block) string {
	switch {
	case SameRow(a, b):
		return CellBar
	case a.Kind == b.Kind && (a.Kind == block.Item || a.Kind == block.Cell):
		return "\n"
	}
	return "\n\n"
}

// unseen are characters that mark places without being seen: soft hyphen, zero
// width space, word joiner and byte order mark. Joiners stay: in Persian,
// Hindi and emoji they mean something.
var unseen = [...]string{"\u00AD", "\u200B", "\u2060", "\uFEFF"}

// Plain is text without characters that nobody sees.
func Plain(s string) string {
	at, size := nextUnseen(s)
	if size == 0 {
		return s
	}
	var b strings.Builder
	b.Grow(len(s))
	for ; size > 0; at, size = nextUnseen(s) {
		b.WriteString(s[:at])
		s = s[at+size:]
	}
	b.WriteString(s)
	return b.String()
}

// nextUnseen is where the first unseen character stands and how long it is; its
// size is 0 where there is none.
func nextUnseen(s string) (at, size int) {
	first := len(s)
	for _, begin := range [...]byte{0xC2, 0xE2, 0xEF} { // most texts have none of these
		if i := strings.IndexByte(s[:first], begin); i >= 0 {
			first = i
		}
	}
	for i := first; i < len(s); i++ {
		if c := s[i]; c < 0xC2 || c != 0xC2 && c != 0xE2 && c != 0xEF {
			continue
		}
		for _, u := range unseen {
			if strings.HasPrefix(s[i:], u) {
				return i, len(u)
			}
		}
	}
	return len(s), 0
}
