package corpus

import (
	"hash/fnv"
	"net/url"
	"strings"
)

// Folds is into how many parts sites are split for cross-validation.
const Folds = 5

// Fold puts all pages of one site into one part, 0 to Folds-1: what is fitted
// on the other parts has seen nothing of the site. The site is the last two
// parts of the host's name. Pages without an address are in part 0.
func Fold(address string) int {
	u, err := url.Parse(address)
	if err != nil || u.Hostname() == "" {
		return 0
	}
	parts := strings.Split(u.Hostname(), ".")
	h := fnv.New32a()
	h.Write([]byte(strings.Join(parts[max(0, len(parts)-2):], ".")))
	return int(h.Sum32() % Folds)
}
