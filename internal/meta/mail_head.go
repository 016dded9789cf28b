package meta

import (
	"strings"

	"golang.org/x/net/html/atom"
)

// mailSender gives the sender of a letter in an archive of a mailing list: the
// bold name right before a link that writes to it, as Pipermail has it, or what
// stands behind the field of the sender in the lines of a letter's head, as
// Hypermail and MHonArc show them.
func (f *facts) mailSender(give func(string, int32)) {
	at := f.headlineBlock()
	if at < 0 {
		return
	}
	blocks := f.blocks.Blocks
	sender, node, seen := "", int32(-1), [len(mailFields)]bool{}
	for k := max(0, at-nearBefore); k <= at+nearAfter && k < int32(len(blocks)); k++ {
		b := &blocks[k]
		if f.elsewhere(b.Node) != 0 {
			continue
		}
		if name := f.nameBeforeMail(b.Node, b.First); name != "" {
			give(name, b.Node)
			return
		}
		for line := range strings.SplitSeq(b.Text, "\n") {
			field, value := mailField(line)
			if field < 0 || value == "" || len(line) > longestDateline {
				continue
			}
			if field == senderField && !seen[field] {
				sender, node = value, b.Node
			}
			seen[field] = true
		}
	}
	if sender != "" && (seen[subjectField] || seen[dateField]) {
		give(senderName(sender), node)
	}
}

// senderName is the name in a sender's field, beside an address in either order:
// Ida Roth <ida@quay.example>, ida@quay.example (Ida Roth).
func senderName(value string) string {
	name, _, _ := strings.Cut(value, "<")
	if before, inside, ok := strings.Cut(name, "("); ok && strings.Contains(before, "@") {
		name = strings.TrimRight(inside, " )")
	} else {
		name = before
	}
	return strings.Trim(name, " \"")
}

// nameBeforeMail is the bold text at the beginning of a block, where a link to
// write a letter comes next.
func (f *facts) nameBeforeMail(node, first int32) string {
	t := f.tree
	if first < 0 {
		return ""
	}
	bold := t.Nodes[first].Parent
	if bold <= 0 || t.Nodes[bold].Tag != atom.B && t.Nodes[bold].Tag != atom.Strong {
		return ""
	}
	for i := t.Nodes[bold].End; i < t.Nodes[node].End; i++ {
		switch n := &t.Nodes[i]; {
		case n.IsText() && strings.TrimSpace(n.Text) == "":
		case n.Tag == atom.A && strings.HasPrefix(strings.ToLower(t.Attr(i, "href")), "mailto:"):
			return t.Text(bold)
		default:
			return ""
		}
	}
	return ""
}
