package meta

import "github.com/winnow-go/winnow/internal/block"

// ReadText reads the metadata of flattened text.
func ReadText(blocks *block.Page, pageURL string) *Record {
	return &Record{TitleBlock: -1, BylineBlock: -1, DateBlock: -1}
}
