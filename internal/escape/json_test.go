package escape

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestJSON(t *testing.T) {
	for _, test := range []struct{ name, in, want string }{
		{"nothing escaped", `plain`, "plain"},
		{"signs", `a\"b\/c\\d`, `a"b/c\d`},
		{"line breaks and blanks", `a\nb\tc`, "a\nb c"},
		{"code points", `\u003cp\u003e`, "<p>"},
		{"a surrogate pair", `\ud83d\ude00`, "😀"},
		{"half a pair", `\ud83d.`, "\uFFFD."},
		{"cut off", `\u00`, "u00"},
		{"a last backslash", `a\`, `a\`},
	} {
		t.Run(test.name, func(t *testing.T) { assert.Equal(t, test.want, JSON(test.in)) })
	}
}
