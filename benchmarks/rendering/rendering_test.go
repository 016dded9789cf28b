// Package rendering checks winnow's renderings with the libraries that others
// read them with: goldmark for Markdown, bluemonday for safe HTML.
package rendering

import (
	"bytes"
	"errors"
	"math/rand/v2"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"sort"
	"strconv"
	"strings"
	"testing"
	"unicode"

	"github.com/JohannesKaufmann/html-to-markdown/v2/converter"
	"github.com/JohannesKaufmann/html-to-markdown/v2/plugin/base"
	"github.com/JohannesKaufmann/html-to-markdown/v2/plugin/commonmark"
	"github.com/JohannesKaufmann/html-to-markdown/v2/plugin/table"
	"github.com/microcosm-cc/bluemonday"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/extension"
	"golang.org/x/net/html"

	"github.com/winnow-go/winnow"
	"github.com/winnow-go/winnow/benchmarks/corpus"
	"github.com/winnow-go/winnow/body"
)

// corporaVariable names the folder of the evaluation sets for the tests that
// want them; without it they are skipped.
const corporaVariable = "WINNOW_CORPORA"

// markdown is a reader of GitHub's Markdown. goldmark's own pattern for mail
// addresses takes code between backticks for a part of one; this is GitHub's.
var markdown = goldmark.New(goldmark.WithExtensions(extension.Table, extension.Strikethrough, extension.TaskList,
	extension.NewFootnote(extension.WithFootnoteBacklinkHTML("^")),
	extension.NewLinkify(extension.WithLinkifyEmailRegexp(regexp.MustCompile(`^[a-zA-Z0-9.+_-]+@[a-zA-Z0-9_-]+(?:\.[a-zA-Z0-9_-]+)+`)))))

// policy is what winnow's HTML may hold, said in bluemonday's words.
func policy() *bluemonday.Policy {
	p := bluemonday.NewPolicy()
	p.AllowElements("p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "blockquote", "pre", "code", "table", "thead", "tbody", "tr",
		"th", "td", "figure", "figcaption", "a", "strong", "em", "sup", "sub", "br", "hr", "img")
	p.AllowStandardURLs()
	p.AllowRelativeURLs(true)
	p.RequireNoFollowOnLinks(false)
	p.AllowAttrs("href").OnElements("a")
	p.AllowAttrs("src", "srcset", "alt", "width", "height").OnElements("img")
	p.AllowAttrs("start").OnElements("ol")
	p.AllowAttrs("colspan", "rowspan").OnElements("th", "td")
	p.AllowAttrs("class").OnElements("code")
	p.AllowAttrs("id").Matching(regexp.MustCompile(`^footnote-[0-9]+$`)).OnElements("li")
	return p
}

// check compares the words of an article's renderings with those of its text,
// and lets bluemonday look for anything to take out of the HTML.
func check(t *testing.T, a *winnow.Article) {
	t.Helper()
	names := ""
	for _, b := range a.Blocks {
		if b.Kind == body.Embed {
			names += "\n" + b.Title
		}
	}
	want := words(a.Text + names)
	rendered := a.HTML()
	assert.Equal(t, want, words(text(t, rendered)), "words of the HTML")

	var page bytes.Buffer
	require.NoError(t, markdown.Convert([]byte(a.Markdown()), &page))
	assert.NotContains(t, page.String(), "<!-- raw HTML omitted -->")
	numbers, markdownNumbers := noteNumbers(a.Blocks), 0
	got := words(text(t, page.String()))
	got, markdownNumbers = without(got, numbersShown(t, page.String()))
	want, _ = without(want, numbers)
	assert.Equal(t, want, got, "words of the Markdown")
	assert.Equal(t, len(numbers), markdownNumbers, "footnotes of the Markdown and references to them")

	assert.Equal(t, tags(t, rendered), tags(t, policy().Sanitize(rendered)), "bluemonday has something to take out")
}

// noteNumbers is the numbers of footnotes and of the references to them.
// goldmark counts anew, in the order of the references.
func noteNumbers(blocks []body.Block) []string {
	var numbers []string
	add := func(n int) {
		if n > 0 {
			numbers = append(numbers, strconv.Itoa(n))
		}
	}
	for _, b := range blocks {
		if b.Kind == body.Footnote {
			add(b.Number)
		}
		for _, s := range slices.Concat(b.Spans, b.Credit) {
			add(s.Note)
		}
		for _, c := range b.Cells {
			for _, s := range c.Spans {
				add(s.Note)
			}
		}
	}
	return numbers
}

// numbersShown is noteNumbers of HTML that goldmark made.
func numbersShown(t *testing.T, source string) []string {
	t.Helper()
	var numbers []string
	for n := range parsed(t, source).Descendants() {
		for _, a := range n.Attr {
			if note := noteNumber.FindStringSubmatch(a.Val); note != nil && a.Key == "id" {
				numbers = append(numbers, note[1])
			}
		}
		if isNoteLink(n) {
			numbers = append(numbers, n.FirstChild.Data)
		}
	}
	return numbers
}

// without drops words from a sorted list, each once, and counts them.
func without(list, drop []string) ([]string, int) {
	left := map[string]int{}
	for _, w := range drop {
		left[w]++
	}
	kept := slices.DeleteFunc(slices.Clone(list), func(w string) bool {
		left[w]--
		return left[w] >= 0
	})
	return kept, len(list) - len(kept)
}

// checkTwice renders what was rendered, which must change nothing.
func checkTwice(t *testing.T, a *winnow.Article) {
	t.Helper()
	rendered := a.HTML()
	again, err := everything().Extract(t.Context(), strings.NewReader(rendered), winnow.Source{Format: winnow.HTML})
	if strings.TrimSpace(rendered) != "" && !errors.Is(err, winnow.ErrNoArticle) {
		require.NoError(t, err)
		assert.Equal(t, rendered, again.HTML(), "rendered twice")
	}
}

func TestPages(t *testing.T) {
	files, err := filepath.Glob("../../testdata/pages/*/page.*")
	require.NoError(t, err)
	require.NotEmpty(t, files)
	for _, file := range files {
		t.Run(filepath.Base(filepath.Dir(file)), func(t *testing.T) {
			source, err := os.ReadFile(file)
			require.NoError(t, err)
			article, err := winnow.Extract(bytes.NewReader(source), winnow.Source{URL: "https://example.org/a/b"})
			require.NoError(t, err)
			check(t, article)
		})
	}
}

func TestConstructs(t *testing.T) {
	files, err := filepath.Glob("../../testdata/render/*.want.html")
	require.NoError(t, err)
	require.NotEmpty(t, files)
	for _, file := range files {
		t.Run(filepath.Base(file), func(t *testing.T) {
			source, err := os.ReadFile(file)
			require.NoError(t, err)
			article, err := everything().Extract(t.Context(), bytes.NewReader(source), winnow.Source{Format: winnow.HTML})
			require.NoError(t, err)
			assert.Equal(t, string(source), article.HTML(), "rendering what was rendered changes nothing")
			check(t, article)
		})
	}
}

func TestCorpora(t *testing.T) {
	dir := os.Getenv(corporaVariable)
	if dir == "" {
		t.Skip("skipped: " + corporaVariable + " is not set")
	}
	for _, name := range corpus.Names() {
		pages, err := corpus.Load(dir, name)
		if errors.Is(err, corpus.ErrAbsent) {
			t.Logf("%s is absent", name)
			continue
		}
		require.NoError(t, err)
		for _, page := range pages {
			t.Run(name+"/"+page.ID, func(t *testing.T) {
				source, err := page.HTML()
				require.NoError(t, err)
				article, err := winnow.Extract(bytes.NewReader(source), winnow.Source{URL: page.URL, Format: winnow.HTML})
				if err != nil {
					return
				}
				check(t, article)
				checkTwice(t, article)
			})
		}
	}
}

// tokens is what random pages are made of: markup, and text that Markdown has
// uses for.
var tokens = strings.Split("<p>|</p>|<b>|</b>|<i>|</i>|<em>|</em>|<code>|</code>|<a href=/x>|</a>|<a href='/y?a=(b)&amp;c;'>|<br>|<sup>|</sup>|"+
	"<ul>|</ul>|<ol>|<ol start=4>|</ol>|<li>|</li>|<blockquote>|</blockquote>|<h2>|</h2>|<pre>|</pre>|<table>|</table>|<tr>|<td>|<th>|<td colspan=2>|"+
	"<td rowspan=2>|<hr>|<img src=/i.jpg alt='a [b] ![c](d)'>|<figure>|</figure>|<figcaption>|<dl>|<dt>|<dd>|<div>|</div>|"+
	"word|two words|1.|2)|12. x|-|- x|+ y|*|**|***|_|__|snake_case|`|``|```|~~~|~~x~~|#|## x|&gt;|&gt; x|[|]|[x]|(y)|[a](b)|![a](b)|[^1]|[a]: b|!|\\|"+
	"&lt;b&gt;|&lt;|&amp;amp;|&amp;|&amp;#65;|;|=|===|---|:--|\u007c|\u007c --- \u007c|http://a.example/_b_|www.example.org|a@b.example|“q”|(so)|字|「字」|é|&shy;|&#8203;| | |\n|\n\n|    |\t|. |, |:|"+
	"<sup><a href=#n1>1</a></sup>|<sup><a href=#n2>[2]</a></sup>|<a href=#n3 role=doc-noteref>*</a>|<p id=n1>1. |<li id=n1>|<div id=n2>|<p><a id=n3>|<a href=#r1>↩</a>|"+
	"<math><mi>x</mi><mo>&lt;</mo><mi>y</mi></math>|<math display=block><mi>π</mi></math>|<code class=language-math>a_1*b*[c](d)</code>|<pre><code class=language-math>e|"+
	"<script type=math/tex>f</script>|<span class=math>\\(g\\)</span>|$|$h$|<dl>|<blockquote><ul><li>|<td><ul><li>|<figcaption><p>|<span class=credit>|<img class=blur src=/t.jpg>|"+
	"<noscript><img src=/j.jpg></noscript>|<table class=hljs-ln><tr><td class=hljs-ln-code>|<span class=line>|<ruby>k<rt>r</rt></ruby>", "|")

// TestRandomPages renders pages put together from tokens.
func TestRandomPages(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	for range 4000 {
		var b strings.Builder
		b.WriteString("<p>The ferry was late again.")
		for range 3 + r.IntN(25) {
			b.WriteString(tokens[r.IntN(len(tokens))])
		}
		article, err := everything().Extract(t.Context(), strings.NewReader(b.String()), winnow.Source{Format: winnow.HTML})
		require.NoError(t, err)
		check(t, article)
		require.Equal(t, false, t.Failed(), "%s\n\n%s\n\n%s", b.String(), article.Markdown(), article.HTML())
	}
}

// FuzzMarkdown looks for text that Markdown reads as something else.
func FuzzMarkdown(f *testing.F) {
	files, err := filepath.Glob("../../testdata/render/*.html")
	require.NoError(f, err)
	for _, file := range files {
		source, err := os.ReadFile(file)
		require.NoError(f, err)
		f.Add(string(source))
	}
	for _, text := range []string{"<b>a</b>*b*<i>_c_</i>`d`", "<p>1.<br>-<br>***<br>&amp;copy;<br>~~~", "<ol><li>a<pre>```</pre><li>b</ol>", "<table><tr><td>|<td><code>`|</code></table>"} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, snippet string) {
		article, err := everything().Extract(t.Context(), strings.NewReader("<p>The ferry was late again."+snippet), winnow.Source{Format: winnow.HTML})
		if err != nil || strings.ContainsFunc(article.Text, func(r rune) bool { return r < ' ' && r != '\n' && r != '\t' }) {
			return
		}
		check(t, article)
	})
}

// everything is an extractor that takes nothing away.
func everything() *winnow.Extractor {
	var e winnow.Extractor
	for _, r := range winnow.Rules() {
		e.Disable = append(e.Disable, r.Name)
	}
	return &e
}

func words(s string) []string {
	list := strings.FieldsFunc(s, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsMark(r) && !unicode.IsDigit(r) })
	sort.Strings(list)
	return list
}

// text is the text of HTML; blocks and cells part words.
func text(t *testing.T, source string) string {
	t.Helper()
	var b strings.Builder
	for n := range parsed(t, source).Descendants() {
		for _, a := range n.Attr {
			if note := noteNumber.FindStringSubmatch(a.Val); note != nil && a.Key == "id" {
				b.WriteString("\n" + note[1] + " ") // readers see the numbers of a list
			}
		}
		switch {
		case n.Type == html.TextNode && (isNoteLink(n.Parent) || isFormula(n.Parent)):
			b.WriteString(" " + n.Data + " ")
		case n.Type == html.TextNode:
			b.WriteString(n.Data)
		case !strings.Contains(" a strong em sup sub code img del ", " "+n.Data+" "):
			b.WriteByte('\n')
		}
	}
	return b.String()
}

// isFormula reports whether an element is a formula, which the text has between
// signs that end a word.
func isFormula(n *html.Node) bool {
	return n.Data == "code" && slices.Contains(n.Attr, html.Attribute{Key: "class", Val: "language-math"})
}

// isNoteLink reports whether an element is the number that refers to a footnote:
// it ends no word.
func isNoteLink(n *html.Node) bool {
	for _, a := range n.Attr {
		if a.Key == "href" && (strings.HasPrefix(a.Val, "#footnote-") || strings.HasPrefix(a.Val, "#fn:")) {
			return true
		}
	}
	return false
}

// noteNumber is the number in the id of a footnote: winnow's, and goldmark's.
var noteNumber = regexp.MustCompile(`^(?:footnote-|fn:)([0-9]+)$`)

// tags lists the elements of HTML with their attributes.
func tags(t *testing.T, source string) []string {
	t.Helper()
	var list []string
	for n := range parsed(t, source).Descendants() {
		if n.Type == html.ElementNode {
			tag := n.Data
			for _, a := range n.Attr {
				tag += " " + a.Key + "=" + a.Val
			}
			list = append(list, tag)
		}
	}
	return list
}

func parsed(t *testing.T, source string) *html.Node {
	t.Helper()
	root, err := html.Parse(strings.NewReader(source))
	require.NoError(t, err)
	return root
}

// BenchmarkMarkdown compares winnow's renderer with a converter that reads its
// HTML.
func BenchmarkMarkdown(b *testing.B) {
	source, err := os.ReadFile("../../testdata/pages/docs-page-with-code/page.html")
	require.NoError(b, err)
	article, err := winnow.Extract(bytes.NewReader(source), winnow.Source{})
	require.NoError(b, err)
	b.Run("blocks", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			article.Markdown()
		}
	})
	b.Run("html-to-markdown", func(b *testing.B) {
		b.ReportAllocs()
		c := converter.NewConverter(converter.WithPlugins(base.NewBasePlugin(), commonmark.NewCommonmarkPlugin(), table.NewTablePlugin()))
		for b.Loop() {
			_, err := c.ConvertString(article.HTML())
			require.NoError(b, err)
		}
	})
}
