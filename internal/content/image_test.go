package content

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestCandidates(t *testing.T) {
	for _, test := range []struct{ name, set, want string }{
		{"widths", "a.jpg 800w, b.jpg 1600w", "a.jpg {800 0}|b.jpg {1600 0}"},
		{"densities", "a.jpg, b.jpg 1.5x", "a.jpg {0 1}|b.jpg {0 1.5}"},
		{"commas in an address", "/w_1,h_2/a.jpg 1x,/w_2,h_4/a.jpg 2x", "/w_1,h_2/a.jpg {0 1}|/w_2,h_4/a.jpg {0 2}"},
		{"line breaks", "\n a.jpg\t1x ,\n b.jpg 2x\n", "a.jpg {0 1}|b.jpg {0 2}"},
		{"a size that is none", "a.jpg wide", ""},
		{"sizes that cannot be", "a.jpg -1x, b.jpg 0w, c.jpg NaNx, d.jpg Infx, e.jpg 1e9w, f.jpg x", ""},
		{"a width and a height", "a.jpg 800w 600h", "a.jpg {800 0}"},
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
