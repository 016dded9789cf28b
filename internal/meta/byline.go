package meta

import (
	"strings"

	"golang.org/x/net/html/atom"

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
		if found := f.markNames(m.node, near); found != "" {
			give(found, m.node)
			behind, last = f.tree.Nodes[m.node].End, k
		}
	}
}

// markNames are the names in the first line that has some of an element that
// speaks of an author, else in its link to a user; "" where there are none. Away
// from the headline one word alone counts behind a label only.
func (f *facts) markNames(i int32, near bool) string {
	linked := ""
	if near {
		linked = f.linkedName(i)
	}
	for k, line := range f.lines(i) {
		found := names(trimNoun(line), guessed)
		nickname := labelledNickname(line)
		switch {
		case nickname != "" && len(found) < 2:
			return nickname
		case len(found) == 0 && k == 0 && linked != "" && fold(linked) == fold(line):
			return linked
		case len(found) == 0 || !near && (!strings.Contains(found[0], " ") || hasTeamWord(found[0])):
			continue
		}
		return strings.Join(found, ", ")
	}
	return linked
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
