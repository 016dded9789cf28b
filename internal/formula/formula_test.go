package formula

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"github.com/winnow-go/winnow/internal/page"
)

func TestClean(t *testing.T) {
	for _, test := range []struct{ name, source, want string }{
		{"signs around it", `\( a \)`, "a"},
		{"signs of a display", "$$\n a\n + b $$", "a + b"},
		{"what MediaWiki adds", `{\displaystyle {\frac {a}{b}}}`, `{\frac {a}{b}}`},
		{"braces that belong together are no wrapper", `{\displaystyle a}{b}`, `{\displaystyle a}{b}`},
		{"a comment", "a % of all\n+ b 5\\%", `a + b 5\%`},
		{"a link", `\href{javascript:alert(1)}{a}`, `href{javascript:alert(1)}{a}`},
		{"a link in a link", `\hr\hrefef{a}`, `\hrhrefef{a}`},
		{"a page", strings.Repeat("a ", mostTeX), ""},
		{"nothing", " \u200B ", ""},
	} {
		t.Run(test.name, func(t *testing.T) { assert.Equal(t, test.want, Clean(test.source)) })
	}
}

func TestMathML(t *testing.T) {
	for _, test := range []struct{ name, source, want string }{
		{"source beside it", `<semantics><mi>a</mi><annotation encoding="application/x-tex">b</annotation></semantics>`, "b"},
		{"a fraction", `<mfrac><mn>1</mn><mrow><mi>a</mi><mo>+</mo><mi>b</mi></mrow></mfrac>`, `\frac{1}{a + b}`},
		{"a binomial", `<mfrac linethickness="0"><mi>n</mi><mi>k</mi></mfrac>`, `\binom{n}{k}`},
		{"scripts", `<msubsup><mi>x</mi><mi>i</mi><mn>2</mn></msubsup><msup><mrow><mi>a</mi><mi>b</mi></mrow><mn>2</mn></msup>`, `x_{i}^{2} {a b}^{2}`},
		{"limits", `<munderover><mo>∑</mo><mn>1</mn><mi>n</mi></munderover>`, `\sum_{1}^{n}`},
		{"an accent", `<mover><mi>x</mi><mo>¯</mo></mover>`, `\bar{x}`},
		{"roots", `<msqrt><mi>x</mi><mo>+</mo><mn>1</mn></msqrt><mroot><mi>x</mi><mn>3</mn></mroot>`, `\sqrt{x + 1} \sqrt[3]{x}`},
		{"functions, names and letters", "<mi>sin</mi><mo>\u2061</mo><mi>θ</mi><mi>rate</mi>", `\sin \theta \mathrm{rate}`},
		{"brackets", `<mfenced open="[" close="]"><mi>a</mi><mi>b</mi></mfenced>`, `[a, b]`},
		{"a matrix", `<mtable><mtr><mtd><mi>a</mi></mtd><mtd><mi>b</mi></mtd></mtr><mtr><mtd><mi>c</mi></mtd></mtr></mtable>`, `\begin{matrix} a & b \\ c \end{matrix}`},
		{"text with signs of TeX", `<mtext>50% of {a}</mtext>`, `\text{50\% of \{a\}}`},
		{"what is not shown", `<mphantom><mi>a</mi></mphantom><mi>b</mi><mspace width="1em"/>`, "b"},
	} {
		t.Run(test.name, func(t *testing.T) {
			f, ok := at(first(t, "<math>"+test.source+"</math>", atom.Math))
			require.Equal(t, true, ok)
			assert.Equal(t, test.want, f.TeX)
		})
	}
}

func TestAt(t *testing.T) {
	for _, test := range []struct {
		name, source string
		tag          atom.Atom
		want         string
	}{
		{"a script", `<script type="math/tex; mode=display">a</script>`, atom.Script, "$$a$$"},
		{"another script", `<script type="text/javascript">a</script>`, atom.Script, ""},
		{"pandoc's", `<span class="math inline">\(a\)</span>`, atom.Span, "$a$"},
		{"Sphinx's", `<div class="math notranslate">\[a\]</div>`, atom.Div, "$$a$$"},
		{"a class that says little, and no signs", `<div class="math">Lessons on Monday</div>`, atom.Div, ""},
		{"a picture of a formula", `<img class="latex" alt="a^2">`, atom.Img, "$a^2$"},
		{"a picture of gloves", `<img class="latex" alt="blue gloves">`, atom.Img, ""},
		{"a language of code", `<code class="language-go">a</code>`, atom.Code, ""},
		{"a formula that was not ended", `<math><mi>a</mi><mtext><p>The story.</p></mtext></math>`, atom.Math, ""},
	} {
		t.Run(test.name, func(t *testing.T) {
			f, ok := at(first(t, test.source, test.tag))
			got := ""
			if ok {
				got = f.String()
			}
			assert.Equal(t, test.want, got)
		})
	}
}

// first is the first element of a page with a tag.
func first(t *testing.T, source string, tag atom.Atom) (*page.Tree, int32) {
	t.Helper()
	root, err := html.Parse(strings.NewReader(source))
	require.NoError(t, err)
	tree := page.FromNode(root)
	i := tree.First(page.Root, tag)
	require.GreaterOrEqual(t, i, int32(0))
	return tree, i
}
