// Hostile measures winnow, from bytes to rendered Markdown, on pages that were
// made to be costly: time as they grow, memory, and how soon it would notice a
// cancelled context. It fails where a bound is broken.
package main

import (
	"errors"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"runtime/debug"
	"strings"
	"time"

	"github.com/winnow-go/winnow/internal/hostile"
)

func main() {
	if err := run(os.Args[1:]); err != nil {
		fmt.Fprintln(os.Stderr, "hostile:", err)
		os.Exit(1)
	}
}

// The bounds. Sizes are of the input.
const (
	mostGrowth   = 2.5                   // time for twice the page
	mostFor1MiB  = time.Second           // processor time
	mostFor5MiB  = 5 * time.Second       // the same
	mostSilence  = 50 * time.Millisecond // of work between two looks at the context
	hostileTimes = 64                    // heap above the input, in inputs
	pageTimes    = 16                    // the same on pages that people made
	heapRoom     = 16 << 20              // what every page may take besides
	mostHeap     = 512 << 20             // what none may take
	leastTime    = 5 * time.Millisecond  // below it, clocks are too coarse to tell growth
)

var errBroken = errors.New("bounds are broken")

func run(args []string) error {
	flags := flag.NewFlagSet("hostile", flag.ContinueOnError)
	corpora := flags.String("corpora", filepath.Join("..", "..", "shared", "corpora"), "directory that holds the sets")
	only := flags.String("only", "", "measure only shapes whose names hold this")
	rounds := flags.Int("rounds", 5, "how often each size is timed; the best counts")
	size := flags.Int("size", 0, "measure each shape once, at so many MiB, in place of its growth up to 1 MiB")
	gogc := flags.Int("gogc", 10, "garbage, in percent of what is in use, that the measured heap may hold; 100 is what programs have")
	pages := flags.Bool("pages", false, "measure the heap on every page of the sets instead")
	if err := flags.Parse(args); err != nil {
		return err
	}
	debug.SetGCPercent(100) // whatever the environment says, so that times compare
	if *pages {
		return measurePages(*corpora, *gogc)
	}
	broken := 0
	for _, s := range hostile.Shapes() {
		if !strings.Contains(s.Name, *only) {
			continue
		}
		if !measureShape(s, *rounds, *size<<20, *gogc) {
			broken++
		}
	}
	if broken > 0 {
		return fmt.Errorf("%w: %d shapes", errBroken, broken)
	}
	return nil
}
