package content

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestCandidates(t *testing.T) {
	for _, test := range []struct{ name, set, want string }{
		{"widths", "a.jpg 800w, b.jpg 1600w", "a.jpg 800|b.jpg 1600"},
		{"densities", "a.jpg, b.jpg 1.5x", "a.jpg 1|b.jpg 1.5"},
		{"commas in an address", "/w_1,h_2/a.jpg 1x,/w_2,h_4/a.jpg 2x", "/w_1,h_2/a.jpg 1|/w_2,h_4/a.jpg 2"},
		{"line breaks", "\n a.jpg\t1x ,\n b.jpg 2x\n", "a.jpg 1|b.jpg 2"},
		{"a size that is none", "a.jpg wide", "a.jpg 0"},
		{"empty", " , ", ""},
	} {
		t.Run(test.name, func(t *testing.T) {
			var got []string
			for address, size := range candidates(test.set) {
				got = append(got, fmt.Sprint(address, " ", size))
			}
			assert.Equal(t, test.want, strings.Join(got, "|"))
		})
	}
}
