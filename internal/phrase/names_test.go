package phrase

import (
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestNamesAreWordsOfKnownLanguages(t *testing.T) {
	var codes []string
	for _, lang := range languages() {
		codes = append(codes, lang.code)
	}
	for _, lang := range names {
		t.Run(lang.code, func(t *testing.T) {
			assert.Contains(t, codes, lang.code)
			for kind, words := range lang.words {
				assert.NotEmpty(t, words, kind)
				for _, w := range words {
					assert.Regexp(t, `^[a-z]+( [a-z]+)?$`, w, "names are cut into words of small letters, and two are compared")
				}
			}
		})
	}
}

func TestAWordNamesOneKindInALanguage(t *testing.T) {
	for _, lang := range names {
		t.Run(lang.code, func(t *testing.T) {
			seen := map[string]Kind{}
			for kind, words := range lang.words {
				for _, w := range words {
					other, twice := seen[w]
					assert.False(t, twice, "%q is %s and %s", w, kind, other)
					seen[w] = kind
				}
			}
		})
	}
}

func TestNamesOfSeveralKindsStandKindByKind(t *testing.T) {
	both := Names(Newsletter, Share)
	assert.Equal(t, append(slices.Clone(Names(Newsletter)), Names(Share)...), both)
	assert.Equal(t, true, slices.IsSorted(Names(Share)))
	assert.Equal(t, []string{"nieuwsbrief", "nyhetsbrev", "rassylka"}, slices.DeleteFunc(Names(Newsletter), func(w string) bool {
		return w != "nieuwsbrief" && w != "nyhetsbrev" && w != "rassylka" || strings.Contains(w, " ")
	}))
	assert.Empty(t, Names())
}
