package corpus

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"
)

type wcxbTruth struct {
	URL      string `json:"url"`
	Internal struct {
		PageType struct {
			Primary string `json:"primary"`
		} `json:"page_type"`
	} `json:"_internal"`
	GroundTruth struct {
		Title       string   `json:"title"`
		Author      string   `json:"author"`
		PublishDate string   `json:"publish_date"`
		MainContent string   `json:"main_content"`
		With        []string `json:"with"`
		Without     []string `json:"without"`
	} `json:"ground_truth"`
}

// loadWCXB reads dev/ground-truth/ID.json and dev/html/ID.html.gz.
func loadWCXB(dir string) ([]Page, error) {
	truths := filepath.Join(dir, "dev", "ground-truth")
	entries, err := os.ReadDir(truths)
	if err != nil {
		return nil, err
	}
	var pages []Page
	for _, entry := range entries {
		id, isTruth := strings.CutSuffix(entry.Name(), ".json")
		if !isTruth {
			continue
		}
		page, err := wcxbPage(filepath.Join(truths, entry.Name()))
		if err != nil {
			return nil, fmt.Errorf("%s: %w", entry.Name(), err)
		}
		page.ID = id
		page.path = stored(filepath.Join(dir, "dev", "html", id+".html"))
		pages = append(pages, page)
	}
	return pages, nil
}

func wcxbPage(path string) (Page, error) {
	data, err := readFile(path)
	if err != nil {
		return Page{}, err
	}
	var t wcxbTruth
	if err := json.Unmarshal(data, &t); err != nil {
		return Page{}, err
	}
	pageType := t.Internal.PageType.Primary
	if pageType == "category" { // an older name of the same type
		pageType = "collection"
	}
	return Page{Set: WCXB, URL: t.URL, Type: pageType, Truth: Truth{
		Text:    t.GroundTruth.MainContent,
		HasText: true,
		With:    t.GroundTruth.With,
		Without: t.GroundTruth.Without,
		Title:   t.GroundTruth.Title,
		Author:  t.GroundTruth.Author,
		Date:    t.GroundTruth.PublishDate,
	}}, nil
}
