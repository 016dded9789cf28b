package extractor_test

import (
	"errors"
	"net/url"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/winnow-go/winnow/benchmarks/extractor"
)

// pond is a page that every extractor finds the article of.
const pond = `<!DOCTYPE html><html lang="en"><head><title>Who drained the pond</title>
<meta name="author" content="Elin Moss"></head><body>
<nav><a href="/">Home</a> <a href="/pets">Pets</a></nav>
<article><h1>Who drained the pond</h1>
<p>On Tuesday the village pond was full, and on Wednesday it was gone, ducks and all. The mayor, who lives beside it, heard nothing but a sound like a long breath, and thought that it was the cat.</p>
<p>By noon the children had found the reason: a badger, new to the parish and fond of digging, had opened an old drain that was on no map. The water now stands in the lower meadow, and so do the ducks.</p>
<p>There was talk of filling the hole. But the meadow had been dry for as long as anyone could remember, and the sheep, it turned out, prefer it wet.</p>
</article><footer>Written, set and printed in the old school.</footer></body></html>`

func TestExtractorsFindTheArticle(t *testing.T) {
	all := append(extractor.Peers(), extractor.Winnow(extractor.Setup{}))
	for _, e := range all {
		t.Run(e.Name, func(t *testing.T) {
			got := e.Run([]byte(pond), "https://parish.example/pond")
			assert.Empty(t, got.Err)
			assert.Equal(t, "Who drained the pond", got.Title)
			assert.Contains(t, got.Text, "fond of digging, had opened an old drain")
			assert.NotContains(t, got.Text, "Pets")
		})
	}
}

func TestEverything(t *testing.T) {
	got := extractor.Everything().Run([]byte("<p>One</p><nav>Two</nav>"), "")
	assert.Equal(t, extractor.Result{Text: "One\nTwo"}, got)
}

func TestOnFlatText(t *testing.T) {
	echo := extractor.Extractor{Extract: func(page []byte, _ *url.URL) (extractor.Result, error) {
		return extractor.Result{Text: string(page)}, nil
	}}
	got := extractor.OnFlatText(echo).Run([]byte("<ul><li>One<li>Two</ul>"), "")
	assert.Equal(t, "One\nTwo", got.Text)
}

func TestRunSurvives(t *testing.T) {
	var given *url.URL
	broken := extractor.Extractor{Extract: func(_ []byte, address *url.URL) (extractor.Result, error) {
		given = address
		return extractor.Result{Title: "kept"}, errors.New("no body")
	}}
	assert.Equal(t, extractor.Result{Title: "kept", Err: "no body"}, broken.Run(nil, "https://a.example/"))
	assert.Equal(t, "a.example", given.Host)
	broken.Run(nil, "")
	assert.Nil(t, given, "no address")
	broken.Run(nil, ":")
	assert.Nil(t, given, "a broken address")

	worse := extractor.Extractor{Extract: func([]byte, *url.URL) (extractor.Result, error) { panic("depth") }}
	assert.Equal(t, extractor.Result{Err: "panic: depth"}, worse.Run(nil, ""))
}

func TestCache(t *testing.T) {
	cache := extractor.Cache{Dir: filepath.Join(t.TempDir(), "new")}
	e := extractor.Extractor{Name: "x", Version: "v1"}
	want := map[string]extractor.Result{"p@3": {Text: "body", Authors: []string{"A"}}}

	kept, err := cache.Read(e, "set")
	require.NoError(t, err)
	assert.Empty(t, kept, "before anything is kept")
	require.NoError(t, cache.Write(e, "set", want))
	kept, err = cache.Read(e, "set")
	require.NoError(t, err)
	assert.Equal(t, want, kept)

	for name, other := range map[string]extractor.Extractor{
		"another version": {Name: "x", Version: "v2"},
		"no version":      {Name: "x"},
	} {
		kept, err = cache.Read(other, "set")
		require.NoError(t, err, name)
		assert.Empty(t, kept, name)
	}
	require.NoError(t, cache.Write(extractor.Extractor{Name: "x"}, "set", want))
	files, err := os.ReadDir(cache.Dir)
	require.NoError(t, err)
	assert.Len(t, files, 1, "nothing kept without a version, nothing left over")
}
