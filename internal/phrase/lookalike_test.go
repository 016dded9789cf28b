package phrase

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

// lookalikes has ordinary sentences that begin with the words of clutter phrases.
var lookalikes = []struct {
	lang  string
	lines []string
}{
	{"en", []string{
		"Exclusive: the minister said on Tuesday that the ferry would be replaced by a bridge before the end of the decade.",
		"Analysis: why nobody on the island believes in the bridge",
		"Related costs rose faster than the harbour had planned.",
		"Read also what the harbour master wrote in the margin.",
		"Follow him into the engine room and you hear it before you see it.",
		"Share of the catch goes to whoever mends the nets.",
		"Cookies are small cakes here, and nobody apologises for them.",
		"Comments like that one had cost his predecessor the job.",
		"Next to the winch stood a chair that nobody sat in.",
		"Tags hung from every suitcase on the quay.",
		"Views of the harbour have not changed since the war.",
		"The story is that a general once rowed across by mistake.",
		"Opinions are divided about the bell.",
		"Support came from the other side of the bay.",
		"Previously, the boat had carried only sheep.",
		"We make money from the ferry only in August.",
	}},
	{"de", []string{
		"Hintergrund: Im Jahr 1904 hatte die Reederei die Uhr gestiftet und danach nie wieder nach ihr gefragt, sagt der Archivar.",
		"Lesen Sie auch die Fußnoten dieses Vertrags.", "Teilen wollte sie das Boot mit niemandem.",
		"Folge mir in den Maschinenraum, sagte er.", "Kommentare dieser Art war der Kapitän gewohnt.",
		"Mehr Fähren fahren deshalb nicht.", "Weitere Artikel standen nicht auf der Rechnung des Wirts.",
		"Anzeige erstattete die Witwe erst im Mai.", "Alle Rechte an der Uhr liegen beim Hafenamt, glaubt er.",
	}},
	{"fr", []string{
		"Suivez Marie dans la salle des machines et vous comprendrez.", "Lire aussi les notes en bas de page lui semblait inutile.",
		"Partager le bateau, elle n'y songeait pas.", "Commentaires et rires couvraient la radio du bord.",
		"Suivant la côte, le bac arrive à midi.", "Publicité mensongère, a tranché le juge.",
		"À lire les journaux, le bac coulait chaque semaine.", "Voir plus loin était le métier du gardien.",
	}},
	{"es", []string{
		"Mire – dijo el alcalde –, yo no sé nada de relojes.", "Además: nadie había pedido un puente.",
		"Compartir el barco era lo último que quería.", "Comentarios así los oía cada mañana.",
		"Siguiente parada, el faro.", "Publicidad no hacía falta en una isla de cien vecinos.",
		"Ver más allá de la niebla era su oficio.", "Contexto: en 1904 la naviera regaló el reloj y nadie volvió a darle cuerda.",
	}},
	{"it", []string{
		"Leggi anche severe non bastano a far partire il traghetto.", "Condividi la barca e perderai l'amico, dice il proverbio.",
		"Commenti del genere li sentiva ogni mattina.", "Seguici con lo sguardo, gli disse, e poi torna a casa.",
		"Pubblicità non ne faceva nessuno sull'isola.", "Successivo al varo fu il battesimo.",
		"Altro da dire il capitano non aveva.",
	}},
	{"pt", []string{
		"Leia também o contrato nas entrelinhas, dizia o avô.", "Compartilhar o barco estava fora de questão.",
		"Comentários assim ele ouvia todas as manhãs.", "Publicidade ninguém fazia numa ilha de cem pessoas.",
		"Siga pela praia até o farol e pergunte pelo relógio.", "Seguinte ao batismo veio a festa.",
		"Ver mais longe era o ofício do faroleiro.",
	}},
	{"nl", []string{
		"Lees ook de kleine letters, zei haar vader altijd.", "Delen wilde zij de boot met niemand.",
		"Reacties zoals deze hoorde hij elke ochtend.", "Advertentie of niet, de boot bleef onverkocht.",
		"Volg de dijk tot aan de vuurtoren.", "Volgende week vaart de boot weer.", "Meer boten varen er niet.",
	}},
	{"pl", []string{
		"Czytaj też między wierszami, mawiał dziadek.", "Udostępnij sąsiadowi łódź, a stracisz wiosło.",
		"Komentarze takie słyszał co rano.", "Reklama nie była na wyspie potrzebna.", "Następny prom odpływa o świcie.",
		"– Skąd – mówi bosman. – Nikt tego zegara nie nakręcał.", "Więcej promów nie ma.", "Zobacz też, co zostawił na pokładzie.",
	}},
	{"ru", []string{
		"Читайте также мелкий шрифт, говорил отец.", "Поделиться лодкой она не хотела ни с кем.",
		"Комментарии подобного рода он слышал каждое утро.", "Реклама на острове была никому не нужна.",
		"Следующая лодка уходит на рассвете.", "Подписаться под этим капитан отказался.", "Сюжет прост: паром опаздывает, и никто не удивлён.",
		"Источник тепла на пристани был один.",
	}},
	{"tr", []string{
		"Ayrıca okuyun diye verdiği kitabı kimse açmadı.", "Paylaş dedi babası, ama kayık bir kişilikti.",
		"Yorum yapmak kaptanın işi değildi.", "Reklam adada kimsenin aklına gelmezdi.", "Sonraki vapur şafakta kalkıyor.",
		"Kaynak yapan usta saatin de çaresine baktı.", "Etiketler her bavulun sapında sallanıyordu.",
	}},
	{"ar", []string{
		"اقرأ أيضا ما بين السطور، كان يقول لي جدي.", "شارك الجيران في إصلاح القارب كله.", "تعليقات من هذا النوع كان يسمعها كل صباح.",
		"إعلان الحرب لم يصل إلى الجزيرة إلا بعد شهر.", "التالي في الطابور كان صاحب المنارة.", "المزيد من القوارب لن يأتي هذا الشتاء.",
		"المصدر الوحيد للضوء كان الفنار.",
	}},
	{"hi", []string{
		"यह भी पढ़ें कि अनुबंध में क्या लिखा है, पिता कहते थे।", "शेयर बाजार का द्वीप पर कोई नाम तक नहीं जानता था।",
		"टिप्पणी करने की आदत कप्तान को कभी नहीं रही।", "विज्ञापन की जरूरत सौ लोगों के द्वीप पर किसे थी।",
		"अगला जहाज भोर में निकलता है।", "और पढ़ने की उसकी इच्छा अधूरी रही।", "विषय: घड़ी और समय, और यही बात वह सारी उम्र दोहराता रहा कि घड़ी कभी ठीक नहीं थी।",
	}},
	{"zh", []string{
		"分享一条船，她从来没有想过。", "相关费用比码头预计的涨得更快。", "评论家说这口钟早就该修了。", "广告在一百人的岛上没有用处。",
		"下一班渡船天亮才开。", "关注这口钟的人，只剩下看灯塔的老人。", "如作者所说，岛上没有人看钟。", "阅读是她在船上唯一的消遣。", "来源不明的木板堆满了码头。",
	}},
	{"ja", []string{
		"関連記事を書いた記者は島を離れた。", "シェアする船などどこにもなかった。", "コメントを求めると、船長は黙って首を振った。",
		"広告は百人の島には要らなかった。", "次の船は夜明けに出る。", "写真は祖父が港で撮ったものだという。", "もっと見る価値のあるものが島にはあった。",
		"文章を無断で使われたと船長は訴えた。",
	}},
	{"id", []string{
		"Baca juga huruf kecilnya, kata ayah selalu.", "Bagikan ikan itu kepada tetangga, pesan ibunya.", "Komentar seperti itu ia dengar setiap pagi.",
		"Iklan tidak ada gunanya di pulau berpenduduk seratus orang.", "Selanjutnya kapal berangkat saat fajar.", "Sumber cahaya di dermaga hanya satu.",
		"Foto kakeknya tergantung di ruang mesin.",
	}},
}

func TestFindLeavesLookalikes(t *testing.T) {
	for _, lang := range lookalikes {
		for _, line := range lang.lines {
			t.Run(lang.lang+"/"+line, func(t *testing.T) {
				assert.Equal(t, Set(0), Find(line))
			})
		}
	}
}
