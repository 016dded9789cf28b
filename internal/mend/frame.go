package mend

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/winnow-go/winnow/internal/block"
	"github.com/winnow-go/winnow/internal/verdict"
	"github.com/winnow-go/winnow/match"
)

const (
	// mastheadLabel is the words of the longest label in a masthead, evenly the
	// log odds that spare a label there.
	mastheadLabel = 10
	evenly        = 0.3
	// mostContents is how many lines below its entry in a table of contents a
	// heading is looked for.
	mostContents = 400
	// aboveTitle is the share of the story that the frame above a headline holds
	// at the most; with more of it, the headline is another story's.
	aboveTitle = 0.1
	// mostlyProse is the least share of running text of a page with a story.
	mostlyProse = 0.4
)

// takeAround takes what is left of the frame around the story of a page.
func (m *mender) takeAround() {
	n := m.All().Hi
	if title := m.headline(); title >= 0 {
		m.takeFrame(title)
		m.takeMasthead(title)
	}
	m.takeFooter()
	m.takeAboutBoxes()
	parted := m.isParted()
	for k := int32(1); k < n; k++ {
		if rule := m.ruleBeside(k, parted); rule != "" {
			m.TakeLine(rule, k)
		}
	}
	for k := n - 1; k > 0; k-- {
		if m.labelsNothing(k) && !m.isCode(k) {
			m.TakeLine(verdict.Outvoted, k)
		}
	}
}

// isMostlyProse reports whether the page is a story with a frame rather than a
// list of labels.
func (m *mender) isMostlyProse() bool {
	all := m.Total(m.All())
	return float64(all.Prose) >= mostlyProse*float64(all.Length)
}

// headline is the last line above the story's text that shows the headline; -1
// where there is none.
func (m *mender) headline() int32 {
	title, above, all := int32(-1), 0, 0
	for k := range m.All().Hi {
		b := &m.Blocks[k]
		switch {
		case m.By(k) == verdict.Headline && above == all && title < 0:
			title, above = int32(k), all
		case m.Kept(k):
			all += b.Length()
			if title < 0 {
				above = all
			}
		}
	}
	if float64(above) > aboveTitle*float64(all) {
		return -1
	}
	return title
}

// takeFrame takes what stands above the headline.
func (m *mender) takeFrame(title int32) {
	for k := range title {
		if m.Kept(k) {
			m.TakeLine(verdict.Outvoted, k)
		}
	}
}

// takeMasthead takes labels, byline and contents between the headline and the
// first sentence, and below that where it is a summary, with the byline under it.
func (m *mender) takeMasthead(title int32) {
	sentences := 0
	for k := title + 1; k < m.All().Hi && sentences < 2; k++ {
		b := &m.Blocks[k]
		p := m.Pieces.Line(k)
		switch {
		case !m.Kept(k), m.isCode(k), isTimeOfDay(b.Text):
		case showsByline.Matches(p):
			m.TakeLine(verdict.Byline, k)
		case k > title+1 && b.Length() <= mastheadLabel && m.labelsName(k-1):
			m.TakeLine(verdict.Byline, k)
		case b.Prose():
			if sentences++; !m.isSummary(k) {
				return
			}
		case isLabel(b) && (p.Votes() < evenly || sentences == 0 && m.isRepeatedBelow(k)):
			m.TakeLine(verdict.Outvoted, k)
		}
	}
}

// underSummary lists the rules about what stands between a summary and the story.
var underSummary = []string{verdict.Byline, "share-bar", "network-names", "reading-time", "print-button", "text-size", "image-credit",
	"picture-caption", "label-row", "contents", "follow-line", "media-control", "tags", "breadcrumb"}

// isSummary reports whether a name alone, the byline, a row of buttons or the like
// stands between sentence k and the next one, and no list.
func (m *mender) isSummary(k int32) bool {
	next, named := k+1, true
	for ; next < m.All().Hi && !m.Blocks[next].Prose(); next++ {
		if m.TakenBy(next, underSummary...) {
			return true
		}
		b := &m.Blocks[next]
		named = named && (b.Capitals > 1 || strings.ToLower(b.Text) == strings.ToUpper(b.Text))
	}
	return named && next-k <= mostNames
}

// mostNames is how many lines, the sentence included, a summary and the names below
// it have where no rule knows them.
const mostNames = 3

var showsByline = match.All(match.ShowsByline(), match.Short(25))

// isRepeatedBelow reports whether line k stands below once more, as the heading
// of which it is the entry in a table of contents.
func (m *mender) isRepeatedBelow(k int32) bool {
	blocks := m.Blocks
	below := blocks[k+1 : min(len(blocks), int(k)+mostContents)]
	return slices.ContainsFunc(below, func(b block.Block) bool { return b.Text == blocks[k].Text })
}

// labelsNothing reports whether line k is a label under a sentence, for which
// the signals do not speak, and the lines below are gone.
func (m *mender) labelsNothing(k int32) bool {
	if !m.Kept(k) || !isLabel(&m.Blocks[k]) || m.Kept(k+1) || m.Pieces.Line(k).Votes() > evenly || k+1 == m.All().Hi || m.isSignature(k) || isField(&m.Blocks[k]) {
		return false
	}
	return !m.storyBelow(k)
}

// isLabel reports whether a block reads like a label: few words, no stop.
func isLabel(b *block.Block) bool {
	last, _ := utf8.DecodeLastRuneInString(b.Text)
	return b.Kind == block.Paragraph && b.Length() <= mastheadLabel && b.Stops == 0 && !strings.ContainsRune(",;:…。", last)
}
