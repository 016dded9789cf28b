package block

import (
	"strings"
	"unicode/utf8"

	"golang.org/x/net/html/atom"

	"github.com/winnow-go/winnow/internal/formula"
	"github.com/winnow-go/winnow/internal/halt"
	"github.com/winnow-go/winnow/internal/page"
)

// littleProse is the number of words of running text below which a page seems
// to be made by its scripts alone, so that its noscript elements are looked at.
const littleProse = 60

// Split cuts the visible text of a tree into blocks. Branches for which skip
// returns true are left out; skip may be nil. Where a page shows next to no
// running text and its noscript elements hold more, they are taken as seen:
// some forums serve their posts that way.
func Split(t *page.Tree, skip func(i int32) bool) *Page {
	p := split(t, skip, false)
	seen := p.Total(p.All()).Prose
	if seen >= littleProse || t.First(page.Root, atom.Noscript) < 0 {
		return p
	}
	if q := split(t, skip, true); q.Total(q.All()).Prose > 2*seen {
		return q
	}
	return p
}

// nodesPerBlock is how many nodes three pages of four have at least for each
// block, so that room is taken once on most pages. Beyond mostRoom blocks it grows
// as it fills: a large page may be of few.
const (
	nodesPerBlock = 5
	mostRoom      = 1 << 13
)

// textOf is the bytes of a tree's texts: those of its blocks with the white space
// that is folded, which is next to none on most pages.
func textOf(t *page.Tree) int {
	size := 0
	for i := int32(0); i < int32(len(t.Nodes)); i++ {
		n := &t.Nodes[i]
		size += len(n.Text)
		if page.Unseen(n.Tag) && i > page.Root {
			i = n.End - 1
		}
	}
	return size
}

func split(t *page.Tree, skip func(i int32) bool, noscript bool) *Page {
	s := splitter{
		page:     &Page{Tree: t, Watch: t.Watch, Spans: make([]Span, len(t.Nodes))},
		skip:     skip,
		formulae: formula.In(t),
		noscript: noscript,
		text:     make([]byte, 0, textOf(t)),
	}
	room := min(len(t.Nodes)/nodesPerBlock+8, mostRoom)
	s.page.Blocks, s.ends = make([]Block, 0, room), make([]int32, 0, room)
	s.walk()
	s.page.finish(string(s.text), s.ends)
	return s.page
}

// splitter is the state of one walk over a tree.
type splitter struct {
	page     *Page
	skip     func(int32) bool
	formulae formula.Finder
	// noscript is true where noscript elements are seen.
	noscript bool
	// text holds the text of all blocks; ends[k] is where block k ends in it.
	text []byte
	ends []int32
	// open is the stack of elements around the current node.
	open []frame
	// cur is the block being filled; it starts at text[start:].
	cur   Block
	start int
	// space is true where the next word must be set apart.
	space bool
	// breaks counts line breaks since the last word, lines marks where those of
	// the current block were.
	breaks int
	lines  []lineMark
	// linked, strong and pre are the ends of the outermost link, bold and
	// preformatted element around the current node.
	linked, strong, pre int32
	// table is the table of code around the current node; line is where the last
	// line of code that is an element begins in text, lineEnd where it ends in
	// the tree.
	table   codeTable
	line    int
	lineEnd int32
}

// frame is an open element and what it means for the text inside it.
type frame struct {
	node int32
	// holder is the innermost block-level element, node itself included.
	holder int32
	row    int32
	kind   Kind
	level  uint8
	lists  uint8
}

func (s *splitter) walk() {
	t := s.page.Tree
	for i := int32(0); i < int32(len(t.Nodes)); i++ {
		for len(s.open) > 0 && t.Nodes[s.top().node].End <= i {
			s.leave()
		}
		n := &t.Nodes[i]
		if t.Watch.Stop(halt.Turn + len(n.Text)) {
			break
		}
		if n.IsText() {
			s.write(i, n.Text)
			continue
		}
		if i >= s.pre { // code is shown as it is
			if f, ok := s.formulae.At(i); ok {
				s.formula(i, f)
				i = n.End - 1
				continue
			}
		}
		if i > page.Root && (page.Unseen(n.Tag) && !(s.noscript && n.Tag == atom.Noscript) || s.skip != nil && s.skip(i) || s.isGutter(i, n.Tag) || s.isHeadingTool(i, n.Tag)) {
			s.page.Spans[i] = Span{int32(len(s.page.Blocks)), int32(len(s.page.Blocks))}
			s.space = s.space || !Reading(n.Tag)
			i = n.End - 1
			continue
		}
		s.enter(i, n)
	}
	for len(s.open) > 0 {
		s.leave()
	}
}

// Reading reports whether an element tells how the word beside it is read. It is
// not seen as text, and does not part the word from the next one.
func Reading(tag atom.Atom) bool { return tag == atom.Rt || tag == atom.Rp }

func (s *splitter) enter(i int32, n *page.Node) {
	if s.table.holds(i) {
		s.enterLine(n.Tag)
		s.page.Spans[i].Lo = int32(len(s.page.Blocks))
		s.push(i, n.Tag)
		return
	}
	switch n.Tag {
	case atom.Table:
		s.flush()
		if s.isCodeTable(i) {
			s.pre = max(s.pre, n.End)
			s.table = codeTable{first: i, end: n.End}
		}
	case atom.Br:
		if i < s.pre && len(s.text) > s.start {
			s.text = append(s.text, '\n')
			break
		}
		s.breaks++
		if s.breaks > 1 {
			s.flush()
		}
		s.space = true
	case atom.Wbr, atom.Img:
	case atom.Span:
		if i < s.pre {
			s.enterSpan(i)
		}
	case atom.A:
		if _, ok := s.page.Tree.Lookup(i, "href"); ok {
			s.linked = max(s.linked, n.End)
		}
	case atom.B, atom.Strong:
		s.strong = max(s.strong, n.End)
	case atom.Pre, atom.Textarea, atom.Listing, atom.Xmp, atom.Plaintext:
		s.flush()
		s.pre = max(s.pre, n.End)
	default:
		if page.IsBlock(n.Tag) {
			s.flush()
		}
	}
	s.page.Spans[i].Lo = int32(len(s.page.Blocks))
	s.push(i, n.Tag)
}

func (s *splitter) push(i int32, tag atom.Atom) {
	f := frame{row: -1}
	if len(s.open) > 0 {
		f = *s.top()
	}
	f.node = i
	if page.IsBlock(tag) || i == page.Root {
		f.holder = i
	}
	if i == s.table.first && i > page.Root {
		f.kind = Code
	} else if kind, level, ok := roleOf(tag); ok && !s.table.holds(i) {
		f.kind, f.level = kind, level
	}
	switch tag {
	case atom.Ul, atom.Ol, atom.Menu, atom.Dir:
		f.lists = min(f.lists+1, 9)
		f.row = i
	case atom.Tr:
		f.row = i
	}
	s.open = append(s.open, f)
}

func (s *splitter) top() *frame { return &s.open[len(s.open)-1] }

func (s *splitter) leave() {
	i := s.top().node
	tag := s.page.Tree.Nodes[i].Tag
	switch {
	case s.table.holds(i):
		if tag == atom.Tr {
			s.leaveRow()
		}
	case page.IsBlock(tag) || i == page.Root:
		s.flush()
	}
	s.open = s.open[:len(s.open)-1]
	span := &s.page.Spans[i]
	span.Hi = int32(len(s.page.Blocks))
	if tag == atom.Td && span.Hi-span.Lo > mostCellBlocks {
		s.unwrap(*span, s.page.Tree.Nodes[i].Parent)
	}
	if tag == atom.Table {
		s.unwrapColumn(i)
	}
}

// mostCellBlocks is how many blocks a cell of a data table holds at the most;
// a fuller one belongs to a table that only lays out the page.
const mostCellBlocks = 3

// unwrap makes paragraphs of the cells of one row within a span. Those of tables
// inside it stay cells: a table that lays out the page may hold one of data.
func (s *splitter) unwrap(span Span, row int32) {
	for k := span.Lo; k < span.Hi; k++ {
		if b := &s.page.Blocks[k]; b.Kind == Cell && b.Row == row {
			b.Kind = Paragraph
		}
	}
}

// longText is the bytes of a text that takes so long that the context is looked
// at within it, wordWork the work of a word of it, or of several, besides bytes.
const (
	longText = 1 << 16
	wordWork = halt.Turn / 8
)

// write adds the characters of a text node to the current block.
func (s *splitter) write(i int32, text string) {
	if i < s.pre {
		s.writePre(i, text)
		return
	}
	from := len(s.text)
	for p := 0; p < len(text); {
		n := Blank(text[p:])
		if n > 0 {
			s.space = true
			p += n
			continue
		}
		n = WordsEnd(text[p:])
		if len(text) > longText && s.page.Watch.Stop(wordWork+n) {
			return
		}
		s.words(i, text[p:p+n])
		p += n
	}
	s.credit(i, s.text[from:])
}

// words writes a word, or several with a blank between two.
func (s *splitter) words(i int32, w string) {
	if len(s.text) == s.start {
		s.begin(i)
	} else if s.breaks > 0 {
		s.lines = append(s.lines, lineMark{len(s.text), i, s.cur.Linked, s.cur.Strong})
		s.text = append(s.text, '\n')
	} else if s.space {
		s.text = append(s.text, ' ')
	}
	s.text = append(s.text, w...)
	s.space, s.breaks = false, 0
}

// formula writes the source of a formula in place of all that stands in the
// element, where a page often shows it more than once.
func (s *splitter) formula(i int32, f formula.Formula) {
	if s.page.Formulae == nil {
		s.page.Formulae = map[int32]formula.Formula{}
	}
	s.page.Formulae[i] = f
	if f.TeX != "" {
		alone := page.IsBlock(s.page.Tree.Nodes[i].Tag)
		if alone {
			s.flush()
		}
		if f.Display {
			s.breaks = max(s.breaks, 1)
		}
		s.space = s.space || f.Spaced[0]
		s.words(i, f.String())
		s.space = f.Spaced[1]
		if f.Display {
			s.breaks = 1
		}
		if alone {
			s.flush()
		}
	}
	at := int32(len(s.page.Blocks))
	s.page.Spans[i] = Span{at, at}
}

func (s *splitter) begin(i int32) {
	f := s.top()
	s.cur = Block{First: i, Node: f.holder, Row: f.row, Kind: f.kind, Level: f.level}
	if f.kind == Item {
		s.cur.Level = max(f.lists, 1)
	}
}

func (s *splitter) writePre(i int32, text string) {
	if text == "" || s.table.holds(i) && isLayout(s.page.Tree.Nodes[s.page.Tree.Nodes[i].Parent].Tag) {
		return
	}
	if s.table.holds(i) && trimBlank(text) == "" && strings.Contains(text, "\n") {
		return // an empty line
	}
	if len(s.text) == s.start {
		s.begin(i)
	}
	from := len(s.text)
	s.text = append(s.text, text...)
	s.space, s.breaks = false, 0
	s.credit(i, s.text[from:])
}

// credit counts the words just written for the link or bold run they are in.
func (s *splitter) credit(i int32, written []byte) {
	if len(written) == 0 || i >= s.linked && i >= s.strong {
		return
	}
	n := count(written).words
	if i < s.linked {
		s.cur.Linked += n
	}
	if i < s.strong {
		s.cur.Strong += n
	}
}

// flush ends the current block, if there is one.
func (s *splitter) flush() {
	s.space, s.breaks = false, 0
	if len(s.text) == s.start {
		return
	}
	s.flushLines()
	s.start = len(s.text)
}

// finish gives every block its slice of the one string that holds all text,
// and drops the blocks that turn out to be blank.
func (p *Page) finish(all string, ends []int32) {
	kept := p.Blocks[:0]
	gone := make([]int32, len(ends)+1)
	start, dropped := int32(0), int32(0)
	for k := range ends {
		b := p.Blocks[k]
		b.Text = strings.TrimPrefix(all[start:ends[k]], "\n")
		start = ends[k]
		gone[k] = dropped
		if trimBlank(b.Text) == "" {
			dropped++
			continue
		}
		if p.Watch.Stop(len(b.Text)) {
			p.clear()
			return
		}
		b.measure()
		kept = append(kept, b)
	}
	gone[len(ends)] = dropped
	p.Blocks = kept
	if dropped > 0 {
		p.shift(gone)
	}
	p.Sum()
}

// clear leaves an empty page: one that is half made would not add up.
func (p *Page) clear() {
	p.Blocks = nil
	clear(p.Spans)
	p.Sum()
}

// shift renumbers the spans after blocks have been dropped; gone[k] counts the
// dropped blocks before block k.
func (p *Page) shift(gone []int32) {
	for i := range p.Spans {
		s := &p.Spans[i]
		s.Lo -= gone[s.Lo]
		s.Hi -= gone[s.Hi]
	}
}

// roleOf is the kind that an element gives the text inside it; ok is false for
// elements that leave it as it is.
func roleOf(tag atom.Atom) (kind Kind, level uint8, ok bool) {
	switch tag {
	case atom.Li, atom.Dd, atom.Dt:
		return Item, 0, true
	case atom.Pre, atom.Listing, atom.Xmp, atom.Textarea:
		return Code, 0, true
	case atom.Td, atom.Th:
		return Cell, 0, true
	case atom.Figcaption, atom.Caption:
		return Caption, 0, true
	case atom.Blockquote:
		return Quote, 0, true
	}
	if level := page.HeadingLevel(tag); level > 0 {
		return Heading, uint8(level), true
	}
	return Paragraph, 0, false
}

// Blank is the length of the white space character that s begins with, 0
// if it begins with none. Zero-width spaces, soft hyphens and byte order marks
// count as part of a word: they are cleaned where text is rendered.
func Blank(s string) int {
	switch c := s[0]; {
	case c == ' ' || c >= '\t' && c <= '\r':
		return 1
	case c < 0xC2:
		return 0
	}
	r, n := utf8.DecodeRuneInString(s)
	switch {
	case r == 0xA0, r == 0x1680, r >= 0x2000 && r <= 0x200A, r == 0x2028, r == 0x2029, r == 0x202F, r == 0x205F, r == 0x3000, r == 0x85:
		return n
	}
	return 0
}

// mostWords is the bytes behind which [WordsEnd] stops at the next word.
const mostWords = 1 << 10

// WordsEnd is how far the words go with which s begins: as long as a single space
// parts one from the next, so that they stay as they are once white space is
// folded. In long texts it stops at a word now and then.
func WordsEnd(s string) int {
	e, last := 1, byte(noBlank)
	for ; e < min(len(s), mostWords); e++ {
		kind := blankKinds[s[e]]
		if kind&(last|mayBlank) == 0 { // one branch that is hardly ever taken, not one a space
			last = kind
			continue
		}
		if kind == mayBlank && Blank(s[e:]) == 0 {
			last = noBlank
			continue
		}
		break
	}
	if last == space && (e == len(s) || Blank(s[e:]) > 0) {
		return e - 1
	}
	for e < len(s) && (blankKinds[s[e]] == noBlank || Blank(s[e:]) == 0) {
		e++
	}
	return e
}

// What the bytes are with which characters begin: none that is white space, a
// space, or what may be white space.
const (
	noBlank  = 0
	space    = 1
	mayBlank = 2
)

var blankKinds = func() (kinds [256]byte) {
	for _, c := range "\t\n\v\f\r\u0085\u00A0\u1680\u2000\u3000" {
		kinds[string(c)[0]] = mayBlank
	}
	kinds[' '] = space
	return kinds
}()

func trimBlank(s string) string {
	for s != "" && Blank(s) > 0 {
		s = s[Blank(s):]
	}
	return s
}
