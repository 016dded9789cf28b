package phrase

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestFindKnowsClutter(t *testing.T) {
	tests := []struct {
		line string
		want Kind
	}{
		{"Read also: How it began", ReadAlso},
		{"READ ALSO", ReadAlso},
		{"About the project", AboutName},
		{"12 comments", Comments},
		{"By Jane Doe", Byline},
		{"© 2020 The Paper. All rights reserved.", Copyright},
		{"Lire aussi : Le maire s’explique", ReadAlso},
		{"Jane Doe/Getty Images", Credit},
		{"1.2K views", Views},
		{"Lesezeit: 5 Minuten", ReadingTime},
		{"Lee también: La historia del puerto", ReadAlso},
	}
	for _, tt := range tests {
		t.Run(tt.line, func(t *testing.T) {
			assert.Equal(t, Of(tt.want), Find(tt.line)&Of(tt.want))
		})
	}
}

func TestFindLeavesProse(t *testing.T) {
	lines := []string{
		"Check also the tyre pressure",
		"Read more books, says teacher",
		"Share your food with neighbours",
		"Read also the small print",
		"",
		"…",
	}
	for _, line := range lines {
		t.Run(line, func(t *testing.T) {
			assert.Equal(t, Set(0), Find(line))
		})
	}
}
