package page

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestUnfold(t *testing.T) {
	for _, test := range []struct{ name, source, want string }{
		{"a late piece", `<main>one <template id="B:0"></template> three</main><footer>four</footer><div hidden id="S:0">two</div>`, "one two three four"},
		{"a piece in a piece", `<p><template id="B:0"></template></p> end<div hidden id="S:0">a <template id="P:1"></template> c</div><div hidden id="S:1">b</div>`, "a b c end"},
		{"a shadow root", `<x-card><template shadowrootmode="open"><h2>head</h2></template> body</x-card>`, "head body"},
		{"a piece without a place", `<p>one</p><div hidden id="S:0">two</div>`, "one two"},
		{"a place without a piece", `<p>one <template id="B:0"></template> two</p>`, "one two"},
		{"a template with matter of its own", `<p>one <template id="B:0">no</template> two</p><div hidden id="S:0">three</div>`, "one two three"},
		{"a circle", `<p>one</p><div hidden id="S:0">two <template id="B:0"></template></div>`, "one two"},
		{"a circle of two", `<p>one</p><div hidden id="S:0">two <template id="B:1"></template></div><div hidden id="S:1">three <template id="B:0"></template></div>`, "one two three"},
		{"two places for one piece", `<p><template id="B:0"></template>one <template id="B:0"></template></p><div hidden id="S:0">two</div>`, "one two"},
		{"an element that shows itself", `<p><template id="B:0"></template>one</p><div id="S:0">two</div>`, "one two"},
	} {
		t.Run(test.name, func(t *testing.T) {
			tree := mustParse(t, test.source)
			tree.Unfold()
			assert.Equal(t, test.want, strings.TrimSpace(tree.Text(Root)))
			assertNested(t, tree)
		})
	}
}

// TestUnfoldEndless has more pieces in each other than anybody's page has.
func TestUnfoldEndless(t *testing.T) {
	var b strings.Builder
	b.WriteString(`<p><template id="B:0"></template></p>`)
	for i := range 5000 {
		n := strings.Repeat("i", i) // any text will do to number them
		b.WriteString(`<div hidden id="S:` + n + `">x<template id="B:` + n + `i"></template></div>`)
	}
	tree := mustParse(t, strings.Replace(b.String(), "B:0", "B:", 1))
	before := tree.Text(Root)
	tree.Unfold()
	assert.Equal(t, before, tree.Text(Root))
	assertNested(t, tree)
}
