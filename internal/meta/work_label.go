package meta

import "strings"

// works are the kinds of text that a byline names before its author: "Eine
// Reportage von Ida Roth". Novels and films are none: those lines name whom the
// text is about.
var works = []string{
	"column", "essay", "report", "interview", "comment", "commentary", "analysis", "review", "dispatch", "article", "story", "obituary", "feature", // English
	"artikel", "beitrag", "bericht", "gastbeitrag", "kommentar", "analyse", "gespräch", "kolumne", "reportage", "rezension", "porträt", "glosse", "nachruf", "protokoll", "leitartikel", "meinungsbeitrag", // German
	"chronique", "entretien", "tribune", "enquête", "billet", "récit", "éditorial", // French
	"artículo", "reportaje", "crónica", "entrevista", "columna", "análisis", "reseña", "perfil", "texto", "artigo", "reportagem", "crônica", "coluna", "análise", "resenha", // Spanish, Portuguese
	"articolo", "intervista", "commento", "analisi", "recensione", "editoriale", "servizio", "inchiesta", // Italian
	"articol", "reportaj", "interviu", "analiză", "editorial", "eseu", // Romanian
	"recensie", "verhaal", "opinie", "krönika", "reportasje", "intervju", "anmeldelse", "kronikk", // Dutch, Scandinavian
}

// cutWork cuts a kind of text and the word behind it off a line that goes on
// with a full name: "A column by Ida Roth", "Un reportaj de Ilinca Moraru". Who
// was interviewed is cut off the end.
func cutWork(line string) (string, bool) {
	kind, rest, _ := strings.Cut(strings.TrimPrefix(line, "Blog "), " ")
	if isOneOf(kind, "A", "An", "Ein", "Eine", "Un", "Une", "Una", "O", "Um", "Uma", "Een", "En", "Et", "Ett") {
		kind, rest, _ = strings.Cut(rest, " ")
	}
	before, name, _ := strings.Cut(rest, " ")
	if len(name) > longestDateline || !isOneOf(before, "by", "von", "de", "par", "por", "di", "door", "van", "av", "af") || !isOneOf(strings.ToLower(kind), works...) {
		return "", false
	}
	for _, with := range [...]string{" with ", " mit ", " avec ", " con ", " com ", " cu ", " met ", " med "} {
		name, _, _ = strings.Cut(name, with)
	}
	name = strings.TrimRight(name, ".")
	if found := names(name, guessed); len(found) == 0 || !isFullName(found[0]) {
		return "", false
	}
	return name, true
}
