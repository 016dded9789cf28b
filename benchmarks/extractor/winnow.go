package extractor

import (
	"bytes"
	"cmp"
	"context"
	"errors"
	"net/url"
	"time"

	"github.com/winnow-go/winnow"
	"github.com/winnow-go/winnow/benchmarks/corpus"
	"github.com/winnow-go/winnow/internal/score"
)

// Setup says how winnow is run. The zero Setup is winnow as its users have it.
type Setup struct {
	// Flat gives winnow each page's text, flattened before, in place of HTML.
	Flat bool
	// Disable names rules that are switched off.
	Disable []string
	// Folds holds tables of weights that were fitted without one part of the
	// sites each, by [corpus.Fold]: no page is judged by weights that have seen
	// its site.
	Folds []*score.Tables
	// Strictness is that of the [winnow.Extractor].
	Strictness float64
}

// Winnow gives the winnow of this checkout.
func Winnow(s Setup) Extractor {
	if s.Flat {
		return OnFlatText(s.extractor(winnow.FlatText))
	}
	return s.extractor(winnow.HTML)
}

// WinnowRules names winnow's rules in the order in which they run.
func WinnowRules() []string {
	var names []string
	for _, rule := range winnow.Rules() {
		names = append(names, rule.Name)
	}
	return names
}

func (s Setup) extractor(format winnow.Format) Extractor {
	w := &winnow.Extractor{Disable: s.Disable, Strictness: s.Strictness}
	return Extractor{Name: "winnow", Extract: func(page []byte, address *url.URL) (Result, error) {
		source := winnow.Source{Format: format}
		if address != nil {
			source.URL = address.String()
		}
		ctx := context.Background()
		if s.Folds != nil {
			ctx = score.WithTables(ctx, s.Folds[corpus.Fold(source.URL)])
		}
		article, err := w.Extract(ctx, bytes.NewReader(page), source)
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
	if date := cmp.Or(article.Published, article.Modified); !date.IsZero() { // as the peers do
		result.Date = date.Time.Format(time.DateOnly)
	}
	for _, removal := range article.Removed {
		result.Removed = append(result.Removed, Removal(removal))
	}
	return result
}
