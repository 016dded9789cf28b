package winnow

import (
	"slices"
	"strings"

	"github.com/winnow-go/winnow/internal/block"
	"github.com/winnow-go/winnow/internal/content"
	"github.com/winnow-go/winnow/internal/meta"
	"github.com/winnow-go/winnow/internal/render"
)

// article makes the caller's article of what the cleaner has left.
func (c *cleaner) article(about *meta.Record, src Source) (*Article, error) {
	a := &Article{
		URL: src.URL, Canonical: about.Canonical, Title: about.Title, Authors: about.Authors,
		Published: dateOf(about.Published), Modified: dateOf(about.Modified),
		Site: about.Site, Language: about.Language, Direction: about.Direction,
		Description: about.Description, Image: about.Image.URL, Kind: c.kind,
	}
	kept := make([]block.Block, 0, len(c.blocks.Blocks))
	for k, id := range c.taken {
		if id < 0 {
			kept = append(kept, c.blocks.Blocks[k])
		}
	}
	a.Text = render.Text(kept)
	a.Words = block.Words(a.Text)
	a.Blocks = content.Read(c.blocks, kept, src.URL)
	a.Confidence = c.confidence()
	a.Removed = c.account()
	if a.Words == 0 {
		return a, ErrNoArticle
	}
	return a, nil
}

func dateOf(d meta.Date) Date {
	return Date{Time: d.Time, Precision: Precision(d.Precision), Zoned: d.Zoned}
}

// account renders the removals in page order.
func (c *cleaner) account() []Removal {
	slices.SortStableFunc(c.removed, func(a, b removal) int { return int(a.from) - int(b.from) })
	out := make([]Removal, 0, len(c.removed))
	for _, r := range c.removed {
		if len(r.text) == 0 {
			continue // all of it was given back
		}
		lines := make([]string, len(r.text))
		for j, k := range r.text {
			lines[j] = render.Plain(c.blocks.Blocks[k].Text)
		}
		out = append(out, Removal{Rule: r.rule, Text: strings.Join(lines, "\n"), Where: r.where})
	}
	return out
}
