package mend_test

import (
	"context"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/winnow-go/winnow"
)

// clinic is a page whose questions stand in elements of no meaning, and whose
// last heading heads a list of links alone.
const clinic = `<html><head><title>How we mend clocks – The Clock Clinic</title><meta property="og:type" content="article"></head><body>
<nav><a href="/">Home</a> <a href="/prices">Prices</a></nav>
<main><article><h1>How we mend clocks</h1>
<p>People bring us clocks that have stood still for forty years, and most of them want to know the same four things before they let go of the bag.</p>
<div class="ask" role="button">Will it strike again?</div>
<p>Nearly always. The hammer is the last thing to wear out, and what stops it is mostly a spider, a coin or a letter that somebody hid.</p>
<div class="ask" role="button">How long does it take?</div>
<p>A month in summer and two in winter, because in winter people sit at home, listen, and notice that something has been missing since the war.</p>
<div class="ask" role="button">What if you lose a part?</div>
<p>Then we make it. The lathe is older than both of us and has never been asked to hurry, which is more than can be said of our customers.</p>
<div class="ask" role="button">May I watch?</div>
<p>On Thursdays. There is a bench, a stove and a dog, and all three are taken by those who came to ask only the first question.</p>
<h3>Elsewhere on these pages</h3>
<ul><li><a href="/a">Prices</a></li><li><a href="/b">Opening hours</a></li><li><a href="/c">The dog</a></li></ul>
</article></main>
<footer>© 2019 The Clock Clinic</footer></body></html>`

func TestNeighboursSettleLines(t *testing.T) {
	article, err := winnow.Extract(strings.NewReader(clinic), winnow.Source{})
	require.NoError(t, err)
	for _, question := range []string{"Will it strike again?", "How long does it take?", "What if you lose a part?", "May I watch?"} {
		assert.Contains(t, article.Text, question)
	}
	assert.NotContains(t, article.Text, "Elsewhere on these pages")
	assert.NotContains(t, article.Text, "Opening hours")
}

func TestNoLineGoesInTheNameOfADisabledRule(t *testing.T) {
	e := winnow.Extractor{Disable: []string{"outside-story"}}
	article, err := e.Extract(context.Background(), strings.NewReader(clinic), winnow.Source{})
	require.NoError(t, err)
	for _, removal := range article.Removed {
		assert.NotEqual(t, "outside-story", removal.Rule, "%s", removal.Text)
	}
}

// lathe is what the signals alone would take from between two paragraphs.
const lathe = `<details open><summary>What does it cost?</summary><p>The first look is free, and after that we charge by the hour, which on a clock is easy to check.</p></details>
<p>What the lathe is told to do fits on one line, which our apprentice keeps in his cap.</p>
<div class="snippet"><pre>lathe --wheel 3 --teeth 72</pre></div>
<p>That line cuts the wheel that is missing from most of the clocks which come to us from the north of the county.</p>
<blockquote><p>Will it strike again?</p></blockquote>
<p>Half of our letters end with this sentence, and the other half begin with it and never get any further.</p>`

func TestSpecimensStayBetweenParagraphs(t *testing.T) {
	page := strings.Replace(clinic, "<h3>Elsewhere", lathe+"<h3>Elsewhere", 1)
	article, err := winnow.Extract(strings.NewReader(page), winnow.Source{})
	require.NoError(t, err)
	assert.Contains(t, article.Text, "What does it cost?")
	assert.Contains(t, article.Text, "lathe --wheel 3 --teeth 72")
	assert.Equal(t, 2, strings.Count(article.Text, "Will it strike again?"))
}

// ferry is a page whose story has short lists and tables between its paragraphs.
const ferry = `<html lang="nl"><head><title>Veerpont over de Linge vaart weer</title></head><body>
<nav><a href="/">Home</a> <a href="/regio">Regio</a></nav>
<main><article><h1>Veerpont over de Linge vaart weer</h1>
<p>Na een winter van reparaties vaart het veerpontje weer. De vrijwilligers verfden de romp, vervingen de ketting en lasten een nieuwe klep op de oever.</p>
<p>Wie wil oversteken, betaalt iets meer dan vorig jaar. De stichting heeft de tarieven voor het eerst in zes jaar verhoogd, omdat verf en diesel duurder zijn geworden.</p>
<figure><table><caption>Tarieven</caption><tr><td>Fietser</td><td>1,50</td></tr><tr><td>Ezel</td><td>0,75</td></tr></table><figcaption>Geldig tot oktober</figcaption></figure>
<p>De pont vaart van april tot en met oktober, elke dag van tien tot zes. Bij harde wind blijft hij aan de kant, zegt de schipper, die al twintig jaar aan het roer staat.</p>
<ul><li>kleingeld</li><li>een bel</li></ul>
<p>Wie wil helpen als vrijwilliger, kan op zaterdagochtend langskomen bij de loods aan de dijk. Er is altijd koffie, en er valt altijd wel iets te schuren of te schilderen.</p>
</article></main>
<footer>Alle rechten voorbehouden</footer></body></html>`

// strictText is the body of a page that more is asked of than usual.
func strictText(t *testing.T, page string, strictness float64) string {
	t.Helper()
	e := winnow.Extractor{Strictness: strictness}
	article, err := e.Extract(context.Background(), strings.NewReader(page), winnow.Source{})
	require.NoError(t, err)
	return article.Text
}

func TestListsAndTablesStayBetweenParagraphs(t *testing.T) {
	for _, strictness := range []float64{0, 2, 3} {
		text := strictText(t, ferry, strictness)
		for _, line := range []string{"Tarieven", "Fietser | 1,50", "Ezel | 0,75", "Geldig tot oktober", "kleingeld", "een bel"} {
			assert.Contains(t, text, line, "strictness %v", strictness)
		}
	}
}

func TestListsInBoxesGo(t *testing.T) {
	boxed := strings.NewReplacer("<ul>", `<div class="promo"><ul>`, "</ul>", "</ul></div>").Replace(ferry)
	assert.NotContains(t, strictText(t, boxed, 2), "kleingeld")
}

func TestCodeStaysUnderItsHeading(t *testing.T) {
	page := strings.Replace(ferry, "<p>Na een", "<h2>Gebruik</h2><pre><code>veer -over de-linge</code></pre><table><tr><td>uur</td><td>tij</td></tr><tr><td>10</td><td>laag</td></tr></table><p>Na een", 1)
	assert.Contains(t, strictText(t, page, 1), "veer -over de-linge")
}

func TestShortSentencesEndAStory(t *testing.T) {
	page := strings.Replace(ferry, "</article>", "<p>Wij varen.</p></article>", 1)
	assert.Contains(t, strictText(t, page, 2), "Wij varen.")
}
