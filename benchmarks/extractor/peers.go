package extractor

import (
	"bytes"
	"errors"
	"net/url"
	"strings"
	"time"

	readability "codeberg.org/readeck/go-readability/v2"
	distiller "github.com/markusmobius/go-domdistiller"
	trafilatura "github.com/markusmobius/go-trafilatura"
)

// adapter marks the code in this file in the versions of kept answers: raise
// it when an adapter changes what it gives.
const adapter = "1"

func trafilaturaExtractor(fallback bool) Extractor {
	name := "trafilatura"
	if fallback {
		name = "trafilatura-fallback"
	}
	extract := func(page []byte, address *url.URL) (Result, error) {
		found, err := trafilatura.Extract(bytes.NewReader(page), trafilatura.Options{
			OriginalURL:     address,
			EnableFallback:  fallback,
			ExcludeComments: true,
		})
		if err != nil {
			return Result{}, err
		}
		return Result{
			Text:    found.ContentText,
			Title:   found.Metadata.Title,
			Authors: byline(found.Metadata.Author),
			Date:    day(found.Metadata.Date),
		}, nil
	}
	return Extractor{Name: name, Version: version("github.com/markusmobius/go-trafilatura", adapter), Extract: extract}
}

func readabilityExtractor() Extractor {
	extract := func(page []byte, address *url.URL) (Result, error) {
		found, err := readability.FromReader(bytes.NewReader(page), address)
		if err != nil {
			return Result{}, err
		}
		result := Result{Title: found.Title(), Authors: byline(found.Byline())}
		if published, err := found.PublishedTime(); err == nil {
			result.Date = day(published)
		}
		if found.Node == nil {
			return result, errors.New("no article")
		}
		var text strings.Builder
		err = found.RenderText(&text)
		result.Text = text.String()
		return result, err
	}
	return Extractor{
		Name: "readability", Version: version("codeberg.org/readeck/go-readability/v2", adapter), Extract: extract,
	}
}

func distillerExtractor() Extractor {
	extract := func(page []byte, address *url.URL) (Result, error) {
		found, err := distiller.ApplyForReader(bytes.NewReader(page), &distiller.Options{
			OriginalURL:    address,
			SkipPagination: true,
		})
		if err != nil {
			return Result{}, err
		}
		result := Result{Text: found.Text, Title: found.Title, Authors: byline(found.MarkupInfo.Author)}
		if published := found.MarkupInfo.Article.PublishedTime; len(published) >= len(time.DateOnly) {
			result.Date = published[:len(time.DateOnly)]
		}
		return result, nil
	}
	return Extractor{
		Name: "distiller", Version: version("github.com/markusmobius/go-domdistiller", adapter), Extract: extract,
	}
}

// byline gives a list with the byline in it, and none for an empty one.
func byline(text string) []string {
	if text == "" {
		return nil
	}
	return []string{text}
}

// day gives the date's day, "" for no date.
func day(t time.Time) string {
	if t.IsZero() {
		return ""
	}
	return t.Format(time.DateOnly)
}
