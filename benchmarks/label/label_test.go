package label_test

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/winnow-go/winnow/benchmarks/label"
)

func TestLines(t *testing.T) {
	tests := []struct {
		name  string
		truth string
		lines string // each with the share expected of it in front
	}{
		{
			name:  "all of a page that is nothing but its article",
			truth: "The lock gates were oiled.\nNobody opened them.",
			lines: "1.00 The lock gates were oiled.\n1.00 Nobody opened them.",
		},
		{
			name:  "a footer word that the article uses elsewhere",
			truth: "Farmers share one harvester between them.\nIt moves on by night.",
			lines: "0.00 Home\n1.00 Farmers share one harvester between them.\n1.00 It moves on by night.\n0.00 Share\n0.00 Farmers",
		},
		{
			name:  "a short heading between paragraphs",
			truth: "The first barge came at dawn.\nCargo\nIt carried nothing but salt.",
			lines: "1.00 The first barge came at dawn.\n1.00 Cargo\n1.00 It carried nothing but salt.\n0.00 Cargo",
		},
		{
			name:  "a teaser that repeats the opening is not the opening",
			truth: "A bridge was closed for good today.\nIts bolts had rusted through over ninety winters.",
			lines: "0.00 A bridge was closed for good today.\n0.00 Weather\n" +
				"1.00 A bridge was closed for good today.\n1.00 Its bolts had rusted through over ninety winters.",
		},
		{
			name:  "a gap that could close on either side closes at the ends of lines",
			truth: "They mended the roof before winter.\nRead more and you forget the cold, they said.",
			lines: "1.00 They mended the roof before winter.\n0.00 Read more\n1.00 Read more and you forget the cold, they said.",
		},
		{
			name:  "a box inside the article",
			truth: "Rye grows where wheat gives up.\nIt asks little of the soil.",
			lines: "1.00 Rye grows where wheat gives up.\n0.00 Subscribe to the letter\n1.00 It asks little of the soil.",
		},
		{
			name:  "a footnote's mark inside a line",
			truth: "The count of herons fell by half in a decade.",
			lines: "0.91 The count of herons fell 12 by half in a decade.",
		},
		{
			name:  "scattered common words of a passage that the page lacks",
			truth: "A well known start of it all.\nThe man on the hill had a dog and a gun.\nA well known end of it all.",
			lines: "1.00 A well known start of it all.\n0.00 The best of the web on a plate\n1.00 A well known end of it all.",
		},
		{
			name:  "half a line",
			truth: "Tides decide when the ferry leaves.",
			lines: "0.50 Tides decide when the ferry leaves. Buy your tickets here right now",
		},
		{
			name:  "a truth shorter than a match has to be",
			truth: "Sold out.",
			lines: "0.00 Shop\n1.00 Sold out.\n0.00 Help",
		},
		{
			name:  "a line that stands alone on both sides",
			truth: "Something that the page does not have at all.\nOpening hours\nSomething else that it does not have either.",
			lines: "0.00 Start\n1.00 Opening hours\n0.00 Imprint",
		},
		{
			name:  "no truth",
			truth: "",
			lines: "0.00 Sign in\n0.00 Sign up",
		},
		{
			name:  "a line without words",
			truth: "One two three four five.",
			lines: "0.00 * * *\n1.00 One two three four five.",
		},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			var lines []string
			for marked := range strings.SplitSeq(test.lines, "\n") {
				_, line, _ := strings.Cut(marked, " ")
				lines = append(lines, line)
			}
			var got []string
			for i, share := range label.Lines(lines, test.truth) {
				got = append(got, fmt.Sprintf("%.2f %s", share, lines[i]))
			}
			assert.Equal(t, test.lines, strings.Join(got, "\n"))
		})
	}
}

// A page too long to compare word by word, in which no four words are unique,
// still comes out right where single words are.
func TestLinesLongRepetitivePage(t *testing.T) {
	var lines []string
	for i := range 1200 {
		lines = append(lines, "more of the same", fmt.Sprintf("item%d more of the same", i))
	}
	lines = append(lines, lines...)
	truth := strings.Join(lines[:2400], "\n")
	shares := label.Lines(lines, truth)
	assert.Len(t, shares, len(lines))
	covered := 0.0
	for i, share := range shares {
		covered += share * float64(len(strings.Fields(lines[i])))
	}
	assert.LessOrEqual(t, covered, float64(len(strings.Fields(truth))), "no word of the truth counts twice")
}

func FuzzLines(f *testing.F) {
	f.Add("a b c d e\nf g\na b c d e", "a b c d e\nf g")
	f.Add("more\nmore\nmore", "more\nmore")
	f.Add("", "")
	f.Fuzz(func(t *testing.T, page, truth string) {
		lines := strings.Split(page, "\n")
		shares := label.Lines(lines, truth)
		assert.Len(t, shares, len(lines))
		for i, share := range shares {
			assert.GreaterOrEqual(t, share, 0.0, lines[i])
			assert.LessOrEqual(t, share, 1.0, lines[i])
		}
		for i, share := range label.Lines(lines, page) {
			if share > 0 && share < 1 {
				t.Errorf("line %d of a page that is its own truth has the share %g", i, share)
			}
		}
	})
}

func BenchmarkLines(b *testing.B) {
	random := rand.New(rand.NewPCG(1, 2))
	var lines, truth []string
	for i := range 2000 {
		var line strings.Builder
		for range 12 {
			fmt.Fprintf(&line, "w%d ", int(random.ExpFloat64()*300))
		}
		lines = append(lines, line.String())
		if i%3 == 0 {
			truth = append(truth, line.String())
		}
	}
	for b.Loop() {
		label.Lines(lines, strings.Join(truth, "\n"))
	}
}
