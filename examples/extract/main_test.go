package main

import (
	"bytes"
	"compress/gzip"
	"context"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

const page = `<html lang="en"><head><title>Bees on the roof – Town Paper</title></head><body>
<nav><a href="/">Home</a> <a href="/sport">Sport</a></nav><article><h1>Bees on the roof</h1>
<p>For eleven years Ines Baum has kept bees on the flat roof of the library, and until this spring nobody had complained.</p>
<p>Then a swarm settled on the traffic lights below, the crossing stayed red for an hour, and the council called a meeting.</p>
<p>“They were only looking for a home,” said Baum, who coaxed them into a box before the buses had to be turned round.</p>
</article><footer><a href="/imprint">Imprint</a></footer></body></html>`

func files(t *testing.T) string {
	t.Helper()
	dir := t.TempDir()
	var packed bytes.Buffer
	w := gzip.NewWriter(&packed)
	_, err := w.Write([]byte(page))
	require.NoError(t, err)
	require.NoError(t, w.Close())
	for name, data := range map[string][]byte{
		"a.html": []byte(page), "b.html.gz": packed.Bytes(), "c.txt": []byte("\x00\x01\x02\x03\x04\x05"), "d.jpg": []byte("no page"),
	} {
		require.NoError(t, os.WriteFile(filepath.Join(dir, name), data, 0o644))
	}
	return dir
}

func TestAFolderGivesOneRecordAPageInOrder(t *testing.T) {
	dir := files(t)
	var stdout, stderr bytes.Buffer
	failed, err := run(context.Background(), []string{"-format", "jsonl", dir, filepath.Join(dir, "missing.html")}, nil, &stdout, &stderr)
	require.NoError(t, err)
	assert.Equal(t, 2, failed)

	var sources, titles, errs []string
	for line := range strings.Lines(stdout.String()) {
		var r record
		require.NoError(t, json.Unmarshal([]byte(line), &r))
		sources, titles, errs = append(sources, filepath.Base(r.Source)), append(titles, r.Title), append(errs, r.Error)
	}
	assert.Equal(t, []string{"a.html", "b.html.gz", "c.txt", "missing.html"}, sources)
	assert.Equal(t, []string{"Bees on the roof", "Bees on the roof", "", ""}, titles)
	assert.Equal(t, []string{"", "", "winnow: the input is binary, not text"}, errs[:3])
	assert.Contains(t, errs[3], "no such file")
	assert.Equal(t, 2, strings.Count(stderr.String(), "\n"), "a message for each failure")
}

func TestStandardInput(t *testing.T) {
	var stdout, stderr bytes.Buffer
	failed, err := run(context.Background(), nil, strings.NewReader(page), &stdout, &stderr)
	require.NoError(t, err)
	assert.Equal(t, 0, failed)
	assert.Equal(t, "Bees on the roof", strings.SplitN(stdout.String(), "\n", 2)[0])
	assert.NotContains(t, stdout.String(), "Imprint")
	assert.Empty(t, stderr.String())
}

func TestJSONIsOneArray(t *testing.T) {
	dir := files(t)
	var stdout, stderr bytes.Buffer
	_, err := run(context.Background(), []string{"-format", "json", "-url", "https://www.example.org/bees", dir}, nil, &stdout, &stderr)
	require.NoError(t, err)
	var all []record
	require.NoError(t, json.Unmarshal(stdout.Bytes(), &all))
	require.Len(t, all, 3)
	assert.Equal(t, "https://www.example.org/bees", all[0].URL)
	assert.Equal(t, "en", all[0].Language)
	assert.Positive(t, all[0].WordCount)
	assert.NotEmpty(t, all[0].Removed)
}

func TestCommandLineErrors(t *testing.T) {
	var stdout, stderr bytes.Buffer
	_, err := run(context.Background(), []string{"-format", "xml"}, nil, &stdout, &stderr)
	assert.EqualError(t, err, `unknown format "xml": it is text, json or jsonl`)
	_, err = run(context.Background(), []string{t.TempDir()}, nil, &stdout, &stderr)
	assert.ErrorContains(t, err, "holds no .html")
}
