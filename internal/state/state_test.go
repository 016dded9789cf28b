package state

import (
	"context"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/winnow-go/winnow/internal/page"
)

const first = "The ferry to the outer skerries sails twice a week in winter, and not at all when the ice is thick."
const second = "Nobody on the islands minds, says the postmistress, because the shop has everything but fresh oranges."

func TestStory(t *testing.T) {
	padding := strings.Repeat(`"id":"x1",`, 60)
	for _, test := range []struct{ name, page, want string }{
		{"a JSON script", `<script type="application/json">{` + padding + `"body":"` + first + `","teaser":{"body":"` + second + `"}}</script>`, first + "\n\n" + second},
		{"an attribute", `<div data-preloaded='{` + padding + `"cooked":"` + first + `"}'></div>`, first},
		{"markup and escapes", `<script>window.S={` + padding + `"html":"\u003cp\u003e` + first + `\u003c/p\u003e"}</script>`, "<p>" + first + "</p>"},
		{"data inside a string of data", `<script>push([1,"{` + strings.ReplaceAll(padding, `"`, `\"`) + `\"children\":\"` + first + `\"}"])</script>`, first},
		{"the same twice", `<script>{` + padding + `"a":"` + first + `","b":{"a":"` + first + `"}}</script>`, first},
		{"programs and labels are no story", `<script>` + strings.Repeat(`var label="Please accept all of the cookies of this site now";`, 20) + `</script>`, ""},
		{"an open string", `<script>` + padding + `"body":"` + first + `</script>`, ""},
	} {
		t.Run(test.name, func(t *testing.T) {
			tree, err := page.Parse(context.Background(), test.page, page.Limits{})
			require.NoError(t, err)
			assert.Equal(t, test.want, Story(tree))
		})
	}
}

func FuzzStory(f *testing.F) {
	f.Add(`<script>{"a":"` + first + `\ud83d\ude00\u12"}</script>`)
	f.Add(`<div data-x='["\\"]'>`)
	f.Fuzz(func(t *testing.T, source string) {
		tree, err := page.Parse(context.Background(), source, page.Limits{})
		if err != nil {
			return
		}
		once := Story(tree)
		if again := Story(tree); again != once {
			t.Fatalf("%q and %q", once, again)
		}
	})
}
