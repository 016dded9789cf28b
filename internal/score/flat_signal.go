package score

// flatSignals see flattened text only: their gap 0 is a page with markup, on
// which they have nothing to say.
var flatSignals = []signal{
	onLines("line-above", "Lines are like those above.", []float64{2, 4, 7, 11, 16, 25, 40}, func(f *facts, l *lineFacts) float64 { return l.above }),
	onLines("line-below", "Lines are like those below.", []float64{2, 4, 7, 11, 16, 25, 40}, func(f *facts, l *lineFacts) float64 { return l.below }),
	onLines("line-above-far", "Lines are like those above.", []float64{2, 4, 7, 11, 16, 25, 40}, func(f *facts, l *lineFacts) float64 { return l.aboveFar }),
	onLines("line-below-far", "Lines are like those below.", []float64{2, 4, 7, 11, 16, 25, 40}, func(f *facts, l *lineFacts) float64 { return l.belowFar }),
	onLines("line-around", "Lines are like those around.", []float64{2, 4, 6, 9, 13, 18, 25, 35}, func(f *facts, l *lineFacts) float64 { return l.around }),
	onLines("line-stops-near", "Running text ends its lines in stops.", []float64{0.01, 0.2, 0.4, 0.6, 0.9}, func(f *facts, l *lineFacts) float64 { return l.stopsNear }),
	onLines("line-stops-far", "Running text ends its lines in stops.", []float64{0.01, 0.1, 0.2, 0.35, 0.5, 0.7}, func(f *facts, l *lineFacts) float64 { return l.stopsFar }),
	onLines("line-run-short", "Menus are long runs of short lines.", []float64{1, 2, 3, 5, 9, 17, 40}, func(f *facts, l *lineFacts) float64 { return truth(sizeOf(f) <= middleLine) * float64(l.run) }),
	onLines("line-run-long", "Stories are runs of long lines.", []float64{1, 2, 3, 5, 9}, func(f *facts, l *lineFacts) float64 { return truth(sizeOf(f) == longLine) * float64(l.run) }),
	onLines("line-to-long-up", "Short lines of a story stand close to long ones.", []float64{2, 3, 4, 6, 10, 20, 50, far}, func(f *facts, l *lineFacts) float64 { return float64(l.toLongUp) }),
	onLines("line-to-long-down", "Short lines of a story stand close to long ones.", []float64{2, 3, 4, 6, 10, 20, 50, far}, func(f *facts, l *lineFacts) float64 { return float64(l.toLongDown) }),
	onSides("line-from-first", "Above the first long line stand menus and the headline.", func(f *facts, l *lineFacts) float64 { return float64(l.fromFirst) }),
	onSides("line-to-last", "Below the last long line stands the tail.", func(f *facts, l *lineFacts) float64 { return float64(l.toLast) }),
	onLines("line-words-before", "A story that has begun goes on.", []float64{1, 20, 60, 150, 400, 1000}, func(f *facts, l *lineFacts) float64 { return float64(l.wordsBefore) }),
	onLines("line-words-after", "Behind a story little running text follows.", []float64{1, 20, 60, 150, 400, 1000}, func(f *facts, l *lineFacts) float64 { return float64(l.wordsAfter) }),
	onLines("line-since-label", "Under a label of clutter stands clutter.", []float64{2, 3, 5, 9, 17, 40, far}, func(f *facts, l *lineFacts) float64 { return float64(l.sinceLabel) }),
	onLines("line-to-label", "Labels of clutter stand together.", []float64{2, 3, 5, 9, 17, 40, far}, func(f *facts, l *lineFacts) float64 { return float64(l.toLabel) }),
	onLines("line-labels", "Labels of clutter stand together.", []float64{1, 2, 3, 5}, func(f *facts, l *lineFacts) float64 { return float64(l.labels) }),
	onLines("line-dates", "Comments and teasers carry dates.", []float64{1, 2, 3, 5, 8}, func(f *facts, l *lineFacts) float64 { return float64(l.dates) }),
	onLines("line-dated", "Dates stand beside the story, not in it.", yes, func(f *facts, l *lineFacts) float64 { return truth(l.dated) }),
	onLines("line-shape", "Headings stand between sentences, labels between labels.", kinds(sizes*sizes*sizes), func(f *facts, l *lineFacts) float64 { return float64(l.shape) }),
	onLines("line-rhythm", "Headline and teaser take turns.", []float64{1, 2, 3, 4, 5, 6}, func(f *facts, l *lineFacts) float64 { return float64(l.rhythm) }),
	onSides("line-to-story", "The story is where long lines stand closest together.", func(f *facts, l *lineFacts) float64 { return l.toStory }),
	onLines("line-in-story", "The story's end is less sure than its middle.", []float64{0.001, 0.05, 0.2, 0.8, 0.95, 1, 2.5, 3.5, 6, 12, 30}, func(f *facts, l *lineFacts) float64 { return max(0, l.toStory) }),
	onLines("line-lowered", "Labels and headlines have capitals.", []float64{0, 0.01, 0.3, 0.5, 0.7, 0.85}, func(f *facts, l *lineFacts) float64 { return l.lowered + truth(l.lowered < 0)*-0.5 }),
	onLines("line-little", "Sentences have many little words.", []float64{0, 0.01, 0.15, 0.3, 0.45, 0.6}, func(f *facts, l *lineFacts) float64 { return l.little }),
	onLines("line-known", "Headings of the story share its words.", []float64{0, 0.01, 0.15, 0.3, 0.5, 0.7, 0.9}, func(f *facts, l *lineFacts) float64 { return l.known }),
	onLines("line-same", "Lines of a list begin alike.", []float64{1, 2, 3}, func(f *facts, l *lineFacts) float64 { return float64(l.same) }),
	onLines("page-mean", "Pages of short lines are lists.", []float64{3, 5, 7, 10, 14, 20, 30}, func(f *facts, l *lineFacts) float64 { return f.sheet.mean }),
	onLines("page-prose", "Pages of running text are stories.", []float64{0.1, 0.25, 0.4, 0.55, 0.7, 0.85, 0.95}, func(f *facts, l *lineFacts) float64 { return f.sheet.prose }),
	onLines("page-dated", "Threads and lists carry dates.", []float64{0.01, 0.03, 0.06, 0.1, 0.2}, func(f *facts, l *lineFacts) float64 { return f.sheet.dated }),
	onLines("page-story", "Stories fill their page.", []float64{0.2, 0.4, 0.6, 0.75, 0.9}, func(f *facts, l *lineFacts) float64 { return f.sheet.story }),
	onLines("page-lines", "Portals have many lines.", []float64{15, 40, 80, 150, 300, 600}, func(f *facts, l *lineFacts) float64 { return float64(f.sheet.lines) }),
}

// nowhere is the value of a signal about lines on a page with markup; it is
// below every cut.
const nowhere = -1 << 20

// onLines is a signal about lines. Its cuts part what is not flattened text,
// then what the given cuts part.
func onLines(name, why string, cuts []float64, value func(*facts, *lineFacts) float64) signal {
	return signal{name, why, append([]float64{nowhere / 2}, cuts...), func(f *facts) float64 {
		if f.line == nil {
			return nowhere
		}
		return value(f, f.line)
	}}
}

// onSides is a signal about a distance in lines that has two sides.
func onSides(name, why string, value func(*facts, *lineFacts) float64) signal {
	return onLines(name, why, []float64{-100, -30, -12, -5, -2, 0, 1, 3, 6, 12, 30, 100}, value)
}
