package match

import (
	"golang.org/x/net/html/atom"

	"github.com/winnow-go/winnow/internal/block"
	"github.com/winnow-go/winnow/internal/page"
)

const (
	// mostOfStory is the share of the page's running text from which on a cell
	// lays out the page: a cell of data never has so much.
	mostOfStory = 0.6
	// leastStory is how many sentences or paragraphs such a cell has at least.
	leastStory = 3
	// menuLinks is how many links make a menu, menuShare how much of its words
	// they are: the rest are labels and dates.
	menuLinks = 3
	menuShare = 0.2
)

// layoutTables are the tables that lay out the page, innermost first: each has a
// cell that holds most of the running text.
func layoutTables(p *block.Page, story block.Span) (tables []int32) {
	if p.Tree == nil || story.Hi <= story.Lo {
		return nil
	}
	all := float64(p.Total(p.All()).Prose)
	for i := p.Blocks[story.Lo].Node; i > page.Root; i = p.Tree.Nodes[i].Parent {
		if p.Tree.Nodes[i].Tag == atom.Td && float64(p.Total(p.Spans[i]).Prose) >= mostOfStory*all && hasSentences(p, p.Spans[i]) {
			tables = append(tables, block.TableOf(p.Tree, i))
		}
	}
	return tables
}

func hasSentences(p *block.Page, s block.Span) bool {
	found := 0
	for k := s.Lo; k < s.Hi && found < leastStory; k++ {
		if p.Blocks[k].Prose() {
			found++
		}
	}
	return found == leastStory
}

// MenuCell holds for a cell of a table that lays out the page, of links or with
// fields to fill in. The cell of the story itself has too much text to be one.
func MenuCell() Matcher {
	return Matcher{keys: []Key{{OfTag, "td"}}, test: func(p Piece) bool {
		if p.IsLine() || len(p.page.layout) == 0 || p.ProseShare() >= mostOfStory {
			return false
		}
		table := block.TableOf(p.page.blocks.Tree, p.node)
		for _, l := range p.page.layout {
			if l == table {
				return p.hasMenu()
			}
		}
		return false
	}}
}

// hasMenu reports whether the element holds several links or a form.
func (p Piece) hasMenu() bool {
	links := 0
	t := p.page.blocks.Tree
	for i := p.node + 1; i < t.Nodes[p.node].End; i++ {
		switch t.Nodes[i].Tag {
		case atom.Input, atom.Select, atom.Textarea:
			return true
		case atom.A:
			links++
		}
	}
	return links >= menuLinks && p.LinkShare() >= menuShare
}
