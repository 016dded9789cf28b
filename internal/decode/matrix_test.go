package decode

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/net/html/charset"
)

const (
	ukrainian  = "Вранці над річкою піднявся густий туман, і рибалки не поспішали виходити з хат; їхні ґанки були ще мокрі."
	polish     = "Wcześnie rano nad rzeką uniosła się gęsta mgła i rybacy nie śpieszyli się z wyjściem z domów, choć łodzie już czekały."
	czech      = "Časně ráno se nad řekou zvedla hustá mlha a rybáři nikam nespěchali, přestože čluny už čekaly u můstku."
	romanian   = "Dimineața devreme o ceață deasă s-a ridicat de pe râu, iar pescarii nu s-au grăbit să iasă din case, deși bărcile îi așteptau."
	esperanto  = "Frumatene densa nebulo leviĝis de la rivero, kaj la fiŝkaptistoj ne hastis eliri, ĉar la boatoj ankaŭ dormis."
	latvian    = "Agri no rīta virs upes pacēlās bieza migla, un zvejnieki nesteidzās iziet no mājām, kaut gan laivas jau gaidīja pie tiltiņa."
	lithuanian = "Anksti rytą virš upės pakilo tirštas rūkas, ir žvejai neskubėjo išeiti iš namų, nors valtys jau laukė prie lieptelio."
	sami       = "Iđitbeaivvi buolaš badjánii jogas, ja guolásteaddjit eai hoahpuhan olggos, vaikko fatnasat vurde juo šaldi guoras."
	arabic     = "في الصباح الباكر ارتفع ضباب كثيف فوق النهر ولم يستعجل الصيادون الخروج من البيوت."
	greek      = "Νωρίς το πρωί σηκώθηκε πυκνή ομίχλη πάνω από το ποτάμι και οι ψαράδες δεν βιάζονταν να βγουν από τα σπίτια."
	hebrew     = "מוקדם בבוקר עלה ערפל כבד מעל הנהר והדייגים לא מיהרו לצאת מן הבתים."
	welsh      = "Yn gynnar yn y bore cododd niwl trwchus uwchben y dŵr, ac nid oedd y pysgotwyr ar frys, er bod y cychod yn aros am y llanw, ŷd a gwŷdd yn llaith."
	finnish    = "Varhain aamulla joen yltä nousi sankka sumu, eikä kalastajilla ollut kiirettä; matka maksoi 5 € ja šakki jäi kesken."
	thai       = "เช้าตรู่มีหมอกหนาลอยขึ้นเหนือแม่น้ำ ชาวประมงจึงไม่รีบออกจากบ้าน"
	turkish    = "Sabah erkenden nehrin üzerinden yoğun bir sis yükseldi ve balıkçılar evden çıkmak için acele etmediler; ağlar ıslaktı."
	vietnamese = "Sáng nay sông có sương mù, trăng đêm qua sáng, ba đi xa, má ra sông đêm đông."
)

// prose is a text of our own for each encoding of the WHATWG standard, in a
// language that was written in it.
var prose = []struct{ name, text string }{
	{"utf-8", russian}, {"ibm866", russian}, {"iso-8859-2", polish}, {"iso-8859-3", esperanto}, {"iso-8859-4", latvian},
	{"iso-8859-5", russian}, {"iso-8859-6", arabic}, {"iso-8859-7", greek}, {"iso-8859-8", hebrew}, {"iso-8859-8-i", hebrew},
	{"iso-8859-10", sami}, {"iso-8859-13", lithuanian}, {"iso-8859-14", welsh}, {"iso-8859-15", finnish}, {"iso-8859-16", romanian},
	{"koi8-r", russian}, {"koi8-u", ukrainian}, {"macintosh", french}, {"windows-874", thai}, {"windows-1250", czech},
	{"windows-1251", ukrainian}, {"windows-1252", french}, {"windows-1253", greek}, {"windows-1254", turkish}, {"windows-1255", hebrew},
	{"windows-1256", arabic}, {"windows-1257", lithuanian}, {"windows-1258", vietnamese}, {"x-mac-cyrillic", russian},
	{"gbk", chinese}, {"gb18030", chinese}, {"big5", taiwan}, {"euc-jp", japanese}, {"iso-2022-jp", japanese}, {"shift_jis", japanese},
	{"euc-kr", korean}, {"utf-16be", russian}, {"utf-16le", russian},
}

// withoutText are the encodings of the standard that no text is written in: one
// stands for encodings that are too dangerous to decode, one for raw bytes.
var withoutText = []string{"replacement", "x-user-defined"}

// told are the encodings that the bytes alone tell.
var told = strings.Fields("utf-8 windows-1251 koi8-r windows-1252 gbk gb18030 big5 euc-jp iso-2022-jp shift_jis euc-kr utf-16be utf-16le")

func page(head, text string) string {
	return "<!DOCTYPE html><html><head>" + head + "<title>" + text + "</title></head><body><p>" + text + "</p></body></html>"
}

func TestEveryEncoding(t *testing.T) {
	require.Len(t, prose, 40-len(withoutText), "as many as the standard has")
	for _, test := range prose {
		encoded := func(t *testing.T, head string) (want string, raw []byte) {
			t.Helper()
			want = page(head, test.text)
			return want, encode(t, test.name, want)
		}
		wide := strings.HasPrefix(test.name, "utf-16")
		t.Run(test.name+"/header", func(t *testing.T) {
			want, raw := encoded(t, "")
			for _, header := range []string{"text/html; charset=" + test.name, `text/html;charset="` + strings.ToUpper(test.name) + `"; x=y`} {
				assert.Equal(t, want, Bytes(raw, header).Text)
			}
		})
		t.Run(test.name+"/header against meta", func(t *testing.T) {
			want, raw := encoded(t, `<meta charset="ibm866">`)
			assert.Equal(t, want, Bytes(raw, "text/html; charset="+test.name).Text)
		})
		for form, meta := range map[string]string{
			"meta":              `<meta charset="` + test.name + `">`,
			"meta, late":        strings.Repeat(`<link rel=x href=y>`, 200) + `<META content='text/html; CHARSET=` + test.name + `' http-equiv=Content-Type>`,
			"XML declaration":   "",
			"meta with a label": `<meta http-equiv="content-type" content="text/html;charset=` + test.name + `"/>`,
		} {
			t.Run(test.name+"/"+form, func(t *testing.T) {
				want, raw := encoded(t, meta)
				if meta == "" {
					want = `<?xml version="1.0" encoding="` + test.name + `"?>` + want
					raw = encode(t, test.name, want)
				}
				assert.Equal(t, want, Bytes(raw, "").Text)
			})
		}
		t.Run(test.name+"/byte order mark", func(t *testing.T) {
			if test.name != "utf-8" && !wide {
				t.Skip("it has none")
			}
			want, raw := encoded(t, `<meta charset="koi8-r">`)
			marked := append(encode(t, test.name, "\uFEFF"), raw...)
			assert.Equal(t, want, Bytes(marked, "text/html; charset=windows-1251").Text, "it outdoes header and meta")
		})
		t.Run(test.name+"/none", func(t *testing.T) {
			want, raw := encoded(t, "")
			got := Bytes(raw, "").Text
			if !contains(told, test.name) {
				assert.NotEqual(t, want, got, "the bytes tell it too: add it to the list")
				return
			}
			assert.Equal(t, want, got)
		})
		t.Run(test.name+"/called UTF-8", func(t *testing.T) {
			if !contains(told, test.name) {
				t.Skip("nothing tells what it is")
			}
			want, raw := encoded(t, `<meta charset="utf-8">`)
			assert.Equal(t, want, Bytes(raw, "text/html; charset=utf-8").Text)
		})
		t.Run("UTF-8 called "+test.name, func(t *testing.T) {
			want := page(`<meta charset="`+test.name+`">`, french)
			assert.Equal(t, Result{Text: want, Charset: "utf-8"}, Bytes([]byte(want), "text/html; charset="+test.name))
			assert.Equal(t, Result{Text: want, Charset: "utf-8"}, Bytes([]byte(want), ""))
		})
	}
}

func TestEncodingsWithoutText(t *testing.T) {
	for _, name := range withoutText {
		enc, _ := charset.Lookup(name)
		require.NotNil(t, enc, name)
		want := page(`<meta charset="`+name+`">`, french)
		assert.Equal(t, want, Bytes([]byte(want), "text/html; charset="+name).Text, "UTF-8 is UTF-8")
	}
}

func contains(list []string, s string) bool {
	for _, l := range list {
		if l == s {
			return true
		}
	}
	return false
}
