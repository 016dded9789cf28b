package winnow

import (
	"cmp"
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
	a.URL, a.Kind = src.URL, Kind(c.Kind)
	if c.Tree != nil {
		a.Degraded = degraded(c.Tree.Degraded)
	}
	kept := make([]block.Block, 0, len(c.Blocks))
	for k := range c.All().Hi {
		if c.Watch.Stop(halt.Turn) {
			return nil, nil
		}
		if c.Kept(k) {
			kept = append(kept, c.Blocks[k])
		}
	}
	a.Blocks = content.Read(c.Page.Page, kept, src.URL)
	a.Text = render.Text(kept)
	if c.Watch.Stop(len(a.Text)) {
		return nil, nil
	}
	a.Words = block.Words(a.Text)
	if a.Kind == ArticlePage {
		a.leadFigure()
	}
	a.Confidence = c.Confidence()
	a.Removed = c.removals()
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

// removals renders the account.
func (c *cleaner) removals() []Removal {
	account := c.Account()
	out := make([]Removal, 0, len(account))
	for _, r := range account {
		if c.Watch.Stop(halt.Turn * len(r.Blocks)) {
			return nil
		}
		lines := make([]string, len(r.Blocks))
		for j, k := range r.Blocks {
			lines[j] = render.Plain(c.Blocks[k].Text)
		}
		out = append(out, Removal{Rule: r.Rule, Text: strings.Join(lines, "\n"), Where: r.Where})
	}
	return out
}
