package link

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestResolve(t *testing.T) {
	for _, test := range []struct{ name, page, base, ref, want string }{
		{"relative to the page", "https://a.example/b/c.html", "", "d.html", "https://a.example/b/d.html"},
		{"relative to the base element", "https://a.example/b/c.html", "/x/", "d.html", "https://a.example/x/d.html"},
		{"a base on its own", "", "https://b.example/x/", "../d.html", "https://b.example/d.html"},
		{"a base that is a script", "https://a.example/", "javascript:alert(1)//", "d", "https://a.example/d"},
		{"a relative base on its own", "", "/x/", "d", "d"},
		{"nothing known", "", "", "/d?e=f#g", "/d?e=f#g"},
		{"a fragment", "https://a.example/b", "", "#c", "https://a.example/b#c"},
		{"without a scheme", "https://a.example/", "", "//b.example/c", "https://b.example/c"},
		{"blanks around and inside", "https://a.example/", "", " b c ", "https://a.example/b%20c"},
		{"signs in the query", "", "", `https://a.example/?q=a b"c<d>`, "https://a.example/?q=a%20b%22c%3Cd%3E"},
		{"mail", "https://a.example/", "", "mailto:b@a.example", "mailto:b@a.example"},
		{"letters of any script", "", "", "https://a.example/街", "https://a.example/%E8%A1%97"},
		{"a script", "https://a.example/", "", "javascript:alert(1)", ""},
		{"a script in parts", "https://a.example/", "", " \x01jAva\tscr\nipt:alert(1)", ""},
		{"a script behind an invisible sign", "https://a.example/", "", "\u200bjavascript:alert(1)", ""},
		{"data", "", "", "data:image/png;base64,AA", ""},
		{"another scheme", "", "", "ftp://a.example/", ""},
		{"no address", "", "", "http://[::1", ""},
		{"empty", "https://a.example/", "", "", ""},
	} {
		t.Run(test.name, func(t *testing.T) {
			got := NewBase(test.page, test.base).Resolve(test.ref)
			assert.Equal(t, test.want, got)
			assert.Equal(t, got, Safe(got), "what is safe stays as it is")
		})
	}
}
