package flat

import "strings"

// wrap tells how the lines of a page were wrapped.
type wrap struct {
	// width is the width in characters; 0 for a page that was not wrapped.
	width int32
	// gap is the number of blank lines between lines of one paragraph, parted
	// tells whether paragraphs have more than that between them.
	gap    int32
	parted bool
}

// What it takes to call a page wrapped.
const (
	narrowest = 30 // characters: shorter lines are verse, menus, tables
	broadest  = 140
	fewBreaks = 2    // sentences that go on in the next line
	caseless  = 6    // the same in a script whose letters don't tell where one begins
	filled    = 0.85 // share of those lines that have no room for the next word
	slack     = 2    // characters that a line may be wider than the width
)

// wrapping looks for the width at which a page's lines were wrapped. A line
// that breaks off inside a sentence was wrapped if the next line's first word
// has no room on it; in verse it mostly has.
func wrapping(lines []line) wrap {
	w := wrap{}
	tight, loose := 0, 0
	for k := 1; k < len(lines); k++ {
		switch lines[k].gap {
		case 0:
			tight++
		case 1:
			loose++
		}
	}
	if tight == 0 && loose > 0 {
		w.gap = 1
	}
	var broken []int
	for k := 1; k < len(lines); k++ {
		a, b := &lines[k-1], &lines[k]
		if b.gap == w.gap && a.width >= narrowest && a.width <= broadest && !a.ends && b.small && !a.set && !b.set {
			broken = append(broken, k)
			w.width = max(w.width, a.width)
		}
		w.parted = w.parted || b.gap > w.gap
	}
	full, sure := 0, 0
	for _, k := range broken {
		if lines[k].lower {
			sure++
		}
		if w.full(&lines[k-1], &lines[k]) {
			full++
		}
	}
	if sure < fewBreaks && len(broken) < caseless || float64(full) < filled*float64(len(broken)) {
		w.width = 0
	}
	return w
}

// full reports whether line a has no room for the first word of line b.
func (w wrap) full(a, b *line) bool { return a.width+1+b.first > w.width-slack }

// joins reports whether line b goes on with the paragraph that line a ends in.
func (w wrap) joins(a, b *line) bool {
	if w.width == 0 || b.gap != w.gap || a.set || b.set || a.width > w.width+slack || !w.full(a, b) || marker(b.text) > 0 {
		return false
	}
	if a.width < narrowest || strings.HasSuffix(a.text, b.text) { // a short line, or the path that leads to the headline
		return false
	}
	return w.parted || !a.ends || b.small
}

// joined is the text of a paragraph's lines. A line that ends in a hyphen goes
// on without a blank.
func joined(lines []line) string {
	if len(lines) == 1 {
		return lines[0].text
	}
	var b strings.Builder
	for k := range lines {
		text := lines[k].text
		if k > 0 && !hyphened(lines[k-1].text) && lines[k].first > 1 || k > 0 && lines[k].text[0] < 0x80 && !hyphened(lines[k-1].text) {
			b.WriteByte(' ')
		}
		b.WriteString(text)
	}
	return b.String()
}

// hyphened reports whether a line ends in a word's hyphen.
func hyphened(text string) bool {
	return len(text) > 1 && text[len(text)-1] == '-' && text[len(text)-2] != ' ' && text[len(text)-2] != '-'
}
