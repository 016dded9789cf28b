package score

import (
	"context"
	"strings"
	"sync"
)

// Tables are all tables of weights. They are fitted by benchmarks/fit.
type Tables struct {
	// Blocks holds the votes about blocks by kind of page, and those for
	// flattened text under the names that TextTable gives.
	Blocks map[string]*Table
	// Kinds is the table that tells kinds of page apart, TextKinds that for
	// flattened text; without it, text is taken for an article.
	Kinds, TextKinds []KindVotes

	once             sync.Once
	laid             map[string]*ready
	kinds, textKinds []*KindVotes
}

// anyText names the table for flattened text of any kind.
const anyText = "text"

// TextTable names the table for flattened text of pages of a kind.
func TextTable(kind string) string { return "text-" + kind }

// standard is winnow's own tables.
var standard = Tables{
	Blocks: map[string]*Table{
		"article":            &articleVotes,
		"documentation":      &documentationVotes,
		"service":            &serviceVotes,
		"forum":              &forumVotes,
		"listing":            &listingVotes,
		"collection":         &collectionVotes,
		"product":            &productVotes,
		anyText:              &textVotes,
		"text-article":       &textArticleVotes,
		"text-documentation": &textDocumentationVotes,
		"text-service":       &textServiceVotes,
		"text-forum":         &textForumVotes,
		"text-listing":       &textListingVotes,
		"text-collection":    &textCollectionVotes,
		"text-product":       &textProductVotes,
	},
	Kinds:     kindVotes,
	TextKinds: textKindVotes,
}

// Standard is winnow's own tables, which are not to be changed.
func Standard() *Tables { return &standard }

type tablesKey struct{}

// WithTables makes pages be judged by other tables than winnow's own, such as
// ones that were fitted without a page's site.
func WithTables(ctx context.Context, t *Tables) context.Context {
	return context.WithValue(ctx, tablesKey{}, t)
}

func tablesOf(ctx context.Context) *Tables {
	if t, ok := ctx.Value(tablesKey{}).(*Tables); ok {
		return t
	}
	return &standard
}

// lay makes the tables ready for use, once.
func (t *Tables) lay() {
	t.once.Do(func() {
		t.laid = make(map[string]*ready, len(t.Blocks))
		var ofHTML, ofText []*ready // tables that are mixed with each other
		for kind, table := range t.Blocks {
			r := table.ready()
			t.laid[kind] = r
			if strings.HasPrefix(kind, anyText) {
				ofText = append(ofText, r)
			} else {
				ofHTML = append(ofHTML, r)
			}
		}
		for _, mixable := range [][]*ready{ofHTML, ofText} {
			together := askedBy(mixable...)
			for _, r := range mixable {
				r.asked = together
			}
		}
		t.kinds, t.textKinds = kindRows(t.Kinds), kindRows(t.TextKinds)
	})
}

// ready is the table for a kind of page; for an unknown kind that for
// articles.
func (t *Tables) ready(kind string) *ready {
	t.lay()
	if r, ok := t.laid[kind]; ok {
		return r
	}
	return t.laid[Kinds[0]]
}
