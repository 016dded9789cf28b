package score

// taught remembers in which long line of a page a telling word stands: an open
// hash table, since a map's look-ups were a tenth of the time that text takes.
type taught struct {
	words []taughtWord
	count int
}

// taughtWord is a word's hash and the number of the one line that has it, from
// 1; several where more than one have it, 0 in an empty place.
type taughtWord struct {
	word uint32
	line int32
}

const several = -1

// newTaught makes a table for a page of so many lines.
func newTaught(lines int) *taught {
	size := 1 << 8
	for size < 1<<15 && size < 16*lines {
		size *= 2
	}
	return &taught{words: make([]taughtWord, size)}
}

// mostProbes bounds the places that are looked at for a word. Words of people
// need fewer; words made to collide are not learned.
const mostProbes = 32

// at is the place of a word, an empty one where it was not taught; nil where
// there is none.
func (t *taught) at(word uint32) *taughtWord {
	mask := len(t.words) - 1
	at := int(word^word>>15) & mask
	for range mostProbes {
		if w := &t.words[at]; w.line == 0 || w.word == word {
			return w
		}
		at = (at + 1) & mask
	}
	return nil
}

// teach notes that line k has the word.
func (t *taught) teach(word uint32, k int32) {
	w := t.at(word)
	switch {
	case w == nil:
	case w.line == 0:
		*w = taughtWord{word, k + 1}
		t.count++
		if 2*t.count > len(t.words) {
			t.grow()
		}
	case w.line != k+1:
		w.line = several
	}
}

// knows reports whether another long line than k has the word.
func (t *taught) knows(word uint32, k int32) bool {
	w := t.at(word)
	return w != nil && w.line != 0 && w.line != k+1
}

func (t *taught) grow() {
	old := t.words
	t.words = make([]taughtWord, 2*len(old))
	for _, w := range old {
		if at := t.at(w.word); w.line != 0 && at != nil {
			*at = w
		}
	}
}
