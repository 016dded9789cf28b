// Treediff compares the trees of [page.Parse] with those of html.Parse on the
// pages of the evaluation sets: what a reader sees, the cutting into blocks,
// and the time.
//
//	go run ./treediff -corpora DIR [-show N] [-runs N]
package main

import (
	"context"
	"flag"
	"fmt"
	"log"
	"math"
	"os"
	"runtime"
	"slices"
	"strings"
	"time"

	"golang.org/x/net/html"

	"github.com/winnow-go/winnow/benchmarks/corpus"
	"github.com/winnow-go/winnow/internal/block"
	"github.com/winnow-go/winnow/internal/decode"
	"github.com/winnow-go/winnow/internal/page"
)

func main() {
	log.SetFlags(0)
	dir := flag.String("corpora", "corpora", "directory of the evaluation sets")
	show := flag.Int("show", 5, "how many differences of each kind to show for a set")
	runs := flag.Int("runs", 3, "how often to time each page; the fastest counts")
	flag.Parse()
	runtime.GOMAXPROCS(1)
	for _, name := range corpus.Names() {
		pages, err := corpus.Load(*dir, name)
		if err != nil {
			log.Fatal(err)
		}
		c := comparison{show: *show, runs: *runs}
		for _, p := range pages {
			if err := c.add(p); err != nil {
				log.Fatal(err)
			}
		}
		c.report(os.Stdout, name)
	}
}

// comparison adds up the pages of one set.
type comparison struct {
	show, runs int
	pages      int
	// refused counts the pages that html.Parse does not take.
	refused int
	// texts and blocks count the pages on which both trees show the same.
	texts, blocks int
	// details counts those on which the blocks also have the same place, kind
	// and shares of links and bold.
	details      int
	ours, theirs cost
	ratios       []float64
	differences  []string
	nodes        [2]int
}

// cost is what parsing takes.
type cost struct {
	time          time.Duration
	allocs, bytes uint64
}

func (c *comparison) add(p corpus.Page) error {
	raw, err := p.HTML()
	if err != nil {
		return err
	}
	source := decode.Bytes(raw, "").Text
	if !page.LooksLikeHTML(source) {
		return nil
	}
	c.pages++
	root, err := html.Parse(strings.NewReader(source))
	if err != nil {
		c.refused++
		return nil
	}
	ours, err := page.Parse(context.Background(), source, page.Limits{})
	if err != nil {
		return fmt.Errorf("%s: %w", p.ID, err)
	}
	c.compare(p.ID, ours, page.FromNode(root))
	c.time(source)
	return nil
}

// compare looks at what a reader sees of both trees, and at what the stages
// that follow see of it.
func (c *comparison) compare(id string, ours, theirs *page.Tree) {
	c.nodes[0] += len(ours.Nodes)
	c.nodes[1] += len(theirs.Nodes)
	x, y := texts(ours), texts(theirs)
	if !slices.Equal(x, y) {
		kind := "text"
		if bare(x) == bare(y) {
			c.texts++
			kind = "blocks"
		}
		c.differ(kind, id, x, y)
		return
	}
	c.texts++
	c.blocks++
	if x, y = details(ours), details(theirs); !slices.Equal(x, y) {
		c.differ("details", id, x, y)
		return
	}
	c.details++
}

// differ keeps the first difference of a page.
func (c *comparison) differ(kind, id string, ours, theirs []string) {
	i := 0
	for i < min(len(ours), len(theirs)) && ours[i] == theirs[i] {
		i++
	}
	c.differences = append(c.differences, fmt.Sprintf("%s %s at block %d:\n    ours   %.400q\n    theirs %.400q",
		kind, id, i, ours[i:min(i+2, len(ours))], theirs[i:min(i+2, len(theirs))]))
}

// texts is what each block says.
func texts(t *page.Tree) []string {
	var all []string
	for _, b := range block.Split(t, nil).Blocks {
		all = append(all, strings.Join(strings.Fields(b.Text), " "))
	}
	return all
}

// details is what the stages that follow read of each block.
func details(t *page.Tree) []string {
	var all []string
	for _, b := range block.Split(t, nil).Blocks {
		all = append(all, fmt.Sprintf("kind %d level %d, %d words, %d linked, %d strong, at %s: %.40s",
			b.Kind, b.Level, b.Words, b.Linked, b.Strong, t.Path(b.Node), b.Text))
	}
	return all
}

// bare is the text without any white space.
func bare(texts []string) string {
	return strings.Join(strings.Fields(strings.Join(texts, "")), "")
}

// time lets both parsers take turns on a page.
func (c *comparison) time(source string) {
	ours, theirs := cost{time: math.MaxInt64}, cost{time: math.MaxInt64}
	for range c.runs {
		ours.measure(func() { page.Parse(context.Background(), source, page.Limits{}) })
		theirs.measure(func() { html.Parse(strings.NewReader(source)) })
	}
	c.ours.add(ours)
	c.theirs.add(theirs)
	c.ratios = append(c.ratios, float64(ours.time)/float64(max(1, theirs.time)))
}

func (c *cost) measure(run func()) {
	var before, after runtime.MemStats
	runtime.GC()
	runtime.ReadMemStats(&before)
	start := time.Now()
	run()
	took := time.Since(start)
	runtime.ReadMemStats(&after)
	c.time = min(c.time, took)
	c.allocs, c.bytes = after.Mallocs-before.Mallocs, after.TotalAlloc-before.TotalAlloc
}

func (c *cost) add(o cost) {
	c.time += o.time
	c.allocs += o.allocs
	c.bytes += o.bytes
}

func (c *comparison) report(output *os.File, name string) {
	slices.Sort(c.differences)
	shown := map[byte]int{}
	for _, d := range c.differences {
		if shown[d[0]]++; shown[d[0]] <= c.show {
			fmt.Fprintln(output, d)
		}
	}
	slices.Sort(c.ratios)
	compared := c.pages - c.refused
	fmt.Fprintf(output, "%s: %d pages, %d refused by html.Parse; same text %d (%.2f%%), same blocks %d (%.2f%%), "+
		"to the last detail %d (%.2f%%)\n",
		name, c.pages, c.refused, c.texts, share(c.texts, compared), c.blocks, share(c.blocks, compared),
		c.details, share(c.details, compared))
	if len(c.ratios) == 0 {
		return
	}
	fmt.Fprintf(output, "  time: median %.3f, ninth decile %.3f, all %.3f of html.Parse (%.2f ms a page)\n",
		c.ratios[len(c.ratios)/2], c.ratios[len(c.ratios)*9/10],
		float64(c.ours.time)/float64(c.theirs.time), c.ours.time.Seconds()*1000/float64(compared))
	fmt.Fprintf(output, "  allocations %.4f, bytes %.3f, nodes %.3f\n",
		float64(c.ours.allocs)/float64(c.theirs.allocs), float64(c.ours.bytes)/float64(c.theirs.bytes),
		float64(c.nodes[0])/float64(c.nodes[1]))
}

func share(part, whole int) float64 { return 100 * float64(part) / float64(max(1, whole)) }
