package winnow

import (
	"errors"
	"fmt"
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

// RuleError is returned for an [Extractor] whose rules cannot be: an unknown
// name to disable, an own rule without name or matcher, a name given twice.
type RuleError struct {
	// Rule is the name at fault, Reason what is wrong with it.
	Rule, Reason string
}

func (e *RuleError) Error() string { return fmt.Sprintf("winnow: rule %q %s", e.Rule, e.Reason) }
