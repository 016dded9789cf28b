package body

import "strings"

// table writes rows as a table of GitHub's Markdown, which has one head: the
// first row if it consists of header cells, else an empty one. A cell that
// spans several columns or rows is followed by empty ones.
func table(rows []Block) string {
	grid := gridOf(rows)
	columns := 0
	for _, r := range grid {
		columns = max(columns, len(r))
	}
	var b strings.Builder
	var head []string
	if rows[0].isHeader() {
		head, grid = grid[0], grid[1:]
	}
	writeRow(&b, head, columns)
	b.WriteString("\n|" + strings.Repeat(" --- |", columns))
	for _, r := range grid {
		b.WriteByte('\n')
		writeRow(&b, r, columns)
	}
	return b.String()
}

func writeRow(b *strings.Builder, cells []string, columns int) {
	b.WriteByte('|')
	for k := range columns {
		if k < len(cells) && cells[k] != "" {
			b.WriteString(" " + cells[k])
		}
		b.WriteString(" |")
	}
}

// mostColumns bounds the columns that a table gets from cells that span.
const mostColumns = 100

// gridOf puts the text of cells at the columns where they begin.
func gridOf(rows []Block) [][]string {
	grid := make([][]string, len(rows))
	var below []int // for each column, how many rows are taken from above
	for r := range rows {
		for _, c := range rows[r].cells() {
			for len(grid[r]) < len(below) && below[len(grid[r])] > 0 {
				grid[r] = append(grid[r], "")
			}
			text := newInlineWriter(c.Spans, inTable).line(c.Spans)
			for k := range max(c.Columns, 1) {
				if at := len(grid[r]); k == 0 || at < mostColumns {
					grid[r] = append(grid[r], text)
					text = ""
					for len(below) <= at {
						below = append(below, 0)
					}
					below[at] = max(below[at], c.Rows)
				}
			}
		}
		for k := range below {
			below[k]--
		}
	}
	return grid
}
