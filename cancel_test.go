package winnow_test

import (
	"context"
	"errors"
	"io"
	"runtime"
	"strings"
	"testing"
	"time"

	"github.com/PuerkitoBio/goquery"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/net/html"

	"github.com/winnow-go/winnow"
	"github.com/winnow-go/winnow/internal/hostile"
)

// counted is a context that is done once it has been looked at so often, and
// that counts who looks.
type counted struct {
	context.Context
	// left is the looks that are left, negative for a context that is never
	// done; late counts those behind its end.
	left, late int
	// by counts the looks by the function that goes on or stops.
	by map[string]int
}

func newCounted(left int) *counted {
	return &counted{Context: context.Background(), left: left, by: map[string]int{}}
}

func (c *counted) Err() error {
	c.by[looker()]++
	switch {
	case c.left < 0:
		return nil
	case c.left > 0:
		c.left--
		return nil
	}
	c.late++
	return context.DeadlineExceeded
}

// looker is the innermost function that looked at the context for itself.
func looker() string {
	var callers [8]uintptr
	frames := runtime.CallersFrames(callers[:runtime.Callers(3, callers[:])])
	for {
		frame, more := frames.Next()
		if name := frame.Function[strings.LastIndexByte(frame.Function, '/')+1:]; !strings.HasPrefix(name, "halt.") || !more {
			return name
		}
	}
}

// ways gives a page to every way in that has it.
func ways(t *testing.T, page string, text bool) map[string]func(context.Context) (*winnow.Article, error) {
	t.Helper()
	e := new(winnow.Extractor)
	if text {
		return map[string]func(context.Context) (*winnow.Article, error){
			"Extract": func(ctx context.Context) (*winnow.Article, error) {
				return e.Extract(ctx, strings.NewReader(page), winnow.Source{Format: winnow.FlatText})
			},
			"ExtractText": func(ctx context.Context) (*winnow.Article, error) { return e.ExtractText(ctx, page, winnow.Source{}) },
		}
	}
	root, err := html.Parse(strings.NewReader(page))
	require.NoError(t, err)
	return map[string]func(context.Context) (*winnow.Article, error){
		"Extract": func(ctx context.Context) (*winnow.Article, error) {
			return e.Extract(ctx, strings.NewReader(page), winnow.Source{Format: winnow.HTML})
		},
		"ExtractNode": func(ctx context.Context) (*winnow.Article, error) { return e.ExtractNode(ctx, root, winnow.Source{}) },
		"ExtractDocument": func(ctx context.Context) (*winnow.Article, error) {
			return e.ExtractDocument(ctx, goquery.NewDocumentFromNode(root), winnow.Source{})
		},
	}
}

// mostLate is how often a context that is done may be looked at before the
// extraction returns: each stage that is left looks once, none goes on.
const mostLate = 8

// TestStopsWhereverTheContextDoes lets the context end at every look in turn.
func TestStopsWhereverTheContextDoes(t *testing.T) {
	story := strings.Repeat("<div class=post><h2>On the quay</h2><p>"+tide+"</p><ul><li>Late<li><a href=/a>again</a></ul></div>", 150)
	state := `<title>Tide</title><div id=app></div><script>x={"posts":[` + strings.Repeat(`{"body":"`+tide+`"},`, 50) + `{"body":"` + strings.Repeat(tide, 50) + `"}]}</script>`
	declared := `<title>Tide</title><script type="application/ld+json">{"@type":"Article","articleBody":"` + strings.Repeat("<p>"+tide+"</p>", 300) + `"}</script>`
	for _, test := range []struct {
		name, page string
		text       bool
	}{
		{"markup", story, false},
		{"a story in data", state, false},
		{"a story in JSON-LD", declared, false},
		{"text", strings.Repeat("On the quay\n"+tide+"\n- late\n", 300), true},
	} {
		for way, extract := range ways(t, test.page, test.text) {
			t.Run(test.name+"/"+way, func(t *testing.T) {
				all := newCounted(-1)
				_, err := extract(all)
				require.NoError(t, err)
				looks := 0
				for _, n := range all.by {
					looks += n
				}
				require.Greater(t, looks, 5)
				for left := range looks {
					ctx := newCounted(left)
					article, err := extract(ctx)
					require.Nil(t, article, "after %d looks", left)
					require.ErrorIs(t, err, context.DeadlineExceeded, "after %d looks", left)
					require.Equal(t, "winnow: ", err.Error()[:len("winnow: ")])
					require.LessOrEqual(t, ctx.late, mostLate, "after %d looks", left)
				}
				_, err = extract(newCounted(looks))
				require.NoError(t, err, "one look more than there are")
			})
		}
	}
}

// TestEveryStageLooksAtTheContext names the loops that can be long. Which of
// the many small ones look in between does not matter.
func TestEveryStageLooksAtTheContext(t *testing.T) {
	looks := func(page string, text bool) map[string]int {
		ctx := newCounted(-1)
		format := winnow.HTML
		if text {
			format = winnow.FlatText
		}
		_, err := new(winnow.Extractor).Extract(ctx, strings.NewReader(page), winnow.Source{Format: format, ContentType: "text/html; charset=windows-1252"})
		require.NoError(t, err)
		return ctx.by
	}
	page := strings.Repeat("<p>Late \xe9 again.</p>\n<div class=x>"+tide+"</div>", 3000)
	by := looks(page, false)
	for _, stage := range []string{
		"winnow.(*cancelled).Read", "decode.decoded", "page.(*builder).build", "block.(*splitter).walk", "meta.collect",
		"block.(*Page).Says", "score.outlines", "score.(*survey).eachBlock", "score.(*Page).sums",
		"winnow.(*cleaner).branches", "winnow.(*cleaner).clean", "winnow.(*cleaner).article", "content.Read",
	} {
		assert.NotZero(t, by[stage], "%s in %v", stage, by)
	}
	by = looks(strings.Repeat("Late \xe9 again.\n"+tide+"\n", 3000), true)
	for _, stage := range []string{"flat.cut", "flat.Read", "block.(*Page).Says", "score.(*survey).eachBlock", "score.(*Page).sums", "winnow.(*cleaner).clean", "content.readFlat"} {
		assert.NotZero(t, by[stage], "%s in %v", stage, by)
	}
}

// TestLooksGrowWithThePage checks that no shape of page makes a loop that does
// not look: twice the page, twice the looks.
func TestLooksGrowWithThePage(t *testing.T) {
	for _, shape := range hostile.Shapes() {
		looks := func(size int) int {
			ctx := newCounted(-1)
			format := winnow.HTML
			if shape.Text {
				format = winnow.FlatText
			}
			_, err := new(winnow.Extractor).Extract(ctx, strings.NewReader(shape.Size(size)), winnow.Source{Format: format})
			if !documented(err) {
				require.NoError(t, err, shape.Name)
			}
			n := 0
			for _, k := range ctx.by {
				n += k
			}
			return n
		}
		const unsteady = 20 // of the stages, which look once besides
		first, second, third := looks(16<<10), looks(32<<10), looks(64<<10)
		assert.GreaterOrEqual(t, third, second, shape.Name)
		// Where more of the larger page is kept, one of the steps is steep.
		assert.Equal(t, true, 2*second <= 5*first+unsteady || 2*third <= 5*second+unsteady, "%s: %d, %d, %d", shape.Name, first, second, third)
	}
}

// stalled is a reader that never gives anything and cancels the context.
type stalled struct{ cancel context.CancelFunc }

func (s stalled) Read([]byte) (int, error) {
	s.cancel()
	return 0, nil
}

func TestReadingStopsWithTheContext(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	_, err := new(winnow.Extractor).Extract(ctx, stalled{cancel}, winnow.Source{})
	require.ErrorIs(t, err, context.Canceled)
	assert.EqualError(t, err, "winnow: reading the page: context canceled")

	late, cancel := context.WithDeadline(context.Background(), time.Unix(0, 0))
	defer cancel()
	for name, extract := range ways(t, "<p>"+tide, false) {
		_, err := extract(late)
		assert.ErrorIs(t, err, context.DeadlineExceeded, name)
	}
	for name, extract := range ways(t, tide, true) {
		_, err := extract(late)
		assert.ErrorIs(t, err, context.DeadlineExceeded, name)
	}
}

// TestReadersErrorsAreHandedOn checks that what a reader says is not lost.
func TestReadersErrorsAreHandedOn(t *testing.T) {
	broken := errors.New("the line is down")
	_, err := winnow.Extract(io.MultiReader(strings.NewReader(tide), failing{broken}), winnow.Source{})
	require.ErrorIs(t, err, broken)
	assert.EqualError(t, err, "winnow: reading the page: the line is down")
}

type failing struct{ err error }

func (f failing) Read([]byte) (int, error) { return 0, f.err }
