package meta

import (
	"strings"

	"golang.org/x/net/html/atom"
)

// propText is the value of a microdata or time element: its machine form or
// else its text.
func (f *facts) propText(i int32) string {
	t := f.tree
	return firstOf(t.Attr(i, "datetime"), t.Attr(i, "content"), t.Attr(i, "title"), f.boundedText(i))
}

// boundedText is the text of a small element; "" for a large one.
func (f *facts) boundedText(i int32) string {
	if f.tree.Nodes[i].End-i > 60 {
		return ""
	}
	size := 0
	for _, n := range f.tree.Nodes[i:f.tree.Nodes[i].End] {
		size += len(n.Text)
	}
	if size > mostContent {
		return ""
	}
	return f.tree.Text(i)
}

// dateMarks are the small elements of the article whose class speaks of a date
// and not of a change.
func (f *facts) dateMarks() []int32 {
	var all []int32
	for _, m := range f.marks {
		if m.says&aboutDate != 0 && m.says&aboutChange == 0 && f.tree.Nodes[m.node].End-m.node < 30 && f.elsewhere(m.node) == 0 && len(all) < 60 && !f.inMasthead(m.node) {
			all = append(all, m.node)
		}
	}
	return all
}

// inMasthead reports whether a node stands in a header element that ends before
// the headline: the page's own, in which newspapers show today's date.
func (f *facts) inMasthead(i int32) bool {
	if i >= f.headline {
		return false
	}
	for ; i > 0; i = f.tree.Nodes[i].Parent {
		if n := &f.tree.Nodes[i]; n.Tag == atom.Header {
			return n.End <= f.headline
		}
	}
	return false
}

// speaksOf reports whether an element or one of the two around it speaks of
// something.
func (f *facts) speaksOf(i int32, what topics) bool {
	for n := 0; n < 2 && i > 0; n, i = n+1, f.tree.Nodes[i].Parent {
		for word := range f.tree.NameWords(i) {
			if topicOf(word)&what != 0 {
				return true
			}
		}
	}
	return false
}

const (
	// nearBefore and nearAfter are how many blocks around the headline byline
	// and dateline stand.
	nearBefore = 8
	nearAfter  = 14
)

// nearHeadline reports whether an element stands beside the headline.
func (f *facts) nearHeadline(i int32) bool {
	at := f.headlineBlock()
	k := f.blockOf(i)
	return at >= 0 && k >= at-nearBefore && k <= at+nearAfter
}

// headlineBlock is the block of the headline; the first block of the main branch
// where there is no headline, or what stands above the text.
func (f *facts) headlineBlock() int32 {
	if !f.placed {
		f.place, f.placed = f.findPlace(), true
	}
	return f.place
}

func (f *facts) findPlace() int32 {
	if f.headline >= 0 {
		return f.blockOf(f.headline)
	}
	for _, tag := range [...]atom.Atom{atom.Article, atom.Main} {
		if i := f.tree.First(0, tag); i >= 0 {
			return f.blockOf(i)
		}
	}
	return min(max(0, f.firstProse()-1), int32(len(f.blocks.Blocks))-1)
}

// longestDateline is the most bytes of a line that is a date.
const longestDateline = 220

// datelines gives the lines near the headline that hold a date.
func (f *facts) datelines(give func(string, int32)) {
	at := f.headlineBlock()
	if at < 0 {
		return
	}
	blocks := f.blocks.Blocks
	look := func(k int32) {
		if k < 0 || k >= int32(len(blocks)) {
			return
		}
		b := &blocks[k]
		if len(b.Text) > longestDateline || b.Digits == 0 && !hasFigure(b.Text) {
			return
		}
		if is := f.elsewhere(b.Node); is != 0 && (is != aboutOthers || k < at || k > at+bareBeside || !f.isBareDate(b.Text)) {
			return
		}
		give(b.Text, b.Node)
	}
	if text := f.besideHeadlineText(&blocks[at]); text != "" { // title and date in one heading
		give(text, blocks[at].Node)
	}
	below := f.headEnd(at)
	for k := at + 1; k < below; k++ {
		look(k)
	}
	late := int32(0) // in threads, what stands behind the text is the date of a reply
	if f.isForum() {
		late = nearBefore
	}
	for d := int32(1); d <= nearAfter+late; d++ {
		if d <= nearBefore {
			look(at - d)
		}
		if k := at + d - late; k >= below {
			look(k)
		}
	}
}

// headEnd is the block of the first running text behind the headline, as far as
// datelines are looked for: what stands before it belongs to the headline, and
// more than what stands above, as today's date does.
func (f *facts) headEnd(at int32) int32 {
	k := at + 1
	for k <= at+nearAfter && int(k) < len(f.blocks.Blocks) && !f.blocks.Blocks[k].Prose() {
		k++
	}
	return k
}

// bareBeside is how many blocks below the headline a date may stand in a box
// that is named for other matter.
const bareBeside = 3

// isBareDate reports whether a line is a date and little more.
func (f *facts) isBareDate(line string) bool {
	_, at, ok := findDate(line, f.order)
	return ok && len(line) <= at.to-at.from+len(" - 12:30 Uhr")
}

const (
	// leadBytes is how far into a paragraph its date stands at the most, and
	// mostLeads how many paragraphs behind the headline are looked at.
	leadBytes = 40
	mostLeads = 3
)

// leads gives the beginnings of the first paragraphs behind the headline.
func (f *facts) leads(give func(string, int32)) {
	blocks, n := f.blocks.Blocks, 0
	for k := f.headlineBlock() + 1; k > 0 && k < int32(len(blocks)) && n < mostLeads; k++ {
		b := &blocks[k]
		if !b.Prose() || f.elsewhere(b.Node) != 0 {
			continue
		}
		n++
		if _, at, ok := findDate(b.Text[:min(len(b.Text), 2*leadBytes)], f.order); ok && at.to <= leadBytes {
			give(b.Text[:at.to], b.Node)
			return
		}
	}
}

// fewestLabelLetters is the least letters of a word that labels a date, as in
// Korean.
const fewestLabelLetters = 2

// findFigured lists the short blocks with a year or more in figures and a word:
// lines that may label a date.
func (f *facts) findFigured() {
	for k := range f.blocks.Blocks {
		if b := &f.blocks.Blocks[k]; len(b.Text) <= longestDateline && b.Digits >= 4 && b.Letters >= fewestLabelLetters && b.Words <= 30 && len(f.figured) < mostMarks {
			f.figured = append(f.figured, int32(k))
		}
	}
}

// labelled gives the short lines of the article that name themselves the date
// of publication, or stand as a bare date behind a byline.
func (f *facts) labelled(give func(string, int32)) {
	for _, k := range f.figured {
		b := &f.blocks.Blocks[k]
		is := f.elsewhere(b.Node) &^ aboutChrome
		if is == 0 && (isPublication(b.Text) || f.isDateBehindByline(k)) || is&^aboutOthers == 0 && f.isPublicationAlone(k-1) {
			give(b.Text, b.Node)
		}
	}
}

// mostDateWords is how many words a bare date has at the most.
const mostDateWords = 6

// isDateBehindByline reports whether block k is a date and the one before it
// names an author.
func (f *facts) isDateBehindByline(k int32) bool {
	return k > 0 && f.blocks.Blocks[k].Words <= mostDateWords && f.blocks.Blocks[k-1].Words <= mostNameWords+2 && isByline(f.blocks.Blocks[k-1].Text) && f.isBareDate(f.blocks.Blocks[k].Text)
}

// isFirst reports whether a line speaks of the first publication.
func isFirst(line string) bool {
	return hasFirst(line) && isPublication(line)
}

func hasFirst(line string) bool {
	for word := range strings.FieldsSeq(line[:min(len(line), 60)]) {
		switch word {
		case "originally", "Originally", "first", "First", "ursprünglich", "Ursprünglich", "zuerst", "Zuerst", "erstmals", "Erstmals", "initialement", "Initialement", "originalmente", "Originalmente", "originariamente", "oorspronkelijk", "Oorspronkelijk", "pierwotnie", "первоначально", "впервые", "Впервые", "opprinnelig", "ursprungligen", "oprindeligt":
			return true
		}
	}
	return false
}

// isPublicationAlone reports whether block k is a label for the date behind it.
func (f *facts) isPublicationAlone(k int32) bool {
	return k >= 0 && f.blocks.Blocks[k].Words <= 3 && isPublication(f.blocks.Blocks[k].Text)
}

// isPublication reports whether a line begins with words for publication.
func isPublication(text string) bool {
	for _, t := range tokenize(text[:min(len(text), 60)], 6, make([]token, 0, 6)) {
		switch t.text {
		case "published", "posted", "verfasst", "geschrieben", "veröffentlicht", "erschienen", "erstellt", "gepostet", "publié", "publicado", "publicada", "pubblicato", "gepubliceerd", "geplaatst",
			"opublikowano", "publicerad", "publisert", "julkaistu", "опубликовано", "опубліковано", "yayınlanma", "diterbitkan", "publikováno", "publicat",
			"publikované", "zverejnené", "zveřejněno", "vydáno", "objavljeno", "објављено", "објавено", "közzétéve", "megjelent", "δημοσιεύθηκε", "δημοσιεύτηκε", "δημοσίευση", "публикувана", "публикувано", "paskelbta", "publikuota",
			"publicēts", "avaldatud", "postitatud", "publikuar", "жарияланды", "gepubliseer", "imechapishwa", "disiarkan", "inilathala", "nailathala", "argitaratua", "birt", "udgivet", "offentliggjort", "publiceret", "פורסם", "প্রকাশ", "প্রকাশিত", "প্রকাশঃ", "प्रकाशित", "נשלח":
			return true
		}
	}
	return false
}
