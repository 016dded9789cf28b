package safety

import "strings"

// payloads are elements that do something in a browser.
var payloads = [...]string{
	"<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "<b onmouseover=alert(1)>b</b>", `<a href="javascript:alert(1)">a</a>`,
	"<svg onload=alert(1)>", "<iframe srcdoc='&lt;script>alert(1)&lt;/script>'></iframe>",
}

// wrappers are elements whose content browsers read by rules of its own, which a
// sanitiser and a browser may see differently.
var wrappers = [...]string{
	"svg", "math", "style", "title", "textarea", "noscript", "template", "iframe", "noembed", "noframes", "xmp", "plaintext",
	"select", "select><option", "object", "form", "table", "table><tr><td", "svg><style", "svg><foreignobject", "svg><desc", "svg><title", "math><mtext", "math><ms",
	"math><annotation-xml", `math><annotation-xml encoding="text/html"`, "math><mi><table", "math><mtext><table><mglyph><style", "svg><a", "frameset", "marquee",
	"details open ontoggle=alert(1)", "listing", "button", "dialog open", "caption", "colgroup", "head", "body onload=alert(1)", "html", "ruby><rt", "applet",
	"video><source onerror=alert(1)", "audio", "canvas", "datalist", "map name=x", "menu", "optgroup", "slot", "portal", "custom-element", "a", "nobr", "li", "dd",
}

// Markup is markup of which nothing active may be left.
func Markup() []string {
	var list []string
	for _, p := range payloads {
		for _, w := range wrappers {
			name := strings.Fields(w)[0]
			name, _, _ = strings.Cut(name, ">")
			list = append(list, "<"+w+">"+p, "<"+w+">"+p+"</"+name+">", "<"+w+"></"+name+" x>"+p, "<p><"+w+"><p>"+p)
		}
		list = append(list, broken(p)...)
	}
	list = append(list, mutations()...)
	list = append(list, attributes()...)
	list = append(list, clobbers()...)
	return append(list, single...)
}

// broken is a payload among comments, quotes and signs that end too early or
// not at all.
func broken(p string) []string {
	escaped := strings.NewReplacer("<", "&lt;", ">", "&gt;").Replace(p)
	return []string{
		"<!--" + p + "-->", "<!--><p>" + p, "<!--->" + p, "<!--!>" + p, "<!-- --!>" + p, "<![CDATA[" + p + "]]>", "<svg><![CDATA[" + p + "]]>", "<?xml " + p + "?>", "</" + p,
		"<!DOCTYPE html [" + p + "]>", "<!DOCTYPE " + p, "<p title='</p>" + p + "'>x", "<p title=\"" + p, "<p title=" + p, "<p title=`" + p + "`>", "<<" + p, "<p/" + p, "<\x00" + p[1:],
		escaped, strings.ReplaceAll(escaped, "&", "&amp;"), "```\n" + p, "\\" + p, "`" + p, "\n\n" + p, "    " + p, "> " + p, "[x]: " + p, "<" + p[1:len(p)-1],
	}
}

// mutations are raw text in foreign content and the other way round: text for one
// reader, markup for the next.
func mutations() []string {
	var list []string
	for _, foreign := range [...]string{"svg", "math", "svg><desc", "svg><foreignobject", "math><mtext", "math><annotation-xml", "form><math><mtext></form><form", "table><svg", "select><svg"} {
		for _, raw := range [...]string{"style", "title", "textarea", "noscript", "xmp", "iframe", "noembed", "script", "template", "plaintext", "noframes", "mglyph><style"} {
			name := raw[strings.LastIndexByte(raw, '<')+1:]
			list = append(list,
				"<"+foreign+"><"+raw+"><a id=\"</"+name+"><img src=1 onerror=alert(1)>\">",
				"<"+foreign+"></p><"+raw+"><!--</"+name+"><img title=\"--&gt;&lt;img src=1 onerror=alert(1)&gt;\">",
				"<"+raw+"><"+foreign+"></"+name+"><img src onerror=alert(1)>",
			)
		}
	}
	return list
}

// attributes are such that act, load or look up something, each on elements that
// a rendering does and does not have, twice, and in forms that end a tag early.
func attributes() []string {
	var list []string
	for _, a := range [...]string{
		"onclick", "ONLOAD", "onerror", "onfocus autofocus tabindex=1 onblur", "onanimationstart", "onpointerenter", "onbeforematch hidden=until-found onx", "style",
		"formaction", "xlink:href", "srcdoc", "ping", "background", "is", "slot", "cite", "longdesc", "poster", "data", "action", "dynsrc", "lowsrc", "profile", "manifest",
		"target", "download", "rel", "usemap", "http-equiv", "xmlns", "contenteditable", "popovertarget", "part", "nonce", "integrity", "sandbox",
	} {
		list = append(list,
			"<p "+a+"=javascript:alert(1)>x</p>", "<img src=/a.jpg "+a+"=javascript:alert(1)>", `<a href=/a href="javascript:alert(1)" `+a+"='x'>x</a>",
			`<a `+a+`=1 `+a+`="javascript:alert(1)" href=/b>x</a>`, "<img src=/b.jpg/"+a+"=alert(1)//", "<svg "+a+"=alert(1)><circle/></svg>",
			`<table `+a+`=alert(1)><tr `+a+`=alert(1)><td `+a+`=alert(1)>x</table>`, `<ol start="1" `+a+`="alert(1)"><li value=2 `+a+`=alert(1)>x</ol>`,
		)
	}
	return list
}

// clobbers are names that take the place of what scripts look up.
func clobbers() []string {
	var list []string
	for _, name := range [...]string{
		"attributes", "parentNode", "cookie", "body", "location", "forms", "getElementById", "__proto__", "constructor", "defaultView", "innerHTML", "config", "footnote-1",
	} {
		list = append(list,
			"<p id="+name+">x</p>", "<img src=/a.jpg name="+name+">", "<form id="+name+"><input name="+name+"></form>", "<a id="+name+" name=href href=javascript:1>x</a>",
			"<li id="+name+">x</li>", "<sup><a href=#"+name+">1</a></sup><p id="+name+">1. x</p>",
		)
	}
	for _, css := range [...]string{
		"width:expression(alert(1))", "background:url(javascript:alert(1))", `behavior:url(#default)`, "-moz-binding:url(//e.example/x)", "position:fixed;inset:0", `@import '//e.example/x'`,
		`background:u\72l(//e.example)`, "content:attr(x)", "</style><script>alert(1)</script>", "x:\\65xpression(alert(1))",
	} {
		list = append(list, `<p style="`+css+`">x</p>`, "<style>"+css+"</style>x", `<font color="`+css+`">x</font>`, "<link rel=stylesheet href=\"data:text/css,"+css+"\">")
	}
	return list
}

// single are attacks that stand for themselves.
var single = []string{
	`<base href="javascript:alert(1)//"><a href="x">x</a>`, `<base href="data:text/html,"><img src="x.jpg">`, `<meta http-equiv=refresh content="0;url=javascript:alert(1)">`,
	`<link rel=stylesheet href=//evil.example/x.css>`, `<link rel=import href=data:text/html,x>`, `<iframe srcdoc="<script>alert(1)</script>" src="javascript:alert(1)"></iframe>`,
	`<iframe src="https://video.example/&quot;onload=&quot;alert(1)" title="<script>alert(1)</script>"></iframe>`,
	`<embed src="javascript:alert(1)">`, `<object data="data:text/html,x"></object>`, `<video src="javascript:alert(1)"><source src="vbscript:x"></video>`,
	`<img srcset="javascript:alert(1) 1x, data:x 2x, https://a.example/b.jpg 3x" sizes=100vw>`, `<picture><source srcset="javascript:alert(1)"><img></picture>`,
	`<img srcset=",,javascript:alert(1)">`, `<img srcset="/a.jpg 1x,javascript:alert(1) 2x">`, `<img srcset="/a.jpg x&quot; onerror=alert(1)">`, `<img data-srcset="data:image/svg+xml,&lt;svg onload=alert(1)> 9999w">`,
	`<noscript><p title="</noscript><img src=x onerror=alert(1)>"></noscript>`, `<noscript><img src="javascript:alert(1)" onerror=alert(1)></noscript>`,
	`<math><annotation encoding="application/x-tex">\href{javascript:alert(1)}{x}</annotation></math>`, `<script type="math/tex">\href{javascript:alert(1)}{x}</script>`,
	`<math><annotation encoding="application/x-tex">x</code></pre><script>alert(1)</script></annotation></math>`, `<script type="math/tex"></code><img src=x onerror=alert(1)></script>`,
	`<img class="latex" alt="x^2</code><script>alert(1)</script>">`, `<math alttext="&lt;/code>&lt;script>alert(1)&lt;/script>"></math>`, "<code class=language-math>`</code><script>alert(1)</script>",
	`<pre><code class='language-"><script>alert(1)</script>'>x</code></pre>`, `<pre data-lang='js" onclick="alert(1)'>x</pre>`, `<pre class="brush: js; onload=alert(1)">x</pre>`,
	`<td colspan="2&quot; onclick=&quot;alert(1)">x</td>`, `<ol start="1&quot; onclick=&quot;alert(1)"><li>x</ol>`, `<img src=/a.jpg width="1&quot; onerror=&quot;alert(1)" height="100%">`,
	`<sup><a href="#x&quot; onclick=&quot;alert(1)">1</a></sup><p id="x&quot; onclick=&quot;alert(1)">1. x</p>`,
}
