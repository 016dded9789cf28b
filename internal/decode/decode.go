// Package decode turns the bytes of a page into valid UTF-8.
//
// A charset is told, in this order, by a byte order mark, by the bytes
// themselves where the whole document is UTF-8, by the HTTP header, by the
// document's own declaration, and last by the look of the bytes. The bytes
// come before the header because servers and templates are often wrong about
// UTF-8, while text in another charset hardly ever is valid UTF-8 by chance.
package decode

import (
	"bytes"
	"strings"
	"unicode/utf8"

	"golang.org/x/net/html/charset"
	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/unicode"
	"golang.org/x/text/transform"

	"github.com/winnow-go/winnow/internal/halt"
)

// Result is a decoded page.
type Result struct {
	// Text is valid UTF-8 without byte order mark and NUL characters.
	Text string
	// Charset is the WHATWG name of the encoding that was used.
	Charset string
	// Damaged is true where some bytes were not valid in that encoding.
	Damaged bool
}

// Bytes decodes raw. contentType is the HTTP header's value, or "".
func Bytes(raw []byte, contentType string) Result { return Watched(nil, string(raw), contentType) }

// Watched is [Bytes] of bytes in a string, which is not copied where it is
// UTF-8. It gives up, with an unfinished result, once the watch stops.
func Watched(w *halt.Watch, raw, contentType string) Result {
	if isClean(raw) {
		return Result{Text: strings.TrimPrefix(raw, mark), Charset: "utf-8", Damaged: strings.Contains(raw, "\uFFFD")}
	}
	name, enc, raw := find(raw, contentType)
	if enc == nil {
		return clean(raw, name)
	}
	out, err := decoded(w, raw, enc)
	if err != nil {
		return clean(raw, "utf-8")
	}
	return clean(out, name)
}

// mark is the byte order mark of UTF-8.
const mark = "\xEF\xBB\xBF"

// isClean reports whether raw is valid UTF-8 as it stands, as nearly all pages
// are, so that no more needs to be asked about it.
func isClean(raw string) bool {
	return strings.IndexByte(raw, 0) < 0 && !shiftsToJapanese(raw) && utf8.ValidString(raw)
}

// chunk is how many bytes are decoded between two looks at the watch.
const chunk = 64 << 10

// decoded is raw in UTF-8.
func decoded(w *halt.Watch, raw string, enc encoding.Encoding) (string, error) {
	var out strings.Builder
	out.Grow(len(raw) + len(raw)/2)
	to := transform.NewWriter(&out, enc.NewDecoder())
	for len(raw) > 0 && !w.Stop(chunk) {
		n := min(len(raw), chunk)
		if _, err := to.Write([]byte(raw[:n])); err != nil {
			return "", err
		}
		raw = raw[n:]
	}
	err := to.Close()
	return out.String(), err
}

// clean makes the result valid and free of NULs.
func clean(s, name string) Result {
	r := Result{Text: s, Charset: name}
	if !utf8.ValidString(s) {
		r.Text, r.Damaged = strings.ToValidUTF8(s, "\uFFFD"), true
	} else if strings.Contains(s, "\uFFFD") {
		r.Damaged = true
	}
	if strings.IndexByte(r.Text, 0) >= 0 {
		r.Text, r.Damaged = strings.ReplaceAll(r.Text, "\x00", ""), true
	}
	return r
}

// find names the encoding of raw; a nil encoding means UTF-8. The returned
// bytes have no byte order mark.
func find(raw, contentType string) (string, encoding.Encoding, string) {
	switch {
	case strings.HasPrefix(raw, mark):
		return "utf-8", nil, raw[3:]
	case strings.HasPrefix(raw, "\xFF\xFE"):
		return "utf-16le", unicode.UTF16(unicode.LittleEndian, unicode.IgnoreBOM), raw[2:]
	case strings.HasPrefix(raw, "\xFE\xFF"):
		return "utf-16be", unicode.UTF16(unicode.BigEndian, unicode.IgnoreBOM), raw[2:]
	}
	if order, ok := utf16Order(raw); ok {
		return "utf-16", unicode.UTF16(order, unicode.IgnoreBOM), raw
	}
	enc, name := declared(raw, contentType)
	switch {
	case shiftsToJapanese(raw):
		enc, name = charset.Lookup("iso-2022-jp")
		return name, enc, raw
	case strings.HasPrefix(name, "utf-16") && strings.IndexByte(raw, 0) >= 0:
		return name, enc, raw
	case utf8.ValidString(raw):
		return "utf-8", nil, raw
	}
	if mostlyUTF8(raw) {
		return "utf-8", nil, raw
	}
	if enc == nil || name == "utf-8" {
		name = guess([]byte(raw))
		enc, name = charset.Lookup(name)
	}
	return name, enc, raw
}

// declared is the encoding that the header or else the document names; nil
// where neither does.
func declared(raw, contentType string) (encoding.Encoding, string) {
	if _, label, ok := strings.Cut(strings.ToLower(contentType), "charset="); ok {
		label, _, _ = strings.Cut(label, ";")
		if enc, name := charset.Lookup(strings.Trim(label, ` "'`)); enc != nil {
			return enc, name
		}
	}
	if enc, name := charset.Lookup(metaLabel(raw)); enc != nil {
		if strings.HasPrefix(name, "utf-16") { // a document that can be read as ASCII is not UTF-16
			return nil, "utf-8"
		}
		return enc, name
	}
	return nil, ""
}

// metaWindow is how far into a document its charset declaration is looked
// for. The HTML standard asks for 1,024 bytes; many pages put it later.
const metaWindow = 16 << 10

// metaLabel is the charset named by a meta element or an XML declaration.
func metaLabel(raw string) string {
	head := bytes.ToLower([]byte(raw[:min(len(raw), metaWindow)]))
	for rest := head; ; {
		at := bytes.Index(rest, []byte("charset"))
		if at < 0 {
			break
		}
		tag := rest[bytes.LastIndexByte(rest[:at], '<')+1 : at]
		rest = rest[at+len("charset"):]
		if label := valueOf(rest); label != "" && bytes.HasPrefix(tag, []byte("meta")) {
			return label
		}
	}
	if bytes.HasPrefix(head, []byte("<?xml")) {
		if at := bytes.Index(head, []byte("encoding")); at >= 0 && at < 100 {
			return valueOf(head[at+len("encoding"):])
		}
	}
	return ""
}

// valueOf reads the value behind an attribute's name.
func valueOf(s []byte) string {
	s = bytes.TrimLeft(s, " \t\r\n")
	if len(s) == 0 || s[0] != '=' {
		return ""
	}
	s = bytes.TrimLeft(s[1:], " \t\r\n\"'")
	end := bytes.IndexAny(s, " \t\r\n\"'>;/?")
	if end < 0 {
		return ""
	}
	return string(s[:end])
}

// shiftsToJapanese reports whether raw is ISO-2022-JP, which is ASCII but for
// the sequences that lead to another set of characters: no other text has them.
func shiftsToJapanese(raw string) bool {
	at := strings.IndexByte(raw, 0x1B)
	return at >= 0 && (strings.Contains(raw[at:], "\x1B$B") || strings.Contains(raw[at:], "\x1B$@"))
}

// utf16Order tells UTF-16 without a mark by its zero bytes: all markup and text
// in Latin letters has one in every second place, which is a third or more of
// those of any page.
func utf16Order(raw string) (unicode.Endianness, bool) {
	sample := raw[:min(len(raw), 512)&^1]
	if len(sample) < 8 {
		return unicode.BigEndian, false
	}
	var zeros [2]int
	for i := range len(sample) {
		if sample[i] == 0 {
			zeros[i&1]++
		}
	}
	half := len(sample) / 2
	switch {
	case zeros[0]*3 > half && zeros[1]*10 < half:
		return unicode.BigEndian, true
	case zeros[1]*3 > half && zeros[0]*10 < half:
		return unicode.LittleEndian, true
	}
	return unicode.BigEndian, false
}

// mostlyUTF8 tells damaged UTF-8, such as a page cut in the middle of a
// character or with a few lines in another charset: nine in ten of its
// sequences beyond ASCII are whole.
func mostlyUTF8(raw string) bool {
	good, bad := 0, 0
	for i := 0; i < len(raw); {
		if raw[i] < utf8.RuneSelf {
			i++
			continue
		}
		r, n := utf8.DecodeRuneInString(raw[i:])
		if r == utf8.RuneError && n == 1 {
			bad++
		} else {
			good++
		}
		i += n
	}
	return good >= 9*bad && good > 0
}
