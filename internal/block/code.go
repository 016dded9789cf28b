package block

import (
	"strings"

	"golang.org/x/net/html/atom"

	"github.com/winnow-go/winnow/internal/page"
)

// gutters are the classes that highlighters give to the numbers of the lines of
// code: Pygments, Rouge, Chroma, highlight.js, GitHub and others. As text they
// are figures without meaning between the lines.
const gutters = " linenos lineno linenumber line-number line-numbers linenumbers gutter rouge-gutter lnt ln hljs-ln-numbers blob-num "

// isGutter reports whether element i holds the numbers of lines of code: a cell
// of a table, or an element inside preformatted text.
func (s *splitter) isGutter(i int32, tag atom.Atom) bool {
	if tag != atom.Td && (i >= s.pre || tag == atom.Code) {
		return false
	}
	return hasClass(s.page.Tree, i, gutters)
}

// codeCells are the classes of cells that hold one line of code each, or all of
// them beside a gutter.
const codeCells = " blob-code hljs-ln-code "

// nearTop is how many nodes of a table are looked at for cells with code.
const nearTop = 60

// isCodeTable reports whether the cells of a table are lines of code, as
// highlight.js, GitHub and SyntaxHighlighter set them.
func (s *splitter) isCodeTable(i int32) bool {
	t := s.page.Tree
	gutter := false
	for c := i + 1; c < min(t.Nodes[i].End, i+nearTop); c++ {
		if t.Nodes[c].Tag == atom.Table {
			return false
		}
		if t.Nodes[c].Tag != atom.Td {
			continue
		}
		if hasClass(t, c, codeCells) || gutter && hasClass(t, c, " code ") {
			return true
		}
		gutter = gutter || hasClass(t, c, gutters)
	}
	return false
}

// codeTable is the table of lines of code that is being read; the zero value is
// none.
type codeTable struct {
	// first and end are its range of nodes.
	first, end int32
	// row is where the text of the current row begins.
	row int
}

// holds reports whether node i stands inside.
func (c codeTable) holds(i int32) bool { return i > c.first && i < c.end }

// enterLine begins a new line of code at an element of a table.
func (s *splitter) enterLine(tag atom.Atom) {
	if page.IsBlock(tag) || tag == atom.Br {
		s.endLine()
	}
	if tag == atom.Tr {
		s.table.row = len(s.text)
	}
}

// leaveRow ends the line that a row of a table is, also an empty one.
func (s *splitter) leaveRow() {
	if len(s.text) == s.table.row && len(s.text) > s.start {
		s.text = append(s.text, '\n')
	}
	s.endLine()
}

// endLine ends the line that was written.
func (s *splitter) endLine() {
	if len(s.text) > s.start && s.text[len(s.text)-1] != '\n' {
		s.text = append(s.text, '\n')
	}
}

// enterSpan begins a new line of code where the elements that hold one each, as
// Shiki sets them, follow one another without a line break between.
func (s *splitter) enterSpan(i int32) {
	t := s.page.Tree
	if !hasClass(t, i, " line ") {
		return
	}
	if len(s.text) > s.start && i == s.lineEnd && (len(s.text) == s.line || s.text[len(s.text)-1] != '\n') {
		s.text = append(s.text, '\n')
	}
	s.line, s.lineEnd = len(s.text), t.Nodes[i].End
}

// isLayout reports whether text in an element of a table is only the blanks
// between its cells.
func isLayout(tag atom.Atom) bool {
	switch tag {
	case atom.Table, atom.Thead, atom.Tbody, atom.Tfoot, atom.Tr, atom.Colgroup:
		return true
	}
	return false
}

// hasClass reports whether one of an element's classes is in a list, in which
// they are between blanks.
func hasClass(t *page.Tree, i int32, list string) bool {
	for class := range strings.FieldsSeq(t.Attr(i, "class")) {
		if strings.Contains(list, " "+class+" ") {
			return true
		}
	}
	return false
}
