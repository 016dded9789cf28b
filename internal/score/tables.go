package score

// tables holds the votes for each kind of page, and for flattened text. They
// are fitted by benchmarks/fit.
var tables = map[string]*table{
	"article":       &articleVotes,
	"documentation": &documentationVotes,
	"service":       &serviceVotes,
	"forum":         &forumVotes,
	"listing":       &listingVotes,
	"collection":    &collectionVotes,
	"product":       &productVotes,
	"text":          &textVotes,
}
