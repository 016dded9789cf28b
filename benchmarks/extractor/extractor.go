// Package extractor runs winnow and its peers behind one shape.
package extractor

import (
	"fmt"
	"net/url"
	"runtime/debug"
)

// Extractor turns a page into an article.
type Extractor struct {
	// Name is what flags and tables call it.
	Name string
	// Version names the code that answers; "" means that it may change between
	// two runs, so that its answers must not be kept.
	Version string
	// Extract reads a page found at address, which may be nil.
	Extract func(page []byte, address *url.URL) (Result, error)
}

// Result is what an extractor gives.
type Result struct {
	// Text is the body, blocks on lines of their own.
	Text string
	// Title is the headline.
	Title string
	// Authors holds names or bylines.
	Authors []string
	// Date is the day of publication, "2006-01-02"; "" where it is unknown.
	Date string
	// Confidence is how sure the extractor is, from 0 to 1, and Removed what
	// it took out. Only winnow tells.
	Confidence float64   `json:",omitempty"`
	Removed    []Removal `json:",omitempty"`
	// Err tells why there is no text; "" where the extractor did not fail.
	Err string `json:",omitempty"`
}

// Removal is a piece of the page that an extractor took out, and why.
type Removal struct{ Rule, Text, Where string }

// Run runs the extractor on a page. An error and a panic become the result's
// Err: a benchmark goes on after both.
func (e Extractor) Run(page []byte, address string) (result Result) {
	defer func() {
		if cause := recover(); cause != nil {
			result = Result{Err: fmt.Sprint("panic: ", cause)}
		}
	}()
	at, err := url.Parse(address)
	if err != nil || address == "" {
		at = nil
	}
	result, err = e.Extract(page, at)
	if err != nil {
		result.Err = err.Error()
	}
	return result
}

// Peers lists the other libraries, best known first. Comments are left out
// where a library can do that.
func Peers() []Extractor {
	return []Extractor{trafilaturaExtractor(true), trafilaturaExtractor(false), readabilityExtractor(), distillerExtractor()}
}

// version gives the version of a module in this program, with a mark for the
// adapter's own code; "" where the program does not know.
func version(module, adapter string) string {
	info, found := debug.ReadBuildInfo()
	if !found {
		return ""
	}
	for _, dependency := range info.Deps {
		if dependency.Path == module && dependency.Replace == nil {
			return dependency.Version + "-" + adapter
		}
	}
	return ""
}
