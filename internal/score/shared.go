package score

import "slices"

// sharer is what neighbours have in common as a rule, and the signals that
// depend on nothing else: they are measured where it changes.
type sharer struct {
	same    func(a, b *facts) bool
	signals []string
}

var sharers = [...]sharer{
	{func(a, b *facts) bool { return a.branch == b.branch }, []string{"branch-share", "branch-links", "branch-length", "branch-blocks", "branch-mean"}},
	{func(a, b *facts) bool { return a.box == b.box }, []string{"box-links", "box-mean", "box-prose", "box-blocks"}},
	{func(a, b *facts) bool { return a.list == b.list }, []string{"list-mean", "list-links", "list-blocks"}},
	{func(a, b *facts) bool { return a.card == b.card && a.cards == b.cards }, []string{"cards", "card-length", "card-links"}},
	{func(a, b *facts) bool { return a.shape == b.shape }, []string{"alike", "alike-length", "alike-links"}},
	{func(a, b *facts) bool { return a.before == b.before && a.after == b.after }, []string{"before", "after"}},
	{func(a, b *facts) bool {
		return a.up == b.up && a.toHeadline == b.toHeadline && a.sinceMarker == b.sinceMarker && a.markers == b.markers
	}, []string{"up", "to-headline", "markers", "since-marker"}},
	{func(a, b *facts) bool { return a.sheet == b.sheet }, []string{"page-mean", "page-prose", "page-dated", "page-story", "page-lines"}},
}

// common is a set of sharers, one bit each.
type common uint8

// commonOf is the sharer on which a signal depends, none for most.
func commonOf(signal string) common {
	for i := range sharers {
		if slices.Contains(sharers[i].signals, signal) {
			return 1 << i
		}
	}
	return 0
}

// inCommon is what two blocks of a page have in common.
func inCommon(a, b *facts) (all common) {
	for i := range sharers {
		if sharers[i].same(a, b) {
			all |= 1 << i
		}
	}
	return all
}
