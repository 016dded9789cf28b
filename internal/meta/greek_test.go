package meta

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestGreekGenitives(t *testing.T) {
	for byline, want := range map[string]string{
		"της Νεφέλης Ραζή":          "Νεφέλη Ραζή",
		"Της Άννας Κοντού":          "Άννα Κοντού",
		"του Γιώργου Ράλλη":         "Γιώργος Ράλλης",
		"Του Νίκου Παπαδόπουλου":    "Νίκος Παπαδόπουλος",
		"του Κώστα Οικονόμου":       "Κώστας Οικονόμου",
		"του Δημήτρη Αντωνιάδη":     "Δημήτρης Αντωνιάδης",
		"της Κατερίνας Δήμου":       "Κατερίνα Δήμου",
		"Γράφει η Άννα Κοντού":      "Άννα Κοντού",
		"της Μαρίας Παπαδημητρίου ": "Μαρία Παπαδημητρίου",
	} {
		assert.Equal(t, []string{want}, names(byline, guessed), byline)
	}
}
