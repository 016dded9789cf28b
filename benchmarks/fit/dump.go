package main

import (
	"bufio"
	"encoding/binary"
	"encoding/json"
	"os"
)

func dump(samples []*sample) {
	f, _ := os.Create("/tmp/x.bin")
	w := bufio.NewWriter(f)
	meta, _ := os.Create("/tmp/meta.json")
	var pages []any
	for _, s := range samples {
		var words []int
		for k := range s.gaps {
			w.Write(s.gaps[k])
			binary.Write(w, binary.LittleEndian, float32(s.label[k]))
			binary.Write(w, binary.LittleEndian, float32(s.weight[k]))
			words = append(words, int(s.blocks.Blocks[k].Words))
		}
		pages = append(pages, map[string]any{"id": s.page.ID, "kind": s.kind, "n": len(s.gaps), "fold": s.fold, "words": words, "has": s.page.Truth.HasText})
	}
	w.Flush()
	json.NewEncoder(meta).Encode(pages)
}

func readLogits(samples []*sample) [][]float64 {
	f, err := os.Open("/tmp/pred.bin")
	if err != nil {
		return nil
	}
	r := bufio.NewReader(f)
	out := make([][]float64, len(samples))
	for i, s := range samples {
		out[i] = make([]float64, len(s.gaps))
		for k := range out[i] {
			var v float32
			binary.Read(r, binary.LittleEndian, &v)
			out[i][k] = float64(v)
		}
	}
	return out
}
