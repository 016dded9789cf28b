package phrase

var turkish = language{code: "tr", phrases: phrases{
	SourceLink: {
		"(kaynak|kaynaklar|haber kaynağı|kaynak linki|haberin kaynağı|kaynakça):*",
		"(kaynağa git|haberin kaynağı için tıklayın|orijinal haber)",
	},
	AboutAuthor: {
		"(yazar|yazarlar):*", "(yazar|yazarı|yazarımız) hakkında", "(hakkımda|yazarı tanıyın)",
		"(yazarın|yazara ait) (diğer|tüm|son|önceki) (yazıları|yazılar|makaleleri|içerikleri)",
		"yazarın (tüm yazıları|diğer yazıları|son yazıları)",
		"(tüm yazıları|tüm yazılarını) (gör|göster|görüntüle)",
	},
	CheckAlso: {
		"(şuna da|bunlara da|buna da) (bakın|göz atın|bak|göz at):*",
		"(ayrıca|bir de) (bakınız|bakın|göz atın|kontrol edin):*",
	},
	Related: {
		"(benzer tarifler|diğer tarifler)",
		"(ilgili|benzer|önerilen|bağlantılı|alakalı|ilişkili) (haberler|haber|yazılar|yazı|içerikler|içerik|" +
			"konular|konu|makaleler|gönderiler|galeriler|videolar|ürünler|başlıklar|dosyalar)",
		"(bunlar|bu|bunlar da|bu haberler|bu haber|bu içerik|bu yazılar) (da|de|) (ilginizi|ilgini) " +
			"(çekebilir|çekecek)",
		"(ilginizi|ilgini) (çekebilir|çekebilecek haberler|çekebilecek içerikler|çekecek haberler|" +
			"çekebilecek diğer haberler)",
		"(bunu da|bunları da|şunu da) (beğenebilirsiniz|sevebilirsiniz|okuyabilirsiniz)",
		"(hoşunuza|hoşuna) gidebilir", "(diğer|başka) (haberler|yazılar|içerikler|makaleler)",
		"bunlara da göz atın", "sıradaki (haber|yazı|içerik)", "(bunu|bunları) (da|) (okuyun|kaçırmayın)",
		"(şairin|yazarın) (diğer|öteki) (şiirleri|yazıları|eserleri)", "(diğer|başka) şiirler",
		"benzer (sorular|konular|başlıklar)",
	},
	ReadAlso: {
		"(ayrıca|bunu da|bunları da|şunu da|bu haberi de|mutlaka) (oku|okuyun|okuyunuz|bakınız|bakın|izleyin|" +
			"okumalısınız|okuyabilirsiniz):*",
		"(ilgili haber|ilgili yazı|ilgili haberler|bkz|ilginizi çekebilir|ilginizi çekebilir|bunlar da " +
			"ilginizi çekebilir|konuyla ilgili|önerilen haber|okumadan geçme): *",
		"(haberin|yazının|ayrıntılar|detaylar|haberin detayları) (devamı|için) (için|tıklayın|tıklayınız) " +
			"(*4|)",
		"(detaylar|ayrıntılar|haberin detayı|devamı) (için tıklayın|için tıklayınız|haberimizde|haberde)",
		"okumaya devam (et|edin):*",
		"(diğer|daha fazla|tüm) *4 (buradan|burada) (okuyun|okuyabilirsiniz)",
	},
	MoreOn: {
		"(son|yeni|güncel|en son|en yeni) (haberler|yazılar|eklenenler|içerikler|gelişmeler|videolar|konular|" +
			"yorumlar|makaleler)",
		"(daha fazla|tüm|diğer) (haber|haberler|haberleri|içerik|yazı|yazılar|yazıları) (*2|)",
		"(daha fazla|tüm) *4 (haberi|haberleri)",
	},
	PrevNext: {
		"(bölüm listesi|bölümler listesi)",
		"(önceki|sonraki|bir önceki|bir sonraki) (haber|yazı|sayfa|makale|içerik|gönderi|konu|bölüm|kayıt|" +
			"yazılar|):*",
		"(daha eski|daha yeni|eski|yeni|önceki|sonraki) (yazılar|kayıtlar|gönderiler|yayınlar|kayıt|yayın|" +
			"haberler)",
		"(yazı|yazılar|gönderi) (gezinmesi|dolaşımı|navigasyonu)", "(önceki|geri) (sonraki|ileri)",
		"sayfa # / #",
	},
	Tags: {
		"(popüler|tüm) (etiketler|konular)",
		"(etiketler|etiket|anahtar kelimeler|haber etiketleri|ilgili etiketler|ilgili konular|etiketlendi|" +
			"konu etiketleri):*",
		"(konular|kategori|kategoriler)", "(konular|kategori|kategoriler): *12",
	},
	Share: {
		"(bu|) bölümü paylaş",
		"*4 paylaşmak için tıklayın *",
		"(paylaş|paylaşın|tweetle|gönder|paylaşım|haberi paylaş|bunu paylaş|yazıyı paylaş|arkadaşına gönder|" +
			"sayfayı paylaş|bu yazıyı paylaş|bu haberi paylaş|bunu paylaşın|içeriği paylaş|arkadaşınla " +
			"paylaş|sosyal medyada paylaş)",
		"(paylaş|bunu paylaş|haberi paylaş|bu haberi paylaş):*",
		"(facebook|twitter|x|whatsapp|linkedin|telegram|pinterest|email|e-posta) (ta|da|de|te|ile|üzerinden|" +
			"üzerinde|la|) (paylaş|gönder|paylaşın|tweetle)",
		"(facebookta|twitterda|whatsappta|whatsappla|linkedinde|xte|telegramda|pinterestte|redditte|tumblrda|" +
			"e-postayla|emaille) (paylaş|gönder|paylaşın)",
		"* paylaşmak için tıklayın (*4|)", "# paylaşım",
	},
	Follow: {
		"(bizi|) (google news|google haberler|google news'te|google haberler'de|google news'de) (bizi|) (takip et|takip edin|abone ol)",
		"(takip et|takip edin|bizi takip edin|bizi takip et|abone ol|takip|takipçi|sosyal medya|sosyal medya " +
			"hesaplarımız|google news abone ol|google news ile takip et|sosyal medyada biz)",
		"(bizi|hesabımızı) *6 (takip edin|takip et|takip edebilirsiniz)",
		"* (kanalımıza|kanalımıza *2|grubumuza|google haberlerde *3|google newste) (abone olun|katılın|abone " +
			"ol|takip edin|abone olmak için tıklayın)",
		"(whatsapp|telegram|youtube) (kanalımıza|kanalına|kanalımızı) (katılın|abone olun|katıl|takip edin|" +
			"abone ol|abone olmak için tıklayın)",
		"# (takipçi|abone)",
		"* (bizi takip edin|kanalımıza abone olun|kanalımıza katılın|bizi takip etmeyi unutmayın) (*4|)",
	},
	AppearedFirst: {
		"* (ilk olarak|ilk önce|ilk kez) *6 (üzerinde|sitesinde|yayınlandı|ortaya çıktı|göründü)",
	},
	Breadcrumb: {
		"(buradasınız|şu anda buradasınız|bulunduğunuz sayfa):*", "(anasayfa|ana sayfa): *10",
		"(anasayfaya|ana sayfaya|haberlere|listeye|foruma|geri) dön",
	},
	Cookie: {
		"(sitemizde|sitemiz|web sitemizde|bu sitede|bu web sitesi|bu site|internet sitemizde|web sitemiz|" +
			"size daha iyi *4|sizlere daha iyi *4) *10 (çerez|çerezler|çerezleri|çerezlerden|cookie|" +
			"çerezlerin|çerezlere) *",
		"(çerez|çerezler|cookie) (politikası|politikamız|ayarları|tercihleri|kullanımı|bildirimi|yönetimi|" +
			"kullanıyoruz)",
		"(tümünü|çerezleri|tüm çerezleri|hepsini) (kabul et|reddet|kabul ediyorum|yönet|onayla)",
		"(kabul ediyorum|gizlilik ayarları|gizliliğinize önem veriyoruz|gizliliğinize değer veriyoruz|" +
			"zorunlu çerezler|kabul et|reddet|tercihleri yönet|gizlilik tercihleri)",
		"(çerezleri|çerezler|çerez) (nasıl kullandığımız|hakkında|kullanıyoruz|politikamızı|" +
			"kullanılmaktadır) *",
	},
	Newsletter: {
		"bu (e-postayı|epostayı|maili|bülteni|mesajı) *8 (alıyorsunuz|aldınız|alıyorsun)",
		"(e-postayı|maili|bülteni) tarayıcıda (görüntüle|aç|oku)",
		"(abonelikten çık|abonelikten ayrıl|bültenden çık) (*4|)",
		"(e-bülten|bülten|bültenimiz|bültenimize abone olun|bültene abone ol|haber bülteni|email bülteni|" +
			"bültenimize kaydolun|e-bültene kayıt ol|bülten aboneliği|e-bülten aboneliği)",
		"(e-bültenimize|bültenimize|bültene|e-bülten|haber bültenimize|günlük bültenimize|haftalık " +
			"bültenimize|ücretsiz bültenimize) (abone|kayıt|üye|kaydolun|kayıt olun|abone olun) (*8|)",
		"(e-posta|email|mail) (adresiniz|adresi|adresinizi girin|adresinizi yazın|adresinizi giriniz)",
		"(e-posta|email|mail) adresinizi (girin|girerek|yazın|bırakın|giriniz) (*8|)",
		"* (gelişmelerden|haberlerden|haberler) (haberdar olun|haberdar olmak için *6|ilk siz haberdar olun)",
		"(abone olarak|kaydolarak) * (kabul|onay) *", "(abone olduğunuz|kaydolduğunuz) için teşekkürler (*4|)",
		"bu (e-postayı|maili|bülteni) *4 (aldınız|alıyorsunuz)", "(abonelikten çık|abonelikten ayrıl|aboneliği iptal et)",
		"(bültenimiz|bültenimize|bültenimizle) *",
	},
	Advertisement: {
		"reklam:*",
		"(reklamlar|reklam alanı|ilan|ilanlar|sponsorlu|sponsorlu içerik|sponsorlu bağlantılar|sponsor|" +
			"advertorial|reklamı kapat|reklamı geç|reklam ver|haberin devamı aşağıda|tanıtım|reklam sonrası " +
			"devam ediyor|haber reklamdan sonra devam ediyor|resmi ilanlar)",
		"(haber|haberin devamı|yazı|içerik) reklamdan sonra (*4|)",
		"(bu bir reklamdır|bu içerik reklamdır|işbirliği) (*4|)",
	},
	Recommended: {
		"(önerilenler|sizin için seçtiklerimiz|editörün seçtikleri|editörün seçimi|sizin için öneriler|öne " +
			"çıkanlar|öne çıkan haberler|gündemdekiler|gündem|tavsiye edilen|tavsiyeler|popüler|trend|" +
			"trendler|trend haberler|sizin için önerilenler|size özel|bunlar kaçmaz|kaçırmayın|önerilen " +
			"videolar|sizin için seçildi|popüler içerikler|popüler haberler|popüler yazılar|vitrin|manşetler|" +
			"editör tavsiyesi)",
	},
	Comments: {
		"# (görüş|yorum)",
		"(yorumlar|yorum|yorum yap|yorum yaz|yorum ekle|yorum gönder|yorum bırak|yorum yok|yorumunuz|" +
			"yorumları gör|yorumları göster|tüm yorumlar|son yorumlar|okuyucu yorumları|yorumlar kapalı|" +
			"tartışma|tartışmaya katıl|yorum yapın|yorum bırakın|yorumları oku|yorum yazın|henüz yorum yok|" +
			"yorumlar yükleniyor|yorumunuzu yazın|görüşler|üye yorumları|kullanıcı yorumları|yorumlarınız|" +
			"bir yorum yazın|siz de yorum yapın)",
		"(yorumlar|yorum): *",
		"(#|hiç|tüm|ilk|bir) (yorum|yorumu|yorumları|yorumlar|cevap|yanıt|görüş) (yapıldı|yapılmamış|var|yok|" +
			"gör|göster|yap|yapın|bırakın|yaz|)",
		"yorumlar (#|kapalı)", "(ilk yorumu|ilk yorum|ilk yorumu yapan) (siz|sen|yapan|yapmak) (*4|)",
		"(bir yanıt|bir cevap|yanıt|cevap) (yazın|bırakın|yaz|bırak|yazınız)",
		"(bu habere|bu yazıya|bu içeriğe|henüz|bu konuya) *3 (yorum|yorum yapılmamış|yapılmadı|yapılmamış) " +
			"(*4|)",
		"yorum (yapmak|yazmak|yapabilmek|bırakmak|ekleyebilmek|yazabilmek) için (*8|)",
		"(siz ne|sizce|sen ne) (düşünüyorsunuz|düşünüyorsun) (*3|)",
		"(yorumlarınızı|düşüncelerinizi|görüşlerinizi) * (bizimle paylaşın|paylaşabilirsiniz|yazın|belirtin|" +
			"bekliyoruz)",
		"(okur|okuyucu|kullanıcı|ziyaretçi) yorumları (#|)",
	},
	CommentForm: {
		"(e-posta|email|mail) (hesabınız|adresiniz|adresi) *3 (yayınlanmayacak|yayınlanmayacaktır|" +
			"yayımlanmayacak|gizli *2|yayınlanmaz) *",
		"(e-posta|email|mail) (hesabınız|adresiniz) (yayınlanmayacak|yayınlanmayacaktır|yayımlanmayacak)",
		"(gerekli|zorunlu) alanlar (*6|)",
		"(bir dahaki|daha sonraki|bir sonraki) * (kaydet|kaydedilsin|tarayıcıya *3)",
		"(adınız|isim|ad|adınız soyadınız|ad soyad|isminiz|web sitesi|internet sitesi|mesajınız|yorumu " +
			"gönder|yorum gönder|gönder|yorum metni|yanıtı iptal et|cevabı iptal et|kullanıcı adınız|konu)",
		"(beni|yeni yorumlar|yeni yazılar) *6 (haberdar et|bilgilendir|bildir)",
		"(küfür|suç teşkil|hakaret|yazılan yorumlar|yorumlar editör) * (onaylanmamaktadır|yorumlar|sorumlu|" +
			"sorumluluk|yayınlanır|onay) *",
		"bu site * akismet *", "(kalan karakter|karakter sayısı) (*3|)",
		"(yanıtlamak|cevaplamak|cevap yazmak|yorum yapmak) için (giriş yapın|üye olun|oturum açın|giriş yapmalısınız|giriş yap)",
	},
	Reply: {
		"(beğen|beğeni) #",
		"(yanıtla|cevapla|şikayet et|beğen|beğenme|alıntıla|alıntı|beğendim|bildir|yanıtlar|cevaplar|şikayet|" +
			"beğenmedim|raporla|engelle|katılıyorum|spam olarak bildir)",
		"(yanıtla|beğen|cevapla) (#|beğen|şikayet et|paylaş|bildir) (#|şikayet et|)",
		"(#|tüm|diğer) (yanıtı|yanıtları|cevabı|cevapları|beğeni|beğenme) (gör|göster|gizle|)",
	},
	Credit: {
		"(fotoğraf|foto|fotoğraflar|görsel|kaynak görsel|görsel kaynağı|fotoğraf kaynağı|görüntü|kapak " +
			"görseli|çizim|infografik|kamera|kapak fotoğrafı|illüstrasyon|fotoğraf altı): *",
		"(fotoğraf|foto|görsel|kaynak) (aa|dha|iha|reuters|getty|afp|arşiv|depo photos|shutterstock|ap|" +
			"temsili|temsilidir|depositphotos)",
		"(temsili|arşiv) (fotoğraf|görsel|fotoğrafı|resim)", "(fotoğraf|görsel) temsilidir",
		"@ (aa|dha|iha|anadolu ajansı|demirören haber ajansı|ihlas haber ajansı)",
		"(aa|dha|iha|ihlas haber ajansı|anadolu ajansı)",
		"(haber|editör|muhabir|haber merkezi|haber kamera|derleyen|çeviri|düzenleyen): @",
	},
	Views: {
		"# (okunma|görüntülenme|görüntüleme|kez okundu|kişi okudu|izlenme|defa okundu|okuma|kez görüntülendi|" +
			"kez izlendi|beğeni|hit|tıklanma)",
		"(okunma|görüntülenme|okunma sayısı|görüntülenme sayısı|izlenme|okuyan|hit|toplam okunma): *3",
		"(bu haber|bu yazı|bu içerik|haber) # (kez|defa|kere) (okundu|okunmuştur|görüntülendi)",
	},
	ReadingTime: {
		"# (dakika|dakikada|dk|dakikalık|dakikada|dakikalık|dk'lık) (okuma|okunur|okuma süresi|okundu|sürede " +
			"okunur|süre|okunabilir|okuma zamanı)",
		"(okuma|okunma|ortalama okuma|tahmini okuma|yaklaşık okuma) (süresi|zamanı) (yaklaşık|ortalama|) # " +
			"(dk|dakika|dakikadır|dakika # saniye|sn)",
		"okuma süresi",
	},
	PressContact: {
		"(şirket hakkında|kurum hakkında|şirket bilgisi|hakkımızda bilgi)",
		"(basın|medya) (iletişim|irtibat|bilgi için|danışmanı|iletişimi):*",
		"(basın|medya) (iletişim|iletişimi|bülteni|odası|danışmanı):*", "(detaylı|ayrıntılı) bilgi için:*",
	},
	PrintEmail: {
		"indir",
		"takvime (ekle|kaydet)", "(ilanı|etkinliği) kaydet",
		"(tarifi|tarif) (yazdır|kaydet|yazdırın)",
		"(yazdır|kaydet|bağlantıyı kopyala|linki kopyala|kopyala|kopyalandı|favorilere ekle|daha sonra oku|" +
			"e-posta gönder|e-posta ile gönder|link kopyalandı|pdf indir|okuma listesine ekle|yazı boyutu|" +
			"yazıyı büyüt|yazıyı küçült|yazı tipi boyutu|çıktı al|haberi yazdır|metni büyüt|metni küçült|" +
			"karanlık mod|listeme ekle|a a)",
		"(sonra okumak için|sonra oku) kaydet",
	},
	Skip: {
		"(tarife|tarif bölümüne|doğrudan tarife) (git|geç|atla)",
		"(içeriğe|ana içeriğe|menüye|aramaya|sayfanın sonuna|gezinmeye|alt bilgiye|yorumlara) (atla|geç|git|" +
			"gidin|geçin)",
		"menüyü (aç|kapat|göster|gizle)",
	},
	BackToTop: {
		"(yukarı|başa dön|yukarı çık|sayfa başı|yukarı dön|sayfa başına dön|en üste|başa dön tuşu|sayfanın " +
			"başına dön|yukarı git|üste çık)",
	},
	Login: {
		"(giriş|giriş yap|üye ol|kayıt ol|kaydol|üye girişi|çıkış|çıkış yap|oturum aç|oturumu kapat|şifre|" +
			"şifremi unuttum|parola|parolamı unuttum|kullanıcı adı|beni hatırla|hesabım|hesap oluştur|" +
			"profilim|üyelik|giriş yapın|kayıt olun|şifrenizi mi unuttunuz|ücretsiz üye ol|hemen üye ol|yeni " +
			"hesap oluştur|üye olun|parolanızı mı unuttunuz)",
		"(giriş yap|üye girişi|giriş) (veya|/|ya da|ve|) (kayıt ol|üye ol|kaydol)",
		"(hesabın|hesabınız|üyeliğiniz|zaten üye) (yok mu|var mı|mısın|mısınız) (*4|)",
		"(google|facebook|apple) ile (giriş yap|devam et|bağlan|kaydol)",
	},
	MostRead: {
		"(en çok|en fazla) (okunanlar|okunan|yorumlananlar|okunan haberler|okunan yazılar|izlenenler|" +
			"paylaşılanlar|tıklananlar|beğenilenler|yorumlanan|konuşulanlar|görüntülenenler|arananlar|aranan " +
			"kelimeler) (*2|)",
		"(çok okunanlar|çok okunan|çok okunan haberler|günün haberleri|haberler|son dakika|son dakika " +
			"haberleri|son haberler|gündem haberleri|öne çıkan|haftanın en çok okunanları|günün en çok " +
			"okunanları|flaş haberler|günün manşetleri|bugün en çok okunanlar|popüler konular|gazete " +
			"manşetleri|günün öne çıkanları|canlı|sıcak haberler|bugünün haberleri|son dakika gelişmeleri)",
	},
	Copyright: {
		"(tüm|her|bütün) hakları (saklıdır|mahfuzdur)", "tüm hakları (saklıdır|saklıdır *)",
		"(tüm|her) hakkı (saklıdır|saklıdır *|mahfuzdur)", "© * (tüm|her) (hakları|hakkı) saklıdır *",
		"© * (tüm|her) (hakları|hakkı) saklıdır", "copyright * (tüm|her) (hakları|hakkı) saklıdır",
		"telif (hakkı|hakları) (*6|)",
		"(izinsiz|kaynak gösterilmeden|kaynak gösterilerek) * (alıntı|kopyalanamaz|kullanılamaz|yayınlanamaz|" +
			"alıntılanamaz) (*6|)",
	},
	Legal: {
		"ziyaretçi defteri",
		"(gizlilik|gizlilik politikası|kullanım şartları|kullanım koşulları|iletişim|hakkımızda|künye|reklam|" +
			"kvkk|çerez politikası|aydınlatma metni|yasal uyarı|kariyer|arşiv|sitene ekle|site haritası|" +
			"yardım|bize ulaşın|abonelik|kişisel verilerin korunması|veri politikası|sıkça sorulan sorular|" +
			"üyelik sözleşmesi|kvkk aydınlatma metni|yayın ilkeleri|kullanıcı sözleşmesi|rss|biz kimiz|bize " +
			"yazın|insan kaynakları|destek|gizlilik ve güvenlik|gizlilik sözleşmesi|reklam verin|veri sahibi " +
			"başvuru formu|basın odası|e-gazete|yazarlar|haber arşivi|hava durumu|namaz vakitleri|nöbetçi " +
			"eczaneler)",
		"(künye|iletişim|hakkımızda|reklam|gizlilik) (künye|iletişim|hakkımızda|reklam|kvkk|gizlilik " +
			"politikası|kullanım şartları|abonelik) (*8|)",
		"(künye|iletişim|hakkımızda|reklam|gizlilik) (künye|iletişim|hakkımızda|reklam|kvkk|gizlilik " +
			"politikası)",
	},
	Donate: {
		"(bağımsız) (gazeteciliği|haberciliği) (destekleyin|destekle) *4",
		"(bağımsız) (gazeteciliği|haberciliği) (destekleyin|destekle)",
		"(destekçimiz|patronumuz) (olun|ol) *4",
		"(destek ol|bağış yap|destek olun|bağış yapın|bize destek olun|destekçi olun|bizi destekleyin|bağış|" +
			"patreon ile destekle)",
		"(bağımsız|özgür) (gazeteciliği|habercileği|haberciliği|medyayı) (destekle|destekleyin|desteklemek) " +
			"(*6|)",
	},
	Paywall: {
		"(devamını okumak|okumaya devam etmek|bu içeriği *2|tamamını okumak|haberin tamamını *2|yazının " +
			"devamını *2) için (abone|üye|giriş|lütfen) (*8|)",
		"(abone olun|aboneliği başlat|abonelere özel|sadece aboneler için|abonelik paketleri|aboneyseniz " +
			"giriş yapın|zaten abone misiniz|premium içerik|ücretsiz deneyin|aboneler için)",
		"bu (içerik|haber|yazı) (abonelere|üyelere|yalnızca|sadece) (*6|)",
	},
	AppPromo: {
		"(uygulamayı|uygulamamızı|mobil uygulamamızı|mobil uygulamayı|ücretsiz uygulamamızı) (indir|indirin|" +
			"yükle|edinin) (*6|)",
		"(mobil uygulama|mobil uygulamalar|uygulamamızı indirin|uygulamayı indir|bildirimlere izin ver|" +
			"bildirimleri aç|google playden indir|app storedan indir|uygulamada aç)",
	},
	Navigation: {
		"(menü|anasayfa|ana sayfa|arama|ara|kapat|kategoriler|tüm kategoriler|navigasyon|gönder|iptal|vazgeç|" +
			"geri|ileri|daha fazla|dil seçin|hızlı erişim|servisler|faydalı linkler|bağlantılar|site içi " +
			"arama|arama yap|haber ara|ana menü|canlı tv|canlı yayın|menüyü kapat|hızlı bağlantılar|il " +
			"seçiniz|tümü)",
		"(arama|ara|aranan): *",
		"giriş sayfam yap", "(sık kullanılanlara|favorilere) ekle",
	},
	ShowMore: {
		"(devamını|daha fazla|daha fazlasını|tümünü|tamamını|hepsini|haberin devamını|yazının devamını|" +
			"detayları|daha fazla haber|daha fazla yorum) (oku|okuyun|gör|göster|yükle|görüntüle|incele|için " +
			"tıklayın|bilgi al|öğren|keşfet|öğrenin|bilgi)",
		"(devamı|devamını oku|detaylar|daha fazla|daha fazla bilgi|tümü|tıklayınız|buraya tıklayın|haberin " +
			"devamı|okumaya devam et|daha az göster|habere git|haberi oku|yazıyı oku|haberin tamamı|incele|" +
			"detaylı bilgi|ayrıntılar|genişlet|daralt|haber detayı)",
		"(devamını oku|okumaya devam et) (*12|)",
	},
	Byline: {
		"(yazan|haber|yazar|hazırlayan|röportaj|muhabir|editör|derleyen|yazı|söyleşi|çeviren|tarafından): @",
		"(yazan|hazırlayan|muhabir|editör) @", "@ tarafından",
	},
	PublishedOn: {
		"(yayınlanma|güncelleme|giriş|yayınlandı|güncellendi|son güncelleme|oluşturulma) (:|tarihi|) # (*8|)",
		"(#|bir) (dakika|saat|gün|hafta|ay|yıl|dk|sa|saniye) önce (*2|)", "(bugün|dün) #", "az önce",
		"(yayınlanma|yayın tarihi|güncelleme|güncellenme|son güncelleme|yayınlanma tarihi|güncelleme tarihi|" +
			"oluşturulma|oluşturulma tarihi|haber giriş|giriş tarihi|güncellendi|yayınlandı|eklenme tarihi|" +
			"yayım tarihi|haberin yayın tarihi|son güncellenme|oluşturma):*",
	},
	Listen: {
		"bölümü (indir|dinle)", "tüm bölümler",
		"(haberi|yazıyı|makaleyi) (dinle|sesli dinle)",
		"(dinle|haberi dinle|yazıyı dinle|sesli dinle|sesli oku|bu haberi dinle|makaleyi dinle|podcast dinle|" +
			"sesli haber|haberi sesli dinle)",
	},
	Gallery: {
		"(foto galeri|fotoğraf galerisi|galeri|fotogaleri|video galeri|tüm fotoğraflar|galeriyi gör|videoyu " +
			"izle|fotoğrafı büyüt|resmi büyüt|foto haber|tam ekran|galeriye git|galeri için tıklayın|tüm " +
			"fotoğrafları gör|büyütmek için tıklayın)",
		"(foto galeri|video|galeri|fotogaleri|video haber): *", "(fotoğraf|resim|görsel) # / #",
		"# (fotoğraf|fotoğrafın *2)",
	},
	Rating: {
		"bu tarifi (denediniz mi|yaptınız mı|denedin mi) *10",
		"(tarifi|bu tarifi|yazıyı) (puanla|oyla|değerlendir|puanlayın)",
		"(haberi|yazıyı|bu yazıyı|bu haberi|içeriği|bu içeriği) (oyla|puanla|değerlendir|oylayın|puanlayın|" +
			"beğendiniz mi)",
		"(bu içerik|bu yazı|bu haber|bu bilgi|bu sayfa) (yararlı|faydalı|işinize) (oldu mu|buldunuz mu|" +
			"yaradı mı|mı) (*3|)",
		"(ortalama|oy|puan|oylama|puanınız|ortalama puan):*", "# (oy|oylama|değerlendirme|yıldız)",
		"bu habere (tepkiniz|tepkiniz ne|tepki ver|emojiyle tepki ver)", "tepkiniz (ne|nedir)",
		"(bu|) (makale|yazı|sayfa|cevap|haber|içerik) (yararlı|faydalı|yardımcı|işinize yarar) (oldu mu|mıydı|mı)", "bu (makaleyi|yazıyı|sayfayı) (yararlı|faydalı) buldunuz mu",
		"anket",
	},
	Contents: {
		"(içindekiler|içerik tablosu|içerik listesi|bu yazıda|bu yazıda neler var|bu içerikte|sayfa içeriği|" +
			"yazı içeriği|bu haberde|konu başlıkları|içindekiler tablosu|haberde neler var):*",
		"içindekiler (gizle|göster)",
	},
	ReportError: {
		"(haberde|yazıda|metinde|içerikte) (hata|bir hata|yanlış|yanlışlık) (*6|)",
		"(hata bildir|düzeltme bildir|hata bildirin|haberi bildir|yanlış bildir|hatalı içerik bildir|içeriği " +
			"bildir|düzeltme öner)",
	},
	Disclaimer: {
		"(yasal uyarı|sorumluluk reddi|uyarı notu|yasal uyarı notu|burada yer alan yatırım|yatırım " +
			"danışmanlığı):*",
		"(burada yer alan|burada yer alan yatırım bilgi|sitede yer alan|bu sitede yer alan|bu yazıda yer " +
			"alan|içerikte yer alan) * (tavsiyesi|danışmanlığı|sorumlu|tavsiye|bilgilendirme|değildir) *",
		"yatırım tavsiyesi değildir", "*12 yatırım tavsiyesi değildir",
		"bu (sitede|sayfada) yer alan (yazıların|yorumların) *3 (sorumluluğu|aittir) *",
	},
	Shopping: {
		"(hemen|) başvur", "(satıcıyla|ilan sahibiyle|emlakçıyla) (iletişime geç|görüş)",
		"benzer (ilanlar|iş ilanları)",
		"(sepete ekle|sepet|sepetim|hemen al|satın al|stokta|stokta yok|tükendi|ücretsiz kargo|kargo bedava|" +
			"favorilerim|karşılaştır|alışverişe devam et|siparişi tamamla|fiyatı gör|istek listesi|ürünü " +
			"incele|kampanyalar|siparişlerim|sepetiniz boş|teslimat ve iade)",
		"müşteri (yorumları|değerlendirmeleri)",
	},
	Browser: {
		"(lütfen|) (javascripti|javascript'i|javascript) *3 (etkinleştirin|açın)",
		"tarayıcınız *4 (desteklemiyor|desteklemiyor *|güncel değil)",
		"(sayfa bulunamadı|aradığınız sayfa bulunamadı|erişim engellendi|bir hata oluştu|lütfen bekleyin|" +
			"lütfen tekrar deneyin)",
	},
	Loading: {
		"(yükleniyor|yükleniyor lütfen bekleyin|lütfen bekleyiniz)",
	},
	Sorting: {
		"(sırala|sıralama|filtrele|sıralama ölçütü|göre sırala):*",
		"(en yeni|en eski|en yeniler|en popüler|en beğenilenler|en iyi|en çok beğenilen|yeniden eskiye|" +
			"eskiden yeniye|önce en yeni|önce en eski|tarihe göre|en yüksek puanlı)",
		"# (sonuç|kayıt) (*2|)",
	},
	Edit: {
		"(düzenle|kaynağı değiştir|değiştir|kalıcı bağlantı|sil|değiştir kaynağı değiştir)",
	},
	Tip: {
		"(haber ihbar|ihbar hattı|whatsapp ihbar hattı|bize haber gönderin|haber gönder|bize yazın|haber " +
			"ihbar hattı|ihbar et)",
	},
	Forum: {
		"(bu forumu|bu konuyu) (görüntüleyen|okuyan|gezen) (kullanıcılar|üyeler):*", "kimler çevrimiçi",
		"(mesajlar|mesaj|katılım|katılım tarihi|üyelik tarihi|konum|kayıt tarihi|tepkime puanı|mesaj sayısı|" +
			"konu sahibi|son düzenleme|şehir|puanı|tepki puanı):*",
		"(yeni konu|konu sahibi|konuyu başlatan|moderatör|yönetici|üye|yeni üye|kayıtlı üye|konu kilitli|" +
			"hızlı cevap|cevap yaz|genişletmek için tıkla *2|misafir|kıdemli üye|aktif üye|konuyu " +
			"görüntüleyen kullanıcılar)",
		"son düzenleyen (*6|)", "cevap (yazmak|yazabilmek) için (*6|)",
		"(en iyi|kabul edilen|doğru) (cevap|yanıt)",
		"(soran|konuyu açan|soruyu soran):*",
	},
	Embed: {
		"(bu gönderiyi|bu fotoğrafı|bu videoyu|bu profili) (instagram|instagramda|facebookta|tiktokta|xte) " +
			"(gör|görüntüle|izle)",
		"* (paylaştığı|tarafından paylaşılan) bir (gönderi|video) (*4|)",
	},
}}
