package decode

import (
	"bytes"
	"unicode/utf8"
)

// mostGuessed is how many bytes, from the first one beyond ASCII, are looked at.
const mostGuessed = 1 << 20

// guess names the charset of bytes that nothing declares and that are not
// UTF-8, by how often pairs of bytes form common characters.
func guess(raw []byte) string {
	raw = raw[max(0, bytes.IndexFunc(raw, func(r rune) bool { return r >= utf8.RuneSelf })):]
	raw = raw[:min(len(raw), mostGuessed)]
	best, most := "windows-1252", 0
	for _, c := range []struct {
		name  string
		score func([]byte) int
	}{
		{"shift_jis", shiftJIS}, {"euc-jp", eucJP}, {"euc-kr", eucKR}, {"gbk", gbk}, {"big5", big5}, // narrower ranges win a tie
		{"windows-1251", windows1251}, {"koi8-r", koi8},
	} {
		if score := c.score(raw); score > most {
			best, most = c.name, score
		}
	}
	return best
}

// pairs scores raw as a double-byte charset: common adds one for each pair in
// the range where the language's everyday characters stand, a broken pair
// takes ten away.
func pairs(raw []byte, lead, trail, common func(a, b byte) bool) int {
	score := 0
	for i := 0; i < len(raw); i++ {
		a := raw[i]
		if a < 0x80 {
			continue
		}
		if i+1 == len(raw) {
			break
		}
		b := raw[i+1]
		switch {
		case !lead(a, b) || !trail(a, b):
			score -= 10
		case common(a, b):
			score += 2
			i++
		default:
			i++
		}
	}
	return score
}

func shiftJIS(raw []byte) int {
	return pairs(raw,
		func(a, _ byte) bool { return a >= 0x81 && a <= 0x9F || a >= 0xE0 && a <= 0xFC },
		func(_, b byte) bool { return b >= 0x40 && b <= 0xFC && b != 0x7F },
		func(a, b byte) bool { return a == 0x82 && b >= 0x9F || a == 0x83 || a == 0x81 }) // kana and their punctuation
}

func eucJP(raw []byte) int {
	return pairs(raw, high, high, func(a, _ byte) bool { return a == 0xA4 || a == 0xA5 }) // kana
}

func gbk(raw []byte) int {
	return pairs(raw, high,
		func(_, b byte) bool { return b >= 0x40 && b != 0x7F && b != 0xFF },
		func(a, b byte) bool { return a >= 0xB0 && a <= 0xD7 && b >= 0xA1 }) // first level of GB 2312
}

func big5(raw []byte) int {
	return pairs(raw, high,
		func(_, b byte) bool { return b >= 0x40 && b <= 0x7E || b >= 0xA1 && b <= 0xFE },
		func(a, b byte) bool { return a >= 0xA4 && a <= 0xC6 && (b < 0x7F || a < 0xB0) }) // frequently used characters
}

func eucKR(raw []byte) int {
	return pairs(raw, high, high, func(a, _ byte) bool { return a >= 0xB0 && a <= 0xC8 }) // Hangul syllables
}

func high(a, _ byte) bool { return a >= 0xA1 && a <= 0xFE }

// windows1251 and koi8 count lower-case Russian letters that follow another:
// read in the wrong one of the two, capitals and small letters change places.
func windows1251(raw []byte) int { return runs(raw, 0xE0, 0xFF) }

func koi8(raw []byte) int { return runs(raw, 0xC0, 0xDF) }

// shortestRun is the length of a run of letters that hints at a Cyrillic
// word; accented letters of Western languages stand alone or in pairs.
const shortestRun = 3

func runs(raw []byte, lo, hi byte) int {
	score, run := 0, 0
	for _, c := range raw {
		switch {
		case c >= lo && c <= hi:
			run++
			if run >= shortestRun {
				score++
			}
		case c >= 0x80:
			run = 0
			score--
		default:
			run = 0
		}
	}
	return score
}
