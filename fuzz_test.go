package winnow_test

import (
	"context"
	"errors"
	"fmt"
	"html"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/winnow-go/winnow"
)

// longestFuzzed bounds the pages that seed and feed the fuzzers: what goes
// wrong goes wrong on small pages too, and faster.
const longestFuzzed = 8 << 10

// FuzzExtractHTML checks what must hold for any markup.
func FuzzExtractHTML(f *testing.F) {
	for _, page := range seeds(f, "html") {
		f.Add(page)
	}
	f.Fuzz(func(t *testing.T, page string) { assertSound(t, page, winnow.HTML) })
}

// FuzzExtractText checks what must hold for any flattened text.
func FuzzExtractText(f *testing.F) {
	for _, page := range seeds(f, "txt") {
		f.Add(page)
	}
	f.Fuzz(func(t *testing.T, page string) { assertSound(t, page, winnow.FlatText) })
}

// seeds are the example pages of one format, whole and damaged.
func seeds(tb testing.TB, ext string) []string {
	tb.Helper()
	var pages []string
	for _, pattern := range []string{"testdata/pages/*/page.", "testdata/rules/*.", "testdata/flat/*."} {
		files, err := filepath.Glob(pattern + ext)
		require.NoError(tb, err)
		for _, file := range files {
			data, err := os.ReadFile(file)
			require.NoError(tb, err)
			page := string(data[:min(len(data), longestFuzzed)])
			pages = append(pages, page, page[:len(page)/2], damaged(page))
		}
	}
	require.NotEmpty(tb, pages)
	return pages
}

// damaged is a page with every 40th byte changed, and with a third of it out of
// place.
func damaged(page string) string {
	bytes := []byte(page)
	for i := 20; i < len(bytes); i += 40 {
		bytes[i] ^= byte(i)
	}
	third := len(bytes) / 3
	return string(bytes[third:]) + string(bytes[:third])
}

// assertSound checks what must hold for every input: a documented error or
// none, valid UTF-8, the same answer each time, and that each letter of the
// page is either kept or removed, once and in order.
func assertSound(t *testing.T, page string, format winnow.Format) {
	t.Helper()
	src := winnow.Source{Format: format}
	article, err := winnow.Extract(strings.NewReader(page), src)
	again, errAgain := winnow.Extract(strings.NewReader(page), src)
	require.Equal(t, err, errAgain)
	require.Equal(t, article, again)
	if !documented(err) {
		require.NoError(t, err)
	}
	if article == nil {
		return
	}
	assertValidUTF8(t, article)

	everything := extractWithoutRules(t, page, src)
	whole := squash(everything.Text)
	assertSubsequence(t, whole, squash(article.Text))
	left := letters(article.Text)
	for _, r := range article.Removed {
		assertSubsequence(t, whole, squash(r.Text))
		left.add(r.Text)
	}
	assert.Equal(t, letters(everything.Text), left, "what is kept and what is removed make up the page")
	if utf8.ValidString(page) && !strings.ContainsAny(page, "\\\x00") { // zero bytes make it UTF-16
		assertFromPage(t, page, everything.Text)
	}
}

// assertValidUTF8 checks every string of an article.
func assertValidUTF8(t *testing.T, article *winnow.Article) {
	t.Helper()
	if whole := fmt.Sprintf("%+v", article); !utf8.ValidString(whole) {
		assert.Equal(t, strings.ToValidUTF8(whole, "?"), whole)
	}
}

func documented(err error) bool {
	var limit *winnow.LimitError
	return errors.Is(err, winnow.ErrNoArticle) || errors.Is(err, winnow.ErrEmpty) ||
		errors.Is(err, winnow.ErrBinary) || errors.As(err, &limit)
}

// extractWithoutRules keeps all that a page shows.
func extractWithoutRules(t *testing.T, page string, src winnow.Source) *winnow.Article {
	t.Helper()
	var e winnow.Extractor
	for _, rule := range winnow.Rules() {
		e.Disable = append(e.Disable, rule.Name)
	}
	article, err := e.Extract(context.Background(), strings.NewReader(page), src)
	if !errors.Is(err, winnow.ErrNoArticle) {
		require.NoError(t, err)
	}
	require.Empty(t, article.Removed)
	return article
}

// assertSubsequence checks that the letters of part stand in whole in their
// order, others perhaps between them.
func assertSubsequence(t *testing.T, whole, part string) {
	t.Helper()
	rest := part
	for _, r := range whole {
		next, size := utf8.DecodeRuneInString(rest)
		if size > 0 && r == next {
			rest = rest[size:]
		}
	}
	assert.Empty(t, rest, "not in the page, or not there: %q", part)
}

// tally counts letters and figures.
type tally map[rune]int

func letters(text string) tally {
	t := tally{}
	t.add(text)
	return t
}

func (t tally) add(text string) {
	for _, r := range squash(text) {
		t[r]++
	}
}

// assertFromPage checks that a text has no letter that its page does not have,
// as it is or behind a character reference; twice behind one where the page
// carries its text as HTML in data.
func assertFromPage(t *testing.T, page, text string) {
	t.Helper()
	source := letters(page)
	once := html.UnescapeString(page)
	source.add(once)
	source.add(html.UnescapeString(once))
	for r, n := range letters(text) {
		if n > source[r] {
			assert.LessOrEqual(t, n, source[r], "%q is not from the page", r)
		}
	}
}

// TestBadInput gives every way in what scrapers bring home on bad days.
func TestBadInput(t *testing.T) {
	const p = "<p>The bell of the school rang at eleven, an hour too late, and for once nobody in the whole of the yard complained about it.</p>\n"
	for _, test := range []struct {
		name, page string
		is         error // nil: any documented error or none
	}{
		{name: "zero bytes between letters", page: strings.ReplaceAll(strings.Repeat(p, 5), "e", "e\x00")},
		{name: "only zero bytes", page: strings.Repeat("\x00", 1000)},
		{name: "half of it Latin-1", page: "<p>Der K\xfcster \xf6ffnete das Tor.</p><p>Der Küster schloss es wieder, und niemand hat ihn dabei gesehen.</p>"},
		{name: "UTF-16 without its second half", page: "\xff\xfe<\x00p\x00>\x00T\x00h\x00e\x00"},
		{name: "wrong charset named", page: `<meta charset="shift_jis">` + strings.Repeat(p, 5)},
		{name: "unclosed everything", page: strings.Repeat("<div><b><a href=x><table><tr><td>", 500) + "bell"},
		{name: "closed, never opened", page: strings.Repeat("</div></table></p></body></html>", 500) + p},
		{name: "attributes without end", page: "<p " + strings.Repeat("a=1 ", 50_000)},
		{name: "comment without end", page: p + "<!--" + strings.Repeat(p, 50)},
		{name: "script without end", page: p + "<script>" + strings.Repeat(p, 50)},
		{name: "nested lists", page: strings.Repeat("<ul><li>", 20_000) + "bell"},
		{name: "deep nesting", page: strings.Repeat("<div>", 100_000) + p + strings.Repeat("</div>", 100_000)},
		{name: "deep formatting", page: strings.Repeat("<b><i><p>", 30_000) + p},
		{name: "one line of 5 MB", page: strings.Repeat("The bell rang again, and so did the next one. ", 5<<20/46)},
		{name: "one word of 5 MB", page: strings.Repeat("bell", 5<<20/4)},
		{name: "a hundred thousand lines", page: strings.Repeat("Read also: The bell\n", 100_000)},
		{name: "a hundred thousand headings", page: strings.Repeat("<h1>The bell</h1>", 100_000)},
		{name: "character references without end", page: "<p>" + strings.Repeat("&amp", 100_000)},
		{name: "a picture", page: "\x89PNG\r\n\x1a\n" + strings.Repeat("\x00\x01\x02", 100), is: winnow.ErrBinary},
		{name: "an archive", page: "PK\x03\x04" + strings.Repeat("\x00\x01\x02", 100), is: winnow.ErrBinary},
	} {
		t.Run(test.name, func(t *testing.T) {
			for _, format := range []winnow.Format{winnow.AnyFormat, winnow.HTML, winnow.FlatText} {
				article, err := winnow.Extract(strings.NewReader(test.page), winnow.Source{Format: format})
				switch {
				case test.is != nil:
					assert.ErrorIs(t, err, test.is)
				case !documented(err):
					assert.NoError(t, err)
				}
				assertValidUTF8(t, article)
			}
		})
	}
}

func TestTruncatedPages(t *testing.T) {
	for _, page := range []string{"testdata/rules/read-also.html", "testdata/rules/byline.txt", "testdata/pages/wordpress-jannah-tail-en/page.html"} {
		data, err := os.ReadFile(page)
		require.NoError(t, err)
		for tenth := range 10 {
			t.Run(fmt.Sprintf("%s to %d%%", filepath.Base(page), tenth*10), func(t *testing.T) {
				cut := string(data[:len(data)*tenth/10])
				assertSound(t, cut, winnow.AnyFormat)
			})
		}
	}
}
