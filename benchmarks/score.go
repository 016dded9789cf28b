package main

import (
	"slices"

	"github.com/winnow-go/winnow/benchmarks/corpus"
	"github.com/winnow-go/winnow/benchmarks/extractor"
	"github.com/winnow-go/winnow/benchmarks/measure"
)

// score is one measure of one extractor: a ratio, or a count of bad pages.
type score struct {
	Name  string         `json:"name"`
	Pages int            `json:"pages"`
	Ratio *measure.Ratio `json:"ratio,omitempty"`
	Count int            `json:"count"`
}

// scores are in the order of the table.
type scores []score

// score measures the answers for all sets.
func (b bench) score(answers [][]extractor.Result) scores {
	var all scores
	for i, pages := range b.sets {
		all = append(all, scoreSet(pages, answers[i])...)
	}
	return all
}

func scoreSet(pages []corpus.Page, answers []extractor.Result) scores {
	set := pages[0].Set
	all := textScores(pages, answers)
	all = append(all, snippetScore(pages, answers)...)
	all = append(all, metadataScores(pages, answers)...)
	var empty, failed int
	for i, page := range pages {
		if answers[i].Err != "" {
			failed++
		}
		if wantsText(page) && len(measure.Words(answers[i].Text)) == 0 {
			empty++
		}
	}
	return append(all,
		score{Name: set + " empty", Pages: len(pages), Count: empty},
		score{Name: set + " failed", Pages: len(pages), Count: failed},
	)
}

func wantsText(p corpus.Page) bool { return p.Truth.Text != "" || len(p.Truth.With) > 0 }

// textScores compares words, all and by page type, and shingles, on the pages
// whose whole text is known.
func textScores(pages []corpus.Page, answers []extractor.Result) scores {
	var words, shingles []measure.Ratio
	byType := map[string][]measure.Ratio{}
	for i, page := range pages {
		if !page.Truth.HasText {
			continue
		}
		ratio := measure.WordOverlap(answers[i].Text, page.Truth.Text)
		words = append(words, ratio)
		shingles = append(shingles, measure.ShingleOverlap(answers[i].Text, page.Truth.Text))
		if page.Type != "" {
			byType[page.Type] = append(byType[page.Type], ratio)
		}
	}
	if len(words) == 0 {
		return nil
	}
	set := pages[0].Set
	all := scores{ratioScore(set+" words", measure.Mean(words), len(words))}
	for _, name := range typesBySize(byType) {
		all = append(all, ratioScore(set+" words, "+name, measure.Mean(byType[name]), len(byType[name])))
	}
	return append(all, ratioScore(set+" shingles", measure.Mean(shingles), len(shingles)))
}

// typesBySize lists page types, those with most pages first.
func typesBySize(byType map[string][]measure.Ratio) []string {
	var names []string
	for name := range byType {
		names = append(names, name)
	}
	slices.Sort(names)
	slices.SortStableFunc(names, func(a, b string) int { return len(byType[b]) - len(byType[a]) })
	return names
}

func snippetScore(pages []corpus.Page, answers []extractor.Result) scores {
	if pages[0].Set != corpus.Trafilatura { // elsewhere whole texts tell more
		return nil
	}
	var snippets measure.Snippets
	for i, page := range pages {
		snippets.Add(answers[i].Text, page.Truth.With, page.Truth.Without)
	}
	return scores{ratioScore(pages[0].Set+" snippets", snippets.Ratio(), len(pages))}
}

func metadataScores(pages []corpus.Page, answers []extractor.Result) scores {
	var title, author, date measure.Field
	for i, page := range pages {
		truth, got := page.Truth, answers[i]
		title.Add(truth.Title != "", got.Title != "", measure.SameTitle(got.Title, truth.Title))
		author.Add(truth.Author != "", len(got.Authors) > 0, measure.SameAuthors(got.Authors, truth.Author))
		date.Add(truth.Date != "", got.Date != "", measure.SameDay(got.Date, truth.Date))
	}
	set := pages[0].Set
	return scores{
		ratioScore(set+" title", title.Ratio(), title.Known),
		ratioScore(set+" author", author.Ratio(), author.Known),
		ratioScore(set+" date", date.Ratio(), date.Known),
		{Name: set + " author, unlabelled", Pages: len(pages) - author.Known, Count: author.Extra},
		{Name: set + " date, unlabelled", Pages: len(pages) - date.Known, Count: date.Extra},
	}
}

func ratioScore(name string, ratio measure.Ratio, pages int) score {
	return score{Name: name, Pages: pages, Ratio: &ratio}
}
