package score

import (
	"golang.org/x/net/html/atom"

	"github.com/winnow-go/winnow/internal/block"
	"github.com/winnow-go/winnow/internal/phrase"
)

// facts is what the signals ask of one block.
type facts struct {
	*block.Block
	outline *outline
	// index is the block's place in the page.
	index int32
	tag   atom.Atom
	says  phrase.Set
	// headed is what the heading says under which the block stands.
	headed phrase.Set
	// length is the block's length in words, linkShare the share in links.
	length    int32
	repeats   int32 // how many blocks have the same text, this one included
	linkShare float64

	// before and after are the shares of the page's running text on either
	// side, at the share of its blocks before.
	before, after, at float64
	// fromHeadline counts blocks from the headline, negative above it; far
	// above zero where the page has none.
	fromHeadline int32
	// toProse counts blocks to the nearest running text, proseNear the words
	// of running text in the ±5 blocks around.
	toProse, proseNear int32

	// up is how many elements one has to climb from the best container to
	// find the block inside; 0 is inside, -1 on a page without running text.
	up int32
	// inside is the position among the container's blocks, 0 to 1.
	inside float64
	// branch is the part of the page below the container (or below the common
	// ancestor with it) that holds the block; box is the innermost element
	// with three blocks or more; list the innermost list or table.
	branch, box, list block.Brief
	// branchShare is the share of the page's running text in the branch.
	branchShare float64

	// card is the nearest element around that has three siblings or more of its
	// shape and holds several blocks, cards how many they are.
	card  block.Brief
	cards int32
	// toHeadline is how many elements one has to climb from the block to find
	// the headline inside; -1 where there is none.
	toHeadline int32
	// markers counts the lines above that end stories ("Related", "Tags: …"),
	// sinceMarker the words of running text since the last of them, -1 where
	// there is none.
	markers, sinceMarker int32
	// inBody is the share of the block's words that the page's JSON-LD has as
	// the article's body, -1 where it has none.
	inBody float64

	prev, next *block.Block
	// around is the mean length of the ±3 blocks, aroundLinks their link share.
	around, aroundLinks float64
	// shape is the number of the block's shape among those of the page.
	shape int32
	// alike counts the blocks of the same shape, alikeLength their mean
	// length, alikeLinks their link share.
	alike                   int32
	alikeLength, alikeLinks float64
	// isTitle is true for the headline, inDescription where the page's
	// description begins like the block.
	isTitle, inDescription bool
	// section is what stands under a heading up to the next one of its level.
	section block.Brief

	text textShape
	// line and sheet are what flattened text tells; nil for pages with markup.
	line  *lineFacts
	sheet *pageFacts
}
