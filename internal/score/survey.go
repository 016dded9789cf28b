package score

import (
	"net/url"

	"github.com/winnow-go/winnow/internal/block"
	"github.com/winnow-go/winnow/internal/halt"
	"github.com/winnow-go/winnow/internal/phrase"
	"github.com/winnow-go/winnow/internal/reuse"
)

// survey is the state in which the facts of one page are gathered.
type survey struct {
	*block.Page
	says     []phrase.Set
	room     *room
	outlines []outline
	nowhere  outline // of a line of flattened text
	facts    []facts
	best     int32   // the best container, -1 where there is none
	climb    []int32 // the best container and the elements around it
	headline int32   // index of the headline's block, -1
	hints    Hints
	address  *url.URL // the page's, nil where it is not known
	prose    int
	// shapeCount is how many shapes the blocks have.
	shapeCount int
	// lineFacts and sheet are gathered for flattened text only.
	lineFacts []lineFacts
	sheet     pageFacts
}

// gather collects the facts of all blocks. says are their phrases. Once the
// page's watch stops, it leaves them incomplete.
func gather(p *block.Page, says []phrase.Set, h Hints) *survey {
	r := rooms.Get().(*room)
	s := &survey{Page: p, says: says, room: r, facts: reuse.Zeros(r.facts, len(p.Blocks)), best: -1, headline: -1, hints: h}
	if u, err := url.Parse(h.URL); err == nil && u.Host != "" {
		s.address = u
	}
	s.prose = p.Total(p.All()).Prose
	if p.Tree != nil {
		s.outlines = outlines(p, r.outlines)
		s.findContainer()
	}
	s.findHeadline(h.Title)
	s.eachBlock()
	steps := []func(){s.neighbours, s.shapes, s.sections, s.marks, s.hinted}
	if p.Tree == nil {
		steps = append(steps, s.lines)
	}
	for _, step := range steps {
		if s.Watch.Stop(halt.Turn * len(s.Blocks)) {
			return s
		}
		step()
	}
	return s
}

// blockWork is the work of looking at a block or of adding up its votes: a
// microsecond or two, up to ten where elements nest deep.
const blockWork = 8 * halt.Turn

func (s *survey) eachBlock() {
	twins := s.Twins()
	seen := make([]int32, len(s.Blocks))
	for _, twin := range twins {
		seen[twin]++
	}
	all := s.All()
	for k := range s.Blocks {
		f, b := &s.facts[k], &s.Blocks[k]
		if s.Watch.Stop(blockWork + len(b.Text)) {
			return
		}
		f.Block, f.index, f.says, f.repeats = b, int32(k), s.says[k], seen[twins[k]]
		f.length, f.linkShare = int32(b.Length()), b.LinkShare()
		f.at = float64(k) / float64(len(s.Blocks))
		if s.prose > 0 {
			f.before = float64(s.Total(block.Span{Lo: 0, Hi: int32(k)}).Prose) / float64(s.prose)
			f.after = float64(s.Total(block.Span{Lo: int32(k) + 1, Hi: all.Hi}).Prose) / float64(s.prose)
		}
		f.fromHeadline = 1000
		if s.headline >= 0 {
			f.fromHeadline = int32(k) - s.headline
		}
		near := block.Span{Lo: max(0, int32(k)-5), Hi: min(all.Hi, int32(k)+6)}
		f.proseNear = int32(s.Total(near).Prose)
		f.text = shapeOfText(b)
		f.up, f.outline = -1, &s.nowhere
		if s.Tree != nil {
			s.inTree(f, b)
		}
	}
}
