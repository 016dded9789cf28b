package meta

import (
	"strings"
	"unicode"

	"golang.org/x/net/html/atom"

	"github.com/winnow-go/winnow/internal/block"
)

// bylines gives the lines near the headline that begin like a byline; a label
// alone leads the next line.
func (f *facts) bylines(give func(string, int32)) {
	at := f.headlineBlock()
	if at < 0 {
		return
	}
	blocks, first := f.blocks.Blocks, postMark{block: -1}
	for k := max(0, at-nearBefore); k <= at+nearAfter && k < int32(len(blocks)); k++ {
		b := &blocks[k]
		text := f.partedText(b)
		if k == at {
			text = f.besideHeadlineText(b)
		}
		if text == "" || len(text) > longestDateline || b.Words > 24 && k != at || f.elsewhere(b.Node) != 0 {
			continue
		}
		for line, rest := range bylineLines(text, f.order) {
			below := !strings.HasPrefix(text, line) && k != at
			if rest == "" && k+1 < int32(len(blocks)) && k+1 != at && blocks[k+1].Words < 10 && !f.isColumnHead(k) && !f.labelsField(k) {
				rest = blocks[k+1].Text
			} else if rest == "" {
				continue
			} else if mark := strings.ToLower(strings.TrimSuffix(line, rest)); f.isNextPost(first, k, mark) {
				return
			} else if first.block < 0 {
				first = postMark{k, mark}
			}
			if found := names(rest, guessed); len(found) > 0 && !(below && len(strings.Fields(found[0])) == 1 && !isWide(found[0])) {
				give(rest, b.Node)
				return
			}
			f.noteNickname(rest, strings.HasSuffix(line, rest) && len(strings.Fields(line)) <= 3)
		}
	}
}

// bylineLines ranges over the lines of a text that are bylines, each with what
// stands behind its label: the rest of the line, or the next one.
func bylineLines(text string, o order) func(func(line, rest string) bool) {
	return func(yield func(line, rest string) bool) {
		for text != "" {
			line, below, _ := strings.Cut(text, "\n")
			rest, ok := cutByline(line, o)
			if ok && rest == "" {
				rest, below, _ = strings.Cut(below, "\n")
			}
			if ok && !yield(line, rest) {
				return
			}
			text = below
		}
	}
}

// cutByline is what stands behind the label of authors in a line, "" where the
// line is the label alone.
func cutByline(line string, o order) (rest string, ok bool) {
	if rest, ok = cutLabel(line); ok {
		return rest, true
	}
	if rest, ok = innerByline(line, o); ok {
		return rest, true
	}
	if rest, ok = cutReporter(line); ok {
		return rest, true
	}
	if rest = behindClock(line); rest != "" {
		return rest, true
	}
	if rest = beforeClock(line); rest != "" {
		return rest, true
	}
	return "", isAuthorLabel(line)
}

// isColumnHead reports whether block k is the head of a column, as "Author" is
// beside "Message" above the posts of old forums.
func (f *facts) isColumnHead(k int32) bool {
	return f.tree.Nodes[f.blocks.Blocks[k].Node].Tag == atom.Th
}

// labelsField reports whether a field to fill in follows block k, whose label is
// one of those of authors too: "Text:" above the field for a comment.
func (f *facts) labelsField(k int32) bool {
	for i := f.blocks.Blocks[k].First; i < f.blocks.Blocks[k+1].First; i++ {
		switch f.tree.Nodes[i].Tag {
		case atom.Input, atom.Textarea, atom.Select:
			return true
		}
	}
	return false
}

// postMark is the label of the first byline and its block, -1 for none.
type postMark struct {
	block int32
	label string
}

// isNextPost reports whether block k has the label of the first byline again,
// with running text between the two: in a thread each post has its own.
func (f *facts) isNextPost(first postMark, k int32, label string) bool {
	return first.block >= 0 && f.nickname != "" && label == first.label && f.blocks.Total(block.Span{Lo: first.block + 1, Hi: k}).Prose > 0
}

// behindClock is what stands behind a time and "by" in a piece of the foot of a
// post: "Permalink | Comments (1) | 21:13 by oz".
func behindClock(line string) string {
	if !strings.Contains(line, " by ") || strings.IndexByte(line, ':') < 0 {
		return ""
	}
	for _, p := range splitTitle(line) {
		clock, name, ok := strings.Cut(p.text, " by ")
		if ok && strings.Contains(clock, ":") && strings.Trim(clock, "0123456789:apmAPM ") == "" && !strings.Contains(name, " ") {
			return name
		}
	}
	return ""
}

// beforeClock is what stands between a dash and the time of day in a line, as the
// first theme of WordPress signs: "Filed under: Ports — Ida @ 9:14 pm".
func beforeClock(line string) string {
	before, clock, ok := strings.Cut(line, " @ ")
	if !ok || clock == "" || !unicode.IsDigit(rune(clock[0])) || !strings.Contains(clock, ":") {
		return ""
	}
	at := strings.LastIndex(before, "— ")
	if at < 0 || strings.ContainsAny(before[at:], "0123456789") { // the date of a comment
		return ""
	}
	return before[at+len("— "):]
}

// noteNickname notes the one word that a byline has in place of a name, as in
// "by oz on 4 December 2006", or what stands alone behind its label.
func (f *facts) noteNickname(line string, alone bool) {
	if found := names(line, trusted); f.nickname == "" && len(found) == 1 && (alone || len(strings.Fields(cutTail(line))) == 1) {
		f.nickname = found[0]
	}
}
