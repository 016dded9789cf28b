package meta

// date finds the date of publication beside the headline, or else a line that
// names itself so.
func (t *textReader) date(r *Record, pageURL string) {
	best, top := -1, -100.0
	for k := range t.seen {
		s := &t.seen[k]
		if !s.isDate || k == t.head && s.at.from > 0 {
			continue
		}
		if s.isChange && !isPublication(t.lines[k].Text) {
			t.changed(r, s.date)
			continue
		}
		far := k - t.head
		if far < 0 {
			far = -far
		}
		votes := -float64(far)
		if isPublication(t.lines[k].Text) {
			votes += 4
		}
		if far <= besideHead && votes > top {
			best, top = k, votes
		}
	}
	switch {
	case best >= 0:
		r.Published, r.DateBlock = t.seen[best].date, int32(best)
		r.set("Published", "dateline")
	case t.farDate(r):
	default:
		if d, ok := parseDate(urlDate(pathOf(pageURL)), dayFirst); ok {
			r.Published = d
			r.set("Published", "url")
		} else if !r.Modified.IsZero() { // the only date that the page gives
			r.Published = r.Modified
			r.set("Published", "dateline")
		}
	}
	if r.Published.IsZero() {
		t.month(r)
	}
	if !r.Modified.IsZero() {
		r.set("Modified", "dateline")
	}
}

// month takes a month without a day that stands alone beside the headline.
func (t *textReader) month(r *Record) {
	for d := 1; d <= besideHead; d++ {
		for _, k := range [...]int{t.head + d, t.head - d} {
			if k < 0 || k >= len(t.seen) {
				continue
			}
			if m, ok := parseMonth(t.lines[k].Text); ok {
				r.Published, r.DateBlock = m, int32(k)
				r.set("Published", "dateline")
				return
			}
		}
	}
}

func (t *textReader) changed(r *Record, d Date) {
	if r.Modified.IsZero() {
		r.Modified = d
	}
}

// farDate takes the date of a line anywhere that begins with a word for
// publication, or the one with which the text begins.
func (t *textReader) farDate(r *Record) bool {
	for k := range t.lines {
		if t.watch.Stop(lineWork) {
			return false
		}
		b := &t.lines[k]
		if len(b.Text) > longestDateline || b.Digits < 3 || b.Words > 16 || !isPublication(b.Text) {
			continue
		}
		if d, _, ok := findDate(b.Text, t.order); ok {
			r.Published, r.DateBlock = d, int32(k)
			r.set("Published", "label")
			return true
		}
	}
	if t.body < len(t.lines) {
		text := t.lines[t.body].Text
		if d, at, ok := findDate(text[:min(len(text), 2*leadBytes)], t.order); ok && at.to <= leadBytes {
			r.Published = d
			r.set("Published", "lead")
			return true
		}
	}
	return false
}
