package winnow_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// truth is what a reader wants of a page in testdata/pages: truth.txt has
// fields, an empty line, then the body. Lines that begin with "~ " may be in
// the body or not.
type truth struct {
	title, published, language, kind string
	authors                          []string
	body, either                     []string
}

func readTruth(t *testing.T, path string) truth {
	t.Helper()
	data, err := os.ReadFile(path)
	require.NoError(t, err)
	head, body, found := strings.Cut(strings.ReplaceAll(string(data), "\r\n", "\n"), "\n\n")
	require.Equal(t, true, found, "%s has no body", path)
	var out truth
	for line := range strings.SplitSeq(head, "\n") {
		key, value, _ := strings.Cut(line, ": ")
		switch key {
		case "title":
			out.title = value
		case "author":
			out.authors = append(out.authors, value)
		case "published":
			out.published = value
		case "language":
			out.language = value
		case "kind":
			out.kind = value
		default:
			require.Fail(t, "unknown field", "%s: %q", path, line)
		}
	}
	for part := range strings.SplitSeq(body, "\n\n") {
		part = strings.TrimSpace(part)
		if rest, ok := strings.CutPrefix(part, "~ "); ok {
			out.either = append(out.either, rest)
		} else if part != "" {
			out.body = append(out.body, part)
		}
	}
	return out
}

// squash leaves letters and figures: what two renderings must agree on.
func squash(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.IsMark(r) {
			return unicode.ToLower(r)
		}
		return -1
	}, s)
}

// TestPagesAgainstTruth counts what is lost and what is left on the pages in
// testdata/pages, most of which are harder than the pages people read. The
// floors are what is reached: while the pages stay they may only rise.
func TestPagesAgainstTruth(t *testing.T) {
	var lost, kept, left, lines, titles, authors, dates, kinds, pages int
	for _, dir := range folders(t, "testdata/pages") {
		want := readTruth(t, filepath.Join(dir, "truth.txt"))
		got := extractFile(t, pageIn(t, dir))
		text := squash(got.Text)
		wanted := squash(strings.Join(want.body, " ") + strings.Join(want.either, " "))
		for _, part := range want.body {
			if strings.Contains(text, squash(part)) {
				kept++
				continue
			}
			lost++
			t.Logf("%s: lost %.80q", filepath.Base(dir), part)
		}
		for line := range strings.SplitSeq(got.Text, "\n") {
			if s := squash(line); s != "" && !strings.Contains(wanted, s) && !anyIn(line, wanted) {
				left++
				t.Logf("%s: left %.80q", filepath.Base(dir), line)
			} else if s != "" {
				lines++
			}
		}
		pages++
		titles += count(t, dir, "title", squash(got.Title) == squash(want.title), got.Title)
		authors += count(t, dir, "authors", assert.ObjectsAreEqual(folded(want.authors), folded(got.Authors)), strings.Join(got.Authors, ", "))
		dates += count(t, dir, "published", !got.Published.IsZero() == (want.published != "") && strings.HasPrefix(got.Published.String(), want.published), got.Published.String())
		kinds += count(t, dir, "kind", string(got.Kind) == want.kind, string(got.Kind))
	}
	t.Logf("%d pages: %d blocks kept, %d lost; %d lines left of %d; titles %d, authors %d, dates %d, kinds %d",
		pages, kept, lost, left, lines+left, titles, authors, dates, kinds)
	share := func(part, whole int) float64 { return float64(part) / float64(whole) }
	assert.GreaterOrEqual(t, share(kept, kept+lost), 0.99, "blocks of the story kept")
	assert.LessOrEqual(t, share(left, lines+left), 0.07, "lines of the output that are clutter")
	assert.GreaterOrEqual(t, share(titles, pages), 0.93, "titles")
	assert.GreaterOrEqual(t, share(authors, pages), 0.83, "authors")
	assert.GreaterOrEqual(t, share(dates, pages), 0.9, "dates")
	assert.GreaterOrEqual(t, share(kinds, pages), 0.94, "kinds of page")
}

// anyIn reports whether all cells of a row are in the text.
func anyIn(line, text string) bool {
	for cell := range strings.SplitSeq(line, " | ") {
		if !strings.Contains(text, squash(cell)) {
			return false
		}
	}
	return true
}

func folded(names []string) []string {
	out := []string{}
	for _, n := range names {
		out = append(out, squash(n))
	}
	return out
}

// count is 1 where a field is right; it logs one that is not.
func count(t *testing.T, dir, field string, right bool, got string) int {
	if right {
		return 1
	}
	t.Logf("%s: %s is %q", filepath.Base(dir), field, got)
	return 0
}

// TestTheSampleAsAWordPressPage finds in a page of the theme that the sample
// comes from what the sample has: headline, author, story, and the tail removed
// by the rules that name it.
func TestTheSampleAsAWordPressPage(t *testing.T) {
	const dir = "testdata/pages/wordpress-jannah-tail-en"
	want := readTruth(t, filepath.Join(dir, "truth.txt"))
	got := extractFile(t, filepath.Join(dir, "page.html"))
	assert.Equal(t, want.title, got.Title)
	assert.Equal(t, want.authors, got.Authors)
	assert.Equal(t, want.body, strings.Split(got.Text, "\n\n"))
	var rules []string
	for _, r := range got.Removed {
		rules = append(rules, r.Rule)
	}
	for _, rule := range []string{"source-link", "author-box", "related-stories"} {
		assert.Contains(t, rules, rule)
	}
}
