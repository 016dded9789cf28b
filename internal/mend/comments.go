package mend

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/winnow-go/winnow/internal/block"
	"github.com/winnow-go/winnow/internal/phrase"
)

const (
	// mostStamp is the words of the longest line with the day and the time at which
	// a reader commented, mostStampBytes its length in bytes.
	mostStamp, mostStampBytes = 12, 100
	// leastStamps is how many comments are told by their stamps alone.
	leastStamps = 3
	// leastCommented is how many sentences a story has above its comments: in a
	// thread, the first post has fewer.
	leastCommented = 3
	// mostlySaid is the least share of comments that hold a sentence.
	mostlySaid = 0.6
	// mostComment is how many lines of the last comment follow its stamp.
	mostComment = 6
)

// takeComments takes the comments below a story that no label heads: lines that
// tell day and time, all in one form, each beside the name of a reader, with
// sentences in between, and reports whether there are any. Live coverage has such
// lines too, but few names or none.
func (m *mender) takeComments() bool {
	byShape := map[string][]int32{}
	most := ""
	for k := range m.All().Hi {
		shape := stampShape(&m.Blocks[k])
		if shape == "" {
			continue
		}
		byShape[shape] = append(byShape[shape], k)
		if len(byShape[shape]) > len(byShape[most]) {
			most = shape
		}
	}
	stamps := byShape[most]
	if len(stamps) < leastStamps || m.sentencesAbove(stamps[0]) < leastCommented || m.saysForum(stamps[0]) || !m.areComments(stamps) {
		return false
	}
	m.TakeSpan("comments", m.commentsAround(stamps))
	return true
}

// stampShape is the form of a line that tells a day and the time of day, words and
// figures masked; "" for other lines.
func stampShape(b *block.Block) string {
	if b.Digits < 4 || len(b.Text) > mostStampBytes || b.Length() > mostStamp {
		return ""
	}
	var shape strings.Builder
	last := ' '
	for _, r := range b.Text {
		switch {
		case unicode.IsDigit(r):
			r = '0'
		case unicode.IsLetter(r), unicode.IsMark(r):
			r = 'a'
		case unicode.IsSpace(r):
			r = ' '
		}
		if r == last && (r == '0' || r == 'a') || r == ' ' && last == 'a' {
			continue
		}
		shape.WriteRune(r)
		last = r
	}
	s := shape.String()
	if !strings.Contains(s, "0:0") || strings.Count(s, "0") < 4 {
		return ""
	}
	return s
}

// sentencesAbove counts the sentences of the story above line k.
func (m *mender) sentencesAbove(k int32) int {
	n := 0
	for j := range k {
		if m.Kept(j) && m.Blocks[j].Prose() {
			n++
		}
	}
	return n
}

// areComments reports whether most of the stamps stand beside a name, no name
// beside most of them, and sentences between them.
func (m *mender) areComments(stamps []int32) bool {
	names, named, said := map[string]bool{}, 0, 0
	for i, k := range stamps {
		if name := m.commenter(k); name != "" {
			named++
			names[name] = true
		}
		if i > 0 && m.saysSomething(block.Span{Lo: stamps[i-1] + 1, Hi: k}) {
			said++
		}
	}
	return 2*named > len(stamps) && len(names) > 1 && 2*len(names) >= named && float64(said) >= mostlySaid*float64(len(stamps)-1)
}

// saysSomething reports whether a span has a sentence.
func (m *mender) saysSomething(s block.Span) bool {
	for k := s.Lo; k < s.Hi; k++ {
		if b := &m.Blocks[k]; b.Prose() || b.EndsInStop() && b.Length() >= fewWords {
			return true
		}
	}
	return false
}

// commenter is the name beside the stamp at line k: in the line, above or below.
func (m *mender) commenter(k int32) string {
	text := m.Blocks[k].Text
	if before := strings.TrimSpace(text[:strings.IndexFunc(text, unicode.IsDigit)]); strings.Count(before, " ") > 0 {
		return before
	}
	for _, j := range []int32{k - 1, k + 1} {
		if j >= 0 && j < m.All().Hi && m.mayBeName(j) {
			return m.Blocks[j].Text
		}
	}
	return ""
}

// mayBeName reports whether line k may be the name of who commented, with a word
// such as "says" behind it.
func (m *mender) mayBeName(k int32) bool {
	b := &m.Blocks[k]
	first, _ := utf8.DecodeRuneInString(b.Text)
	return b.Length() <= mostPoster && b.Digits <= 4 && b.Letters > 0 && unicode.IsLetter(first) && !m.Pieces.Says(k).Has(phrase.Reply)
}

// commentsAround is the span of the comments with the given stamps.
func (m *mender) commentsAround(stamps []int32) block.Span {
	s := block.Span{Lo: stamps[0], Hi: stamps[len(stamps)-1] + 1}
	if m.mayBeName(s.Lo - 1) {
		s.Lo--
	}
	for n := 0; s.Hi < m.All().Hi && n < mostComment && m.Pieces.Says(s.Hi) == 0 && (m.Blocks[s.Hi].Prose() || m.Blocks[s.Hi].EndsInStop()); n++ {
		s.Hi++
	}
	return s
}
