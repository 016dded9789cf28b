package winnow_test

import (
	"fmt"
	"strings"

	"github.com/winnow-go/winnow"
	"github.com/winnow-go/winnow/body"
)

// clock is a page with a little markup in its story.
const clock = `<html lang="en"><head><title>The clock of Sankt Veit</title></head><body>
<nav><a href="/">Home</a> <a href="/culture">Culture</a></nav>
<article><h1>The clock of Sankt Veit</h1>
<p>The clock in the tower of <b>Sankt Veit</b> has been four minutes slow since the <a href="/winter-1951" onclick="track()">winter of 1951</a>, and the village likes it that way.</p>
<figure><img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" data-src="/tower.jpg" alt="A tower"></figure>
<p>When the bishop sent a clockmaker last month, the baker, the postman and both school buses arrived late for the first time.</p>
</article><script>track("view")</script></body></html>`

func exampleArticle() *winnow.Article {
	article, err := winnow.Extract(strings.NewReader(clock), winnow.Source{URL: "https://example.org/culture/clock"})
	if err != nil {
		panic(err)
	}
	return article
}

func ExampleArticle_HTML() {
	fmt.Print(exampleArticle().HTML())
	// Output:
	// <p>The clock in the tower of <strong>Sankt Veit</strong> has been four minutes slow since the <a href="https://example.org/winter-1951">winter of 1951</a>, and the village likes it that way.</p>
	// <figure><img src="https://example.org/tower.jpg" alt="A tower"></figure>
	// <p>When the bishop sent a clockmaker last month, the baker, the postman and both school buses arrived late for the first time.</p>
}

func ExampleArticle_Markdown() {
	fmt.Print(exampleArticle().Markdown())
	// Output:
	// The clock in the tower of **Sankt Veit** has been four minutes slow since the [winter of 1951](https://example.org/winter-1951), and the village likes it that way.
	//
	// ![A tower](https://example.org/tower.jpg)
	//
	// When the bishop sent a clockmaker last month, the baker, the postman and both school buses arrived late for the first time.
}

func ExampleArticle_Selection() {
	selection, err := exampleArticle().Selection()
	if err != nil {
		panic(err)
	}
	fmt.Println(selection.Find("a").AttrOr("href", ""))
	// Output: https://example.org/winter-1951
}

// Blocks can be changed before they are rendered: here the pictures are left
// out.
func Example_blocks() {
	var text []body.Block
	for _, b := range exampleArticle().Blocks {
		fmt.Println(b.Kind, "at", b.Where)
		if b.Kind != body.Figure {
			text = append(text, b)
		}
	}
	fmt.Println(strings.Count(body.Markdown(text), "!["), "pictures")
	// Output:
	// paragraph at html > body > article > p
	// figure at html > body > article > figure > img
	// paragraph at html > body > article > p
	// 0 pictures
}
