package hostile

import (
	"fmt"
	"strings"
)

// lines is hard on what reads flattened text.
var lines = []Shape{
	{Name: "text of sentences", Text: true, Page: func(n int) string { return strings.Repeat(prose+"\n", n) }},
	{Name: "text of short lines", Text: true, Page: func(n int) string { return strings.Repeat("Late again\n", n) }},
	{Name: "text of one-letter lines", Text: true, Page: func(n int) string { return strings.Repeat("a\n", n) }},
	{Name: "text of blank lines", Text: true, Page: func(n int) string { return prose + strings.Repeat("\n \t\n", n) + prose }},
	{Name: "text of nearly equal lines", Text: true, Page: func(n int) string {
		return each(n, func(i int) string { return fmt.Sprintf("The ferry %d was late\n", i) })
	}},
	{Name: "text of one line", Text: true, Page: func(n int) string { return strings.Repeat(prose, n) }},
	{Name: "text of one word", Text: true, Page: func(n int) string { return strings.Repeat("late", n) }},
	{Name: "text wrapped without end", Text: true, Page: func(n int) string {
		return strings.Repeat("the ferry left late again and nobody on the quay complained\nabout it because the tide was late as well as they all knew\n", n)
	}},
	{Name: "text of items", Text: true, Page: func(n int) string { return strings.Repeat("- late again\n", n) }},
	{Name: "text of numbered items", Text: true, Page: func(n int) string {
		return each(n, func(i int) string { return fmt.Sprintf("%d. late again\n", i+1) })
	}},
	{Name: "text of clutter phrases", Text: true, Page: func(n int) string {
		return strings.Repeat("Read also: The tide\nShare\nSubscribe to our newsletter\nComments\n", n)
	}},
	{Name: "text of bylines", Text: true, Page: func(n int) string { return strings.Repeat("By Ida Roth\n3 May 2024\n", n) }},
	{Name: "text of headlines and sentences", Text: true, Page: func(n int) string { return strings.Repeat("On the quay\n"+prose+"\n", n) }},
	{Name: "text of dates in one line", Text: true, Page: func(n int) string { return strings.Repeat("3 May 2024, ", n) }},
	{Name: "text of marks", Text: true, Page: func(n int) string { return strings.Repeat("\u0301\u200f\u202e", n) }},
	{Name: "text of bars", Text: true, Page: func(n int) string { return strings.Repeat("late | again | tide\n", n) }},
	{Name: "text of signs of Markdown", Text: true, Page: func(n int) string { return strings.Repeat("*_[]()#<>`\\~|\n", n) }},
	{Name: "text of ideographs", Text: true, Page: func(n int) string { return strings.Repeat("渡船又晚了，没有人抱怨。\n", n) }},
	{Name: "text of carriage returns", Text: true, Page: func(n int) string { return strings.Repeat("late\r", n) }},
}
