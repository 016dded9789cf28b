package winnow_test

import (
	"fmt"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"github.com/winnow-go/winnow"
)

// allowed is the elements that HTML may hold and their attributes.
var allowed = map[string][]string{
	"p": nil, "h1": nil, "h2": nil, "h3": nil, "h4": nil, "h5": nil, "h6": nil, "ul": nil, "ol": {"start"}, "li": {"id"},
	"blockquote": nil, "pre": nil, "code": {"class"}, "table": nil, "thead": nil, "tbody": nil, "tr": nil,
	"th": {"colspan", "rowspan"}, "td": {"colspan", "rowspan"}, "figure": nil, "figcaption": nil,
	"img": {"src", "alt", "width", "height"}, "a": {"href"}, "strong": nil, "em": nil, "sup": nil, "sub": nil, "br": nil, "hr": nil,
}

var (
	languageClass = regexp.MustCompile(`^language-[a-z0-9+#._-]+$`)
	noteID        = regexp.MustCompile(`^footnote-[0-9]+$`)
	plainNumber   = regexp.MustCompile(`^[0-9]+$`)
	safeAddress   = regexp.MustCompile(`^(https?:|mailto:|[^:]*$|[^:]*[/?#])`)
)

// unsafeParts lists what a rendering holds beyond the allow-list once it stands
// in an element of a page.
func unsafeParts(t *testing.T, rendered string, in atom.Atom) []string {
	t.Helper()
	nodes, err := html.ParseFragment(strings.NewReader(rendered), &html.Node{Type: html.ElementNode, DataAtom: in, Data: in.String()})
	require.NoError(t, err)
	var found []string
	for _, root := range nodes {
		found = append(found, unsafeNode(root)...)
		for n := range root.Descendants() {
			found = append(found, unsafeNode(n)...)
		}
	}
	return found
}

func unsafeNode(n *html.Node) []string {
	switch n.Type {
	case html.TextNode:
		return nil
	case html.ElementNode:
	default:
		return []string{fmt.Sprintf("a node of type %d", n.Type)}
	}
	attrs, ok := allowed[n.Data]
	if !ok || n.Namespace != "" {
		return []string{"<" + n.Data + ">"}
	}
	var found []string
	for _, a := range n.Attr {
		if !slices.Contains(attrs, a.Key) || !safeValue(a.Key, a.Val) {
			found = append(found, fmt.Sprintf("<%s %s=%q>", n.Data, a.Key, a.Val))
		}
	}
	return found
}

func safeValue(key, value string) bool {
	switch key {
	case "href", "src":
		return safeAddress.MatchString(value) && !strings.ContainsFunc(value, func(r rune) bool { return r <= ' ' })
	case "class":
		return languageClass.MatchString(value)
	case "id":
		return noteID.MatchString(value)
	case "alt":
		return true
	}
	return plainNumber.MatchString(value)
}

// places is where an attack may stand in a page: %s is its address, as one
// writes it in an attribute, %m its markup.
var places = []struct{ name, page string }{
	{"paragraph", `<p>The ferry left late again, as it does on Mondays. %m And it came back on Tuesday.</p>`},
	{"link", `<p>Read <a href="%s">the log %m of the ferry</a> today.</p>`},
	{"heading", `<h2>Goats %m on board</h2><p>Two of them, and <a href="%s">a piano</a>.</p>`},
	{"image", `<p>A view:</p><figure><img src="%s" data-src="%s" srcset="%s 2x" alt="%s">%m<figcaption>The harbour %m</figcaption></figure>`},
	{"table", `<table><tr><th>Day %m</th><td><a href="%s">Monday</a></td></tr><tr><td>%m</td><td><img src="%s">none</td></tr></table>`},
	{"code", `<pre><code class="language-%s">run() %m</code></pre>`},
}

// attacks is addresses and markup that do something in a browser, made from the
// ways in which pages hide it.
func attacks() (addresses, markup []string) {
	for _, scheme := range []string{"javascript", "vbscript", "data", "file", "blob", "about", "livescript", "view-source", "feed", "jar"} {
		rest := ":alert(1)//"
		if scheme == "data" {
			rest = ":text/html,&lt;script>alert(1)&lt;/script>"
		}
		first, tail := scheme[:1], scheme[1:]
		addresses = append(addresses,
			scheme+rest, strings.ToUpper(scheme)+rest, strings.ToUpper(first)+tail+rest,
			" "+scheme+rest, "\t"+scheme+rest, "\n"+scheme+rest, "&#1;"+scheme+rest, "&#x1f;"+scheme+rest, "&#160;"+scheme+rest,
			first+"&#9;"+tail+rest, first+"&#10;"+tail+rest, first+"&Tab;"+tail+rest, first+"&NewLine;"+tail+rest,
			first+"&#0;"+tail+rest, first+"&#173;"+tail+rest, first+"&#8203;"+tail+rest,
			fmt.Sprintf("&#%d;", first[0])+tail+rest, fmt.Sprintf("&#x%x", first[0])+";"+tail+rest, fmt.Sprintf("&#0000%d", first[0])+";"+tail+rest,
			scheme+"&colon;"+rest[1:], scheme+"&#58"+rest[1:], scheme+" "+rest, scheme+"&#x3a;"+rest[1:],
			"https:"+scheme+rest, "//"+scheme+rest, `\`+scheme+rest, `"&gt;&lt;img src=x onerror=alert(1)&gt;`+scheme+rest,
			scheme+rest+`&quot; onmouseover=&quot;alert(1)`, "mailto:x&quot;onclick=&quot;"+scheme+rest,
		)
	}
	bodies := []string{"<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "<b onmouseover=alert(1)>b</b>", `<a href="javascript:alert(1)">a</a>`}
	for _, b := range bodies {
		for _, element := range []string{
			"svg", "math", "style", "title", "textarea", "noscript", "template", "iframe", "noembed", "noframes", "xmp", "plaintext",
			"select", "object", "form", "table", "svg><style", "svg><foreignobject", "svg><desc", "math><mtext", "math><annotation-xml",
			"math><mi><table", "svg><a", "frameset", "marquee", "details open ontoggle=alert(1)", "listing", "button", "dialog open",
		} {
			markup = append(markup, "<"+element+">"+b, "<"+element+">"+b+"</"+strings.Fields(element)[0]+">")
		}
		markup = append(markup, "<!--"+b+"-->", "<!--><p>"+b, "<!--!>"+b, "<![CDATA["+b+"]]>", "<?xml "+b+"?>", "</"+b, "<p title='</p>"+b+"'>x",
			strings.ReplaceAll(strings.ReplaceAll(b, "<", "&lt;"), ">", "&gt;"), "```\n"+b, "\\"+b)
	}
	for _, handler := range []string{"onclick", "ONLOAD", "onerror", "onfocus autofocus tabindex=1 onblur", "style", "formaction", "xlink:href", "srcdoc", "ping", "background", "id", "name", "action", "is", "slot"} {
		markup = append(markup,
			"<p "+handler+"=alert(1)>x</p>", "<img src=/a.jpg "+handler+"=alert(1)>", `<a href=/a href="javascript:alert(1)" `+handler+"='x'>x</a>",
			"<img src=/b.jpg/"+handler+"=alert(1)//", "<svg "+handler+"=alert(1)><circle/></svg>")
	}
	markup = append(markup,
		`<base href="javascript:alert(1)//"><a href="x">x</a>`, `<base href="data:text/html,"><img src="x.jpg">`, `<meta http-equiv=refresh content="0;url=javascript:alert(1)">`,
		`<link rel=stylesheet href=//evil.example/x.css>`, `<iframe srcdoc="<script>alert(1)</script>" src="javascript:alert(1)"></iframe>`,
		`<iframe src="https://video.example/&quot;onload=&quot;alert(1)" title="<script>alert(1)</script>"></iframe>`,
		`<embed src="javascript:alert(1)">`, `<object data="data:text/html,x"></object>`, `<video src="javascript:alert(1)"><source src="vbscript:x"></video>`,
		`<form action="javascript:alert(1)"><input name=attributes><input name=parentNode><button>x</button></form>`,
		`<img srcset="javascript:alert(1) 1x, data:x 2x, https://a.example/b.jpg 3x" sizes=100vw>`, `<picture><source srcset="javascript:alert(1)"><img></picture>`,
		`<noscript><p title="</noscript><img src=x onerror=alert(1)>"></noscript>`, `<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">`,
		`<svg></p><style><a id="</style><img src=1 onerror=alert(1)>">`, `<form><math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>`,
	)
	return addresses, markup
}

// TestHTMLIsSafeWhateverThePageHolds puts every attack at every place.
func TestHTMLIsSafeWhateverThePageHolds(t *testing.T) {
	addresses, markup := attacks()
	require.GreaterOrEqual(t, len(addresses)+len(markup), 300)
	for _, place := range places {
		t.Run(place.name, func(t *testing.T) {
			for _, a := range addresses {
				checkSafe(t, strings.NewReplacer("%s", a, "%m", "").Replace(place.page))
			}
			for _, m := range markup {
				checkSafe(t, strings.NewReplacer("%s", "/a.jpg", "%m", m).Replace(place.page))
			}
		})
	}
}

func checkSafe(t *testing.T, snippet string) {
	t.Helper()
	article, err := everything().Extract(t.Context(), strings.NewReader("<!DOCTYPE html><article>"+before+snippet+after+"</article>"), winnow.Source{})
	require.NoError(t, err, "%s", snippet)
	rendered := article.HTML()
	for _, in := range []atom.Atom{atom.Body, atom.Div, atom.Template, atom.Td} {
		assert.Empty(t, unsafeParts(t, rendered, in), "%s\nin %s gives\n%s", snippet, in, rendered)
	}
	assert.Empty(t, rawHTML.FindAllString(outsideCode(article.Markdown()), -1), "%s gives\n%s", snippet, article.Markdown())
}

// rawHTML is what CommonMark takes for HTML or for an automatic link. Formulae
// have the sign before a blank.
var rawHTML = regexp.MustCompile(`(^|[^\\])<[a-zA-Z/!?]`)

// outsideCode is Markdown without its code, in which signs mean nothing.
func outsideCode(markdown string) string {
	return codeSpans.ReplaceAllString(fences.ReplaceAllString(markdown, ""), "")
}

var (
	fences    = regexp.MustCompile("(?ms)^ *```+[^`\n]*\n.*?^ *```+$")
	codeSpans = regexp.MustCompile("(?s)`+[^`]+`+")
)

func FuzzRender(f *testing.F) {
	addresses, markup := attacks()
	for i := 0; i < len(addresses); i += 23 {
		f.Add(`<a href="` + addresses[i] + `">x</a>`)
	}
	for i := 0; i < len(markup); i += 7 {
		f.Add(markup[i])
	}
	f.Fuzz(func(t *testing.T, snippet string) {
		article, err := everything().Extract(t.Context(), strings.NewReader("<article>"+before+snippet+after+"</article>"), winnow.Source{Format: winnow.HTML})
		if err != nil {
			return
		}
		for _, in := range []atom.Atom{atom.Body, atom.Template, atom.Td} {
			assert.Empty(t, unsafeParts(t, article.HTML(), in))
		}
		want := wordsOf(article.Text + "\n" + embedNames(article.Blocks))
		assert.Equal(t, want, wordsOf(textOf(t, article.HTML())))
	})
}
