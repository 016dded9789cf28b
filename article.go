package winnow

import (
	"time"

	"github.com/winnow-go/winnow/body"
	"github.com/winnow-go/winnow/internal/score"
)

// Article is what [Extractor.Extract] finds on a page. A field that the page
// does not tell is left at its zero value; nothing is guessed from today's
// date or from the name of a host.
type Article struct {
	// URL is the page's address as the caller gave it.
	URL string
	// Canonical is the address that the page calls its own.
	Canonical string
	// Title is the headline a reader sees, without the site's name; Subtitle
	// the line under it, where the page marks one.
	Title, Subtitle string
	// Authors lists people and organisations in the order the page names them.
	Authors []string
	// Published and Modified are the article's dates, as precise as the page
	// gives them.
	Published, Modified Date
	// Site is the name of the site or publication, Publisher the organisation
	// behind it.
	Site, Publisher string
	// Language is a BCP 47 tag, such as "en" or "pt-BR".
	Language string
	// Direction is "ltr", "rtl" or empty where the page does not tell.
	Direction string
	// Description is the page's own summary of itself.
	Description string
	// Image is the lead image: what the page shows readers elsewhere, or else the
	// first figure of the body.
	Image Image
	// Favicon is the absolute address of the site's icon.
	Favicon string
	// Section is the broadest of Categories, the labels under which the page is
	// filed; Tags are its finer ones.
	Section          string
	Categories, Tags []string
	// License is the address or the name of the licence.
	License string
	// Access tells whether the page calls itself free to read.
	Access Access
	// Next and Previous are the absolute addresses of the article's other
	// pages, AMP that of its accelerated form, Feeds those of the site's feeds.
	Next, Previous, AMP string
	Feeds               []string
	// Provenance tells for each field that metadata filled which source gave
	// it, such as "json-ld" or "byline".
	Provenance []Provenance
	// Kind is the kind of page that winnow took it for.
	Kind Kind
	// Words counts the words of Text; in scripts without spaces each
	// ideograph, kana or Thai letter cluster counts as one.
	Words int
	// Confidence tells how sure winnow is of Text, from 0 to 1.
	Confidence float64
	// Text is the body: blocks separated by a blank line, list items and
	// headings on lines of their own. It is valid UTF-8.
	Text string
	// Blocks is the body piece by piece. [Article.HTML] and [Article.Markdown]
	// are made from it.
	Blocks []body.Block
	// Removed lists everything that was taken out, in page order.
	Removed []Removal
	// Degraded lists the limits of [Limits] beyond which a part of the page
	// was flattened or left out; nil for a page that was read as it is.
	Degraded []Limit
}

// Image is a picture. The zero Image is none.
type Image struct {
	// URL is absolute.
	URL string
	// Width and Height are in pixels; 0 where the page does not tell.
	Width, Height int
	// Caption is the picture's own text.
	Caption string
}

// Access tells whether a page can be read without paying.
type Access string

// What a page says of itself. The zero Access means that it does not tell.
const (
	FreeAccess Access = "free"
	PaidAccess Access = "paid"
)

// Provenance tells where the value of a field comes from.
type Provenance struct {
	// Field is the name of a field of [Article], Source that of the source.
	Field, Source string
}

// Date is a moment as precisely as a page tells it. The zero Date means that
// the page gives none.
type Date struct {
	// Time is the moment, in the zone the page names and else in UTC.
	Time time.Time
	// Precision tells which part of Time the page gave.
	Precision Precision
	// Zoned is true where the page names a zone or an offset.
	Zoned bool
}

// Precision is the smallest unit that a page gives of a date.
type Precision uint8

const (
	// NoDate is the precision of the zero Date.
	NoDate Precision = iota
	// Month means that the page gives year and month; Time is the month's first
	// day.
	Month
	// Day means that the page gives no time of day.
	Day
	// Minute means that the page gives hours and minutes, and perhaps seconds.
	Minute
)

// IsZero reports whether the page gave no date.
func (d Date) IsZero() bool { return d.Precision == NoDate }

// String gives the date as ISO 8601: "2024-03", "2024-03-01",
// "2024-03-01T09:30:00" where no zone is known, "2024-03-01T09:30:00+02:00"
// where one is, and "" for the zero Date.
func (d Date) String() string {
	switch {
	case d.IsZero():
		return ""
	case d.Precision == Month:
		return d.Time.Format("2006-01")
	case d.Precision == Day:
		return d.Time.Format(time.DateOnly)
	case d.Zoned:
		return d.Time.Format(time.RFC3339)
	}
	return d.Time.Format("2006-01-02T15:04:05")
}

// Kind is a kind of page. The zero Kind means that winnow could not tell.
type Kind string

// The kinds of page that winnow tells apart, each with conventions of its own
// about what belongs to the page.
const (
	ArticlePage       Kind = score.Article       // one story, post, recipe, paper
	ForumPage         Kind = score.Forum         // a question or thread and the posts that answer it
	DocumentationPage Kind = score.Documentation // a manual, reference or tutorial page
	ServicePage       Kind = score.Service       // a company or organisation presents itself or an offer
	ProductPage       Kind = score.Product       // one thing for sale
	ListingPage       Kind = score.Listing       // a list of headlines, jobs, search results
	CollectionPage    Kind = score.Collection    // a category of things for sale or to look at
)

// Removal is one piece of the page that winnow took out.
type Removal struct {
	// Rule is the name of the rule, as [Rules] lists it.
	Rule string
	// Text is what was taken, blocks separated by line breaks.
	Text string
	// Where tells the place: the path of the element in HTML
	// ("html > body > div#side"), "line 12" in flattened text.
	Where string
}
