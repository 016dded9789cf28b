package mend

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/winnow-go/winnow/internal/block"
	"github.com/winnow-go/winnow/internal/halt"
)

// mostSigning is the words of the longest line at the end of a letter,
// mostSigned how many of them there are.
const mostSigning, mostSigned = 6, 4

// isSignature reports whether line k is the name under the last words of a
// letter: "Yours," or "The mayor," and below it who signs.
func (m *mender) isSignature(k int32) bool {
	return m.Kept(k-1) && m.maySign(k) && isSigned(&m.Blocks[k-1])
}

func isSigned(above *block.Block) bool {
	return above.Length() <= mostSigning && strings.HasSuffix(above.Text, ",")
}

// maySign reports whether line k may be one of those at the end of a letter.
func (m *mender) maySign(k int32) bool {
	b := &m.Blocks[k]
	return b.Length() <= mostSigning && b.Letters > 0 && b.Digits == 0 && m.Pieces.Says(k) == 0 && (m.Kept(k) || m.IsOutvoted(k))
}

// mendLetter gives back how a letter ends that begins with a greeting, and what
// stands under the name of who signs it.
func (m *mender) mendLetter() {
	end := m.lastSentence()
	for k := end + 1; k < m.All().Hi && k <= end+mostSigned && m.maySign(k); k++ {
		switch {
		case k == end+1 && !m.greets(end):
			return
		case k > end+2 && startsSmall(&m.Blocks[k]) == startsSmall(&m.Blocks[k-1]):
			return // the name, below it what its bearer is
		}
		m.Spare(k)
	}
}

// lastSentence is the last line of the story that is a sentence.
func (m *mender) lastSentence() int32 {
	for k := m.All().Hi - 1; k >= 0 && !m.Watch.Stop(halt.Turn); k-- {
		if m.Kept(k) && m.Blocks[k].Prose() {
			return k
		}
	}
	return -1
}

// greets reports whether the first line that is left above line end is a greeting:
// "Dear editor," and below it a sentence.
func (m *mender) greets(end int32) bool {
	for k := range end {
		if b := &m.Blocks[k]; m.Kept(k) {
			return b.Greets() && m.Blocks[k+1].Prose()
		}
	}
	return false
}

// startsSmall reports whether a block begins with a small letter.
func startsSmall(b *block.Block) bool {
	first, _ := utf8.DecodeRuneInString(b.Text)
	return unicode.IsLower(first)
}
