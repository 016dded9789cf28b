package meta

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestUnshouted(t *testing.T) {
	for _, test := range []struct{ name, byline, want string }{
		{"a full name", "RUBÉN ALCÁNTARA", "Rubén Alcántara"},
		{"a particle", "LUZ DEL RÍO", "Luz del Río"},
		{"a hyphen and an apostrophe", "ANNE-LAURE O'NEILL", "Anne-Laure O'Neill"},
		{"initials", "R. W. HALDANE", "R. W. Haldane"},
		{"an agency", "EFE", "EFE"},
		{"a name like any other", "Ida McRoth", "Ida McRoth"},
		{"a script without capitals", "山田 花子", "山田 花子"},
	} {
		t.Run(test.name, func(t *testing.T) { assert.Equal(t, test.want, unshouted(test.byline)) })
	}
}
