package hostile

import (
	"encoding/base64"
	"fmt"
	"strings"
)

// stories is hard on what reads and renders blocks of text.
var stories = []Shape{
	{Name: "headlines", Page: func(n int) string { return page(strings.Repeat("<h1>The ferry left late</h1>", n)) }},
	{Name: "headlines as classes", Page: func(n int) string {
		return page(strings.Repeat("<div class='entry-title headline'>The ferry left late</div>", n))
	}},
	{Name: "different headlines", Page: func(n int) string {
		return page(each(n, func(i int) string { return fmt.Sprintf("<h%d>Ferry %d left late</h%d>", i%6+1, i, i%6+1) }))
	}},
	{Name: "headlines with sentences", Page: func(n int) string { return page(strings.Repeat("<h2>Late</h2><p>"+prose+"</p>", n)) }},
	{Name: "huge headline", Page: func(n int) string { return page("<h1>" + strings.Repeat("The ferry left late ", n) + "</h1>") }},
	{Name: "bylines", Page: func(n int) string {
		return page(strings.Repeat("<p class='byline author'>By Ida Roth and Jon Vik</p>", n))
	}},
	{Name: "different bylines", Page: func(n int) string {
		return page(each(n, func(i int) string {
			return fmt.Sprintf("<span class=author><a rel=author href=/author/%d>Ida Roth%c%c</a></span>", i, 'a'+i%26, 'a'+i/26%26)
		}))
	}},
	{Name: "a byline of many names", Page: func(n int) string {
		return page("<p class=byline>By Ida Roth" + strings.Repeat(", Jon Vik and Ada Holm", n) + "</p>")
	}},
	{Name: "times", Page: func(n int) string {
		return page(strings.Repeat("<time datetime=2024-05-03T10:00>3 May 2024</time> ", n))
	}},
	{Name: "dates in words", Page: func(n int) string {
		return page(strings.Repeat("<p>Published on 3 May 2024, updated 4 May 2024</p>", n))
	}},
	{Name: "a line of dates", Page: func(n int) string { return page("<p class=date>" + strings.Repeat("3 May 2024 10:00 ", n)) }},
	{Name: "a line of figures", Page: func(n int) string { return page("<p class=date>" + strings.Repeat("2024-05-", n)) }},
	{Name: "pictures with sources", Page: func(n int) string {
		return page(strings.Repeat("<img src=/a.jpg srcset='/a.jpg 320w, /b.jpg 640w, /c.jpg 1280w' sizes=100vw alt='the quay'>", n))
	}},
	{Name: "one picture of many sources", Page: func(n int) string {
		return page("<img src=/a.jpg srcset='" + each(n, func(i int) string { return fmt.Sprintf("/%d.jpg %dw, ", i, i) }) + "'>")
	}},
	{Name: "a srcset of commas", Page: func(n int) string { return page("<img srcset='" + strings.Repeat(",, ", n) + "'>") }},
	{Name: "one figure of many pictures", Page: func(n int) string {
		return page("<figure>" + strings.Repeat("<picture><source srcset=/a.webp><img src=/a.jpg></picture>", n) + "<figcaption>The quay</figcaption></figure>")
	}},
	{Name: "players", Page: func(n int) string {
		return page(strings.Repeat("<iframe src=https://video.example/1 title=Late></iframe><video src=/a.mp4></video>", n))
	}},
	{Name: "pictures in base64", Page: func(n int) string {
		blob := base64.StdEncoding.EncodeToString([]byte(strings.Repeat("late tide", 300)))
		return page(strings.Repeat("<img src='data:image/png;base64,"+blob+"'><p>"+prose+"</p>", max(1, n/100)))
	}},
	{Name: "base64 as text", Page: func(n int) string {
		return page("<p>" + base64.StdEncoding.EncodeToString([]byte(strings.Repeat("late", n))))
	}},
	{Name: "clutter phrases", Page: func(n int) string {
		return page(strings.Repeat("<p>Read also: The tide</p><p>Share this article</p><p>Subscribe to our newsletter</p><p>Leave a comment</p>", n))
	}},
	{Name: "clutter phrases in one line", Page: func(n int) string { return page("<p>" + strings.Repeat("read also share this subscribe ", n)) }},
	{Name: "beginnings of clutter phrases", Page: func(n int) string { return page(strings.Repeat("<p>read read share share follow us follow</p>", n)) }},
	{Name: "headed boxes of clutter", Page: func(n int) string {
		return page(strings.Repeat("<div><h3>Read also</h3>"+strings.Repeat("<p><a href=/a>The tide</a></p>", 5)+"</div>", max(1, n/5)))
	}},
	{Name: "list items", Page: func(n int) string { return page("<ul>" + strings.Repeat("<li>The tide was late", n)) }},
	{Name: "short list items", Page: func(n int) string { return page("<ol>" + strings.Repeat("<li>x", n)) }},
	{Name: "lists of one item", Page: func(n int) string { return page(strings.Repeat("<ul><li>The tide</ul>", n)) }},
	{Name: "terms", Page: func(n int) string { return page("<dl>" + strings.Repeat("<dt>Tide<dd>Late, as ever", n)) }},
	{Name: "rows", Page: func(n int) string {
		return page("<table>" + strings.Repeat("<tr><th>Tide<td>late, as it was on the day before", n))
	}},
	{Name: "one row of many cells", Page: func(n int) string { return page("<table><tr>" + strings.Repeat("<td>The tide was late again", n)) }},
	{Name: "cells that span", Page: func(n int) string {
		return page("<table>" + strings.Repeat("<tr><td rowspan=65534 colspan=1000>late", n))
	}},
	{Name: "code lines", Page: func(n int) string {
		return page("<pre><code>" + strings.Repeat("<span class=k>if</span> late() {\n", n) + "</code></pre>")
	}},
	{Name: "code of back ticks", Page: func(n int) string {
		return page("<pre>" + strings.Repeat("``` ````\n", n) + "</pre><p><code>" + strings.Repeat("` `` ", n) + "</code>")
	}},
	{Name: "signs of Markdown", Page: func(n int) string { return page("<p>" + strings.Repeat("*_[]()#<>`\\~| ", n)) }},
	{Name: "emphasis and links", Page: func(n int) string {
		return page("<p>" + strings.Repeat("<b>late</b> <i>again</i> <a href=/a?b=c>tide</a> ", n))
	}},
	{Name: "emphasis inside words", Page: func(n int) string { return page("<p>" + strings.Repeat("l<b>a</b>t<i>e</i>", n)) }},
	{Name: "empty links", Page: func(n int) string { return page("<p>" + strings.Repeat("<a href=/a></a>", n)) }},
	{Name: "addresses without end", Page: func(n int) string {
		return page("<p><a href='/" + strings.Repeat("../a?b=%20", n) + "'>late</a> " + prose)
	}},
	{Name: "many addresses", Page: func(n int) string {
		return page("<p>" + each(n, func(i int) string { return fmt.Sprintf("<a href='/tide/%d?a=b c'>late</a> ", i) }))
	}},
	{Name: "marks upon marks", Page: func(n int) string { return page("<p>late" + strings.Repeat("\u0301\u0323", n)) }},
	{Name: "marks of direction", Page: func(n int) string { return page("<p>" + strings.Repeat("\u202e\u200flate\u202c ", n)) }},
	{Name: "joined letters", Page: func(n int) string { return page("<p>" + strings.Repeat("\u200d\u200b\u00ad\ufeff", n)) }},
	{Name: "blanks of all kinds", Page: func(n int) string { return page("<p>late" + strings.Repeat("\u00a0\u2003\u3000 ", n) + "again") }},
	{Name: "a word without end", Page: func(n int) string { return page("<p>" + strings.Repeat("late", n)) }},
	{Name: "an ideographic text without end", Page: func(n int) string { return page("<p>" + strings.Repeat("渡船晚了", n)) }},
	{Name: "a Thai text without end", Page: func(n int) string { return page("<p>" + strings.Repeat("เรือออกช้า", n)) }},
	{Name: "stops", Page: func(n int) string { return page("<p>" + strings.Repeat(". ", n)) }},
	{Name: "one paragraph of many sentences", Page: func(n int) string { return page("<p>" + strings.Repeat(prose, n)) }},
	{Name: "paragraphs", Page: func(n int) string { return page(strings.Repeat("<p>"+prose+"</p>", n)) }},
	{Name: "one-letter paragraphs", Page: func(n int) string { return page(strings.Repeat("<p>a", n)) }},
	{Name: "nearly equal paragraphs", Page: func(n int) string {
		return page(each(n, func(i int) string { return fmt.Sprintf("<p>%s%d</p>", prose, i) }))
	}},
	{Name: "comments of readers", Page: func(n int) string {
		return page(strings.Repeat("<div class=comment><b>Ida</b> <time>3 May 2024</time><p>"+prose+"</p><a href=#>Reply</a></div>", n))
	}},
	{Name: "cards", Page: func(n int) string {
		return page(strings.Repeat("<div class=card><a href=/a><img src=/a.jpg><h3>The tide</h3></a><p>Late again</p></div>", n))
	}},
	{Name: "footnotes", Page: func(n int) string {
		return page("<p>" + each(n, func(i int) string { return fmt.Sprintf("late<sup><a href=#n%d id=r%d>%d</a></sup> ", i, i, i) }))
	}},
}
