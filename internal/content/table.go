package content

import (
	"slices"
	"strings"

	"golang.org/x/net/html/atom"

	"github.com/winnow-go/winnow/body"
	"github.com/winnow-go/winnow/internal/block"
	"github.com/winnow-go/winnow/internal/render"
)

// mostSpan bounds the columns and rows that a cell may claim to span.
const mostSpan = 100

// row makes one table row of n cell blocks.
func (r *reader) row(out *body.Block, k, n int) {
	tr := r.kept[k].Row
	if row := r.rowOf(k); row >= 0 {
		tr = row
	} else if tr < 0 {
		tr = r.holder(r.kept[k].Node, atom.Td, atom.Th)
	}
	out.Kind, out.Level, out.Spans = body.TableRow, 0, nil
	out.Group = r.group(max(r.holder(tr, atom.Table), 0))
	var text strings.Builder
	text.WriteString(out.Text)
	for i := k + 1; i < k+n; i++ {
		bar := render.CellBar
		if r.kept[i].Kind != block.Cell {
			bar = "\n"
		}
		text.WriteString(bar)
		text.WriteString(render.Plain(r.kept[i].Text))
	}
	out.Text = text.String()
	end := k + n
	out.Cells = make([]body.Cell, 0, r.cellsOf(tr))
	for c := range r.tree.Children(tr) {
		if r.page.Watch.Stop(spanWork) {
			return
		}
		if tag := r.tree.Nodes[c].Tag; tag == atom.Td || tag == atom.Th {
			cell := r.cell(c)
			for k < end && r.kept[k].First < r.tree.Nodes[c].End {
				r.addTo(&cell, k)
				k++
			}
			r.addImages(&cell, c)
			out.Cells = append(out.Cells, cell)
		}
	}
	for ; k < end; k++ { // cells of rows that are none
		var cell body.Cell
		r.addTo(&cell, k)
		out.Cells = append(out.Cells, cell)
	}
}

// cellsOf counts the cells of a row.
func (r *reader) cellsOf(tr int32) int {
	n := 0
	for c := range r.tree.Children(tr) {
		if tag := r.tree.Nodes[c].Tag; tag == atom.Td || tag == atom.Th {
			n++
		}
	}
	return n
}

func (r *reader) cell(c int32) body.Cell {
	span := func(key string) int { return min(max(number(r.tree.Attr(c, key), 1), 1), mostSpan) }
	return body.Cell{Header: r.tree.Nodes[c].Tag == atom.Th, Columns: span("colspan"), Rows: span("rowspan")}
}

// addTo adds a block's text to a cell, on a line of its own.
func (r *reader) addTo(cell *body.Cell, k int) {
	if len(cell.Spans) > 0 {
		cell.Spans = append(cell.Spans, body.Span{Text: "\n"})
	}
	cell.Spans = append(cell.Spans, r.lines[k]...)
}

// addImages adds the pictures of table cell c that stand in no line.
func (r *reader) addImages(cell *body.Cell, c int32) {
	for i := range r.tree.Elements(c, atom.Img) {
		p := r.picture(i)
		if p == nil || r.holder(r.tree.Nodes[i].Parent, atom.Td, atom.Th) != c {
			continue
		}
		known := func(s body.Span) bool { return s.Image != nil && s.Image.URL == p.URL }
		if !slices.ContainsFunc(cell.Spans, known) {
			cell.Spans = append(cell.Spans, body.Span{Image: p})
		}
	}
}

// findRows finds the rows of data tables: those of which cells were kept and
// which hold nothing but text and lists.
func (r *reader) findRows() {
	for k := range r.kept {
		if b := &r.kept[k]; b.Kind == block.Cell && b.Row >= 0 {
			if r.rows == nil {
				r.rows = map[int32]bool{}
			}
			r.rows[b.Row] = true
		}
	}
	if r.rows == nil {
		return
	}
	for k := range r.kept {
		if b := &r.kept[k]; b.Kind != block.Cell && b.Kind != block.Item {
			delete(r.rows, r.holder(b.Node, atom.Tr))
		}
	}
}

// rowOf is the row of a data table in which kept block k stands, alone or in a
// list; -1 if it stands in none.
func (r *reader) rowOf(k int) int32 {
	b := &r.kept[k]
	if r.rows == nil || b.Kind != block.Cell && b.Kind != block.Item {
		return -1
	}
	tr := b.Row
	if b.Kind == block.Item {
		tr = r.holder(b.Node, atom.Tr)
	}
	if r.rows[tr] {
		return tr
	}
	return -1
}
