package score

import (
	"hash/maphash"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/winnow-go/winnow/internal/block"
	"github.com/winnow-go/winnow/internal/halt"
)

// Hints is what the page's metadata tells of its text. Zero fields are unknown.
type Hints struct {
	// Title is the headline, Description the page's summary, Body the text of
	// the article as JSON-LD gives it.
	Title, Description, Body string
	// Type is the kind of page as it declares itself, URL its address, Site the
	// name of the site.
	Type, URL, Site string
	// Types lists all that the page's data say it holds, in lower case.
	Types []string
}

// shortestBody is the least number of words that a JSON-LD body must have to
// be more than a summary.
const shortestBody = 60

// shortestStart is how many letters and figures of a description must agree
// with the start of a block.
const shortestStart = 40

// hinted compares the blocks with what the metadata tells.
func (s *survey) hinted() {
	h := s.hints
	body := newShingles(h.Body)
	description := block.Squash(h.Description)
	description = description[:min(len(description), shortestStart)]
	for k := range s.facts {
		f := &s.facts[k]
		if s.Watch.Stop(halt.Turn + len(f.Text)) {
			return
		}
		f.inBody = -1
		if body.words >= shortestBody {
			f.inBody = body.share(f.Text)
		}
		if len(description) == shortestStart && f.Length() >= 6 {
			f.inDescription = startsLike(f.Text[:min(len(f.Text), 4*shortestStart)], description)
		}
	}
}

// startsLike reports whether what [block.Squash] makes of s begins with start,
// which may end inside a letter.
func startsLike(s, start string) bool {
	var letter [utf8.UTFMax]byte
	for _, r := range s {
		if !unicode.IsLetter(r) && !unicode.IsDigit(r) {
			continue
		}
		n := utf8.EncodeRune(letter[:], unicode.ToLower(r))
		n = min(n, len(start))
		if string(letter[:n]) != start[:n] {
			return false
		}
		if start = start[n:]; start == "" {
			return true
		}
	}
	return start == ""
}

// shingles is the set of runs of words of a text.
type shingles struct {
	seed  maphash.Seed
	set   map[uint64]struct{}
	words int
}

// shingle is the number of words in a run: enough not to match by chance.
const shingle = 3

func newShingles(text string) *shingles {
	s := &shingles{seed: maphash.MakeSeed()}
	if block.Words(text) < shortestBody {
		return s
	}
	s.set = map[uint64]struct{}{}
	s.words = s.each(text, func(h uint64) { s.set[h] = struct{}{} })
	return s
}

// each calls yield for each run of words and returns the number of words.
func (s *shingles) each(text string, yield func(uint64)) int {
	var last [shingle]uint64
	n := 0
	for w := range strings.FieldsSeq(text) {
		w = block.Squash(w)
		if w == "" {
			continue
		}
		copy(last[:], last[1:])
		last[shingle-1] = maphash.String(s.seed, w)
		n++
		if n >= shingle {
			yield(last[0]*31*31 + last[1]*31 + last[2])
		}
	}
	return n
}

// share is the share of the text's runs that are in the set; texts shorter
// than one run have none.
func (s *shingles) share(text string) float64 {
	all, found := 0, 0
	s.each(text, func(h uint64) {
		all++
		if _, ok := s.set[h]; ok {
			found++
		}
	})
	if all == 0 {
		return 0
	}
	return float64(found) / float64(all)
}
