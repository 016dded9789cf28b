package page

// mostUnwrapped bounds how many blocks an end tag takes out of the formatting
// element that it ends; the standard has the same bound.
const mostUnwrapped = 8

// mostMoved bounds how many nodes make room for one.
const mostMoved = 64

// mostCopied bounds how many blocks go on in a copy behind one end tag.
const mostCopied = 16

// unwrap closes the formatting element at a position of the stack although
// blocks inside it go on, as in "<a><div>One</a> two</div>": to a browser that
// is "<a></a><div><a>One</a> two</div>".
//
// A block that begins where the element does changes places with it; into one
// with a few nodes so far, the element is inserted. Where there are more, the
// block is closed with the element and goes on in a copy; where there are too
// many blocks for that, they stay in the element.
func (b *builder) unwrap(at int32) {
	last, inside := b.sink(at)
	if last > at {
		b.rederive(at)
	}
	switch inside {
	case noBlocks:
		b.popTo(last)
	case someBlocks:
		b.part(last)
	default:
		b.remove(last)
	}
}

// insides tells what is still open inside a formatting element.
type insides uint8

const (
	noBlocks insides = iota
	someBlocks
	manyBlocks
)

// sink moves the element at a position into the blocks inside it as far as that
// is cheap, and returns its new position. The frames are not up to date after.
func (b *builder) sink(at int32) (last int32, inside insides) {
	if len(b.stack)-int(at) > reach {
		return at, manyBlocks
	}
	for range mostUnwrapped {
		s := b.blockAbove(at)
		switch {
		case s < 0:
			return at, noBlocks
		case b.adjoin(at, s):
			b.swap(at, s)
		case s == at+1 && !b.stack[s].flat && len(b.tree.Nodes)-int(b.stack[s].node) <= mostMoved:
			b.insert(at)
		default:
			return at, someBlocks
		}
		at = s
	}
	return at, manyBlocks
}

// blockAbove is the position of the outermost special element inside the one
// at the position, -1 if there is none.
func (b *builder) blockAbove(at int32) int32 {
	for i := at + 1; i < int32(len(b.stack)); i++ {
		b.looks++
		if b.stack[i].tag.flags&special != 0 {
			return i
		}
	}
	return -1
}

// adjoin reports whether the elements at the positions at to s begin one right
// behind the other.
func (b *builder) adjoin(at, s int32) bool {
	return !b.stack[s].flat && b.stack[s].node-b.stack[at].node == s-at
}

// swap moves the element at a position inside those up to position s.
func (b *builder) swap(at, s int32) {
	nodes := b.tree.Nodes
	n := b.stack[at].node
	moved, frame := nodes[n], b.stack[at]
	for k := at; k < s; k++ {
		i := n + k - at
		nodes[i].Tag, nodes[i].Name, nodes[i].attrs = nodes[i+1].Tag, nodes[i+1].Name, nodes[i+1].attrs
		b.stack[k] = b.stack[k+1]
		b.stack[k].node = i
	}
	last := n + s - at
	nodes[last].Tag, nodes[last].Name, nodes[last].attrs = moved.Tag, moved.Name, moved.attrs
	b.stack[s] = frame
	b.stack[s].node = last
}

// insert ends the element at a position before the block inside it and wraps
// a copy around what the block holds.
func (b *builder) insert(at int32) {
	outer, block := b.stack[at], b.stack[at+1]
	n := block.node
	b.node(Node{})
	if b.err != nil {
		return
	}
	nodes := b.tree.Nodes
	copy(nodes[n+2:], nodes[n+1:])
	for i := n + 2; i < int32(len(nodes)); i++ {
		b.looks++
		nodes[i].Parent++
		nodes[i].End++
	}
	o := &nodes[outer.node]
	nodes[n+1] = Node{Tag: o.Tag, Name: o.Name, Parent: n, attrs: o.attrs}
	nodes[n].Parent = o.Parent
	o.End = n
	outer.node = n + 1
	b.stack[at], b.stack[at+1] = block, outer
	for i := at + 2; i < int32(len(b.stack)); i++ {
		b.stack[i].node++
	}
}

// rederive brings the frames from a position on up to date after some have
// changed places.
func (b *builder) rederive(at int32) {
	for i := at; i < int32(len(b.stack)); i++ {
		b.looks++
		f := &b.stack[i]
		f.derive(&b.stack[i-1], i)
		if f.tag.flags&formatting != 0 {
			b.moved(f.serial, i)
		}
	}
}

func (b *builder) moved(serial uint32, at int32) {
	for i := len(b.formatting) - 1; i >= 0 && b.formatting[i].tag != nil; i-- {
		if b.formatting[i].serial == serial {
			b.formatting[i].at = at
		}
	}
}

// part closes the element at a position and opens the blocks inside it again,
// outside.
func (b *builder) part(at int32) {
	var again [mostCopied]frame
	n := 0
	for i := at + 1; i < int32(len(b.stack)); i++ {
		f := &b.stack[i]
		if f.tag.flags&special == 0 || f.tag == &b.tags.gone {
			continue
		}
		if n == len(again) || f.flat || f.space != spaceHTML {
			b.remove(at)
			return
		}
		again[n] = *f
		n++
	}
	b.popTo(at)
	for _, f := range again[:n] {
		serial := b.push(f.tag, f.name, b.tree.Nodes[f.node].attrs).serial
		if b.form == f.serial {
			b.form = serial
		}
	}
}
