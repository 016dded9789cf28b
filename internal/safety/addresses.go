package safety

import (
	"fmt"
	"strings"
)

// schemes are those of addresses that do more than lead to a page.
var schemes = [...]string{
	"javascript", "vbscript", "data", "file", "blob", "about", "livescript", "mocha", "view-source", "feed", "jar", "filesystem",
	"ms-its", "mhtml", "intent", "chrome", "resource", "ws", "tel", "x-schema",
}

// Addresses are addresses to which no rendering may lead, in the ways in which
// pages hide their scheme: entities, blanks, control and invisible characters,
// capitals, quotes.
func Addresses() []string {
	var list []string
	for _, scheme := range schemes {
		rest := "alert(1)//"
		if scheme == "data" {
			rest = "text/html;base64,&lt;script>alert(1)&lt;/script>"
		}
		list = append(list, obfuscated(scheme, rest)...)
	}
	return list
}

// obfuscated is an address in all disguises.
func obfuscated(scheme, rest string) []string {
	first, tail := scheme[:1], scheme[1:]
	list := []string{
		scheme + ":" + rest, strings.ToUpper(scheme) + ":" + rest, strings.ToUpper(first) + tail + ":" + rest,
		scheme + "&colon;" + rest, scheme + "&#58" + rest, scheme + "&#x3a;" + rest, scheme + " :" + rest, scheme + ":\n" + rest,
		fmt.Sprintf("&#%d;%s:%s", first[0], tail, rest), fmt.Sprintf("&#x%x;%s:%s", first[0], tail, rest), fmt.Sprintf("&#0000%d%s:%s", first[0], "&#x"+fmt.Sprintf("%x", tail[0])+";"+tail[1:], rest),
		entities(scheme) + "&#58;" + rest,
		"https:" + scheme + ":" + rest, "//" + scheme + ":" + rest, `\` + scheme + ":" + rest, `/\/` + scheme + ":" + rest,
		`"&gt;&lt;img src=x onerror=alert(1)&gt;` + scheme + ":" + rest, scheme + ":" + rest + `&quot; onmouseover=&quot;alert(1)`,
		"mailto:x&quot;onclick=&quot;" + scheme + ":" + rest, "?" + scheme + ":" + rest, "#" + scheme + ":" + rest, "'" + scheme + ":" + rest,
		"feed:" + scheme + ":" + rest, "/a.jpg 1x, " + scheme + ":" + rest,
	}
	for _, sign := range [...]string{" ", "\t", "\n", "&#1;", "&#x1f;", "&#160;", "&#8203;", "&#65279;", "&#8232;", "&#12288;", "&#0;"} {
		list = append(list, sign+scheme+":"+rest)
	}
	for _, sign := range [...]string{"&#9;", "&#10;", "&#13;", "&Tab;", "&NewLine;", "&#0;", "&#173;", "&#8203;", "&#8205;", "&#65279;", "&#1;", "%0a", "\\"} {
		list = append(list, first+sign+tail+":"+rest)
	}
	return list
}

// entities writes every character as a reference.
func entities(s string) string {
	var b strings.Builder
	for i := range len(s) {
		fmt.Fprintf(&b, "&#%d;", s[i])
	}
	return b.String()
}
