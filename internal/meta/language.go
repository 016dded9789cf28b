package meta

import (
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"github.com/winnow-go/winnow/internal/block"
)

// Languages are told by scripts and by the commonest little words. A table of
// a dozen words a language needs 4 KB and is right on any page with a few
// sentences; the libraries that tell 60 or more languages bring megabytes of
// n-grams to be right on single words, which is not asked here.

// littleWords are common words of languages, which hardly occur in the others
// of the same script that are spoken nearby.
var littleWords = []struct{ language, words string }{
	{"en", "the and of to in is that for with was this are have from they which"},
	{"de", "der die und das ist nicht mit den von ein eine auch sich für auf dem wird"},
	{"fr", "le la les des et est une dans que pour qui pas sur avec au ce sont"},
	{"es", "el la los las que y en un una por con del se para como más su"},
	{"pt", "o a os que e do da em um uma para com não dos das mais ao são"},
	{"it", "il che di e la un una per con non del della sono gli è nel più"},
	{"nl", "de het een en van dat niet is met voor op zijn aan ook wordt er naar"},
	{"sv", "och att det som en är på av för med inte den till ett har jag var"},
	{"da", "og at det er en på af for med ikke den til der har som jeg et blev"},
	{"no", "og å det er en på av for med ikke den til som har jeg et ble fra"},
	{"fi", "ja on ei että se oli hän mutta ovat kun myös joka niin kuin tai jos"},
	{"pl", "i w na z się nie to że jest do o jak po dla przez od są oraz"},
	{"cs", "a v se na je že to s z do o i ale jako za by jsem jsou který"},
	{"sk", "a v sa na je že to s z do o aj ale ako za by som sú ktorý"},
	{"ro", "și în de la a pe cu nu este care din un o pentru sunt mai că"},
	{"hu", "a az és hogy nem is egy van volt meg ez de csak mint már még el"},
	{"tr", "ve bir bu için ile de da olan olarak daha çok gibi ne kadar sonra ama"},
	{"id", "yang dan di dengan untuk dari ini itu pada tidak dalam akan adalah ke oleh juga"},
	{"vi", "và của là có trong được cho không một các với những người này đã khi"},
	{"ca", "el la els les que i en un una per amb del es com més seva dels"},
	{"hr", "i u je na se da su za od s koji kao ali nije što to iz ili"},
	{"ru", "и в не на что с по это как но он из для от так же было был"},
	{"uk", "і в не на що з до як але це та від за його був для у є"},
	{"bg", "и на в да се за от не с по са е като но че това беше"},
	{"sr", "и у је на се да су за од с који као али није што то из"},
	{"el", "και το να του η της με που για την τον στο από είναι δεν θα τα"},
	{"ar", "في من على إلى أن عن التي هذا الذي هذه كان مع لا ما بين أو"},
	{"fa", "در و به از که این را با است برای آن یک تا می شده بود"},
	{"ur", "کے کی میں اور ہے سے کا کو نے پر یہ ہیں کہ اس تھا نہیں"},
	{"he", "של את על לא הוא זה עם כי גם היא או אל כל יותר אם היה"},
	{"hi", "के में है की और से को का पर यह ने एक कि हैं भी था"},
	{"mr", "आणि आहे या च्या हे ते की होते नाही तर एक मध्ये आहेत होता हा"},
	{"sl", "in je se na da so ki za v z pa kot ni tudi bi bil po še"},
	{"lt", "ir į kad su iš yra tai per kaip buvo bet nuo jau apie savo taip prie dar"},
	{"lv", "un ir ar no kas uz par bet tā arī kā vai lai bija pēc jau pie vēl"},
	{"et", "ja on ei et see oli ka kui mis ning aga oma tema kes siis pärast veel oleks"},
	{"mk", "и на да се во не за со од ќе тоа што како но по кој беше сè"},
	{"sq", "dhe të në e një për me që nga më është se ka nuk janë do si por"},
	{"tl", "ang ng sa na mga ay si ni at para hindi ito kung siya nang may dahil kay"},
	{"sw", "na ya wa kwa ni za katika la kuwa hiyo huo huyo alisema watu baada hata lakini yake"},
	{"af", "die en van het nie is in te dat op vir met sy was om hulle hy wat"},
	{"az", "və bir bu ilə üçün də da olan ki deyil onun görə sonra daha o isə olub edib"},
	{"kk", "және бір бұл мен да де үшін деп еді болып ол бар осы жоқ кейін дейді екі болған"},
	{"gl", "e o a os as que unha non do da dos para con máis polo pola foi como"},
	{"eu", "eta da ez du bat ere dira zen zuen baina izan egin dute horrek dela baino ditu hori"},
	{"is", "og að í á er sem var það ekki við um með til fyrir hann þá hún þar"},
	{"bn", "এবং এই করে থেকে জন্য একটি হয় না ও যে তার করা হয়েছে সঙ্গে"},
}

// wordLanguages tells for each word which languages, as places in littleWords,
// have it.
type wordLanguages map[string][]uint8

var languageWords = sync.OnceValue(func() wordLanguages {
	m := wordLanguages{}
	for i, row := range littleWords {
		for word := range strings.FieldsSeq(row.words) {
			m[word] = append(m[word], uint8(i))
		}
	}
	return m
})

// mostSample is how many words of prose are looked at.
const mostSample = 200

// tally is what a sample of text tells about its language.
type tally struct {
	words             int
	counts            []int
	kana, han, hangul int
	scripts           map[string]int
}

// detect tells the language of the page's prose; "" where there is too little.
// share is the part of its words that are little words of the language.
func detect(p *block.Page) (language string, share float64) {
	t := tally{counts: make([]int, len(littleWords)), scripts: map[string]int{}}
	for _, prose := range [...]bool{true, false} { // prose first, then what there is
		for i := range p.Blocks {
			if b := &p.Blocks[i]; b.Prose() == prose && t.words < mostSample {
				t.add(b.Text)
			}
		}
	}
	if l := t.script(); l != "" {
		return l, 1
	}
	best := 0
	for i, n := range t.counts {
		if n > t.counts[best] {
			best = i
		}
	}
	if t.counts[best] < 3 || t.counts[best]*14 < t.words {
		return lettersOf(p)
	}
	return littleWords[best].language, float64(t.counts[best]) / float64(t.words)
}

// ownLetters are letters that one language alone writes, or nearly: those that
// bend their words have few little ones.
var ownLetters = [...]struct{ language, letters string }{
	{"tr", "ığ"}, {"hu", "őű"}, {"pl", "łęąśź"}, {"cs", "řěů"}, {"sk", "ľĺŕ"}, {"vi", "ơưạảếờự"}, {"is", "þð"}, {"lt", "ėįų"}, {"lv", "ķļņ"},
}

// lettersOf tells the language of the page's words by letters of its own.
func lettersOf(p *block.Page) (language string, share float64) {
	words, counts := 0, [len(ownLetters)]int{}
	for i := range p.Blocks {
		for word := range strings.FieldsSeq(p.Blocks[i].Text) {
			if words == mostSample {
				break
			}
			words++
			if isASCII(word) { // as nearly all words are that get here
				continue
			}
			word = strings.ToLower(word)
			for l := range ownLetters {
				if strings.ContainsAny(word[:min(len(word), longestWord)], ownLetters[l].letters) {
					counts[l]++
				}
			}
		}
	}
	for l, n := range counts {
		if n >= 5 && n*10 >= words {
			return ownLetters[l].language, float64(n) / float64(words)
		}
	}
	return "", 0
}

// longestWord is the bytes of a word that are looked at: texts without blanks
// are one word.
const longestWord = 1 << 10

func (t *tally) add(text string) {
	index := languageWords()
	var room [shortWord]byte
	for word := range strings.FieldsSeq(text) {
		if t.words++; t.words > mostSample {
			return
		}
		if low, ok := lowerLatin(&room, word); ok { // and in the script of many languages
			for _, l := range index[string(low)] {
				t.counts[l]++
			}
			continue
		}
		word = strings.ToLower(strings.TrimFunc(word[:min(len(word), longestWord)], func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsMark(r) }))
		for _, l := range index[word] {
			t.counts[l]++
		}
		t.rune(word)
	}
}

// shortWord is more bytes than any of littleWords has.
const shortWord = 32

// lowerLatin is a word of ASCII without what is no letter around it, in lower
// case, and empty where it is too long for one of littleWords. It is false for
// words with other characters.
func lowerLatin(room *[shortWord]byte, word string) (low []byte, ok bool) {
	for i := range len(word) {
		if word[i] >= utf8.RuneSelf {
			return nil, false
		}
	}
	for word != "" && !isLatin(word[0]) {
		word = word[1:]
	}
	for word != "" && !isLatin(word[len(word)-1]) {
		word = word[:len(word)-1]
	}
	if len(word) > len(room) {
		return nil, true
	}
	low = append(room[:0], word...)
	for i, c := range low {
		if isLatin(c) {
			low[i] = c | 0x20
		}
	}
	return low, true
}

func isLatin(c byte) bool { return 'a' <= c|0x20 && c|0x20 <= 'z' }

// rune counts the script of a word by its characters.
func (t *tally) rune(word string) {
	for n := 0; word != "" && n < 60; n++ {
		r, size := utf8.DecodeRuneInString(word)
		word = word[size:]
		switch {
		case r >= 0x0530 && r <= 0x058F:
			t.scripts["hy"]++
		case r >= 0x0B80 && r <= 0x0BFF:
			t.scripts["ta"]++
		case r >= 0x0C00 && r <= 0x0C7F:
			t.scripts["te"]++
		case r < 0x0E00:
			continue
		case r >= 0x1EA0 && r <= 0x1EF9:
			t.scripts["vi"]++
		case r <= 0x0E7F:
			t.scripts["th"]++
		case r >= 0x10A0 && r <= 0x10FF:
			t.scripts["ka"]++
		case r >= 0x1780 && r <= 0x17FF:
			t.scripts["km"]++
		case r >= 0x3040 && r <= 0x30FF:
			t.kana++
		case r >= 0x3400 && r <= 0x9FFF:
			t.han++
		case r >= 0xAC00 && r <= 0xD7A3:
			t.hangul++
		}
	}
}

// vietnamese is how many words at the most share one letter with a tone that
// only Vietnamese writes: in its texts, every other word has one.
const vietnamese = 5

// script is the language of a script that one language writes.
func (t *tally) script() string {
	enough := max(10, t.words)
	switch {
	case t.kana > 10 && t.kana*4 > t.han:
		return "ja"
	case t.hangul > enough:
		return "ko"
	case t.han > enough:
		return "zh"
	}
	if t.scripts["vi"]*vietnamese > t.words && t.words > 20 {
		return "vi"
	}
	for _, l := range [...]string{"th", "ka", "km", "ta", "te", "hy"} {
		if t.scripts[l] > enough {
			return l
		}
	}
	return ""
}

func readLanguage(f *facts, r *Record) {
	declared, source := "", ""
	for _, d := range [...]struct{ tag, source string }{
		{f.lang, "html"}, {f.meta("content-language"), "meta"}, {f.meta("dc.language", "dcterms.language", "language"), "meta"},
		{f.graph.pick(func(v *value) string { return v.get("inLanguage").str() }), "json-ld"}, {f.meta("og:locale"), "open-graph"},
	} {
		if declared = languageTag(d.tag); declared != "" {
			source = d.source
			break
		}
	}
	r.Language = declared
	if found, share := f.detected(); found != "" && !sameLanguage(found, declared) && (declared == "" || share > surelyAnother) {
		r.Language, source = found, "words"
	}
	if r.Language != "" {
		r.set("Language", source)
	}
	r.Direction = direction(f.dir, r.Language)
}

// detected is what [detect] tells of the page.
func (f *facts) detected() (language string, share float64) {
	if !f.isHeard {
		f.heardLanguage, f.heardShare = detect(f.blocks)
		f.isHeard = true
	}
	return f.heardLanguage, f.heardShare
}

// surelyAnother is the share of little words that proves a declaration wrong:
// templates that say "en" are filled in all languages.
const surelyAnother = 0.15

// sameLanguage compares a detected language with a declared tag. Norwegian has
// three names; Serbian, Croatian and Bosnian differ in too few words.
func sameLanguage(found, declared string) bool {
	primary, _, _ := strings.Cut(declared, "-")
	group := func(l string) string {
		switch l {
		case "no", "nb", "nn", "da":
			return "no"
		case "hr", "sr", "bs", "sh", "me":
			return "hr"
		case "id", "ms":
			return "id"
		case "cs", "sk":
			return "cs"
		case "zh", "yue":
			return "zh"
		}
		return l
	}
	return group(found) == group(primary)
}

// languageTag makes a well-formed BCP 47 tag of what a page declares: "en_US"
// is "en-US". It returns "" for what is none.
func languageTag(s string) string {
	s, _, _ = strings.Cut(strings.TrimSpace(s), ",")
	parts := strings.FieldsFunc(s, func(r rune) bool { return r == '-' || r == '_' })
	if len(parts) == 0 || len(parts[0]) < 2 || len(parts[0]) > 3 || !isLetters(parts[0]) {
		return ""
	}
	tag := strings.ToLower(parts[0])
	for _, part := range parts[1:] {
		switch {
		case len(part) == 4 && isLetters(part):
			tag += "-" + strings.ToUpper(part[:1]) + strings.ToLower(part[1:])
		case len(part) == 2 && isLetters(part):
			tag += "-" + strings.ToUpper(part)
		case len(part) == 3 && allDigits(part):
			tag += "-" + part
		default:
			return tag
		}
	}
	return tag
}

func isLetters(s string) bool {
	for i := range len(s) {
		if !isLatin(s[i]) {
			return false
		}
	}
	return s != ""
}

// direction is what the page declares, or else the direction of its language.
func direction(declared, language string) string {
	if d := strings.ToLower(strings.TrimSpace(declared)); d == "ltr" || d == "rtl" {
		return d
	}
	primary, _, _ := strings.Cut(language, "-")
	switch primary {
	case "":
		return ""
	case "ar", "fa", "he", "ur", "ps", "sd", "yi", "ug", "dv", "ckb":
		return "rtl"
	}
	return "ltr"
}
