package page

import "golang.org/x/net/html/atom"

// text adds characters to the innermost open element.
func (b *builder) text(t *token) {
	f := b.top()
	blank := allBlank(t.text)
	switch {
	case f.mode == modeFrameset, f.mode >= modeDocument && blank:
		return
	case blank && !f.blanks:
		if !b.fresh && b.blank == "" {
			b.blank = t.text
		}
		return
	case f.mode >= modeDocument:
		b.startBody()
	case f.mode == modeColgroup && !b.leaveColgroup():
		return
	}
	if f.space == spaceHTML {
		b.reopen()
	}
	b.meet(0)
	b.characters(b.top().node, b.decoded(t))
	b.fresh = false
}

func (b *builder) decoded(t *token) string {
	if t.literal {
		return t.text
	}
	return b.scan.unescape(t.text, false)
}

func (b *builder) characters(parent int32, text string) {
	b.node(Node{Text: text, Parent: parent})
}

func allBlank(s string) bool {
	for i := range len(s) {
		if !isBlank(s[i]) {
			return false
		}
	}
	return true
}

// meet tells that an element begins or ends here, or text begins: white space
// before a line break is dropped, before anything else it is due.
func (b *builder) meet(f flags) {
	switch {
	case f&breaks != 0:
		b.blank, b.fresh = "", true
		return
	case b.blank != "":
		b.characters(b.top().node, b.blank)
		b.blank = ""
	}
	if f&unseen != 0 {
		b.fresh = false
	}
}

// raw appends an element whose content is characters.
func (b *builder) raw(t *token, decode bool) {
	i, name, f := b.element(t.tag, t.name, t.attrs), t.name, t.tag.flags
	if t.tag.atom == atom.Textarea {
		b.skipNewline()
	}
	text := b.scan.raw(name) // and with it the end tag: t is no longer the start tag
	if decode {
		text = b.scan.unescape(text, false)
	}
	if text != "" {
		b.characters(i, text)
		b.tree.Nodes[i].End = int32(len(b.tree.Nodes))
	}
	b.meet(f)
}

// skipNewline passes over the line end with which authors begin what is shown
// as it stands.
func (b *builder) skipNewline() {
	if s := &b.scan; s.pos < s.end && s.source[s.pos] == '\n' {
		s.pos++
	}
}
