package main

import (
	"os"
	"strings"

	"github.com/winnow-go/winnow/internal/score"
)

func writeNames() { os.WriteFile("/tmp/names.txt", []byte(strings.Join(score.Names(), "\n")), 0o644) }
