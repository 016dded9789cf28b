package winnow

import (
	"slices"

	"github.com/winnow-go/winnow/internal/block"
	"github.com/winnow-go/winnow/internal/halt"
	"github.com/winnow-go/winnow/internal/score"
	"github.com/winnow-go/winnow/internal/verdict"
	"github.com/winnow-go/winnow/match"
)

// cleaner runs rules over one page.
type cleaner struct {
	*verdict.Page
	set *ruleSet
	// due collects the rules to be tested on one piece.
	due []int
	// rests tells which rules rest on pages of this kind.
	rests []bool
	// words gives the number in ruleSet.byWord of each of the words by which the
	// page's author named elements.
	words []int32
}

func newCleaner(set *ruleSet, page *verdict.Page) *cleaner {
	c := &cleaner{Page: page, set: set, rests: make([]bool, len(set.rules))}
	for i := range set.rules {
		c.rests[i] = slices.Contains(set.rules[i].Except, Kind(page.Kind))
	}
	return c
}

// lineWork is the work of testing the rules on a line, which is a few
// microseconds and more where elements nest deep.
const lineWork = 8 * halt.Turn

// clean runs the rules: over elements from the outside in, then over lines.
func (c *cleaner) clean() {
	if c.Tree != nil {
		c.branches()
	}
	for k := range c.Blocks {
		if c.Watch.Stop(lineWork) {
			return
		}
		if c.Kept(int32(k)) {
			c.line(int32(k))
		}
	}
}

func (c *cleaner) branches() {
	t := c.Tree
	words := t.Vocabulary()
	c.words = make([]int32, len(words))
	for k, w := range words {
		if c.Watch.Stop(halt.Turn) {
			return
		}
		c.words[k] = c.set.byWord[w]
	}
	for i := int32(1); i < int32(len(t.Nodes)); i++ {
		s := c.Spans[i]
		if c.Watch.Stop(halt.Turn) {
			return
		}
		if s.Hi <= s.Lo || t.Nodes[i].IsText() {
			continue
		}
		if rule := c.branchRule(i); rule != nil {
			c.Take(rule.Name, s, func() string { return t.Path(i) })
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

// wraps holds for an element with the headline and more of the page than a
// masthead holds: whatever it is called, the story is in it.
var wraps = match.All(match.HoldsHeadline(), match.Not(match.Short(200)))

// branchRule is the first rule in run order that takes element i.
func (c *cleaner) branchRule(i int32) *Rule {
	t := c.Tree
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
	p := c.Pieces.Branch(i)
	enough := float64(verdict.Certain)
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
	s := c.Spans[i]
	return s.Hi-s.Lo == 1 && c.Blocks[s.Lo].Prose() && c.Pieces.Says(s.Lo) == 0 && c.Pieces.Branch(i).Position() == match.InStory
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
	for _, kind := range c.Pieces.Says(k).Kinds() {
		c.due = append(c.due, c.set.byPhrase[kind.String()]...)
	}
	if len(c.due) == 0 {
		return
	}
	p := c.Pieces.Line(k)
	isCell := c.Blocks[k].Kind == block.Cell && c.Kind != score.Forum
	isStory := p.Votes() >= verdict.CertainLine
	switch {
	case isCell: // "Recommended" in a table that the signals keep is data
		isStory = p.Votes() >= 0
	case c.Tree != nil && c.Blocks[k].Kind == block.Heading: // "3 Results", "Contact"
		isStory = p.Votes() >= verdict.Certain
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
	c.Take(r.Name, span, func() string { return c.Place(k) })
}
