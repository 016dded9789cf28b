// Package winnow takes a raw scraped page, HTML or text that a scraper has
// already flattened, and returns the article in it: clean, structured, and with
// an account of everything that was left out.
//
//	article, err := winnow.Extract(file, winnow.Source{URL: "https://www.example.org/story"})
//
// Both ways in meet at one sequence of blocks:
//
//	HTML: decode → parse → read metadata ┐
//	                                     ├→ blocks → votes → rules → Article
//	text: decode → split into lines ─────┘
//
// Signals vote for or against each block; rules name what is clutter, the last
// of them what the votes alone speak against. [Rules] lists what is removed and
// why, [Article.Removed] tells what was.
package winnow

import (
	"cmp"
	"context"
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/PuerkitoBio/goquery"
	"golang.org/x/net/html"

	"github.com/winnow-go/winnow/internal/block"
	"github.com/winnow-go/winnow/internal/flat"
	"github.com/winnow-go/winnow/internal/halt"
	"github.com/winnow-go/winnow/internal/mend"
	"github.com/winnow-go/winnow/internal/meta"
	"github.com/winnow-go/winnow/internal/page"
	"github.com/winnow-go/winnow/internal/score"
	"github.com/winnow-go/winnow/internal/verdict"
	"github.com/winnow-go/winnow/match"
)

// Extractor cleans pages. The zero value is ready to use. An Extractor is safe
// for concurrent use as long as its fields are left alone.
type Extractor struct {
	// Disable names rules that are not to run; a name that no rule has is a
	// [RuleError].
	Disable []string
	// Rules are the caller's own, which run after those of winnow.
	Rules []Rule
	// Kind sets the kind of page; empty, winnow tells it itself. Another than
	// the constants is [ErrUnknownKind].
	Kind Kind
	// Strictness moves the balance between leaving clutter in and taking story
	// out, in log odds: a line stays if its odds exceed those that promise the
	// best F1 on the page by more than that. Above zero less is kept, below it
	// more; useful values are -3 to 3.
	Strictness float64
	// Limits bounds what a page may cost; its zero value has defaults that no
	// page of people comes near.
	Limits Limits
}

// Source tells what the caller knows of a page. The zero value is "nothing".
type Source struct {
	// URL is the page's address, against which its links are resolved.
	URL string
	// ContentType is the value of the HTTP header of that name.
	ContentType string
	// Format tells HTML from flattened text; zero, the content tells.
	Format Format
}

// Format is the form in which a page comes.
type Format uint8

const (
	// AnyFormat leaves it to the content.
	AnyFormat Format = iota
	// HTML is a page with its markup.
	HTML
	// FlatText is a page's text without markup, as scrapers leave it.
	FlatText
)

// Extract reads a page with a zero [Extractor].
func Extract(r io.Reader, src Source) (*Article, error) {
	return new(Extractor).Extract(context.Background(), r, src)
}

// Extract reads a page in any charset and returns its article.
//
// Where the page holds none it returns [ErrNoArticle] beside an Article with
// the metadata and everything that was removed. Other errors come with a nil
// Article: [LimitError] for too much input, [ErrBinary] for input that is no
// text, [RuleError] for a rule that cannot be, and what r or ctx give.
//
// It stops some milliseconds after ctx is done, a little later where a single
// line has several MiB; reading stops between two calls of r. The error wraps
// that of ctx.
func (e *Extractor) Extract(ctx context.Context, r io.Reader, src Source) (*Article, error) {
	w := halt.On(ctx)
	text, err := e.read(ctx, w, r, src)
	if err != nil {
		return nil, err
	}
	if src.formatOf(text) == FlatText {
		return e.text(ctx, w, text, src)
	}
	tree, err := page.Parse(ctx, text, e.Limits.ofTree())
	if err != nil {
		return nil, publicError(err)
	}
	defer tree.Free()
	tree.Watch = w
	return e.tree(ctx, tree, src)
}

// ExtractNode is [Extractor.Extract] for a parsed page, which is not modified.
func (e *Extractor) ExtractNode(ctx context.Context, root *html.Node, src Source) (*Article, error) {
	tree, err := page.Copy(halt.On(ctx), root, e.Limits.ofTree())
	if err != nil {
		return nil, publicError(err)
	}
	return e.tree(ctx, tree, src)
}

// ExtractDocument is [Extractor.Extract] for a goquery document, which is not
// modified.
func (e *Extractor) ExtractDocument(ctx context.Context, doc *goquery.Document, src Source) (*Article, error) {
	if len(doc.Nodes) == 0 {
		return nil, ErrEmpty
	}
	return e.ExtractNode(ctx, doc.Nodes[0], src)
}

// ExtractText is [Extractor.Extract] for flattened text.
func (e *Extractor) ExtractText(ctx context.Context, text string, src Source) (*Article, error) {
	if err := e.Limits.check(int64(len(text))); err != nil {
		return nil, err
	}
	return e.text(ctx, halt.On(ctx), strings.ToValidUTF8(text, "\uFFFD"), src)
}

// text is the way in for flattened text.
func (e *Extractor) text(ctx context.Context, w *halt.Watch, text string, src Source) (*Article, error) {
	blocks, err := flat.Read(w, text, e.Limits.ofTree().NodesFor(len(text)))
	if err != nil {
		return nil, publicError(err)
	}
	return e.run(ctx, matter{blocks: blocks, about: meta.ReadText(blocks, src.URL)}, src)
}

// tree is the way in for HTML: metadata is read before anything is removed.
func (e *Extractor) tree(ctx context.Context, tree *page.Tree, src Source) (*Article, error) {
	tree.Unfold()
	shown := block.Split(tree, nil)
	about := meta.Read(tree, shown, src.URL)
	if declared := e.declaredBlocks(ctx, shown, about); declared != nil {
		return e.run(ctx, matter{declared, about.Hidden(), true}, src)
	}
	article, err := e.run(ctx, matter{blocks: shown, about: about}, src)
	if article == nil || article.Words >= tooFew || slices.Contains(commercial, article.Kind) {
		return article, err
	}
	for _, carried := range []*block.Page{e.stateBlocks(ctx, tree), e.summary(ctx, shown, about)} {
		if carried == nil {
			continue
		}
		if better, err := e.run(ctx, matter{carried, about.Hidden(), true}, src); err == nil {
			return better, nil
		}
	}
	if err := stopped(ctx); err != nil {
		return nil, err
	}
	return article, err
}

// stopped is the error of a context that is done, nil while it is not.
func stopped(ctx context.Context) error {
	if err := ctx.Err(); err != nil {
		return fmt.Errorf("winnow: cleaning the page: %w", err)
	}
	return nil
}

// matter is what the two ways in hand on.
type matter struct {
	blocks *block.Page
	about  *meta.Record
	// chosen is true where the page's data gave the story alone: the signals,
	// which tell a story from what is around it, have nothing to say.
	chosen bool
}

// run is the pipeline from where the two ways in meet.
func (e *Extractor) run(ctx context.Context, m matter, src Source) (*Article, error) {
	set, err := e.ruleSet()
	if err != nil {
		return nil, err
	}
	if e.Kind != "" && !slices.Contains(score.Kinds[:], string(e.Kind)) {
		return nil, fmt.Errorf("%w: %q", ErrUnknownKind, e.Kind)
	}
	blocks, about := m.blocks, m.about
	pieces := match.NewPage(blocks, match.Shown{Title: about.TitleBlock, Byline: about.BylineBlock, Date: about.DateBlock})
	view := score.Look(blocks, pieces.Phrases(), score.Hints{
		Title: about.Title, Description: about.Description, Body: about.Body,
		Type: about.Type, Types: about.Types, Site: about.Site, URL: cmp.Or(src.URL, about.Canonical),
	})
	if err := stopped(ctx); err != nil { // what was looked at may be incomplete
		return nil, err
	}
	guess := score.Certain(string(e.Kind))
	if e.Kind == "" {
		guess = view.Guess(ctx)
	}
	if !m.chosen {
		votes := view.Votes(ctx, guess)
		pieces.Count(votes, score.Bar(votes, blocks.Blocks)+e.Strictness)
	}
	view.Free() // what it knows of a large page is large
	c := newCleaner(set, verdict.New(blocks, pieces, guess.Best(), about.Authors, set.has))
	c.clean()
	mend.Page(c.Page)
	article, err := c.article(about, src)
	if err := stopped(ctx); err != nil {
		return nil, err
	}
	return article, err
}
