package flat

import (
	"strings"
	"testing"
	"unicode"

	"github.com/stretchr/testify/assert"

	"github.com/winnow-go/winnow/internal/block"
)

func TestSplit(t *testing.T) {
	for _, test := range []struct {
		name, text string
		want       []string
	}{
		{"one block a line", "The dog\nThe cat sleeps.\n", []string{"The dog", "The cat sleeps."}},
		{"blank lines and CRLF", "The dog\r\n\r\n\r\nThe cat\r\n", []string{"The dog", "The cat"}},
		{"tabs, hard blanks and characters without a width", "\tThe\u00a0 dog\u200b \u2009barks\ufeff\n", []string{"The dog barks"}},
		{"a full-width blank stays", "関連\u3000記事", []string{"関連\u3000記事"}},
		{"wrapped paragraphs are joined", wrapped, []string{
			"There are two lighthouses on Cape Merrow, and only one of them has ever been lit. The other stands inland, among sheep, and is the better built.",
			"In 1868 the board bought the headland from two brothers who had not spoken to each other in years, and that was the start of it.",
		}},
		{"wrapped paragraphs with blank lines in them are joined", strings.ReplaceAll(wrapped, "\n", "\n\n"), []string{
			"There are two lighthouses on Cape Merrow, and only one of them has ever been lit. The other stands inland, among sheep, and is the better built.",
			"In 1868 the board bought the headland from two brothers who had not spoken to each other in years, and that was the start of it.",
		}},
		{"a path is not joined with the headline it leads to", wrapped + path, []string{
			"There are two lighthouses on Cape Merrow, and only one of them has ever been lit. The other stands inland, among sheep, and is the better built.",
			"In 1868 the board bought the headland from two brothers who had not spoken to each other in years, and that was the start of it.",
			"Coast > Light > The lighthouse among the sheep and", "The lighthouse among the sheep and",
		}},
		{"verse is not joined", "One rake with all of its teeth\ngone the way of my grandfather's own hands.\nA jar of nails that somebody\nsorted by day.\n", []string{
			"One rake with all of its teeth", "gone the way of my grandfather's own hands.", "A jar of nails that somebody", "sorted by day.",
		}},
	} {
		t.Run(test.name, func(t *testing.T) {
			var got []string
			for _, b := range Split(test.text).Blocks {
				got = append(got, b.Text)
			}
			assert.Equal(t, test.want, got)
		})
	}
}

const path = `
Coast > Light > The lighthouse among the sheep and
The lighthouse among the sheep and
`

const wrapped = `There are two lighthouses on Cape Merrow, and only one
of them has ever been lit. The other stands inland,
among sheep, and is the better built.

In 1868 the board bought the headland from two brothers
who had not spoken to each other in years, and that was
the start of it.
`

func TestItems(t *testing.T) {
	for _, test := range []struct {
		name, text string
		want       []string // texts of items
	}{
		{"bullets", "• flour\n•salt", []string{"flour", "salt"}},
		{"hyphens in company", "- flour\n- salt", []string{"flour", "salt"}},
		{"numbers stay", "1. Knead the dough\n2. Wait", []string{"1. Knead the dough", "2. Wait"}},
		{"a dash alone is a speaker's", "- Why skis?\nSo that you remember.", nil},
		{"a year is no number of an item", "1994. It was hot.\n1995. It rained.", nil},
		{"a bullet alone", "•", nil},
	} {
		t.Run(test.name, func(t *testing.T) {
			var got []string
			for _, b := range Split(test.text).Blocks {
				if b.Kind == block.Item {
					got = append(got, b.Text)
				}
			}
			assert.Equal(t, test.want, got)
		})
	}
}

// FuzzSplit checks that no letter is lost or moved.
func FuzzSplit(f *testing.F) {
	f.Add(wrapped)
	f.Add("• a\n- b\n- c\n1) d\n\u3000\n\x00\xff\n関連\u3000記事")
	f.Fuzz(func(t *testing.T, text string) {
		text = strings.ToValidUTF8(text, "")
		var got strings.Builder
		last := int32(0)
		for _, b := range Split(text).Blocks {
			assert.Less(t, last, b.Line)
			last = b.Line
			got.WriteString(b.Text)
		}
		assert.Equal(t, letters(text), letters(got.String()))
	})
}

func letters(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			return r
		}
		return -1
	}, s)
}
