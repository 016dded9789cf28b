package winnow

import (
	"context"
	"strings"
	"unicode/utf8"

	"github.com/winnow-go/winnow/internal/block"
	"github.com/winnow-go/winnow/internal/flat"
	"github.com/winnow-go/winnow/internal/halt"
	"github.com/winnow-go/winnow/internal/meta"
	"github.com/winnow-go/winnow/internal/page"
	"github.com/winnow-go/winnow/internal/state"
)

// A page that its scripts build shows next to nothing without them. Its text
// is then looked for where such pages carry it for search engines and for
// their own scripts.
const (
	// shownProse is the words of running text from which on a page shows
	// sentences itself.
	shownProse = 50
	// carriedWords is the least number of words that make a hidden text a
	// story.
	carriedWords = 60
	// tooFew is the number of words below which an article is hardly one.
	tooFew = 30
	// summaryWords is the least number of words that make a description the
	// beginning of a story rather than a line about it.
	summaryWords = 30
)

// declaredBlocks is the article as JSON-LD gives it, where the page does not
// show it or shows something else; else nil.
func (e *Extractor) declaredBlocks(ctx context.Context, shown *block.Page, about *meta.Record) *block.Page {
	if block.Words(about.Body) < carriedWords || shown.Total(shown.All()).Prose >= shownProse && shows(shown, about.Body) {
		return nil
	}
	return e.carried(ctx, shown.Watch, about.Body)
}

// stateBlocks is the story in the data that the page carries for its scripts;
// nil where there is none.
func (e *Extractor) stateBlocks(ctx context.Context, tree *page.Tree) *block.Page {
	if text := state.Story(tree); block.Words(text) >= carriedWords {
		return e.carried(ctx, tree.Watch, text)
	}
	return nil
}

// summary is the page's description, where the page shows nothing at all
// without scripts and describes itself with the beginning of its text, which
// breaks off, as forum programs do; nil elsewhere.
func (e *Extractor) summary(ctx context.Context, shown *block.Page, about *meta.Record) *block.Page {
	breaksOff := strings.HasSuffix(about.Description, "…") || strings.HasSuffix(about.Description, "...")
	if len(shown.Blocks) > 0 || !breaksOff || block.Words(about.Description) < summaryWords {
		return nil
	}
	return e.carried(ctx, shown.Watch, about.Description)
}

// probes is how many places of a body are looked for on the page, probe their
// length in bytes.
const (
	probes = 8
	probe  = 24
)

// shows reports whether the page shows the body: at least one of some places
// in it.
func shows(shown *block.Page, body string) bool {
	body = block.Squash(body)
	if len(body) < probes*probe {
		return true
	}
	var b strings.Builder
	for k := range shown.Blocks {
		if shown.Watch.Stop(len(shown.Blocks[k].Text)) {
			return true
		}
		b.WriteString(block.Squash(shown.Blocks[k].Text))
	}
	text := b.String()
	for i := range probes {
		at := i * (len(body) - probe) / (probes - 1)
		for at > 0 && !utf8.RuneStart(body[at]) {
			at--
		}
		if strings.Contains(text, strings.ToValidUTF8(body[at:at+probe], "")) {
			return true
		}
	}
	return false
}

// carried cuts a text that the page carries in its data, which may be HTML.
// Beyond the limits there is none.
func (e *Extractor) carried(ctx context.Context, w *halt.Watch, text string) *block.Page {
	limits := e.Limits.ofTree()
	if page.LooksLikeHTML(text) {
		if tree, err := page.Parse(ctx, text, limits); err == nil {
			tree.Watch = w
			return block.Split(tree, nil)
		}
	}
	blocks, err := flat.Read(w, text, limits.NodesFor(len(text)))
	if err != nil {
		return nil
	}
	return blocks
}
