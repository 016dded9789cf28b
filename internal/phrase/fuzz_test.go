package phrase

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

func FuzzFind(f *testing.F) {
	for _, lang := range examples {
		for _, line := range lang.lines {
			f.Add(line)
		}
	}
	for _, lang := range lookalikes {
		f.Add(lang.lines[0])
	}
	f.Add("\xff\xfe: 7.\u00ad—\u0640")
	f.Add(strings.Repeat("a: ", 300))
	f.Fuzz(func(t *testing.T, line string) {
		found := Find(line)
		require.Equal(t, found, Find("\n "+line+"\t"), "blanks around a line are no part of it")
		require.Zero(t, found>>Kinds, "a kind that is none")
		if _, passed := Look(line); !MayBeRow(passed) {
			require.False(t, Row(line), "no label begins the line")
		}
		if strings.TrimSpace(line) == "" {
			require.Zero(t, found)
		}
	})
}
