package winnow_test

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io"
	"maps"
	"math"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/PuerkitoBio/goquery"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/net/html"

	"github.com/winnow-go/winnow"
	"github.com/winnow-go/winnow/match"
)

var update = flag.Bool("update", false, "rewrite the golden files")

// TestPages compares all that winnow gives for the pages in testdata/pages.
func TestPages(t *testing.T) {
	for _, dir := range folders(t, "testdata/pages") {
		t.Run(filepath.Base(dir), func(t *testing.T) {
			article := extractFile(t, pageIn(t, dir))
			golden(t, filepath.Join(dir, "want.txt"), article.Text+"\n")
			golden(t, filepath.Join(dir, "want.json"), fields(t, article))
			golden(t, filepath.Join(dir, "removed.txt"), account(article))
		})
	}
}

// fields gives everything of an article that is set, but for the body and the
// account.
func fields(t *testing.T, a *winnow.Article) string {
	t.Helper()
	without := *a
	without.Text, without.Blocks, without.Removed = "", nil, nil
	without.Published, without.Modified = winnow.Date{}, winnow.Date{}
	without.Confidence = math.Round(a.Confidence*20) / 20 // every change of a weight moves it a little
	data, err := json.Marshal(without)
	require.NoError(t, err)
	set := map[string]any{}
	require.NoError(t, json.Unmarshal(data, &set))
	set["Published"], set["Modified"] = a.Published.String(), a.Modified.String()
	maps.DeleteFunc(set, func(_ string, v any) bool { return v == nil || v == "" || v == 0.0 })
	if a.Image == (winnow.Image{}) {
		delete(set, "Image")
	}
	var out bytes.Buffer
	encoder := json.NewEncoder(&out)
	encoder.SetEscapeHTML(false)
	encoder.SetIndent("", "  ")
	require.NoError(t, encoder.Encode(set))
	return out.String()
}

func account(a *winnow.Article) string {
	var b strings.Builder
	for _, r := range a.Removed {
		fmt.Fprintf(&b, "%s: %s\n", r.Rule, r.Where)
		for line := range strings.SplitSeq(r.Text, "\n") {
			fmt.Fprintf(&b, "\t%s\n", line)
		}
	}
	return b.String()
}

func folders(t *testing.T, root string) []string {
	t.Helper()
	dirs, err := filepath.Glob(filepath.Join(root, "*"))
	require.NoError(t, err)
	require.NotEmpty(t, dirs)
	return dirs
}

// pageIn is the page in a folder of testdata/pages.
func pageIn(t *testing.T, dir string) string {
	t.Helper()
	files, err := filepath.Glob(filepath.Join(dir, "page.*"))
	require.NoError(t, err)
	require.Len(t, files, 1)
	return files[0]
}

func extractFile(t *testing.T, path string) *winnow.Article {
	t.Helper()
	file, err := os.Open(path)
	require.NoError(t, err)
	defer file.Close()
	article, err := winnow.Extract(file, winnow.Source{})
	require.NoError(t, err)
	return article
}

// golden compares got with a file, or writes it with -update.
func golden(t *testing.T, path, got string) {
	t.Helper()
	if *update {
		require.NoError(t, os.WriteFile(path, []byte(got), 0o644))
		return
	}
	want, err := os.ReadFile(path)
	require.NoError(t, err, "run go test -update to write it")
	assert.Equal(t, string(want), got)
}

// sample is the page that the project was started for.
const sample = "../shared/sample/raw-page.txt"

func TestSample(t *testing.T) {
	if _, err := os.Stat(sample); errors.Is(err, os.ErrNotExist) {
		t.Skip("skipped: " + sample + " is not on this machine")
	}
	article := extractFile(t, sample)
	assert.Equal(t, "Russia sends troops to Kazakhstan to help quell uprising", article.Title)
	assert.Equal(t, []string{"Scott Bridges"}, article.Authors)

	paragraphs := strings.Split(article.Text, "\n\n")
	require.Len(t, paragraphs, 15)
	assert.Regexp(t, "^All night and all day Thursday", paragraphs[0])
	assert.Regexp(t, "were suspended.$", paragraphs[14])

	var rules []string
	for _, r := range article.Removed {
		rules = append(rules, r.Rule)
	}
	assert.Equal(t, []string{"headline", "image-credit", "source-link", "author-box", "related-stories"}, rules)
}

const story = `<html lang="en"><head><title>The clock of Sankt Veit</title></head><body>
<nav><a href="/">Home</a><a href="/culture">Culture</a></nav>
<article><h1>The clock of Sankt Veit</h1>
<p>The clock in the tower of Sankt Veit has been four minutes slow since the winter of 1951, and the village likes it that way.</p>
<p>When the bishop sent a clockmaker last month, the baker, the postman and both school buses arrived late for the first time.</p>
<p>“We have all learned to live with it,” said the mayor, who promised to have the hands set back before the harvest festival.</p>
</article><aside class="sidebar"><a href="/a">Ten best lakes</a></aside></body></html>`

const storyStart = "The clock in the tower of Sankt Veit"

func TestEveryWayInGivesTheSameArticle(t *testing.T) {
	var e winnow.Extractor
	ctx := context.Background()
	fromReader, err := e.Extract(ctx, strings.NewReader(story), winnow.Source{})
	require.NoError(t, err)
	assert.Equal(t, storyStart, fromReader.Text[:len(storyStart)])

	root, err := html.Parse(strings.NewReader(story))
	require.NoError(t, err)
	before := rendered(t, root)
	fromNode, err := e.ExtractNode(ctx, root, winnow.Source{})
	require.NoError(t, err)
	assert.Equal(t, fromReader, fromNode)

	fromDocument, err := e.ExtractDocument(ctx, goquery.NewDocumentFromNode(root), winnow.Source{})
	require.NoError(t, err)
	assert.Equal(t, fromReader, fromDocument)
	assert.Equal(t, before, rendered(t, root), "the caller's tree is left as it is")
}

func TestCallersTreesMayBeAnything(t *testing.T) {
	var e winnow.Extractor
	ctx := context.Background()
	_, err := e.ExtractDocument(ctx, &goquery.Document{Selection: &goquery.Selection{}}, winnow.Source{})
	assert.ErrorIs(t, err, winnow.ErrEmpty)
	_, err = e.ExtractNode(ctx, nil, winnow.Source{})
	assert.ErrorIs(t, err, winnow.ErrNoArticle)

	article, err := e.ExtractText(ctx, "The lighthouse \xff of Ard was sold twice in one week, to two brothers who had not spoken since school.", winnow.Source{})
	require.NoError(t, err)
	assert.Equal(t, "The lighthouse \uFFFD of Ard was sold twice in one week, to two brothers who had not spoken since school.", article.Text)
}

func rendered(t *testing.T, root *html.Node) string {
	t.Helper()
	var b strings.Builder
	require.NoError(t, html.Render(&b, root))
	return b.String()
}

func TestErrors(t *testing.T) {
	cancelled, cancel := context.WithCancel(context.Background())
	cancel()
	always := match.Func(func(match.Piece) bool { return true })
	var limit *winnow.LimitError
	var rule *winnow.RuleError
	for _, test := range []struct {
		name      string
		extractor winnow.Extractor
		ctx       context.Context
		page      string
		is        error
		as        any
		says      string
	}{
		{name: "empty", page: "", is: winnow.ErrEmpty},
		{name: "only blanks", page: " \n\t\u00a0", is: winnow.ErrEmpty},
		{name: "a PDF", page: "%PDF-1.7 something", is: winnow.ErrBinary},
		{name: "control characters", page: "\x01\x02\x03\x04abc", is: winnow.ErrBinary},
		{name: "nothing but clutter", page: "<nav><a href=/>Home</a> <a href=/b>Sport</a></nav><footer>© 2020 The Paper. All rights reserved.</footer>", is: winnow.ErrNoArticle},
		{name: "nothing but clutter, and a summary", page: `<meta name=description content="In this paper we tell you each morning what the island did on the day before, who came and who left by the ferry, what the weather meant by that, and where the fish may be had on Friday."><nav><a href=/>Home</a></nav>`, is: winnow.ErrNoArticle},
		{name: "nothing but clutter, flat", page: "Home\nSport\nLog in\nAdvertisement\n© 2020 The Paper. All rights reserved.", is: winnow.ErrNoArticle},
		{name: "too large", extractor: winnow.Extractor{Limits: winnow.Limits{Bytes: 10}}, page: story, as: &limit, says: "winnow: the input is beyond Limits.Bytes, 10"},
		{name: "cancelled", ctx: cancelled, page: story, is: context.Canceled},
		{name: "unknown rule", extractor: winnow.Extractor{Disable: []string{"no-such-rule"}}, page: story, as: &rule, says: `winnow: rule "no-such-rule" does not exist`},
		{name: "unknown kind", extractor: winnow.Extractor{Kind: "novel"}, page: story, is: winnow.ErrUnknownKind},
		{name: "own rule without a name", extractor: winnow.Extractor{Rules: []winnow.Rule{{Match: always}}}, page: story, as: &rule, says: `winnow: rule "" has no name`},
		{name: "own rule without a matcher", extractor: winnow.Extractor{Rules: []winnow.Rule{{Name: "mine"}}}, page: story, as: &rule, says: `winnow: rule "mine" has no matcher`},
		{name: "own rule with winnow's name", extractor: winnow.Extractor{Rules: []winnow.Rule{{Name: "byline", Match: always}}}, page: story, as: &rule, says: `winnow: rule "byline" is given twice`},
	} {
		t.Run(test.name, func(t *testing.T) {
			ctx := test.ctx
			if ctx == nil {
				ctx = context.Background()
			}
			_, err := test.extractor.Extract(ctx, strings.NewReader(test.page), winnow.Source{})
			require.Error(t, err)
			if test.is != nil {
				assert.ErrorIs(t, err, test.is)
			}
			if test.as != nil {
				assert.ErrorAs(t, err, test.as)
				assert.EqualError(t, err, test.says)
			}
		})
	}
}

func TestNoArticleComesWithWhatWasRemoved(t *testing.T) {
	article, err := winnow.Extract(strings.NewReader("<title>Shop</title><nav><a href=/>Home</a></nav>"), winnow.Source{})
	require.ErrorIs(t, err, winnow.ErrNoArticle)
	require.NotNil(t, article)
	assert.Equal(t, []winnow.Removal{{Rule: "navigation", Text: "Home", Where: "html > body > nav"}}, article.Removed)
}

func TestReadErrorsAreHandedOn(t *testing.T) {
	_, err := winnow.Extract(io.MultiReader(strings.NewReader(story), broken{}), winnow.Source{})
	assert.ErrorIs(t, err, errBroken)
}

var errBroken = errors.New("the line went dead")

type broken struct{}

func (broken) Read([]byte) (int, error) { return 0, errBroken }

func TestOwnRulesAndDisabledOnes(t *testing.T) {
	own := winnow.Rule{
		Name:  "quotes",
		Why:   "This reader wants no quotes.",
		Match: match.Func(func(p match.Piece) bool { return p.IsLine() && strings.HasPrefix(p.Text(), "“") }),
	}
	e := winnow.Extractor{Rules: []winnow.Rule{own}, Disable: []string{"headline", "outside-story"}}
	article, err := e.Extract(context.Background(), strings.NewReader(story), winnow.Source{})
	require.NoError(t, err)
	assert.Equal(t, "The clock of Sankt Veit", strings.SplitN(article.Text, "\n", 2)[0])
	assert.NotContains(t, article.Text, "learned to live with it")
}

func TestFormatIsToldByTheContentOrTheCaller(t *testing.T) {
	about := "HTML in ten minutes\n\nEvery paragraph of a page stands between <p> and </p>, and a browser forgives you when you forget the second one, as most people do.\n\nA link is an <a> with an address; it is the one thing that makes the web a web, and it has not changed since the first page of 1991."
	article, err := winnow.Extract(strings.NewReader(about), winnow.Source{})
	require.NoError(t, err)
	assert.Contains(t, article.Text, "between <p> and </p>")

	article, err = winnow.Extract(strings.NewReader(story), winnow.Source{Format: winnow.HTML})
	require.NoError(t, err)
	assert.NotContains(t, article.Text, "<p>")
}
