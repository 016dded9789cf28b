package phrase

import (
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

// core is what pages of every language say around their articles.
var core = []Kind{
	ReadAlso, Related, Share, Follow, Newsletter, Cookie, Advertisement, Comments, Tags, MostRead, PrevNext,
	Copyright, Login, ShowMore, Credit,
}

func TestEveryLanguageHasTheCoreKinds(t *testing.T) {
	for _, lang := range languages() {
		if lang == &common {
			continue
		}
		t.Run(lang.code, func(t *testing.T) {
			var missing []string
			for _, k := range core {
				if len(lang.phrases[k]) == 0 {
					missing = append(missing, k.String())
				}
			}
			if len(lang.phrases[Views])+len(lang.phrases[ReadingTime]) == 0 {
				missing = append(missing, "views or reading-time")
			}
			assert.Empty(t, missing)
		})
	}
}

func TestLanguagesHaveCodesOfTheirOwn(t *testing.T) {
	var codes []string
	for _, lang := range languages() {
		codes = append(codes, lang.code)
	}
	slices.Sort(codes)
	assert.Equal(t, slices.Compact(slices.Clone(codes)), codes)
}

func TestEveryPhraseMatchesItself(t *testing.T) {
	for _, lang := range languages() {
		t.Run(lang.code, func(t *testing.T) {
			for kind, list := range lang.phrases {
				for _, phrase := range list {
					for _, line := range readings(phrase) {
						assert.Equal(t, Of(Kind(kind)), Find(line)&Of(Kind(kind)), "%s as %s", phrase, line)
					}
				}
			}
		})
	}
}

// readings returns lines that the phrase stands for: each choice of each group
// once, beside the first choices of the others.
func readings(phrase string) []string {
	text, end, _ := cutEnding(phrase)
	tail := map[ending]string{lead: ": Klok", brief: ": Klok", open: " klok klok"}[end]
	groups := groupsOf(text)
	var lines []string
	for i := range groups {
		for _, choice := range groups[i] {
			var words []string
			for j, group := range groups {
				if j == i {
					words = append(words, choice)
				} else {
					words = append(words, group[0])
				}
			}
			lines = append(lines, spoken(strings.Join(words, " "))+tail)
		}
	}
	return lines
}

// groupsOf cuts a phrase into its groups; text between groups is a group of one.
func groupsOf(text string) [][]string {
	var groups [][]string
	for text != "" {
		plain, rest, _ := strings.Cut(text, "(")
		if strings.TrimSpace(plain) != "" {
			groups = append(groups, []string{plain})
		}
		group, after, closed := strings.Cut(rest, ")")
		if closed {
			groups = append(groups, strings.Split(group, "|"))
		}
		text = after
	}
	return groups
}

// spoken puts words in the place of the notation.
func spoken(text string) string {
	fields := strings.Fields(text)
	for i, f := range fields {
		switch {
		case f == "#":
			fields[i] = "7"
		case f == "@":
			fields[i] = "Anna Lind"
		case f[0] == '*':
			fields[i] = "klok"
		}
	}
	return strings.Join(fields, " ")
}

func TestEveryPhraseHasAWord(t *testing.T) {
	for _, lang := range languages() {
		t.Run(lang.code, func(t *testing.T) {
			for kind, list := range lang.phrases {
				if Kind(kind) == Copyright || Kind(kind) == Credit {
					continue // their © counts as a word
				}
				for _, phrase := range list {
					assert.NotEmpty(t, wordParts(phrase), "%s: a reading has no word", phrase)
				}
			}
		})
	}
}

// wordParts returns the parts of a phrase in which every choice has a word.
func wordParts(phrase string) [][][]step {
	text, _, _ := cutEnding(phrase)
	var p parser
	return slices.DeleteFunc(p.parts(text), func(part [][]step) bool {
		return slices.ContainsFunc(part, func(choice []step) bool {
			return !slices.ContainsFunc(choice, func(s step) bool { return s.kind == wordStep })
		})
	})
}
