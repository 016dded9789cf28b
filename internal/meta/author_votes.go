package meta

import (
	"slices"
	"strings"
	"unicode/utf8"
)

// authorClaim is a list of authors that a source gives.
type authorClaim struct {
	names  []string
	source string
	votes  float64
	block  int32
}

func readAuthors(f *facts, r *Record) {
	isStory := !r.Published.IsZero() || !r.Modified.IsZero() || f.saysArticle()
	claims := f.authorClaims(isStory)
	switch {
	case f.isFrontPage():
		claims = slices.DeleteFunc(claims, func(c authorClaim) bool { return c.block >= 0 })
	case r.Published.IsZero() && f.isForSale(): // customers, makers and brands sign there
		claims = slices.DeleteFunc(claims, func(c authorClaim) bool { return c.source != "json-ld" })
	}
	if !isStory {
		all := slices.Clone(claims)
		claims = slices.DeleteFunc(claims, func(c authorClaim) bool { return !isBelieved(c, all) && !f.isPersonOfStory(c) })
	}
	best, ok := f.bestAuthors(claims)
	if !ok {
		return
	}
	if f.isThread() { // its first post is by one
		best.names = best.names[:1]
	}
	r.Authors = best.names
	r.BylineBlock = best.block
	r.set("Authors", best.source)
}

// authorClaims gathers what all sources say of the authors. Sources that take
// long are asked only where their answer can count.
func (f *facts) authorClaims(isStory bool) []authorClaim {
	var claims []authorClaim
	for _, s := range authorSources {
		switch {
		case s.name == "poster" && slices.ContainsFunc(claims, authorClaim.isSure), s.name == "script" && (len(claims) > 0 || !isStory):
			continue
		case s.name == "owner" && len(claims) > 0: // people who own a site sign as they please
			continue
		}
		c := authorClaim{source: s.name, votes: float64(s.votes), block: -1}
		s.find(f, func(line string, node int32) {
			if len(c.names) < mostAuthors {
				c.add(names(line, s.how))
			}
			if len(c.names) > 0 && c.block < 0 && node >= 0 {
				c.block = f.blockOf(node)
			}
		})
		if len(c.names) > 0 {
			claims = append(claims, c)
		}
	}
	return claims
}

// sureVotes is what a source has that no user's name outdoes.
const sureVotes = 8

func (c authorClaim) isSure() bool { return c.votes >= sureVotes }

// add adds names, each once, as far as there is room.
func (c *authorClaim) add(names []string) {
	for _, name := range names {
		if len(c.names) < mostAuthors && !hasFold(c.names, name) {
			c.names = append(c.names, name)
		}
	}
}

// bestAuthors lets the claims vote: each for itself, and for the others as far
// as they share names. A claim that is only the site's name loses to persons. A
// longer list in JSON-LD that holds all the names of the best one completes it:
// visible bylines are cut short.
func (f *facts) bestAuthors(claims []authorClaim) (authorClaim, bool) {
	shorten(claims)
	for i := range claims {
		claims[i] = f.withoutSite(claims[i])
	}
	best, top, block := authorClaim{block: -1}, 0.0, int32(-1)
	for _, c := range claims {
		if votes := support(c, claims); votes > top {
			best, top = c, votes
		}
		if block < 0 {
			block = c.block
		}
	}
	if c, ok := signed(claims); ok && best.source == "author-box" && top == best.votes {
		best = c
	}
	if c, ok := f.visible(claims, top > 0 && isNickname(best.names[0])); ok && overlap(c.names, best.names) == 0 {
		best = c
	}
	for _, c := range claims {
		if f.completes(c, best) {
			best.names = c.names
		}
	}
	if best.block < 0 {
		best.block = block
	}
	return best, top > 0
}

// support is a claim's own votes and those of the others as far as they share
// its names. There is one claim a source.
func support(c authorClaim, claims []authorClaim) float64 {
	votes := c.votes
	for _, other := range claims {
		if other.source != c.source {
			share := overlap(c.names, other.names)
			votes += other.votes * share * share
		}
	}
	return votes
}

// completes reports whether a claim has all names of the best one and more:
// JSON-LD often names the first author only, and visible bylines are cut short.
// A meta element and a byline may hold more than persons.
// A line of links to authors does too, where it holds their names and nothing
// else: behind "Reviewed by" is no author.
func (f *facts) completes(c, best authorClaim) bool {
	if len(c.names) <= len(best.names) || overlap(best.names, c.names)*float64(len(c.names)) != float64(len(best.names)) {
		return false
	}
	switch {
	case c.source == "json-ld":
		return true
	case c.source == "meta", c.source == "byline":
		return !slices.ContainsFunc(c.names, func(name string) bool { return !isFullName(name) || isNoName(name) || f.isSite(name) })
	case c.source == "author-link" && c.block >= 0:
		return slices.Equal(names(f.blocks.Blocks[c.block].Text, guessed), c.names)
	}
	return false
}

// visible is the claim that readers see, where it is beyond doubt: a full name
// in a byline, or one on which two places beside the headline agree; any, where
// the head has only a nickname. It outdoes the head, where many a system names
// whoever uploaded the text.
func (f *facts) visible(claims []authorClaim, nickname bool) (authorClaim, bool) {
	for i, c := range claims {
		switch c.source {
		case "byline", "author-class", "author-link":
		default:
			continue
		}
		if !strings.Contains(c.names[0], " ") || f.isSite(c.names[0]) {
			continue
		}
		if c.source == "byline" || nickname && c.source == "author-class" {
			return c, true
		}
		for _, other := range claims[i+1:] {
			if (other.source == "byline" || other.source == "author-link") && overlap(c.names, other.names) == 1 {
				return c, true
			}
		}
	}
	return authorClaim{}, false
}

// shorten cuts what stands beside a name in one place and not in another: the
// role in "Ida Roth Tech Editor", where a second source has "Ida Roth".
func shorten(claims []authorClaim) {
	for i := range claims {
		for k, long := range claims[i].names {
			for j, other := range claims {
				if i == j || j > mostLooks {
					continue
				}
				for _, short := range other.names[:min(len(other.names), mostLooks)] {
					if isPartOf(short, long) {
						claims[i].names[k] = short
					}
				}
			}
		}
		claims[i].names = distinct(claims[i].names)
	}
}

// distinct is a list without repeated names.
func distinct(names []string) []string {
	var all []string
	for _, name := range names {
		if !hasFold(all, name) {
			all = append(all, name)
		}
	}
	return all
}

// isNickname reports whether a name is one word in small letters.
func isNickname(name string) bool {
	r, _ := utf8.DecodeRuneInString(name)
	return isSmall(r) && !strings.Contains(name, " ")
}

// isPartOf reports whether a full name is the beginning or the end of a longer
// one. Titles of a few letters in front belong to the name.
func isPartOf(short, long string) bool {
	if len(long) < len(short)+2 || !strings.Contains(short, " ") {
		return false
	}
	return strings.HasPrefix(long, short+" ") || strings.HasSuffix(long, " "+short) && len(long)-len(short) > 6
}

// overlap is the share of names that two lists have in common.
func overlap(a, b []string) float64 {
	common := 0
	for _, name := range a {
		if hasFold(b, name) {
			common++
		}
	}
	return float64(common) / float64(max(len(a), len(b), 1))
}
