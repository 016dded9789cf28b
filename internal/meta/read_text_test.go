package meta

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/winnow-go/winnow/internal/flat"
)

const flatStory = `The ferry that was to leave at nine stayed in the harbour, and nobody on the quay knew the reason why.
By noon the captain had been seen twice, once with a cake and once without it, and he said nothing to anyone.
In the evening the lights went on and the band began to play, since the ship had turned a hundred that day.
`

func TestReadText(t *testing.T) {
	tests := []struct {
		name, text      string
		title           string
		authors         []string
		published, lang string
	}{
		{"title first", "The ferry that would not leave\n" + flatStory, "The ferry that would not leave", nil, "", "en"},
		{"menu, title, byline, date", "Home\nNews\nSport\nThe ferry that would not leave\nBy Ida Roth and Jan Kurz\n31 January 2024\nShare\n" + flatStory, "The ferry that would not leave", []string{"Ida Roth", "Jan Kurz"}, "2024-01-31", "en"},
		{"date and author before the title", "Quay Post\n31 January 2024\nby Ida Roth\nThe ferry that would not leave the harbour\n" + flatStory, "The ferry that would not leave the harbour", []string{"Ida Roth"}, "2024-01-31", "en"},
		{"one line for both", "The ferry that would not leave\nPosted on January 31, 2024, at 4:31 p.m. by Ida Roth\n" + flatStory, "The ferry that would not leave", []string{"Ida Roth"}, "2024-01-31T16:31:00", "en"},
		{"bars", "The ferry that would not leave\nIda Roth | 31 January 2024\n" + flatStory, "The ferry that would not leave", []string{"Ida Roth"}, "2024-01-31", "en"},
		{"a name alone", "The ferry that would not leave\nIda Roth\n31 January 2024\n" + flatStory, "The ferry that would not leave", []string{"Ida Roth"}, "2024-01-31", "en"},
		{"a line below the title", "The ferry that would not leave\nCake, a captain and a hundred lights on the water\nBy Ida Roth\n31 January 2024\n" + flatStory, "The ferry that would not leave", []string{"Ida Roth"}, "2024-01-31", "en"},
		{"a box below the post", "The ferry that would not leave\n" + flatStory + "Source link\nAbout Ida Roth\nCheck Also\n", "The ferry that would not leave", []string{"Ida Roth"}, "", "en"},
		{"a company below a press release", "Quay Lines keeps its ferry\n" + flatStory + "About Quay Lines\nQuay Lines is the oldest shipping company of the northern coast, and has nine ships.\n", "Quay Lines keeps its ferry", nil, "", "en"},
		{"a month", "The ferry that would not leave\nBy Ida Roth\nJanuary 2024\n" + flatStory, "The ferry that would not leave", []string{"Ida Roth"}, "2024-01", "en"},
		{"a section above the date is no columnist", "Smart Harbours\nThe ferry that would not leave\n31 January 2024\n" + flatStory, "The ferry that would not leave", nil, "2024-01-31", "en"},
		{"a name right above the story", "The ferry that would not leave\nIda Roth\n" + flatStory, "The ferry that would not leave", []string{"Ida Roth"}, "", "en"},
		{"a section below the headline", "The ferry that would not leave\nSmart Harbours\nRopes\nCakes\n" + flatStory, "The ferry that would not leave", nil, "", "en"},
		{"a relative date", "The ferry that would not leave\nBy Ida Roth\n3 hours ago\n" + flatStory, "The ferry that would not leave", []string{"Ida Roth"}, "", "en"},
		{"the head of a letter", "[Next][Index]\nTo: boats@example.org\nSubject: The ferry that would not leave\nFrom: ida@example.org (Ida Roth)\nDate: 31 Jan 2024\n\n" + flatStory, "The ferry that would not leave", []string{"Ida Roth"}, "2024-01-31", "en"},
		{"a caption above the story", "The ferry that would not leave\n31 January 2024\nThe ferry in the harbour on the evening of its birthday. Photo: Jan Kurz\n" + flatStory, "The ferry that would not leave", nil, "2024-01-31", "en"},
		{"a name under the last sentence", "The ferry that would not leave\n31 January 2024\n" + flatStory + "Ida Roth\nShare on Facebook\n", "The ferry that would not leave", []string{"Ida Roth"}, "2024-01-31", "en"},
		{"nothing", "", "", nil, "", ""},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			r := ReadText(flat.Split(test.text), "")
			assert.Equal(t, test.title, r.Title)
			assert.Equal(t, test.authors, r.Authors)
			assert.Equal(t, test.published, format(r.Published))
			assert.Equal(t, test.lang, r.Language)
		})
	}
}

func TestReadTextInManyLanguages(t *testing.T) {
	tests := []struct{ language, byline, date, author string }{
		{"de", "Von Ida Roth", "31. Januar 2024", "Ida Roth"},
		{"fr", "Par Théo Valmary", "31 janvier 2024", "Théo Valmary"},
		{"es", "Por Ana Lopes", "31 de enero de 2024", "Ana Lopes"},
		{"it", "di Anna Conti", "31 gennaio 2024", "Anna Conti"},
		{"nl", "Door Marije Terpstra", "31 januari 2024", "Marije Terpstra"},
		{"pl", "Autor: Adam Sroka", "31 stycznia 2024", "Adam Sroka"},
		{"ru", "Автор: Вера Тохтарова", "31 января 2024", "Вера Тохтарова"},
		{"tr", "Yazan: Melek Yurtsever", "31 Ocak 2024", "Melek Yurtsever"},
		{"id", "Oleh Galih Prasetyo", "31 Januari 2024", "Galih Prasetyo"},
		{"ar", "بقلم: هدى الزبيدي", "31 يناير 2024", "هدى الزبيدي"},
		{"zh", "文／簡芷寧", "2024年1月31日", "簡芷寧"},
		{"ko", "한지우 기자", "2024년 1월 31일", "한지우"},
		{"ko", "기자명 한지우 기자", "2024년 1월 31일", "한지우"},
	}
	for _, test := range tests {
		t.Run(test.language, func(t *testing.T) {
			r := ReadText(flat.Split(strings.Join([]string{"The ferry that would not leave", test.byline, test.date, flatStory}, "\n")), "")
			assert.Equal(t, []string{test.author}, r.Authors)
			assert.Equal(t, "2024-01-31", format(r.Published))
		})
	}
}
