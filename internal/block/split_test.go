package block

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"github.com/winnow-go/winnow/internal/page"
)

func cut(t *testing.T, source string) *Page {
	t.Helper()
	root, err := html.Parse(strings.NewReader(source))
	require.NoError(t, err)
	return Split(page.FromNode(root), nil)
}

func TestSplit(t *testing.T) {
	for _, test := range []struct{ name, source, want string }{
		{"words are never glued by blocks nor split by inline tags", `<p>One <b>t</b>wo<p>three`, "0:One two|0:three"},
		{"a single br is a line break, two end the block", `<p>a<br>b<br><br>c`, "0:a\nb|0:c"},
		{"a menu whose links br alone parts is a block a link", `<td><b>News</b><br><a href=a>Town</a><br><a href=b>River</a> (4)<br><br>c`, "0:News|0:Town|0:River (4)|0:c"},
		{"links in verse part no lines", `<p>a b c<br>d <a href=d>e</a> f g<br>h <a href=h>i</a> j k`, "0:a b c\nd e f g\nh i j k"},
		{"a bold line of a cell is a headline", `<table><tr><td>October 3<br><b>A boat</b><br>I had a boat.</table>`, "0:October 3|0:A boat|0:I had a boat."},
		{"a bold label stays with what it labels", `<table><tr><td><b>Makes:</b><br>6 dozen</table>`, "0:Makes:\n6 dozen"},
		{"lines of a paragraph stay together", `<p><b>A boat</b><br>I had a boat.`, "0:A boat\nI had a boat."},
		{"text beside a block is a block", `<div>intro <p>body</p> outro</div>`, "0:intro|0:body|0:outro"},
		{"headings, items, quotes, cells, captions", `<h2>H</h2><ul><li>i<ul><li>j</ul></ul><blockquote><p>q</blockquote><table><tr><td>c<td></table><figure><figcaption>f`,
			"1.2:H|2.1:i|2.2:j|3:q|5:c|6:f"},
		{"code keeps its lines", "<pre><code>a\n  b</code></pre>", "4:a\n  b"},
		{"line breaks in code", "<pre>a<br>b</pre>", "4:a\nb"},
		{"code without the numbers of its lines", `<table><tr><td class="rouge-gutter gl"><pre class="lineno">1
2</pre><td><pre>a</pre></table><pre><span class="ln">1</span>b</pre>`, "4:a|4:b"},
		{"lines of code in rows of a table", `<table><tr><td class=blob-num>1<td class=blob-code>a<tr><td class=blob-num>2<td class=blob-code><tr><td><td class=blob-code>  b</table>`, "4:a\n\n  b\n"},
		{"a formula is its source, once", `<p>a <span class=katex><math><annotation encoding="application/x-tex">b</annotation></math>b</span>, c`, "0:a $b$, c"},
		{"a formula on a line of its own", `<p>a <math display=block><mi>b</mi></math> c`, "0:a\n$$b$$\nc"},
		{"no formula in code", `<pre>a <code class="language-math">b</code></pre>`, "4:a b"},
		{"no links to edit a section in its heading", `<h2><span>Sails</span><span class="mw-editsection">[<a href="/e">edit</a>]</span></h2>`, "1.2:Sails"},
		{"no signs that link a heading to itself", `<h2>Sails <a href="#sails">¶</a></h2><h3><a href="#mast">#</a> <a href="#mast">Mast</a></h3>`, "1.2:Sails|1.3:Mast"},
		{"how a word is read parts no words", `<p><ruby>東<rp>(</rp><rt>とう</rt></ruby>京`, "0:東京"},
		{"nothing unseen", `<head><title>t</title></head><script>s</script><style>s</style><noscript>n</noscript><p>seen`, "0:seen"},
		{"white space between blocks is no block", "<div> <p>a</p>\n <pre>\n</pre> </div>", "0:a"},
		{"a table of one column is a box", `<table><tr><td>a<tr><td>b</table><table><tr><td>c<td><img><tr><td>d</table>`, "0:a|0:b|5:c|5:d"},
		{"data in a table that only lays out", `<table><tr><td><p>a<p>b<table><tr><td>c<td>d</table><p>e</table>`, "0:a|0:b|5:c|5:d|0:e"},
		{"a table that only lays out", `<table><tr><td><p>a<p>b<p>c<p>d</table>`, "0:a|0:b|0:c|0:d"},
	} {
		t.Run(test.name, func(t *testing.T) {
			var got []string
			for _, b := range cut(t, test.source).Blocks {
				mark := fmt.Sprint(b.Kind)
				if b.Level > 0 {
					mark += fmt.Sprint(".", b.Level)
				}
				got = append(got, mark+":"+b.Text)
			}
			assert.Equal(t, test.want, strings.Join(got, "|"))
		})
	}
}

func TestSpansAndTotals(t *testing.T) {
	p := cut(t, `<main><h1>Title</h1><p>One two <a href=x>three four</a>.</p><pre> </pre></main><footer><a href=y>Imprint</a></footer>`)
	main, footer := p.Tree.First(page.Root, atom.Main), p.Tree.First(page.Root, atom.Footer)
	assert.Equal(t, Span{0, 2}, p.Spans[main])
	assert.Equal(t, Span{2, 3}, p.Spans[footer])
	assert.Equal(t, Total{Blocks: 2, Length: 5, Words: 5, Linked: 2, Stops: 1}, p.Total(p.Spans[main]))
	assert.Equal(t, 1.0, p.Total(p.Spans[footer]).LinkShare())
	assert.Equal(t, Total{Blocks: 3, Length: 6, Words: 6, Linked: 3, Stops: 1}, p.Total(p.All()))
}

func TestWords(t *testing.T) {
	for _, test := range []struct {
		name, text string
		want       int
	}{
		{"English", "It’s a well-known fact, isn't it?", 6},
		{"figures", "In 2024, 3.5 million", 4},
		{"dashes are no words", "one – two - three", 3},
		{"Chinese", "今天天气很好。", 6},
		{"Arabic", "ذهب الولد إلى المدرسة؟", 4},
		{"Hindi", "यह एक वाक्य है।", 4},
		{"empty", "", 0},
	} {
		t.Run(test.name, func(t *testing.T) { assert.Equal(t, test.want, Words(test.text)) })
	}
}

func TestWordsEnd(t *testing.T) {
	long := strings.Repeat("a", mostWords)
	for _, test := range []struct{ name, text, want string }{
		{"single spaces part words", "one two three", "one two three"},
		{"two spaces", "one two  three", "one two"},
		{"a line break", "one two\nthree", "one two"},
		{"a space before a line break", "one \ntwo", "one"},
		{"a hard space", "one\u00a0two", "one"},
		{"a space before a hard one", "one two \u00a0three", "one two"},
		{"a space at the end", "one ", "one"},
		{"a long text is cut behind a word", "b " + long + " c d", "b " + long},
	} {
		t.Run(test.name, func(t *testing.T) { assert.Equal(t, test.want, test.text[:WordsEnd(test.text)]) })
	}
}
