package phrase

var italian = language{code: "it", phrases: phrases{
	SourceLink: {
		"fonte:*", "fonti:*", "link alla fonte", "(leggi|vai) (l'articolo originale|alla fonte)",
		"(articolo|pubblicato) originale:*",
	},
	AboutAuthor: {
		"l'autore", "sull'autore", "informazioni sull'autore", "chi è l'autore", "biografia dell'autore",
		"gli autori", "(scritto|pubblicato|redatto) da", "(autore|autrice|autori):*",
		"(tutti|vedi tutti|leggi tutti) gli articoli (di @|dell'autore|)",
		"(altri|altri articoli) (di @|dello stesso autore)",
	},
	AboutName: {
		"informazioni su *4",
	},
	CheckAlso: {
		"guarda anche:*", "vedi anche:*",
	},
	Related: {
		"(altre ricette|ricette correlate|ricette simili)",
		"(articoli|notizie|post|contenuti|argomenti|prodotti|approfondimenti|video) (correlati|correlate|" +
			"simili|collegati|consigliati|suggeriti|che potrebbero interessarti)",
		"(potrebbe|potrebbero|forse|ti potrebbe|ti potrebbero|può|vi potrebbe|potrebbe anche) (interessarti|" +
			"interessarvi|piacerti|interessare|anche interessarti|ti interessa|interessarti anche) *3",
		"(potrebbe|potrebbero|ti potrebbe|ti potrebbero|può|vi potrebbe|potrebbe anche) (interessarti|" +
			"interessarvi|piacerti|interessare|anche interessarti|interessarti anche)",
		"leggi anche", "vedi anche", "da leggere", "da non perdere", "per approfondire", "approfondimenti",
		"correlati", "sullo stesso argomento", "sullo stesso tema", "altri articoli", "altre notizie",
		"ti consigliamo", "ti può interessare", "non perderti", "continua a leggere su",
		"(sullo stesso|altro su questo) (argomento|tema)",
		"(altre|altri|più) (poesie|testi|racconti) (di|del|della|dell'autore|) (*3|)",
		"(domande|discussioni) (simili|correlate)",
	},
	ReadAlso: {
		"(leggi|leggete|guarda|vedi|ascolta|scopri|leggi pure) (anche|qui|pure|ancora|gli altri articoli):*",
		"(per approfondire|approfondisci|leggi|da leggere|ti potrebbe interessare|potrebbe interessarti|" +
			"sullo stesso argomento|approfondimento|leggi di più|scopri di più|ti consigliamo): *20",
		"(clicca qui|qui) per (leggere|saperne|approfondire) *", "leggi l'articolo completo *",
		"leggi (altre|altri|tutte le|tutti i) *4 (qui|)",
	},
	MoreOn: {
		"(altre|tutte le|le altre|ultime|le ultime|più|altri articoli|altro|altre notizie) (notizie|news|su) " +
			"(su|di|da|dal|in|:|) *4",
		"(ultimi|ultime|recenti|nuovi) (articoli|notizie|post|news|commenti|aggiornamenti|video)",
		"(articoli|commenti|post) (recenti|più recenti)", "altro (su|da|in) *4",
	},
	PrevNext: {
		"capitolo (precedente|successivo)",
		"(elenco|indice|lista) dei capitoli",
		"(articolo|articoli|post|notizia|pagina|capitolo) (precedente|successivo|successiva|precedenti|" +
			"successivi|seguente)",
		"(articolo|post|notizia) (precedente|successivo|successiva): *", "precedente", "successivo",
		"successiva", "precedente successivo", "prossimo articolo", "avanti", "indietro",
		"(precedente|successivo): *", "navigazione articoli", "navigazione articolo", "pagina # di #",
	},
	Tags: {
		"(tag|tags|etichette|parole chiave|archiviato in|pubblicato in|argomenti correlati|argomenti " +
			"trattati|tag articolo):*",
		"(archiviato|taggato|etichettato) (in|con|sotto) *8",
		"(argomenti|argomento|categorie|categoria|temi|sezione|altro su|in questo articolo)",
		"(argomenti|categorie|categoria|temi|sezione|altro su): *14",
	},
	Share: {
		"ti è piaciuto (condividilo|condividi) *4",
		"condividi (l’|questo|) episodio",
		"condividi (la|questa) ricetta",
		"(fai clic|clicca) (qui|per) (per condividere|condividere) *",
		"condividi", "condividere", "condivisioni", "condivisione", "condividi su",
		"(condividi|invia|consiglia|twitta) (questo|quest'|l'|il|la|questa) (articolo|notizia|pagina|post|" +
			"contenuto|ricetta)",
		"(condividi|invia|clicca per condividere|fai clic per condividere|fai clic qui per condividere) " +
			"(l'articolo|questo articolo|) (su|via|con|tramite|per) (facebook|twitter|x|whatsapp|telegram|" +
			"linkedin|pinterest|e-mail|mail|messenger|i tuoi amigos|gli amici|reddit|bluesky|threads) *8",
		"(condividi|invia|clicca per condividere) (l'articolo|questo articolo|) (su|via|con|tramite|per) " +
			"(facebook|twitter|x|whatsapp|telegram|linkedin|pinterest|e-mail|mail|messenger|gli amici|reddit|" +
			"bluesky|threads)",
		"condividi:*", "mi piace:*", "condividi l'articolo", "condividi articolo", "invia per e-mail",
		"invia a un amico", "regala articolo", "regala questo articolo",
		"condividi (facebook|twitter|questo|con) *6",
	},
	Follow: {
		"(seguici|seguimi|segui|seguiteci|unisciti|iscriviti) (su|anche su|al nostro|al canale|alla nostra|" +
			"sui|nostro) (facebook|twitter|x|instagram|youtube|telegram|whatsapp|tiktok|google|google news|" +
			"linkedin|canale|gruppo|social|nostri|pagina|la nostra|le nostre) *",
		"(seguici|seguimi|seguiteci) su (facebook|twitter|x|instagram|youtube|telegram|whatsapp|tiktok|" +
			"google news|linkedin)",
		"(seguici|seguimi|seguiteci):*", "segui", "seguici sui social", "i nostri social", "seguici anche su",
		"social network", "seguiteci sui social", "(seguici|seguiteci) su", "# (follower|iscritti)",
		"* (seguici su|seguiteci su|iscriviti al nostro canale|unisciti al nostro canale) *",
	},
	AppearedFirst: {
		"(l'articolo|il post) * (sembra essere il primo|proviene da|è stato pubblicato|è apparso) *",
		"(questo|l') articolo (è apparso|è stato pubblicato) (per la prima volta|originariamente|per primo) *",
	},
	Breadcrumb: {
		"(sei|ti trovi) (qui|in):*", "torna (alla home|alla homepage|all'elenco|alla lista|indietro|alle news)",
	},
	Cookie: {
		"(utilizziamo|usiamo) (i|dei|) cookie *",
		"(noi|noi e i nostri #|noi e) * (utilizziamo|archiviamo|memorizziamo) *",
		"(questo|il nostro|il) (sito|sito web|portale|blog) (utilizza|usa|fa uso di|si serve di|si avvale " +
			"di) (i|) (cookie|cookies|*4 cookie) *",
		"questo (sito|sito web) (utilizza|usa) (i|) (cookie|cookies)",
		"(continuando|proseguendo|cliccando|chiudendo|accedendo|scorrendo) * (cookie|cookies) *",
		"(continuando|proseguendo|cliccando|chiudendo) * (cookie|cookies)",
		"(accetta|rifiuta|accettare|gestisci|personalizza|consenti) (tutti|tutto|) (i|) (cookie|cookies)",
		"accetta", "accetto", "rifiuta", "rifiuto", "accetta tutto", "accetta tutti", "rifiuta tutto",
		"rifiuta tutti", "accetta e chiudi", "accetta e continua", "ho capito", "gestisci opzioni",
		"gestisci consenso", "salva preferenze", "personalizza", "continua senza accettare", "nega",
		"sempre attivo", "visualizza le preferenze",
		"(gestione|impostazioni|preferenze|informativa|gestisci|politica|policy) (sui|dei|i|cookie|privacy|" +
			"sulla|consenso) (cookie|cookies|privacy|consenso|)",
		"cookie policy", "preferenze cookie", "impostazioni cookie", "informativa cookie", "cookie tecnici",
		"cookie necessari", "informativa sui cookie", "la tua privacy", "rispettiamo la tua privacy",
		"per fornire le migliori esperienze *", "l'archiviazione tecnica o l'accesso *",
	},
	Newsletter: {
		"(ricevi|hai ricevuto|stai ricevendo) questa (email|e-mail|mail|newsletter|comunicazione) (perché|in quanto) *",
		"(visualizza|leggi|apri) (questa email|questa mail|la newsletter|questo messaggio) nel browser",
		"(annulla iscrizione|cancella iscrizione|disiscriviti|cancellati) (*6|)",
		"newsletter", "la newsletter", "la nostra newsletter", "le nostre newsletter", "iscrizione newsletter",
		"(iscriviti|abbonati|registrati|iscrivetevi|ricevi) (gratis|subito|ora|gratuitamente|) (alla|alle|la|" +
			") (nostra|nostre|) (newsletter|mailing list) *",
		"(iscriviti|abbonati|registrati|iscrivetevi|ricevi) (gratis|subito|ora|) (alla|alle|la|) (nostra|" +
			"nostre|) (newsletter|mailing list)",
		"iscriviti", "iscriviti ora", "iscriviti adesso", "mi iscrivo",
		"(ricevi|resta|rimani|riceverai) * (via e-mail|nella tua casella|nella tua e-mail|per e-mail|via " +
			"mail|nella tua inbox) *4",
		"(ricevi|riceverai) * (via e-mail|via mail|per e-mail)",
		"(inserisci|scrivi|la tua|il tuo|inserisci la tua|inserisci il tuo) (e-mail|mail|indirizzo e-mail|" +
			"indirizzo mail|indirizzo di posta) *4",
		"(inserisci|scrivi|la tua|il tuo|inserisci la tua|inserisci il tuo) (e-mail|mail|indirizzo e-mail|" +
			"indirizzo mail)",
		"indirizzo e-mail", "(resta|rimani) (aggiornato|informato|connesso|sempre aggiornato) *6",
		"(resta|rimani) (aggiornato|informato|sempre aggiornato)",
		"non perderti (nessuna|nessun|le ultime|più nessuna) *6", "grazie per esserti iscritto *",
		"(ricevi|stai ricevendo|hai ricevuto|riceve) (questa|questo) (email|e-mail|mail|messaggio|newsletter) *", "(cancella iscrizione|annulla iscrizione|disiscriviti|cancellati|disiscrizione)",
		"(la nostra newsletter|con la nostra newsletter) *",
	},
	Advertisement: {
		"pubblicità", "annuncio", "annunci", "annuncio pubblicitario", "messaggio pubblicitario",
		"sponsorizzato", "contenuto sponsorizzato", "contenuti sponsorizzati", "inserzione",
		"informazione pubblicitaria", "publiredazionale", "in collaborazione con *4", "articolo sponsorizzato",
		"post sponsorizzato", "continua dopo la pubblicità", "promosso da *4", "sponsor",
		"contenuto promozionale",
		"(l'articolo|la lettura|il testo|) (continua|prosegue) (dopo|sotto) (la|l'|) (pubblicità|annuncio)",
		"pubblicità: *", "(chiudi|salta) (la pubblicità|l'annuncio|annuncio)",
	},
	Recommended: {
		"consigliati", "consigliato", "consigliati per te", "consigliati per voi", "raccomandati",
		"raccomandati per te", "i nostri consigli", "scelti per te", "scelti per voi", "in evidenza",
		"in primo piano", "primo piano", "di tendenza", "tendenze", "trending", "popolari", "i più popolari",
		"articoli popolari", "da non perdere", "la scelta della redazione", "le scelte della redazione",
		"per te", "dal web", "dalla rete", "articoli consigliati", "articoli in evidenza",
		"i nostri suggerimenti", "speciali", "post in evidenza",
	},
	Comments: {
		"# (opinioni|commenti)",
		"commenti", "commento", "i commenti", "ultimi commenti", "i vostri commenti", "nessun commento",
		"un commento",
		"(#|nessun|vedi|mostra|leggi|leggi i|tutti i|vedi tutti i|vedi i|nascondi|scrivi|carica altri|mostra " +
			"i|altri|non ci sono|un) (commenti|commento|risposte|risposta)",
		"(#|nessun|un) (commenti|commento|risposte|risposta|pensieri|pensiero) (su|a|per) *",
		"(lascia|scrivi|aggiungi|inserisci|invia|pubblica|lasciaci) (un|il tuo|il primo|una) (commento|" +
			"risposta|recensione|opinione)",
		"lascia (un commento|una risposta) *6", "commenta", "commenta l'articolo", "commenta la notizia",
		"partecipa alla discussione", "unisciti alla discussione", "partecipa alla conversazione", "di' la tua",
		"dì la tua", "che ne pensi", "cosa ne pensi", "cosa ne pensate", "discussione", "la tua opinione",
		"scrivi alla redazione", "(sii|commenta per) (il|) primo (a commentare|) *3",
		"i commenti (sono chiusi|sono disabilitati|sono moderati) *4",
		"i commenti (sono chiusi|sono disabilitati)",
		"(devi|accedi|effettua|registrati) * per (commentare|lasciare|inviare|pubblicare|scrivere) *4",
		"(accedi|registrati|effettua il login) per commentare",
	},
	CommentForm: {
		"il tuo indirizzo e-mail non sarà (pubblicato|mostrato) *",
		"il tuo indirizzo e-mail non sarà (pubblicato|mostrato)",
		"(i campi|campi) (obbligatori|contrassegnati|richiesti) *", "campi obbligatori",
		"(salva|do il mio consenso) * (nome|affinché) *", "salva il mio nome *", "invia commento",
		"pubblica commento", "invia il commento", "annulla risposta", "nome", "il tuo nome", "cognome",
		"sito web", "messaggio", "il tuo messaggio", "oggetto", "il tuo commento", "invia", "invia messaggio",
		"telefono", "(avvertimi|avvisami|notificami) *", "questo sito (usa|utilizza) akismet *",
		"scopri come vengono elaborati i dati derivati dai commenti *",
		"(ho letto|accetto|dichiaro) * (privacy|trattamento|termini) *6", "# caratteri (rimanenti|rimasti)",
		"(devi|è necessario) (effettuare l'accesso|accedere|registrarti|effettuare il login) per (rispondere|commentare|partecipare) (*3|)", "accedi per (rispondere|commentare)",
	},
	Reply: {
		"(mi piace|consiglia) #",
		"rispondi", "risposta", "risposte", "segnala", "segnala commento", "segnala abuso", "mi piace",
		"non mi piace", "mostra risposte", "nascondi risposte", "vedi risposte", "segnala un abuso",
		"(rispondi|in risposta) a @", "# (mi piace|risposte|risposta)", "(mostra|vedi) # (risposte|risposta)",
	},
	Credit: {
		"(foto|immagine|immagini|fotografia|credit|credits|crediti|credito|foto credit|credit foto|crediti " +
			"foto|crediti immagine|fonte foto|fonte immagine|foto di copertina|immagine di copertina|" +
			"didascalia|illustrazione|ph|foto di repertorio|foto d'archivio|copertina): *",
		"(foto|immagine) (di repertorio|d'archivio|di archivio|generica|di copertina|simbolica)",
		"(foto|immagine|immagini|illustrazione) (di|da|credit|©|via) @", "foto © *8", "lapresse", "agi",
		"adnkronos", "fotogramma", "ansa foto", "@ (lapresse|fotogramma|ipa|agf)", "ph @",
	},
	Views: {
		"sei il visitatore (numero|n|#) (*6|)",
		"# visitatori (dal|da) *6",
		"# (visualizzazioni|letture|condivisioni|visite|lettori|visualizzazione)",
		"(visualizzazioni|letture|visite|letto|visto|condivisioni) # (volte|)",
	},
	ReadingTime: {
		"(tempo di lettura|lettura|tempo di lettura stimato|tempo stimato di lettura|tempo lettura) (stimato|" +
			"di|circa|) # (min|minuto|minuti|m)",
		"# (min|minuto|minuti) (di lettura|lettura|per la lettura)",
		"(si legge|leggi|lettura) in # (min|minuti|minuto)", "tempo di lettura",
	},
	PressContact: {
		"(informazioni sull'azienda|chi è l'azienda|l'azienda in breve|nota per i redattori)",
		"(contatti|contatto|ufficio) (stampa|per la stampa|media|per i media):*",
		"(contatti stampa|contatto stampa|ufficio stampa|contatti per la stampa|contatti per i media|" +
			"contatti|relazioni con i media|media relations|area stampa|rassegna stampa):*",
		"per (ulteriori|maggiori) informazioni (visitare|visita|contattare|si prega|su|consultare|sul) *",
		"per (ulteriori|maggiori) informazioni:*", "dichiarazioni previsionali",
	},
	PrintEmail: {
		"scarica",
		"aggiungi al (mio|tuo|) calendario", "salva (annuncio|evento|offerta)",
		"(stampa|salva) (ricetta|la ricetta)",
		"(stampa|salva) (la|questa|) ricetta",
		"stampa", "stampa articolo", "stampa l'articolo", "stampa questa pagina", "versione stampabile",
		"copia link", "copia il link", "copia", "link copiato", "salva", "salva articolo", "salva in pdf",
		"scarica pdf", "scarica il pdf", "invia", "leggi più tardi", "aggiungi ai preferiti", "preferiti",
		"dimensione testo", "dimensione carattere", "riduci il testo", "ingrandisci il testo", "stampa pagina",
		"stampa (questo|questa|l'|) (articolo|pagina)", "invia (questo articolo|l'articolo|) (ad|a) un amico", "(manda|segnala) (ad|a) un amico",
	},
	Skip: {
		"(vai|salta) (alla|direttamente alla) ricetta",
		"(vai|salta|passa|skip) (direttamente|) (al|alla|ai) (contenuto|contenuto principale|contenuti|" +
			"navigazione|menu|footer|piè di pagina|ricerca|menu principale|sezione principale)",
		"(apri|chiudi|mostra|nascondi) (il|) (menu|menu principale|ricerca|navigazione)",
	},
	BackToTop: {
		"(torna|vai|ritorna) (su|in alto|in cima|all'inizio|a inizio pagina|all'inizio della pagina)",
		"torna all'inizio",
	},
	Login: {
		"accedi", "login", "registrati", "registrazione", "entra", "esci", "iscriviti o accedi",
		"il mio account", "il mio profilo", "crea account", "crea un account", "password",
		"password dimenticata", "nome utente", "hai dimenticato la password", "recupera password", "ricordami",
		"hai già un account", "non hai un account", "area riservata", "resta connesso", "area utente", "logout",
		"diventa socio", "(hai|non hai) (già|ancora|dimenticato) (un account|la password|un profilo) *4",
		"(accedi|login) (o|/|e|) registrati",
	},
	MostRead: {
		"i più letti", "più letti", "le più lette", "più lette", "i più visti", "i più commentati",
		"i più condivisi", "articoli più letti", "gli articoli più letti", "le notizie più lette",
		"ultime notizie", "ultim'ora", "le ultime", "ultima ora", "ultime news", "le ultime notizie", "notizie",
		"top news", "in primo piano", "news", "prima pagina", "dirette", "in diretta", "notizie del giorno",
		"tutte le notizie", "il meglio della settimana", "più popolari", "notizie più lette",
		"(notizie|articoli) più (lette|letti|visti|viste|popolari|recenti) *3",
		"(notizie|articoli) più (lette|letti|visti|viste|popolari|recenti)",
	},
	Copyright: {
		"(tutti i diritti|diritti) (sono|) riservati *", "(tutti i diritti|diritti) (sono|) riservati",
		"© * (diritti|riproduzione) riservati *", "© * tutti i diritti riservati",
		"(©|) riproduzione (riservata|vietata|) *4", "(©|) riproduzione (riservata|vietata)",
		"copyright * riservati *", "copyright * riservati",
	},
	Legal: {
		"note legali", "privacy policy", "informativa privacy", "informativa sulla privacy",
		"termini e condizioni", "termini di servizio", "condizioni d'uso", "condizioni di utilizzo",
		"condizioni di vendita", "contatti", "contattaci", "chi siamo", "mappa del sito",
		"pubblicità e annunci", "lavora con noi", "redazione", "assistenza", "aiuto", "domande frequenti",
		"accessibilità", "dichiarazione di accessibilità", "dati societari", "la redazione", "abbonati",
		"abbonamenti", "archivio", "amministrazione trasparente", "disclaimer", "credits", "gerenza",
		"codice etico", "trattamento dati personali", "diritto di recesso", "chi siamo contatti",
	},
	Donate: {
		"(sostieni|sostenete) (il|) giornalismo (indipendente|libero|) *4",
		"(diventa|diventate) (sostenitore|sostenitrice|socio|patron|abbonato) *8",
		"dona", "dona ora", "donazioni", "fai una donazione", "sostienici", "sostieni", "dona adesso",
		"diventa sostenitore", "diventa socio", "abbonati e sostieni", "contribuisci",
		"(sostieni|supporta|aiuta) (il|la|il nostro|la nostra|l') (lavoro|giornalismo|redazione|informazione|" +
			"giornalismo indipendente|informazione libera|giornale|progetto) *",
		"(sostieni|supporta) (il|la|il nostro|la nostra|l') (lavoro|giornalismo|redazione|giornalismo " +
			"indipendente|informazione libera|giornale)",
		"il tuo (contributo|sostegno) (è|ci) *",
	},
	Paywall: {
		"(abbonati|accedi|registrati|iscriviti) per (continuare|leggere|proseguire|accedere|sbloccare) *",
		"(questo|il) (articolo|contenuto) è riservato (agli|ai) (abbonati|iscritti|membri|soci|utenti) *",
		"quest'articolo è riservato *",
		"(contenuto|articolo) riservato (agli|ai) (abbonati|nostri abbonati|soci)",
		"(contenuto|solo|riservato) (per|agli) abbonati",
		"(sei già|hai già|già) (abbonato|un abbonamento|registrato) *4", "(sei già|già) (abbonato|registrato)",
		"scopri le offerte", "prova gratis", "disdici quando vuoi", "attiva ora", "abbonati ora",
		"scegli il tuo abbonamento", "leggi illimitato",
	},
	AppPromo: {
		"(scarica|installa) (gratis|) (la nostra|l'|la nuova|le nostre) (app|applicazione) *",
		"(scarica|installa) (gratis|) (la nostra|l'|la|le nostre) (app|applicazione)",
		"(disponibile|scarica) su (google play|app store)", "attiva le notifiche",
	},
	Navigation: {
		"menu", "menu principale", "home", "cerca", "cerca:*", "ricerca", "ricerca per:*", "cerca nel sito",
		"chiudi", "chiudi menu", "navigazione", "sezioni", "tutte le sezioni", "indietro", "lingua",
		"scegli la lingua", "annulla", "link utili", "meteo", "edicola", "edizione digitale",
		"sfoglia il giornale", "pagina iniziale", "vai",
	},
	ShowMore: {
		"(leggi|mostra|vedi|carica|scopri|visualizza|altri) (di più|altro|tutto|tutti|tutte|tutti gli " +
			"articoli|tutte le notizie|altri articoli|altri commenti|altre notizie|meno|l'articolo|la " +
			"notizia|l'articolo completo|tutta la notizia|articoli|dettagli|ancora)",
		"continua a leggere", "leggi tutto", "continua", "continua la lettura", "vai all'articolo",
		"per saperne di più", "maggiori informazioni", "ulteriori informazioni", "clicca qui", "approfondisci",
		"scopri", "dettagli", "leggi articolo", "espandi", "tutti gli articoli", "vai alla notizia",
		"(continua a leggere|leggi tutto|continua la lettura) *14",
	},
	Byline: {
		"di @:*", "di @ @", "(scritto|pubblicato|a cura|redatto|testo|intervista) (da|di): @",
		"(scritto|pubblicato|redatto|tradotto) da @", "a cura di @",
		"(di|a cura di|scritto da) @ (redazione|inviato)", "redazione", "la redazione", "redazione web",
		"dal nostro inviato", "dalla nostra redazione", "dal nostro corrispondente",
	},
	PublishedOn: {
		"(pubblicato|aggiornato|ultimo aggiornamento|data di pubblicazione|ultima modifica|modificato|" +
			"pubblicato il|aggiornato il|aggiornamento):*",
		"(pubblicato|aggiornato|modificato|pubblicata|inserito|creato|scritto) (il|alle|da|) (#|lunedì|" +
			"martedì|mercoledì|giovedì|venerdì|sabato|domenica) *10",
		"(ultimo aggiornamento|ultima modifica) (il|) # *8",
		"(#|un|una|un'|pochi) (secondi|minuto|minuti|ora|ore|giorno|giorni|settimana|settimane|mese|mesi|" +
			"anno|anni) fa",
		"(oggi|ieri) (alle|) # *2",
		"(pubblicato|scritto|postato|inserito) da *8",
	},
	Listen: {
		"(scarica|ascolta) (l’|) episodio", "tutti gli episodi",
		"(ascolta|ascoltaci|iscriviti|seguici) su (apple podcasts|spotify|google podcasts|itunes|spreaker)",
		"(ascolta|ascoltare) (la notizia|l'articolo|questo articolo)",
		"ascolta", "ascolta l'articolo", "ascolta questo articolo", "ascolta la notizia", "versione audio",
		"ascolta l'audio", "audio", "ascolta il podcast", "ascolta la versione audio",
		"ascolta (questo|l'|la versione audio dell') articolo *4",
	},
	Gallery: {
		"(guarda|vedi|apri|mostra|sfoglia|ingrandisci) (la|il|le|l'|) (galleria|gallery|foto|fotogallery|" +
			"video|immagine|immagini|galleria fotografica)",
		"fotogallery", "galleria", "galleria fotografica", "galleria immagini", "foto gallery", "foto", "video",
		"ingrandisci", "immagini", "schermo intero", "le foto", "il video", "guarda tutte le foto",
		"(foto|video|fotogallery|le foto|il video): *", "(foto|immagine) # (di|/) #", "# (foto|immagini|di #)",
	},
	Rating: {
		"(hai|avete) (provato|fatto|preparato) questa ricetta *12",
		"(hai|avete) (provato|fatto|preparato) questa ricetta",
		"(se ti è piaciuto|) (lasciaci|lascia) *2 stelle",
		"(vota|valuta) (la|questa) ricetta (*3|)",
		"(valuta|vota) (questo|l'|la|il) (articolo|pagina|ricetta|contenuto)",
		"(è|ti è) (stato|stata|) (utile|piaciuto) *5", "# (voti|voto|recensioni|valutazioni|stelle)",
		"(voto|valutazione|voto medio|media voti):*",
		"(questo|questa) (articolo|pagina|contenuto|risposta) (ti|vi|le|) è (stato|stata|) (utile|piaciuto|d'aiuto) (*2|)",
		"sondaggio",
	},
	Contents: {
		"(indice|sommario|indice dei contenuti|in questo articolo|in questa pagina|contenuti|indice " +
			"dell'articolo|cosa troverai in questo articolo):*",
		"(indice|sommario|contenuti) (mostra|nascondi|#)",
	},
	TranslateSwitch: {
		"(leggi|disponibile|leggi questo articolo|leggi l'articolo) in (inglese|italiano|francese|spagnolo|" +
			"tedesco|english)",
		"versione inglese", "versione italiana", "english version", "traduci", "altre lingue", "tradotto da *4",
		"(disponibile|disponibile anche) in:*",
	},
	ReportError: {
		"(segnala|segnalaci|hai trovato) (un|) (errore|errori|refuso) *6",
		"(segnala|segnalaci) (un|) (errore|refuso)",
	},
	Disclaimer: {
		"questo articolo (ha|è stato pubblicato) più di *6",
		"(disclaimer|avvertenza|avvertenze|nota di trasparenza|esclusione di responsabilità):*",
		"(questo|alcuni|il presente) (articolo|link|contenuto|sito|blog) (contiene|contengono|sono|è|può|" +
			"non) * (affiliati|affiliazione|commissione|testata|giornalistica|affiliato) *",
		"(le|questo|i) (informazioni|articolo|contenuti) * (non sostituiscono|non costituiscono|scopo|non " +
			"costituisce|non sostituisce) *",
		"(possiamo|potremmo|riceviamo) (ricevere|guadagnare|) una (piccola|) commissione *",
		"(questo articolo|questa pagina|il post) (può contenere|contiene) link (affiliati|di affiliazione|sponsorizzati) *4", "(questo articolo|questa pagina|il post) (può contenere|contiene) link (affiliati|di affiliazione|sponsorizzati)",
	},
	Shopping: {
		"contatta (l’agenzia|l’inserzionista|il venditore|il proprietario)",
		"(richiedi|chiedi) (informazioni|una visita)", "calcola (il|la) (mutuo|rata)", "candidati (ora|)",
		"(annunci|offerte) simili",
		"aggiungi al carrello", "carrello", "il mio carrello", "vai al carrello", "acquista", "acquista ora",
		"compra ora", "compra", "disponibile", "non disponibile", "esaurito", "spedizione gratuita",
		"spedizione gratis", "lista dei desideri", "aggiungi alla lista dei desideri", "vedi offerta",
		"vedi prezzo", "acquista su amazon", "vedi su amazon", "iva inclusa", "prezzo:*", "quantità",
		"aggiungi ai desideri", "vai alla cassa", "ordina ora", "confronta", "recensioni dei clienti",
		"spedizione e resi", "guida alle taglie", "disponibilità immediata",
	},
	Browser: {
		"(sito|pagina|) (ottimizzato|ottimizzata) per (netscape|internet explorer|firefox|1024|800|una risoluzione) *",
		"(attiva|abilita|è necessario|per favore attiva) (javascript|attivare javascript|abilitare " +
			"javascript) *",
		"il tuo browser (non|è) *", "pagina non trovata", "accesso negato", "attendere prego",
		"si è verificato un errore", "errore 404",
	},
	Loading: {
		"caricamento", "caricamento in corso", "sto caricando", "caricamento commenti", "attendere",
	},
	Sorting: {
		"(ordina per|ordina|filtra per|filtra|filtri|rilevanza|più recenti|meno recenti|dal più recente|dal " +
			"più vecchio|cancella filtri|prezzo crescente|prezzo decrescente|i più recenti):*",
		"# (risultati|risultato|prodotti|articoli)",
	},
	Edit: {
		"modifica", "modifica wikitesto", "cronologia", "modifica sorgente", "link permanente", "elimina",
		"permalink",
	},
	Tip: {
		"(scrivi|contatta|scrivici) (a|all'|alla|) (autore|redazione|giornalista|noi) *4",
		"invia una segnalazione", "segnalazioni", "lettere al direttore", "scrivici", "scrivi alla redazione",
	},
	Forum: {
		"(visitano il forum|utenti connessi|utenti presenti in questo forum):*",
		"(chi c'è in linea|torna a *4|indice|visitano il forum)",
		"# (messaggi|messaggio) pagina # di # (*4|)",
		"(iscritto dal|data registrazione):*",
		"(registrato|messaggi|località|iscritto dal|data registrazione|ultimo messaggio|autore discussione|" +
			"residenza):*",
		"nuova discussione", "discussione chiusa", "membro", "moderatore", "amministratore", "ospite",
		"messaggio privato", "utente", "clicca per espandere", "risolto",
		"(ultima modifica|modificato) (di|da) *", "@ ha (scritto|detto)",
		"(migliore|miglior) risposta",
		"(discussione|domanda) (iniziata|creata|aperta|posta) da *4",
	},
	Embed: {
		"(un post|visualizza questo post|visualizza questo post su instagram) (condiviso da|su instagram|) *",
		"visualizza questo post su instagram",
		"(questo|per visualizzare questo|per vedere questo) contenuto (è|*) (cookie|ospitato|consenso|" +
			"bloccato) *",
	},
}}
