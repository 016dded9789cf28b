package page

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// TestTreeCases compares what a reader sees on the tree construction cases
// that golang.org/x/net ships with what html.Parse makes of them.
func TestTreeCases(t *testing.T) {
	const (
		inPlace = "text in a table outside its cells stays in its place"
		noNULs  = "NULs are dropped everywhere"
	)
	intended := map[string]string{
		"<table><a>1<td>2</td>3</table>":                                          inPlace,
		"<table>A<td>B</td>C</table>":                                             inPlace,
		`<a href="blah">aba<table><tr><td><a href="foo">br</td></tr>x</table>aoe`: inPlace,
		`<table><a href="blah">aba<tr><td><a href="foo">br</td></tr>x</table>aoe`: inPlace,
		"<table><b><tr><td>aaa</td></tr>bbb</table>ccc":                           inPlace,
		"<plaintext>\x00filler\x00text\x00":                                       noNULs,
	}
	for _, file := range treeCaseFiles(t) {
		t.Run(filepath.Base(file), func(t *testing.T) {
			for _, source := range treeCases(t, file) {
				ours, theirs := visible(mustParse(t, source)), visible(parse(t, source))
				if reason, ok := intended[source]; ok {
					assert.NotEqual(t, theirs, ours, "no longer different (%s): %q", reason, source)
					continue
				}
				assert.Equal(t, theirs, ours, "%q", source)
			}
		})
	}
}

// treeCaseFiles finds the cases in the module cache.
func treeCaseFiles(t *testing.T) []string {
	dir, err := exec.Command("go", "list", "-m", "-f", "{{.Dir}}", "golang.org/x/net").Output()
	if err != nil || len(dir) == 0 {
		t.Skip("the source of golang.org/x/net is not here")
	}
	data := filepath.Join(strings.TrimSpace(string(dir)), "html", "testdata")
	var files []string
	for _, pattern := range []string{"go/*.dat", "html5lib-tests/tree-construction/*.dat"} {
		found, err := filepath.Glob(filepath.Join(data, pattern))
		require.NoError(t, err)
		files = append(files, found...)
	}
	if len(files) == 0 {
		t.Skip("golang.org/x/net ships no cases")
	}
	return files
}

// treeCases reads the documents of a file of cases, without those of fragments.
func treeCases(t *testing.T, file string) []string {
	data, err := os.ReadFile(file)
	require.NoError(t, err)
	var sources []string
	for _, part := range strings.Split("\n"+string(data), "\n#data\n")[1:] {
		source, rest, _ := strings.Cut(part, "\n#errors")
		if !strings.Contains(rest, "\n#document-fragment") && !strings.Contains(rest, "\n#script-off") {
			sources = append(sources, source)
		}
	}
	return sources
}
