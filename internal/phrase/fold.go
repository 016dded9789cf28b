package phrase

import "unicode"

// class is what a character does to the words around it.
type class uint8

const (
	other      class = iota // parts words: punctuation, symbols, emoji
	letter                  // belongs to a word
	digit                   // belongs to a number, or to the word it follows
	single                  // is a word alone
	ignorable               // vanishes
	blank                   // parts words
	separator               // parts words, and a label from what it labels
	hyphen                  // parts words, and a label if a blank stands beside it
	apostrophe              // vanishes inside a word, parts words elsewhere
)

// classOf returns the class of r and its folded form, which means something for
// letters, digits and singles only.
func classOf(r rune) (class, rune) {
	switch {
	case 'a' <= r && r <= 'z':
		return letter, r
	case 'A' <= r && r <= 'Z':
		return letter, r + 'a' - 'A'
	case '0' <= r && r <= '9':
		return digit, r
	case r < 0x80:
		return asciiMark(r), r
	case 0xFF01 <= r && r <= 0xFF5E: // full-width ASCII
		return classOf(r - 0xFEE0)
	case isSpaceless(r):
		return single, r
	case isIgnorable(r):
		return ignorable, r
	case unicode.IsLetter(r), unicode.IsMark(r):
		return letter, foldLetter(r)
	case unicode.IsDigit(r):
		return digit, '0' + digitValue(r)
	}
	return wideMark(r), r
}

func asciiMark(r rune) class {
	switch r {
	case ' ', '\t', '\n', '\r', '\f', '\v':
		return blank
	case ':', '|', '>', ']':
		return separator
	case '-':
		return hyphen
	case '\'':
		return apostrophe
	}
	return other
}

func wideMark(r rune) class {
	switch r {
	case '©':
		return single
	case '’', '‘', 'ʼ', 'ʹ', '′', '´', '׳', '״':
		return apostrophe
	case '‐', '‑', '−':
		return hyphen
	case '–', '—', '―', '»', '›', '→', '▸', '►', '▶', '➡', '➤', '➜', '❯', '⇒', '👉', '•', '·', '・', '│', '∶', '︰', '⟩', '】', '\u3000':
		return separator
	}
	if unicode.IsSpace(r) {
		return blank
	}
	return other
}

// isSpaceless reports whether r belongs to a script in which each character
// counts as a word: Han, kana, Hangul, Thai, Lao, Khmer and Burmese.
func isSpaceless(r rune) bool {
	switch {
	case r < 0x0E00:
		return false
	case r <= 0x0EFF: // Thai, Lao
		return !unicode.IsDigit(r) && r != '฿'
	case 0x1000 <= r && r <= 0x109F, 0x1780 <= r && r <= 0x17D3: // Burmese, Khmer
		return !unicode.IsDigit(r)
	case r == '々', r == '〇':
		return true
	case 0x3041 <= r && r <= 0x30FF:
		return r != '・' && r != '゠'
	}
	return 0x1100 <= r && r <= 0x11FF || // Hangul letters
		0x3130 <= r && r <= 0x318F ||
		0x3400 <= r && r <= 0x4DBF || // Han
		0x4E00 <= r && r <= 0x9FFF ||
		0xAC00 <= r && r <= 0xD7A3 || // Hangul syllables
		0xF900 <= r && r <= 0xFAFF ||
		0x20000 <= r && r <= 0x3FFFF
}

// isIgnorable reports whether r leaves no trace in a word: soft hyphens,
// zero-width and direction characters, and the points that writers may omit.
func isIgnorable(r rune) bool {
	switch {
	case r == 0x00AD, r == 0xFEFF, r == 0x2060, r == 0x0640: // 0640 is the Arabic tatweel
		return true
	case 0x200B <= r && r <= 0x200F, 0x202A <= r && r <= 0x202E, 0x2066 <= r && r <= 0x2069:
		return true
	case 0xFE00 <= r && r <= 0xFE0F: // variation selectors
		return true
	case 0x0300 <= r && r <= 0x036F: // accents that stand beside their letter
		return true
	case 0x0591 <= r && r <= 0x05C7: // Hebrew points
		return r != 0x05BE && r != 0x05C0 && r != 0x05C3
	case 0x064B <= r && r <= 0x065F, r == 0x0670: // Arabic tashkeel
		return true
	}
	return r == 0x093C // Devanagari nukta
}

// digitValue returns the value of a decimal digit of any script: Unicode keeps
// each script's ten digits together, beginning at a multiple of 16 or 6 past it.
func digitValue(r rune) rune {
	n := rune(0)
	for n < 9 && unicode.IsDigit(r-n-1) {
		n++
	}
	return n
}

// foldLetter returns the form in which a letter beyond ASCII is compared.
func foldLetter(r rune) rune {
	switch r = unicode.ToLower(r); {
	case r < 0x0250, 0x1E00 <= r && r <= 0x1EFF:
		return foldLatin(r)
	case r < 0x0400, 0x1F00 <= r && r <= 0x1FFF:
		return foldGreek(r)
	}
	switch r {
	case 'ё':
		return 'е'
	case 'й':
		return 'и' // also и with a breve beside it, which is dropped
	case 'ї':
		return 'і'
	case 'أ', 'إ', 'آ', 'ٱ':
		return 'ا'
	case 'ى', 'ی':
		return 'ي'
	case 'ک':
		return 'ك'
	case 'ة', 'ہ', 'ۀ':
		return 'ه'
	}
	if 0x0958 <= r && r <= 0x095F { // Devanagari letters with a nukta built in
		return [...]rune{'क', 'ख', 'ग', 'ज', 'ड', 'ढ', 'फ', 'य'}[r-0x0958]
	}
	return r
}

func foldLatin(r rune) rune {
	switch r {
	case 'à', 'á', 'â', 'ã', 'ä', 'å', 'ā', 'ă', 'ą', 'ǎ', 'ạ', 'ả', 'ấ', 'ầ', 'ẩ', 'ẫ', 'ậ', 'ắ', 'ằ', 'ẳ', 'ẵ', 'ặ':
		return 'a'
	case 'ç', 'ć', 'ĉ', 'ċ', 'č':
		return 'c'
	case 'ď', 'đ':
		return 'd'
	case 'è', 'é', 'ê', 'ë', 'ē', 'ĕ', 'ė', 'ę', 'ě', 'ẹ', 'ẻ', 'ẽ', 'ế', 'ề', 'ể', 'ễ', 'ệ':
		return 'e'
	case 'ğ', 'ģ', 'ĝ', 'ġ':
		return 'g'
	case 'ì', 'í', 'î', 'ï', 'ĩ', 'ī', 'į', 'ı', 'ỉ', 'ị':
		return 'i'
	case 'ķ':
		return 'k'
	case 'ł', 'ĺ', 'ļ', 'ľ':
		return 'l'
	case 'ñ', 'ń', 'ņ', 'ň':
		return 'n'
	case 'ò', 'ó', 'ô', 'õ', 'ö', 'ō', 'ŏ', 'ő', 'ơ', 'ọ', 'ỏ', 'ố', 'ồ', 'ổ', 'ỗ', 'ộ', 'ớ', 'ờ', 'ở', 'ỡ', 'ợ':
		return 'o'
	case 'ŕ', 'ŗ', 'ř':
		return 'r'
	case 'ś', 'ŝ', 'ş', 'š', 'ș':
		return 's'
	case 'ţ', 'ť', 'ț':
		return 't'
	case 'ù', 'ú', 'û', 'ü', 'ũ', 'ū', 'ŭ', 'ů', 'ű', 'ų', 'ư', 'ụ', 'ủ', 'ứ', 'ừ', 'ử', 'ữ', 'ự':
		return 'u'
	case 'ý', 'ÿ', 'ỳ', 'ỵ', 'ỷ', 'ỹ':
		return 'y'
	case 'ź', 'ż', 'ž':
		return 'z'
	}
	return r
}

func foldGreek(r rune) rune {
	switch r {
	case 'ά', 'ὰ', 'ἀ', 'ἁ':
		return 'α'
	case 'έ', 'ὲ':
		return 'ε'
	case 'ή', 'ὴ':
		return 'η'
	case 'ί', 'ϊ', 'ΐ', 'ὶ':
		return 'ι'
	case 'ό', 'ὸ':
		return 'ο'
	case 'ύ', 'ϋ', 'ΰ', 'ὺ':
		return 'υ'
	case 'ώ', 'ὼ':
		return 'ω'
	case 'ς':
		return 'σ'
	}
	return r
}
