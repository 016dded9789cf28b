package meta

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestCleanTextKeepsJoinersWhereTheyBelong(t *testing.T) {
	tests := []struct{ name, text, want string }{
		{"Persian", "پنجره\u200cی ما", "پنجره\u200cی ما"},
		{"Hindi", "क्\u200dष", "क्\u200dष"},
		{"Latin", "Quay\u200cPost", "QuayPost"},
		{"at an end", "پنجره\u200c", "پنجره"},
		{"beside a blank", "پنجره\u200c ما", "پنجره ما"},
		{"twice", "پنجره\u200c\u200cی", "پنجره\u200cی"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			assert.Equal(t, test.want, cleanText(test.text))
		})
	}
}

func TestTrimTitle(t *testing.T) {
	assert.Equal(t, "Πότε έρχεται;", trimTitle("Πότε έρχεται;"))
	assert.Equal(t, "The quay", trimTitle("The quay;"))
}
