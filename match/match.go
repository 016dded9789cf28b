// Package match holds the small predicates from which rules are built.
//
// A [Matcher] looks at one [Piece] of a page: an element with all that it
// holds, or one line of text. Matchers combine with [All], [Any] and [Not]:
//
//	match.All(match.Word("share", "social"), match.Short(40))
//
// Words of class names match whole, never in part: "header" is not found in
// "header-less" alone but neither is "bar" in "embarrassed".
package match

import (
	"slices"
	"strings"

	"golang.org/x/net/html/atom"

	"github.com/winnow-go/winnow/internal/block"
	"github.com/winnow-go/winnow/internal/page"
	"github.com/winnow-go/winnow/internal/phrase"
)

// Matcher tells whether a rule applies to a piece. The zero Matcher matches
// nothing.
type Matcher struct {
	test func(Piece) bool
	// keys are facts of which a piece has at least one whenever test can be
	// true; nil where any piece may match. They spare a page most of its tests.
	keys []Key
}

// Key is a fact about a piece by which matchers are looked up.
type Key struct {
	Of   KeyKind
	Name string
}

// KeyKind is what a [Key] names.
type KeyKind uint8

const (
	// OfWord is a word of an element's names.
	OfWord KeyKind = iota
	// OfTag is an element's name.
	OfTag
	// OfAttr is the name of an element's attribute.
	OfAttr
	// OfPhrase is the kind of phrase that a line is.
	OfPhrase
	// OfLine has no name: it is that the piece is a line.
	OfLine
	// OfElement has no name: it is that the piece is an element.
	OfElement
)

// onLines and onElements make matchers of tests that can only hold for a line
// or an element.
func onLines(test func(Piece) bool) Matcher {
	return Matcher{keys: []Key{{Of: OfLine}}, test: func(p Piece) bool { return p.IsLine() && test(p) }}
}

func onElements(test func(Piece) bool) Matcher {
	return Matcher{keys: []Key{{Of: OfElement}}, test: func(p Piece) bool { return !p.IsLine() && test(p) }}
}

// Matches reports whether the matcher holds for the piece.
func (m Matcher) Matches(p Piece) bool { return m.test != nil && m.test(p) }

// IsZero reports whether the matcher was never set.
func (m Matcher) IsZero() bool { return m.test == nil }

// Keys lists facts of which a piece has at least one whenever the matcher
// holds; nil means that any piece may match.
func (m Matcher) Keys() []Key { return m.keys }

// Func makes a matcher of any function. It is called for every element and
// line of a page, so a cheap matcher in [All] before it pays.
func Func(test func(Piece) bool) Matcher { return Matcher{test: test} }

// All holds where all of the matchers hold.
func All(matchers ...Matcher) Matcher {
	all := Matcher{test: func(p Piece) bool {
		for i := range matchers {
			if !matchers[i].Matches(p) {
				return false
			}
		}
		return true
	}}
	for _, m := range matchers {
		if m.keys != nil && (all.keys == nil || all.keys[0].isCommon() && !m.keys[0].isCommon()) {
			all.keys = m.keys
		}
	}
	return all
}

// isCommon reports whether half of all pieces or so have the key.
func (k Key) isCommon() bool { return k.Of == OfLine || k.Of == OfElement }

// Any holds where at least one of the matchers holds.
func Any(matchers ...Matcher) Matcher {
	some := Matcher{test: func(p Piece) bool {
		for i := range matchers {
			if matchers[i].Matches(p) {
				return true
			}
		}
		return false
	}}
	for _, m := range matchers {
		if m.keys == nil {
			some.keys = nil
			break
		}
		some.keys = append(some.keys, m.keys...)
	}
	return some
}

// Never holds for nothing: for a rule whose lines are found only when the others
// have run.
func Never() Matcher { return Matcher{test: func(Piece) bool { return false }, keys: []Key{}} }

// Not holds where the matcher does not.
func Not(m Matcher) Matcher { return Func(func(p Piece) bool { return !m.Matches(p) }) }

// Word holds for an element whose class, id, role or other name has one of the
// words. "more from" asks for two words that follow each other. It never holds
// for a heading: the id of a heading is made of what it says ("cookies" in a
// recipe), so its names tell nothing that its words don't. The same goes for the
// id of a section that is made of its heading.
func Word(words ...string) Matcher {
	wanted := make(names, len(words))
	var keys []Key
	for _, w := range words {
		first, second, _ := strings.Cut(w, " ")
		wanted[first] = append(wanted[first], second)
		keys = append(keys, Key{OfWord, first})
	}
	return Matcher{keys: keys, test: func(p Piece) bool {
		if p.IsLine() || p.isHeading() || !p.page.blocks.Tree.AnyWord(p.node, wanted.reader()) {
			return false
		}
		return !p.isNamedByHeading() || wanted.in(p.Attr("class"))
	}}
}

// Named holds for an element that has one of the words as a name by which pages
// in languages other than English name boxes of the kinds.
func Named(kinds ...phrase.Kind) Matcher { return Word(phrase.Names(kinds...)...) }

// isNamedByHeading reports whether the element's id is made of the words of the
// heading with which it begins, as programs for manuals make it. A heading that
// is a label of clutter ("Comments") names its section well.
func (p Piece) isNamedByHeading() bool {
	id, first := p.Attr("id"), p.first()
	if id == "" || first == nil || first.Kind != block.Heading || p.page.says[p.span.Lo] != 0 {
		return false
	}
	heading, words := strings.ToLower(first.Text), 0
	for word := range page.SplitName(id) {
		if !strings.Contains(heading, word) {
			return false
		}
		words++
	}
	return words > 1 && 2*words >= int(first.Words)
}

func (p Piece) isHeading() bool {
	return page.HeadingLevel(p.page.blocks.Tree.Nodes[p.node].Tag) > 0
}

// names is words of an element's names, each with the words of which one must
// follow it; "" asks for none.
type names map[string][]string

// reader is a test for the words of one element, in their order: whether they
// have one of the names in them now.
func (n names) reader() func(word string) bool {
	var next []string
	return func(word string) bool {
		if slices.Contains(next, word) {
			return true
		}
		next = n[word]
		return slices.Contains(next, "")
	}
}

// in reports whether one of the names is in the value of an attribute.
func (n names) in(value string) bool {
	has := n.reader()
	for word := range page.SplitName(value) {
		if has(word) {
			return true
		}
	}
	return false
}

// Tag holds for an element with one of the names.
func Tag(names ...string) Matcher {
	m := Matcher{test: func(p Piece) bool { return !p.IsLine() && slices.Contains(names, p.Tag()) }}
	for _, n := range names {
		m.keys = append(m.keys, Key{OfTag, n})
	}
	return m
}

// Attr holds for an element whose attribute has one of the values; without
// values, for one that has the attribute at all.
func Attr(key string, values ...string) Matcher {
	return Matcher{keys: []Key{{OfAttr, key}}, test: func(p Piece) bool {
		if p.IsLine() {
			return false
		}
		v, ok := p.page.blocks.Tree.Lookup(p.node, key)
		return ok && (len(values) == 0 || slices.Contains(values, strings.ToLower(v)))
	}}
}

// Within holds for a piece inside an element with one of the names, or a piece
// that is one.
func Within(tags ...string) Matcher {
	return Func(func(p Piece) bool {
		return p.ancestors(func(i int32) bool { return slices.Contains(tags, p.page.blocks.Tree.Nodes[i].Name) })
	})
}

// LineWithin holds for a line inside an element with one of the names.
func LineWithin(tags ...string) Matcher {
	inside := Within(tags...)
	return onLines(inside.Matches)
}

// Says holds for a line that is a phrase of one of the kinds.
func Says(kinds ...phrase.Kind) Matcher {
	set := phrase.Of(kinds...)
	m := Matcher{test: func(p Piece) bool { return p.IsLine() && p.page.says[p.span.Lo].Any(set) }}
	for _, k := range kinds {
		m.keys = append(m.keys, Key{OfPhrase, k.String()})
	}
	return m
}

// Headed holds for an element whose first line is a phrase of one of the kinds.
func Headed(kinds ...phrase.Kind) Matcher {
	set := phrase.Of(kinds...)
	return onElements(func(p Piece) bool { return p.first() != nil && p.page.says[p.span.Lo].Any(set) })
}

// fewLines is how far down [Opens] looks.
const fewLines = 12

// Opens holds for an element of whose first lines one is a phrase of one of the
// kinds.
func Opens(kinds ...phrase.Kind) Matcher {
	set := phrase.Of(kinds...)
	return onElements(func(p Piece) bool {
		lines := p.page.says[p.span.Lo:min(p.span.Hi, p.span.Lo+fewLines)]
		return slices.ContainsFunc(lines, func(says phrase.Set) bool { return says.Any(set) })
	})
}

// Short holds for a piece of at most this many words.
func Short(words int) Matcher { return Func(func(p Piece) bool { return p.Words() <= words }) }

// LittleProse holds for a piece with at most this share of the page's running
// text, 0 to 1.
func LittleProse(share float64) Matcher {
	return Func(func(p Piece) bool { return p.ProseShare() <= share })
}

// Linked holds for a piece of whose words at least this share is in links.
func Linked(share float64) Matcher { return Func(func(p Piece) bool { return p.LinkShare() >= share }) }

// At holds for a piece that begins at one of the positions.
func At(positions ...Position) Matcher {
	return Func(func(p Piece) bool { return slices.Contains(positions, p.Position()) })
}

// Tail holds for a piece behind which at most this share of the page's running
// text stands, and before which some does.
func Tail(share float64) Matcher {
	return Func(func(p Piece) bool { return p.After() <= share && p.Before() > 0 })
}

// Style holds for an element whose style attribute has one of the
// declarations, written without blanks.
func Style(declarations ...string) Matcher {
	return Matcher{keys: []Key{{OfAttr, "style"}}, test: func(p Piece) bool {
		style := strings.ToLower(strings.ReplaceAll(p.Attr("style"), " ", ""))
		return style != "" && slices.ContainsFunc(declarations, func(d string) bool { return strings.Contains(style, d) })
	}}
}

// HoldsHeadline holds for an element with an h1 inside it.
func HoldsHeadline() Matcher {
	return onElements(func(p Piece) bool {
		return slices.ContainsFunc(p.page.headlines, func(h int32) bool {
			return h >= p.node && h < p.page.blocks.Tree.Nodes[p.node].End
		})
	})
}

// OtherStory holds for an element below a story that begins with an h1 of its own
// over a byline or a date, as pages append the next story to the end of one that
// has been read.
func OtherStory() Matcher {
	return onElements(func(p Piece) bool {
		title := p.page.shown.Title
		if title < 0 || p.span.Lo <= title || p.Prose() == 0 {
			return false
		}
		if p.page.blocks.Total(block.Span{Lo: title, Hi: p.span.Lo}).Prose < leastAbove {
			return false
		}
		other := int32(-1)
		for k := min(p.span.Hi, p.span.Lo+mostAboveStory) - 1; k >= p.span.Lo; k-- {
			if !p.page.isHeadline(k) {
				continue
			}
			if p.page.isNamed(k) {
				return false
			}
			other = k
		}
		return other >= 0 && p.page.signed(block.Span{Lo: other + 1, Hi: min(p.span.Hi, other+1+mostAboveStory)})
	})
}

// leastAbove is the words of running text that make a story above another.
const leastAbove = 40

// mostAboveStory is how many lines stand above the headline of a story and
// between it and the line that signs it.
const mostAboveStory = 3

// isHeadline reports whether block k stands in an h1.
func (p *Page) isHeadline(k int32) bool {
	node := p.blocks.Blocks[k].Node
	return slices.ContainsFunc(p.headlines, func(h int32) bool { return h <= node && node < p.blocks.Tree.Nodes[h].End })
}

// isNamed reports whether the title element has the words of block k, or the page
// has none.
func (p *Page) isNamed(k int32) bool {
	title := p.blocks.Tree.First(page.Root, atom.Title)
	return title < 0 || strings.Contains(block.Squash(p.blocks.Tree.Text(title)), block.Squash(p.blocks.Blocks[k].Text))
}

// signatures are the kinds of phrase that sign a story.
var signatures = phrase.Of(phrase.Byline, phrase.PublishedOn)

// signed reports whether a line of the span is a byline or a date.
func (p *Page) signed(s block.Span) bool {
	for k := s.Lo; k < s.Hi; k++ {
		if p.says[k].Any(signatures) {
			return true
		}
	}
	return false
}

// IsHeadingOverProse holds for a line that running text follows at once: a
// heading of the story, whatever it says.
func IsHeadingOverProse() Matcher {
	return onLines(func(p Piece) bool {
		next := p.span.Hi
		return next < p.page.blocks.All().Hi && p.page.blocks.Blocks[next].Prose()
	})
}

// HeadsSection holds for a heading with headings of its own below it over
// running text, such as the questions and answers of "FAQ". Footers have none.
func HeadsSection() Matcher {
	return onLines(func(p Piece) bool {
		b, next := p.page.blocks.Blocks, p.span.Hi
		if p.first().Kind != block.Heading {
			return false
		}
		for int(next) < len(b) && b[next].Kind == block.Heading && b[next].Level > p.first().Level {
			next++
		}
		return next > p.span.Hi && int(next) < len(b) && b[next].Prose()
	})
}

// BareItem holds for an item or a cell of HTML that leads nowhere: lists of
// teasers do, lists of the story don't.
func BareItem() Matcher {
	return onLines(func(p Piece) bool { return p.page.isBareItem(p.span.Lo) })
}

// HeadsBareItems holds for a line over two such items.
func HeadsBareItems() Matcher {
	return onLines(func(p Piece) bool { return p.page.isBareItem(p.span.Hi) && p.page.isBareItem(p.span.Hi+1) })
}

func (p *Page) isBareItem(k int32) bool {
	if p.blocks.Tree == nil || k >= p.blocks.All().Hi {
		return false
	}
	b := &p.blocks.Blocks[k]
	return (b.Kind == block.Item || b.Kind == block.Cell) && b.Linked == 0
}

// Outvoted holds for a line against which the signals speak.
func Outvoted() Matcher {
	return onLines(func(p Piece) bool { return p.page.votes != nil && p.Votes() <= p.page.strictness })
}

// ShowsTitle holds for the line that shows the headline.
func ShowsTitle() Matcher {
	return onLines(func(p Piece) bool { return p.span.Lo == p.page.shown.Title })
}

// ShowsByline holds for the lines that show the authors and the date.
func ShowsByline() Matcher {
	return onLines(func(p Piece) bool {
		return p.span.Lo == p.page.shown.Byline || p.span.Lo == p.page.shown.Date
	})
}

// LabelRow holds for a line that is two or more labels one after the other. In
// HTML it is only looked for where the signals would keep the line: a page has
// a hundred short lines that go anyway.
func LabelRow() Matcher {
	outvoted := Outvoted()
	return onLines(func(p Piece) bool {
		return (p.page.blocks.Tree == nil || !outvoted.Matches(p)) && p.page.blocks.IsRow(p.span.Lo)
	})
}
