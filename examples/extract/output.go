package main

import (
	"encoding/json"
	"fmt"
	"io"
	"strings"

	"github.com/winnow-go/winnow"
)

// writer writes results in one of the formats.
type writer struct {
	format         string
	stdout, stderr io.Writer
	written        int
}

func newWriter(format string, stdout, stderr io.Writer) (*writer, error) {
	switch format {
	case "text", "json", "jsonl":
		return &writer{format: format, stdout: stdout, stderr: stderr}, nil
	}
	return nil, fmt.Errorf("unknown format %q: it is text, json or jsonl", format)
}

// record is a result as JSON.
type record struct {
	Source      string      `json:"source"`
	URL         string      `json:"url"`
	Title       string      `json:"title"`
	Authors     []string    `json:"authors"`
	Published   string      `json:"published"`
	Modified    string      `json:"modified"`
	Language    string      `json:"language"`
	SiteName    string      `json:"siteName"`
	Description string      `json:"description"`
	Image       string      `json:"image"`
	Kind        winnow.Kind `json:"kind"`
	WordCount   int         `json:"wordCount"`
	Text        string      `json:"text"`
	Removed     []removal   `json:"removed"`
	Error       string      `json:"error,omitempty"`
}

type removal struct {
	Rule string `json:"rule"`
	Text string `json:"text"`
}

func recordOf(r result) record {
	out := record{Source: r.name, Authors: []string{}, Removed: []removal{}}
	if r.err != nil {
		out.Error = r.err.Error()
	}
	a := r.article
	if a == nil {
		return out
	}
	out.URL, out.Title, out.Language, out.SiteName = a.URL, a.Title, a.Language, a.Site
	out.Authors = append(out.Authors, a.Authors...)
	out.Published, out.Modified = a.Published.String(), a.Modified.String()
	out.Description, out.Image, out.Kind = a.Description, a.Image.URL, a.Kind
	out.WordCount, out.Text = a.Words, a.Text
	for _, x := range a.Removed {
		out.Removed = append(out.Removed, removal{x.Rule, x.Text})
	}
	return out
}

func (w *writer) write(r result) error {
	if r.err != nil {
		fmt.Fprintf(w.stderr, "extract: %s: %v\n", r.name, r.err)
	}
	w.written++
	if w.format == "text" {
		return w.text(r)
	}
	data, err := json.Marshal(recordOf(r))
	if err != nil {
		return err
	}
	before := ""
	if w.format == "json" {
		before = ",\n"
		if w.written == 1 {
			before = "[\n"
		}
	}
	end := "\n"
	if w.format == "json" {
		end = ""
	}
	_, err = fmt.Fprintf(w.stdout, "%s%s%s", before, data, end)
	return err
}

// text writes an article for people: headline, byline, body.
func (w *writer) text(r result) error {
	if r.err != nil {
		return nil
	}
	var parts []string
	if w.written > 1 {
		parts = append(parts, strings.Repeat("─", 72))
	}
	about := strings.Join(r.article.Authors, ", ")
	if date := r.article.Published.String(); date != "" {
		about = strings.TrimPrefix(about+" · "+date, " · ")
	}
	for _, p := range []string{r.article.Title, about, r.article.Text} {
		if p != "" {
			parts = append(parts, p)
		}
	}
	_, err := fmt.Fprintln(w.stdout, strings.Join(parts, "\n\n"))
	return err
}

// close ends the output.
func (w *writer) close() error {
	if w.format != "json" {
		return nil
	}
	end := "\n]\n"
	if w.written == 0 {
		end = "[]\n"
	}
	_, err := io.WriteString(w.stdout, end)
	return err
}
