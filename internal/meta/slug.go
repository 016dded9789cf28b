package meta

import (
	"net/url"
	"strings"
	"unicode"
)

const (
	// fewestSlugWords is how many words make a folder of an address a slug: the
	// headline in small letters that systems put there.
	fewestSlugWords = 3
	// shortestSlugWord is the least letters of a word that tells anything.
	shortestSlugWord = 3
)

// slugWords are the words of the last folder of an address that reads like a
// headline: "/2024/03/nine-boats-and-no-captain-7781.html".
func slugWords(address string) []string {
	u, err := url.Parse(address)
	if err != nil {
		return nil
	}
	folders := strings.Split(u.Path, "/")
	for i := len(folders) - 1; i >= 0; i-- {
		if words := folderWords(folders[i]); len(words) >= fewestSlugWords {
			return words
		}
	}
	return nil
}

// folderWords are the words of a folder of an address that tell anything.
func folderWords(folder string) []string {
	folder, _, _ = strings.Cut(folder, ".")
	var words []string
	for word := range strings.FieldsFuncSeq(folder, func(r rune) bool { return !unicode.IsLetter(r) }) {
		if word = plainLetters(word); len(word) >= shortestSlugWord {
			words = append(words, word)
		}
	}
	return words
}

// slugShare is the share of the words of a slug that a line has, less what the
// line has beside them.
func slugShare(slug []string, line string) float64 {
	if len(slug) == 0 {
		return 0
	}
	common, all := slugCommon(slug, line)
	return float64(common) / float64(max(len(slug), all))
}

// slugCommon is how many words of a slug a line has, and how many it has in all.
func slugCommon(slug []string, line string) (common, all int) {
	in := map[string]bool{}
	for word := range strings.FieldsFuncSeq(line, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsMark(r) }) {
		if word = plainLetters(word); len(word) >= shortestSlugWord {
			in[word] = true
		}
	}
	for _, word := range slug {
		if in[word] {
			common++
		}
	}
	return common, len(in)
}

const (
	// fewestFolderWords is how many words the last folder of an address needs to
	// settle which of two titles is the page's, and farApart how much larger the
	// share of them must be that one of the two has.
	fewestFolderWords = 2
	farApart          = 1.0 / 3
)

// closerToAddress tells which of two titles the last folder of the page's address
// speaks of: 1 for the first, -1 for the second, 0 where it does not tell.
func (f *facts) closerToAddress(first, second string) int {
	path := strings.TrimRight(f.url.Path, "/")
	words := folderWords(path[strings.LastIndexByte(path, '/')+1:])
	if len(words) < fewestFolderWords {
		return 0
	}
	a, _ := slugCommon(words, first)
	b, _ := slugCommon(words, second)
	switch apart := float64(a-b) / float64(len(words)); {
	case apart > farApart:
		return 1
	case apart < -farApart:
		return -1
	}
	return 0
}

// plainLetters is a word as addresses write it: lower case, umlauts in two
// letters, accents dropped.
func plainLetters(word string) string {
	low := strings.ToLower(word)
	if isASCII(low) && strings.IndexByte(low, '\'') < 0 {
		return low // as nearly all words of many languages are
	}
	return letterPairs.Replace(low)
}

var letterPairs = strings.NewReplacer(
	"ä", "ae", "ö", "oe", "ü", "ue", "ß", "ss", "å", "a", "æ", "ae", "ø", "o",
	"á", "a", "à", "a", "â", "a", "ã", "a", "ą", "a", "ă", "a", "é", "e", "è", "e", "ê", "e", "ë", "e", "ę", "e", "ě", "e",
	"í", "i", "ì", "i", "î", "i", "ï", "i", "ı", "i", "ó", "o", "ò", "o", "ô", "o", "õ", "o", "ő", "o", "ú", "u", "ù", "u", "û", "u", "ů", "u", "ű", "u",
	"ç", "c", "č", "c", "ć", "c", "ď", "d", "ğ", "g", "ł", "l", "ñ", "n", "ń", "n", "ň", "n", "ř", "r", "ś", "s", "š", "s", "ş", "s", "ș", "s", "ť", "t", "ț", "t", "ţ", "t", "ý", "y", "ź", "z", "ż", "z", "ž", "z",
	"’", "", "'", "",
)
