package winnow

import (
	"errors"
	"fmt"

	"github.com/winnow-go/winnow/internal/page"
)

// ErrNoArticle is returned for a page that holds nothing but clutter. The
// Article beside it tells what was removed.
var ErrNoArticle = errors.New("winnow: no article on the page")

// ErrEmpty is returned for input without a single letter.
var ErrEmpty = errors.New("winnow: the input is empty")

// ErrBinary is returned for input that is no text: an image, a PDF, an archive.
var ErrBinary = errors.New("winnow: the input is binary, not text")

// ErrUnknownKind is returned for an [Extractor] whose Kind is none of the
// constants.
var ErrUnknownKind = errors.New("winnow: unknown kind of page")

// LimitError is returned for input beyond one of the extractor's limits.
type LimitError struct {
	// Limit names the limit as the field of [Extractor] does; "Nodes" is the
	// number of elements and texts, which grows with the size of a page.
	Limit string
	// Most is the value of the limit.
	Most int64
}

func (e *LimitError) Error() string {
	return fmt.Sprintf("winnow: the input is beyond %s, %d", e.Limit, e.Most)
}

// publicError is the error for callers of one that the page parser gives.
func publicError(err error) error {
	var beyond *page.LimitError
	if errors.As(err, &beyond) {
		return &LimitError{Limit: beyond.Limit, Most: int64(beyond.Most)}
	}
	return err
}

// RuleError is returned for an [Extractor] whose rules cannot be: an unknown
// name to disable, an own rule without name or matcher, a name given twice.
type RuleError struct {
	// Rule is the name at fault, Reason what is wrong with it.
	Rule, Reason string
}

func (e *RuleError) Error() string { return fmt.Sprintf("winnow: rule %q %s", e.Rule, e.Reason) }
