package meta

import "strings"

// isChange reports whether a line speaks of a change, not of publication.
func isChange(text string) bool { return changeAt(text) >= 0 }

// startsWithChange reports whether the first word of a line speaks of a change.
func startsWithChange(text string) bool {
	first, _, _ := strings.Cut(text, " ")
	return isChange(first)
}

const (
	// changeBytes and changeTokens bound the beginning of a line in which a word
	// for a change is looked for: the date of publication may stand before it.
	// Scripts with three bytes a letter get twice the bytes.
	changeBytes  = 120
	changeTokens = 24
)

// changeAt is where the word for a change ends in the beginning of a line, -1
// where there is none.
func changeAt(text string) int {
	before, most := token{}, changeBytes
	if len(text) > most && !isASCII(text[:most]) {
		most *= 2
	}
	for _, t := range tokenize(text[:min(len(text), most)], changeTokens, make([]token, 0, changeTokens)) {
		if before.to == t.from && isWideChange(before.text, t.text) {
			return t.to
		}
		last := before.text
		before = t
		switch t.text {
		case "updated", "modified", "aktualisiert", "actualizado", "actualizada", "atualizado", "atualizada", "aggiornato", "aggiornamento", "обновлено",
			"bijgewerkt", "güncelleme", "güncellendi", "zaktualizowano", "aktualizacja", "diperbarui", "edited", "revised", "reviewed", "update", "تحديث",
			"оновлено", "geändert", "änderung", "modifié", "modificado", "oppdatert", "uppdaterad", "opdateret", "ažurirano", "aktualizováno", "aktualizované",
			"posodobljeno", "frissítve", "frissítés", "módosítva", "actualizat", "actualitzat", "ενημερώθηκε", "ενημέρωση", "актуализирана", "обновена", "ажурирано", "päivitetty", "muokattu",
			"atnaujinta", "atjaunots", "uuendatud", "muudetud", "përditësuar", "yenilənib", "жаңартылды", "opgedateer", "imesasishwa", "dikemaskini", "eguneratua",
			"uppfært", "अपडेटेड", "अपडेट", "संशोधित", "অপডেট", "আপডেট", "হালনাগাদ", "אודכן", "עודכן", "עדכון", "actualización", "atualização", "aggiornata", "modifica",
			"gewijzigd", "ändrad", "endret", "ændret", "změněno", "изменено", "обновлена", "змінено", "güncellenme", "อัปเดต", "แก้ไข", "ปรับปรุง", "diperbaharui",
			"بروزرسانی", "màj", "aktualisierung", "aktualizace", "aktualizácia", "обновление", "оновлення", "промяна", "актуализация", "actualizare", "更新", "更新日",
			"最終更新", "最終更新日", "最后更新", "最後更新", "수정", "수정일", "kemaskini", "ажурирање", "ažuriranje", "izmjena", "izmena", "อัปเดตล่าสุด", "روزرسانی", "ویرایش":
			return t.to
		case "jour", "nhật": // mis à jour, cập nhật
			if last == "à" || last == "cập" {
				return t.to
			}
		}
	}
	return -1
}

// isWideChange reports whether two characters, which are words of their own in
// Chinese, Japanese and Korean, make a word for a change.
func isWideChange(first, second string) bool {
	switch first {
	case "更":
		return second == "新"
	case "修":
		return second == "改" || second == "订" || second == "訂"
	case "수":
		return second == "정"
	}
	return false
}

// modified is the date of the last change and its source.
func (f *facts) modified() (Date, string) {
	if d, ok := parseDate(f.graph.pick(func(v *value) string { return v.get("dateModified").str() }), f.order); ok {
		return d, "json-ld"
	}
	for _, s := range f.allMeta(modifiedNames...) {
		if d, ok := parseDate(s, f.order); ok {
			return d, "meta"
		}
	}
	for _, p := range f.props {
		if p.name == "datemodified" && f.elsewhere(p.node) == 0 {
			if d, ok := parseDate(f.propText(p.node), f.order); ok {
				return d, "microdata"
			}
		}
	}
	looks := 0
	for _, m := range f.marks {
		if m.says&aboutChange == 0 || f.tree.Nodes[m.node].End-m.node >= 30 || f.elsewhere(m.node)&^aboutChrome != 0 {
			continue
		}
		if d, ok := parseDate(f.propText(m.node), f.order); ok {
			return d, "date-class"
		}
		if looks++; looks > mostLooks {
			break
		}
	}
	return f.visibleChange()
}

// visibleChange is the date in a line of the article that speaks of a change.
func (f *facts) visibleChange() (Date, string) {
	for _, k := range f.figured {
		b := &f.blocks.Blocks[k]
		at := changeAt(b.Text)
		if at < 0 || f.elsewhere(b.Node)&^aboutChrome != 0 {
			continue
		}
		if d, _, ok := findDate(b.Text[at:], f.order); ok {
			return d, "dateline"
		}
	}
	return Date{}, ""
}
