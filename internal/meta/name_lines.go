package meta

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/net/html/atom"

	"github.com/winnow-go/winnow/internal/block"
	"github.com/winnow-go/winnow/internal/phrase"
)

// nameLines gives the line right below the headline that is full names and
// nothing else, where a date stands beside it. Without the date it may as well
// be the name of a section or of whom the story is about.
func (f *facts) nameLines(give func(string, int32)) {
	at := f.headlineBlock()
	if at < 0 || f.headline < 0 {
		return
	}
	blocks := f.blocks.Blocks
	for k, n := at+1, 0; n < 3 && k < int32(len(blocks)); k++ {
		b := &blocks[k]
		if b.Prose() {
			return
		}
		if f.isMark(k) {
			continue
		}
		n++
		if name, desk, ok := strings.Cut(b.Text, "\n"); ok && f.elsewhere(b.Node) == 0 && isDesk(desk) {
			if found := names(name, guessed); len(found) > 0 && isFullName(found[0]) && !isNoName(found[0]) && !f.isSite(found[0]) {
				give(name, b.Node)
				return
			}
		}
		if f.elsewhere(b.Node) != 0 || !f.dated(f.pastMarks(k, 1)) && !f.dated(f.pastMarks(k, -1)) && !(n == 1 && f.dated(at-1)) {
			continue
		}
		if f.isNames(b) {
			give(b.Text, b.Node)
			return
		}
		if name := reporterWithPlace(b.Text); name != "" && b.Capitals == 0 && phrase.Find(b.Text) == 0 && !f.isSection(name) {
			give(name, b.Node)
			return
		}
	}
}

// deskWords begin the line below a reporter's name that tells for whom they write.
var deskWords = []string{
	"staff writer", "special to ", "of the ", "for the ", "correspondent", "da redação", "da reportagem", "da sucursal", "enviado especial", "enviada especial", "colaboração para", "de la redacción", "redacción", "especial para", "corresponsal",
	"de notre", "envoyé spécial", "envoyée spéciale", "correspondance", "correspondant", "dal nostro", "dalla nostra", "nostro servizio", "unser korrespondent", "unsere korrespondentin", "van onze", "von unserem", "von unserer",
}

// isDesk reports whether a line tells what the person above it is, or for whom
// they write: "da Redação, em Santos", "Staff writer".
func isDesk(line string) bool {
	low := strings.ToLower(line)
	return len(line) < longestDesk && (isRole(low) || slices.ContainsFunc(deskWords, func(w string) bool { return strings.HasPrefix(low, w) }))
}

// longestDesk is the most bytes of such a line.
const longestDesk = 60

// reporterWithPlace is the name in a line of a script without capitals that is
// a name of two or three words and a place, as the papers of Asia sign:
// "রুবিনা আক্তার, পটুয়াখালী", or the place and the name. Neither a section nor a headline looks like that.
func reporterWithPlace(line string) string {
	for _, mark := range [...]string{" - ", " – ", ", ", "، "} {
		name, place, ok := strings.Cut(line, mark)
		if !ok || strings.ContainsFunc(line, unicode.IsDigit) || strings.ContainsAny(place, ",،-–:।") || startsLatin(name) {
			continue
		}
		switch n, m := len(strings.Fields(name)), len(strings.Fields(place)); {
		case n >= 2 && n <= 3 && m >= 1 && m <= 2:
			return name
		case n == 1 && m >= 2 && m <= 3: // "القاهرة - هدى مرزوق"
			return place
		}
	}
	return ""
}

// startsLatin reports whether s begins with a letter of a script with capitals.
func startsLatin(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.IsUpper(r) || isSmall(r)
}

// isNames reports whether a line is full names and nothing else.
func (f *facts) isNames(b *block.Block) bool {
	if b.Words > 14 || b.Words < 2 || b.Digits > 0 || b.Capitals < 2 || f.isSection(b.Text) || phrase.Find(b.Text) != 0 {
		return false
	}
	found, letters := names(b.Text, guessed), 0
	for _, name := range found {
		if !isFullName(name) || isNoName(name) || f.isSite(name) {
			return false
		}
		letters += len(fold(name))
	}
	return len(found) > 0 && letters+len(" and ") >= len(fold(b.Text))
}

// isNoName reports whether words that look like a full name are something else:
// the names of desks, of several boxes in one, a phrase that begins with an
// article.
func isNoName(name string) bool {
	first, _, _ := strings.Cut(strings.ToLower(name), " ")
	return isGluedWords(name) || hasTeamWord(name) || isOneOf(first, "ein", "eine", "der", "die", "das", "the", "un", "une", "una", "los", "las", "les", "my", "our", "mein", "unser", "how", "why", "wie", "warum")
}

// hasTeamWord reports whether a name has a small word that joins nouns and not
// the parts of a person's name: "Proof of Rain", "Links zur Sendung".
func hasTeamWord(name string) bool {
	for word := range strings.FieldsSeq(name) {
		if isOfTeams(word) || word == "zur" || word == "zu" {
			return true
		}
	}
	return false
}

// isGluedWords reports whether words of several boxes stand in one:
// "PortsWeatherShips".
func isGluedWords(s string) bool {
	seams := 0
	for i := 1; i < len(s); i++ {
		if s[i] >= 'A' && s[i] <= 'Z' && s[i-1] >= 'a' && s[i-1] <= 'z' {
			seams++
		}
	}
	return seams > 1
}

// isMark reports whether block k is a mark between the pieces of a row, such as
// a point or a bar in a box of its own.
func (f *facts) isMark(k int32) bool {
	return k >= 0 && int(k) < len(f.blocks.Blocks) && f.blocks.Blocks[k].Letters+f.blocks.Blocks[k].Digits == 0
}

// pastMarks is the next block in a direction that is more than a mark, one mark
// passed at the most.
func (f *facts) pastMarks(k, step int32) int32 {
	if k += step; f.isMark(k) {
		k += step
	}
	return k
}

// dated reports whether block k shows a date or the label of one.
func (f *facts) dated(k int32) bool {
	if k < 0 || int(k) >= len(f.blocks.Blocks) {
		return false
	}
	text := f.blocks.Blocks[k].Text
	if len(text) > longestDateline {
		return false
	}
	_, _, found := findDate(text, dayFirst)
	return found || len(strings.Fields(text)) <= 4 && isChange(text)
}

// belowStory is what stands below a story and is none of it.
var belowStory = phrase.Of(phrase.Copyright, phrase.Legal, phrase.Cookie, phrase.Newsletter)

// signatures gives the full name that signs the story: alone on the last line
// of it, in italics or bold or set to the right. What is below a quotation, or
// in the midst of the story, is somebody else.
func (f *facts) signatures(give func(string, int32)) {
	blocks := f.blocks.Blocks
	for k := int32(len(blocks)) - 1; k > max(0, f.headlineBlock()); k-- {
		b := &blocks[k]
		if f.elsewhere(b.Node) != 0 {
			continue
		}
		if b.Prose() && b.Stops > 0 {
			if phrase.Find(b.Text).Any(belowStory) {
				continue
			}
			return
		}
		if b.Words <= 4 && blocks[k-1].Prose() && blocks[k-1].Stops > 0 && f.elsewhere(blocks[k-1].Node) == 0 && f.isNames(b) && f.setApart(b) {
			give(b.Text, b.Node)
			return
		}
	}
}

// setApart reports whether a line as a whole is in italics, bold or set to the
// right.
func (f *facts) setApart(b *block.Block) bool {
	t := f.tree
	if align := strings.ReplaceAll(t.Attr(b.Node, "align")+t.Attr(b.Node, "style"), " ", ""); align == "right" || strings.Contains(align, "text-align:right") {
		return true
	}
	for c := b.Node; c < t.Nodes[b.Node].End; c++ {
		switch t.Nodes[c].Tag {
		case atom.Em, atom.Strong, atom.I, atom.B:
			return t.Text(c) == b.Text
		}
	}
	return false
}
