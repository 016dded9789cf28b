package content

import (
	"golang.org/x/net/html/atom"

	"github.com/winnow-go/winnow/body"
)

type medium struct {
	node  int32
	block body.Block
}

func (r *reader) media() []medium { return nil }

func (r *reader) picture(i int32) *body.Image { return nil }

var _ = atom.Img
