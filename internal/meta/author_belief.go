package meta

import (
	"slices"
	"strings"
)

// closeVotes is what a source needs to be believed on a page that shows neither
// a date nor calls itself an article: shops and start pages have boxes with
// names of customers, makers and staff.
const closeVotes = 7

// isBelieved reports whether a claim has enough votes for such a page: its own,
// or nearly as many together with a second source.
func isBelieved(c authorClaim, all []authorClaim) bool {
	if isCustomer(c.names[0]) {
		return false
	}
	both := support(c, all)
	return c.votes >= closeVotes || both > c.votes && both >= closeVotes-1
}

// longStory is the words of prose that a page of no declared kind needs for a
// name in a weak place to count.
const longStory = 1000

// isPersonOfStory reports whether a line of names, a byline below the text or a
// signature names persons by a common first name, on a page with a long text.
func (f *facts) isPersonOfStory(c authorClaim) bool {
	return isOneOf(c.source, "far-byline", "name-line", "signature") && f.blocks.Total(f.blocks.All()).Prose >= longStory &&
		!slices.ContainsFunc(c.names, func(name string) bool { return !isPersonsName(strings.Fields(name)) })
}

// isCustomer reports whether a name is a first name and an initial, as the
// customers sign whom a company quotes.
func isCustomer(name string) bool {
	first, last, ok := strings.Cut(name, " ")
	return ok && len(first) > 2 && len(last) == 2 && last[1] == '.'
}

// isThread reports whether the page calls itself a thread of posts.
func (f *facts) isThread() bool {
	return isOneOf(f.declaredType(), "DiscussionForumPosting", "QAPage")
}

// isForSale reports whether the page calls itself that of a product: what it
// shows of names and days is by customers.
func (f *facts) isForSale() bool {
	is := f.declaredType()
	return is == "Product" || is == "ProductGroup" || is == "product" || strings.HasPrefix(is, "product.") || strings.HasPrefix(is, "og:product")
}

// saysArticle reports whether the page calls itself an article.
func (f *facts) saysArticle() bool {
	return f.graph.main != nil && rank(f.graph.main.types) >= 6 || strings.HasPrefix(f.meta("og:type"), "article")
}
