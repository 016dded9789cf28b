package body

import "strings"

// table writes rows as a table of GitHub's Markdown, which has one head: the
// first row if it consists of header cells, else an empty one. A cell that
// spans several columns or rows is followed by empty ones.
func table(rows []Block) string {
	grid, columns := gridOf(rows)
	var b strings.Builder
	b.Grow(sizeOf(grid, columns))
	var head gridRow
	if rows[0].isHeader() {
		head, grid = grid[0], grid[1:]
	}
	writeRow(&b, head, columns)
	b.WriteString("\n|")
	for range columns {
		b.WriteString(" --- |")
	}
	for _, r := range grid {
		b.WriteByte('\n')
		writeRow(&b, r, columns)
	}
	return b.String()
}

// sizeOf is about how many bytes a table takes.
func sizeOf(grid []gridRow, columns int) int {
	size := (len(grid)+2)*(2+2*columns) + 4*columns
	for _, row := range grid {
		for _, c := range row {
			size += 1 + len(c.text)
		}
	}
	return size
}

func writeRow(b *strings.Builder, row gridRow, columns int) {
	b.WriteByte('|')
	for k := range columns {
		if len(row) > 0 && row[0].column == k {
			b.WriteByte(' ')
			b.WriteString(row[0].text)
			row = row[1:]
		}
		b.WriteString(" |")
	}
}

// mostColumns bounds the columns that a table gets from cells that span.
const mostColumns = 100

// gridRow is the texts of a row that are not empty, and in which columns they
// begin.
type gridRow []gridCell

type gridCell struct {
	column int
	text   string
}

// gridOf puts the text of cells at the columns where they begin, and counts the
// columns.
func gridOf(rows []Block) (grid []gridRow, columns int) {
	grid = make([]gridRow, len(rows))
	var below []int // for each column, how many rows are taken from above
	for r := range rows {
		at := 0
		for _, c := range rows[r].cells() {
			for at < len(below) && below[at] > 0 {
				at++
			}
			if text := newInlineWriter(c.Spans, inTable).line(c.Spans); text != "" {
				grid[r] = append(grid[r], gridCell{at, text})
			}
			for k := range max(c.Columns, 1) {
				if k > 0 && at >= mostColumns {
					break
				}
				for len(below) <= at {
					below = append(below, 0)
				}
				below[at] = max(below[at], c.Rows)
				at++
			}
		}
		for k := range below {
			below[k]--
		}
		columns = max(columns, at)
	}
	return grid, columns
}
