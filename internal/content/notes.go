package content

import (
	"maps"
	"net/url"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/net/html/atom"

	"github.com/winnow-go/winnow/internal/block"
	"github.com/winnow-go/winnow/internal/page"
)

// notes is the footnotes of a page: a link with a short label that leads to an
// element further down, which holds little text. So write them the converters of
// Markdown, MediaWiki, WordPress, word processors and authors by hand; they
// differ in names and in what leads back.
type notes struct {
	// marks tells for each element that refers to a note which element holds it.
	marks map[int32]int32
	// labels is what each note is called where it is referred to.
	labels map[int32]string
	// back is the elements in notes that lead back or repeat the label.
	back map[int32]bool
	// numbers is those of the notes that are referred to.
	numbers map[int32]int
}

// mostNote is how many blocks of text a note holds at the most.
const mostNote = 20

// findNotes finds the footnotes of which text was kept.
func (r *reader) findNotes() {
	var ids map[string]int32
	n := notes{marks: map[int32]int32{}, labels: map[int32]string{}, back: map[int32]bool{}, numbers: map[int32]int{}}
	targets := map[int32]int32{}
	shared := map[int32]bool{} // elements that hold several notes, which cannot be told apart
	t := r.tree
	for i := range int32(len(t.Nodes)) {
		if t.Nodes[i].Tag != atom.A {
			continue
		}
		fragment := r.fragment(i)
		if fragment == "" {
			continue
		}
		label := noteLabel(r.content(i))
		if label == "" || !r.refersToNote(i, fragment) {
			continue
		}
		if ids == nil {
			ids = r.ids()
		}
		target, ok := ids[fragment]
		holder := r.noteHolder(target)
		if !ok || holder <= i {
			continue
		}
		if k := r.firstKept(holder); k < 0 || r.rowOf(k) >= 0 {
			continue
		}
		if other, ok := targets[holder]; ok && other != target {
			shared[holder] = true
		}
		targets[holder] = target
		n.marks[r.markOf(i, label)] = holder
		if n.labels[holder] == "" {
			n.labels[holder] = label
		}
	}
	maps.DeleteFunc(n.marks, func(_, holder int32) bool { return shared[holder] })
	if len(n.marks) == 0 {
		return
	}
	r.notes = n
	for holder := range n.labels {
		if !shared[holder] {
			r.findBack(holder, ids)
		}
	}
}

// fragment is the id that a link within the page leads to, "" if it is no such
// link.
func (r *reader) fragment(i int32) string {
	href := strings.TrimSpace(r.tree.Attr(i, "href"))
	at := strings.IndexByte(href, '#')
	if at < 0 || at > 0 && !r.isThisPage(href[:at]) {
		return ""
	}
	if s, err := url.PathUnescape(href[at+1:]); err == nil {
		return s
	}
	return href[at+1:]
}

// isThisPage reports whether a reference is the page's own address.
func (r *reader) isThisPage(ref string) bool {
	here, _, _ := strings.Cut(r.address, "#")
	return here != "" && r.base.Resolve(ref) == r.base.Resolve(here)
}

// noteLabel is the number, letter or sign that a text is when it is the label of
// a note, in brackets or not, with a word such as "note" before it or not; "" if
// it is none.
func noteLabel(s string) string {
	if len(s) > longestLabel {
		return ""
	}
	fields := strings.Fields(strings.Trim(s, " \u00A0\n\t[](){}.,:^\u200B\uFEFF"))
	switch {
	case len(fields) == 1 && isLabel(fields[0]):
		return fields[0]
	case len(fields) == 2 && hasWord(labelWords, strings.ToLower(fields[0])) && isLabel(fields[1]):
		return fields[1]
	}
	return ""
}

// longestLabel is the length in bytes of a note's label with the signs and blanks
// around it.
const longestLabel = 40

// labelWords stand before the number of a note.
const labelWords = "note n nb fn footnote ref"

// isLabel reports whether a word is a number in Arabic or Roman figures, a letter,
// or signs such as asterisks and daggers.
func isLabel(s string) bool {
	n := utf8.RuneCountInString(s)
	only := func(signs string) bool { return strings.Trim(s, signs) == "" }
	return only("0123456789") && n <= 4 || only("*†‡§¶‖#") && n <= 4 || only("ivxlc") && n <= 6 || n == 1 && !isArrow(s)
}

// noteWords name references to notes by class, role or id, noteIDs the notes by
// the first word of theirs.
const (
	noteWords = "footnote footnotes footnoteref fnref fn noteref reference citation cite endnote endnotes note notes ftnref ednref"
	noteIDs   = "fn ftn edn footnote footnotes note notes cite endnote en nb ref"
)

// refersToNote reports whether a link to an id is set or named like a reference
// to a note.
func (r *reader) refersToNote(i int32, fragment string) bool {
	if r.named(i, 1, noteWords) || r.holder(i, atom.Sup) >= 0 {
		return true
	}
	for range r.tree.Elements(i, atom.Sup) {
		return true
	}
	if strings.HasPrefix(r.tree.Attr(i, "epub:type"), "noteref") {
		return true
	}
	for w := range page.SplitName(fragment) {
		return hasWord(noteIDs, w)
	}
	return false
}

// ids is the elements by id, anchors by name too; the first one counts.
func (r *reader) ids() map[string]int32 {
	ids := map[string]int32{}
	for i := range int32(len(r.tree.Nodes)) {
		for _, a := range r.tree.Attrs(i) {
			if a.Key == "id" || a.Key == "name" && r.tree.Nodes[i].Tag == atom.A {
				if _, ok := ids[a.Val]; !ok && a.Val != "" {
					ids[a.Val] = i
				}
			}
		}
	}
	return ids
}

// mostLead is how many nodes a note has before the one with its id at the most.
const mostLead = 50

// noteHolder is the element that holds the note at a target: itself, or the
// block or list item that begins with it; -1 if it is none.
func (r *reader) noteHolder(target int32) int32 {
	t := r.tree
	i := target
	for i > page.Root && !page.IsBlock(t.Nodes[i].Tag) {
		i = t.Nodes[i].Parent
	}
	if li := t.Nodes[i].Parent; li > page.Root && t.Nodes[li].Tag == atom.Li {
		i = li
	}
	switch t.Nodes[i].Tag {
	case atom.Li, atom.P, atom.Div, atom.Aside, atom.Section, atom.Dd:
	default:
		return -1
	}
	if r.holder(i, atom.Pre, atom.Textarea, atom.Listing, atom.Xmp) >= 0 {
		return -1
	}
	if s := r.page.Spans[i]; s.Hi <= s.Lo || s.Hi-s.Lo > mostNote || r.page.Blocks[s.Lo].Kind == block.Cell || r.page.Blocks[s.Lo].Kind == block.Heading {
		return -1
	}
	if target-i > mostLead {
		return -1
	}
	for c := i + 1; c < target; c++ {
		if strings.TrimSpace(t.Nodes[c].Text) != "" {
			return -1
		}
	}
	return i
}

// inlines is elements that may stand around a mark and belong to it.
var inlines = [...]atom.Atom{atom.Sup, atom.Span, atom.B, atom.I, atom.Em, atom.Strong, atom.Small, atom.Cite}

// markOf is the outermost element that holds nothing but the label of the link i.
func (r *reader) markOf(i int32, label string) int32 {
	for {
		parent := r.tree.Nodes[i].Parent
		if !slices.Contains(inlines[:], r.tree.Nodes[parent].Tag) || noteLabel(r.content(parent)) != label {
			return i
		}
		i = parent
	}
}

// backWords name what leads from a note back to the text.
const backWords = "backlink backref reversefootnote backreference fnback"

// findBack finds what leads back from the note in an element.
func (r *reader) findBack(holder int32, ids map[string]int32) {
	for i := range r.tree.Elements(holder, atom.A) {
		fragment := r.fragment(i)
		to, ok := ids[fragment]
		backwards := fragment != "" && (ok && to < holder || !ok && isArrow(r.content(i)))
		if !backwards && !r.named(i, 0, backWords) {
			continue
		}
		if len(strings.Fields(r.content(i))) > mostBack {
			continue
		}
		for parent := r.tree.Nodes[i].Parent; parent > holder && slices.Contains(inlines[:], r.tree.Nodes[parent].Tag) &&
			(r.named(parent, 0, backWords) || isArrow(strings.Replace(r.content(parent), r.content(i), "", 1))); {
			i, parent = parent, r.tree.Nodes[parent].Parent
		}
		r.notes.back[i] = true
	}
}

// mostBack is how many words a link back has at the most: "Return to article".
const mostBack = 4

// isArrow reports whether a text has no letters and figures.
func isArrow(s string) bool {
	return !strings.ContainsFunc(s, func(c rune) bool { return unicode.IsLetter(c) || unicode.IsDigit(c) })
}

// content is all text in an element.
func (r *reader) content(i int32) string {
	t := r.tree
	text, end := "", t.Nodes[i].End
	for c := i + 1; c < end; c++ {
		if text == "" {
			text = t.Nodes[c].Text
		} else if t.Nodes[c].Text != "" {
			text += t.Nodes[c].Text
		}
		if len(text) > longestMark {
			break
		}
	}
	return text
}

// longestMark bounds in bytes what is read of an element that may be a mark.
const longestMark = 200
