package meta

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

const head = `<h1>Nine boats and no captain</h1>`

// TestAuthorsByEvidence has pages that name authors in one way and somebody
// else in another.
func TestAuthorsByEvidence(t *testing.T) {
	ld := func(author string) string {
		return `<script type="application/ld+json">{"@type":"Article","headline":"Nine boats and no captain","author":` + author + `}</script>`
	}
	thread := func(user string) string {
		return `<div class="post"><a href="` + user + `">` + user[strings.LastIndexAny(user, "/=")+1:] + `</a><p>The reed squeaks on the throat A, and only in the cold hall.</p></div>`
	}
	thread2 := func(user, title string) string {
		return `<div class="postleft"><dl><dt><strong>` + user + `</strong></dt></dl></div><h3>` + title + `</h3><p>The reed squeaks on the throat A, and only in the cold hall.</p>`
	}
	tests := []struct {
		name, source string
		want         []string
	}{
		{"a line of links completes the list", ld(`{"name":"Orla Fenwick"}`) + head + `<p>By <a href="/author/orla">Orla Fenwick</a> and <a href="/author/piet">Piet Noor</a></p>` + story, []string{"Orla Fenwick", "Piet Noor"}},
		{"a reviewer does not", ld(`{"name":"Orla Fenwick"}`) + head + `<p>By <a href="/author/orla">Orla Fenwick</a>, medically reviewed by <a href="/author/piet">Piet Noor</a></p>` + story, []string{"Orla Fenwick"}},
		{"an authority has and in its name", ld(`{"@type":"Organization","name":"Centre for Rivers and Coasts"}`) + head + story, []string{"Centre for Rivers and Coasts"}},
		{"a school has an ampersand", head + `<p>By Institute of Tides &amp; Rope</p>` + story, []string{"Institute of Tides & Rope"}},
		{"what follows a role belongs to it", head + `<p>By Orla Fenwick, Senior Director, Content &amp; Sales, Quay Media Group</p>` + story, []string{"Orla Fenwick"}},
		{"a full name after a role is a second author", head + `<p>By Orla Fenwick, Editor, Piet Noor, Reporter</p>` + story, []string{"Orla Fenwick", "Piet Noor"}},
		{"a role of two words behind a blank", head + `<p class="author">Orla Maria Fenwick Senior Editor</p>` + story, []string{"Orla Maria Fenwick"}},
		{"capitals are no degree", head + `<p>by ROPE HOUSE on Jan 22, 2025</p>` + story, []string{"ROPE HOUSE"}},
		{"a section behind in", head + `<p>By Orla Fenwick in Ports</p>` + story, []string{"Orla Fenwick"}},
		{"in the midst of a name", `<meta name="author" content="Human in the Loop">` + head + `<p class="author">Human in the Loop</p>` + story, []string{"Human in the Loop"}},
		{"a nickname before a date", head + `<p>by oz on December 4, 2006</p>` + story, []string{"oz"}},
		{"a label alone above a nickname", head + `<div>by</div><div>delta201</div>` + story, []string{"delta201"}},
		{"a date in doubt before by", head + `<p>03/01/2017 by Orla Fenwick</p>` + story, []string{"Orla Fenwick"}},
		{"a name beside the date", head + `<p>Dec 26, 2025 • Orla Fenwick in Ports</p>` + story, []string{"Orla Fenwick"}},
		{"on behalf of others", head + `<p>Dec. 19, 2025 · Orla Fenwick on behalf of the rope team</p>` + story, []string{"Orla Fenwick"}},
		{"a line of names above a date", head + `<p>Orla Fenwick, Piet Noor and Ada Quill</p><p>24 Apr 2000</p>` + story, []string{"Orla Fenwick", "Piet Noor", "Ada Quill"}},
		{"a name above the label of a date", head + `<p>Orla Fenwick</p><p>Last updated:</p>` + story, []string{"Orla Fenwick"}},
		{"a line of names without a date may be anybody", head + `<p>Orla Fenwick</p>` + story, nil},
		{"a section above a date is no name", head + `<p>Proof of Rain</p><p>24 Apr 2000</p>` + story, nil},
		{"a signature in italics", head + story + `<p><em>Orla Fenwick</em></p>`, []string{"Orla Fenwick"}},
		{"a signature to the right", head + story + `<p style="text-align: right">Orla Fenwick</p>`, []string{"Orla Fenwick"}},
		{"a plain line below the story", head + story + `<p>Orla Fenwick</p>`, nil},
		{"a signature in the midst of it", head + `<article>` + story + `<p><em>Orla Fenwick</em></p>` + story + `</article>`, nil},
		{"links below are no signature", head + story + `<p><b>Links zur Sendung</b></p>`, nil},
		{"a label in a box of its own", head + strings.Repeat(story, 9) + `<aside><h3>Author</h3><p>Orla Fenwick</p><h3>Published</h3><p>31 January 2024</p></aside>`, []string{"Orla Fenwick"}},
		{"a list below such a label", head + strings.Repeat(story, 9) + `<h6>Authors</h6><ul><li>Orla Fenwick</li><li>Piet Noor</li></ul>`, []string{"Orla Fenwick", "Piet Noor"}},
		{"the first of a thread's users", head + thread("/u/reedbender") + thread("/u/padsaver") + thread("/u/basset"), []string{"reedbender"}},
		{"users in queries", head + thread("member.php?u=reedbender") + thread("member.php?u=padsaver") + thread("member.php?u=basset"), []string{"reedbender"}},
		{"a thread whose headline stands in its first post", `<title>Nine boats and no captain - Quay forum</title><div><a href="memberlist.php">Our members</a></div><table><tr><td><a href="member.php?u=7">reedbender</a><td><b>Nine boats and no captain</b><br><br>Where did they go?</table>` + thread("member.php?u=padsaver") + thread("member.php?u=basset"), []string{"reedbender"}},
		{"two users are no thread", head + thread("/u/reedbender") + thread("/u/padsaver"), nil},
		{"users who comment", head + story + `<div class="comments">` + thread("/user/reedbender") + thread("/user/padsaver") + thread("/user/basset") + `</div>`, nil},
		{"microdata in noscript", head + `<noscript><div itemscope><span itemprop="author" itemscope><span itemprop="name">reedbender</span></span></div></noscript>`, []string{"reedbender"}},
		{"RDFa", head + `<div vocab="http://schema.org/" typeof="Article"><span property="author" typeof="Person"><span property="name">Orla Fenwick</span>, of the quay</span></div>` + story, []string{"Orla Fenwick"}},
		{"whose site it is", `<meta property="og:site_name" content="Orla Fenwick">` + ld(`{"@type":"Person","name":"Orla Fenwick"}`) + head + story, []string{"Orla Fenwick"}},
		{"whose site it is, beside a box", `<meta property="og:site_name" content="Orla Fenwick">` + ld(`{"@type":"Person","name":"Orla Fenwick"}`) + head + strings.Repeat(story, 9) + `<div class="author">Lora Dee</div>`, []string{"Orla Fenwick"}},
		{"the publisher's element holds the author", `<meta property="og:site_name" content="Quay Post"><meta name="publisher" content="Orla Fenwick"><meta name="author" content="Orla Fenwick">` + head + `<p class="author">Ports</p>` + story, []string{"Orla Fenwick"}},
		{"two weak sources agree", head + strings.Repeat(story, 9) + `<p class="author">Text: Orla Fenwick</p>`, []string{"Orla Fenwick"}},
		{"menus are nobody", head + `<p class="author">View comments</p>` + story, nil},
		{"a blog of a person", `<title>Nine boats and no captain | Clara Noor's notes</title>` + head + story, []string{"Clara Noor"}},
		{"a site with a person's name", `<meta property="og:site_name" content="Dr. Martin van Noor">` + head + story, []string{"Martin van Noor"}},
		{"a paper with two capitals", `<meta property="og:site_name" content="Harbour Herald">` + head + story, nil},
		{"a shop with a person's name in it", `<meta property="og:site_name" content="Clara Noor Surf">` + head + story, nil},
		{"behind the copyright sign", head + strings.Repeat(story, 3) + `<div class="footer">© 2019-2024 Clara Noor. All rights reserved.</div>`, []string{"Clara Noor"}},
		{"a company behind the copyright sign", head + strings.Repeat(story, 3) + `<div class="footer">© 2024 Clara Noor & Sons</div>`, nil},
		{"a credit has no year", head + strings.Repeat(story, 3) + `<div>© Clara Noor</div>`, nil},
		{"whose site it is loses to a byline", `<meta property="og:site_name" content="Clara Noor">` + head + `<p>By Piet Noor</p>` + story, []string{"Piet Noor"}},
		{"a name and a place in a script without capitals", head + `<div>মিতালি সরকার, পটুয়াখালী</div><div>১৯ ফেব্রুয়ারি ২০২০</div>` + story, []string{"মিতালি সরকার"}},
		{"a section in a script without capitals", head + `<div>মিতালি সরকার</div><div>১৯ ফেব্রুয়ারি ২০২০</div>` + story, nil},
		{"a reporter glued to the time", head + `<div>2021/09/27 10:35記者簡廷安／苗栗報導</div>` + story, []string{"簡廷安"}},
		{"a signature above comments in Vietnamese", head + story + `<p style="text-align:right"><b>Orla Fenwick</b></p><div class="binh-luan"><h3>Minh</h3><p>The ferry of my youth was never late, or only by an hour or two when the tide was out.</p></div><p>© 2023 Quay Post. All rights reserved, and no part of it may be copied.</p>`, []string{"Orla Fenwick"}},
		{"subjects are no persons", head + `<p class="author">Boat Building</p>` + story, nil},
		{"a thread is by who began it", head + `<div itemscope itemtype="https://schema.org/DiscussionForumPosting"><span itemprop="author">reedbender</span>` + story + `<span itemprop="author">padsaver</span>` + story + `</div>`, []string{"reedbender"}},
		{"amid other labelled values", head + `<p>2018-11-06 来源：河东晚报 作者：孙立群 责任编辑：赵敏</p>` + story, []string{"孙立群"}},
		{"a photographer behind wide marks", head + `<p>文／林宜君 攝影／陳志豪</p>` + story, []string{"林宜君"}},
		{"an editor glued to the author", head + `<p>作者：孙立群责任编辑：赵敏</p>` + story, []string{"孙立群"}},
		{"who checked facts, beside a date", `<meta name="author" content="Orla Fenwick">` + head + `<p>Updated: Dec 17, 2025 Fact checked by: Piet Noor</p>` + story, []string{"Orla Fenwick"}},
		{"a reviewer's line names nobody", head + `<p class="author">Reviewed by Orla Fenwick, Harbour Master at Quay & Sons, on 3 May 2024</p>` + story, nil},
		{"a translator's line names nobody", head + `<p class="author">Traduit par Orla Fenwick</p>` + story, nil},
		{"in the cell of the headline", `<table><tr><td><font size="5"><h1>Nine boats and no captain</h1></font>by Orla Fenwick, 3 May 1998</td></tr></table>` + story, []string{"Orla Fenwick"}},
		{"a kind of text and its author", head + `<p>Eine Reportage von Orla Fenwick</p>` + story, []string{"Orla Fenwick"}},
		{"who asked is the author, not who answered", head + `<p>Ein Interview von Orla Fenwick mit Piet Noor.</p>` + story, []string{"Orla Fenwick"}},
		{"a novel is about somebody else's work", head + `<p>Ein Roman von Orla Fenwick</p>` + story, nil},
		{"who hosts it", head + `<p>Hosted by Orla Fenwick</p>` + story, []string{"Orla Fenwick"}},
		{"a sentence below the story", head + strings.Repeat(story, 9) + `<p>This post was written by Orla Fenwick</p><p>Published on 3 May 2024</p>`, []string{"Orla Fenwick"}},
		{"two elements of one class", head + `<p class="firma"><span class="author vcard">Orla Fenwick</span> / <span class="author vcard">Piet Noor</span></p>` + story, []string{"Orla Fenwick", "Piet Noor"}},
		{"the meta element completes the byline", `<meta name="author" content="Orla Fenwick, Piet Noor">` + head + `<p>By Orla Fenwick</p>` + story, []string{"Orla Fenwick", "Piet Noor"}},
		{"the site before the person", `<meta property="og:site_name" content="Quay Post"><meta name="author" content="Quay Post - Orla Fenwick">` + head + story, []string{"Orla Fenwick"}},
		{"a company with its address", `<meta property="article:published_time" content="2024-05-03"><meta name="author" content="Rope House GmbH, Port Ellery, Germany">` + head + story, []string{"Rope House GmbH"}},
		{"who took the photos, in brackets", head + `<p>By Orla Fenwick (reporting) and Piet Noor (photography)</p>` + story, []string{"Orla Fenwick"}},
		{"who took the portrait", head + strings.Repeat(story, 9) + `<p>Portrait by Orla Fenwick</p>`, nil},
		{"an agency beside a person", head + `<p>Par Orla Fenwick avec AFP</p>` + story, []string{"Orla Fenwick", "AFP"}},
		{"an agency and its place", head + `<p>EFE Vigo - 12 ene 2023</p>` + story, []string{"EFE"}},
		{"numbers of affiliations", head + `<p class="authors">Orla Fenwick<sup>1</sup>, Piet Noor<sup>1,2</sup></p>` + story, []string{"Orla Fenwick", "Piet Noor"}},
		{"a span right behind the name", head + `<p><span>By Orla Fenwick</span><span>Harbour desk</span></p>` + story, []string{"Orla Fenwick"}},
		{"a desk beside a person", head + `<p>Von Orla Fenwick, Online-Redaktion</p>` + story, []string{"Orla Fenwick"}},
		{"a Hebrew letter at the end", head + `<p>מאת: נועה ברקוביץ'</p>` + story, []string{"נועה ברקוביץ'"}},
		{"brackets in the midst of a name", `<meta name="author" content="Orla (Quill) Fenwick">` + head + story, []string{"Orla (Quill) Fenwick"}},
		{"a name twice without a blank", head + `<p class="author"><b>Orla Fenwick</b><b>Orla Fenwick</b></p>` + story, []string{"Orla Fenwick"}},
		{"a profession before the name", head + `<p>Von Rechtsanwältin Orla Fenwick</p>` + story, []string{"Orla Fenwick"}},
		{"the statistics know", `<meta property="article:published_time" content="2024-05-03">` + head + story + `<script>dataLayer.push({"pagePostAuthor":"Orla Fenwick"})</script>`, []string{"Orla Fenwick"}},
		{"the state of the page knows", `<meta property="article:published_time" content="2024-05-03">` + head + story + `<script>{"post":{"title":"Nine boats and no captain","author":{"name":"Orla Fenwick"}}}</script>`, []string{"Orla Fenwick"}},
		{"the state of another story", `<meta property="article:published_time" content="2024-05-03">` + head + story + `<script>{"related":{"title":"Rain","author":{"name":"Orla Fenwick"}}}</script>`, nil},
		{"a box below does not outdo the site's signature", `<meta property="og:site_name" content="Quay Post">` + head + `<p>By Quay Post</p>` + strings.Repeat(story, 9) + `<div class="author">Orla Fenwick</div>`, []string{"Quay Post"}},
		{"a thread whose posts have headings", thread2("reedbender", "Nine boats") + thread2("padsaver", "Re: Nine boats") + thread2("basset", "Re: Nine boats"), []string{"reedbender"}},
		{"a change is no byline", head + strings.Repeat(story, 9) + `<p>Last edited by Piet Noor</p>`, nil},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			assert.Equal(t, test.want, read(t, `<meta property="og:type" content="article">`+test.source, "").Authors)
		})
	}
}

// TestDatesByEvidence has pages whose dates contradict each other.
func TestDatesByEvidence(t *testing.T) {
	published := func(s string) string { return `<meta property="article:published_time" content="` + s + `">` }
	tests := []struct{ name, source, url, want string }{
		{"the day that the page shows, west", published("2022-05-04T03:37:00Z") + head + `<p class="date">May 3, 2022</p>` + story, "", "2022-05-03"},
		{"the day that the page shows, east", published("2019-12-09T20:00:00Z") + head + `<time datetime="2019-12-10">10 December 2019</time>` + story, "", "2019-12-10"},
		{"the same day with its time", published("2019-12-09T20:00:00Z") + head + `<p class="date">9 December 2019</p>` + story, "", "2019-12-09T20:00:00Z"},
		{"days apart are no matter of zones", published("2019-12-09T20:00:00Z") + `<script type="application/ld+json">{"@type":"Article","headline":"Nine boats and no captain","datePublished":"2019-12-09"}</script>` + head + `<p>13 December 2019</p>` + story, "", "2019-12-09T20:00:00Z"},
		{"a list of other stories", `<meta name="date" content="2025-03-27">` + head + strings.Repeat(story, 9) + `<div itemscope><i itemprop="datePublished">2026-03-01</i><i itemprop="datePublished">2026-03-02</i><i itemprop="datePublished">2026-03-03</i><i itemprop="datePublished">2026-03-04</i></div>`, "", "2025-03-27"},
		{"the first item of a thread", head + `<div itemscope><i itemprop="datePublished">2024-01-14</i></div><div itemscope><i itemprop="datePublished">2024-01-16</i></div>`, "", "2024-01-14"},
		{"the order that another date proves", `<html lang="en">` + head + `<p class="date">03/10/2023</p>` + story + `<p>Next meeting on 25/10/2023 at the quay</p>`, "", "2023-10-03"},
		{"the order that a time element proves", `<html lang="en">` + head + `<time datetime="02-12-2025">02-12-2025</time>` + story + `<div class="related"><time datetime="2025-12-02">December 02, 2025</time></div>`, "", "2025-12-02"},
		{"the order of the country", `<html lang="en">` + head + `<p class="date">03/10/2023</p>` + story, "https://quay.co.uk/x", "2023-10-03"},
		{"the order of American offices", `<html lang="en">` + head + `<p class="date">03/10/2023</p>` + story, "https://quay.gov/x", "2023-03-10"},
		{"proofs that contradict each other", `<html lang="en">` + head + `<p class="date">03/10/2023</p>` + strings.Repeat(story, 9) + `<p>From 25/10/2023</p><p>until 10/25/2023</p>`, "", ""},
		{"an address with the month in words", `<html lang="en">` + head + story, "https://quay.example/ports/2023/oct/03/boats", "2023-10-03"},
		{"a bare date in a box for newsletters", head + `<div class="newsletter"><div>November 2, 2022</div><div>Sign up here</div><div>Join us</div></div>` + story, "", "2022-11-02"},
		{"a date among words in such a box", head + `<div class="newsletter"><div>Our next party is on November 2, 2022, at the quay</div><div>Sign up here</div></div>` + story, "", ""},
		{"a label in a box of its own", head + strings.Repeat(story, 9) + `<aside><h3>Published</h3><p>31 January 2024</p></aside>`, "", "2024-01-31"},
		{"a month", head + `<p class="date">March 2024</p>` + story, "", "2024-03"},
		{"a month in JSON-LD", `<script type="application/ld+json">{"@type":"Article","headline":"Nine boats and no captain","datePublished":"2024-03"}</script>` + head + story, "", "2024-03"},
		{"a day outdoes a month", `<meta name="citation_date" content="2024/03">` + head + `<p>5 March 2024</p>` + story, "", "2024-03-05"},
		{"a year alone is none", head + `<p class="date">2024</p>` + story, "", ""},
		{"before the web", published("1843-05-01") + head + story, "", ""},
		{"the far future", published("2143-05-01") + head + story, "", ""},
		{"today's date in the masthead", `<header><a href="/">Quay Post</a><p class="date">5 December 2024</p></header>` + head + `<ul><li>3 December 2024 09:12</li></ul>` + story, "", "2024-12-03T09:12:00"},
		{"the article's own header", `<header>` + head + `<p class="date">3 December 2024</p></header>` + story, "", "2024-12-03"},
		{"when an event is", `<script type="application/ld+json">{"@type":"Event","name":"Nine boats and no captain","startDate":"2025-05-17T19:00"}</script>` + head + `<dl><dt>When</dt><dd>17 May 2025, 19:00</dd></dl>` + story + `<p>Next: 24 May 2025</p>`, "", ""},
		{"RDFa with a vocabulary in full", head + `<span property="http://schema.org/datePublished" content="2024-01-31"></span>` + story, "", "2024-01-31"},
		{"h-entry", `<div class="h-entry">` + head + `<time class="dt-published" datetime="2024-01-31T09:30:00+01:00">31 Jan</time>` + story + `</div>`, "", "2024-01-31T09:30:00+01:00"},
		{"the copyright is no date", head + story + `<footer>© 2011–2024 Quay Post</footer>`, "", ""},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			assert.Equal(t, test.want, format(read(t, test.source, test.url).Published))
		})
	}
}

func TestTheSourceOfADayIsWhoNamesIt(t *testing.T) {
	r := read(t, `<meta property="article:published_time" content="2022-05-04T03:37:00Z">`+head+`<p class="date">May 3, 2022</p>`+story, "")
	assert.Equal(t, Source{"Published", "date-class"}, r.Sources[0])
}

// TestTitlesByEvidence has title elements with more than the title.
func TestTitlesByEvidence(t *testing.T) {
	tests := []struct{ name, source, want string }{
		{"pieces behind the headline", `<title>Nine boats : Quay archive | Notes on ropes | since 2005</title><h3>Nine boats</h3>` + story, "Nine boats"},
		{"pieces before the headline", `<title>quay.example - News - Nine boats and no captain</title><h2>Nine boats and no captain</h2>` + story, "Nine boats and no captain"},
		{"pieces on both sides", `<title>Browse: Nine boats -- and ropes | The Quay Pages</title><h3>Nine boats -- and ropes</h3>` + story, "Nine boats -- and ropes"},
		{"a dash of the headline's own", `<title>Nine boats - and no captain | Quay Post</title><h1>Nine boats - and no captain</h1>` + story, "Nine boats - and no captain"},
		{"questions that the page answers are not its title", `<title>Ropes and knots</title><script type="application/ld+json">{"@type":"FAQPage","mainEntity":[{"@type":"Question","name":"Which rope is the best for a boat?","acceptedAnswer":{"@type":"Answer","text":"The dry one."}}]}</script><h1>Ropes and knots</h1>` + story, "Ropes and knots"},
		{"a question that is the page", `<title>Which rope is the best? | Knots</title><script type="application/ld+json">{"@type":"QAPage","mainEntity":{"@type":"Question","name":"Which rope is the best for a boat?"}}</script>` + story, "Which rope is the best for a boat?"},
		{"a logo on the h1, the title on an h3", `<title>Harbour notes: Nine boats and no captain</title><h1><a href="/">Harbour notes</a></h1><h3 class="post-title">Nine boats and no captain</h3>` + story, "Nine boats and no captain"},
		{"no headings but fonts", `<title>Harbour Herald - Nine boats and no captain</title><table><tr><td><font size="4"><b>Nine boats and no captain</b></font><br><font size="1">8 November 2003</font><br><br>` + story + `</table>`, "Nine boats and no captain"},
		{"a first word of the title is a heading too", `<title>Nine boats in a winter harbour - which of them sail well</title><meta property="article:published_time" content="2024-01-31"><h1>Do nine boats sail well in winter?</h1>` + story + `<h2>Nine boats</h2>` + story, "Do nine boats sail well in winter?"},
		{"a title element with a class", `<body><title class="page-title">Nine boats and no captain - Quay Post</title><h2>Nine boats and no captain</h2>` + story, "Nine boats and no captain"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			assert.Equal(t, test.want, read(t, test.source, "https://quay.example/x").Title)
		})
	}
}

func TestLicenceAccessAndImageByEvidence(t *testing.T) {
	page := func(s string) *Record { return read(t, s, "https://quay.example/x") }
	ld := func(s string) string {
		return `<script type="application/ld+json">{"@type":"Article","headline":"Nine boats and no captain",` + s + `}</script>` + head
	}
	assert.Equal(t, "https://licence.example/by", page(head+`<div property="license" resource="https://licence.example/by"></div>`).License)
	assert.Equal(t, "https://licence.example/by", page(head+story+`<a rel="license" href="https://licence.example/by">CC BY</a>`).License)
	assert.Equal(t, Paid, page(ld(`"hasPart":[{"@type":"WebPageElement","isAccessibleForFree":false,"cssSelector":".rest"}]`)).Paywalled)
	assert.Equal(t, Free, page(ld(`"isAccessibleForFree":true`)).Paywalled)
	assert.Equal(t, UnknownAccess, page(ld(`"inLanguage":"en"`)).Paywalled)
	assert.Equal(t, Image{URL: "https://quay.example/i/boats.jpg?w=1200", Width: 640, Height: 480, Caption: "The nine boats at dusk."},
		page(`<meta property="og:image" content="/i/boats.jpg?w=1200">`+head+`<figure><img src="/i/boats.jpg?w=640" width="640" height="480"><figcaption>The nine boats at dusk.</figcaption></figure>`+story).Image)
}
