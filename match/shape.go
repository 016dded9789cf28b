package match

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/winnow-go/winnow/internal/phrase"
)

// longestShape is the length in bytes of the longest line that is looked at for
// its shape; what is longer is text.
const longestShape = 240

// shaped makes a matcher of what the characters of a short line look like.
func shaped(looks func(text string) bool) Matcher {
	return onLines(func(p Piece) bool {
		text := p.Text()
		return len(text) <= longestShape && looks(text)
	})
}

// OnlyNetworks holds for a line that has nothing but names of social networks
// and of ways to send a link: a row of buttons.
func OnlyNetworks() Matcher {
	return shaped(func(text string) bool {
		found := false
		for text != "" {
			end := strings.IndexFunc(text, isNetworkGap)
			if end < 0 {
				end = len(text)
			}
			isNetwork, isWay := networkWord(text[:end])
			if !isNetwork && !isWay {
				return false
			}
			found = found || isNetwork
			text = strings.TrimLeftFunc(text[end:], isNetworkGap)
		}
		return found
	})
}

func isNetworkGap(r rune) bool {
	switch r {
	case '|', '/', ',', '·', '•', ';':
		return true
	}
	return unicode.IsSpace(r)
}

// longestNetwork is the length in bytes of the longest name that networkWord
// knows.
const longestNetwork = 24

// networkWord tells whether a word is the name of a network, or else names
// another way to send a link or stands between them.
func networkWord(word string) (isNetwork, isWay bool) {
	if len(word) > longestNetwork {
		return false, false
	}
	var room [longestNetwork]byte
	low := append(room[:0], word...)
	for i, c := range low {
		if c >= utf8.RuneSelf {
			return lowNetwork(strings.ToLower(word))
		}
		if 'A' <= c && c <= 'Z' {
			low[i] = c | 0x20
		}
	}
	return lowNetwork(string(low))
}

// lowNetwork is networkWord for a word in lower case.
func lowNetwork(word string) (isNetwork, isWay bool) {
	switch word {
	case "facebook", "twitter", "whatsapp", "linkedin", "instagram", "telegram", "pinterest", "reddit", "youtube",
		"tiktok", "x.com", "digg", "del.icio.us", "delicious", "technorati", "stumbleupon", "newsvine", "slashdot", "menéame", "meneame", "mixx", "furl", "fark", "bluesky", "mastodon", "messenger", "weibo", "wechat", "vkontakte", "tumblr", "flipboard", "xing",
		"фейсбук", "твиттер", "телеграм", "вконтакте", "فيسبوك", "تويتر", "واتساب", "微博", "微信", "페이스북", "트위터":
		return true, true
	case "", "x", "line", "e-mail", "email", "mail", "copy", "link", "url", "rss", "sms", "vk", "ok", "pocket", "kopieren", "copier", "print", "pin", "it", "threads", "+", "&", "-":
		return false, true
	}
	return false, false
}

// OnlyHashtags holds for a line in which every word is a hashtag.
func OnlyHashtags() Matcher {
	return shaped(func(text string) bool {
		if !strings.HasPrefix(text, "#") && !strings.HasPrefix(text, "＃") {
			return false
		}
		tags := 0
		for word := range strings.FieldsSeq(text) {
			mark, size := utf8.DecodeRuneInString(word)
			first, _ := utf8.DecodeRuneInString(word[size:])
			if mark != '#' && mark != '＃' || !unicode.IsLetter(first) {
				return false
			}
			tags++
		}
		return tags > 0
	})
}

// Arrow holds for a line that an arrow or a guillemet opens or closes without a
// partner: "← Newer post", "An older post »".
func Arrow() Matcher {
	return shaped(func(text string) bool {
		first, size := utf8.DecodeRuneInString(text)
		last, _ := utf8.DecodeLastRuneInString(text)
		switch first {
		case '←', '⟵', '«', '‹', '→', '»':
			if strings.HasPrefix(text[size:], " ") && !strings.ContainsAny(text[size:], "»›«") {
				return true
			}
		}
		switch last {
		case '→', '⟶', '»', '›':
			return strings.HasSuffix(strings.TrimRight(text, "→⟶»›"), " ") && !strings.ContainsAny(text, "«‹")
		}
		return false
	})
}

// OnlyFigures holds for a line of figures and the marks that stand between
// them: page numbers and counters.
func OnlyFigures() Matcher {
	return shaped(func(text string) bool {
		other := func(r rune) bool { return !unicode.IsDigit(r) && !strings.ContainsRune(" .,:/-", r) }
		return !strings.ContainsFunc(text, other) && strings.ContainsFunc(text, unicode.IsDigit)
	})
}

// TextSize holds for a line of letters and signs that make the text larger or
// smaller: "A- A+", "अ अ+".
func TextSize() Matcher {
	const mostButtons = 4
	return shaped(func(text string) bool {
		if len(text) > 24 || !strings.ContainsFunc(text, isSizeSign) || !strings.ContainsFunc(text, unicode.IsLetter) {
			return false
		}
		buttons := 0
		for button := range strings.FieldsSeq(text) {
			letter, size := utf8.DecodeRuneInString(button)
			if buttons++; buttons > mostButtons || !unicode.IsLetter(letter) && letter != '+' && letter != '-' || strings.Trim(button[size:], "+-−aA") != "" {
				return false
			}
		}
		return buttons > 1 || len(text) > 1 && strings.ContainsFunc(text[1:], isSizeSign)
	})
}

func isSizeSign(r rune) bool { return r == '+' || r == '-' || r == '−' }

// Verdict holds for a line in which a reviewer grades what the story is about:
// a label and a figure of so many, "Score: 8/10", "Hodnocení: 80 %".
func Verdict() Matcher {
	return shaped(func(text string) bool {
		_, grade, found := strings.Cut(text, ":")
		other := func(r rune) bool { return !unicode.IsDigit(r) && !strings.ContainsRune(" .,/%★☆½", r) }
		return found && strings.ContainsAny(grade, "/%★") && !strings.ContainsFunc(grade, other)
	})
}

// Underlined holds for a line that opens with a rule of underscores, with which
// programs for forums part a post from its writer's signature.
func Underlined() Matcher {
	return shaped(func(text string) bool { return strings.HasPrefix(text, "_____") })
}

// Ends holds for a line that ends in one of the characters.
func Ends(with string) Matcher {
	return shaped(func(text string) bool {
		last, _ := utf8.DecodeLastRuneInString(text)
		return strings.ContainsRune(with, last)
	})
}

// Under holds for a line right under one of at most four words that is a phrase
// of one of the kinds.
func Under(kinds ...phrase.Kind) Matcher {
	set := phrase.Of(kinds...)
	return onLines(func(p Piece) bool {
		above := p.span.Lo - 1
		return above >= 0 && p.page.says[above].Any(set) && p.page.blocks.Blocks[above].Length() <= 4
	})
}

// Trail holds for a line in which two or more arrows part words: the path from
// the home page, "Home > Business > Trade".
func Trail() Matcher {
	return shaped(func(text string) bool {
		if strings.IndexByte(text, '>') < 0 && strings.IndexByte(text, "»"[0]) < 0 && strings.IndexByte(text, "›"[0]) < 0 {
			return false // as nearly all
		}
		return strings.Count(text, " > ")+strings.Count(text, " » ")+strings.Count(text, " › ") >= 2
	})
}

// WideMenu holds for a line of words that blanks part in a script that is
// written without blanks: a row of links, "首页 专栏 市集".
func WideMenu() Matcher {
	const mostLetters, fewWords = 7, 3
	return shaped(func(text string) bool {
		if text == "" || text[0] < utf8.RuneSelf {
			return false
		}
		words := 0
		for word := range strings.FieldsSeq(text) {
			if utf8.RuneCountInString(word) > mostLetters || strings.ContainsFunc(word, func(r rune) bool {
				return !unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana) && r != 'ー'
			}) {
				return false
			}
			words++
		}
		return words >= fewWords
	})
}

// OnlyAddress holds for a line that is a mail address, perhaps with the name of
// whom it reaches before it.
func OnlyAddress() Matcher {
	return shaped(func(text string) bool {
		if !strings.Contains(text, "@") {
			return false
		}
		words := strings.Fields(text)
		name, host, found := strings.Cut(strings.Trim(words[len(words)-1], "()<>[]"), "@")
		if !found || name == "" || !strings.Contains(strings.Trim(host, "."), ".") {
			return false
		}
		return len(words) <= mostNames+1 && !slices.ContainsFunc(words[:len(words)-1], func(word string) bool {
			first, _ := utf8.DecodeRuneInString(word)
			return unicode.IsLower(first)
		})
	})
}

// mostNames is of how many words a person's name consists at the most.
const mostNames = 4

// AgencyMark holds for the marks of agencies and editors that close a story:
// "abc/dpa", "um/ kwa/".
func AgencyMark() Matcher {
	return shaped(func(text string) bool {
		if len(text) > 16 || strings.IndexByte(text, '/') < 0 {
			return false
		}
		for part := range strings.SplitSeq(strings.TrimRight(strings.Trim(text, "()"), "/"), "/") {
			part = strings.TrimLeft(part, " ")
			if n := utf8.RuneCountInString(part); n < 2 || n > 4 || strings.ContainsFunc(part, func(r rune) bool { return !unicode.IsLower(r) }) {
				return false
			}
		}
		return true
	})
}

// CaptionCredit holds for a line of flattened text that ends in who made a
// picture, behind a sentence about it: "The pier in May. Photo: Ida Roth".
// Elements tell captions better.
func CaptionCredit() Matcher {
	return onLines(func(p Piece) bool {
		return p.page.blocks.Tree == nil && phrase.EndsInCredit(p.page.blocks.Blocks[p.span.Lo].Text)
	})
}

// ShoutedRow holds for a line of capitals that bars part: "FROM THE ISSUE | PRINT".
func ShoutedRow() Matcher {
	return shaped(func(text string) bool {
		return strings.Count(text, " | ") >= 2 && isShouted(text)
	})
}

// ShoutedLabel holds for a headline, which has no stop, behind a colon and a
// label in capitals of three words or more: "OUR PODCAST TODAY: What the tide
// left". A speaker's name has fewer words, and what is said a stop.
func ShoutedLabel() Matcher {
	const fewWords = 3
	return shaped(func(text string) bool {
		name, said, found := strings.Cut(text, ": ")
		if !found || strings.Count(name, " ") < fewWords-1 || strings.Count(said, " ") < fewWords-1 {
			return false
		}
		last, _ := utf8.DecodeLastRuneInString(said)
		return isShouted(name) && !isShouted(said) && !strings.ContainsRune(".!?…”\"»)", last)
	})
}

// isShouted reports whether text has letters and all of them are capitals.
func isShouted(text string) bool {
	return strings.ContainsFunc(text, unicode.IsUpper) && !strings.ContainsFunc(text, func(r rune) bool {
		return unicode.IsLetter(r) && !unicode.IsUpper(r)
	})
}
