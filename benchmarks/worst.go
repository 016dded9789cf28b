package main

import (
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/winnow-go/winnow/benchmarks/corpus"
	"github.com/winnow-go/winnow/benchmarks/extractor"
	"github.com/winnow-go/winnow/benchmarks/label"
	"github.com/winnow-go/winnow/benchmarks/measure"
)

const (
	// wrongShare is the share of a line's words below which the other side
	// does not have the line.
	wrongShare = 0.5
	// mostLines and mostRunes bound what is shown of a page and of a line.
	mostLines, mostRunes = 15, 160
)

// loss is what one page loses, and why.
type loss struct {
	page   corpus.Page
	answer extractor.Result
	ratio  measure.Ratio
	// kept and dropped are the lines that are wrongly in and out.
	kept, dropped []string
}

// writeWorst writes for each set the n pages on which the extractor does
// worst, with the lines it should have left out and those it should not.
func (b bench) writeWorst(output io.Writer, c column, n int) {
	for i, pages := range b.sets {
		losses := make([]loss, len(pages))
		for j, page := range pages {
			losses[j] = pageLoss(page, c.answers[i][j])
		}
		slices.SortStableFunc(losses, func(a, b loss) int {
			switch {
			case a.ratio.F1 < b.ratio.F1:
				return -1
			case a.ratio.F1 > b.ratio.F1:
				return 1
			}
			return 0
		})
		fmt.Fprintf(output, "\n%s: the pages on which %s does worst\n", pages[0].Set, c.name)
		for _, l := range losses[:min(n, len(losses))] {
			if l.page.Truth.HasText {
				l.compareLines()
			}
			l.write(output)
		}
	}
}

// pageLoss scores one page: by its words where the set has the whole text, and
// else by its snippets.
func pageLoss(page corpus.Page, answer extractor.Result) loss {
	l := loss{page: page, answer: answer}
	if page.Truth.HasText {
		l.ratio = measure.WordOverlap(answer.Text, page.Truth.Text)
		return l
	}
	var snippets measure.Snippets
	l.dropped, l.kept = snippets.Add(answer.Text, page.Truth.With, page.Truth.Without)
	l.ratio = snippets.Ratio()
	return l
}

// compareLines finds the lines that only one side has.
func (l *loss) compareLines() {
	l.kept = onlyIn(l.answer.Text, l.page.Truth.Text)
	l.dropped = onlyIn(l.page.Truth.Text, l.answer.Text)
}

// onlyIn gives the lines of a text that the other text does not have at their
// place.
func onlyIn(text, other string) []string {
	lines := strings.Split(text, "\n")
	var only []string
	for i, share := range label.Lines(lines, other) {
		if share < wrongShare && len(measure.Words(lines[i])) > 0 {
			only = append(only, lines[i])
		}
	}
	return only
}

func (l loss) write(output io.Writer) {
	fmt.Fprintf(output, "\n%s  P %.3f R %.3f F1 %.3f\n", l.page.ID, l.ratio.P, l.ratio.R, l.ratio.F1)
	if about := strings.TrimSpace(l.page.Type + " " + l.page.URL); about != "" {
		fmt.Fprintf(output, "  %s\n", about)
	}
	if l.answer.Err != "" {
		fmt.Fprintf(output, "  failed: %s\n", l.answer.Err)
	}
	for i, line := range l.kept {
		if i == mostLines {
			fmt.Fprintf(output, "  + … and %d lines more\n", len(l.kept)-mostLines)
			break
		}
		fmt.Fprintf(output, "  + %s\n", clip(line))
	}
	for i, line := range l.dropped {
		if i == mostLines {
			fmt.Fprintf(output, "  - … and %d lines more\n", len(l.dropped)-mostLines)
			break
		}
		fmt.Fprintf(output, "  - [%s] %s\n", removedBy(l.answer.Removed, line), clip(line))
	}
}

// removedBy names the first rule that took the line and where it stood, "?"
// where the extractor tells of none.
func removedBy(removed []extractor.Removal, line string) string {
	words := folded(line)
	for _, removal := range removed {
		if strings.Contains(folded(removal.Text), words) {
			return removal.Rule + " at " + removal.Where
		}
	}
	return "?"
}

// folded gives a text's words with a space before and after each, so that one
// text holds another's words exactly where its folded form does.
func folded(text string) string { return " " + strings.Join(measure.Words(text), " ") + " " }

func clip(line string) string {
	line = strings.TrimSpace(line)
	if runes := []rune(line); len(runes) > mostRunes {
		return string(runes[:mostRunes]) + "…"
	}
	return line
}
