package page

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/net/html"
)

// markup writes a tree as HTML.
func markup(t *testing.T, tree *Tree) string {
	t.Helper()
	var b strings.Builder
	require.NoError(t, html.Render(&b, tree.HTML(Root)))
	return b.String()
}

func TestParse(t *testing.T) {
	tests := []struct{ name, source, head, body string }{
		{"nothing", "", "", ""},
		{"text alone", "a", "", "a"},
		{"html, head and body are implied", "<title>t</title><p>a", "<title>t</title>", "<p>a</p>"},
		{"head tags behind the head", "<head></head><meta a><body>a", `<meta a=""/>`, "a"},
		{"blanks between blocks are dropped", "<div> <p> a </p> <p> b </p> </div> ", "", "<div><p> a </p><p> b </p></div>"},
		{"blanks between words are kept", "<i>a</i> <b>b</b> <!-- --> <u> </u>c", "", "<i>a</i> <b>b</b> <u> </u>c"},
		{"blanks in pre are kept", "<pre>\n\n <b> </b>\n</pre>", "", "<pre>\n\n <b> </b>\n</pre>"},
		{"line ends become one kind", "a\r\nb\rc\x00d", "", "a\nb\ncd"},
		{"comments part no words", "<p>a<!-- > -->b", "", "<p>ab</p>"},
		{"upper case", "<DIV CLASS=A>a</Div>", "", `<div class="A">a</div>`},
		{"references", "<p title='&lt;&copy=&copy'>&lt;&copy=&#8364;", "", "<p title=\"&lt;&amp;copy=©\">&lt;©=€</p>"},

		{"a block closes a paragraph", "<p>a<div>b</div>c</p>d", "", "<p>a</p><div>b</div>c<p></p>d"},
		{"but not through a button", "<p>a<button><div>b</div></button>c", "", "<p>a<button><div>b</div></button>c</p>"},
		{"list items", "<ul><li>a<li>b<ul><li>c</ul>d<li>e</ul>f", "", "<ul><li>a</li><li>b<ul><li>c</li></ul>d</li><li>e</li></ul>f"},
		{"terms", "<dl><dt>a<dd>b<p>c<dt>d</dl>", "", "<dl><dt>a</dt><dd>b<p>c</p></dd><dt>d</dt></dl>"},
		{"headings", "<h1>a<h2>b</h3>c", "", "<h1>a</h1><h2>b</h2>c"},
		{"options", "<select><optgroup><option>a<option>b<optgroup><option>c</select>d", "",
			"<select><optgroup><option>a</option><option>b</option></optgroup><optgroup><option>c</option></optgroup></select>d"},
		{"ruby", "<ruby>a<rt>b<rp>c</ruby>", "", "<ruby>a<rt>b</rt><rp>c</rp></ruby>"},
		{"forms do not nest", "<form>a<form>b</form>c</form>d", "", "<form>ab</form>cd"},
		{"a form ends before what it holds", "<form><div>a</form>b</div>c", "", "<form><div>ab</div></form>c"},
		{"stray end tags", "a</a></p></br></div></td>b", "", "a<p></p><br/>b"},
		{"void elements", "a<br>b<img src=c>d<hr/>e", "", `a<br/>b<img src="c"/>d<hr/>e`},
		{"image is img", "<image src=a>", "", `<img src="a"/>`},
		{"unknown elements", "<x-a>b<p>c</x-a>d</p>", "", "<x-a>b<p>cd</p></x-a>"},

		{"formatting goes on in the next block", "<p><b>a<p>b</b>c", "", "<p><b>a</b></p><p><b>b</b>c</p>"},
		{"three alike at most", "<p><b><b><b><b>a<p>b", "", "<p><b><b><b><b>a</b></b></b></b></p><p><b><b><b>b</b></b></b></p>"},
		{"crossed formatting", "<b>a<i>b</b>c</i>d", "", "<b>a<i>b</i></b><i>c</i>d"},
		{"links do not nest", "<a href=x>a<a href=y>b</a>c", "", `<a href="x">a</a><a href="y">b</a>c`},
		{"a block at the start of a link", "<a><div><h2>a</a>b</h2></div>c", "", "<div><h2><a>a</a>b</h2></div>c"},
		{"a short block in a link", "<a>a<div>b<i>c</i></a>d</div>e", "", "<a>a</a><div><a>b<i>c</i></a>d</div>e"},
		{"a long block in a link", "<a>a<div>" + strings.Repeat("<br>", mostMoved) + "</a>d</div>e", "",
			"<a>a<div>" + strings.Repeat("<br/>", mostMoved) + "</div></a><div>d</div>e"},

		{"table parts are implied", "<table><td>a<td>b<tr><th>c</table>d", "",
			"<table><tbody><tr><td>a</td><td>b</td></tr><tr><th>c</th></tr></tbody></table>d"},
		{"table with all parts", "<table><caption>a<col><thead><tr><td>b<tfoot><tr><td>c", "",
			"<table><caption>a</caption><colgroup><col/></colgroup><thead><tr><td>b</td></tr></thead><tfoot><tr><td>c</td></tr></tfoot></table>"},
		{"tables nest in cells", "<table><td><table><td>a</table>b</table>", "",
			"<table><tbody><tr><td><table><tbody><tr><td>a</td></tr></tbody></table>b</td></tr></tbody></table>"},
		{"and nowhere else", "<table><tr><table><td>a", "",
			"<table><tbody><tr></tr></tbody></table><table><tbody><tr><td>a</td></tr></tbody></table>"},
		{"text outside cells stays in place", "<table>a<tr>b<td>c</td>d</table>e", "",
			"<table>a<tbody><tr>b<td>c</td>d</tr></tbody></table>e"},
		{"cell parts outside tables", "<td>a</td><tr>b", "", "ab"},
		{"formatting stays in its cell", "<table><td><b>a<td>b</table>c", "",
			"<table><tbody><tr><td><b>a</b></td><td>b</td></tr></tbody></table>c"},
		{"a form in a table holds nothing", "<table><form a><tr><td>b</form></table>", "",
			`<table><form a=""></form><tbody><tr><td>b</td></tr></tbody></table>`},

		{"noscript in the head", "<noscript><img src=a>b</noscript><title>c</title>d", `<noscript><img src="a"/>b</noscript><title>c</title>`, "d"},
		{"noscript ends at its first end tag", "<p><noscript><div><!-- </noscript>a", "", "<p><noscript><div></div></noscript>a</p>"},
		{"noscript hides what is open around it", "<p><a>b<noscript><p>c</a></p></noscript>d", "", "<p><a>b<noscript><p>c</p></noscript>d</a></p>"},
		{"raw text", "<script><b></script><style><i></style><iframe><u></iframe>a", "<script><b></script><style><i></style>", "<iframe><u></iframe>a"},
		{"text with references", "<textarea>\n&lt;b></textarea>a", "", "<textarea>&lt;b&gt;</textarea>a"},
		{"plain text", "a<plaintext>b</plaintext>", "", "a<plaintext>b</plaintext>"},
		{"template", "<template><td>a</td></template><p>b", "<template><td>a</td></template>", "<p>b</p>"},
		{"template for a row", "<p><template><tr><td>a</template>b", "", "<p><template><tr><td>a</td></tr></template>b</p>"},
		{"drawing", "<svg viewBox='0 0'><g/><title>a</title><![CDATA[<b>]]></svg>b", "", `<svg viewbox="0 0"><g></g><title>a</title>&lt;b&gt;</svg>b`},
		{"HTML ends a drawing", "<svg><g><p>a", "", "<svg><g></g></svg><p>a</p>"},
		{"HTML in a drawing", "<svg><foreignObject><p>a</p></foreignObject></svg>b", "", "<svg><foreignobject><p>a</p></foreignobject></svg>b"},
		{"formula", "<math><mi>a<b>c</b></mi><mo/></math>b", "", "<math><mi>a<b>c</b></mi><mo></mo></math>b"},
		{"attributes of repeated tags", "<body a=1><p><body a=2 b=3>", "", "<p></p>"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			tree := mustParse(t, test.source)
			assertNested(t, tree)
			got := markup(t, tree)
			_, got, _ = strings.Cut(got, "<html><head>")
			head, body, _ := strings.Cut(got, "</head><body")
			_, body, _ = strings.Cut(body, ">")
			assert.Equal(t, test.head, head)
			assert.Equal(t, test.body, strings.TrimSuffix(strings.TrimSuffix(body, "</html>"), "</body>"))
		})
	}
}

func TestParseFramesets(t *testing.T) {
	tree := mustParse(t, "<html><frameset><frame src=a>b<noframes>c</noframes></frameset></html>")
	assert.Equal(t, `<html><head></head><frameset><frame src="a"></frame><noframes>c</noframes></frameset></html>`, markup(t, tree))
	tree = mustParse(t, " <p> <frameset><frame>")
	assert.Equal(t, "<html><head></head><frameset><frame></frame></frameset></html>", markup(t, tree))
	tree = mustParse(t, "<p>a<frameset><frame>")
	assert.Equal(t, "<html><head></head><body><p>a</p></body></html>", markup(t, tree))
}

func TestRepeatedTagsAddAttributes(t *testing.T) {
	tree := mustParse(t, "<html a=1><body b=2><p><html a=3 c=4><body b=5 d=6>")
	assert.Equal(t, `<html a="1" c="4"><head></head><body b="2" d="6"><p></p></body></html>`, markup(t, tree))
}

func TestHTMLMirrorsABranch(t *testing.T) {
	tree := mustParse(t, "<div id=a>b<p class=c>d <em>e</em></p></div><p>f")
	div := int32(-1)
	for i := range tree.Nodes {
		if tree.Nodes[i].Name == "div" {
			div = int32(i)
		}
	}
	before := tree.Nodes[div+2]
	mirror := tree.HTML(div)
	assert.Nil(t, mirror.Parent)
	assert.Nil(t, mirror.NextSibling)
	var b strings.Builder
	require.NoError(t, html.Render(&b, mirror))
	assert.Equal(t, `<div id="a">b<p class="c">d <em>e</em></p></div>`, b.String())
	assert.Equal(t, "d e", FromNode(mirror.LastChild).Text(Root))

	mirror.LastChild.Attr[0].Val = "changed"
	assert.Equal(t, before, tree.Nodes[div+2])
	assert.Equal(t, "c", tree.Attr(div+2, "class"))

	text := tree.HTML(div + 1)
	assert.Equal(t, html.TextNode, text.Type)
	assert.Equal(t, html.DocumentNode, tree.HTML(Root).Type)
}
