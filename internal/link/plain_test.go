package link

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

// bases are what plain addresses are resolved against: none, and pages at
// several depths and in several spellings.
var bases = [...]Base{
	{},
	NewBase("https://example.org/a/b.html?c=d#e", ""),
	NewBase("HTTP://Example.org:8080", "/x/"),
	NewBase("https://user@example.org/a", ""),
}

var plainSeeds = [...]string{
	"https://example.org/a/b.html", "http://example.org/", "/a/b;c=1/d_e~f?g=h%20i&j", "/a:b/c@d,e", "/?a?b", "/a?",
	"//example.org/a", "/a//b", "/a/../b", "/.a", "/a%2Fb", "https://example.org", "https://example.org:80/a", "/a b", "/a#b", "/ä", "/a?b\"c", "",
}

// TestPlainAddressesAreInNormalForm resolves them the long way too.
func TestPlainAddressesAreInNormalForm(t *testing.T) {
	for _, ref := range plainSeeds {
		for _, base := range bases {
			assert.Equal(t, base.resolved(ref), base.Resolve(ref), "%q against %v", ref, base.url)
		}
	}
}

func TestIsPlain(t *testing.T) {
	for _, test := range []struct {
		name, address  string
		absolute, path bool
	}{
		{"absolute", "https://example.org/a.jpg?b=c", true, false},
		{"from the root", "/a.jpg?b=%20", false, true},
		{"without a path", "https://example.org", false, false},
		{"steps up", "/a/../b", false, false},
		{"a host without a scheme", "//example.org/a", false, false},
		{"a place on the page", "/a#b", false, false},
		{"what has to be escaped", "/a b", false, false},
		{"another script", "/ä", false, false},
	} {
		t.Run(test.name, func(t *testing.T) {
			assert.Equal(t, test.absolute, isPlain(test.address))
			assert.Equal(t, test.path, isPlainPath(test.address))
		})
	}
}

func FuzzResolve(f *testing.F) {
	for _, ref := range plainSeeds {
		f.Add(ref)
	}
	f.Fuzz(func(t *testing.T, ref string) {
		for _, base := range bases {
			assert.Equal(t, base.resolved(ref), base.Resolve(ref), "against %v", base.url)
		}
	})
}
