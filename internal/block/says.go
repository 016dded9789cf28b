package block

import (
	"strings"

	"github.com/winnow-go/winnow/internal/halt"
	"github.com/winnow-go/winnow/internal/phrase"
)

// phraseWork is the work of looking for a phrase, a microsecond or two.
const phraseWork = 4 * halt.Turn

// Says tells for each block which kinds of clutter phrase it is. The slice is
// the page's own; the first call looks for the phrases of the whole page.
func (p *Page) Says() []phrase.Set {
	if p.says != nil {
		return p.says
	}
	p.says, p.rows = make([]phrase.Set, len(p.Blocks)), make([]bool, len(p.Blocks))
	twins := p.Twins()
	for k := range p.Blocks {
		if p.Watch.Stop(phraseWork) {
			break
		}
		if twin := twins[k]; int(twin) < k {
			p.says[k], p.rows[k] = p.says[twin], p.rows[twin]
			continue
		}
		found, passed := phrase.Look(p.Blocks[k].Text)
		if found == 0 {
			found = saidByLines(p.Blocks[k].Text)
		}
		p.says[k], p.rows[k] = found, phrase.MayBeRow(passed)
	}
	return p.says
}

// mostLines is how many lines a block of labels has at most.
const mostLines = 6

// saidByLines is what the lines of a block say that each of them is a phrase or
// a row of labels, as footers of old pages are; 0 where one is neither.
func saidByLines(text string) phrase.Set {
	if !strings.Contains(text, "\n") || strings.Count(text, "\n") >= mostLines {
		return 0
	}
	said := phrase.Set(0)
	for line := range strings.Lines(text) {
		found, passed := phrase.Look(strings.TrimSpace(line))
		if found == 0 && !(phrase.MayBeRow(passed) && phrase.Row(line)) {
			return 0
		}
		said |= found
	}
	return said
}

// IsRow reports whether block k is nothing but labels, as [phrase.Row] tells.
func (p *Page) IsRow(k int32) bool {
	p.Says()
	return p.rows[k] && phrase.Row(p.Blocks[k].Text)
}
