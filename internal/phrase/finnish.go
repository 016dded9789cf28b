package phrase

var finnish = language{code: "fi", phrases: phrases{
	SourceLink: {
		"(lähde|lähteet):*",
	},
	AboutAuthor: {
		"(kirjoittajasta|tietoja kirjoittajasta|kirjoittajan muut artikkelit)",
		"(kirjoittaja|kirjoittajat|toimittaja):*",
	},
	Related: {
		"(lisää reseptejä|samankaltaisia reseptejä)",
		"(aiheeseen liittyvät|aiheeseen liittyviä|samankaltaiset|muut) (artikkelit|artikkeleita|jutut|" +
			"juttuja|uutiset|aiheet)",
		"(aiheeseen liittyvää|lue myös|lue lisää aiheesta|lisää aiheesta|sinua saattaisi kiinnostaa|sinua " +
			"voisi kiinnostaa|saattaisit pitää myös|lue seuraavaksi|katso myös|lisää luettavaa)",
		"saatat (pitää|tykätä) myös *3",
		"(muita|lisää) (runoja|tekstejä|novelleja) (*3|)",
		"(samankaltaisia|aiheeseen liittyviä) (kysymyksiä|keskusteluja)",
	},
	ReadAlso: {
		"(lue|katso|kuuntele) (myös|lisää|lisää aiheesta|tästä|koko juttu|juttu):*", "(lue|katso): *20",
		"lue (lisää|muita|kaikki) *4 (täältä|tästä)",
	},
	MoreOn: {
		"(uusimmat|viimeisimmät|tuoreimmat) (uutiset|artikkelit|jutut|artikkelisi|kommentit|kirjoitukset)",
		"(lisää|muita) (uutisia|juttuja|aiheesta|artikkeleita)",
	},
	PrevNext: {
		"(edellinen|seuraava) (luku|osa)",
		"(edellinen|seuraava|vanhempi|uudempi) (artikkeli|juttu|sivu|kirjoitus|viesti):*",
		"(edellinen|seuraava|artikkelien selaus|vanhemmat artikkelit|uudemmat artikkelit)",
		"sivu # (/|) #",
	},
	Tags: {
		"(avainsanat|tunnisteet|asiasanat|tagit|avainsana|hashtagit):*",
		"(aiheet|aihe|kategoriat|kategoria|artikkelin aiheet)", "(aiheet|kategoriat|kategoria): *14",
	},
	Share: {
		"jaa (vetoomus|tämä vetoomus)",
		"jaa (tämä|) jakso",
		"jaa *2 avautuu uudessa ikkunassa",
		"(piditkö|tykkäsitkö) (reseptistä|jutusta|artikkelista) (*8|)",
		"(jaa|jaa artikkeli|jaa juttu|jaa tämä|kerro kaverille|twiittaa|jaa sosiaalisessa mediassa|jaa " +
			"linkki|jaot|lähetä):*",
		"(jaa|jaa artikkeli|jaa juttu|lähetä) (facebookissa|twitterissä|x:ssä|whatsappissa|linkedinissä|" +
			"sähköpostilla|sähköpostitse|somessa) (*4|)",
	},
	Follow: {
		"(seuraa|tykkää|löydät) (meitä|meistä|meidät) (*8|)",
		"(seuraa|seuraa meitä|sosiaalinen media|seuraajat|seuraa kirjoittajaa)", "# seuraajaa",
		"* (seuraa meitä|tilaa kanavamme|liity kanavallemme) *",
	},
	Breadcrumb: {
		"(olet täällä|olet tässä):*", "(etusivu|koti): *12", "takaisin (etusivulle|ylös|alkuun|listaan)",
	},
	Cookie: {
		"(käytämme|sivusto käyttää|tämä sivusto käyttää|verkkosivustomme käyttää|sivustomme käyttää) (*3|) " +
			"(evästeitä|cookieita) *",
		"(hyväksy|salli|hylkää|kiellä) (kaikki|kaikki evästeet|evästeet|vain välttämättömät|välttämättömät)",
		"(evästeasetukset|evästekäytäntö|yksityisyysasetukset|muokkaa asetuksia|hallitse evästeitä|evästeet)",
	},
	Newsletter: {
		"(sait|saat) tämän (viestin|sähköpostin|uutiskirjeen) (koska|sillä) *",
		"(lue|avaa|katso) (viesti|uutiskirje) selaimessa",
		"(peruuta|peru) (tilaus|uutiskirje|uutiskirjeen tilaus)",
		"(uutiskirje|tilaa uutiskirje|tilaa uutiskirjeemme|tilaa|liity postituslistalle)",
		"tilaa (maksuton|ilmainen|meidän|*2) (uutiskirje|uutiskirjeemme) (*8|)",
		"(syötä|anna|kirjoita) (sähköpostiosoitteesi|sähköposti) (*6|)",
		"(sähköposti|sähköpostiosoite|sähköpostiosoitteesi)",
		"(saat|sait) tämän (viestin|sähköpostin|uutiskirjeen) (koska|sillä) *", "(peruuta tilaus|peru tilaus|peruuta uutiskirje)",
		"(uutiskirjeemme|uutiskirjeessämme) *",
	},
	Advertisement: {
		"(mainos|ilmoitus|mainokset|kaupallinen yhteistyö|sponsoroitu|mainos jatkuu|juttu jatkuu mainoksen " +
			"jälkeen|artikkeli jatkuu mainoksen jälkeen|mainossisältö|yhteistyössä):*",
		"(juttu|artikkeli|teksti) jatkuu (mainoksen|kuvan|videon|ilmoituksen) (jälkeen|alla)",
	},
	Recommended: {
		"(suosittelemme|suositellut|suosittua|toimitus suosittelee|poimintoja|sinulle|suositeltua|nostot|" +
			"toimituksen valinnat|suosituimmat aiheet)",
	},
	Comments: {
		"(kommentit|kommentti|kommentoi|kirjoita kommentti|jätä kommentti|ei kommentteja|keskustelu|" +
			"osallistu keskusteluun|lisää kommentti|vastaa|näytä kommentit|kommentointi on suljettu|" +
			"kommentointi suljettu):*",
		"(#|ei|näytä|lue|kaikki) (kommenttia|kommentti|kommentteja|kommentit)",
		"(kirjoita|jätä) (vastaus|kommentti) (*4|)", "(kirjaudu|kirjaudu sisään) kommentoidaksesi (*4|)",
		"kommentit #",
	},
	CommentForm: {
		"sähköpostiosoitettasi ei julkaista *", "sähköpostiosoitettasi ei julkaista",
		"pakolliset kentät on (merkitty|merkattu) (*1|)",
		"(nimi|kotisivu|nimesi|lähetä kommentti|peruuta vastaus|lähetä|nimimerkki|verkkosivusto)",
		"tallenna nimeni *",
		"(sinun täytyy|sinun pitää|) (kirjautua|kirjaudu) sisään (vastataksesi|kommentoidaksesi|osallistuaksesi) (*2|)",
	},
	Reply: {
		"(vastaa|ilmoita asiaton viesti|tykkää|ilmianna|lainaa|ilmoita asiattomasta)",
		"(näytä|piilota) (#|) (vastaukset|vastausta|vastaus)",
	},
	Credit: {
		"(kuva|kuvat|valokuva|kuvitus|kuvaaja|grafiikka): *20",
		"(kuvituskuva|arkistokuva|kuvakaappaus|kuva arkisto)", "@ (lehtikuva|stt|yle)",
	},
	Views: {
		"# (katselukertaa|lukukertaa|näyttökertaa|katselua)", "(lukukertoja|katselukerrat|luettu): *2",
	},
	ReadingTime: {
		"(lukuaika|arvioitu lukuaika) (noin|) # (min|minuuttia|minuutti)",
		"# (min|minuutin|minuuttia) (lukuaika|lukea|luettava)",
	},
	PrintEmail: {
		"lataa",
		"lisää (omaan|) kalenteriin", "tallenna (ilmoitus|työpaikka)",
		"(tulosta|tallenna) (resepti|ohje)",
		"(tulosta|kopioi linkki|tallenna|linkki kopioitu|tallenna myöhemmäksi|tulosta artikkeli|tekstin koko)",
	},
	Skip: {
		"(siirry|hyppää) (reseptiin|suoraan reseptiin|ainesosiin)",
		"(siirry|hyppää|siirry suoraan) (sisältöön|pääsisältöön|navigaatioon|valikkoon)",
	},
	BackToTop: {
		"(takaisin ylös|sivun alkuun|ylös|takaisin sivun alkuun)",
	},
	Login: {
		"(kirjaudu|kirjaudu sisään|kirjaudu ulos|rekisteröidy|luo tunnus|luo tili|salasana|unohditko " +
			"salasanasi|unohtuiko salasana|käyttäjätunnus|omat sivut|oma tili|muista minut|onko sinulla jo " +
			"tunnus)",
	},
	MostRead: {
		"(luetuimmat|luetuimmat nyt|suosituimmat|uusimmat|tuoreimmat|uutiset|kommentoiduimmat|katsotuimmat|" +
			"luetuimmat jutut|juuri nyt|viimeisimmät|jaetuimmat|päivän luetuimmat|viikon luetuimmat)",
	},
	Copyright: {
		"kaikki oikeudet (pidätetään|pidätetään *)", "© * kaikki oikeudet pidätetään",
		"(vastaava päätoimittaja|päätoimittaja):*", "(vastaava päätoimittaja|päätoimittaja) @",
	},
	Legal: {
		"vieraskirja",
		"(tietosuojaseloste|tietosuoja|käyttöehdot|yhteystiedot|ota yhteyttä|tietoa meistä|mediakortti|" +
			"mainosta|asiakaspalvelu|avoimet työpaikat|saavutettavuusseloste|rekisteriseloste|toimitus|" +
			"palaute|näköislehti|tilaajapalvelu|sivukartta|anna palautetta)",
	},
	Paywall: {
		"(tämä|artikkeli|sisältö) (artikkeli|) (on|vain) (vain|) (tilaajille|maksumuurin) (*4|)",
		"(vain tilaajille|tilaajille|oletko jo tilaaja|jatka lukemista tilaamalla|tilaa ja jatka lukemista)",
	},
	AppPromo: {
		"lataa (sovellus|sovelluksemme|mobiilisovellus) (*4|)",
	},
	Navigation: {
		"(valikko|etusivu|haku|hae|sulje|navigaatio|päävalikko|peruuta|avaa valikko|sulje valikko|hae " +
			"sivustolta)",
	},
	ShowMore: {
		"(lue|näytä|lataa|katso) (lisää|enemmän|kaikki|koko juttu|koko artikkeli|vähemmän)",
		"(jatka lukemista|lisätietoja|avaa|klikkaa tästä)", "jatka lukemista *10",
	},
	Byline: {
		"(teksti|kirjoittaja|toimittaja|teksti ja kuvat): @",
	},
	PublishedOn: {
		"(julkaistu|päivitetty|muokattu|viimeksi päivitetty):*", "(julkaistu|päivitetty|muokattu) # (*8|)",
		"# (minuuttia|tuntia|päivää|viikkoa|kuukautta|vuotta|min|h) sitten", "(tänään|eilen) #",
	},
	Listen: {
		"(lataa|kuuntele) jakso", "kaikki jaksot",
		"kuuntele (juttu|artikkeli|uutinen)",
		"(kuuntele|kuuntele juttu|kuuntele artikkeli)",
	},
	Gallery: {
		"(kuvagalleria|kuvasarja|katso kuvat|avaa kuvagalleria)", "kuva # / #",
	},
	ReportError: {
		"(löysitkö|huomasitko) virheen (*8|)", "(ilmoita virheestä|ilmoita asiavirheestä)",
	},
	Loading: {
		"(ladataan|odota hetki)",
	},
	Sorting: {
		"(järjestä|lajittele|järjestys):*", "(uusin ensin|vanhin ensin|suosituimmat ensin)",
	},
	PressContact: {
		"(yhteyshenkilö|yhteyshenkilöt|mediayhteydet|lehdistöyhteydet|median yhteydenotot):*",
		"tietoja julkaisijasta",
		"(lisätietoja|lisätiedot) (antaa|antavat|medialle|toimittajille) *",
		"(lisätietoja|lisätiedot): * (puh|puhelin|p) *",
		"(tietoa yrityksestä|yritys lyhyesti|tietoja yrityksestä|tietoa yhtiöstä)", "(lisätietoja medialle|mediayhteydet|yhteydenotot medialle|median yhteydenotot|lisätiedot medialle|lisätietoja antaa|lisätiedot):*",
	},
	Donate: {
		"tue (riippumatonta|laadukasta) journalismia", "ryhdy (tukijaksi|kannatusjäseneksi) *8",
		"allekirjoita (vetoomus|adressi|)",
		"(tue|tukea) (työtämme|toimintaamme|journalismia|meitä)",
		"lahjoita",
		"lahjoita nyt",
	},
	Forum: {
		"käyttäjiä lukemassa tätä (aluetta|viestiketjua):*", "(paikallaolijat|ketkä ovat paikalla)",
		"viestit: #",
		"liittynyt: *6",
		"(viestiketju|aihe) (lukittu|suljettu)",
		"napsauta laajentaaksesi",
		"(paras|hyväksytty) vastaus",
		"(viestiketjun aloittaja|aloittaja|aloituspäivä|kysyjä):*",
	},
	Browser: {
		"(selaimesi|selain) ei tue (videota|javascriptiä|tätä) *",
		"ota javascript käyttöön *",
	},
	Disclaimer: {
		"(juttu|artikkeli|teksti) sisältää (mainoslinkkejä|kumppanuuslinkkejä|affiliate linkkejä) *",
		"(kaupallinen yhteistyö|sisältää mainoslinkkejä|sisältää kumppanuuslinkkejä)",
		"(tämä|) (artikkeli|juttu) on yli *4 vanha",
	},
	Rating: {
		"(kokeilitko|teitkö) (tätä|tämän) (reseptiä|reseptin) *8",
		"(oliko|onko) (tämä|tästä|sivusta) (artikkeli|sivu|) (hyödyllinen|hyötyä|apua) *4",
		"anna palautetta",
		"(arvioi|arvostele) (resepti|tämä resepti|artikkeli) (*3|)",
		"(oliko|onko) (tästä|tämä|sivusta|tästä sivusta) (artikkelista|artikkeli|sivu|tieto|apua) (apua|hyödyllinen|)",
		"(löysitkö|saitko) (etsimäsi|vastauksen|apua|tarvitsemasi) (*4|)",
	},
	Tip: {
		"(vinkkaa|anna juttuvinkki|lähetä juttuvinkki) *8",
		"(onko sinulla|tiedätkö) (juttuvinkki|lisää aiheesta) *8",
	},
	Contents: {
		"(sisällysluettelo|sisällys|tässä artikkelissa):*",
	},
	Shopping: {
		"hae (paikkaa|nyt|työpaikkaa)", "ota yhteyttä (myyjään|välittäjään)",
		"(samankaltaiset|vastaavat) (työpaikat|ilmoitukset|kohteet)",
		"(lisää ostoskoriin|ostoskori|osta nyt|varastossa|loppu varastosta|ilmainen toimitus|asiakasarviot|asiakasarvostelut)",
	},
}}
