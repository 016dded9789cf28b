package phrase

var spanish = language{code: "es", phrases: phrases{
	SourceLink: {
		"fuente:*", "fuentes:*",
		"(enlace|ver) (a la fuente|la fuente|original|fuente|artículo original|noticia original)",
		"(este|esta) (artículo|nota|noticia|texto|contenido) (fue|se|apareció|ha sido) (publicado|publicada|" +
			"publicó|) (originalmente|por primera vez|primero) *",
		"(publicado|publicada|publicación) (original|originalmente) (en|:*) *",
	},
	AboutAuthor: {
		"(sobre|acerca) (el|la|del|de la|los|de los|de) (autor|autora|autores|redactor|periodista|mí)",
		"sobre mí", "(escrito|redactado|publicado|realizado|elaborado) por",
		"(autor|autora|autores|redacción):*",
		"(ver|todos|ver todos) (todas|todos|) (los|las|sus) (artículos|entradas|publicaciones|noticias|" +
			"posts) (de|por) @",
		"ver (todos los artículos|todas las entradas|todas las publicaciones|más artículos del autor|perfil " +
			"del autor)",
		"más (artículos|noticias|posts) (de este autor|del autor|de @)", "del mismo autor",
	},
	AboutName: {
		"(sobre|acerca de) *4",
	},
	CheckAlso: {
		"mira también:*", "ver también:*", "mire también:*", "revisa también:*",
	},
	Related: {
		"(otras recetas|recetas relacionadas|más recetas|recetas similares)",
		"(artículos|noticias|notas|temas|entradas|contenidos|contenido|posts|publicaciones|productos|enlaces|" +
			"historias|videos|vídeos|artículo|noticia|nota|lecturas|post|información|reportajes) " +
			"(relacionados|relacionadas|relacionado|relacionada|similares|recomendados|recomendadas|" +
			"sugeridos|sugeridas|destacados|destacadas)",
		"(también|además|quizás|quizá|tal vez|puede que|esto|esto también) (te|le) (puede|podría|pueda|" +
			"pueden|podrían) (interesar|gustar) *3",
		"(también|además|quizás|quizá|tal vez|puede que|esto|esto también) (te|le) (puede|podría|pueda|" +
			"pueden|podrían|interesa|interese|gustará) (interesar|gustar|)",
		"(te|le) (puede|podría|pueden|podrían) (interesar|también interesar|interesar también|gustar|gustar " +
			"también)",
		"(te|le) (recomendamos|sugerimos) (leer|también|)", "relacionado", "relacionados", "relacionadas",
		"ver también", "véase también", "lea también", "lee también", "más sobre el tema",
		"más sobre este tema", "te puede interesar", "otras noticias", "más noticias", "otros artículos",
		"para saber más", "seguir leyendo", "a fondo", "no te pierdas", "no se pierda", "en este tema",
		"lo más relacionado", "también te gustará", "podría interesarte", "puede interesarte", "te interesa",
		"te interesará",
		"(más|otras|otros) (artículos|noticias|historias|notas|contenidos) (relacionados|relacionadas|como " +
			"esta|similares|como este|de interés|para ti|)",
		"(recetas|notas|fotos|publicaciones) (relacionadas|similares|recomendadas)",
		"(otros|más) (poemas|textos|cuentos|relatos) (de|del|de la|) (*3|)",
		"(preguntas|temas|hilos) (similares|relacionadas|relacionados)",
	},
	ReadAlso: {
		"(mira|mire|mirá) (también|además|aquí):*",
		"(lea|lee|leer|leé|vea|ver|mira|mire|escuche|conozca) (también|además|más):*",
		"(lea|lee|leer) (la nota|el artículo|la noticia|la historia|más) (completa|completo|aquí|:*) *12",
		"(más información|más detalles|en contexto|le recomendamos|te recomendamos|recomendamos): *20",
		"(relacionado|relacionada|noticia relacionada|nota relacionada): *",
		"(siga leyendo|sigue leyendo|para leer|no te pierdas): *",
		"(no se pierda|te sugerimos|le sugerimos|ver más|leer más|para saber más): *20",
		"(también puedes leer|también puede leer|en video|en fotos): *20",
		"(más en|más noticias|te interesa|lectura recomendada): *20",
		"(haz|haga|da|dé) clic (aquí|) para (leer|ver|conocer) *",
		"(lea|lee|leer|leé|lean|vea|ver|mira|mirá|mire|escucha|te puede interesar|puedes leer|puede leer|le " +
			"puede interesar|conozca|conoce|entérate|descubre) (también|además|más|aquí|también la nota):*",
		"(te puede interesar|puedes leer|puede leer|puede interesarle|le puede interesar|te podría " +
			"interesar):*",
		"(lea|lee|leer): *20",
		"(lee|lea|consulta) (más|otras|otros|todas las|todos los) *4 (aquí|)",
	},
	MoreOn: {
		"(más|todo|más noticias|lo último|últimas noticias|otras noticias|más información|toda la " +
			"información|más artículos) (sobre|de|en|del|acerca de) (este tema|esta noticia|esta historia|" +
			"*4)",
		"(últimas|últimos|recientes|nuevas) (noticias|entradas|artículos|publicaciones|posts|notas|novedades|" +
			"videos|vídeos|comentarios|actualizaciones)",
		"(entradas|noticias|artículos|publicaciones|comentarios|posts|notas) (recientes|anteriores)",
		"más (noticias|artículos|historias|notas|contenido)",
	},
	PrevNext: {
		"capítulo (anterior|siguiente)",
		"(lista|índice) de capítulos",
		"(artículo|artículos|noticia|noticias|entrada|entradas|post|publicación|nota|página|capítulo|tema) " +
			"(anterior|siguiente|anteriores|siguientes|previo|previa|próximo|próxima|antiguas|recientes|más " +
			"antiguas|más recientes)",
		"(artículo|noticia|entrada|post|publicación|nota|página) (anterior|siguiente|previo|previa|próximo|" +
			"próxima): *",
		"anterior", "siguiente", "previo", "próximo", "anterior siguiente", "(anterior|siguiente): *",
		"(siguiente|próximo|próxima|anterior) (artículo|noticia|entrada|nota|publicación|página|post)",
		"navegación de (entradas|entrada)", "página # de #",
	},
	Tags: {
		"(etiquetas|etiqueta|etiquetado|tags|tag):*",
		"(palabras clave|palabra clave|archivado en|publicado en):*",
		"(más sobre|en este artículo|etiquetado con|archivado bajo): *16",
		"(archivado|etiquetado|etiquetas) (en|como|con|bajo) *10", "publicado en @",
		"(temas|etiquetas) (relacionados|relacionadas|de la nota|de la noticia|del artículo|que aparecen en " +
			"esta nota|en esta nota):*",
		"(temas|tema|categorías|categoría|sección|en este artículo)",
		"(temas|categorías|categoría|sección): *14",
		"(guardado|clasificado) en:*",
	},
	Share: {
		"te ha gustado (compártelo|comparte) *4", "te gustó (compártelo|comparte) *4",
		"(comparte|compartir) (este|el|) episodio",
		"compartir (la|esta) receta",
		"(haz clic|haga clic) para (compartir|enviar) *",
		"te (ha|) (gustado|gusto) (este|el|) (artículo|texto|post|) (compártelo|compartelo|comparte) *8",
		"compartir", "comparte", "compártelo", "compártalo", "comparta", "compartí", "compartido", "compartilo",
		"compárteme",
		"(compartir|comparte|comparta|compartí|tuitear|enviar|recomendar) (esta|este|la|el|esto|ésta) " +
			"(noticia|artículo|nota|página|entrada|publicación|post|contenido|información|historia|receta|" +
			":*)",
		"(haz|haga|hacer) clic para (compartir|enviar|imprimir) *",
		"(compartir|comparte|compártelo|compártelo en|comparte en|compartir en|compartir esto): *",
		"me gusta esto:*", "tuitear", "tuitea", "retuitear", "enviar por correo", "enviar por email",
		"enviar a un amigo", "copiar y compartir", "opciones para compartir", "compartir (facebook|twitter) *6",
		"(compartir|comparte|comparta|compartí|enviar|publicar|clic para compartir) (esta noticia|este " +
			"artículo|la noticia|el artículo|esto|esta nota|esta página|) (en|por|vía|con|a|a través de) " +
			"(facebook|twitter|x|whatsapp|telegram|linkedin|pinterest|correo|correo electrónico|e-mail|redes|" +
			"redes sociales|tus redes|tus amigos|un amigo|messenger|reddit|flipboard|threads|bluesky) *8",
		"(compartir|comparte|comparta|compartí|enviar|publicar|clic para compartir) (esta noticia|este " +
			"artículo|la noticia|el artículo|esto|esta nota|esta página|) (en|por|vía|con|a|a través de) " +
			"(facebook|twitter|x|whatsapp|telegram|linkedin|pinterest|correo|correo electrónico|e-mail|redes|" +
			"redes sociales|tus redes|tus amigos|un amigo|messenger|reddit|flipboard|threads|bluesky)",
		"te ha gustado (compártela|compártelo|comparte)", "¿te gustó (compártela|compártelo)",
	},
	Follow: {
		"(mira|visita|conoce) * (canal|cuenta|página) de (youtube|telegram|whatsapp|instagram|tiktok|facebook)",
		"* (tenemos|tiene) canal de (telegram|whatsapp|youtube) *",
		"(únete|unite|suscríbete|sumate|súmate) (a|al|desde|en) * (canal|grupo|comunidad|whatsapp|telegram) *",
		"(síguenos|siguenos|síganos|seguinos|síganos también|síguenos también|sígueme|únete|únase|sumate|" +
			"súmate|búscanos|encuéntranos|visítanos|suscríbete) (en|a|a través de|al|a nuestro|a nuestra) " +
			"(facebook|twitter|x|instagram|youtube|telegram|whatsapp|tiktok|google|google news|linkedin|" +
			"nuestras|nuestro|nuestra|redes|las redes|canal|grupo|comunidad) *",
		"(síguenos|síganos|seguinos|sígueme) (en|a través de) (facebook|twitter|x|instagram|youtube|telegram|" +
			"whatsapp|tiktok|google|google news|linkedin|redes|redes sociales|nuestras redes|nuestras redes " +
			"sociales)",
		"(síguenos|síganos|seguinos|sígueme):*", "seguir", "siguiendo", "redes sociales", "nuestras redes",
		"nuestras redes sociales", "seguir en google",
		"(sigue|siga|seguir) (a|nuestro|toda la información de *6|nuestras) * (en|canal) (facebook|twitter|x|" +
			"instagram|whatsapp|telegram|youtube|google|redes|de whatsapp) *",
		"(sigue|siga|seguir) nuestra * (en|canal) (facebook|twitter|x|instagram|whatsapp|telegram|youtube|" +
			"google|redes|de whatsapp) *",
		"(únete|únase|unite|suscríbete|sumate) (a|al) (nuestro|nuestra|canal|grupo|la) *8 (whatsapp|telegram|" +
			"youtube|comunidad|canal)",
		"# (seguidores|suscriptores|fans)",
		"* (síguenos en|síganos en|únete a nuestro canal|suscríbete a nuestro canal|sigue nuestro canal) *",
	},
	AppearedFirst: {
		"(la entrada|el post|el artículo|la nota|la noticia|la publicación|el cargo) * (se publicó|apareció|" +
			"aparece|fue publicada|fue publicado) (primero|por primera vez|primera vez|originalmente) *",
		"(esta entrada|esta noticia|este artículo) (apareció|se publicó) (primero|por primera vez) *",
	},
	Breadcrumb: {
		"(estás|está|usted está|te encuentras|se encuentra) (aquí|en):*", "(inicio|portada): *",
		"volver (al inicio|a la portada|al listado|a noticias|a inicio|a la página principal|al índice|a la " +
			"lista)",
		"ruta de navegación",
	},
	Cookie: {
		"(utilizamos|usamos|empleamos) (las|) cookies *",
		"(nosotros|nosotros y nuestros *4|nosotros y nuestros # socios) (utilizamos|usamos|almacenamos) *",
		"(este|nuestro|esta|la|el|nuestra) (sitio|sitio web|web|página|blog|website|página web|portal) " +
			"(utiliza|usa|emplea|hace uso de) (*4 cookies|cookies|las cookies) *",
		"(este|nuestro|esta|la|el|nuestra) (sitio|sitio web|web|página|página web|portal|blog) (utiliza|usa|" +
			"emplea) cookies",
		"(si|al) (continúa|continúas|continuar|sigue|sigues|seguir|navegar|hacer clic|pulsar|aceptar) * " +
			"cookies *",
		"(si|al) (continúa|continúas|continuar|sigue|sigues|seguir|navegar|hacer clic|aceptar) * cookies",
		"(las cookies|los cookies) (nos|son|de este|permiten|ayudan) *",
		"(aceptar|rechazar|denegar|permitir|bloquear|configurar|gestionar|administrar|ver) (todas|todo|todos|" +
			") (las|) cookies",
		"aceptar", "rechazar", "denegar", "aceptar todo", "aceptar todas", "rechazar todo", "rechazar todas",
		"acepto", "aceptar y cerrar", "aceptar y continuar", "estoy de acuerdo", "entendido", "ajustes",
		"configurar", "configuración", "guardar preferencias", "guardar ajustes", "guardar configuración",
		"ver preferencias", "siempre activo", "siempre activado", "solo necesarias", "guardar y aceptar",
		"(configuración|política|ajustes|preferencias|aviso|gestión|uso|panel) de (las|) cookies",
		"(gestionar|administrar) (el|) (consentimiento|preferencias|opciones|servicios|cookies|privacidad)",
		"cookies (necesarias|técnicas|estrictamente necesarias|funcionales|analíticas|de terceros|" +
			"publicitarias|de marketing|de rendimiento)",
		"para ofrecer las mejores experiencias *", "el almacenamiento o acceso técnico *",
		"(valoramos|respetamos|nos importa) (su|tu) privacidad *",
		"(valoramos|respetamos|nos importa) (su|tu) privacidad",
	},
	Newsletter: {
		"(recibes|has recibido|recibe|estás recibiendo) este (correo|email|mensaje|boletín) (porque|ya que) *",
		"(ver|leer|abrir) (este correo|este email|este mensaje|este boletín) en (tu|el|su) navegador",
		"(darse de baja|darte de baja|cancelar suscripción|cancelar la suscripción|si no deseas recibir *8)",
		"newsletter", "newsletters", "boletín", "boletines", "boletín de noticias", "boletín informativo",
		"nuestro boletín", "nuestra newsletter",
		"(suscribirse|suscribirme|suscribir|quiero suscribirme|suscripción) (al|a la|a nuestro|a nuestra|a) " +
			"(boletín|newsletter|boletines)",
		"suscribirse", "suscribirme", "suscribir", "me suscribo",
		"(recibe|reciba|recibí|recibir|obtén) * (en tu|en su|por|a tu) (correo|correo electrónico|e-mail|" +
			"bandeja|bandeja de entrada|whatsapp|buzón) *4",
		"(recibe|reciba|recibí|recibir|obtén) * (en tu|en su|por|a tu) (correo|correo electrónico|e-mail|" +
			"bandeja de entrada)",
		"(introduce|introduzca|ingresa|ingrese|escribe|escriba|pon|déjanos|tu|su) (tu|su|) (correo|correo " +
			"electrónico|e-mail) *6",
		"(introduce|introduzca|ingresa|ingrese|escribe|escriba|pon|déjanos|tu|su) (tu|su|) (dirección de " +
			"correo *6|correo|correo electrónico|e-mail|dirección de correo)",
		"(introduce|introduzca|ingresa|ingrese|escribe) (tu|su|) (dirección de correo electrónico *6|" +
			"dirección de e-mail *6|dirección de correo electrónico|dirección de e-mail)",
		"(escriba|pon|déjanos|tu|su) (tu|su|) (dirección de correo electrónico|dirección de e-mail) *6",
		"(escriba|pon|déjanos|tu|su) (tu|su|) (dirección de correo electrónico|dirección de e-mail)",
		"correo electrónico", "dirección de correo electrónico", "dirección de e-mail",
		"(mantente|manténgase|mantenete) (informado|informada|al día|actualizado|al tanto) *6",
		"(mantente|manténgase|mantenete) (informado|informada|al día|actualizado|al tanto)",
		"no te pierdas (nada|ninguna|ningún|las últimas|lo último|ninguna noticia|ningún artículo) *6",
		"no te pierdas nada", "gracias por suscribirte *", "gracias por suscribirte", "puedes darte de baja *",
		"(suscríbete|suscríbase|suscribite|regístrate|regístrese|apúntate|inscríbete|inscríbase) (gratis|" +
			"ahora|aquí|gratuitamente|) (a|al|para recibir|y recibe|en|) (nuestro|nuestra|nuestros|la|el|los|" +
			") *2 (newsletter|newsletters|boletín|boletines|lista de correo) *16",
		"(suscríbete|suscríbase|suscribite|regístrate|regístrese|apúntate|inscríbete|inscríbase) (gratis|" +
			"ahora|aquí|gratuitamente|) (a|al|para recibir|y recibe|en|) (nuestro|nuestra|nuestros|la|el|los|" +
			") (newsletter|newsletters|boletín|boletines|lista de correo|boletín informativo|boletín de " +
			"noticias) *16",
		"(suscríbete|suscríbase|suscribite|regístrate|regístrese|apúntate|inscríbete|inscríbase) (gratis|" +
			"ahora|aquí|gratuitamente|) (a|al|para recibir|) (nuestro|nuestra|nuestros|la|el|los|) " +
			"(newsletter|newsletters|boletín|boletines|lista de correo|boletín informativo|boletín de " +
			"noticias|)",
		"(recibes|recibe|has recibido|está recibiendo) este (correo|mensaje|e-mail|email|boletín) (porque|ya que|debido) *", "(darse de baja|darme de baja|cancelar suscripción|cancelar la suscripción)", "(si no|no) (puede|puedes|ves|ve) * (correo|boletín|mensaje) *2 (navegador|aquí)",
		"(nuestra newsletter|nuestro boletín|con nuestra newsletter) *",
	},
	Advertisement: {
		"publicidad", "anuncio", "anuncios", "publicidades", "patrocinado", "patrocinada",
		"contenido patrocinado", "contenido de marca", "espacio patrocinado", "aviso publicitario",
		"publirreportaje", "advertorial", "remitido", "anunciantes", "anuncios de *3",
		"continúa después de la publicidad", "continúa tras la publicidad",
		"la nota continúa después de la publicidad", "sigue leyendo después de la publicidad", "cerrar anuncio",
		"saltar anuncio", "quitar publicidad", "cerrar publicidad", "patrocinadores", "patrocinador",
		"enlaces patrocinados", "contenido promocionado", "nuestros patrocinadores", "pauta",
		"(publicidad|anuncio): *",
		"(la noticia|el artículo) (continúa|sigue) (después|tras|debajo|más abajo|luego) (de|) (la|este|el|" +
			"esta) publicidad",
		"(la noticia|el artículo|esta noticia|esta nota) (continúa|sigue) (después|tras) (de|) (la|este|el|" +
			"esta) (anuncio|aviso)",
		"(la noticia|el artículo|la nota|el texto|el contenido|esta noticia|esta nota|) (continúa|sigue) " +
			"(debajo|más abajo|luego) (de|) (la|este|el|esta) (anuncio|aviso)",
		"(la nota|el texto|el contenido|) (continúa|sigue) (después|tras) (de|) (la|este|el|esta) " +
			"(publicidad|anuncio|aviso)",
		"(la nota|el texto|esta noticia|esta nota|el contenido|) (continúa|sigue) (debajo|más abajo|luego) " +
			"(de|) (la|este|el|esta) publicidad",
		"(esta noticia|esta nota) (continúa|sigue) (después|tras) (de|) (la|este|el|esta) publicidad",
		"la lectura (continúa|sigue) (después|tras|debajo|más abajo|luego) (de|) (la|este|el|esta) " +
			"(publicidad|anuncio|aviso)",
		"(patrocinado|presentado|ofrecido|contenido ofrecido) por:*",
		"(desplácese|desliza|deslice) (hacia abajo|) para (continuar|seguir) *4",
	},
	Recommended: {
		"recomendado", "recomendados", "recomendadas", "recomendaciones", "recomendado para ti",
		"recomendados para ti", "recomendaciones para ti", "nuestras recomendaciones", "te recomendamos",
		"le recomendamos", "selección del editor", "selección de la redacción", "lo más destacado", "destacado",
		"destacados", "destacadas", "noticias destacadas", "tendencias", "tendencia", "es tendencia",
		"en tendencia", "lo más popular", "populares", "popular", "para ti", "para vos", "de interés",
		"contenido recomendado", "de toda la web", "en la web", "alrededor de la web", "en portada",
		"imperdibles", "imperdible", "no te lo pierdas", "no te lo puedes perder", "lo que debes saber",
		"temas del día", "temas del momento", "artículos destacados", "entradas populares",
		"entradas destacadas", "lo más viral", "recomendamos", "los imprescindibles", "especiales", "en foco",
		"(recomendado|seleccionado|recomendaciones|sugerencias|noticias|más contenido) para (ti|usted|vos)",
		"(recomendado|seleccionado|recomendaciones|sugerencias|noticias|más contenido) por *4",
		"elegido por (los editores|la redacción)",
	},
	Comments: {
		"# (opiniones|comentarios|respuestas)",
		"comentarios", "comentario", "los comentarios", "tus comentarios", "opiniones", "comentarios recientes",
		"últimos comentarios", "sin comentarios", "no hay comentarios", "un comentario",
		"(#|sin|ver|ver los|ver todos los|ver #|ocultar|más|no hay|mostrar los|ver más|ir a los|ver los #|" +
			"aún no hay|un|hay #|mostrar|leer|leer los|todos los|cargar|cargar más) (comentarios|comentario|" +
			"respuestas|opiniones|respuesta)",
		"(#|un|una|no hay|sin) (comentarios|comentario|respuestas|pensamientos|respuesta|ideas|pensamiento) " +
			"(en|sobre|a|acerca de|para|de) *",
		"(deja|dejar|deje|escribe|escribir|escriba|añade|añadir|agregar|agrega|publica|publicar|haz|hacer|" +
			"danos|dejá|envía|escribí|dejanos|déjanos) (un|tu|su|el primer|nuevo|una|el|aquí tu) (comentario|" +
			"opinión|respuesta|comentarios|reseña)",
		"(deja|dejar) una (respuesta|contestación) *6", "(deja|dejar) una (respuesta|contestación)", "comentar",
		"comenta", "comente", "opina", "opine", "participa", "participe", "únete a la conversación",
		"únase a la conversación", "sumate a la conversación", "únete al debate",
		"participa en la conversación", "comenta esta noticia", "comentar esta noticia", "comentar la noticia",
		"iniciar la conversación", "danos tu opinión", "tu opinión", "qué opinas", "qué te parece",
		"qué piensas", "y tú qué opinas", "cuéntanos tu opinión", "dinos qué piensas",
		"(sé|sea) (el|la) primero (en|a) (comentar|opinar|dejar) *6",
		"(sé|sea) el primero en (comentar|opinar)",
		"(los comentarios|comentarios) (están|cerrados|desactivados|son|#) *6",
		"comentarios (cerrados|desactivados|#)",
		"(debes|debe|tienes que|tiene que|regístrate|regístrese|conéctate|es necesario|inicia sesión|inicie " +
			"sesión) (iniciar sesión|estar registrado|registrarte|conectarte|estar suscrito|identificarte|" +
			"estar conectado|acceder|) (para|) (comentar|publicar|dejar|escribir|opinar) *6",
		"(debes|debe|tienes que|tiene que|inicia sesión|inicie sesión|regístrate) (iniciar sesión|estar " +
			"registrado|identificarte|acceder|) para (comentar|opinar)",
		"# (opiniones|respuestas|pensamientos) (en|sobre) *20",
	},
	CommentForm: {
		"(tu|su|la) (dirección de|) correo no (será|va a ser|se) (publicada|publicado|publicará|mostrado|" +
			"hecho público) *",
		"(tu|su|la) (dirección de|) (correo electrónico|e-mail) no (será|va a ser|se) (publicada|publicado|" +
			"mostrado|hecho público|publicará) *",
		"(tu|su|la) (dirección de|) correo no (será|va a ser|se) (publicada|publicado)",
		"(tu|su|la) (dirección de|) (correo electrónico|e-mail) no (será|va a ser|se) (publicada|publicado)",
		"(tu|su|la) (dirección de|) (correo|correo electrónico|e-mail) no (será|va a ser|se) (publicará|" +
			"mostrado)",
		"los campos (obligatorios|necesarios|requeridos|marcados|con) *", "campos (obligatorios|requeridos)",
		"(guarda|guardar) mi nombre *", "publicar comentario", "publicar el comentario", "enviar comentario",
		"publicar", "enviar", "cancelar la respuesta", "cancelar respuesta", "cancelar", "nombre", "tu nombre",
		"apellido", "apellidos", "asunto", "mensaje", "tu mensaje", "web", "sitio web", "teléfono",
		"tu comentario", "escribe tu comentario", "escribe tu comentario aquí", "agrega un comentario",
		"(avísame|notificarme|notifícame|recibir un correo|recibir un e-mail) *",
		"este sitio (usa|utiliza) akismet *",
		"(aprende|conoce) cómo se procesan los datos de tus comentarios *",
		"(he leído|acepto) * (privacidad|condiciones|términos) *6", "# caracteres (restantes|máximo)",
		"(debes|debe|tienes que|necesitas) (iniciar sesión|estar registrado|registrarte|identificarte) para (responder|contestar|participar) (*3|)", "inicia sesión para (responder|comentar|participar)",
	},
	Reply: {
		"(me gusta|recomendar) #",
		"responder", "respuesta", "respuestas", "reportar", "denunciar", "me gusta", "no me gusta", "citar",
		"reportar comentario", "denunciar comentario", "ver respuestas", "ocultar respuestas",
		"ver más respuestas", "marcar como inapropiado", "(responder|en respuesta) a @",
		"# (me gusta|respuestas|respuesta|votos positivos)", "(ver|mostrar) (#|las|#) (respuestas|respuesta)",
		"(responder|me gusta|denunciar) (me gusta|responder|reportar|compartir|denunciar) *3",
	},
	Credit: {
		"(foto|fotos|fotografía|fotografías|imagen|imágenes): *", "(crédito|créditos|crédito de la foto): *",
		"(crédito de imagen|créditos de la imagen|fuente de la imagen|fuente imagen): *",
		"(pie de foto|ilustración|infografía|foto de archivo|foto cortesía): *",
		"(cortesía|foto principal|imagen destacada|imagen de portada|foto portada|créditos foto|crédito " +
			"foto): *",
		"(foto|imagen|fotografía) (de archivo|referencial|ilustrativa|cortesía|de referencia|de portada|de " +
			"stock)",
		"(foto|fotos|fotografía|imagen|ilustración) (de|por|cortesía|cortesía de|©|vía|archivo) @", "foto © *8",
		"efe", "europa press", "cortesía", "archivo", "referencial", "notimex", "cuartoscuro", "télam", "getty",
		"agencias", "especial", "captura de pantalla", "gtres", "ep",
		"@ (europa press|efe|cuartoscuro|télam|agencia *2|archivo)", "(con información|información) de @",
		"crédito (de|) (foto|imagen) *8", "(fuente|crédito|pie) de (la|) (imagen|foto) *10",
	},
	Views: {
		"(eres|usted es) (el visitante|el) (número|nº|#) *6",
		"# visitas desde *6",
		"# (visitas|vistas|lecturas|visualizaciones|compartidos|veces compartido|visita|vista|lectores|" +
			"reproducciones)",
		"# (mil|millones de) (visitas|vistas|lecturas|visualizaciones)",
		"(visitas|vistas|lecturas|visto|leído|visualizaciones|compartido|leída|vista) # (veces|)",
	},
	ReadingTime: {
		"(tiempo de lectura|lectura|tiempo estimado de lectura|tiempo estimado|tiempo aproximado de lectura) " +
			"(estimado|de|aproximado|aprox|) # (min|mins|minuto|minutos|m)",
		"# (min|mins|minuto|minutos) (de lectura|lectura|de lectura estimados|para leer)",
		"(lectura|leer) (en|de) # (min|minutos|minuto)", "(menos de|) # minuto de lectura", "tiempo de lectura",
	},
	PressContact: {
		"(sobre|acerca de) (la empresa|la compañía|la entidad|el grupo|la organización)",
		"(contacto|contactos|datos de contacto) (de|para|para la|con la) (prensa|medios|los medios):*",
		"(contacto de prensa|contacto prensa|contacto para prensa):*",
		"(contacto de medios|contactos de prensa|contacto para medios|contacto para los medios):*",
		"(relaciones con los medios|atención a medios|departamento de prensa|gabinete de prensa):*",
		"(oficina de prensa|contactos|sala de prensa|notas de prensa):*",
		"para (más|mayor|obtener más) información (sobre|visite|visita|contacte|contactar|póngase|por favor|" +
			"comuníquese|acerca de) *",
		"para más información:*",
		"(vea|ver|consulte) (la versión|el comunicado|el contenido) (original|fuente) *",
		"el texto original en el idioma fuente *", "(declaraciones|manifestaciones) (prospectivas|a futuro)",
	},
	PrintEmail: {
		"descargar",
		"(añadir|agregar|guardar) (al|en el|a mi|en mi) calendario", "guardar (oferta|empleo|anuncio|evento)",
		"(imprimir|guardar|imprime) (receta|la receta|esta receta)",
		"(imprimir|guardar) (la|esta|) receta",
		"imprimir", "imprimir artículo", "imprimir noticia", "imprimir esta página", "versión para imprimir",
		"versión imprimible", "copiar enlace", "copiar el enlace", "copiar", "enlace copiado", "copiar link",
		"copiar url", "guardar", "guardar artículo", "guardar noticia", "guardar en favoritos", "descargar pdf",
		"descargar en pdf", "descargar como pdf", "enviar noticia", "leer más tarde", "leer después",
		"añadir a favoritos", "agregar a favoritos", "favoritos", "tamaño de letra", "tamaño del texto",
		"aumentar texto", "disminuir texto", "aumentar tamaño", "reducir tamaño", "guardar para leer más tarde",
		"modo oscuro", "cómo citar",
		"(aumentar|disminuir|reducir) (letra|texto|tamaño)",
	},
	Skip: {
		"(ir|saltar|ir directamente) a la receta",
		"(ir|saltar|pasar|saltear) (directamente|) (al|a|a la|hasta el) (contenido|contenido principal|" +
			"navegación|menú|búsqueda|pie de página|navegación principal|buscador|barra lateral)",
		"(abrir|cerrar|mostrar|ocultar|desplegar) (el|) (menú|buscador|menú principal|navegación|menú de " +
			"navegación)",
		"(ir|saltar) a la receta",
	},
	BackToTop: {
		"(volver|ir|subir|regresar) (arriba|al inicio de la página|al principio|al inicio|al comienzo|a la " +
			"parte superior)",
		"subir",
	},
	Login: {
		"iniciar sesión", "inicia sesión", "inicie sesión", "iniciá sesión", "ingresar", "ingresa", "acceder",
		"acceso", "entrar", "regístrate", "registrarse", "registro", "regístrese", "registrate", "crear cuenta",
		"crear una cuenta", "crea una cuenta", "crea tu cuenta", "cerrar sesión", "mi cuenta", "contraseña",
		"usuario", "nombre de usuario", "olvidé mi contraseña", "olvidaste tu contraseña",
		"has olvidado tu contraseña", "olvidó su contraseña", "recuperar contraseña", "recordarme",
		"recuérdame", "recordar contraseña", "ya tienes cuenta", "no tienes cuenta", "mi perfil",
		"área de usuario", "conéctate", "únete", "hazte socio", "iniciar sesión con google",
		"iniciar sesión con facebook", "regístrate gratis",
		"(ya tienes|ya tiene|no tienes|aún no tienes|tienes) (una|) cuenta *4",
		"(olvidaste|has olvidado|olvidó) (tu|su|la) (contraseña|clave) *2",
		"(iniciar sesión|ingresar|acceder|entrar) (/|o|y|) (registrarse|regístrate|crear cuenta|registro)",
	},
	MostRead: {
		"lo más leído", "lo más visto", "lo más popular", "lo más compartido", "lo más comentado", "más leídas",
		"más leídos", "las más leídas", "los más leídos", "más vistas", "más vistos", "más popular",
		"más populares", "más compartidas", "noticias más leídas", "artículos más leídos", "últimas noticias",
		"última hora", "lo último", "lo más reciente", "ultimas noticias", "noticias de última hora",
		"noticias recientes", "titulares", "noticias", "portada", "ahora", "en vivo", "en directo",
		"minuto a minuto", "noticias del día", "lo más nuevo", "top noticias", "las más vistas",
		"lo más leído hoy", "ranking", "lo + leído", "lo + visto", "ahora mismo", "actualidad",
		"lo más (leído|visto|comentado|compartido|popular) (en|de|del|hoy|esta) *4", "(últimas|más) noticias:*",
		"(noticias|artículos|notas) más (leídas|leídos|vistas|vistos|populares|recientes|comentadas) *3",
		"(noticias|artículos|notas) más (leídas|leídos|vistas|vistos|populares|recientes|comentadas)",
	},
	Copyright: {
		"(todos los derechos reservados|reservados todos los derechos|derechos reservados) *",
		"todos los derechos reservados", "reservados todos los derechos", "derechos reservados",
		"© * (derechos reservados|todos los derechos) *", "© * derechos reservados",
		"copyright * derechos reservados *", "copyright * derechos reservados",
		"(prohibida|queda prohibida) (la|su|toda|) reproducción *",
		"(prohibida|queda prohibida) (la|su|toda|) reproducción",
	},
	Legal: {
		"libro de (visitas|firmas)",
		"aviso legal", "política de privacidad", "política de privacidad y cookies", "privacidad",
		"términos y condiciones", "términos de uso", "términos de servicio", "términos", "condiciones de uso",
		"condiciones generales", "condiciones de venta", "contacto", "contáctanos", "contáctenos",
		"contactanos", "contactar", "quiénes somos", "sobre nosotros", "acerca de nosotros", "nosotros",
		"mapa del sitio", "mapa web", "publicidad y anunciantes", "anúnciate", "anúnciese",
		"anuncie con nosotros", "trabaja con nosotros", "empleo", "ayuda", "preguntas frecuentes",
		"accesibilidad", "defensor del lector", "código ético", "código de ética", "hemeroteca",
		"archivo histórico", "suscripciones", "política de datos", "tratamiento de datos personales",
		"protección de datos", "política editorial", "principios editoriales", "directorio", "staff", "tarifas",
		"rss", "denuncias", "canal ético", "aviso legal (política|privacidad|contacto|cookies) *6",
	},
	Donate: {
		"(apoya|apoye|apóyanos) (el|nuestro|al) periodismo (independiente|libre|) *4",
		"(hazte|hágase|conviértete en) (socio|socia|mecenas|patrocinador|colaborador) *8",
		"donar", "dona", "donaciones", "dona ahora", "donar ahora", "haz una donación", "hacer una donación",
		"haz tu donación", "apóyanos", "apoya", "colabora", "hazte socio", "hazte socia", "únete como socio",
		"contribuye", "suscríbete y apoya", "aporta",
		"(apoya|apoye|apoyá|ayuda a|ayúdanos a|apóyanos para) (nuestro|el|al|nuestra|mantener|seguir|un|" +
			"este) (trabajo|periodismo|periodismo independiente|labor|proyecto|medio|informando|periodismo " +
			"de *3) *",
		"(apoya|apoye|apoyá) (nuestro|el|al) (trabajo|periodismo|periodismo independiente)",
		"(tu|su) (donación|aporte|apoyo|contribución) (nos|es|permite|ayuda|hace) *",
		"si te (gusta|gustó|ha gustado) * (donación|apoya|apoyo|invítame|suscríbete|comparte|compártelo) *",
	},
	Paywall: {
		"(suscríbete|suscríbase|regístrate|inicia sesión|suscribite|regístrese) para (seguir|continuar|leer|" +
			"acceder|ver|poder) *",
		"(este|el) (artículo|contenido|reportaje) es (exclusivo|solo|sólo|únicamente) (para|de) " +
			"(suscriptores|los suscriptores|socios|abonados|usuarios|nuestros) *",
		"(este|el) (artículo|contenido|reportaje) es (exclusivo|solo|sólo|únicamente) (para|de) " +
			"(suscriptores|socios|abonados)",
		"(contenido|artículo|solo|sólo|exclusivo) (exclusivo|solo|) para (suscriptores|socios|abonados|" +
			"suscritos)",
		"(ya eres|ya es|eres|soy|ya soy|aún no eres) (suscriptor|suscriptora|socio|usuario) *5",
		"(ya eres|ya es|eres|soy|ya soy|aún no eres) (suscriptor|suscriptora|socio)",
		"(has|ha) (alcanzado|superado|llegado|leído) (el|tu|al|todos|su) (límite|*4 límite) *",
		"(ver|conoce) (nuestros|los) planes (de suscripción|)", "planes de suscripción", "prueba gratis",
		"sin permanencia", "cancela cuando quieras", "cancela en cualquier momento", "contenido premium",
		"ver opciones de suscripción", "te quedan # artículos *",
	},
	AppPromo: {
		"(descarga|descargue|descargá|descargar|instala|baja|bájate|conoce) (gratis|) (la|nuestra) (app|" +
			"aplicación|app móvil|aplicación móvil|nueva app) *",
		"(descarga|descargue|descargá|descargar|instala|baja) (gratis|) (la|nuestra) (app|aplicación|app " +
			"móvil)",
		"(disponible|descárgalo|consíguelo|descárgala|descargar) (en|en la|en el) (google play|app store) *3",
		"(activa|activar|recibe|recibir) (las|) (notificaciones|alertas) *4", "nuestras apps",
	},
	Navigation: {
		"menú", "menu principal", "menú principal", "inicio", "portada", "buscar", "búsqueda", "buscar:*",
		"buscar en el sitio", "buscar en este sitio", "buscador", "cerrar", "cerrar menú", "navegación",
		"secciones", "todas las secciones", "más", "volver", "atrás", "ir", "idioma", "seleccionar idioma",
		"elegir idioma", "página principal", "enlaces de interés", "enlaces útiles", "edición impresa",
		"ediciones", "edición", "loterías", "horóscopo", "el tiempo", "programación", "hemeroteca",
		"ver todas las secciones",
	},
	ShowMore: {
		"(ver|leer|mostrar|cargar|saber|conocer) (más|menos|todo|todos|todas|más noticias|más artículos|más " +
			"comentarios|noticia completa|nota completa|artículo completo|la noticia completa|la nota " +
			"completa|el artículo completo|todas las noticias|todos los artículos|detalles|más contenido|más " +
			"resultados|artículo|noticia|nota|más detalles|todo el contenido)",
		"seguir leyendo", "continuar leyendo", "sigue leyendo", "siga leyendo", "continúa leyendo",
		"leer la noticia", "leer el artículo", "leer la nota", "más información", "más detalles", "más info",
		"descubre más", "conoce más", "haz clic aquí", "haga clic aquí", "clic aquí", "click aquí", "leer",
		"ver noticia", "cargando más", "desplegar", "ver todo", "ver todas", "más resultados",
		"seguir la lectura", "descubrir más", "(seguir|continuar|sigue) leyendo *14", "leer más *14",
	},
	Byline: {
		"por @", "por @:*",
		"(escrito|redactado|publicado|texto|por|texto de|autor|una entrevista de|reportaje|escribe|" +
			"periodista): @",
		"(escrito|redactado|publicado|elaborado|traducido|entrevista|reportaje) por @",
		"(escrito|redactado|publicado) por @:*", "redacción", "enviado especial", "enviada especial",
		"corresponsal", "redacción @",
	},
	PublishedOn: {
		"(publicado|actualizado|modificado|última actualización|fecha de publicación|actualizada|publicada):*",
		"(última modificación|publicado el|actualizado el):*",
		"(creado|fecha de actualización|última edición|subido):*",
		"(publicado|actualizado|modificado|publicada|actualizada|creado|subido|escrito) (el|a las|el día|" +
			"hace|en|) (#|lunes|martes|miércoles|jueves|viernes|sábado|domingo|enero|febrero|agosto|" +
			"septiembre|marzo|abril|mayo|junio|julio|octubre|noviembre|diciembre) *12",
		"(última actualización) (el|) # *10",
		"hace (#|un|una|unos|unas|algunos|pocos) (segundo|segundos|minuto|minutos|min|hora|horas|h|día|días|" +
			"semana|semanas|mes|meses|año|años)",
		"(hoy|ayer) (a las|) # *2", "(publicado|actualizado) (hoy|ayer) *3",
		"actualizado (al|el|a las) *6",
		"(publicado|escrito|posteado) por *8",
	},
	Listen: {
		"(descargar|escuchar|reproducir) (el|este|) episodio", "todos los episodios",
		"(suscríbete|escúchanos|escúchalo|escuchar|síguenos) en (apple podcasts|spotify|ivoox|google podcasts|itunes)",
		"(escuchar|escucha|oír) (noticia|la noticia|artículo|el artículo|este artículo)",
		"escuchar", "escucha", "escuchar artículo", "escuchar este artículo", "escucha este artículo",
		"escuchar la noticia", "escuchar noticia", "escucha la noticia", "escuchá esta nota", "escuchar nota",
		"versión en audio", "versión audio", "audio", "reproducir", "escuchar audio", "escuche este artículo",
		"escucha la nota", "pausar",
		"(escucha|escuchar|escuche|escuchá) (esta|este|el|la) (noticia|artículo|nota|podcast) *4",
	},
	Gallery: {
		"(ver|abrir|ampliar|mostrar|cerrar) (la|las|el|) (galería|fotos|imagen|video|vídeo|foto|fotogalería|" +
			"imágenes|galería de fotos|galería de imágenes)",
		"galería", "galería de fotos", "galería de imágenes", "fotogalería", "fotos", "vídeos", "videos",
		"video", "vídeo", "ampliar", "ampliar imagen", "ampliar foto", "pantalla completa", "imágenes",
		"en imágenes", "en fotos", "imagen siguiente", "imagen anterior", "haz clic para ampliar",
		"(fotogalería|galería|fotos|en imágenes|video|vídeo|en vídeo): *", "(imagen|foto) # (de|/) #",
		"# (fotos|imágenes|de #)",
	},
	Rating: {
		"(has|ha) (hecho|probado|preparado) esta receta *12",
		"(has|ha) (hecho|probado|preparado) esta receta", "(hiciste|probaste|preparaste) esta receta",
		"(si te ha gustado|) (déjanos|deja|danos) *2 estrellas", "si te ha gustado *2 (déjanos|deja) *4",
		"(valora|puntúa|califica) (esta|la) receta (*3|)",
		"(valora|valorar|califica|calificar|puntúa|evalúa) (este|esta|el|la) (artículo|noticia|nota|" +
			"contenido|página|receta|producto)",
		"(te|le) (ha sido|fue|resultó|ha resultado|ha parecido) útil (este|esta|el|la) *3",
		"(fue|ha sido|es) útil (este|esta|el|la|tu) *4",
		"# (votos|voto|valoraciones|opiniones|calificaciones|estrellas|reseñas)",
		"(valoración|calificación|puntuación|tu valoración|promedio|tu voto):*",
		"gracias por (tu|su) (voto|valoración|opinión) *3", "haz clic en una estrella para puntuar *",
		"(encontraste|has encontrado|encontró) lo que (buscabas|buscaba)",
		"qué te ha parecido (esta|la) (noticia|información)", "encuesta", "votar",
	},
	Contents: {
		"(índice|tabla de contenidos|tabla de contenido|contenido|contenidos|índice de contenidos):*",
		"(en este artículo|en esta página|en esta nota|en este post|índice del artículo|sumario):*",
		"(índice|tabla de contenidos|contenidos) (ocultar|mostrar|#)",
	},
	TranslateSwitch: {
		"(leer|lea|lee|disponible|ver|también disponible|leer este artículo|lea este artículo|léelo|leer " +
			"esta noticia) en (español|inglés|english|portugués|francés|catalán|gallego|euskera|valencià|" +
			"català|alemán)",
		"versión en inglés", "versión en español", "read in english", "traducir", "traducción", "otros idiomas",
		"traducido por *4", "ver original", "cambiar idioma", "(disponible|también disponible) en:*",
	},
	ReportError: {
		"(reportar|informar|notificar|avisar|reporta|comunicar) (de|) (un|una|) (error|errata|errores|" +
			"corrección) *5",
		"(reportar|informar|notificar|reporta|comunicar) (de|) (un|una|) (error|errata)",
		"(has|ha|hay|viste|encontraste|si encuentras|detectaste) (encontrado|detectado|visto|) (un|algún|" +
			"una) (error|errata) *6",
		"(has|ha|viste|encontraste) (encontrado|detectado|visto|) (un|algún|una) (error|errata)",
	},
	Disclaimer: {
		"este (artículo|contenido) (fue publicado|tiene) (hace|) más de *4",
		"(aviso|descargo de responsabilidad|exención de responsabilidad):*",
		"(nota aclaratoria|disclaimer|advertencia legal|aviso de afiliados):*",
		"(este|la|esta|el|los) (artículo|información|contenido|contenidos) (no constituye|no sustituye|no " +
			"pretende|es meramente|tiene carácter|es únicamente|no reemplaza|es solo) *",
		"(podemos|podríamos|recibimos|ganamos) (recibir|ganar|obtener|percibir|) (una|) (pequeña|) comisión *",
		"las opiniones (expresadas|vertidas|de) *",
		"(los artículos|las columnas) (firmados|firmadas|de opinión) son *",
		"(este|esta|algunos) (artículo|página|contenido|enlaces|sitio|post|web|entrada) (contiene|contienen|" +
			"puede contener|pueden contener|incluye|incluyen|son) *4 (afiliado|afiliados|afiliación|" +
			"patrocinados) *",
		"los comentarios son propiedad de *",
	},
	Shopping: {
		"(inscribirme|postularme|postular|solicitar) (en esta|a esta|esta|) oferta",
		"contactar (con|) (el|la|) (anunciante|agencia|vendedor)",
		"(solicitar|pedir) (una|) (visita|información)", "calcula tu hipoteca",
		"(ofertas|empleos|inmuebles|anuncios) similares",
		"añadir al carrito", "agregar al carrito", "añadir a la cesta", "carrito", "carrito de compras",
		"ver carrito", "mi carrito", "mi cesta", "comprar", "comprar ahora", "compra ahora", "en stock",
		"sin stock", "agotado", "sin existencias", "disponible", "envío gratis", "envío gratuito",
		"lista de deseos", "añadir a la lista de deseos", "ver oferta", "ver precio", "ver producto",
		"ver en amazon", "comprar en amazon", "pagar", "finalizar compra", "iva incluido", "precio:*",
		"cantidad", "seleccionar opciones", "ver opciones", "comparar", "opiniones de clientes", "devoluciones",
		"gastos de envío", "pago seguro", "reservar", "reservar ahora", "ofertas", "guía de tallas",
		"descripción del producto", "(comprar|ver precio|ver oferta|cómpralo) (en|por) *3",
		"los clientes que (compraron|vieron) *",
	},
	Browser: {
		"(sitio|página|web|) (optimizado|optimizada) para (netscape|internet explorer|firefox|1024|800) *",
		"(se ve mejor|mejor visto|mejor vista) (con|en) *",
		"(por favor|) (active|activa|habilite|habilita|activar|habilitar) javascript *",
		"(tu|su|el) navegador (no|está|es) *", "página no encontrada", "acceso denegado", "espere por favor",
		"por favor espere", "un momento", "error 404", "ha ocurrido un error", "se ha producido un error",
		"algo salió mal", "inténtalo de nuevo", "javascript desactivado",
		"(este|el) (video|vídeo) no (está|se) *",
		"(necesitas|debes|es necesario) (activar|habilitar) javascript *",
	},
	Loading: {
		"cargando", "cargando comentarios", "cargando contenido", "cargando noticias", "cargando video",
		"espere", "por favor espere", "cargando siguiente contenido", "cargando más",
	},
	Sorting: {
		"(ordenar por|ordenar|filtrar por|filtrar|filtros|filtro|relevancia|más recientes|más antiguos):*",
		"(más nuevos|más recientes primero|más antiguos primero|limpiar filtros|borrar filtros):*",
		"(los más votados|mejor valorados|precio de menor a mayor|precio de mayor a menor|mostrar por):*",
		"# (resultados|resultado|productos|artículos)", "# resultados (para|encontrados|de) *6",
		"mostrando # *6",
	},
	Edit: {
		"editar", "editar código", "editar fuente", "editar editar fuente", "enlace permanente",
		"ver historial", "historial", "eliminar", "borrar", "ver código", "discusión", "permalink",
	},
	Tip: {
		"(contacta|contactar|escribe|escríbele|escríbenos) (con|a|al|con la|a la) (el|la|los|) (autor|autora|" +
			"redacción|editor|periodista) *4",
		"(tienes|tiene|si tienes|si tiene) (información|una historia|una pista|alguna historia|dudas|alguna " +
			"duda|preguntas) * (escríbenos|contacta|escribe) *",
		"(tienes|tiene|si tienes|si tiene) información * (contáctanos|correo|escríbanos) *",
		"(tienes|tiene|si tienes|si tiene) (una historia|una pista|alguna historia|dudas|alguna duda|" +
			"preguntas) * (contáctanos|correo|escríbanos) *",
		"escríbenos", "cartas al director", "cartas de los lectores", "envíanos tu historia",
		"envía tu noticia", "contacta con la redacción",
	},
	Forum: {
		"usuarios (navegando por|viendo) este (foro|tema):*", "usuarios conectados:*",
		"(quién está conectado|usuarios navegando por este foro|volver a *4|índice general)",
		"# (mensajes|mensaje) página # de # (*4|)",
		"(fecha de ingreso|se unió):*",
		"(registrado|mensajes|ubicación|registro|miembro desde|fecha de registro|última conexión):*",
		"(último mensaje|iniciado por|autor del tema|publicado por|se unió|reputación|sexo|edad):*",
		"nuevo tema", "responder al tema", "tema cerrado", "citar", "miembro", "moderador", "administrador",
		"invitado", "mensaje privado", "nuevo miembro", "clic para expandir", "ver perfil",
		"hacer una pregunta", "mejor respuesta", "usuario registrado", "resuelto",
		"(última edición|editado|modificado por última vez|última modificación) (por|el) *",
		"@ (escribió|dijo)",
		"(tema|hilo|pregunta) (creado|creada|iniciado|abierto|hecha) por *4",
		"en este momento hay # *", "eres un usuario anónimo *",
	},
	Embed: {
		"(una publicación|un post|una publicacion|un video) (compartida|compartido) (por|de) *",
		"ver esta publicación en instagram",
		"(este|el) contenido (está|es|proviene|se encuentra) (bloqueado|alojado|de|disponible en|incrustado) *",
		"para (ver|mostrar|visualizar) (este|el) (contenido|video|vídeo) * (cookies|aceptar|acepta|acepte) *",
		"(ver|cargar|mostrar) (contenido|el contenido|video|tuit|tweet|publicación) (externo|en *3|de *3|" +
			"original|)",
		"ver en (youtube|instagram|twitter|facebook)",
	},
}}
