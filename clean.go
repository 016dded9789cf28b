package winnow

import (
	"fmt"
	"slices"
	"sync"

	"github.com/winnow-go/winnow/internal/block"
	"github.com/winnow-go/winnow/internal/page"
	"github.com/winnow-go/winnow/match"
)

// ruleSet is a list of rules made ready to run: looked up by the facts that
// their matchers ask for.
type ruleSet struct {
	rules                           []Rule
	byWord, byTag, byAttr, byPhrase map[string][]int
	always                          []int
}

// standard is winnow's own rules, made ready once.
var standard = sync.OnceValue(func() *ruleSet { return newRuleSet(rules) })

// ruleSet makes the rules ready that the extractor asks for.
func (e *Extractor) ruleSet() (*ruleSet, error) {
	if len(e.Rules) == 0 && len(e.Disable) == 0 {
		return standard(), nil
	}
	all := slices.Concat(rules, e.Rules)
	for i := len(rules); i < len(all); i++ {
		all[i].own = true
	}
	for i, r := range all {
		switch {
		case r.Name == "":
			return nil, &RuleError{r.Name, "has no name"}
		case r.Match.IsZero():
			return nil, &RuleError{r.Name, "has no matcher"}
		case slices.ContainsFunc(all[:i], func(o Rule) bool { return o.Name == r.Name }):
			return nil, &RuleError{r.Name, "is given twice"}
		}
	}
	for _, name := range e.Disable {
		at := slices.IndexFunc(all, func(r Rule) bool { return r.Name == name })
		if at < 0 {
			return nil, &RuleError{name, "does not exist"}
		}
		all = slices.Delete(all, at, at+1)
	}
	return newRuleSet(all), nil
}

func newRuleSet(all []Rule) *ruleSet {
	s := &ruleSet{
		rules: all, byWord: map[string][]int{}, byTag: map[string][]int{},
		byAttr: map[string][]int{}, byPhrase: map[string][]int{},
	}
	for i, r := range all {
		keys := r.Match.Keys()
		if keys == nil {
			s.always = append(s.always, i)
		}
		for _, k := range keys {
			m := [...]map[string][]int{s.byWord, s.byTag, s.byAttr, s.byPhrase}[k.Of]
			m[k.Name] = append(m[k.Name], i)
		}
	}
	return s
}

// cleaner runs rules over one page and keeps the account.
type cleaner struct {
	set    *ruleSet
	kind   Kind
	blocks *block.Page
	pieces *match.Page
	// taken tells for each block which removal took it; -1 for none.
	taken []int32
	// removed is the account, in the order in which rules ran.
	removed []removal
	// due collects the rules to be tested on one piece.
	due []int
}

// removal is one line of the account before its text is rendered.
type removal struct {
	rule  string
	where string
	from  int32 // first block, for the order
	text  []int32
}

func newCleaner(set *ruleSet, kind Kind, blocks *block.Page, pieces *match.Page) *cleaner {
	c := &cleaner{set: set, kind: kind, blocks: blocks, pieces: pieces, taken: make([]int32, len(blocks.Blocks))}
	for k := range c.taken {
		c.taken[k] = -1
	}
	return c
}

// clean runs the rules: over elements from the outside in, then over lines.
func (c *cleaner) clean() {
	if c.blocks.Tree != nil {
		c.branches()
	}
	for k := range c.blocks.Blocks {
		if c.taken[k] < 0 {
			c.line(int32(k))
		}
	}
}

func (c *cleaner) branches() {
	t := c.blocks.Tree
	for i := int32(1); i < int32(len(t.Nodes)); i++ {
		s := c.blocks.Spans[i]
		if s.Hi <= s.Lo || t.Nodes[i].IsText() {
			continue
		}
		if rule := c.branchRule(i); rule != nil {
			c.take(rule.Name, s, t.Path(i))
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
// it to be spared; certainLine the same for a line of HTML. In flattened text
// the words of a line tell more than its place.
const (
	certain     = 1.5
	certainLine = 2
)

// branchRule is the first rule in run order that takes element i.
func (c *cleaner) branchRule(i int32) *Rule {
	t := c.blocks.Tree
	c.due = append(c.due[:0], c.set.always...)
	c.due = append(c.due, c.set.byTag[t.Nodes[i].Name]...)
	for _, a := range t.Attrs(i) {
		c.due = append(c.due, c.set.byAttr[a.Key]...)
	}
	for _, w := range t.NameWords(i) {
		c.due = append(c.due, c.set.byWord[w]...)
	}
	p := c.pieces.Branch(i)
	return c.first(p, func(r *Rule) bool {
		if r.Whole {
			return p.Around() >= leastStory
		}
		return r.own || p.ProseShare() < spared && p.Votes() < certain
	})
}

// first is the first of the due rules, in run order, that matches the piece
// and that may take it; nil if there is none.
func (c *cleaner) first(p match.Piece, may func(*Rule) bool) *Rule {
	slices.Sort(c.due)
	for k, i := range c.due {
		r := &c.set.rules[i]
		if k > 0 && c.due[k-1] == i || slices.Contains(r.Except, c.kind) {
			continue
		}
		if r.Match.Matches(p) && may(r) {
			return r
		}
	}
	return nil
}

func (c *cleaner) line(k int32) {
	c.due = append(c.due[:0], c.set.always...)
	for _, kind := range c.pieces.Says(k).Kinds() {
		c.due = append(c.due, c.set.byPhrase[kind.String()]...)
	}
	if len(c.due) == 0 {
		return
	}
	p := c.pieces.Line(k)
	r := c.first(p, func(r *Rule) bool { return r.own || r.sure || p.Votes() < certainLine })
	if r == nil {
		return
	}
	span := block.Span{Lo: k, Hi: k + 1}
	switch r.Takes {
	case Section:
		span = c.section(k)
	case Rest:
		span = c.rest(k)
	}
	c.take(r.Name, span, c.where(k))
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
func (c *cleaner) take(rule string, s block.Span, where string) {
	if n := len(c.removed); n > 0 {
		if last := &c.removed[n-1]; last.rule == rule && s.Hi-s.Lo == 1 && last.text[len(last.text)-1] == s.Lo-1 && c.taken[s.Lo] < 0 {
			last.text, c.taken[s.Lo] = append(last.text, s.Lo), int32(n-1) // lines in a row are one removal
			return
		}
	}
	id := int32(len(c.removed))
	r := removal{rule: rule, where: where, from: s.Lo}
	for k := s.Lo; k < s.Hi; k++ {
		if c.taken[k] < 0 {
			c.taken[k] = id
			r.text = append(r.text, k)
		}
	}
	if len(r.text) > 0 {
		c.removed = append(c.removed, r)
	}
}

// rest is what a line that ends the story takes: everything behind it, or in
// HTML everything behind it in the elements that do not hold the story.
func (c *cleaner) rest(k int32) block.Span {
	if c.blocks.Tree == nil {
		return block.Span{Lo: k, Hi: c.blocks.All().Hi}
	}
	return c.section(k)
}

// section is what a heading-like line takes with it: in HTML the box that it
// heads, in text the short lines and teasers under it.
func (c *cleaner) section(k int32) block.Span {
	if c.blocks.Tree != nil {
		if box, ok := c.box(k); ok {
			return box
		}
	}
	return c.under(k)
}

// box is the largest element that block k heads and that holds little of the
// page's running text.
func (c *cleaner) box(k int32) (block.Span, bool) {
	t := c.blocks.Tree
	best, found := block.Span{}, false
	for i := c.blocks.Blocks[k].Node; i > page.Root; i = t.Nodes[i].Parent {
		s := c.blocks.Spans[i]
		if box := c.pieces.Branch(i); s.Lo < k || box.ProseShare() > aPart || box.Votes() > certain {
			break
		}
		if s.Hi > k+1 {
			best, found = s, true
		}
	}
	return best, found
}

// mostUnder is how many lines a line takes with it at the most.
const mostUnder = 40

// label is the length in words below which a phrase is a label rather than a
// sentence.
const label = 12

// storyGoesOn is how many sentences in a row end a list of teasers: teasers
// come with a headline each.
const storyGoesOn = 2

// under is block k and the lines below it up to the next heading or to where
// running text goes on.
func (c *cleaner) under(k int32) block.Span {
	s := block.Span{Lo: k, Hi: k + 1}
	blocks := c.blocks.Blocks
	prose := 0
	for j := k + 1; j < int32(len(blocks)) && j-k <= mostUnder; j++ {
		b := &blocks[j]
		if b.Kind == block.Heading && blocks[k].Kind == block.Heading && b.Level <= blocks[k].Level {
			break
		}
		if c.pieces.Says(j) != 0 && b.Length() < label {
			break // the next label heads what is under it
		}
		if c.pieces.Line(j).Votes() > certain {
			break // the signals are sure of the story
		}
		if b.Prose() {
			prose++
		} else {
			prose = 0
		}
		if prose >= storyGoesOn {
			s.Hi = j - storyGoesOn + 1
			break
		}
		s.Hi = j + 1
	}
	return s
}

// outvoted is the rule that follows the signals alone, headline the one about
// the headline.
const (
	outvoted = "outside-story"
	headline = "headline"
)

// smallPage is the words of running text up to which a page is too small for
// the signals to tell its story from what is around it.
const smallPage = 120

// rescue gives back the story of a page that is small, or on which the signals
// found none: the sentences that stand closest together and that no other rule
// took, and where there are no long ones, the short ones.
func (c *cleaner) rescue() {
	if c.blocks.Total(c.blocks.All()).Prose <= smallPage {
		c.giveBack(c.pieces.Story(), (*block.Block).Prose, outvoted)
	}
	if c.empty() {
		c.giveBack(c.pieces.Story(), (*block.Block).Prose, outvoted, headline)
	}
	if c.empty() {
		c.giveBack(c.blocks.All(), shortSentence, outvoted, headline)
	}
}

// empty reports whether nothing is left of the page.
func (c *cleaner) empty() bool { return !slices.Contains(c.taken, -1) }

// fewWords is the least number of words that say something.
const fewWords = 5

func shortSentence(b *block.Block) bool {
	return b.Stops > 0 && b.Length() >= fewWords && b.Linked == 0
}

// giveBack returns the blocks of a span that one of the rules took.
func (c *cleaner) giveBack(s block.Span, these func(*block.Block) bool, rules ...string) {
	for k := s.Lo; k < s.Hi; k++ {
		if c.taken[k] < 0 || !these(&c.blocks.Blocks[k]) {
			continue
		}
		if r := &c.removed[c.taken[k]]; slices.Contains(rules, r.rule) {
			r.text = slices.DeleteFunc(r.text, func(b int32) bool { return b == k })
			c.taken[k] = -1
		}
	}
}
