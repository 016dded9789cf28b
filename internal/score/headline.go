package score

import (
	"unicode"
	"unicode/utf8"

	"github.com/winnow-go/winnow/internal/block"
	"github.com/winnow-go/winnow/internal/halt"
)

// longestTitle is the length in bytes from which on a text is no headline.
const longestTitle = 400

// findHeadline takes the first block that is the title, else the first h1,
// else none.
func (s *survey) findHeadline(title string) {
	if len(title) > longestTitle {
		title = ""
	}
	title = block.Squash(title)
	first := int32(-1)
	for k := range s.Blocks {
		b := &s.Blocks[k]
		if s.Watch.Stop(halt.Turn) {
			return
		}
		if title != "" && len(b.Text) < longestTitle && squashes(b.Text, title) {
			s.facts[k].isTitle = true
			if s.headline < 0 || b.Kind == block.Heading && s.Blocks[s.headline].Kind != block.Heading {
				s.headline = int32(k)
			}
		}
		if first < 0 && b.Kind == block.Heading && b.Level == 1 {
			first = int32(k)
		}
	}
	if s.headline < 0 {
		s.headline = first
	}
}

// squashes reports whether [block.Squash] makes want of s.
func squashes(s, want string) bool {
	for _, r := range s {
		if !unicode.IsLetter(r) && !unicode.IsDigit(r) {
			continue
		}
		w, n := utf8.DecodeRuneInString(want)
		if n == 0 || unicode.ToLower(r) != w {
			return false
		}
		want = want[n:]
	}
	return want == ""
}
