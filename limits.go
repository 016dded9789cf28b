package winnow

import (
	"errors"
	"fmt"

	"github.com/winnow-go/winnow/internal/page"
)

// Limits bounds what one page may cost. A field of zero stands for its default,
// a negative one for no limit. Pages that people made keep far below the
// defaults; beyond them, text is kept as far as memory and time allow.
type Limits struct {
	// Bytes is the largest input; more is a [LimitError]. Of a parsed page,
	// names, texts and attributes count. The default is 20 MiB.
	Bytes int64
	// Depth is how many elements may be open at once, html and body included.
	// What is nested deeper is flattened: its text and its line breaks go to
	// the deepest element within the limit. The default is 512, as in browsers.
	Depth int
	// Attributes is how many attributes of one tag are kept. The default is
	// 512.
	Attributes int
	// Nodes is how many elements and texts a page may have, or lines of
	// flattened text; more is a [LimitError]. The default grows with the page:
	// 200 a KB, but at least 50,000 and at most 2,000,000.
	Nodes int
}

// DefaultBytes is the largest input that an [Extractor] takes unless told
// otherwise. Pages of people are below 5 MiB; what is larger is a dump.
const DefaultBytes = 20 << 20

// Limit names a field of [Limits].
type Limit string

// The limits.
const (
	LimitBytes      Limit = "Bytes"
	LimitDepth      Limit = "Depth"
	LimitAttributes Limit = "Attributes"
	LimitNodes      Limit = "Nodes"
)

// LimitError is returned for input beyond one of the extractor's limits.
type LimitError struct {
	// Limit is the limit, Most its value.
	Limit Limit
	Most  int64
}

func (e *LimitError) Error() string {
	return fmt.Sprintf("winnow: the input is beyond Limits.%s, %d", e.Limit, e.Most)
}

// bytes is the most bytes of input, negative for no limit.
func (l Limits) bytes() int64 {
	if l.Bytes == 0 {
		return DefaultBytes
	}
	return l.Bytes
}

// check is a [LimitError] for input of more bytes than the limit.
func (l Limits) check(size int64) error {
	if most := l.bytes(); most >= 0 && size > most {
		return &LimitError{LimitBytes, most}
	}
	return nil
}

// ofTree is the limits as the page's tree takes them.
func (l Limits) ofTree() page.Limits {
	return page.Limits{Bytes: l.bytes(), Depth: l.Depth, Attributes: l.Attributes, Nodes: l.Nodes}
}

// publicError is the error for callers of one that comes from inside.
func publicError(err error) error {
	var beyond *page.LimitError
	if errors.As(err, &beyond) {
		return &LimitError{Limit(beyond.Limit), beyond.Most}
	}
	return err
}

// degraded lists the limits that cut something off a tree.
func degraded(d page.Degraded) []Limit {
	var limits []Limit
	if d&page.DepthFlattened != 0 {
		limits = append(limits, LimitDepth)
	}
	if d&page.AttributesDropped != 0 {
		limits = append(limits, LimitAttributes)
	}
	return limits
}
