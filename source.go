package winnow

import (
	"context"
	"fmt"
	"io"
	"strings"

	"github.com/winnow-go/winnow/internal/decode"
	"github.com/winnow-go/winnow/internal/halt"
	"github.com/winnow-go/winnow/internal/page"
)

// read takes the whole input, as far as the limit allows, and decodes it.
func (e *Extractor) read(ctx context.Context, w *halt.Watch, r io.Reader, src Source) (string, error) {
	in := io.Reader(&cancelled{ctx, r})
	limit := e.Limits.bytes()
	if limit >= 0 {
		in = io.LimitReader(in, limit+1)
	}
	var input strings.Builder
	input.Grow(announced(r, limit))
	// Whatever else the reader can do, it is read in pieces, between which the
	// context is looked at.
	if _, err := io.CopyBuffer(&input, in, make([]byte, chunk)); err != nil {
		return "", fmt.Errorf("winnow: reading the page: %w", err)
	}
	raw := input.String()
	if err := e.Limits.check(int64(len(raw))); err != nil {
		return "", err
	}
	if binary(raw) {
		return "", ErrBinary
	}
	text := decode.Watched(w, raw, src.ContentType).Text
	if err := w.Err(); err != nil {
		return "", fmt.Errorf("winnow: decoding the page: %w", err)
	}
	if strings.TrimSpace(text) == "" {
		return "", ErrEmpty
	}
	return text, nil
}

// chunk is how many bytes are read at a time.
const chunk = 16 << 10

// announced is for how many bytes to take room at once: as many as a reader says
// that it has left, as those of bytes and strings do; 0 where it does not say.
func announced(r io.Reader, limit int64) int {
	sized, ok := r.(interface{ Len() int })
	if !ok {
		return 0
	}
	size := sized.Len()
	if size < 0 || limit >= 0 && int64(size) > limit {
		return 0 // it is wrong, or will be refused
	}
	return min(size, DefaultBytes)
}

// cancelled is a reader that stops once its context does.
type cancelled struct {
	ctx context.Context
	r   io.Reader
}

func (c *cancelled) Read(p []byte) (int, error) {
	if err := c.ctx.Err(); err != nil {
		return 0, err
	}
	return c.r.Read(p)
}

// signatures are the first bytes of formats that people hand in by mistake:
// PDF, PNG, JPEG, GIF, ZIP (and office files), gzip, WebP and other RIFF, ELF.
var signatures = [...]string{"%PDF-", "\x89PNG", "\xFF\xD8\xFF", "GIF8", "PK\x03\x04", "\x1F\x8B", "RIFF", "\x7FELF"}

// binary tells input that is no text by its signature or by control
// characters, of which text in any charset has next to none. UTF-16 is told by
// the decoder; its zero bytes come in every second place.
func binary(raw string) bool {
	for _, s := range signatures {
		if strings.HasPrefix(raw, s) {
			return true
		}
	}
	sample := raw[:min(len(raw), 4096)]
	controls := 0
	for i := range len(sample) {
		if c := sample[i]; c < 0x20 && c != 0 && c != '\n' && c != '\r' && c != '\t' && c != '\f' && c != 0x1B {
			controls++
		}
	}
	return controls*20 > len(sample)
}

// formatOf tells HTML from flattened text where the caller does not.
func (src Source) formatOf(text string) Format {
	if src.Format != AnyFormat {
		return src.Format
	}
	if page.LooksLikeHTML(text) {
		return HTML
	}
	return FlatText
}
