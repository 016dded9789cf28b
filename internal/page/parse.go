package page

import (
	"context"
	"fmt"
	"slices"
	"strings"
)

// Parse builds the tree of an HTML document by the rules of the HTML standard,
// with these differences:
//
//   - Nothing moves once it has its place. What a table holds outside its cells
//     stays there instead of going before the table, and an element that was
//     closed out of turn goes on in a copy instead of being parted in hindsight
//     (but for short ones, see [builder.unwrap]).
//   - Comments, doctypes, NULs and white space around blocks, which no browser
//     shows, are left out, and formatting elements do not open again for it;
//     line ends are "\n".
//   - The content of noscript is markup, but never goes beyond its first end
//     tag.
//   - Names of foreign elements and attributes stay in lower case.
//   - Beyond [Limits] and a few bounds on formatting, a tree shows less of how
//     elements nest, but all of the text.
//
// The time and the memory it takes grow with the length of the source and with
// nothing else. Parse looks at ctx every few thousand tokens and returns its
// error. A page with too many nodes is a [LimitError].
func Parse(ctx context.Context, source string, limits Limits) (*Tree, error) {
	b := newBuilder(plain(source), limits)
	if err := b.build(ctx); err != nil {
		return nil, err
	}
	return b.tree, nil
}

// tokensPerLook is how many tokens are read between two looks at the context:
// about a millisecond.
const tokensPerLook = 4096

// nodesPerToken is more than most tokens make: room for the nodes is doubled
// where it may end, as for a page of little but tags. To append would copy a long
// one time and again.
const nodesPerToken = 8

// plain is the source without NULs, which browsers drop from text, and with
// "\n" for every kind of line end.
func plain(source string) string {
	if strings.IndexByte(source, 0) >= 0 {
		source = strings.ReplaceAll(source, "\x00", "")
	}
	if strings.IndexByte(source, '\r') >= 0 {
		source = strings.ReplaceAll(source, "\r\n", "\n")
		source = strings.ReplaceAll(source, "\r", "\n")
	}
	return source
}

// builder makes a tree from tokens.
type builder struct {
	scan   scanner
	tags   *tagTable
	tree   *Tree
	limits Limits
	err    error
	tokens int
	// looks counts open elements and nodes that were looked at or moved again,
	// for the tests that bound it.
	looks int
	// stack is the open elements; the document is the first.
	stack []frame
	// serial is that of the element that was opened last.
	serial uint32
	// formatting is the formatting elements that go on until their end tags.
	formatting []active
	// form is the serial of the form that is open, 0 if none is.
	form uint32
	// head is the head element in the tree.
	head int32
	// quirks is whether the page has no doctype, or one of old.
	quirks bool
	// merged counts the html and body tags whose attributes were added to
	// those of the elements.
	merged int
	// framed is whether a frameset may no longer take the place of the body.
	framed bool
	// noscript is the position of the noscript that is open, 0 if none is.
	noscript int32
	// blank is white space that is due unless a line break follows.
	blank string
	// fresh is whether there was no text since the last line break.
	fresh bool
}

// bytesPerNode is fewer than all but the densest pages have, so that room for
// the nodes is taken at once; and it bounds what is taken for a page of nothing
// but tags.
const bytesPerNode = 24

func newBuilder(source string, limits Limits) *builder {
	table := tags()
	limits = limits.forSource(len(source))
	count := min(strings.Count(source, "<"), len(source)/bytesPerNode, limits.Nodes) + 8
	room := rooms.Get().(*room)
	b := &builder{
		scan:   scanner{source: source, end: len(source), tags: table, mostAttrs: limits.Attributes, bareEnd: -1},
		tags:   table,
		tree:   &Tree{Nodes: append(slices.Grow(room.nodes, count), Node{Parent: -1}), room: room},
		limits: limits,
		stack:  make([]frame, 1, 64),
		quirks: true,
		fresh:  true,
	}
	b.scan.attrs = slices.Grow(room.attrs, count)
	b.stack[0] = frame{tag: &table.document, item: -1, term: -1, button: -1, sel: -1, p: -1, mode: modeDocument}
	return b
}

// build reads the page to its end.
func (b *builder) build(ctx context.Context) error {
	for b.err == nil {
		if b.tokens%tokensPerLook == 0 && ctx.Err() != nil {
			return fmt.Errorf("winnow: parsing the page: %w", ctx.Err())
		}
		b.tokens++
		if n := len(b.tree.Nodes); n+nodesPerToken > cap(b.tree.Nodes) {
			b.tree.Nodes = slices.Grow(b.tree.Nodes, n+nodesPerToken)
		}
		if b.scan.next() {
			b.take(&b.scan.tok)
		} else if !b.leaveNoscript() {
			b.finish()
			break
		}
	}
	return b.err
}

// finish closes what is open.
func (b *builder) finish() {
	if b.top().mode >= modeDocument {
		b.startBody()
	}
	b.popTo(1)
	b.tree.Nodes[Root].End = int32(len(b.tree.Nodes))
	b.tree.attrs = b.scan.attrs
	if b.scan.dropped {
		b.tree.Degraded |= AttributesDropped
	}
}

// take adds a token to the tree.
func (b *builder) take(t *token) {
	switch t.kind {
	case tokenText:
		b.text(t)
	case tokenStart:
		b.start(t)
	case tokenEnd:
		b.end(t)
	case tokenDoctype:
		if b.top().mode == modeDocument {
			b.quirks = quirky(t.text)
		}
	}
	b.scan.cdata = b.top().space != spaceHTML
}

// quirky reports whether the doctype is of a time when browsers had rules of
// their own: any but html, and a public one that does not say where it is.
func quirky(doctype string) bool {
	f := strings.Fields(strings.ToLower(doctype))
	if len(f) == 0 || f[0] != "html" {
		return true
	}
	return len(f) > 1 && f[1] == "public" && strings.Count(doctype, `"`)+strings.Count(doctype, "'") < len(`""''`)
}

// node appends a node, which takes no room in the tree beyond the limit.
func (b *builder) node(n Node) int32 {
	i := int32(len(b.tree.Nodes))
	if int(i) >= b.limits.Nodes {
		b.err = &LimitError{Limit: "Nodes", Most: int64(b.limits.Nodes)}
		return i - 1
	}
	n.End = i + 1
	b.tree.Nodes = append(b.tree.Nodes, n)
	return i
}
