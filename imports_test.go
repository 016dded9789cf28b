package winnow_test

import (
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// forbidden is the packages that reach beyond the process or around the
// language. Cleaning a page needs none.
var forbidden = []string{"C", "net", "net/http", "net/rpc", "net/smtp", "os/exec", "plugin", "syscall", "unsafe"}

// TestCoreReachesNothing parses every file of the library itself: the programs
// in examples open the files that they are asked to.
func TestCoreReachesNothing(t *testing.T) {
	files := 0
	err := filepath.WalkDir(".", func(path string, entry fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case entry.IsDir() && (path == "benchmarks" || path == "examples" || path == "testdata" || path != "." && strings.HasPrefix(entry.Name(), ".")):
			return filepath.SkipDir
		case filepath.Ext(path) != ".go" || strings.HasSuffix(path, "_test.go"):
			return nil
		}
		files++
		file, err := parser.ParseFile(token.NewFileSet(), path, nil, parser.ImportsOnly|parser.ParseComments)
		require.NoError(t, err)
		for _, spec := range file.Imports {
			name, err := strconv.Unquote(spec.Path.Value)
			require.NoError(t, err)
			assert.NotContains(t, forbidden, name, "%s", path)
			assert.NotEqual(t, "os", name, "%s: the core reads what it is given", path)
		}
		for _, group := range file.Comments {
			for _, comment := range group.List {
				assert.NotContains(t, comment.Text, "//go:linkname", "%s", path)
			}
		}
		return nil
	})
	require.NoError(t, err)
	assert.Greater(t, files, 100)
}

// leastVersions are the releases that fixed what a page could do to a program.
// Some pages kept html.Parse, and so goquery, busy without end or in proportion
// to their square: CVE-2025-47911 and CVE-2025-58190, fixed in x/net 0.45, and
// CVE-2026-25680, fixed in 0.55. A language tag could do so to x/text before
// 0.3.8: CVE-2022-32149.
var leastVersions = map[string][3]int{
	"golang.org/x/net":  {0, 55, 0},
	"golang.org/x/text": {0, 3, 8},
}

func TestDependenciesHaveTheirFixes(t *testing.T) {
	mod, err := os.ReadFile("go.mod")
	require.NoError(t, err)
	found := 0
	for line := range strings.Lines(string(mod)) {
		fields := strings.Fields(strings.TrimPrefix(line, "require "))
		if len(fields) < 2 {
			continue
		}
		least, ok := leastVersions[fields[0]]
		if !ok {
			continue
		}
		found++
		var version []int
		for part := range strings.SplitSeq(strings.TrimPrefix(fields[1], "v"), ".") {
			n, err := strconv.Atoi(part)
			require.NoError(t, err, "%s: a release, not a commit", fields[0])
			version = append(version, n)
		}
		assert.GreaterOrEqual(t, slices.Compare(version, least[:]), 0, "%s is %s", fields[0], fields[1])
	}
	assert.Equal(t, len(leastVersions), found)
}
