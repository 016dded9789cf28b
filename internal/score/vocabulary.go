package score

import (
	"strings"

	"github.com/winnow-go/winnow/internal/phrase"
)

// topic is what the names of elements say about their content: one bit each.
type topic uint64

// The topics. The words of each stand in the vocabulary below.
const (
	topicAd topic = 1 << iota
	topicAuthor
	topicBody
	topicBox
	topicBreadcrumb
	topicButton
	topicCaption
	topicCard
	topicCode
	topicComment
	topicCookie
	topicDate
	topicDescription
	topicFooter
	topicForm
	topicFeature
	topicHeader
	topicHidden
	topicLead
	topicList
	topicLogin
	topicMedia
	topicMenu
	topicMeta
	topicMore
	topicNewsletter
	topicNext
	topicOption
	topicPopup
	topicPost
	topicPrice
	topicProduct
	topicPromo
	topicQuestion
	topicQuote
	topicRating
	topicRelated
	topicReply
	topicSearch
	topicShare
	topicSidebar
	topicSignature
	topicTab
	topicTable
	topicTag
	topicTitle
	topicToc
	topicTool
	topicUser
	topicWidget
	topicCount = iota
)

// topics lists the words by which authors of pages name elements, in the
// languages in which they do. A word stands under one topic.
var topics = [...]struct {
	name  string
	topic topic
	words []string
}{
	{"advertising", topicAd, []string{"ad", "ads", "advert", "adverts", "advertisement", "advertising", "adsbygoogle", "adsense", "adslot", "adunit", "sponsor", "sponsored", "sponsors", "anzeige", "werbung", "publicidad", "publicite", "pub", "reklama", "reklam", "gpt", "dfp", "outbrain", "taboola", "banner", "banners"}},
	{"author", topicAuthor, []string{"author", "authors", "byline", "bio", "autor", "auteur", "autore", "writer", "contributor", "vcard", "biography", "avatar"}},
	{"body", topicBody, []string{"article", "body", "content", "contents", "entry", "story", "text", "main", "prose", "richtext", "rte", "rich", "markdown", "wysiwyg", "artikel", "inhalt", "contenido", "contenu", "contenuto", "texto", "texte", "testo", "treść", "tekst", "copy", "articlebody", "storybody", "paragraph", "freetext", "bodytext", "maincontent"}},
	{"box", topicBox, []string{"box", "boxes", "callout", "infobox", "factbox", "panel", "aside", "inset", "note", "notice", "info", "kasten"}},
	{"breadcrumb", topicBreadcrumb, []string{"breadcrumb", "breadcrumbs", "crumb", "crumbs"}},
	{"button", topicButton, []string{"btn", "button", "buttons", "cta", "toggle"}},
	{"caption", topicCaption, []string{"caption", "captions", "credit", "credits", "legend", "figcaption", "copyright", "source", "photographer"}},
	{"card", topicCard, []string{"card", "cards", "teaser", "teasers", "tile", "tiles", "tease", "thumbnail", "thumb", "thumbs", "preview", "snippet", "excerpt", "blurb"}},
	{"code", topicCode, []string{"code", "highlight", "syntax", "pre", "listing", "console", "terminal", "snippetcode", "codeblock", "example"}},
	{"comment", topicComment, []string{"comment", "comments", "commentlist", "disqus", "respond", "kommentar", "kommentare", "comentarios", "comentario", "commentaires", "commentaire", "commenti", "reacties", "komentarze", "discussion", "livefyre", "feedback", "guestbook"}},
	{"cookie", topicCookie, []string{"cookie", "cookies", "consent", "gdpr", "ccpa", "privacy", "disclaimer", "legal", "terms"}},
	{"date", topicDate, []string{"date", "time", "timestamp", "published", "updated", "datum", "fecha", "pubdate", "dateline", "posted"}},
	{"description", topicDescription, []string{"description", "desc", "details", "detail", "summary", "overview", "about", "beschreibung", "descripcion", "synopsis", "abstract"}},
	{"footer", topicFooter, []string{"footer", "foot", "footnote", "colophon", "bottom", "contentinfo", "imprint", "impressum"}},
	{"form", topicForm, []string{"form", "input", "field", "fields", "contact", "captcha", "label", "checkbox"}},
	{"feature", topicFeature, []string{"feature", "features", "spec", "specs", "specification", "specifications", "benefits", "pros", "cons", "ingredients", "instructions", "recipe", "steps", "faq", "faqs", "accordion", "nutrition", "service", "services", "testimonial", "testimonials"}},
	{"header", topicHeader, []string{"header", "masthead", "head", "top", "topbar", "logo", "branding", "brand", "hero", "intro"}},
	{"hidden", topicHidden, []string{"hidden", "hide", "invisible", "sr", "visuallyhidden", "offscreen", "screen", "noprint", "print", "noscript", "skip", "assistive"}},
	{"lead", topicLead, []string{"lead", "lede", "standfirst", "deck", "dek", "subtitle", "subheading", "subheadline", "teasertext", "chapo", "entradilla", "sapo", "vorspann", "kicker", "strapline", "subhead", "bajada"}},
	{"list", topicList, []string{"list", "lists", "items", "item", "grid", "row", "loop", "archive", "results", "result", "feed", "stream", "collection", "index"}},
	{"login", topicLogin, []string{"login", "signin", "signup", "register", "account", "user", "username", "profile", "member", "members", "wishlist", "cart", "basket", "checkout"}},
	{"media", topicMedia, []string{"media", "image", "images", "img", "photo", "photos", "picture", "video", "videos", "gallery", "slideshow", "slider", "carousel", "swiper", "slick", "slide", "player", "audio", "podcast", "figure", "embed"}},
	{"menu", topicMenu, []string{"nav", "navigation", "navbar", "menu", "menus", "submenu", "megamenu", "dropdown", "links", "link", "sitemap", "topnav", "subnav"}},
	{"meta", topicMeta, []string{"meta", "info", "data", "stats", "count", "counter", "views", "label", "eyebrow", "category", "categories", "kategorie"}},
	{"more", topicMore, []string{"more", "readmore", "mehr", "mas", "seemore", "showmore", "continue", "expand", "expandable", "collapse", "collapsed", "loadmore"}},
	{"newsletter", topicNewsletter, []string{"newsletter", "newsletters", "subscribe", "subscription", "subscriber", "email", "mail", "optin", "mailchimp", "mailing", "paywall", "premium"}},
	{"next", topicNext, []string{"next", "prev", "previous", "pagination", "pager", "page", "pages", "paging", "pagenavi", "neighbour", "adjacent"}},
	{"option", topicOption, []string{"option", "options", "filter", "filters", "facet", "facets", "sort", "sorting", "select", "selector", "swatch", "variant", "variants", "quantity", "size", "color", "refine"}},
	{"popup", topicPopup, []string{"modal", "popup", "popover", "overlay", "lightbox", "dialog", "tooltip", "alert", "toast", "drawer", "notification", "notifications", "offcanvas", "flyout"}},
	{"post", topicPost, []string{"post", "posts", "blog", "news", "single", "hentry", "message", "messages", "thread", "topic", "forum", "msg", "postbody", "cooked"}},
	{"price", topicPrice, []string{"price", "prices", "pricing", "shipping", "delivery", "stock", "availability", "buy", "purchase", "add", "payment", "financing", "warranty"}},
	{"product", topicProduct, []string{"product", "products", "producto", "produkt", "sku", "shop", "store", "pdp", "woocommerce"}},
	{"promo", topicPromo, []string{"promo", "promos", "promotion", "promotions", "offer", "offers", "deal", "deals", "campaign", "donate", "donation", "marketing", "upsell", "advertorial", "app"}},
	{"question", topicQuestion, []string{"question", "questions", "answer", "answers", "qa", "accepted", "solution", "problem"}},
	{"quote", topicQuote, []string{"quote", "blockquote", "pullquote", "quotes", "quotation", "cite", "citation", "zitat"}},
	{"rating", topicRating, []string{"rating", "ratings", "review", "reviews", "reviewer", "stars", "star", "score", "vote", "votes", "helpful", "bewertung"}},
	{"related", topicRelated, []string{"related", "recommended", "recommendation", "recommendations", "recommend", "similar", "suggested", "suggestions", "trending", "popular", "latest", "recent", "also", "recirc", "recirculation", "crosslinks", "crosslink", "yarpp", "upnext", "relacionados", "relacionadas", "verwandte", "correlati", "mostread", "headlines"}},
	{"reply", topicReply, []string{"reply", "replies", "like", "likes", "upvote", "report", "flag", "reaction", "reactions", "karma"}},
	{"search", topicSearch, []string{"search", "searchbox", "searchform", "suche", "recherche", "buscar", "query", "autocomplete"}},
	{"share", topicShare, []string{"share", "sharing", "shares", "social", "socials", "follow", "facebook", "twitter", "whatsapp", "pinterest", "sharedaddy", "addthis", "addtoany", "sns", "teilen", "compartir", "partage"}},
	{"sidebar", topicSidebar, []string{"sidebar", "side", "rail", "secondary", "complementary", "right", "left", "column", "marginal", "supplementary", "extra", "extras", "sticky"}},
	{"signature", topicSignature, []string{"signature", "sig", "edited", "lastedit", "postprofile", "poster", "userinfo", "rank", "joined"}},
	{"tab", topicTab, []string{"tab", "tabs", "tabpanel", "tabcontent", "pane"}},
	{"table", topicTable, []string{"table", "tables", "chart", "compare", "comparison", "spreadsheet", "datatable"}},
	{"tag", topicTag, []string{"tag", "tags", "tagcloud", "keywords", "keyword", "topics", "labels", "taxonomy", "schlagwort"}},
	{"title", topicTitle, []string{"title", "headline", "heading", "titel", "titulo", "titre", "titolo", "hed", "name"}},
	{"contents", topicToc, []string{"toc", "outline", "chapters", "anchor", "anchors", "jump", "permalink", "headerlink"}},
	{"tool", topicTool, []string{"tool", "tools", "toolbar", "action", "actions", "controls", "control", "edit", "editsection", "icon", "icons", "bookmark", "utility", "copyright"}},
	{"user", topicUser, []string{"participant", "person", "people", "staff", "team", "employee"}},
	{"widget", topicWidget, []string{"widget", "widgets", "module", "modules", "block", "plugin", "addon", "component", "portlet"}},
}

// foreign tells the topics of what pages in other languages than English name,
// for which [phrase.Names] has the words.
var foreign = [...]struct {
	topic topic
	kinds []phrase.Kind
}{
	{topicAd, []phrase.Kind{phrase.Advertisement}},
	{topicAuthor, []phrase.Kind{phrase.Byline}},
	{topicBreadcrumb, []phrase.Kind{phrase.Breadcrumb}},
	{topicCaption, []phrase.Kind{phrase.Credit}},
	{topicComment, []phrase.Kind{phrase.Comments}},
	{topicCookie, []phrase.Kind{phrase.Cookie}},
	{topicDate, []phrase.Kind{phrase.PublishedOn}},
	{topicFooter, []phrase.Kind{phrase.Legal}},
	{topicLogin, []phrase.Kind{phrase.Login}},
	{topicMenu, []phrase.Kind{phrase.Navigation}},
	{topicNewsletter, []phrase.Kind{phrase.Newsletter}},
	{topicNext, []phrase.Kind{phrase.PrevNext}},
	{topicPromo, []phrase.Kind{phrase.Donate}},
	{topicRelated, []phrase.Kind{phrase.Related, phrase.ReadAlso, phrase.MostRead}},
	{topicShare, []phrase.Kind{phrase.Share}},
	{topicTag, []phrase.Kind{phrase.Tags}},
	{topicToc, []phrase.Kind{phrase.Contents}},
}

// meaning is the topic of a word; second is true where the word may mean something
// else, or anything, behind another one.
type meaning struct {
	topic  topic
	second bool
}

// vocabulary gives the meaning of a word, and of two that follow each other.
var vocabulary = func() map[string]meaning {
	m := make(map[string]meaning, 1500)
	add := func(t topic, words []string) {
		for _, w := range words {
			if known := m[w]; known.topic == 0 {
				m[w] = meaning{t, known.second}
			}
			if _, second, two := strings.Cut(w, " "); two {
				m[second] = meaning{m[second].topic, true}
			}
		}
	}
	for _, t := range topics {
		add(t.topic, t.words)
	}
	for _, f := range foreign {
		add(f.topic, phrase.Names(f.kinds...))
	}
	return m
}()
