package mend_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/winnow-go/winnow"
)

const rowers = `<html lang="en"><head><title>How the rowing season ended – Quayside Courier</title><meta property="og:type" content="article"></head><body>
<nav><a href="/">Home</a> <a href="/sport">Sport</a></nav>
<main><article><h1>How the rowing season ended</h1>
<p>Nobody who stood on the bridge on Sunday had expected the last race to decide anything, least of all the crew from Marl, who had brought cake for the winners and a flag for somebody else.</p>
<p>This is the table as the harbour master chalked it up, with the points of both halves of the season and what the clubs are asked to mend before the spring.</p>
<table><tr><th>1</th><th>Club</th><th>Races</th><th>Points</th><th>Steward's advice</th></tr>
<tr><td>1</td><td>Marl</td><td>12</td><td>31</td><td>Recommended</td></tr>
<tr><td>2</td><td>Osterby</td><td>12</td><td>29</td><td>Related</td></tr>
<tr><td>3</td><td>Saint Gil</td><td>11</td><td>17</td><td>Print</td></tr>
<tr><td>4</td><td>Hollow Lock</td><td>12</td><td>4</td><td>Share</td></tr></table>
<p>The cake was eaten all the same. The flag, which belongs to Osterby, hangs in the boathouse at Marl until it is asked for, and nobody has asked yet.</p>
</article></main>
<footer>© 2021 Quayside Courier. All rights reserved.</footer></body></html>`

func TestTablesStayWhole(t *testing.T) {
	article, err := winnow.Extract(strings.NewReader(rowers), winnow.Source{})
	require.NoError(t, err)
	for _, row := range []string{"1 | Club | Races | Points | Steward's advice", "1 | Marl | 12 | 31 | Recommended", "2 | Osterby | 12 | 29 | Related", "3 | Saint Gil | 11 | 17 | Print", "4 | Hollow Lock | 12 | 4 | Share"} {
		assert.Contains(t, article.Text, row)
	}
}

// latest is a table in which a news site lists what came in after the story.
const latest = `<table><tr><td>10:05</td><td><a href="/a">Ferry stays in harbour for a third day as the wind turns</a></td></tr>
<tr><td>09:40</td><td><a href="/b">Council buys the mill, and nobody knows what for</a></td></tr>
<tr><td>09:15</td><td><a href="/c">Where the herons went when the lake froze over</a></td></tr></table>`

func TestTablesOfHeadlinesGo(t *testing.T) {
	page := strings.Replace(rowers, "</main>", "</main>"+latest, 1)
	article, err := winnow.Extract(strings.NewReader(page), winnow.Source{})
	require.NoError(t, err)
	assert.NotContains(t, article.Text, "herons")
	assert.Contains(t, article.Text, "2 | Osterby | 12 | 29 | Related")
}
