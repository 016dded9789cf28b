package meta

import "strings"

// gender is that of the article before a Greek name in the genitive: "της
// Νεφέλης Ραζή", "του Γιώργου Ράλλη". The zero value is no such article.
type gender uint8

const (
	noGender gender = iota
	feminine
	masculine
)

// articleOf tells the article with which a byline begins.
func articleOf(line string) gender {
	first, _, _ := strings.Cut(line, " ")
	switch strings.ToLower(first) {
	case "της":
		return feminine
	case "του":
		return masculine
	}
	return noGender
}

// genitives are the endings of first names, and of surnames whose genitive tells
// the nominative; others, such as those in -ίου, may be either.
var (
	feminineEndings    = [][2]string{{"ας", "α"}, {"ης", "η"}, {"άς", "ά"}, {"ής", "ή"}, {"ούς", "ώ"}, {"ως", "ω"}}
	masculineEndings   = [][2]string{{"ου", "ος"}, {"ού", "ός"}, {"η", "ης"}, {"ή", "ής"}, {"α", "ας"}, {"ά", "άς"}}
	masculineSurnames  = [][2]string{{"όπουλου", "όπουλος"}, {"ίδη", "ίδης"}, {"άδη", "άδης"}, {"άκη", "άκης"}, {"έλλη", "έλλης"}, {"ά", "άς"}, {"ή", "ής"}, {"η", "ης"}, {"α", "ας"}}
	feminineDeclinable = [][2]string{{"ας", "α"}}
)

// nominative is a Greek name that stands behind an article in the genitive.
func (g gender) nominative(name string) string {
	first, last, full := strings.Cut(name, " ")
	if g == noGender || !full {
		return name
	}
	if g == feminine {
		return ending(first, feminineEndings) + " " + ending(last, feminineDeclinable)
	}
	return ending(first, masculineEndings) + " " + ending(last, masculineSurnames)
}

// ending puts the first ending that fits in the place of the other of its pair.
func ending(word string, pairs [][2]string) string {
	for _, pair := range pairs {
		if stem, found := strings.CutSuffix(word, pair[0]); found {
			return stem + pair[1]
		}
	}
	return word
}
