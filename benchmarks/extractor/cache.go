package extractor

import (
	"compress/gzip"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
)

// Cache keeps the answers of extractors whose version is known, a file for
// each extractor, version and set. The zero Cache keeps nothing.
type Cache struct {
	// Dir is where the files are; "" keeps nothing.
	Dir string
}

// Read gives the answers kept for a set, by page; an empty map where there are
// none.
func (c Cache) Read(e Extractor, set string) (map[string]Result, error) {
	kept := map[string]Result{}
	if c.Dir == "" || e.Version == "" {
		return kept, nil
	}
	file, err := os.Open(c.path(e, set))
	if errors.Is(err, fs.ErrNotExist) {
		return kept, nil
	}
	if err != nil {
		return nil, fmt.Errorf("extractor: %w", err)
	}
	defer file.Close()
	unzipped, err := gzip.NewReader(file)
	if err != nil {
		return nil, fmt.Errorf("extractor: %s: %w", file.Name(), err)
	}
	if err := json.NewDecoder(unzipped).Decode(&kept); err != nil {
		return nil, fmt.Errorf("extractor: %s: %w", file.Name(), err)
	}
	return kept, nil
}

// Write keeps the answers for a set in place of those kept before. A reader
// sees the old file or the new one, never a part.
func (c Cache) Write(e Extractor, set string, answers map[string]Result) error {
	if c.Dir == "" || e.Version == "" {
		return nil
	}
	if err := os.MkdirAll(c.Dir, 0o755); err != nil {
		return fmt.Errorf("extractor: %w", err)
	}
	file, err := os.CreateTemp(c.Dir, "new-*")
	if err != nil {
		return fmt.Errorf("extractor: %w", err)
	}
	defer os.Remove(file.Name())
	zipped := gzip.NewWriter(file)
	err = errors.Join(json.NewEncoder(zipped).Encode(answers), zipped.Close(), file.Close())
	if err == nil {
		err = os.Rename(file.Name(), c.path(e, set))
	}
	if err != nil {
		return fmt.Errorf("extractor: %w", err)
	}
	return nil
}

func (c Cache) path(e Extractor, set string) string {
	return filepath.Join(c.Dir, e.Name+"-"+e.Version+"-"+set+".json.gz")
}
