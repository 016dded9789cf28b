package winnow

import (
	"fmt"
	"strings"

	"github.com/PuerkitoBio/goquery"

	"github.com/winnow-go/winnow/body"
)

// HTML is the body as a fragment of HTML, made from Blocks. It is safe to put in
// a page whatever the source held; [body.HTML] tells what it can hold.
func (a *Article) HTML() string { return body.HTML(a.Blocks) }

// Markdown is the body as CommonMark with the tables of GitHub's, made from
// Blocks. It has no raw HTML; see [body.Markdown].
func (a *Article) Markdown() string { return body.Markdown(a.Blocks) }

// Selection is the body element of a document that holds [Article.HTML], for
// further work with goquery.
func (a *Article) Selection() (*goquery.Selection, error) {
	doc, err := goquery.NewDocumentFromReader(strings.NewReader(a.HTML()))
	if err != nil {
		return nil, fmt.Errorf("winnow: reading the rendered HTML: %w", err)
	}
	return doc.Find("body"), nil
}
