package winnow_test

import (
	"context"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"sort"
	"strings"
	"testing"
	"unicode"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/net/html"

	"github.com/winnow-go/winnow"
	"github.com/winnow-go/winnow/body"
)

// TestRenderingsHaveTheWordsOfTheText compares the words of the three forms of
// every page in testdata/pages.
func TestRenderingsHaveTheWordsOfTheText(t *testing.T) {
	for _, dir := range folders(t, "testdata/pages") {
		t.Run(filepath.Base(dir), func(t *testing.T) {
			article := extractFile(t, pageIn(t, dir))
			before := article.Text
			want := wordsOf(article.Text + "\n" + embedNames(article.Blocks))
			assert.Equal(t, want, wordsOf(textOf(t, article.HTML())))
			assert.Equal(t, before, article.Text)
		})
	}
}

// embedNames is the words that renderings have beyond the text: what players
// and posts of other sites are called.
func embedNames(blocks []body.Block) string {
	var b strings.Builder
	for _, block := range blocks {
		if block.Kind == body.Embed {
			b.WriteString(block.Title + "\n")
		}
	}
	return b.String()
}

// wordsOf is the words of a text in order of the alphabet: runs of letters,
// marks and figures.
func wordsOf(s string) []string {
	words := strings.FieldsFunc(s, func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsMark(r) && !unicode.IsDigit(r)
	})
	sort.Strings(words)
	return words
}

// textOf is the text of HTML; blocks and cells part words, inline elements
// don't.
func textOf(t *testing.T, source string) string {
	t.Helper()
	root, err := html.Parse(strings.NewReader(source))
	require.NoError(t, err)
	var b strings.Builder
	for n := range root.Descendants() {
		for _, a := range n.Attr {
			if number, ok := strings.CutPrefix(a.Val, "footnote-"); ok && a.Key == "id" {
				b.WriteString("\n" + number + " ") // readers see the numbers of a list
			}
		}
		switch {
		case n.Type == html.TextNode && (isNoteLink(n.Parent) || isFormula(n.Parent)):
			b.WriteString(" " + n.Data + " ")
		case n.Type == html.TextNode:
			b.WriteString(n.Data)
		case !strings.Contains(" a strong em sup sub code img ", " "+n.Data+" "):
			b.WriteByte('\n')
		}
	}
	return b.String()
}

// TestWordsStayWithoutPicturesAndLinks renders the blocks of each page without
// what callers leave out most: the words are those of the text all the same.
func TestWordsStayWithoutPicturesAndLinks(t *testing.T) {
	for _, dir := range folders(t, "testdata/pages") {
		t.Run(filepath.Base(dir), func(t *testing.T) {
			article := extractFile(t, pageIn(t, dir))
			blocks := slices.DeleteFunc(slices.Clone(article.Blocks), func(b body.Block) bool { return b.Kind == body.Embed || b.Kind == body.Rule })
			for i := range blocks {
				b := &blocks[i]
				b.Image, b.Spans, b.Cells = nil, bare(b.Spans), slices.Clone(b.Cells)
				for k := range b.Cells {
					b.Cells[k].Spans = bare(b.Cells[k].Spans)
				}
			}
			assert.Equal(t, wordsOf(article.Text), wordsOf(textOf(t, body.HTML(blocks))))
			assert.Equal(t, "", strings.Join(pictures.FindAllString(body.Markdown(blocks), -1), " "))
		})
	}
}

// bare is the text without its links and pictures.
func bare(spans []body.Span) []body.Span {
	spans = slices.Clone(spans)
	for k := range spans {
		spans[k].Link, spans[k].Image = "", nil
	}
	return spans
}

// pictures is the sign of a picture in Markdown.
var pictures = regexp.MustCompile(`(^|[^\\])!\[`)

// isFormula reports whether an element is a formula, which the text has between
// signs that end a word.
func isFormula(n *html.Node) bool {
	return n.Data == "code" && slices.Contains(n.Attr, html.Attribute{Key: "class", Val: "language-math"})
}

// isNoteLink reports whether an element is the number that refers to a footnote:
// it ends no word.
func isNoteLink(n *html.Node) bool {
	for _, a := range n.Attr {
		if a.Key == "href" && strings.HasPrefix(a.Val, "#footnote-") {
			return true
		}
	}
	return false
}

// TestRenderingTwiceChangesNothing renders what the rendering of a page gives.
func TestRenderingTwiceChangesNothing(t *testing.T) {
	for _, dir := range folders(t, "testdata/pages") {
		t.Run(filepath.Base(dir), func(t *testing.T) {
			once := extractFile(t, pageIn(t, dir)).HTML()
			again, err := everything().Extract(t.Context(), strings.NewReader(once), winnow.Source{Format: winnow.HTML})
			require.NoError(t, err)
			assert.Equal(t, once, again.HTML())
		})
	}
}

// TestRenderedConstructs compares the renderings of the snippets in
// testdata/render, one construct each.
func TestRenderedConstructs(t *testing.T) {
	files, err := filepath.Glob("testdata/render/*.html")
	require.NoError(t, err)
	for _, file := range files {
		name, isSource := strings.CutSuffix(file, ".html")
		if !isSource || strings.HasSuffix(name, ".want") {
			continue
		}
		t.Run(filepath.Base(name), func(t *testing.T) {
			source, err := os.ReadFile(file)
			require.NoError(t, err)
			article := extractSnippet(t, string(source))
			golden(t, name+".want.html", article.HTML())
			golden(t, name+".want.md", article.Markdown())
			golden(t, name+".want.txt", article.Text)
			again, err := everything().Extract(t.Context(), strings.NewReader(article.HTML()), winnow.Source{Format: winnow.HTML})
			require.NoError(t, err)
			assert.Equal(t, article.HTML(), again.HTML(), "rendered twice")
			assert.Equal(t, wordsOf(article.Text+"\n"+embedNames(article.Blocks)), wordsOf(textOf(t, article.HTML())))
		})
	}
}

// before and after are the prose that makes a snippet the story of a page.
const (
	before = "<p>The ferry to Lunt left the harbour an hour late on Monday, with forty passengers, two goats and a piano on board.</p>\n"
	after  = "\n<p>When it came back in the evening, the piano was still there, and nobody could say whose it was, or why it had been out.</p>"
)

func extractSnippet(t *testing.T, snippet string) *winnow.Article {
	t.Helper()
	page := "<!DOCTYPE html><title>The ferry</title><article>" + before + snippet + after + "</article>"
	article, err := everything().Extract(context.Background(), strings.NewReader(page), winnow.Source{URL: "https://example.org/news/ferry.html"})
	require.NoError(t, err)
	return article
}

// everything is an extractor that takes nothing away.
func everything() *winnow.Extractor {
	var e winnow.Extractor
	for _, r := range winnow.Rules() {
		e.Disable = append(e.Disable, r.Name)
	}
	return &e
}
