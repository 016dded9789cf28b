package phrase

var swedish = language{code: "sv", phrases: phrases{
	SourceLink: {
		"(källa|källor|källor och länkar):*",
	},
	AboutAuthor: {
		"(om|mer om) (författaren|skribenten|mig|bloggaren)", "(författare|skribent):*",
		"(alla|fler) (artiklar|inlägg|texter) av (*4|)",
	},
	Related: {
		"(fler recept|liknande recept)",
		"(relaterade|liknande|fler|andra) (artiklar|inlägg|nyheter|ämnen|länkar)",
		"(relaterat|läs också|läs även|läs mer|mer läsning|missa inte|läs nästa|läs vidare|mer om ämnet)",
		"(du|ni) (kanske|kan) (också|även|) (gillar|är intresserad av|vara intresserad av|gilla)",
		"detta kanske också intresserar dig",
		"(fler|andra) (dikter|texter|noveller) (av|ur|) (*3|)",
		"liknande (frågor|trådar)",
	},
	ReadAlso: {
		"(läs|se|lyssna|titta) (också|även|mer|vidare|mer här|här|hela artikeln|tidigare):*",
		"(läs|läs mer om *4|mer om ämnet|se|fakta i tidigare artikel|lästips|tv): *20",
		"(läs|se) (mer|hela intervjun|hela artikeln) (här|om *4 här) (*4|)", "missa inte: *20",
		"läs (fler|mer|alla|andra) *4 här",
	},
	MoreOn: {
		"(senaste|nyaste|de senaste) (nytt|artiklarna|nyheterna|inläggen|artiklar|inlägg|nyheter|kommentarer|" +
			"kommentarerna)",
		"(mer|fler) (från|om|inom|i) (ämnet|*3)", "(fler|alla) (nyheter|artiklar|inlägg)",
	},
	PrevNext: {
		"(föregående|nästa) (kapitel|del)",
		"(föregående|nästa|tidigare|äldre|nyare) (artikel|inlägg|sida|avsnitt|ämne|kapitel|artiklar):*",
		"(föregående|nästa|inläggsnavigering|föregående nästa)",
		"sida # av #",
	},
	Tags: {
		"(taggar|tagg|etiketter|nyckelord|taggat|taggad|publicerat i|publicerad i|hashtaggar|postat i):*",
		"(ämnen|ämne|kategorier|kategori|ämnen i artikeln)",
		"(ämnen|kategorier|kategori|ämnen i artikeln|mer om): *14",
	},
	Share: {
		"dela (avsnittet|detta avsnitt)",
		"(klicka för att dela|dela det här) *",
		"(dela|dela artikeln|tipsa|dela med dig|tweeta|dela artikel|dela detta|dela inlägget|skicka|tipsa en " +
			"vän|dela sidan):*",
		"(dela|tipsa|skicka) (på|via|till|artikeln på|detta på|med) (facebook|twitter|x|whatsapp|linkedin|" +
			"e-post|mejl|vänner|mail|en vän|messenger) (*6|)",
		"(klicka|tryck) för att (dela|skicka|mejla) (*10|)",
	},
	Follow: {
		"(följ|gilla|hitta|besök) (oss|mig) (på|också på|även på|i) (*8|)",
		"(följ oss|följ|följer|sociala medier|följ skribent|följ ämne|följ ämnen|följare)", "# följare",
		"* (följ oss på|följ oss i|prenumerera på vår kanal) *",
	},
	AppearedFirst: {
		"inlägget * (dök först upp|först upp|publicerades först) på *",
	},
	Breadcrumb: {
		"(du är här|här är du):*", "(hem|start|startsida): *12",
		"tillbaka till (startsidan|start|toppen|listan|översikten)",
	},
	Cookie: {
		"(vi|den här webbplatsen|denna webbplats|webbplatsen|den här sidan|vår webbplats|denna sida) (och " +
			"våra partners|) använder (*3|) (cookies|kakor) *",
		"(godkänn|acceptera|tillåt|avvisa|neka) (alla|alla cookies|cookies|kakor|alla kakor|endast " +
			"nödvändiga|nödvändiga)",
		"(cookies|cookie|integritets|kak) (inställningar|policy)",
		"(hantera|anpassa) (cookies|inställningar|val)",
		"(cookieinställningar|jag förstår|jag godkänner|om cookies|hantera cookies|endast nödvändiga)",
		"(sidan|webbplatsen) använder (kakor|cookies)",
	},
	Newsletter: {
		"du (får|har fått) (det här|detta) (mejlet|e-postmeddelandet|nyhetsbrevet|brevet|mailet) (eftersom|för att|därför att) *",
		"(läs|visa|öppna) (mejlet|brevet|nyhetsbrevet) i (din|) (webbläsare|webbläsaren)",
		"(avsluta prenumerationen|avregistrera) (*6|)",
		"(nyhetsbrev|vårt nyhetsbrev|prenumerera|anmäl dig|få vårt nyhetsbrev)",
		"(prenumerera|anmäl dig|skriv upp dig|registrera dig|missa inget få) (på|till|gratis på|) (vårt|våra|" +
			") *2 (nyhetsbrev|nyhetsbreven) (*8|)",
		"(ange|skriv|fyll i) (din|) (e-postadress|e-post|mejladress|mejl) (*6|)",
		"(din|) (e-postadress|mejladress|e-post)",
		"(prenumerera|anmäl dig|skriv upp dig) på (nyhetsbrevet|vårt nyhetsbrev|nyhetsbrev) (*6|)", "du får (det här|detta) (mejlet|mejl|e-postmeddelandet|nyhetsbrevet|nyhetsbrev) (eftersom|för att|därför) *", "(avsluta prenumeration|avsluta prenumerationen|avregistrera|avprenumerera)",
		"(vårt nyhetsbrev|i vårt nyhetsbrev) *",
	},
	Advertisement: {
		"(annons|annonser|annonsera|sponsrat|annonssamarbete|reklam|sponsrat innehåll|samarbete|betalt " +
			"samarbete|i samarbete med|annonslänk|artikeln fortsätter efter annonsen|artikeln fortsätter " +
			"under annonsen|dölj annons):*",
		"(artikeln|texten) fortsätter (under|efter|nedanför) (annonsen|bilden|videon|) (*3|)",
		"(annons|innehåll) från (*4|)",
	},
	Recommended: {
		"(rekommenderat|rekommenderas|rekommenderade artiklar|redaktionen rekommenderar|vi rekommenderar|" +
			"populärt|populärt just nu|hetast just nu|trendar|tips|för dig|redaktionens val|utvalt|just nu)",
	},
	Comments: {
		"(kommentarer|kommentar|kommentera|kommentera artikeln|lämna en kommentar|skriv en kommentar|inga " +
			"kommentarer|visa kommentarer|diskutera|läs kommentarer|debattera|delta i diskussionen|gå med i " +
			"konversationen|lämna ett svar|kommentarer inaktiverade):*",
		"(#|inga|visa|visa alla|läs|alla) (kommentarer|kommentar|svar)",
		"(lämna|skriv) (en|ett|din) (kommentar|svar) (*4|)",
		"(#|en|ett) (kommentar|kommentarer|svar|tankar) (på|till|om) *20",
		"(bli|var) (först|den första) (att|med att) kommentera (*6|)",
		"(du måste|logga in för att) (vara inloggad|logga in|kommentera|skriva) (*8|)",
		"vad (tycker|tror) du (*4|)",
	},
	CommentForm: {
		"din (e-postadress|mejladress) (kommer inte att|kommer inte|publiceras inte|visas inte) (publiceras|" +
			"visas|) (*10|)",
		"obligatoriska fält är (märkta|markerade) (*1|)", "spara mitt namn *",
		"(namn|webbplats|ditt namn|skicka kommentar|publicera kommentar|avbryt svar|skicka|din kommentar)",
		"(meddela|skicka) mig *10", "denna webbplats använder akismet *",
		"logga in för att (svara|kommentera|skriva)",
	},
	Reply: {
		"(svara|svar|anmäl|gilla|rapportera|citera|ogilla|anmäl kommentar)", "(visa|dölj) (#|) svar",
		"gilla svara (*2|)",
	},
	Credit: {
		"(foto|bild|fotograf|illustration|bildkälla|grafik|bilden|arkivfoto|arkivbild|pressbild): *20",
		"(foto|bild) @",
		"(arkivbild|genrebild|pressbild|arkivfoto|illustrationsbild|skärmdump|bilden är en arkivbild)",
		"@ (tt|tt nyhetsbyrån|bildbyrån|scanpix|privat)",
	},
	Views: {
		"du är besökare (nummer|nr|#) (*6|)",
		"# besökare sedan *6",
		"# (visningar|läsningar|visning|läsare)", "(läst|visad|visat|visningar) # (gånger|ggr|)",
		"(visningar|antal visningar): *2",
	},
	ReadingTime: {
		"(lästid|läsningstid|uppskattad lästid|beräknad lästid) (ca|cirka|) # (min|minuter|minut)",
		"# (min|minuters|minuter|minut) (läsning|lästid|läsningstid|att läsa)",
	},
	PrintEmail: {
		"ladda ner",
		"(lägg till i|spara i) (min|din|) kalender", "spara (jobb|jobbet|annons|evenemang)",
		"(skriv ut|spara) (receptet|recept)",
		"(skriv ut|skriv ut artikeln|kopiera länk|kopiera länken|spara|spara artikel|länk kopierad|" +
			"utskriftsvänlig|utskriftsversion|mejla|textstorlek)",
		"ladda (ner|ned) (bilagan|artikeln|pdf) *1", "ladda (ner|ned) (bilagan|artikeln|pdf)",
	},
	Skip: {
		"(hoppa|gå) (till|direkt till) (receptet|recept|ingredienserna)",
		"(hoppa|gå|hoppa direkt|gå direkt) till (innehåll|innehållet|huvudinnehåll|huvudinnehållet|sidans " +
			"innehåll|navigering|menyn|sökfältet)",
	},
	BackToTop: {
		"(till toppen|tillbaka till toppen|upp|upp till toppen|till sidans topp|till början av sidan|högst " +
			"upp)",
	},
	Login: {
		"(logga in|logga ut|registrera|registrera dig|skapa konto|mitt konto|lösenord|glömt lösenord|glömt " +
			"lösenordet|användarnamn|mina sidor|min sida|bli medlem|kom ihåg mig|har du redan ett konto|min " +
			"profil|logga in här)",
		"(logga in) (eller|/|med) (registrera|registrera dig|skapa konto|google|facebook|bankid)",
	},
	MostRead: {
		"(mest|de mest) (läst|lästa|läst just nu|kommenterat|delat|populära|lästa artiklarna|sett|lästa " +
			"artiklar|läst på sajten|lästa idag)",
		"(senaste nytt|senaste nyheterna|senaste|nyheter|nyhetsflöde|populära inlägg|toppnyheter|topplista|" +
			"just nu på *3|senaste nyheter|populärast|mer nyheter)",
	},
	Copyright: {
		"(alla rättigheter|med ensamrätt|alla rättigheter förbehållna|ensamrätt) (förbehålles|förbehållna|" +
			"reserverade|*6|)",
		"© * (alla rättigheter|förbehållna|upphovsrätt) (*6|)",
		"(kopiering|citera|eftertryck) * (förbjuden|förbjudet|källan|tillstånd) (*6|)", "ansvarig utgivare:*",
		"(ansvarig utgivare|chefredaktör) @",
	},
	Legal: {
		"gästbok",
		"gästboken",
		"(integritetspolicy|personuppgiftspolicy|kontakt|kontakta oss|om oss|om cookies|villkor|" +
			"användarvillkor|annonsera hos oss|kundservice|kundtjänst|jobba hos oss|lediga jobb|" +
			"tillgänglighetsredogörelse|tillgänglighet|hjälp|prenumerationsvillkor|webbkarta|press|" +
			"redaktionen|om webbplatsen|cookiepolicy|dataskydd|tipsa oss|om personuppgifter|e-tidning|" +
			"insändare|korsord|köpvillkor)",
	},
	Donate: {
		"stöd (oberoende|vår|fri) journalistik *4", "stöd (oberoende|vår|fri) journalistik",
		"bli (stödmedlem|månadsgivare|patron|medlem för) *8",
		"(stöd|stötta) (oss|vår journalistik|vårt arbete) (*6|)", "(ge en gåva|swisha *6|bli månadsgivare)",
	},
	Paywall: {
		"(artikeln|den här artikeln|innehållet|detta) (är|ingår) (låst|endast|bara|för|exklusivt|i) *6 " +
			"(prenumeranter|prenumerant|prenumerationen|medlemmar|abonnemang) (*4|)",
		"(läs vidare|fortsätt läsa|lås upp|prenumerera för att läsa) (med|genom|artikeln|för) (*8|)",
		"(redan|är du|är du redan) prenumerant (*4|)",
		"(för prenumeranter|endast för prenumeranter|bli prenumerant|köp prenumeration)",
	},
	AppPromo: {
		"(ladda ner|ladda ned|hämta) (vår|) (app|appen) (*6|)",
	},
	Navigation: {
		"(meny|startsida|hem|start|sök|stäng|navigering|huvudmeny|sök efter|avbryt|stäng meny|alla ämnen|" +
			"visa meny|snabblänkar|öppna meny|länkar)",
		"(sök|sök efter): *6",
	},
	ShowMore: {
		"(läs|visa|ladda|se) (mer|fler|alla|mindre|hela artikeln|fler artiklar|mer om *3|allt|hela inlägget|" +
			"färre)",
		"(fortsätt läsa|fortsätt läs|mer information|visa fler|till artikeln|klicka här|expandera)",
		"fortsätt läsa *10",
	},
	Byline: {
		"(av|text|reporter|skribent|text och foto|text & foto|intervju): @", "(av|text|text och foto) @",
	},
	PublishedOn: {
		"(publicerad|uppdaterad|publicerat|senast uppdaterad|uppdaterat|skapad|ändrad|senast ändrad):*",
		"(publicerad|uppdaterad|publicerat|uppdaterat|postad|senast uppdaterad) (den|:|) # (*8|)",
		"(för|) # (minuter|minut|timmar|timme|dagar|dag|veckor|vecka|månader|månad|år|min|tim) sedan",
		"(idag|igår) #",
	},
	Listen: {
		"(ladda ner|lyssna på) avsnittet", "alla avsnitt",
		"(lyssna|prenumerera) (på|i) (apple podcasts|spotify|acast)",
		"(lyssna på|lyssna) (artikeln|texten|nyheten)",
		"(lyssna|lyssna på artikeln|lyssna här|läs upp|lyssna på podden|uppläst)",
	},
	Gallery: {
		"(bildspel|visa bildspel|bildgalleri|visa bilder|fler bilder|förstora|förstora bild|visa alla bilder|" +
			"spela upp)",
		"bild # av # (*12|)", "# bilder",
	},
	Rating: {
		"har du (provat|testat|lagat|bakat) (det här|detta|) (receptet|recept) *10",
		"har du (provat|testat|lagat|bakat) (det här|detta|) (receptet|recept)",
		"betyg: # av #",
		"(betygsätt|ge betyg på) (receptet|detta recept|recept) (*3|)",
		"(betygsätt|betyg) (artikeln|artikel|inlägget):*",
		"(hjälpte|var) (denna|den här) (artikeln|sidan|informationen) (dig|hjälpsam|till hjälp) (*3|)",
		"(hjälpte|hjälper) (informationen|sidan|svaret) (dig|till|) (*3|)", "# (röster|omdömen)",
		"(var|är) (artikeln|den här artikeln|sidan|den här sidan|svaret|informationen) (till hjälp|hjälpsam|användbar|bra) (*3|)", "hjälpte (artikeln|sidan|informationen|den här sidan) dig",
		"(fick|hittade) du (svar|hjälp|det du|informationen du) (på|sökte|letade efter|) (*6|)",
	},
	Contents: {
		"(innehåll|innehållsförteckning|i den här artikeln|i artikeln):*",
	},
	ReportError: {
		"(rapportera|hittat|såg du|har du hittat) (fel|ett fel|ett fel i texten|ett fel i artikeln|" +
			"felaktigheter) (*10|)",
		"(rätta artikeln|så jobbar vi med fel *4)",
	},
	Loading: {
		"(laddar|läser in|laddar innehåll|vänta)",
	},
	Sorting: {
		"(sortera|sortera efter|sortera på):*", "(nyast|äldst|nyast först|äldst först|mest gillade)",
	},
	Tip: {
		"(tipsa oss|har du tips|vet du mer|har du ett tips|mejla reportern|mejla redaktionen) (*12|)",
	},
	PressContact: {
		"(presskontakt|presskontakter|mediekontakt|kontaktpersoner|pressansvarig):*",
		"för (mer|ytterligare) information (kontakta|vänligen kontakta|kontakt):*",
		"(om|fakta om) (företaget|bolaget|utgivaren)",
		"(om företaget|om bolaget|pressansvarig|kontaktpersoner)", "(presskontakt|presskontakter|kontakt för media|mediekontakt|för ytterligare information kontakta|för mer information kontakta):*",
	},
	Forum: {
		"(användare som besöker denna kategori|användare som läser det här forumet|vilka är online):*",
		"(medlem sedan|gick med|blev medlem): *6",
		"(inlägg|antal inlägg): #",
		"klicka för att (utvidga|visa hela) *3",
		"tråden är (låst|stängd) *",
		"(bästa|godkänt) (svaret|svar)",
		"(trådstartare|tråd startad av|startad av|frågeställare):*",
	},
	Browser: {
		"din webbläsare (stöder|stödjer) inte *",
		"(aktivera|slå på) javascript *",
		"du behöver aktivera javascript *",
	},
	Disclaimer: {
		"(artikeln|texten|inlägget|detta inlägg) innehåller (annonslänkar|affiliatelänkar|reklamlänkar) *",
		"innehåller (annonslänkar|affiliatelänkar|reklamlänkar)",
		"(den här|denna) artikeln är (över|mer än|äldre än) *4",
	},
	Shopping: {
		"(ansök|sök) (nu|jobbet|här)", "kontakta (mäklaren|säljaren)", "liknande (jobb|bostäder|annonser)",
		"(lägg i varukorgen|lägg i kundvagnen|varukorg|kundvagn|köp nu|i lager|slut i lager|fri frakt|kundrecensioner|kundomdömen)",
	},
}}
