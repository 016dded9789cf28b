package meta

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestSourcesHaveNamesAndReasons(t *testing.T) {
	seen := map[[2]string]bool{}
	for _, s := range Sources() {
		key := [2]string{s.Field, s.Name}
		assert.Equal(t, false, seen[key], "%v is listed twice", key)
		seen[key] = true
		assert.Regexp(t, `^[a-z]+(-[a-z]+)*$`, s.Name)
		assert.Regexp(t, `^[A-Za-z].*\.$`, s.Why)
	}
}
