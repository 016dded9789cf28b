package meta

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/winnow-go/winnow/internal/block"
	"github.com/winnow-go/winnow/internal/page"
)

func read(t *testing.T, source, url string) *Record {
	t.Helper()
	tree, err := page.Parse(t.Context(), source, page.Limits{})
	require.NoError(t, err)
	return Read(tree, block.Split(tree, nil), url)
}

const story = `<p>The ferry that was to leave at nine stayed in the harbour, and nobody on the quay knew why.</p>
<p>By noon the captain had been seen twice, once with a cake and once without it, and said nothing.</p>`

func TestReadTitle(t *testing.T) {
	tests := []struct{ name, source, url, want string }{
		{"site name from og:site_name", `<title>Ferry stays - The Quay Post</title><meta property="og:site_name" content="The Quay Post">`, "", "Ferry stays"},
		{"site name from the host", `<title>Ferry stays | Quaypost</title>`, "https://www.quaypost.example/a", "Ferry stays"},
		{"site name in front", `<title>Quaypost | Ferry stays in harbour</title>`, "https://www.quaypost.example/a", "Ferry stays in harbour"},
		{"a dash inside the headline", `<title>Ferry stays - and nobody knows why</title>`, "", "Ferry stays - and nobody knows why"},
		{"the headline settles where the title ends", `<title>Ferry stays - Harbour - Local</title><h1>Ferry stays</h1>` + story, "", "Ferry stays"},
		{"the words that lead home are the site's name", `<title>Brass hinge, 40 mm – Lantern Goods</title><a href="/">Lantern Goods</a>` + story, "", "Brass hinge, 40 mm"},
		{"the logo is no headline", `<title>Ferry stays in harbour</title><h1><a href="/">Quay Post</a></h1><h2>Ferry stays in harbour</h2>` + story, "", "Ferry stays in harbour"},
		{"a label above the headline", `<meta property="og:title" content="Ferry stays in harbour"><h1><span class="kicker">Ports</span> Ferry stays in harbour</h1>` + story, "", "Ferry stays in harbour"},
		{"the headline of an article outdoes the title for search engines", `<title>Ferry timetable news 2024</title><meta property="article:published_time" content="2024-01-31"><h1>The ferry that would not leave the harbour</h1>` + story, "", "The ferry that would not leave the harbour"},
		{"the slogan of a service does not", `<title>Ferry booking software</title><h1>Set sail with a smile</h1>`, "", "Ferry booking software"},
		{"the address settles it against the headline", `<title>Ferry timetable and fares</title><meta property="article:published_time" content="2024-01-31"><h1>Where would you like to go today?</h1>`, "https://quay.example/ferry-timetable-fares/", "Ferry timetable and fares"},
		{"the address settles it for the headline", `<title>Sail with us</title><h1>Timetable of the northern line</h1>`, "https://quay.example/timetable-northern-line.html", "Timetable of the northern line"},
		{"an address of one word settles nothing", `<title>Ferry fares</title><meta property="article:published_time" content="2024-01-31"><h1>Where would you like to go today?</h1>`, "https://quay.example/fares", "Where would you like to go today?"},
		{"a source in an element of its own", `<title>Ferry stays in harbour</title><h1><a href="/1">Ferry stays in harbour</a> <small></small><span>(quay.example)</span> <b>87</b></h1>` + story, "", "Ferry stays in harbour"},
		{"a longer headline in one piece", `<title>Ferry stays in harbour</title><h1>Ferry stays in harbour: nobody knows why</h1>` + story, "", "Ferry stays in harbour: nobody knows why"},
		{"the word for the front page is no title", `<title>Home</title><h2>The ferry that stayed</h2>` + story, "https://quay.example/", "The ferry that stayed"},
		{"pronunciation is no part of it", `<h1><ruby>港<rt>みなと</rt></ruby>の船</h1>`, "", "港の船"},
		{"entities encoded twice", `<meta property="og:title" content="Salt &amp;amp; rope">`, "", "Salt & rope"},
		{"a title without end", `<title>` + strings.Repeat("a | ", 50000) + `</title><h1>Ferry stays</h1>`, "", "Ferry stays"},
		{"a bold line that is the first piece, beside the bold name of the site", `<title>The green kettle - Notes by a window</title><table><tr><td><b>Notes by a window</b></td><td><div><b>The green kettle</b></div>` + story + `</td></tr></table>`, "", "The green kettle"},
		{"a line with the first piece in a link outdoes a heading of the side column", `<title>Which knot holds best in rain? : ropes</title><div class="side"><h1>ropes</h1></div><p class="title"><a href="#">Which knot holds best in rain?</a> <span>(self.ropes)</span></p>` + story, "", "Which knot holds best in rain?"},
		{"the first piece is the site's where the rest is much longer", `<title>Quay Notes : Why the ferry never left the harbour on that day</title><div><b>Quay Notes</b></div>` + story, "", "Quay Notes : Why the ferry never left the harbour on that day"},
		{"nothing", ``, "", ""},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			assert.Equal(t, test.want, read(t, test.source, test.url).Title)
		})
	}
}

func TestReadAuthors(t *testing.T) {
	const h = `<h1>Ferry stays in harbour</h1>`
	tests := []struct {
		name, source string
		want         []string
	}{
		{"JSON-LD", `<script type="application/ld+json">{"@type":"NewsArticle","headline":"Ferry stays in harbour","author":[{"@type":"Person","name":"Ida Roth"},{"name":"Jan Kurz"}]}</script>` + h, []string{"Ida Roth", "Jan Kurz"}},
		{"JSON-LD graph with references", `<script type="application/ld+json">{"@graph":[{"@type":"Person","@id":"#ida","name":"Ida Roth"},{"@type":"Article","headline":"Ferry stays in harbour","author":{"@id":"#ida"}}]}</script>` + h, []string{"Ida Roth"}},
		{"the author of a comment is not that of the story", `<script type="application/ld+json">{"@type":"Article","headline":"Ferry stays in harbour","comment":[{"@type":"Comment","author":{"name":"Bo Ek"}}]}</script>` + h + story + `<div class="comments"><span class="author">Cy Dane</span></div>`, nil},
		{"meta", `<meta name="author" content="Ida Roth">` + h, []string{"Ida Roth"}},
		{"an address is no name", `<meta property="article:author" content="https://example.org/ida">` + h, nil},
		{"citation", `<meta name="citation_author" content="Roth, Ida"><meta name="citation_author" content="Kurz, Jan">` + h, []string{"Ida Roth", "Jan Kurz"}},
		{"microdata", h + `<div itemprop="author" itemscope><span itemprop="name">Ida Roth</span></div>` + story, []string{"Ida Roth"}},
		{"rel=author", h + `<a rel="author" href="/ida">catlover</a>` + story, []string{"catlover"}},
		{"byline", h + `<p>By Ida Roth and Jan Kurz, 31 January 2024</p>` + story, []string{"Ida Roth", "Jan Kurz"}},
		{"byline in two boxes", h + `<div>By</div><div>Ida Roth</div><div>31 January 2024</div>` + story, []string{"Ida Roth"}},
		{"class", h + `<div class="article-author"><span>Ida Roth</span><span>Senior Editor</span></div>` + story, []string{"Ida Roth"}},
		{"the visible byline outdoes who uploaded", `<meta name="author" content="webteam7">` + h + `<p>By Ida Roth</p>` + story, []string{"Ida Roth"}},
		{"the site's name where a person is named too", `<meta property="og:site_name" content="Quay Post"><meta name="author" content="Quay Post">` + h + `<p>By Ida Roth</p>` + story, []string{"Ida Roth"}},
		{"the site's name where nobody else is", `<meta property="og:site_name" content="Quay Post"><meta name="author" content="Quay Post">` + h + story, []string{"Quay Post"}},
		{"the first post of a thread", h + `<div itemscope><span itemprop="author">ida7</span></div><div itemscope><span itemprop="author">bo8</span></div>`, []string{"ida7"}},
		{"a maker in a shop", `<meta property="og:type" content="product">` + h + `<p>by Rope House</p>` + story, nil},
		{"a letter in the archive of a list", h + `<b>Ida Roth</b> <a href="mailto:ropes%40quay.example">ida at quay.example</a><br><i>Tue Mar 11 09:14:22 CET 2003</i>` + story, []string{"Ida Roth"}},
		{"the head of a letter", h + `<ul><li><em>From</em>: Ida Roth &lt;ida@quay.example&gt;</li><li><em>Date</em>: Tue, 11 Mar 2003 09:14:22 +0100</li></ul>` + story, []string{"Ida Roth"}},
		{"the head of a letter with the name behind the address", h + `<b>From:</b> ida@quay.example (Ida Roth)<br><b>Date:</b> Tue, 11 Mar 2003 09:14:22 +0100<br>` + story, []string{"Ida Roth"}},
		{"a row of short boxes parted by points", h + `<div><div>Ida Roth</div><div>•</div><div>9 June 2023</div><div>•</div><div>4 min read</div></div>` + story, []string{"Ida Roth"}},
		{"the first of posts that sign alike", h + `<p class="author">autor: <strong><a href="/u/1">wiosna</a></strong> » 14 lis 2014</p>` + story + `<p class="author">autor: <strong><a href="/u/2">Stary Flisak</a></strong> » 15 lis 2014</p>` + story, []string{"wiosna"}},
		{"a signature of code", `<h1>Class TideTable</h1><div class="type-signature"><span>public final class </span><span>TideTable</span></div><p>3 May 2024</p>` + story, nil},
		{"a link to all profiles", h + `<a href="/profile">Profil</a><p>3 May 2024</p>` + story, nil},
		{"a customer whom a company quotes", h + `<p class="author">Ida R.</p>` + story, nil},
		{"a box of customers in a shop", h + `<div class="author">Bo Ek</div>` + strings.Repeat(`<p>Box of ropes</p>`, 20) + `<div class="author">Cy Dane</div>`, []string{"Bo Ek"}},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			assert.Equal(t, test.want, read(t, test.source, "").Authors)
		})
	}
}

func TestReadDates(t *testing.T) {
	const h = `<h1>Ferry stays in harbour</h1>`
	tests := []struct{ name, source, url, published, modified string }{
		{"JSON-LD", `<script type="application/ld+json">{"@type":"Article","headline":"Ferry stays in harbour","datePublished":"2024-01-31T09:30:00+01:00","dateModified":"2024-02-01"}</script>` + h, "", "2024-01-31T09:30:00+01:00", "2024-02-01"},
		{"meta", `<meta property="article:published_time" content="2024-01-31"><meta property="article:modified_time" content="2024-02-01">` + h, "", "2024-01-31", "2024-02-01"},
		{"time beside the headline", h + `<time datetime="2024-01-31T09:30">yesterday</time>` + story, "", "2024-01-31T09:30:00", ""},
		{"time in the footer of the article", `<article>` + h + story + strings.Repeat(story, 9) + `<time datetime="2024-01-31">31 January</time></article>`, "", "2024-01-31", ""},
		{"the date of a comment", h + story + `<div class="comments"><time datetime="2024-01-31">31 January</time></div>`, "", "", ""},
		{"the date of a related story", h + story + `<div class="related"><a href="/b">Rain</a><time datetime="2024-01-31">31 January</time></div>`, "", "", ""},
		{"a line", h + `<p>Published on 31 January 2024</p>` + story, "", "2024-01-31", ""},
		{"a line of change is no publication", h + `<p>Updated 31 January 2024</p>` + story, "", "", "2024-01-31"},
		{"both on one line", h + `<p>31 January 2024 (updated 2 February 2024)</p>` + story, "", "2024-01-31", "2024-02-02"},
		{"address", h + story, "https://www.example.org/2024/01/31/ferry", "2024-01-31", ""},
		{"lead of a press release", h + `<p>Port Ellery, 31 January 2024 – The ferry that was to leave at nine stayed in the harbour, and nobody knew why.</p>`, "", "2024-01-31", ""},
		{"data of a script beside the title", h + story + `<script>window.state={"post":{"title":"Ferry stays in harbour","publishedAt":"2024-01-31T09:30:00Z"}}</script>`, "", "2024-01-31T09:30:00Z", ""},
		{"data of a script of something else", h + story + `<script>window.state={"product":{"publishedAt":"2024-01-31T09:30:00Z"}}</script>`, "", "", ""},
		{"the first story on a front page", h + `<p>31 January 2024</p>` + story, "https://quay.example/", "", ""},
		{"a customer's date", `<meta property="og:type" content="product">` + h + `<p class="date">31 January 2024</p>` + story, "https://quay.example/rope", "", ""},
		{"numbers in the order of the page's region", `<html lang="en-US">` + h + `<p class="date">3/1/2024</p>` + story, "", "2024-03-01", ""},
		{"the nearest line", `<p>1 May 2010</p><p>Rain in the hills</p><p>31 January 2024</p>` + h + story + `<p>2 May 2024</p>`, "", "2024-01-31", ""},
		{"a precise one of the same day", h + `<p class="date">31 January 2024</p>` + story + `<div class="post-footer"><abbr class="published" title="2024-01-31T09:30:00+01:00">9:30</abbr></div>`, "", "2024-01-31T09:30:00+01:00", ""},
		{"when it came out first", h + `<p class="date">2 May 2024</p>` + story + `<p>This story was originally published on 31 January 2019</p>`, "", "2019-01-31", ""},
		{"behind a byline below the story", h + strings.Repeat(story, 9) + `<p>Written by Ida Roth</p><p>31 January 2024</p>`, "", "2024-01-31", ""},
		{"figures turned round", `<script type="application/ld+json">{"@type":"Article","headline":"Ferry stays in harbour","datePublished":"2024-03-01"}</script>` + h + `<p class="date">03.01.2024</p>` + story, "", "2024-03-01", ""},
		{"the day of a concert", `<script type="application/ld+json">{"@type":"MusicEvent","name":"Ferry stays in harbour"}</script>` + h + `<p class="date">31 January 2024</p>` + story, "", "", ""},
		{"a change in Bengali", h + `<p>প্রকাশ: ১৪ আগস্ট ২০২৩, ১৬:৩৫ আপডেট: ১৫ আগস্ট ২০২৩, ১৮:২০</p>` + story, "", "2023-08-14T16:35:00", "2023-08-15T18:20:00"},
		{"a change in Korean", h + `<p>입력 2023.05.02 11:24</p><p>수정 2023.05.02 15:40</p>` + story, "", "2023-05-02T11:24:00", "2023-05-02T15:40:00"},
		{"nothing", h + story, "", "", ""},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			r := read(t, test.source, test.url)
			assert.Equal(t, test.published, format(r.Published))
			assert.Equal(t, test.modified, format(r.Modified))
		})
	}
}

func TestReadTheRest(t *testing.T) {
	r := read(t, `<html lang="de_at"><head><base href="https://quay.example/news/">
<meta property="og:site_name" content="Quay Post"><meta property="og:type" content="article">
<meta name="description" content="Nobody knew why."><link rel="canonical" href="ferry">
<meta property="og:image" content="/a.jpg"><meta property="og:image:width" content="800"><meta property="og:image:height" content="600"><meta property="og:image:alt" content="The quay">
<link rel="icon" href="/s.png" sizes="16x16"><link rel="icon" href="/l.png" sizes="64x64">
<meta property="article:section" content="Ports"><meta property="article:tag" content="ferry"><meta property="article:tag" content="cake, ferry">
<link rel="next" href="?p=2"><link rel="amphtml" href="/amp/ferry"><link rel="alternate" type="application/rss+xml" href="/feed"><link rel="license" href="https://license.example/by">
<script type="application/ld+json">{"@type":["ReportageNewsArticle","NewsArticle"],"headline":"Ferry stays","isAccessibleForFree":"False","articleBody":"The ferry stayed.","publisher":{"name":"Quay Ltd"}}</script>
</head><h1>Ferry stays</h1><p class="subtitle">Nobody on the quay knew why</p>`+story, "https://quay.example/x")
	assert.Equal(t, "Quay Post", r.Site)
	assert.Equal(t, "Quay Ltd", r.Publisher)
	assert.Equal(t, "https://quay.example/news/ferry", r.Canonical)
	assert.Equal(t, "en", r.Language, "the words prove the declaration wrong")
	assert.Equal(t, "ltr", r.Direction)
	assert.Equal(t, "Nobody knew why.", r.Description)
	assert.Equal(t, Image{URL: "https://quay.example/a.jpg", Width: 800, Height: 600, Caption: "The quay"}, r.Image)
	assert.Equal(t, "https://quay.example/l.png", r.Favicon)
	assert.Equal(t, []string{"Ports"}, r.Categories)
	assert.Equal(t, "Ports", r.Section)
	assert.Equal(t, []string{"ferry", "cake"}, r.Tags)
	assert.Equal(t, "https://license.example/by", r.License)
	assert.Equal(t, Paid, r.Paywalled)
	assert.Equal(t, "ReportageNewsArticle", r.Type)
	assert.Equal(t, "https://quay.example/news/?p=2", r.Next)
	assert.Equal(t, "https://quay.example/amp/ferry", r.AMP)
	assert.Equal(t, []string{"https://quay.example/feed"}, r.Feeds)
	assert.Equal(t, "The ferry stayed.", r.Body)
	assert.Equal(t, "Nobody on the quay knew why", r.Subtitle)
	assert.Equal(t, int32(0), r.TitleBlock)
}

func TestReadLabels(t *testing.T) {
	tests := []struct {
		name, source     string
		categories, tags []string
	}{
		{"links of one kind each", `<a rel="category" href="/p">Ports</a><a rel="tag" href="/f">ferry</a>`, []string{"Ports"}, []string{"ferry"}},
		{"a category that is called a tag too", `<a rel="category tag" href="/p">Ports</a>`, []string{"Ports"}, nil},
		{"commas of other scripts", `<meta name="keywords" content="الصيد، الميناء">`, nil, []string{"الصيد", "الميناء"}},
		{"a wiki's box", `<div id="catlinks"><a href="/c">Categories</a>: <ul><li>Water wheels</li><li>Mills</li></ul></div>`, []string{"Water wheels", "Mills"}, nil},
		{"a kind of page is no section", `<meta name="articleSection" content="news">`, nil, nil},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			r := read(t, `<h1>Ferry stays</h1>`+story+test.source, "")
			assert.Equal(t, test.categories, r.Categories)
			assert.Equal(t, test.tags, r.Tags)
		})
	}
}

func TestReadTheTypeOfItems(t *testing.T) {
	item := func(is string) string {
		return `<div itemscope itemtype="https://schema.org/` + is + `">` + story + `</div>`
	}
	tests := []struct{ name, source, want string }{
		{"a thread", item("DiscussionForumPosting") + item("DiscussionForumPosting"), "DiscussionForumPosting"},
		{"a product", item("BreadcrumbList") + item("Product"), "Product"},
		{"a list of products", item("Product") + item("Product"), ""},
		{"an article says nothing", item("Article"), ""},
		{"the head knows better than a template", `<meta property="og:type" content="article">` + item("Article"), "article"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			assert.Equal(t, test.want, read(t, `<h1>Ferry stays</h1>`+test.source, "").Type)
		})
	}
}

func TestReadNamesSourcesAndBlocks(t *testing.T) {
	r := read(t, `<h1>Ferry stays in harbour</h1><p>By Ida Roth</p><p class="date">31 January 2024</p>`+story, "")
	assert.Equal(t, []Source{{"Published", "date-class"}, {"Authors", "byline"}, {"Title", "headline"}, {"Language", "words"}}, r.Sources)
	assert.Equal(t, []int32{0, 1, 2}, []int32{r.TitleBlock, r.BylineBlock, r.DateBlock})
}
