package score

import (
	"slices"
	"strings"
	"unicode"
)

// kindWords are the words of one place that speak for one use of a page.
type kindWords struct {
	name  string
	words []string
}

// pathWords are words of addresses that tell where a page stands.
var pathWords = [...]kindWords{
	{"forum", []string{"forum", "forums", "thread", "threads", "topic", "topics", "viewtopic", "showthread", "questions", "question", "discussion", "discussions", "community", "answers", "comments", "board", "boards", "issues", "t", "qa", "foro"}},
	{"docs", []string{"docs", "doc", "documentation", "manual", "reference", "guide", "guides", "api", "help", "tutorial", "tutorials", "wiki", "learn", "man", "readthedocs", "handbook", "kb", "support"}},
	{"product", []string{"product", "products", "p", "dp", "item", "itm", "buy", "sku", "produkt", "producto"}},
	{"collection", []string{"collections", "collection", "category", "categories", "c", "shop", "store", "browse", "catalog", "catalogue", "kategorie", "range"}},
	{"listing", []string{"tag", "tags", "archive", "archives", "page", "search", "jobs", "events", "listing", "listings", "directory", "courses", "best", "top", "all", "list", "category", "author"}},
	{"news", []string{"news", "blog", "blogs", "article", "articles", "story", "stories", "post", "posts", "magazine", "insights", "press", "opinion", "sport", "world", "politics"}},
	{"service", []string{"services", "service", "solutions", "about", "pricing", "features", "platform", "careers", "contact", "practice", "program", "programs", "company", "locations", "treatments"}},
}

// hostWords are the names that sites give to the hosts of their parts.
var hostWords = [...]kindWords{
	{"forum", []string{"forum", "forums", "community", "communities", "discuss", "discussion", "discussions", "answers", "ask", "board", "boards", "bbs", "talk", "foro", "questions"}},
	{"docs", []string{"docs", "doc", "documentation", "developer", "developers", "dev", "learn", "help", "support", "wiki", "api", "man", "manual", "guide", "guides", "handbook", "kb", "reference", "readthedocs"}},
	{"shop", []string{"shop", "store", "boutique", "tienda", "loja", "negozio", "sklep", "buy"}},
	{"news", []string{"news", "blog", "blogs", "magazine", "press", "medium", "stories"}},
}

// rootWords are words by which the programs behind a site name the whole page.
var rootWords = [...]kindWords{
	{"post", []string{"single", "article", "story", "post", "nodearticle"}},
	{"list", []string{"archive", "category", "tag", "tax", "search", "author", "blog", "list", "listing", "results"}},
	{"shop", []string{"woocommerce", "shop", "store", "cart", "catalog", "commerce", "shopify"}},
	{"product", []string{"product", "pdp", "item"}},
	{"collection", []string{"collection", "collections", "plp", "products"}},
	{"forum", []string{"forum", "topic", "thread", "question", "questions", "viewtopic", "discourse", "phpbb", "xenforo", "ips", "vbulletin", "discussion", "bbpress"}},
	{"docs", []string{"docs", "doc", "documentation", "wiki", "mediawiki", "manual", "reference"}},
	{"page", []string{"home", "front", "frontpage", "landing", "page", "template", "service", "services"}},
}

// typeWords are types of schema.org and Open Graph for what a page holds.
var typeWords = [...]kindWords{
	{"article", []string{"article", "newsarticle", "blogposting", "reportagenewsarticle", "liveblogposting", "opinionnewsarticle", "analysisnewsarticle"}},
	{"manual", []string{"techarticle", "apireference", "howto", "howtostep", "softwaresourcecode"}},
	{"thread", []string{"discussionforumposting", "qapage", "question", "answer"}},
	{"product", []string{"product", "individualproduct", "product.item"}},
	{"group", []string{"productgroup", "product.group", "aggregateoffer"}},
	{"offer", []string{"offer", "unitpricespecification", "merchantreturnpolicy", "offershippingdetails"}},
	{"rating", []string{"aggregaterating", "review", "rating"}},
	{"list", []string{"itemlist", "collectionpage", "offercatalog", "searchresultspage", "blog"}},
	{"faq", []string{"faqpage"}},
	{"business", []string{"localbusiness", "professionalservice", "service", "store", "postaladdress", "openinghoursspecification", "medicalbusiness", "legalservice", "governmentorganization"}},
	{"trail", []string{"breadcrumblist", "breadcrumb"}},
	{"person", []string{"person", "profilepage"}},
	{"event", []string{"event", "jobposting", "course", "realestatelisting", "place"}},
	{"program", []string{"softwareapplication", "webapplication", "mobileapplication"}},
	{"site", []string{"website", "webpage", "organization", "corporation"}},
}

// siteWords are words by which sites call themselves, behind the headline in the
// title element or as the site's name.
var siteWords = [...]kindWords{
	{"forum", []string{"forum", "forums", "foro", "foros", "fórum", "форум", "board", "boards", "community", "communities", "discussions", "exchange", "overflow", "论坛", "掲示板", "answers", "questions", "respuestas", "réponses", "antworten", "fragen", "ответы", "вопросы", "odpowiedzi", "cevaplar", "知恵袋", "问答", "질문"}},
	{"docs", []string{"docs", "documentation", "dokumentation", "documentación", "manual", "manuals", "reference", "api", "apis", "wiki", "wikipedia", "handbook", "guides", "developers", "developer", "javadoc", "sdk", "cookbook", "knowledge", "knowledgebase", "tutorials", "help", "документация"}},
	{"shop", []string{"shop", "store", "boutique", "tienda", "loja", "negozio", "sklep", "магазин", "outlet", "supplies"}},
	{"news", []string{"news", "blog", "magazine", "journal", "times", "post", "herald", "gazette", "daily", "tribune", "zeitung", "noticias", "notícias", "diario", "gazzetta", "новости", "газета", "nachrichten", "review", "telegraph", "chronicle"}},
	{"firm", []string{"inc", "llc", "ltd", "gmbh", "services", "solutions", "agency", "university", "college", "clinic", "hospital", "insurance", "bank", "law", "city", "county", "council", "software", "consulting", "group", "foundation", "association"}},
}

// subdomains are the parts of a host's name before the site's own.
func subdomains(host string) []string {
	parts := strings.Split(strings.ToLower(host), ".")
	return parts[:max(0, len(parts)-2)]
}

// wordSignals are the signals about words of the address and of the root.
func wordSignals() []kindSignal {
	var all []kindSignal
	for _, w := range pathWords {
		all = append(all, kindSignal{"path-" + w.name, "The address says where the page stands.", knownYes, func(c *census) float64 {
			return c.known(truth(w.in(c.words)))
		}})
	}
	for _, w := range hostWords {
		all = append(all, kindSignal{"path-host-" + w.name, "Large sites give their parts hosts of their own.", knownYes, func(c *census) float64 {
			return c.known(truth(w.in(c.host)))
		}})
	}
	for _, w := range typeWords {
		all = append(all, kindSignal{"holds-" + w.name, "The page's data say what it holds.", yes, func(c *census) float64 {
			return truth(w.in(c.types))
		}})
	}
	for _, w := range siteWords {
		all = append(all, kindSignal{"site-" + w.name, "Sites say what they are.", yes, func(c *census) float64 {
			return truth(w.in(c.site))
		}})
	}
	for _, w := range rootWords {
		all = append(all, kindSignal{"root-" + w.name, "Programs name the page after its template.", yes, func(c *census) float64 {
			return truth(w.in(c.root))
		}})
	}
	return all
}

// in tells whether one of the words is among those of a page.
func (w kindWords) in(have []string) bool {
	return slices.ContainsFunc(have, func(h string) bool { return slices.Contains(w.words, h) })
}

// wordsOf cuts text into lower-case words.
func wordsOf(text string) []string {
	return strings.FieldsFunc(strings.ToLower(text), func(r rune) bool { return !unicode.IsLetter(r) })
}

// without are the words that are not among others.
func without(words, others []string) []string {
	return slices.DeleteFunc(words, func(w string) bool { return slices.Contains(others, w) })
}
