package page

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
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
