package hostile

import (
	"fmt"
	"strings"
)

// linked is a page with one JSON-LD script.
func linked(json string) string {
	return head(`<script type="application/ld+json">` + json + "</script>")
}

// state is a page that shows nothing and carries data for its own scripts.
func state(json string) string {
	return "<!doctype html><title>The tide</title><div id=app></div><script>window.state=" + json + "</script>"
}

// data is hard on what reads data from scripts and attributes.
var data = []Shape{
	{Name: "JSON-LD of brackets", Page: func(n int) string { return linked(strings.Repeat("[", n)) }},
	{Name: "JSON-LD of braces", Page: func(n int) string { return linked(strings.Repeat(`{"a":`, n)) }},
	{Name: "JSON-LD of closed brackets", Page: func(n int) string { return linked(strings.Repeat("[", n) + strings.Repeat("]", n)) }},
	{Name: "JSON-LD of quotes", Page: func(n int) string { return linked(strings.Repeat(`"`, n)) }},
	{Name: "JSON-LD of blanks and quotes", Page: func(n int) string { return linked(`{"a":"` + strings.Repeat(`"    `, n)) }},
	{Name: "JSON-LD of escapes", Page: func(n int) string { return linked(`{"headline":"` + strings.Repeat(`\u00e9\"`, n) + `"}`) }},
	{Name: "JSON-LD of comments", Page: func(n int) string { return linked(strings.Repeat("/* ", n)) }},
	{Name: "JSON-LD of commas", Page: func(n int) string { return linked("[" + strings.Repeat(",", n)) }},
	{Name: "JSON-LD of authors", Page: func(n int) string {
		return linked(`{"@type":"NewsArticle","author":[` + each(n, func(i int) string {
			return fmt.Sprintf(`{"@type":"Person","name":"Ida Roth%c%c"},`, 'a'+i%26, 'a'+i/26%26)
		}) + "]}")
	}},
	{Name: "JSON-LD of articles", Page: func(n int) string {
		return linked("[" + each(n, func(i int) string {
			return fmt.Sprintf(`{"@type":"NewsArticle","@id":"#%d","headline":"Tide %d","author":{"@id":"#%d"}},`, i, i, i+1)
		}) + "]")
	}},
	{Name: "JSON-LD of types", Page: func(n int) string {
		return linked(`{"@type":[` + strings.Repeat(`"Article",`, n) + `],"headline":"The tide"}`)
	}},
	{Name: "JSON-LD of references in a ring", Page: func(n int) string {
		return linked(`{"@graph":[` + each(n, func(i int) string {
			return fmt.Sprintf(`{"@id":"#%d","@type":"Person","name":{"@id":"#%d"}},`, i, (i+1)%n)
		}) + "]}")
	}},
	{Name: "JSON-LD with a story", Page: func(n int) string {
		return linked(`{"@type":"Article","articleBody":"` + strings.Repeat(prose+`\n\n`, n) + `"}`)
	}},
	{Name: "JSON-LD with a story in markup", Page: func(n int) string {
		return "<title>Tide</title>" + `<script type="application/ld+json">{"@type":"Article","articleBody":"` + strings.Repeat("<p>"+prose+"</p>", n) + `"}</script>`
	}},
	{Name: "JSON-LD scripts", Page: func(n int) string {
		return head(strings.Repeat(`<script type="application/ld+json">{"@type":"Article","headline":"The tide"}</script>`, n))
	}},
	{Name: "JSON-LD breadcrumbs", Page: func(n int) string {
		return linked(`{"@type":"BreadcrumbList","itemListElement":[` + each(n, func(i int) string {
			return fmt.Sprintf(`{"@type":"ListItem","position":%d,"name":"Tide %d"},`, i, i)
		}) + "]}")
	}},
	{Name: "state of stories", Page: func(n int) string {
		return state(`{"posts":[` + strings.Repeat(`{"body":"`+prose+`"},`, n) + "]}")
	}},
	{Name: "state of different stories", Page: func(n int) string {
		return state(`{"posts":[` + each(n, func(i int) string { return fmt.Sprintf(`{"body":"%s%d"},`, prose, i) }) + "]}")
	}},
	{Name: "state of as many keys", Page: func(n int) string {
		return state("{" + each(n, func(i int) string { return fmt.Sprintf(`"body%d":"%s%d",`, i, prose, i) }) + "}")
	}},
	{Name: "state in state", Page: func(n int) string {
		story := `{"body":"` + prose + `"}`
		for range 4 {
			story = `{"inner":"` + strings.NewReplacer(`\`, `\\`, `"`, `\"`).Replace(story) + `"}`
		}
		return state("[" + strings.Repeat(story+",", n) + "]")
	}},
	{Name: "state of back slashes", Page: func(n int) string { return state(`{"body":"` + strings.Repeat(`\\`, n) + `"}`) }},
	{Name: "state of quotes", Page: func(n int) string { return state(`{"body":` + strings.Repeat(`"`, n)) }},
	{Name: "state in attributes", Page: func(n int) string {
		return strings.Repeat(`<div data-preloaded-state='{"body":"`+strings.Repeat(prose, 5)+`"}'></div>`, n)
	}},
	{Name: "state in one attribute", Page: func(n int) string {
		return `<div data-state='{"posts":[` + strings.Repeat(`{"body":"`+prose+`"},`, n) + `]}'></div>`
	}},
	{Name: "scripts", Page: func(n int) string { return page(strings.Repeat("<script>late(1)</script>", n)) }},
	{Name: "styles", Page: func(n int) string { return page(strings.Repeat("<style>p{}</style>", n)) }},
}
