package winnow_test

import (
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/PuerkitoBio/goquery"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/winnow-go/winnow"
)

// marks are the passages of an example page in testdata/rules that its rule
// must take and must leave. HTML marks them by the attributes data-take and
// data-leave, whose value says why; flattened text by its first column: "-"
// take, "+" leave, nothing for other lines, then a tab.
type marks struct{ take, leave []string }

// readRulePage returns an example page as a scraper would hand it in, and its
// marks.
func readRulePage(t *testing.T, path string) (page string, m marks) {
	t.Helper()
	data, err := os.ReadFile(path)
	require.NoError(t, err)
	if filepath.Ext(path) == ".txt" {
		return readFlatMarks(t, string(data))
	}
	doc, err := goquery.NewDocumentFromReader(strings.NewReader(string(data)))
	require.NoError(t, err)
	texts := func(selector string) []string {
		return doc.Find(selector).Map(func(_ int, s *goquery.Selection) string { return s.Text() })
	}
	return string(data), marks{texts("[data-take]"), texts("[data-leave]")}
}

func readFlatMarks(t *testing.T, data string) (page string, m marks) {
	t.Helper()
	var lines []string
	for line := range strings.SplitSeq(strings.TrimSuffix(data, "\n"), "\n") {
		mark, text, found := strings.Cut(line, "\t")
		require.Equal(t, line != "", found, "a line has a first column: %q", line)
		switch mark {
		case "-":
			m.take = append(m.take, text)
		case "+":
			m.leave = append(m.leave, text)
		default:
			require.Empty(t, mark, "an unknown mark")
		}
		lines = append(lines, text)
	}
	return strings.Join(lines, "\n"), m
}

// takers names the rules that took a passage.
func takers(a *winnow.Article, passage string) string {
	want := squash(passage)
	var rules []string
	for _, r := range a.Removed {
		if strings.Contains(squash(r.Text), want) {
			rules = append(rules, r.Rule)
		}
	}
	return strings.Join(rules, ", ")
}

// keeps reports whether a passage is in the article's text.
func keeps(a *winnow.Article, passage string) bool {
	return strings.Contains(squash(a.Text), squash(passage))
}

func TestEveryRuleKeepsItsPromise(t *testing.T) {
	for _, rule := range winnow.Rules() {
		pages, err := filepath.Glob(filepath.Join("testdata/rules", rule.Name+".*"))
		require.NoError(t, err)
		require.NotEmpty(t, pages, "rule %s has no example page in testdata/rules", rule.Name)
		for _, path := range pages {
			t.Run(filepath.Base(path), func(t *testing.T) {
				page, marked := readRulePage(t, path)
				require.NotEmpty(t, marked.take, "the page marks nothing to take")
				require.NotEmpty(t, marked.leave, "the page marks no lookalike to leave")
				article, err := winnow.Extract(strings.NewReader(page), winnow.Source{})
				require.NoError(t, err)
				for _, passage := range marked.take {
					assert.Equal(t, rule.Name, takers(article, passage), "to take: %q", passage)
				}
				for _, passage := range marked.leave {
					assert.Equal(t, true, keeps(article, passage), "to leave, but %q took: %q", takers(article, passage), passage)
				}
			})
		}
	}
}

func TestEveryExamplePageHasARule(t *testing.T) {
	names := map[string]bool{}
	for _, rule := range winnow.Rules() {
		names[rule.Name] = true
	}
	files, err := os.ReadDir("testdata/rules")
	require.NoError(t, err)
	flat := 0
	for _, file := range files {
		ext := filepath.Ext(file.Name())
		assert.Contains(t, []string{".html", ".txt"}, ext, file.Name())
		assert.Contains(t, names, strings.TrimSuffix(file.Name(), ext), "no rule has this page")
		if ext == ".txt" {
			flat++
		}
	}
	assert.GreaterOrEqual(t, flat, 15, "pages of flattened text")
}

var (
	kebabCase   = regexp.MustCompile(`^[a-z]+(-[a-z]+)*$`)
	oneSentence = regexp.MustCompile(`^\p{Lu}[^.!?]+\.$`)
)

func TestRulesAreWellFormed(t *testing.T) {
	seen := map[string]bool{}
	for _, rule := range winnow.Rules() {
		t.Run(rule.Name, func(t *testing.T) {
			assert.Regexp(t, kebabCase, rule.Name)
			assert.Regexp(t, oneSentence, rule.Why)
			assert.Equal(t, false, rule.Match.IsZero(), "it has a matcher")
			assert.NotContains(t, seen, rule.Name)
			seen[rule.Name] = true
		})
	}
	assert.GreaterOrEqual(t, len(seen), 40)
}

func TestRulesAreACopy(t *testing.T) {
	name := winnow.Rules()[0].Name
	winnow.Rules()[0].Name = "changed"
	assert.Equal(t, name, winnow.Rules()[0].Name)
}

// TestLinesAreTakenInBothForms sets a line into the middle of a story: a rule
// about words must know it in HTML and in flattened text alike.
func TestLinesAreTakenInBothForms(t *testing.T) {
	var story []string
	for _, p := range strings.Split(flatStory, "\n") {
		story = append(story, "<p>"+p+"</p>")
	}
	for _, test := range []struct{ rule, line string }{
		{"read-also", "Read also: How the reed cutters work"},
		{"share-bar", "Share on Facebook"},
		{"follow-line", "Follow us on Instagram"},
		{"newsletter-box", "Subscribe to our newsletter"},
		{"cookie-notice", "We use cookies to make this site work."},
		{"advertisement", "Advertisement"},
		{"app-promotion", "Download our app"},
		{"image-credit", "Photo: Ada Wren/Reuters"},
		{"reading-time", "5 min read"},
		{"skip-link", "Back to top"},
	} {
		t.Run(test.rule, func(t *testing.T) {
			page := "<html><body><article>" + strings.Join(story[:3], "\n") + "<p>" + test.line + "</p>" + strings.Join(story[3:], "\n") + "</article></body></html>"
			flat := strings.Split(flatStory, "\n")
			text := strings.Join(flat[:3], "\n") + "\n" + test.line + "\n" + strings.Join(flat[3:], "\n")
			for name, input := range map[string]string{"HTML": page, "flat text": text} {
				article, err := winnow.Extract(strings.NewReader(input), winnow.Source{})
				require.NoError(t, err, name)
				assert.Equal(t, test.rule, takers(article, test.line), name)
				assert.Equal(t, true, keeps(article, flat[2]), name)
			}
		})
	}
}

const flatStory = `The reed cutters of Lake Orlow begin when the ice carries a man but not yet a horse, which in most years is the second week of January.
They work in pairs, one with the blade and one with the rake, and by noon the bundles stand along the shore like a row of guests at a wedding.
Marit Aune has cut reed since she was fifteen. “My father said it was work for people who can be silent,” she said, “so of course he took me.”
A roof of reed lasts for fifty years if it faces the wind and for thirty if it does not, and nobody on the lake has ever agreed about the reason.
This winter the ice came late, and the thatchers of three counties waited, drank coffee and telephoned each other to ask about the weather.
On the last day of January the first sledge came across, with eighty bundles, two wet men and a dog that had gone through the ice and did not mind.`

// TestMendsNameRules reads the lists of rules in package mend, whose names no
// compiler checks.
func TestMendsNameRules(t *testing.T) {
	var names []string
	for _, r := range winnow.Rules() {
		names = append(names, r.Name)
	}
	listed := 0
	files, err := filepath.Glob("internal/mend/*.go")
	require.NoError(t, err)
	for _, path := range files {
		if strings.HasSuffix(path, "_test.go") {
			continue
		}
		file, err := parser.ParseFile(token.NewFileSet(), path, nil, 0)
		require.NoError(t, err)
		ast.Inspect(file, func(n ast.Node) bool {
			list, ok := n.(*ast.CompositeLit)
			if !ok {
				return true
			}
			for _, e := range list.Elts {
				if name, ok := e.(*ast.BasicLit); ok && name.Kind == token.STRING {
					listed++
					assert.Contains(t, names, strings.Trim(name.Value, `"`), path)
				}
			}
			return true
		})
	}
	assert.Greater(t, listed, 30)
}
