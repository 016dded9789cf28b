package winnow

import "github.com/winnow-go/winnow/internal/block"

const (
	// mostVerse is the words of the longest line of verse, leastVerse how many
	// lines a poem has at the least, mostlyVerse their least share of the lines.
	mostVerse   = 9
	leastVerse  = 6
	mostlyVerse = 0.8
	// mostLostVerse is how many lines at the head of a poem read like buttons.
	mostLostVerse = 2
)

// mendVerse gives back the lines of a poem that read like buttons: "Read more"
// between two lines of verse is one itself, and so is one that begins the poem.
func (c *cleaner) mendVerse() {
	if !c.isVerse() {
		return
	}
	n := c.blocks.All().Hi
	for k := int32(1); k < n; {
		hi := k
		for hi < n && hi-k < mostLostVerse && c.takenBy(hi, buttons) && c.blocks.Blocks[hi].Length() <= mostVerse {
			hi++
		}
		begins := c.takenBy(k-1, []string{headline, byline})
		pointing := hi == k+2 && c.kept(hi+1) && c.takenBy(k+1, []string{pointed})
		if hi > k && c.kept(hi) && (begins || c.kept(k-1) && (hi == k+1 || pointing)) {
			c.giveBack(block.Span{Lo: k, Hi: hi}, anyBlock, buttons...)
		}
		k = max(hi, k+1)
	}
}

// isVerse reports whether most lines that are left are short and end without a
// stop.
func (c *cleaner) isVerse() bool {
	verse, all, sentences := 0, 0, 0
	for k := range c.blocks.Blocks {
		if c.taken[k] >= 0 {
			continue
		}
		all++
		if b := &c.blocks.Blocks[k]; b.Length() <= mostVerse && b.Digits == 0 {
			verse++
			if endsInStop(b) {
				sentences++
			}
		}
	}
	return verse >= leastVerse && 2*sentences < verse && float64(verse) >= mostlyVerse*float64(all)
}
