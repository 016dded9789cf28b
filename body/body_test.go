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
