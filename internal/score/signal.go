package score

import (
	mathbits "math/bits"
	"unicode"

	"golang.org/x/net/html/atom"

	"github.com/winnow-go/winnow/internal/block"
	"github.com/winnow-go/winnow/internal/phrase"
)

// signal is one thing that tells story from clutter. Its value falls between
// two cuts, and each gap between cuts has a vote of its own in the tables of
// weights.
type signal struct {
	// name is in kebab-case; the tables of weights are keyed by it.
	name string
	// why says in a sentence what the signal sees.
	why string
	// cuts part the values; below cuts[0] is gap 0.
	cuts []float64
	// value measures one block.
	value func(f *facts) float64
}

// gap is the number of the gap into which v falls.
func (s *signal) gap(v float64) int { return gapOf(v, s.cuts) }

// gapOf is the number of the gap between cuts into which v falls. It compares v
// with all cuts, which is less work than a processor's wrong guess of the first
// above it.
func gapOf(v float64, cuts []float64) int {
	gap := 0
	for _, c := range cuts {
		above := 1
		if v < c {
			above = 0
		}
		gap += above
	}
	return gap
}

var yes = []float64{1}

func truth(b bool) float64 {
	if b {
		return 1
	}
	return 0
}

// kinds numbers categories: the cuts between 0, 1 … n-1.
func kinds(n int) []float64 {
	cuts := make([]float64, n-1)
	for i := range cuts {
		cuts[i] = float64(i) + 0.5
	}
	return cuts
}

func lengthOf(b *block.Block) float64 {
	if b == nil {
		return -1
	}
	return float64(b.Length())
}

func linksOf(b *block.Block) float64 {
	if b == nil {
		return -1
	}
	return b.LinkShare()
}

func kindOf(b *block.Block) float64 {
	if b == nil {
		return 7
	}
	return float64(b.Kind)
}

var (
	lengths = []float64{0, 2, 3, 5, 8, 12, 18, 28, 45, 80}
	shares  = []float64{0.01, 0.1, 0.3, 0.6, 0.95}
)

// signals is every signal in the order of the tables of weights.
var signals = func() []signal {
	all := []signal{
		{"length", "Stories are told in long runs of words.", lengths[1:], func(f *facts) float64 { return float64(f.length) }},
		{"links", "Words inside links lead away from the page.", shares, func(f *facts) float64 { return f.linkShare }},
		{"kind", "Paragraphs, headings, items and cells differ.", kinds(7), func(f *facts) float64 { return float64(f.Kind) }},
		{"level", "Headings of the page stand above those of boxes.", kinds(7), func(f *facts) float64 { return truth(f.Kind == block.Heading) * float64(f.Level) }},
		{"tag", "Some elements are made for running text.", kinds(12), tagKind},
		{"stops", "Running text ends its sentences.", []float64{1, 2, 4}, func(f *facts) float64 { return float64(f.Stops) }},
		{"commas", "Running text has clauses.", []float64{1, 2, 4}, func(f *facts) float64 { return float64(f.Commas) }},
		{"sentence", "A line that ends in a stop is a sentence.", kinds(6), ending},
		{"start", "Sentences begin with a capital.", kinds(6), beginning},
		{"capitals", "Labels shout.", []float64{0.02, 0.1, 0.3, 0.7}, func(f *facts) float64 { return f.text.capitals }},
		{"digits", "Dates, prices and counters are figures.", []float64{0.01, 0.1, 0.3, 0.6}, func(f *facts) float64 { return f.text.digits }},
		{"strong", "Bold words are labels or emphasis.", []float64{0.01, 0.5, 0.95}, func(f *facts) float64 { return float64(f.Strong) / float64(max(1, f.Words)) }},
		{"bar", "Separators stand between labels.", yes, func(f *facts) float64 { return truth(f.text.bar) }},
		{"address", "Mail and web addresses stand in contacts.", yes, func(f *facts) float64 { return truth(f.text.mail) }},
		{"copyright", "The copyright sign stands in credits and footers.", yes, func(f *facts) float64 { return truth(f.text.copyright) }},
		{"money", "Currency signs stand at prices.", yes, func(f *facts) float64 { return truth(f.text.money) }},
		{"dots", "Teasers break off.", yes, func(f *facts) float64 { return truth(f.text.dots) }},

		{"at", "Frames stand at the top and the bottom of the page.", []float64{0.02, 0.05, 0.1, 0.2, 0.4, 0.6, 0.8, 0.9, 0.95, 0.98}, func(f *facts) float64 { return f.at }},
		{"before", "What stands above all running text is a header.", []float64{0.001, 0.05, 0.2, 0.5, 0.8, 0.95, 0.999}, func(f *facts) float64 { return f.before }},
		{"after", "What stands below all running text is a tail.", []float64{0.001, 0.05, 0.2, 0.5, 0.8, 0.95, 0.999}, func(f *facts) float64 { return f.after }},
		{"from-headline", "The story begins under its headline.", []float64{-20, -5, -2, 0, 1, 2, 3, 5, 9, 17, 33, 65, 129, 257, 999}, func(f *facts) float64 { return float64(f.fromHeadline) }},
		{"to-prose", "Short lines of a story stand beside its sentences.", []float64{1, 2, 3, 5, 9, 20}, func(f *facts) float64 { return float64(f.toProse) }},
		{"prose-near", "Sentences of a story stand together.", []float64{1, 15, 40, 80, 150, 300}, func(f *facts) float64 { return float64(f.proseNear) }},

		{"up", "The best container holds the story.", []float64{0, 1, 2, 3, 4, 6, 9}, func(f *facts) float64 { return float64(f.up) }},
		{"inside", "The end of the container holds the tail.", []float64{0.001, 0.05, 0.2, 0.5, 0.8, 0.9, 0.95, 0.98, 0.999}, func(f *facts) float64 { return f.inside }},
		{"branch-share", "The branch with the page's running text is the story.", []float64{0.001, 0.02, 0.1, 0.3, 0.6, 0.9}, func(f *facts) float64 { return f.branchShare }},
		{"branch-links", "Branches of links are navigation.", shares, func(f *facts) float64 { return f.branch.LinkShare() }},
		{"branch-length", "Long branches tell more than short ones.", []float64{5, 15, 40, 100, 300, 1000}, func(f *facts) float64 { return float64(f.branch.Length) }},
		{"branch-blocks", "Boxes have few blocks.", []float64{2, 3, 6, 12, 30}, func(f *facts) float64 { return float64(f.branch.Blocks) }},
		{"branch-mean", "Branches of short lines are lists of labels.", []float64{3, 6, 10, 16, 25, 40}, func(f *facts) float64 { return mean(f.branch) }},
		{"box-links", "Boxes of links are navigation.", shares, func(f *facts) float64 { return f.box.LinkShare() }},
		{"box-mean", "Boxes of short lines are lists of labels.", []float64{0.5, 3, 6, 10, 16, 25, 40}, func(f *facts) float64 { return mean(f.box) }},
		{"box-prose", "Boxes of the story hold its sentences.", []float64{0.01, 0.2, 0.5, 0.8}, func(f *facts) float64 { return proseOf(f.box) }},
		{"box-blocks", "Lists of teasers are long.", []float64{1, 4, 6, 12, 30, 80}, func(f *facts) float64 { return float64(f.box.Blocks) }},
		{"list-mean", "Lists of the story say something in each item.", []float64{0.5, 2, 4, 8, 14, 25}, func(f *facts) float64 { return mean(f.list) }},
		{"list-links", "Lists of links are menus.", shares, func(f *facts) float64 { return f.list.LinkShare() }},
		{"list-blocks", "Menus are long.", []float64{1, 3, 6, 12, 30, 80}, func(f *facts) float64 { return float64(f.list.Blocks) }},

		{"previous-length", "Blocks are like their neighbours.", lengths, func(f *facts) float64 { return lengthOf(f.prev) }},
		{"next-length", "Blocks are like their neighbours.", lengths, func(f *facts) float64 { return lengthOf(f.next) }},
		{"previous-links", "Blocks are like their neighbours.", []float64{0, 0.01, 0.3, 0.9}, func(f *facts) float64 { return linksOf(f.prev) }},
		{"next-links", "Blocks are like their neighbours.", []float64{0, 0.01, 0.3, 0.9}, func(f *facts) float64 { return linksOf(f.next) }},
		{"previous-kind", "Lists follow their introduction.", kinds(8), func(f *facts) float64 { return kindOf(f.prev) }},
		{"next-kind", "Headings stand above what they head.", kinds(8), func(f *facts) float64 { return kindOf(f.next) }},
		{"around", "Blocks are like those around.", []float64{2, 4, 7, 11, 16, 25, 40}, func(f *facts) float64 { return f.around }},
		{"around-links", "Blocks are like those around.", shares, func(f *facts) float64 { return f.aroundLinks }},
		{"alike", "Cards of a list have one shape.", []float64{2, 3, 5, 9, 17, 40}, func(f *facts) float64 { return float64(f.alike) }},
		{"alike-length", "Blocks of one shape are of one kind.", []float64{2, 4, 8, 14, 22, 35}, func(f *facts) float64 { return f.alikeLength }},
		{"alike-links", "Blocks of one shape are of one kind.", shares, func(f *facts) float64 { return f.alikeLinks }},
		{"repeats", "What the page says twice is a label.", []float64{2, 3, 5}, func(f *facts) float64 { return float64(f.repeats) }},
		{"is-title", "The headline is a field of its own.", yes, func(f *facts) float64 { return truth(f.isTitle) }},
		{"section-prose", "A heading of the story heads running text.", []float64{0, 1, 15, 40, 100, 300}, sectionProse},
		{"section-links", "A heading of links heads a list of other stories.", []float64{0, 0.05, 0.3, 0.7}, sectionLinks},
		{"says", "Labels of clutter are known in many languages.", yes, func(f *facts) float64 { return truth(f.says != 0) }},
		{"headed", "What stands under a label of clutter is clutter.", yes, func(f *facts) float64 { return truth(f.headed != 0) }},
		{"cards", "Cards stand in rows of their like.", []float64{1, 4, 6, 10, 20}, func(f *facts) float64 { return float64(f.cards) }},
		{"card-length", "Cards of other stories are short.", []float64{1, 5, 12, 25, 50, 100, 250}, func(f *facts) float64 { return float64(f.card.Length) }},
		{"card-links", "Cards lead to other stories.", shares, func(f *facts) float64 { return f.card.LinkShare() }},
		{"to-headline", "The story stands in one element with its headline.", []float64{0, 1, 2, 3, 4, 5, 6, 8, 10, 13}, func(f *facts) float64 { return float64(f.toHeadline) }},
		{"markers", "Behind a tail's labels comes the tail.", []float64{1, 2, 4, 8}, func(f *facts) float64 { return float64(f.markers) }},
		{"since-marker", "A story that goes on behind a label is long.", []float64{0, 1, 60, 200}, func(f *facts) float64 { return float64(f.sinceMarker) }},
		{"in-body", "Some pages repeat their article for search engines.", []float64{0, 0.01, 0.5, 0.9}, func(f *facts) float64 { return f.inBody }},
		{"in-description", "The page's summary often begins like the story.", yes, func(f *facts) float64 { return truth(f.inDescription) }},
		{"previous-alike", "A change of shape is a change of matter.", yes, func(f *facts) float64 { return truth(f.prev != nil && f.prev.Kind == f.Kind && f.prev.Node != f.Node) }},
	}
	topicsAt = len(all)
	for _, t := range topics {
		all = append(all, signal{name: "named-" + t.name, why: "The page's author named the box so.", cuts: kinds(4)})
	}
	placesAt = len(all)
	for _, name := range placeNames {
		all = append(all, signal{name: "in-" + name, why: "The page's author chose that element.", cuts: kinds(3)})
	}
	phrasesAt = len(all)
	for k := range phrase.Kinds {
		all = append(all, signal{name: "says-" + k.String(), why: "Labels of clutter are known in many languages.", cuts: kinds(3)})
	}
	return append(all, flatSignals...)
}()

// topicsAt, placesAt and phrasesAt are where the signals about names, elements
// and phrases begin. Nearly all of them are silent about a block, in gap 0; the
// others are found by their bits rather than one by one.
var topicsAt, placesAt, phrasesAt int

// The gaps of a signal about names: not named so, the story's container is, a
// box farther around is, a near one is.
const (
	namedMain = 1 + iota
	namedFar
	namedNear
)

// The gaps of a signal about elements: not inside, the story's container is, a
// box is.
const (
	inMain = 1 + iota
	inBox
)

// The gaps of a signal about phrases: silent, the heading above says it, the
// block itself does.
const (
	headedBy = 1 + iota
	saysIt
)

// sparse sets the gaps of the signals about names, elements and phrases that
// are not silent about a block, and calls set for each.
func (f *facts) sparse(set func(signal int, gap uint8)) {
	o := f.outline
	for bits := o.near | o.far | o.main; bits != 0; bits &= bits - 1 {
		switch bit := bits & -bits; {
		case o.near&bit != 0:
			set(topicsAt+bitOf(uint64(bit)), namedNear)
		case o.far&bit != 0:
			set(topicsAt+bitOf(uint64(bit)), namedFar)
		default:
			set(topicsAt+bitOf(uint64(bit)), namedMain)
		}
	}
	for bits := o.in | o.mainIn; bits != 0; bits &= bits - 1 {
		gap := uint8(inMain)
		if o.in&(bits&-bits) != 0 {
			gap = inBox
		}
		set(placesAt+bitOf(uint64(bits)), gap)
	}
	for bits := f.says | f.headed; bits != 0; bits &= bits - 1 {
		gap := uint8(headedBy)
		if f.says&(bits&-bits) != 0 {
			gap = saysIt
		}
		set(phrasesAt+bitOf(uint64(bits)), gap)
	}
}

// bitOf is the number of the lowest bit that is set.
func bitOf(bits uint64) int { return mathbits.TrailingZeros64(bits) }

func tagKind(f *facts) float64 {
	switch f.tag {
	case 0:
		return 0
	case atom.P:
		return 1
	case atom.Div:
		return 2
	case atom.Li:
		return 3
	case atom.Td, atom.Th:
		return 4
	case atom.H1, atom.H2, atom.H3, atom.H4, atom.H5, atom.H6:
		return 5
	case atom.Dt, atom.Dd:
		return 6
	case atom.Pre:
		return 7
	case atom.Button, atom.Label, atom.Option, atom.Legend, atom.Select:
		return 8
	case atom.Figcaption, atom.Caption:
		return 9
	case atom.Blockquote:
		return 10
	}
	return 11
}

func ending(f *facts) float64 {
	switch f.text.endsWith {
	case '.', '。', '।', '۔', '．', '"', '”', '»', '“', '’', ')', '」', '』', '）':
		return 1
	case '!', '？', '?', '！', '؟':
		return 2
	case ':', '：', ',', '،', ';', '，', '、':
		return 3
	case '…', '>', '→', '›', '|', '+', '-':
		return 4
	}
	if unicode.IsDigit(f.text.endsWith) {
		return 5
	}
	return 0
}

func beginning(f *facts) float64 {
	switch r := f.text.startsWith; {
	case unicode.IsUpper(r):
		return 1
	case unicode.IsLower(r):
		return 2
	case unicode.IsDigit(r):
		return 3
	case r == '"' || r == '“' || r == '«' || r == '„' || r == '‘' || r == '「' || r == '—' || r == '–':
		return 4
	case unicode.IsLetter(r):
		return 5
	}
	return 0
}

func mean(t block.Brief) float64 {
	if t.Blocks == 0 {
		return 0
	}
	return float64(t.Length) / float64(t.Blocks)
}

func proseOf(t block.Brief) float64 {
	if t.Length == 0 {
		return 0
	}
	return float64(t.Prose) / float64(t.Length)
}

func sectionProse(f *facts) float64 {
	if f.Kind != block.Heading {
		return -1
	}
	return float64(f.section.Prose)
}

func sectionLinks(f *facts) float64 {
	if f.Kind != block.Heading {
		return -1
	}
	return f.section.LinkShare()
}
