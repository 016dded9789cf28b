package meta

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestCutByline(t *testing.T) {
	tests := []struct {
		name, line, rest string
		ok               bool
	}{
		{"a label", "By Ida Roth", "Ida Roth", true},
		{"a label alone", "Author", "", true},
		{"a label behind date and time", "پنجشنبه چهاردهم خرداد ۱۳۸۸ ساعت 22:31 توسط مهتاب", "مهتاب", true},
		{"the foot of a post", "Permalink | Comments (1) | 21:13 by oz", "oz", true},
		{"the first theme of WordPress", "Filed under: Ports — Ida @ 9:14 pm", "Ida", true},
		{"a comment in that theme", "Comment by Rab — October 13, 2006 @ 8:02 am", "", false},
		{"a sentence", "The quay was built by 1911", "", false},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			rest, ok := cutByline(test.line, dayFirst)
			assert.Equal(t, test.ok, ok)
			assert.Equal(t, test.rest, rest)
		})
	}
}
