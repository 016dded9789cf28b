package mend_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/winnow-go/winnow"
)

// drawn is the page of a shop before its script has run.
const drawn = `<!DOCTYPE html><html lang="en"><head><title>Brass hinge, 40 mm – Lantern Goods</title><meta property="og:type" content="product"></head><body>
<div><a href="/">Lantern Goods</a></div>
<div class="finder"><span>I am after...</span></div>
<div id="app"></div>
<footer><dl><dt>Help</dt><dd><a href="/returns">Returns</a>, <a href="/disputes">Disputes</a>, <a href="/fees">Fees</a></dd></dl>
<p>© Lantern Goods. All rights reserved.</p></footer></body></html>`

func TestAFewUnlikelyWordsAreNoArticle(t *testing.T) {
	article, err := winnow.Extract(strings.NewReader(drawn), winnow.Source{})
	require.ErrorIs(t, err, winnow.ErrNoArticle)
	assert.Empty(t, article.Text)
	var all []string
	for _, r := range article.Removed {
		all = append(all, r.Text)
	}
	assert.Contains(t, strings.Join(all, "\n"), "I am after...")
}

func TestAShortSentenceIsAnArticle(t *testing.T) {
	page := strings.Replace(drawn, `<div id="app"></div>`, `<main><h1>Brass hinge</h1><p>It squeaks, and it will outlive you.</p></main>`, 1)
	article, err := winnow.Extract(strings.NewReader(page), winnow.Source{})
	require.NoError(t, err)
	assert.Contains(t, article.Text, "It squeaks, and it will outlive you.")
}
