package phrase

// danish has Norwegian phrases beside the Danish ones: most are the same.
var danish = language{code: "da", phrases: phrases{
	SourceLink: {
		"(kilde|kilder):*",
	},
	AboutAuthor: {
		"(om|mere om|mer om) (forfatteren|skribenten|mig|meg|bloggeren|journalisten)",
		"(alle|flere) (artikler|indlæg|innlegg) (af|av) (*4|)", "(forfatter|skribent):*",
	},
	Related: {
		"(flere opskrifter|lignende opskrifter|flere oppskrifter|lignende oppskrifter)",
		"(relaterede|lignende|andre|relaterte|flere) (artikler|indlæg|innlegg|nyheder|saker|emner|nyheter|" +
			"historier|saker)",
		"(relateret|relatert|læs også|les også|læs mere|les mer|gå ikke glip af|flere saker|læs videre|les " +
			"videre|læs næste|se også|mer om saken|mere om emnet)",
		"(måske|du vil måske|du vil kanskje|du kan også|kanskje) (er du|liker du|også|kan du|være) " +
			"(interesseret i|lide|like|interessert i|synes om|også|liker) (*3|)",
		"(dette kan|vil du måske|vil du kanskje) (også|) (interessere dig|interessere deg|like)",
		"fik du læst", "har du læst",
		"(du liker kanskje|du vil kanskje) også (*3|)",
		"(flere|andre) (digte|dikt|tekster|noveller) (af|av|fra|) (*3|)",
		"(lignende|tilsvarende) (spørgsmål|tråde|emner)",
	},
	ReadAlso: {
		"(læs|les|se|hør|lyt|lytt) (også|mere|mer|videre|her|hele artiklen|hele saken|mere her|mer her|flere|" +
			"tidligere):*",
		"(læs|les|se|bakgrunn|les saken|lyt|mere om|mer om saken): *20",
		"(læs|les) (mere|mer|hele artiklen|hele saken|hele historien) (her|om *4 her) (*4|)",
		"(læs|les) (flere|mere|mer|alle|andre) *4 (her|)",
	},
	MoreOn: {
		"(seneste|siste|nyeste) (nyt|nytt|nyheder|nyheter|artikler|indlæg|innlegg|kommentarer|saker|" +
			"blogindlæg)",
		"(flere|alle) (nyheder|nyheter|artikler|saker|indlæg|innlegg)",
		"(mere|mer|flere) (fra|om) (forsiden|emnet|saken|*3)",
	},
	PrevNext: {
		"(forrige|næste|neste) (kapitel|kapittel)",
		"(forrige|næste|neste|ældre|eldre|nyere|tidligere) (artikel|indlæg|innlegg|side|sak|emne|kapitel|" +
			"artikler|kapittel):*",
		"(forrige|næste|neste|indlægsnavigation|innleggsnavigasjon|forrige næste|forrige neste)",
		"(forrige|neste|nyere|eldre) (artikkel|artikler|innlegg|sak|side):*", "side # af #", "side # av #",
	},
	Tags: {
		"(tags|tag|emneord|stikord|nøgleord|nøkkelord|etiketter|stikkord|udgivet i|publisert i|emneknagger|" +
			"merkelapper|tagget med|tagged):*",
		"(emner|emne|kategorier|kategori|kategoriseret som)", "(emner|emne|kategorier|kategori): *14",
	},
	Share: {
		"del (afsnittet|episoden)",
		"klik for at dele *",
		"(del|del artiklen|del artikkelen|del saken|del med|tweet|delinger|del denne|del på|del siden|del " +
			"artikel|send|tip en ven|tips en venn|del dette):*",
		"(del|send|tip|tips) (på|via|til|artiklen på|saken på|dette på|med) (facebook|twitter|x|whatsapp|" +
			"linkedin|e-mail|e-post|mail|en ven|en venn|venner|messenger) (*6|)",
		"(klik|klikk) for at (dele|sende) (*10|)",
	},
	Follow: {
		"(følg|like|find|finn|besøg|besøk) (os|oss|mig|meg) (på|også på|her) (*8|)",
		"(følg os|følg oss|følg|følger|følgere|sociale medier|sosiale medier|følg emner|følg forfatter)",
		"# (følgere|abonnenter)",
		"* (følg os på|følg oss på|abonner på vores kanal|abonner på kanalen vår) *",
	},
	Breadcrumb: {
		"(du er her|her er du):*", "(hjem|forside|forsiden): *12",
		"tilbage til (forsiden|toppen|oversigten|listen)", "tilbake til (forsiden|toppen|oversikten|listen)",
	},
	Cookie: {
		"(vi|denne hjemmeside|denne side|dette websted|dette nettstedet|hjemmesiden|nettstedet|denne " +
			"nettsiden|siden) (og våre partnere|og vores partnere|) (bruger|bruker|anvender|benytter) (*3|) " +
			"(cookies|informasjonskapsler) *",
		"(accepter|godkend|godta|tillad|tillat|afvis|avvis|aksepter) (alle|alle cookies|cookies|alt|kun " +
			"nødvendige|kun nødvendige cookies|alle informasjonskapsler)",
		"(cookie|cookies|personvern) (indstillinger|innstillinger|politik|erklæring)",
		"(cookieindstillinger|cookieinnstillinger|cookiepolitik|kun nødvendige|administrer samtykke|jeg " +
			"accepterer|jeg godtar|tilpas|vis detaljer)",
	},
	Newsletter: {
		"du (modtager|får|mottar) (denne|dette) (mail|e-mail|nyhedsbrev|nyhetsbrevet|e-posten|eposten) (fordi|da) *",
		"(se|vis|læs) (mailen|nyhedsbrevet|nyhetsbrevet|e-posten) i (din|) (browser|nettleser|nettleseren)",
		"(afmeld|meld deg av) (nyhedsbrevet|nyhetsbrevet) (*6|)",
		"(nyhedsbrev|nyhetsbrev|vores nyhedsbrev|vårt nyhetsbrev|abonner|tilmeld|meld deg på|tilmeld dig)",
		"(tilmeld dig|tilmeld|abonner|meld deg på|meld dig til|få|skriv dig op) (på|til|) (vores|vårt|våre|" +
			"gratis|) *2 (nyhedsbrev|nyhetsbrev|nyhedsbreve) (*8|)",
		"(indtast|skriv|angiv|oppgi|skriv inn|din) (din|) (e-mail|e-mailadresse|e-postadresse|email|e-post|" +
			"mail) (*6|)",
		"(din|) (e-mail|e-mailadresse|e-postadresse|email|e-post)", "få * (direkte|) i din (indbakke|innboks)",
		"du kan altid (afmelde|melde) dig (igen|av|fra)",
		"(tilmeld dig|meld deg på|abonner på) (nyhedsbrevet|nyhetsbrevet|nyhedsbrev|nyhetsbrev) (*6|)", "(du modtager|du mottar|du får) (denne|dette) (e-mail|mail|nyhedsbrev|e-posten|e-post|nyhetsbrevet) (fordi|da|siden) *", "(afmeld|afmeld dig|meld deg av|avmeld) (nyhedsbrevet|nyhedsbrev|nyhetsbrevet|nyhetsbrev|)", "(kan du ikke|kan du ikkje|problemer med at) (læse|lese|se) (nyhedsbrevet|nyhetsbrevet|mailen|e-posten) *",
		"(vores nyhedsbrev|i vores nyhedsbrev|nyhetsbrevet vårt|vårt nyhetsbrev) *",
	},
	Advertisement: {
		"(annonce|annonse|annoncer|annonser|reklame|sponsoreret|sponset|annonsørinnhold|kommercielt " +
			"samarbejde|annoncørbetalt indhold|sponsoreret indhold|betalt samarbeid|artiklen fortsætter " +
			"efter annoncen|saken fortsetter etter annonsen|artikkelen fortsetter under annonsen|artiklen " +
			"fortsætter under annoncen|luk annonce):*",
		"(artiklen|artikkelen|saken|teksten|historien) (fortsætter|fortsetter) (under|efter|etter|nedenfor) " +
			"(annoncen|annonsen|billedet|bildet|videoen|) (*3|)",
		"(indhold|innhold) fra (*4|)",
	},
	Recommended: {
		"(anbefalet|anbefalt|anbefalede artikler|anbefalte artikler|vi anbefaler|redaktionen anbefaler|" +
			"populært|populært nå|populært lige nu|trending|udvalgt|utvalgt|for dig|for deg|redaktionens " +
			"udvalgte|anbefalet til dig|anbefalt for deg|anbefalinger)",
	},
	Comments: {
		"(kommentarer|kommentar|kommenter|kommentér|skriv en kommentar|legg igjen en kommentar|efterlad en " +
			"kommentar|ingen kommentarer|vis kommentarer|debat|debatt|deltag i debatten|delta i debatten|" +
			"skriv kommentar|tilføj kommentar|legg igjen et svar|skriv et svar|diskuter|læs kommentarer|" +
			"lukket for kommentarer|kommentarfelt|diskusjon|deltag i samtalen):*",
		"(#|ingen|vis|vis alle|læs|les|alle|se) (kommentarer|kommentar|svar)",
		"(efterlad|skriv|legg igjen|læg) (en|et|din) (kommentar|svar) (*4|)",
		"(#|en|én|et) (kommentar|kommentarer|svar|tanker) (til|på|om) *20",
		"(bliv|vær|bli) (den første|først|den første til) (til at|med at|med å|til å) (kommentere|skrive *3) " +
			"(*4|)",
		"(du skal|du må|log ind for at|logg inn for å) (være logget|logge ind|logge inn|kommentere|skrive) " +
			"(*8|)",
		"hvad (mener|synes) du (*4|)", "hva (mener|synes) du (*4|)",
	},
	CommentForm: {
		"din (e-mailadresse|e-mail|e-postadresse|e-post) (vil ikke blive|vil ikke bli|bliver ikke|blir ikke) " +
			"(publiceret|publisert|offentliggjort|vist) (*10|)",
		"(krævede|obligatoriske|påkrævede) (felter|felt) er (markeret|merket) (med|) (*2|)",
		"(gem|lagre) (mit|mitt) navn *",
		"(navn|websted|hjemmeside|nettsted|dit navn|send kommentar|publiser kommentar|annuller svar|avbryt " +
			"svar|send|din kommentar|indsend|websted)",
		"(giv|gi|varsle) (mig|meg) (besked|beskjed) (*8|)",
	},
	Reply: {
		"(svar|besvar|anmeld|rapporter|rapportér|synes godt om|liker|siter|citer|anmeld kommentar|synes ikke " +
			"om|rapporter kommentar)",
		"(vis|skjul) (#|) svar", "(synes godt om|liker) (svar|#) (*2|)",
	},
	Credit: {
		"(foto|billede|bilde|fotograf|illustration|illustrasjon|arkivfoto|grafik|grafikk|pressefoto|kilde " +
			"foto): *20",
		"foto @",
		"(arkivfoto|arkivbillede|illustrasjonsfoto|pressefoto|genrefoto|skærmprint|skjermbilde|privatfoto|" +
			"illustrationsfoto|modelfoto)",
		"@ (ritzau|ritzau scanpix|scanpix|ntb|ntb scanpix|privat)",
	},
	Views: {
		"# (visninger|visning|læsere|lesere|lesninger|læsninger)",
		"(læst|lest|vist|visninger) # (gange|ganger|)", "(visninger|antal visninger): *2",
	},
	ReadingTime: {
		"(læsetid|lesetid|estimeret læsetid|anslått lesetid) (ca|cirka|) # (min|minutter|minut|minutt)",
		"# (min|minutters|minutter|minut|minutt) (læsning|læsetid|lesetid|lesning|lesing|at læse)",
	},
	PrintEmail: {
		"hent",
		"(føj|tilføj) til (min|din|) kalender", "gem (job|jobbet|annonce)",
		"(print|udskriv|skriv ut|gem|lagre) (opskrift|opskriften|oppskrift|oppskriften)",
		"(print|udskriv|skriv ut|udskriv artikel|kopier link|kopier lenke|gem|lagre|gem artikel|link " +
			"kopieret|lenke kopiert|læs senere|les senere|tekststørrelse|send på mail)",
	},
	Skip: {
		"(hop|gå|spring) (til|til selve) (opskriften|opskrift|oppskriften|oppskrift)",
		"(gå|spring|hop|hopp|gå direkte|hopp rett|gå videre) til (indhold|indholdet|innhold|innholdet|" +
			"hovedindhold|hovedinnhold|hovedinnholdet|navigation|menuen|menyen)",
		"spring (navigationen|menuen) over",
	},
	BackToTop: {
		"(til toppen|tilbage til toppen|tilbake til toppen|op|opp|gå til toppen|til top|til topps)",
	},
	Login: {
		"(log ind|logg inn|log ud|logg ut|opret konto|opprett konto|registrer|registrer deg|min konto|" +
			"adgangskode|passord|glemt adgangskode|glemt passord|brugernavn|brukernavn|min side|min profil|" +
			"husk mig|husk meg|bliv medlem|bli medlem|opret bruger|glemt kodeord|opret profil|har du " +
			"allerede en konto)",
		"(log ind|logg inn) (eller|/|med) (opret|registrer|google|facebook|opret konto|registrer deg|mitid|" +
			"vipps)",
	},
	MostRead: {
		"(mest|de mest) (læste|lest|læst|leste|læste artikler|delte|kommenterede|sete|populære|leste saker|" +
			"lest nå|læst lige nu|lest i dag)",
		"(seneste nyt|siste nytt|seneste nyheder|siste nyheter|nyheder|nyheter|populære artikler|populære " +
			"indlæg|topnyheder|lige nu|akkurat nå|siste saker|seneste|siste|nyeste|breaking|populære innlegg|" +
			"flere nyheder)",
	},
	Copyright: {
		"(alle rettigheder|alle rettigheter|med enerett) (forbeholdes|forbeholdt|reserveret|) (*6|)",
		"© * (alle rettigheder|alle rettigheter|ophavsret|opphavsrett) (*6|)",
		"(kopiering|gengivelse|ettertrykk|gjengivelse|kopi) * (forbudt|tilladelse|tillatelse|tillatt|" +
			"tilladt) (*6|)",
		"(ansvarshavende|ansvarlig) (chefredaktør|redaktør|utgiver):*",
		"(ansvarshavende|ansvarlig) (chefredaktør|redaktør) @",
	},
	Legal: {
		"gæstebog",
		"gjestebok",
		"(privatlivspolitik|personvern|personvernerklæring|kontakt|kontakt os|kontakt oss|om os|om oss|" +
			"betingelser|vilkår|brugerbetingelser|kundeservice|kundesenter|ledige stillinger|jobs|" +
			"tilgængelighed|tilgængelighedserklæring|tilgjengelighetserklæring|hjælp|hjelp|" +
			"handelsbetingelser|salgsvilkår|sitemap|presse|redaktionen|redaksjonen|annoncér|annonser hos oss|" +
			"persondatapolitik|tip os|tips oss|e-avis|eavis|vær varsom plakaten|debatregler|abonnement|" +
			"nettstedskart|etiske retningslinjer)",
	},
	Donate: {
		"støt (uafhængig|vores|fri) journalistik", "bliv (støttemedlem|medlem for|patron) *8",
		"(støt|støtt) (os|oss|vores|vår|vårt|uafhængig) (arbejde|arbeid|journalistik|journalistikk|) (*6|)",
	},
	Paywall: {
		"(artiklen|denne artikel|artikkelen|denne artikkelen|saken|indholdet|innholdet) er (låst|kun|bare|" +
			"forbeholdt|for) *4 (abonnenter|abonnent|medlemmer|abonnement) (*4|)",
		"(læs videre|les videre|fortsæt med at læse|fortsett å lese) (med|for) (*8|)",
		"(allerede|er du|er du allerede) abonnent (*4|)",
		"(kun for abonnenter|for abonnenter|bliv abonnent|bli abonnent|køb abonnement|kjøp abonnement|prøv " +
			"gratis)",
	},
	AppPromo: {
		"(hent|download|last ned) (vores|vår|) (app|appen) (*6|)",
	},
	Navigation: {
		"(menu|meny|forside|forsiden|hjem|søg|søk|luk|lukk|navigation|navigasjon|hovedmenu|hovedmeny|søg " +
			"efter|søk etter|annuller|avbryt|luk menu|lukk meny|alle emner|genveje|snarveier|åbn menu|åpne " +
			"meny)",
		"(søg|søk|søg efter|søk etter): *6",
	},
	ShowMore: {
		"(læs|les|vis|hent|indlæs|last inn|se) (mere|mer|flere|alle|mindre|færre|hele artiklen|hele saken|" +
			"flere artikler|flere saker|alt|hele indlægget|hele innlegget)",
		"(fortsæt læsning|fortsett å lese|fortsæt med at læse|mere information|mer informasjon|klik her|" +
			"klikk her|fold ud|til artiklen|til saken|fortsæt)",
		"(fortsæt læsning|fortsett å lese) *10",
	},
	Byline: {
		"(af|av|tekst|journalist|skrevet af|skrevet av|tekst og foto|tekst & foto|interview): @",
		"(af|av|tekst|skrevet af|skrevet av) @",
	},
	PublishedOn: {
		"(publiceret|opdateret|publisert|oppdatert|udgivet|sist oppdatert|senest opdateret|offentliggjort|" +
			"endret|oprettet):*",
		"(publiceret|opdateret|publisert|oppdatert|udgivet|sist oppdatert|senest opdateret|postet) (den|:|) " +
			"# (*8|)",
		"(for|) # (minutter|minut|minutt|timer|time|dage|dag|dager|uger|uge|uker|uke|måneder|måned|år|min) " +
			"siden",
		"(i dag|i går) #",
	},
	Listen: {
		"(hent|download|hør) (afsnittet|episoden)", "alle (afsnit|episoder)",
		"(lyt til|hør|lytt til) (artiklen|artikkelen|saken|nyheden)",
		"(lyt|lytt|hør artiklen|lyt til artiklen|lytt til saken|lytt til artikkelen|oplæsning|lytt til " +
			"podkast)",
		"læs op", "hør artiklen:*",
	},
	Gallery: {
		"(billedserie|bildeserie|se billeder|se bilder|galleri|flere bilder|flere billeder|vis alle billeder|" +
			"vis alle bilder|forstør|forstørr|forstør billede)",
		"(billede|bilde) # (af|av|/) # (*12|)", "# (billeder|bilder)",
	},
	Rating: {
		"har du (prøvet|lavet|bagt) (opskriften|denne opskrift) *10",
		"(synes godt om|like henter|synes godt om dette):*",
		"(bedøm|vurder|stem på) (opskriften|oppskriften|denne opskrift) (*3|)",
		"(bedøm|vurder) (artiklen|artikkelen|indlægget|saken):*",
		"(hjalp|var) denne (artikel|artikkelen|side|siden) (dig|deg|nyttig|til hjælp) (*3|)",
		"# (stemmer|anmeldelser)",
		"(var|er) (denne|dette) (artikel|artikkelen|side|siden|svar|svaret|information|informasjonen) (nyttig|til hjælp|til hjelp|hjælpsom|brugbar) (*3|)",
		"(fikk|fik) du (svar|hjelp|hjælp) (på|til|) *6", "fant du det du lette etter", "fandt du hvad du søgte",
	},
	Contents: {
		"(indhold|innhold|indholdsfortegnelse|innholdsfortegnelse|i denne artikel|i denne artikkelen):*",
	},
	ReportError: {
		"(har du fundet|fandt du|fant du|har du funnet|rapporter|meld) (en fejl|en feil|feil|fejl|fejl i " +
			"artiklen|feil i saken) (*10|)",
		"meld (fra|) om feil (*3|)",
	},
	Loading: {
		"(indlæser|laster|laster inn|henter|vent venligst|vennligst vent)",
	},
	Sorting: {
		"(sorter|sortér|sorter efter|sorter etter):*",
		"(nyeste|ældste|eldste|nyeste først|ældste først|eldste først|mest populære)",
	},
	Tip: {
		"(tip os|tips oss|har du et tip|har du et tips|har du tips|kender du til sagen) (*12|)",
	},
	PressContact: {
		"(pressekontakt|pressekontakter|kontaktpersoner|kontaktperson|pressehenvendelser|pressevakt):*",
		"for (mere|yderligere|mer) (information|informasjon) (kontakt|kontakte|venligst kontakt) *",
		"(om virksomheden|om selskabet|om selskapet|om bedriften|fakta om virksomheden)", "(pressekontakt|kontakt for medier|for yderligere information kontakt|mediekontakt|kontaktpersoner|for mer informasjon kontakt):*",
	},
	Forum: {
		"brugere der læser dette forum:*", "brukere som leser i dette forumet:*", "(hvem er online|hvem er i forumet)",
		"(tilmeldt|medlem siden|registrert|ble med): *6",
		"(indlæg|innlegg|antal indlæg): #",
		"(klik|klikk) for at (udvide|utvide) *3",
		"tråden er (låst|stengt|lukket) *",
		"(bedste|beste) svar",
		"(trådstarter|oprettet af|spørger|startet av):*",
	},
	Browser: {
		"din (browser|nettleser) (understøtter|støtter) (ikke|ikkje) *",
		"(aktivér|aktiver|slå på) javascript *",
	},
	Disclaimer: {
		"(artiklen|artikkelen|indlægget|innlegget) (indeholder|inneholder) (reklamelinks|affiliatelinks|annoncelinks|annonselenker|reklamelenker) *",
		"denne (artikkelen|artikelen|artiklen|saken) er (over|mer enn|mere end|eldre enn|ældre end) *4",
	},
	Shopping: {
		"(ansøg|søg) (nu|jobbet|stillingen)", "kontakt (mægler|mægleren|sælger)",
		"lignende (job|boliger|annoncer)",
		"(læg i kurv|læg i kurven|legg i handlekurv|legg i handlekurven|handlekurv|indkøbskurv|på lager|ikke på lager|udsolgt|utsolgt|gratis fragt|fri frakt|kundeanmeldelser|kundeomtaler)",
	},
}}
