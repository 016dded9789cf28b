package block

import "unicode/utf8"

// Words counts the words of s: runs of letters and figures between blanks,
// each ideograph or kana, and every fifth letter of the South-East Asian
// scripts that are written without blanks (about the length of a Thai word).
func Words(s string) int { return int(count(s).words) }

// sentenceLetters is about how many letters a Thai sentence has.
const sentenceLetters = 100

type counts struct{ words, wide, letters, capitals, digits, stops, commas, thai, blanks int32 }

// Letters, blanks and stops come in no order that a processor could guess, so
// those of ASCII are counted without a branch: what one more character adds is
// a number with five counters in it, of packedBits each.
const (
	packedBits = 12
	packedMost = 1<<packedBits - 1

	oneLetter  = 1
	oneCapital = 1 << packedBits
	oneDigit   = 1 << (2 * packedBits)
	oneComma   = 1 << (3 * packedBits)
	oneBlank   = 1 << (4 * packedBits)
	// The bits above tell what the character does: whether it is of a word,
	// whether it ends one, whether it may end a sentence.
	doesAt  = 5 * packedBits
	isWord  = 1
	endWord = 2
	mayStop = 4
)

// packed is what each character of ASCII adds.
var packed = func() (p [utf8.RuneSelf]uint64) {
	for c, kind := range class {
		p[c] = map[charKind]uint64{
			lower: oneLetter | isWord<<doesAt,
			upper: oneLetter | oneCapital | isWord<<doesAt,
			digit: oneDigit | isWord<<doesAt,
			comma: oneComma,
			blank: oneBlank | endWord<<doesAt,
			stop:  mayStop << doesAt,
		}[kind]
	}
	return p
}()

func count[T string | []byte](s T) counts {
	var c counts
	inWord := uint64(0)
	for i := 0; i < len(s); {
		sum, words := uint64(0), uint64(0)
		for end := min(len(s), i+packedMost); i < end; i++ {
			ch := s[i]
			if ch >= utf8.RuneSelf {
				break
			}
			adds := packed[ch]
			sum += adds
			does := adds >> doesAt
			words += does &^ inWord & isWord
			inWord = (inWord | does) &^ (does >> 1)
			if does&mayStop > 0 && endsSentence(s[i+1:]) {
				c.stops++
			}
		}
		c.words += int32(words)
		c.unpack(sum)
		if i < len(s) && s[i] >= utf8.RuneSelf {
			r, n := utf8.DecodeRuneInString(string(s[i:min(len(s), i+utf8.UTFMax)]))
			i += n
			inWord = c.rune(r, inWord&isWord)
		}
	}
	c.words += c.thai / 5
	c.wide += c.thai / 5
	if c.thai*2 > c.letters { // these scripts set a blank where others have a comma or a stop
		c.commas += c.blanks
		c.stops += c.thai / sentenceLetters
	}
	return c
}

// endsSentence reports whether what follows a full stop lets it end a sentence.
func endsSentence[T string | []byte](rest T) bool {
	return len(rest) == 0 || rest[0] == ' ' || rest[0] == '"' || rest[0] == '\n' || rest[0] == ')' || rest[0] >= utf8.RuneSelf
}

// unpack adds up to packedMost characters that were counted in one number.
func (c *counts) unpack(sum uint64) {
	c.letters += int32(sum & packedMost)
	c.capitals += int32(sum >> packedBits & packedMost)
	c.digits += int32(sum >> (2 * packedBits) & packedMost)
	c.commas += int32(sum >> (3 * packedBits) & packedMost)
	c.blanks += int32(sum >> (4 * packedBits) & packedMost)
}

// rune counts one character beyond ASCII and tells whether a word goes on, 1
// if one does.
func (c *counts) rune(r rune, inWord uint64) uint64 {
	switch kindOf(r) {
	case ideograph:
		c.letters++
		c.words++
		c.wide++
		return 0
	case unspaced:
		c.letters++
		c.thai++
		return 0
	case stop:
		c.stops++
	case comma:
		c.commas++
	case blank:
		return 0
	case upper:
		c.capitals++
		fallthrough
	case lower:
		c.letters++
		c.words += int32(1 - inWord)
		return 1
	case digit:
		c.digits++
		c.words += int32(1 - inWord)
		return 1
	}
	return inWord
}
