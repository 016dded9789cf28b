package mend

import (
	"github.com/winnow-go/winnow/internal/score"
	"github.com/winnow-go/winnow/internal/verdict"
)

const (
	// leastPosts is how many posts make a thread.
	leastPosts = 3
	// mostButton is the words of the longest button below a post, mostPoster
	// those of the longest line that tells who wrote one, and when.
	mostButton = 3
	mostPoster = 6
	// mostlyPosts is the least share of the sentences kept that end posts, and
	// mostOpening how many sentences the first post has at the most: readers
	// comment on a longer story.
	mostlyPosts = 0.5
	mostOpening = 4
)

// mendThread settles the posts of a thread, which flattened text shows as short
// stories with the same frame again and again: the sentence above the button that
// ends a post is a post's, labels between a button and the next sentence tell
// who wrote it.
func (m *mender) mendThread() {
	if m.Kind != score.Article && m.Kind != score.Forum {
		return
	}
	m.mendAnswers()
	button := m.postButton()
	if button == "" {
		return
	}
	blocks := m.Blocks
	for k := int32(1); k < m.All().Hi; k++ {
		if blocks[k].Text != button {
			continue
		}
		if m.IsOutvoted(k-1) && blocks[k-1].EndsInStop() && m.Pieces.Says(k-1) == 0 {
			m.Spare(k - 1)
		}
	}
	for k := range m.All().Hi {
		if blocks[k].Text == button {
			m.takePoster(k, button)
		}
	}
}

// takePoster takes the button at line k and the labels between it and the next
// post.
func (m *mender) takePoster(k int32, button string) {
	blocks := m.Blocks
	for n := m.All().Hi; k < n; k++ {
		if m.Kept(k) {
			m.TakeLine(verdict.Outvoted, k)
		}
		next := k + 1
		if next >= n || next+1 < n && blocks[next+1].Text == button || !m.tellsPoster(next) {
			return
		}
	}
}

// tellsPoster reports whether line k may tell who wrote a post, and when; a time
// of day alone heads an entry of a live blog.
func (m *mender) tellsPoster(k int32) bool {
	b := &m.Blocks[k]
	return (isLabel(b) || b.Letters == 0) && b.Length() <= mostPoster && !isTimeOfDay(b.Text)
}

// postButton is the line that ends each post of a thread: "Reply", "Quote". It
// is told by standing again and again below sentences, whatever it says, the
// first time near the top. It is empty where the page is no thread.
func (m *mender) postButton() string {
	blocks := m.Blocks
	times, first, most, sentences := map[string]int{}, map[string]int{}, "", 0
	for k := int32(1); k < m.All().Hi; k++ {
		b := &blocks[k]
		if m.Kept(k) && b.EndsInStop() {
			sentences++
		}
		if b.Length() > mostButton || !isLabel(b) || b.Digits > 0 || !blocks[k-1].EndsInStop() {
			continue
		}
		if times[b.Text]++; times[b.Text] == 1 {
			first[b.Text] = sentences
		}
		if times[b.Text] > times[most] {
			most = b.Text
		}
	}
	if times[most] < leastPosts || first[most] > mostOpening || float64(times[most]) < mostlyPosts*float64(sentences) {
		return ""
	}
	return most
}
