package meta

// claim is a date that a source gives.
type claim struct {
	date   Date
	source string
	votes  int
	block  int32 // where the reader sees it, -1 for nowhere
}

func readDates(f *facts, r *Record) {
	claims := f.dateClaims()
	if len(claims) == 0 {
		claims = f.scriptClaims()
	}
	if best, ok := bestClaim(claims); ok {
		r.Published = best.date
		r.set("Published", best.source)
		r.DateBlock = best.block
	}
	if d, source := f.modified(); !d.IsZero() && (r.Published.IsZero() || d.day() >= r.Published.day()) {
		r.Modified = d
		r.set("Modified", source)
	}
}

// dateClaims gathers what all sources say of the date of publication.
func (f *facts) dateClaims() []claim {
	var claims []claim
	for _, s := range publishedSources {
		n := 0
		s.find(f, func(text string, node int32) {
			if text == "" || n > 8 {
				return
			}
			d, ok := parseDate(text, f.order)
			if !ok {
				return
			}
			votes := s.votes - min(n, 4)
			n++
			c := claim{d, s.name, votes, -1}
			if node >= 0 {
				c.block = f.blockOf(node)
				if _, at, ok := findDate(text, f.order); ok && isChange(text[:at.from]) {
					return
				}
			}
			claims = append(claims, c)
		})
	}
	return claims
}

// bestClaim adds up the votes of claims for one day. The day with most votes
// wins; its most precise claim is taken.
func bestClaim(claims []claim) (claim, bool) {
	type tally struct {
		claim
		total int
		seen  []string
	}
	var all []tally
next:
	for _, c := range claims {
		for i := range all {
			a := &all[i]
			if a.date.day() != c.date.day() {
				continue
			}
			if isOneOf(c.source, a.seen...) {
				continue next
			}
			a.seen = append(a.seen, c.source)
			a.total += c.votes
			if c.date.Precision > a.date.Precision || c.date.Zoned && !a.date.Zoned {
				a.date = c.date
			}
			if a.block < 0 {
				a.block = c.block
			}
			continue next
		}
		all = append(all, tally{c, c.votes, []string{c.source}})
	}
	best, top := claim{}, 0
	for _, a := range all {
		if a.total > top {
			best, top = a.claim, a.total
		}
	}
	return best, top > 0
}
