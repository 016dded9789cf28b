package score

// pairs are signals that say more together than apart: the vote of one depends
// on the other.
var pairs = append([][2]string{
	{"inside", "branch-mean"},
	{"to-prose", "inside"},
	{"up", "named-product"},
	{"branch-mean", "box-links"},
	{"to-prose", "branch-links"},
	{"up", "markers"},
	{"inside", "named-menu"},
	{"length", "branch-links"},
	{"up", "alike-length"},
	{"from-headline", "branch-mean"},
	{"before", "from-headline"},
	{"branch-blocks", "around-links"},
	{"inside", "branch-links"},
	{"tag", "up"},
	{"box-mean", "markers"},
	{"box-mean", "says"},
	{"alike", "since-marker"},
	{"at", "branch-blocks"},
	{"alike", "in-description"},
	{"tag", "says"},
	{"branch-links", "branch-mean"},
	{"sentence", "markers"},
	{"from-headline", "list-blocks"},
	{"named-caption", "named-menu"},
	{"branch-mean", "alike"},
	{"tag", "branch-links"},
	{"branch-links", "alike"},
	{"alike", "markers"},
	{"length", "box-blocks"},
	{"alike", "named-post"},
	{"from-headline", "headed"},
	{"before", "named-media"},
	{"alike", "named-menu"},
	{"alike", "alike-links"},
	{"markers", "named-comment"},
	{"kind", "from-headline"},
	{"named-button", "named-promo"},
	{"after", "from-headline"},
	{"in-description", "named-post"},
	{"next-links", "named-post"},
	{"tag", "named-promo"},
	{"tag", "list-blocks"},
	{"branch-length", "named-tag"},
	{"alike", "alike-length"},
	{"says", "named-comment"},
	{"branch-length", "cards"},
	{"kind", "branch-share"},
	{"before", "named-comment"},
	{"from-headline", "alike"},
	{"from-headline", "named-meta"},
	{"named-comment", "named-footer"},
	{"alike-links", "in-description"},
	{"named-promo", "in-form"},
	{"list-mean", "named-menu"},
	{"branch-length", "repeats"},
	{"in-form", "in-table"},
	{"box-blocks", "alike"},
	{"box-blocks", "alike-links"},
	{"prose-near", "repeats"},
	{"branch-share", "branch-length"},
	{"named-author", "says-comments"},
	{"sentence", "alike-length"},
	{"stops", "from-headline"},
	{"start", "from-headline"},
	{"repeats", "named-post"},
	{"from-headline", "branch-share"},
	{"start", "in-footer"},
	{"branch-share", "box-mean"},
	{"named-promo", "in-aside"},
	{"headed", "named-caption"},
	{"branch-mean", "named-advertising"},
	{"says", "named-caption"},
	{"branch-share", "in-form"},
	{"card-length", "named-promo"},
	{"named-advertising", "in-form"},
	{"before", "in-description"},
	{"alike", "named-list"},
	{"copyright", "says"},
	{"tag", "from-headline"},
	{"markers", "named-contents"},
	{"at", "named-box"},
	{"prose-near", "in-body"},
	{"cards", "card-length"},
	{"sentence", "named-rating"},
	{"named-menu", "in-footer"},
	{"branch-share", "named-meta"},
	{"cards", "named-feature"},
	{"capitals", "to-headline"},
	{"branch-share", "branch-mean"},
	{"in-aside", "says-comments"},
	{"card-length", "named-contents"},
	{"start", "previous-links"},
	{"named-author", "named-comment"},
	{"inside", "named-meta"},
	{"copyright", "named-contents"},
	{"branch-mean", "box-prose"},
	{"sentence", "prose-near"},
	{"links", "is-title"},
	{"box-prose", "alike"},
	{"named-sidebar", "in-list"},
	{"tag", "named-author"},
	{"box-prose", "named-list"},
	{"from-headline", "branch-length"},
	{"at", "before"},
	{"named-cookie", "in-form"},
	{"tag", "branch-mean"},
	{"start", "named-post"},
	{"before", "alike"},
	{"alike", "named-advertising"},
	{"sentence", "from-headline"},
	{"from-headline", "box-mean"},
	{"kind", "box-blocks"},
	{"length", "alike"},
	{"at", "to-headline"},
	{"tag", "section-prose"},
	{"to-prose", "previous-links"},
	{"commas", "box-blocks"},
	{"named-button", "named-next"},
	{"around", "named-comment"},
	{"headed", "to-headline"},
	{"named-button", "in-footer"},
	{"box-mean", "box-blocks"},
	{"prose-near", "to-headline"},
	{"level", "section-prose"},
	{"up", "branch-share"},
	{"is-title", "named-tag"},
	{"at", "inside"},
	{"stops", "digits"},
	{"at", "from-headline"},
	{"named-contents", "in-main"},
	{"named-list", "in-main"},
	{"links", "named-cookie"},
	{"repeats", "in-footer"},
	{"dots", "named-footer"},
	{"stops", "branch-share"},
	{"length", "from-headline"},
	{"branch-share", "in-table"},
	{"named-product", "in-form"},
	{"to-prose", "next-length"},
	{"commas", "box-mean"},
	{"previous-kind", "named-description"},
	{"bar", "section-prose"},
	{"from-headline", "since-marker"},
	{"list-blocks", "headed"},
	{"named-meta", "in-main"},
	{"box-blocks", "named-menu"},
	{"stops", "box-blocks"},
	{"from-headline", "named-list"},
	{"links", "in-aside"},
	{"named-card", "in-form"},
	{"length", "previous-links"},
	{"inside", "since-marker"},
	{"named-cookie", "named-contents"},
	{"start", "box-blocks"},
	{"headed", "named-author"},
	{"previous-length", "named-next"},
	{"copyright", "named-box"},
	{"card-length", "named-related"},
	{"to-prose", "repeats"},
	{"length", "to-headline"},
	{"up", "named-menu"},
	{"branch-links", "markers"},
	{"to-prose", "up"},
	{"up", "branch-mean"},
	{"up", "list-blocks"},
	{"branch-mean", "box-mean"},
	{"from-headline", "around-links"},
	{"branch-blocks", "alike"},
	{"from-headline", "markers"},
	{"inside", "markers"},
	{"from-headline", "inside"},
	{"from-headline", "to-prose"},
	{"box-prose", "list-blocks"},
	{"from-headline", "named-promo"},
	{"tag", "named-comment"},
	{"from-headline", "cards"},
	{"from-headline", "alike-links"},
	{"tag", "sentence"},
	{"branch-share", "list-mean"},
	{"branch-links", "list-mean"},
	{"branch-share", "cards"},
	{"up", "named-list"},
	{"length", "tag"},
	{"length", "up"},
	{"length", "links"},
	{"length", "around"},
}, flatPairs[:]...)

// pair is where the signals of a pair stand, and how their gaps make up the
// pair's.
type pair struct {
	signals [2]int
	// wide gives for each gap of each signal the wider gap of the pair.
	wide [2][]uint8
	// width is the number of wider gaps of the second signal.
	width uint8
}

var pairAt = func() []pair {
	at := map[string]int{}
	for i := range signals {
		at[signals[i].name] = i
	}
	out := make([]pair, len(pairs))
	for i, names := range pairs {
		for j, name := range names {
			k, ok := at[name]
			if !ok {
				panic("score: a pair of the unknown signal " + name)
			}
			out[i].signals[j] = k
			out[i].wide[j] = widened(len(signals[k].cuts) + 1)
		}
		out[i].width = uint8(coarse(len(out[i].wide[1])))
	}
	return out
}()

// gap is the pair's gap, given those of the signals.
func (p *pair) gap(gaps []uint8) uint8 {
	return p.wide[0][gaps[p.signals[0]]]*p.width + p.wide[1][gaps[p.signals[1]]]
}

// pairGaps is into how many gaps each signal of a pair falls at the most:
// neighbouring gaps are taken together, so that tables stay small.
const pairGaps = 4

func coarse(gaps int) int { return min(gaps, pairGaps) }

// widened gives for each of so many gaps the wider gap that holds it.
func widened(gaps int) []uint8 {
	wide := make([]uint8, gaps)
	for g := range wide {
		wide[g] = uint8(g * coarse(gaps) / gaps)
	}
	return wide
}
