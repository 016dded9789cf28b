package phrase

var catalan = language{code: "ca", phrases: phrases{
	SourceLink: {
		"(font|fonts):*",
	},
	AboutAuthor: {
		"(sobre l'autor|sobre l'autora|més articles de l'autor|sobre mi)", "(autor|autora):*",
	},
	Related: {
		"(articles|notícies|entrades|continguts|temes) (relacionats|relacionades|similars)",
		"(et pot interessar|també et pot interessar|llegiu també|llegeix també|et podria interessar|més " +
			"informació|no et perdis|us pot interessar)",
	},
	ReadAlso: {
		"(llegiu|llegeix|vegeu|mireu|escolta|mira) (també|més|aquí):*",
		"(et pot interessar|llegiu|llegeix|més informació|notícia relacionada|us pot interessar): *20",
	},
	MoreOn: {
		"(darreres|últimes) (notícies|entrades)", "(darrers|últims) (articles|comentaris)",
		"(més|altres|totes les) (notícies|articles)",
	},
	PrevNext: {
		"(article|notícia|entrada|pàgina) (anterior|següent):*",
		"(anterior|següent|navegació d'entrades|entrades més antigues|entrades més noves|anterior següent)",
	},
	Tags: {
		"(etiquetes|etiqueta|paraules clau|arxivat a|publicat a|etiquetat|més sobre):*",
		"(temes|categories|categoria)", "(temes|categories|categoria): *14",
	},
	Share: {
		"(feu clic|fes clic) per (compartir|enviar) *",
		"(comparteix|compartiu|compartir|envia|comparteix-ho|piula|comparteix la notícia|comparteix aquest " +
			"article):*",
		"(comparteix|compartiu|compartir|envia) (a|al|per|via|en|amb|aquest article|la notícia) (facebook|" +
			"twitter|x|whatsapp|telegram|linkedin|correu|correu electrònic|amics|bluesky) (*6|)",
	},
	Follow: {
		"(segueix|seguiu|troba) (nos|-nos|'ns|me) *8",
		"(segueix-nos|seguiu-nos|segueix-nos a les xarxes|xarxes socials|seguidors)",
		"(segueix-nos|seguiu-nos|subscriu-te) (a|al|al canal|a través|en) *8", "# seguidors",
	},
	Breadcrumb: {
		"(sou aquí|ets aquí):*", "(inici|portada): *12", "(torna|tornar) (a l'inici|a la portada|a dalt)",
	},
	Cookie: {
		"(aquest|aquesta|el nostre) (web|lloc web|pàgina) (utilitza|fa servir) *3 (galetes|cookies) *",
		"(utilitzem|fem servir) (galetes|cookies) *",
		"(accepta|acceptar|rebutja|rebutjar|accepteu|accepto) (totes|les galetes|tot|galetes|les cookies|" +
			"totes les galetes)",
		"(configuració|política) de (galetes|cookies|privacitat)",
	},
	Newsletter: {
		"(butlletí|newsletter|subscriu-te|subscriviu-vos|butlletins|subscripció)",
		"(subscriu-te|subscriviu-vos|apunta't|registra't) (a la|al|als|a) (nostra|nostre|nostres|) " +
			"(newsletter|butlletí|butlletins) (*8|)",
		"(introdueix|escriu) el teu (correu|email) (*4|)",
		"(correu electrònic|adreça electrònica|el teu correu)",
	},
	Advertisement: {
		"(publicitat|anunci|contingut patrocinat|patrocinat|anuncis|contingut promocionat|publireportatge):*",
	},
	Recommended: {
		"(recomanat|recomanats|destacats|et recomanem|selecció|més populars|recomanacions|tria de la " +
			"redacció|destacat)",
	},
	Comments: {
		"(comentaris|comentari|comenta|deixa un comentari|sense comentaris|afegeix un comentari|escriu un " +
			"comentari|deixa una resposta|comenta la notícia|opina|la teva opinió|veure comentaris|publica " +
			"un comentari):*",
		"(#|cap|sense|mostra|veure|tots els) (comentaris|comentari)",
		"(deixa|deixeu|escriu) (un|una|el teu) (comentari|resposta) (*4|)",
		"comentaris (#|tancats|desactivats)",
		"(cal|has de|per) (iniciar|estar|comentar) *6 (comentar|comentari) (*4|)",
	},
	CommentForm: {
		"l'adreça (electrònica|de correu) no es publicarà (*10|)",
		"els camps (necessaris|obligatoris) (estan|*4) (marcats|amb|) (*3|)",
		"(nom|lloc web|envia el comentari|publica el comentari|cancel·la les respostes|envia)",
		"desa el meu nom *",
	},
	Reply: {
		"(respon|resposta|denuncia|m'agrada|cita|informa)",
	},
	Credit: {
		"(foto|fotos|fotografia|imatge|il·lustració|autor de la foto|crèdit): *20", "(foto|imatge) d'arxiu",
		"@ (acn|efe|arxiu)",
	},
	Views: {
		"# (visites|visualitzacions|lectures)", "(visites|lectures|visualitzacions): *2",
	},
	ReadingTime: {
		"(temps de lectura) (aproximat|:|) # (min|minuts|minut)", "# (min|minuts|minut) (de lectura|lectura)",
		"temps de lectura # (min|minuts|minut)",
	},
	PrintEmail: {
		"(imprimeix|desa|guarda) (la recepta|recepta)",
		"(imprimeix|imprimir|copia l'enllaç|copiar enllaç|desa|guarda|enllaç copiat|desar|versió per imprimir)",
	},
	Skip: {
		"(ves|vés|salta) (a|directament a) la recepta",
		"(vés|salta|ves|aneu) (al|directament al|a la) (contingut|contingut principal|navegació)",
	},
	BackToTop: {
		"(torna a dalt|amunt|pujar|a dalt|torna amunt)",
	},
	Login: {
		"(inicia sessió|inicia la sessió|registra't|entra|contrasenya|has oblidat la contrasenya|nom " +
			"d'usuari|el meu compte|recorda'm|tanca la sessió|crea un compte|registre)",
		"(inicia sessió|entra) (o|/) (registra't|registre)",
	},
	MostRead: {
		"(el més llegit|més llegides|més llegit|les més llegides|el més vist|més vistes|últimes notícies|" +
			"darreres notícies|notícies|última hora|més comentades|actualitat|darrera hora|el més popular|el " +
			"més comentat|les notícies més llegides)",
	},
	Copyright: {
		"tots els drets (reservats|reservats *)", "© * tots els drets reservats (*4|)",
		"(prohibida|queda prohibida) (la|) reproducció *12",
	},
	Legal: {
		"(avís legal|política de privacitat|contacte|qui som|contacta|política de galetes|condicions d'ús|" +
			"publicitat i contacte|treballa amb nosaltres|mapa web|accessibilitat|hemeroteca|protecció de " +
			"dades)",
	},
	Donate: {
		"(fes-te subscriptor|fes-te'n soci|fes-te soci|col·labora|fes una donació|dona suport *4)",
	},
	AppPromo: {
		"(descarrega't|descarrega) (la nostra|l'app|l'aplicació) (*4|)",
	},
	Navigation: {
		"(menú|inici|portada|cerca|cercar|tanca|navegació|seccions|categories|cancel·la|totes les seccions)",
		"cerca: *6",
	},
	ShowMore: {
		"(llegeix|mostra|veure|carrega|llegir) (més|tot|tota la notícia|l'article|menys|més notícies|totes)",
		"(més|continua llegint|clica aquí|saber-ne més|veure totes)", "continua llegint *10",
	},
	Byline: {
		"(per|text|autor|redacció): @", "(per|text) @",
	},
	PublishedOn: {
		"(publicat|actualitzat|última actualització|data de publicació):*",
		"(publicat|actualitzat) (el|:|) # (*8|)", "fa # (minuts|hores|dies|setmanes|mesos|anys|minut|hora)",
	},
	Listen: {
		"(escolta l'article|escolta la notícia|escolta|escoltar)",
	},
	Gallery: {
		"(galeria de fotos|galeria|veure galeria|totes les fotos|galeria d'imatges)", "# fotos",
	},
	Contents: {
		"(taula de continguts|continguts|en aquest article|índex):*",
	},
	Loading: {
		"(carregant|s'està carregant)",
	},
	Sorting: {
		"(ordena per|ordenar per|ordena):*", "(més recents|més antics|més nous)",
	},
	PressContact: {
		"(contacte de premsa|contacte per a la premsa|contacte premsa):*",
		"(sobre l'empresa|gabinet de premsa|sobre la companyia)", "(contacte|contacte de|contacte per a) (premsa|la premsa|mitjans):*",
	},
	Forum: {
		"missatges: #",
		"(registrat|membre des de): *6",
	},
	Browser: {
		"el (vostre|teu) navegador no (admet|suporta) *",
		"(activeu|activa) javascript *",
	},
	Paywall: {
		"(article|contingut) (exclusiu per a|només per a|exclusiu per) subscriptors *",
	},
	Rating: {
		"(t ha estat|us ha estat) útil *4",
	},
}}
