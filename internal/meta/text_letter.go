package meta

import "strings"

const (
	// mostClosing is the words of the longest line at the end of a letter.
	mostClosing = 6
	// mostAboveName is how many lines stand between the last sentence and the name.
	mostAboveName = 2
)

// letterSigned finds who signs a letter, which begins with "Dear editor," right
// above its first sentence: a full name below the last one, with what its bearer
// is, or where, behind a comma. The line is part of the letter.
func (t *textReader) letterSigned() []string {
	end := t.letterEnd()
	for k := end + 1; end >= 0 && k < len(t.lines) && k <= end+1+mostAboveName; k++ {
		b := &t.lines[k]
		if b.Length() > mostClosing || b.Digits > 0 || t.says[k] != 0 {
			return nil
		}
		name, _, _ := strings.Cut(b.Text, ",")
		if words := strings.Fields(name); len(words) < 2 || len(words) > 4 || k == end+1 && strings.HasSuffix(b.Text, ",") {
			continue
		}
		if found := names(name, guessed); len(found) == 1 && found[0] == name {
			return found
		}
	}
	return nil
}

// letterEnd is the last sentence of a letter, -1 where there is none.
func (t *textReader) letterEnd() int {
	greeting := -1
	for k := t.head + 1; k+1 < len(t.lines) && k <= t.body+1 && greeting < 0; k++ {
		if t.lines[k].Greets() && t.lines[k+1].Prose() {
			greeting = k
		}
	}
	if greeting < 0 {
		return -1
	}
	end := greeting
	for k := greeting + 1; k < len(t.lines) && t.lines[k].Prose(); k++ {
		end = k
	}
	return end
}
