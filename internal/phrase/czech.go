package phrase

var czech = language{code: "cs", phrases: phrases{
	SourceLink: {
		"(zdroj|zdroje):*", "odkaz na zdroj",
	},
	AboutAuthor: {
		"(o autorovi|o autorce|o mně|další články autora|všechny články autora|zobrazit všechny články)",
		"(autor|autoři):*",
	},
	Related: {
		"(další recepty|podobné recepty)",
		"(související|podobné|další|doporučené) (články|článek|příspěvky|témata|zprávy|obsah|odkazy)",
		"(mohlo|mohly) by (vás|tě) (také|) (zajímat|zaujmout)", "(čtěte|přečtěte si|podívejte se) (také|dále)",
		"(k tématu|na téma|nepřehlédněte|související)",
		"(další|jiné|více) (básně|básní|texty|textů) (*3|)",
		"(podobné|související) (otázky|dotazy|diskuse|témata)",
	},
	ReadAlso: {
		"(čtěte|přečtěte si|podívejte se|poslechněte si|čtěte si) (také|i|dále|více|též):*",
		"(čtěte|související|přečtěte si|více k tématu|k tématu|více|doporučujeme): *20",
		"více (o tématu|k tématu|informací zde|zde|čtěte zde) (*6|)", "mohlo by (vás|tě) (také|) zajímat: *20",
		"(čtěte|přečtěte si) (další|více|všechny) *4 (zde|tady)",
	},
	MoreOn: {
		"(nejnovější|poslední|aktuální) (články|zprávy|příspěvky|komentáře|diskuse)",
		"(další|více) (z rubriky|článků|zpráv|z) (*4|)",
	},
	PrevNext: {
		"(předchozí|další|následující) kapitola",
		"seznam kapitol",
		"(předchozí|další|následující|starší|novější) (článek|příspěvek|strana|stránka|téma|kapitola|" +
			"příspěvky|články|díl):*",
		"(předchozí|následující|navigace pro příspěvky|navigace pro příspěvek|předchozí další)",
		"strana # z #",
	},
	Tags: {
		"(štítky|štítek|tagy|tag|klíčová slova|témata článku|zařazeno v|publikováno v|označeno):*",
		"(témata|téma|rubrika|rubriky|kategorie)", "(témata|rubrika|rubriky|kategorie): *14",
	},
	Share: {
		"sdílet (tuto|) (epizodu|díl)",
		"klikněte pro sdílení *",
		"(chutnalo vám|líbil se vám) (recept|tento recept|) (*8|)",
		"(sdílet|sdílejte|sdílet článek|poslat|tweetnout|doporučit|pošli dál|sdílení|poslat e-mailem|" +
			"sdílejte článek):*",
		"(sdílet|sdílejte|sdílej|poslat) (na|přes|článek|tento článek|tento článek na|článek na) (facebooku|" +
			"facebook|twitteru|twitter|x|whatsapp|síti x|linkedin|e-mailem|messengeru) (*6|)",
		"líbil se vám článek (*8|)",
	},
	Follow: {
		"(sledujte|sleduj|najdete|staňte se) (nás|mě|fanouškem) (na|také na|i na) (*6|)",
		"(sledujte nás|sledovat|sociální sítě|jsme na sociálních sítích|fanoušci)",
		"(přidejte se k nám|staňte se naším fanouškem) (*8|)", "# (sledujících|fanoušků|odběratelů)",
		"* (sledujte nás|přidejte se k nám|odebírejte náš kanál) (na|) *",
	},
	Breadcrumb: {
		"(nacházíte se zde|jste zde|zde se nacházíte|právě jste zde):*", "(úvod|domů|hlavní stránka): *12",
		"zpět na (úvod|hlavní stránku|seznam|výpis|přehled)",
	},
	Cookie: {
		"(tento|tyto|naše|náš) (web|webové stránky|stránky|webová stránka) (používá|používají|využívá|" +
			"využívají) *3 (cookies|cookie) *",
		"(používáme|využíváme) (soubory|) (cookies|cookie) *",
		"(přijmout|povolit|odmítnout|souhlasím s|povolit všechny) (vše|všechny|všechny cookies|cookies|" +
			"nezbytné|všechny soubory cookie)",
		"(nastavení|zásady) (cookies|soukromí|souborů cookie)", "(souhlasím|nastavení souhlasu|pouze nezbytné)",
	},
	Newsletter: {
		"(tento e-mail|tento email|tuto zprávu|tento newsletter) (jste obdrželi|dostáváte|dostali jste) (protože|neboť) *",
		"(dostáváte|obdrželi jste) (tento e-mail|tento email|tuto zprávu|tento newsletter) (protože|neboť) *",
		"(zobrazit|otevřít) (e-mail|email|newsletter|zprávu) v prohlížeči",
		"odhlásit (odběr|se z odběru|newsletter) (*4|)",
		"(newsletter|odběr novinek|odebírat|přihlásit k odběru|odběr newsletteru)",
		"(přihlaste se|přihlásit se|odebírejte|zaregistrujte se|přihlaste) (k odběru|náš|k|) *2 (newsletteru|" +
			"newsletter|novinek) (*8|)",
		"(zadejte|vložte|váš) (svůj|váš|) (e-mail|email|e-mailovou adresu) (*6|)",
		"(váš|vaše) (e-mail|email|e-mailová adresa)",
		"(odebírat|odebírejte|odběr) (newsletter|newsletteru|novinky|novinek)", "(tento|tuto) (e-mail|mail|zprávu) (jste|vám) (obdrželi|dostali|byl zaslán|zasíláme|byla zaslána) (protože|na základě|jelikož) *", "(odhlásit|odhlásit se z|zrušit) (odběr|odběru|newsletter)",
		"(náš newsletter|s naším newsletterem) *",
	},
	Advertisement: {
		"(reklama|inzerce|komerční sdělení|placená inzerce|sponzorováno|partnerský obsah|reklamní sdělení|" +
			"komerční článek|pokračování článku pod reklamou):*",
		"(článek|text) pokračuje (pod|za) (reklamou|reklamním|inzercí) (*3|)",
	},
	Recommended: {
		"(doporučujeme|doporučené|doporučené články|výběr redakce|tipy redakce|vybíráme|nejzajímavější|pro " +
			"vás|populární|trendy|top)",
	},
	Comments: {
		"(komentáře|komentář|diskuse|diskuze|komentovat|diskutovat|vstoupit do diskuse|vstoupit do diskuze|" +
			"přidat komentář|napsat komentář|zobrazit komentáře|žádné komentáře|názory):*",
		"(#|žádné|přidat|napsat|zobrazit|zobrazit všechny|vložit) (komentářů|komentáře|komentář|názorů|" +
			"názory|příspěvků|reakcí)",
		"(diskuse|komentáře|diskuze) (#|je uzavřena|byla uzavřena|nejsou povoleny|k článku|jsou uzavřeny)",
		"(napsat|přidat|zanechat) (odpověď|komentář|reakci) (*3|)", "(buďte|staňte se) první (*8|)",
		"(pro|k) (přidání|vložení|přidávání) (komentáře|komentářů|příspěvku) (se|musíte|je nutné) (*6|)",
	},
	CommentForm: {
		"vaše (e-mailová|emailová) adresa nebude (zveřejněna|publikována) (*10|)",
		"(vyžadované|povinné) (informace|položky|údaje) (jsou označeny|jsou označené) (*2|)",
		"(uložit|uložit do prohlížeče) (jméno|do) *",
		"(jméno|webová stránka|web|odeslat komentář|zrušit odpověď na komentář|odeslat|vaše jméno|zrušit " +
			"odpověď)",
		"(upozornit|informovat) mě *8",
		"(pro|k) (odpověď|odpovědi|vložení příspěvku|diskusi) (se musíte přihlásit|se přihlaste|je nutné se přihlásit)",
	},
	Reply: {
		"(líbí se mi|to se mi líbí) #",
		"(odpovědět|odpověď|nahlásit|reagovat|citovat|to se mi líbí|líbí se mi|souhlasím)",
		"(zobrazit|skrýt) (#|) (odpovědi|odpovědí)", "(souhlasí|nesouhlasí) #",
	},
	Credit: {
		"(foto|fotografie|zdroj foto|autor fotografie|ilustrace|ilustrační foto|zdroj fotografie|autor foto|" +
			"zdroj obrázku): *20",
		"(ilustrační|archivní) (foto|fotografie|snímek|obrázek)",
		"(foto|zdroj) (archiv|profimedia|čtk|shutterstock|depositphotos|pixabay) (*6|)",
		"@ (čtk|profimedia|archiv)",
	},
	Views: {
		"# (zobrazení|zhlédnutí|přečtení|krát přečteno|shlédnutí)",
		"(přečteno|zobrazeno|zhlédnuto) # (krát|x|×|)",
		"(počet zobrazení|přečteno|zobrazení|počet přečtení): *2",
	},
	ReadingTime: {
		"(doba čtení|čas čtení|délka čtení|čtení na|přečtete za) (cca|asi|) # (min|minut|minuty|minutu)",
		"# (min|minut|minuty) (čtení|čtení článku)",
	},
	PrintEmail: {
		"stáhnout",
		"přidat do (mého|) kalendáře", "uložit (nabídku|inzerát|událost)",
		"(vytisknout|uložit|tisk) (recept|receptu)",
		"(tisk|tisknout|vytisknout|vytisknout článek|kopírovat odkaz|zkopírovat odkaz|uložit|uložit na " +
			"později|poslat odkaz|odkaz zkopírován)",
	},
	Skip: {
		"(přejít|přeskočit|přejděte|skočit) (na|k|rovnou k|rovnou na) (obsah|obsahu|hlavní obsah|hlavnímu obsahu|" +
			"navigaci|menu|hledání|vyhledávání)",
		"(přejít|skočit|rovnou) (na|k) (recept|receptu|ingrediencím)",
	},
	BackToTop: {
		"(nahoru|zpět nahoru|na začátek|na začátek stránky)",
	},
	Login: {
		"(přihlásit|přihlásit se|přihlášení|registrace|registrovat|registrovat se|odhlásit|odhlásit se|heslo|" +
			"zapomenuté heslo|uživatelské jméno|můj účet|zapomněli jste heslo|vytvořit účet|zapamatovat si " +
			"mě|můj profil)",
		"(přihlásit se|přihlášení) (nebo|/|přes) (registrovat|registrace|google|facebook)",
	},
	MostRead: {
		"(nejčtenější|nejčtenější články|nejčtenější zprávy|nejnovější zprávy|poslední zprávy|zprávy|" +
			"aktuality|nejdiskutovanější|nejkomentovanější|populární články|hlavní zprávy|novinky|" +
			"nejsledovanější|právě se děje|online zprávy|nejčtenější za *3)",
	},
	Copyright: {
		"(všechna práva|veškerá práva) (vyhrazena|vyhrazena *)",
		"© * (všechna práva|veškerá práva) vyhrazena (*8|)",
		"(publikování|šíření|kopírování|další šíření|jakékoli užití|přetiskování) * (zakázáno|souhlasu|" +
			"svolení) (*10|)",
		"články jsou chráněny autorským právem",
	},
	Legal: {
		"kniha návštěv",
		"(ochrana osobních údajů|zásady ochrany osobních údajů|podmínky užití|kontakt|kontakty|o nás|inzerce " +
			"a reklama|redakce|kariéra|mapa stránek|obchodní podmínky|nápověda|předplatné|archiv|o webu|" +
			"etický kodex|zpracování osobních údajů|tiráž|obsahové služby)",
	},
	Paywall: {
		"(tento|celý) (článek|text|obsah) (je|mohou|najdete) *4 (předplatitele|předplatitelům|předplatné|" +
			"premium) (*6|)",
		"(jen|pouze) pro předplatitele", "(koupit|získat|vyzkoušet) předplatné (*4|)",
		"už (mám|máte) předplatné (*4|)",
		"odemknout článek *4",
	},
	AppPromo: {
		"(stáhněte|stáhnout) (si|) (naši|) (aplikaci|mobilní aplikaci) (*6|)",
	},
	Navigation: {
		"(menu|hlavní stránka|domů|úvod|hledat|vyhledávání|zavřít|navigace|rubriky|hlavní menu|odeslat|" +
			"zrušit|vyhledat|úvodní strana|více)",
		"(hledat|vyhledávání): *6",
	},
	ShowMore: {
		"(číst|zobrazit|načíst|přečíst) (více|dále|další|vše|celý článek|méně|další články|více článků|" +
			"všechny)",
		"(celý článek|pokračovat ve čtení|více informací|další články|číst dál|víc|rozbalit|sbalit)",
		"(číst dál|pokračovat ve čtení|číst více) *12",
	},
	Byline: {
		"(autor|autorka|text|napsal|napsala|připravil|připravila): @",
	},
	PublishedOn: {
		"(publikováno|vydáno|aktualizováno|zveřejněno|poslední aktualizace|vloženo|datum vydání):*",
		"(publikováno|vydáno|aktualizováno|zveřejněno) # (*8|)",
		"před (#|) (minutami|minutou|hodinami|hodinou|dny|dnem|týdny|týdnem|měsíci|měsícem|lety|rokem)",
		"(dnes|včera) #",
	},
	Listen: {
		"stáhnout (epizodu|díl)", "všechny (epizody|díly)",
		"(poslechnout|přehrát) (zprávu|text)",
		"(poslechnout|poslechnout článek|přehrát článek|poslechněte si článek)",
		"přehrát (audio|článek):*", "přehrát audio *3",
	},
	Gallery: {
		"(fotogalerie|galerie|zobrazit galerii|další fotografie|otevřít galerii|všechny fotografie)",
		"# (fotografií|fotografie|fotek|foto)", "(foto|fotografie|obrázek) # (z|/) #",
	},
	Rating: {
		"(ohodnoťte|ohodnotit) (recept|tento recept) (*3|)",
		"(ohodnoťte|hodnocení) (článek|článku|tento článek):*", "# (hlasů|hodnocení)",
		"(byl|byla|bylo|je) (pro vás|vám|) (tento|tato|) (článek|stránka|odpověď|informace) (užitečný|užitečná|užitečné|přínosný)", "(byl|byla|bylo) pro vás (článek|stránka|odpověď) (užitečný|užitečná|přínosný|přínosná)",
	},
	Contents: {
		"(obsah|obsah článku|v článku najdete|v tomto článku):*",
	},
	ReportError: {
		"(našli jste|máte|nahlásit) (v článku chybu|chybu|chybu v článku|v textu chybu) (*12|)",
	},
	Loading: {
		"(načítám|načítání|čekejte prosím|načítá se)",
	},
	Sorting: {
		"(seřadit|řadit|řazení):*", "(od nejnovějších|od nejstarších|nejnovější|nejstarší|nejlépe hodnocené)",
	},
	PressContact: {
		"(kontakt|kontakty) pro (média|novináře|media|médiá|novinárov):*",
		"(tiskový mluvčí|tisková mluvčí|tlačový hovorca|mediální kontakt):*",
		"(o společnosti|o firmě|profil společnosti|mediální kontakt|kontakt pro média|pro více informací kontaktujte):*", "(kontakt|kontakty) pro (média|novináře|tisk):*",
	},
	Donate: {
		"(podpořte|podpoř) (nezávislou|naši|svobodnou) (žurnalistiku|novinařinu) *4",
		"(podpořte|podpoř) (nezávislou|naši|svobodnou) (žurnalistiku|novinařinu)",
		"staňte se (patronem|podporovatelem|dárcem|členem) *8",
		"(podpořte|podporte) (nás|nezávislou žurnalistiku|naši práci|našu prácu)",
		"(přispět|prispieť|darovat)",
	},
	Forum: {
		"uživatelé prohlížející (toto|si toto|tento) (fórum|téma):*",
		"(příspěvky|příspěvků|príspevky): #",
		"(registrován|registrace|členem od|registrovaný): *6",
		"(vlákno|téma) (je|bylo) (uzamčeno|zamčeno) *",
		"(kdo je online|zpět na *4|obsah fóra)", "# (příspěvků|příspěvky|příspěvek) stránka # z # (*4|)", "(registrován|příspěvků):*",
		"nejlepší odpověď",
		"(téma založil|dotaz položil|autor dotazu|založil|tazatel):*",
	},
	Browser: {
		"(váš prohlížeč|váš prehliadač) (nepodporuje|nepodporuje javascript) *",
		"(zapněte|povolte|zapnite) javascript *",
	},
	Disclaimer: {
		"(článek|text|článok) obsahuje (affiliate|partnerské|reklamní) (odkazy|odkaz) *",
	},
	Tip: {
		"máte (tip|zajímavý tip) (na článek|pro redakci|na tému) *8",
	},
	Shopping: {
		"(odpovědět|reagovat) na (nabídku|inzerát)", "kontaktovat (makléře|prodejce|inzerenta)",
		"podobné (nabídky|inzeráty)",
		"(přidat do košíku|do košíku|vložit do košíku|nákupní košík|skladem|není skladem|doprava zdarma|hodnocení zákazníků|recenze zákazníků)",
	},
}}
