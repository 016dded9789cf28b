package phrase

var dutch = language{code: "nl", phrases: phrases{
	SourceLink: {
		"bron:*", "bronnen:*", "link naar bron",
		"(lees|bekijk) (het|) (originele|oorspronkelijke) (artikel|bericht)",
		"dit (artikel|bericht|stuk) (verscheen|is) (eerder|oorspronkelijk|eerst) *",
	},
	AboutAuthor: {
		"over (de|deze) (auteur|auteurs|schrijver|redacteur|blogger|journalist)",
		"(geschreven|gepubliceerd|gepost) door", "(auteur|auteurs):*",
		"(bekijk|lees|alle|toon) (alle|) (berichten|artikelen) (van|door) @",
		"(meer|andere) (artikelen|berichten|van|van deze) (van|door|auteur) *3", "over mij",
	},
	AboutName: {
		"over *4",
	},
	CheckAlso: {
		"bekijk ook:*", "kijk ook:*",
	},
	Related: {
		"(meer recepten|andere recepten|vergelijkbare recepten)",
		"(gerelateerde|verwante|vergelijkbare|soortgelijke|aanbevolen|andere|aanverwante) (artikelen|" +
			"berichten|onderwerpen|producten|nieuws|verhalen|content|links|posts|pagina's|video's|inhoud)",
		"gerelateerd",
		"(misschien|wellicht|dit|ook|mogelijk) (vind|vindt|is|ook|interessant|vind je) (je|u|dit|) (dit|ook|" +
			") (ook|) (interessant|leuk|iets|voor jou) *2",
		"(misschien|dit) (vind|vindt) (je|u) (dit|) ook (interessant|leuk)", "ook interessant", "lees ook",
		"lees verder", "zie ook", "meer over dit onderwerp", "meer lezen", "meer artikelen", "meer nieuws",
		"verder lezen", "bekijk ook", "meer zoals dit", "dit wil je niet missen", "anderen lazen ook",
		"lees meer over", "niet te missen", "aanbevolen voor jou",
		"dit vind je (misschien|vast|) ook (leuk|interessant)",
		"(andere|meer) (gedichten|verhalen|teksten) (van|uit|) (*3|)",
		"(vergelijkbare|gerelateerde|soortgelijke) (vragen|onderwerpen|topics)",
	},
	ReadAlso: {
		"(lees|bekijk|luister|kijk|lees hier) (ook|meer|verder|hier|hier ook|verder over|terug|alles over *4|" +
			"meer over *4):*",
		"(zie ook|ook interessant|meer weten|gerelateerd|meer informatie|lees het hele artikel|leestip|ook " +
			"lezen|meer over dit onderwerp): *20",
		"(klik hier|klik) (om|voor) (te lezen|meer|verder) *",
		"lees (hier|) het (hele|volledige) (artikel|verhaal|interview|stuk) *",
		"lees (meer|andere|alle) *4 hier",
	},
	MoreOn: {
		"meer (over|van|uit|in|nieuws over|nieuws uit|artikelen over) *4",
		"(laatste|recente|nieuwste|recentste) (artikelen|berichten|nieuws|reacties|video's|posts|updates|" +
			"blogs)",
		"meer (nieuws|artikelen|berichten|verhalen)", "(het|) laatste (nieuws|) (over|uit|van) *4",
	},
	PrevNext: {
		"(vorig|volgend|vorige|volgende) (hoofdstuk|deel)",
		"hoofdstukken overzicht",
		"(vorig|volgend|vorige|volgende|oudere|nieuwere) (artikel|bericht|berichten|pagina|post|artikelen|" +
			"hoofdstuk|item)",
		"(vorig|volgend|vorige|volgende) (artikel|bericht|post): *", "vorige", "volgende", "vorige volgende",
		"(vorige|volgende): *", "bericht navigatie", "berichtnavigatie", "berichtennavigatie", "pagina # van #",
	},
	Tags: {
		"(tags|tag|trefwoorden|trefwoord|labels|gepubliceerd in|geplaatst in|getagd|getagd met|zie ook de " +
			"onderwerpen):*",
		"(getagd|gelabeld|gearchiveerd) (met|als|onder) *8", "geplaatst in @",
		"(onderwerpen|onderwerp|categorieën|categorie|thema's|rubriek|meer over)",
		"(onderwerpen|categorieën|categorie|thema's|rubriek|meer over): *14",
	},
	Share: {
		"deel (deze|dit) (aflevering|evenement|vacature|recept)",
		"(klik om te delen|deel dit) *",
		"delen", "deel", "gedeeld", "deel dit", "deel via",
		"(deel|tweet|stuur|verstuur|mail) (dit|deze|het|de) (artikel|bericht|pagina|verhaal|nieuws|post|" +
			"recept|video)",
		"(deel|delen|klik om te delen|tweet|verstuur|stuur) (dit artikel|dit bericht|dit|) (op|via|met|per|" +
			"door|naar) (facebook|twitter|x|whatsapp|telegram|linkedin|pinterest|e-mail|mail|vrienden|" +
			"messenger|social media|sociale media|een vriend|bluesky|threads|reddit) *8",
		"(deel|delen|tweet|verstuur|stuur) (dit artikel|dit bericht|dit|) (op|via|met|per|door|naar) " +
			"(facebook|twitter|x|whatsapp|telegram|linkedin|pinterest|e-mail|mail|vrienden|messenger|social " +
			"media|sociale media|een vriend|bluesky|threads|reddit)",
		"(delen|deel|deel dit|dit delen|vind ik leuk|artikel delen):*", "artikel delen", "bericht delen",
		"pagina delen", "cadeau geven", "geef cadeau", "geef dit artikel cadeau", "doorsturen",
		"mail dit artikel", "klik om (te delen|dit te|af te drukken) *",
	},
	Follow: {
		"(volg|like|abonneer|bezoek) (ons|mij|me|onze|je) (ook|) (op|via|pagina|kanaal) (facebook|twitter|x|" +
			"instagram|youtube|telegram|whatsapp|tiktok|linkedin|google|google news|social media|sociale " +
			"media) *",
		"(volg|like) (ons|mij|me) (ook|) (op|via) (facebook|twitter|x|instagram|youtube|telegram|whatsapp|" +
			"tiktok|linkedin|google news|social media)",
		"volg ons", "volg mij", "volgen", "volg", "sociale media", "volg dit onderwerp", "social media kanalen",
		"volgend", "volg ons:*",
		"(word lid van|volg|join) (ons|onze|het) (whatsapp|telegram|facebook) (kanaal|groep|pagina) *3",
		"# volgers",
		"* (volg ons op|volg ons via|abonneer je op ons kanaal) *",
	},
	AppearedFirst: {
		"(het bericht|het artikel|de post) * (verscheen|is) (eerst|als eerste|voor het eerst) *",
	},
	Breadcrumb: {
		"(je bent|u bent|je bevindt je|u bevindt zich) hier:*",
		"terug naar (home|de homepage|overzicht|het overzicht|het begin|de voorpagina|nieuws|nieuwsoverzicht|" +
			"de homepagina)",
		"kruimelpad",
	},
	Cookie: {
		"(wij|we) (gebruiken|plaatsen|maken gebruik van) (*4|) cookies *",
		"(wij|we) en (onze|#) * (gebruiken|slaan|cookies) *",
		"(deze|onze) (website|site|webshop) (gebruikt|maakt gebruik van|plaatst) (*4|) cookies *",
		"(deze|onze) (website|site) (gebruikt|maakt gebruik van) cookies",
		"(door|als) * (cookies|cookie) * (akkoord|toestemming|gebruik) *",
		"(accepteer|alle|weiger|beheer|accepteren) (alle|) cookies (accepteren|weigeren|toestaan|beheren|)",
		"accepteren", "weigeren", "alles accepteren", "alles weigeren", "accepteer", "accepteer alles",
		"akkoord", "akkoord en doorgaan", "alle accepteren", "voorkeuren opslaan", "instellingen opslaan",
		"instellingen aanpassen", "zelf instellen", "voorkeuren beheren", "opties beheren", "beheer opties",
		"altijd actief", "ga akkoord", "ik ga akkoord", "alleen noodzakelijke", "bekijk voorkeuren",
		"toestemming beheren", "beheer toestemming",
		"(cookie|privacy) (instellingen|voorkeuren|beleid|verklaring|melding)", "cookie-instellingen",
		"cookiebeleid", "cookieverklaring", "cookies beheren", "cookievoorkeuren", "noodzakelijke cookies",
		"functionele cookies", "wij respecteren je privacy", "wij respecteren uw privacy", "uw privacy",
		"jouw privacy", "om de beste ervaringen te bieden *", "de technische opslag of toegang *",
	},
	Newsletter: {
		"(je|u) ontvangt deze (e-mail|mail|nieuwsbrief|email) (omdat|want) *",
		"(bekijk|lees|open) (deze e-mail|deze mail|deze nieuwsbrief|deze email) in (je|uw|de) browser",
		"(uitschrijven|afmelden) (voor deze nieuwsbrief|van deze nieuwsbrief|)",
		"nieuwsbrief", "nieuwsbrieven", "onze nieuwsbrief", "de nieuwsbrief",
		"(schrijf|meld|abonneer) (je|u|jezelf) (nu|hier|gratis|) (in|aan|) (voor|op) (onze|de) (gratis|" +
			"dagelijkse|wekelijkse|) (nieuwsbrief|nieuwsbrieven) *",
		"(schrijf|meld|abonneer) (je|u|jezelf) (nu|hier|gratis|) (in|aan|) (voor|op) (onze|de) (gratis|" +
			"dagelijkse|wekelijkse|) (nieuwsbrief|nieuwsbrieven)",
		"inschrijven", "aanmelden", "abonneren", "schrijf je in", "abonneer", "meld je aan",
		"ontvang de nieuwsbrief", "aanmelden nieuwsbrief", "nieuwsbrief aanmelden", "inschrijven nieuwsbrief",
		"inschrijven voor de nieuwsbrief", "abonneer je", "meld je nu aan", "aanmelden voor de nieuwsbrief",
		"(ontvang|krijg) * (in je|in jouw|in uw|per|via) (mailbox|inbox|e-mail|mail) *4",
		"(ontvang|krijg) * (in je|in jouw|in uw|per|via) (mailbox|inbox|e-mail|mail)",
		"(vul|voer|je|uw|jouw) (hier|) (je|uw|jouw|) (e-mail|e-mailadres|mailadres) (in|) *4",
		"(vul|voer|je|uw|jouw) (hier|) (je|uw|jouw|) (e-mail|e-mailadres|mailadres) (in|)", "e-mailadres",
		"(blijf|wil je) (op de hoogte|up to date|altijd op de hoogte) (blijven|) *6", "blijf op de hoogte",
		"mis (niets|geen|nooit meer) *6", "bedankt voor je (aanmelding|inschrijving) *",
		"(je|u) ontvangt (deze|dit) (e-mail|mail|nieuwsbrief|bericht) (omdat|want) *", "(uitschrijven|afmelden|uitschrijven voor *3)",
		"(onze nieuwsbrief|met onze nieuwsbrief) *",
	},
	Advertisement: {
		"advertentie", "advertenties", "reclame", "gesponsord", "gesponsorde inhoud", "gesponsorde content",
		"gesponsord bericht", "partnercontent", "partner content", "branded content",
		"(de tekst|tekst|het artikel|artikel) (gaat|loopt) (verder|door) onder (de|deze) (advertentie|reclame|foto|video)", "advertentie overslaan", "sluit advertentie",
		"lees verder onder de advertentie", "advertorial", "aangeboden door *4", "sponsors", "adverteerder",
		"betaalde samenwerking",
		"(artikel|tekst|het artikel|de tekst|dit artikel|verhaal) gaat (verder|door) (onder|na) (de|deze|) " +
			"(advertentie|video|foto|reclame) *3",
		"(artikel|tekst|het artikel|de tekst|dit artikel|verhaal) gaat (verder|door) (onder|na) (de|deze|) " +
			"(advertentie|video|foto|reclame)",
		"lees verder (onder|na) (de|deze) (advertentie|foto|video|reclame)", "advertentie:*",
		"(mogelijk gemaakt|gesponsord) door:*", "scroll (verder|door) *6",
	},
	Recommended: {
		"aanbevolen", "aanraders", "aanrader", "aanbevolen voor jou", "aanbevolen voor u", "onze aanraders",
		"tips van de redactie", "keuze van de redactie", "redactietips", "uitgelicht", "uitgelichte artikelen",
		"populair", "nu populair", "populaire artikelen", "populaire berichten", "trending", "voor jou",
		"speciaal voor jou", "van het web", "elders op het web", "niet missen", "in de kijker", "in het nieuws",
		"geselecteerd voor jou", "onze keuze", "populair op *3", "populair in *3",
	},
	Comments: {
		"reacties", "reactie", "opmerkingen", "commentaar", "geen reacties", "laatste reacties",
		"alle reacties",
		"(#|geen|bekijk|toon|lees|alle|bekijk alle|laad meer|verberg|meer|plaats|bekijk de|toon alle|één) " +
			"(reacties|reactie|opmerkingen|commentaren)",
		"(#|geen|één|een) (reacties|reactie|gedachten|opmerkingen) (op|over|bij|aan) *",
		"(laat|geef|plaats|schrijf|voeg|deel) (een|je|jouw|uw|als eerste een|de eerste) (reactie|antwoord|" +
			"mening|opmerking|commentaar) (achter|toe|na|)",
		"(laat een reactie|geef een reactie|laat een antwoord) (achter|) *4", "reageer", "reageren",
		"reageer op dit artikel", "praat mee", "discussieer mee", "doe mee aan de discussie", "discussie",
		"wat vind jij", "wat vind je", "wat vindt u", "jouw mening", "geef je mening", "uw mening",
		"reageer als eerste", "(wees|reageer) (de|als) eerste *6",
		"reacties (zijn gesloten|gesloten|uitgeschakeld|#)",
		"(je moet|u moet|log in|meld je aan) * om (te reageren|een reactie|te kunnen) *",
		"(log in|meld je aan) om te reageren",
	},
	CommentForm: {
		"(je|uw|het) e-mailadres (wordt|zal) niet (gepubliceerd|getoond|worden gepubliceerd) *",
		"(je|uw|het) e-mailadres (wordt|zal) niet (gepubliceerd|getoond|worden gepubliceerd)",
		"(vereiste|verplichte) velden *", "(vereiste|verplichte) velden",
		"mijn naam e-mail en (site|website) *", "reactie plaatsen", "plaats reactie", "reactie versturen",
		"verstuur", "verzenden", "reactie annuleren", "annuleren", "naam", "je naam", "uw naam", "voornaam",
		"achternaam", "onderwerp", "bericht", "je bericht", "uw bericht", "website", "telefoonnummer",
		"je reactie", "schrijf een reactie", "antwoord annuleren",
		"(houd|stuur|hou) (mij|me) * (hoogte|reacties|berichten|mail) *", "deze site gebruikt akismet *",
		"bekijk hoe je reactie gegevens worden verwerkt *",
		"je moet (ingelogd|aangemeld) zijn om te (reageren|antwoorden) (*3|)",
	},
	Reply: {
		"(vind ik leuk|aanbevelen) #",
		"beantwoorden", "reageer", "antwoord", "antwoorden", "rapporteer", "meld misbruik", "vind ik leuk",
		"niet leuk", "citeer", "reactie melden", "rapporteren", "toon antwoorden", "bekijk antwoorden",
		"(antwoord op|in antwoord op|reactie op) @", "# (likes|antwoorden|antwoord|vind ik leuks)",
		"(bekijk|toon) # (antwoorden|antwoord|reacties)",
	},
	Credit: {
		"(foto|foto's|beeld|afbeelding|fotografie|credit|credits|fotocredit|illustratie|archieffoto|foto " +
			"credit|bron foto|bron afbeelding|bijschrift|fotobijschrift|headerfoto|coverfoto|beeldcredit|" +
			"infographic): *",
		"archieffoto", "archiefbeeld", "stockfoto", "foto ter illustratie", "illustratiebeeld",
		"beeld ter illustratie", "anp", "belga", "belgaimage", "hollandse hoogte", "novum",
		"(foto|beeld|illustratie|afbeelding) (van|door|©|via) @", "(foto|beeld) © *8",
		"@ (anp|belga|hollandse hoogte|belgaimage|photo news)", "(anp|belga) @",
	},
	Views: {
		"(u|je) bent bezoeker (nummer|nr|#) (*6|)",
		"# bezoekers sinds *6",
		"# (keer bekeken|weergaven|views|keer gelezen|lezers|keer gedeeld|bezoekers)",
		"(weergaven|gelezen|bekeken|views) #",
	},
	ReadingTime: {
		"(leestijd|geschatte leestijd|leesduur|gemiddelde leestijd) (ca|ongeveer|circa|minder dan|) # (min|" +
			"minuut|minuten)",
		"# (min|minuut|minuten) (leestijd|lezen|leesduur|om te lezen)", "leestijd",
	},
	PressContact: {
		"(over het bedrijf|over de organisatie|achtergrondinformatie voor de pers)",
		"(perscontact|contact voor de pers|contactpersoon pers|noot voor de redactie|noot voor redacties|niet voor publicatie|contactgegevens pers|voor meer informatie):*",
		"(perscontact|perscontacten|contact voor de pers|voor de pers|noot voor de redactie|noot voor " +
			"redacties|niet voor publicatie|persinformatie|mediacontact|contactpersoon pers|" +
			"persvoorlichting):*",
		"voor meer informatie (kunt u|kun je|neem|bezoek|zie|over|kijk) *", "voor meer informatie:*",
		"over het bedrijf",
	},
	PrintEmail: {
		"download",
		"(zet|voeg toe|plaats) (in|aan) (mijn|je|uw|) (agenda|kalender)",
		"toevoegen aan (mijn|je|) (agenda|kalender)", "(vacature|advertentie|evenement) (bewaren|opslaan)",
		"(print|bewaar|printen) (recept|het recept|dit recept)",
		"recept (printen|afdrukken|opslaan|bewaren)",
		"afdrukken", "printen", "artikel printen", "print dit artikel", "print artikel", "kopieer link",
		"link kopiëren", "kopieer", "link gekopieerd", "opslaan", "bewaren", "bewaar artikel",
		"artikel bewaren", "opslaan als pdf", "download pdf", "download als pdf", "later lezen", "bewaar",
		"leeslijst", "toevoegen aan favorieten", "lettergrootte", "tekstgrootte", "grotere tekst",
		"e-mail dit artikel",
		"(printversie|stuur door|doorsturen|mail een vriend)",
	},
	Skip: {
		"(ga|spring) (naar|direct naar) (recept|het recept|ingrediënten)",
		"(ga|spring|naar|direct|meteen) (direct|) (naar|door naar|) (de|het|) (inhoud|hoofdinhoud|navigatie|" +
			"hoofdnavigatie|content|zoeken|footer|menu|artikel|hoofdcontent)",
		"(open|sluit|toon|verberg) (het|) (menu|zoeken|navigatie|hoofdmenu|zoekbalk)",
	},
	BackToTop: {
		"(terug|ga|naar) (naar|) (boven|het begin|de top)", "naar boven",
	},
	Login: {
		"inloggen", "log in", "aanmelden", "registreren", "uitloggen", "mijn account", "mijn profiel",
		"account aanmaken", "maak een account aan", "maak een account", "wachtwoord", "wachtwoord vergeten",
		"gebruikersnaam", "onthoud mij", "ingelogd blijven", "nog geen account", "al een account",
		"heb je al een account", "afmelden", "lid worden", "word lid", "maak gratis account aan",
		"gratis registreren", "(heb je|heeft u|nog|al) (al|nog|) (een|geen) account *4",
		"inloggen (/|of|) registreren",
	},
	MostRead: {
		"meest gelezen", "best gelezen", "meest bekeken", "meest recent", "meest gedeeld",
		"populairste artikelen", "laatste nieuws", "het laatste nieuws", "nieuws", "net binnen",
		"meest besproken", "het belangrijkste nieuws", "voorpagina", "nu in het nieuws", "headlines",
		"recent nieuws", "actueel", "breaking", "live", "topnieuws", "meer nieuws", "nieuwsoverzicht", "24 uur",
		"(meest|best) (gelezen|bekeken) (artikelen|berichten|nieuws|deze week|vandaag|in *3|op *3)",
		"(laatste|meer) nieuws:*",
	},
	Copyright: {
		"alle rechten voorbehouden *", "alle rechten voorbehouden", "© * (alle rechten|rechten) voorbehouden *",
		"© * rechten voorbehouden", "copyright * rechten voorbehouden",
		"(niets uit|overname|het overnemen|zonder) * (toestemming|gereproduceerd|overgenomen|verboden) *",
	},
	Legal: {
		"gastenboek",
		"privacybeleid", "privacy", "privacyverklaring", "privacystatement", "algemene voorwaarden",
		"gebruiksvoorwaarden", "voorwaarden", "contact", "contact opnemen", "neem contact op", "over ons",
		"sitemap", "adverteren", "vacatures", "werken bij", "redactie", "colofon", "klantenservice",
		"veelgestelde vragen", "toegankelijkheid", "disclaimer", "help", "abonnementen",
		"abonneren op de krant", "archief", "responsible disclosure", "copyright en privacy", "huisregels",
		"cookies", "wie zijn wij", "toegankelijkheidsverklaring", "rss", "adverteren bij *3", "over deze site",
	},
	Donate: {
		"(steun|steunt) (onafhankelijke|onze|vrije) journalistiek *6",
		"(steun|steunt) (onafhankelijke|onze|vrije) journalistiek",
		"word (lid|donateur|vriend|patroon) (van|en|vanaf|voor) *8",
		"doneer", "doneren", "doneer nu", "steun ons", "word donateur", "word lid", "word vriend", "steun",
		"geef", "donaties", "steun ons werk", "word supporter",
		"(steun|ondersteun) (onze|ons|de|het) (journalistiek|werk|onafhankelijke journalistiek|redactie|site|" +
			"project) *",
		"(steun|ondersteun) (onze|ons) (journalistiek|werk|onafhankelijke journalistiek|site)",
		"(jouw|uw|met jouw|met uw) (donatie|steun|bijdrage) *",
	},
	Paywall: {
		"(abonneer|log in|registreer|meld je aan|maak een account aan) (je|) (om|en) (verder|dit|door|alle|" +
			"lees|onbeperkt) *",
		"dit artikel is (alleen|exclusief|enkel) (voor|toegankelijk voor|beschikbaar voor) (abonnees|leden|" +
			"onze) *",
		"dit artikel is (alleen|exclusief|enkel) voor (abonnees|leden)",
		"(alleen|exclusief) voor (abonnees|leden)",
		"(al|ben je al|bent u al|reeds) (abonnee|lid|een abonnement) *4",
		"(al|ben je al|bent u al|reeds) (abonnee|lid)",
		"(kies|bekijk) (je|een|alle|onze) (abonnement|abonnementen|aanbiedingen)", "onbeperkt lezen",
		"maandelijks opzegbaar", "probeer gratis", "verder lezen met *4", "lees verder met *5", "premium",
	},
	AppPromo: {
		"(download|installeer) (nu|gratis|) (onze|de) (gratis|nieuwe|) (app|*2 app) *",
		"(download|installeer) (onze|de) (app|*2 app)",
		"(beschikbaar|download|ontdek) (op|in|het op) (google play|de app store|app store)",
		"meldingen (inschakelen|aanzetten|ontvangen)",
	},
	Navigation: {
		"menu", "hoofdmenu", "home", "zoeken", "zoek", "zoeken naar:*", "zoekterm", "sluiten", "sluit",
		"navigatie", "hoofdnavigatie", "secties", "alle rubrieken", "rubrieken", "taal", "kies taal",
		"annuleren", "terug", "meer", "snel naar", "handige links", "het weer", "weer", "voorpagina",
		"startpagina",
	},
	ShowMore: {
		"(lees|toon|bekijk|laad|meer) (meer|alles|alle|minder|verder|hele artikel|het hele artikel|het " +
			"volledige artikel|meer artikelen|meer berichten|meer reacties|laden|artikelen|tonen|weergeven|" +
			"lezen|informatie|info|details|alle artikelen|alle berichten|bericht|artikel|dit artikel|meer " +
			"nieuws)",
		"lees verder", "verder lezen", "meer lezen", "ontdek meer", "klik hier", "alle artikelen",
		"alles bekijken", "lees het hele verhaal", "meer weten", "naar artikel", "doorlezen", "uitklappen",
		"inklappen", "(lees verder|lees meer) *14",
	},
	Byline: {
		"door @", "door @:*", "(geschreven|tekst|auteur|redactie|interview|door) (door|): @",
		"(geschreven|gepubliceerd|geplaatst|vertaald) door @", "onze redactie", "van onze redactie",
		"door redactie", "redactie", "van onze correspondent", "door onze redactie", "van onze verslaggever",
		"onze correspondent",
	},
	PublishedOn: {
		"(gepubliceerd|geplaatst|bijgewerkt|laatst bijgewerkt|laatste update|gewijzigd|laatst gewijzigd|" +
			"publicatiedatum|gepubliceerd op|aangepast|aangemaakt|geüpdatet):*",
		"(gepubliceerd|geplaatst|bijgewerkt|laatst bijgewerkt|gewijzigd|aangepast|laatst gewijzigd|" +
			"geüpdatet) (op|om|) (#|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|vandaag|" +
			"gisteren) *10",
		"(#|een|één) (seconden|minuut|minuten|min|uur|dag|dagen|week|weken|maand|maanden|jaar) geleden",
		"(vandaag|gisteren) (om|) # *2",
	},
	Listen: {
		"(aflevering|) (downloaden|beluisteren)", "alle afleveringen", "(luister|abonneer je) (via|op) *3",
		"(luister naar|beluister) (dit artikel|het artikel|dit bericht)",
		"luister", "luisteren", "beluister", "luister naar dit artikel", "beluister dit artikel",
		"luister naar artikel", "voorlezen", "lees voor", "audio", "luisterversie", "beluister artikel",
		"artikel beluisteren", "laat voorlezen", "(luister naar|beluister) (dit|het) artikel *4",
	},
	Gallery: {
		"(bekijk|open|toon|vergroot) (de|alle|het|) (galerij|foto's|fotoserie|afbeelding|video|foto|" +
			"fotogalerij|beelden)",
		"fotoserie", "fotogalerij", "fotoalbum", "foto's", "video", "video's", "afbeelding vergroten",
		"vergroot afbeelding", "vergroten", "klik om te vergroten", "volledig scherm", "galerij", "in beeld",
		"(in beeld|video|fotoserie|foto's|kijk): *", "(foto|afbeelding) # (van|/) #",
		"# (foto's|afbeeldingen|van #)",
	},
	Rating: {
		"(heb je|heeft u) dit recept (gemaakt|geprobeerd) *10",
		"(heb je|heeft u) dit recept (gemaakt|geprobeerd)",
		"(beoordeel|waardeer) (dit|het) recept (*3|)",
		"(beoordeel|waardeer) (dit|deze|het) (artikel|pagina|recept|bericht|product)",
		"(was|is|vond je|vond u) (dit|deze|het) (artikel|pagina|informatie|antwoord) (nuttig|behulpzaam|" +
			"handig) *2",
		"# (stemmen|stem|beoordelingen|beoordeling|sterren|reviews)",
		"(beoordeling|gemiddelde beoordeling|jouw beoordeling|waardering):*",
		"(was|is|vond je) (dit|deze) (artikel|pagina|informatie|antwoord) (nuttig|behulpzaam|handig) (*3|)",
		"(heb je|hebt u|heeft u) gevonden wat (je|u) zocht",
	},
	Contents: {
		"(inhoudsopgave|inhoud|inhoudstafel|in dit artikel|op deze pagina|in dit bericht):*",
		"(inhoudsopgave|inhoud) (verbergen|tonen|#)", "(snel|direct) naar:*",
	},
	TranslateSwitch: {
		"(lees|beschikbaar|lees dit artikel) in (het|) (engels|nederlands|frans|duits|english)",
		"engelse versie", "nederlandse versie", "english version", "vertalen", "vertaling", "andere talen",
		"in het engels", "kies je taal", "(ook|) beschikbaar in:*",
	},
	ReportError: {
		"(fout|taalfout|spelfout|foutje|een fout) (gezien|gevonden|ontdekt|gespot|melden|opgemerkt) *6",
		"(fout|taalfout|spelfout|foutje|een fout) (gezien|gevonden|ontdekt|gespot|melden|opgemerkt)",
		"(heb je|zie je|heeft u|ziet u) een (fout|taalfout|spelfout|fout gezien) *", "meld een fout",
		"correcties", "correctie doorgeven",
	},
	Disclaimer: {
		"dit artikel is (ouder dan|meer dan) *4",
		"(disclaimer|transparantie|let op affiliate):*",
		"(dit|deze|sommige) (artikel|pagina|bericht|links|blog|site) (bevat|bevatten|zijn|kan|is) * " +
			"(affiliate|affiliatelinks|commissie|gesponsord|partnerlinks) *",
		"(deze|dit|de) (informatie|artikel|inhoud) (is|vervangt|vormt|dient) * (advies|arts|bedoeld|" +
			"informatief) *",
		"(wij|we) (kunnen|ontvangen|krijgen|verdienen) * commissie *",
	},
	Shopping: {
		"(solliciteer|solliciteren) (direct|nu|)",
		"(neem contact op met|contact met) (de|) (makelaar|verkoper|aanbieder)",
		"(bezichtiging|rondleiding) (aanvragen|plannen)", "reserveer (nu|direct|hier|)",
		"(vergelijkbare|soortgelijke) (vacatures|woningen|advertenties)",
		"in winkelwagen", "in winkelmandje", "winkelwagen", "winkelmand", "winkelmandje",
		"toevoegen aan winkelwagen", "bestel nu", "bestellen", "koop nu", "nu kopen", "kopen", "afrekenen",
		"op voorraad", "niet op voorraad", "uitverkocht", "gratis verzending", "gratis bezorging",
		"gratis retourneren", "verlanglijst", "verlanglijstje", "bekijk prijs", "bekijk aanbieding",
		"bekijk product", "bekijk deal", "inclusief btw", "incl btw", "excl btw", "aantal", "prijs:*",
		"klantbeoordelingen", "productinformatie", "naar winkelwagen", "vandaag besteld morgen in huis",
		"levertijd", "vergelijk", "retourneren", "boek nu", "(bekijk|koop|bestel) (bij|op) *3",
	},
	Browser: {
		"(schakel|zet|activeer) javascript *", "(je|uw) browser (ondersteunt|is|kan) *", "pagina niet gevonden",
		"toegang geweigerd", "even geduld", "een moment geduld", "er is een fout opgetreden",
		"er ging iets mis",
	},
	Loading: {
		"laden", "bezig met laden", "wordt geladen", "aan het laden", "reacties laden", "even geduld a u b",
	},
	Sorting: {
		"(sorteer op|sorteren op|sorteren|sorteer|filteren|filter op|filters|relevantie|nieuwste eerst|" +
			"oudste eerst|nieuwste|oudste|meest relevant|prijs laag hoog|prijs hoog laag|wis filters|filters " +
			"wissen|populairste):*",
		"# (resultaten|resultaat|producten|artikelen)", "# resultaten (voor|gevonden) *6",
	},
	Edit: {
		"bewerken", "brontekst bewerken", "bewerken brontekst bewerken", "geschiedenis", "verwijderen",
		"permanente link", "permalink",
	},
	Tip: {
		"(heb je|heeft u|heb jij) (een|) (tip|tips|vraag|vragen|nieuwstip) *", "tip de redactie", "tip ons",
		"stuur je tip", "mail de redactie", "stuur een tip", "tips", "ingezonden brieven", "stuur ons je tip",
		"nieuwstip",
	},
	Forum: {
		"(gebruikers|leden) (op dit forum|die dit forum bekijken|die dit onderwerp lezen):*", "wie is er online:*",
		"(wie is er online|terug naar *4|forumoverzicht|gebruikers op dit forum)",
		"# (berichten|bericht) pagina # van # (*4|)",
		"(lid geworden op|lid sinds|geregistreerd):*",
		"(lid sinds|berichten|lid geworden op|woonplaats|geregistreerd|topicstarter|locatie|laatste bericht|" +
			"gestart door):*",
		"topicstarter", "nieuw topic", "nieuw onderwerp", "moderator", "beheerder", "gast", "lid", "actief lid",
		"nieuw lid", "klik om te vergroten", "privébericht", "slotje", "beste antwoord",
		"(laatst|laatste keer|laatst aangepast|laatste bewerking) (bewerkt|gewijzigd|aangepast|) (door|op) *",
		"@ schreef",
		"(topic|onderwerp|vraag) (gestart|gesteld|geopend) door *4",
	},
	Embed: {
		"(een bericht|een foto|een video|een post) (gedeeld|geplaatst) door *",
		"(een door|een) * gedeeld bericht *4", "dit bericht op instagram bekijken",
		"(deze|om deze|om dit) (inhoud|content|video|post) (te|kan|is|wordt|bevat) * (cookies|accepteren|" +
			"toestemming|geblokkeerd) *",
		"bekijk op youtube",
	},
}}
