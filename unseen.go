package winnow

import (
	"context"

	"github.com/winnow-go/winnow/internal/block"
	"github.com/winnow-go/winnow/internal/flat"
	"github.com/winnow-go/winnow/internal/meta"
	"github.com/winnow-go/winnow/internal/page"
)

// A page that its scripts build shows next to nothing without them. Its text
// is then looked for where such pages carry it for search engines and for
// their own scripts.
const (
	// shownProse is the words of running text from which on a page shows its
	// story itself.
	shownProse = 50
	// carriedWords is the least number of words that make a hidden text a
	// story.
	carriedWords = 60
)

// carriedBlocks is the story that the page carries in its data, where it
// shows next to nothing; else nil.
func carriedBlocks(shown *block.Page, about *meta.Record) *block.Page {
	if shown.Total(shown.All()).Prose >= shownProse || block.Words(about.Body) < carriedWords {
		return nil
	}
	return carried(about.Body)
}

// carried cuts a text that the page carries in its data, which may be HTML.
func carried(text string) *block.Page {
	if !page.LooksLikeHTML(text) {
		return flat.Split(text)
	}
	tree, err := page.Parse(context.Background(), text, page.Limits{})
	if err != nil {
		return flat.Split(text)
	}
	return block.Split(tree, nil)
}
