// Package reuse gives one page the room that another is done with.
package reuse

import "slices"

// Zeros is a slice of n zeros, in the room of another where that is large enough.
func Zeros[T any](room []T, n int) []T {
	room = slices.Grow(room[:0], n)[:n]
	clear(room)
	return room
}
