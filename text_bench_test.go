package winnow_test

import (
	"context"
	"fmt"
	"math"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/winnow-go/winnow"
)

// BenchmarkText cleans all pages of testdata/flat one after the other.
func BenchmarkText(b *testing.B) {
	var texts []string
	size := 0
	for _, p := range flatPages(b) {
		texts = append(texts, p.text)
		size += len(p.text)
	}
	var e winnow.Extractor
	b.SetBytes(int64(size))
	b.ReportAllocs()
	for b.Loop() {
		for _, text := range texts {
			if _, err := e.ExtractText(context.Background(), text, winnow.Source{}); err != nil {
				b.Fatal(err)
			}
		}
	}
}

// BenchmarkLongText cleans one text of a megabyte, of lines as news have them
// and in one line.
func BenchmarkLongText(b *testing.B) {
	for name, text := range map[string]string{"lines": manyLines(10_000), "one line": strings.ReplaceAll(manyLines(10_000), "\n", " ")} {
		b.Run(name, func(b *testing.B) {
			var e winnow.Extractor
			b.SetBytes(int64(len(text)))
			for b.Loop() {
				if _, err := e.ExtractText(context.Background(), text, winnow.Source{}); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

// manyLines is a text of n lines, a paragraph and then a few labels.
func manyLines(n int) string {
	var b strings.Builder
	for k := range n {
		switch k % 5 {
		case 3:
			b.WriteString("Read also: The harbour at night\n")
		case 4:
			fmt.Fprintf(&b, "%d comments\n", k)
		default:
			fmt.Fprintf(&b, "On day %d the ferry left the harbour at noon, with %d sheep on board, and the captain counted them twice.\n", k, k%97)
		}
	}
	return b.String()
}

// TestTextTakesLinearTime cleans texts of n and of 4n lines: it must take some
// four times as long, not sixteen times.
func TestTextTakesLinearTime(t *testing.T) {
	for name, shape := range map[string]func(string) string{
		"lines":    func(s string) string { return s },
		"one line": func(s string) string { return strings.ReplaceAll(s, "\n", " ") },
		"labels":   func(s string) string { return strings.Repeat("Read also\n", len(s)/10) },
		"items":    func(s string) string { return strings.ReplaceAll(s, "On day", "- On day") },
		"speakers": func(s string) string { return s[:len(s)/2] + strings.Repeat("ALDER: No.\nShare\n", len(s)/32) },
		"wrapped":  func(s string) string { return strings.ReplaceAll(s, ", ", ",\n") },
	} {
		t.Run(name, func(t *testing.T) {
			small, large := shape(manyLines(1_000)), shape(manyLines(4_000))
			require.Eventually(t, func() bool { return timeFor(t, large) < 9*timeFor(t, small) }, time.Minute, time.Millisecond)
		})
	}
}

// timeFor is the shortest of three runs.
func timeFor(t *testing.T, text string) time.Duration {
	t.Helper()
	best := time.Duration(math.MaxInt64)
	for range 3 {
		start := time.Now()
		_, err := new(winnow.Extractor).ExtractText(context.Background(), text, winnow.Source{})
		best = min(best, time.Since(start))
		if err != nil {
			require.ErrorIs(t, err, winnow.ErrNoArticle)
		}
	}
	return best
}
