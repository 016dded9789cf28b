package phrase

import (
	"fmt"
	"math/bits"
	"strings"
)

// Kind is one kind of clutter phrase.
type Kind uint8

// The kinds, each with lines of that kind. The zero value is SourceLink.
const (
	SourceLink      Kind = iota // "Source link", "Via: a paper"
	AboutAuthor                 // "About the author", "Written by"
	AboutName                   // "About Jane Doe"; by structure only: "About the project" is one too
	CheckAlso                   // "Check also"
	Related                     // a heading over links: "Related articles", "You may also like"
	ReadAlso                    // a line inside a story that points to another: "Read also: …"
	MoreOn                      // "More on this story", "More from the city desk"
	PrevNext                    // "Previous article", "Next post"
	Tags                        // "Tags: …", "Filed under: …"
	Share                       // "Share on Facebook"
	Follow                      // "Follow us on Instagram", "Join our Telegram channel"
	AppearedFirst               // "The post … appeared first on …"
	Breadcrumb                  // "You are here: …"
	Cookie                      // "We use cookies …", "Accept all"
	Newsletter                  // "Subscribe to our newsletter"
	Advertisement               // "Advertisement", "Story continues below"
	Recommended                 // "Recommended for you", "Editor's picks"
	Comments                    // "12 comments", "Join the discussion"
	CommentForm                 // "Your email address will not be published"
	Reply                       // buttons of one comment: "Reply", "Report", "Upvote"
	Credit                      // "Photo: …", "… / Getty Images"
	Views                       // "1,234 views"
	ReadingTime                 // "5 min read"
	PressContact                // "Media contact: …" and the like under press releases
	PrintEmail                  // "Print this", "Copy link"
	Skip                        // "Skip to content"
	BackToTop                   // "Back to top"
	Login                       // "Log in", "Forgot password?"
	MostRead                    // "Most read", "Latest news"
	Copyright                   // "© 2020 The Paper. All rights reserved."
	Legal                       // footer links: "Privacy policy", "Contact us"
	Donate                      // "Support our journalism"
	Paywall                     // "Subscribe to continue reading"
	AppPromo                    // "Download our app"
	Navigation                  // "Menu", "Home", "Search"
	ShowMore                    // "Load more", "Continue reading"
	Byline                      // "By Jane Doe"; by structure only
	PublishedOn                 // "Published on …", "Last updated: …"
	Listen                      // "Listen to this article"
	Gallery                     // "View gallery", "Image 3 of 7"
	Rating                      // "Was this helpful?", "12 votes"
	Contents                    // "Table of contents", "On this page"
	TranslateSwitch             // "Read in English", "Available in: …"
	ReportError                 // "Found a mistake? Select it and press Ctrl+Enter"
	Disclaimer                  // "We may earn a commission …"
	Shopping                    // "Add to cart", "Free shipping"
	Browser                     // "Please enable JavaScript", "Your browser does not support video"
	Loading                     // "Loading…"
	Sorting                     // "Sort by: …", "Newest first"
	Edit                        // wiki and blog tools: "Edit", "Permalink"
	Tip                         // "Got a tip?", "Contact the reporter"
	Forum                       // "Joined: …", "Thread starter", "Click to expand"
	Embed                       // "View this post on …", "A post shared by …"
	kindCount
)

var kindNames = [kindCount]string{
	"source-link", "about-author", "about-name", "check-also", "related", "read-also", "more-on",
	"prev-next", "tags", "share", "follow", "appeared-first", "breadcrumb", "cookie", "newsletter",
	"advertisement", "recommended", "comments", "comment-form", "reply", "credit", "views",
	"reading-time", "press-contact", "print-email", "skip", "back-to-top", "login", "most-read",
	"copyright", "legal", "donate", "paywall", "app-promo", "navigation", "show-more", "byline",
	"published-on", "listen", "gallery", "rating", "contents", "translate-switch", "report-error",
	"disclaimer", "shopping", "browser", "loading", "sorting", "edit", "tip", "forum", "embed",
}

// String returns the kind's name in kebab-case, such as "read-also".
func (k Kind) String() string {
	if k >= kindCount {
		return fmt.Sprintf("kind-%d", uint8(k))
	}
	return kindNames[k]
}

// Set is a set of kinds. The zero value is the empty set.
type Set uint64

// Of returns the set of the kinds given.
func Of(kinds ...Kind) Set {
	var s Set
	for _, k := range kinds {
		s |= 1 << k
	}
	return s
}

// Has reports whether k is in the set.
func (s Set) Has(k Kind) bool { return s&(1<<k) != 0 }

// Any reports whether the two sets have a kind in common.
func (s Set) Any(other Set) bool { return s&other != 0 }

// Kinds returns the kinds in the set, in the order of their declaration.
func (s Set) Kinds() []Kind {
	kinds := make([]Kind, 0, bits.OnesCount64(uint64(s)))
	for rest := uint64(s); rest != 0; rest &= rest - 1 {
		kinds = append(kinds, Kind(bits.TrailingZeros64(rest)))
	}
	return kinds
}

// String returns the names of the kinds in the set, parted by blanks.
func (s Set) String() string {
	names := make([]string, 0, bits.OnesCount64(uint64(s)))
	for _, k := range s.Kinds() {
		names = append(names, k.String())
	}
	return strings.Join(names, " ")
}

// Kinds is the number of kinds: they are 0 to Kinds-1.
const Kinds = kindCount
