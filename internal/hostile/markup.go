package hostile

import (
	"fmt"
	"strings"
)

// markup is hard on what cuts a page into tags and builds its tree.
var markup = []Shape{
	{Name: "deep nest", Page: func(n int) string { return strings.Repeat("<div>", n) + "a" + strings.Repeat("</div>", n) }},
	{Name: "deep nest with stray ends", Page: func(n int) string {
		return strings.Repeat("<div>", n) + strings.Repeat("</ul></span></x></h1></li>", n)
	}},
	{Name: "deep nest of unknown elements", Page: func(n int) string {
		return each(n, func(i int) string { return fmt.Sprintf("<x%d>", i) }) + strings.Repeat("</y></z>", n)
	}},
	{Name: "deep nest of spans", Page: func(n int) string { return strings.Repeat("<span>", n) + strings.Repeat("</abbr></cite></time>", n) }},
	{Name: "wide", Page: func(n int) string { return strings.Repeat("<p>a", n) }},
	{Name: "unclosed formatting", Page: func(n int) string { return strings.Repeat("<b><i><a><u><font>", n) + strings.Repeat("<p>a", n) }},
	{Name: "unclosed formatting, all different", Page: func(n int) string {
		return each(n, func(i int) string { return fmt.Sprintf("<b id=%d>", i) }) + strings.Repeat("<p>a", n)
	}},
	{Name: "crossed formatting", Page: func(n int) string { return strings.Repeat("<b><i>a</b></i>", n) }},
	{Name: "blocks in unclosed formatting", Page: func(n int) string { return strings.Repeat("<b><div>", n) + strings.Repeat("</b>", n) }},
	{Name: "blocks across formatting", Page: func(n int) string { return strings.Repeat("<a>x<div>y</a>", n) }},
	{Name: "links in deep blocks", Page: func(n int) string { return "<a>x" + strings.Repeat("<div>", n) + strings.Repeat("<a>", n) }},
	{Name: "long blocks across formatting", Page: func(n int) string {
		return strings.Repeat("<b>a<p>"+strings.Repeat("<br>", 64)+"</b></p>", n/20)
	}},
	{Name: "formatting in cells", Page: func(n int) string { return strings.Repeat("<table><td><b><i>", n) + strings.Repeat("</b>", n) }},
	{Name: "tables in tables", Page: func(n int) string { return strings.Repeat("<table><tr><td>", n) + "a" + strings.Repeat("</table>", n) }},
	{Name: "tables in rows", Page: func(n int) string { return strings.Repeat("<table><tr>a", n) }},
	{Name: "cells without end", Page: func(n int) string { return "<table>" + strings.Repeat("<tr><td>a<th>b", n) }},
	{Name: "lists in lists", Page: func(n int) string { return strings.Repeat("<ul><li><p>", n) + strings.Repeat("</li>", n) }},
	{Name: "items in spans", Page: func(n int) string { return strings.Repeat("<li><span><div>", n) + strings.Repeat("<li>", n) }},
	{Name: "options", Page: func(n int) string { return strings.Repeat("<select><option><optgroup>", n) }},
	{Name: "buttons", Page: func(n int) string { return strings.Repeat("<button><p>", n) }},
	{Name: "forms", Page: func(n int) string { return strings.Repeat("<form><div></form>", n) }},
	{Name: "headings", Page: func(n int) string { return strings.Repeat("<h1><div>", n) + strings.Repeat("</h2></h3>", n) }},
	{Name: "objects", Page: func(n int) string { return strings.Repeat("<object><b>", n) + strings.Repeat("</object>", n) }},
	{Name: "templates", Page: func(n int) string { return strings.Repeat("<template><b><td>", n) + strings.Repeat("</template>", n) }},
	{Name: "noscripts", Page: func(n int) string { return strings.Repeat("<noscript><p>a", n) }},
	{Name: "noscripts closed", Page: func(n int) string { return strings.Repeat("<noscript><p><b>a</noscript>", n) }},
	{Name: "drawings", Page: func(n int) string { return strings.Repeat("<svg><g>", n) + strings.Repeat("</x></g2>", n) }},
	{Name: "HTML in drawings", Page: func(n int) string { return strings.Repeat("<svg><foreignObject><p>", n) + strings.Repeat("</svg>", n) }},
	{Name: "formulas", Page: func(n int) string { return strings.Repeat("<math><mi><b>", n) }},
	{Name: "repeated attribute", Page: func(n int) string { return "<p" + strings.Repeat(" a=b", n) + ">" }},
	{Name: "many attributes", Page: func(n int) string { return "<p" + each(n, func(i int) string { return fmt.Sprintf(" a%d", i) }) + ">" }},
	{Name: "long class list", Page: func(n int) string { return "<p class='" + strings.Repeat("a ", n) + "'>" }},
	{Name: "attributes of repeated html tags", Page: func(n int) string {
		return each(n, func(i int) string { return fmt.Sprintf("<html a%d><body b%d>", i, i) })
	}},
	{Name: "references", Page: func(n int) string { return strings.Repeat("&amp;&eacute;&#8364;&x;&", n) }},
	{Name: "references without end", Page: func(n int) string { return "&" + strings.Repeat("a", n) + "<p a='&" + strings.Repeat("b", n) }},
	{Name: "references of little texts", Page: func(n int) string { return strings.Repeat("<b>&NotEqualTilde;</b>", n) }},
	{Name: "comments", Page: func(n int) string { return strings.Repeat("<!-- > -->", n) }},
	{Name: "comment without end", Page: func(n int) string { return strings.Repeat("<!-- -> ", n) }},
	{Name: "comment of dashes", Page: func(n int) string { return "<!--" + strings.Repeat("->", n) }},
	{Name: "bogus comments", Page: func(n int) string { return strings.Repeat("<!a><?b></ c>", n) }},
	{Name: "CDATA", Page: func(n int) string { return "<svg>" + strings.Repeat("<![CDATA[ ]] ]]>", n) }},
	{Name: "CDATA without end", Page: func(n int) string { return "<svg>" + strings.Repeat("<![CDATA[ ]", n) }},
	{Name: "endless text", Page: func(n int) string { return strings.Repeat("a ", n) }},
	{Name: "text of less-than signs", Page: func(n int) string { return strings.Repeat("< ", n) }},
	{Name: "blanks", Page: func(n int) string { return "a" + strings.Repeat(" <!---->", n) }},
	{Name: "scripts without end", Page: func(n int) string { return strings.Repeat("<script><!-- ", n) }},
	{Name: "scripts with comments", Page: func(n int) string { return strings.Repeat("<script><!-- <script></script> --></script>", n) }},
	{Name: "script of comments", Page: func(n int) string { return "<script>" + strings.Repeat("<!-- --></scripts>", n) }},
	{Name: "titles without end", Page: func(n int) string { return strings.Repeat("<title></titles>", n) }},
	{Name: "textareas without end", Page: func(n int) string { return strings.Repeat("<textarea></text", n) }},
	{Name: "tag without end", Page: func(n int) string { return "<p " + strings.Repeat("a='b ", n) }},
	{Name: "doctypes", Page: func(n int) string { return strings.Repeat("<!doctype html>", n) }},
	{Name: "framesets", Page: func(n int) string { return "<p>" + strings.Repeat("<frameset>", n) }},
	{Name: "framesets behind text", Page: func(n int) string { return strings.Repeat("a<frameset>", n) }},
	{Name: "line ends", Page: func(n int) string { return strings.Repeat("\r\n\r\x00", n) }},
}
