package main

import (
	"bytes"
	"flag"
	"fmt"
	"hash/fnv"
	"math"
	"math/rand"
	"net/url"
	"os"
	"runtime"
	"sort"
	"strings"
	"sync"

	"golang.org/x/net/html/atom"

	"github.com/winnow-go/winnow/benchmarks/corpus"
	"github.com/winnow-go/winnow/benchmarks/label"
	"github.com/winnow-go/winnow/benchmarks/measure"
	"github.com/winnow-go/winnow/internal/block"
	"github.com/winnow-go/winnow/internal/decode"
	"github.com/winnow-go/winnow/internal/page"
	"github.com/winnow-go/winnow/internal/phrase"
	"github.com/winnow-go/winnow/internal/score"
)

type sample struct {
	page   corpus.Page
	look   *score.Page
	blocks *block.Page
	gaps   [][]uint8
	label  []float64
	weight []float64
	fold   int
	kind   string
}

func title(t *page.Tree) string {
	for i := range t.Elements(0, atom.Meta) {
		if t.Attr(i, "property") == "og:title" {
			return t.Attr(i, "content")
		}
	}
	if i := t.First(0, atom.Title); i >= 0 {
		return t.Text(i)
	}
	return ""
}

func load(p corpus.Page) *sample {
	raw, err := p.HTML()
	if err != nil {
		panic(err)
	}
	tree, err := page.Parse(decode.Bytes(raw, "").Text)
	if err != nil {
		return nil
	}
	bp := block.Split(tree, nil)
	s := &sample{page: p, blocks: bp}
	says := make([]phrase.Set, len(bp.Blocks))
	lines := make([]string, len(bp.Blocks))
	for k := range bp.Blocks {
		if *usePhrase { says[k] = phrase.Find(bp.Blocks[k].Text) }
		lines[k] = strings.ReplaceAll(bp.Blocks[k].Text, "\n", " ")
	}
	s.look = score.Look(bp, says, title(tree))
	first, _ := score.Gaps()
	s.gaps = make([][]uint8, len(bp.Blocks))
	for k := range bp.Blocks {
		s.gaps[k] = make([]uint8, len(first))
		s.look.First(k, s.gaps[k])
	}
	s.weight = make([]float64, len(lines))
	s.label = make([]float64, len(lines))
	s.kind = p.Type
	if p.Truth.HasText {
		s.label = label.Lines(lines, p.Truth.Text)
		tot := float64(len(strings.Fields(p.Truth.Text))) + 50
		for k := range lines {
			s.weight[k] = (float64(bp.Blocks[k].Length()) + 1.0) / tot
			s.weight[k] = math.Min(s.weight[k], 1)
		}
	} else {
		s.kind = "article"
		for k, l := range lines {
			for _, w := range p.Truth.With {
				if strings.Contains(l, w) {
					s.label[k], s.weight[k] = 1, 0.1
				}
			}
			for _, w := range p.Truth.Without {
				if strings.Contains(l, w) && len(l) < 12*len(w) {
					s.label[k], s.weight[k] = 0, 0.1
				}
			}
		}
	}
	u, _ := url.Parse(p.URL)
	host := p.ID
	if u != nil {
		parts := strings.Split(u.Hostname(), ".")
		if len(parts) > 2 {
			parts = parts[len(parts)-2:]
		}
		host = strings.Join(parts, ".")
	}
	h := fnv.New32a()
	h.Write([]byte(host))
	s.fold = int(h.Sum32() % 5)
	return s
}

type model struct {
	offset []int
	w      []float64
	bias   float64
}

func newModel(gaps []int) *model {
	m := &model{}
	n := 0
	for _, g := range gaps {
		m.offset = append(m.offset, n)
		n += g
	}
	m.w = make([]float64, n)
	return m
}

func (m *model) logit(g []uint8) float64 {
	z := m.bias
	for i, v := range g {
		z += m.w[m.offset[i]+int(v)]
	}
	return z
}

type row struct {
	g    []uint8
	y, w float64
}

func (m *model) fit(rows []row, epochs int, lr, l2 float64) {
	g2 := make([]float64, len(m.w)+1)
	order := rand.New(rand.NewSource(1)).Perm(len(rows))
	for e := 0; e < epochs; e++ {
		for _, r := range order {
			x := rows[r]
			if x.w == 0 {
				continue
			}
			p := 1 / (1 + math.Exp(-m.logit(x.g)))
			d := (p - x.y) * x.w
			for i, v := range x.g {
				j := m.offset[i] + int(v)
				gr := d + l2*x.w*m.w[j]
				g2[j] += gr * gr
				m.w[j] -= lr * gr / math.Sqrt(g2[j]+1e-6)
			}
			g2[len(m.w)] += d * d
			m.bias -= lr * d / math.Sqrt(g2[len(m.w)]+1e-6)
		}
	}
}

var (
	epochs = flag.Int("epochs", 8, "")
	lr     = flag.Float64("lr", 0.05, "")
	l2     = flag.Float64("l2", 0.001, "")
	typ    = flag.String("type", "article", "")
	worst  = flag.Int("worst", 0, "")
	usePhrase = flag.Bool("phrase", true, "")
	doDump = flag.Bool("dump", false, "")
	pred   = flag.Bool("pred", false, "")
	show   = flag.Int("show", 0, "")
)

func main() {
	flag.Parse()
	dir := "/work/shared/corpora"
	pages, err := corpus.Load(dir, corpus.WCXB)
	if err != nil {
		panic(err)
	}
	tr, _ := corpus.Load(dir, corpus.Trafilatura)
	var sel []corpus.Page
	for _, p := range pages {
		if *typ == "" || strings.Contains(*typ, p.Type) {
			sel = append(sel, p)
		}
	}
	if strings.Contains(*typ, "article") {
		sel = append(sel, tr...)
	}
	samples := make([]*sample, len(sel))
	var wg sync.WaitGroup
	ch := make(chan int)
	for i := 0; i < runtime.NumCPU(); i++ {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for j := range ch {
				samples[j] = load(sel[j])
			}
		}()
	}
	for j := range sel {
		ch <- j
	}
	close(ch)
	wg.Wait()
	n := 0
	for _, s := range samples {
		n += len(s.gaps)
	}
	var ms runtime.MemStats
	runtime.ReadMemStats(&ms)
	fmt.Println("pages", len(samples), "blocks", n, "heap MB", ms.HeapAlloc>>20, "sys", ms.Sys>>20)
	writeNames()
	if *doDump {
		dump(samples)
		return
	}
	if *pred {
		l := readLogits(samples)
		for _, th := range []float64{-0.8, -0.4, 0, 0.4} {
			report(fmt.Sprintf("gbdt th %.1f", th), samples, l, th)
		}
		if *worst > 0 {
			listWorst(samples, l, -0.4)
		}
		return
	}
	first, second := score.Gaps()
	keep1 := make([][]float64, len(samples))
	keep2 := make([][]float64, len(samples))
	wg = sync.WaitGroup{}
	sem := make(chan bool, 2)
	for f := 0; f < 5; f++ {
		wg.Add(1)
		go func() {
			defer wg.Done()
			sem <- true
			defer func() { <-sem }()
			var rows []row
			var train []int
			for i, s := range samples {
				if s.fold == f {
					continue
				}
				train = append(train, i)
				for k := range s.gaps {
					rows = append(rows, row{s.gaps[k], s.label[k], s.weight[k]})
				}
			}
			m := newModel(first)
			m.fit(rows, *epochs, *lr, *l2)
			// second pass: inner opinions come from a model fitted on half of the training sites
			inner := make([][][]uint8, len(samples))
			inrows := []row{}
			for part := 0; part < 2; part++ {
				var r2 []row
				for _, i := range train {
					if (samples[i].fold-f+5)%5%2 == part {
						continue
					}
					for k := range samples[i].gaps {
						r2 = append(r2, row{samples[i].gaps[k], samples[i].label[k], samples[i].weight[k]})
					}
				}
				mi := newModel(first)
				mi.fit(r2, *epochs, *lr, *l2)
				for _, i := range train {
					if (samples[i].fold-f+5)%5%2 == part {
						inner[i] = join(samples[i].gaps, samples[i].look.Second(logits(mi, samples[i])))
					}
				}
			}
			for _, i := range train {
				for k, g := range inner[i] {
					inrows = append(inrows, row{g, samples[i].label[k], samples[i].weight[k]})
				}
			}
			m2 := newModel(append(append([]int{}, first...), second...))
			m2.fit(inrows, *epochs, *lr, *l2)
			for i, s := range samples {
				if s.fold != f {
					continue
				}
				l := logits(m, s)
				keep1[i] = l
				g2 := join(s.gaps, s.look.Second(l))
				keep2[i] = make([]float64, len(l))
				for k := range l {
					keep2[i][k] = m2.logit(g2[k])
				}
			}
		}()
	}
	wg.Wait()
	for pass, keep := range [][][]float64{keep1, keep2} {
		for _, th := range []float64{-0.4, 0, 0.4} {
			report(fmt.Sprintf("pass %d th %.1f", pass+1, th), samples, keep, th)
		}
	}
	for _, wexp := range []float64{0, 0.5} {
		for _, la := range []float64{0.5, 1, 2, 4} {
			for _, bias := range []float64{-0.4, 0} {
				sm := make([][]float64, len(samples))
				for i, s := range samples {
					sm[i] = smooth(s, keep1[i], la, wexp, bias)
				}
				report(fmt.Sprintf("smooth wexp %.1f lambda %.1f bias %.1f", wexp, la, bias), samples, sm, 0)
			}
		}
	}
	if *worst > 0 {
		listWorst(samples, keep1, -0.4)
	}
	_ = os.Stdout
}

func join(a, b [][]uint8) [][]uint8 {
	out := make([][]uint8, len(a))
	for k := range a {
		out[k] = append(append([]uint8{}, a[k]...), b[k]...)
	}
	return out
}

func logits(m *model, s *sample) []float64 {
	l := make([]float64, len(s.gaps))
	for k := range l {
		l[k] = m.logit(s.gaps[k])
	}
	return l
}

func textOf(s *sample, keep []float64, th float64) string {
	var b bytes.Buffer
	for k := range keep {
		if keep[k] > th {
			b.WriteString(s.blocks.Blocks[k].Text)
			b.WriteString("\n")
		}
	}
	return b.String()
}

func report(name string, samples []*sample, keep [][]float64, th float64) {
	byKind := map[string][4]float64{}
	var tp, fp, fn float64
	for i, s := range samples {
		text := textOf(s, keep[i], th)
		if s.page.Truth.HasText {
			w := measure.WordOverlap(text, s.page.Truth.Text)
			for _, k := range []string{s.kind, "all"} {
				v := byKind[k]
				byKind[k] = [4]float64{v[0] + w.P, v[1] + w.R, v[2] + w.F1, v[3] + 1}
			}
			continue
		}
		folded := strings.Join(strings.Fields(text), " ")
		for _, x := range s.page.Truth.With {
			if strings.Contains(folded, strings.Join(strings.Fields(x), " ")) {
				tp++
			} else {
				fn++
			}
		}
		for _, x := range s.page.Truth.Without {
			if strings.Contains(folded, strings.Join(strings.Fields(x), " ")) {
				fp++
			}
		}
	}
	fmt.Printf("%s:", name)
	for k, v := range byKind {
		fmt.Printf("  %s P %.4f R %.4f F %.4f", k, v[0]/v[3], v[1]/v[3], v[2]/v[3])
	}
	fmt.Printf("  snippets P %.4f R %.4f F %.4f\n", tp/(tp+fp), tp/(tp+fn), 2*tp/(2*tp+fp+fn))
}

func listWorst(samples []*sample, keep [][]float64, th float64) {
	type bad struct {
		i int
		r measure.Ratio
	}
	var all []bad
	for i, s := range samples {
		if s.page.Truth.HasText {
			all = append(all, bad{i, measure.WordOverlap(textOf(s, keep[i], th), s.page.Truth.Text)})
		}
	}
	sort.Slice(all, func(a, b int) bool { return all[a].r.F1 < all[b].r.F1 })
	loss := 0.0
	for n, b := range all {
		loss += 1 - b.r.F1
		if n%25 == 24 {
			fmt.Printf("-- worst %d lose %.4f of F1 (last %.3f)\n", n+1, loss/float64(len(all)), b.r.F1)
		}
	}
	for _, b := range all[:*worst] {
		s := samples[b.i]
		fmt.Printf("\n=== %s %s %s P %.3f R %.3f F %.3f truth words %d blocks %d\n", s.page.ID, s.kind, s.page.URL, b.r.P, b.r.R, b.r.F1, len(strings.Fields(s.page.Truth.Text)), len(s.gaps))
		n := 0
		for k := range s.gaps {
			wrongKept := keep[b.i][k] > th && s.label[k] < 0.3
			wrongDrop := keep[b.i][k] <= th && s.label[k] > 0.7
			if !wrongKept && !wrongDrop || s.blocks.Blocks[k].Length() < 3 {
				continue
			}
			n++
			if n > *show {
				break
			}
			mark := "KEPT"
			if wrongDrop {
				mark = "DROP"
			}
			text := s.blocks.Blocks[k].Text
			if len(text) > 110 {
				text = text[:110]
			}
			fmt.Printf("%s %5.1f %d | %s | %s\n", mark, keep[b.i][k], k, strings.ReplaceAll(text, "\n", " "), s.blocks.Tree.Path(s.blocks.Blocks[k].Node))
		}
	}
}
