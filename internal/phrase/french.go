package phrase

var french = language{code: "fr", phrases: phrases{
	SourceLink: {
		"source:*", "sources:*", "lien (source|vers la source|original)",
		"(lire|voir) (l'article|la source|l'original) (original|d'origine|originale|)",
		"(cet|cette) (article|tribune) (a été|est) (initialement|d'abord|) (publié|publiée|paru|parue) *",
	},
	AboutAuthor: {
		"(à propos|au sujet) (de l'auteur|de l'autrice|de l'auteure|des auteurs|du rédacteur|de moi|de nous)",
		"(écrit|rédigé|publié|posté|proposé) par", "(auteur|auteurs|autrice|auteure):*", "l'auteur",
		"(tous|voir tous|voir) (les|ses) articles (de|par) @", "(voir|afficher) tous (les|ses) articles",
		"plus d'articles", "autres articles", "du même auteur", "articles du même auteur",
		"biographie de l'auteur",
	},
	AboutName: {
		"à propos de *4",
		"à propos (des|du) *4",
	},
	CheckAlso: {
		"à découvrir aussi:*", "voir aussi:*", "à voir également:*",
	},
	Related: {
		"(autres recettes|recettes similaires|recettes similaires à découvrir|plus de recettes)",
		"(articles|article|sujets|contenus|contenu|posts|billets|publications|actualités|produits|liens|" +
			"vidéos) (similaires|similaire|liés|lié|connexes|connexe|associés|associé|relatifs|recommandés|" +
			"complémentaires)",
		"(sur|dans) (le|la) même (sujet|thème|thématique|rubrique|catégorie)",
		"(vous|tu) (aimerez|aimeras|pourriez|pourrait|pourrez) (aussi|également|aimer|peut-être) *4",
		"(ça|cela|ceci|ces articles) (pourrait|pourraient|peut|peuvent) (aussi|également|) vous (intéresser|" +
			"plaire) *2",
		"(ça|cela|ceci|ces articles) (pourrait|pourraient|peut|peuvent) (aussi|également|) vous (intéresser|" +
			"plaire)",
		"vous (aimerez|apprécierez) (aussi|peut-être|également)",
		"vous pourriez (aimer|aussi aimer|également aimer|aussi apprécier|être intéressé par|être intéressé)",
		"(à lire|à voir|à découvrir|à consulter|à écouter|lire) (aussi|également|ensuite|sur le même sujet)",
		"pour aller plus loin", "aller plus loin", "pour en savoir plus", "voir aussi", "dans la même rubrique",
		"dans la même catégorie", "autres articles", "à lire", "d'autres articles", "nos autres articles",
		"dans l'actualité", "en relation", "dossier", "dossiers", "suggestions", "nos dossiers", "sur le sujet",
		"ces articles peuvent vous intéresser", "les internautes ont aussi lu", "à ne pas manquer",
		"ne manquez pas", "à la une",
		"(autres|d'autres|plus de) (poèmes|textes|recettes|nouvelles) (du|de|de la|de cet|du même|) (*3|)",
		"(questions|sujets|discussions) (similaires|liées|liés|semblables)",
	},
	ReadAlso: {
		"(à|) (lire|voir|relire|écouter|découvrir|regarder|consulter) (aussi|également|notre enquête|notre " +
			"article|ici|encore|par ailleurs|plus|ailleurs|sur le même sujet|notre dossier):*",
		"(lire|voir) (aussi|également) (article|l'article|notre article|la vidéo|enquête|le reportage|" +
			"l'interview): *",
		"(article|lire|entretien|reportage|récit|décryptage|enquête|dossier|éditorial) réservé à nos abonnés " +
			"(lire aussi|) *",
		"(lire|à lire|relire|voir|en savoir plus|sur le même sujet): *24",
		"(pour aller plus loin|pour en savoir plus|notre dossier): *20",
		"(plus d'informations|plus d'infos|nos explications): *20",
		"(lisez|lis) (aussi|également|plus|la suite):*",
		"(cliquez ici|clique ici) pour (lire|en savoir plus|découvrir) *",
		"(lisez|retrouvez|lire) (d'autres|toutes nos|tous nos|plus de) *4 (ici|)",
	},
	MoreOn: {
		"(plus|plus d'articles|toute l'actualité|toutes les actualités|toute l'actu|tous les articles|toutes " +
			"nos informations|l'actualité|nos articles|nos dossiers) (sur|de|du|en|dans|à propos de) *4",
		"(les|nos|) (derniers|dernières|récents|récentes) (articles|actualités|actus|infos|nouvelles|" +
			"publications|posts|billets|vidéos|informations|commentaires|dépêches)",
		"(articles|commentaires|posts|billets) récents", "(publications|actualités) récentes",
		"(dans|de) la même série", "plus sur ce sujet", "en savoir plus sur *4",
	},
	PrevNext: {
		"chapitre (précédent|suivant)",
		"(liste des chapitres|sommaire des chapitres)",
		"(article|articles|page|billet|publication|post|chapitre) (précédent|suivant|précédente|suivante|" +
			"précédents|suivants|plus anciens|plus récents)",
		"(article|page|billet|publication|post) (précédent|suivant|précédente|suivante): *", "précédent",
		"suivant", "précédente", "suivante", "précédent suivant", "(précédent|suivant): *",
		"navigation (de l'article|des articles|de l’article)",
		"(l'article|lire l'article|voir l'article) (précédent|suivant)", "page # (sur|de|/) #",
		"articles plus (anciens|récents)",
	},
	Tags: {
		"(étiquettes|étiquette|étiqueté|étiquettes|mots clés|mots clefs):*", "(mot clé|tags|tag):*",
		"(classé dans|classé sous|publié dans):*",
		"(posté dans|sur les mêmes thèmes|sur les mêmes sujets|dans cet article): *16",
		"(classé|étiqueté) (dans|sous|avec|comme) *10", "publié dans @",
		"(thèmes|sujets) (associés|liés|abordés|de l'article):*", "en lien avec:*",
		"(thème|thèmes|thématiques|thématique|rubrique|rubriques|sujets|catégorie|catégories)",
		"(thèmes|thématiques|rubriques|sujets|catégories): *12",
		"(sur les mêmes thèmes|sur les mêmes sujets|dans cet article)",
	},
	Share: {
		"(ça vous a plu|vous avez aimé) *4 (partagez|partager) *4",
		"partager (cet|l’|) épisode",
		"partager (la|cette) recette",
		"(cliquez|cliquer) (pour|sur) partager *",
		"partager", "partagez", "partage", "partages",
		"(partager|partagez|envoyer|recommander|tweeter|épingler) (cet article|l'article|ce contenu|cette " +
			"page|ceci|la page|cette publication|ce billet|ce post|l'info|cette recette|:*)",
		"(partager|partagez|envoyer) (cet article|l'article|cette page|) (sur|via|par|avec|à) (facebook|" +
			"twitter|x|whatsapp|telegram|linkedin|pinterest|e-mail|mail|courriel|messenger|les réseaux " +
			"sociaux|un ami|vos amis|bluesky|threads|reddit|flipboard) *4",
		"(partager|partagez|envoyer) (cet article|l'article|cette page|) (sur|via|par|avec|à) (facebook|" +
			"twitter|x|whatsapp|telegram|linkedin|vos amis|bluesky|pinterest|e-mail|mail|courriel|messenger|" +
			"les réseaux sociaux|un ami|threads|reddit|flipboard)",
		"(partager|partagez): *", "(cliquez|cliquer) pour (partager|envoyer|imprimer) *", "j'aime ça:*",
		"tweeter", "tweetez", "partager tweeter *4", "envoyer à un ami", "envoyer par e-mail",
		"envoyer par mail", "offrir l'article", "offrir cet article", "recommander",
		"(facebook|twitter|copier le lien) partager",
	},
	Follow: {
		"suivez-(nous|moi):*", "(suivez|rejoignez) nous", "nous suivre", "suivre", "s'abonner", "suivi",
		"(abonnez|abonne) (vous|toi) à (notre|la|ma) (chaîne|page|canal) *",
		"rejoignez (notre|la|le) (chaîne|groupe|canal|page|communauté) *", "réseaux sociaux",
		"nos réseaux sociaux", "sur les réseaux sociaux", "sur les réseaux", "# (abonnés|followers|suiveurs)",
		"(suivez|suivre|rejoignez|retrouvez|suis|rejoins) (nous|moi|@|notre actualité|toute l'actualité *6|" +
			"notre page) (sur|aussi sur|également sur) (notre|nos|le|les|) (page|chaîne|réseaux sociaux|" +
			"réseaux|facebook|twitter|x|instagram|youtube|linkedin|telegram|whatsapp|tiktok|google news|" +
			"pinterest|threads|bluesky|mastodon|social media) *8",
		"(suivez|suivre|rejoignez|retrouvez) (nous|moi) (sur|aussi sur|également sur) (les réseaux sociaux|" +
			"nos réseaux|facebook|twitter|x|instagram|youtube|linkedin|telegram|whatsapp|tiktok|google news|" +
			"pinterest|threads|bluesky|mastodon|social media)",
		"* (suivez-nous|rejoignez-nous|abonnez-vous à notre chaîne|abonnez-vous à notre page) (sur|) *",
	},
	AppearedFirst: {
		"l'article * est apparu en premier sur *", "l'article * (est|a été) (paru|apparu|publié) *",
		"cet article * est apparu en premier sur *", "cet article est (apparu|paru) en premier sur *",
	},
	Breadcrumb: {
		"vous êtes ici:*", "(accueil|fil d'ariane): *", "fil d'ariane",
		"retour (à l'accueil|à la liste|aux actualités|à l'index|au sommaire|accueil)",
	},
	Cookie: {
		"(nous|nous et nos partenaires|nous et nos # partenaires|nos partenaires et nous) (utilisons|" +
			"déposons|stockons|souhaitons) (des|les|nos|) (cookies|traceurs|*6 cookies) *",
		"(ce|notre|le) (site|site web|site internet|blog) (utilise|dépose|recourt) (des|les|) (cookies|" +
			"traceurs|*4 cookies) *",
		"ce site (utilise des|utilise les) cookies",
		"en (poursuivant|continuant|cliquant|naviguant|acceptant) * (cookies|traceurs) *",
		"en (poursuivant|continuant|cliquant|naviguant|acceptant) * (cookies|traceurs)",
		"(les cookies|des cookies) (nous|permettent|assurent|sont) *",
		"(tout|tous les cookies|les cookies|tous) (accepter|refuser)",
		"(accepter|refuser|autoriser|rejeter) (tout|tous les cookies|les cookies|et fermer|et continuer)",
		"accepter", "refuser", "j'accepte", "je refuse", "continuer sans accepter", "tout accepter",
		"tout refuser", "accepter et fermer", "accepter et continuer", "personnaliser", "paramétrer",
		"paramétrer les cookies", "enregistrer mes préférences", "ok tout accepter", "savoir plus",
		"toujours activé",
		"(gérer|gestion|paramètres|paramétrage) (des|les|de) (cookies|traceurs|consentements|consentement|" +
			"préférences|confidentialité)",
		"(gérer|gestion|paramètres|paramétrage) (mes|vos|relative aux|en matière de) (cookies|traceurs|" +
			"consentements|préférences|confidentialité)",
		"(gérer|gestion|paramètres|paramétrage|personnaliser|réglages|configurer) (mes|vos|relative aux|en " +
			"matière de) consentement",
		"(préférences|politique|personnaliser|réglages|configurer) (des|les|de|mes|vos|relative aux|en " +
			"matière de) (cookies|traceurs|consentements)",
		"(préférences|politique) (des|les|de|mes|vos|relative aux|en matière de) (consentement|préférences|" +
			"confidentialité)",
		"(personnaliser|réglages|configurer) (des|les|de) (consentement|préférences|confidentialité)",
		"(personnaliser|réglages|configurer) (mes|vos|relative aux|en matière de) (préférences|" +
			"confidentialité)",
		"gérer mes cookies", "gestion des cookies", "cookies nécessaires", "cookies fonctionnels",
		"cookies publicitaires", "cookies statistiques", "paramètres cookies",
		"vos choix concernant les cookies", "gérer le consentement", "gérer les options", "gérer les services",
		"(le respect de votre vie privée|votre vie privée|nous respectons votre vie privée) *6",
		"pour offrir les meilleures expériences *", "le stockage ou l'accès technique *",
	},
	Newsletter: {
		"vous recevez (cet e-mail|cet email|ce mail|ce message|ce courriel|cette newsletter|cette lettre) (car|parce que|parce quil|suite à) *",
		"(voir|lire|afficher|consulter) (cet e-mail|cet email|ce message|la newsletter|cette newsletter) dans (votre|le|un) navigateur",
		"(pour vous désabonner|se désabonner|se désinscrire|me désabonner|pour ne plus recevoir *4):*",
		"newsletter", "newsletters", "lettre d'information", "lettres d'information", "infolettre",
		"la newsletter", "notre newsletter", "nos newsletters",
		"(s'inscrire|s'abonner|inscription|abonnement|m'inscrire|je m'inscris|je m'abonne|inscrivez-vous|" +
			"abonnez-vous) (à la newsletter|à notre newsletter|aux newsletters|à l'infolettre|newsletter|)",
		"(recevez|recevoir) * (par e-mail|par mail|dans votre boîte|par courriel|dans votre boite mail|" +
			"newsletter) *6",
		"(recevez|recevoir) * (par e-mail|par mail|par courriel)",
		"(votre|saisissez votre|entrez votre|indiquez votre) (adresse|) (e-mail|mail|courriel|de messagerie) " +
			"*4",
		"(votre|saisissez votre|entrez votre|indiquez votre) (adresse|) (e-mail|mail|courriel)",
		"adresse (e-mail|mail|de messagerie)",
		"(restez|rester) (informé|informés|informée|connecté|à jour|au courant) *4",
		"ne (manquez|ratez) (rien|aucune|aucun|plus rien|pas|plus aucun) *8", "ne (manquez|ratez) (plus|) rien",
		"(merci pour|merci de) votre inscription *", "vous pouvez vous désinscrire à tout moment *",
		"vous pouvez vous désinscrire à tout moment", "votre adresse * (utilisée|conservée|destinée) *",
		"(abonnez|inscrivez|abonne|inscris) (vous|toi) (gratuitement|dès maintenant|vite|) (à|pour recevoir|" +
			") (notre|la|nos|ma|l'|) (*3 |)(newsletter|newsletters|lettre d'information|lettre|infolettre|" +
			"liste de diffusion) *16",
		"(abonnez|inscrivez|abonne|inscris) (vous|toi) (gratuitement|dès maintenant|vite|) (à|pour recevoir|" +
			") (notre|la|nos|ma|l'|) (newsletter|newsletters|lettre d'information|infolettre|liste de " +
			"diffusion)",
		"* retrouvez (l'essentiel|toute l'actualité|l'actualité) (de|du|des) *", "votre (e-mail|adresse e-mail|mail) est (collecté|collectée|utilisé|utilisée) par *",
		"vous (recevez|avez reçu) (cet|ce|cette) (e-mail|email|mail|courriel|message|lettre|newsletter) (car|parce que|suite) *", "(se désabonner|se désinscrire|désabonnement|me désabonner)", "si (ce|cet) (message|e-mail|mail) ne s'affiche pas *",
		"(notre|avec notre) (lettre|newsletter|infolettre) *",
	},
	Advertisement: {
		"publicité", "publicités", "pub", "annonce", "annonces", "sponsorisé", "contenu sponsorisé",
		"contenu partenaire", "partenaire", "partenaires", "en partenariat avec *4",
		"la suite après la publicité", "la suite après cette publicité",
		"l'article continue après la publicité", "la suite de cet article après cette publicité",
		"fermer la publicité", "passer la publicité", "publi rédactionnel", "publireportage",
		"publi communiqué", "liens sponsorisés", "communiqué", "proposé par *4", "article sponsorisé",
		"suite après la publicité", "publicité continuer la lecture", "publicité: *",
		"(la suite|suite|lire la suite|continuez votre lecture) (de l'article|) (après|sous) (la|cette) " +
			"publicité",
		"(sponsorisé|offert|présenté|proposé) par:*",
	},
	Recommended: {
		"recommandé", "recommandés", "recommandations", "recommandation", "nos recommandations",
		"notre sélection", "sélectionné", "sélectionnés", "nos coups de cœur", "coups de cœur",
		"le choix de la rédaction", "les choix de la rédaction", "choix de la rédaction",
		"la sélection de la rédaction", "tendances", "tendance", "tendances du moment", "en ce moment",
		"populaire", "populaires", "articles populaires", "articles recommandés", "les plus populaires",
		"contenus sponsorisés", "ailleurs sur le web", "sur le web", "autour du web", "à la une",
		"on vous recommande", "la rédaction vous conseille", "nos suggestions", "les incontournables",
		"à ne pas rater", "nos conseils",
		"(recommandé|recommandés|recommandations|sélectionné|sélectionnés|suggéré|choisi) (pour vous|par *4|" +
			"par la rédaction)",
		"pour vous", "rien que pour vous", "nos (meilleurs|meilleures) *3",
	},
	Comments: {
		"# (réactions|commentaires|avis)",
		"commentaires", "commentaire", "réactions", "les commentaires", "vos commentaires", "vos réactions",
		"derniers commentaires", "aucun commentaire", "pas de commentaire", "pas de commentaires",
		"un commentaire",
		"(#|voir les|afficher les|lire les|voir les #|lire les #|tous les|masquer les|voir|afficher|lire|" +
			"aucun|voir tous les|charger les|les) (commentaires|commentaire|réactions|réaction|réponses|" +
			"avis)",
		"(#|aucun|un|une) (commentaires|commentaire|réflexions|réflexion|réponses|réponse|pensées|pensée) " +
			"(sur|à|sur l'article|au sujet de) *",
		"(laisser|laissez|laisse|écrire|ajouter|poster|publier|rédiger|déposer|écrivez|ajoutez|postez|donner|" +
			"donnez) (un|votre|le premier|moi un|nous un|mon|ton) (commentaire|avis|réponse|opinion)",
		"laisser (une|un) (réponse|commentaire) *6", "laisser une réponse", "réagir", "réagissez", "commenter",
		"commentez", "participer", "participez", "réagir à cet article", "commenter cet article",
		"réagissez à cet article", "rejoignez la discussion", "rejoignez la conversation",
		"rejoindre la conversation", "participez à la discussion", "participer à la discussion",
		"participez à la conversation", "contribuer", "discussion", "débat", "donnez votre avis", "votre avis",
		"qu'en pensez-vous", "et vous qu'en pensez-vous",
		"(soyez|sois) le premier à (commenter|réagir|donner|laisser) *6",
		"(soyez|sois) le premier à (commenter|réagir)",
		"(commentaires|les commentaires) (sont fermés|fermés|désactivés|sont clos|#|sont modérés)",
		"(les commentaires|commentaires) (sont|fermés sur|pour cet) *6",
		"(connectez-vous|vous devez être connecté|vous devez vous connecter|identifiez-vous|vous devez être " +
			"abonné) (pour|afin de) (publier|commenter|réagir|laisser|poster|écrire|contribuer) *",
		"(connectez-vous|vous devez être connecté|identifiez-vous) (pour|afin de) (commenter|réagir|" +
			"contribuer)",
		"réagir", "réagir #",
		"(répondre|réagir) à (cet|ce) (article|message)",
	},
	CommentForm: {
		"(votre|l') (adresse|) (e-mail|mail|de messagerie|électronique) ne sera (pas|jamais) (publiée|publié|" +
			"divulguée|visible|affichée|communiquée) *",
		"(votre|l') (adresse|) courriel ne sera (pas|jamais) (publiée|publié|divulguée|visible|affichée|" +
			"communiquée) *",
		"(votre|l') (adresse|) (e-mail|mail|de messagerie|électronique) ne sera (pas|jamais) (publiée|publié|" +
			"divulguée|visible|affichée|communiquée)",
		"(votre|l') (adresse|) courriel ne sera (pas|jamais) (publiée|publié|divulguée|visible|affichée|" +
			"communiquée)",
		"votre adresse e-mail ne sera pas publiée *",
		"(les champs|champs) (obligatoires|requis|marqués|suivis|signalés) *8",
		"(champs|champ) (obligatoires|obligatoire|requis)", "enregistrer mon nom *", "laisser un commentaire",
		"publier", "poster", "envoyer", "soumettre", "valider", "publier le commentaire",
		"publier mon commentaire", "envoyer le commentaire", "soumettre le commentaire", "annuler la réponse",
		"annuler", "nom", "votre nom", "prénom", "pseudo", "votre message", "votre commentaire", "site web",
		"site internet", "message", "objet", "sujet", "votre e-mail",
		"(prévenez|avertissez|notifiez|prévenir|avertir|avertissez) moi *", "ce site utilise akismet *",
		"en savoir plus sur (la façon dont|comment) les données de vos commentaires *",
		"# caractères (restants|maximum|max)",
		"j'accepte (les|la|que) * (confidentialité|conditions|données) *6",
		"(vous devez être|il faut être) (connecté|connectée|inscrit) pour (répondre|participer|écrire) (*4|)", "connectez-vous pour (répondre|commenter|participer) (*3|)",
	},
	Reply: {
		"(j'aime|recommander) #",
		"répondre", "réponse", "réponses", "signaler", "signaler un abus", "signaler ce commentaire", "j'aime",
		"je n'aime pas", "citer", "recommander #", "alerter", "modérer", "voir les réponses", "voir la réponse",
		"voir plus de réponses", "masquer les réponses", "(répondre|en réponse) à @",
		"# (j'aime|réponses|réponse|personnes ont aimé|mentions j'aime|like)",
		"(afficher|voir) (#|les) (réponses|réponse|autres réponses)",
		"(répondre|signaler|j'aime) (signaler|répondre|partager|citer) *3",
	},
	Credit: {
		"(photo|photos|crédit|crédits|crédit photo|crédits photo): *",
		"(crédit photos|crédits photos|crédit image|crédits image|image|légende): *",
		"(illustration|photographie|dessin|infographie|capture d'écran|photo d'illustration): *",
		"(photo d'archives|copyright|vidéo|source photo|photo prétexte|source image|source de l'image): *",
		"crédit photo", "crédits photo", "crédit image", "photo d'illustration", "image d'illustration",
		"photo d'archives", "archives", "illustration", "capture d'écran", "photo prétexte", "image prétexte",
		"droits réservés", "dr", "belga", "avec afp", "afp photo",
		"(crédit|crédits) (photo|photos|image|images) *10",
		"(photo|photos|image|photographie|illustration|dessin) (par|de|©|dr|d'archives) @", "photo © *8",
		"(avec|par) (afp|reuters|l'afp)",
		"@ (afp via getty|hans lucas|sipa|maxppp|abaca|belga|pour *3|photopqr *4|archives|ouest france)",
		"source de l'image *8",
	},
	Views: {
		"vous êtes le (visiteur|#) *6",
		"# visiteurs (depuis|aujourdhui) (*6|)",
		"# (vues|lectures|partages|lecteurs|visites|clics|vue|consultations|affichages)",
		"(vues|vu|lu|partages|nombre de vues|lectures) #", "(lu|vu|partagé|consulté) # fois",
	},
	ReadingTime: {
		"(temps de lecture|lecture|durée de lecture|temps de lecture estimé|temps de lecture moyen) (estimé " +
			"à|environ|de|moins de|) # (min|mn|minute|minutes|m)",
		"# (min|mn|minute|minutes) (de lecture|lecture|de lecture estimées)",
		"(lecture|lire en|à lire en) # (min|mn|minute|minutes)", "temps de lecture",
		"lecture en moins de # minutes", "lecture # (min|mn)",
	},
	PressContact: {
		"(à propos de l'entreprise|à propos du groupe|à propos de l'association)",
		"(contact presse|contacts presse|contact médias|contacts médias):*",
		"(relations presse|service de presse|relations médias|contacts):*",
		"(contact investisseurs|relations investisseurs|renseignements|espace presse):*",
		"(service presse|attachée de presse|communiqué de presse|à propos de la société):*",
		"pour plus d'informations (sur|contactez|veuillez|visitez|consultez|rendez) *",
		"pour (de plus amples informations|toute information|plus d'info|en savoir plus|plus de " +
			"renseignements|plus de détails) (sur|contactez|veuillez|visitez|consultez|rendez) *",
		"(voir|consulter) (la version|le communiqué) (source|original|originale) *",
		"le texte du communiqué issu d'une traduction *", "(déclarations|énoncés) (prospectives|prospectifs)",
	},
	PrintEmail: {
		"télécharger",
		"ajouter à (mon|votre|l’|) (agenda|calendrier)", "ajouter à l'agenda",
		"sauvegarder (cette|l’) (offre|annonce)",
		"(imprimer|enregistrer|sauvegarder) (la|cette) (recette|page)",
		"imprimer", "imprimer l'article", "imprimer cet article", "version imprimable", "copier le lien",
		"copier", "lien copié", "copier l'url", "envoyer l'article", "télécharger le pdf", "télécharger en pdf",
		"enregistrer en pdf", "format pdf", "enregistrer", "sauvegarder", "ajouter aux favoris",
		"ajouter à mes favoris", "ajouter à la liste", "favoris", "lire plus tard", "lu plus tard",
		"ajouter à vos sélections", "ajouter l'article à vos sélections", "classer", "taille du texte",
		"taille de police", "augmenter la taille du texte", "citer cet article", "imprimer la page",
		"marque page", "mode sombre",
	},
	Skip: {
		"(aller|passer|sauter) (à|directement à) la recette",
		"(aller|passer|accéder|sauter|skip) (directement|) (au|à la|à|vers le|au contenu|vers la) (contenu|" +
			"contenu principal|navigation|menu|recherche|navigation principale|pied de page|l'article)",
		"aller au contenu", "passer (la navigation|la publicité)",
		"(ouvrir|fermer|afficher|masquer) (le|la) (menu|recherche|navigation|menu principal|barre de " +
			"recherche)",
	},
	BackToTop: {
		"(retour|remonter|revenir|aller) (en|vers le|au|) haut (de page|de la page|)", "haut de (la|) page",
		"remonter",
	},
	Login: {
		"se connecter", "connexion", "connectez-vous", "s'identifier", "identifiez-vous", "s'inscrire",
		"inscription", "déconnexion", "se déconnecter", "mon compte", "créer un compte", "créez un compte",
		"créer mon compte", "mot de passe", "mot de passe oublié", "identifiant", "nom d'utilisateur",
		"déjà inscrit", "pas encore inscrit", "déjà un compte", "se souvenir de moi", "rester connecté",
		"rejoindre", "mon profil", "espace membre", "mon espace", "espace client", "devenir membre",
		"me connecter", "je me connecte", "je crée mon compte", "identifiants oubliés",
		"(vous avez|avez-vous|) déjà un compte *4", "mot de passe (oublié|perdu) *2",
		"(connexion|se connecter) (/|ou) (inscription|s'inscrire|créer un compte)",
	},
	MostRead: {
		"les plus lus", "articles les plus lus", "les articles les plus lus", "le plus lu",
		"les plus consultés", "les plus vus", "les plus commentés", "les plus partagés", "les plus populaires",
		"à la une", "dernières nouvelles", "dernières infos", "dernières actualités", "dernières actus",
		"dernière minute", "en direct", "en continu", "l'info en continu", "fil info", "fil d'actu",
		"fil d'actualité", "le fil info", "toute l'actualité", "l'actualité en continu", "l'essentiel",
		"les titres", "les plus récents", "top articles", "actualités", "actualité", "actu", "les infos",
		"derniers articles", "dernières dépêches", "le direct", "le fil", "flash info", "au même moment",
		"les + lus", "nos derniers articles",
		"les (articles|contenus|vidéos|actualités|pages) les plus (lus|vus|vues|consultés|partagés|commentés|" +
			"lues|populaires) *4",
		"les (articles|contenus|vidéos|actualités|pages) les plus (lus|vus|vues|consultés|partagés|commentés|" +
			"lues|populaires)",
	},
	Copyright: {
		"tous droits réservés *", "tous droits réservés", "© * tous droits réservés *",
		"© * tous droits réservés", "copyright * tous droits réservés *", "copyright * tous droits réservés",
		"(toute|la) reproduction * (interdite|autorisation|interdit) *",
		"(toute|la) reproduction * (interdite|autorisation)", "reproduction interdite",
	},
	Legal: {
		"(signer le|) livre dor",
		"mentions légales", "conditions générales", "conditions générales d'utilisation",
		"conditions générales de vente", "conditions d'utilisation", "cgu", "cgv",
		"politique de confidentialité", "politique de protection des données", "confidentialité",
		"données personnelles", "vie privée", "charte", "charte de confidentialité", "plan du site", "contact",
		"contactez-nous", "nous contacter", "à propos", "qui sommes-nous", "aide", "foire aux questions", "faq",
		"accessibilité", "accessibilité non conforme", "recrutement", "offres d'emploi", "annoncer",
		"publicité et annonces", "régie publicitaire", "la rédaction", "l'équipe", "archives", "partenaires",
		"s'abonner au journal", "abonnement", "abonnements", "nous rejoindre", "crédits",
		"politique des cookies", "charte d'utilisation", "informations légales", "charte éditoriale",
		"charte déontologique", "modération", "flux rss", "politique éditoriale",
		"mentions légales (contact|politique|cgu|confidentialité) *6",
	},
	Donate: {
		"(soutenez|soutenir) (le|notre|un) journalisme (indépendant|libre|) *4",
		"(devenez|devenir) (mécène|donateur|soutien|membre|adhérent) *8",
		"*20 (soutenez nous|faites un don|faire un don) (*12|)",
		"faire un don", "faites un don", "je fais un don", "je donne", "donner", "donnez", "soutenir",
		"soutenez-nous", "nous soutenir", "je soutiens", "don", "dons", "je participe",
		"faire un don maintenant", "adhérer", "adhérez",
		"(soutenez|soutenir|aidez) (notre|le|un|nous|le travail|l'indépendance|une presse|l'info|la presse) " +
			"(travail|journalisme|média|rédaction|journal|site|indépendant|indépendante|journalisme " +
			"indépendant|à *6) *",
		"(soutenez|soutenir) (notre|le|un) (travail|journalisme|média|journalisme indépendant|média " +
			"indépendant|site)",
		"votre (don|soutien) (est|permet|nous|à) *", "(grâce à|sans) (vos dons|votre soutien|vos) *",
	},
	Paywall: {
		"(abonnez-vous|connectez-vous|inscrivez-vous|créez un compte|identifiez-vous) (pour|afin de) (lire|" +
			"continuer|poursuivre|accéder|découvrir|débloquer|profiter) *",
		"(cet|ce|l') (article|contenu) est réservé (aux|à nos) (abonnés|membres|lecteurs|inscrits) *",
		"(cet|ce|l') (article|contenu) est réservé (aux|à nos) (abonnés|membres)",
		"(article réservé|réservé|contenu réservé|réservée) (aux|à nos) abonnés", "abonné", "abonnés",
		"déjà abonné", "déjà abonnée", "vous êtes abonné", "vous êtes déjà abonné", "pas encore abonné",
		"voir les offres", "voir les offres d'abonnement", "premium", "article abonné", "je teste",
		"essai gratuit", "sans engagement", "résiliable à tout moment", "découvrir nos offres",
		"découvrir les offres", "choisir une offre", "tester gratuitement", "profiter de l'offre",
		"(déjà abonné|vous êtes abonné) (identifiez-vous|connectez-vous|se connecter|connexion)",
		"il vous reste # *", "la suite est réservée aux abonnés *",
		"(vous avez|il vous reste) # (articles|article|% de cet article) *",
		"(# €|1€|#€) (par mois|le premier mois|/ mois) *6", "la lecture de vos articles *",
	},
	AppPromo: {
		"(téléchargez|télécharger|installez|découvrez) (gratuitement|) (l'application|notre application|" +
			"l'appli|notre appli|l'app) *",
		"(téléchargez|télécharger|installez|découvrez) (gratuitement|) (l'application|notre application|" +
			"l'appli|notre appli|l'app)",
		"(disponible|télécharger|téléchargez) (sur|dans) (google play|l'app store|app store)",
		"(activer|recevoir) les (notifications|alertes)", "nos applications", "nos applis",
		"application mobile",
	},
	Navigation: {
		"menu", "menu principal", "accueil", "recherche", "rechercher", "rechercher:*", "recherche pour:*",
		"rechercher sur le site", "fermer", "fermer le menu", "navigation", "rubriques", "toutes les rubriques",
		"sommaire", "retour", "plus", "navigation principale", "langue", "choisir une langue", "ok", "annuler",
		"liens utiles", "pied de page", "votre recherche", "lancer la recherche", "chercher", "le journal",
		"kiosque", "le kiosque", "en kiosque", "suivant", "édition", "éditions", "météo", "programme tv",
		"jeux",
	},
	ShowMore: {
		"(voir|afficher|lire|charger|montrer|en voir|en lire) (plus|moins|tout|tous|toutes|la suite|" +
			"davantage|plus d'articles|l'article|l'article complet|l'article entier|l'intégralité|plus de " +
			"résultats|tous les articles|toute l'actualité|d'autres articles|le détail|la vidéo|les détails|" +
			"plus de commentaires|toutes les actualités)",
		"lire la suite", "en savoir plus", "la suite", "continuer la lecture", "continuer à lire",
		"poursuivre la lecture", "suite", "tout voir", "découvrir", "plus d'infos", "plus d'informations",
		"plus de détails", "cliquez ici", "voir l'article", "voir les articles", "consulter l'article",
		"lire cet article", "lire l'article", "tout afficher", "tous les articles", "toutes les actualités",
		"charger plus", "déplier", "replier", "je découvre", "en découvrir plus", "lire le communiqué",
		"lire plus", "(lire la suite|en savoir plus|continuer la lecture|lire la suite de) (de|sur|:|) *14",
	},
	Byline: {
		"par @", "par @:*",
		"(écrit|rédigé|publié|posté|propos recueillis|article|texte|un article|reportage|entretien|traduit|" +
			"interview) (par|de): @",
		"(écrit|rédigé|publié|posté|propos recueillis|traduit) par @",
		"(propos recueillis|article rédigé|rédigé|écrit|publié) par @:*",
		"(de notre|notre|l'un de nos) (correspondant|correspondante|envoyé spécial|envoyée spéciale|" +
			"journaliste) *6",
		"la rédaction", "rédaction",
	},
	PublishedOn: {
		"(publié|mis à jour|modifié|mise à jour):*",
		"(dernière mise à jour|dernière modification|posté|créé):*",
		"(actualisé|mis en ligne|date de publication|paru|publié le):*",
		"(mis à jour le|posté le|mis en ligne le|modifié le):*",
		"(publié|mis à jour|modifié|posté|créé|paru|rédigé|ajouté|écrit|mis en ligne|actualisé|publiée) (le|" +
			"à|hier|aujourd'hui|il y a) (#|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|1er|une|un|" +
			"quelques) *12",
		"(mise à jour|dernière mise à jour) (le|:|) # *10",
		"il y a (#|un|une|quelques) (seconde|secondes|minute|minutes|min|heure|heures|h|jour|jours|semaine|" +
			"semaines|mois|an|ans|année|années|j)",
		"(hier|aujourd'hui) à # *2", "(publié|mis à jour) (hier|aujourd'hui) *4", "temps de mise à jour",
		"(publié|posté|écrit|rédigé|mis en ligne) par *8",
	},
	Listen: {
		"télécharger (l’|cet|) épisode", "tous les épisodes",
		"(écouter|écoutez|s’abonner|abonnez-vous) sur *3",
		"(écouter|écoutez) (l'article|cet article|l'actualité)",
		"écouter", "écouter l'article", "écouter cet article", "écoutez cet article", "écoutez l'article",
		"version audio", "lire l'audio", "écouter le podcast", "lecture audio", "écouter l'émission",
		"écouter le direct", "podcasts", "écouter la version audio", "(écouter|écoutez) (cet|l') article *5",
		"(lecture|mettre en) pause",
	},
	Gallery: {
		"(voir|ouvrir|afficher|lancer|agrandir|fermer|regarder) (la|le|les|l') (galerie|diaporama|photos|" +
			"image|vidéo|photo|images|galerie photos|légende|vidéos)",
		"agrandir", "diaporama", "galerie", "galerie photos", "galerie photo", "portfolio", "en images",
		"photos", "vidéos", "vidéo", "agrandir l'image", "cliquez pour agrandir", "plein écran",
		"image suivante", "image précédente", "en photos", "cliquer pour agrandir", "toutes les photos",
		"(en images|diaporama|vidéo|vidéos|photos|en vidéo|galerie): *",
		"(image|photo|diapositive|page) # (sur|/) #", "# (photos|images|sur #)", "# / # © *6",
	},
	Rating: {
		"vous avez (essayé|testé|réalisé|fait) cette recette *12",
		"vous avez (essayé|testé|réalisé|fait) cette recette",
		"(avez-vous|as-tu) (essayé|testé|fait) cette recette",
		"(notez|noter) (cette|la) recette (*3|)",
		"(notez|noter|évaluer|évaluez) (cet article|l'article|cette page|cette recette|ce contenu)",
		"(cet|cette|ce|l') (article|page|contenu|information|réponse) (vous|a t elle|a t il|a) *2 (été utile|" +
			"utile|plu|aidé|intéressé)",
		"(avez-vous trouvé|trouvez-vous) * utile *2",
		"# (votes|vote|avis|notes|étoiles|avis clients|évaluations)",
		"(note moyenne|votre note|votre évaluation):*",
		"(donnez votre|donner mon|laisser un|votre) (note|avis)", "merci pour votre (vote|avis|note) *4",
		"(cet|ce|cette) (article|contenu|page|réponse) (vous|) (a t-il|a-t-il|a t-elle|a-t-elle|a) (été|) (utile|aidé|intéressé)",
		"avez-vous trouvé (ce que vous cherchiez|la réponse *4|cette page utile|l'information *3)",
		"sondage",
	},
	Contents: {
		"(sommaire|table des matières|dans cet article|sur cette page|au sommaire):*",
		"(plan de l'article|dans cette page|l'essentiel|sommaire de l'article):*",
		"(sommaire|table des matières) (masquer|afficher|cacher|#)",
	},
	TranslateSwitch: {
		"(lire|lire cet article|lire l'article|disponible|version|aussi disponible|cet article est " +
			"disponible|cet article est également disponible) (en|en version) (anglais|français|espagnol|" +
			"allemand|italien|arabe|néerlandais|portugais|anglaise|française)",
		"version anglaise", "english version", "version française", "traduire", "traduction", "autres langues",
		"choisir la langue", "traduit par *4", "voir l'original", "(disponible|également disponible) en:*",
	},
	ReportError: {
		"(signaler|signalez) (une|) (erreur|faute|une erreur|une faute|un problème|un contenu inapproprié) *6",
		"(signaler|signalez) (une|un) (erreur|faute|problème|coquille)",
		"(vous avez|une|avez-vous) (repéré|relevé|trouvé|constaté|erreur|faute|coquille|remarqué) (une|un|" +
			"dans|d'orthographe) *",
		"proposer une correction", "une (erreur|correction|faute)",
	},
	Disclaimer: {
		"(cet|cet article) (article|) (date de|a|est vieux de) plus (de|d'un) *4",
		"(avertissement|clause de non responsabilité|mention légale|transparence|note de transparence):*",
		"(nous pouvons|nous sommes susceptibles de|nous percevons|l'équipe peut) (percevoir|toucher|recevoir|" +
			"gagner|) * commission *",
		"les (opinions|propos) (exprimées|exprimés) *", "lien affilié", "contenu (affilié|proposé par *4)",
		"(cet|cette|ce|certains) (article|page|contenu|liens|site|billet) (contient|contiennent|sont|peut " +
			"contenir|peuvent contenir|comporte) (des|un|) *4 (affiliés|affiliation|affilié) *",
		"(cet|ces|les) (article|informations|contenus) *6 (ne constitue|ne constituent|ne remplace|ne " +
			"remplacent) *4 (conseil|médecin|avis|professionnel) *",
	},
	Shopping: {
		"(postuler|je postule) (maintenant|en ligne|à cette offre|)",
		"contacter (l’agence|le vendeur|l’annonceur|le propriétaire)", "demander une visite",
		"offres similaires", "annonces similaires",
		"ajouter au panier", "panier", "voir le panier", "mon panier", "acheter", "acheter maintenant",
		"commander", "en stock", "rupture de stock", "épuisé", "en rupture de stock", "livraison gratuite",
		"livraison offerte", "ajouter à la liste de souhaits", "ajouter à ma liste", "liste de souhaits",
		"voir l'offre", "voir le prix", "voir le produit", "voir les offres", "profiter de l'offre",
		"voir sur amazon", "prix:*", "frais de port inclus", "paiement sécurisé", "retour gratuit",
		"satisfait ou remboursé", "comparer", "quantité", "avis clients", "livraison et retours",
		"guide des tailles", "indisponible", "réserver", "j'en profite", "bon plan", "soldes",
		"(acheter|voir|commander) (sur|chez) *3", "les clients ayant (acheté|consulté) *",
	},
	Browser: {
		"(ce site est|site|page|) (optimisé|optimisée) pour (netscape|internet explorer|ie|firefox|une résolution|1024|800) *",
		"(veuillez|merci d'|) (activer|activez) (le|) javascript *", "votre navigateur (ne|n'est|est|web) *",
		"(javascript|javascript est|vous devez activer javascript) (désactivé|requis|est désactivé|pour) *4",
		"page introuvable", "page non trouvée", "accès refusé", "veuillez patienter", "un instant",
		"erreur 404", "une erreur est survenue", "réessayer", "(cette|la) vidéo (n'est|ne peut) *",
		"vous (utilisez|semblez utiliser) un (bloqueur|navigateur|adblock) *",
	},
	Loading: {
		"chargement", "chargement en cours", "chargement des commentaires", "en cours de chargement",
		"chargement de l'article", "patientez", "veuillez patienter", "chargement du lecteur",
	},
	Sorting: {
		"(trier par|trier|filtrer|filtrer par|filtres):*",
		"(tri|classer par|afficher par|réinitialiser|réinitialiser les filtres):*",
		"(pertinence|les plus récents|les plus anciens|plus récents|plus anciens):*",
		"(prix croissant|prix décroissant|les mieux notés):*",
		"(du plus récent au plus ancien|par date|le plus récent):*", "# (résultats|résultat|produits|articles)",
		"# résultats (pour|trouvés) *6",
	},
	Edit: {
		"modifier", "modifier le code", "modifier modifier le code", "modifier le wikicode", "permalien",
		"lien permanent", "voir l'historique", "historique", "supprimer", "éditer", "voir le texte source",
		"page de discussion",
	},
	Tip: {
		"(contactez|contacter|écrire à|écrivez à|joindre) (la|l'|le|notre) (rédaction|auteur|journaliste|" +
			"équipe) *4",
		"(une|vous avez une) (information|info|question|remarque|suggestion) * (contactez|écrivez|rédaction|" +
			"nous) *",
		"courrier des lecteurs", "écrivez-nous", "écrire à la rédaction", "contacter la rédaction",
		"contacter l'auteur", "alertez-nous", "témoignez",
	},
	Forum: {
		"(utilisateurs|membres) parcourant (ce forum|actuellement ce forum):*", "utilisateurs en ligne:*",
		"(qui est en ligne|utilisateurs parcourant ce forum|retourner vers *4|index du forum)",
		"# (messages|message) page # sur # (*4|)",
		"(inscrit le|enregistré le):*",
		"(inscrit le|messages|inscription|localisation|membre depuis|dernière connexion|dernier message):*",
		"(posté par|auteur du sujet|âge|citation|sexe|date d'inscription|nombre de messages):*",
		"nouveau sujet", "répondre au sujet", "nouveau message", "sujet fermé", "sujet résolu", "résolu",
		"citation", "membre", "modérateur", "administrateur", "invité", "message privé", "nouveau membre",
		"cliquez pour agrandir", "voir le profil", "poser une question", "meilleure réponse",
		"(dernière modification|modifié en dernier|édité|dernière édition|message modifié) (par|le) *",
		"@ a (écrit|dit)",
		"(discussion|sujet) (créée|créé|lancée|lancé|ouverte|ouvert) par *4",
	},
	Embed: {
		"(une publication|un post) partagé(e|) par *",
		"(une publication|une vidéo|un post) (partagée|partagé) par *", "voir cette publication sur instagram",
		"(ce|cet|ces) (contenu|contenus|vidéo|encart) (est|sont|n'est|provient|ne peut|a été) (bloqué|" +
			"bloqués|hébergé|fourni|issu|masqué|pas|fournis|proposé) *",
		"(pour|afin de) (afficher|voir|visualiser|visionner) (ce|cette|le) (contenu|vidéo|post|tweet) * " +
			"(accepter|cookies) *",
		"(pour|afin de) (afficher|voir) (ce|cette|le) (contenu|vidéo|post|tweet) * (accepte|acceptez|" +
			"autoriser) *",
		"(pour|afin de) (visualiser|visionner) (ce|cette|le) (contenu|vidéo|post|tweet) * accepte *",
		"(pour|afin de) (visualiser|visionner) (ce|cette|le) (contenu|vidéo|post|tweet) * (acceptez|" +
			"autoriser) *",
		"(voir|afficher) (le contenu|ce contenu|le tweet|la publication|le post) *4", "regarder sur youtube",
	},
}}
