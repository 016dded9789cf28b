package winnow_test

import (
	"bytes"
	"context"
	"runtime"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/net/html"

	"github.com/winnow-go/winnow"
	"github.com/winnow-go/winnow/internal/hostile"
)

// What a byte of any input may take, generously: memory, and time on a slow and
// busy machine. The fixed parts are what the smallest page takes.
const (
	fuzzedBytes   = 16 << 10
	fuzzedMemory  = 4 << 20
	fuzzedPerByte = 200 * time.Microsecond
	fuzzedTime    = 5 * time.Second
)

// assertBounded checks that what is done for an input costs in proportion to
// it.
func assertBounded(t *testing.T, size int, do func()) {
	t.Helper()
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	start := time.Now()
	do()
	took := time.Since(start)
	runtime.ReadMemStats(&after)
	assert.LessOrEqual(t, int(after.TotalAlloc-before.TotalAlloc), fuzzedMemory+fuzzedBytes*size)
	assert.LessOrEqual(t, took, fuzzedTime+time.Duration(size)*fuzzedPerByte)
}

// makeTables has the tables made that serve all pages, so that none pays for
// them.
func makeTables(f *testing.F) {
	f.Helper()
	for _, format := range []winnow.Format{winnow.HTML, winnow.FlatText} {
		article, err := winnow.Extract(strings.NewReader("<p>"+tide+tide), winnow.Source{Format: format})
		require.NoError(f, err)
		_, _ = article.HTML(), article.Markdown()
	}
}

// addHostile seeds a target with small hostile pages.
func addHostile(f *testing.F, text bool) {
	f.Helper()
	makeTables(f)
	for _, shape := range hostile.Shapes() {
		if shape.Text == text {
			f.Add(shape.Page(5))
		}
	}
}

// FuzzRawBytes hands in bytes and a header as they come over the wire.
func FuzzRawBytes(f *testing.F) {
	makeTables(f)
	f.Add([]byte("\xff\xfe<\x00p\x00>\x00"), "text/html")
	f.Add([]byte("<meta charset=shift_jis><p>\x93\xfa\x96\x7b"), "text/html; charset=euc-jp")
	f.Add([]byte("\x1b$B%F%9%H\x1b(B"), "")
	f.Add([]byte("<p>"+tide), "charset=")
	f.Fuzz(func(t *testing.T, raw []byte, contentType string) {
		src := winnow.Source{ContentType: contentType}
		assertBounded(t, len(raw), func() {
			article, err := winnow.Extract(bytes.NewReader(raw), src)
			again, errAgain := winnow.Extract(bytes.NewReader(raw), src)
			assert.Equal(t, err, errAgain)
			assert.Equal(t, article, again)
			if !documented(err) {
				require.NoError(t, err)
			}
			if article != nil {
				assertValidUTF8(t, article)
			}
		})
	})
}

// FuzzExtractNode hands in what another parser makes of a page.
func FuzzExtractNode(f *testing.F) {
	addHostile(f, false)
	f.Fuzz(func(t *testing.T, page string) {
		root, err := html.Parse(strings.NewReader(page))
		if err != nil {
			return
		}
		e := new(winnow.Extractor)
		assertBounded(t, len(page), func() {
			article, err := e.ExtractNode(context.Background(), root, winnow.Source{})
			again, errAgain := e.ExtractNode(context.Background(), root, winnow.Source{})
			assert.Equal(t, err, errAgain)
			assert.Equal(t, article, again)
			if !documented(err) {
				require.NoError(t, err)
			}
			assertValidUTF8(t, article)
		})
	})
}

// FuzzLimits keeps within whatever limits it is given.
func FuzzLimits(f *testing.F) {
	f.Add("<div><p a=b c=d>"+tide, 100, 3, 1, 10)
	f.Add(strings.Repeat("<ul><li>late", 20), 1000, 10, 5, 50)
	f.Fuzz(func(t *testing.T, page string, size, depth, attributes, nodes int) {
		e := &winnow.Extractor{Limits: winnow.Limits{Bytes: int64(size), Depth: depth, Attributes: attributes, Nodes: nodes}}
		for _, format := range []winnow.Format{winnow.HTML, winnow.FlatText} {
			article, err := e.Extract(context.Background(), strings.NewReader(page), winnow.Source{Format: format})
			if !documented(err) {
				require.NoError(t, err)
			}
			if article != nil {
				assertValidUTF8(t, article)
				for _, limit := range article.Degraded {
					assert.Contains(t, []winnow.Limit{winnow.LimitDepth, winnow.LimitAttributes}, limit)
				}
			}
		}
	})
}

// FuzzCancel lets the context end at some look: there is an article that is
// whole, or an error.
func FuzzCancel(f *testing.F) {
	f.Add("<h1>The tide</h1><p>"+tide, 3)
	f.Add(strings.Repeat("<p>"+tide, 50), 9)
	f.Fuzz(func(t *testing.T, page string, looks int) {
		ctx := newCounted(max(0, looks))
		article, err := new(winnow.Extractor).Extract(ctx, strings.NewReader(page), winnow.Source{Format: winnow.HTML})
		assert.LessOrEqual(t, ctx.late, mostLate)
		if ctx.late > 0 {
			assert.Nil(t, article)
			assert.ErrorIs(t, err, context.DeadlineExceeded)
		}
	})
}

// FuzzHTML, FuzzMarkdown and FuzzSelection render any story.
func FuzzHTML(f *testing.F) {
	fuzzRendering(f, func(_ *testing.T, a *winnow.Article) string { return a.HTML() })
}

func FuzzMarkdown(f *testing.F) {
	fuzzRendering(f, func(_ *testing.T, a *winnow.Article) string { return a.Markdown() })
}

func FuzzSelection(f *testing.F) {
	fuzzRendering(f, func(t *testing.T, a *winnow.Article) string {
		s, err := a.Selection()
		require.NoError(t, err)
		return s.Text()
	})
}

// fuzzRendering renders all that a page holds: valid UTF-8, the same each time,
// in proportion.
func fuzzRendering(f *testing.F, render func(*testing.T, *winnow.Article) string) {
	addHostile(f, false)
	f.Fuzz(func(t *testing.T, page string) {
		article, err := keepsAll().Extract(context.Background(), strings.NewReader(page), winnow.Source{Format: winnow.HTML})
		if err != nil {
			return
		}
		assertBounded(t, len(page), func() {
			rendered := render(t, article)
			assert.Equal(t, rendered, render(t, article))
			if !utf8.ValidString(rendered) {
				assert.Equal(t, strings.ToValidUTF8(rendered, "?"), rendered)
			}
		})
	})
}
