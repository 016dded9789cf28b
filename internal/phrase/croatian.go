package phrase

// croatian has Serbian, Bosnian and Montenegrin phrases beside the Croatian
// ones, and what Serbian pages write in Cyrillic.
var croatian = language{code: "hr", phrases: phrases{
	SourceLink: {
		"(izvor|izvori|izvor informacija|извор|извори):*",
	},
	AboutAuthor: {
		"(o autoru|o autorici|više od autora|svi članci autora|o meni|о аутору|још од аутора)",
		"(autor|autorica|autori|аутор):*",
	},
	Related: {
		"(ostali recepti|slični recepti|još recepata|pogledajte i druge recepte)",
		"(povezani|slični|vezani|povezane|slične|preporučeni|vezane|ostale|ostali|сродни|повезани) (članci|" +
			"vijesti|vesti|sadržaj|tekstovi|objave|teme|текстови|чланци|вести)",
		"(možda će vas zanimati|možda vas zanima|moglo bi vas zanimati|pročitajte još|pročitajte i|povezano|" +
			"vezano|ne propustite|pročitaj još|pogledajte još|još iz rubrike|možda vam se svidi|pročitajte i " +
			"ovo|прочитајте још|прочитајте и|можда ће вас занимати)",
		"(друге|остале|још) (песме|приче) (*3|)", "(druge|ostale|još) (pjesme|pesme|priče) (*3|)",
		"(slična|slične|povezana|слична|сличне) (pitanja|teme|питања|теме)",
	},
	ReadAlso: {
		"(pročitajte|pročitaj|čitajte|pogledajte|poslušajte|vidi|прочитајте|погледајте) (još|i|također|" +
			"takođe|više|ovdje|i ovo|и|још|такође):*",
		"(pročitajte|povezano|vezana vijest|čitaj|foto|više o temi|povezani članak|više o svemu|прочитајте): " +
			"*20",
	},
	MoreOn: {
		"(najnovije|zadnje|najnoviji|poslednje|posljednje) (vijesti|vesti|objave|članci|komentari)",
		"(više|ostale|sve) (vijesti|vesti|iz rubrike|članci)", "(najnovije|најновије вести|последње вести)",
		"(још|више|остале) (вести|вијести|чланака|текстова)",
	},
	PrevNext: {
		"(prethodni|sljedeći|sledeći|idući|prošli|претходни|следећи) (članak|post|tekst|članci|чланак|текст):*",
		"(prethodna|sljedeća|sledeća|iduća|претходна|следећа) (stranica|objava|vijest|vest|страна|вест):*",
		"(prethodno|sljedeće|sledeće|navigacija objava|starije objave|novije objave|prethodna|sljedeća|" +
			"sledeća|prethodni|sljedeći|sledeći)",
		"(страна|страница|strana|stranica) # (од|od) #",
	},
	Tags: {
		"(oznake|tagovi|ključne riječi|ključne reči|tag|objavljeno u|ознаке|тагови|кључне речи):*",
		"(teme|kategorije|kategorija|rubrika)", "(teme|kategorije|kategorija|rubrika): *14",
	},
	Share: {
		"(klikni|kliknite) (za|da) (dijeljenje|podijelite|podelite) *",
		"(podijeli|podijelite|podeli|podelite|pošalji|podijeli članak|podijeli vijest|podijelite članak|" +
			"podeli članak|dijeli|podeli vest|подели|поделите):*",
		"(podijeli|podijelite|podeli|podelite|pošalji|подели) (na|putem|s|sa|preko|članak na|ovo na|на) " +
			"(facebooku|facebook|twitteru|twitter|x|whatsapp|viberu|viber|prijateljima|mrežama|e-mailom|" +
			"фејсбуку) (*6|)",
		"kliknite (da biste|za) (podijelili|podelili|dijeljenje|deljenje) *8",
	},
	Follow: {
		"(pratite|prati|zapratite|lajkajte|lajkujte|пратите) (nas|našu|naš|нас) (na|i na|putem|stranicu|на) " +
			"(*8|)",
		"(pratite nas|prati|prati nas|zapratite nas|društvene mreže|pratitelji|pratioci|пратите нас|" +
			"друштвене мреже)",
		"# (pratitelja|pratilaca|pratioca)",
		"(pridružite se|prijavite se) (našoj|našem|viber) (grupi|kanalu|zajednici) (*8|)",
		"* (pratite nas na|пратите нас на|zapratite nas|pridružite nam se|придружите нам се) *",
	},
	Breadcrumb: {
		"(nalazite se ovdje|nalazite se ovde|ovdje ste|vi ste ovdje):*",
		"(naslovnica|početna|naslovna|početna strana): *12",
		"(natrag|povratak|nazad) na (naslovnicu|početnu|vrh|popis|listu)",
	},
	Cookie: {
		"(ova|ovaj|naša|naš|koristimo|ova web) (stranica|web stranica|sajt|portal|) (koristi|) (kolačiće|" +
			"cookies|cookie|kolačići) *",
		"koristimo kolačiće *",
		"(prihvati|prihvaćam|prihvatam|odbij|dopusti|prihvatite) (sve|kolačiće|sve kolačiće|samo nužne)",
		"(postavke|pravila o|politika|podešavanja) (kolačića|kolačićima|privatnosti)",
		"(slažem se|prihvaćam|prihvatam)",
	},
	Newsletter: {
		"(newsletter|pretplatite se|pretplati se|prijava na newsletter|prijavi se na newsletter)",
		"(prijavite se|prijavi se|pretplatite se|pretplati se) (na|za) (naš|besplatni|) (newsletter|bilten|" +
			"tjedni newsletter) (*8|)",
		"(unesite|upišite) (svoju|vašu|svoj|vaš|) (e-mail|email|adresu) (*6|)",
		"(vaša|vaš|) (e-mail|email|e-mail adresa|email adresa)",
		"(пријавите|пријави) се на (билтен|њузлетер|наш билтен)", "(примили|primili|primate|примате) (сте|ste|) (ову|ovu|овај|ovaj) (поруку|poruku|имејл|мејл|e-mail|mejl|mail) (јер|jer|zato) *", "(одјави се|одјава|odjavi se|odjava)",
		"(naš newsletter|наш билтен) *",
	},
	Advertisement: {
		"(oglas|reklama|oglasi|sponzorirano|promo|sponzorirani sadržaj|sponzorisano|plaćeni oglas|članak se " +
			"nastavlja ispod oglasa|tekst se nastavlja ispod oglasa|promocija|tekst se nastavlja nakon " +
			"oglasa|реклама|оглас):*",
		"(tekst|članak) se nastavlja (ispod|nakon) (oglasa|reklame|videa|fotografije|fotogalerije) (*2|)",
	},
	Recommended: {
		"(preporučeno|preporučujemo|izdvojeno|odabrano za vas|popularno|preporuka|izbor urednika|u trendu|" +
			"izdvajamo|za vas|preporuka urednika|u fokusu)",
	},
	Comments: {
		"(komentari|komentar|komentiraj|komentirajte|ostavite komentar|dodaj komentar|napiši komentar|nema " +
			"komentara|pošalji komentar|prikaži komentare|svi komentari|komentariši|ostavi komentar|ostavite " +
			"odgovor|vaš komentar|rasprava|коментари|пошаљи коментар|оставите коментар):*",
		"(#|nema|svi|prikaži|pročitaj|vidi) (komentara|komentar|komentari|komentare|odgovora)",
		"(ostavite|ostavi|napišite|odgovori) (komentar|odgovor|odgovor na *4) (*4|)",
		"komentari (#|su isključeni|su zatvoreni)",
		"(za|kako biste|da biste|morate) (komentiranje|komentirali|komentarisali|biti) *6 (prijavite|" +
			"prijaviti|prijavljeni|registrirati|registrujte) (*6|)",
		"budite prvi (*6|)",
		"морате бити (пријављени|улоговани) *", "morate biti (prijavljeni|ulogirani|ulogovani) *",
	},
	CommentForm: {
		"vaša (adresa e-pošte|e-mail adresa|email adresa) neće biti objavljena (*10|)",
		"(obavezna|neophodna) polja su (označena|označeni) (sa|s|) (*1|)",
		"(spremi moje ime|sačuvaj moje ime) *",
		"(ime|web stranica|veb mesto|objavi komentar|predaj komentar|odustani od odgovora|pošalji|vaše ime)",
	},
	Reply: {
		"(odgovori|odgovor|prijavi|sviđa mi se|citiraj|prijavi komentar|ne sviđa mi se|prijavi neprimjereni " +
			"sadržaj|одговори)",
		"(prikaži|sakrij) (#|) (odgovore|odgovora)",
	},
	Credit: {
		"(foto|fotografija|fotografije|izvor fotografije|ilustracija|snimio|foto ilustracija|foto arhiva|" +
			"фото|фотографија): *20",
		"(foto|fotografija) (ilustracija|arhiva|tanjug|hina|pixsell|privatna arhiva|cropix|profimedia|" +
			"arhivska) (*4|)",
		"(ilustracija|arhivska fotografija|foto ilustracija)", "@ (hina|pixsell|cropix|tanjug|fena)",
		"(hina|tanjug|pixsell|cropix)",
	},
	Views: {
		"# (pregleda|prikaza|čitanja|pregled|otvaranja)",
		"(pročitano|pregleda|pogledano|prikaza|broj pregleda) (:|) # (puta|)",
	},
	ReadingTime: {
		"(vrijeme čitanja|vreme čitanja|čitanje|време читања) (oko|:|) # (min|minuta|minute|минута)",
		"# (min|minuta|minute) (čitanja|za čitanje|čitanje)",
	},
	PrintEmail: {
		"(isprintaj|ispiši|spremi|sačuvaj|odštampaj) recept",
		"(ispiši|isprintaj|kopiraj link|kopiraj poveznicu|spremi|sačuvaj|ispis|link kopiran|štampaj|veličina " +
			"teksta|spremi članak)",
		"(штампај|одштампај|štampaj|odštampaj)",
	},
	Skip: {
		"(preskoči na|idi na|skoči na) (recept|sastojke)",
		"(preskoči|skoči|idi|preskočite|pređi) (na|do) (sadržaj|glavni sadržaj|sadržaja)",
	},
	BackToTop: {
		"(na vrh|povratak na vrh|vrh stranice|idi na vrh|natrag na vrh|nazad na vrh)",
		"(на врх|врх стране|повратак на врх)",
	},
	Login: {
		"(prijava|prijavi se|registracija|registriraj se|registruj se|odjava|lozinka|zaboravljena lozinka|" +
			"zaboravili ste lozinku|korisničko ime|moj račun|moj profil|zapamti me|prijavite se|uloguj se|" +
			"zaboravio sam lozinku|šifra|otvori račun)",
		"(prijava|prijavi se) (ili|/|putem) (registracija|registriraj se|facebooka|googlea)",
		"(пријава|пријави се|пријавите се|регистрација|региструј се)",
	},
	MostRead: {
		"(najčitanije|najčitaniji|najčitanije vijesti|najčitanije vesti|najkomentiranije|najnovije vijesti|" +
			"najnovije vesti|vijesti|vesti|popularno|aktualno|najpopularnije|najnovije iz rubrike|" +
			"najgledanije|najčitaniji članci|top vijesti|najvažnije|danas najčitanije|najčitanije danas|" +
			"udarno|u žarištu|sve vijesti|najčitanije u *3|вести|најчитаније|најновије)",
	},
	Copyright: {
		"sva prava (pridržana|zadržana|su pridržana|zadržana *)",
		"© * sva prava (su|) (pridržana|zadržana) (*6|)",
		"(zabranjeno|svako) (je|) (kopiranje|preuzimanje|prenošenje|preuzimanje sadržaja) *12",
		"сва права задржана",
	},
	Legal: {
		"(pravila privatnosti|uvjeti korištenja|uslovi korišćenja|kontakt|o nama|impressum|impresum|" +
			"oglašavanje|marketing i oglašavanje|politika privatnosti|karijere|zaštita podataka|opći uvjeti|" +
			"redakcija|uvjeti i odredbe|pretplata|arhiva|izjava o pristupačnosti|pristupačnost|zaštita " +
			"privatnosti|uslovi poslovanja|pravila korištenja|импресум|контакт|о нама|услови коришћења)",
		"(impressum|impresum|kontakt|o nama|marketing|oglašavanje) (impressum|impresum|kontakt|o nama|" +
			"marketing|oglašavanje|uvjeti korištenja|pravila privatnosti|privatnost) (*8|)",
		"(политика приватности|услови коришћења|импресум|о нама|контакт|маркетинг|редакција)",
	},
	Paywall: {
		"(ovaj|cijeli|sadržaj) (članak|sadržaj|) (je|dostupan|dostupan je) (samo|isključivo|) " +
			"(pretplatnicima|za pretplatnike|registriranim) (*6|)",
		"(samo za pretplatnike|već imate pretplatu|pretplatite se za nastavak|pretplati se i nastavi čitati)",
	},
	AppPromo: {
		"(preuzmite|skinite|preuzmi) (našu|) (aplikaciju|mobilnu aplikaciju) (*6|)",
	},
	Navigation: {
		"(izbornik|meni|naslovnica|početna|traži|pretraga|pretraži|zatvori|navigacija|rubrike|odustani|" +
			"kategorije|pretraživanje|glavni izbornik|pošaljite|насловна|претрага|мени)",
		"(traži|pretraga|pretraži): *6",
	},
	ShowMore: {
		"(čitaj|pročitaj|prikaži|učitaj|vidi|saznaj|pogledaj|opširnije|прочитај) (više|još|dalje|sve|cijeli " +
			"članak|ceo tekst|manje|još vijesti|još)",
		"(više|nastavi čitati|nastavite čitati|kliknite ovdje|opširnije|detaljnije|pročitajte više|nastavak|" +
			"saznajte više|више|опширније)",
		"(nastavi čitati|nastavite čitati) *10",
		"(прикажи|учитај|види|погледај) (више|још|све)",
	},
	Byline: {
		"(piše|autor|napisao|napisala|tekst|razgovarao|razgovarala|novinar|пише|аутор): @",
		"(piše|napisao|napisala|razgovarao|razgovarala|пише) @",
	},
	PublishedOn: {
		"(objavljeno|ažurirano|zadnja izmjena|posljednja izmjena|datum objave|poslednja izmena|izmijenjeno|" +
			"објављено):*",
		"(objavljeno|ažurirano|objavljeno je|datum objave) # (*8|)",
		"prije (#|) (minuta|minute|minutu|sati|sata|sat|dana|dan|tjedana|tjedan|mjeseci|mjesec|godina|godine|" +
			"godinu|min)",
		"pre (#|) (minuta|sati|sata|sat|dana|dan|nedelja|meseci|godina|godine|min)",
		"(ажурирано|измењено|објављено):*", "(ажурирано|измењено|објављено) # *3",
	},
	Listen: {
		"(poslušaj|poslušajte|slušaj|послушај) (vijest|vest|ovu vest|вест)",
		"(poslušaj članak|poslušajte članak|slušaj|poslušaj)",
	},
	Gallery: {
		"бонус видео:*",
		"(bonus video|video dana|pogledajte video|pogledajte snimku|pogledajte snimak):*",
		"(galerija|fotogalerija|pogledajte galeriju|pogledaj galeriju|sve fotografije|otvori galeriju|" +
			"galerija fotografija)",
		"(foto|fotografija) # (od|/) #", "# fotografija",
	},
	Rating: {
		"(ocijeni|ocijenite|ocenite|oceni) (recept|ovaj recept) (*3|)",
		"(ocijeni|ocijenite|ocenite) (članak|tekst|ovaj članak):*", "# (glasova|ocjena|glasa)",
		"(да ли|je li|da li) (вам|vam|) (је|je|) (овај|ovaj|ova|ова) (чланак|članak|tekst|текст|stranica|страница) (био|bio|bila|била) (користан|koristan|korisna|корисна|od koristi)", "(je li|da li) vam (je|) (ovaj|ova) (članak|tekst|stranica) (bio|bila) (koristan|korisna)",
	},
	Contents: {
		"(sadržaj|u ovom članku|sadržaj članka):*",
		"садржај:*",
	},
	ReportError: {
		"(prijavi|uočili ste|pronašli ste|vidite li|prijavite) (grešku|pogrešku|grešku u tekstu|pogrešku u " +
			"tekstu) (*8|)",
		"želite li * (pogrešku|grešku) *4",
		"(пријави|пријавите) (грешку|проблем)",
	},
	Loading: {
		"(učitavanje|učitava se|molimo pričekajte)",
	},
	Sorting: {
		"(poredaj|sortiraj|poredaj po|razvrstaj):*",
		"(najstarije|najnoviji prvo|najstariji prvo|najbolje ocijenjeni)",
	},
	PressContact: {
		"(kontakt|kontakti) za (medije|novinare):*",
		"(odnosi s javnošću|kontakt osoba):*",
		"(o tvrtki|o kompaniji|o društvu|o poduzeću|o firmi|о компанији|о предузећу)", "(kontakt za medije|kontakt za novinare|kontakti za medije|odnosi s javnošću|контакт за медије):*",
	},
	Donate: {
		"(podržite|podrži) (neovisno|nezavisno|) novinarstvo *4",
		"(podržite|podrži) (neovisno|nezavisno) novinarstvo",
		"(podržite|podrži) (nas|nezavisno novinarstvo|naš rad)",
	},
	Forum: {
		"(postova|poruka|poruke): #",
		"(pridružen|registriran|pridružio se|registrovan): *6",
		"(најбољи|najbolji) (одговор|odgovor)",
	},
	Browser: {
		"(vaš|tvoj) (preglednik|pretraživač|pregledač) ne podržava *",
		"(uključite|omogućite) javascript *",
	},
	Disclaimer: {
		"(članak|tekst) sadrži (affiliate|partnerske|reklamne) (linkove|poveznice) *",
	},
	Tip: {
		"(imate|imaš) (priču|dojavu|vijest|vest) *8",
	},
	Shopping: {
		"(додај у корпу|dodaj u košaricu|dodaj u korpu|košarica|korpa|корпа|na zalihi|na stanju|besplatna dostava|recenzije kupaca|утисци купаца|utisci kupaca|kupi|kupi odmah)",
	},
}}
