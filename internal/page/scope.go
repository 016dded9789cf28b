package page

import "iter"

// find is the position of the innermost open element of the tag that is in
// scope, -1 if there is none. Elements whose flags have a bit of stop part it
// from what is around them.
func (b *builder) find(g *tag, stop flags) int32 {
	if b.top().inScope&g.bit == 0 {
		return -1
	}
	for i, f := range b.inner() {
		if f.tag == g {
			return i
		}
		if f.tag.flags&(scope|stop) != 0 {
			break
		}
	}
	return -1
}

// inner ranges over the open elements from the innermost on, within reach.
func (b *builder) inner() iter.Seq2[int32, *frame] {
	return func(yield func(int32, *frame) bool) {
		for i := len(b.stack) - 1; i > max(0, len(b.stack)-reach); i-- {
			b.looks++
			if !yield(int32(i), &b.stack[i]) {
				return
			}
		}
	}
}

// closeP closes the paragraph that a block ends by its start.
func (b *builder) closeP() {
	if p := b.top().p; p >= 0 {
		b.popTo(p)
	}
}

// closeImplied closes the elements whose end tags may be left out, but none of
// the excepted kind.
func (b *builder) closeImplied(except startKind) {
	for f := b.top(); f.tag.flags&implied != 0 && f.tag.start != except; f = b.top() {
		b.pop()
	}
}
