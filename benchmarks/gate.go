package main

import (
	"encoding/json"
	"fmt"
	"io"
	"os"
	"strings"
)

// slack is how far below its floor a score may fall, and how far it must rise
// above before the gate asks for a new floor: below it, scores are noise.
const slack = 0.001

// floors gives the scores that a change must not lower: the F1 of each ratio,
// and the pages that come out empty or failed, which must not become more.
func (all scores) floors() map[string]float64 {
	floors := map[string]float64{}
	for _, s := range all {
		switch {
		case s.Ratio != nil:
			floors[s.Name] = s.Ratio.F1
		case strings.HasSuffix(s.Name, " empty"), strings.HasSuffix(s.Name, " failed"):
			floors[s.Name] = float64(s.Count)
		}
	}
	return floors
}

// checkFloors compares scores with the floors in a file. A floor whose score
// is not in this run is an error: a gate that measures less than was recorded
// proves nothing.
func checkFloors(output io.Writer, path string, got scores) error {
	data, err := os.ReadFile(path)
	if err != nil {
		return err
	}
	var floors map[string]float64
	if err := json.Unmarshal(data, &floors); err != nil {
		return fmt.Errorf("%s: %w", path, err)
	}
	if len(floors) == 0 {
		return fmt.Errorf("%s holds no floor", path)
	}
	values := got.floors()
	fallen, checked := 0, 0
	for _, s := range got {
		floor, recorded := floors[s.Name]
		if !recorded {
			continue
		}
		checked++
		value := values[s.Name]
		if loss := s.loss(value, floor); loss > 0 {
			fallen++
			fmt.Fprintf(output, "gate: %s is %.4g, was %.4g\n", s.Name, value, floor)
		}
	}
	if checked < len(floors) {
		return fmt.Errorf("%d of %d floors were not measured in this run", len(floors)-checked, len(floors))
	}
	if fallen > 0 {
		return fmt.Errorf("%d of %d scores fell below their floors", fallen, checked)
	}
	fmt.Fprintf(output, "gate: %d scores hold\n", checked)
	return nil
}

// loss tells by how much a value is worse than its floor allows; 0 or less
// means that it holds.
func (s score) loss(value, floor float64) float64 {
	if s.Ratio == nil {
		return value - floor
	}
	return floor - slack - value
}
