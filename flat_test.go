package winnow_test

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/winnow-go/winnow"
)

// flatPage is a page of testdata/flat: text as a scraper leaves it, each line
// with a tag and a tab in front. The tags: b is body, c clutter, e may be
// either, t, a and d show the title, the authors and the date. Fields of what
// the page is about stand above.
type flatPage struct {
	name, title, published, language string
	authors                          []string
	lines                            []taggedLine
	text                             string
}

type taggedLine struct{ tag, text string }

// wanted tells whether the line is to be in the article; known is false where
// either is right.
func (l taggedLine) wanted() (body, known bool) { return l.tag == "b", l.tag != "e" }

// flatPages reads all pages of testdata/flat.
func flatPages(t testing.TB) []flatPage {
	t.Helper()
	paths, err := filepath.Glob("testdata/flat/*.txt")
	require.NoError(t, err)
	require.NotEmpty(t, paths)
	pages := make([]flatPage, len(paths))
	for i, path := range paths {
		pages[i] = readFlatPage(t, path)
	}
	return pages
}

func readFlatPage(t testing.TB, path string) flatPage {
	t.Helper()
	data, err := os.ReadFile(path)
	require.NoError(t, err)
	p := flatPage{name: strings.TrimSuffix(filepath.Base(path), ".txt")}
	head, body, _ := strings.Cut(string(data), "\n\n")
	if before, after, crlf := strings.Cut(string(data), "\r\n\r\n"); crlf && len(before) < len(head) {
		head, body = before, after
	}
	for line := range strings.SplitSeq(head, "\n") {
		key, value, _ := strings.Cut(strings.TrimPrefix(strings.TrimSuffix(line, "\r"), "# "), ": ")
		switch key {
		case "title":
			p.title = value
		case "author":
			p.authors = append(p.authors, value)
		case "published":
			p.published = value
		case "language":
			p.language = value
		case "trap":
		default:
			require.Fail(t, "unknown field", "%s: %q", path, line)
		}
	}
	var text strings.Builder
	for line := range strings.Lines(body) {
		tag, rest, tagged := strings.Cut(line, "\t")
		if !tagged {
			rest = line
		} else if squash(rest) != "" {
			require.Contains(t, "bcetad", tag, "%s: %q", path, line)
			p.lines = append(p.lines, taggedLine{tag, strings.TrimRight(rest, "\r\n")})
		}
		text.WriteString(rest)
	}
	p.text = text.String()
	return p
}

// keptLines tells for each line whether it is in the text. An article is the
// page's lines in their order, some left out, so the text is read along the
// lines; where a line may be the one kept or the one below it, both are tried, what
// is wanted first: lines that read alike can't be told apart.
func keptLines(lines []taggedLine, text string) ([]bool, bool) {
	text = squash(text)
	kept := make([]bool, len(lines))
	failed := map[[2]int]bool{}
	var read func(k, at int) bool
	read = func(k, at int) bool {
		if k == len(lines) {
			return at == len(text)
		}
		if failed[[2]int{k, at}] {
			return false
		}
		line := squash(lines[k].text)
		wanted, _ := lines[k].wanted()
		for _, keeps := range [...]bool{wanted, !wanted} {
			kept[k] = keeps
			switch {
			case !keeps:
				if read(k+1, at) {
					return true
				}
			case strings.HasPrefix(text[at:], line) && read(k+1, at+len(line)):
				return true
			}
		}
		failed[[2]int{k, at}] = true
		return false
	}
	ok := read(0, 0)
	return kept, ok
}

// share counts how often something was right.
type share struct{ right, all int }

func (s *share) add(right bool) bool {
	s.all++
	if right {
		s.right++
	}
	return right
}

func (s share) part() float64 { return float64(s.right) / float64(max(1, s.all)) }

// flatFloors are what the pages of testdata/flat must reach. They may only
// rise. No table is fitted on these pages.
var flatFloors = struct{ kept, out, pages, titles, authors, dates float64 }{
	kept: 0.995, out: 0.997, pages: 0.929, titles: 0.985, authors: 0.945, dates: 0.99,
}

// TestFlatPages compares flattened pages line by line: what is lost of the
// body, what is left of the clutter, and what the fields say.
func TestFlatPages(t *testing.T) {
	var kept, out, pages, titles, authors, dates share
	for _, page := range flatPages(t) {
		article, err := winnow.Extract(strings.NewReader(page.text), winnow.Source{Format: winnow.FlatText})
		if err != nil && !errors.Is(err, winnow.ErrNoArticle) {
			require.NoError(t, err, page.name)
		}
		found, aligned := keptLines(page.lines, article.Text)
		require.Equal(t, true, aligned, "%s: the article is not made of the page's lines", page.name)
		clean := true
		rules := removedBy(article)
		for k, line := range page.lines {
			body, known := line.wanted()
			switch {
			case !known:
			case body && !kept.add(found[k]):
				t.Logf("%s: lost %.100q (%s)", page.name, line.text, rules(line.text))
				clean = false
			case !body && !out.add(!found[k]):
				t.Logf("%s: left %s %.100q", page.name, line.tag, line.text)
				clean = false
			}
		}
		pages.add(clean)
		checkField(t, &titles, page.name, "title", squash(article.Title), squash(page.title))
		checkField(t, &authors, page.name, "authors", folded(article.Authors), folded(page.authors))
		checkField(t, &dates, page.name, "date", article.Published.String(), page.published)
	}
	t.Logf("%d pages: %.2f%% of the body kept, %.2f%% of the clutter left, %.1f%% without a wrong line; titles %.1f%%, authors %.1f%%, dates %.1f%%",
		pages.all, 100*kept.part(), 100-100*out.part(), 100*pages.part(), 100*titles.part(), 100*authors.part(), 100*dates.part())
	assert.GreaterOrEqual(t, kept.part(), flatFloors.kept, "body lines kept")
	assert.GreaterOrEqual(t, out.part(), flatFloors.out, "clutter lines taken out")
	assert.GreaterOrEqual(t, pages.part(), flatFloors.pages, "pages without a wrong line")
	assert.GreaterOrEqual(t, titles.part(), flatFloors.titles, "titles")
	assert.GreaterOrEqual(t, authors.part(), flatFloors.authors, "authors")
	assert.GreaterOrEqual(t, dates.part(), flatFloors.dates, "dates")
}

// removedBy tells which rule took a line.
func removedBy(a *winnow.Article) func(line string) string {
	return func(line string) string {
		for _, r := range a.Removed {
			if strings.Contains(squash(r.Text), squash(line)) {
				return r.Rule
			}
		}
		return "no rule"
	}
}

// checkField compares a field; of a date, the day counts.
func checkField(t *testing.T, s *share, page, field string, got, want any) {
	t.Helper()
	if day, ok := got.(string); ok && field == "date" {
		got = day[:min(len(day), len("2006-01-02"))]
	}
	if !s.add(assert.ObjectsAreEqual(want, got)) {
		t.Logf("%s: %s is %q, not %q", page, field, got, want)
	}
}
