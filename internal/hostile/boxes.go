package hostile

import (
	"fmt"
	"strings"
)

// boxes is hard on what looks at elements and at those around them.
var boxes = []Shape{
	{Name: "nest with a sentence on each level", Page: func(n int) string {
		return page(strings.Repeat("<div><p>"+prose, n) + strings.Repeat("</div>", n))
	}},
	{Name: "nest with classes", Page: func(n int) string {
		return page(strings.Repeat("<div class='content sidebar share'>a", n))
	}},
	{Name: "nest of sections with headings", Page: func(n int) string {
		return page(strings.Repeat("<section><h2>On the quay</h2><p>"+prose, n))
	}},
	{Name: "nest of quotes", Page: func(n int) string { return page(strings.Repeat("<blockquote><p>"+prose, n)) }},
	{Name: "nest of lists", Page: func(n int) string { return page(strings.Repeat("<ul><li>The quay, and the tide", n)) }},
	{Name: "nest of tables", Page: func(n int) string {
		return page(strings.Repeat("<table><tr><td>The quay<td>", n))
	}},
	{Name: "nest of figures", Page: func(n int) string {
		return page(strings.Repeat("<figure><img src=/a.jpg><figcaption>The quay", n))
	}},
	{Name: "nest of emphasis", Page: func(n int) string { return page("<p>" + strings.Repeat("<b><i>late ", n)) }},
	{Name: "nest of links", Page: func(n int) string { return page(strings.Repeat("<p><a href=/a>late <span>", n)) }},
	{Name: "nest of code", Page: func(n int) string { return page(strings.Repeat("<pre><code>run()\n", n)) }},
	{Name: "nest of details", Page: func(n int) string { return page(strings.Repeat("<details><summary>Late<p>"+prose, n)) }},
	{Name: "nest of hidden elements", Page: func(n int) string { return page(strings.Repeat("<div hidden style='display:none'>late ", n)) }},
	{Name: "nest of drawings", Page: func(n int) string { return page(strings.Repeat("<svg><title>late</title><g>", n)) }},
	{Name: "nest of formulas", Page: func(n int) string { return page(strings.Repeat("<math><mrow><mi>x</mi>", n)) }},
	{Name: "nest of templates with stories", Page: func(n int) string { return page(strings.Repeat("<template><p>"+prose, n)) }},
	{Name: "noscripts with pictures", Page: func(n int) string { return page(strings.Repeat("<noscript><img src=/a.jpg></noscript>", n)) }},
	{Name: "noscripts with stories", Page: func(n int) string { return strings.Repeat("<noscript><p>"+prose+"</noscript>", n) }},
	{Name: "siblings of as many classes", Page: func(n int) string {
		return page(each(n, func(i int) string { return fmt.Sprintf("<p class=x%da>Late again</p>", i) }))
	}},
	{Name: "long class names", Page: func(n int) string {
		return page("<div class='" + each(n, func(i int) string { return fmt.Sprintf("sideBar-shareTools%d_footerNav ", i) }) + "'><p>" + prose + "</div>")
	}},
	{Name: "one class name without end", Page: func(n int) string {
		return page("<div class='" + strings.Repeat("shareBar", n) + "'>" + strings.Repeat("<p>"+prose, 10) + "</div>")
	}},
	{Name: "ids without end on many elements", Page: func(n int) string {
		return page(strings.Repeat("<div id="+strings.Repeat("share", 100)+">late</div>", n))
	}},
	{Name: "huge attribute", Page: func(n int) string { return page("<p title='" + strings.Repeat("late ", n) + "'>" + prose) }},
	{Name: "huge style", Page: func(n int) string { return page("<p style='" + strings.Repeat("display : x; ", n) + "'>" + prose) }},
	{Name: "empty paragraphs", Page: func(n int) string { return page(strings.Repeat("<p></p>", n)) }},
	{Name: "line breaks", Page: func(n int) string { return page("<p>" + strings.Repeat("late<br>", n)) }},
	{Name: "double line breaks", Page: func(n int) string { return page("<p>" + strings.Repeat("late<br><br>", n)) }},
	{Name: "rules", Page: func(n int) string { return page(strings.Repeat("<hr>", n)) }},
	{Name: "forms with fields", Page: func(n int) string {
		return page(strings.Repeat("<form><label>Name<input><select><option>Late</select><textarea>x</textarea></form>", n))
	}},
}
