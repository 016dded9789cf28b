package mend

import (
	"strings"
	"unicode"

	"golang.org/x/net/html/atom"

	"github.com/winnow-go/winnow/internal/block"
	"github.com/winnow-go/winnow/internal/halt"
	"github.com/winnow-go/winnow/internal/page"
	"github.com/winnow-go/winnow/internal/score"
)

// mendTables keeps tables whole: a figure alone in its cell looks like a page
// number and a word like a label, but a row without them says something else.
// Threads are left alone, as programs for forums lay their posts out in tables.
func (m *mender) mendTables() {
	if m.Kind == score.Forum {
		return
	}
	all := m.All()
	for k := all.Lo; k < all.Hi && !m.Watch.Stop(halt.Turn); {
		t := m.tableAt(k)
		if t.span.Hi == k {
			k++
			continue
		}
		t.mend(m)
		k = t.span.Hi
	}
}

// dataTable is the cells of one table.
type dataTable struct {
	span block.Span
	rows []block.Span
}

// tableAt is the table whose first cell is block k, empty where there is none.
func (m *mender) tableAt(k int32) dataTable {
	b := m.Blocks
	t := dataTable{span: block.Span{Lo: k, Hi: k}}
	if b[k].Kind != block.Cell || b[k].Row < 0 {
		return t
	}
	table := m.tableOf(b[k].Row)
	for hi := m.All().Hi; k < hi && b[k].Kind == block.Cell && b[k].Row >= 0 && m.tableOf(b[k].Row) == table; {
		row := block.Span{Lo: k, Hi: k + 1}
		for row.Hi < hi && b[row.Hi].Kind == block.Cell && b[row.Hi].Row == b[k].Row {
			row.Hi++
		}
		t.rows = append(t.rows, row)
		k = row.Hi
	}
	t.span.Hi = k
	return t
}

// tableOf is the table around a row.
func (m *mender) tableOf(row int32) int32 {
	nodes := m.Tree.Nodes
	for row > page.Root && nodes[row].Tag != atom.Table {
		row = nodes[row].Parent
	}
	return row
}

// holdsData reports whether two rows or more have two cells or more, and most of
// them lead nowhere: other tables lay out the page or list headlines.
func (t *dataTable) holdsData(m *mender) bool {
	if m.Total(t.span).LinkShare() > mostlyLinks {
		return false
	}
	wide := 0
	for _, row := range t.rows {
		if row.Hi-row.Lo > 1 {
			wide++
		}
	}
	return wide > 1
}

// mostRows is the share of a table's rows from which on its other rows stay too.
const mostRows = 0.5

// mend gives back the cells that single lines lost.
func (t *dataTable) mend(m *mender) {
	if !t.holdsData(m) {
		return
	}
	kept := 0
	for _, row := range t.rows {
		if m.rowKept(row) {
			t.spare(m, row)
			kept++
		}
	}
	if float64(kept) < mostRows*float64(len(t.rows)) {
		return
	}
	t.spare(m, t.span)
	for _, k := range []int32{t.span.Lo - 1, t.span.Hi} {
		if k >= 0 && k < m.All().Hi && m.IsOutvoted(k) && t.hasCaption(m, k) {
			m.Spare(k)
		}
	}
}

// hasCaption reports whether block k is the table's caption, in the table or in
// the figure around it.
func (t *dataTable) hasCaption(m *mender, k int32) bool {
	table := m.tableOf(m.Blocks[t.span.Lo].Row)
	around := m.holder(k)
	figure := &m.Tree.Nodes[around]
	return m.Blocks[k].Kind == block.Caption &&
		(around == table || figure.Tag == atom.Figure && around < table && table < figure.End)
}

// rowKept reports whether most of a row's words were kept. The bare figures
// that went from a story don't count: any of them looks like a page number, and
// league tables are full of them.
func (m *mender) rowKept(row block.Span) bool {
	words := 0
	for k := row.Lo; k < row.Hi; k++ {
		if m.Kind == score.Article && !m.Kept(k) && !strings.ContainsFunc(m.Blocks[k].Text, unicode.IsLetter) {
			continue
		}
		if n := m.Blocks[k].Length() + 1; m.Kept(k) {
			words += n
		} else {
			words -= n
		}
	}
	return words > 0
}

// spare gives back the cells of a span that were taken for what they say, not
// with an element around the table.
func (t *dataTable) spare(m *mender, span block.Span) {
	for k := span.Lo; k < span.Hi; k++ {
		if m.Kept(k) {
			continue
		}
		went := m.Partners(k)
		if m.IsOutvoted(k) || went[0] >= t.span.Lo && went[len(went)-1] < t.span.Hi {
			m.Spare(k)
		}
	}
}
