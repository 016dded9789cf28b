package winnow

import (
	"strings"
	"unicode"

	"golang.org/x/net/html/atom"

	"github.com/winnow-go/winnow/internal/block"
	"github.com/winnow-go/winnow/internal/halt"
	"github.com/winnow-go/winnow/internal/page"
)

// mendTables keeps tables whole: a figure alone in its cell looks like a page
// number and a word like a label, but a row without them says something else.
// Threads are left alone, as programs for forums lay their posts out in tables.
func (c *cleaner) mendTables() {
	if c.kind == ForumPage {
		return
	}
	all := c.blocks.All()
	for k := all.Lo; k < all.Hi && !c.blocks.Watch.Stop(halt.Turn); {
		t := c.tableAt(k)
		if t.span.Hi == k {
			k++
			continue
		}
		t.mend(c)
		k = t.span.Hi
	}
}

// dataTable is the cells of one table.
type dataTable struct {
	span block.Span
	rows []block.Span
}

// tableAt is the table whose first cell is block k, empty where there is none.
func (c *cleaner) tableAt(k int32) dataTable {
	b := c.blocks.Blocks
	t := dataTable{span: block.Span{Lo: k, Hi: k}}
	if b[k].Kind != block.Cell || b[k].Row < 0 {
		return t
	}
	table := c.tableOf(b[k].Row)
	for hi := c.blocks.All().Hi; k < hi && b[k].Kind == block.Cell && b[k].Row >= 0 && c.tableOf(b[k].Row) == table; {
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
func (c *cleaner) tableOf(row int32) int32 {
	nodes := c.blocks.Tree.Nodes
	for row > page.Root && nodes[row].Tag != atom.Table {
		row = nodes[row].Parent
	}
	return row
}

// holdsData reports whether two rows or more have two cells or more, and most of
// them lead nowhere: other tables lay out the page or list headlines.
func (t *dataTable) holdsData(c *cleaner) bool {
	if c.blocks.Total(t.span).LinkShare() > mostlyLinks {
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
func (t *dataTable) mend(c *cleaner) {
	if !t.holdsData(c) {
		return
	}
	kept := 0
	for _, row := range t.rows {
		if c.rowKept(row) {
			t.spare(c, row)
			kept++
		}
	}
	if float64(kept) < mostRows*float64(len(t.rows)) {
		return
	}
	t.spare(c, t.span)
	for _, k := range []int32{t.span.Lo - 1, t.span.Hi} {
		if k >= 0 && k < c.blocks.All().Hi && c.isOutvoted(k) && t.hasCaption(c, k) {
			c.spare(k)
		}
	}
}

// hasCaption reports whether block k is the table's caption, in the table or in
// the figure around it.
func (t *dataTable) hasCaption(c *cleaner, k int32) bool {
	table := c.tableOf(c.blocks.Blocks[t.span.Lo].Row)
	around := c.holder(k)
	figure := &c.blocks.Tree.Nodes[around]
	return c.blocks.Blocks[k].Kind == block.Caption &&
		(around == table || figure.Tag == atom.Figure && around < table && table < figure.End)
}

// rowKept reports whether most of a row's words were kept. The bare figures
// that went from a story don't count: any of them looks like a page number, and
// league tables are full of them.
func (c *cleaner) rowKept(row block.Span) bool {
	words := 0
	for k := row.Lo; k < row.Hi; k++ {
		if c.kind == ArticlePage && c.taken[k] >= 0 && !strings.ContainsFunc(c.blocks.Blocks[k].Text, unicode.IsLetter) {
			continue
		}
		if n := c.blocks.Blocks[k].Length() + 1; c.taken[k] < 0 {
			words += n
		} else {
			words -= n
		}
	}
	return words > 0
}

// spare gives back the cells of a span that were taken for what they say, not
// with an element around the table.
func (t *dataTable) spare(c *cleaner, span block.Span) {
	for k := span.Lo; k < span.Hi; k++ {
		if c.taken[k] < 0 {
			continue
		}
		text := c.removed[c.taken[k]].text
		if c.isOutvoted(k) || text[0] >= t.span.Lo && text[len(text)-1] < t.span.Hi {
			c.spare(k)
		}
	}
}
