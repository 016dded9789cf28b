package meta

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestParseJSONForgives(t *testing.T) {
	tests := []struct{ name, source string }{
		{"plain", `{"headline":"Rain","author":{"name":"Ida"}}`},
		{"CDATA and comments", "//<![CDATA[\n{/* a */\"headline\":\"Rain\", // b\n\"author\":{\"name\":\"Ida\"}}\n//]]>"},
		{"HTML comment", `<!-- {"headline":"Rain","author":{"name":"Ida"}} -->`},
		{"trailing commas", `{"headline":"Rain","author":{"name":"Ida",},}`},
		{"missing comma", `{"headline":"Rain" "author":{"name":"Ida"}}`},
		{"missing end", `{"headline":"Rain","author":{"name":"Ida"`},
		{"missing end of a string", `{"headline":"Rain","author":{"name":"Ida`},
		{"entities", `{"headline":"R&#97;in","author":{"name":"I&#100;a"}}`},
		{"escapes", `{"headline":"R\u0061in","author":{"name":"\u0049da"}}`},
		{"line break in a string", "{\"headline\":\"\nRain \",\"author\":{\"name\":\"Ida\"}}"},
		{"names without quotes", `{headline:"Rain",author:{name:'Ida'}}`},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			all := parseJSON(test.source)
			assert.Len(t, all, 1)
			assert.Equal(t, "Rain", all[0].get("headline").str())
			assert.Equal(t, "Ida", all[0].get("author").str())
		})
	}
}

func TestParseJSONKeepsStrayQuotes(t *testing.T) {
	all := parseJSON(`{"headline":"The "loud" rain","n":1}`)
	assert.Equal(t, `The "loud" rain`, all[0].get("headline").str())
	assert.Equal(t, "1", all[0].get("n").str())
}

func TestParseJSONBoundsDepth(t *testing.T) {
	assert.Len(t, parseJSON(strings.Repeat("[", 100000)), 1)
	assert.Len(t, parseJSON(strings.Repeat(`{"a":`, 100000)), 1)
}
