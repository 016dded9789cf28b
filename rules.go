package winnow

import (
	"slices"

	"github.com/winnow-go/winnow/internal/phrase"
	"github.com/winnow-go/winnow/match"
)

// Rule removes one kind of clutter.
type Rule struct {
	// Name says in kebab-case what the rule removes.
	Name string
	// Why says in one sentence why that is not part of an article.
	Why string
	// Match tells whether the rule applies. It is asked for every element of an
	// HTML page and for every line of HTML and flattened text.
	Match match.Matcher
	// Takes is what goes with a line that matches. An element always goes with
	// all that it holds.
	Takes Extent
	// Whole lets the rule take elements that hold most of the page's running
	// text, which are otherwise spared whatever they are called.
	Whole bool
	// Except lists kinds of page on which the rule rests.
	Except []Kind

	// sure is true where a line that matches leaves no doubt, so that the signals
	// don't overrule the rule there: a label in the middle of a story has all
	// that speaks for the story around it.
	sure bool
	// proven is true where the match leaves no doubt about an element either.
	proven bool
	// own is true for a rule of the caller's: the signals don't overrule it.
	own bool
}

// Extent is what a rule takes when a line matches.
type Extent uint8

const (
	// Line is the line alone.
	Line Extent = iota
	// Section is the line and what it heads: the list, links or teasers under
	// it, up to the next heading or to running text.
	Section
	// Rest is everything from the line on.
	Rest
)

// Rules lists the rules of winnow in the order in which they run.
func Rules() []Rule { return slices.Clone(rules) }

// The shares of a page's running text that tell a box of clutter from one
// that holds the story.
const (
	almostNone = 0.05 // a sentence or two
	aPart      = 0.25 // a rail with several teasers
)

// tail is behind the story, or so near its end that only a blurb follows.
var tail = match.Any(match.At(match.BelowStory), match.Tail(0.1))

// edge is above or behind the story, not between its paragraphs.
var edge = match.At(match.AboveStory, match.BelowStory)

// commercial are the pages on which prices, offers and buttons are the matter.
var commercial = []Kind{ProductPage, CollectionPage, ListingPage, ServicePage}

var rules = []Rule{
	// What no reader of the page sees.
	{
		Name: "hidden",
		Why:  "The page itself hides it from readers.",
		Match: match.All(match.Any(match.Attr("hidden"), match.Attr("aria-hidden", "true"),
			match.Style("display:none", "visibility:hidden")), match.LittleProse(0), match.Short(30)),
	},
	{
		Name:  "screen-reader-only",
		Why:   "Labels for screen readers repeat what the layout already shows.",
		Match: match.All(match.Word("sr only", "visually hidden", "screen reader", "visuallyhidden", "sronly"), match.Short(30)),
	},
	{
		Name:  "skip-link",
		Why:   "Links that jump within the page help to use it, not to read it.",
		Match: match.Any(match.All(match.Word("skip", "skiplink", "skip link"), match.Short(20)), match.Says(phrase.Skip, phrase.BackToTop)),
		sure:  true,
	},
	{
		Name: "browser-notice",
		Why:  "Notices about the browser or about loading are the site's, not the author's.",
		Match: match.Any(match.All(match.Word("noscript", "browsehappy", "outdated", "nojs"), match.Short(60)),
			match.Says(phrase.Browser, phrase.Loading)),
		sure: true,
	},

	// Consent, pop-ups, accounts.
	{
		Name: "cookie-notice",
		Why:  "Consent notices are about the reader's data, not about the story.",
		Match: match.Any(
			match.All(match.Word("consent", "gdpr", "ccpa", "cookiebar", "cookieconsent", "cookie banner", "cookie notice"), match.LittleProse(aPart)),
			match.All(match.Any(match.Word("cookie", "cookies"), match.Named(phrase.Cookie)), match.Not(match.At(match.InStory)), match.LittleProse(aPart)),
			match.Says(phrase.Cookie)),
		sure: true,
	},
	{
		Name: "consent-settings",
		Why:  "A box of settings explains each kind of cookie, at greater length than a short story has.",
		Match: match.All(match.Word("consent", "gdpr", "ccpa", "cookie banner", "cookie notice", "cookie preferences", "cookie settings", "cookie popup", "cookie modal"),
			match.Opens(phrase.Cookie), match.Not(match.HoldsHeadline())),
		Whole: true,
	},
	{
		Name: "pop-up",
		Why:  "Boxes that lie over the page are not part of what lies under them.",
		Match: match.All(
			match.Any(match.Word("modal", "popup", "pop up", "lightbox", "overlay", "dialog", "interstitial"), match.Tag("dialog"),
				match.All(match.Word("tooltip"), match.Short(60))),
			match.LittleProse(aPart)),
	},
	{
		Name: "login",
		Why:  "Log-in and registration forms serve the site's accounts.",
		Match: match.Any(
			match.All(match.Any(match.Word("login", "log in", "signin", "sign in", "register", "registration", "userbar"), match.Named(phrase.Login)), match.Short(80)),
			match.All(match.Says(phrase.Login), match.Short(12))),
	},
	{
		Name: "paywall",
		Why:  "The request to pay for reading on stands in for the story.",
		Match: match.Any(
			match.All(match.Word("paywall", "piano", "regwall", "subscriber only", "subscription offer"), match.Short(150), match.LittleProse(almostNone)),
			match.Says(phrase.Paywall)),
		sure: true,
	},

	// The frame of the page.
	{
		Name: "navigation",
		Why:  "Menus lead to other pages of the site.",
		Match: match.Any(
			match.All(match.Tag("nav"), match.LittleProse(almostNone)),
			match.All(match.Any(match.Word("nav", "navigation", "navbar", "menu", "submenu", "megamenu", "menubar", "topnav", "subnav", "mainmenu"), match.Named(phrase.Navigation)),
				match.LittleProse(almostNone), match.Linked(0.5)),
			match.All(match.Says(phrase.Navigation), edge)),
	},
	{
		Name: "breadcrumb",
		Why:  "A breadcrumb tells where the page stands in the site.",
		Match: match.Any(
			match.All(match.Any(match.Word("breadcrumb", "breadcrumbs", "crumb", "crumbs", "breadcumb"), match.Named(phrase.Breadcrumb)), match.Short(60)),
			match.Says(phrase.Breadcrumb)),
	},
	{
		Name:  "trail",
		Why:   "Words that arrows part are the path from the home page to this one.",
		Match: match.All(match.Short(25), match.At(match.AboveStory), match.Trail()),
	},
	{
		Name:  "link-row",
		Why:   "A line of single words above or below a story is a row of links.",
		Match: match.All(edge, match.WideMenu()),
	},
	{
		Name: "page-header",
		Why:  "The masthead is the same on every page of the site.",
		Match: match.All(
			match.Any(match.Tag("header"), match.Word("banner", "masthead", "site header", "page header", "topbar", "navbar", "header")),
			match.Not(match.Within("article", "main")), match.At(match.AboveStory), match.LittleProse(0), match.Not(match.HoldsHeadline())),
	},
	{
		Name: "page-footer",
		Why:  "The footer is the same on every page of the site.",
		Match: match.All(
			match.Any(match.Tag("footer"), match.Any(match.Word("contentinfo", "footer", "colophon", "site footer", "page footer", "pagefooter", "copyright"), match.Named(phrase.Legal))),
			match.At(match.BelowStory), match.LittleProse(aPart)),
	},
	{
		Name: "pull-quote",
		Why:  "Sentences pulled out of a story and set large stand in it already.",
		Match: match.All(
			match.Any(match.Word("pullquote", "pull quote", "pulled quote", "quote pull", "blockquote pull", "zitat"), match.Tag("aside", "blockquote")),
			match.Short(60), match.Repeated()),
		Except: []Kind{ForumPage, DocumentationPage},
		proven: true,
	},
	{
		Name:  "repeated-text",
		Why:   "What the page says twice, such as once for narrow screens and once for wide ones, is said once.",
		Match: match.Never(), // asks what is left, when all other rules have run
	},
	{
		Name: "sidebar",
		Why:  "What stands in a column beside the story is about other things.",
		Match: match.All(
			match.Any(match.Word("sidebar", "side bar", "rail", "right rail", "rightrail", "complementary", "secondary", "widget area", "seitenleiste", "barra lateral", "colonne droite", "colonna destra", "columna derecha", "coluna direita", "zijbalk", "zijkolom", "sidospalt", "hoyrekolonne", "sivupalkki", "prawa kolumna", "pravy sloupec", "sag kolon", "bara laterala", "oldalsav", "bokovaya", "rechte spalte", "marginalspalte", "randspalte", "aside"),
				match.Tag("aside")),
			match.LittleProse(almostNone)),
	},
	{
		Name: "search-form",
		Why:  "A search box is a tool of the site.",
		Match: match.All(match.Word("search", "searchform", "searchbox", "suche", "suchformular", "buscador", "buscar", "busca", "pesquisa", "recherche", "ricerca", "zoeken", "szukaj", "wyszukiwarka", "hledat", "hladat", "sok", "sokruta", "haku", "kereses", "cautare", "arama", "pencarian", "poisk", "sousuo", "kensaku"),
			match.Short(40), match.LittleProse(0)),
	},
	{
		Name:  "language-switch",
		Why:   "Links to other languages lead to other pages.",
		Match: match.Any(match.All(match.Word("language switcher", "lang switcher", "languages", "lang selector", "language selector", "hreflang"), match.Short(80), match.LittleProse(0)), match.Says(phrase.TranslateSwitch)),
		sure:  true,
	},
	{
		Name:  "copyright-line",
		Why:   "Copyright notices and the legal links beside them belong to the footer.",
		Match: match.All(match.Says(phrase.Copyright, phrase.Legal), edge, match.Not(match.Ends(":")), match.Not(match.HeadsSection())),
	},

	{
		Name:  "agency-mark",
		Why:   "The marks of agencies and editors that close a story are for the newsroom.",
		Match: match.All(match.At(match.BelowStory), match.AgencyMark()),
	},
	{
		Name:  "mail-address",
		Why:   "A mail address on a line of its own is for writing to the newsroom.",
		Match: match.All(edge, match.OnlyAddress()),
	},

	// Asking the reader for something.
	{
		Name: "newsletter-box",
		Why:  "Subscription boxes advertise the site's newsletter.",
		Match: match.Any(
			match.All(match.Any(match.Word("newsletter", "newsletters", "subscribe", "subscription", "optin", "opt in", "mailchimp", "mailing list", "signup", "signup form", "email signup", "mailinglist"), match.Named(phrase.Newsletter)),
				match.Short(120), match.LittleProse(aPart)),
			match.Says(phrase.Newsletter)),
		sure: true,
	},
	{
		Name: "donation-box",
		Why:  "Requests for money are about the site, not about the story.",
		Match: match.Any(
			match.All(match.Any(match.Word("donate", "donation", "donations", "support us", "membership", "patreon"), match.Named(phrase.Donate)), match.Short(150), match.LittleProse(aPart)),
			match.All(match.Says(phrase.Donate), match.Short(80))),
	},
	{
		Name: "app-promotion",
		Why:  "The site's app is advertised on every page.",
		Match: match.Any(
			match.All(match.Word("app banner", "app promo", "download app", "appstore", "app store", "smartbanner", "app download"), match.Short(60)),
			match.All(match.Says(phrase.AppPromo), match.Short(25))),
		sure: true,
	},
	{
		Name: "share-bar",
		Why:  "Share buttons act on the article; they are not part of it.",
		Match: match.Any(
			match.All(match.Any(match.Word("share", "sharing", "shares", "sharedaddy", "sharebar", "socials", "social", "sns", "sharethis", "addtoany", "addthis"), match.Named(phrase.Share)),
				match.Short(60), match.LittleProse(almostNone)),
			match.All(match.Says(phrase.Share), match.Short(20))),
		sure: true,
	},
	{
		Name:  "network-names",
		Why:   "A line of nothing but names of social networks is a row of buttons.",
		Match: match.OnlyNetworks(),
	},
	{
		Name: "follow-line",
		Why:  "Invitations to follow the site elsewhere are advertising for it.",
		Match: match.Any(
			match.All(match.Word("follow", "followus", "follow us", "social links", "social media", "social icons"), match.Short(60), match.LittleProse(almostNone)),
			match.All(match.Says(phrase.Follow), match.Short(60))),
		sure: true,
	},
	{
		Name: "advertisement",
		Why:  "Advertising is not part of the story.",
		Match: match.Any(
			match.All(match.Any(match.Word("ad", "ads", "advert", "adverts", "advertisement", "advertising", "adsbygoogle", "adsense", "sponsor", "sponsored", "sponsors", "promoted", "dfp", "gpt", "advertorial", "native ad", "banner ad"), match.Named(phrase.Advertisement)),
				match.Short(150), match.LittleProse(almostNone)),
			match.Says(phrase.Advertisement)),
		sure: true,
	},
	{
		Name:   "promotion-box",
		Why:    "A box that praises the site's own offers is advertising.",
		Match:  match.All(match.Word("promo", "promos", "promotion", "promobox", "cta", "call to action", "calltoaction", "upsell", "teaser banner"), match.Short(120), match.LittleProse(almostNone)),
		Except: commercial,
	},
	{
		Name:   "shop-button",
		Why:    "Buttons of a shop sell things; they tell nothing.",
		Match:  match.Says(phrase.Shopping),
		Except: []Kind{CollectionPage, ListingPage},
	},

	// Other stories.
	{
		Name:  "read-also",
		Why:   "A line inside a story that points to another story interrupts it.",
		Match: match.Any(match.All(match.Says(phrase.ReadAlso), match.Short(40)), match.All(match.ShoutedLabel(), match.At(match.InStory)), match.All(match.Any(match.Word("read also", "readalso", "read more", "also read", "crosslink", "inline related"), match.Named(phrase.ReadAlso)), match.Short(60), match.LittleProse(almostNone))),
		sure:  true,
	},
	{
		Name: "related-stories",
		Why:  "Teasers of other stories belong to those stories.",
		Match: match.Any(
			match.All(match.Any(match.Word("related", "recommended", "recommendations", "recommend", "recirculation", "recirc", "suggested", "suggestions", "similar", "yarpp", "jp relatedposts", "more from", "more stories", "read next", "readnext", "you may", "also like", "upnext", "up next", "next up", "teaserlist", "outbrain", "taboola", "crp related"), match.Named(phrase.Related)),
				match.Not(match.Word("suggested answer")), match.LittleProse(aPart)),
			match.All(match.Says(phrase.Related, phrase.CheckAlso, phrase.Recommended), tail, match.Not(match.HeadsBareItems()))),
		Takes:  Section,
		Except: commercial,
	},
	{
		Name:   "next-story",
		Why:    "Pages that go on and on append the next story, with a headline and an author of its own.",
		Match:  match.All(match.Any(match.Tag("article"), match.Word("article", "story", "post", "entry")), match.OtherStory()),
		Whole:  true,
		Except: append([]Kind{ForumPage, DocumentationPage}, commercial...),
	},
	{
		Name:  "more-on",
		Why:   "Links to more of the same theme or section lead away from the story.",
		Match: match.All(match.Says(phrase.MoreOn, phrase.Related, phrase.CheckAlso, phrase.Recommended), match.Short(15), match.Not(match.IsHeadingOverProse()), match.Not(match.HeadsBareItems())),
		Takes: Section, Except: commercial,
	},
	{
		Name: "most-read",
		Why:  "Charts of the site's other stories are the same on every page.",
		Match: match.Any(
			match.All(match.Any(match.Word("popular", "popular posts", "trending", "most read", "mostread", "most popular", "mostpopular", "most viewed", "mostviewed", "latest", "latest news", "recent posts", "recentposts", "top stories", "topstories", "headlines"), match.Named(phrase.MostRead)),
				match.LittleProse(almostNone)),
			match.All(match.Says(phrase.MostRead), edge)),
		Takes: Section, Except: commercial,
	},
	{
		Name: "previous-next",
		Why:  "Links to the neighbouring posts lead away from the story.",
		Match: match.Any(
			match.All(match.Any(match.Word("pagination", "pager", "pagenavi", "post navigation", "nav links", "prev next", "prevnext", "nav previous", "nav next", "nextprev", "post nav", "wp pagenavi", "paging"), match.Named(phrase.PrevNext)), match.Short(80), match.LittleProse(almostNone)),
			match.All(match.Says(phrase.PrevNext), match.Short(30))),
	},
	{
		Name:   "arrow-link",
		Why:    "An arrow at the edge of a line points to another page.",
		Match:  match.All(match.Short(20), edge, match.Arrow()),
		Except: commercial,
	},
	{
		Name:   "page-numbers",
		Why:    "Figures alone above or below the story count pages, comments or clicks.",
		Match:  match.All(edge, match.OnlyFigures()),
		Except: []Kind{DocumentationPage, ForumPage, ListingPage, CollectionPage, ProductPage, ServicePage},
	},
	{
		Name:  "read-more-link",
		Why:   "A link that only says to go on leads to another page.",
		Match: match.All(match.Says(phrase.ShowMore), match.Short(12)),
	},
	{
		Name:  "source-link",
		Why:   "The link to where a site took the story from is not part of the story.",
		Match: match.All(match.Says(phrase.SourceLink), match.Short(25), tail),
	},
	{
		Name:  "appeared-first",
		Why:   "Feeds add where a post appeared first.",
		Match: match.All(match.Says(phrase.AppearedFirst), match.Short(60), tail),
		sure:  true,
	},

	// About the article.
	{
		Name:   "headline",
		Why:    "The headline is given as a field of its own.",
		Match:  match.All(match.ShowsTitle(), match.Short(40)),
		Except: commercial, // whose headline names what the page offers
		sure:   true,
	},
	{
		Name: "author-box",
		Why:  "The box about the author repeats on each of the author's stories.",
		Match: match.Any(
			match.All(match.Any(match.Word("author box", "authorbox", "author bio", "authorbio", "about author", "author info", "post author", "author card", "author profile", "bio box", "autor box", "abh box", "author description", "saboxplugin", "biography author"), match.Named(phrase.AboutAuthor)),
				match.Not(match.At(match.InStory)), match.LittleProse(aPart)),
			match.All(match.Says(phrase.AboutAuthor, phrase.AboutName), tail, match.Short(12))),
		Takes: Section, Except: append([]Kind{ForumPage}, commercial...),
	},
	{
		Name: "byline",
		Why:  "Author and date are given as fields of their own.",
		Match: match.Any(
			match.All(match.Any(match.Word("byline", "by line", "post meta", "entry meta", "article meta", "postmeta", "entry info", "post info", "article info", "dateline", "timestamp", "post date", "entry date", "publish date", "pubdate", "published", "post byline", "meta info", "author date", "posted on", "author"), match.Named(phrase.Byline, phrase.PublishedOn)),
				match.Short(40), match.LittleProse(0), match.Not(match.HoldsHeadline())),
			match.All(match.ShowsByline(), match.Short(25)),
			match.All(match.Says(phrase.Byline, phrase.PublishedOn), match.Short(25), match.At(match.AboveStory)),
			match.All(match.Says(phrase.PublishedOn), match.Short(20))),
		Except: []Kind{ForumPage, ListingPage},
	},
	{
		Name: "reading-time",
		Why:  "Counters of minutes, views and votes are about the page's use.",
		Match: match.Any(
			match.All(match.Word("reading time", "readtime", "read time", "readingtime", "views", "viewcount", "view count", "post views", "postviews"), match.Short(15)),
			match.Says(phrase.ReadingTime, phrase.Views)),
		sure: true,
	},
	{
		Name:   "tag-list",
		Why:    "What stands under a label for tags is a list of tags.",
		Match:  match.All(match.Says(phrase.Tags), match.Short(2), match.At(match.BelowStory)),
		Takes:  Section,
		Except: commercial,
	},
	{
		Name: "tags",
		Why:  "Tags and categories are links to lists of other stories.",
		Match: match.Any(
			match.All(match.Any(match.Word("tags", "taglist", "tag list", "post tags", "tag links", "tagcloud", "tag cloud", "keywords", "cat links", "post categories", "entry tags", "article tags", "topics"), match.Named(phrase.Tags)),
				match.Short(80), match.LittleProse(0)),
			match.All(match.Says(phrase.Tags), match.Short(50), match.Not(match.At(match.InStory)))),
	},
	{
		Name:  "hashtags",
		Why:   "A line of hashtags files the story under themes.",
		Match: match.All(edge, match.OnlyHashtags()),
	},
	{
		Name:  "contents",
		Why:   "A table of contents repeats the headings.",
		Match: match.Any(match.All(match.Any(match.Word("toc", "table of contents", "tableofcontents", "ez toc", "contents", "jump links", "on this page"), match.Named(phrase.Contents)), match.LittleProse(0), match.Linked(0.6)), match.Says(phrase.Contents)),
		Takes: Line,
	},
	{
		Name:  "text-size",
		Why:   "Buttons that make the letters larger act on the page.",
		Match: match.TextSize(),
		sure:  true,
	},
	{
		Name: "print-button",
		Why:  "Buttons to print, save, listen or report act on the page.",
		Match: match.Any(
			match.All(match.Any(match.Word("print button", "print link", "printfriendly", "toolbar", "article tools", "bookmark", "textsize", "font size", "audio player", "listen"), match.Named(phrase.PrintEmail)), match.Short(30), match.LittleProse(0)),
			match.Says(phrase.PrintEmail, phrase.Listen, phrase.ReportError)),
	},
	{
		Name:  "reader-callout",
		Why:   "Calls for readers' own stories and tips are the newsroom's, not the story's.",
		Match: match.All(match.Says(phrase.Tip), match.Short(40)),
		sure:  true,
	},
	{
		Name:  "button",
		Why:   "A button of a word or two does something; it tells nothing.",
		Match: match.All(match.Short(2), match.LineWithin("button")),
	},
	{
		Name:  "label-row",
		Why:   "A row of buttons and counters acts on the page.",
		Match: match.Any(match.All(match.Short(10), match.LabelRow()), match.ShoutedRow()),
		sure:  true,
	},
	{
		Name:  "edit-link",
		Why:   "Links to edit or to link a section serve those who write the page.",
		Match: match.Any(match.All(match.Word("edit link", "editsection", "mw editsection", "edit page", "headerlink"), match.Short(8)), match.Says(phrase.Edit)),
	},
	{
		Name: "rating",
		Why:  "Ratings and questions about usefulness ask the reader for something.",
		Match: match.Any(
			match.All(match.Any(match.Word("rating", "ratings", "rate", "vote", "votes", "feedback", "helpful", "kk star ratings", "gdrts", "postratings"), match.Named(phrase.Rating)), match.Short(50), match.LittleProse(0)),
			match.Says(phrase.Rating)),
		Except: []Kind{ProductPage, ForumPage},
	},
	{
		Name: "image-credit",
		Why:  "Credits name who made a picture that plain text does not show.",
		Match: match.Any(
			match.All(match.Any(match.Word("credit", "credits", "photo credit", "image credit", "photocredit", "copyright", "photographer", "img credit"), match.Named(phrase.Credit)), match.Short(25), match.LittleProse(0)),
			match.All(match.Says(phrase.Credit), match.Short(30))),
		sure: true,
	},
	{
		Name:  "picture-caption",
		Why:   "A line that ends in the credit of a picture describes what plain text does not show.",
		Match: match.All(match.CaptionCredit(), match.Short(50)),
		sure:  true,
	},
	{
		Name:  "media-control",
		Why:   "Labels of galleries and players make no sense without them.",
		Match: match.Any(match.All(match.Word("video player", "videoplayer", "jwplayer", "carousel controls", "slider nav", "slick dots", "player controls", "gallery controls"), match.Short(60), match.LittleProse(0)), match.Says(phrase.Gallery, phrase.Embed)),
	},
	{
		Name: "pointed-story",
		Why:  "The headline under a line that points to another story is that story's.",
		Match: match.All(match.Under(phrase.ReadAlso, phrase.CheckAlso, phrase.Related, phrase.Recommended, phrase.Gallery),
			match.Short(20), match.Not(match.Ends(".:。।।۔")), match.Not(match.At(match.AboveStory)), match.Not(match.BareItem())),
		Except: commercial,
	},
	{
		Name:  "press-contact",
		Why:   "Contacts and small print of a press release are for editors.",
		Match: match.All(match.Says(phrase.PressContact), match.Any(tail, match.All(match.Short(5), match.Tail(aPart)))),
		Takes: Rest,
	},
	{
		Name:  "republishing-terms",
		Why:   "The terms on which others may print a story, often with all of it once more to copy, are for editors.",
		Match: match.Word("republish", "republication", "republishing"),
		Whole: true,
	},
	{
		Name:  "disclaimer",
		Why:   "Disclosures about commissions or advice protect the site.",
		Match: match.All(match.Says(phrase.Disclaimer), match.Short(90)),
		sure:  true,
	},

	// What readers wrote.
	{
		Name: "comments",
		Why:  "Comments are by readers, not by the author.",
		Match: match.Any(
			match.All(match.Any(match.Word("comments", "comment", "commentlist", "comment list", "disqus", "respond", "livefyre", "discussion thread"), match.Named(phrase.Comments)),
				match.Not(match.Word("live")), match.Not(match.At(match.AboveStory)), match.Not(match.HoldsHeadline())),
			match.All(match.Says(phrase.Comments), tail, match.Short(15))),
		Takes: Rest, Whole: true, Except: []Kind{ForumPage},
	},
	{
		Name: "comment-form",
		Why:  "The form for a comment is a tool of the site.",
		Match: match.Any(
			match.All(match.Word("commentform", "comment form", "reply form", "respond"), match.LittleProse(almostNone)),
			match.Says(phrase.CommentForm)),
	},
	{
		Name:  "reply-button",
		Why:   "Buttons to answer or like a post act on it.",
		Match: match.All(match.Says(phrase.Reply, phrase.Sorting, phrase.Forum), match.Short(10), match.Not(match.Ends(":"))),
	},
	{
		Name:  "forum-statistics",
		Why:   "Who is online and how much was written is about the forum, not about the thread.",
		Match: match.All(match.Says(phrase.Forum), match.Short(40), edge),
	},
	{
		Name:   "signature",
		Why:    "What stands under all posts of a reader says nothing to any of them.",
		Match:  match.Any(match.All(match.Word("signature", "signatures", "sig"), match.Short(60), match.Not(match.HoldsHeadline())), match.All(match.Underlined(), match.Short(60))),
		Except: []Kind{ArticlePage, DocumentationPage, ServicePage, ProductPage, ListingPage, CollectionPage},
		proven: true,
	},

	// What no rule names but the signals tell.
	{
		Name:  "outside-story",
		Why:   "Its place, its links and its neighbours are those of the page's frame, not of the story.",
		Match: match.Outvoted(),
	},
}
