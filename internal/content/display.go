package content

import (
	"strings"

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
		before, text, behind := pictures(folded(rest[:n]))
		if len(before) > 0 && first.Kind == b.Kind && first.Kind != next.Kind {
			r.out = append(r.out, first) // the item, which begins with a picture
			first = next
		}
		r.figures(next, before)
		if len(text) > 0 {
			first.Spans, first.Text = text, body.Text(text)
		}
		if first.Spans != nil || first.Kind == body.ListItem || first.Kind == body.Footnote {
			r.out = append(r.out, first)
		}
		r.figures(next, behind)
		first = next
		if n < len(rest) {
			r.out = append(r.out, displayed(next, rest[n]))
			n++
		}
		rest = rest[n:]
	}
}

// pictures parts a line from the pictures at both of its ends, which stand by
// themselves.
func pictures(spans []body.Span) (before, line, behind []body.Span) {
	from, to := 0, len(spans)
	for from < to && !isWord(&spans[from]) {
		from++
	}
	for to > from && !isWord(&spans[to-1]) {
		to--
	}
	return spans[:from], spans[from:to], spans[to:]
}

// isWord reports whether a run is neither a picture nor blank.
func isWord(s *body.Span) bool {
	return s.Image == nil && (!s.IsText() || strings.TrimSpace(s.Text) != "")
}

// figures appends pictures as blocks that stand where another one does.
func (r *reader) figures(b body.Block, spans []body.Span) {
	b.Quotes, b.Group, b.Kind = enclosures(&b), 0, body.Figure
	for i := range spans {
		if b.Image = spans[i].Image; b.Image != nil {
			r.out = append(r.out, b)
		}
	}
}

// displayed is a formula as a block that stands where another one does.
func displayed(b body.Block, s body.Span) body.Block {
	b.Quotes, b.Group, b.Kind = enclosures(&b), 0, body.Formula
	s.Link, s.Style = "", body.Math|body.Display
	b.Spans = []body.Span{s}
	b.Text = body.Text(b.Spans)
	return b
}

// enclosures is the quotes around what stands beside a block.
func enclosures(b *body.Block) []body.Enclosure {
	if b.Kind == body.Quote && b.Quotes == nil {
		return []body.Enclosure{{Group: b.Group, Inside: b.Inside}}
	}
	return b.Quotes
}
