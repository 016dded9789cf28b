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
		"Topics at the bar were the ferry, the bell and the price of diesel.",
		"What do you think he found when the lid came off?",
		"Never miss the last ferry, they tell you here, and then they miss it.",
		"Audio tapes lay between the charts.",
		"If you are already on the pier at six you can see them load the mail.",
	}},
	{"de", []string{
		"Hintergrund: Im Jahr 1904 hatte die Reederei die Uhr gestiftet und danach nie wieder nach ihr gefragt, sagt der Archivar.",
		"Lesen Sie auch die Fußnoten dieses Vertrags.", "Teilen wollte sie das Boot mit niemandem.",
		"Folge mir in den Maschinenraum, sagte er.", "Kommentare dieser Art war der Kapitän gewohnt.",
		"Mehr Fähren fahren deshalb nicht.", "Weitere Artikel standen nicht auf der Rechnung des Wirts.",
		"Schon gelesen hatte den Brief nur die Magd.", "Werbung machte der Wirt nie.", "Angaben ohne Quelle strich sie.",
		"Zuletzt geändert hat sich am Hafen nur das Licht.", "Anzeige erstattete die Witwe erst im Mai.", "Alle Rechte an der Uhr liegen beim Hafenamt, glaubt er.",
	}},
	{"fr", []string{
		"Suivez Marie dans la salle des machines et vous comprendrez.", "Lire aussi les notes en bas de page lui semblait inutile.",
		"Partager le bateau, elle n'y songeait pas.", "Commentaires et rires couvraient la radio du bord.",
		"Suivant la côte, le bac arrive à midi.", "Publicité mensongère, a tranché le juge.",
		"À lire les journaux, le bac coulait chaque semaine.", "Voir plus loin était le métier du gardien.",
	}},
	{"es", []string{
		"Mira también las manos del relojero, me dijo.", "Visita cada lunes la casa de su hermana.",
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
	{"uk", []string{
		"Читайте також між рядками, казав дід.",
		"Поділитися човном вона не хотіла ні з ким.",
		"Коментарі такого роду він чув щоранку.",
		"Реклама на острові нікому не була потрібна.",
		"Наступна пором відчалює на світанку.",
		"Джерело світла на пристані було одне.",
	}},
	{"cs", []string{
		"Čtěte také mezi řádky, říkával děda.",
		"Sdílet loď nechtěla s nikým.",
		"Komentáře tohoto druhu slýchal každé ráno.",
		"Reklama na ostrově nebyla třeba.",
		"Další loď odplouvá za úsvitu.",
		"Více lodí nepluje.",
	}},
	{"sv", []string{
		"Läs också det finstilta, sa hennes far.",
		"Dela båten ville hon inte med någon.",
		"Kommentarer av det slaget hörde han varje morgon.",
		"Annons eller inte, båten förblev osåld.",
		"Nästa båt går i gryningen.",
		"Läs mer i bilagan om hur klockan stannade.",
	}},
	{"da", []string{
		"Læs også det med småt, sagde hendes far.",
		"Del båden ville hun ikke med nogen.",
		"Kommentarer af den slags hørte han hver morgen.",
		"Annoncer var der ingen brug for på øen.",
		"Næste båd sejler ved daggry.",
		"Flere både sejler der ikke.",
		"Les også det som står med liten skrift, sa faren.",
	}},
	{"fi", []string{
		"Lue myös pieni teksti, isä sanoi aina.",
		"Jaa vene kenenkään kanssa hän ei halunnut.",
		"Kommentit sellaiset hän kuuli joka aamu.",
		"Mainos ei saarella ketään auttanut.",
		"Seuraava vene lähtee aamunkoitteessa.",
		"Lisää veneitä ei kulje.",
	}},
	{"ro", []string{
		"Citește și printre rânduri, spunea bunicul.",
		"Distribuie peștele vecinilor, i-a spus mama.",
		"Comentarii de felul acesta auzea în fiecare dimineață.",
		"Publicitate nu făcea nimeni pe insulă.",
		"Următorul vapor pleacă în zori.",
		"Sursa de lumină de pe chei era una singură.",
	}},
	{"hu", []string{
		"Olvassa el ezt is, mondta, és az apró betűre mutatott.",
		"Megosztás helyett eladta a csónakot.",
		"Hozzászólások nélkül telt el a gyűlés.",
		"Hirdetés nem kellett a szigeten.",
		"Következő hajó hajnalban indul.",
		"Forrás volt a sziget közepén, egyetlen egy.",
	}},
	{"el", []string{
		"Διαβάστε επίσης τα ψιλά γράμματα, έλεγε ο πατέρας.",
		"Μοιραστείτε τα ψάρια με τους γείτονες, είπε.",
		"Σχόλια σαν κι αυτά άκουγε κάθε πρωί.",
		"Διαφήμιση δεν χρειαζόταν κανείς στο νησί.",
		"Επόμενο πλοίο φεύγει την αυγή.",
		"Πηγή φωτός στην προβλήτα ήταν μόνο μία.",
	}},
	{"vi", []string{
		"Đọc thêm một dòng nữa rồi ông gấp sổ lại.",
		"Chia sẻ con thuyền với ai bà cũng không muốn.",
		"Bình luận kiểu ấy ông nghe mỗi sáng.",
		"Quảng cáo chẳng ích gì trên hòn đảo trăm người.",
		"Trước bình minh chuyến đò đầu tiên rời bến.",
		"Nguồn sáng trên bến chỉ có một.",
	}},
	{"ko", []string{
		"관련 기사를 쓴 기자는 섬을 떠났다.",
		"공유하는 배는 섬에 한 척도 없었다.",
		"댓글을 달던 아이들도 뭍으로 나갔다.",
		"광고가 필요한 사람은 섬에 없었다.",
		"다음 배는 새벽에 떠난다.",
		"사진은 할아버지가 부두에서 찍은 것이다.",
	}},
	{"th", []string{
		"อ่านเพิ่มเติมจากสมุดบันทึกของนายท่าแล้วเขาก็เงียบไป",
		"แชร์เรือกับใครเธอก็ไม่ยอม",
		"ความคิดเห็นแบบนั้นเขาได้ยินทุกเช้า",
		"โฆษณาไม่มีประโยชน์บนเกาะที่มีคนร้อยคน",
		"ถัดไปคือบ้านของคนเฝ้าประภาคาร",
		"ภาพถ่ายของปู่แขวนอยู่ในห้องเครื่อง",
	}},
	{"fa", []string{
		"بیشتر بخوانید تا کمتر فراموش کنید، پدرش می‌گفت.",
		"اشتراک قایق با همسایه‌ها کار او نبود.",
		"نظرات مردم جزیره درباره ساعت یکی نبود.",
		"تبلیغات در جزیره‌ای صد نفره به کار نمی‌آمد.",
		"بعدی در صف نگهبان فانوس بود.",
		"منبع نور اسکله یکی بیشتر نبود.",
	}},
	{"he", []string{
		"קראו גם את האותיות הקטנות, אמר אבא תמיד.",
		"שתפו את השכנים בדגים, ביקשה אמו.",
		"תגובות כאלה הוא שמע כל בוקר.",
		"פרסומת לא הייתה נחוצה באי של מאה איש.",
		"הבא בתור היה שומר המגדלור.",
		"מקור האור ברציף היה אחד.",
	}},
	{"bg", []string{
		"Вижте още какво остави на палубата, каза той.",
		"Сподели рибата със съседите, поръча майка му.",
		"Коментари от този вид чуваше всяка сутрин.",
		"Реклама на острова не трябваше никому.",
		"Следващ на опашката беше пазачът на фара.",
		"Източник на светлина на кея имаше само един.",
	}},
	{"ca", []string{
		"Llegiu també la lletra petita, deia el pare.",
		"Comparteix el peix amb els veïns, li va dir la mare.",
		"Comentaris així els sentia cada matí.",
		"Publicitat no en calia en una illa de cent veïns.",
		"Següent de la cua era el guarda del far.",
		"Font de llum al moll només n'hi havia una.",
	}},
	{"hr", []string{
		"Pročitajte i sitna slova, govorio je otac.",
		"Podijeli ribu sa susjedima, rekla je majka.",
		"Komentari takve vrste budili su ga svako jutro.",
		"Oglas u izlogu požutio je još prije rata.",
		"Sljedeći brod isplovljava u zoru.",
		"Izvor svjetla na rivi bio je samo jedan.",
		"Prijava je stigla tek u svibnju.",
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
