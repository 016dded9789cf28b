package meta

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// TestReadPages compares all that is read of the pages in testdata with what a
// reader of theirs wrote down before: truth.txt has the page's address and each
// field that the page tells; what it does not name must be empty.
func TestReadPages(t *testing.T) {
	dirs, err := filepath.Glob("testdata/*")
	require.NoError(t, err)
	require.NotEmpty(t, dirs)
	for _, dir := range dirs {
		t.Run(filepath.Base(dir), func(t *testing.T) {
			truth := pairs(t, filepath.Join(dir, "truth.txt"))
			source, err := os.ReadFile(filepath.Join(dir, "page.html"))
			require.NoError(t, err)
			require.Equal(t, "url", truth[0][0])
			assert.Equal(t, truth[1:], told(read(t, string(source), truth[0][1])))
		})
	}
}

// pairs reads the lines "field: value" of a file.
func pairs(t *testing.T, path string) [][2]string {
	t.Helper()
	data, err := os.ReadFile(path)
	require.NoError(t, err)
	var all [][2]string
	for line := range strings.Lines(string(data)) {
		field, value, found := strings.Cut(strings.TrimRight(line, "\r\n"), ": ")
		require.Equal(t, true, found, "%s: %q", path, line)
		all = append(all, [2]string{field, value})
	}
	return all
}

// told lists the fields of a record that are set, in the order of the files.
func told(r *Record) [][2]string {
	var all [][2]string
	add := func(field string, values ...string) {
		for _, v := range values {
			if v != "" {
				all = append(all, [2]string{field, v})
			}
		}
	}
	add("title", r.Title)
	add("subtitle", r.Subtitle)
	add("author", r.Authors...)
	add("published", format(r.Published))
	add("modified", format(r.Modified))
	add("site", r.Site)
	add("publisher", r.Publisher)
	add("canonical", r.Canonical)
	add("language", r.Language)
	add("direction", r.Direction)
	add("description", r.Description)
	add("image", r.Image.URL)
	add("caption", r.Image.Caption)
	add("favicon", r.Favicon)
	add("section", r.Section)
	add("category", r.Categories...)
	add("tag", r.Tags...)
	add("license", r.License)
	add("access", map[Access]string{Free: "free", Paid: "paid"}[r.Paywalled])
	add("next", r.Next)
	add("previous", r.Previous)
	add("amp", r.AMP)
	add("feed", r.Feeds...)
	return all
}
