package mend

import (
	"github.com/winnow-go/winnow/internal/block"
	"github.com/winnow-go/winnow/internal/verdict"
)

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
func (m *mender) mendVerse() {
	if !m.isVerse() {
		return
	}
	n := m.All().Hi
	for k := int32(1); k < n; {
		hi := k
		for hi < n && hi-k < mostLostVerse && m.TakenBy(hi, buttons...) && m.Blocks[hi].Length() <= mostVerse {
			hi++
		}
		begins := m.TakenBy(k-1, verdict.Headline, verdict.Byline)
		pointing := hi == k+2 && m.Kept(hi+1) && m.TakenBy(k+1, verdict.PointedStory)
		if hi > k && m.Kept(hi) && (begins || m.Kept(k-1) && (hi == k+1 || pointing)) {
			m.GiveBack(block.Span{Lo: k, Hi: hi}, buttons...)
		}
		k = max(hi, k+1)
	}
}

// isVerse reports whether most lines that are left are short and end without a
// stop.
func (m *mender) isVerse() bool {
	verse, all, sentences := 0, 0, 0
	for k := range m.All().Hi {
		if !m.Kept(k) {
			continue
		}
		all++
		if b := &m.Blocks[k]; b.Length() <= mostVerse && b.Digits == 0 {
			verse++
			if b.EndsInStop() {
				sentences++
			}
		}
	}
	return verse >= leastVerse && 2*sentences < verse && float64(verse) >= mostlyVerse*float64(all)
}
