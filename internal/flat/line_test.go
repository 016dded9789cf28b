package flat

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestFolded(t *testing.T) {
	for _, test := range []struct{ name, line, want string }{
		{"nothing to fold", "“The boat” – she said", "“The boat” – she said"},
		{"spaces around", " \tThe boat \r", "The boat"},
		{"two spaces", "The  boat", "The boat"},
		{"a tab", "The\tboat", "The boat"},
		{"a hard space", "The\u00a0boat", "The boat"},
		{"a thin space behind a quotation mark", "“The\u2009boat”", "“The boat”"},
		{"characters without a width", "The\u200b bo\ufeffat\u2060", "The boat"},
		{"a full-width blank stays", "記者\u3000山田", "記者\u3000山田"},
		{"kana have no blank", "かなの本", "かなの本"},
	} {
		t.Run(test.name, func(t *testing.T) { assert.Equal(t, test.want, folded(test.line)) })
	}
}
