package safety

import "strings"

// Place is where an attack stands in a page.
type Place struct {
	// Name tells the place in a test's name.
	Name string
	page string
}

// Places are those where winnow reads something of a page: text, links, images,
// cells, code and formulae. In page, %s is an address as one writes it in an
// attribute, %m markup.
var Places = [...]Place{
	{"paragraph", `<p>The ferry left late again, as it does on Mondays. %m And it came back on Tuesday.</p>`},
	{"link", `<p>Read <a href="%s">the log %m of the ferry</a> today.</p>`},
	{"heading", `<h2>Goats %m on board</h2><p>Two of them, and <a href="%s">a piano</a>.</p>`},
	{"image", `<p>A view:</p><figure><img src="%s" data-src="%s" srcset="%s 2x" alt="%s">%m<figcaption>The harbour %m</figcaption></figure>` +
		`<picture><source srcset="%s 1x"><img alt="x"></picture><iframe src="%s" title="%s"></iframe><p>So it is.</p>`},
	{"table", `<table><tr><th>Day %m</th><td><a href="%s">Monday</a></td></tr><tr><td>%m</td><td><img src="%s">none</td></tr></table>`},
	{"code", `<pre><code class="language-%s">run() %m</code></pre>`},
	{"note", `<p>The pier<sup><a href="#fn1">1</a></sup> is old.</p><ul><li>%m</li></ul><ol class="footnotes"><li id="fn1">By <a href="%s">years</a>. %m <a href="#fnref1">back</a></li></ol>`},
	{"formula", `<p>So <math alttext="%s"><mi>x</mi><annotation encoding="application/x-tex">%s</annotation></math> and <code class="language-math">%m</code> hold.</p>`},
}

// Address is a page with an address at the place.
func (p Place) Address(a string) string {
	return strings.NewReplacer("%s", a, "%m", "").Replace(p.page)
}

// Markup is a page with markup at the place.
func (p Place) Markup(m string) string {
	return strings.NewReplacer("%s", "/a.jpg", "%m", m).Replace(p.page)
}
