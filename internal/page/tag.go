package page

import "golang.org/x/net/html/atom"

// tag is what the parser knows of all elements of one name.
type tag struct {
	name string
	atom atom.Atom
	// start and end choose what a start and an end tag do.
	start startKind
	end   endKind
	flags flags
	// bit is the name's place in the sets of open elements, which tell in one
	// step that no element of a name is open. Names share the 64 places. It is
	// 0 for a tag that stands for many names.
	bit uint64
}

// startKind is what a start tag does in the body of a page.
type startKind uint8

const (
	// startOther opens the element inside the open formatting elements.
	startOther startKind = iota
	startBlock
	startHeading
	startPre
	startForm
	startLi
	startDd
	startPlaintext
	startButton
	startA
	startFormatting
	startNobr
	startObject
	startVoid
	startInput
	startSource
	startHr
	startImage
	startTextarea
	startXmp
	startRaw
	startNoscript
	startSelect
	startOption
	startOptgroup
	startRb
	startRt
	startForeign
	startTable
	// The kinds from here to startRow are ignored outside tables.
	startCaption
	startColgroup
	startCol
	startRowGroup
	startRow
	startCell
	// The kinds from here on belong to the head or to the page as a whole.
	startMeta
	startHeadRaw
	startTemplate
	startHead
	startBody
	startHTML
	startFrameset
	startFrame
)

// endKind is what an end tag does in the body of a page.
type endKind uint8

const (
	// endOther closes the innermost element of the name unless a special
	// element lies between.
	endOther endKind = iota
	endBlock
	endP
	endForm
	endLi
	endDd
	endHeading
	endFormatting
	endObject
	endBr
	endTemplate
	endTable
	endPage
	endHead
	endFrameset
	endNoscript
)

// flags are yes-or-no facts about a name.
type flags uint16

const (
	// special elements stop the search of an end tag for its start tag.
	special flags = 1 << iota
	// scope elements hide what is open around them from what is inside.
	scope
	// implied elements are closed by the end of what is around them.
	implied
	// formatting elements go on in the next block when theirs is closed.
	formatting
	// breaks elements stand on lines of their own.
	breaks
	// unseen elements show nothing of their text.
	unseen
	// keepsBlanks elements show white space as it is.
	keepsBlanks
	// breakout elements end svg and math around them.
	breakout
	// list elements part the items of a list from those of the list around.
	list
	// loose elements are special but do not part a list item from its list.
	loose
)
