package meta

// SourceInfo describes one of the places where metadata is looked for.
type SourceInfo struct {
	// Field is the field of [Record] that the source serves, Name the source's
	// name as [Record.Sources] gives it.
	Field, Name string
	// Why tells in a sentence what the source is worth.
	Why string
	// Votes is the weight of its answer; 0 where the first answer is taken.
	Votes int
}

// Sources lists the places where title, authors, date, site and description
// are looked for in HTML, in the order in which they are asked.
func Sources() []SourceInfo {
	var all []SourceInfo
	for _, s := range titleSources {
		all = append(all, SourceInfo{"Title", s.name, s.why, s.votes})
	}
	for _, s := range authorSources {
		all = append(all, SourceInfo{"Authors", s.name, s.why, s.votes})
	}
	for _, s := range publishedSources {
		all = append(all, SourceInfo{"Published", s.name, s.why, s.votes})
	}
	for _, s := range siteSources {
		all = append(all, SourceInfo{"Site", s.name, s.why, 0})
	}
	for _, s := range descriptionSources {
		all = append(all, SourceInfo{"Description", s.name, s.why, 0})
	}
	return all
}
