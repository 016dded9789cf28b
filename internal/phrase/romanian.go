package phrase

var romanian = language{code: "ro", phrases: phrases{
	SourceLink: {
		"(sursa|surse|sursă):*", "(sursa foto|citește articolul original)",
	},
	AboutAuthor: {
		"(despre|mai multe despre) (autor|autoare|mine)", "(autor|autori):*",
		"(alte|toate) articole (de același autor|ale autorului|ale aceluiași autor)",
	},
	Related: {
		"(alte rețete|rețete similare|rețete asemănătoare)",
		"(articole|știri|postări|subiecte|articolele) (similare|asemănătoare|conexe|recomandate|din aceeași " +
			"categorie|înrudite|pe aceeași temă)",
		"(citește și|citiți și|vezi și|pe aceeași temă|nu rata|alte articole|alte știri|s-ar putea să-ți " +
			"placă|te-ar putea interesa|te-ar mai putea interesa|ți-ar putea plăcea)",
		"(te|v|vă) ar (putea|mai putea) interesa (și|)",
		"(alte|mai multe) (poezii|poeme|texte|povestiri) (de|ale|din|) (*3|)",
		"(întrebări|subiecte) (similare|asemănătoare)",
	},
	ReadAlso: {
		"(citește|citiți|vezi|vedeți|ascultă|urmărește) (și|mai mult|mai multe|continuarea|mai departe|aici):*",
		"(citește|citeste|recomandare|recomandări|vezi|pe aceeași temă|recomandarea noastră): *20",
		"(citește|citiți) (mai mult|mai multe|mai departe|continuarea|integral) (pe|despre|aici) (*6|)",
	},
	MoreOn: {
		"(ultimele|cele mai noi|cele mai recente) (știri|articole|postări|comentarii)",
		"(mai multe|alte) (știri|articole) (din|despre|de) (*4|)",
		"(articole recente|comentarii recente|postări recente)",
		"din (același|acelasi) (număr|autor|domeniu)",
	},
	PrevNext: {
		"capitolul (anterior|următor)",
		"lista capitolelor",
		"(articolul|pagina|postarea|știrea) (anterior|următor|anterioară|următoare|următorul|precedent|" +
			"precedentă|anterioara|următoarea):*",
		"(anterior|următor|următorul|precedent|articolul următor|articolul anterior|navigare în articole|" +
			"înapoi înainte)",
		"pagina # din #",
	},
	Tags: {
		"(etichete|etichetă|taguri|tags|cuvinte cheie|publicat în|etichetat):*",
		"(categorii|categorie|subiecte|teme)", "(categorii|categorie|subiecte|teme): *14",
	},
	Share: {
		"(dă|dați|faceți) clic pentru a partaja *",
		"(partajează|partajați|distribuie) (asta|acest articol|pe|acest lucru):*",
		"(dacă|) (ți-a plăcut|v-a plăcut) (rețeta|articolul|postarea) (*8|)",
		"(distribuie|trimite|distribuie articolul|dă share|partajează|distribuie pe|distribuiți|trimite unui " +
			"prieten|distribuie acest articol):*",
		"(distribuie|partajează|trimite|distribuiți) (pe|prin|articolul|acest articol|articolul pe|pe " +
			"rețeaua) (facebook|twitter|x|whatsapp|linkedin|telegram|email|messenger) (*6|)",
		"dă clic pentru (a partaja|partajare|a distribui) (*8|)", "ți-a plăcut (*2|) articolul (*8|)",
	},
	Follow: {
		"(urmărește|urmăriți|urmărește și|găsește) (ne|mă) (*8|)",
		"(urmărește-ne|urmăriți-ne|găsește-ne|abonează-te|alătură-te) (pe|și pe|la canalul|comunității) (*8|)",
		"(urmărește|urmărește-ne|rețele sociale|urmăritori)", "# (urmăritori|abonați|fani)",
		"urmărește (știrile|cele mai noi|ultimele) * (pe|google|facebook|whatsapp|telegram) *6",
		"ți-a plăcut *12",
		"* (urmărește-ne|urmăriți-ne|abonează-te la canalul nostru|alătură-te canalului nostru) (pe|) *",
	},
	Breadcrumb: {
		"(ești aici|vă aflați aici|sunteți aici|te afli aici):*", "(acasă|prima pagină): *12",
		"înapoi la (prima pagină|știri|listă|început)",
	},
	Cookie: {
		"(acest|site-ul|acest site web|folosim|utilizăm|noi folosim) (site|nostru|web|) (folosește|" +
			"utilizează|) (module|fișiere|) (cookie|cookies|cookie-uri) *",
		"(folosim|utilizăm) *3 (cookie|cookies) *",
		"(acceptă|accept|refuz|respinge) (toate|toate cookie-urile|cookies|tot)",
		"(politica|setări|setările) (de|) (cookie|cookies|confidențialitate)",
		"(sunt de acord|de acord|accept|setări cookie-uri)",
	},
	Newsletter: {
		"(primești|primiți|ați primit|ai primit) acest (e-mail|email|mesaj|newsletter) (pentru că|deoarece|fiindcă) *",
		"(vezi|vizualizează|deschide) (acest e-mail|acest email|newsletter ul|mesajul) în browser",
		"(dezabonare|dezabonează te|dezabonați vă) (*4|)",
		"(newsletter|abonare|abonează-te|abonare newsletter|abonează-te la newsletter|abonați-vă)",
		"(abonează-te|abonați-vă|înscrie-te|înscrieți-vă|aboneaza-te) (la|gratuit la|pentru) *2 (newsletter|" +
			"newsletterul|newsletter-ul|nostru) (*8|)",
		"(introdu|introduceți|scrie) (adresa|adresa ta|e-mailul|emailul) (*6|)",
		"(adresa de email|adresa ta de email|adresă de email|email)",
		"(primești|primiți|ai primit|ați primit) (acest|aceasta|această) (e-mail|email|mesaj|newsletter) (deoarece|pentru că|întrucât) *", "(dezabonare|dezabonează-te|dezabonați-vă)",
		"(newsletterul nostru|cu newsletterul nostru) *",
	},
	Advertisement: {
		"(publicitate|reclamă|advertorial|articol sponsorizat|conținut sponsorizat|sponsorizat|parteneri|" +
			"articolul continuă după reclamă):*",
		"articolul continuă (după|mai jos|sub) (*4|)",
	},
	Recommended: {
		"(recomandate|recomandări|recomandarea editorului|recomandăm|populare|în trend|recomandările " +
			"redacției|pentru tine|alegerea editorilor|în focus|recomandările noastre|top)",
	},
	Comments: {
		"(comentarii|comentariu|comentează|adaugă comentariu|adaugă un comentariu|lasă un comentariu|scrie " +
			"un comentariu|niciun comentariu|vezi comentariile|părerea ta|lasă un răspuns|spune-ți părerea|" +
			"comentariile sunt închise|discuții):*",
		"(#|niciun|fără|vezi|toate|adaugă|afișează) (comentarii|comentariu|de comentarii|răspunsuri)",
		"(lasă|scrie|adaugă) un (comentariu|răspuns) (*4|)", "(fii|fiți) primul (care|*2) (*6|)",
		"(trebuie să|pentru a) (fii|te|comenta|publica) *4 (comentariu|autentificat|autentifici|comenta) (*4|)",
		"(#|un) (comentarii|comentariu|răspunsuri|gânduri|gând) (la|despre) *20", "comentarii #",
	},
	CommentForm: {
		"adresa (ta|dumneavoastră) de email nu va fi publicată (*10|)",
		"câmpurile obligatorii sunt marcate (cu|) (*1|)", "salvează-mi numele *",
		"(nume|site web|publică comentariul|trimite comentariul|anulează răspunsul|trimite|numele tău|" +
			"comentariul tău)",
		"(notifică-mă|anunță-mă) *10",
		"(trebuie să|pentru a răspunde trebuie să) (te autentifici|fii autentificat|vă autentificați|vă înregistrați) (pentru a|ca să|) (răspunde|comenta|răspunzi|) (*2|)", "(autentifică-te|autentificați-vă|loghează-te) pentru a (răspunde|comenta)",
	},
	Reply: {
		"(răspunde|raportează|îmi place|citează|răspunsuri|nu-mi place)",
		"(vezi|arată|ascunde) (#|) (răspunsuri|răspunsurile)",
	},
	Credit: {
		"(foto|fotografie|imagine|fotografii|sursa foto|sursă foto|ilustrație|credit foto|foto credit|foto " +
			"ilustrativ): *20",
		"(foto|imagine) (ilustrativă|arhivă|ilustrativ|agerpres|shutterstock|inquam|getty|arhiva personală) " +
			"(*6|)",
		"@ (agerpres|inquam photos|mediafax)",
	},
	Views: {
		"# (vizualizări|afișări|vizite|citiri|de vizualizări)", "(vizualizări|afișări|citit de|accesări): *3",
		"(citit|vizualizat) de # ori",
	},
	ReadingTime: {
		"(timp de citire|timp citire|durata lecturii|timp de lectură) (aproximativ|) # (min|minute|minut)",
		"# (min|minute|minut) (de citit|citire|lectură|de lectură|de citire)",
	},
	PrintEmail: {
		"descarcă",
		"(adaugă|adăugați) în calendar", "salvează anunțul",
		"(printează|tipărește|salvează|imprimă) (rețeta|rețetă)",
		"(tipărește|imprimă|printează|copiază link|copiază linkul|salvează|link copiat|trimite pe email|" +
			"salvează articolul)",
	},
	Skip: {
		"(sari|mergi|salt) (la|direct la) (rețetă|ingrediente)",
		"(sari|mergi|treci|salt) (la|direct la) (conținut|conținutul principal|navigare|meniu)",
	},
	BackToTop: {
		"(sus|înapoi sus|mergi sus|înapoi la început|du-te sus)",
	},
	Login: {
		"(autentificare|conectare|înregistrare|intră în cont|creează cont|contul meu|parola|parolă|ai uitat " +
			"parola|ți-ai uitat parola|nume de utilizator|ține-mă minte|cont nou|deconectare|loghează-te|" +
			"înregistrează-te|autentifică-te)",
		"(autentificare|conectare|login) (sau|/|cu) (înregistrare|cont nou|google|facebook)",
	},
	MostRead: {
		"(cele mai citite|cele mai citite știri|cele mai populare|cele mai noi|cele mai comentate|ultimele " +
			"știri|ultima oră|știri|știrile zilei|populare|articole populare|cele mai citite articole|" +
			"breaking news|ultimele noutăți|cele mai recente|top știri|știri de ultimă oră|cele mai " +
			"vizualizate)",
	},
	Copyright: {
		"toate drepturile (rezervate|sunt rezervate|rezervate *)",
		"© * toate drepturile (sunt|) rezervate (*6|)",
		"(preluarea|reproducerea|copierea) * (interzisă|permisă|sursei|acordul) (*8|)",
	},
	Legal: {
		"carte de oaspeți",
		"(politica de confidențialitate|termeni și condiții|contact|despre noi|publicitate pe site|redacția|" +
			"cariere|politica cookies|politica de cookies|anpc|hartă site|gdpr|caseta redacțională|caseta " +
			"tehnică|cod deontologic|termeni de utilizare|arhivă|ajutor)",
	},
	Donate: {
		"(susține|susțineți|sprijină) jurnalismul (independent|liber|) *4",
		"devino (susținător|membru|patron) *8",
		"(susține|sprijină|donează) (ne|jurnalismul|presa|proiectul|acum|redacția) (*6|)",
		"(donează|susține-ne)",
	},
	AppPromo: {
		"(descarcă|instalează) (aplicația|aplicația noastră|gratuit aplicația) (*6|)",
	},
	Navigation: {
		"(meniu|acasă|prima pagină|caută|căutare|închide|navigare|categorii|trimite|anulează|meniu principal|" +
			"toate categoriile)",
		"(caută|căutare): *6",
	},
	ShowMore: {
		"(citește|vezi|afișează|arată|încarcă) (mai mult|mai multe|tot|tot articolul|articolul|toate|mai " +
			"multe știri|detalii|mai puțin|integral|articolul complet)",
		"(mai mult|mai multe|continuă lectura|continuă să citești|click aici|detalii|află mai multe)",
		"(continuă lectura|continuă să citești) *10",
	},
	Byline: {
		"(de|autor|text|scris de|reporter|publicat de): @", "(de|scris de|publicat de) @",
	},
	PublishedOn: {
		"(publicat|actualizat|data publicării|data actualizării|ultima actualizare|postat):*",
		"(publicat|actualizat|postat) (pe|la|în|:|) # (*8|)",
		"acum (#|o|un) (minute|ore|oră|zile|zi|săptămâni|săptămână|luni|lună|ani|an|minut)",
		"(ieri|azi|astăzi) #",
		"actualizare *6",
	},
	Listen: {
		"(descarcă|ascultă) episodul", "toate episoadele",
		"(ascultă|asculta) (articolul|știrea|acest articol)",
		"(ascultă|ascultă articolul|ascultă știrea)",
	},
	Gallery: {
		"(video|galerie foto|vezi galeria|galerie video):*",
		"(galerie foto|vezi galeria|galerie|vezi foto|vezi toate fotografiile)", "(foto|imaginea) # (din|/) #",
		"# (fotografii|poze)",
	},
	Rating: {
		"(apreciază|apreciere încarc|apreciază asta):*",
		"(evaluează|notează|votează) (rețeta|articolul) (*3|)",
		"(evaluează|votează) (articolul|acest articol):*", "# (voturi|vot)",
		"(a fost|este|v-a fost|ți-a fost) (util|utilă|de folos) (acest|această|) (articol|pagină|răspuns) (*2|)", "(acest|această) (articol|pagină|răspuns) (a fost|este) (util|utilă)",
	},
	Contents: {
		"(cuprins|în acest articol):*",
	},
	ReportError: {
		"(ai găsit|ai observat|raportează) (o|) (greșeală|eroare) (*8|)",
	},
	Loading: {
		"(se încarcă|încărcare|așteptați)",
	},
	Sorting: {
		"(sortează|ordonează|sortează după):*", "(cele mai vechi|cele mai apreciate)",
	},
	PressContact: {
		"(contact presă|contact pentru presă|persoană de contact|birou de presă|relații cu presa):*",
		"(despre companie|despre societate|despre firmă|biroul de presă|contact presă):*", "(contact|contacte|persoană de contact|persoana de contact) (pentru|) (presă|presa|media|mass-media):*",
	},
	Forum: {
		"utilizatori ce navighează pe acest forum:*", "(cine este conectat|cine este online)",
		"(mesaje|postări): #",
		"(înregistrat|membru din|data înscrierii): *6",
		"(cel mai bun|cel mai util) răspuns",
		"(subiect început de|autorul subiectului|întrebare pusă de):*",
	},
	Browser: {
		"(browserul|browser ul) (tău|dumneavoastră|dvs) nu (suportă|acceptă) *",
		"(activați|activează) javascript *",
	},
	Disclaimer: {
		"(articolul|acest articol) conține (linkuri|link uri) (afiliate|de afiliere) *",
	},
	Paywall: {
		"(acest articol|articolul) este (disponibil|rezervat) (doar|numai|exclusiv) (abonaților|pentru abonați) *",
	},
	Tip: {
		"ai (un pont|o informație|o poveste) *8",
	},
	Shopping: {
		"aplică (acum|)", "anunțuri similare", "joburi similare",
		"(adaugă în coș|adaugă in cos|coșul meu|coș de cumpărături|în stoc|stoc epuizat|livrare gratuită|recenzii clienți|recenziile clienților|cumpără acum)",
	},
}}
