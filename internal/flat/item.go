package flat

import (
	"strings"
	"unicode/utf8"

	"github.com/winnow-go/winnow/internal/block"
)

// bullets are the signs that mark an item wherever they stand; a hyphen or a
// star does only in company, since dialogue begins with a dash too.
const bullets = "•◦▪‣●○■□▶►➤✓✔·∙"

// marker is the length of the bullet or number with which a line begins, the
// blank behind it included; 0 where there is none.
func marker(text string) int {
	if text == "" {
		return 0
	}
	if c := text[0]; c == '-' || c == '*' || c == '+' {
		if strings.HasPrefix(text[1:], " ") {
			return 2
		}
		return 0
	}
	if n := numbered(text); n > 0 {
		return n
	}
	r, n := utf8.DecodeRuneInString(text)
	if n > 1 && strings.ContainsRune(bullets, r) {
		return n + len(text[n:]) - len(strings.TrimLeft(text[n:], " "))
	}
	return 0
}

// numbered is the length of "1. " or "12) " with which a line begins.
func numbered(text string) int {
	i := 0
	for i < len(text) && i < 2 && text[i] >= '0' && text[i] <= '9' {
		i++
	}
	if i == 0 || i+1 >= len(text) || text[i] != '.' && text[i] != ')' || text[i+1] != ' ' {
		return 0
	}
	return i + 2
}

// markItems makes items of lines with a bullet or a number. Bullets are cut
// off, numbers are part of the text.
func markItems(blocks []block.Block) {
	for k := range blocks {
		b := &blocks[k]
		n := marker(b.Text)
		if n == 0 || n == len(b.Text) {
			continue
		}
		number := b.Text[0] >= '0' && b.Text[0] <= '9'
		if b.Text[0] < utf8.RuneSelf && !inCompany(blocks, k, number) {
			continue
		}
		text := b.Text
		if !number {
			text = text[n:]
		}
		*b = block.Line(text, b.Line)
		b.Kind, b.Level = block.Item, 1
	}
}

// inCompany reports whether a line beside line k is an item or has the same
// kind of marker.
func inCompany(blocks []block.Block, k int, number bool) bool {
	if k > 0 && blocks[k-1].Kind == block.Item {
		return true
	}
	if k+1 >= len(blocks) {
		return false
	}
	next := blocks[k+1].Text
	if number {
		return numbered(next) > 0
	}
	return len(next) > 2 && next[0] == blocks[k].Text[0] && next[1] == ' '
}
