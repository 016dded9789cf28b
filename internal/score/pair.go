package score

// pairs are signals that say more together than apart: the vote of one depends
// on the other.
var pairs = [...][2]string{
	{"up", "named-menu"}, {"branch-links", "markers"}, {"inside", "branch-mean"}, {"branch-links", "branch-mean"},
	{"to-prose", "up"}, {"up", "branch-mean"}, {"up", "list-blocks"}, {"branch-mean", "box-mean"},
	{"from-headline", "around-links"}, {"branch-blocks", "alike"}, {"from-headline", "markers"},
	{"from-headline", "alike"}, {"from-headline", "branch-mean"}, {"tag", "branch-links"}, {"inside", "markers"},
	{"from-headline", "inside"}, {"from-headline", "to-prose"}, {"alike", "named-post"}, {"box-prose", "list-blocks"},
	{"from-headline", "named-promo"}, {"at", "branch-blocks"}, {"sentence", "markers"}, {"tag", "says"},
	{"tag", "named-comment"}, {"tag", "from-headline"}, {"length", "box-blocks"}, {"from-headline", "cards"},
	{"from-headline", "alike-links"}, {"start", "box-blocks"}, {"kind", "from-headline"}, {"tag", "sentence"},
	{"branch-share", "list-mean"}, {"branch-links", "list-mean"}, {"branch-share", "branch-mean"},
	{"box-mean", "box-blocks"}, {"cards", "card-length"}, {"branch-share", "box-mean"}, {"branch-share", "cards"},
	{"up", "named-list"}, {"length", "tag"}, {"length", "up"}, {"length", "links"}, {"length", "around"},
}

// pairAt holds the places of the pairs' signals in the table of signals.
var pairAt = func() [][2]int {
	at := map[string]int{}
	for i := range signals {
		at[signals[i].name] = i
	}
	out := make([][2]int, len(pairs))
	for i, p := range pairs {
		a, okA := at[p[0]]
		b, okB := at[p[1]]
		if !okA || !okB {
			panic("score: pair of unknown signals " + p[0] + " × " + p[1])
		}
		out[i] = [2]int{a, b}
	}
	return out
}()
