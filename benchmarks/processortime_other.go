//go:build !unix

package main

import "time"

var programStart = time.Now()

// processorTime gives the time since the program started: the nearest thing
// where the system does not tell processor time.
func processorTime() time.Duration { return time.Since(programStart) }
