package page

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"golang.org/x/net/html"
)

// ourTokens lists the tokens of a page, raw text as the parser reads it.
func ourTokens(source string) []string {
	s := &scanner{source: source, end: len(source), tags: tags(), mostAttrs: defaultAttributes, bareEnd: -1}
	var l tokenList
	for s.next() {
		t := s.tok
		switch t.kind {
		case tokenText:
			l.text(s.unescape(t.text, false))
		case tokenDoctype:
			l.add("doctype")
		case tokenEnd:
			l.add("</" + t.name + ">")
		case tokenStart:
			var attrs []html.Attribute
			for _, a := range s.attrs[t.attrs[0]:t.attrs[1]] {
				attrs = append(attrs, html.Attribute{Key: a.Key, Val: a.Val})
			}
			l.start(t.name, attrs)
			s.rawTokens(t, &l)
		}
	}
	return l.tokens
}

// rawTokens reads the text behind the start tag of an element without markup.
func (s *scanner) rawTokens(t token, l *tokenList) {
	switch t.name {
	case "textarea", "title":
		l.text(s.unescape(s.raw(t.name), false))
	case "script", "style", "iframe", "noembed", "noframes", "xmp", "plaintext":
		l.text(s.raw(t.name))
	default:
		return
	}
	if s.tok.kind == tokenEnd && s.tok.name == t.name {
		l.add("</" + t.name + ">")
	}
}

// theirTokens lists the tokens that golang.org/x/net finds.
func theirTokens(source string) []string {
	z := html.NewTokenizer(strings.NewReader(source))
	var l tokenList
	for {
		switch z.Next() {
		case html.ErrorToken:
			return l.tokens
		case html.TextToken:
			l.text(string(z.Text()))
		case html.DoctypeToken:
			l.add("doctype")
		case html.EndTagToken:
			name, _ := z.TagName()
			l.add("</" + string(name) + ">")
		case html.StartTagToken, html.SelfClosingTagToken:
			t := z.Token()
			l.start(t.Data, t.Attr)
			if t.Data == "noscript" {
				z.NextIsNotRawText()
			}
		}
	}
}

// tokenList is tokens in a form that shows differences well.
type tokenList struct {
	tokens []string
	inText bool
}

func (l *tokenList) add(s string) {
	l.tokens = append(l.tokens, s)
	l.inText = false
}

// text joins runs of characters between which there was a comment.
func (l *tokenList) text(s string) {
	switch {
	case s == "":
	case l.inText:
		l.tokens[len(l.tokens)-1] += s
	default:
		l.add(s)
		l.inText = true
	}
}

func (l *tokenList) start(name string, attrs []html.Attribute) {
	var b strings.Builder
	b.WriteString("<" + name)
	for _, a := range attrs {
		b.WriteString(" " + a.Key + "=" + a.Val)
	}
	l.add(b.String() + ">")
}

var scanSeeds = []string{
	"", "plain text", "a < b & c", "<", "</", "<!", "<p", "</p", "<p a", "<p a=", "<p a='", "<p a='x", "</>", "</ x>", "<?php ?>x",
	"<P CLASS=A Class=b id='c' data-x>One</P>", "<a href=x/>y</a>", "<a/b/c=d>", "<a =b ==c>", "<a b = c d>", "<a 'b\"c>", "<a b='c'd>",
	"<!-->a-->b", "<!--->a-->b", "<!---->a", "<!--a--!>b", "<!--a--!b-->c", "<!--a>b--c-->d", "<!--a", "<!x>b", "<![CDATA[x]]>y",
	"<!DOCTYPE html><!doctype html public 'x'>", "<title>a &amp; <b></title>c", "<TITLE>a</Title x=y>b", "<textarea>a</textareas></textarea>b",
	"<script>a</script>b", "<script><b></scripty></script/>c", "<style>a{}</style>b", "<xmp>&amp;</xmp>", "<plaintext>a</plaintext>b",
	"&amp;&lt;&gt;&quot;&nbsp;&eacute;&notit;&notin;&amp &ampx&x;&;&#65;&#x41;&#X41&#;&#x;&#xg;&#128;&#0;&#xD800;&#99999999999;&#13;",
	"<a b='&amp;&ampx&amp=&amp=x&copy;&copy=&copyx&notit;&#65;&#65x&NotEqualTilde;'>", "&NotEqualTilde;&CounterClockwiseContourIntegral;",
	"<a b=&quot;x&quot; c=&lt>", "é<b>ü</b>", "<é>", "<aé É=Ü>", "<br/><hr />", "<noscript><b></noscript>", "&" + strings.Repeat("a", 100) + ";",
}

func TestTokensAreThoseOfTheStandardParser(t *testing.T) {
	for _, source := range scanSeeds {
		assert.Equal(t, theirTokens(source), ourTokens(source), "%q", source)
	}
}

func TestScriptsHideTheirEndInComments(t *testing.T) {
	tests := []struct{ name, source, want string }{
		{"no comment", "a</script>b", "a"},
		{"end in a comment", "<!-- a</script>b", "<!-- a"},
		{"script in a comment", "<!-- <script>a</script> --> b</script>c", "<!-- <script>a</script> --> b"},
		{"script in a comment that goes on", "<!-- <script>a</script> b</script>c", "<!-- <script>a</script> b"},
		{"less-than sign in a comment", "<!-- 1 < 2 <script>a</script> --> b</script>c", "<!-- 1 < 2 <script>a</script> --> b"},
		{"comment without content", "<!--><script></script>b", "<!--><script>"},
		{"two comments", "<!-- --> <!-- <script> </script> --></script>", "<!-- --> <!-- <script> </script> -->"},
		{"no end", "<!-- <script>a</script>", "<!-- <script>a</script>"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			assert.Equal(t, test.want, test.source[:scriptEnd(test.source)])
		})
	}
}

func FuzzAgainstTokenizer(f *testing.F) {
	for _, source := range scanSeeds {
		f.Add(source)
	}
	f.Fuzz(func(t *testing.T, source string) {
		source = plain(source)
		if strings.Contains(source, "<!--") && strings.Contains(strings.ToLower(source), "script") {
			t.Skip("golang.org/x/net forgets after a less-than sign that a script is in a comment")
		}
		if cut := source[max(0, strings.LastIndexByte(source, '<')):]; strings.HasPrefix(cut, "</") && !strings.Contains(cut, ">") {
			t.Skip("an end tag that the input cuts off closes the title or script here, and nothing in golang.org/x/net")
		}
		assert.Equal(t, theirTokens(source), ourTokens(source))
	})
}
