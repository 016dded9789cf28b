package phrase

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestRow(t *testing.T) {
	for _, test := range []struct {
		name, line string
		want       bool
	}{
		{"English", "Print Email Share 8 comments", true},
		{"German", "Kommentare Drucken Teilen", true},
		{"one label is no row", "Share this article", false},
		{"words between", "Print the email and share it", false},
		{"a sentence", "Share prices fell on Monday", false},
		{"a number in two parts", "8 000 comments Share", true},
		{"a label that ends within a number", "Comments 8 000 sheep", false},
		{"a mark between labels", "Print | Email | Share", true},
		{"a mark alone", "Print |", false},
		{"nothing", "", false},
	} {
		t.Run(test.name, func(t *testing.T) {
			assert.Equal(t, test.want, Row(test.line))
			if _, passed := Look(test.line); test.want {
				assert.True(t, MayBeRow(passed), "a row begins with a label")
			}
		})
	}
}
