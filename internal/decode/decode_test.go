package decode

import (
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/net/html/charset"
)

const (
	russian  = "Утром над рекой поднялся густой туман, и рыбаки не спешили выходить из домов."
	japanese = "朝早く、川の上に霧が立ちこめて、漁師たちはまだ家を出ようとしなかった。"
	chinese  = "清晨河面上升起了浓雾，渔民们还不急着出门，孩子们在门口等着看船。"
	taiwan   = "清晨河面上升起了濃霧，漁民們還不急著出門，孩子們在門口等著看船。"
	korean   = "이른 아침 강 위에 짙은 안개가 피어올라 어부들은 서둘러 집을 나서지 않았다."
	french   = "Tôt le matin, un épais brouillard s’éleva de la rivière où les pêcheurs dormaient déjà."
)

func encode(t *testing.T, label, s string) []byte {
	t.Helper()
	enc, _ := charset.Lookup(label)
	require.NotNil(t, enc)
	out, err := enc.NewEncoder().Bytes([]byte(s))
	require.NoError(t, err)
	return out
}

func TestBytes(t *testing.T) {
	for _, test := range []struct{ label, text string }{
		{"utf-8", russian}, {"windows-1251", russian}, {"koi8-r", russian},
		{"shift_jis", japanese}, {"euc-jp", japanese}, {"iso-2022-jp", japanese},
		{"gbk", chinese}, {"gb18030", chinese}, {"big5", taiwan}, {"euc-kr", korean}, {"windows-1252", french},
	} {
		raw := encode(t, test.label, test.text)
		t.Run(test.label+"/header", func(t *testing.T) {
			assert.Equal(t, test.text, Bytes(raw, "text/html; charset="+test.label).Text)
		})
		t.Run(test.label+"/meta", func(t *testing.T) {
			head := `<html><head>` + strings.Repeat(" ", 3000) + `<meta charset="` + test.label + `">`
			assert.Equal(t, head+test.text, Bytes(append([]byte(head), raw...), "").Text)
		})
		if test.label != "iso-2022-jp" && test.label != "gb18030" {
			t.Run(test.label+"/none", func(t *testing.T) { assert.Equal(t, test.text, Bytes(raw, "").Text) })
		}
	}
}

func TestUTF8BeatsAWrongDeclaration(t *testing.T) {
	page := `<meta charset="iso-8859-1">` + russian
	got := Bytes([]byte(page), "text/html; charset=windows-1252")
	assert.Equal(t, Result{Text: page, Charset: "utf-8"}, got)
}

func TestDamagedUTF8StaysUTF8(t *testing.T) {
	got := Bytes([]byte(russian+"\xD0"), "") // cut in the middle of a letter
	assert.Equal(t, Result{Text: russian + "\uFFFD", Charset: "utf-8", Damaged: true}, got)
}

func TestByteOrderMarks(t *testing.T) {
	assert.Equal(t, Result{Text: "hé", Charset: "utf-8"}, Bytes([]byte("\xEF\xBB\xBFhé"), ""))
	assert.Equal(t, Result{Text: "hi", Charset: "utf-16le"}, Bytes([]byte("\xFF\xFEh\x00i\x00"), ""))
	assert.Equal(t, Result{Text: "hi", Charset: "utf-16be"}, Bytes([]byte("\xFE\xFF\x00h\x00i"), ""))
	assert.Equal(t, "<p>hello", Bytes([]byte("<\x00p\x00>\x00h\x00e\x00l\x00l\x00o\x00"), "").Text)
}

func FuzzBytes(f *testing.F) {
	f.Add([]byte(russian), "text/html; charset=koi8-r")
	f.Add([]byte("\xFF\xFE\x00"), "")
	f.Add([]byte(`<?xml version="1.0" encoding="shift_jis"?>`+"\x82\xA0"), "")
	f.Fuzz(func(t *testing.T, raw []byte, contentType string) {
		got := Bytes(raw, contentType)
		if !utf8.ValidString(got.Text) || strings.IndexByte(got.Text, 0) >= 0 {
			t.Fatalf("invalid output %q", got.Text)
		}
	})
}
