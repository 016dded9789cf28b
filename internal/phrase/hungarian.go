package phrase

var hungarian = language{code: "hu", phrases: phrases{
	SourceLink: {
		"(forrás|források):*",
	},
	AboutAuthor: {
		"(a szerzőről|szerzőről|a szerző további cikkei|a szerző cikkei|rólam)", "(szerző|szerzők|írta):*",
	},
	Related: {
		"(további receptek|hasonló receptek|még több recept)",
		"(kapcsolódó|hasonló|ajánlott|további) (cikkek|cikk|cikkeink|bejegyzések|hírek|témák|írások|" +
			"tartalmak|anyagok)",
		"(ez is érdekelheti|ez is érdekelhet|ez is érdekes lehet|ezek is érdekelhetik|olvasta már|olvastad " +
			"már|ezt is olvasd|ezt is olvassa el|ne hagyja ki|ne hagyd ki|ajánljuk még|még több|kapcsolódó|" +
			"ezeket is olvasd el|további cikkek a témában)",
		"(további|más|egyéb) (versek|novellák|írások) (*3|)",
		"hasonló (kérdések|témák)",
	},
	ReadAlso: {
		"(olvassa el|olvasd el|nézze meg|nézd meg|hallgasd meg) (ezt is|ezeket is|még|is|korábbi cikkünket):*",
		"(kapcsolódó|kapcsolódó cikk|olvasta már|olvastad már|ez is érdekelheti|ez is érdekelhet|ezt is " +
			"olvasd|bővebben|ezt is|részletek|olvass tovább): *20",
		"(bővebben|további részletek) (itt|a témáról|erről) (*6|)",
	},
	MoreOn: {
		"(legfrissebb|friss|legújabb|további) (hírek|cikkek|bejegyzések|hozzászólások|írások|cikkeink)",
		"(további|több) *2 (cikkek|cikk|hírek)",
	},
	PrevNext: {
		"(előző|következő) fejezet",
		"fejezetek listája",
		"(előző|következő|korábbi|újabb|régebbi) (cikk|bejegyzés|oldal|hír|bejegyzések|téma|fejezet|írás):*",
		"(előző|következő|bejegyzés navigáció|bejegyzések lapozása|előző következő)",
		"# oldal (a|az) # (ból|ből)",
	},
	Tags: {
		"(címkék|címke|tagek|kulcsszavak|cimkék|címszavak):*", "(témák|téma|kategória|kategóriák|rovat)",
		"(témák|kategória|kategóriák|rovat): *14",
	},
	Share: {
		"(kattints ide|kattintás) a *3 megosztáshoz *",
		"oszd meg (ismerőseiddel|barátaiddal|másokkal|a cikket|a receptet) (*4|)",
		"(ha|) (tetszett|tetszik) (a|az|ez a) (recept|cikk|írás|poszt) (*8|)",
		"(megosztás|megosztom|oszd meg|ossza meg|küldés|tweet|ajánlom|elküldöm|megosztások|küldd tovább|cikk " +
			"megosztása|oszd meg másokkal is|küldés e-mailben):*",
		"(megosztás|oszd meg|ossza meg|megosztom|küldés) (facebookon|a facebookon|twitteren|a twitteren|" +
			"whatsappon|linkedinen|e-mailben|ismerőseiddel|ismerőseivel|x-en|emailben) (*6|)",
		"(tetszett|ha tetszett) a (cikk|bejegyzés) (*10|)",
	},
	Follow: {
		"(kövess|kövessen|kövesd|kövesse|követs|lájkolj|csatlakozz|csatlakozzon) (minket|bennünket|hozzánk|" +
			"be minket|oldalunkat|csatornánkat) (*8|)",
		"(kövess minket|kövessen minket|követés|követem|közösségi média|követők)", "# (követő|feliratkozó)",
		"* (kövesse|kövess) (oldalunkat|minket) *4", "* (kövesse|kövess) (oldalunkat|minket)",
		"* (kövess minket|kövessen minket|kövess bennünket|iratkozz fel csatornánkra) *",
	},
	Breadcrumb: {
		"(ön itt áll|itt vagy|jelenlegi hely|ön itt van):*", "(főoldal|címlap|kezdőlap): *12",
		"vissza a (főoldalra|címlapra|listához|hírekhez|tetejére)",
	},
	Cookie: {
		"(weboldalunk|oldalunk|ez az oldal|ez a weboldal|a weboldal|az oldal|honlapunk|ez a honlap) (*3|) " +
			"(sütiket|cookie-kat|cookiekat) (használ|alkalmaz) (*20|)",
		"(sütiket|cookie-kat) használunk *",
		"(elfogadom|mindent elfogad|összes elfogadása|az összes elfogadása|elutasítom|elutasítás|süti " +
			"beállítások|cookie beállítások|sütik kezelése|adatvédelmi beállítások|mindet elfogadom|összes " +
			"elutasítása|süti szabályzat)",
	},
	Newsletter: {
		"(ön|) (azért|ezt a) (kapta|levelet|hírlevelet) (ezt|azért|kapta) (a|mert|kapja|) *",
		"(megtekintés|megnyitás) böngészőben",
		"(leiratkozás|leiratkozom|hírlevél leiratkozás) (*4|)",
		"(hírlevél|hírlevelünk|feliratkozás|feliratkozom|hírlevél feliratkozás|iratkozz fel|hírlevélre " +
			"feliratkozás)",
		"(iratkozz|iratkozzon) fel (*3|) (hírlevelünkre|hírlevélre|hírleveleinkre) (*8|)",
		"(add meg|adja meg) (az|) (e-mail|email) (címed|címét|címedet) (*6|)",
		"(e-mail|email) (cím|címed|címe)",
		"ezt (az|a) (e-mailt|emailt|levelet|hírlevelet) (azért|mert) (kapta|kaptad|kapja|kapod|küldtük) *", "(leiratkozás|leiratkozom)",
		"(hírlevelünk|hírlevelünkkel|hírlevelünkből) *",
	},
	Advertisement: {
		"(hirdetés|reklám|szponzorált tartalom|támogatott tartalom|fizetett tartalom|fizetett hirdetés|" +
			"promóció|a cikk a hirdetés után folytatódik|hirdetések|pr cikk|x hirdetés):*",
		"a cikk (lejjebb|a hirdetés|az ajánló) (után|alatt|folytatódik|) (folytatódik|)",
	},
	Recommended: {
		"(ajánljuk|ajánlott|ajánló|neked ajánljuk|önnek ajánljuk|szerkesztő ajánlja|kiemelt|népszerű|" +
			"felkapott|ajánlatunk|címlapról ajánljuk|kiemelt cikkek|a szerkesztő ajánlja|válogatás)",
	},
	Comments: {
		"(hozzászólások|hozzászólás|kommentek|komment|kommentelek|hozzászólok|szólj hozzá|szóljon hozzá|" +
			"vélemény|vélemények|nincs hozzászólás|új hozzászólás|kommentáld|hozzászólás írása|vélemény " +
			"hozzászólás|kommentek megjelenítése|fórum):*",
		"(#|nincs|mutasd a|összes|még nincs) (hozzászólás|komment|hozzászólások|kommentet|kommentek|" +
			"hozzászólást|vélemény)",
		"(légy|legyen) (te|ön|) (az első) (*6|)",
		"(a hozzászóláshoz|hozzászóláshoz|a kommenteléshez|kommenteléshez) *6",
		"a (hozzászólások|kommentek) (le vannak zárva|lezárva|jelenleg nem lehetséges)",
		"mi a véleményed (*4|)",
	},
	CommentForm: {
		"az (e-mail|email) (címet|címed) nem (tesszük közzé|hozzuk nyilvánosságra) (*10|)",
		"a kötelező mezőket (*8|)",
		"(a nevem|név|honlap|weboldal|hozzászólás küldése|válasz megszakítása|küldés|elküld|neved|üzenet)",
		"(a nevem|nevem) e-mail (*3|) *",
		"(a|) (válaszoláshoz|válaszhoz|hozzászóláshoz) (be kell jelentkezni|be kell jelentkezned|jelentkezz be|jelentkezzen be)",
	},
	Reply: {
		"tetszik #",
		"(válasz|válaszolok|jelentés|jelentem|tetszik|idézet|válasz erre|előzmény)",
		"(válaszok|#) (mutatása|elrejtése|válasz)",
	},
	Credit: {
		"(fotó|fotók|kép|képek|kép forrása|képek forrása|nyitókép|borítókép|fotó forrása|illusztráció|forrás " +
			"fotó|kiemelt kép|grafika): *20",
		"(illusztráció|képünk illusztráció|illusztrációs kép|archív fotó|archív felvétel|képünk illusztráció " +
			"*4)",
		"@ (mti|mtva)",
	},
	Views: {
		"# (megtekintés|olvasás|látogatás|megtekintések)", "(megtekintések|olvasva|megtekintve|olvasták): *3",
	},
	ReadingTime: {
		"(olvasási idő|becsült olvasási idő|olvasásidő) (kb|körülbelül|) # (perc|p)",
		"# perc (olvasás|olvasási idő|olvasnivaló)", "# perces (olvasás|olvasmány|cikk)",
	},
	PrintEmail: {
		"letöltés",
		"(hozzáadás a|mentés a) naptárhoz", "hirdetés mentése",
		"(nyomtasd|mentsd) (ki|el) a receptet",
		"(recept|a recept) (nyomtatása|mentése|kinyomtatása)",
		"(nyomtatás|link másolása|mentés|másolás|nyomtatható verzió|könyvjelzőzés|link másolva|mentem|cikk " +
			"mentése)",
	},
	Skip: {
		"(ugrás|tovább|azonnal) a (recepthez|recepthez ↓|videóhoz|hozzávalókhoz)",
		"(ugrás|tovább|kilépés) a (tartalomra|tartalomhoz|fő tartalomra|fő tartalomhoz|menühöz|menüre)",
	},
	BackToTop: {
		"(vissza a tetejére|az oldal tetejére|fel|lap tetejére|ugrás az oldal tetejére|vissza az oldal " +
			"tetejére)",
		"(vissza|ugrás) (az|a|) (elejére|tetejére|lap tetejére|oldal tetejére)",
	},
	Login: {
		"(bejelentkezés|belépés|regisztráció|regisztrálok|kijelentkezés|kilépés|jelszó|elfelejtett jelszó|" +
			"felhasználónév|fiókom|profilom|emlékezz rám|elfelejtettem a jelszavam|bejelentkezek|belépek|új " +
			"fiók létrehozása)",
		"(bejelentkezés|belépés) (vagy|/) regisztráció",
	},
	MostRead: {
		"(legolvasottabb|legolvasottabbak|legnépszerűbb|legnépszerűbbek|legfrissebb|friss hírek|hírek|" +
			"legfrissebb hírek|legtöbbet kommentált|népszerű cikkek|top hírek|friss|legtöbbet olvasott|" +
			"legújabb|aktuális|percről percre|legolvasottabb cikkek|toplista|hírfolyam|legnézettebb)",
	},
	Copyright: {
		"minden jog (fenntartva|fenntartva *)", "© * minden jog fenntartva (*4|)",
		"(másolás|utánközlés|a cikk|újraközlés) * (engedélyével|tilos|engedély|hozzájárulásával) (*6|)",
		"(felelős szerkesztő|főszerkesztő|felelős kiadó):*",
	},
	Legal: {
		"vendégkönyv",
		"(adatvédelem|adatvédelmi tájékoztató|adatkezelési tájékoztató|impresszum|kapcsolat|rólunk|" +
			"médiaajánlat|felhasználási feltételek|általános szerződési feltételek|ászf|szerzői jogok|jogi " +
			"nyilatkozat|karrier|előfizetés|oldaltérkép|hirdessen nálunk|etikai kódex|archívum|moderálási " +
			"elvek|szerkesztőség|elérhetőség|süti tájékoztató)",
		"(adatvédelmi|adatkezelési) (nyilatkozat|tájékoztató|szabályzat)",
	},
	Donate: {
		"támogasd (a független|az) újságírást", "támogassa (a független|) (újságírást|munkánkat) *4",
		"(támogass|támogasson|támogasd|támogassa) (minket|munkánkat|a munkánkat|lapunkat|bennünket) (*8|)",
		"(támogatom|támogatás|adó 1%)",
	},
	Paywall: {
		"(a|ez a) (cikk|teljes cikk|tartalom) (csak|kizárólag|előfizetőink) (*10|)",
		"(csak előfizetőknek|előfizetek|előfizetőknek|már előfizető)",
	},
	AppPromo: {
		"(töltsd|töltse) le (*2|) (alkalmazásunkat|appunkat|az alkalmazást|applikációnkat) (*6|)",
	},
	Navigation: {
		"(menü|főoldal|címlap|kezdőlap|keresés|keresőmező|bezárás|bezár|navigáció|rovatok|főmenü|mégse|" +
			"kategóriák|összes rovat|keres)",
		"keresés: *6",
	},
	ShowMore: {
		"(tovább|további|több|mutass|összes|még) (olvasom|hírek|betöltése|mutatása|megtekintése|többet|cikk|" +
			"cikkek betöltése|hír|megjelenítése|a cikkhez|több)",
		"(tovább|tovább olvasom|olvass tovább|bővebben|részletek|elolvasom|kattints ide|tovább a cikkre|" +
			"többet mutat|teljes cikk)",
		"(tovább olvasom|olvass tovább) *10",
	},
	Byline: {
		"(írta|szerző|szöveg|szerkesztette|szerkesztő): @",
	},
	PublishedOn: {
		"(megjelent|közzétéve|frissítve|utolsó frissítés|publikálva|dátum|létrehozva|módosítva):*",
		"(megjelent|közzétéve|frissítve|publikálva) # (*8|)", "# (perce|órája|napja|hete|hónapja|éve)",
		"(ma|tegnap) #",
	},
	Listen: {
		"(epizód|adás) (letöltése|meghallgatása)", "(minden|összes) (epizód|adás)",
		"(meghallgatom|cikk meghallgatása|hallgasd meg a cikket)",
	},
	Gallery: {
		"(galéria|képgaléria|galéria megnyitása|galéria megtekintése|képek nagyítása|fotógaléria)",
		"# (kép|fotó)", "kép # / #",
	},
	Rating: {
		"(értékeld|értékelje) (a|ezt a) (receptet|cikket) (*3|)",
		"(értékelés|értékeld|értékelje) (a cikket|):*", "# (szavazat|értékelés)",
		"(hasznos|érdekes) volt (ez a|az|a) (cikk|oldal|válasz|bejegyzés|információ)", "hasznosnak (találta|találtad) (a cikket|ezt a cikket|az oldalt)",
	},
	Contents: {
		"(tartalomjegyzék|tartalom|a cikk tartalma):*",
	},
	ReportError: {
		"(hibát|elírást) (talált|találtál|jelentek|jelzek|észlelt) (*8|)",
	},
	Loading: {
		"(betöltés|töltés|kérjük várjon|betöltés folyamatban)",
	},
	Sorting: {
		"(rendezés|sorrend):*", "(legújabb elöl|legrégebbi elöl|legrégebbi)",
	},
	PressContact: {
		"(sajtókapcsolat|sajtókontakt|sajtóinformáció|további információ a sajtó számára):*",
		"(további információ|bővebb információ) (kérhető|elérhetőségek|a következő):*", "(a|) (cégről|vállalatról|társaságról|cégünkről):*", "(sajtókapcsolat|sajtókapcsolatok|további információ a sajtó számára|sajtóinformáció|sajtókontakt):*",
	},
	Forum: {
		"ki van itt", "jelenlévő fórumozók:*", "(vissza ide|jelenleg a fórumot olvassák):*",
		"(hozzászólások|üzenetek): #",
		"(csatlakozott|regisztrált|tagság kezdete): *6",
		"kattints a kibontáshoz *2",
		"(legjobb|elfogadott) válasz",
		"(témaindító|a témát indította|kérdező):*",
	},
	Browser: {
		"(az ön böngészője|a böngésződ|a böngésző) nem támogatja *",
		"(engedélyezze|kapcsold be|engedélyezd) a javascriptet *",
	},
	Disclaimer: {
		"(a cikk|ez a cikk|a bejegyzés) (partnerlinkeket|affiliate linkeket|hirdetési linkeket) tartalmaz *",
	},
	Tip: {
		"(van|volna) (egy tippje|egy tipped|egy sztorija|egy sztorid) *8",
	},
	Shopping: {
		"jelentkezem", "hasonló (hirdetések|állások)",
		"(kosárba|kosárba teszem|kosárba rakom|kosár|raktáron|nincs raktáron|ingyenes szállítás|vásárlói vélemények|vásárlói értékelések)",
	},
}}
