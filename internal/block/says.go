package block

import (
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
	p.says = make([]phrase.Set, len(p.Blocks))
	twins := p.Twins()
	for k := range p.Blocks {
		if p.Watch.Stop(phraseWork) {
			break
		}
		if twin := twins[k]; int(twin) < k {
			p.says[k] = p.says[twin]
			continue
		}
		p.says[k] = phrase.Find(p.Blocks[k].Text)
	}
	return p.says
}
