package main

import (
	"fmt"
	"math"
	"slices"
	"strings"
	"time"

	"github.com/winnow-go/winnow/internal/hostile"
)

// sizes are the lengths of page, in bytes, at which growth is told.
var sizes = [...]int{128 << 10, 256 << 10, 512 << 10, 1 << 20}

// retries is how often growth is measured again before it counts as a fault.
const retries = 3

// measureShape measures a shape, at growing sizes unless one is given, and
// reports whether it keeps within the bounds.
func measureShape(s hostile.Shape, rounds, size, gogc int) bool {
	if size > 0 {
		return measureLarge(s, size, gogc)
	}
	m := measure(s.Size(sizes[len(sizes)-1]), source(s.Text), rounds, gogc)
	faults, growth := m.faults(mostFor1MiB), growthOf(s, rounds)
	for range retries {
		if growth > mostGrowth { // other programs disturb: what is true shows again
			growth = min(growth, growthOf(s, rounds))
		}
	}
	if growth > mostGrowth {
		faults = append(faults, "growth")
	}
	fmt.Printf("%-45s %s  growth %.1f%s\n", s.Name, m, growth, list(faults))
	return len(faults) == 0
}

// measureLarge measures a shape at one size.
func measureLarge(s hostile.Shape, size, gogc int) bool {
	m := measure(s.Size(size), source(s.Text), 1, gogc)
	faults := m.faults(mostFor5MiB * time.Duration(max(1, size/(5<<20))))
	fmt.Printf("%-45s %s%s\n", s.Name, m, list(faults))
	return len(faults) == 0
}

// growthOf is the most by which the time grows when the page doubles.
func growthOf(s hostile.Shape, rounds int) float64 {
	growth, double := 0.0, time.Duration(0)
	for _, size := range slices.Backward(sizes[:]) { // the largest maps the memory for all
		page, best := s.Size(size), time.Duration(math.MaxInt64)
		for range rounds {
			best = min(best, measureAlone(page, source(s.Text)).took)
		}
		if best >= leastTime {
			growth = max(growth, float64(double)/float64(best))
		}
		double = best
	}
	return growth
}

func list(faults []string) string {
	if len(faults) == 0 {
		return ""
	}
	return "  BROKEN: " + strings.Join(faults, ", ")
}
