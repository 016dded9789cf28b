package page

import (
	"strings"
	"sync"

	"golang.org/x/net/html/atom"
)

// tagGroups is the elements that the HTML standard's tree construction treats
// in ways of their own; all others are opened and closed by name.
var tagGroups = [...]struct {
	start startKind
	end   endKind
	flags flags
	names string
}{
	{startBlock, endBlock, special | loose, "address div"},
	{startBlock, endBlock, special, "article aside blockquote center details dialog dir dl fieldset " +
		"figcaption figure footer header hgroup main menu nav search section summary"},
	{startBlock, endBlock, special | list, "ol ul"},
	{startBlock, endP, special | loose | implied, "p"},
	{startHeading, endHeading, special, "h1 h2 h3 h4 h5 h6"},
	{startPre, endBlock, special | keepsBlanks, "pre listing"},
	{startForm, endForm, special, "form"},
	{startLi, endLi, special | implied, "li"},
	{startDd, endDd, special | implied, "dd dt"},
	{startPlaintext, endOther, special | keepsBlanks, "plaintext"},
	{startButton, endBlock, special, "button"},
	{startA, endFormatting, formatting, "a"},
	{startFormatting, endFormatting, formatting, "b big code em font i s small strike strong tt u"},
	{startNobr, endFormatting, formatting, "nobr"},
	{startObject, endObject, special | scope, "applet marquee object"},
	{startVoid, endOther, special, "area embed img keygen wbr"},
	{startVoid, endBr, special, "br"},
	{startInput, endOther, special, "input"},
	{startSource, endOther, special, "param source track"},
	{startHr, endOther, special, "hr"},
	{startImage, endOther, 0, "image"},
	{startTextarea, endOther, special | keepsBlanks, "textarea"},
	{startXmp, endOther, special | keepsBlanks, "xmp"},
	{startRaw, endOther, special, "iframe noembed"},
	{startNoscript, endNoscript, special | scope, "noscript"},
	{startSelect, endBlock, special | scope, "select"},
	{startOption, endOther, implied, "option"},
	{startOptgroup, endOther, implied, "optgroup"},
	{startRb, endOther, implied, "rb rtc"},
	{startRt, endOther, implied, "rp rt"},
	{startOther, endOther, 0, "abbr audio canvas cite datalist label legend map picture ruby span sub sup time var video"},
	{startForeign, endOther, 0, "math svg"},
	{startTable, endTable, special | scope, "table"},
	{startCaption, endTable, special | scope, "caption"},
	{startColgroup, endTable, special, "colgroup"},
	{startCol, endTable, special, "col"},
	{startRowGroup, endTable, special, "tbody tfoot thead"},
	{startRow, endTable, special, "tr"},
	{startCell, endTable, special | scope, "td th"},
	{startMeta, endOther, special, "base basefont bgsound link meta"},
	{startHeadRaw, endOther, special, "noframes script style title"},
	{startTemplate, endTemplate, special | scope, "template"},
	{startHead, endHead, special, "head"},
	{startBody, endPage, special, "body"},
	{startHTML, endPage, special | scope, "html"},
	{startFrameset, endFrameset, special, "frameset"},
	{startFrame, endOther, special, "frame"},
}

// breakouts are the elements that no drawing or formula holds.
const breakouts = "b big blockquote body br center code dd div dl dt em embed h1 h2 h3 h4 h5 h6 head hr i img li " +
	"listing menu meta nobr ol p pre ruby s small span strong strike sub sup table tt u ul var"

// tagTable finds tags by name. It is a hash table with open addressing: the
// parser has the hash by the time it has read a name to its end.
type tagTable struct {
	tags  []tag
	slots [1024]uint8
	// The tags that the parser opens itself.
	html, head, body, tbody, tr, colgroup, p, br, img, ruby *tag
	// unknown stands for every name that is not in the table, foreign for
	// every element of a drawing or formula, document for what holds the
	// page, and gone for an element that was closed out of turn.
	unknown, foreign, foreignScope, document, gone tag
	// headings is the bits of h1 to h6.
	headings uint64
}

var tags = sync.OnceValue(newTagTable)

func newTagTable() *tagTable {
	t := &tagTable{
		foreignScope: tag{flags: special | scope},
		document:     tag{flags: special | scope},
	}
	for _, g := range tagGroups {
		for name := range strings.FieldsSeq(g.names) {
			t.tags = append(t.tags, newTag(name, g.start, g.end, g.flags))
		}
	}
	for i := range t.tags {
		at := hashOf(t.tags[i].name)
		for t.slots[at%uint32(len(t.slots))] != 0 {
			at++
		}
		t.slots[at%uint32(len(t.slots))] = uint8(i + 1)
	}
	for name := range strings.FieldsSeq(breakouts) {
		t.named(name).flags |= breakout
	}
	for level := '1'; level <= '6'; level++ {
		t.headings |= t.named("h" + string(level)).bit
	}
	t.html, t.head, t.body = t.named("html"), t.named("head"), t.named("body")
	t.tbody, t.tr, t.colgroup = t.named("tbody"), t.named("tr"), t.named("colgroup")
	t.p, t.br, t.img, t.ruby = t.named("p"), t.named("br"), t.named("img"), t.named("ruby")
	return t
}

func newTag(name string, start startKind, end endKind, f flags) tag {
	a := atom.Lookup([]byte(name))
	switch {
	case Unseen(a):
		f |= unseen
	case IsBlock(a), a == atom.Br:
		f |= breaks
	}
	return tag{name: name, atom: a, start: start, end: end, flags: f, bit: bitOf(hashOf(name))}
}

// hashOf is the hash that [scanner.name] makes as it reads.
func hashOf(name string) uint32 {
	h := uint32(0)
	for i := range len(name) {
		h = h*hashFactor + uint32(name[i])
	}
	return h
}

const hashFactor = 37

// bitOf is the place of a name with the hash in a set. The factor, from the
// golden ratio, spreads hashes over the upper bits.
func bitOf(hash uint32) uint64 { return 1 << (hash * 0x9E3779B1 >> 26) }

// named is the tag of a lower-case name, nil if the table has none.
func (t *tagTable) named(name string) *tag { return t.find(name, hashOf(name)) }

func (t *tagTable) find(name string, hash uint32) *tag {
	for at := hash; ; at++ {
		i := t.slots[at%uint32(len(t.slots))]
		if i == 0 {
			return nil
		}
		if g := &t.tags[i-1]; g.name == name {
			return g
		}
	}
}
