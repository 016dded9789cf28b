package meta

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/winnow-go/winnow/internal/flat"
)

func TestDetect(t *testing.T) {
	tests := []struct{ want, text string }{
		{"en", "The ferry that was to leave at nine stayed in the harbour, and nobody on the quay knew why it had not left."},
		{"de", "Die Fähre, die um neun ablegen sollte, blieb im Hafen, und niemand am Kai wusste, warum sie nicht fuhr."},
		{"fr", "Le bac qui devait partir à neuf heures est resté dans le port, et personne sur le quai ne savait pour quelle raison."},
		{"es", "El barco que debía salir a las nueve se quedó en el puerto, y nadie en el muelle sabía por qué no había salido."},
		{"pt", "O barco que devia sair às nove ficou no porto, e ninguém no cais sabia por que não tinha saído com os outros."},
		{"it", "Il traghetto che doveva partire alle nove è rimasto nel porto, e nessuno sul molo sapeva perché non era partito."},
		{"nl", "De veerboot die om negen uur zou vertrekken bleef in de haven, en niemand op de kade wist waarom het schip er lag."},
		{"pl", "Prom, który miał odpłynąć o dziewiątej, został w porcie i nikt na nabrzeżu nie wiedział, że to nie jest awaria."},
		{"ru", "Паром, который должен был уйти в девять, остался в порту, и никто на причале не знал, что это не поломка."},
		{"uk", "Пором, який мав вийти о дев'ятій, залишився в порту, і ніхто на причалі не знав, що це не поломка, а свято."},
		{"tr", "Saat dokuzda kalkması gereken vapur limanda kaldı ve iskelede bu gecikmenin nedenini bilen bir kişi bile yoktu."},
		{"ar", "بقيت العبارة التي كان من المقرر أن تغادر في التاسعة في الميناء، ولم يعرف أحد على الرصيف ما السبب في ذلك."},
		{"fa", "قایقی که قرار بود در ساعت نه حرکت کند در بندر ماند و هیچ کس از این که چرا نرفت با خبر نبود."},
		{"hi", "नौ बजे चलने वाली नाव घाट पर ही रुकी रही और किसी को पता नहीं था कि यह क्यों नहीं चली है।"},
		{"zh", "九点应该出发的渡船留在港口，码头上没有人知道它为什么没有开，大家都在等。"},
		{"ja", "九時に出るはずだったフェリーは港に残り、岸壁にいた誰もその理由を知らなかった。"},
		{"ko", "아홉 시에 떠나야 했던 배는 항구에 남아 있었고 부두에 있던 누구도 그 이유를 알지 못했다."},
		{"th", "เรือข้ามฟากที่ควรจะออกเวลาเก้าโมงยังอยู่ที่ท่าเรือและไม่มีใครรู้ว่าทำไม"},
		{"tr", "Sabah kalkacak vapur limanda kaldı. Rıhtımdakiler şaşkın, sorulara yanıt yok. Kaptan ağır ağır çayını karıştırdı."},
		{"hu", "Gőzhajó kikötőben maradt. Kapitány újságot nézett, rakodók őriztek ládát, időjárás kitűnő, tűző napsütés, erős szél."},
		{"", "Zzyx qwrt plmk"},
	}
	for _, test := range tests {
		t.Run(test.want, func(t *testing.T) {
			language, _ := detect(flat.Split(test.text))
			assert.Equal(t, test.want, language)
		})
	}
}

func TestLanguageTag(t *testing.T) {
	tests := []struct{ name, declared, want string }{
		{"plain", "en", "en"},
		{"underscore", "de_DE", "de-DE"},
		{"case", "EN-us", "en-US"},
		{"script", "zh-hant-tw", "zh-Hant-TW"},
		{"list", "fr, en", "fr"},
		{"a word", "english", ""},
		{"nothing", "", ""},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			assert.Equal(t, test.want, languageTag(test.declared))
		})
	}
}
