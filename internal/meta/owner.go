package meta

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/net/html/atom"
)

// owners gives the person whose site this is: people who write a page of their
// own seldom sign each text. It is the site's name where that is a person's,
// the name in "Ida Roth's notes", or the one behind the copyright sign.
func (f *facts) owners(give func(string, int32)) {
	for _, s := range siteSources {
		if name := ownerIn(s.find(f)); name != "" && s.name != "publisher" {
			give(name, -1)
			return
		}
	}
	if name := f.hostedOwner(); name != "" {
		give(name, -1)
		return
	}
	for _, p := range splitTitle(f.title) {
		if name, owns := possessor(p.text); owns && ownerIn(name) != "" {
			give(name, -1)
			return
		}
	}
	blocks := f.blocks.Blocks
	for k := len(blocks) - 1; k >= max(0, len(blocks)-lastBlocks); k-- {
		if name := copyrightHolder(blocks[k].Text); name != "" {
			give(name, -1)
			return
		}
	}
}

// hostedOwner is the user whose blog one of many on a host is, by the first piece
// of the title element, which the page links to the user's own page and the host's
// name begins with: "oz_77: The kettle" on oz-77.example.
func (f *facts) hostedOwner() string {
	label, _, _ := strings.Cut(f.url.Hostname(), ".")
	if label == "" || !strings.HasPrefix(fold(f.title), fold(label)) {
		return ""
	}
	for i := range f.tree.Elements(0, atom.A) {
		name := f.tree.Text(i)
		if name != "" && fold(name) == fold(label) && leadsToUser(f.tree.Attr(i, "href")) && beginsWith(strings.ToLower(f.title), strings.ToLower(name)) {
			return name
		}
	}
	return ""
}

// lastBlocks is how many blocks from the end a copyright line stands at most.
const lastBlocks = 12

// ownerIn is the person's name that the name of a site is or begins with,
// without a title; "" where there is none.
func ownerIn(site string) string {
	name, _ := possessor(site)
	words := strings.Fields(name)
	for len(words) > 0 && isTitleOfPersons(words[0]) {
		words = words[1:]
	}
	if name = strings.Join(words, " "); !isPersonsName(words) || len(names(name, guessed)) != 1 {
		return ""
	}
	return name
}

// possessor is the first words of a site's name if what follows is theirs, else
// the name itself.
func possessor(site string) (name string, owns bool) {
	for _, mark := range [...]string{"'s ", "’s ", "s' ", "s’ "} {
		if name, _, ok := strings.Cut(site, mark); ok {
			if mark[0] == 's' {
				name += "s"
			}
			return name, true
		}
	}
	return site, false
}

func isTitleOfPersons(word string) bool {
	return isOneOf(strings.ToLower(strings.TrimRight(word, ".")), "dr", "prof", "dipl", "mag")
}

// isPersonsName reports whether words are a first and a last name, with at the
// most an initial or a particle between them.
func isPersonsName(words []string) bool {
	if len(words) < 2 || len(words) > 3 || !given()[strings.ToLower(words[0])] {
		return false
	}
	if middle := words[1]; len(words) == 3 && !isParticle(middle) && utf8.RuneCountInString(strings.TrimRight(middle, ".")) != 1 {
		return false
	}
	return startsUpper(words[0]) && startsUpper(words[len(words)-1]) && isFullName(strings.Join(words, " "))
}

// copyrightHolder is the person to whom a line with the copyright sign says that
// the page belongs. Without a year or more behind the name it is a credit.
func copyrightHolder(line string) string {
	if len(line) > longestDateline {
		return ""
	}
	for _, mark := range [...]string{"©", "(c)", "(C)", "Copyright"} {
		_, rest, ok := strings.Cut(line, mark)
		if !ok {
			continue
		}
		rest = strings.TrimLeftFunc(rest, notLetter)
		for _, lead := range [...]string{"Copyright", "by"} {
			rest = strings.TrimLeftFunc(strings.TrimPrefix(rest, lead+" "), notLetter)
		}
		end := strings.IndexFunc(rest, func(r rune) bool { return notLetter(r) && !strings.ContainsRune(" -'’.", r) })
		if end >= 0 && strings.ContainsRune("&+@", rune(rest[end])) { // a company
			return ""
		}
		if end >= 0 {
			rest = rest[:end]
		} else if !strings.ContainsFunc(line, unicode.IsDigit) {
			return ""
		}
		rest, _, _ = strings.Cut(rest, ". ")
		if name := ownerIn(strings.TrimRight(rest, " .-")); name != "" {
			return name
		}
	}
	return ""
}

func notLetter(r rune) bool { return !unicode.IsLetter(r) }
