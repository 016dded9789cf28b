package body

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func text(s string) []Span { return []Span{{Text: s}} }

// TestBlocksMadeByHand renders blocks that no page gave.
func TestBlocksMadeByHand(t *testing.T) {
	for _, test := range []struct {
		name           string
		blocks         []Block
		html, markdown string
	}{
		{"nothing", nil, "", ""},
		{"the zero block", []Block{{}}, "", ""},
		{"text alone", []Block{{Text: "a < b"}}, "<p>a &lt; b</p>\n", "a \\< b\n"},
		{"a heading of no level", []Block{{Kind: Heading, Text: "a #"}}, "<h1>a #</h1>\n", "# a \\#\n"},
		{"a heading of too high a level", []Block{{Kind: Heading, Level: 9, Text: "a"}}, "<h6>a</h6>\n", "###### a\n"},
		{"an item that is too deep", []Block{{Kind: ListItem, Level: 5, Text: "a"}}, "<ul>\n<li>a</li>\n</ul>\n", "- a\n"},
		{"a block inside no item", []Block{{Inside: 3, Text: "a"}}, "<p>a</p>\n", "a\n"},
		{"code in an item", []Block{{Kind: ListItem, Level: 1, Text: "a"}, {Kind: Code, Inside: 1, Text: "b\n\n  c"}},
			"<ul>\n<li>a<pre><code>b\n\n  c\n</code></pre>\n</li>\n</ul>\n", "- a\n\n  ```\n  b\n\n    c\n  ```\n"},
		{"a script as an address", []Block{{Spans: []Span{{Text: "a", Link: "javascript:alert(1)"}}}, {Kind: Embed, Link: "data:text/html,x"}, {Kind: Figure, Image: &Image{URL: "vbscript:x"}}},
			"<p>a</p>\n", "a\n"},
		{"a script as a language", []Block{{Kind: Code, Language: `x" onclick="y`, Text: "a"}}, "<pre><code>a\n</code></pre>\n", "```\na\n```\n"},
		{"a row without cells", []Block{{Kind: TableRow, Text: "a | b"}},
			"<table>\n<tbody>\n<tr><td>a | b</td></tr>\n</tbody>\n</table>\n", "| |\n| --- |\n| a \\| b |\n"},
		{"two tables", []Block{{Kind: TableRow, Group: 1, Cells: []Cell{{Header: true, Spans: text("a")}}}, {Kind: TableRow, Group: 2, Cells: []Cell{{Spans: text("b")}}}},
			"<table>\n<thead>\n<tr><th>a</th></tr>\n</thead>\n</table>\n<table>\n<tbody>\n<tr><td>b</td></tr>\n</tbody>\n</table>\n",
			"| a |\n| --- |\n\n| |\n| --- |\n| b |\n"},
		{"a number that Markdown has not", []Block{{Kind: ListItem, Level: 1, Ordered: true, Number: 1 << 40, Text: "a"}},
			"<ol start=\"1099511627776\">\n<li>a</li>\n</ol>\n", "999999999. a\n"},
		{"an embed without a title", []Block{{Kind: Embed, Link: "https://a.example/v"}},
			"<p><a href=\"https://a.example/v\">https://a.example/v</a></p>\n", "[https\\://a.example/v](https://a.example/v)\n"},
		{"styles that cross", []Block{{Spans: []Span{{Text: "a", Style: Strong}, {Text: "b", Style: Strong | Emphasis}, {Text: "c", Style: Emphasis}}}},
			"<p><strong>a<em>b</em></strong><em>c</em></p>\n", "**ab**_c_\n"},
	} {
		t.Run(test.name, func(t *testing.T) {
			assert.Equal(t, test.html, HTML(test.blocks))
			assert.Equal(t, test.markdown, Markdown(test.blocks))
		})
	}
}

// TestThingsMadeByHand renders footnotes, formulae, quotes and figures that no
// page gave.
func TestThingsMadeByHand(t *testing.T) {
	quote := []Enclosure{{Group: 1}}
	for _, test := range []struct {
		name           string
		blocks         []Block
		html, markdown string
	}{
		{"a footnote", []Block{{Spans: []Span{{Text: "a"}, {Note: 3, Style: Strong, Link: "/x"}}}, {Kind: Footnote, Number: 3, Text: "b"}, {Inside: 1, Text: "c"}},
			"<p>a<sup><a href=\"#footnote-3\">3</a></sup></p>\n<ol start=\"3\">\n<li id=\"footnote-3\">b<p>c</p>\n</li>\n</ol>\n", "a[^3]\n\n[^3]: b\n\n    c\n"},
		{"a reference before a colon", []Block{{Spans: []Span{{Note: 1}, {Text: ": a"}}}}, "<p><sup><a href=\"#footnote-1\">1</a></sup>: a</p>\n", "[^1]\\: a\n"},
		{"formulae", []Block{{Spans: []Span{{Text: "a"}, {Text: "x_1<y", Style: Math}, {Text: "$"}}}, {Kind: Formula, Text: "$$z$$"}},
			"<p>a<code class=\"language-math\">x_1&lt;y</code>$</p>\n<pre><code class=\"language-math\">z\n</code></pre>\n", "a$x_1< y$\\$\n\n$$z$$\n"},
		{"a formula with the sign that ends one", []Block{{Spans: []Span{{Text: `\text{$5$}`, Style: Math}}}},
			"<p><code class=\"language-math\">\\text{$5$}</code></p>\n", "$`\\text{$5$}`$\n"},
		{"prices", []Block{{Text: "US$5, 6$ and $7"}}, "<p>US$5, 6$ and $7</p>\n", "US$5, 6\\$ and $7\n"},
		{"a list and code in a quote", []Block{{Kind: ListItem, Level: 1, Quotes: quote, Text: "a"}, {Kind: Code, Inside: 1, Quotes: quote, Text: "b"}, {Kind: Quote, Group: 1, Text: "c"}},
			"<blockquote>\n<ul>\n<li>a<pre><code>b\n</code></pre>\n</li>\n</ul>\n<p>c</p>\n</blockquote>\n", "> - a\n>\n>   ```\n>   b\n>   ```\n>\n> c\n"},
		{"an item that begins with a quote", []Block{{Kind: ListItem, Level: 1}, {Kind: Quote, Inside: 1, Group: 2, Text: "a"}, {Kind: ListItem, Level: 1, Text: "b"}},
			"<ul>\n<li><blockquote>\n<p>a</p>\n</blockquote>\n</li>\n<li>b</li>\n</ul>\n", "- > a\n\n- b\n"},
		{"a caption and its credit", []Block{{Kind: Figure, Image: &Image{URL: "/a.jpg", Set: []Candidate{{URL: "/b.jpg", Width: 800}, {URL: "javascript:x", Width: 900}, {URL: "/c.jpg"}}}, Text: "a", Credit: text("b")}},
			"<figure><img src=\"/a.jpg\" srcset=\"/b.jpg 800w\" alt=\"\"><figcaption>a b</figcaption></figure>\n", "![](/a.jpg)\n\na b\n"},
	} {
		t.Run(test.name, func(t *testing.T) {
			assert.Equal(t, test.html, HTML(test.blocks))
			assert.Equal(t, test.markdown, Markdown(test.blocks))
		})
	}
}
