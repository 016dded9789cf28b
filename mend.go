package winnow

import (
	"slices"

	"golang.org/x/net/html/atom"

	"github.com/winnow-go/winnow/internal/block"
	"github.com/winnow-go/winnow/internal/halt"
)

// fairlyOut is how much the signals must speak against a line, in log odds,
// for its neighbours not to save it; hardlyOut is the same for a line that has
// but one of them.
const (
	fairlyOut = -3
	hardlyOut = -1
)

// mend settles lines on which the signals stood alone by what became of the
// lines around them: a heading stays with its paragraphs, a line between two of
// the story's stays with them, and a heading with nothing left under it goes.
// Flattened text has its own way, as it lacks the elements to tell by.
func (c *cleaner) mend() {
	if c.blocks.Tree == nil {
		c.mendText()
		return
	}
	c.mendTables()
	c.mendSpecimens()
	if !slices.Contains(commercial, c.kind) {
		c.mendEntries()
	}
	for k := c.blocks.All().Hi - 1; k >= 0 && !c.blocks.Watch.Stop(halt.Turn); k-- {
		if c.isOutvoted(k) && c.pieces.Line(k).Votes() > fairlyOut && c.headsStory(k) {
			c.spare(k)
		}
	}
	labels := c.labels()
	for k := int32(0); k < c.blocks.All().Hi && !c.blocks.Watch.Stop(halt.Turn); k++ {
		if c.isOutvoted(k) && c.pieces.Line(k).Votes() > fairlyOut && (c.isBetween(k) || labels[c.shape(k)] || c.continues(k)) {
			c.spare(k)
		}
	}
	if c.kind != ArticlePage {
		return
	}
	for k := c.blocks.All().Hi - 1; k >= 0 && !c.blocks.Watch.Stop(halt.Turn); k-- {
		if c.headsNothing(k) {
			c.takeLine(outvoted, k)
		}
	}
}

// kept reports whether there is a block k and no rule took it.
func (c *cleaner) kept(k int32) bool { return k >= 0 && k < c.blocks.All().Hi && c.taken[k] < 0 }

// isOutvoted reports whether the signals alone took block k.
func (c *cleaner) isOutvoted(k int32) bool {
	return c.taken[k] >= 0 && c.removed[c.taken[k]].rule == outvoted
}

// headsStory reports whether block k is a heading, or the line that opens what is
// folded away, over what was kept: a sentence, a list that leads nowhere, or a
// heading of a lower level.
func (c *cleaner) headsStory(k int32) bool {
	b := c.blocks.Blocks
	if b[k].Kind != block.Heading && c.blocks.Tree.Nodes[b[k].Node].Tag != atom.Summary || !c.kept(k+1) {
		return false
	}
	next := &b[k+1]
	switch {
	case next.Prose(), c.isItem(k+1) && c.isItem(k+2):
		return true
	case next.Kind == block.Heading:
		return next.Level > b[k].Level
	}
	return next.Linked == 0 && next.Length() >= fewWords && endsInStop(next)
}

// isItem reports whether block k is an item of a list that was kept.
func (c *cleaner) isItem(k int32) bool {
	return c.kept(k) && c.blocks.Blocks[k].Kind == block.Item && c.blocks.Blocks[k].LinkShare() <= mostlyLinks
}

// mostlyLinks is the share of linked words above which a line leads elsewhere.
const mostlyLinks = 0.5

// isBetween reports whether the blocks on either side were kept and stand in
// the same element, and the line itself is not a link.
func (c *cleaner) isBetween(k int32) bool {
	if !c.kept(k-1) || !c.kept(k+1) || c.blocks.Blocks[k].LinkShare() > mostlyLinks {
		return false
	}
	return c.holder(k-1) == c.holder(k) && c.holder(k) == c.holder(k+1)
}

// holder is the element around that of block k.
func (c *cleaner) holder(k int32) int32 { return c.blocks.Tree.Nodes[c.blocks.Blocks[k].Node].Parent }

// continues reports whether block k is a sentence behind one that was kept, in
// the same element and of the same shape, against which the signals hardly speak:
// stories end in short ones.
func (c *cleaner) continues(k int32) bool {
	b := &c.blocks.Blocks[k]
	if !c.kept(k-1) || !c.blocks.Blocks[k-1].Prose() || b.Linked > 0 || !endsInStop(b) || c.pieces.Says(k) != 0 {
		return false
	}
	return c.pieces.Line(k).Votes() > hardlyOut && c.holder(k-1) == c.holder(k) && c.shape(k-1) == c.shape(k)
}

// headsNothing reports whether block k is a heading that was kept though all
// that it heads was taken, and for which the signals don't vouch.
func (c *cleaner) headsNothing(k int32) bool {
	b := c.blocks.Blocks
	if b[k].Kind != block.Heading || !c.kept(k) || c.pieces.Line(k).Votes() > certain/2 {
		return false
	}
	next := k + 1
	for int(next) < len(b) && !c.kept(next) && !ends(&b[next], &b[k]) {
		next++
	}
	return next > k+1 && (int(next) == len(b) || ends(&b[next], &b[k]))
}

// ends reports whether a block is a heading that ends the section of another.
func ends(b, heading *block.Block) bool {
	return b.Kind == block.Heading && b.Level <= heading.Level
}

// shape is what lines of one kind have in common: element and classes.
type shape struct{ tag, class string }

func (c *cleaner) shape(k int32) shape {
	t, node := c.blocks.Tree, c.blocks.Blocks[k].Node
	return shape{t.Nodes[node].Name, t.Attr(node, "class")}
}

// series is how many lines of one shape make a series.
const series = 3

// labels finds the shapes whose lines stand between lines that were kept, such
// as the questions of a list of questions, whatever element the page uses for
// them.
func (c *cleaner) labels() map[shape]bool {
	count := map[shape]int{}
	for k := int32(0); k < c.blocks.All().Hi && !c.blocks.Watch.Stop(halt.Turn); k++ {
		switch s := c.shape(k); {
		case s.class == "":
		case c.isLabel(k):
			count[s]++
		default:
			count[s] -= series
		}
	}
	labels := map[shape]bool{}
	for s, n := range count {
		if n >= series {
			labels[s] = true
		}
	}
	return labels
}

// isLabel reports whether block k is no sentence, and the blocks on either side
// were kept.
func (c *cleaner) isLabel(k int32) bool {
	b := c.blocks.Blocks
	return c.kept(k-1) && c.kept(k+1) && !b[k].Prose() && (c.kept(k) || c.isOutvoted(k))
}
