package extractor

import (
	"net/url"
	"strings"

	"github.com/winnow-go/winnow/benchmarks/flat"
)

// Everything keeps all of the page's visible text: the floor that an extractor
// has to beat.
func Everything() Extractor {
	return Extractor{Name: "everything", Version: adapter, Extract: func(page []byte, _ *url.URL) (Result, error) {
		lines, err := flat.Lines(page)
		return Result{Text: strings.Join(lines, "\n")}, err
	}}
}

// OnFlatText puts the flattening of a page before an extractor that takes
// text.
func OnFlatText(e Extractor) Extractor {
	inner := e.Extract
	e.Extract = func(page []byte, address *url.URL) (Result, error) {
		lines, err := flat.Lines(page)
		if err != nil {
			return Result{}, err
		}
		return inner([]byte(strings.Join(lines, "\n")), address)
	}
	return e
}
