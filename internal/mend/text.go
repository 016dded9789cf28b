package mend

import (
	"github.com/winnow-go/winnow/internal/phrase"
	"github.com/winnow-go/winnow/internal/score"
	"github.com/winnow-go/winnow/internal/verdict"
	"github.com/winnow-go/winnow/match"
)

// mendText settles lines of flattened text by what became of the lines around
// them, as [mender.mend] does for HTML. Without elements, what tells is the
// order of the lines: what stands above the headline is the page's frame, labels
// between the headline and the first sentence are a masthead, a label with
// nothing left under it heads what is gone, and a line between lines of the
// story is one of them.
func (m *mender) mendText() {
	m.mendGaps()
	m.mendCode()
	m.mendVerdict()
	m.mendLists()
	m.mendAnswer()
	m.mendBelowTeaser()
	m.mendSeries()
	m.mendBelowSeries()
	m.mendSections()
	m.mendYears()
	m.takeContents()
	if m.Kind == score.Article {
		m.mendStory()
		if m.takeComments() {
			return
		}
	}
	if m.Kind == score.Article || m.Kind == score.Documentation {
		m.mendCards()
		m.mendAlike()
		m.mendRows()
		m.mendEdited()
		m.mendHeadings()
		m.mendBroken()
	}
	m.mendThread()
}

// mendStory settles what only stories have.
func (m *mender) mendStory() {
	m.mendVerse()
	if m.isMostlyProse() {
		m.takeAround()
	}
	m.mendOffer()
	m.mendLetter()
	m.takeBio()
}

// mendGaps gives back lines between lines of the story, and at its end.
func (m *mender) mendGaps() {
	for k := range m.All().Hi {
		if m.IsOutvoted(k) && (m.Pieces.Line(k).Votes() > halfOut && m.storyAbove(k) && m.storyBelow(k) || m.isLastWord(k) || m.isSignature(k) || m.isCode(k) && m.storyAbove(k)) {
			m.Spare(k)
		}
	}
}

// mendVerdict gives back the verdict of a review, which is no vote of the readers.
func (m *mender) mendVerdict() {
	for k := int32(1); k+1 < m.All().Hi; k++ {
		if !m.Kept(k) && showsVerdict.Matches(m.Pieces.Line(k)) && m.Kept(k-1) && (m.Kept(k+1) || m.Blocks[k-1].EndsInStop() && !m.Pieces.Says(k+1).Has(phrase.Rating)) {
			m.Spare(k)
		}
	}
}

// mendBelowSeries gives back sentences below a series that was given back.
func (m *mender) mendBelowSeries() {
	for k := int32(1); k < m.All().Hi; k++ {
		if m.IsOutvoted(k) && m.Blocks[k].Prose() && m.isLastWord(k) {
			m.Spare(k)
		}
	}
}

const (
	// halfOut is how much the signals must speak against a line, in log odds,
	// for its neighbours in flattened text not to save it.
	halfOut = -1.3
	// mostGap is the lines between a line and the story's next that still stand
	// together: a button or two, a line that was lost with it.
	mostGap = 3
)

// storyAbove reports whether the story stands right above line k, buttons and
// single lines in between aside; storyBelow does so for the lines below.
func (m *mender) storyAbove(k int32) bool { return m.storyTowards(k, -1) }
func (m *mender) storyBelow(k int32) bool { return m.storyTowards(k, 1) }

func (m *mender) storyTowards(k, step int32) bool {
	for j, n := k+step, 0; j >= 0 && j < m.All().Hi && n < mostGap; j, n = j+step, n+1 {
		if m.Kept(j) {
			return true
		}
		if !m.standsAside(j) {
			return false
		}
	}
	return false
}

// isLastWord reports whether line k is a sentence under one of the story, with
// at most an advertisement or a pointer to another story in between.
func (m *mender) isLastWord(k int32) bool {
	b, above, least := &m.Blocks[k], k-1, float64(halfOut)
	if b.Prose() && m.Kept(above) {
		least = fairlyOut
	}
	if m.Pieces.Line(k).Votes() <= least || !b.EndsInStop() || m.Pieces.Says(k) != 0 {
		return false
	}
	for above > max(0, k-mostGap) && m.interrupts(above) {
		above--
	}
	return m.Kept(above) && (m.Blocks[above].EndsInStop() || m.isCode(above))
}

// interrupts reports whether line k was taken as what stands between the
// paragraphs of a story.
func (m *mender) interrupts(k int32) bool {
	return m.TakenBy(k, interrupting...)
}

// interrupting lists the rules about what stands between paragraphs.
var interrupting = []string{verdict.ReadAlso, verdict.PointedStory, "advertisement"}

// standsAside reports whether line k is a button, or was voted out by little.
func (m *mender) standsAside(k int32) bool {
	return m.Blocks[k].Length() <= 2 || m.IsOutvoted(k) && m.Pieces.Line(k).Votes() > halfOut
}

var showsVerdict = match.Verdict()
