package verdict_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/winnow-go/winnow/internal/block"
	"github.com/winnow-go/winnow/internal/flat"
	"github.com/winnow-go/winnow/internal/verdict"
	"github.com/winnow-go/winnow/match"
)

// judged is a page of five lines on which two rules run.
func judged(t *testing.T) *verdict.Page {
	t.Helper()
	blocks, err := flat.Read(nil, "One.\n\nTwo.\n\nThree.\n\nFour.\n\nFive.", 100)
	require.NoError(t, err)
	runs := func(rule string) bool { return rule != "asleep" }
	return verdict.New(blocks, match.NewPage(blocks, match.Shown{Title: -1, Byline: -1, Date: -1}), "article", nil, runs)
}

func TestNothingIsTakenAtFirst(t *testing.T) {
	p := judged(t)
	for k := range p.All().Hi {
		assert.True(t, p.Kept(k), "line %d", k)
	}
	assert.False(t, p.Kept(-1))
	assert.False(t, p.Kept(p.All().Hi))
	assert.Empty(t, p.Account())
}

func TestAccount(t *testing.T) {
	for _, test := range []struct {
		name string
		take func(*verdict.Page)
		want []verdict.Removal
	}{
		{
			name: "lines in a row that one rule takes are one removal",
			take: func(p *verdict.Page) { p.TakeLine("byline", 1); p.TakeLine("byline", 2) },
			want: []verdict.Removal{{Rule: "byline", Where: "line 3", Blocks: []int32{1, 2}}},
		},
		{
			name: "those of two rules are not",
			take: func(p *verdict.Page) { p.TakeLine("byline", 1); p.TakeLine("tags", 2) },
			want: []verdict.Removal{{Rule: "byline", Where: "line 3", Blocks: []int32{1}}, {Rule: "tags", Where: "line 5", Blocks: []int32{2}}},
		},
		{
			name: "removals stand in page order",
			take: func(p *verdict.Page) { p.TakeLine("tags", 4); p.TakeLine("byline", 0) },
			want: []verdict.Removal{{Rule: "byline", Where: "line 1", Blocks: []int32{0}}, {Rule: "tags", Where: "line 9", Blocks: []int32{4}}},
		},
		{
			name: "the first rule has what two want",
			take: func(p *verdict.Page) { p.TakeLine("byline", 1); p.TakeSpan("tags", block.Span{Lo: 0, Hi: 3}) },
			want: []verdict.Removal{{Rule: "tags", Where: "line 1", Blocks: []int32{0, 2}}, {Rule: "byline", Where: "line 3", Blocks: []int32{1}}},
		},
		{
			name: "what was given back is not listed",
			take: func(p *verdict.Page) {
				p.TakeSpan("tags", block.Span{Lo: 0, Hi: 3})
				p.TakeLine("byline", 4)
				p.Spare(0)
				p.GiveBack(p.All(), "byline")
			},
			want: []verdict.Removal{{Rule: "tags", Where: "line 3", Blocks: []int32{1, 2}}},
		},
		{
			name: "a rule that does not run takes nothing",
			take: func(p *verdict.Page) { p.TakeLine("asleep", 0) },
		},
	} {
		t.Run(test.name, func(t *testing.T) {
			p := judged(t)
			test.take(p)
			var got []verdict.Removal
			for _, r := range p.Account() {
				got = append(got, verdict.Removal{Rule: r.Rule, Where: r.Where, Blocks: r.Blocks})
			}
			assert.Equal(t, test.want, got)
		})
	}
}

func TestByNamesTheRule(t *testing.T) {
	p := judged(t)
	p.TakeLine(verdict.Outvoted, 1)
	assert.Equal(t, verdict.Outvoted, p.By(1))
	assert.Empty(t, p.By(0))
	assert.True(t, p.IsOutvoted(1))
	assert.False(t, p.TakenBy(1, "tags", "byline"))
	p.TakeSpan("tags", p.All())
	assert.Equal(t, []int32{0, 2, 3, 4}, p.Partners(3))
	assert.True(t, p.Empty())
}
