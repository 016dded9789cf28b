package score

import (
	"hash/maphash"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/net/html/atom"

	"github.com/winnow-go/winnow/internal/block"
	"github.com/winnow-go/winnow/internal/page"
	"github.com/winnow-go/winnow/internal/phrase"
)

// facts is what the signals ask of one block.
type facts struct {
	*block.Block
	// index is the block's place in the page.
	index   int
	outline outline
	tag     atom.Atom
	says    phrase.Set
	// headed is what the heading says under which the block stands.
	headed phrase.Set
	// length is the block's length in words, linkShare the share in links.
	length    int
	linkShare float64

	// before and after are the shares of the page's running text on either
	// side, at the share of its blocks before.
	before, after, at float64
	// fromHeadline counts blocks from the headline, negative above it; far
	// above zero where the page has none.
	fromHeadline int
	// toProse counts blocks to the nearest running text, proseNear the words
	// of running text in the ±5 blocks around.
	toProse, proseNear int

	// up is how many elements one has to climb from the best container to
	// find the block inside; 0 is inside, -1 on a page without running text.
	up int
	// inside is the position among the container's blocks, 0 to 1.
	inside float64
	// branch is the part of the page below the container (or below the common
	// ancestor with it) that holds the block; box is the innermost element
	// with three blocks or more; list the innermost list or table.
	branch, box, list             block.Total
	branchSpan, boxSpan, listSpan block.Span
	// branchShare is the share of the page's running text in the branch.
	branchShare float64

	// card is the nearest element around that has three siblings or more of its
	// shape and holds several blocks, cards how many they are.
	card     block.Total
	cardSpan block.Span
	cards    int
	// toHeadline is how many elements one has to climb from the block to find
	// the headline inside; -1 where there is none.
	toHeadline int
	// markers counts the lines above that end stories ("Related", "Tags: …"),
	// sinceMarker the words of running text since the last of them, -1 where
	// there is none.
	markers, sinceMarker int
	// inBody is the share of the block's words that the page's JSON-LD has as
	// the article's body, -1 where it has none; inDescription whether the
	// page's description begins like the block.
	inBody        float64
	inDescription bool

	prev, next, prev2, next2 *block.Block
	// around is the mean length of the ±3 blocks, aroundLinks their link share.
	around, aroundLinks float64
	// alike counts the blocks of the same shape, alikeLength their mean
	// length, alikeLinks their link share.
	alike                   int
	alikeLength, alikeLinks float64
	// repeats counts the blocks with the same text, this one included.
	repeats int
	// isTitle is true for the headline.
	isTitle bool
	// section is what stands under a heading up to the next one of its level.
	section     block.Total
	sectionSpan block.Span
	// under is the heading that the block stands under, -1 where there is none.
	under int

	text textShape
	// line and sheet are what flattened text tells; nil for pages with markup.
	line  *lineFacts
	sheet *pageFacts
}

// textShape is what the characters of a block tell.
type textShape struct {
	endsWith, startsWith        rune
	capitals, digits            float64 // shares of letters and of characters
	bar, mail, copyright, money bool
	dots                        bool
}

// survey is the state in which the facts of one page are gathered.
type survey struct {
	*block.Page
	says     []phrase.Set
	outlines []outline
	facts    []facts
	best     int32 // the best container, -1 where there is none
	climb    map[int32]int
	headline int32 // index of the headline's block, -1
	hints    Hints
	prose    int
	// lineFacts and sheet are gathered for flattened text only.
	lineFacts []lineFacts
	sheet     pageFacts
}

// gather collects the facts of all blocks. says are their phrases.
func gather(p *block.Page, says []phrase.Set, h Hints) *survey {
	s := &survey{Page: p, says: says, facts: make([]facts, len(p.Blocks)), best: -1, headline: -1, hints: h}
	s.prose = p.Total(p.All()).Prose
	if p.Tree != nil {
		s.outlines = outlines(p)
		s.findContainer()
	}
	s.findHeadline(h.Title)
	s.eachBlock()
	s.neighbours()
	s.shapes()
	s.sections()
	s.marks()
	s.hinted()
	if p.Tree == nil {
		s.lines()
	}
	return s
}

// markerKinds are the labels that stand behind a story rather than in it.
var markerKinds = phrase.Of(phrase.CheckAlso, phrase.Related, phrase.MoreOn, phrase.PrevNext, phrase.Tags, phrase.Share,
	phrase.Follow, phrase.AppearedFirst, phrase.Recommended, phrase.Comments, phrase.CommentForm, phrase.AboutAuthor,
	phrase.MostRead, phrase.Newsletter, phrase.SourceLink, phrase.PressContact, phrase.Copyright)

// marks counts the labels above each block.
func (s *survey) marks() {
	markers, since := 0, -1
	for k := range s.facts {
		f := &s.facts[k]
		f.markers, f.sinceMarker = markers, since
		if f.before > 0 && f.says.Any(markerKinds) {
			markers, since = markers+1, 0
		} else if since >= 0 && f.Prose() {
			since += f.length
		}
	}
}

// fade is how much an element's running text counts for its parent; the best
// container is the one with the largest faded sum. Readability halves it.
const fade = 0.55

func (s *survey) findContainer() {
	t := s.Tree
	for k := range s.Blocks {
		if b := &s.Blocks[k]; b.Prose() {
			s.outlines[b.Node].weight += float32(b.Length()) * float32(1-b.LinkShare())
		}
	}
	most := float32(0)
	for i := int32(len(t.Nodes)) - 1; i > page.Root; i-- {
		o := &s.outlines[i]
		if o.weight == 0 {
			continue
		}
		s.outlines[t.Nodes[i].Parent].weight += o.weight * fade
	}
	for i := int32(1); i < int32(len(t.Nodes)); i++ {
		o := &s.outlines[i]
		w := o.weight
		if o.own&topicBody != 0 {
			w *= 1.2
		}
		if o.own&(topicComment|topicFooter|topicSidebar|topicRelated|topicMenu|topicCookie|topicNewsletter|topicAd) != 0 {
			w *= 0.5
		}
		if (o.far|o.main)&topicComment != 0 {
			w *= 0.5
		}
		if t.Nodes[i].Tag == atom.P || page.HeadingLevel(t.Nodes[i].Tag) > 0 {
			w *= 0.5
		}
		if w > most {
			most, s.best = w, i
		}
	}
	s.climb = map[int32]int{}
	for i, up := s.best, 0; i > page.Root; i, up = t.Nodes[i].Parent, up+1 {
		s.climb[i] = up
	}
}

// longestTitle is the length in bytes from which on a text is no headline.
const longestTitle = 400

// findHeadline takes the first block that is the title, else the first h1,
// else none.
func (s *survey) findHeadline(title string) {
	if len(title) > longestTitle {
		title = ""
	}
	title = squash(title)
	first := int32(-1)
	for k := range s.Blocks {
		b := &s.Blocks[k]
		if title != "" && len(b.Text) < longestTitle && squashes(b.Text, title) {
			s.facts[k].isTitle = true
			if s.headline < 0 || b.Kind == block.Heading && s.Blocks[s.headline].Kind != block.Heading {
				s.headline = int32(k)
			}
		}
		if first < 0 && b.Kind == block.Heading && b.Level == 1 {
			first = int32(k)
		}
	}
	if s.headline < 0 {
		s.headline = first
	}
}

// squash leaves the letters and figures of s, in lower case.
func squash(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			return unicode.ToLower(r)
		}
		return -1
	}, s)
}

// squashes reports whether squash makes want of s.
func squashes(s, want string) bool {
	for _, r := range s {
		if !unicode.IsLetter(r) && !unicode.IsDigit(r) {
			continue
		}
		w, n := utf8.DecodeRuneInString(want)
		if n == 0 || unicode.ToLower(r) != w {
			return false
		}
		want = want[n:]
	}
	return want == ""
}

func (s *survey) eachBlock() {
	seen := make(map[uint64]int, len(s.Blocks))
	seed := maphash.MakeSeed()
	hash := make([]uint64, len(s.Blocks))
	for k := range s.Blocks {
		hash[k] = maphash.String(seed, s.Blocks[k].Text)
		seen[hash[k]]++
	}
	all := s.All()
	for k := range s.Blocks {
		f, b := &s.facts[k], &s.Blocks[k]
		f.Block, f.index, f.says, f.repeats = b, k, s.says[k], seen[hash[k]]
		f.length, f.linkShare = b.Length(), b.LinkShare()
		f.at = float64(k) / float64(len(s.Blocks))
		if s.prose > 0 {
			f.before = float64(s.Total(block.Span{Lo: 0, Hi: int32(k)}).Prose) / float64(s.prose)
			f.after = float64(s.Total(block.Span{Lo: int32(k) + 1, Hi: all.Hi}).Prose) / float64(s.prose)
		}
		f.fromHeadline = 1000
		if s.headline >= 0 {
			f.fromHeadline = k - int(s.headline)
		}
		near := block.Span{Lo: max(0, int32(k)-5), Hi: min(all.Hi, int32(k)+6)}
		f.proseNear = s.Total(near).Prose
		f.text = shapeOfText(b)
		f.up = -1
		if s.Tree != nil {
			s.inTree(f, b)
		}
	}
}

// inTree gathers what the element of a block and those around it tell.
func (s *survey) inTree(f *facts, b *block.Block) {
	t := s.Tree
	f.outline, f.tag = s.outlines[b.Node], t.Nodes[b.Node].Tag
	below := b.Node
	boxed, listed := false, false
	f.toHeadline = -1
	for i := b.Node; i > page.Root; i = t.Nodes[i].Parent {
		span := s.Spans[i]
		if !boxed && span.Hi-span.Lo >= 3 {
			f.box, f.boxSpan, boxed = s.Total(span), span, true
		}
		if !listed {
			switch t.Nodes[i].Tag {
			case atom.Ul, atom.Ol, atom.Table, atom.Dl:
				f.list, f.listSpan, listed = s.Total(span), span, true
			}
		}
		if n := s.outlines[i].siblings; f.cards == 0 && n >= 3 && span.Hi-span.Lo >= 2 {
			f.card, f.cardSpan, f.cards = s.Total(span), span, int(n)
		}
		if up, ok := s.climb[i]; ok {
			f.up = up
			break
		}
		below = i
	}
	if s.headline >= 0 {
		for i := b.Node; i > page.Root; i = t.Nodes[i].Parent {
			f.toHeadline++
			if span := s.Spans[i]; span.Lo <= s.headline && s.headline < span.Hi {
				break
			}
		}
	}
	f.branchSpan = s.Spans[below]
	f.branch = s.Total(f.branchSpan)
	if s.prose > 0 {
		f.branchShare = float64(f.branch.Prose) / float64(s.prose)
	}
	if s.best >= 0 {
		span := s.Spans[s.best]
		k := float64(f.index) - float64(span.Lo)
		f.inside = min(1, max(0, k/float64(max(1, span.Hi-span.Lo))))
	}
}

func (s *survey) neighbours() {
	n := len(s.Blocks)
	last := -1000
	for k := range n {
		f := &s.facts[k]
		if s.Blocks[k].Prose() {
			last = k
		}
		f.toProse = k - last
		if k > 0 {
			f.prev = &s.Blocks[k-1]
		}
		if k > 1 {
			f.prev2 = &s.Blocks[k-2]
		}
		if k+1 < n {
			f.next = &s.Blocks[k+1]
		}
		if k+2 < n {
			f.next2 = &s.Blocks[k+2]
		}
		around := s.Total(block.Span{Lo: int32(max(0, k-3)), Hi: int32(min(n, k+4))})
		if around.Blocks > 1 {
			f.around = float64(around.Length-f.length) / float64(around.Blocks-1)
		}
		f.aroundLinks = around.LinkShare()
	}
	last = n + 1000
	for k := n - 1; k >= 0; k-- {
		if s.Blocks[k].Prose() {
			last = k
		}
		s.facts[k].toProse = min(s.facts[k].toProse, last-k)
	}
}

// shapes counts the blocks of the same shape.
func (s *survey) shapes() {
	type sum struct{ n, length, words, linked int }
	sums := map[uint32]*sum{}
	for k := range s.facts {
		f := &s.facts[k]
		v := sums[f.outline.shape]
		if v == nil {
			v = &sum{}
			sums[f.outline.shape] = v
		}
		v.n++
		v.length += f.length
		v.words += int(f.Words)
		v.linked += int(f.Linked)
	}
	for k := range s.facts {
		f := &s.facts[k]
		v := sums[f.outline.shape]
		f.alike, f.alikeLength = v.n, float64(v.length)/float64(v.n)
		if v.words > 0 {
			f.alikeLinks = float64(v.linked) / float64(v.words)
		}
	}
}

// sections finds what each heading heads, and what heading each block is under.
func (s *survey) sections() {
	n := int32(len(s.Blocks))
	var next [8]int32 // where the section of a heading of each level would end
	for i := range next {
		next[i] = n
	}
	for k := n - 1; k >= 0; k-- {
		b := &s.Blocks[k]
		if b.Kind != block.Heading {
			continue
		}
		s.facts[k].sectionSpan = block.Span{Lo: k + 1, Hi: next[b.Level]}
		s.facts[k].section = s.Total(s.facts[k].sectionSpan)
		for l := int(b.Level); l < len(next); l++ {
			next[l] = k
		}
	}
	headed, under := phrase.Set(0), -1
	for k := range s.facts {
		s.facts[k].under = -1
		if s.Blocks[k].Kind == block.Heading || s.Tree == nil && s.says[k] != 0 {
			headed, under = s.says[k], k
			continue
		}
		s.facts[k].headed, s.facts[k].under = headed, under
	}
}

func shapeOfText(b *block.Block) textShape {
	var t textShape
	t.startsWith, _ = utf8.DecodeRuneInString(b.Text)
	t.endsWith, _ = utf8.DecodeLastRuneInString(b.Text)
	if b.Letters > 0 {
		t.capitals = float64(b.Capitals) / float64(b.Letters)
	}
	t.digits = float64(b.Digits) / float64(max(1, b.Digits+b.Letters))
	t.signs(b.Text)
	t.dots = t.endsWith == '…' || strings.HasSuffix(b.Text, "...")
	return t
}

// signs looks for the characters that tell labels, addresses and prices, in one
// pass over the bytes.
func (t *textShape) signs(text string) {
	for i := 0; i < len(text); i++ {
		switch text[i] {
		case '|':
			t.bar = true
		case '@':
			t.mail = true
		case ':':
			t.mail = t.mail || strings.HasPrefix(text[i:], "://")
		case '$':
			t.money = true
		case 0xC2: // U+0080 to U+00BF
			switch rest := text[i:]; {
			case strings.HasPrefix(rest, "»"), strings.HasPrefix(rest, "·"):
				t.bar = true
			case strings.HasPrefix(rest, "©"):
				t.copyright = true
			case strings.HasPrefix(rest, "£"), strings.HasPrefix(rest, "¥"):
				t.money = true
			}
		case 0xE2: // U+2000 to U+2FFF
			switch rest := text[i:]; {
			case strings.HasPrefix(rest, "›"), strings.HasPrefix(rest, "•"):
				t.bar = true
			case strings.HasPrefix(rest, "€"), strings.HasPrefix(rest, "₹"):
				t.money = true
			}
		}
	}
}
