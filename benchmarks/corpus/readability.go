package corpus

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"github.com/winnow-go/winnow/benchmarks/flat"
)

type readabilityTruth struct {
	Title         string `json:"title"`
	Byline        string `json:"byline"`
	PublishedTime string `json:"publishedTime"`
}

// loadReadability reads NAME/{source.html, expected.html,
// expected-metadata.json}. The set gives no URLs.
func loadReadability(dir string) ([]Page, error) {
	entries, err := os.ReadDir(dir)
	if err != nil {
		return nil, err
	}
	var pages []Page
	for _, entry := range entries {
		if !entry.IsDir() {
			continue
		}
		page, err := readabilityPage(filepath.Join(dir, entry.Name()))
		if err != nil {
			return nil, fmt.Errorf("%s: %w", entry.Name(), err)
		}
		pages = append(pages, page)
	}
	return pages, nil
}

func readabilityPage(dir string) (Page, error) {
	expected, err := readFile(filepath.Join(dir, "expected.html"))
	if err != nil {
		return Page{}, err
	}
	lines, err := flat.Lines(expected)
	if err != nil {
		return Page{}, err
	}
	data, err := readFile(filepath.Join(dir, "expected-metadata.json"))
	if err != nil {
		return Page{}, err
	}
	var t readabilityTruth
	if err := json.Unmarshal(data, &t); err != nil {
		return Page{}, err
	}
	return Page{
		Set: Readability, ID: filepath.Base(dir),
		path: filepath.Join(dir, "source.html"),
		Truth: Truth{
			Text:    strings.Join(lines, "\n"),
			HasText: true,
			Title:   t.Title,
			Author:  strings.Join(strings.Fields(t.Byline), " "),
			Date:    day(t.PublishedTime),
		},
	}, nil
}

// day gives the day of an ISO 8601 time, "" for anything shorter.
func day(iso string) string {
	if len(iso) < len("2006-01-02") {
		return ""
	}
	return iso[:len("2006-01-02")]
}
