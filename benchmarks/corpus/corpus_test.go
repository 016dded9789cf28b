package corpus_test

import (
	"bytes"
	"compress/gzip"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/winnow-go/winnow/benchmarks/corpus"
)

var miniature = filepath.Join("..", "testdata", "corpora")

func TestLoad(t *testing.T) {
	type summary struct {
		ID, URL, Type, Title, Author, Date string
		HasText                            bool
		With, Without                      int
	}
	tests := []struct {
		set  string
		want []summary
	}{
		{corpus.WCXB, []summary{
			{"0001", "https://reed.example/0001", "article", "Eleven pupils count the fish at Orlow", "Agna Reuth", "2024-06-03", true, 1, 1},
			{"0002", "https://reed.example/0002", "forum", "Bees keep leaving", "", "", true, 1, 1},
			{"0003", "https://reed.example/0003", "collection", "Shelf", "", "", true, 0, 0},
		}},
		{corpus.Trafilatura, []summary{
			{"rope.html", "https://hafenblatt.example/seile", "", "Wer Seile dreht", "Ole Brandt", "", false, 2, 1},
			{"salt.html", "https://tide.example/salt", "", "Two who boil the sea", "Ines Faro; Tomé Leal", "2023-02-14", false, 1, 1},
		}},
		{corpus.Readability, []summary{
			{"clock", "", "", "A clock that is wrong on purpose", "By Runa Holt", "2020-01-02", true, 0, 0},
		}},
	}
	for _, test := range tests {
		t.Run(test.set, func(t *testing.T) {
			pages, err := corpus.Load(miniature, test.set)
			require.NoError(t, err)
			var got []summary
			for _, p := range pages {
				got = append(got, summary{
					p.ID, p.URL, p.Type, p.Truth.Title, p.Truth.Author, p.Truth.Date,
					p.Truth.HasText, len(p.Truth.With), len(p.Truth.Without),
				})
				assert.Equal(t, test.set, p.Set)
				source, err := p.HTML()
				require.NoError(t, err)
				size, err := p.Size()
				require.NoError(t, err)
				assert.EqualValues(t, len(source), size, "an unpacked page")
			}
			assert.Equal(t, test.want, got)
		})
	}
}

func TestLoadErrors(t *testing.T) {
	_, err := corpus.Load(t.TempDir(), corpus.Trafilatura)
	assert.ErrorIs(t, err, corpus.ErrAbsent)

	_, err = corpus.Load(miniature, "gazette")
	assert.EqualError(t, err, `corpus: no set is named "gazette"; there are wcxb, trafilatura, readability`)

	dir := t.TempDir()
	require.NoError(t, os.Mkdir(filepath.Join(dir, corpus.Trafilatura), 0o755))
	require.NoError(t, os.WriteFile(filepath.Join(dir, corpus.Trafilatura, "evaldata.json"), []byte("{"), 0o644))
	_, err = corpus.Load(dir, corpus.Trafilatura)
	assert.EqualError(t, err, "corpus: trafilatura: unexpected end of JSON input")
}

func TestPageHTMLUnpacks(t *testing.T) {
	dir := t.TempDir()
	set := filepath.Join(dir, corpus.Trafilatura)
	require.NoError(t, os.MkdirAll(filepath.Join(set, "pages"), 0o755))
	truth := `{"https://kite.example": {"file": "kite.html", "with": [], "without": [], "author": null}}`
	require.NoError(t, os.WriteFile(filepath.Join(set, "evaldata.json"), []byte(truth), 0o644))
	var packed bytes.Buffer
	zip := gzip.NewWriter(&packed)
	_, err := zip.Write([]byte("<p>A kite."))
	require.NoError(t, err)
	require.NoError(t, zip.Close())
	require.NoError(t, os.WriteFile(filepath.Join(set, "pages", "kite.html.gz"), packed.Bytes(), 0o644))

	pages, err := corpus.Load(dir, corpus.Trafilatura)
	require.NoError(t, err)
	require.Len(t, pages, 1)
	source, err := pages[0].HTML()
	require.NoError(t, err)
	assert.Equal(t, "<p>A kite.", string(source))
}
