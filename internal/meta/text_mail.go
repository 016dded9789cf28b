package meta

import "strings"

// mailFields are the names of the fields of a letter as archives of mailing
// lists, newsgroups and newsletters show them; the first list is that of the
// subject, the second that of the sender.
var mailFields = [...][]string{
	{"subject", "betreff", "objet", "asunto", "oggetto", "assunto", "onderwerp", "temat", "тема", "ämne", "emne", "předmět", "件名", "主题", "主旨"},
	{"from", "von", "de", "da", "van", "od", "от", "от кого", "från", "fra", "差出人", "发件人", "寄件者"},
	{"date", "datum", "sent", "gesendet", "fecha", "data", "дата", "envoyé", "verzonden", "skickat", "dato", "日期", "日時"},
	{"to", "an", "à", "para", "a", "aan", "do", "кому", "till", "til", "newsgroups", "reply-to", "cc", "message-id", "organization", "sender", "list-id", "in-reply-to", "references", "x-mailer"},
}

const (
	subjectField = iota
	senderField
	dateField
	// leastFields is how many different fields make the head of a letter,
	// mostField the bytes of the longest name of one.
	leastFields = 3
	mostField   = 12
)

// mailField tells which field of a letter a line is, and what it holds; -1 for
// other lines.
func mailField(text string) (field int, value string) {
	name, value, found := strings.Cut(text, ":")
	if !found || len(name) > mostField {
		return -1, ""
	}
	name = strings.ToLower(strings.TrimSpace(name))
	for i, names := range mailFields {
		for _, n := range names {
			if name == n {
				return i, strings.TrimSpace(value)
			}
		}
	}
	return -1, ""
}

// readMail reads headline and author from the head of a letter before the
// running text: the subject and the sender, if a date or an addressee stands in
// lines right beside them.
func (t *textReader) readMail(r *Record) bool {
	for k := 0; k <= t.body && k < len(t.seen); k++ {
		at, values := [len(mailFields)]int{}, [len(mailFields)]string{}
		end, fields := k, 0
		for ; end < len(t.seen) && end <= t.body; end++ {
			field, value := mailField(t.lines[end].Text)
			if field < 0 {
				break
			}
			if values[field] == "" && value != "" {
				fields++
				at[field], values[field] = end, value
			}
		}
		if fields >= leastFields && values[subjectField] != "" && values[senderField] != "" {
			t.head = at[subjectField]
			r.Title, r.TitleBlock = trimTitle(values[subjectField]), int32(t.head)
			r.set("Title", "headline")
			name, _, _ := strings.Cut(values[senderField], "<")
			if _, behind, ok := strings.Cut(name, "("); ok { // ida@example.org (Ida Roth)
				name = strings.TrimRight(behind, " )")
			}
			if found := names(strings.Trim(name, " \""), guessed); len(found) == 1 {
				r.Authors, r.BylineBlock = found, int32(at[senderField])
				r.set("Authors", "byline")
			}
			return true
		}
		k = max(k, end-1)
	}
	return false
}
