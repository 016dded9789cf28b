// Command extract cleans pages and writes their articles.
//
//	go run ./examples/extract [-format text|json|jsonl] [-url URL] [FILE|DIR ...]
//
// Without arguments it reads one page from standard input. A folder is walked
// for .html, .htm and .txt files and for their .gz. Files that cannot be read
// or hold no article are reported and left behind; the exit status is then 1,
// and 2 where the command line is wrong.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"os/signal"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	failed, err := run(ctx, os.Args[1:], os.Stdin, os.Stdout, os.Stderr)
	switch {
	case errors.Is(err, flag.ErrHelp):
		os.Exit(2)
	case err != nil:
		fmt.Fprintln(os.Stderr, "extract:", err)
		os.Exit(2)
	case failed > 0:
		os.Exit(1)
	}
}

// run is the command. It returns how many pages failed.
func run(ctx context.Context, args []string, stdin io.Reader, stdout, stderr io.Writer) (failed int, err error) {
	flags := flag.NewFlagSet("extract", flag.ContinueOnError)
	flags.SetOutput(stderr)
	format := flags.String("format", "text", "how to write articles: text, json (one array) or jsonl (an object a line)")
	address := flags.String("url", "", "address of the page, against which its links are resolved")
	flags.Usage = func() {
		fmt.Fprintln(stderr, "usage: extract [-format text|json|jsonl] [-url URL] [FILE|DIR ...]")
		flags.PrintDefaults()
	}
	if err := flags.Parse(args); err != nil {
		return 0, err
	}
	out, err := newWriter(*format, stdout, stderr)
	if err != nil {
		return 0, err
	}
	inputs, err := inputsOf(flags.Args(), stdin)
	if err != nil {
		return 0, err
	}
	bar := newProgress(stderr, len(inputs))
	for r := range extractAll(ctx, inputs, *address) {
		bar.clear()
		if r.err != nil {
			failed++
		}
		if err := out.write(r); err != nil {
			return failed, err
		}
		bar.step()
	}
	bar.clear()
	return failed, out.close()
}
