package hostile

import (
	"fmt"
	"strings"
)

// head is a page whose head holds what it is given.
func head(elements string) string { return "<!doctype html><head>" + elements + page("") }

// heads is hard on what reads metadata from a page's head.
var heads = []Shape{
	{Name: "metas", Page: func(n int) string {
		return head(strings.Repeat("<meta name=author content='Ida Roth'><meta property=og:title content='The tide'>", n))
	}},
	{Name: "different metas", Page: func(n int) string {
		return head(each(n, func(i int) string { return fmt.Sprintf("<meta name=x%d content='The tide %d'>", i, i) }))
	}},
	{Name: "one meta of many names", Page: func(n int) string { return head("<meta name='" + strings.Repeat("author date ", n) + "' content=x>") }},
	{Name: "keywords", Page: func(n int) string {
		return head("<meta name=keywords content='" + each(n, func(i int) string { return fmt.Sprintf("tide%d, ", i) }) + "'>")
	}},
	{Name: "tags", Page: func(n int) string {
		return head(each(n, func(i int) string { return fmt.Sprintf("<meta property=article:tag content='tide %d'>", i) }))
	}},
	{Name: "authors", Page: func(n int) string {
		return head(each(n, func(i int) string {
			return fmt.Sprintf("<meta name=citation_author content='Ida Roth%c%c'>", 'a'+i%26, 'a'+i/26%26)
		}))
	}},
	{Name: "links", Page: func(n int) string {
		return head(strings.Repeat("<link rel=alternate type=application/rss+xml href=/feed><link rel=icon href=/i sizes=32x32>", n))
	}},
	{Name: "different feeds", Page: func(n int) string {
		return head(each(n, func(i int) string {
			return fmt.Sprintf("<link rel=alternate type=application/rss+xml href=/feed/%d>", i)
		}))
	}},
	{Name: "huge title", Page: func(n int) string { return head("<title>" + strings.Repeat("The tide is late ", n) + "</title>") }},
	{Name: "title of bars", Page: func(n int) string { return head("<title>" + strings.Repeat("Tide | ", n) + "</title>") }},
	{Name: "titles", Page: func(n int) string { return head(strings.Repeat("<title>The tide</title>", n)) }},
	{Name: "huge description", Page: func(n int) string { return head("<meta name=description content='" + strings.Repeat(prose, n) + "'>") }},
	{Name: "huge author", Page: func(n int) string {
		return head("<meta name=author content='" + strings.Repeat("Ida Roth, ", n) + "'>")
	}},
	{Name: "late charsets", Page: func(n int) string { return head(strings.Repeat("<meta content='charset=x'>", n)) }},
	{Name: "microdata", Page: func(n int) string {
		return page(strings.Repeat("<div itemscope itemtype=https://schema.org/Article><span itemprop=headline>The tide</span><span itemprop=author>Ida Roth</span>", n))
	}},
	{Name: "labels", Page: func(n int) string { return page(strings.Repeat("<a rel='tag category' href=/tag/tide>Tide</a> ", n)) }},
}
