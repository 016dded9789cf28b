package phrase

var slovak = language{code: "sk", phrases: phrases{
	SourceLink:  {"(zdroj|zdroje):*"},
	AboutAuthor: {"(o autorovi|o autorke|o mne|všetky články autora|ďalšie články autora)"},
	Related: {
		"(ďalšie recepty|podobné recepty)",
		"(súvisiace|podobné|ďalšie|odporúčané|súvisiaci|podobný) (články|článok|príspevky|témy|správy|obsah)",
		"(mohlo|mohli) by (vás|ťa) (tiež|) zaujímať", "(súvisiace|k téme|nezmeškajte|už ste čítali)",
	},
	ReadAlso: {
		"(čítajte|prečítajte si|pozrite si|vypočujte si|čítajte si|pozrite) (aj|tiež|viac|ďalej):*",
		"(čítajte|súvisiaci článok|súvisiace|k téme|odporúčame): *20", "(súvisiaci článok|viac k téme)",
		"mohlo by (vás|ťa) (tiež|) zaujímať: *20",
	},
	MoreOn: {
		"(najnovšie|posledné|aktuálne) (články|správy|príspevky|komentáre)", "(ďalšie|viac) (z rubriky|článkov|správ|z) (*4|)",
	},
	PrevNext: {
		"(predchádzajúci|ďalší|nasledujúci|starší|novší|predošlý) (článok|príspevok|strana|stránka|téma):*",
		"(staršie|novšie) (články|príspevky)", "navigácia v (článku|príspevku|článkoch)",
		"strana # z #",
	},
	Tags: {
		"(značky|štítky|tagy|kľúčové slová|zaradené v|označené):*", "(témy|téma|rubrika|rubriky|kategórie)",
		"(témy|rubrika|rubriky|kategórie): *14",
	},
	Share: {
		"(zdieľať|zdieľajte|zdieľaj|zdieľať článok|poslať e-mailom|tweetnuť|odporučiť):*",
		"(zdieľať|zdieľaj|poslať) (na|cez|tento článok na|článok na) (facebooku|facebook|twitteri|twitter|x|whatsapp|linkedin|sieti x) (*4|)",
		"páčil sa vám článok (*8|)",
	},
	Follow: {
		"(sledujte|nájdete|staňte sa) (nás|fanúšikom) (na|aj na) (*6|)", "(sledujte nás|sledovať|sociálne siete)", "# (sledovateľov|fanúšikov)",
		"* (sledujte nás|pridajte sa k nám|odoberajte náš kanál) (na|) *",
	},
	Breadcrumb: {"(nachádzate sa tu|ste tu|tu sa nachádzate):*", "(domov|úvod|hlavná stránka): *12"},
	Cookie: {
		"(táto|tento|naša|tieto) (stránka|stránky|web|webová stránka|webové stránky) (používa|používajú|využíva) *3 (cookies|cookie) *",
		"(používame|na používame) (súbory|) (cookies|cookie) *",
		"(prijať|povoliť|odmietnuť|súhlasím s) (všetko|všetky|všetky cookies|cookies|nevyhnutné)",
		"(nastavenia|nastavenie|zásady) (cookies|súkromia|súborov cookie)", "(súhlasím|viac informácií)",
	},
	Newsletter: {
		"(newsletter|odber noviniek|odoberať|prihlásiť sa na odber|odoberajte newsletter)",
		"(prihláste|prihlásiť|odoberajte|zaregistrujte) (sa|náš|) (na|) *3 (newsletteru|newsletter|noviniek) (*8|)",
		"(zadajte|vložte|váš) (svoj|váš|vašu|) (e-mail|email|e-mailovú adresu) (*6|)",
		"(odoberať|odoberajte|odber) (newsletter|newslettera|novinky|noviniek)", "(tento|túto) (e-mail|mail|správu) (ste|vám) (dostali|obdržali|bol zaslaný|zasielame) (pretože|na základe|keďže) *", "(odhlásiť|zrušiť) (odber|newsletter)",
		"(náš newsletter|s naším newsletterom) *",
	},
	Advertisement: {
		"(reklama|inzercia|platená inzercia|sponzorované|komerčný obsah|reklamné oznámenie|partnerský obsah|pr článok):*",
		"(článok|text) pokračuje (pod|za) *4",
	},
	Recommended: {"(odporúčame|odporúčané|odporúčané články|výber redakcie|tipy redakcie|vyberáme|pre vás|populárne|neprehliadnite)"},
	Comments: {
		"(komentáre|komentár|diskusia|diskusie|vstúpiť do diskusie|pridať komentár|napísať komentár|žiadne komentáre|príspevky v diskusii):*",
		"(#|žiadne|pridať|napísať|zobraziť) (komentárov|komentáre|komentár|príspevkov|reakcií)",
		"(diskusia|komentáre) (#|je uzavretá|k článku|sú uzavreté)", "(pridaj|pridajte|zanechajte|napíšte) (komentár|odpoveď) (*3|)",
		"(na|pre) (pridanie|pridávanie) (komentára|komentárov) sa (musíte|treba) *3",
	},
	CommentForm: {
		"vaša (e-mailová|emailová) adresa nebude zverejnená (*10|)", "(vyžadované|povinné) polia sú označené (*2|)",
		"(meno|webová stránka|odoslať komentár|zrušiť odpoveď)", "uložiť (moje|svoje|) meno *",
	},
	Reply:       {"(odpovedať|odpoveď|nahlásiť|reagovať|citovať|páči sa mi)", "(zobraziť|skryť) (#|) (odpovede|odpovedí)"},
	Credit:      {"(foto|fotografia|zdroj foto|autor fotografie|ilustračné foto|ilustrácia|zdroj fotografie): *20", "(ilustračné|archívne) (foto|fotografia|snímka)", "(foto|zdroj) (archív|tasr|sita) (*6|)", "@ (tasr|sita)", "(tasr|sita)"},
	Views:       {"# (zobrazení|prečítaní|krát prečítané|zhliadnutí)", "(počet zobrazení|prečítané|zobrazenia): *2"},
	ReadingTime: {"(čas čítania|doba čítania|čítanie na) (cca|asi|) # (min|minút|minúty|minútu)", "# (min|minút|minúty) čítania"},
	PrintEmail:  {"(vytlačiť|uložiť) recept", "(tlač|tlačiť|vytlačiť|vytlačiť článok|kopírovať odkaz|skopírovať odkaz|uložiť|uložiť článok|uložiť na neskôr)"},
	Skip:        {"(prejsť|skočiť) na (recept|ingrediencie)", "(prejsť|preskočiť|preskočte|skočiť) (na|k|priamo na) (obsah|obsahu|hlavný obsah|hlavnému obsahu|navigáciu)"},
	BackToTop:   {"(hore|späť hore|na začiatok|na začiatok stránky)"},
	Login: {
		"(prihlásiť|prihlásiť sa|prihlásenie|registrácia|registrovať|registrovať sa|odhlásiť sa|heslo|zabudnuté heslo|zabudli ste heslo|môj účet|vytvoriť účet)",
	},
	MostRead: {
		"(najčítanejšie|najčítanejšie články|najčítanejšie správy|najnovšie správy|najnovšie|správy|najdiskutovanejšie|hlavné správy|novinky|práve sa deje)",
		"najčítanejšie (na|za|dnes|v) (*3|)",
	},
	Copyright: {"(všetky práva|autorské práva) (vyhradené|sú vyhradené *)", "© * (práva|práva sú) vyhradené (*8|)", "(publikovanie|šírenie|kopírovanie) * (zakázané|súhlasu) (*10|)"},
	Legal: {
		"(ochrana osobných údajov|zásady ochrany osobných údajov|podmienky používania|kontakt|kontakty|o nás|inzercia|redakcia|kariéra|mapa stránok|" +
			"obchodné podmienky|predplatné|archív|etický kódex|tiráž)",
	},
	Paywall:      {"(tento|celý) (článok|text|obsah) (je|nájdete) *4 (predplatiteľov|predplatiteľom) (*6|)", "(len|iba) pre predplatiteľov", "(odomknúť článok|kúpiť predplatné|už mám predplatné|odomknite článok) (*4|)"},
	AppPromo:     {"(stiahnite|stiahnuť) (si|) (našu|) (aplikáciu|mobilnú aplikáciu) (*6|)"},
	Navigation:   {"(menu|hlavná stránka|domov|úvod|hľadať|vyhľadávanie|zavrieť|navigácia|rubriky|hlavné menu|viac)"},
	ShowMore:     {"(čítať|zobraziť|načítať|prečítať) (viac|ďalej|ďalšie|všetko|celý článok|menej)", "(celý článok|pokračovať v čítaní|viac informácií|ďalšie články|čítať ďalej)"},
	Byline:       {"(autor|autorka|text|napísal|napísala|pripravil|pripravila): @"},
	PublishedOn:  {"(publikované|vydané|aktualizované|zverejnené|posledná aktualizácia|vložené):*", "pred (#|) (minútami|minútou|hodinami|hodinou|dňami|dňom|týždňami|mesiacmi|rokmi)", "(dnes|včera) #", "(aktualizované|upravené) # *3"},
	Listen:       {"(vypočuť|vypočuť článok|prehrať článok|vypočujte si článok|článok si môžete vypočuť)", "(tento|) článok si môžete vypočuť *6"},
	Gallery:      {"(fotogaléria|galéria|zobraziť galériu|ďalšie fotografie|otvoriť galériu)", "# (fotografií|fotografie|fotiek)"},
	Rating:       {"(ohodnoťte|ohodnotiť) (recept|tento recept) (*3|)", "(ohodnoťte|hodnotenie) (článok|článku):*", "# (hlasov|hodnotení)", "(bol|bola|bolo) (pre vás|vám|) (tento|táto|) (článok|stránka|odpoveď) (užitočný|užitočná|prínosný)", "(bol|bola|bolo) pre vás (článok|stránka|odpoveď) (užitočný|užitočná|prínosný)"},
	Contents:     {"(obsah|obsah článku|v tomto článku):*"},
	ReportError:  {"(našli ste|nahlásiť) (v článku chybu|chybu|chybu v článku) (*12|)"},
	Loading:      {"(načítavam|načítavanie|čakajte prosím|načítava sa)"},
	Sorting:      {"(zoradiť|radiť):*", "(od najnovších|od najstarších|najstaršie)"},
	PressContact: {"(o spoločnosti|o firme|profil spoločnosti|mediálny kontakt):*", "(kontakt|kontakty) pre (médiá|novinárov|tlač):*"},
	Forum: {
		"najlepšia odpoveď",
	},
	Shopping: {
		"(pridať do košíka|do košíka|vložiť do košíka|nákupný košík|skladom|doprava zdarma|hodnotenie zákazníkov|recenzie zákazníkov)",
	},
	Donate: {
		"(podporte|podpor) (nezávislú|našu|slobodnú) žurnalistiku",
		"staňte sa (patrónom|podporovateľom|darcom) *8",
	},
}}
