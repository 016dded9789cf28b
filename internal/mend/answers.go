package mend

import (
	"strings"
	"unicode"

	"github.com/winnow-go/winnow/internal/block"
	"github.com/winnow-go/winnow/internal/phrase"
	"github.com/winnow-go/winnow/internal/verdict"
)

const (
	// longestQuestion is the words that who asks writes at the most: readers
	// comment on longer stories, which ask questions too.
	longestQuestion = 150
	// leastAnswers is how many posts below the first make a thread, mostTelling
	// how many lines tell who wrote one.
	leastAnswers = 2
	mostTelling  = 5
)

// mendAnswers gives back the answers to a question, which look like comments on
// a story, and takes the lines that tell who wrote them.
func (m *mender) mendAnswers() {
	posts := m.posts()
	if len(posts) <= leastAnswers || !m.asks(posts[0], posts[1]) {
		return
	}
	for _, post := range posts {
		m.GiveBack(post, "comments", verdict.Outvoted, verdict.PointedStory, verdict.Byline, "tag-list")
		for k := post.Lo - 1; k > 0 && m.tellsPoster(k) && post.Lo-k <= mostTelling; k-- {
			if m.Kept(k) {
				m.TakeLine(verdict.Outvoted, k)
			}
		}
	}
}

// posts are the first sentences below the headline, and those below a few labels
// that tell who wrote them and when.
func (m *mender) posts() []block.Span {
	var posts []block.Span
	n := m.All().Hi
	for k := m.headline() + 1; k < n; {
		if !m.isPosted(k) || len(posts) > 0 && !m.isSigned(k) {
			k++
			continue
		}
		post := block.Span{Lo: k, Hi: k + 1}
		for post.Hi < n && m.isPosted(post.Hi) {
			post.Hi++
		}
		posts = append(posts, post)
		k = post.Hi
	}
	return posts
}

// isPosted reports whether line k is a sentence that says nothing of clutter; a
// piece of code may follow it.
func (m *mender) isPosted(k int32) bool {
	b := &m.Blocks[k]
	return (b.EndsInStop() || b.Prose() && strings.HasSuffix(b.Text, ":")) && b.Length() >= fewWords && m.Pieces.Says(k) == 0
}

// isSigned reports whether the lines right above line k tell who wrote it and
// when, or are buttons that end other posts too.
func (m *mender) isSigned(k int32) bool {
	labels, signed := 0, false
	for j := k - 1; j >= 0 && k-j <= mostTelling && m.tellsPoster(j); j-- {
		labels++
		if m.Pieces.Says(j).Any(elsewhere) {
			return false
		}
		signed = signed || m.tellsWhen(j) || m.Pieces.Says(j).Any(phrase.Of(phrase.Comments, phrase.Reply, phrase.Sorting))
	}
	return labels > 1 && signed
}

// elsewhere are the labels over links to other threads.
var elsewhere = phrase.Of(phrase.Related, phrase.ReadAlso, phrase.MoreOn, phrase.MostRead, phrase.Recommended)

// tellsWhen reports whether line k has figures as a date has: more than one, or
// one with words such as "ago".
func (m *mender) tellsWhen(k int32) bool {
	isFigure := func(r rune) bool { return unicode.IsDigit(r) }
	figures := 0
	for text := m.Blocks[k].Text; ; figures++ {
		from := strings.IndexFunc(text, isFigure)
		if from < 0 {
			break
		}
		text = strings.TrimLeftFunc(text[from:], isFigure)
	}
	return figures > 1 || figures > 0 && m.Pieces.Says(k).Has(phrase.PublishedOn)
}

// questionMarks are those of all scripts; Greek asks with a semicolon.
const questionMarks = "?？؟;"

// asks reports whether the first post is little more than a question, in the
// headline or at its end, with nothing but labels between it and the first
// answer, or whether its writer is a member of a forum.
func (m *mender) asks(question, answer block.Span) bool {
	words := 0
	for k := question.Lo; k < answer.Lo; k++ {
		if b := &m.Blocks[k]; b.Prose() || m.isPosted(k) {
			words += b.Length()
		}
	}
	asked := m.Blocks[question.Hi-1].Text
	if title := m.headline(); title >= 0 {
		asked += m.Blocks[title].Text
	}
	return words <= longestQuestion && (strings.ContainsAny(asked, questionMarks) || m.saysForum(answer.Hi))
}

// saysForum reports whether two lines above line end are those of a forum:
// "Joined:", "Senior member".
func (m *mender) saysForum(end int32) bool {
	lines := 0
	for k := range end {
		if m.Pieces.Says(k).Has(phrase.Forum) {
			lines++
		}
	}
	return lines > 1
}
