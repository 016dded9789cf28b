package winnow

import (
	"cmp"
	"slices"
	"strings"

	"github.com/winnow-go/winnow/body"
	"github.com/winnow-go/winnow/internal/block"
	"github.com/winnow-go/winnow/internal/content"
	"github.com/winnow-go/winnow/internal/halt"
	"github.com/winnow-go/winnow/internal/meta"
	"github.com/winnow-go/winnow/internal/render"
)

// article makes the caller's article of what the cleaner has left.
func (c *cleaner) article(about *meta.Record, src Source) (*Article, error) {
	a := described(about)
	a.URL, a.Kind = src.URL, c.kind
	if c.blocks.Tree != nil {
		a.Degraded = degraded(c.blocks.Tree.Degraded)
	}
	stay := 0
	for _, id := range c.taken {
		if id < 0 {
			stay++
		}
	}
	kept := make([]block.Block, 0, stay)
	for k, id := range c.taken {
		if c.blocks.Watch.Stop(halt.Turn) {
			return nil, nil
		}
		if id < 0 {
			kept = append(kept, c.blocks.Blocks[k])
		}
	}
	a.Blocks = content.Read(c.blocks, kept, src.URL)
	a.Text = render.Text(kept)
	if c.blocks.Watch.Stop(len(a.Text)) {
		return nil, nil
	}
	a.Words = block.Words(a.Text)
	if c.kind == ArticlePage {
		a.leadFigure()
	}
	a.Confidence = c.confidence()
	a.Removed = c.account()
	if a.Words == 0 {
		return a, ErrNoArticle
	}
	return a, nil
}

// leadFigure makes the first figure of the body the lead image where the page
// names none, and gives the one it names the caption that the body shows.
func (a *Article) leadFigure() {
	for i := range a.Blocks {
		b := &a.Blocks[i]
		switch {
		case b.Kind != body.Figure || b.Image == nil:
		case a.Image.URL == "":
			a.Image = Image{URL: b.Image.URL, Width: b.Image.Width, Height: b.Image.Height, Caption: cmp.Or(b.Text, b.Image.Alt)}
			a.Provenance = append(a.Provenance, Provenance{Field: "Image", Source: "figure"})
			return
		case b.Image.URL == a.Image.URL:
			a.Image.Caption = cmp.Or(a.Image.Caption, b.Text)
			return
		}
	}
}

// described is an article with what the metadata tells.
func described(r *meta.Record) *Article {
	a := &Article{
		Canonical: r.Canonical, Title: r.Title, Subtitle: r.Subtitle, Authors: r.Authors,
		Published: dateOf(r.Published), Modified: dateOf(r.Modified),
		Site: r.Site, Publisher: r.Publisher, Language: r.Language, Direction: r.Direction,
		Description: r.Description, Image: Image(r.Image), Favicon: r.Favicon,
		Section: r.Section, Categories: r.Categories, Tags: r.Tags,
		License: r.License, Access: accessNames[r.Paywalled],
		Next: r.Next, Previous: r.Previous, AMP: r.AMP, Feeds: r.Feeds,
	}
	for _, s := range r.Sources {
		a.Provenance = append(a.Provenance, Provenance{Field: s.Field, Source: s.Name})
	}
	return a
}

var accessNames = [...]Access{meta.Free: FreeAccess, meta.Paid: PaidAccess}

func dateOf(d meta.Date) Date {
	return Date{Time: d.Time, Precision: Precision(d.Precision), Zoned: d.Zoned}
}

// account renders the removals in page order.
func (c *cleaner) account() []Removal {
	for id := range c.removed {
		c.settle(int32(id))
	}
	slices.SortStableFunc(c.removed, func(a, b removal) int { return int(a.from) - int(b.from) })
	out := make([]Removal, 0, len(c.removed))
	for _, r := range c.removed {
		if c.blocks.Watch.Stop(halt.Turn * len(r.text)) {
			return nil
		}
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

// settle leaves in a removal the blocks that were not given back, each once.
func (c *cleaner) settle(id int32) {
	r := &c.removed[id]
	slices.Sort(r.text)
	r.text = slices.DeleteFunc(slices.Compact(r.text), func(k int32) bool { return c.taken[k] != id })
	if c.blocks.Tree == nil && len(r.text) > 0 {
		r.from, r.where = r.text[0], c.where(r.text[0])
	}
}
