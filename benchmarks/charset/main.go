// Charset checks on the sets how winnow decodes pages that come without an
// HTTP header: against what their authors declare, and against the letters
// beyond ASCII in what people say the pages hold.
package main

import (
	"errors"
	"flag"
	"fmt"
	"html"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"unicode"

	"golang.org/x/net/html/charset"

	"github.com/winnow-go/winnow/benchmarks/corpus"
	"github.com/winnow-go/winnow/internal/decode"
)

func main() {
	if err := run(os.Args[1:]); err != nil {
		fmt.Fprintln(os.Stderr, "charset:", err)
		os.Exit(1)
	}
}

// leastRight is the share of pages that must be decoded right.
const leastRight = 0.995

// tally counts pages.
type tally struct{ pages, told, right, declared, agree, damaged int }

func run(args []string) error {
	flags := flag.NewFlagSet("charset", flag.ContinueOnError)
	corpora := flags.String("corpora", filepath.Join("..", "..", "shared", "corpora"), "directory that holds the sets")
	if err := flags.Parse(args); err != nil {
		return err
	}
	var t tally
	for pages, err := range corpus.EachSet(*corpora, os.Stdout) {
		if err != nil {
			return err
		}
		for _, p := range pages {
			raw, err := p.HTML()
			if err != nil {
				return err
			}
			t.add(p, raw)
		}
	}
	fmt.Printf("%d pages, %d damaged\n", t.pages, t.damaged)
	fmt.Printf("%d of %d with letters beyond ASCII in their truth have them (%.2f %%)\n", t.right, t.told, share(t.right, t.told))
	fmt.Printf("%d of %d that declare a charset are decoded so (%.2f %%)\n", t.agree, t.declared, share(t.agree, t.declared))
	if float64(t.right) < leastRight*float64(t.told) {
		return errors.New("too many pages are decoded wrong")
	}
	return nil
}

func share(part, whole int) float64 { return 100 * float64(part) / float64(max(1, whole)) }

// add checks one page and shows it where something is odd.
func (t *tally) add(p corpus.Page, raw []byte) {
	got := decode.Bytes(raw, "")
	t.pages++
	if got.Damaged {
		t.damaged++
	}
	if m := declaration.FindSubmatch(raw); m != nil {
		if want, ok := decodedAs(raw, string(m[1])); ok {
			t.declared++
			if want == plain(got.Text) {
				t.agree++
			} else {
				fmt.Printf("%s %s: declares %s, taken for %s, damaged %t\n", p.Set, p.ID, m[1], got.Charset, got.Damaged)
			}
		}
	}
	words := foreignWords(p.Truth)
	if len(words) == 0 {
		return
	}
	t.told++
	found, other, most := count(got.Text, words), "", 0
	for _, name := range candidates {
		if text, ok := decodedAs(raw, name); ok {
			if n := count(text, words); n > most {
				other, most = name, n
			}
		}
	}
	switch {
	case found < most:
		fmt.Printf("%s %s: taken for %s, which has %d of %d words; %s has %d\n", p.Set, p.ID, got.Charset, found, len(words), other, most)
	case found == 0:
		t.told-- // the page does not have them in any
	default:
		t.right++
	}
}

// declaration is what pages say of their charset, wherever they say it.
var declaration = regexp.MustCompile(`(?i)<meta[^>]{1,200}charset\s*=\s*["']?([-a-z0-9_:]+)`)

// candidates are the encodings in which a page may be if not in that which was
// found.
var candidates = []string{
	"utf-8", "windows-1252", "windows-1250", "windows-1251", "windows-1253", "windows-1254", "windows-1255", "windows-1256", "windows-1257",
	"windows-874", "iso-8859-2", "iso-8859-15", "koi8-r", "shift_jis", "euc-jp", "iso-2022-jp", "gb18030", "big5", "euc-kr",
}

// decodedAs is the page as a browser decodes it that takes it for the encoding.
func decodedAs(raw []byte, name string) (string, bool) {
	enc, _ := charset.Lookup(name)
	if enc == nil {
		return "", false
	}
	text, err := enc.NewDecoder().Bytes(raw)
	return plain(strings.ToValidUTF8(string(text), "")), err == nil
}

// count is how many of the words a text has.
func count(text string, words []string) int {
	text = html.UnescapeString(text)
	n := 0
	for _, w := range words {
		if strings.Contains(text, w) {
			n++
		}
	}
	return n
}

// plain is a text as far as two decoders must agree on it.
func plain(s string) string {
	return strings.NewReplacer("\x00", "", "\uFFFD", "", "\uFEFF", "").Replace(s)
}

// foreignWords lists the words of a truth that have letters beyond ASCII.
func foreignWords(truth corpus.Truth) []string {
	var words []string
	for _, text := range append([]string{truth.Text}, truth.With...) {
		for word := range strings.FieldsFuncSeq(text, func(r rune) bool { return !unicode.IsLetter(r) }) {
			if strings.ContainsFunc(word, func(r rune) bool { return r > unicode.MaxASCII }) {
				words = append(words, word)
			}
		}
	}
	return words
}
