package phrase

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

// examples has lines of each language by kind, as pages show them.
var examples = []struct {
	lang  string
	lines map[Kind]string
}{
	{"en", map[Kind]string{
		ReadAlso: "READ ALSO: How the ferry came to be late", Related: "You may also like", Share: "Share on WhatsApp",
		Follow: "Follow us on Instagram", Newsletter: "Sign up for our daily newsletter", Cookie: "Accept all cookies",
		Advertisement: "Advertisement", Comments: "Leave a comment", Tags: "Tags: ferries, clocks", MostRead: "Most read",
		PrevNext: "Previous post: A quiet quay", Copyright: "All rights reserved", Login: "Forgot your password?",
		ShowMore: "Load more stories", Credit: "Photo: Jane Doe/Getty Images", Views: "1,204 views", ReadingTime: "5 min read",
	}},
	{"de", map[Kind]string{
		ReadAlso: "Lesen Sie auch: Warum die Fähre zu spät kam", Related: "Das könnte Sie auch interessieren", Share: "Teilen",
		Follow: "Folgen Sie uns auf Instagram", Newsletter: "Newsletter abonnieren", Cookie: "Alle akzeptieren", Advertisement: "Anzeige",
		Comments: "Kommentar schreiben", Tags: "Schlagwörter: Fähre, Uhren", MostRead: "Meistgelesen", PrevNext: "Nächster Artikel",
		Copyright: "Alle Rechte vorbehalten", Login: "Passwort vergessen?", ShowMore: "Mehr anzeigen", Credit: "Foto: Anna Lind",
		ReadingTime: "Lesezeit: 5 Minuten",
	}},
	{"fr", map[Kind]string{
		ReadAlso: "Lire aussi : Pourquoi le bac était en retard", Related: "Articles similaires", Share: "Partager sur Facebook",
		Follow: "Suivez-nous sur Instagram", Newsletter: "Inscrivez-vous à notre newsletter", Cookie: "Tout accepter", Advertisement: "Publicité",
		Comments: "Laisser un commentaire", Tags: "Mots-clés : bac, horloges", MostRead: "Les plus lus", PrevNext: "Article suivant",
		Copyright: "Tous droits réservés", Login: "Mot de passe oublié ?", ShowMore: "Voir plus", Credit: "Photo : Anne Lind",
		ReadingTime: "Temps de lecture : 5 minutes",
	}},
	{"es", map[Kind]string{
		ReadAlso: "Lea también: Por qué el ferri llegó tarde", Related: "Artículos relacionados", Share: "Compartir en Facebook",
		Follow: "Síguenos en Instagram", Newsletter: "Suscríbete a nuestro boletín", Cookie: "Aceptar todas", Advertisement: "Publicidad",
		Comments: "Deja un comentario", Tags: "Etiquetas: ferris, relojes", MostRead: "Lo más leído", PrevNext: "Artículo siguiente",
		Copyright: "Todos los derechos reservados", Login: "Iniciar sesión", ShowMore: "Ver más", Credit: "Foto: Ana Lind",
		ReadingTime: "Tiempo de lectura: 5 minutos",
	}},
	{"it", map[Kind]string{
		ReadAlso: "Leggi anche: Perché il traghetto era in ritardo", Related: "Articoli correlati", Share: "Condividi su Facebook",
		Follow: "Seguici su Instagram", Newsletter: "Iscriviti alla newsletter", Cookie: "Accetta tutti", Advertisement: "Pubblicità",
		Comments: "Lascia un commento", Tags: "Tag: traghetti, orologi", MostRead: "I più letti", PrevNext: "Articolo successivo",
		Copyright: "Tutti i diritti riservati", Login: "Accedi", ShowMore: "Mostra altro", Credit: "Foto: Anna Lind",
		ReadingTime: "Tempo di lettura: 5 minuti",
	}},
	{"pt", map[Kind]string{
		ReadAlso: "Leia também: Por que a balsa se atrasou", Related: "Artigos relacionados", Share: "Compartilhar no Facebook",
		Follow: "Siga-nos no Instagram", Newsletter: "Assine nossa newsletter", Cookie: "Aceitar todos", Advertisement: "Publicidade",
		Comments: "Deixe um comentário", Tags: "Tags: balsas, relógios", MostRead: "Mais lidas", PrevNext: "Próximo artigo",
		Copyright: "Todos os direitos reservados", Login: "Esqueci minha senha", ShowMore: "Ver mais", Credit: "Foto: Ana Lind",
		ReadingTime: "Tempo de leitura: 5 minutos",
	}},
	{"nl", map[Kind]string{
		ReadAlso: "Lees ook: Waarom de veerboot te laat was", Related: "Gerelateerde artikelen", Share: "Delen via Facebook",
		Follow: "Volg ons op Instagram", Newsletter: "Meld je aan voor onze nieuwsbrief", Cookie: "Alles accepteren", Advertisement: "Advertentie",
		Comments: "Plaats een reactie", Tags: "Trefwoorden: veerboot, klokken", MostRead: "Meest gelezen", PrevNext: "Volgende artikel",
		Copyright: "Alle rechten voorbehouden", Login: "Wachtwoord vergeten?", ShowMore: "Meer laden", Credit: "Foto: Anna Lind",
		ReadingTime: "Leestijd: 5 minuten",
	}},
	{"pl", map[Kind]string{
		ReadAlso: "CZYTAJ TEŻ: Dlaczego prom się spóźnił", Related: "Powiązane artykuły", Share: "Udostępnij na Facebooku",
		Follow: "Obserwuj nas w Google News", Newsletter: "Zapisz się na newsletter", Cookie: "Akceptuję wszystkie", Advertisement: "Reklama",
		Comments: "Dodaj komentarz", Tags: "Tagi: promy, zegary", MostRead: "Najczęściej czytane", PrevNext: "Następny artykuł",
		Copyright: "Wszelkie prawa zastrzeżone", Login: "Zaloguj się", ShowMore: "Czytaj więcej", Credit: "Fot. Anna Lind / PAP",
		Views: "1204 wyświetleń", ReadingTime: "Czas czytania: 5 min",
	}},
	{"ru", map[Kind]string{
		ReadAlso: "Читайте также: Почему опоздал паром", Related: "Похожие статьи", Share: "Поделиться в соцсетях",
		Follow: "Подписывайтесь на наш канал в Telegram", Newsletter: "Подпишитесь на рассылку", Cookie: "Принять все", Advertisement: "Реклама",
		Comments: "Оставить комментарий", Tags: "Теги: паром, часы", MostRead: "Самое читаемое", PrevNext: "Следующая статья",
		Copyright: "Все права защищены", Login: "Забыли пароль?", ShowMore: "Показать ещё", Credit: "Фото: Анна Линд",
		Views: "1204 просмотра", ReadingTime: "Время чтения: 5 минут",
	}},
	{"tr", map[Kind]string{
		ReadAlso: "BUNU DA OKUYUN: Feribot neden gecikti", Related: "İlginizi çekebilir", Share: "Facebook'ta paylaş",
		Follow: "Bizi Instagram'da takip edin", Newsletter: "Bültenimize abone olun", Cookie: "Tümünü kabul et", Advertisement: "REKLAM",
		Comments: "Yorum yap", Tags: "Etiketler: feribot, saat", MostRead: "En çok okunanlar", PrevNext: "Sonraki haber",
		Copyright: "Tüm hakları saklıdır", Login: "Şifremi unuttum", ShowMore: "Devamını oku", Credit: "Fotoğraf: Ayşe Lind",
		Views: "1204 okunma", ReadingTime: "5 dk okuma süresi",
	}},
	{"ar", map[Kind]string{
		ReadAlso: "اقرأ أيضاً: لماذا تأخرت العبّارة", Related: "مواضيع ذات صلة", Share: "شارك على فيسبوك",
		Follow: "تابعنا على تويتر", Newsletter: "اشترك في نشرتنا البريدية", Cookie: "قبول الكل", Advertisement: "إعلان",
		Comments: "أضف تعليقاً", Tags: "الوسوم: عبّارة، ساعات", MostRead: "الأكثر قراءة", PrevNext: "المقال التالي",
		Copyright: "جميع الحقوق محفوظة", Login: "نسيت كلمة المرور؟", ShowMore: "عرض المزيد", Credit: "تصوير: سلمى حداد",
		Views: "١٢٠٤ مشاهدة", ReadingTime: "مدة القراءة: 5 دقائق",
	}},
	{"hi", map[Kind]string{
		ReadAlso: "यह भी पढ़ें: नाव देर से क्यों आई", Related: "संबंधित खबरें", Share: "शेयर करें",
		Follow: "हमें फेसबुक पर फॉलो करें", Newsletter: "न्यूज़लेटर", Cookie: "सभी स्वीकार करें", Advertisement: "विज्ञापन",
		Comments: "टिप्पणी करें", Tags: "टैग्स: नाव, घड़ी", MostRead: "सबसे ज्यादा पढ़ी गई", PrevNext: "अगला लेख",
		Copyright: "सर्वाधिकार सुरक्षित", Login: "लॉग इन करें", ShowMore: "और पढ़ें", Credit: "फोटो: अनीता लिंड",
		ReadingTime: "5 मिनट पढ़ें",
	}},
	{"zh", map[Kind]string{
		ReadAlso: "延伸阅读：渡船为什么迟到", Related: "相关文章", Share: "分享到微信", Follow: "关注我们的微信公众号", Newsletter: "订阅电子报",
		Cookie: "接受所有 Cookie", Advertisement: "广告", Comments: "发表评论", Tags: "标签：渡船 时钟", MostRead: "热门文章",
		PrevNext: "下一篇：安静的码头", Copyright: "版权所有", Login: "忘记密码", ShowMore: "查看更多", Credit: "图片来源：林安娜",
		Views: "阅读量：1204", ReadingTime: "阅读时间约5分钟",
	}},
	{"zh-Hant", map[Kind]string{
		ReadAlso: "延伸閱讀：渡船為什麼遲到", Related: "相關新聞", Share: "分享到 LINE", Follow: "追蹤我們", Newsletter: "訂閱電子報",
		Cookie: "接受所有 cookie", Advertisement: "廣告", Comments: "發表留言", Tags: "標籤：渡船", MostRead: "熱門新聞",
		PrevNext: "上一則", Copyright: "未經授權，不得轉載", Login: "忘記密碼？", ShowMore: "閱讀更多", Credit: "記者林安娜攝",
	}},
	{"ja", map[Kind]string{
		ReadAlso: "【あわせて読みたい】渡し船が遅れた理由", Related: "関連記事", Share: "この記事をシェア", Follow: "Xでフォロー", Newsletter: "メルマガ登録",
		Cookie: "すべて同意", Advertisement: "スポンサーリンク", Comments: "コメントを書く", Tags: "タグ：渡し船", MostRead: "アクセスランキング",
		PrevNext: "次の記事", Copyright: "無断転載を禁じます", Login: "パスワードを忘れた方", ShowMore: "もっと見る", Credit: "写真：林杏奈",
		Views: "1,204 views", ReadingTime: "この記事は5分で読めます",
	}},
	{"id", map[Kind]string{
		ReadAlso: "Baca juga: Mengapa Feri Terlambat", Related: "Berita Terkait", Share: "Bagikan ke WhatsApp", Follow: "Ikuti kami di Instagram",
		Newsletter: "Berlangganan newsletter", Cookie: "Terima semua", Advertisement: "Iklan", Comments: "Tinggalkan komentar", Tags: "Tag: feri, jam",
		MostRead: "Terpopuler", PrevNext: "Artikel selanjutnya", Copyright: "Hak cipta dilindungi undang-undang", Login: "Lupa kata sandi?",
		ShowMore: "Lihat Selengkapnya", Credit: "Foto: Dewi Lind", Views: "1204 kali dibaca", ReadingTime: "5 menit baca",
	}},
	{"uk", map[Kind]string{
		ReadAlso: "Читайте також: Чому запізнився пором", Share: "Поділитися", Comments: "Залишити коментар", Copyright: "Всі права захищені", ReadingTime: "Час читання: 5 хв", Credit: "Фото: Анна Лінд",
	}},
	{"cs", map[Kind]string{
		ReadAlso: "Čtěte také: Proč měl přívoz zpoždění", Share: "Sdílet na Facebooku", Comments: "Přidat komentář", MostRead: "Nejčtenější", Tags: "Štítky: přívoz, hodiny", Credit: "Foto: Anna Lindová",
	}},
	{"sv", map[Kind]string{
		ReadAlso: "Läs också: Därför var färjan sen", Share: "Dela artikeln", Follow: "Följ oss på Instagram", MostRead: "Mest läst", Advertisement: "ANNONS", Credit: "Foto: Anna Lind",
	}},
	{"da", map[Kind]string{
		ReadAlso: "Læs også: Derfor var færgen forsinket", Share: "Del på Facebook", Comments: "Skriv en kommentar", MostRead: "Mest læste", ShowMore: "Les mer", Credit: "Foto: Anna Lind / NTB",
	}},
	{"fi", map[Kind]string{
		ReadAlso: "Lue myös: Miksi lautta myöhästyi", Share: "Jaa artikkeli", MostRead: "Luetuimmat", Advertisement: "Mainos", Tags: "Avainsanat: lautta, kellot", Credit: "Kuva: Anna Lind",
	}},
	{"ro", map[Kind]string{
		ReadAlso: "Citește și: De ce a întârziat feribotul", Share: "Distribuie pe Facebook", Comments: "Lasă un comentariu", MostRead: "Cele mai citite", Copyright: "Toate drepturile rezervate", Credit: "Foto: Ana Lind",
	}},
	{"hu", map[Kind]string{
		ReadAlso: "Kapcsolódó: Miért késett a komp", Share: "Megosztás Facebookon", Comments: "Szólj hozzá!", MostRead: "Legolvasottabb", Copyright: "Minden jog fenntartva", Credit: "Fotó: Lind Anna",
	}},
	{"el", map[Kind]string{
		ReadAlso: "Διαβάστε επίσης: Γιατί άργησε το πλοίο", Share: "Κοινοποίηση", Comments: "Αφήστε ένα σχόλιο", MostRead: "Δημοφιλέστερα", Tags: "Ετικέτες: πλοία, ρολόγια", Credit: "Φωτογραφία: Άννα Λιντ",
	}},
	{"vi", map[Kind]string{
		ReadAlso: "Xem thêm: Vì sao chuyến phà đến muộn", Share: "Chia sẻ lên Facebook", Comments: "Ý kiến bạn đọc", MostRead: "Đọc nhiều nhất", Tags: "Từ khóa: phà, đồng hồ", Credit: "Ảnh: Lan Anh",
	}},
	{"ko", map[Kind]string{
		ReadAlso: "관련기사: 여객선이 늦은 까닭", Share: "기사 공유하기", Comments: "댓글 쓰기", MostRead: "많이 본 뉴스", Copyright: "무단전재 및 재배포 금지", Credit: "사진=연합뉴스",
	}},
	{"th", map[Kind]string{
		ReadAlso: "อ่านเพิ่มเติม: ทำไมเรือข้ามฟากมาสาย", Share: "แชร์", Comments: "แสดงความคิดเห็น", MostRead: "ข่าวยอดนิยม", Tags: "แท็ก: เรือ", Credit: "ภาพ: อันนา",
	}},
	{"fa", map[Kind]string{
		ReadAlso: "بیشتر بخوانید: چرا کشتی دیر رسید", Share: "اشتراک‌گذاری", Comments: "ارسال نظر", MostRead: "پربازدیدترین‌ها", Tags: "برچسب‌ها: کشتی، ساعت", Credit: "عکس: سارا امینی",
	}},
	{"he", map[Kind]string{
		ReadAlso: "קראו גם: למה איחרה המעבורת", Share: "שתפו בפייסבוק", Comments: "הוסף תגובה", MostRead: "הנקראים ביותר", Copyright: "כל הזכויות שמורות", Credit: "צילום: ענת לוי",
	}},
	{"bg", map[Kind]string{
		ReadAlso: "Вижте още: Защо закъсня фериботът", Share: "Сподели", Comments: "Добави коментар", MostRead: "Най-четени", Tags: "Тагове: ферибот", Credit: "Снимка: Анна Линд",
	}},
	{"ca", map[Kind]string{
		ReadAlso: "Llegiu també: Per què el ferri va arribar tard", Share: "Comparteix a WhatsApp", Comments: "Deixa un comentari", MostRead: "El més llegit", Tags: "Etiquetes: ferri, rellotges", Credit: "Foto: Anna Lind",
	}},
	{"hr", map[Kind]string{
		ReadAlso: "Pročitajte još: Zašto je trajekt kasnio", Share: "Podijeli na Facebooku", Comments: "Ostavite komentar", MostRead: "Najčitanije", Tags: "Oznake: trajekt, satovi", Credit: "Foto: Ana Lind/HINA",
	}},
	{"sk", map[Kind]string{
		ReadAlso: "Čítajte aj: Prečo kompa meškala", Share: "Zdieľať na Facebooku", MostRead: "Najčítanejšie",
	}},
	{"sl", map[Kind]string{
		ReadAlso: "Preberite še: Zakaj je trajekt zamujal", Share: "Deli na Facebooku", MostRead: "Najbolj brano",
	}},
	{"lt", map[Kind]string{
		ReadAlso: "Taip pat skaitykite: Kodėl keltas vėlavo", Share: "Pasidalinti", MostRead: "Skaitomiausi",
	}},
	{"lv", map[Kind]string{
		ReadAlso: "Lasi arī: Kāpēc prāmis kavējās", Share: "Dalīties", MostRead: "Lasītākie",
	}},
	{"et", map[Kind]string{
		ReadAlso: "Loe ka: Miks praam hilines", Share: "Jaga artiklit", MostRead: "Loetumad",
	}},
	{"mk", map[Kind]string{
		ReadAlso: "Прочитајте и: Зошто доцнеше траектот", Share: "Сподели", MostRead: "Најчитани",
	}},
	{"sq", map[Kind]string{
		ReadAlso: "Lexo edhe: Pse u vonua trageti", Share: "Shpërndaje", MostRead: "Më të lexuarat",
	}},
	{"bn", map[Kind]string{
		ReadAlso: "আরও পড়ুন: ফেরি কেন দেরি করল", Share: "শেয়ার করুন", MostRead: "সর্বাধিক পঠিত",
	}},
	{"ur", map[Kind]string{
		ReadAlso: "یہ بھی پڑھیں: کشتی کیوں دیر سے آئی", Share: "شیئر کریں", MostRead: "مقبول ترین",
	}},
	{"ta", map[Kind]string{
		ReadAlso: "இதையும் படிக்க: படகு ஏன் தாமதமானது", Share: "பகிர", MostRead: "அதிகம் படிக்கப்பட்டவை",
	}},
	{"te", map[Kind]string{
		ReadAlso: "ఇవి కూడా చదవండి: పడవ ఎందుకు ఆలస్యమైంది", Share: "షేర్ చేయండి", MostRead: "తాజా వార్తలు",
	}},
	{"mr", map[Kind]string{
		ReadAlso: "हेही वाचा: नाव उशिरा का आली", Share: "शेअर करा", MostRead: "लोकप्रिय",
	}},
	{"ms", map[Kind]string{
		ReadAlso: "Baca juga: Kenapa feri lewat", Share: "Kongsi", MostRead: "Berita Popular",
	}},
	{"tl", map[Kind]string{
		ReadAlso: "Basahin din: Bakit nahuli ang lantsa", Share: "Ibahagi ito", MostRead: "Pinakabinabasa",
	}},
	{"sw", map[Kind]string{
		ReadAlso: "Soma pia: Kwa nini kivuko kilichelewa", Share: "Sambaza", MostRead: "Zilizosomwa zaidi",
	}},
	{"af", map[Kind]string{
		ReadAlso: "Lees ook: Waarom die pont laat was", Share: "Deel op Facebook", MostRead: "Mees gelees",
	}},
	{"az", map[Kind]string{
		ReadAlso: "Həmçinin oxuyun: Bərə niyə gecikdi", Share: "Paylaş", MostRead: "Ən çox oxunan",
	}},
	{"kk", map[Kind]string{
		ReadAlso: "Тағы оқыңыз: Паром неге кешікті", Share: "Бөлісу", MostRead: "Көп оқылған",
	}},
	{"ka", map[Kind]string{
		ReadAlso: "ასევე წაიკითხეთ: რატომ დააგვიანა ბორანმა", Share: "გაზიარება", MostRead: "ყველაზე კითხვადი",
	}},
	{"hy", map[Kind]string{
		ReadAlso: "Կարդացեք նաև: Ինչու ուշացավ լաստանավը", Share: "Կիսվել", MostRead: "Վերջին լուրեր",
	}},
	{"gl", map[Kind]string{
		ReadAlso: "Le tamén: Por que chegou tarde o transbordador", Share: "Compartir", MostRead: "Máis lidas",
	}},
	{"eu", map[Kind]string{
		ReadAlso: "Irakurri ere: Zergatik berandutu zen ferrya", Share: "Partekatu", MostRead: "Irakurrienak",
	}},
	{"is", map[Kind]string{
		ReadAlso: "Lestu einnig: Hvers vegna ferjunni seinkaði", Share: "Deila frétt", MostRead: "Mest lesið",
	}},
}

func TestFindKnowsKindsOfEachLanguage(t *testing.T) {
	for _, lang := range examples {
		for kind, line := range lang.lines {
			t.Run(lang.lang+"/"+kind.String(), func(t *testing.T) {
				assert.Equal(t, Of(kind), Find(line)&Of(kind), line)
			})
		}
	}
}
