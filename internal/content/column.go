package content

import (
	"strings"

	"github.com/winnow-go/winnow/body"
)

// unwrapColumns makes paragraphs of tables of which one cell a row is left, as
// [block.Split] makes them of tables that have no more from the start.
func (r *reader) unwrapColumns() {
	for lo := 0; lo < len(r.out); {
		hi, column := lo+1, isSingle(&r.out[lo])
		for hi < len(r.out) && r.out[hi].Kind == body.TableRow && r.out[hi].Group == r.out[lo].Group {
			column = column && isSingle(&r.out[hi])
			hi++
		}
		if column {
			for k := range r.out[lo:hi] {
				unwrap(&r.out[lo+k])
			}
		}
		lo = hi
	}
}

func isSingle(b *body.Block) bool { return b.Kind == body.TableRow && len(b.Cells) == 1 }

// unwrap makes a paragraph of a row of one cell.
func unwrap(b *body.Block) {
	b.Kind, b.Group, b.Spans, b.Cells = body.Paragraph, 0, b.Cells[0].Spans, nil
	var text strings.Builder
	for _, s := range b.Spans {
		text.WriteString(s.Text)
	}
	b.Text = text.String()
}
