package meta

import (
	"strings"
	"sync"
)

// bylineWords stand before a name in a byline, in lower case; longer ones come
// before those that they begin with. A colon may follow.
var bylineWords = []string{
	// English
	"article written by", "recipe by", "author posted by", "topic author", "original poster", "written and photographed by", "written by", "words by", "story by", "article by", "posted by",
	"published by", "reported by", "text by", "created by", "authored by", "report by", "post by", "contributed by",
	"submitted by", "blog by", "started by", "posts by", "view all posts by", "view all articles by", "see all posts by",
	"hosted by", "interview by", "analysis by", "words and photos by", "words & photos by", "text and photos by", "story and photos by", "story & photos by",
	"this post was written by", "this article was written by", "this story was written by", "this guest post was written by", "this is a guest post by", "a guest post by", "guest post by",
	"thread starter", "topic starter", "more posts by", "articles by", "all articles by", "more articles by", "author at", "read more about", "more by", "about the author", "by",
	// German
	"geschrieben von", "veröffentlicht von", "verfasst von", "erstellt von", "ein beitrag von", "ein bericht von",
	"ein artikel von", "ein gastbeitrag von", "gastbeitrag von", "eine analyse von", "ein kommentar von", "kommentar von", "beitrag von",
	"artikel von", "interview von", "bericht von", "text von", "zeige alle beiträge von", "alle beiträge von", "alle artikel von", "mehr artikel von",
	"mehr von", "aus der feder von", "pressemitteilung von", "moderiert von", "gespeichert von", "themenstarter", "themenersteller", "von",
	// French
	"écrit par", "publié par", "rédigé par", "posté par", "propos recueillis par", "entretien réalisé par", "présenté par", "animé par", "soumis par", "article de", "par",
	// Spanish, Portuguese, Catalan
	"texto y fotos de", "texto e fotos de", "presentado por", "apresentado por", "conducido por", "enviado por", "submetido por", "escrito por", "publicado por", "redactado por", "postado por", "texto de", "escribe", "por", "per",
	// Italian
	"scritto da", "pubblicato da", "articolo di", "a cura di", "testo e foto di", "testo di", "condotto da", "inviato da", "di",
	// Dutch
	"geschreven door", "gepubliceerd door", "geplaatst door", "gepresenteerd door", "ingediend door", "topicstarter", "door",
	// Scandinavian languages, Finnish
	"skrivet av", "skriven av", "skrevet av", "skrevet af", "publicerad av", "av", "af", "kirjoittanut",
	// Polish, Czech, Romanian, Hungarian
	"napisane przez", "opublikowane przez", "przez", "napsal", "napsala", "scris de", "publicat de", "írta",
	// Croatian, Serbian, Slovenian, Estonian
	"piše", "пише", "napisala", "napisao", "написала", "написао", "kirjutas",
	// Greek, Turkish, Indonesian, Vietnamese, Tagalog
	"γράφει ο", "γράφει η", "γράφει", "του", "της", "yazan", "ditulis oleh", "oleh", "viết bởi", "bài viết của", "isinulat ni",
	// Arabic, Persian, Urdu, Hebrew, Hindi, Thai
	"به قلم", "توسط", "تحریر", "เขียนโดย", "เรื่องโดย", "โดย", "بقلم", "نشرت بواسطة", "نشر بواسطة", "كتبت بواسطة", "كتب بواسطة", "بواسطة", "كتبت", "كتبه", "كتب", "نوشته", "מאת", "लेखक",
	// what Drupal and forum programs put before who posted or began
	"vložil používateľ", "vložil uživatel", "vložil", "vložila", "zaslal", "odeslal", "založil", "beküldte", "indította", "trimis de", "început de", "indsendt af", "startet af", "inskickad av", "startades av", "startad av", "sendt inn av", "startet av", "lähettänyt", "aloittaja",
	"wysłane przez", "dodane przez", "rozpoczęty przez", "gönderen", "konuyu başlatan", "υποβλήθηκε από", "ξεκίνησε από", "отправлено пользователем", "опубликовал", "опубликовала", "автор темы", "опубліковано користувачем", "автор теми",
	"dikirim oleh", "đăng bởi", "gửi bởi", "أرسلت بواسطة", "ارسال شده توسط", "נשלח על ידי", "ส่งโดย", "投稿者", "글쓴이", "发表者", "發表者",
	"iniciado por", "aperto da", "iniziato da", "initié par", "begonnen von", "gestartet von", "gestart door",
	// Chinese and Japanese
	"本报记者", "记者", "記者", "作者", "撰文", "文／", "文/", "文：", "責任編集", "執筆者", "執筆", "著者", "ライター", "取材・文", "文・写真", "写真・文", "取材・構成", "構成・文", "글",
}

// bylineNouns are labels only before a colon or another mark: without it they
// are names of desks ("Redaktion") or begin a sentence.
var bylineNouns = []string{
	"text & photos", "text and photos", "words & photos", "words and photos", "text & images", "host", "hosts",
	"text & fotos", "text & foto", "text und foto", "texte & photos", "texte et photos", "texto y fotos", "texto e fotos", "testo e foto", "tekst en foto's", "tekst og foto", "text och foto", "text a foto", "tekst i zdjęcia", "текст и фото", "teksti ja kuvat",
	"author(s)", "authors", "author", "byline", "contributors", "contributor", "by", "text", "words", "story", "interview", "editor", "writer",
	"autorin", "autoren", "autor/in", "autor", "verfasser", "redaktion", "text und fotos", "text und interview", "protokoll",
	"auteurs", "auteure", "auteur", "texte", "autora", "autores", "redacción", "redação", "texto", "autore", "autori", "testo", "redazione",
	"autorka", "autorzy", "opracował", "opracowała", "oprac.", "oprac", "tekst", "źródło", "автор текста", "автор", "авторы", "текст", "автори",
	"yazar", "haber", "penulis", "reporter", "kirjoittaja", "teksti", "autoři", "szerző", "συντάκτης", "tác giả",
	"müəllif", "аўтар", "аўтарка", "авторка", "egilea", "höfundur", "autorius", "autorė", "autors", "avtor", "avtorica", "mwandishi", "may-akda", "kirjoittajat",
	"հեղինակ", "ავტორი", "লেখক", "প্রতিবেদক", "எழுதியவர்", "రచయిత", "लेखिका", "ผู้เขียน", "เรื่อง", "مصنف", "نگارنده", "الكاتبة", "إعداد", "כותב", "כותבת",
	"odpovídala", "odpovídal", "odpovídá", "odpovedá", "odpowiada", "odpowiadał", "odpowiadała", "răspunde", "отвечает", "відповідає", "отговаря", "odgovara", "antwortet",
	"الكاتب", "نویسنده", "द्वारा", "기자", "기자명", "文", "責任編輯", "责任编辑", "编辑", "編輯", "প্রতিনিধি", "संवाददाता", "रिपोर्ट", "রিপোর্ট", "الكاتبة الصحفية", "تقرير", "گزارش از", "خبرنگار",
}

// authorNouns are the words for author that may stand before a name without a
// mark.
var authorNouns = []string{"author", "authors", "autor", "autorin", "autoren", "auteur", "auteurs", "autore", "autora", "autores", "yazar", "penulis", "автор"}

// isLabel tells single words that label what follows and are no name.
func isLabel(low string) bool {
	switch low {
	case "start", "started", "released", "view", "update", "home", "menu", "datum", "date", "data", "quelle", "source", "text", "texte", "texto", "beitrag", "publiziert", "rebloggt", "kategorie", "category", "tags", "kommentar",
		"thema", "topics", "autor", "autoren", "author", "authors", "foto", "fotos", "bild", "von", "from", "herunterladen", "download", "weiter", "teilen",
		"submit", "suche", "search", "archiv", "archive", "print", "drucken", "blog", "artikel", "article", "interview", "video", "podcast", "kontakt":
		return true
	}
	for _, w := range bylineNouns {
		if low == w {
			return true
		}
	}
	return false
}

// joins are the words that stand between two names.
var joins = []string{
	" and ", " und ", " et ", " y ", " e ", " i ", " og ", " och ", " ve ", " dan ", " и ", " та ", " і ", " και ", " és ", " و ", " और ",
	" AND ", " UND ", " sowie ", " with ", " avec ", " con ", " com ", " en ", " şi ", " și ", " a ",
}

// isNobody tells words that stand where an author should and name none.
func isNobody(low string) bool {
	switch low {
	case "admin", "administrator", "publisher", "unknown", "unbekannt", "inconnu", "desconocido", "sconosciuto", "onbekend", "author",
		"bluesky", "discord", "mastodon", "threads", "reddit", "pinterest", "whatsapp", "youtube", "tiktok", "telegram", "null", "none", "undefined", "n/a", "user", "webmaster", "root", "guest", "about",
		"share", "comments", "read more", "facebook", "twitter", "follow", "no author", "more", "profile", "autor", "by", "contact", "posts",
		"view all posts", "bio", "see full bio", "posted", "published", "updated", "website", "email", "e-mail", "login", "home", "news", "mehr",
		"fact checked", "full bio", "learn more", "subscribe", "written by", "veröffentlicht", "a", "the", "instagram", "linkedin", "reviewed", "read", "people", "view more posts", "more posts", "all posts", "view all", "view more", "recent posts", "view full profile", "archiv anzeigen", "subscriptions", "sections", "image", "cite this webpage", "get", "originally", "über den autor", "author spotlight", "contact us", "editor's note", "last modified", "the author", "create an account", "all", "articles", "team", "post", "register", "log in", "sign up", "sign out", "help", "faq", "members", "privacy policy", "terms of use", "more about me", "about me", "view comments", "leave a comment", "no comments", "sponsored", "creative commons", "our team", "view profile", "sign in", "menu", "search":
		return true
	}
	return strings.HasSuffix(low, " admin") || strings.HasPrefix(low, "reviewed by") || strings.HasPrefix(low, "fact-checked") || strings.HasPrefix(low, "updated by") || strings.HasPrefix(low, "edited by") ||
		strings.HasPrefix(low, "foto") || strings.HasPrefix(low, "photo") || strings.HasPrefix(low, "bild:") || strings.HasPrefix(low, "illustration") || strings.HasPrefix(low, "researched by")
}

// otherRoles begin lines that name who worked on a text and did not write it.
var otherRoles = []string{
	"reviewed by", "medically reviewed", "clinically reviewed", "expert reviewed", "fact checked", "fact-checked", "edited by", "updated by", "translated by", "photos by", "photo by", "photography by", "photographs by", "illustration by", "illustrations by", "illustrated by", "researched by",
	"geprüft von", "redigiert von", "übersetzt von", "überprüft von", "fotos von", "foto von", "fotografien von", "illustration von", "illustrationen von",
	"relu par", "vérifié par", "traduit par", "photos de", "photos par", "revisado por", "verificado por", "traducido por", "traduzido por", "fotos de", "fotos por", "foto di", "fotografie di", "tradotto da", "fotografii de", "traducere de",
	"vertaald door", "foto's van", "foto's door", "przekład", "zdjęcia", "překlad", "фото", "перевод", "foto av", "bilder av", "översatt av",
}

// rolesByByte are the other roles by their first byte.
var rolesByByte = sync.OnceValue(func() *[256][]string {
	var all [256][]string
	for _, w := range otherRoles {
		all[w[0]] = append(all[w[0]], w)
	}
	return &all
})

// namesOthers reports whether a line begins with such a role.
func namesOthers(line string) bool {
	if line == "" {
		return false
	}
	for _, w := range rolesByByte()[lowerByte(line)] {
		if beginsWith(line, w) && (len(line) == len(w) || line[len(w)] == ' ' || line[len(w)] == ':') {
			return true
		}
	}
	return false
}

// isRole reports whether a piece tells what somebody is, not how they are
// called: "senior editor", "Redakteurin".
func isRole(low string) bool {
	words := strings.Fields(strings.TrimRight(low, "."))
	if len(words) == 0 {
		return false
	}
	switch words[0] {
	case "sr.", "senior", "head", "chief", "founder", "co-founder", "director", "president", "professor", "ceo", "cfo", "cto", "manager", "licensed", "certified", "former":
		return true
	}
	switch words[len(words)-1] {
	case "editor", "reporter", "correspondent", "writer", "columnist", "contributor", "journalist", "redakteur", "redakteurin", "journalistin",
		"korrespondent", "korrespondentin", "producer", "critic", "photographer", "strategist", "manager", "director", "specialist", "consultant",
		"analyst", "founder", "co-founder", "ceo", "winemaker", "attorney", "instructor", "researcher", "trainer", "officer", "blogger", "reviewer", "expert", "coordinator", "gardener", "engineer", "freelancer", "wire", "agency", "periodista", "rédacteur", "rédactrice", "journaliste":
		return true
	}
	for _, end := range [...]string{"leiter", "leiterin", "sprecher", "sprecherin", "redakteur", "redakteurin"} { // of compounds
		if strings.HasSuffix(words[0], end) && words[0] != end {
			return true
		}
	}
	return false
}

// isOffice reports whether words are the name of an authority, a school or a
// department: those have "and" in their names, "Department of Trees and Lakes".
func isOffice(words []string) bool {
	for _, w := range words {
		switch strings.ToLower(strings.Trim(w, ".,")) {
		case "center", "centre", "department", "ministry", "institute", "university", "bureau", "office", "commission", "administration", "landesanstalt", "landesamt", "bundesamt", "ministerium", "bundesministerium",
			"institut", "universität", "hochschule", "fakultät", "ministère", "université", "ministerio", "universidad", "universidade", "ministero", "università", "министерство":
			return true
		}
	}
	return false
}
