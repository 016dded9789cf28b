package content

import (
	"github.com/winnow-go/winnow/body"
)

// hasDisplay reports whether a block of text holds a formula on a line of its
// own.
func hasDisplay(b *body.Block) bool {
	switch b.Kind {
	case body.Paragraph, body.ListItem, body.Quote, body.Footnote:
		for i := range b.Spans {
			if b.Spans[i].Style&body.Display != 0 {
				return true
			}
		}
	}
	return false
}

// appendParts appends a block with formulae on lines of their own: what stands
// before and behind them become blocks of their own too.
func (r *reader) appendParts(b body.Block) {
	next := body.Block{Kind: body.Paragraph, Inside: b.Inside, Quotes: b.Quotes, Where: b.Where}
	switch b.Kind {
	case body.ListItem, body.Footnote:
		next.Inside = len(r.items)
	case body.Quote:
		next.Kind, next.Group = body.Quote, b.Group
	}
	rest := b.Spans
	first := b
	first.Spans, first.Text = nil, ""
	for len(rest) > 0 {
		n := 0
		for n < len(rest) && rest[n].Style&body.Display == 0 {
			n++
		}
		if text := folded(rest[:n]); len(text) > 0 {
			first.Spans, first.Text = text, body.Text(text)
		}
		if first.Spans != nil || first.Kind == body.ListItem || first.Kind == body.Footnote {
			r.out = append(r.out, first)
		}
		first = next
		if n < len(rest) {
			r.out = append(r.out, displayed(next, rest[n]))
			n++
		}
		rest = rest[n:]
	}
}

// displayed is a formula as a block that stands where another one does.
func displayed(b body.Block, s body.Span) body.Block {
	if b.Kind == body.Quote && b.Quotes == nil {
		b.Quotes = []body.Enclosure{{Group: b.Group, Inside: b.Inside}}
	}
	b.Kind, b.Group = body.Formula, 0
	s.Link, s.Style = "", body.Math|body.Display
	b.Spans = []body.Span{s}
	b.Text = body.Text(b.Spans)
	return b
}
