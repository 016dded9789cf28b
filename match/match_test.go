package match_test

import (
	"context"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/winnow-go/winnow"
	"github.com/winnow-go/winnow/match"
)

const source = `<html lang="en"><head><title>Night train</title><meta property="og:type" content="article"></head><body>
<article><h1>Night train</h1>
<p>The night train to the coast has been running late since 1974, and its passengers have built a small society on it.</p>
<div class="sales-pitch" data-slot="7"><p>Buy our mug, it holds tea and it holds coffee.</p></div>
<p>There is a choir in the third carriage, a chess club in the fifth, and between them a man who sells pears by the slice.</p>
<p class="embarrassed">Nobody wants the line to be repaired, says the conductor, who was elected by the choir and can be voted out by it.</p>
</article></body></html>`

// taken runs a single rule of one's own and gives what it took.
func taken(t *testing.T, m match.Matcher) []string {
	t.Helper()
	e := winnow.Extractor{Rules: []winnow.Rule{{Name: "mine", Match: m}}}
	article, err := e.Extract(context.Background(), strings.NewReader(source), winnow.Source{})
	require.NoError(t, err)
	var out []string
	for _, r := range article.Removed {
		if r.Rule == "mine" {
			out = append(out, strings.Fields(r.Text)[0])
		}
	}
	return out
}

func TestMatchers(t *testing.T) {
	pitch := match.Word("pitch")
	for _, test := range []struct {
		name    string
		matcher match.Matcher
		want    []string
	}{
		{"a word of a class", pitch, []string{"Buy"}},
		{"two words in a row", match.Word("sales pitch"), []string{"Buy"}},
		{"two words in another order", match.Word("pitch sales"), nil},
		{"never a part of a word", match.Word("bar", "pit"), nil},
		{"an attribute", match.Attr("data-slot"), []string{"Buy"}},
		{"an attribute with a value", match.Attr("data-slot", "8"), nil},
		{"all of", match.All(pitch, match.Tag("div"), match.Short(12)), []string{"Buy"}},
		{"all of, one not", match.All(pitch, match.Tag("p")), nil},
		{"any of", match.Any(match.Tag("aside"), pitch), []string{"Buy"}},
		{"not", match.All(pitch, match.Not(match.Within("article"))), nil},
		{"little prose", match.All(pitch, match.LittleProse(0)), nil},
		{"a function", match.Func(func(p match.Piece) bool { return p.IsLine() && strings.Contains(p.Text(), "choir in") }), []string{"There"}},
	} {
		t.Run(test.name, func(t *testing.T) { assert.Equal(t, test.want, taken(t, test.matcher)) })
	}
}

func TestAMatcherNobodySetMatchesNothing(t *testing.T) {
	assert.Equal(t, true, match.Matcher{}.IsZero())
	assert.Equal(t, false, match.Matcher{}.Matches(match.Piece{}))
}

func TestKeysAreThoseOfTheRarestCondition(t *testing.T) {
	keys := []match.Key{{Of: match.OfWord, Name: "pitch"}}
	assert.Equal(t, keys, match.Word("pitch").Keys())
	assert.Equal(t, keys, match.All(match.Short(3), match.Word("pitch")).Keys())
	assert.Equal(t, keys, match.All(match.Trail(), match.Word("pitch")).Keys(), "half of all pieces are lines")
	assert.Equal(t, []match.Key{{Of: match.OfWord, Name: "pitch"}, {Of: match.OfLine}}, match.Any(match.Word("pitch"), match.Trail()).Keys())
	assert.Nil(t, match.Any(match.Short(3), match.Word("pitch")).Keys(), "any piece may be short")
	assert.Nil(t, match.Not(match.Word("pitch")).Keys())
}
