package meta

// isChange reports whether a line speaks of a change, not of publication.
func isChange(text string) bool { return changeAt(text) >= 0 }

// changeAt is where the word for a change ends in the beginning of a line, -1
// where there is none.
func changeAt(text string) int {
	for _, t := range tokenize(text[:min(len(text), 120)], 24, make([]token, 0, 24)) {
		switch t.text {
		case "updated", "modified", "aktualisiert", "actualizado", "actualizada", "atualizado", "atualizada", "aggiornato", "aggiornamento", "обновлено",
			"bijgewerkt", "güncelleme", "güncellendi", "zaktualizowano", "aktualizacja", "diperbarui", "edited", "revised", "reviewed", "update", "تحديث",
			"оновлено", "geändert", "änderung", "modifié", "modificado", "oppdatert", "uppdaterad", "opdateret", "ažurirano", "aktualizováno", "aktualizované",
			"posodobljeno", "frissítve", "frissítés", "módosítva", "actualizat", "actualitzat", "ενημερώθηκε", "ενημέρωση", "актуализирана", "обновена", "ажурирано", "päivitetty", "muokattu",
			"atnaujinta", "atjaunots", "uuendatud", "muudetud", "përditësuar", "yenilənib", "жаңартылды", "opgedateer", "imesasishwa", "dikemaskini", "eguneratua", "uppfært", "अपडेटेड", "অপডেট", "হালনাগাদ", "אודכן":
			return t.to
		}
	}
	return -1
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
