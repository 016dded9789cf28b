package block

import (
	"golang.org/x/net/html/atom"

	"github.com/winnow-go/winnow/internal/page"
)

// unwrapColumn makes paragraphs of the cells of a table that has one a row: such
// a table is a box, not data.
func (s *splitter) unwrapColumn(table int32) {
	span := s.page.Spans[table]
	if span.Hi <= span.Lo || !IsColumn(s.page.Tree, table) {
		return
	}
	for k := span.Lo; k < span.Hi; k++ {
		if b := &s.page.Blocks[k]; b.Kind == Cell && TableOf(s.page.Tree, b.Row) == table {
			b.Kind = Paragraph
		}
	}
}

// IsColumn reports whether no row of a table has two cells.
func IsColumn(t *page.Tree, table int32) bool {
	cells := 0
	for i := table + 1; i < t.Nodes[table].End; i++ {
		switch t.Nodes[i].Tag {
		case atom.Tr:
			cells = 0
		case atom.Td, atom.Th:
			if cells++; cells > 1 {
				return false
			}
			i = t.Nodes[i].End - 1
		}
	}
	return true
}

// TableOf is the table around an element, the root where there is none.
func TableOf(t *page.Tree, i int32) int32 {
	for i > page.Root && t.Nodes[i].Tag != atom.Table {
		i = t.Nodes[i].Parent
	}
	return i
}
