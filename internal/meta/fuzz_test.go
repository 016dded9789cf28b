package meta

import (
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"golang.org/x/net/html"

	"github.com/winnow-go/winnow/internal/block"
	"github.com/winnow-go/winnow/internal/flat"
	"github.com/winnow-go/winnow/internal/page"
)

func FuzzRead(f *testing.F) {
	f.Add(`<h1>Rain</h1><p>By Ida Roth, 31 January 2024</p><script type="application/ld+json">{"@type":"Article","author":[{"name":"x"}]}</script>`, "https://example.org/2024/01/31/")
	f.Add(`<meta property="og:title" content="a | b - c"><div class="author date comment"><time>1</time></div>`, "::")
	f.Fuzz(func(t *testing.T, source, url string) {
		root, err := html.Parse(strings.NewReader(source))
		if err != nil {
			t.Skip()
		}
		tree := page.FromNode(root)
		blocks := block.Split(tree, nil)
		r := Read(tree, blocks, url)
		assert.Equal(t, r, Read(tree, blocks, url), "deterministic")
		checkBlocks(t, r, len(blocks.Blocks))
	})
}

func FuzzReadText(f *testing.F) {
	f.Add("Title\nBy Ida Roth\n31 January 2024\nText of the story, which is long enough to be one.", "")
	f.Fuzz(func(t *testing.T, text, url string) {
		blocks := flat.Split(text)
		r := ReadText(blocks, url)
		assert.Equal(t, r, ReadText(blocks, url), "deterministic")
		checkBlocks(t, r, len(blocks.Blocks))
	})
}

func checkBlocks(t *testing.T, r *Record, n int) {
	for _, k := range [...]int32{r.TitleBlock, r.BylineBlock, r.DateBlock} {
		assert.GreaterOrEqual(t, k, int32(-1))
		assert.Less(t, int(k), max(n, 1))
	}
}

func FuzzParseDate(f *testing.F) {
	for _, s := range []string{"2024-01-31T09:30:15+02:00", "31 January 2024", "令和6年1月31日", "۱۳ تیر ۱۴۰۲", "1/2/3456", "民國113年1月31日", "March 2024", "2024. gada 31. janvārī"} {
		f.Add(s, byte(0))
	}
	f.Fuzz(func(t *testing.T, s string, o byte) {
		if d, ok := parseDate(s, order(o%3)); ok {
			assert.GreaterOrEqual(t, d.Time.Year(), firstYear-1)
			assert.LessOrEqual(t, d.Time.Year(), lastYear+1)
		}
		if d, ok := parseMonth(s); ok {
			assert.Equal(t, Month, d.Precision)
		}
		if _, _, year, ok := slashed(s); ok {
			assert.GreaterOrEqual(t, year, firstYear)
		}
		if _, at, ok := findDate(s, order(o%3)); ok {
			assert.LessOrEqual(t, at.from, at.to)
			assert.LessOrEqual(t, at.to, len(s))
		}
	})
}

func FuzzParseJSON(f *testing.F) {
	f.Add(`{"a":[1,"b",{"c":null}],}`)
	f.Add(`/*<![CDATA[*/{"a" "b`)
	f.Fuzz(func(t *testing.T, s string) {
		for _, v := range parseJSON(s) {
			if utf8.ValidString(s) {
				assert.Equal(t, true, utf8.ValidString(v.str()))
			}
		}
	})
}

func FuzzNames(f *testing.F) {
	f.Add("By Ida Roth, 31 January 2024 | Reviewed by Jan Kurz", byte(1))
	f.Fuzz(func(t *testing.T, s string, how byte) {
		for _, name := range names(s, manner(how%2)) {
			assert.NotEqual(t, "", name)
		}
	})
}
