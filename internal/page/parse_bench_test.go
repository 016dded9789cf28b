package page

import (
	"context"
	"fmt"
	"strings"
	"testing"
	"time"

	"golang.org/x/net/html"
)

// longPage is a page with the parts that pages have, in about the shares that
// they have them: scripts, menus, an article with links, drawings, references.
func longPage() string {
	var b strings.Builder
	b.WriteString("<!doctype html><html lang=en><head><meta charset=utf-8><title>Tides &amp; times</title>")
	for i := range 20 {
		fmt.Fprintf(&b, "<link rel=preload href=/asset-%d.css as=style>\n<script>var a%d = {b: '<i>', c: [1, 2, 3]};%s</script>\n",
			i, i, strings.Repeat("f(a < b);", 60))
	}
	b.WriteString("</head><body class=\"home page-template\">\n<nav>\n  <ul class=\"menu\">\n")
	for i := range 120 {
		fmt.Fprintf(&b, "    <li id=\"menu-item-%d\" class=\"menu-item menu-item-type-page\">\n      <a href=\"/place/%d?a=1&amp;b=2\" "+
			"data-track='{\"n\": %d}'><svg viewBox=\"0 0 9 9\"><path d=\"M0 0L9 9\"/></svg> <span>Harbour %d</span></a>\n    </li>\n", i, i, i, i)
	}
	b.WriteString("  </ul>\n</nav>\n<main><article>\n")
	for i := range 100 {
		fmt.Fprintf(&b, "  <p>The %dth boat came in at <a href=\"/boats/%d\">half past four</a>, an hour before the tide&#8217;s turn, and the "+
			"harbour master, who had <em>never</em> liked its captain, looked the other way.</p>\n", i, i)
	}
	b.WriteString("</article></main>\n<!-- footer --></body></html>\n")
	return b.String()
}

func BenchmarkParse(b *testing.B) {
	source := longPage()
	b.SetBytes(int64(len(source)))
	b.ReportAllocs()
	for b.Loop() {
		if _, err := Parse(context.Background(), source, Limits{}); err != nil {
			b.Fatal(err)
		}
	}
}

// BenchmarkParseToStandard lets Parse and html.Parse take turns and gives the
// time of the one in units of that of the other.
func BenchmarkParseToStandard(b *testing.B) {
	source := longPage()
	var ours, theirs time.Duration
	for b.Loop() {
		start := time.Now()
		if _, err := Parse(context.Background(), source, Limits{}); err != nil {
			b.Fatal(err)
		}
		between := time.Now()
		if _, err := html.Parse(strings.NewReader(source)); err != nil {
			b.Fatal(err)
		}
		ours += between.Sub(start)
		theirs += time.Since(between)
	}
	b.ReportMetric(float64(ours)/float64(theirs), "ratio")
}
