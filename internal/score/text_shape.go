package score

import (
	"strings"
	"unicode/utf8"

	"github.com/winnow-go/winnow/internal/block"
)

// textShape is what the characters of a block tell.
type textShape struct {
	endsWith, startsWith        rune
	capitals, digits            float64 // shares of letters and of characters
	bar, mail, copyright, money bool
	dots                        bool
}

func shapeOfText(b *block.Block) textShape {
	var t textShape
	t.startsWith, _ = utf8.DecodeRuneInString(b.Text)
	t.endsWith, _ = utf8.DecodeLastRuneInString(b.Text)
	if b.Letters > 0 {
		t.capitals = float64(b.Capitals) / float64(b.Letters)
	}
	t.digits = float64(b.Digits) / float64(max(1, b.Digits+b.Letters))
	t.signs(b.Text)
	t.dots = t.endsWith == '…' || strings.HasSuffix(b.Text, "...")
	return t
}

// signs looks for the characters that tell labels, addresses and prices, in one
// pass over the bytes.
func (t *textShape) signs(text string) {
	for i := 0; i < len(text); i++ {
		if !beginsSign[text[i]] {
			continue
		}
		switch text[i] {
		case '|':
			t.bar = true
		case '@':
			t.mail = true
		case ':':
			t.mail = t.mail || strings.HasPrefix(text[i:], "://")
		case '$':
			t.money = true
		case 0xC2: // U+0080 to U+00BF
			switch rest := text[i:]; {
			case strings.HasPrefix(rest, "»"), strings.HasPrefix(rest, "·"):
				t.bar = true
			case strings.HasPrefix(rest, "©"):
				t.copyright = true
			case strings.HasPrefix(rest, "£"), strings.HasPrefix(rest, "¥"):
				t.money = true
			}
		case 0xE2: // U+2000 to U+2FFF
			switch rest := text[i:]; {
			case strings.HasPrefix(rest, "›"), strings.HasPrefix(rest, "•"):
				t.bar = true
			case strings.HasPrefix(rest, "€"), strings.HasPrefix(rest, "₹"):
				t.money = true
			}
		}
	}
}

// beginsSign tells the bytes that signs looks for; few bytes of a text are.
var beginsSign = [256]bool{'|': true, '@': true, ':': true, '$': true, 0xC2: true, 0xE2: true}
