package score

import (
	"context"
	"fmt"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/winnow-go/winnow/internal/block"
	"github.com/winnow-go/winnow/internal/page"
	"github.com/winnow-go/winnow/internal/phrase"
)

func TestSignalsAreNamedAndExplained(t *testing.T) {
	kebab := regexp.MustCompile(`^[a-z]+(-[a-z]+)*$`)
	seen := map[string]bool{}
	for _, s := range signals {
		assert.Regexp(t, kebab, s.name)
		assert.Equal(t, false, seen[s.name], "%s is there twice", s.name)
		assert.Equal(t, true, strings.HasSuffix(s.why, "."), "%s: %q is no sentence", s.name, s.why)
		assert.Equal(t, true, slices.IsSorted(s.cuts), "%s: the cuts must rise", s.name)
		seen[s.name] = true
	}
	for _, s := range kindSignals {
		assert.Regexp(t, kebab, s.name)
		assert.Equal(t, true, slices.IsSorted(s.cuts), "%s: the cuts must rise", s.name)
	}
}

func TestGap(t *testing.T) {
	s := signal{cuts: []float64{0, 2.5}}
	for value, want := range map[float64]int{-1: 0, 0: 1, 2: 1, 2.5: 2, 9: 2} {
		assert.Equal(t, want, s.gap(value), "%g", value)
	}
}

func TestAWordNamesOneTopic(t *testing.T) {
	for _, topic := range topics {
		for _, w := range topic.words {
			assert.Equal(t, strings.ToLower(w), w)
		}
	}
	assert.Equal(t, len(topics), topicCount)
}

// TestTablesFitTheSignals finds a table that was fitted for other signals than
// today's: votes of unknown signals, or as many gaps as there were once.
func TestTablesFitTheSignals(t *testing.T) {
	gaps := map[string]int{}
	for i, name := range Names() {
		gaps[name] = Gaps()[i]
	}
	for kind, table := range standard.Blocks {
		for _, v := range table.Votes {
			assert.Equal(t, gaps[v.Signal], len(v.By), "%s: %s", kind, v.Signal)
		}
	}
	for _, kind := range Kinds {
		assert.Contains(t, standard.Blocks, kind)
		assert.Contains(t, standard.Blocks, TextTable(kind))
	}
	assert.Contains(t, standard.Blocks, anyText)
	for i, name := range KindNames() {
		at := slices.IndexFunc(standard.TextKinds, func(v KindVotes) bool { return v.Signal == name })
		require.GreaterOrEqual(t, at, 0, name)
		assert.Len(t, standard.TextKinds[at].By[0], KindGaps()[i], name)
	}
}

const story = `<html><head><title>The well</title></head><body>
<nav><a href=/a>Home</a> <a href=/b>Sport</a> <a href=/c>Weather</a></nav>
<article><h1>The well</h1>
<p>The well behind the school gives water again, eleven years after the last bucket came up dry, and nobody can say why.</p>
<p>A geologist from the county let down a lamp, looked for a long time, and wrote on her form that the rock had changed its mind.</p>
<p>“We have always been polite to it,” says the caretaker, who has never stopped oiling the winch on the first of the month.</p>
</article>
<footer><a href=/imprint>Imprint</a> <a href=/privacy>Privacy</a></footer></body></html>`

func look(t *testing.T, source string, h Hints) *Page {
	t.Helper()
	tree, err := page.Parse(context.Background(), source, page.Limits{})
	require.NoError(t, err)
	blocks := block.Split(tree, nil)
	says := make([]phrase.Set, len(blocks.Blocks))
	for k := range says {
		says[k] = phrase.Find(blocks.Blocks[k].Text)
	}
	return Look(blocks, says, h)
}

func TestVotesPartStoryFromFrame(t *testing.T) {
	p := look(t, story, Hints{Title: "The well", Type: "NewsArticle"})
	guess := p.Guess(context.Background())
	assert.Equal(t, "article", guess.Best())
	var kept []string
	for k, v := range p.Votes(context.Background(), guess) {
		if v > 0 {
			kept = append(kept, strings.Fields(p.Blocks[k].Text)[1])
		}
	}
	assert.Equal(t, []string{"well", "geologist", "have"}, kept)
}

// TestGapsAndVotesAgree adds the votes up the slow way, signal by signal.
func TestGapsAndVotesAgree(t *testing.T) {
	p := look(t, story, Hints{Title: "The well"})
	for kind, table := range standard.Blocks {
		if kind == TextTable(Kinds[0]) {
			continue
		}
		fast := p.sums([]*ready{table.ready()}, []float32{1})
		for k := range fast {
			slow := table.Bias
			for i, g := range p.Gaps(k) {
				name := Names()[i]
				if at := slices.IndexFunc(table.Votes, func(v Votes) bool { return v.Signal == name }); at >= 0 {
					slow += table.Votes[at].By[g]
				}
			}
			assert.InDelta(t, slow, fast[k], 1e-3, fmt.Sprint(kind, k))
		}
	}
}

func TestOtherTablesCanJudge(t *testing.T) {
	p := look(t, story, Hints{})
	other := &Tables{Blocks: map[string]*Table{"article": {Bias: 7}}}
	for _, v := range p.Votes(WithTables(context.Background(), other), Certain("article")) {
		assert.InDelta(t, 7, v, 1e-6)
	}
}

func TestAThreadShowsItself(t *testing.T) {
	para := `<p>The ferry that was to leave at nine stayed in the harbour, and nobody on the quay knew why.</p>`
	post := `<div class="post"><a class="username">ida</a>` + para + `</div>`
	for _, test := range []struct {
		name, source, url string
		want              bool
	}{
		{"paragraphs alone", strings.Repeat(para, 4), "", false},
		{"posts", strings.Repeat(post, 3), "", true},
		{"the words of forum programs", para + `<p>Joined: May 2003</p>` + para, "", true},
		{"an address", strings.Repeat(para, 4), "https://quay.example/viewtopic.php?t=7", true},
	} {
		t.Run(test.name, func(t *testing.T) {
			p := look(t, test.source, Hints{URL: test.url})
			assert.Equal(t, test.want, p.census().showsThread())
		})
	}
}

func TestAPageOfCommentsIsADiscussion(t *testing.T) {
	const said = "<p>The scanner hands out the last token together with the end of the file, and since the rewrite we look at the end before we look at the token.</p>"
	story := strings.Repeat("<p>Nobody in the village remembers who hung the bell, and the ledger, which should know, begins a year later than it.</p>", 3)
	comments := strings.Repeat(`<div class="comment">`+said+`</div>`, 4)
	cases := map[string]struct {
		page string
		want bool
	}{
		"comments alone":          {"<main>" + comments + "</main>", true},
		"comments below a story":  {"<main><article>" + story + "</article>" + comments + "</main>", false},
		"a story below a comment": {"<main>" + `<div class="comment">` + said + "</div><article>" + story + "</article></main>", false},
		"a story":                 {"<main><article>" + story + "</article></main>", false},
	}
	for name, c := range cases {
		p := look(t, c.page, Hints{})
		assert.Equal(t, c.want, p.census().isDiscussion(), name)
	}
}
