package page

import (
	"context"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/net/html/atom"
)

func TestSplitName(t *testing.T) {
	for _, test := range []struct {
		name, names string
		want        []string
	}{
		{"separators, capitals, figures", "btn-shareBar2 post__footer", []string{"btn", "share", "bar", "post", "footer"}},
		{"keys of machines hold no words", "block-11f0ad0f-ad4f5 css-1ad8k2 ad300x250 h2", []string{"block", "css", "ad", "x", "h"}},
		{"what stands beside is no name", "layout has-sidebar-right no-footer story", []string{"layout", "story"}},
		{"styles are no names", "md:hidden w-[40px] hover:text-red share", []string{"share"}},
		{"other scripts stay whole", "Сайдбар", []string{"сайдбар"}},
		{"nothing", " - ", nil},
	} {
		t.Run(test.name, func(t *testing.T) {
			assert.Equal(t, test.want, slices.Collect(SplitName(test.names)))
		})
	}
}

func TestNameWords(t *testing.T) {
	tree, err := Parse(context.Background(), `<body><p class="a b"><p class="a b" id=c><p class="a b" id=d role=e><p id=f class="a b"><p id="-" class=g><p class="a b">`, Limits{})
	require.NoError(t, err)
	var got []string
	for i := range tree.Elements(Root, atom.P) {
		got = append(got, strings.Join(slices.Collect(tree.NameWords(i)), " "))
	}
	assert.Equal(t, []string{"a b", "a b c", "a b d e", "f a b", "g", "a b"}, got)
	assert.Len(t, tree.numbers, 11, "the second goes on where the first ends, the last shares with it")
	assert.Equal(t, []string{"a", "b", "c", "d", "e", "f", "g"}, tree.Vocabulary())
	assert.Equal(t, 3, tree.Classes())
}
