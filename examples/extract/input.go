package main

import (
	"compress/gzip"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
)

// input is one page that is still to be read.
type input struct {
	// name is what records and messages call the page.
	name string
	open func() (io.ReadCloser, error)
}

// inputsOf lists the pages that the arguments name, folders walked in the
// order of their names.
func inputsOf(args []string, stdin io.Reader) ([]input, error) {
	if len(args) == 0 {
		return []input{{"-", func() (io.ReadCloser, error) { return io.NopCloser(stdin), nil }}}, nil
	}
	var all []input
	for _, arg := range args {
		info, err := os.Stat(arg)
		if err != nil || !info.IsDir() {
			all = append(all, fileInput(arg)) // a missing file gets its own error record
			continue
		}
		before := len(all)
		err = filepath.WalkDir(arg, func(path string, d fs.DirEntry, err error) error {
			if err == nil && !d.IsDir() && isPage(path) {
				all = append(all, fileInput(path))
			}
			return err
		})
		if err != nil {
			return nil, err
		}
		if len(all) == before {
			return nil, fmt.Errorf("%s holds no .html, .htm or .txt file", arg)
		}
	}
	return all, nil
}

func isPage(path string) bool {
	switch filepath.Ext(strings.ToLower(strings.TrimSuffix(path, ".gz"))) {
	case ".html", ".htm", ".txt":
		return true
	}
	return false
}

func fileInput(path string) input {
	return input{path, func() (io.ReadCloser, error) {
		file, err := os.Open(path)
		if err != nil || !strings.HasSuffix(path, ".gz") {
			return file, err
		}
		unpacked, err := gzip.NewReader(file)
		if err != nil {
			file.Close()
			return nil, fmt.Errorf("open %s: %w", path, err)
		}
		return both{unpacked, file}, nil
	}}
}

// both is an unpacked stream that closes the file it comes from.
type both struct {
	io.Reader
	io.Closer
}
