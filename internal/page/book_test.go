package page

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestBook(t *testing.T) {
	var b book
	for range 2 { // the second time in the room of the first
		b.reset(4)
		for k := range 100 { // grows
			number, fresh := b.number(fmt.Sprint("name ", k))
			assert.Equal(t, int32(k), number)
			assert.Equal(t, true, fresh)
		}
		for k := range 100 {
			number, fresh := b.number(fmt.Sprint("name ", k))
			assert.Equal(t, int32(k), number)
			assert.Equal(t, false, fresh)
		}
	}
}
