package main

import (
	"bytes"
	"encoding/json"
	"flag"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/winnow-go/winnow/benchmarks/corpus"
	"github.com/winnow-go/winnow/benchmarks/extractor"
	"github.com/winnow-go/winnow/benchmarks/measure"
)

var update = flag.Bool("update", false, "rewrite testdata/everything.txt")

// runMini runs the command on the miniature sets and gives what it writes.
func runMini(t *testing.T, args ...string) (string, error) {
	t.Helper()
	var output bytes.Buffer
	args = append([]string{"-corpora", filepath.Join("testdata", "corpora"), "-cache", ""}, args...)
	err := run(args, &output)
	return output.String(), err
}

// What keeps everything gives the same on any day, so its whole output is
// compared.
func TestRunEverything(t *testing.T) {
	got, err := runMini(t, "-only", "everything", "-worst", "2", "-confidence")
	require.NoError(t, err)
	golden := filepath.Join("testdata", "everything.txt")
	if *update {
		require.NoError(t, os.WriteFile(golden, []byte(got), 0o644))
	}
	want, err := os.ReadFile(golden)
	require.NoError(t, err)
	assert.Equal(t, string(want), got)
}

func TestRunScoresAllExtractors(t *testing.T) {
	file := filepath.Join(t.TempDir(), "scores.json")
	output, err := runMini(t, "-json", file)
	require.NoError(t, err)
	assert.Regexp(t, `winnow +trafilatura-fallback +trafilatura +readability +distiller +everything\n`, output)
	data, err := os.ReadFile(file)
	require.NoError(t, err)
	var all map[string]scores
	require.NoError(t, json.Unmarshal(data, &all))
	assert.Len(t, all, 6)
	lines := strings.Split(strings.TrimSpace(output), "\n")
	for name, measured := range all {
		require.Len(t, measured, len(lines)-1, name)
		for i, s := range measured {
			assert.Regexp(t, "^"+regexp.QuoteMeta(s.Name)+" +", lines[i+1], name)
		}
	}
}

func TestRunFlat(t *testing.T) {
	output, err := runMini(t, "-flat", "-sets", corpus.WCXB, "-type", "article")
	require.NoError(t, err)
	assert.Regexp(t, `^precision, recall, F1 +pages +winnow +everything\n`, output)
	assert.Regexp(t, `\nwcxb words, article +1 +[01]\.\d{3} `, output)
}

func TestRunAblate(t *testing.T) {
	for of, want := range map[string][]string{"rules": extractor.WinnowRules(), "signals": extractor.Signals()} {
		output, err := runMini(t, "-ablate", of, "-sets", "wcxb,trafilatura")
		require.NoError(t, err)
		lines := strings.Split(strings.TrimSpace(output), "\n")
		assert.Regexp(t, `^F1 lost without +wcxb words +wcxb words, article +trafilatura snippets`, lines[0])
		var names []string
		for _, line := range lines[1:] {
			names = append(names, strings.Fields(line)[0])
		}
		assert.Equal(t, want, names)
	}
	_, err := runMini(t, "-ablate", "weather", "-sets", "wcxb")
	assert.EqualError(t, err, `-ablate takes "rules" or "signals", not "weather"`)
}

func TestRunTimes(t *testing.T) {
	output, err := runMini(t, "-time", "-only", "everything,winnow", "-sets", corpus.Readability)
	require.NoError(t, err)
	assert.Regexp(t, `time, html.Parse = 1 .*\neverything( +\d+\.\d\d){4} +\d+\.\d\nwinnow( +\d+\.\d\d){4} +\d+\.\d\neverything on two cores: \d+\.\d\d times`, output)
}

func TestRunKeepsPeersAnswers(t *testing.T) {
	dir := t.TempDir()
	first, err := runMini(t, "-cache", dir, "-only", "readability")
	require.NoError(t, err)
	files, err := filepath.Glob(filepath.Join(dir, "readability-v*.json.gz"))
	require.NoError(t, err)
	assert.Len(t, files, len(corpus.Names()))
	again, err := runMini(t, "-cache", dir, "-only", "readability")
	require.NoError(t, err)
	assert.Equal(t, first, again)
}

func TestOnlyWinnowHasNoVersion(t *testing.T) {
	assert.Empty(t, extractor.Winnow(extractor.Setup{}).Version, "it changes between two runs")
	for _, peer := range extractor.Peers() {
		assert.Regexp(t, `^v\d+\.\d+\.\d+-`, peer.Version, peer.Name)
	}
}

func TestRunQuick(t *testing.T) {
	output, err := runMini(t, "-quick", "-only", "everything", "-sets", corpus.WCXB)
	require.NoError(t, err)
	assert.Regexp(t, `\nwcxb words +1 `, output, "the first of three pages")
}

func TestGate(t *testing.T) {
	file := filepath.Join(t.TempDir(), "floors.json")
	_, err := runMini(t, "-only", "winnow", "-record", file)
	require.NoError(t, err)
	output, err := runMini(t, "-only", "winnow", "-gate", file)
	require.NoError(t, err, "what was recorded holds")
	assert.Regexp(t, `gate: \d+ scores hold\n$`, output)

	_, err = runMini(t, "-only", "winnow", "-gate", file, "-sets", corpus.WCXB)
	assert.ErrorContains(t, err, "floors were not measured in this run")

	_, err = runMini(t, "-only", "everything", "-gate", file)
	assert.ErrorContains(t, err, "-only leaves out")

	var absent bytes.Buffer
	require.NoError(t, run([]string{"-corpora", t.TempDir(), "-gate", file}, &absent))
	assert.Regexp(t, "^gate skipped: corpus: set is absent: wcxb", absent.String())

	err = run([]string{"-corpora", t.TempDir()}, &absent)
	assert.ErrorIs(t, err, corpus.ErrAbsent, "without a gate, absent sets are an error")
}

func TestCheckFloors(t *testing.T) {
	got := scores{
		ratioScore("s words", ratioF1(0.9), 10),
		{Name: "s empty", Pages: 10, Count: 2},
	}
	tests := []struct {
		name, floors, output, err string
	}{
		{"all hold", `{"s words": 0.9, "s empty": 2}`, "gate: 2 scores hold\n", ""},
		{"better than before", `{"s words": 0.8, "s empty": 3}`, "gate: 2 scores hold\n", ""},
		{"within the slack", `{"s words": 0.9009}`, "gate: 1 scores hold\n", ""},
		{"a score fell", `{"s words": 0.902, "s empty": 2}`, "gate: s words is 0.9, was 0.902\n", "1 of 2 scores fell below their floors"},
		{"one more empty page", `{"s empty": 1}`, "gate: s empty is 2, was 1\n", "1 of 1 scores fell below their floors"},
		{"a floor without a score", `{"s words": 0.9, "t words": 0.5}`, "", "1 of 2 floors were not measured in this run"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			file := filepath.Join(t.TempDir(), "floors.json")
			require.NoError(t, os.WriteFile(file, []byte(test.floors), 0o644))
			var output bytes.Buffer
			err := checkFloors(&output, file, got)
			assert.Equal(t, test.output, output.String())
			if test.err == "" {
				require.NoError(t, err)
				return
			}
			assert.EqualError(t, err, test.err)
		})
	}
}

func TestRemovedBy(t *testing.T) {
	removed := []extractor.Removal{
		{Rule: "other-stories", Text: "Plain sharing is fair", Where: "html > body"},
		{Rule: "share-bar", Text: "Share\nPrint this", Where: "html > body > div"},
	}
	assert.Equal(t, "share-bar at html > body > div", removedBy(removed, "SHARE"), "a whole word")
	assert.Equal(t, "?", removedBy(removed, "Mail"))
}

func TestFlagErrors(t *testing.T) {
	tests := []struct {
		name, want string
		args       []string
	}{
		{"an unknown extractor", `no extractor is named "magic" here`, []string{"-only", "magic"}},
		{"an argument", `unexpected argument "now"`, []string{"now"}},
		{"a type that no page has", "no page is left to score", []string{"-type", "recipe"}},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			_, err := runMini(t, test.args...)
			assert.EqualError(t, err, test.want)
		})
	}
}

func ratioF1(f1 float64) measure.Ratio { return measure.Ratio{F1: f1} }
