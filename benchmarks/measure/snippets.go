package measure

import "strings"

// Snippets counts passages that must and must not be in a text. The zero
// Snippets has seen none.
type Snippets struct {
	// Kept and Lost count the passages that must be in and are, or are not.
	Kept, Lost int
	// Wrong and Dropped count those that must not be in and are, or are not.
	Wrong, Dropped int
}

// Add counts one page's passages in its text, white space folded on both
// sides. It gives the passages that count against the text.
func (s *Snippets) Add(text string, with, without []string) (lost, wrong []string) {
	text = foldSpace(text)
	for _, snippet := range with {
		if strings.Contains(text, foldSpace(snippet)) {
			s.Kept++
			continue
		}
		s.Lost++
		lost = append(lost, snippet)
	}
	for _, snippet := range without {
		if !strings.Contains(text, foldSpace(snippet)) {
			s.Dropped++
			continue
		}
		s.Wrong++
		wrong = append(wrong, snippet)
	}
	return lost, wrong
}

// Ratio takes all passages of all pages together.
func (s Snippets) Ratio() Ratio {
	return ratio(s.Kept, s.Kept+s.Wrong, s.Kept+s.Lost)
}

func foldSpace(text string) string { return strings.Join(strings.Fields(text), " ") }
