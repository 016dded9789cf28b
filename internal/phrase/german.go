package phrase

var german = language{code: "de", phrases: phrases{
	SourceLink: {
		"quelle:*", "quellen:*", "zum originalartikel", "originalartikel:*", "(zum|zur) (original|quelle)",
		"dieser (artikel|beitrag|text) (erschien|ist|wurde) zuerst *",
	},
	AboutAuthor: {
		"über (den autor|die autorin|die autoren|den verfasser|den blogger|die bloggerin|mich)", "zum autor",
		"zur autorin", "zur person", "(geschrieben|verfasst|veröffentlicht) von", "autor:*", "autorin:*",
		"autoren:*", "alle (beiträge|artikel) (von @|anzeigen|ansehen)",
		"(weitere|mehr) (beiträge|artikel) (von @|des autors|der autorin)", "zum autorenprofil",
	},
	AboutName: {
		"über *4",
	},
	CheckAlso: {
		"auch interessant:*", "schau auch:*",
	},
	Related: {
		"(weitere|ähnliche|mehr) rezepte (*3|)",
		"schon (gelesen|gewusst|gesehen)",
		"(das|dieses|diese) (thema|themen|artikel|beiträge) könnte (sie|dich|euch) (auch|ebenfalls) interessieren",
		"weiterführender (link|artikel|beitrag)",
		"weiterführende (literatur|infos|themen|beiträge)",
		"lesetipps *4",
		"lesen sie auch (die|diese|unsere) (folgenden|folgende|weiteren|) (beiträge|artikel|meldungen)",
		"(auch|ebenfalls) lesenswert",
		"(ähnliche|verwandte|weitere|passende|andere|empfohlene|zugehörige) (artikel|beiträge|themen|" +
			"nachrichten|meldungen|inhalte|posts|produkte|seiten|links|informationen|storys|videos)",
		"(das|dies|diese artikel|diese beiträge) könnte (sie|dich|euch) auch interessieren",
		"(das|was) könnte (sie|dich) (auch|ebenfalls) interessieren", "das könnte (dir|ihnen) auch gefallen",
		"könnte (sie|dich) auch interessieren", "auch interessant", "passend dazu", "passend zum thema",
		"siehe auch", "lesen sie auch", "weiterlesen", "mehr zum thema", "zum thema",
		"weiterführende (links|artikel|informationen)", "zum weiterlesen", "dazu passend", "verwandte themen",
		"themenverwandte artikel", "das interessiert (andere leser|auch andere)", "thema",
		"(weitere|andere|mehr) (gedichte|texte|lyrik|geschichten|rezepte) (von|aus|*1|) (*3|)",
		"(ähnliche|verwandte|weitere) (fragen|themen|beiträge|diskussionen)",
	},
	ReadAlso: {
		"lesen sie (auch|hier|dazu|mehr|dazu auch|hierzu|weiter|jetzt):*", "lies auch:*", "lest auch:*",
		"auch (lesen|interessant|lesenswert):*", "siehe auch:*", "mehr dazu:*", "mehr zum thema:*",
		"(mehr|weitere) (infos|informationen) (dazu|hier):*", "dazu auch:*", "passend dazu:*",
		"weiterlesen: *20", "hier (lesen|weiterlesen):*", "jetzt lesen:*", "lesetipp:*", "zum thema: *14",
		"das könnte (sie|dich) (auch|) interessieren: *20", "mehr lesen: *",
		"mehr (dazu|darüber) lesen sie hier", "sehen sie auch:*", "hören sie auch:*",
		"(den|die) (ganzen|vollständigen) (artikel|text) lesen sie *", "weiterlesen",
		"(lesen sie|lies|hier lesen sie) (mehr|weitere|alle) *4 (hier|)",
	},
	MoreOn: {
		"mehr zum thema (auf|bei|in) *5",
		"(weitere|mehr) (informationen|infos) zum thema *6",
		"mehr (zum thema|zu diesem thema|zu *4|von *4|aus *4|über *4|aus dem ressort|artikel|nachrichten|news)",
		"weitere (nachrichten|meldungen|artikel) (aus|zu|von|zum thema) *4",
		"(neueste|neuste|aktuelle|letzte) (beiträge|artikel|nachrichten|meldungen|themen|kommentare|videos|" +
			"news|posts)",
		"aktuelles aus *4", "neues aus *4", "alles (zum|zu|zur) *4",
		"mehr auf (unserer seite|unseren seiten|dieser seite)",
	},
	PrevNext: {
		"(vorheriges|nächstes|voriges|letztes|erstes) (kapitel|teil)",
		"(kapitelübersicht|kapitelverzeichnis|zur kapitelübersicht)",
		"(vorheriger|nächster|voriger|vorherige|nächste|ältere|neuere|älterer|neuerer) (artikel|beitrag|" +
			"beiträge|seite|eintrag|post|meldung|thema|einträge)",
		"(vorheriger|nächster|voriger) (artikel|beitrag|eintrag): *", "zurück", "weiter", "vorheriger",
		"nächster", "vorherige", "nächste", "(zurück|weiter): *", "beitragsnavigation", "beitrags navigation",
		"seite # (von|/) #", "zum (nächsten|vorherigen) (artikel|beitrag)",
	},
	Tags: {
		"tags:*", "schlagwörter:*", "schlagworte:*", "schlagwort:*", "stichwörter:*", "stichworte:*",
		"veröffentlicht in:*", "themen (in diesem artikel|des artikels):*", "verschlagwortet (mit|als) *12",
		"abgelegt unter:*", "mehr zu den themen:*", "(themen|kategorien|kategorie|rubrik|ressort)",
		"(themen|kategorien|kategorie): *16", "(rubrik|ressort): *6",
		"veröffentlicht in *4",
	},
	Share: {
		"rezept teilen",
		"klick (um|, um) * teilen *",
		"teilen", "(diesen|den) (artikel|beitrag|text) (teilen|weiterempfehlen|versenden|twittern|empfehlen)",
		"(artikel|beitrag|seite|link) (teilen|weiterempfehlen|empfehlen|versenden|per e-mail versenden|" +
			"twittern)",
		"(auf|bei|über|per|via|mit) (facebook|twitter|x|whatsapp|telegram|linkedin|xing|pinterest|e-mail|" +
			"reddit|mail|bluesky|mastodon|threads|flipboard|pocket) teilen",
		"teilen (auf|mit|über|via|per) *4", "teilen:*", "teile (diesen beitrag|diesen artikel|das|dies|es):*",
		"(klick|klicken|klicke) *3 (auf|über|in) * zu teilen *8", "klick um (auf|über|dies) * teilen *8",
		"jetzt teilen", "gefällt mir:*", "mit freunden teilen", "weitersagen", "twittern", "weiterempfehlen",
		"sagen sie es weiter", "merken", "drucken teilen",
		"per (mail|e-mail) (versenden|verschicken|senden|empfehlen)",
		"weitersagen:*",
	},
	Follow: {
		"(folge|folgen sie|folgt) (uns|mir):*", "folgen", "folgen sie uns", "folge uns",
		"besuchen sie uns (auf|bei) *4",
		"(abonnieren sie|abonniere|folgen sie) (uns|unseren|unserem|den) (whatsapp|telegram|youtube|) (kanal|" +
			"channel) *",
		"soziale (medien|netzwerke)", "(jetzt|) fan werden", "werden sie fan *6",
		"(folge|folgen sie|folgt|folgen) (uns|mir) (auch|jetzt|) (auf|bei) (facebook|twitter|x|instagram|" +
			"youtube|linkedin|telegram|whatsapp|tiktok|google news|pinterest|threads|bluesky|mastodon|social " +
			"media) *10",
		"(folge|folgen sie|folgt|folgen) (uns|mir) (auch|jetzt|) (auf|bei) (facebook|twitter|x|instagram|" +
			"youtube|linkedin|telegram|whatsapp|tiktok|google news|pinterest|threads|bluesky|mastodon|social " +
			"media)",
		"hier (geht's|gehts|geht es) zu (unserem|unserer) *2 (kanal|newsletter|gruppe|whatsapp|app|podcast) *4",
		"hier (geht's|gehts|geht es) zu (unserem|unserer) (kanal|newsletter|gruppe|app|podcast) *4",
		"* (folgen sie uns|folgt uns|folge uns|abonnieren sie unseren kanal|abonniere unseren kanal) (auf|bei|in|) *",
	},
	AppearedFirst: {
		"der (beitrag|artikel|post) * (erschien|ist) zuerst *",
		"der (beitrag|artikel) * erschien zuerst (auf|bei|in) *",
	},
	Breadcrumb: {
		"sie (sind|befinden sich) hier:*", "du bist hier:*", "startseite: *",
		"zurück zur (startseite|übersicht|liste|homepage)",
	},
	Cookie: {
		"(wir|wir und unsere #|wir und unsere) (partner|) (verwenden|nutzen|benutzen|setzen) (auf|) *6 " +
			"cookies *",
		"(wir|wir und unsere partner) (verwenden|nutzen|benutzen|setzen) cookies *",
		"(diese|unsere|die) (website|webseite|seite|internetseite|webpräsenz|homepage) (verwendet|nutzt|" +
			"benutzt|setzt) *4 cookies *",
		"(diese|unsere|die) (website|webseite|seite|internetseite|homepage) (verwendet|nutzt|benutzt) " +
			"cookies *",
		"(diese|unsere) (website|webseite|seite) (verwendet|nutzt|benutzt) cookies",
		"(durch|mit) * (nutzung|klick|weitersurfen) * cookies *", "cookies (helfen|erleichtern|ermöglichen) *",
		"(alle|alle cookies|cookies) (akzeptieren|ablehnen|zulassen|annehmen|erlauben)", "akzeptieren",
		"ablehnen", "zustimmen", "einverstanden", "alles akzeptieren", "verstanden", "nur notwendige",
		"nur notwendige cookies", "nur essenzielle cookies akzeptieren", "auswahl speichern",
		"einstellungen speichern", "akzeptieren und weiter", "zustimmen und weiter", "ich stimme zu",
		"ich akzeptiere", "auswahl bestätigen", "speichern",
		"(cookie|cookies|datenschutz|privatsphäre|privacy) (einstellungen|hinweis|hinweise|richtlinie|banner)",
		"(cookie|datenschutz|privatsphäre) einstellungen (ändern|verwalten|anpassen|öffnen)",
		"cookieeinstellungen", "datenschutzeinstellungen", "privatsphäreeinstellungen", "cookierichtlinie",
		"einwilligungen widerrufen", "consent verwalten", "cookies verwalten", "cookie zustimmung verwalten",
		"(notwendige|essenzielle|essentielle|funktionale|technisch notwendige|statistik|marketing) cookies",
		"mit (werbung|tracking) (weiterlesen|lesen) *", "um ihnen * cookies *",
		"wir (respektieren|schätzen) ihre privatsphäre *", "wir (respektieren|schätzen) ihre privatsphäre",
		"immer aktiv",
	},
	Newsletter: {
		"sie (erhalten|bekommen) diese (e-mail|mail|nachricht|newsletter) weil *",
		"sie erhalten diesen newsletter (weil|da) *",
		"diese (e-mail|mail|nachricht) wurde an *8",
		"(e-mail|newsletter|diese e-mail|diesen newsletter) im browser (ansehen|anzeigen|öffnen|lesen)",
		"(vom newsletter|newsletter) (abmelden|abbestellen)",
		"wenn sie (diesen newsletter|keine weiteren e-mails|den newsletter) nicht mehr *",
		"(abbestellen|abmelden|newsletter abbestellen|austragen):*",
		"(benachrichtigung|benachrichtigungen|push nachrichten) (aktivieren|einschalten|erlauben) *",
		"newsletter", "(unser|der|zum|unseren|e-mail) newsletter",
		"newsletter (abonnieren|bestellen|anmelden|anmeldung|abo|abbestellen)",
		"(jetzt|hier|) (den|unseren|zum|für den|für unseren) (kostenlosen|täglichen|wöchentlichen|) " +
			"newsletter (abonnieren|anmelden) *8",
		"(jetzt|hier|) (den|unseren) (kostenlosen|täglichen|wöchentlichen|) newsletter (bestellen|" +
			"registrieren|eintragen) *8",
		"(jetzt|hier|) (zum|für den|für unseren) (kostenlosen|täglichen|wöchentlichen|) newsletter bestellen " +
			"*8",
		"(jetzt|hier|) (zum|für den|für unseren) (kostenlosen|täglichen|wöchentlichen|) newsletter " +
			"(registrieren|eintragen) *8",
		"(jetzt|hier|) (den|unseren|zum|für den|für unseren) (kostenlosen|täglichen|wöchentlichen|) " +
			"newsletter (abonnieren|anmelden)",
		"(jetzt|hier|) (den|unseren) (kostenlosen|täglichen|wöchentlichen|) newsletter (bestellen|" +
			"registrieren|eintragen)",
		"(jetzt|hier|) (zum|für den|für unseren) (kostenlosen|täglichen) newsletter bestellen",
		"(jetzt|hier|) (zum|für den|für unseren) (kostenlosen|täglichen) newsletter (registrieren|eintragen)",
		"(jetzt|hier|) (zum|für den|für unseren) (wöchentlichen|) newsletter (bestellen|registrieren|" +
			"eintragen)",
		"(abonnieren|abonniere|bestellen|melde|melden) (sie|dich|sie sich|) (jetzt|hier|) (unseren|den|für " +
			"unseren|für den|zu unserem|zum) (*4 newsletter|newsletter) *",
		"(abonnieren|abonniere|bestellen|melde|melden) (sie|dich|sie sich|) (jetzt|hier|) (unseren|den|für " +
			"unseren|für den|zu unserem|zum) newsletter",
		"abonnieren", "jetzt abonnieren",
		"(ihre|deine|gib deine|geben sie ihre) (e-mail|e-mail adresse|mailadresse) (ein|an|eingeben|) *6",
		"(ihre|deine) (e-mail|e-mail adresse|mailadresse|e-mailadresse)", "e-mail", "e-mailadresse",
		"e-mail adresse", "keine (news|nachricht|nachrichten|artikel|ausgabe|beiträge) mehr verpassen",
		"nichts (mehr|) verpassen *6", "(bleiben sie|bleib) (informiert|auf dem laufenden) *8",
		"vielen dank für (ihre|deine) anmeldung *", "(abmeldung|abbestellung) jederzeit möglich",
		"sie können sich jederzeit abmelden *", "* direkt in (ihr|dein) postfach",
		"(sie erhalten|du erhältst|sie bekommen|du bekommst) (diese|diesen|dieses) (e-mail|mail|newsletter|nachricht) (weil|da) *", "(wird|werden) (diese mail|diese e-mail|dieser newsletter|der newsletter) nicht *3 (angezeigt|dargestellt) *",
		"(unser|unseren|mit unserem|in unserem) (kostenloser|kostenlosen|täglichen|wöchentlichen|) newsletter *",
	},
	Advertisement: {
		"anzeige", "anzeigen", "werbung", "advertorial", "sponsored post", "- anzeige -", "gesponsert",
		"bezahlte anzeige", "(anzeige|werbung) (überspringen|schließen|schliessen|ausblenden)",
		"(ende|beginn) der (anzeige|werbung)",
		"(artikel|text|beitrag) geht (unten|nach der werbung|nach der anzeige|weiter) (weiter|)",
		"(nach|unter) der (werbung|anzeige) (geht es|geht's) weiter *4",
		"(bitte|) scrollen (sie|) (um|zum) weiterlesen", "lesen sie (nach|unter) der (anzeige|werbung) weiter",
		"werbepartner", "(gesponserte|bezahlte) (inhalte|beiträge|links|kooperation)", "anzeige:*", "werbung:*",
		"ein angebot von:*", "in kooperation mit:*",
	},
	Recommended: {
		"(empfohlen|empfehlungen) (für sie|für dich|der redaktion|von *4|)",
		"(unsere|redaktionelle|persönliche) (empfehlungen|empfehlung|tipps|lieblinge)", "tipp der redaktion",
		"(empfohlener|empfohlene) (redaktioneller|externer|) (inhalt|inhalte|artikel|beiträge)",
		"(für sie|für dich) (empfohlen|ausgewählt)", "aus dem (netz|web|internet)", "im fokus", "top themen",
		"topthemen", "themen des tages", "im trend", "beliebt",
		"beliebte (artikel|beiträge|themen|produkte|posts|suchbegriffe)", "nicht verpassen",
	},
	Comments: {
		"# (meinungen|leserkommentare|kommentare)",
		"(pingback|trackback|pingbacks|trackbacks) *",
		"(kommentarfeed|kommentare geschlossen|trackback url) *2", "kommentare geschlossen",
		"(kommentare|die kommentare|kommentarfunktion) (sind|ist|) (geschlossen|deaktiviert|ausgeschaltet)",
		"kommentare",
		"(kommentar|kommentare) (schreiben|verfassen|hinterlassen|abgeben|anzeigen|ansehen|lesen|laden|" +
			"einblenden|ausblenden|abschicken|absenden|schließen|posten|hinzufügen|#|deaktiviert|" +
			"geschlossen)",
		"(#|keine|ein|alle|neue|neueste|letzte|weitere|alle #|mehr) (kommentar|kommentare|antworten|antwort|" +
			"beiträge|wortmeldungen|leserkommentare)",
		"(#|ein|keine) (kommentar|kommentare|gedanken|antworten|antwort|gedanke) (zu|auf|on) *",
		"kommentare (sind|für) *",
		"(schreiben|schreibe|schreib|hinterlasse|hinterlassen) (sie|) (einen|den ersten|uns einen) kommentar",
		"hinterlasse (eine|) antwort",
		"(jetzt|) (mitdiskutieren|diskutieren|diskutieren sie mit|diskutiere mit|kommentieren|mitreden)",
		"(ihre|deine) (meinung|meinung ist gefragt|meinung zählt)", "was (meinen|denken) sie",
		"was (meinst|denkst) du", "zu den kommentaren", "leserkommentare", "leserbriefe", "diskussion",
		"(sei|seien sie) der erste *6", "(schreiben sie|schreib) (uns|) (ihre|deine) meinung *6",
		"noch keine kommentare (vorhanden|)", "zum (kommentieren|antworten) *4 (anmelden|einloggen)",
		"(bitte|) (melden sie sich an|logge dich ein|loggen sie sich ein|melde dich an) um *6",
		"kommentieren:*",
		"(sie müssen|du musst|bitte) (angemeldet|eingeloggt|registriert) sein um *",
		"diskutieren sie (mit|) (im forum|*3)",
	},
	CommentForm: {
		"(deine|ihre|die) (e-mail|e-mail adresse|mailadresse) wird nicht veröffentlicht *",
		"(deine|ihre|die) (e-mail|e-mail adresse|mailadresse) wird nicht veröffentlicht",
		"erforderliche felder sind *", "(mit|die mit) * (gekennzeichneten|markierte|markierten) felder sind *",
		"pflichtfelder", "pflichtfeld", "meinen namen *6 speichern *",
		"(kommentar|antwort) (abschicken|absenden|senden|abbrechen|veröffentlichen)", "antworten abbrechen",
		"benachrichtige mich (über|bei|per) *",
		"(name|ihr name|dein name|vorname|nachname|betreff|nachricht|ihre nachricht|website|webseite|" +
			"telefon) (erforderlich|)",
		"diese website verwendet akismet *",
		"erfahre (mehr darüber|) wie deine kommentardaten verarbeitet werden",
		"(noch|) # zeichen (übrig|verbleibend)", "ich habe die datenschutzerklärung * (gelesen|kenntnis) *8",
	},
	Reply: {
		"(gefällt mir|gefällt|empfehlen) #",
		"antworten", "antwort", "auf @ antworten", "antworte auf @", "gefällt mir", "melden",
		"kommentar melden", "beitrag melden", "missbrauch melden", "zitieren", "antworten melden",
		"gefällt mir nicht", "(antworten|#) (anzeigen|einblenden|ausblenden)",
		"# (antworten|gefällt mir|likes|antwort) (anzeigen|)", "hilfreich #",
	},
	Credit: {
		"(foto|fotos|bild|bilder|quelle|grafik|symbolbild): *",
		"(symbolfoto|archivbild|archivfoto|titelbild|beitragsbild|illustration): *",
		"(bildquelle|bildnachweis|fotoquelle|bildrechte|fotocredit|bildcredit|titelfoto): *",
		"(beitragsfoto|aufmacherbild|screenshot|bild quelle|foto credit|quelle bild|credits): *", "bildquelle",
		"bildnachweis", "bildrechte", "fotonachweis", "symbolbild", "symbolfoto", "archivbild", "archivfoto",
		"bildunterschrift", "fotocredit", "bildergalerie", "(foto|fotos|bild|bilder) (von|©) @",
		"(foto|bild) © *8", "@ (picture alliance|dpa picture alliance|imago images|adobe stock)", "dpa",
		"imago images", "picture alliance", "adobe stock", "apa", "keystone", "epd", "sid",
		"(dpa|imago|apa|epd|sid) @", "© *8 (dpa|imago|picture alliance)",
	},
	Views: {
		"sie sind (der|besucher|gast|der besucher) (nr|nummer|#|) *8",
		"# besucher (seit|bisher|heute) (*6|)",
		"besucher seit *6",
		"besucherzähler",
		"# (aufrufe|mal gelesen|mal angesehen|mal geteilt|leser|ansichten|klicks|shares|zugriffe|" +
			"seitenaufrufe)",
		"(aufrufe|klicks|zugriffe|gelesen|ansichten) #",
	},
	ReadingTime: {
		"(lesezeit|lesedauer|geschätzte lesedauer|voraussichtliche lesezeit|geschätzte lesezeit) (ca|etwa|" +
			"circa|unter|) # (min|minute|minuten)",
		"# (min|minute|minuten) (lesezeit|lesedauer|zu lesen|lesen)", "in # (min|minuten) gelesen", "lesezeit",
		"lesedauer",
	},
	PressContact: {
		"(pressekontakt|presse kontakt|medienkontakt|ansprechpartner|kontakt für die presse|kontakt für " +
			"medien):*",
		"(pressestelle|rückfragen|rückfragehinweis):*",
		"(kontakt für redaktionen|ansprechpartnerin|pressekontakte|rückfragehinweis):*",
		"(weitere informationen|weitere infos|nähere informationen|mehr informationen) (unter|finden sie|zu|" +
			"im internet|erhalten sie|gibt es|auf|hier|über) *",
		"original content von *",
		"(diese pressemitteilung|pressemitteilung) (wurde|teilen|als pdf|herunterladen) *",
		"pressemitteilung (herunterladen|als pdf)", "zukunftsgerichtete aussagen", "über das unternehmen",
	},
	PrintEmail: {
		"rezept (drucken|ausdrucken|speichern|merken)",
		"drucken", "druckversion", "druckansicht", "seite drucken", "artikel drucken", "beitrag drucken",
		"diesen artikel drucken", "als pdf", "pdf herunterladen", "als pdf speichern", "link kopieren",
		"artikel versenden", "link kopiert", "url kopieren", "in die zwischenablage kopieren", "merkliste",
		"auf die merkliste", "artikel merken", "lesezeichen", "schrift vergrößern", "schriftgröße",
		"vorlesen drucken", "per mail", "per e-mail", "rezept drucken", "permalink kopieren",
		"in zwischenablage kopieren",
		"(zur|auf die) merkliste (hinzufügen|setzen|)", "diesen artikel",
		"(an einen|einem|an) freund (senden|schicken)", "(artikel|seite) (versenden|verschicken)", "leserbrief schreiben",
	},
	Skip: {
		"(direkt|) (zum|zur) (inhalt|hauptinhalt|navigation|suche|hauptnavigation|seiteninhalt|footer|" +
			"artikel|menü) (springen|wechseln|)",
		"springe (direkt|) (zum|zur|zu) (inhalt|hauptinhalt|navigation|suche)", "überspringen",
		"inhalt überspringen", "navigation überspringen",
		"(menü|navigation|suche) (öffnen|schließen|schliessen|anzeigen|ausblenden|einblenden)",
	},
	BackToTop: {
		"(nach|zurück nach) oben", "(zum|zurück zum|an den) (seitenanfang|anfang)",
		"(zum|zurück zum) anfang der seite",
	},
	Login: {
		"anmelden", "einloggen", "registrieren", "abmelden", "ausloggen", "anmeldung", "registrierung",
		"jetzt anmelden", "jetzt registrieren", "kostenlos registrieren", "kostenlos anmelden",
		"konto erstellen", "konto anlegen", "mein konto", "mein profil", "benutzername", "passwort", "kennwort",
		"passwort vergessen", "angemeldet bleiben", "noch kein konto", "noch nicht registriert",
		"bereits registriert", "neues konto erstellen", "hier registrieren", "hier anmelden", "login",
		"mitglied werden", "jetzt einloggen", "(anmelden|einloggen) (/|oder) registrieren",
		"haben sie (bereits|schon) ein konto *4", "(passwort|kennwort) (vergessen|zurücksetzen)",
	},
	MostRead: {
		"meistgelesen", "meistgelesene artikel", "meistgelesene", "meist gelesen", "meistkommentiert",
		"am meisten gelesen", "die meistgelesenen artikel", "meistgesucht", "meistgesehen", "meistgeteilt",
		"meistgelesene beiträge", "meistgelesene artikel der woche", "top artikel", "top news",
		"top nachrichten", "top meldungen", "aktuelle nachrichten", "neueste nachrichten", "letzte nachrichten",
		"schlagzeilen", "neueste artikel", "aktuell", "aktuelles", "nachrichten", "die neuesten",
		"kurzmeldungen", "eilmeldung", "eilmeldungen", "newsticker", "news ticker", "liveticker", "ticker",
		"neueste meldungen", "beliebteste artikel", "beliebteste beiträge",
	},
	Copyright: {
		"(alle|all) rechte vorbehalten *", "(alle|all) rechte vorbehalten", "© * (alle|) rechte vorbehalten *",
		"© * alle rechte vorbehalten", "© * vorbehalten", "copyright * alle rechte vorbehalten *",
		"copyright * alle rechte vorbehalten", "copyright by *6",
		"(nachdruck|vervielfältigung|verwendung) * (genehmigung|zustimmung|verboten|untersagt) *4",
		"(nachdruck|vervielfältigung|verwendung) * (genehmigung|zustimmung|verboten|untersagt)",
	},
	Legal: {
		"gästebuch",
		"(ins|zum) gästebuch",
		"impressum", "datenschutz", "datenschutzerklärung", "datenschutzhinweis", "datenschutzhinweise", "agb",
		"agbs", "nutzungsbedingungen", "kontakt", "kontaktformular", "über uns", "barrierefreiheit",
		"barrierefreiheitserklärung", "karriere", "jobs", "stellenangebote", "mediadaten", "werben", "hilfe",
		"häufige fragen", "rechtliches", "rechtliche hinweise", "nutzungsbasierte werbung", "presse",
		"widerruf", "widerrufsbelehrung", "versand", "verträge hier kündigen", "verträge kündigen",
		"abo kündigen", "abo", "abonnement", "abo service", "aboservice", "archiv", "haftungsausschluss",
		"allgemeine geschäftsbedingungen", "redaktion", "team", "erklärung zur barrierefreiheit",
		"leserservice", "jugendschutz", "netiquette", "utiq verwalten", "hausordnung", "partner",
		"impressum (datenschutz|kontakt) *6", "impressum (datenschutz|kontakt)",
		"nutzungsrechte *2", "nutzungsrechte",
	},
	Donate: {
		"*12 (finanziert sich|wird finanziert|leben) (durch|von|aus) (spenden|ihren spenden|beiträgen unserer leser) *",
		"(unterstütze|unterstützen sie) (uns|@|unsere arbeit|unseren journalismus) (mit|bereits|schon|jetzt) *",
		"(gefällt|gefallen) (dir|ihnen|euch) (unser|unsere|dieser|diese|der) *4 (magazin|seite|blog|arbeit|projekt|beitrag|artikel) *",
		"spenden", "jetzt spenden", "spende", "unterstützen", "unterstützen sie uns", "unterstütze uns",
		"unterstützer werden", "mitglied werden", "förderer werden", "spendenkonto", "jetzt unterstützen",
		"freiwillig unterstützen",
		"(unterstützen sie|unterstütze) (unsere|unseren|diesen|unabhängigen|die) (arbeit|journalismus|blog|" +
			"unabhängigen journalismus|berichterstattung) *",
		"(unterstützen sie|unterstütze) (unsere|unseren|diesen|unabhängigen|die) (arbeit|journalismus|blog|" +
			"unabhängigen journalismus|berichterstattung)",
		"mit (ihrer|deiner) spende *", "ihre spende *", "spendenkonto:*",
	},
	Paywall: {
		"(jetzt|) (abonnieren|anmelden|registrieren|testen|abo abschließen) (um|und) (weiterzulesen|" +
			"weiterlesen)",
		"(weiterlesen|lesen sie weiter|jetzt weiterlesen) mit *6",
		"(dieser|der) (artikel|inhalt|text|beitrag) ist (nur|ausschließlich|exklusiv) für (abonnenten|" +
			"mitglieder|registrierte|unsere) *",
		"(dieser|der) (artikel|inhalt|text|beitrag) ist (nur|ausschließlich|exklusiv) für (abonnenten|" +
			"mitglieder)",
		"(nur|exklusiv) für abonnenten",
		"(sie sind|bereits|schon|bist du|sind sie bereits|sind sie schon) (bereits|) (abonnent|abonnentin|" +
			"kunde|abonniert|digital abonnent) *6",
		"(sie sind|bereits|schon|sind sie bereits|sind sie schon) (bereits|) (abonnent|abonniert)",
		"(sie möchten|sie wollen|möchten sie) (weiterlesen|diesen artikel lesen) *4",
		"(kostenlos|gratis|jetzt|jetzt kostenlos|# monat|einen monat gratis) testen",
		"(monatlich|jederzeit) kündbar", "zum abo", "abo (abschließen|testen|angebote)",
		"unbegrenzter zugang *6", "mit (einem|dem|ihrem) (abo|digitalabo|probeabo) *",
	},
	AppPromo: {
		"(unsere|die|jetzt|) (app|apps) (herunterladen|downloaden|laden|installieren|öffnen|entdecken)",
		"(laden sie|lade|hol dir|holen sie sich) (sich|dir|) (jetzt|) (die|unsere) (kostenlose|neue|) (app|" +
			"*12 app) *6",
		"(jetzt bei|laden im|jetzt im) (google play|app store) *4", "push nachrichten (aktivieren|erhalten)",
	},
	Navigation: {
		"links",
		"menü", "hauptmenü", "startseite", "suche", "suchen", "suche nach:*", "suchbegriff",
		"suchbegriff eingeben", "schließen", "schliessen", "navigation", "hauptnavigation", "alle ressorts",
		"ressorts", "übersicht", "zurück zur übersicht", "seitenleiste", "servicenavigation", "metanavigation",
		"weitere themen", "alle themen", "senden", "absenden", "abbrechen", "sprache", "sprache wählen",
		"öffnen", "mehr", "e-paper", "schnellzugriff", "nützliche links", "wichtige links",
		"zur startseite",
	},
	ShowMore: {
		"(mehr|alle|weitere|weniger|alles) (anzeigen|laden|sehen|lesen|erfahren|zeigen|artikel|artikel laden|" +
			"artikel anzeigen|kommentare laden|kommentare anzeigen|beiträge laden|details|infos|" +
			"informationen|einblenden|entdecken|ansehen|news|nachrichten)",
		"weiterlesen", "mehr", "mehr dazu", "zum artikel", "zum beitrag", "ganzen artikel lesen",
		"artikel lesen", "beitrag lesen", "jetzt lesen", "hier weiterlesen", "vollständigen artikel lesen",
		"alle anzeigen", "alle ansehen", "nachladen", "ausklappen", "einklappen", "aufklappen", "zuklappen",
		"details", "zur übersicht", "hier klicken", "hier mehr erfahren", "mehr infos", "zum video",
		"weiterlesen: *", "weiterlesen *14",
	},
	Byline: {
		"von @", "von @:*",
		"(text|autor|autorin|redaktion|bericht|ein beitrag von|ein artikel von|ein gastbeitrag von|ein " +
			"kommentar von|interview|von) : @",
		"(ein beitrag|ein artikel|ein gastbeitrag|ein kommentar|eine analyse|ein interview|eine kolumne|" +
			"geschrieben|verfasst) von @",
	},
	PublishedOn: {
		"(aktualisiert|zuletzt aktualisiert|letzte aktualisierung|zuletzt geändert) am *4",
		"(veröffentlicht|erschienen|aktualisiert|zuletzt aktualisiert):*",
		"(stand|publiziert|erstellt|letzte aktualisierung|letzte änderung):*",
		"(zuletzt geändert|veröffentlichungsdatum|erstveröffentlichung):*",
		"(artikel vom|veröffentlicht am|aktualisiert am|stand vom):*",
		"(veröffentlicht|erschienen|aktualisiert|zuletzt aktualisiert|publiziert|erstellt|zuletzt geändert|" +
			"geändert|gepostet|artikel|stand) (am|vom|:|) # *10",
		"vor (#|einer|einem|wenigen) (minute|minuten|stunde|stunden|tag|tagen|woche|wochen|monat|monaten|" +
			"jahr|jahren|std|min)",
		"(heute|gestern) # *2", "heute", "gestern",
	},
	Listen: {
		"(artikel|beitrag|nachricht) (anhören|vorlesen|vorlesen lassen)",
		"vorlesen", "anhören", "artikel anhören", "beitrag anhören", "vorlesen lassen",
		"diesen artikel anhören", "hören", "jetzt hören", "artikel vorlesen", "audio anhören",
		"text vorlesen lassen", "audioversion",
		"(hören sie|höre) (sich|) (diesen artikel|den artikel|den beitrag) *4",
		"(artikel|beitrag) (zum hören|anhören|vorlesen):*", "(artikel|beitrag) zum hören *3",
	},
	Gallery: {
		"bildergalerie", "fotostrecke", "bilderstrecke", "galerie", "zur galerie", "zur bildergalerie",
		"bild vergrößern", "vergrößern", "bilder anzeigen", "alle bilder", "video", "video ansehen",
		"zum video", "bild in lightbox öffnen", "bild in neuem fenster öffnen", "bildergalerie ansehen",
		"fotos", "diashow", "vollbild", "galerie öffnen", "galerie anzeigen", "bild anzeigen",
		"vollbildanzeige", "(bildergalerie|fotostrecke|galerie|video): *", "(bild|foto) # (von|/) (# *20|#)",
		"# (bilder|fotos|von #)",
	},
	Rating: {
		"(noch|bisher|bislang) keine (bewertungen|bewertung|stimmen|rezensionen)",
		"(artikel|beitrag|diesen artikel|diese seite|seite) bewerten",
		"(war|fanden sie|ist) (dieser|diesen|der|diese|dieses) (artikel|beitrag|seite|inhalt) hilfreich *3",
		"(war|fanden sie|ist) (dieser|diesen|der|diese|dieses) (artikel|beitrag|seite|inhalt) (für sie " +
			"hilfreich|nützlich) *3",
		"# (stimmen|bewertungen|bewertung|stimme|sterne|rezensionen)",
		"(bewertung|ihre bewertung|deine bewertung|durchschnittliche bewertung):*",
		"wie (hilfreich|hat ihnen|gefällt) *5 (artikel|beitrag|artikel gefallen|beitrag gefallen)",
		"(war|ist) (dieser|der|diese|die|das) (artikel|beitrag|seite|information|antwort|inhalt) (für sie|für dich|) (hilfreich|nützlich|interessant) (*2|)",
		"(haben sie gefunden|hast du gefunden) (was|wonach) *4", "(konnten wir ihnen|konnten wir dir) (helfen|weiterhelfen)",
		"umfrage", "abstimmen", "zum ergebnis",
	},
	Contents: {
		"(inhaltsverzeichnis|inhalt|inhaltsübersicht|inhalte|auf dieser seite):*",
		"(in diesem artikel|in diesem beitrag):*",
		"(inhaltsverzeichnis anzeigen|inhaltsverzeichnis ausblenden|das wichtigste in kürze):*", "direkt zu:*",
	},
	TranslateSwitch: {
		"auf deutsch lesen", "read in english", "english version", "deutsche version", "auf englisch lesen",
		"in englischer sprache", "diesen artikel auf englisch lesen",
		"(verfügbar|auch verfügbar|diesen artikel gibt es) (auf|in) *4",
	},
	ReportError: {
		"(fehler|korrektur|rechtschreibfehler) (melden|gefunden|entdeckt|im artikel|im text gefunden|im " +
			"artikel melden) *6",
		"(fehler|korrektur) (melden|gefunden|entdeckt)",
		"(haben sie|hast du) einen fehler (entdeckt|gefunden|bemerkt) *",
	},
	Disclaimer: {
		"(dieser|der) (artikel|beitrag) ist (älter als|mehr als|über) *4",
		"(alle|) angaben ohne gewähr",
		"(werbung|anzeige) (dieser|der) (beitrag|artikel|post) enthält *",
		"(bei|unter) den (links|verlinkungen|mit *6 links) * (affiliate|provisions) *",
		"(letzte aktualisierung am|als amazon partner) *",
		"hinweis in eigener sache:*", "transparenzhinweis:*", "haftungsausschluss:*",
		"(dieser|unser) (artikel|beitrag|text|seite) enthält (affiliate|provisions|werbe|sogenannte " +
			"affiliate) *",
		"(die|alle) (mit|als) * (affiliate|provisions) links *",
		"(bei einem kauf|wenn sie *12|kaufen sie *12) (erhalten wir|bekommen wir|verdienen wir) * provision *",
		"affiliate link",
		"(diese|die) (informationen|inhalte) (ersetzen|stellen|dienen) * (beratung|arzt|ärztliche|" +
			"anlageberatung|keine) *",
		"keine anlageberatung *",
	},
	Shopping: {
		"in den warenkorb", "warenkorb", "zum warenkorb", "zur kasse", "jetzt kaufen", "kaufen",
		"jetzt bestellen", "zum angebot", "zum shop", "zum produkt", "auf lager", "sofort lieferbar",
		"nicht verfügbar", "ausverkauft", "auf den wunschzettel", "merkzettel", "wunschliste",
		"versandkostenfrei", "kostenloser versand", "gratis versand", "inkl mwst", "inkl mwst zzgl versand",
		"zzgl versandkosten", "in den einkaufswagen", "lieferzeit", "artikelnummer", "bei amazon ansehen",
		"preis prüfen", "kundenbewertungen", "produktdetails", "bestellen", "jetzt buchen", "verfügbar",
		"im angebot", "zum preisvergleich", "inkl # mwst *6", "bei (amazon|*3) kaufen",
		"(kunden|andere) (kauften|haben auch) *4",
	},
	Browser: {
		"(diese seite ist|diese seiten sind|) optimiert für (netscape|internet explorer|ie|firefox|eine auflösung|1024|800|640|den) *",
		"am besten (mit|zu betrachten mit) (netscape|internet explorer|firefox|1024|800) *",
		"(bitte|) (aktivieren|schalten) sie (bitte|) javascript *",
		"(ihr|dein|der) browser (unterstützt|ist|kann) *", "javascript (ist|muss|wird) *",
		"sie (verwenden|nutzen) (einen|eine) (veralteten|veraltete) *", "seite nicht gefunden",
		"zugriff verweigert", "einen moment bitte", "bitte warten", "(dieses|das) video ist (nicht|leider) *",
	},
	Loading: {
		"wird geladen", "lädt", "laden", "lade", "daten werden geladen", "inhalt wird geladen",
		"weitere artikel werden geladen", "bitte warten",
	},
	Sorting: {
		"(sortieren nach|sortierung|filtern nach|filtern):*",
		"(filter|sortieren|relevanz|neueste zuerst|älteste zuerst):*",
		"(beste zuerst|beliebteste|neueste|älteste):*",
		"(filter zurücksetzen|nach datum|nach relevanz|aufsteigend|absteigend):*",
		"# (ergebnisse|treffer|artikel|produkte)",
	},
	Edit: {
		"bearbeiten", "quelltext bearbeiten", "bearbeiten quelltext bearbeiten", "versionsgeschichte",
		"versionen", "seite bearbeiten", "permalink", "löschen", "kopieren", "diskussion",
	},
	Tip: {
		"(haben sie|hast du) (einen hinweis|hinweise|fragen|einen tipp|anregungen) * (schreiben|mail|kontakt|" +
			"melden) *",
		"leserbrief", "leserbriefe", "leserbrief schreiben", "kontakt zur redaktion", "schreiben sie uns",
		"schreib uns", "hinweis geben",
	},
	Forum: {
		"(alle zeiten|zurück) (sind|zu) *6",
		"(zurück zu|wer ist online|mitglieder in diesem forum|foren übersicht|mitgliederliste|unbeantwortete themen|aktive themen|verfasst|gehe zu):*",
		"# (beiträge|beitrag|antworten|themen) (seite|) # (von|) # (*4|)",
		"(neuer|erfahrener|aktiver|registrierter) benutzer",
		"(registriert seit|mitglied seit|themenstarter|dabei seit|themen-optionen|ansicht|ähnliche themen|forenberechtigungen|lesezeichen):*",
		"(ergebnis|beiträge) # bis # von #",
		"(registriert seit|dabei seit|beiträge|mitglied seit|registriert|ort|wohnort):*",
		"(themenstarter|erstellt von|letzter beitrag|zuletzt bearbeitet|reaktionen|punkte|geschlecht):*",
		"themenstarter", "neues mitglied", "aktives mitglied", "mitglied", "moderator", "administrator",
		"neues thema", "antwort erstellen", "zum vergrößern anklicken", "zitat von *3", "gast", "benutzer",
		"thema geschlossen", "beitrag melden", "zuletzt bearbeitet (von|am) *", "geändert von *",
		"(bedankten sich|folgende benutzer) *",
		"(beste|hilfreichste|richtige|akzeptierte|top) (antwort|lösung)",
		"(thema|beitrag|thread|frage) (erstellt|eröffnet|gestartet|gestellt) von *4", "(fragesteller|fragestellerin):*",
	},
	Embed: {
		"(ein beitrag|ein von) * geteilter beitrag *6", "sieh dir diesen beitrag auf instagram an",
		"(an dieser stelle|hier) (finden sie|befindet sich|wird|steht|sehen sie) * (externer|externen|inhalt|" +
			"inhalte|instagram|youtube|twitter|video) *",
		"(externen|externe|externer) (inhalt|inhalte) *6",
		"(inhalt|video|inhalte|externe inhalte|externen inhalt|karte|tweet|beitrag) (laden|anzeigen|" +
			"akzeptieren|immer anzeigen|entsperren)",
		"ich bin damit einverstanden dass mir externe inhalte *", "mit dem laden des videos akzeptieren *",
	},
}}
