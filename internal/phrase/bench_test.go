package phrase

import (
	"runtime"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// paragraphs are ordinary body text, which is most of what Find looks at.
var paragraphs = []string{
	strings.Repeat("The ferry had not left on time in eleven years, and nobody on the quay expected that to change. ", 6),
	strings.Repeat("Der Kapitän sagte, er habe die Uhr nie gestellt, weil ohnehin niemand nach ihr sehe. ", 6),
	strings.Repeat("Read the tide tables before breakfast, her father used to say, and the sea will read you kindly. ", 6),
	strings.Repeat("Паром не отходил вовремя одиннадцать лет, и никто на причале не ждал, что это изменится. ", 6),
	strings.Repeat("渡船十一年来从未准时离港，码头上也没有人指望它会改变。", 8),
}

func BenchmarkFindParagraphs(b *testing.B) {
	bytes := 0
	for _, p := range paragraphs {
		bytes += len(p)
	}
	b.SetBytes(int64(bytes))
	b.ReportAllocs()
	for b.Loop() {
		for _, p := range paragraphs {
			Find(p)
		}
	}
}

func BenchmarkFindLabels(b *testing.B) {
	lines := []string{
		"Read also: How the ferry came to be late", "12 comments", "Foto: Anna Lind", "Поделиться", "相关阅读",
		"The ferry is late again", "Bunlar da ilginizi çekebilir", "Photo: Jane Doe / Getty Images",
	}
	bytes := 0
	for _, l := range lines {
		bytes += len(l)
	}
	b.SetBytes(int64(bytes))
	b.ReportAllocs()
	for b.Loop() {
		for _, l := range lines {
			Find(l)
		}
	}
}

// BenchmarkCompile tells what the first call of Find costs, and what it leaves in memory.
func BenchmarkCompile(b *testing.B) {
	var before, after runtime.MemStats
	runtime.GC()
	runtime.ReadMemStats(&before)
	var lex *lexicon
	for b.Loop() {
		lex = compile()
	}
	runtime.GC()
	runtime.ReadMemStats(&after)
	require.NotEmpty(b, lex.nodes)
	b.ReportMetric(float64(after.HeapAlloc-before.HeapAlloc)/1024, "KB-kept")
}
