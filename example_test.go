package winnow_test

import (
	"context"
	"errors"
	"fmt"
	"log"
	"strings"

	"github.com/PuerkitoBio/goquery"
	"golang.org/x/net/html"

	"github.com/winnow-go/winnow"
	"github.com/winnow-go/winnow/match"
)

// mill is a page as a browser gets it.
const mill = `<html lang="en"><head><title>The mill at Orle – Town Paper</title>
<meta property="og:type" content="article"></head><body>
<nav><a href="/">Home</a> <a href="/sport">Sport</a></nav>
<article><h1>The mill at Orle</h1><p class="byline">By Ida Rehm, 4 May 2023</p>
<p>The mill at Orle has ground no flour since 1961, but its wheel still turns, because the children of the village swim in the pond and like the current.</p>
<p>Read also: Who owns a weir?</p>
<p>Last week the water board wanted to stop it. Forty children sat down on the sluice, ate ice cream and explained to the man from the board how a mill works.</p>
</article><footer><p>© 2023 Town Paper. All rights reserved.</p></footer></body></html>`

// flatMill is the same page as a scraper may have flattened it.
const flatMill = `Home
The mill at Orle
By Ida Rehm, 4 May 2023
The mill at Orle has ground no flour since 1961, but its wheel still turns, because the children of the village swim in the pond and like the current.
Read also: Who owns a weir?
Last week the water board wanted to stop it. Forty children sat down on the sluice, ate ice cream and explained to the man from the board how a mill works.
© 2023 Town Paper. All rights reserved.`

func Example() {
	page := strings.NewReader(mill) // any io.Reader
	article, err := winnow.Extract(page, winnow.Source{URL: "https://www.example.org/mill"})
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(article.Title, article.Authors, article.Published)
	fmt.Println(article.Text)
	for _, removal := range article.Removed {
		fmt.Printf("%s: %s\n", removal.Rule, removal.Text)
	}
	// Output:
	// The mill at Orle [Ida Rehm] 2023-05-04
	// The mill at Orle has ground no flour since 1961, but its wheel still turns, because the children of the village swim in the pond and like the current.
	//
	// Last week the water board wanted to stop it. Forty children sat down on the sluice, ate ice cream and explained to the man from the board how a mill works.
	// navigation: Home Sport
	// headline: The mill at Orle
	// byline: By Ida Rehm, 4 May 2023
	// read-also: Read also: Who owns a weir?
	// page-footer: © 2023 Town Paper. All rights reserved.
}

func ExampleExtract() {
	article, err := winnow.Extract(strings.NewReader(flatMill), winnow.Source{})
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(article.Title)
	fmt.Println(article.Words, "words,", len(article.Blocks), "paragraphs")
	// Output:
	// The mill at Orle
	// 60 words, 2 paragraphs
}

func ExampleExtractor_Extract() {
	extractor := winnow.Extractor{
		Kind:   winnow.ArticlePage, // the caller knows
		Limits: winnow.Limits{Bytes: 1 << 20},
	}
	src := winnow.Source{ContentType: "text/html; charset=utf-8"}
	article, err := extractor.Extract(context.Background(), strings.NewReader(mill), src)
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(article.Kind, article.Language, article.Site)
	// Output: article en Town Paper
}

func ExampleExtractor_ExtractNode() {
	root, err := html.Parse(strings.NewReader(mill))
	if err != nil {
		log.Fatal(err)
	}
	var extractor winnow.Extractor
	article, err := extractor.ExtractNode(context.Background(), root, winnow.Source{})
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(article.Title)
	// Output: The mill at Orle
}

func ExampleExtractor_ExtractDocument() {
	doc, err := goquery.NewDocumentFromReader(strings.NewReader(mill))
	if err != nil {
		log.Fatal(err)
	}
	var extractor winnow.Extractor
	article, err := extractor.ExtractDocument(context.Background(), doc, winnow.Source{})
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(article.Authors)
	// Output: [Ida Rehm]
}

func ExampleExtractor_ExtractText() {
	var extractor winnow.Extractor
	article, err := extractor.ExtractText(context.Background(), flatMill, winnow.Source{})
	if err != nil {
		log.Fatal(err)
	}
	for _, removal := range article.Removed {
		fmt.Println(removal.Rule, "at", removal.Where)
	}
	// Output:
	// navigation at line 1
	// headline at line 2
	// byline at line 3
	// read-also at line 5
	// copyright-line at line 7
}

func ExampleRules() {
	for _, rule := range winnow.Rules()[:3] {
		fmt.Printf("%s: %s\n", rule.Name, rule.Why)
	}
	// Output:
	// hidden: The page itself hides it from readers.
	// screen-reader-only: Labels for screen readers repeat what the layout already shows.
	// skip-link: Links that jump within the page help to use it, not to read it.
}

// A rule of the caller's own takes what only this caller does not want.
func ExampleExtractor_rules() {
	extractor := winnow.Extractor{Rules: []winnow.Rule{{
		Name:  "ice-cream",
		Why:   "Readers of this paper are on a diet.",
		Match: match.Func(func(p match.Piece) bool { return p.IsLine() && strings.Contains(p.Text(), "ice cream") }),
	}}}
	article, err := extractor.Extract(context.Background(), strings.NewReader(mill), winnow.Source{})
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(len(article.Blocks), "paragraph is left")
	// Output: 1 paragraph is left
}

// A rule that a caller does not agree with is switched off by its name.
func ExampleExtractor_disable() {
	extractor := winnow.Extractor{Disable: []string{"read-also"}}
	article, err := extractor.Extract(context.Background(), strings.NewReader(mill), winnow.Source{})
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(article.Blocks[1].Text)
	// Output: Read also: Who owns a weir?
}

func ExampleDate_String() {
	article, err := winnow.Extract(strings.NewReader(flatMill), winnow.Source{})
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(article.Published)
	fmt.Printf("%q\n", article.Modified.String())
	// Output:
	// 2023-05-04
	// ""
}

func ExampleErrNoArticle() {
	article, err := winnow.Extract(strings.NewReader("<nav><a href=/>Home</a></nav>"), winnow.Source{})
	fmt.Println(errors.Is(err, winnow.ErrNoArticle))
	fmt.Println(article.Removed[0].Rule)
	// Output:
	// true
	// navigation
}

func ExampleLimitError() {
	extractor := winnow.Extractor{Limits: winnow.Limits{Bytes: 100}}
	_, err := extractor.Extract(context.Background(), strings.NewReader(mill), winnow.Source{})
	var limit *winnow.LimitError
	if errors.As(err, &limit) {
		fmt.Println(limit.Limit, limit.Most)
	}
	// Output: Bytes 100
}

func ExampleRuleError() {
	extractor := winnow.Extractor{Disable: []string{"no-such-rule"}}
	_, err := extractor.Extract(context.Background(), strings.NewReader(mill), winnow.Source{})
	fmt.Println(err)
	// Output: winnow: rule "no-such-rule" does not exist
}
