package flat_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/winnow-go/winnow/benchmarks/flat"
)

func TestLines(t *testing.T) {
	tests := []struct {
		name, page string
		want       []string
	}{
		{"blocks and breaks", "<div>One<p>Two  <b>bold</b>ly\n</p>Three<br>Four</div>", []string{"One", "Two boldly", "Three", "Four"}},
		{"what nobody sees", "<title>T</title><script>s()</script><style>x{}</style><template>u</template><noscript>n</noscript><iframe>i</iframe><p>Seen", []string{"Seen"}},
		{"cells share a line", "<table><tr><th>Salt<td>2 g<tr><td>Rye<td>9 g</table>", []string{"Salt 2 g", "Rye 9 g"}},
		{"entities", "<p>Fish &amp;&nbsp;chips</p><p>&nbsp;</p>", []string{"Fish & chips"}},
		{"another encoding", "<meta charset=iso-8859-2><p>\xbfaba", []string{"żaba"}},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			got, err := flat.Lines([]byte(test.page))
			require.NoError(t, err)
			assert.Equal(t, test.want, got)
		})
	}
}
