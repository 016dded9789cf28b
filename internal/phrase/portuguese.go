package phrase

var portuguese = language{code: "pt", phrases: phrases{
	SourceLink: {
		"fonte:*", "fontes:*", "link da fonte", "(link|texto|artigo|matéria) original:*",
		"(com informações|com informação) (de|do|da|dos) *8",
		"(este|esta) (artigo|texto|reportagem|matéria) foi (originalmente|) (publicado|publicada) " +
			"(originalmente|pela primeira vez|em|no|na) *",
		"publicado originalmente (em|no|na|por) *",
	},
	AboutAuthor: {
		"sobre o autor", "sobre a autora", "sobre os autores", "sobre o colunista", "sobre mim", "o autor",
		"biografia do autor", "(escrito|publicado|redigido|postado|produzido) por",
		"(autor|autora|autores|redação|texto):*",
		"(ver|veja|leia|todos|ver todos) (todos|) (os|as) (artigos|posts|textos|publicações|matérias|" +
			"notícias) (de|do|da|por) @",
		"(ver|veja) (todos os posts|todos os artigos|mais posts do autor)",
		"mais (artigos|posts|textos) (do autor|deste autor|de @)",
	},
	AboutName: {
		"sobre *4",
	},
	CheckAlso: {
		"confira também:*", "veja também:*", "vê também:*", "confere também:*",
	},
	Related: {
		"(outras receitas|receitas relacionadas|mais receitas|receitas semelhantes)",
		"(artigos|notícias|posts|matérias|conteúdos|conteúdo|temas|assuntos|publicações|produtos|links|" +
			"vídeos|reportagens|notícia|artigo|leituras|post|textos) (relacionados|relacionadas|relacionado|" +
			"relacionada|semelhantes|similares|recomendados|recomendadas|sugeridos)",
		"(você|vocês|também|talvez|isto|isso) (também|) (pode|poderá|vai|podem|poderia) (também|) (gostar|" +
			"gostar de|se interessar|interessar|lhe interessar|curtir) (de|por|também|) *3",
		"(você|talvez) (também|) (pode|poderá|vai|poderia) (também|) (gostar|gostar de|se interessar|curtir) " +
			"(de|por|também|)",
		"(pode|poderá|também|também lhe) (interessar|gostar|pode interessar|interessar-lhe|gostar de|te " +
			"interessar)",
		"leia também", "veja também", "leia mais", "relacionados", "relacionadas", "relacionado", "saiba mais",
		"sobre o mesmo tema", "sobre o mesmo assunto", "mais sobre o assunto", "mais sobre este tema",
		"outros artigos", "outras notícias", "mais notícias", "mais artigos", "não perca", "para saber mais",
		"leituras recomendadas", "recomendamos para você", "continue lendo", "tópicos relacionados",
		"assuntos relacionados",
		"(outros|mais) (poemas|textos|contos) (de|do|da|) (*3|)",
		"(perguntas|tópicos) (similares|semelhantes|relacionadas|relacionados)",
	},
	ReadAlso: {
		"(leia|lê|ler|veja|ver|vê|ouça|assista|confira|saiba|conheça|entenda) (também|mais|aqui|ainda):*",
		"(saiba mais|leia|relacionada|relacionado|notícia relacionada|matéria relacionada|mais informações|" +
			"para saber mais|continue lendo|não perca|em vídeo|assista|você também pode gostar|você pode " +
			"gostar|recomendado|recomendada): *20",
		"(leia|veja|confira) a (matéria|reportagem|notícia|íntegra) (completa|completa em|aqui|na íntegra) *8",
		"(clique aqui|clique) (para|e) (ler|saber|conferir|ver|leia|confira|saiba|veja) *",
		"(leia|veja|confira) (mais|outras|outros|todas as|todos os) *4 aqui",
	},
	MoreOn: {
		"(mais|tudo|últimas|outras|mais notícias|mais artigos|últimas notícias|mais lidas) (sobre|de|do|da|" +
			"em) *4",
		"(últimas|últimos|recentes|novas) (notícias|posts|artigos|publicações|matérias|atualizações|vídeos|" +
			"postagens)",
		"(posts|artigos|postagens|publicações|comentários|notícias|matérias) (recentes|anteriores)",
		"(mais|outras) (matérias|histórias|conteúdos)",
	},
	PrevNext: {
		"(capítulo|episódio) (anterior|seguinte)",
		"próximo (capítulo|episódio)",
		"lista de capítulos",
		"(artigo|post|notícia|matéria|página|publicação|postagem|capítulo|posts) (anterior|seguinte|próximo|" +
			"próxima|anteriores|seguintes|mais antigos|mais recentes|mais antiga|mais recente)",
		"(artigo|post|notícia|matéria|publicação) (anterior|seguinte|próximo|próxima): *",
		"(próximo|próxima|anterior) (artigo|post|notícia|matéria|página|publicação|postagem)",
		"(próximo|próxima) (artigo|post|notícia|matéria): *", "anterior", "próximo", "próxima", "seguinte",
		"anterior próximo", "(anterior|próximo): *", "navegação de (post|posts|artigos|artigo)",
		"página # de #",
		"(texto|próximo texto|texto anterior) (anterior|): *20", "próximo texto", "texto anterior",
	},
	Tags: {
		"(tags|tag|etiquetas|marcadores|palavras chave|palavra chave|arquivado em|publicado em|assuntos " +
			"relacionados|marcado com):*",
		"(arquivado|marcado|etiquetado) (em|com|como|sob) *8",
		"(categorias|categoria|assuntos|tópicos|temas|tema|editoria|seção|em foco)",
		"(categorias|categoria|assuntos|tópicos|temas|editoria|seção|mais sobre): *14",
	},
	Share: {
		"gostou (compartilhe|partilhe) *4",
		"(compartilhe|compartilhar|partilhar|partilhe) (este|o|) episódio",
		"(compartilhe|partilhe|compartilhar) (a|esta) receita",
		"(carregue aqui|clique) para partilhar *",
		"(gostou|curtiu) (deste|desse|do|) (artigo|texto|post|) (partilhe|compartilhe|divulgue) *8",
		"compartilhe", "compartilhar", "partilhar", "partilhe", "partilha", "compartilhamentos", "compartilha",
		"partilhas",
		"(compartilhe|compartilhar|partilhar|partilhe|enviar|envie|recomendar|tweetar) (este|esta|isto|isso|" +
			"essa|esse|o|a|nas) (artigo|notícia|matéria|página|post|conteúdo|publicação|reportagem|receita|" +
			"redes|redes sociais|texto|:*)",
		"(compartilhe|compartilhar|partilhar|partilhe|enviar|clique para compartilhar|clique para partilhar) " +
			"(este artigo|esta notícia|) (no|na|via|por|com|em|pelo) (facebook|twitter|x|whatsapp|telegram|" +
			"linkedin|pinterest|e-mail|redes|redes sociais|suas redes|seus amigos|amigos|messenger|reddit|" +
			"threads|bluesky) *8",
		"(compartilhe|compartilhar|partilhar|partilhe|enviar) (este artigo|esta notícia|) (no|na|via|por|com|" +
			"em|pelo) (facebook|twitter|x|whatsapp|telegram|linkedin|pinterest|e-mail|redes sociais|suas " +
			"redes|seus amigos|amigos|messenger|reddit|threads|bluesky)",
		"(compartilhe|compartilhar|partilhar|compartilhe isso|partilhar isto|curtir isso):*", "tuitar",
		"tweetar", "enviar por e-mail", "enviar a um amigo", "presentear matéria", "envie para um amigo",
		"clique para (compartilhar|partilhar|imprimir|enviar) *",
		"(compartilhe|compartilhar) (facebook|twitter) *6",
		"partilhar (notícia|artigo|esta página)", "oferecer (artigo|este artigo)",
	},
	Follow: {
		"(siga|segue|sigam|acompanhe|curta|participe|entre|inscreva-se|junte-se) (nos|nós|o|a|no|nosso|nossa|" +
			"as|do|em|ao) * (facebook|twitter|x|instagram|youtube|telegram|whatsapp|tiktok|google|google " +
			"news|linkedin|canal|grupo|redes sociais|página) *",
		"(siga|segue|acompanhe) (nos|o|a) * (no|na) (facebook|twitter|x|instagram|youtube|telegram|whatsapp|" +
			"tiktok|google news)",
		"siga-nos", "siga nos", "segue-nos", "siga", "siga-nos no *6", "siga-nos nas redes sociais",
		"siga-nos em *6", "nossas redes", "redes sociais", "seguir", "seguindo", "seguir no google",
		"nossas redes sociais", "siga-nos:*", "(entre|participe) (no|do|em) (nosso|canal|grupo) *",
		"# (seguidores|inscritos)",
		"* (siga-nos no|siga nosso canal|siga o nosso canal|participe do canal|entre no nosso canal|inscreva-se no nosso canal) *",
	},
	AppearedFirst: {
		"(o post|o artigo|a publicação|a matéria|o conteúdo) * (apareceu|apareceu primeiro|é uma|foi " +
			"publicado|aparece|foi publicada) (primeiro|em primeiro|originalmente|no|em|na) *",
	},
	Breadcrumb: {
		"(você está|está|você está em|voce esta) (aqui|em):*", "(início|página inicial): *",
		"voltar (ao início|para a home|para a página inicial|à lista|para notícias|à página inicial|para o " +
			"início)",
	},
	Cookie: {
		"(usamos|utilizamos|nós usamos|nós utilizamos) (os|) cookies *",
		"(nós|nós e os nossos *4|nós e nossos *4) (usamos|utilizamos|armazenamos) *",
		"(este|nosso|o nosso|esse|o) (site|website|sítio|portal|blog|web site) (usa|utiliza|faz uso de|" +
			"recorre a) (*4 cookies|cookies|os cookies) *",
		"(este|nosso|o nosso|esse|o) (site|website|portal) (usa|utiliza) cookies",
		"(ao|se) (continuar|navegar|clicar|utilizar|prosseguir|aceitar|continuares) * cookies *",
		"(ao|se) (continuar|navegar|clicar|utilizar|prosseguir) * cookies",
		"(aceitar|rejeitar|recusar|permitir|gerir|gerenciar) (todos|tudo|) (os|) cookies", "aceitar", "aceito",
		"rejeitar", "recusar", "aceitar tudo", "aceitar todos", "rejeitar tudo", "rejeitar todos", "concordo",
		"aceitar e continuar", "aceitar e fechar", "continuar e fechar", "prosseguir", "entendi",
		"salvar preferências", "guardar preferências", "gerir opções", "gerenciar opções", "sempre ativo",
		"ver preferências", "somente necessários",
		"(configurações|definições|política|preferências|aviso|gestão|gerenciamento|gerir|gerenciar) (de|dos|" +
			"o|) (cookies|consentimento|preferências|privacidade)",
		"cookies (necessários|essenciais|funcionais|analíticos|de marketing|de desempenho|estritamente " +
			"necessários)",
		"para (fornecer|oferecer|proporcionar) as melhores experiências *",
		"o armazenamento ou acesso técnico *", "(valorizamos|respeitamos) a sua privacidade *",
		"(valorizamos|respeitamos) (a|) sua privacidade",
	},
	Newsletter: {
		"(você|) (recebeu|recebe|está recebendo|está a receber) (este|esta) (email|e-mail|mensagem|newsletter) (porque|pois) *",
		"(ver|visualizar|abrir) (este email|este e-mail|esta mensagem|a newsletter) no (seu|) navegador",
		"(cancelar inscrição|cancelar subscrição|descadastrar|remover inscrição) (*4|)",
		"newsletter", "newsletters", "boletim", "boletim informativo", "nossa newsletter", "a nossa newsletter",
		"boletins",
		"(assine|inscreva-se|subscreva|cadastre-se|registe-se|receba|assina|subscreve) (já|agora|grátis|" +
			"gratuitamente|aqui|) (na|em|a|à|o|no|para receber|) (nossa|nosso|as nossas|) (newsletter|" +
			"newsletters|boletim|lista|lista de e-mails|notícias) *",
		"(assine|inscreva-se|subscreva|cadastre-se|receba|subscreve) (já|agora|grátis|gratuitamente|) (na|em|" +
			"a|à|o|no|) (nossa|nosso|) (newsletter|newsletters|boletim)",
		"inscreva-se", "subscrever", "subscreva", "cadastre-se", "inscrever-se", "assinar newsletter",
		"quero receber", "quero assinar",
		"(receba|recebe) * (no seu|em seu|por|no teu|na sua) (e-mail|celular|caixa de entrada|whatsapp|" +
			"telemóvel|caixa) *4",
		"(receba|recebe) * (no seu|em seu|por|no teu) (e-mail|celular|whatsapp)",
		"(digite|insira|informe|coloque|introduza|insere|escreva|o|seu|o seu|deixe) (seu|o seu|o teu|) " +
			"(e-mail|endereço de e-mail|melhor e-mail|endereço e-mail) *4",
		"(digite|insira|informe|coloque|introduza|insere|escreva|seu|o seu|deixe) (seu|o seu|o teu|) (e-mail|" +
			"endereço de e-mail|melhor e-mail)",
		"endereço de e-mail",
		"(fique|mantenha-se|esteja) (por dentro|informado|atualizado|a par|sempre informado|ligado) *6",
		"não perca (nenhuma|nenhum|nada|mais nenhuma) *6", "obrigado por (se inscrever|subscrever|assinar) *3",
		"(você está recebendo|está a receber|recebeu|você recebeu) (este|esta) (e-mail|email|mensagem|newsletter) (porque|pois) *", "(cancelar inscrição|cancelar a inscrição|cancelar subscrição|descadastrar|cancelar assinatura)",
		"(nossa newsletter|a nossa newsletter|nosso boletim) *",
	},
	Advertisement: {
		"publicidade", "anúncio", "anúncios", "propaganda", "patrocinado", "patrocinada",
		"conteúdo patrocinado", "conteúdo de marca", "publieditorial", "informe publicitário",
		"continua após a publicidade", "continua depois da publicidade", "pub", "oferecimento",
		"conteúdo publicitário", "apoio", "espaço publicitário", "anunciante", "links patrocinados",
		"fechar anúncio", "pular anúncio", "patrocinadores", "parceiros",
		"publicidade continua após a publicidade", "publicidade: *",
		"(a matéria|o texto|a notícia|o artigo|a leitura|a reportagem|) continua (depois|após|abaixo) (da|do|" +
			"a|o|) (publicidade|anúncio)",
		"(patrocinado|apresentado|oferecido) por:*",
		"(role|continue) (para baixo|a leitura|lendo) (para|após|depois) *4",
	},
	Recommended: {
		"recomendado", "recomendados", "recomendadas", "recomendado para você", "recomendados para você",
		"recomendações", "recomendamos", "nossas recomendações", "escolha do editor", "escolhas do editor",
		"escolha da redação", "destaques", "destaque", "em destaque", "em alta", "populares", "tendências",
		"mais populares", "posts populares", "para você", "para si", "da web", "pela web", "na web",
		"imperdível", "imperdíveis", "sugestões", "sugestões para você", "notícias em destaque",
		"assuntos do momento", "assuntos em alta", "selecionado para você", "conteúdo recomendado",
		"artigos recomendados", "artigos populares", "especiais",
		"(recomendado|selecionado|sugerido|recomendados) (para|por) *3",
	},
	Comments: {
		"# (opiniões|comentários)",
		"comentários", "comentário", "os comentários", "seus comentários", "últimos comentários",
		"nenhum comentário", "sem comentários", "um comentário",
		"(#|sem|nenhum|ver|ver os|mostrar|ler|todos os|ver todos os|carregar mais|ver #|ocultar|mais|exibir|" +
			"há|um|ver mais) (comentários|comentário|respostas|resposta)",
		"(#|um|nenhum|sem) (comentários|comentário|respostas|resposta|pensamentos|comentários) (em|sobre|a|" +
			"para|on) *",
		"(deixe|deixar|escreva|faça|adicione|publique|envie|adicionar|escrever|publicar|fazer|deixa) (um|seu|" +
			"o seu|o primeiro|uma|o teu) (comentário|resposta|opinião|avaliação)",
		"(deixe|deixar) (uma|um) (resposta|comentário) *6", "comente", "comentar", "comente esta notícia",
		"participe da discussão", "participe da conversa", "entre na conversa", "junte-se à conversa",
		"participe", "opine", "o que você achou", "o que achou", "qual sua opinião", "dê sua opinião",
		"deixe sua opinião", "sua opinião", "o que você acha",
		"(seja|sê) o primeiro a (comentar|opinar|deixar) *4", "(seja|sê) o primeiro a comentar",
		"(os comentários|comentários) (estão|são|fechados|encerrados|desativados|#) *6",
		"comentários (fechados|encerrados|desativados|#)",
		"(você precisa|é preciso|faça|inicie sessão|tem de|você deve|entre|é necessário) * para (comentar|" +
			"publicar|deixar|enviar) *4",
		"(faça login|inicie sessão|entre) para comentar",
		"(você precisa|precisa|é preciso|é necessário|deve|você deve) (fazer login|estar logado|iniciar sessão|estar conectado|entrar) para (comentar|*4)",
	},
	CommentForm: {
		"(o seu|seu|o) (endereço de|) e-mail não será (publicado|divulgado|exibido) *",
		"(o seu|seu|o) (endereço de|) e-mail não será (publicado|divulgado|exibido)",
		"(os|) campos (obrigatórios|marcados|com|requeridos|necessários) *", "campos obrigatórios",
		"(salvar|guardar|salve) (meus|o meu|meu|os meus) (dados|nome) *", "publicar comentário",
		"enviar comentário", "comentar", "cancelar resposta", "cancelar", "nome", "seu nome", "o seu nome",
		"sobrenome", "apelido", "assunto", "mensagem", "sua mensagem", "site", "telefone", "seu comentário",
		"enviar", "escreva seu comentário", "escreva um comentário", "publicar",
		"(notifique-me|avise-me|notificar-me|me notifique) *", "este site (usa|utiliza) (o|) akismet *",
		"(saiba|fique sabendo) como (seus|são processados|os) * comentários *",
		"(li|concordo|aceito) * (privacidade|termos) *6", "# caracteres (restantes|máximo)",
		"(faça|efetue|efectue) (login|o login) para (responder|comentar|participar)",
		"clique aqui para deixar comentários *",
	},
	Reply: {
		"(curtir|gosto|recomendar) #",
		"responder", "resposta", "respostas", "denunciar", "curtir", "não gosto", "gostei", "não gostei",
		"citar", "reportar", "denunciar comentário", "ver respostas", "ocultar respostas", "denunciar abuso",
		"(responder|em resposta) a @", "# (curtidas|respostas|resposta|gostos|votos positivos)",
		"(ver|mostrar) # (respostas|resposta)",
	},
	Credit: {
		"(foto|fotos|imagem|imagens|fotografia|crédito|créditos|crédito da foto|créditos da foto|crédito da " +
			"imagem|crédito foto|foto de capa|imagem de capa|legenda|ilustração|arte|reprodução|divulgação|" +
			"fonte da imagem|foto ilustrativa|imagem ilustrativa|infográfico): *",
		"(foto|imagem|fotografia) (ilustrativa|de arquivo|meramente ilustrativa|de divulgação|reprodução|" +
			"divulgação)",
		"(foto|fotos|imagem|fotografia|ilustração) (de|por|do|da|©|via) @", "divulgação", "reprodução",
		"arquivo pessoal", "agência brasil", "lusa", "folhapress", "estadão conteúdo", "reprodução internet",
		"acervo pessoal", "direitos reservados",
		"@ (divulgação|reprodução|arquivo pessoal|agência *3|lusa|folhapress|estadão conteúdo|arquivo|acervo " +
			"pessoal)",
		"foto © *8",
		"(reprodução|divulgação) (instagram|facebook|tv *2|internet|twitter|youtube|redes sociais)",
	},
	Views: {
		"você é o visitante (número|nº|#) (*6|)",
		"# visitas desde *6",
		"# (visualizações|leituras|visitas|acessos|compartilhamentos|partilhas|visualização|leitores)",
		"# mil (visualizações|leituras|acessos)",
		"(visualizações|leituras|visitas|acessos|visto|lido|compartilhado) # (vezes|)",
		"# (partilhas|compartilhamentos)",
	},
	ReadingTime: {
		"(tempo de leitura|leitura|tempo estimado de leitura|tempo estimado) (estimado|de|aproximado|cerca " +
			"de|) # (min|mins|minuto|minutos|m)",
		"# (min|mins|minuto|minutos) (de leitura|leitura|para ler|lidos)",
		"(leia|lido|leitura) em # (min|minutos|minuto)", "tempo de leitura", "(menos de|) # minuto de leitura",
	},
	PressContact: {
		"(assessoria de imprensa|informações à imprensa|informações para a imprensa|gabinete de imprensa):*",
		"(sobre|acerca) (a|da) (empresa|companhia|organização|marca)",
		"(contacto|contato|contactos|contatos) (de|para|para a|para os) (imprensa|media|mídia|jornalistas):*",
		"(contato para imprensa|contacto para imprensa|assessoria de imprensa|contato de imprensa|contactos " +
			"para a imprensa|informações à imprensa|informações para a imprensa|atendimento à imprensa|sala " +
			"de imprensa|relações com a mídia|contatos):*",
		"para (mais|maiores|obter mais) informações (sobre|visite|acesse|contate|entre|consulte|contacte) *",
		"para mais informações:*", "(ver|veja) (a versão|o conteúdo) original *", "declarações prospectivas",
	},
	PrintEmail: {
		"baixar", "descarregar",
		"(adicionar|adicione) (ao|à|a meu) (calendário|agenda|minha agenda)", "guardar (oferta|anúncio|vaga)",
		"salvar (vaga|anúncio)",
		"(imprimir|salvar|guardar) (receita|a receita)",
		"(imprimir|salvar|guardar) (a|esta|) receita", "(salve|guarde) (este|esse|o) (artigo|texto|post) *8",
		"imprimir", "imprimir artigo", "imprimir esta página", "versão para impressão", "copiar link",
		"copiar o link", "copiar", "link copiado", "copiar url", "salvar", "guardar", "salvar artigo",
		"guardar artigo", "salvar como pdf", "baixar pdf", "descarregar pdf", "ler mais tarde",
		"salvar para ler depois", "adicionar aos favoritos", "favoritos", "tamanho da letra",
		"tamanho do texto", "aumentar fonte", "diminuir fonte", "aumentar tamanho da fonte", "modo escuro",
		"como citar", "a a a",
	},
	Skip: {
		"(ir|pular|saltar) (para a|à|para) receita",
		"(ir|pular|saltar|avançar|ir diretamente|pule) (direto|) (para|ao|para o|à|para a) (conteúdo|" +
			"conteúdo principal|menu|navegação|rodapé|busca|o conteúdo|o conteúdo principal|a navegação|menu " +
			"principal)",
		"(abrir|fechar|mostrar|ocultar) (o|) (menu|busca|menu principal|navegação|pesquisa)",
		"(pular|ir|saltar) para a receita",
	},
	BackToTop: {
		"(voltar|ir|subir|volte) (ao|para o|para) (topo|início da página|topo da página|cima)",
		"voltar ao início",
	},
	Login: {
		"entrar", "fazer login", "faça login", "login", "iniciar sessão", "cadastre-se", "cadastrar",
		"cadastro", "criar conta", "crie sua conta", "criar uma conta", "registe-se", "registar", "registrar",
		"registre-se", "minha conta", "a minha conta", "sair", "senha", "palavra-passe", "esqueci minha senha",
		"esqueceu a senha", "esqueceu sua senha", "esqueci a senha", "recuperar senha", "lembrar-me",
		"lembrar de mim", "lembrar senha", "já tem conta", "não tem conta", "usuário", "nome de usuário",
		"nome de utilizador", "meu perfil", "acesse sua conta", "terminar sessão", "área do assinante",
		"não tem uma conta", "(esqueceu|esqueci) (a|sua|minha|a sua) (senha|palavra-passe) *2",
		"(já|não|ainda não) (tem|possui|tens) (uma|) (conta|cadastro) *4",
		"(entrar|login) (/|ou|e|) (cadastrar|cadastre-se|registrar|registre-se)",
	},
	MostRead: {
		"mais lidas", "mais lidos", "as mais lidas", "os mais lidos", "mais vistas", "mais vistos",
		"mais acessadas", "mais comentadas", "mais populares", "mais compartilhadas", "notícias mais lidas",
		"artigos mais lidos", "últimas notícias", "últimas", "notícias", "mais recentes", "última hora",
		"agora", "ao vivo", "em direto", "manchetes", "notícias do dia", "ultimas noticias", "plantão",
		"principais notícias", "as últimas", "mais lidas da semana", "mais lidas do dia",
		"notícias de última hora", "notícias recentes",
		"(notícias|artigos|matérias|posts) mais (lidas|lidos|vistas|vistos|acessadas|populares|recentes) *3",
		"(notícias|artigos|matérias|posts) mais (lidas|lidos|vistas|vistos|acessadas|populares|recentes)",
		"mais (lidas|lidos|vistas) (em|de|do|da|no) *3",
	},
	Copyright: {
		"todos os direitos reservados *", "todos os direitos reservados",
		"© * (todos os direitos reservados|direitos reservados) *", "© * direitos reservados",
		"copyright * direitos reservados *", "copyright * direitos reservados",
		"(é proibida|proibida) a reprodução *",
	},
	Legal: {
		"livro de visitas",
		"política de privacidade", "termos de uso", "termos e condições", "termos de serviço",
		"termos e condições de uso", "aviso legal", "privacidade", "contato", "contacto", "contactos",
		"fale conosco", "fale connosco", "quem somos", "sobre nós", "sobre o site", "mapa do site", "anuncie",
		"anuncie aqui", "anuncie conosco", "trabalhe conosco", "expediente", "ajuda", "perguntas frequentes",
		"acessibilidade", "ficha técnica", "estatuto editorial", "política editorial", "princípios editoriais",
		"código de ética", "política de cookies", "assine", "assinaturas", "arquivo", "equipe",
		"central do assinante", "livro de reclamações", "ouvidoria", "lgpd", "política de dados",
		"política de devolução",
	},
	Donate: {
		"(apoie|apoia|apoiar) o (nosso|) jornalismo (independente|livre|) *4",
		"(torne-se|torna-te|seja) (apoiador|assinante|patrono|mecenas|sócio) *8",
		"doe", "doar", "faça uma doação", "doe agora", "doações", "apoie", "apoie-nos", "apoie o projeto",
		"contribua", "seja um apoiador", "seja membro", "torne-se membro", "torne-se assinante",
		"faça um donativo",
		"(apoie|ajude|apoia) (o|nosso|o nosso|a|a nossa) (trabalho|jornalismo|jornalismo independente|" +
			"projeto|site|canal|jornalismo de *3) *",
		"(apoie|ajude) (o|nosso|o nosso) (trabalho|jornalismo|jornalismo independente|projeto)",
		"(sua|a sua) (doação|contribuição|ajuda) (é|ajuda|nos) *",
	},
	Paywall: {
		"(assine|cadastre-se|faça login|inscreva-se|entre|registe-se) para (continuar|ler|ter|acessar|aceder|" +
			"desbloquear) *",
		"(este|esse|o) (conteúdo|artigo|texto) é (exclusivo|restrito|só) (para|a|dos) (assinantes|membros|" +
			"usuários|subscritores) *",
		"(este|esse|o) (conteúdo|artigo|texto) é (exclusivo|restrito) (para|a) (assinantes|membros|" +
			"subscritores)",
		"(conteúdo|artigo|exclusivo|só|matéria) (exclusivo|exclusiva|) para (assinantes|membros|subscritores)",
		"(já é|já sou|é|já és) (assinante|subscritor|cadastrado) *4",
		"(já é|já sou|já és) (assinante|subscritor|cadastrado)", "assine já", "assine agora",
		"cancele quando quiser", "experimente grátis", "ver planos", "planos de assinatura",
		"conheça os planos", "você atingiu o limite *",
	},
	AppPromo: {
		"(baixe|instale|descarregue|baixar|faça o download) (já|grátis|agora|) (o nosso|nosso|o|do nosso|a " +
			"nossa) (app|aplicativo|aplicação) *",
		"(baixe|instale|descarregue|baixar) (o nosso|nosso|o|a nossa) (app|aplicativo|aplicação)",
		"(disponível|baixar|baixe) (no|na) (google play|app store)",
		"(ativar|receber|ative) (as|) notificações",
	},
	Navigation: {
		"menu", "menu principal", "início", "página inicial", "buscar", "busca", "pesquisar", "pesquisa",
		"pesquisar por:*", "buscar por:*", "pesquisar neste blog", "procurar", "fechar", "fechar menu",
		"navegação", "seções", "secções", "editorias", "todas as editorias", "voltar", "idioma",
		"selecione o idioma", "links úteis", "edição impressa", "edição digital", "horóscopo",
		"previsão do tempo", "meteorologia", "ir", "todas as seções",
	},
	ShowMore: {
		"(ver|ler|leia|mostrar|carregar|saiba|veja|exibir|saber) (mais|menos|tudo|todos|todas|mais notícias|" +
			"mais artigos|mais comentários|notícia completa|matéria completa|a matéria completa|artigo " +
			"completo|todas as notícias|todos os artigos|detalhes|a notícia|o artigo|mais posts|mais " +
			"detalhes|mais resultados)",
		"continuar lendo", "continue lendo", "continuar a ler", "continue a ler", "leia a matéria",
		"ler artigo", "mais informações", "mais detalhes", "clique aqui", "continuar leitura",
		"carregando mais", "leia na íntegra", "ver artigo", "ler notícia", "mais", "descubra mais",
		"ver todas as notícias", "leia a íntegra", "continuar a leitura", "expandir",
		"(continuar lendo|continue lendo|continuar a ler|leia mais) *14",
	},
	Byline: {
		"por @", "por @:*", "(escrito|publicado|texto|reportagem|por|autor|redigido|entrevista) (por|de|): @",
		"(escrito|publicado|postado|redigido|traduzido|enviado|reportagem) por @", "da redação", "redação",
		"da agência *2", "do correspondente", "enviado especial", "equipe de redação",
	},
	PublishedOn: {
		"(publicado|atualizado|última atualização|data de publicação|modificado|publicada|atualizada|última " +
			"modificação|publicado em|atualizado em|postado em|criado em|atualizada em):*",
		"(publicado|atualizado|postado|modificado|publicada|atualizada|criado|enviado|escrito) (em|às|há|a|" +
			"no dia|) (#|segunda|terça|quarta|quinta|sexta|sábado|domingo|uma|um) *10",
		"última (atualização|modificação) (em|) # *8",
		"(há|faz) (#|um|uma|alguns|poucos) (segundo|segundos|minuto|minutos|min|hora|horas|h|dia|dias|semana|" +
			"semanas|mês|meses|ano|anos) (atrás|)",
		"# (minutos|horas|dias|semanas|meses|anos|minuto|hora|dia) atrás", "(hoje|ontem) (às|) # *2",
		"(publicado|postado|escrito) por *8",
	},
	Listen: {
		"(baixar|descarregar|ouvir|ouça) (o|este|) episódio", "todos os episódios",
		"(ouça|assine|siga|inscreva-se) (no|na|em) (apple podcasts|spotify|deezer|google podcasts)",
		"(ouvir|ouça|escutar|escute) (notícia|a notícia|artigo|o artigo|esta matéria|esta notícia)",
		"ouvir", "ouça", "ouvir artigo", "ouça este conteúdo", "ouça esta matéria", "ouvir notícia",
		"ouça a notícia", "ouvir o artigo", "ouça o artigo", "ouvir este artigo", "versão em áudio", "áudio",
		"ouça o podcast", "ouça a matéria", "ouvir texto",
		"(ouça|ouvir|escute) (esta|este|o|a) (notícia|artigo|matéria|conteúdo|texto|podcast|reportagem) *4",
		"ouvir # min", "ouvir (notícia|artigo|matéria|texto)",
	},
	Gallery: {
		"(ver|abrir|ampliar|veja|mostrar) (a|as|o|) (galeria|fotos|imagem|vídeo|galeria de fotos|imagens|foto)",
		"galeria", "galeria de fotos", "galeria de imagens", "fotos", "vídeos", "vídeo", "ampliar",
		"ampliar imagem", "clique para ampliar", "tela cheia", "imagens", "ecrã inteiro", "assista ao vídeo",
		"veja as fotos", "veja o vídeo", "assista", "(fotos|galeria|vídeo|vídeos|imagens): *",
		"(imagem|foto) # (de|/) #", "# (fotos|imagens|de #)",
	},
	Rating: {
		"(fez|experimentou|fizeste|experimentaste) esta receita *12",
		"(fez|experimentou|fizeste|experimentaste) esta receita",
		"gosto carregando",
		"(avalie|classifique) (esta|a) receita (*3|)",
		"(avalie|avaliar|classifique) (este|esta|o|a) (artigo|conteúdo|página|post|receita|matéria|produto)",
		"(este|esta|o|esse) (artigo|conteúdo|página|texto|informação) (foi|ajudou|lhe foi|te) (útil|você|*2 " +
			"útil) *2",
		"# (votos|voto|avaliações|classificações|estrelas|avaliação)",
		"(avaliação|nota|classificação|sua avaliação|média):*", "clique em uma estrela para *",
		"fez (a|esta|essa) receita *8",
		"(este|esta|o) (artigo|conteúdo|página|resposta|texto) (foi|é) (útil|interessante) (*3|)",
		"enquete", "votar",
	},
	Contents: {
		"(índice|sumário|conteúdo|neste artigo|nesta página|neste post|tópicos do artigo|o que você vai ver|" +
			"tabela de conteúdos|índice de conteúdos|tópicos deste artigo|navegue pelo conteúdo):*",
		"(índice|conteúdo|sumário) (mostrar|ocultar|esconder|#)",
	},
	TranslateSwitch: {
		"(leia|ler|disponível|leia este artigo|leia em) (em|) (inglês|português|espanhol|english|francês)",
		"versão em inglês", "versão em português", "read in english", "traduzir", "tradução", "outros idiomas",
		"traduzido por *4", "ver original", "disponível (também|) em:*",
	},
	ReportError: {
		"(comunicar|reportar|informar|relatar|comunique|viu|encontrou|achou|aponte|avise) (um|algum|) (erro|" +
			"erros|erro no texto) *6",
		"(comunicar|reportar|informar|relatar|comunique) (um|) (erro|erros)",
		"(sugerir|envie uma|sugira uma) correção",
	},
	Disclaimer: {
		"(aviso|isenção de responsabilidade|disclaimer|aviso de afiliados|transparência):*",
		"(este|esta|alguns|o) (artigo|página|conteúdo|links|site|post) (contém|contêm|pode|podem|tem|é) * " +
			"(afiliados|afiliado|comissão|parceiros|patrocinado) *",
		"(as|este|esta|o|os) (informações|artigo|conteúdo|conteúdos) * (não substituem|não constituem|não " +
			"substitui|não constitui|caráter informativo) *",
		"(podemos|poderemos) (receber|ganhar) (uma|) (pequena|) comissão *",
		"(as opiniões|os textos|os artigos) (expressas|publicados|aqui|deste|assinados) * (opinião|" +
			"responsabilidade|refletem|representam) *",
		"(este|esse) texto não reflete * opinião *",
	},
	Shopping: {
		"(candidatar-se|candidate-se|candidatar) (agora|a esta vaga|)",
		"(contactar|contatar|fale com) (o|a|) (anunciante|agência|vendedor|imobiliária)",
		"(vagas|imóveis|anúncios) semelhantes", "agendar (uma|) visita",
		"adicionar ao carrinho", "carrinho", "meu carrinho", "ver carrinho", "comprar", "comprar agora",
		"compre agora", "compre já", "em estoque", "em stock", "esgotado", "sem estoque", "frete grátis",
		"portes grátis", "entrega grátis", "lista de desejos", "adicionar à lista de desejos", "ver oferta",
		"ver preço", "ver produto", "ver na amazon", "compre na amazon", "finalizar compra", "quantidade",
		"preço:*", "avaliações de clientes", "trocas e devoluções", "comparar", "produto indisponível",
		"avise-me", "guia de tamanhos", "ofertas", "reservar", "(compre|comprar|ver) (na|no) *3",
	},
	Browser: {
		"(por favor|) (ative|habilite|ativar|habilitar) (o|) javascript *",
		"(seu|o seu) navegador (não|está) *", "página não encontrada", "acesso negado", "aguarde",
		"por favor aguarde", "ocorreu um erro", "erro 404", "algo deu errado", "tente novamente",
	},
	Loading: {
		"carregando", "a carregar", "carregando comentários", "carregando conteúdo", "carregando notícias",
		"carregando anúncio",
	},
	Sorting: {
		"(ordenar por|ordenar|filtrar por|filtrar|filtros|relevância|mais recentes|mais antigos|mais recente|" +
			"mais antigo|limpar filtros|menor preço|maior preço|melhor avaliados|mais votados|mais " +
			"relevantes):*",
		"# (resultados|resultado|produtos|artigos)", "# resultados (para|encontrados) *6",
	},
	Edit: {
		"editar", "editar código", "editar código fonte", "editar editar código fonte", "ver histórico",
		"histórico", "link permanente", "ligação permanente", "excluir", "apagar", "discussão",
	},
	Tip: {
		"(fale|entre em contato|contate|escreva) (com|para) (o|a|) (autor|autora|redação|editor|repórter|nós|" +
			"colunista) *4",
		"(tem|tens|você tem) (uma|alguma) (sugestão|denúncia|informação|dúvida|dica|história) * (envie|mande|" +
			"contato|escreva|fale) *",
		"envie sua sugestão", "cartas dos leitores", "cartas ao editor", "envie sua denúncia",
		"painel do leitor",
	},
	Forum: {
		"(utilizadores|usuários|membros) (a ver|a navegar|navegando|vendo) (este|neste|no) (fórum|tópico):*", "(quem está ligado|usuários online):*",
		"(quem está online|quem está ligado|voltar para *4|índice do fórum)",
		"# (mensagens|mensagem) página # de # (*4|)",
		"(registrado em|data de inscrição):*",
		"(registrado|mensagens|localização|membro desde|registado|cadastrado em|última atividade|tópicos|" +
			"iniciado por|postado por|data de registro):*",
		"novo tópico", "responder ao tópico", "tópico fechado", "membro", "moderador", "administrador",
		"convidado", "visitante", "mensagem privada", "clique para expandir", "resolvido", "ver perfil",
		"melhor resposta", "(última edição|editado|editado pela última vez) (por|em) *", "@ (escreveu|disse)",
		"(tópico|pergunta|tema) (criado|criada|iniciado|feita) por *4",
	},
	Embed: {
		"(uma publicação|um post|uma publicação partilhada|uma publicação compartilhada|um post " +
			"compartilhado) (partilhada|compartilhado|compartilhada|) por *",
		"(ver|veja|visualizar) (esta|essa|este|esse) (publicação|foto|post|vídeo) no (instagram|facebook|" +
			"twitter|tiktok)",
		"(este|esse|para ver este|para ver esse) conteúdo * (cookies|bloqueado|consentimento|aceitar) *",
		"assistir no youtube",
	},
}}
