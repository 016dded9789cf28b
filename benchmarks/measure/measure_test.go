package measure_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/winnow-go/winnow/benchmarks/measure"
)

func TestWords(t *testing.T) {
	tests := []struct {
		name, text string
		want       []string
	}{
		{"case and punctuation", "Don't PANIC, it's 4 o'clock.", []string{"don", "t", "panic", "it", "s", "4", "o", "clock"}},
		{"underscores and digits", "snake_case x2", []string{"snake_case", "x2"}},
		{"letters of all scripts", "Łódź Ἀθήνα 東京、大阪", []string{"łódź", "ἀθήνα", "東京", "大阪"}},
		{"numbers that are no digits", "x² ½ Ⅳ", []string{"x²", "½", "ⅳ"}},
		{"marks split words, as in Python", "हिन्दी", []string{"ह", "न", "द"}},
		{"nothing", " …\n", []string{}},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			assert.Equal(t, test.want, measure.Words(test.text))
		})
	}
}

func TestWordOverlap(t *testing.T) {
	tests := []struct {
		name, got, want string
		ratio           measure.Ratio
	}{
		{"the same words in another order", "b A", "a b", measure.Ratio{P: 1, R: 1, F1: 1}},
		{"a word counts as often as both have it", "a a a b", "a a", measure.Ratio{P: 0.5, R: 1, F1: 2.0 / 3}},
		{"nothing in common", "a", "b", measure.Ratio{}},
		{"nothing given", "", "a", measure.Ratio{}},
		{"nothing wanted", "a", "", measure.Ratio{}},
		{"nothing given nor wanted", " - ", "", measure.Ratio{P: 1, R: 1, F1: 1}},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			assert.Equal(t, test.ratio, measure.WordOverlap(test.got, test.want))
		})
	}
}

func TestShingleOverlap(t *testing.T) {
	tests := []struct {
		name, got, want string
		ratio           measure.Ratio
	}{
		{"order counts", "e d c b a", "a b c d e", measure.Ratio{}},
		{"one word more", "a b c d e", "a b c d", measure.Ratio{P: 0.5, R: 1, F1: 2.0 / 3}},
		{"short texts are one shingle", "a b", "a b", measure.Ratio{P: 1, R: 1, F1: 1}},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			assert.Equal(t, test.ratio, measure.ShingleOverlap(test.got, test.want))
		})
	}
}

func TestMean(t *testing.T) {
	assert.Equal(t, measure.Ratio{}, measure.Mean(nil))
	assert.Equal(t, measure.Ratio{P: 0.5, R: 0.75, F1: 0.5},
		measure.Mean([]measure.Ratio{{P: 1, R: 1, F1: 1}, {P: 0, R: 0.5, F1: 0}}))
}

func TestSnippets(t *testing.T) {
	var s measure.Snippets
	lost, wrong := s.Add("Rain  fell\non the roof. Menu", []string{"fell on  the", "rain"}, []string{"Menu", "Imprint"})
	assert.Equal(t, []string{"rain"}, lost, "case counts, white space does not")
	assert.Equal(t, []string{"Menu"}, wrong)
	s.Add("Snow", []string{"Snow"}, nil)
	assert.Equal(t, measure.Snippets{Kept: 2, Lost: 1, Wrong: 1, Dropped: 1}, s)
	assert.Equal(t, measure.Ratio{P: 2.0 / 3, R: 2.0 / 3, F1: 2.0 / 3}, s.Ratio())
	assert.Equal(t, measure.Ratio{}, measure.Snippets{}.Ratio())
}

func TestField(t *testing.T) {
	var f measure.Field
	f.Add(true, true, true)
	f.Add(true, true, false)
	f.Add(true, false, false)
	f.Add(true, false, true) // an empty answer is never right
	f.Add(false, true, false)
	f.Add(false, false, true)
	assert.Equal(t, measure.Field{Known: 4, Given: 2, Right: 1, Extra: 1}, f)
	assert.Equal(t, measure.Ratio{P: 0.5, R: 0.25, F1: 1.0 / 3}, f.Ratio())
}

func TestSameAuthors(t *testing.T) {
	tests := []struct {
		name string
		got  []string
		want string
		same bool
	}{
		{"case, spaces and dots", []string{"j. r.  STONE"}, "J.R. Stone", true},
		{"any order, any separator", []string{"Ana Lopes; Bo Ek", "Cy Dane"}, "Cy Dane, Ana Lopes & Bo Ek", true},
		{"the word and", []string{"Ida Roth", "Jan Kurz"}, "Ida Roth und Jan Kurz", true},
		{"no and inside a name", []string{"Roland Sand"}, "Rol, Sand", false},
		{"degrees", []string{"Uma Dahl"}, "Uma Dahl, MS, Ph.D.", true},
		{"a short name is no degree", []string{"Li"}, "LI", true},
		{"names of scripts without case are no degrees", []string{"孔明"}, "孔明, 王安", false},
		{"one of two", []string{"Ana Lopes"}, "Ana Lopes, Bo Ek", false},
		{"one too many", []string{"Ana Lopes", "Staff"}, "Ana Lopes", false},
		{"a byline's word", []string{"By Ana Lopes"}, "Ana Lopes", false},
		{"accents count", []string{"Jose Diaz"}, "José Díaz", false},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			assert.Equal(t, test.same, measure.SameAuthors(test.got, test.want))
		})
	}
}

func TestSameTitle(t *testing.T) {
	assert.True(t, measure.SameTitle("The “Long” Way — Home", "the long way home"))
	assert.False(t, measure.SameTitle("The Long Way Home | Gazette", "The Long Way Home"))
}

func TestSameDay(t *testing.T) {
	assert.True(t, measure.SameDay("2024-03-01", "2024-03-01"))
	assert.True(t, measure.SameDay("2024-03-01", "2024-03"), "as precisely as the truth")
	assert.False(t, measure.SameDay("2024-03-02", "2024-03-01"))
}
