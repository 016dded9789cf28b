package meta

import (
	"strings"
	"unicode"

	"golang.org/x/net/html/atom"

	"github.com/winnow-go/winnow/internal/block"
	"github.com/winnow-go/winnow/internal/page"
	"github.com/winnow-go/winnow/internal/phrase"
)

const (
	// largestByline is the most nodes of an element that is a byline.
	largestByline = 60
	// mostLooks bounds the elements that are looked at for a name.
	mostLooks = 30
)

// authorMarks gives the names in elements whose class speaks of an author: near
// the headline, or everywhere else in the article. Of elements inside each
// other the outer one speaks, and the first one that names somebody ends the
// search, but for those right beside it.
func (f *facts) authorMarks(near bool, give func(string, int32)) {
	looks, behind, last := 0, int32(-1), int32(-1)
	for n, m := range f.marks {
		if m.says&aboutAuthor == 0 || m.node < behind || f.tree.Nodes[m.node].End-m.node > largestByline || f.elsewhere(m.node)&^aboutChrome != 0 || f.nearHeadline(m.node) != near {
			continue
		}
		if looks++; looks > mostLooks {
			return
		}
		if startsWithChange(f.boundedText(m.node)) { // who edited a post signs before who wrote it
			continue
		}
		k := f.blockOf(m.node)
		if last >= 0 && k > last+1 {
			return
		}
		if all := f.innerAuthors(n); len(all) > 1 {
			for _, i := range all {
				give(f.boundedText(i), i)
			}
			behind, last = f.tree.Nodes[m.node].End, k
			continue
		}
		for i, line := range f.lines(m.node) {
			found := names(trimNoun(line), guessed)
			if name := labelledNickname(line); name != "" && len(found) < 2 {
				give(name, m.node)
				behind, last = f.tree.Nodes[m.node].End, k
				break
			}
			if i == 0 && near && len(found) == 0 {
				if name := f.linkedName(m.node); name != "" && fold(name) == fold(line) {
					give(name, m.node)
					behind, last = f.tree.Nodes[m.node].End, k
					break
				}
			}
			if !near && len(found) > 0 && (!strings.Contains(found[0], " ") || hasTeamWord(found[0])) {
				continue
			}
			if len(found) > 0 {
				give(strings.Join(found, ", "), m.node)
				behind, last = f.tree.Nodes[m.node].End, k
				break
			}
		}
		if behind <= m.node && near {
			if name := f.linkedName(m.node); name != "" {
				give(name, m.node)
				behind, last = f.tree.Nodes[m.node].End, k
			}
		}
	}
}

// labelledNickname is the one word behind a label of authors in a line, less the
// date behind it: "Author: oz77 on 4 December 2006"; "" where there is more.
func labelledNickname(line string) string {
	rest, ok := cutLabel(line)
	if !ok || rest == "" {
		return ""
	}
	if rest = cutTail(rest); strings.Contains(rest, " ") || isLabel(strings.ToLower(rest)) {
		return ""
	}
	if found := names(rest, trusted); len(found) == 1 {
		return found[0]
	}
	return ""
}

// innerAuthors are the elements of one class that speak of an author inside of
// the element of a mark that does too, each with the full name of another person:
// "<span class=author>Ida Roth</span> / <span class=author>Jan Kurz</span>".
func (f *facts) innerAuthors(mark int) []int32 {
	var all []int32
	class, end := "", f.tree.Nodes[f.marks[mark].node].End
	for _, m := range f.marks[mark+1:] {
		if m.node >= end {
			break
		}
		if m.says&aboutAuthor == 0 {
			continue
		}
		own := f.tree.Attr(m.node, "class")
		if class == "" {
			class = own
		}
		if own == "" || own != class {
			continue
		}
		if found := names(f.boundedText(m.node), guessed); len(found) != 1 || !isFullName(found[0]) {
			return nil
		}
		all = append(all, m.node)
	}
	return all
}

// trimNoun cuts a word for author off the beginning of a line.
func trimNoun(line string) string {
	for _, w := range authorNouns {
		if beginsWith(line, w) && strings.HasPrefix(line[len(w):], " ") {
			return line[len(w)+1:]
		}
	}
	return line
}

// linkedName is the text of a link inside an element that speaks of an author,
// where the link leads to the author's or a user's page: it is a name, nickname
// or not.
func (f *facts) linkedName(i int32) string {
	for a := range f.tree.Elements(i, atom.A) {
		if href := f.tree.Attr(a, "href"); leadsToAuthor(href) || leadsToUser(href) || strings.Contains(f.tree.Attr(a, "class"), "fn") {
			if found := names(f.boundedText(a), trusted); len(found) == 1 {
				return found[0]
			}
		}
	}
	return ""
}

// lines is the text of a small element, a line for each piece that stands in a
// box of its own; a line that is only a label leads the next one.
func (f *facts) lines(i int32) []string {
	var all []string
	var b strings.Builder
	flush := func() {
		line := squeeze(b.String())
		if rest, label := cutLabel(line + ":"); line != "" && !(label && strings.Trim(rest, ":") == "") {
			all = append(all, line)
			b.Reset()
		}
	}
	t, link := f.tree, false
	for c := i + 1; c < t.Nodes[i].End && b.Len() < mostContent; c++ {
		n := &t.Nodes[c]
		switch {
		case n.IsText():
			if strings.TrimSpace(n.Text) != "" {
				link = false
			}
			b.WriteString(n.Text)
		case page.Unseen(n.Tag), n.Tag == atom.Sup: // the number of an affiliation
			c = n.End - 1
		case n.Tag == atom.A:
			if link { // two links side by side are two names
				b.WriteString(", ")
			}
			if text := f.boundedText(c); text != "" {
				b.WriteString(" " + text + " ")
				link = true
			}
			c = n.End - 1
		case page.IsBlock(n.Tag), n.Tag == atom.Br, n.Tag == atom.Span:
			flush()
			b.WriteByte(' ')
		default:
			b.WriteByte(' ')
		}
	}
	flush()
	return all
}

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
			if rest == "" && k+1 < int32(len(blocks)) && k+1 != at && blocks[k+1].Words < 10 && !f.isColumnHead(k) {
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

// datelineNames gives the first full name that stands beside a date near the
// headline, parted by a bar or dash: "3 May 2024 | Ida Roth".
func (f *facts) datelineNames(give func(string, int32)) {
	f.datelines(func(line string, node int32) {
		if b := &f.blocks.Blocks[max(0, f.blockOf(node))]; b.Text == line {
			line = f.partedText(b)
		}
		if len(line) > 120 {
			return
		}
		_, at, ok := findDate(line, dayFirst)
		if !ok {
			return
		}
		if name := strings.TrimRight(line[:at.from], " ,("); isPersonsName(strings.Fields(name)) { // "Ida Roth, 3 May 2024"
			give(name, node)
			return
		}
		for _, p := range splitTitle(line) {
			if hasFigure(p.text) || f.isSection(p.text) {
				continue
			}
			if agency := agencyWithPlace(p.text); agency != "" {
				give(agency, node)
				return
			}
			if found := names(p.text, guessed); len(found) == 1 && isFullName(found[0]) && !isNoName(found[0]) && strings.HasPrefix(p.text, found[0]) && phrase.Find(p.text) == 0 && fold(p.text) != fold(f.headlineText()) {
				give(found[0], node)
				return
			}
		}
	})
}

// agencyWithPlace is the agency in a line of two words that is one and a place,
// as Spanish papers have it: "EFE Vigo".
func agencyWithPlace(line string) string {
	first, place, _ := strings.Cut(line, " ")
	if isAgency(first) && startsUpper(place) && !strings.Contains(place, " ") {
		return first
	}
	return ""
}

// isAuthorLabel reports whether a line is a label for names and nothing else.
func isAuthorLabel(line string) bool {
	if !mayBeLabelled(line) {
		return false
	}
	rest, ok := cutLabel(line + ":")
	return ok && rest == ""
}

// farBylines gives a line below the article that begins like a byline of more
// than one word, "Written by": short labels begin sentences too. A label in a
// box of its own, "Author", leads the names in the next one.
func (f *facts) farBylines(give func(string, int32)) {
	blocks := f.blocks.Blocks
	for k := f.headlineBlock() + nearAfter; k < int32(len(blocks)); k++ {
		b := &blocks[k]
		if b.Words <= 2 && k+1 < int32(len(blocks)) && f.elsewhere(b.Node)&^aboutOthers == 0 && isAuthorLabel(b.Text) && f.isNames(&blocks[k+1]) {
			for k++; k < int32(len(blocks)) && f.isNames(&blocks[k]); k++ {
				give(blocks[k].Text, blocks[k].Node)
			}
			return
		}
		if len(b.Text) > longestDateline || f.elsewhere(b.Node) != 0 {
			continue
		}
		if name := behindClock(b.Text); name != "" {
			f.noteNickname(name, true)
		}
		if len(b.Text) > 90 || b.Words > 10 || b.Words < 2 {
			continue
		}
		rest, ok := cutLabel(b.Text)
		if ok && len(b.Text)-len(rest) > 5 && !isChange(b.Text) && rest != "" && len(names(rest, guessed)) > 0 {
			give(rest, b.Node)
			return
		}
	}
}
