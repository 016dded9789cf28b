package meta

import (
	"strings"

	"golang.org/x/net/html/atom"

	"github.com/winnow-go/winnow/internal/phrase"
)

// forumPrograms are what programs for forums call themselves in the meta element
// that names the generator.
var forumPrograms = []string{"phpbb", "vbulletin", "xenforo", "mybb", "discuz", "discourse", "invision", "smf", "flarum", "nodebb", "vanilla", "fluxbb", "punbb", "yabb", "burning board"}

// isForum reports whether the page is a thread of a forum by its address, in which
// forum programs have a word for it in English whatever their language, or by its
// generator.
func (f *facts) isForum() bool {
	if !f.asked {
		f.asked, f.forum = true, f.findForum()
	}
	return f.forum
}

func (f *facts) findForum() bool {
	generator := strings.ToLower(f.meta("generator"))
	for _, program := range forumPrograms {
		if strings.HasPrefix(generator, program) {
			return true
		}
	}
	for word := range strings.FieldsFuncSeq(f.url.Path+"?"+f.url.RawQuery, func(r rune) bool { return strings.ContainsRune("/?=&-_.;,", r) }) {
		switch strings.ToLower(word) {
		case "viewtopic", "showthread", "showtopic", "thread", "threads", "topic":
			return true
		}
	}
	return false
}

// dataAuthor is the name in the first attribute data-author and its element, as
// forum programs mark each post with whose it is.
func (f *facts) dataAuthor() (name string, node int32) {
	for _, tag := range [...]atom.Atom{atom.Article, atom.Li, atom.Div} {
		for i := range f.tree.Elements(0, tag) {
			if name := f.tree.Attr(i, "data-author"); name != "" && f.elsewhere(i)&(aboutChrome|aboutOthers|aboutComment) == 0 {
				return name, i
			}
		}
	}
	return "", -1
}

// columnPoster is who wrote the first post of a table of posts, and where: old
// forum programs set "Author" and "Message" above its columns.
func (f *facts) columnPoster() (name string, node int32) {
	blocks := f.blocks.Blocks
	for k := range min(len(blocks), mostFar) - 2 {
		if !f.isColumnHead(int32(k)) || !f.isColumnHead(int32(k+1)) || !isAuthorLabel(blocks[k].Text) {
			continue
		}
		line, _, _ := strings.Cut(blocks[k+2].Text, "\n")
		if found := names(line, trusted); len(found) == 1 && !f.isColumnHead(int32(k+2)) && len(strings.Fields(line)) <= 4 {
			return found[0], blocks[k+2].Node
		}
	}
	return "", -1
}

// starter is who began a thread, and where: a linked name between the headline and
// a date which heads the first post too.
func (f *facts) starter() (name string, node int32) {
	at, blocks := f.headlineBlock(), f.blocks.Blocks
	for k := at + 1; at >= 0 && k <= at+3 && int(k) < len(blocks); k++ {
		b := &blocks[k]
		if b.Linked < b.Words || b.Words > mostStarterWords || !f.dated(f.pastMarks(k, 1)) || strings.ContainsAny(b.Text, "|/:") || phrase.Find(b.Text) != 0 || f.elsewhere(b.Node) != 0 {
			continue
		}
		for j := k + 1; int(j) < len(blocks) && !blocks[j].Prose(); j++ {
			if blocks[j].Text == b.Text && blocks[j].Linked >= blocks[j].Words {
				return b.Text, b.Node
			}
		}
	}
	return "", -1
}

// mostStarterWords is the most words of a user's name.
const mostStarterWords = 3

// isGenerator reports whether a value begins with the name of the program that
// made the page, as its makers sign all pages that it makes.
func (f *facts) isGenerator(s string) bool {
	program, _, _ := strings.Cut(f.meta("generator"), " ")
	program = strings.TrimRight(program, "!")
	return len(program) > 3 && len(s) > len(program) && strings.EqualFold(s[:len(program)], program)
}
