// Package measure compares what an extractor gives with what it should give.
package measure

import (
	"strings"
	"unicode"
)

// Ratio is precision, recall and their harmonic mean, each from 0 to 1.
type Ratio struct {
	P  float64 `json:"p"`
	R  float64 `json:"r"`
	F1 float64 `json:"f1"`
}

// Words gives the text's lower-cased words as Python's re finds them with \w+
// in a str: runs of letters, digits and other numbers, and underscores. Marks
// are no part of a word there, so they split it here too.
func Words(text string) []string {
	return strings.FieldsFunc(strings.ToLower(text), func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsNumber(r) && r != '_'
	})
}

// WordOverlap compares two texts as bags of words: a word counts as often as
// it stands in both. Two empty texts agree.
func WordOverlap(got, want string) Ratio {
	return overlap(Words(got), Words(want))
}

// shingleWords is the length of a shingle: long enough that word order counts,
// short enough that one changed word spoils only four.
const shingleWords = 4

// ShingleOverlap compares two texts as bags of runs of four words, so that
// right words in the wrong place count as wrong. A text of fewer than four
// words is one shingle.
func ShingleOverlap(got, want string) Ratio {
	return overlap(shingles(Words(got)), shingles(Words(want)))
}

func shingles(words []string) []string {
	if len(words) == 0 {
		return nil
	}
	if len(words) < shingleWords {
		return []string{strings.Join(words, " ")}
	}
	runs := make([]string, 0, len(words)-shingleWords+1)
	for i := 0; i+shingleWords <= len(words); i++ {
		runs = append(runs, strings.Join(words[i:i+shingleWords], " "))
	}
	return runs
}

// overlap compares two bags.
func overlap(got, want []string) Ratio {
	if len(got) == 0 && len(want) == 0 {
		return Ratio{1, 1, 1}
	}
	left := make(map[string]int, len(want))
	for _, item := range want {
		left[item]++
	}
	common := 0
	for _, item := range got {
		if left[item] > 0 {
			left[item]--
			common++
		}
	}
	return ratio(common, len(got), len(want))
}

// ratio gives the Ratio for a number of right answers among those given and
// those wanted.
func ratio(right, given, wanted int) Ratio {
	if right == 0 {
		return Ratio{}
	}
	p := float64(right) / float64(given)
	r := float64(right) / float64(wanted)
	return Ratio{p, r, 2 * p * r / (p + r)}
}

// Mean gives the macro average: each page counts the same, whatever its
// length. F1 is the mean of the pages' F1. The mean of none is zero.
func Mean(ratios []Ratio) Ratio {
	var sum Ratio
	if len(ratios) == 0 {
		return sum
	}
	for _, r := range ratios {
		sum.P += r.P
		sum.R += r.R
		sum.F1 += r.F1
	}
	n := float64(len(ratios))
	return Ratio{sum.P / n, sum.R / n, sum.F1 / n}
}
