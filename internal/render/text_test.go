package render

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/winnow-go/winnow/internal/block"
)

func TestText(t *testing.T) {
	for _, test := range []struct {
		name   string
		blocks []block.Block
		want   string
	}{
		{"nothing", nil, ""},
		{"paragraphs", []block.Block{{Text: "One."}, {Text: "Two."}}, "One.\n\nTwo."},
		{"a list between", []block.Block{{Text: "Buy:"}, {Kind: block.Item, Text: "tea"}, {Kind: block.Item, Text: "milk"}, {Text: "Go."}}, "Buy:\n\ntea\nmilk\n\nGo."},
		{"rows of a table", []block.Block{{Kind: block.Cell, Row: 1, Text: "a"}, {Kind: block.Cell, Row: 1, Text: "b"}, {Kind: block.Cell, Row: 2, Text: "c"}}, "a | b\nc"},
	} {
		t.Run(test.name, func(t *testing.T) { assert.Equal(t, test.want, Text(test.blocks)) })
	}
}

func TestPlain(t *testing.T) {
	assert.Equal(t, "extraordinary", Plain("extra\u00ADordi\u00ADnary"))
	assert.Equal(t, "می\u200Cخواهم", Plain("می\u200Cخواهم"), "a joiner that means something stays")
}
