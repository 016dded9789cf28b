package page

import (
	"math/rand/v2"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

// soup is tags in no order, with a word after each so that every difference
// shows. Tags of table parts come in cells only: outside, text stays in place
// here and moves in a browser.
func soup(r *rand.Rand, tags []string) string {
	var b strings.Builder
	for i := range 3 + r.IntN(30) {
		tag := tags[r.IntN(len(tags))]
		if r.IntN(5) < 2 {
			tag = "</" + tag[1:]
		}
		b.WriteString(tag)
		if r.IntN(3) > 0 {
			b.WriteString(" w" + strconv.Itoa(i) + " ")
		}
	}
	return b.String()
}

func TestTagSoupReadsAsInBrowsers(t *testing.T) {
	const pages = 1000
	tests := []struct{ name, tags string }{
		{"blocks", "<p> <div> <h1> <h2> <ul> <ol> <li> <dl> <dt> <dd> <pre> <blockquote> <section> <button> <form> <hr> <br> <x-y>"},
		{"formatting", "<p> <div> <a> <b> <i> <a> <b> <em> <nobr> <span> <font> <li> <button> <object> <br>"},
		{"controls", "<p> <select> <option> <optgroup> <input> <button> <form> <label> <fieldset> <ruby> <rb> <b>"},
		{"head", "<html> <head> <body> <title></title> <meta> <link> <style></style> <script></script> <p> <noscript> <base>"},
		{"raw text", "<p> <title> <textarea> <style> <script> <xmp> <iframe> <noscript> <noembed> <b> <div> <noframes>"},
		{"templates", "<p> <template> <div> <b> <li> <body> <form> <a>"},
		{"drawings", "<p> <svg> <g> <path/> <title> <desc> <foreignObject> <math> <mi> <mo> <mtext> <annotation-xml> <b> <font> <div> <x-y> <span>"},
		{"cells", "<table><tr><td> <table><td> <table><caption> <p> <b> <a> <div> <li> <button>"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			tags := strings.Fields(test.tags)
			for seed := range uint64(pages) {
				source := soup(rand.New(rand.NewPCG(seed, 1)), tags)
				ours := mustParse(t, source)
				if !assert.Equal(t, visible(parse(t, source)), visible(ours), "%s", source) {
					return
				}
				assertNested(t, ours)
			}
		})
	}
}
