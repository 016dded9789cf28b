package extractor

import (
	"bytes"
	"context"
	"errors"
	"net/url"
	"time"

	"github.com/winnow-go/winnow"
)

// Winnow gives the winnow of this checkout, with the named rules switched off.
func Winnow(disabled ...string) Extractor {
	return winnowExtractor("winnow", winnow.HTML, disabled)
}

// FlatWinnow is winnow on text that was flattened before: its Extract takes
// text, not HTML.
func FlatWinnow(disabled ...string) Extractor {
	return winnowExtractor("winnow", winnow.FlatText, disabled)
}

// WinnowRules names winnow's rules in the order in which they run.
func WinnowRules() []string {
	var names []string
	for _, rule := range winnow.Rules() {
		names = append(names, rule.Name)
	}
	return names
}

func winnowExtractor(name string, format winnow.Format, disabled []string) Extractor {
	w := &winnow.Extractor{Disable: disabled}
	return Extractor{Name: name, Extract: func(page []byte, address *url.URL) (Result, error) {
		source := winnow.Source{Format: format}
		if address != nil {
			source.URL = address.String()
		}
		article, err := w.Extract(context.Background(), bytes.NewReader(page), source)
		if article == nil {
			return Result{}, err
		}
		if errors.Is(err, winnow.ErrNoArticle) { // an answer, if an empty one
			err = nil
		}
		return winnowResult(article), err
	}}
}

func winnowResult(article *winnow.Article) Result {
	result := Result{
		Text:       article.Text,
		Title:      article.Title,
		Authors:    article.Authors,
		Confidence: article.Confidence,
	}
	if !article.Published.IsZero() {
		result.Date = article.Published.Time.Format(time.DateOnly)
	}
	for _, removal := range article.Removed {
		result.Removed = append(result.Removed, Removal(removal))
	}
	return result
}
