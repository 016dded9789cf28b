package page

import (
	"context"
	"fmt"
	"runtime"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// hostile is pages made to cost a parser more than their length, by shape: n
// is how often the shape repeats.
var hostile = []struct {
	name string
	page func(n int) string
}{
	{"deep nest", func(n int) string { return strings.Repeat("<div>", n) + "a" + strings.Repeat("</div>", n) }},
	{"deep nest with stray ends", func(n int) string {
		return strings.Repeat("<div>", n) + strings.Repeat("</ul></span></x></h1></li>", n)
	}},
	{"deep nest of unknown elements", func(n int) string {
		return each(n, func(i int) string { return fmt.Sprintf("<x%d>", i) }) + strings.Repeat("</y></z>", n)
	}},
	{"deep nest of spans", func(n int) string { return strings.Repeat("<span>", n) + strings.Repeat("</abbr></cite></time>", n) }},
	{"wide", func(n int) string { return strings.Repeat("<p>a", n) }},
	{"unclosed formatting", func(n int) string { return strings.Repeat("<b><i><a><u><font>", n) + strings.Repeat("<p>a", n) }},
	{"unclosed formatting, all different", func(n int) string {
		return each(n, func(i int) string { return fmt.Sprintf("<b id=%d>", i) }) + strings.Repeat("<p>a", n)
	}},
	{"crossed formatting", func(n int) string { return strings.Repeat("<b><i>a</b></i>", n) }},
	{"blocks in unclosed formatting", func(n int) string { return strings.Repeat("<b><div>", n) + strings.Repeat("</b>", n) }},
	{"blocks across formatting", func(n int) string { return strings.Repeat("<a>x<div>y</a>", n) }},
	{"links in deep blocks", func(n int) string { return "<a>x" + strings.Repeat("<div>", n) + strings.Repeat("<a>", n) }},
	{"long blocks across formatting", func(n int) string {
		return strings.Repeat("<b>a<p>"+strings.Repeat("<br>", mostMoved)+"</b></p>", n/20)
	}},
	{"formatting in cells", func(n int) string { return strings.Repeat("<table><td><b><i>", n) + strings.Repeat("</b>", n) }},
	{"tables in tables", func(n int) string { return strings.Repeat("<table><tr><td>", n) + "a" + strings.Repeat("</table>", n) }},
	{"tables in rows", func(n int) string { return strings.Repeat("<table><tr>a", n) }},
	{"cells without end", func(n int) string { return "<table>" + strings.Repeat("<tr><td>a<th>b", n) }},
	{"lists in lists", func(n int) string { return strings.Repeat("<ul><li><p>", n) + strings.Repeat("</li>", n) }},
	{"items in spans", func(n int) string { return strings.Repeat("<li><span><div>", n) + strings.Repeat("<li>", n) }},
	{"options", func(n int) string { return strings.Repeat("<select><option><optgroup>", n) }},
	{"buttons", func(n int) string { return strings.Repeat("<button><p>", n) }},
	{"forms", func(n int) string { return strings.Repeat("<form><div></form>", n) }},
	{"headings", func(n int) string { return strings.Repeat("<h1><div>", n) + strings.Repeat("</h2></h3>", n) }},
	{"objects", func(n int) string { return strings.Repeat("<object><b>", n) + strings.Repeat("</object>", n) }},
	{"templates", func(n int) string { return strings.Repeat("<template><b><td>", n) + strings.Repeat("</template>", n) }},
	{"noscripts", func(n int) string { return strings.Repeat("<noscript><p>a", n) }},
	{"noscripts closed", func(n int) string { return strings.Repeat("<noscript><p><b>a</noscript>", n) }},
	{"drawings", func(n int) string { return strings.Repeat("<svg><g>", n) + strings.Repeat("</x></g2>", n) }},
	{"HTML in drawings", func(n int) string { return strings.Repeat("<svg><foreignObject><p>", n) + strings.Repeat("</svg>", n) }},
	{"formulas", func(n int) string { return strings.Repeat("<math><mi><b>", n) }},
	{"repeated attribute", func(n int) string { return "<p" + strings.Repeat(" a=b", n) + ">" }},
	{"many attributes", func(n int) string { return "<p" + each(n, func(i int) string { return fmt.Sprintf(" a%d", i) }) + ">" }},
	{"long class list", func(n int) string { return "<p class='" + strings.Repeat("a ", n) + "'>" }},
	{"attributes of repeated html tags", func(n int) string {
		return each(n, func(i int) string { return fmt.Sprintf("<html a%d><body b%d>", i, i) })
	}},
	{"references", func(n int) string { return strings.Repeat("&amp;&eacute;&#8364;&x;&", n) }},
	{"references without end", func(n int) string { return "&" + strings.Repeat("a", n) + "<p a='&" + strings.Repeat("b", n) }},
	{"references of little texts", func(n int) string { return strings.Repeat("<b>&NotEqualTilde;</b>", n) }},
	{"comments", func(n int) string { return strings.Repeat("<!-- > -->", n) }},
	{"comment without end", func(n int) string { return strings.Repeat("<!-- -> ", n) }},
	{"comment of dashes", func(n int) string { return "<!--" + strings.Repeat("->", n) }},
	{"bogus comments", func(n int) string { return strings.Repeat("<!a><?b></ c>", n) }},
	{"CDATA", func(n int) string { return "<svg>" + strings.Repeat("<![CDATA[ ]] ]]>", n) }},
	{"CDATA without end", func(n int) string { return "<svg>" + strings.Repeat("<![CDATA[ ]", n) }},
	{"endless text", func(n int) string { return strings.Repeat("a ", n) }},
	{"text of less-than signs", func(n int) string { return strings.Repeat("< ", n) }},
	{"blanks", func(n int) string { return "a" + strings.Repeat(" <!---->", n) }},
	{"scripts without end", func(n int) string { return strings.Repeat("<script><!-- ", n) }},
	{"scripts with comments", func(n int) string { return strings.Repeat("<script><!-- <script></script> --></script>", n) }},
	{"script of comments", func(n int) string { return "<script>" + strings.Repeat("<!-- --></scripts>", n) }},
	{"titles without end", func(n int) string { return strings.Repeat("<title></titles>", n) }},
	{"textareas without end", func(n int) string { return strings.Repeat("<textarea></text", n) }},
	{"tag without end", func(n int) string { return "<p " + strings.Repeat("a='b ", n) }},
	{"doctypes", func(n int) string { return strings.Repeat("<!doctype html>", n) }},
	{"framesets", func(n int) string { return "<p>" + strings.Repeat("<frameset>", n) }},
	{"framesets behind text", func(n int) string { return strings.Repeat("a<frameset>", n) }},
	{"line ends", func(n int) string { return strings.Repeat("\r\n\r\x00", n) }},
}

func each(n int, one func(i int) string) string {
	var b strings.Builder
	for i := range n {
		b.WriteString(one(i))
	}
	return b.String()
}

// work is what a page takes, in units that are the same on every machine.
type work struct{ nodes, looks, bytes int }

func workOf(t *testing.T, source string) work {
	t.Helper()
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	b := newBuilder(plain(source), Limits{Nodes: -1})
	require.NoError(t, b.build(context.Background()))
	runtime.ReadMemStats(&after)
	return work{len(b.tree.Nodes), b.looks, int(after.TotalAlloc - before.TotalAlloc)}
}

// The most that a page may take for each of its bytes: the shortest tags make
// the most nodes, the shortest end tags of nothing look the most, and formatting
// in tables, whose parts are implied, takes the most memory.
const (
	nodesPerByte = 1
	looksPerByte = 100
	bytesPerByte = 300
)

func TestWorkIsLinear(t *testing.T) {
	const small = 1000
	for _, shape := range hostile {
		t.Run(shape.name, func(t *testing.T) {
			first := workOf(t, shape.page(small))
			for _, times := range []int{2, 4, 8} {
				source := shape.page(times * small)
				w := workOf(t, source)
				// Numbers in a page get longer, what grows by doubling may be
				// twice too large, and beyond the depth limit an element may
				// be two nodes. Eight times the page must not take more than
				// that; a square would.
				assert.LessOrEqual(t, w.nodes, 2*times*first.nodes, "nodes at %d times", times)
				assert.LessOrEqual(t, w.looks, 2*times*first.looks+reach, "looks at %d times", times)
				assert.LessOrEqual(t, w.bytes, 3*times*first.bytes+1<<16, "bytes at %d times", times)

				assert.LessOrEqual(t, w.nodes, nodesPerByte*len(source))
				assert.LessOrEqual(t, w.looks, looksPerByte*len(source))
				assert.LessOrEqual(t, w.bytes, bytesPerByte*len(source)+1<<16)
			}
		})
	}
}
