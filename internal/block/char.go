package block

import "unicode"

// charKind sorts characters by what they say about a line.
type charKind uint8

const (
	other charKind = iota
	lower
	upper
	digit
	blank
	stop
	comma
	ideograph // a character that counts as a word
	unspaced  // a letter of a script whose words are not separated
)

// class is kindOf for ASCII.
var class = func() (t [128]charKind) {
	for c := 'a'; c <= 'z'; c++ {
		t[c], t[c-'a'+'A'] = lower, upper
	}
	for c := '0'; c <= '9'; c++ {
		t[c] = digit
	}
	for _, c := range " \t\n\r\f\v" {
		t[c] = blank
	}
	t['.'], t['!'], t['?'] = stop, stop, stop
	t[','], t[';'] = comma, comma
	return t
}()

// kindOf sorts a character beyond ASCII.
func kindOf(r rune) charKind {
	switch {
	case r < beforeThai:
		return spaced[r]
	case r <= 0x0EFF, r >= 0x1000 && r <= 0x109F, r >= 0x1780 && r <= 0x17FF: // Thai, Lao; Myanmar; Khmer
		return unspaced
	case r >= 0x2000 && r <= 0x206F:
		return punctuation(r)
	case r >= 0x3000 && r <= 0x303F, r >= 0xFF00 && r <= 0xFFEF:
		return wide(r)
	case r >= 0x3040 && r <= 0x30FF, r >= 0x3400 && r <= 0x9FFF, r >= 0xF900 && r <= 0xFAFF, r >= 0x20000 && r <= 0x3FFFF:
		return ideograph
	}
	return kindOfLetter(r)
}

// beforeThai is the first character behind those of the scripts of Europe, the
// Middle East and India.
const beforeThai = 0x0E00

// spaced is kindOfLetter for what most texts beyond ASCII are written in.
var spaced = func() (t [beforeThai]charKind) {
	for r := range t {
		t[r] = kindOfLetter(rune(r))
	}
	return t
}()

func kindOfLetter(r rune) charKind {
	switch r {
	case '،', '؛':
		return comma
	case '؟', '।', '॥', '۔', '܀', '։', '።':
		return stop
	case 0xA0, 0x1680, 0x202F, 0x205F:
		return blank
	}
	switch {
	case unicode.IsUpper(r):
		return upper
	case unicode.IsLetter(r), unicode.IsMark(r):
		return lower
	case unicode.IsDigit(r):
		return digit
	}
	return other
}

// punctuation sorts U+2000 to U+206F.
func punctuation(r rune) charKind {
	switch {
	case r <= 0x200A, r == 0x2028, r == 0x2029, r == 0x202F, r == 0x205F:
		return blank
	case r == '…', r == '‼', r >= 0x2047 && r <= 0x2049:
		return stop
	}
	return other
}

// wide sorts the CJK punctuation and the full-width forms.
func wide(r rune) charKind {
	switch r {
	case '。', '！', '？', '．', '｡':
		return stop
	case '、', '，', '；', '､':
		return comma
	case 0x3000:
		return blank
	}
	switch {
	case r >= '０' && r <= '９':
		return digit
	case r >= 'Ａ' && r <= 'Ｚ', r >= 'ａ' && r <= 'ｚ':
		return lower
	case r >= 0xFF66 && r <= 0xFF9D, r == '々', r == '〆', r == '〇':
		return ideograph
	}
	return other
}
