// Package corpus reads public evaluation sets from disk in the layouts that
// their owners publish, and gives every set the same shape: pages with what
// people say should come out of them.
package corpus

import (
	"bytes"
	"compress/gzip"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
)

// The names of the sets that [Load] knows.
const (
	WCXB        = "wcxb"
	Trafilatura = "trafilatura"
	Readability = "readability"
)

// ErrAbsent means that a set is not on this machine.
var ErrAbsent = errors.New("corpus: set is absent")

// Names lists the sets in the order in which tables show them.
func Names() []string { return []string{WCXB, Trafilatura, Readability} }

// Page is one page of a set.
type Page struct {
	// Set is the name of the set and ID the page's name in it.
	Set, ID string
	// URL is where the page was found; "" where the set does not tell.
	URL string
	// Type is the kind of page ("article", "forum" …) where the set tells.
	Type string
	// Truth is what should come out of the page.
	Truth Truth

	path string
}

// Truth is what people say should come out of a page. A field is at its zero
// value where the set does not tell.
type Truth struct {
	// Text is the whole body, and HasText tells that the set knows it: a page
	// may have no body at all.
	Text    string
	HasText bool
	// With and Without are snippets that must and must not be in the body.
	With, Without []string
	// Title is the headline, Author the byline as written.
	Title, Author string
	// Date is when the page was published: "2006-01-02", or "2006-01".
	Date string
}

// HTML reads the page's bytes as they were fetched.
func (p Page) HTML() ([]byte, error) { return readFile(p.path) }

// Size gives the stored size of the page in bytes, to tell a changed page.
func (p Page) Size() (int64, error) {
	info, err := os.Stat(p.path)
	if err != nil {
		return 0, err
	}
	return info.Size(), nil
}

// Load reads the named set below dir, sorted by page ID. The error is
// [ErrAbsent] where dir holds no such set.
func Load(dir, name string) ([]Page, error) {
	var load func(string) ([]Page, error)
	switch name {
	case WCXB:
		load = loadWCXB
	case Trafilatura:
		load = loadTrafilatura
	case Readability:
		load = loadReadability
	default:
		return nil, fmt.Errorf("corpus: no set is named %q; there are %s", name, strings.Join(Names(), ", "))
	}
	pages, err := load(filepath.Join(dir, name))
	if errors.Is(err, fs.ErrNotExist) {
		return nil, fmt.Errorf("%w: %s: %w", ErrAbsent, name, err)
	}
	if err != nil {
		return nil, fmt.Errorf("corpus: %s: %w", name, err)
	}
	slices.SortFunc(pages, func(a, b Page) int { return strings.Compare(a.ID, b.ID) })
	return pages, nil
}

// stored gives the path as the set publishes it, packed, or the path without
// .gz where someone has unpacked the set.
func stored(path string) string {
	if _, err := os.Stat(path + ".gz"); err == nil {
		return path + ".gz"
	}
	return path
}

// readFile reads a file, unpacked where its name ends in .gz.
func readFile(path string) ([]byte, error) {
	data, err := os.ReadFile(path)
	if err != nil || filepath.Ext(path) != ".gz" {
		return data, err
	}
	unzipped, err := gzip.NewReader(bytes.NewReader(data))
	if err != nil {
		return nil, fmt.Errorf("%s: %w", filepath.Base(path), err)
	}
	return io.ReadAll(unzipped)
}
