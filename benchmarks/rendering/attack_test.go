package rendering

import (
	"bytes"
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/winnow-go/winnow"
	"github.com/winnow-go/winnow/internal/safety"
)

// TestOthersAttacks puts what the tests of bluemonday and of x/net/html are made
// of at every place of a page. The inputs stay where they are: in the modules.
func TestOthersAttacks(t *testing.T) {
	for _, source := range []struct {
		module string
		inputs func(t *testing.T, dir string) []string
		least  int
	}{
		{"github.com/microcosm-cc/bluemonday", sanitiserInputs, 200},
		{"golang.org/x/net", treeInputs, 1000},
	} {
		t.Run(source.module, func(t *testing.T) {
			inputs := source.inputs(t, moduleDir(t, source.module))
			t.Logf("%d inputs", len(inputs))
			require.GreaterOrEqual(t, len(inputs), source.least)
			for _, place := range safety.Places {
				seen := map[string]bool{}
				for _, input := range inputs {
					checkAttack(t, place.Markup(input), seen)
				}
			}
		})
	}
}

func checkAttack(t *testing.T, snippet string, seen map[string]bool) {
	t.Helper()
	const around = "<p>The ferry to Lunt left the harbour an hour late on Monday, with forty passengers and a piano on board.</p>"
	page := "<article>" + around + snippet + "<p>It came back.</p></article>"
	article, err := everything().Extract(t.Context(), strings.NewReader(page), winnow.Source{Format: winnow.HTML})
	require.NoError(t, err)
	rendered := article.HTML()
	if seen[rendered] {
		return
	}
	seen[rendered] = true
	assert.Empty(t, safety.Unsafe(rendered), "%s\ngives\n%s", snippet, rendered)
	assert.Empty(t, safety.RawHTML(article.Markdown()), "%s\ngives\n%s", snippet, article.Markdown())
	assert.Equal(t, tags(t, rendered), tags(t, policy().Sanitize(rendered)), "bluemonday has something to take out")
	checkTwice(t, article)
}

// moduleDir is where the source of a module lies; where it does not, the test is
// skipped.
func moduleDir(t *testing.T, module string) string {
	t.Helper()
	out, err := exec.CommandContext(t.Context(), "go", "list", "-m", "-f", "{{.Dir}}", module).Output()
	dir := string(bytes.TrimSpace(out))
	if err != nil || dir == "" {
		t.Skipf("skipped: the source of %s is not on this machine: %v", module, err)
	}
	return dir
}

// sanitiserInputs is the inputs in the tables of bluemonday's tests: the strings
// of fields called "in".
func sanitiserInputs(t *testing.T, dir string) []string {
	files, err := filepath.Glob(filepath.Join(dir, "*_test.go"))
	require.NoError(t, err)
	var inputs []string
	for _, name := range files {
		file, err := parser.ParseFile(token.NewFileSet(), name, nil, 0)
		require.NoError(t, err)
		ast.Inspect(file, func(n ast.Node) bool {
			if field, ok := n.(*ast.KeyValueExpr); ok {
				if key, ok := field.Key.(*ast.Ident); ok && key.Name == "in" {
					inputs = append(inputs, literal(field.Value))
				}
			}
			return true
		})
	}
	return inputs
}

// literal is the value of a string literal, or of several that are added.
func literal(e ast.Expr) string {
	switch e := e.(type) {
	case *ast.BasicLit:
		s, err := strconv.Unquote(e.Value)
		if err == nil {
			return s
		}
	case *ast.BinaryExpr:
		return literal(e.X) + literal(e.Y)
	}
	return ""
}

// treeInputs is the pages of html5lib's tests of tree construction.
func treeInputs(t *testing.T, dir string) []string {
	var inputs []string
	err := filepath.WalkDir(filepath.Join(dir, "html", "testdata"), func(path string, entry fs.DirEntry, err error) error {
		if err != nil || !strings.HasSuffix(path, ".dat") || !strings.Contains(path, "tree-construction") {
			return err
		}
		data, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		for _, test := range strings.Split("\n"+string(data), "\n#data\n")[1:] {
			input, _, _ := strings.Cut(test, "\n#errors")
			inputs = append(inputs, input)
		}
		return nil
	})
	if err != nil {
		t.Skipf("skipped: %v", err)
	}
	return inputs
}
