package score

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestSharersNameSignals(t *testing.T) {
	for i := range sharers {
		for _, name := range sharers[i].signals {
			at := slices.IndexFunc(signals, func(s signal) bool { return s.name == name })
			assert.GreaterOrEqual(t, at, 0, "%s is a signal", name)
			assert.Equal(t, common(1<<i), commonOf(name), "%s depends on one thing", name)
		}
	}
}

// TestNeighboursShareWhatTheyHaveInCommon measures again what the tally does not.
func TestNeighboursShareWhatTheyHaveInCommon(t *testing.T) {
	p := look(t, story, Hints{Title: "The well"})
	shared := 0
	for k := 1; k < len(p.facts); k++ {
		a, b := &p.facts[k-1], &p.facts[k]
		for i := range signals {
			if s := &signals[i]; inCommon(a, b)&commonOf(s.name) != 0 {
				shared++
				assert.Equal(t, s.value(a), s.value(b), "%s of blocks %d and %d", s.name, k-1, k)
			}
		}
	}
	assert.NotZero(t, shared, "the page has blocks that share something")
}
