package mend

import (
	"unicode"
	"unicode/utf8"

	"github.com/winnow-go/winnow/internal/phrase"
	"github.com/winnow-go/winnow/internal/verdict"
)

// buttons lists the rules that take a line for a word of a button, which may be
// a heading or a line of verse as well.
var buttons = []string{verdict.Outvoted, verdict.ReadAlso, verdict.PointedStory, "read-more-link", "share-bar", "copyright-line", "print-button", "shop-button", "login", "follow-line", "navigation", "reply-button",
	"skip-link", "previous-next", "edit-link", "rating", "comment-form", "media-control", "contents"}

// mostHeadWords is the words of the longest heading that is a button as well.
const mostHeadWords = 3

// mendHeadings gives back headings that are words of buttons, such as "Share"
// over what gardeners share. Buttons stand side by side, or come again and again;
// headings are several, no two alike, each alone between lines of the story.
func (m *mender) mendHeadings() {
	times := map[string]int{}
	for k := range m.All().Hi {
		times[m.Blocks[k].Text]++
	}
	var taken []int32
	all, under := 0, int32(-1) // under is the sentence below the last heading
	for k := int32(1); k+1 < m.All().Hi; k++ {
		if times[m.Blocks[k].Text] > 1 || !m.Kept(k-1) && k-1 != under || !m.standsOverStory(k) {
			continue
		}
		under = k + 1
		all++
		if m.TakenBy(k, buttons...) && !m.Pieces.Says(k).Any(phrase.Of(phrase.ReadAlso, phrase.ShowMore)) {
			taken = append(taken, k)
		}
	}
	if all < series {
		return
	}
	for _, k := range taken {
		m.Spare(k)
		m.Spare(k + 1)
		if m.isLostStory(k + 2) {
			m.Spare(k + 2)
		}
	}
}

// standsOverStory reports whether line k is a label alone between a line of the
// story and a sentence that is one, or that only its place spoke against.
func (m *mender) standsOverStory(k int32) bool {
	b := m.Blocks
	if b[k].Length() > mostHeadWords || b[k].Letters == 0 || b[k].Digits > 0 || !isLabel(&b[k]) || !b[k-1].EndsInStop() {
		return false
	}
	below := &b[k+1]
	if !below.EndsInStop() || below.Length() < fewWords {
		return false
	}
	return m.Kept(k+1) || m.isLostStory(k+1)
}

// isLostStory reports whether line k is a sentence that only its place spoke
// against.
func (m *mender) isLostStory(k int32) bool {
	if k >= m.All().Hi || !m.IsOutvoted(k) {
		return false
	}
	b := &m.Blocks[k]
	return b.Prose() && b.EndsInStop() && m.Pieces.Line(k).Votes() > fairlyOut && m.Pieces.Says(k) == 0
}

// mendBroken gives back a word that reads like a button and that the line below
// reads on from, beginning with a small letter.
func (m *mender) mendBroken() {
	b := m.Blocks
	for k := int32(1); k+1 < m.All().Hi; k++ {
		if !m.TakenBy(k, buttons...) || b[k].Length() > mostHeadWords || !m.Kept(k-1) || !b[k-1].EndsInStop() || !m.Kept(k+1) || !m.Adjoins(k+1) {
			continue
		}
		first, _ := utf8.DecodeRuneInString(b[k+1].Text)
		if unicode.IsLower(first) && isLabel(&b[k]) && b[k+1].EndsInStop() {
			m.Spare(k)
		}
	}
}

// mendEdited gives back headings with a link to edit their section, or to copy what
// stands in it, between them and the story.
func (m *mender) mendEdited() {
	for k := int32(0); k+2 < m.All().Hi; k++ {
		if m.IsOutvoted(k) && isLabel(&m.Blocks[k]) && m.Pieces.Says(k) == 0 && m.TakenBy(k+1, "edit-link") && m.Kept(k+2) {
			m.Spare(k)
		}
	}
}
