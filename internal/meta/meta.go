// Package meta reads what a page tells about its article: title, authors,
// dates, site, language and the rest, each with the source it came from.
//
// Pages say the same thing in many places, and the places disagree: the title
// element carries the site's name, JSON-LD an author who is really the
// publisher, a time element the date of a related story. So every place is a
// named source with a weight ([Sources] lists them); equal values add up their
// votes, and what stands beside the visible headline counts most.
package meta

import (
	"net/url"

	"github.com/winnow-go/winnow/internal/block"
	"github.com/winnow-go/winnow/internal/page"
)

// Record is the metadata of one page. A field that the page does not tell is at
// its zero value.
type Record struct {
	// Title is the headline a reader sees, without the site's name; Subtitle
	// the line below it, where the page marks one.
	Title, Subtitle string
	// Authors lists people and organisations in the order the page names them.
	Authors []string
	// Published and Modified are the article's dates.
	Published, Modified Date
	// Site is the name of the site or publication, Publisher the organisation
	// behind it.
	Site, Publisher string
	// Canonical is the absolute address that the page calls its own.
	Canonical string
	// Language is a BCP 47 tag, such as "en" or "pt-BR"; Direction "ltr", "rtl"
	// or empty.
	Language, Direction string
	// Description is the page's own summary of itself.
	Description string
	// Image is the lead image, Favicon the absolute address of the site's icon.
	Image   Image
	Favicon string
	// Categories and Tags are the labels under which the article is filed;
	// Section is the first and broadest category.
	Categories, Tags []string
	Section          string
	// License is the address or name of the licence.
	License string
	// Paywalled tells whether the page calls itself free to read.
	Paywalled Access
	// Type is the kind of page as declared: a JSON-LD @type or an og:type.
	Type string
	// Types lists all that the page's JSON-LD and microdata say it holds, and its
	// og:type, in lower case and without their vocabulary.
	Types []string
	// Next, Previous and AMP are absolute addresses of other forms or parts of
	// the article, Feeds those of the site's feeds.
	Next, Previous, AMP string
	Feeds               []string
	// Body is the text of the article where JSON-LD gives it.
	Body string
	// Sources tells which source decided each field, in the order in which they
	// were decided.
	Sources []Source
	// TitleBlock, BylineBlock and DateBlock are the blocks that show title,
	// authors and date to the reader; -1 where none does.
	TitleBlock, BylineBlock, DateBlock int32
}

// Hidden is the record for a text that the page does not show: no block of it
// carries the title, the authors or the date.
func (r *Record) Hidden() *Record {
	hidden := *r
	hidden.TitleBlock, hidden.BylineBlock, hidden.DateBlock = -1, -1, -1
	return &hidden
}

// Source tells where the value of a field comes from.
type Source struct {
	// Field is the name of a field of [Record], such as "Title".
	Field string
	// Name is the source's name, such as "json-ld".
	Name string
}

// Image is a picture. The zero Image is none.
type Image struct {
	// URL is absolute.
	URL string
	// Width and Height are in pixels; 0 where the page does not tell.
	Width, Height int
	// Caption is the picture's own text or description.
	Caption string
}

// Access tells whether a page can be read without paying.
type Access uint8

const (
	// UnknownAccess means that the page does not tell.
	UnknownAccess Access = iota
	// Free means that the page calls itself accessible for free.
	Free
	// Paid means that the page, or a part of it, is for payers only.
	Paid
)

// Read reads the metadata of an HTML page. blocks is the tree cut by
// [block.Split], nothing skipped; pageURL may be empty. Neither is modified.
func Read(tree *page.Tree, blocks *block.Page, pageURL string) *Record {
	address, err := url.Parse(pageURL)
	if err != nil {
		address = new(url.URL)
	}
	f := collect(tree, blocks, address)
	r := &Record{TitleBlock: -1, BylineBlock: -1, DateBlock: -1}
	readSite(f, r)
	readDates(f, r)
	readAuthors(f, r)
	readTitle(f, r)
	readRest(f, r)
	readLanguage(f, r)
	return r
}

// set notes the source of a field.
func (r *Record) set(field, source string) {
	r.Sources = append(r.Sources, Source{field, source})
}
