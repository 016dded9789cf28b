//go:build !unix

// Package cputime measures processor time.
package cputime

import "time"

var programStart = time.Now()

// Used gives the time since the program started: the nearest thing
// where the system does not tell processor time.
func Used() time.Duration { return time.Since(programStart) }
