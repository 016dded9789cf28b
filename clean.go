package winnow

import (
	"fmt"
	"slices"

	"github.com/winnow-go/winnow/internal/block"
	"github.com/winnow-go/winnow/internal/halt"
	"github.com/winnow-go/winnow/match"
)

// cleaner runs rules over one page and keeps the account.
type cleaner struct {
	set    *ruleSet
	kind   Kind
	blocks *block.Page
	pieces *match.Page
	// authors are the names in the byline.
	authors []string
	// taken tells for each block which removal took it; -1 for none.
	taken []int32
	// removed is the account, in the order in which rules ran.
	removed []removal
	// due collects the rules to be tested on one piece.
	due []int
	// rests tells which rules rest on pages of this kind.
	rests []bool
	// words gives the number in ruleSet.byWord of each of the words by which the
	// page's author named elements.
	words []int32
}

// removal is one line of the account before its text is rendered.
type removal struct {
	rule  string
	where string
	from  int32   // first block, for the order
	text  []int32 // blocks, those given back since too
}

func newCleaner(set *ruleSet, kind Kind, blocks *block.Page, pieces *match.Page) *cleaner {
	c := &cleaner{set: set, kind: kind, blocks: blocks, pieces: pieces, taken: make([]int32, len(blocks.Blocks))}
	for k := range c.taken {
		c.taken[k] = -1
	}
	c.rests = make([]bool, len(set.rules))
	for i := range set.rules {
		c.rests[i] = slices.Contains(set.rules[i].Except, kind)
	}
	return c
}

// lineWork is the work of testing the rules on a line, which is a few
// microseconds and more where elements nest deep.
const lineWork = 8 * halt.Turn

// clean runs the rules: over elements from the outside in, then over lines.
func (c *cleaner) clean() {
	if c.blocks.Tree != nil {
		c.branches()
	}
	for k := range c.blocks.Blocks {
		if c.blocks.Watch.Stop(lineWork) {
			return
		}
		if c.taken[k] < 0 {
			c.line(int32(k))
		}
	}
}

func (c *cleaner) branches() {
	t := c.blocks.Tree
	words := t.Vocabulary()
	c.words = make([]int32, len(words))
	for k, w := range words {
		if c.blocks.Watch.Stop(halt.Turn) {
			return
		}
		c.words[k] = c.set.byWord[w]
	}
	for i := int32(1); i < int32(len(t.Nodes)); i++ {
		s := c.blocks.Spans[i]
		if c.blocks.Watch.Stop(halt.Turn) {
			return
		}
		if s.Hi <= s.Lo || t.Nodes[i].IsText() {
			continue
		}
		if rule := c.branchRule(i); rule != nil {
			c.take(rule.Name, s, func() string { return t.Path(i) })
			i = t.Nodes[i].End - 1
		}
	}
}

// spared is the share of the page's running text from which on an element is
// not taken for its name.
const spared = 0.4

// leastStory is the words of running text that must stand outside an element
// which a rule takes whole.
const leastStory = 40

// certain is how much the signals must speak for an element, in log odds, for
// it to be spared; certainLine the same for a line.
const (
	certain     = 1
	certainLine = 2
)

// wraps holds for an element with the headline and more of the page than a
// masthead holds: whatever it is called, the story is in it.
var wraps = match.All(match.HoldsHeadline(), match.Not(match.Short(200)))

// branchRule is the first rule in run order that takes element i.
func (c *cleaner) branchRule(i int32) *Rule {
	t := c.blocks.Tree
	c.due = append(c.due[:0], c.set.elements...)
	c.due = append(c.due, c.set.byTag.of(t.Nodes[i].Name)...)
	for _, a := range t.Attrs(i) {
		c.due = append(c.due, c.set.byAttr.of(a.Key)...)
	}
	for _, word := range t.NameNumbers(i) {
		c.due = append(c.due, c.set.asking[c.words[word]]...)
	}
	if len(c.due) == 0 {
		return nil
	}
	p := c.pieces.Branch(i)
	enough := float64(certain)
	if c.isSentence(i) {
		enough = 0
	}
	return c.first(func(r *Rule) bool {
		switch {
		case !r.Match.Matches(p):
			return false
		case r.Whole:
			return p.Around() >= leastStory
		case !r.own && wraps.Matches(p):
			return false
		}
		return r.own || p.ProseShare() < spared && (r.proven || p.Votes() < enough)
	})
}

// isSentence reports whether element i is one sentence or paragraph among those
// of the story and says nothing that clutter says: its name may be of the
// story's matter.
func (c *cleaner) isSentence(i int32) bool {
	s := c.blocks.Spans[i]
	return s.Hi-s.Lo == 1 && c.blocks.Blocks[s.Lo].Prose() && c.pieces.Says(s.Lo) == 0 && c.pieces.Branch(i).Position() == match.InStory
}

// first is the first of the due rules, in run order, that takes the piece; nil
// if there is none.
func (c *cleaner) first(takes func(*Rule) bool) *Rule {
	if !slices.IsSorted(c.due) {
		slices.Sort(c.due)
	}
	for k, i := range c.due {
		r := &c.set.rules[i]
		if k > 0 && c.due[k-1] == i || c.rests[i] {
			continue
		}
		if takes(r) {
			return r
		}
	}
	return nil
}

func (c *cleaner) line(k int32) {
	c.due = append(c.due[:0], c.set.lines...)
	for _, kind := range c.pieces.Says(k).Kinds() {
		c.due = append(c.due, c.set.byPhrase[kind.String()]...)
	}
	if len(c.due) == 0 {
		return
	}
	p := c.pieces.Line(k)
	isCell := c.blocks.Blocks[k].Kind == block.Cell && c.kind != ForumPage
	isStory := p.Votes() >= certainLine
	switch {
	case isCell: // "Recommended" in a table that the signals keep is data
		isStory = p.Votes() >= 0
	case c.blocks.Tree != nil && c.blocks.Blocks[k].Kind == block.Heading: // "3 Results", "Contact"
		isStory = p.Votes() >= certain
	}
	r := c.first(func(r *Rule) bool { return (r.own || r.sure && !isCell || !isStory) && r.Match.Matches(p) })
	if r == nil {
		return
	}
	span := block.Span{Lo: k, Hi: k + 1}
	switch {
	case isCell:
	case r.Takes == Section:
		span = c.section(k)
	case r.Takes == Rest:
		span = c.rest(k)
	}
	c.take(r.Name, span, func() string { return c.where(k) })
}

// where names the place of block k.
func (c *cleaner) where(k int32) string {
	b := &c.blocks.Blocks[k]
	if c.blocks.Tree != nil {
		return c.blocks.Tree.Path(b.Node)
	}
	return fmt.Sprintf("line %d", b.Line)
}

// take removes a span of blocks, as far as they are still there.
func (c *cleaner) take(rule string, s block.Span, where func() string) {
	if n := len(c.removed); n > 0 {
		if last := &c.removed[n-1]; last.rule == rule && s.Hi-s.Lo == 1 && len(last.text) > 0 && last.text[len(last.text)-1] == s.Lo-1 && int(c.taken[s.Lo-1]) == n-1 && c.taken[s.Lo] < 0 {
			last.text, c.taken[s.Lo] = append(last.text, s.Lo), int32(n-1) // lines in a row are one removal
			return
		}
	}
	id := int32(len(c.removed))
	r := removal{rule: rule, from: s.Lo}
	for k := s.Lo; k < s.Hi; k++ {
		if c.taken[k] < 0 {
			c.taken[k] = id
			r.text = append(r.text, k)
		}
	}
	if len(r.text) > 0 {
		r.where = where()
		c.removed = append(c.removed, r)
	}
}
