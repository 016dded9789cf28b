package meta

import (
	"strings"
	"sync"
)

// calendar is the calendar that a month's name belongs to.
type calendar uint8

const (
	gregorian calendar = iota
	jalali             // Iran's and Afghanistan's solar year, which begins in March
)

// month is what a month's name tells.
type month struct {
	number int
	calendar
}

// monthNames holds the months of each language from the first on, parted by
// commas; a month's forms (cases, abbreviations) are parted by blanks, and an
// underscore stands for a blank inside a name. Names that mean another month in
// another language of the table must not be added: Croatian "listopad" is the
// month before the Polish and the Czech one, and Malay "Mac" is a computer, so
// those rows have a gap.
var monthNames = []struct {
	language string
	calendar calendar
	names    string
}{
	{"en", gregorian, "january jan, february feb, march mar, april apr, may, june jun, july jul, august aug, september sept sep, october oct, november nov, december dec"},
	{"de", gregorian, "januar jänner jän, februar feber, märz maerz mär mrz, april, mai, juni, juli, august, september, oktober okt, november, dezember dez"},
	{"fr", gregorian, "janvier janv, février fevrier févr fév fevr, mars, avril avr, mai, juin, juillet juil, août aout, septembre, octobre, novembre, décembre decembre déc"},
	{"es", gregorian, "enero ene, febrero, marzo, abril abr, mayo, junio, julio, agosto ago, septiembre setiembre, octubre, noviembre, diciembre dic"},
	{"pt", gregorian, "janeiro, fevereiro fev, março marco, abril, maio, junho, julho, agosto, setembro set, outubro out, novembro, dezembro dez"},
	{"it", gregorian, "gennaio gen genn, febbraio febbr, marzo, aprile, maggio mag magg, giugno giu, luglio lug, agosto, settembre, ottobre ott, novembre, dicembre"},
	{"nl", gregorian, "januari, februari, maart mrt, april, mei, juni, juli, augustus, september, oktober, november, december"},
	{"pl", gregorian, "stycznia styczeń sty, lutego luty lut, marca marzec, kwietnia kwiecień kwi, maja maj, czerwca czerwiec cze, lipca lipiec lip, sierpnia sierpień sie, września wrzesień wrz, października październik paź, listopada listopad lis, grudnia grudzień gru"},
	{"ru", gregorian, "января январь янв, февраля февраль фев февр, марта март мар, апреля апрель апр, мая май, июня июнь июн, июля июль июл, августа август авг, сентября сентябрь сен сент, октября октябрь окт, ноября ноябрь ноя нояб, декабря декабрь дек"},
	{"uk", gregorian, "січня січень січ, лютого лютий лют, березня березень бер, квітня квітень кві, травня травень тра, червня червень чер, липня липень лип, серпня серпень сер, вересня вересень вер, жовтня жовтень жов, листопада листопад лис, грудня грудень гру"},
	{"bg", gregorian, "януари, февруари, март, април, май, юни, юли, август, септември, октомври, ноември, декември"},
	{"tr", gregorian, "ocak oca, şubat subat şub, mart, nisan nis, mayıs mayis, haziran haz, temmuz tem, ağustos agustos ağu, eylül eylul eyl, ekim eki, kasım kasim kas, aralık aralik ara"},
	{"ar", gregorian, "يناير, فبراير, مارس, أبريل ابريل إبريل, مايو, يونيو, يوليو, أغسطس اغسطس, سبتمبر, أكتوبر اكتوبر, نوفمبر, ديسمبر"},
	{"ar", gregorian, "كانون_الثاني جانفي, شباط فيفري, آذار اذار, نيسان أفريل افريل, أيار ايار ماي, حزيران جوان, تموز جويلية يوليوز, آب اب أوت غشت, أيلول ايلول شتنبر, تشرين_الأول تشرين_الاول, تشرين_الثاني نونبر, كانون_الأول كانون_الاول دجنبر"},
	{"hi", gregorian, "जनवरी जन, फरवरी फ़रवरी फर, मार्च, अप्रैल, मई, जून, जुलाई, अगस्त, सितंबर सितम्बर, अक्टूबर अक्तूबर, नवंबर नवम्बर, दिसंबर दिसम्बर"},
	{"bn", gregorian, "জানুয়ারি জানুয়ারী, ফেব্রুয়ারি ফেব্রুয়ারী, মার্চ, এপ্রিল, মে, জুন, জুলাই, আগস্ট আগষ্ট, সেপ্টেম্বর, অক্টোবর, নভেম্বর, ডিসেম্বর"},
	{"id", gregorian, "januari, februari, maret, april, mei, juni, juli, agustus agu agt, september, oktober, november nop, desember des"},
	{"sv", gregorian, "januari, februari, mars, april, maj, juni, juli, augusti, september, oktober, november, december"},
	{"da", gregorian, "januar, februar, marts, april, maj, juni, juli, august, september, oktober, november, december"},
	{"no", gregorian, "januar, februar, mars, april, mai, juni, juli, august, september, oktober, november, desember"},
	{"fi", gregorian, "tammikuuta tammikuu tammi, helmikuuta helmikuu helmi, maaliskuuta maaliskuu maalis, huhtikuuta huhtikuu huhti, toukokuuta toukokuu touko, kesäkuuta kesäkuu kesä, heinäkuuta heinäkuu heinä, elokuuta elokuu elo, syyskuuta syyskuu syys, lokakuuta lokakuu loka, marraskuuta marraskuu marras, joulukuuta joulukuu joulu"},
	{"cs", gregorian, "ledna leden, února únor, března březen, dubna duben, května květen, června červen, července červenec, srpna srpen, září, října říjen, listopadu, prosince prosinec"},
	{"sk", gregorian, "januára január, februára február, marca, apríla apríl, mája máj, júna jún, júla júl, augusta, septembra, októbra október, novembra, decembra"},
	{"hr", gregorian, "siječnja siječanj, veljače veljača, ožujka ožujak, travnja travanj, svibnja svibanj, lipnja lipanj, srpnja srpanj, kolovoza kolovoz, rujna rujan, _, studenoga studenog studeni, prosinca prosinac"},
	{"ro", gregorian, "ianuarie ian, februarie, martie, aprilie, mai, iunie iun, iulie iul, august, septembrie, octombrie, noiembrie noi, decembrie"},
	{"hu", gregorian, "január, február febr, március márc, április ápr, május máj, június jún, július júl, augusztus, szeptember szept, október, november, december"},
	{"el", gregorian, "ιανουαρίου ιανουάριος ιαν, φεβρουαρίου φεβρουάριος φεβ, μαρτίου μάρτιος μαρ, απριλίου απρίλιος απρ, μαΐου μαίου μάιος μάϊος μαΐ, ιουνίου ιούνιος ιουν, ιουλίου ιούλιος ιουλ, αυγούστου αύγουστος αυγ, σεπτεμβρίου σεπτέμβριος σεπ σεπτ, οκτωβρίου οκτώβριος οκτ, νοεμβρίου νοέμβριος νοε, δεκεμβρίου δεκέμβριος δεκ"},
	{"ca", gregorian, "gener, febrer, març, abril, maig, juny, juliol, agost, setembre, octubre, novembre, desembre"},
	{"he", gregorian, "ינואר בינואר, פברואר בפברואר, מרץ במרץ מרס במרס, אפריל באפריל, מאי במאי, יוני ביוני, יולי ביולי, אוגוסט באוגוסט, ספטמבר בספטמבר, אוקטובר באוקטובר, נובמבר בנובמבר, דצמבר בדצמבר"},
	{"th", gregorian, "มกราคม ม.ค, กุมภาพันธ์ ก.พ, มีนาคม มี.ค, เมษายน เม.ย, พฤษภาคม พ.ค, มิถุนายน มิ.ย, กรกฎาคม ก.ค, สิงหาคม ส.ค, กันยายน ก.ย, ตุลาคม ต.ค, พฤศจิกายน พ.ย, ธันวาคม ธ.ค"},
	{"sr", gregorian, "januar januara, februar februara, mart marta, april aprila, maj maja, jun juna, jul jula, avgust avgusta, septembar septembra, oktobar oktobra, novembar novembra, decembar decembra"},
	{"sr", gregorian, "јануар јануара, фебруар фебруара, март марта, април априла, мај маја, јун јуна, јул јула, август августа, септембар септембра, октобар октобра, новембар новембра, децембар децембра"},
	{"mk", gregorian, "јануари, февруари, март, април, мај, јуни, јули, август, септември, октомври, ноември, декември"},
	{"be", gregorian, "студзеня студзень, лютага люты, сакавіка сакавік, красавіка красавік, мая май, чэрвеня чэрвень, ліпеня ліпень, жніўня жнівень, верасня верасень, кастрычніка кастрычнік, лістапада лістапад, снежня снежань"},
	{"sl", gregorian, "januar, februar, marec marca, april, maj, junij junija, julij julija, avgust avgusta, september, oktober, november, december"},
	{"lt", gregorian, "sausio sausis, vasario vasaris, kovo kovas, balandžio balandis, gegužės gegužė, birželio birželis, liepos liepa, rugpjūčio rugpjūtis, rugsėjo rugsėjis, spalio spalis, lapkričio lapkritis, gruodžio gruodis"},
	{"lv", gregorian, "janvāris janvārī, februāris februārī, marts martā, aprīlis aprīlī, maijs maijā, jūnijs jūnijā, jūlijs jūlijā, augusts augustā, septembris septembrī, oktobris oktobrī, novembris novembrī, decembris decembrī"},
	{"et", gregorian, "jaanuar, veebruar, märts, aprill, mai, juuni, juuli, august, september, oktoober, november, detsember"},
	{"is", gregorian, "janúar, febrúar, mars, apríl, maí, júní, júlí, ágúst, september, október, nóvember, desember"},
	{"gl", gregorian, "xaneiro, febreiro, marzo, abril, maio, xuño, xullo, agosto, setembro, outubro, novembro, decembro"},
	{"eu", gregorian, "urtarrilaren urtarrilak urtarrila, otsailaren otsailak otsaila, martxoaren martxoak martxoa, apirilaren apirilak apirila, maiatzaren maiatzak maiatza, ekainaren ekainak ekaina, uztailaren uztailak uztaila, abuztuaren abuztuak abuztua, irailaren irailak iraila, urriaren urriak urria, azaroaren azaroak azaroa, abenduaren abenduak abendua"},
	{"sq", gregorian, "janar, shkurt, mars, prill, maj, qershor, korrik, gusht, shtator, tetor, nëntor, dhjetor"},
	{"az", gregorian, "yanvar, fevral, mart, aprel, may, iyun, iyul, avqust, sentyabr, oktyabr, noyabr, dekabr"},
	{"kk", gregorian, "қаңтар, ақпан, наурыз, сәуір, мамыр, маусым, шілде, тамыз, қыркүйек, қазан, қараша, желтоқсан"},
	{"ka", gregorian, "იანვარი იანვარს, თებერვალი თებერვალს, მარტი მარტს, აპრილი აპრილს, მაისი მაისს, ივნისი ივნისს, ივლისი ივლისს, აგვისტო აგვისტოს, სექტემბერი სექტემბერს, ოქტომბერი ოქტომბერს, ნოემბერი ნოემბერს, დეკემბერი დეკემბერს"},
	{"hy", gregorian, "հունվարի հունվար, փետրվարի փետրվար, մարտի մարտ, ապրիլի ապրիլ, մայիսի մայիս, հունիսի հունիս, հուլիսի հուլիս, օգոստոսի օգոստոս, սեպտեմբերի սեպտեմբեր, հոկտեմբերի հոկտեմբեր, նոյեմբերի նոյեմբեր, դեկտեմբերի դեկտեմբեր"},
	{"ms", gregorian, "januari, februari, _, april, mei, jun, julai, ogos, september, oktober, november, disember"},
	{"tl", gregorian, "enero, pebrero, marso, abril, mayo, hunyo, hulyo, agosto, setyembre, oktubre, nobyembre, disyembre"},
	{"sw", gregorian, "januari, februari, machi, aprili, mei, juni, julai, agosti, septemba, oktoba, novemba, desemba"},
	{"ur", gregorian, "جنوری, فروری, مارچ, اپریل, مئی, جون, جولائی, اگست, ستمبر, اکتوبر, نومبر, دسمبر"},
	{"mr", gregorian, "जानेवारी, फेब्रुवारी, मार्च, एप्रिल, मे, जून, जुलै, ऑगस्ट, सप्टेंबर, ऑक्टोबर, नोव्हेंबर, डिसेंबर"},
	{"ta", gregorian, "ஜனவரி, பிப்ரவரி, மார்ச், ஏப்ரல், மே, ஜூன், ஜூலை, ஆகஸ்ட், செப்டம்பர், அக்டோபர், நவம்பர், டிசம்பர்"},
	{"te", gregorian, "జనవరి, ఫిబ్రవరి, మార్చి, ఏప్రిల్, మే, జూన్, జూలై, ఆగస్టు, సెప్టెంబర్, అక్టోబర్, నవంబర్, డిసెంబర్"},
	{"fa", gregorian, "ژانویه, فوریه, مارس, آوریل, مه می, ژوئن, ژوئیه جولای, اوت آگوست, سپتامبر, اکتبر, نوامبر, دسامبر"},
	{"fa", jalali, "فروردین, اردیبهشت, خرداد, تیر, مرداد امرداد, شهریور, مهر, آبان, آذر, دی, بهمن, اسفند"},
	{"prs", jalali, "حمل, ثور, جوزا, سرطان, اسد, سنبله, میزان, عقرب, قوس, جدی, دلو, حوت"},
}

// gap stands in a row for a name that means something else elsewhere.
const gap = "_"

var months = sync.OnceValue(func() map[string]month {
	m := make(map[string]month, 700)
	for _, row := range monthNames {
		for i, forms := range strings.Split(row.names, ",") {
			for form := range strings.FieldsSeq(forms) {
				if form != gap {
					m[strings.ReplaceAll(form, "_", " ")] = month{i + 1, row.calendar}
				}
			}
		}
	}
	return m
})
