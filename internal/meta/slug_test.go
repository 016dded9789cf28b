package meta

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/winnow-go/winnow/internal/flat"
)

func TestSlugWords(t *testing.T) {
	tests := []struct {
		name, address string
		want          []string
	}{
		{"a headline with a number", "https://quay.example/2024/03/nine-boats-and-no-captain-7781.html", []string{"nine", "boats", "and", "captain"}},
		{"underscores", "https://quay.example/news/nine_boats_captain", []string{"nine", "boats", "captain"}},
		{"a number behind it", "https://quay.example/nine-boats-captain/7781", []string{"nine", "boats", "captain"}},
		{"umlauts in two letters", "https://hafen.example/neun-boote-fuer-kapitaene", []string{"neun", "boote", "fuer", "kapitaene"}},
		{"letters of another script", "https://quay.example/девять-лодок-капитан", []string{"девять", "лодок", "капитан"}},
		{"a section", "https://quay.example/news/7781", nil},
		{"no address", "::", nil},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			assert.Equal(t, test.want, slugWords(test.address))
		})
	}
}

func TestSlugShare(t *testing.T) {
	slug := []string{"neun", "boote", "fuer", "kapitaene"}
	tests := []struct {
		name, line string
		want       float64
	}{
		{"the headline", "Neun Boote für Kapitäne", 1},
		{"half of it", "Neun Boote", 0.5},
		{"a paragraph that has all its words", "Neun Boote hat der Hafen für zwei Kapitäne, den Wind", 0.4},
		{"another line", "Wetter am Abend", 0},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			assert.Equal(t, test.want, slugShare(slug, test.line))
		})
	}
}

func TestReadTextHeedsTheAddress(t *testing.T) {
	menu := strings.Repeat("Ports and harbours of the northern coast\nWeather for the whole of the week ahead\n", 90)
	text := menu + "Nine boats\nEverything you wanted to know about the rope market today\n" + flatStory
	assert.Equal(t, "Nine boats", ReadText(flat.Split(text), "https://quay.example/ports/nine-boats-here").Title)
}
