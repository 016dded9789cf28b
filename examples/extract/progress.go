package main

import (
	"fmt"
	"io"
	"os"
	"strings"
	"time"
)

// progress is a bar on a terminal. Elsewhere, and for a few pages, it is
// silent.
type progress struct {
	w           io.Writer
	done, total int
	drawn       time.Time
	visible     bool
}

const (
	fewPages  = 20                     // done before a bar is read
	barWidth  = 30                     // cells
	drawEvery = 100 * time.Millisecond // as often as an eye follows
)

func newProgress(w io.Writer, total int) *progress {
	file, ok := w.(*os.File)
	if !ok || total < fewPages {
		return &progress{}
	}
	info, err := file.Stat()
	if err != nil || info.Mode()&os.ModeCharDevice == 0 {
		return &progress{}
	}
	return &progress{w: w, total: total}
}

// step counts a page and draws the bar.
func (p *progress) step() {
	p.done++
	if p.w == nil || time.Since(p.drawn) < drawEvery {
		return
	}
	p.drawn, p.visible = time.Now(), true
	full := barWidth * p.done / p.total
	fmt.Fprintf(p.w, "\r[%s%s] %d of %d", strings.Repeat("█", full), strings.Repeat(" ", barWidth-full), p.done, p.total)
}

// clear takes the bar off the terminal, so that other lines can be written.
func (p *progress) clear() {
	if p.visible {
		fmt.Fprint(p.w, "\r\x1b[K")
		p.visible = false
	}
}
