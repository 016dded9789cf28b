package meta

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestNames(t *testing.T) {
	tests := []struct {
		name, line string
		how        manner
		want       []string
	}{
		{"label", "By Ida Roth", guessed, []string{"Ida Roth"}},
		{"label in capitals with a colon", "WRITTEN BY: Ida Roth", guessed, []string{"Ida Roth"}},
		{"glued label and glued tail", "ByIda RothPublished", guessed, []string{"Ida Roth"}},
		{"Georgian, which has no capitals in names", "ავტორი: ნინო ბერიძე", guessed, []string{"ნინო ბერიძე"}},
		{"short weekday and a mark behind", "par Odile Garrec » Ven 3 Mai 2013 08:41", guessed, []string{"Odile Garrec"}},
		{"one name with a small word", "Gunnar i Hult", whole, []string{"Gunnar i Hult"}},
		{"section behind under", "By Ida Roth under Ports", guessed, []string{"Ida Roth"}},
		{"two authors", "Von Ida Roth und Jan Kurz", guessed, []string{"Ida Roth", "Jan Kurz"}},
		{"three authors", "By Ida Roth, Jan Kurz & Bo Ek", guessed, []string{"Ida Roth", "Jan Kurz", "Bo Ek"}},
		{"noun with a mark", "Texto: Ana Lopes", guessed, []string{"Ana Lopes"}},
		{"noun without a mark before a full name", "Autoren Ida Roth und Jan Kurz", guessed, []string{"Ida Roth", "Jan Kurz"}},
		{"noun that is a name", "Redaktion", trusted, []string{"Redaktion"}},
		{"date behind", "By Ida Roth on Monday, 31 January 2024", guessed, []string{"Ida Roth"}},
		{"role behind a comma", "By Ida Roth, Senior Editor", guessed, []string{"Ida Roth"}},
		{"role behind a blank", "By Ida Roth Reporter", guessed, []string{"Ida Roth"}},
		{"section behind a capital In", "By Ida Roth In Ports", guessed, []string{"Ida Roth"}},
		{"role of one word", "By Ida Roth, Co-Founder", guessed, []string{"Ida Roth"}},
		{"role that is a compound", "Von Ida Roth, Projektleiterin der Werft", guessed, []string{"Ida Roth"}},
		{"label behind", "Von Ida Roth Foto: Jan Kurz", guessed, []string{"Ida Roth"}},
		{"label glued behind", "Oprac.: Ida RothŹródło: PAP", guessed, []string{"Ida Roth"}},
		{"colon of the name's own", "By Quay Post: Ports", guessed, nil},
		{"degrees", "Uma Dahl, MS, Ph.D.", trusted, []string{"Uma Dahl"}},
		{"e-mail", "Ida Roth ida@example.org", trusted, []string{"Ida Roth"}},
		{"twice the same name", "Ida Roth, IDA ROTH", trusted, []string{"Ida Roth"}},
		{"name twice in one", "Ida Roth Ida Roth", trusted, []string{"Ida Roth"}},
		{"reviewer", "By Ida Roth. Reviewed by Jan Kurz", guessed, []string{"Ida Roth"}},
		{"particles", "by Ludwig van der Rohe", guessed, []string{"Ludwig van der Rohe"}},
		{"nickname from a trusted source", "catlover77", trusted, []string{"catlover77"}},
		{"nickname where it is guessed", "catlover77", guessed, nil},
		{"a sentence that begins like a byline", "By no means was it over when the rain began", guessed, nil},
		{"address", "https://example.org/ida", trusted, nil},
		{"nobody", "admin", trusted, nil},
		{"Chinese", "文／簡芷寧", guessed, []string{"簡芷寧"}},
		{"Arabic", "بقلم: هدى الزبيدي", guessed, []string{"هدى الزبيدي"}},
		{"Russian", "Автор: Вера Тохтарова", guessed, []string{"Вера Тохтарова"}},
		{"Persian", "به قلم مهتاب صادقی", guessed, []string{"مهتاب صادقی"}},
		{"Urdu", "تحریر: صائمہ قریشی", guessed, []string{"صائمہ قریشی"}},
		{"Thai", "เขียนโดย พิมพ์ชนก ศรีสวัสดิ์", guessed, []string{"พิมพ์ชนก ศรีสวัสดิ์"}},
		{"Armenian mark", "Հեղինակ՝ Անուշ Մելիքյան", guessed, []string{"Անուշ Մելիքյան"}},
		{"Croatian", "Piše Tihana Lovrić", guessed, []string{"Tihana Lovrić"}},
		{"Finnish, two", "Kirjoittajat: Aino Vuorimaa, Eero Saari", guessed, []string{"Aino Vuorimaa", "Eero Saari"}},
		{"an authority", "Ministry of Tides and Rope", trusted, []string{"Ministry of Tides and Rope"}},
		{"a German authority", "Landesanstalt für Wald und Wasser", trusted, []string{"Landesanstalt für Wald und Wasser"}},
		{"a family name with small words", "by Ana de la Cruz", guessed, []string{"Ana de la Cruz"}},
		{"a heading with small words", "Photos from Our Readers", guessed, nil},
		{"rank and role", "Ida Roth Managing Editor", guessed, []string{"Ida Roth"}},
		{"somebody's function", "NOC Admin", trusted, nil},
		{"the site's menu", "Privacy Policy", trusted, nil},
		{"nothing", "", guessed, nil},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			assert.Equal(t, test.want, names(test.line, test.how))
		})
	}
}
