package reuse

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestZeros(t *testing.T) {
	for _, test := range []struct {
		name   string
		room   []int
		n      int
		reused bool
	}{
		{"no room yet", nil, 3, false},
		{"room with content", []int{1, 2, 3, 4}, 3, true},
		{"too little room", []int{1, 2}, 100, false},
		{"content behind the end", []int{1, 2, 3}[:1], 3, true},
		{"none", []int{1}, 0, true},
	} {
		t.Run(test.name, func(t *testing.T) {
			got := Zeros(test.room, test.n)
			assert.Equal(t, make([]int, test.n), got)
			if test.reused {
				assert.Same(t, &test.room[:1][0], &got[:1][0])
			}
		})
	}
}
