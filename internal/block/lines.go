package block

import (
	"strings"

	"golang.org/x/net/html/atom"
)

// lineMark is where a line begins that a br parts from the one above: behind
// text[:at], with node first. linked and strong are the words above it inside
// links and in bold.
type lineMark struct {
	at             int
	first          int32
	linked, strong int32
}

// flushLines ends the current block or, where its lines say different things, a
// block for each part of it. One br parts the paragraphs of verse and addresses
// from each other no more than their lines; but the pages that tables lay out
// have nothing else to part the links of a menu and a headline from what is
// around it.
func (s *splitter) flushLines() {
	if s.cur.Kind == Paragraph || s.cur.Kind == Cell {
		s.partLines()
	} else {
		s.lines = s.lines[:0]
	}
	end := func(b Block, at int) {
		s.page.Blocks = append(s.page.Blocks, b)
		s.ends = append(s.ends, int32(at))
	}
	b, above := s.cur, lineMark{}
	for _, l := range s.lines {
		b.Linked, b.Strong = l.linked-above.linked, l.strong-above.strong
		end(b, l.at)
		b.First, above = l.first, l
	}
	b.Linked, b.Strong = s.cur.Linked-above.linked, s.cur.Strong-above.strong
	end(b, len(s.text))
	s.lines = s.lines[:0]
}

// partLines leaves those marks of lines where the block is to be parted: all in a
// menu, else those above and below a headline.
func (s *splitter) partLines() {
	if len(s.lines) == 0 || s.isMenu() {
		return
	}
	kept := s.lines[:0] // a mark is read before another takes its room
	if s.cur.Strong > 0 {
		above := s.isHeadLine(0)
		for k := range s.lines {
			below := s.isHeadLine(k + 1)
			if above != below {
				kept = append(kept, s.lines[k])
			}
			above = below
		}
	}
	s.lines = kept
}

// fewestLinks is how many lines of a menu are links at the least, fewestOfText how
// many in a paragraph, where two may be a sentence.
const fewestLinks, fewestOfText = 2, 3

// isMenu reports whether the lines of the current block are a list of links, as
// the rails and the story tools of old pages are: half of them are links or more.
func (s *splitter) isMenu() bool {
	fewest := fewestLinks
	if s.page.Tree.Nodes[s.cur.Node].Tag == atom.P {
		fewest = fewestOfText
	}
	if len(s.lines) < fewest-1 || s.cur.Linked == 0 {
		return false
	}
	links := 0
	for k := 0; k <= len(s.lines); k++ {
		if line := s.lineAt(k); line.linked > 0 && 2*line.linked >= line.words {
			links++
		}
	}
	return links >= fewest && 2*links > len(s.lines)
}

// mostHeadWords is how many words a headline has that is set in bold alone.
const mostHeadWords = 20

// isHeadLine reports whether line k is set in bold and stands in a cell or right
// in the page, as headlines of pages do that have no heading elements. A label
// that a colon ends stays with what it labels.
func (s *splitter) isHeadLine(k int) bool {
	switch s.page.Tree.Nodes[s.cur.Node].Tag {
	case atom.Td, atom.Body, atom.Center:
	default:
		return false
	}
	line := s.lineAt(k)
	return line.strong > 0 && line.strong == line.words && line.linked == 0 && line.words <= mostHeadWords &&
		!strings.HasSuffix(line.text, ":") && !strings.HasSuffix(line.text, ".") && !strings.HasSuffix(line.text, "：")
}

// lineCount is one line of the current block.
type lineCount struct {
	text                  string
	words, linked, strong int32
}

// lineAt counts line k of the current block, whose lines are not parted yet.
func (s *splitter) lineAt(k int) lineCount {
	above, below := lineMark{at: s.start}, lineMark{at: len(s.text), linked: s.cur.Linked, strong: s.cur.Strong}
	if k > 0 {
		above = s.lines[k-1]
	}
	if k < len(s.lines) {
		below = s.lines[k]
	}
	text := strings.TrimPrefix(string(s.text[above.at:below.at]), "\n")
	return lineCount{text, count(text).words, below.linked - above.linked, below.strong - above.strong}
}
