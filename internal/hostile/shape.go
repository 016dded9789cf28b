// Package hostile makes pages that cost a careless program far more than their
// length, for tests and measurements: each shape is described and generated, so
// that it comes in any size.
package hostile

import "strings"

// Shape is one way to make a page costly.
type Shape struct {
	// Name says what the page is full of.
	Name string
	// Page makes one in which the shape repeats n times.
	Page func(n int) string
	// Text is true for flattened text, false for HTML.
	Text bool
}

// Shapes lists all shapes.
func Shapes() []Shape {
	var all []Shape
	for _, some := range [][]Shape{markup, boxes, stories, heads, data, lines} {
		all = append(all, some...)
	}
	return all
}

// Markup lists the shapes that are hard on a parser.
func Markup() []Shape { return append([]Shape(nil), markup...) }

// sample is the repeats from which the length of more is told.
const sample = 1000

// Size makes a page of the shape of about so many bytes.
func (s Shape) Size(bytes int) string {
	return s.Page(max(1, sample*bytes/len(s.Page(sample))))
}

// each joins what one makes of 0 to n-1.
func each(n int, one func(i int) string) string {
	var b strings.Builder
	for i := range n {
		b.WriteString(one(i))
	}
	return b.String()
}

// prose is a sentence that reads like a story's.
const prose = "The ferry left late again, and nobody on the quay complained about it, because the tide was late as well. "

// page is an article of some sentences around a body.
func page(body string) string {
	return "<!doctype html><title>The ferry that left late</title><body><h1>The ferry that left late</h1><article><p>" +
		prose + prose + "</p>" + body + "<p>" + prose + "</p></article>"
}
