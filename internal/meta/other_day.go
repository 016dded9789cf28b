package meta

import (
	"strings"
	"sync"

	"github.com/winnow-go/winnow/internal/block"
)

// otherDayWords label days that are not the one of publication, in lower case: a
// term that ends, the begin of a job or a course, a life's first and last day,
// the run of a tool that made the page. Several words count only behind each
// other.
var otherDayWords = []string{
	// English
	"closing", "closes", "deadline", "expires", "expiry", "expiration", "expiring", "valid until", "valid from", "valid through", "valid to", "until", "through", "apply by", "applications due", "due by", "due on",
	"starts", "starting", "begins", "ends", "end date", "born", "died", "birth", "death", "founded", "established", "best before", "use by", "member since", "joined", "join date", "registered",
	"generated", "rendering", "rendered", "converted", "retrieved", "accessed", "captured", "archived", "crawled", "downloaded", "next update",
	// German
	"bewerbungsschluss", "bewerbungsfrist", "einsendeschluss", "annahmeschluss", "anmeldeschluss", "meldeschluss", "redaktionsschluss", "abgabefrist", "abgabetermin", "frist", "gültig bis", "gültig ab", "gültig vom", "ablaufdatum", "eintrittsdatum", "beginn", "arbeitsbeginn", "bis", "bis zum", "geboren", "gestorben", "verstorben", "geb", "gest", "gegründet", "registriert", "anmeldedatum", "mitglied seit", "generiert", "abgerufen", "konvertiert", "archiviert",
	// French
	"date limite", "limite", "clôture", "expire", "valable jusqu", "jusqu", "échéance", "né le", "née le", "né", "née", "décédé", "décédée", "naissance", "décès", "mort", "prise de poste", "inscrit", "généré", "consulté", "archivé",
	// Spanish, Portuguese, Catalan, Galician
	"plazo", "fecha límite", "límite", "cierre", "caduca", "vence", "vencimiento", "válido hasta", "hasta", "hasta el", "nacido", "nacida", "nació", "falleció", "murió", "nacimiento", "fallecimiento", "defunción", "registrado", "fecha de ingreso", "miembro desde", "generado", "consultado", "archivado",
	"prazo", "data limite", "encerramento", "vencimento", "válido até", "até", "nascido", "nascida", "nasceu", "faleceu", "morreu", "nascimento", "falecimento", "gerado", "termini", "fins", "vàlid fins", "naixement", "defunció", "naceu", "morreu",
	// Italian, Romanian
	"scadenza", "scade", "scade il", "termine", "entro", "entro il", "valido fino", "fino al", "nato", "nata", "morto", "morta", "nascita", "morte", "iscritto", "generato", "consultato", "termen", "termenul", "expiră", "valabil", "valabil până", "până", "născut", "născută", "decedat", "decedată",
	// Dutch, Afrikaans
	"sluitingsdatum", "sluit", "uiterlijk", "geldig tot", "geldig t", "tot", "vervaldatum", "geboren", "overleden", "geboortedatum", "gegenereerd", "geraadpleegd", "sluitings", "gebore", "oorlede",
	// Scandinavian languages, Finnish, Icelandic
	"sista ansökningsdag", "ansökningsdag", "söknadsfrist", "søknadsfrist", "ansøgningsfrist", "giltig till", "gäller till", "gyldig til", "gælder til", "senast", "senest", "född", "död", "avliden", "født", "død", "fødd", "viimeinen", "hakuaika", "voimassa", "syntynyt", "kuollut", "umsóknarfrestur", "fæddur", "fædd", "dáinn", "látinn", "látin",
	// Polish, Czech, Slovak
	"termin", "termin składania", "ważne do", "ważny do", "ważna do", "do dnia", "urodzony", "urodzona", "urodził", "zmarł", "zmarła", "dołączył", "dołączyła", "rejestracja", "wygenerowano", "uzávěrka", "termín", "platnost do", "platí do", "narozen", "narozena", "zemřel", "zemřela", "uzávierka", "platí do", "narodený", "narodená", "zomrel", "zomrela",
	// Hungarian, Croatian, Serbian, Slovenian, Bulgarian, Macedonian
	"határidő", "jelentkezési határidő", "érvényes", "lejárat", "született", "meghalt", "elhunyt", "rok za", "vrijedi do", "važi do", "rođen", "rođena", "umro", "umrla", "preminuo", "preminula", "veljavno do", "rojen", "rojena", "рок", "важи до", "рођен", "рођена", "умро", "преминуо", "срок", "валиден до", "роден", "родена", "починал", "починала", "почина",
	// Russian, Ukrainian, Belarusian
	"срок подачи", "действует до", "действителен до", "действительна до", "до", "родился", "родилась", "умер", "умерла", "дата рождения", "дата смерти", "регистрация", "зарегистрирован", "термін", "дійсний до", "діє до", "народився", "народилася", "помер", "померла", "тэрмін", "нарадзіўся", "памёр",
	// Baltic languages, Estonian, Albanian
	"iki", "galioja iki", "gimė", "mirė", "līdz", "derīgs līdz", "dzimis", "dzimusi", "miris", "mirusi", "tähtaeg", "kehtib kuni", "kuni", "sündinud", "surnud", "afati", "lindur", "vdiq",
	// Greek, Turkish, Azerbaijani, Kazakh
	"προθεσμία", "λήγει", "λήξη", "ισχύει έως", "έως", "μέχρι", "γεννήθηκε", "απεβίωσε", "πέθανε", "son başvuru", "başvuru", "son gün", "bitiş", "geçerlilik", "doğum", "ölüm", "doğdu", "öldü", "son tarix", "doğulub", "vəfat",
	// Arabic, Persian, Urdu, Hebrew
	"آخر موعد", "الموعد النهائي", "ينتهي", "صالح حتى", "حتى", "ولد", "ولدت", "توفي", "توفيت", "الميلاد", "الوفاة", "مهلت", "تا", "متولد", "درگذشت", "آخری تاریخ", "پیدائش", "وفات", "מועד אחרון", "עד", "בתוקף עד", "נולד", "נולדה", "נפטר", "נפטרה",
	// Hindi, Bengali, Marathi, Tamil, Telugu
	"अंतिम तिथि", "अंतिम", "जन्म", "निधन", "मृत्यु", "শেষ তারিখ", "শেষ", "জন্ম", "মৃত্যু", "शेवटची तारीख", "கடைசி", "பிறப்பு", "இறப்பு", "చివరి", "జననం", "మరణం",
	// Indonesian, Malay, Filipino, Swahili, Vietnamese, Thai
	"batas", "batas akhir", "tenggat", "berlaku hingga", "berlaku sampai", "hingga", "sampai", "lahir", "meninggal", "wafat", "tarikh tutup", "tarikh akhir", "tamat", "huling araw", "ipinanganak", "namatay", "mwisho", "alizaliwa", "alifariki", "hạn nộp", "hạn", "hạn chót", "ngày sinh", "sinh ngày", "mất ngày", "ปิดรับสมัคร", "หมดเขต", "หมดอายุ", "เกิด", "เสียชีวิต",
}

// wideOtherDays are such labels in the scripts of which each character is a
// word of its own.
var wideOtherDays = []string{
	"注册", "註冊", "加入时间", "加入時間", "登録日", "가입", "截止", "截至", "到期", "有效期", "出生", "逝世", "去世", "生于", "卒于", "締切", "締め切り", "〆切", "期限", "応募期間", "まで", "生年月日", "没年", "마감", "기한", "유효기간", "까지", "출생", "사망", "별세",
}

// otherDays are the words of the table by their first one, each with the words
// that must follow.
var otherDays = sync.OnceValue(func() map[string][][]string {
	all := make(map[string][][]string, len(otherDayWords))
	for _, phrase := range otherDayWords {
		words := strings.Fields(phrase)
		all[words[0]] = append(all[words[0]], words[1:])
	}
	return all
})

const (
	// otherTokens is how many tokens of a line before its date are looked at for
	// the label of another day.
	otherTokens = 12
	// deathMark stands before the day on which somebody died.
	deathMark = "†"
)

// labelsOtherDay reports whether what stands before a date in its line labels a
// day that is not the one of publication.
func labelsOtherDay(before string) bool {
	if i := strings.LastIndexAny(before, "|•·\n"); i >= 0 { // a piece of its own
		before = before[i+1:]
	}
	if before == "" || len(before) > longestDateline {
		return false
	}
	for _, w := range wideOtherDays {
		if strings.Contains(before, w) {
			return true
		}
	}
	var store [otherTokens]token
	tokens := tokenize(before, otherTokens, store[:0])
	for i, t := range tokens {
		if t.text == deathMark {
			return true
		}
		if t.kind != word {
			continue
		}
	next:
		for _, more := range otherDays()[t.text] {
			for k, w := range more {
				if i+1+k >= len(tokens) || tokens[i+1+k].text != w {
					continue next
				}
			}
			return true
		}
	}
	return false
}

// isSpanOfDays reports whether the date at a place of a line is one end of a
// span of days: "June 2, 1931 – January 19, 2020".
func isSpanOfDays(line string, at span, o order) bool {
	before := strings.TrimRight(line[:at.from], " ")
	if rest, ok := cutDash(before, strings.CutSuffix); ok && len(rest) >= len("1931") && endsInYear(rest) {
		return true
	}
	rest, ok := cutDash(strings.TrimLeft(line[at.to:], " "), strings.CutPrefix)
	if !ok {
		return false
	}
	_, next, ok := findDate(rest, o)
	return ok && strings.TrimLeft(rest[:next.from], " ") == ""
}

// cutDash cuts a dash, or a word for one, off a side of a line.
func cutDash(line string, cut func(string, string) (string, bool)) (string, bool) {
	for _, dash := range [...]string{"–", "—", "-", "‒", "−", "～", "〜"} {
		if rest, ok := cut(line, dash); ok {
			return strings.TrimSpace(rest), true
		}
	}
	return line, false
}

// endsInYear reports whether a line ends in four figures, as a date does that
// names its year last.
func endsInYear(line string) bool {
	year := line[len(line)-len("1931"):]
	return strings.Trim(year, "0123456789") == "" && (year[0] == '1' || year[0] == '2')
}

// isOtherDay reports whether a date that the page shows is not the day of
// publication by what stands before it: in its line, in the block around its
// element, or in a label right above it. Threads say "Start date" for the day of
// their first post.
func (f *facts) isOtherDay(text string, at span, node int32) bool {
	if f.isThread() || isPublication(text[:at.from]) {
		return false
	}
	if labelsOtherDay(text[:at.from]) || isSpanOfDays(text, at, f.order) {
		return true
	}
	k := f.blockOf(node)
	if k < 0 {
		return false
	}
	b := &f.blocks.Blocks[k]
	if len(b.Text) > longestDateline {
		return false
	}
	if _, shown, ok := findDate(b.Text, f.order); ok && (shown.from > 0 || shown.to < len(b.Text)) {
		return !isPublication(b.Text[:shown.from]) && (labelsOtherDay(b.Text[:shown.from]) || isSpanOfDays(b.Text, shown, f.order))
	}
	if k == 0 || k-1 == f.headlineBlock() {
		return false
	}
	above := &f.blocks.Blocks[k-1]
	return above.Kind != block.Heading && above.Words <= mostOtherLabel && labelsOtherDay(above.Text)
}

// mostOtherLabel is the most words of a label in a box of its own.
const mostOtherLabel = 4
