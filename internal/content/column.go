package content

import (
	"slices"
	"strings"

	"github.com/winnow-go/winnow/body"
)

// unwrapColumns makes paragraphs and figures of tables of which one cell a row is
// left, as [block.Split] makes them of tables that have no more from the start.
func (r *reader) unwrapColumns() {
	if !slices.ContainsFunc(r.out, isSingle) {
		return
	}
	u := unwrapper{out: make([]body.Block, 0, len(r.out)), shown: map[string]bool{}}
	for _, b := range r.out {
		if b.Kind == body.Figure && b.Image != nil {
			u.shown[b.Image.URL] = true
		}
	}
	for lo := 0; lo < len(r.out); {
		hi, column := lo+1, isSingle(r.out[lo])
		for hi < len(r.out) && r.out[hi].Kind == body.TableRow && r.out[hi].Group == r.out[lo].Group {
			column = column && isSingle(r.out[hi])
			hi++
		}
		for _, b := range r.out[lo:hi] {
			if column {
				u.unwrap(b)
			} else {
				u.out = append(u.out, b)
			}
		}
		lo = hi
	}
	r.out = u.out
}

func isSingle(b body.Block) bool { return b.Kind == body.TableRow && len(b.Cells) == 1 }

// unwrapper makes the blocks of a body anew.
type unwrapper struct {
	out []body.Block
	// shown are the addresses of the pictures that have a figure.
	shown map[string]bool
}

// unwrap takes over what a row of one cell holds: its text and the pictures that
// the page does not show elsewhere.
func (u *unwrapper) unwrap(row body.Block) {
	var text strings.Builder
	var spans []body.Span
	var pictures []body.Block
	for _, s := range row.Cells[0].Spans {
		switch {
		case s.Image == nil:
			spans = append(spans, s)
			text.WriteString(s.Text)
		case !u.shown[s.Image.URL]:
			u.shown[s.Image.URL] = true
			pictures = append(pictures, body.Block{Kind: body.Figure, Image: s.Image, Where: row.Where})
		}
	}
	if len(spans) > 0 {
		row.Kind, row.Group, row.Spans, row.Cells, row.Text = body.Paragraph, 0, spans, nil, text.String()
		u.out = append(u.out, row)
	}
	u.out = append(u.out, pictures...)
}
