package winnow_test

import (
	"bytes"
	"context"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/winnow-go/winnow"
	"github.com/winnow-go/winnow/internal/damage"
)

// ownPages are the pages of testdata, whole.
func ownPages(t *testing.T) map[string][]byte {
	t.Helper()
	files, err := filepath.Glob("testdata/pages/*/page.*")
	require.NoError(t, err)
	require.NotEmpty(t, files)
	pages := map[string][]byte{}
	for _, file := range files {
		page, err := os.ReadFile(file)
		require.NoError(t, err)
		pages[filepath.Base(filepath.Dir(file))] = page
	}
	return pages
}

// TestDamagedPages breaks every page of testdata in every way.
func TestDamagedPages(t *testing.T) {
	transforms := damage.Transforms()
	require.GreaterOrEqual(t, len(transforms), 40)
	pages := ownPages(t)
	for _, transform := range transforms {
		t.Run(transform.Name, func(t *testing.T) {
			for name, page := range pages {
				article, err := winnow.Extract(bytes.NewReader(transform.Apply(page)), winnow.Source{})
				if !documented(err) {
					require.NoError(t, err, name)
				}
				if article != nil {
					assertValidUTF8(t, article)
					assert.NotPanics(t, func() { _, _ = article.HTML(), article.Markdown() }, name)
				}
			}
		})
	}
}

// leastOfHalf is the share of what the first half of a page holds of the
// article that must be found in that half alone.
const leastOfHalf = 0.9

// TestHalfAPage cuts pages in the middle: of the paragraphs of the article that
// the half has in full, hardly any may be missing. All pages together count, as
// a short page may have its only paragraph in the half.
func TestHalfAPage(t *testing.T) {
	there, found := 0, 0
	for _, page := range ownPages(t) {
		half := page[:len(page)/2]
		whole, err := winnow.Extract(bytes.NewReader(page), winnow.Source{})
		if err != nil {
			continue
		}
		all, err := keepsAll().Extract(context.Background(), bytes.NewReader(half), winnow.Source{})
		if err != nil {
			continue
		}
		article, _ := winnow.Extract(bytes.NewReader(half), winnow.Source{})
		for paragraph := range strings.SplitSeq(whole.Text, "\n\n") {
			if words := len(strings.Fields(paragraph)); strings.Contains(all.Text, paragraph) {
				there += words
				if article != nil && strings.Contains(article.Text, paragraph) {
					found += words
				}
			}
		}
	}
	require.NotZero(t, there)
	assert.GreaterOrEqual(t, float64(found), leastOfHalf*float64(there), "%d of %d words", found, there)
}

// keepsAll is an extractor without rules.
func keepsAll() *winnow.Extractor {
	e := new(winnow.Extractor)
	for _, rule := range winnow.Rules() {
		e.Disable = append(e.Disable, rule.Name)
	}
	return e
}
