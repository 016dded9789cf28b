package winnow_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/winnow-go/winnow"
	"github.com/winnow-go/winnow/internal/safety"
)

// leastAttacks is how many attacks there are to be at the least.
const leastAttacks = 2000

// TestHTMLIsSafeWhateverThePageHolds puts every attack at every place.
func TestHTMLIsSafeWhateverThePageHolds(t *testing.T) {
	addresses, markup := safety.Addresses(), safety.Markup()
	t.Logf("%d addresses and %d pieces of markup", len(addresses), len(markup))
	require.GreaterOrEqual(t, len(addresses)+len(markup), leastAttacks)
	for _, place := range safety.Places {
		t.Run(place.Name, func(t *testing.T) {
			t.Parallel()
			c := safetyCheck{everything: everything(), seen: map[string]bool{}}
			for _, a := range addresses {
				c.check(t, place.Address(a))
			}
			for _, m := range markup {
				c.check(t, place.Markup(m))
			}
		})
	}
}

// safetyCheck checks pages, each rendering once.
type safetyCheck struct {
	everything *winnow.Extractor
	seen       map[string]bool
}

func (c safetyCheck) check(t *testing.T, snippet string) {
	t.Helper()
	article := c.extract(t, "<!DOCTYPE html><article>"+before+snippet+after+"</article>")
	rendered := article.HTML()
	if c.seen[rendered] {
		return
	}
	c.seen[rendered] = true
	assert.Empty(t, safety.Unsafe(rendered), "%s\ngives\n%s", snippet, rendered)
	assert.Empty(t, safety.RawHTML(article.Markdown()), "%s gives\n%s", snippet, article.Markdown())
	assert.Equal(t, rendered, c.extract(t, rendered).HTML(), "%s\nrendered twice", snippet)
}

func (c safetyCheck) extract(t *testing.T, page string) *winnow.Article {
	t.Helper()
	article, err := c.everything.Extract(t.Context(), strings.NewReader(page), winnow.Source{Format: winnow.HTML})
	require.NoError(t, err, "%s", page)
	return article
}

func FuzzRender(f *testing.F) {
	addresses, markup := safety.Addresses(), safety.Markup()
	for i := 0; i < len(addresses); i += 83 {
		f.Add(`<a href="` + addresses[i] + `">x</a>`)
	}
	for i := 0; i < len(markup); i += 61 {
		f.Add(markup[i])
	}
	f.Fuzz(func(t *testing.T, snippet string) {
		article, err := everything().Extract(t.Context(), strings.NewReader("<article>"+before+snippet+after+"</article>"), winnow.Source{Format: winnow.HTML})
		if err != nil {
			return
		}
		assert.Empty(t, safety.Unsafe(article.HTML()))
		want := wordsOf(article.Text + "\n" + embedNames(article.Blocks))
		assert.Equal(t, want, wordsOf(textOf(t, article.HTML())))
	})
}
