package page

import (
	"hash/maphash"
	"math/bits"
	"slices"

	"github.com/winnow-go/winnow/internal/reuse"
)

// book numbers strings in the order in which they are first met. It is a map
// that is only added to: looking a string up and adding it is one step, and it
// takes a third of the room, which tells where a page has thousands of names.
type book struct {
	entries []entry
	// slots holds the numbers of the entries, each at the first free place from
	// that of its hash on; 0 is a free one, so numbers are from 1 there. Its
	// length is a power of two, at least twice that of entries.
	slots []int32
}

// entry is a string and its hash.
type entry struct {
	text string
	hash uint64
}

// seed keeps pages from choosing strings that meet in one slot. What a book
// tells does not depend on it.
var seed = maphash.MakeSeed()

// reset empties the book and makes room for so many strings.
func (b *book) reset(room int) {
	b.entries = slices.Grow(b.entries[:0], room)
	b.slots = reuse.Zeros(b.slots, 2<<bits.Len(uint(room)))
}

// number is the number of a string, from 0; fresh tells that it was not met
// before.
func (b *book) number(text string) (number int32, fresh bool) {
	hash := maphash.String(seed, text)
	mask := uint64(len(b.slots) - 1)
	at := hash & mask
	for ; b.slots[at] > 0; at = (at + 1) & mask {
		number = b.slots[at] - 1
		if e := &b.entries[number]; e.hash == hash && e.text == text {
			return number, false
		}
	}
	number = int32(len(b.entries))
	b.entries = append(b.entries, entry{text, hash})
	b.slots[at] = number + 1
	if 2*len(b.entries) > len(b.slots) {
		b.grow()
	}
	return number, true
}

// grow doubles the slots.
func (b *book) grow() {
	b.slots = make([]int32, 2*len(b.slots))
	mask := uint64(len(b.slots) - 1)
	for number, e := range b.entries {
		at := e.hash & mask
		for b.slots[at] > 0 {
			at = (at + 1) & mask
		}
		b.slots[at] = int32(number) + 1
	}
}
