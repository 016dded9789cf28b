package corpus

import (
	"encoding/json"
	"path/filepath"
	"strings"
)

type trafilaturaTruth struct {
	File    string   `json:"file"`
	With    []string `json:"with"`
	Without []string `json:"without"`
	Title   string   `json:"title"`
	Author  names    `json:"author"`
	Date    string   `json:"date"`
}

// names is a byline: a string, or for some pages a list of them.
type names []string

// UnmarshalJSON reads either form, and null as no name.
func (n *names) UnmarshalJSON(data []byte) error {
	if json.Unmarshal(data, (*[]string)(n)) == nil {
		return nil
	}
	var one string
	if err := json.Unmarshal(data, &one); err != nil {
		return err
	}
	*n = names{one}
	return nil
}

// loadTrafilatura reads evaldata.json, which maps each URL to its truth, and
// finds the pages at pages/FILE.gz.
func loadTrafilatura(dir string) ([]Page, error) {
	data, err := readFile(filepath.Join(dir, "evaldata.json"))
	if err != nil {
		return nil, err
	}
	var truths map[string]trafilaturaTruth
	if err := json.Unmarshal(data, &truths); err != nil {
		return nil, err
	}
	pages := make([]Page, 0, len(truths))
	for url, t := range truths {
		pages = append(pages, Page{
			Set: Trafilatura, ID: t.File, URL: url,
			path: stored(filepath.Join(dir, "pages", t.File)),
			Truth: Truth{
				With: t.With, Without: t.Without,
				Title: t.Title, Author: strings.TrimSpace(strings.Join(t.Author, "; ")),
				Date: strings.ReplaceAll(t.Date, ".", "-"), // one date is written 2022-01.26
			},
		})
	}
	return pages, nil
}
