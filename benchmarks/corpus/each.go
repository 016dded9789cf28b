package corpus

import (
	"errors"
	"fmt"
	"io"
	"iter"
)

// EachSet ranges over the pages of each set that is in a directory, and writes
// to log which ones are not. It ends with the first set that cannot be read.
func EachSet(dir string, log io.Writer) iter.Seq2[[]Page, error] {
	return func(yield func([]Page, error) bool) {
		for _, set := range Names() {
			pages, err := Load(dir, set)
			if errors.Is(err, ErrAbsent) {
				fmt.Fprintln(log, "skipped:", err)
				continue
			}
			if !yield(pages, err) || err != nil {
				return
			}
		}
	}
}
