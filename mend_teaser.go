package winnow

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/winnow-go/winnow/internal/phrase"
)

// mendBelowTeaser gives back the sentence below the one headline under a pointer
// to another story, where the story stands above the pointer and the signals
// speak for the sentence, or it speaks of somebody whom the story named before.
func (c *cleaner) mendBelowTeaser() {
	for k := int32(3); k < c.blocks.All().Hi; k++ {
		if !c.takenBy(k, pointers) || !c.kept(k-3) || !c.blocks.Blocks[k-3].Prose() {
			continue
		}
		b := &c.blocks.Blocks[k]
		pointer := c.pieces.Says(k-2).Any(phrase.Of(phrase.Related, phrase.ReadAlso, phrase.CheckAlso)) && c.pieces.Says(k) == 0
		if pointer && c.blocks.Blocks[k-1].Stops == 0 && b.Prose() && endsInStop(b) && (c.pieces.Line(k).Votes() > 0 || c.namesAgain(k)) {
			c.spare(k)
			if c.goesOn(k + 1) {
				c.spare(k + 1)
			}
		}
	}
}

// goesOn reports whether line k is one more sentence below one that is no
// teaser, went with it, and the signals do not speak against it.
func (c *cleaner) goesOn(k int32) bool {
	return k < c.blocks.All().Hi && c.takenBy(k, pointers) && endsInStop(&c.blocks.Blocks[k]) &&
		c.blocks.Blocks[k].Length() >= fewWords && c.pieces.Says(k) == 0 && (c.pieces.Line(k).Votes() > 0 || c.namesAgain(k))
}

// pointers lists the rules that take what a pointer to other stories heads.
var pointers = []string{"related-stories", "more-on", readAlso, pointed, outvoted}

const (
	// leastName is the letters of the shortest name that is looked for, mostAgo how
	// many lines up.
	leastName, mostAgo = 4, 60
)

// namesAgain reports whether line k has a name that the story had above.
func (c *cleaner) namesAgain(k int32) bool {
	for word, begins := range capitalised(c.blocks.Blocks[k].Text) {
		named := false
		for j := k - 1; j >= max(0, k-mostAgo); j-- {
			text := c.blocks.Blocks[j].Text
			if begins && strings.Contains(text, strings.ToLower(word)) {
				named = false // the word of a sentence like any other
				break
			}
			named = named || c.kept(j) && c.blocks.Blocks[j].Prose() && strings.Contains(text, word)
		}
		if named {
			return true
		}
	}
	return false
}

// capitalised yields the words of a text that begin with a capital, and whether
// they begin a sentence.
func capitalised(text string) func(yield func(word string, begins bool) bool) {
	return func(yield func(string, bool) bool) {
		begins := true
		for word := range strings.FieldsSeq(text) {
			last, _ := utf8.DecodeLastRuneInString(word)
			bare := strings.TrimFunc(word, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsMark(r) })
			first, _ := utf8.DecodeRuneInString(bare)
			if unicode.IsUpper(first) && utf8.RuneCountInString(bare) >= leastName && !yield(bare, begins) {
				return
			}
			begins = strings.ContainsRune(".!?:", last)
		}
	}
}
