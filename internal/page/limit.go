package page

import (
	"fmt"
	"math"
)

// Limits bounds what a page may cost. A zero field stands for its default, a
// negative one for no limit.
type Limits struct {
	// Bytes is how many bytes of names, texts and attributes a tree that
	// [Copy] makes may have; more is a [LimitError]. Zero is no limit, as
	// for [Parse]: whoever reads the source knows how long it is.
	Bytes int64
	// Depth is how many elements may be open at once, html and body included.
	// What is nested deeper is flattened: its text and its line breaks are
	// kept, in the deepest element that is within the limit. The default is
	// 512, as in browsers.
	Depth int
	// Attributes is how many attributes of one tag are kept. The default is
	// 512; the most on a page that people made is about 80.
	Attributes int
	// Nodes is how many nodes the tree may have; a page with more is a
	// [LimitError]. The default is 200 a KB of source, but at least 50,000
	// and at most 2,000,000. Pages that people made have
	// about 10 a KB, and 90 at the most.
	Nodes int
}

// The defaults of [Limits].
const (
	defaultDepth      = 512
	defaultAttributes = 512
	nodesPerKB        = 200
	fewestNodes       = 50_000
	mostNodes         = 2_000_000
)

// NodesFor is how many nodes, or lines of text, a page of so many bytes may have.
func (l Limits) NodesFor(size int) int { return l.forSource(size).Nodes }

// forSource gives the limits in force for a source of so many bytes.
func (l Limits) forSource(size int) Limits {
	nodes := min(max(fewestNodes, nodesPerKB*(size>>10)), mostNodes)
	return Limits{
		Depth:      effective(l.Depth, defaultDepth),
		Attributes: effective(l.Attributes, defaultAttributes),
		Nodes:      effective(l.Nodes, nodes),
	}
}

func effective(limit, byDefault int) int {
	switch {
	case limit == 0:
		return byDefault
	case limit < 0:
		return math.MaxInt32 // what the indices of a Tree can count
	}
	return min(limit, math.MaxInt32)
}

// LimitError tells that a page is beyond a limit.
type LimitError struct {
	// Limit names the limit as the field of [Limits] does.
	Limit string
	// Most is the value of the limit.
	Most int64
}

func (e *LimitError) Error() string {
	return fmt.Sprintf("winnow: the page is beyond %s, %d", e.Limit, e.Most)
}

// Degraded tells what of a page its tree does not show because of [Limits].
// The zero value is a tree that shows everything.
type Degraded uint8

const (
	// DepthFlattened means that elements beyond Limits.Depth were flattened.
	DepthFlattened Degraded = 1 << iota
	// AttributesDropped means that a tag had more than Limits.Attributes.
	AttributesDropped
)
