package winnow_test

import (
	"fmt"
	"os"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/winnow-go/winnow"
)

const readmeFile = "README.md"

func readme(t *testing.T) string {
	t.Helper()
	data, err := os.ReadFile(readmeFile)
	require.NoError(t, err)
	return string(data)
}

// between gives what stands between two markers, each once in the text.
func between(t *testing.T, text, begin, end string) string {
	t.Helper()
	require.Equal(t, 1, strings.Count(text, begin), "%q", begin)
	require.Equal(t, 1, strings.Count(text, end), "%q", end)
	_, rest, _ := strings.Cut(text, begin)
	inside, _, found := strings.Cut(rest, end)
	require.Equal(t, true, found, "%q does not follow %q", end, begin)
	return inside
}

// generated compares what stands between two markers with what the code says,
// or writes it there with -update.
func generated(t *testing.T, begin, end, want string) {
	t.Helper()
	text := readme(t)
	got := between(t, text, begin, end)
	if *update {
		text = strings.Replace(text, begin+got+end, begin+want+end, 1)
		require.NoError(t, os.WriteFile(readmeFile, []byte(text), 0o644))
		return
	}
	assert.Equal(t, want, got, "run go test . -update to write it")
}

func TestREADMEListsTheRules(t *testing.T) {
	var table strings.Builder
	table.WriteString("| rule | why |\n| --- | --- |\n")
	for _, rule := range winnow.Rules() {
		fmt.Fprintf(&table, "| %s | %s |\n", rule.Name, rule.Why)
	}
	generated(t, "<!-- rules:begin -->\n", "<!-- rules:end -->", table.String())
}

// TestREADMECodeIsAnExample compares the code block with the body of Example,
// which the compiler and the test of its output have seen.
func TestREADMECodeIsAnExample(t *testing.T) {
	source, err := os.ReadFile("example_test.go")
	require.NoError(t, err)
	body := between(t, string(source), "func Example() {\n", "\t// Output:\n\t// The mill at Orle [Ida Rehm]")
	code := strings.ReplaceAll(strings.TrimPrefix(body, "\t"), "\n\t", "\n")
	generated(t, "<!-- code:begin -->\n", "<!-- code:end -->", "```go\n"+code+"```\n")
}

// TestREADMEShowsWhatHappens compares the article and the account that the
// README shows with what winnow makes of the page that it shows.
func TestREADMEShowsWhatHappens(t *testing.T) {
	page := between(t, readme(t), "<!-- page:begin -->\n```text\n", "```\n<!-- page:end -->")
	article, err := winnow.Extract(strings.NewReader(page), winnow.Source{})
	require.NoError(t, err)
	generated(t, "<!-- article:begin -->\n", "<!-- article:end -->", fmt.Sprintf(
		"```text\n%s\n%s, %s\n\n%s\n```\n", article.Title, strings.Join(article.Authors, ", "), article.Published, article.Text))

	var table strings.Builder
	table.WriteString("| removed | by the rule |\n| --- | --- |\n")
	for _, r := range article.Removed {
		fmt.Fprintf(&table, "| %s | %s |\n", strings.ReplaceAll(r.Text, "\n", " / "), r.Rule)
	}
	generated(t, "<!-- removed:begin -->\n", "<!-- removed:end -->", table.String())
}

var goCommand = regexp.MustCompile(`(?m)^    (go .*)$`)

func TestREADMECommandsExist(t *testing.T) {
	var commands []string
	for _, m := range goCommand.FindAllStringSubmatch(readme(t), -1) {
		commands = append(commands, m[1])
	}
	assert.Equal(t, []string{
		"go run ./examples/extract testdata/pages/wordpress-jannah-tail-en/page.html",
		"go test ./...",
		"go get github.com/winnow-go/winnow",
	}, commands)
	for _, path := range []string{"examples/extract/main.go", "testdata/pages/wordpress-jannah-tail-en/page.html"} {
		assert.FileExists(t, path)
	}
	module, err := os.ReadFile("go.mod")
	require.NoError(t, err)
	assert.Regexp(t, `^module github.com/winnow-go/winnow\n`, string(module))
}
