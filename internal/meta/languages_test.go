package meta

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/winnow-go/winnow/internal/flat"
)

// TestReadInManyLanguages reads a byline and a dateline below a headline in the
// ways of each language, in HTML and in flattened text.
func TestReadInManyLanguages(t *testing.T) {
	tests := []struct{ language, byline, author, dateline, date string }{
		{"ar", "بقلم: سلمى الهاشمي", "سلمى الهاشمي", "نشر في: ١٢ أغسطس ٢٠٢٣", "2023-08-12"},
		{"az", "Müəllif: Leyla Quliyeva", "Leyla Quliyeva", "12 avqust 2023, 18:40", "2023-08-12T18:40:00"},
		{"be", "Аўтар: Алеся Корзун", "Алеся Корзун", "12 жніўня 2023", "2023-08-12"},
		{"bg", "Автор: Десислава Рангелова", "Десислава Рангелова", "12 август 2023 г., 18:40", "2023-08-12T18:40:00"},
		{"bn", "লেখক: মিতালি সরকার", "মিতালি সরকার", "১২ আগস্ট ২০২৩", "2023-08-12"},
		{"ca", "Per Mireia Bofarull", "Mireia Bofarull", "12 d'agost de 2023", "2023-08-12"},
		{"cs", "Autor: Hana Pospíchalová", "Hana Pospíchalová", "12. srpna 2023 v 18:40", "2023-08-12T18:40:00"},
		{"da", "Af Signe Overgaard", "Signe Overgaard", "12. august 2023 kl. 18.40", "2023-08-12T18:40:00"},
		{"de", "Von Korbinian Seltmann", "Korbinian Seltmann", "Veröffentlicht am 12. August 2023 um 18:40 Uhr", "2023-08-12T18:40:00"},
		{"el", "Γράφει η Δανάη Ρεμπούτσικα", "Δανάη Ρεμπούτσικα", "12 Αυγούστου 2023", "2023-08-12"},
		{"en", "By Maureen Holt", "Maureen Holt", "August 12, 2023 at 6:40 pm", "2023-08-12T18:40:00"},
		{"es", "Por Amparo Quiroga", "Amparo Quiroga", "12 de agosto de 2023 - 18:40", "2023-08-12T18:40:00"},
		{"et", "Autor: Liisi Tammsaar", "Liisi Tammsaar", "12. august 2023", "2023-08-12"},
		{"eu", "Egilea: Nerea Agirrezabal", "Nerea Agirrezabal", "2023ko abuztuaren 12a", "2023-08-12"},
		{"fa", "نویسنده: مهتاب صادقی", "مهتاب صادقی", "۲۱ مرداد ۱۴۰۲", "2023-08-12"},
		{"fi", "Kirjoittaja: Aino Vuorimaa", "Aino Vuorimaa", "12. elokuuta 2023", "2023-08-12"},
		{"fr", "Par Lucie Marchandeau", "Lucie Marchandeau", "Publié le 12 août 2023 à 18h40", "2023-08-12T18:40:00"},
		{"gl", "Por Sabela Outeiral", "Sabela Outeiral", "12 de agosto de 2023", "2023-08-12"},
		{"he", "מאת נועה ברקוביץ", "נועה ברקוביץ", "12 באוגוסט 2023", "2023-08-12"},
		{"hi", "लेखक: मीनाक्षी रावल", "मीनाक्षी रावल", "१२ अगस्त २०२३", "2023-08-12"},
		{"hr", "Piše: Tihana Lovrić", "Tihana Lovrić", "12. kolovoza 2023.", "2023-08-12"},
		{"hu", "Írta: Kincső Baranyai", "Kincső Baranyai", "2023. augusztus 12. 18:40", "2023-08-12T18:40:00"},
		{"hy", "Հեղինակ՝ Անուշ Մելիքյան", "Անուշ Մելիքյան", "12 օգոստոսի 2023", "2023-08-12"},
		{"id", "Oleh Dewi Anggraeni", "Dewi Anggraeni", "Sabtu, 12 Agustus 2023 18:40 WIB", "2023-08-12T18:40:00+07:00"},
		{"is", "Höfundur: Ragnheiður Steinsdóttir", "Ragnheiður Steinsdóttir", "12. ágúst 2023", "2023-08-12"},
		{"it", "di Ornella Pavanello", "Ornella Pavanello", "12 agosto 2023, ore 18:40", "2023-08-12T18:40:00"},
		{"ja", "文：宮下灯", "宮下灯", "2023年8月12日 18時40分", "2023-08-12T18:40:00"},
		{"ka", "ავტორი: ნინო ბერიძე", "ნინო ბერიძე", "12 აგვისტო 2023", "2023-08-12"},
		{"kk", "Авторы: Айгерім Сәтбаева", "Айгерім Сәтбаева", "12 тамыз 2023", "2023-08-12"},
		{"ko", "윤서라 기자", "윤서라", "2023년 8월 12일 오후 6시 40분", "2023-08-12T18:40:00"},
		{"lt", "Autorė: Rasa Žemaitytė", "Rasa Žemaitytė", "2023 m. rugpjūčio 12 d.", "2023-08-12"},
		{"lv", "Autors: Inga Bērziņa", "Inga Bērziņa", "2023. gada 12. augusts", "2023-08-12"},
		{"mk", "Автор: Билјана Стојковска", "Билјана Стојковска", "12 август 2023", "2023-08-12"},
		{"ms", "Oleh Nurul Hidayah", "Nurul Hidayah", "12 Ogos 2023", "2023-08-12"},
		{"nl", "Door Joost Verhagen", "Joost Verhagen", "12 augustus 2023 om 18:40", "2023-08-12T18:40:00"},
		{"no", "Av Selma Brandvold", "Selma Brandvold", "12. august 2023", "2023-08-12"},
		{"pl", "Tekst: Katarzyna Wilczek", "Katarzyna Wilczek", "12 sierpnia 2023, godz. 18:40", "2023-08-12T18:40:00"},
		{"pt", "Por Tiago Bettencourt", "Tiago Bettencourt", "12 de agosto de 2023 às 18h40", "2023-08-12T18:40:00"},
		{"ro", "Autor: Ilinca Dobrescu", "Ilinca Dobrescu", "12 august 2023", "2023-08-12"},
		{"ru", "Текст: Антонина Лыкова", "Антонина Лыкова", "12 августа 2023, 18:40", "2023-08-12T18:40:00"},
		{"sk", "Autor: Zuzana Hudáková", "Zuzana Hudáková", "12. augusta 2023", "2023-08-12"},
		{"sl", "Piše: Katja Zupančič", "Katja Zupančič", "12. avgusta 2023", "2023-08-12"},
		{"sq", "Autori: Blerta Krasniqi", "Blerta Krasniqi", "12 gusht 2023", "2023-08-12"},
		{"sr", "Пише: Јована Милошевић", "Јована Милошевић", "12. августа 2023.", "2023-08-12"},
		{"sv", "Av Linnéa Bergkvist", "Linnéa Bergkvist", "12 augusti 2023 kl. 18:40", "2023-08-12T18:40:00"},
		{"sw", "Mwandishi: Amina Mwakyusa", "Amina Mwakyusa", "12 Agosti 2023", "2023-08-12"},
		{"ta", "எழுதியவர்: மீரா சுந்தரம்", "மீரா சுந்தரம்", "12 ஆகஸ்ட் 2023", "2023-08-12"},
		{"th", "เขียนโดย พิมพ์ชนก ศรีสวัสดิ์", "พิมพ์ชนก ศรีสวัสดิ์", "12 สิงหาคม 2566", "2023-08-12"},
		{"tl", "Isinulat ni Liwayway Magsaysay", "Liwayway Magsaysay", "Agosto 12, 2023", "2023-08-12"},
		{"tr", "Yazan: Ebru Sancaklı", "Ebru Sancaklı", "12 Ağustos 2023 18:40", "2023-08-12T18:40:00"},
		{"uk", "Автор: Оксана Шевчишин", "Оксана Шевчишин", "12 серпня 2023 року, 18:40", "2023-08-12T18:40:00"},
		{"ur", "تحریر: صائمہ قریشی", "صائمہ قریشی", "12 اگست 2023", "2023-08-12"},
		{"vi", "Tác giả: Trần Hạ Vy", "Trần Hạ Vy", "12 tháng 8, 2023", "2023-08-12"},
		{"zh", "作者：林知秋", "林知秋", "2023年8月12日 18:40", "2023-08-12T18:40:00"},
	}
	for _, test := range tests {
		t.Run(test.language, func(t *testing.T) {
			r := read(t, `<html lang="`+test.language+`"><body><h1>Nine boats and no captain</h1><p>`+test.byline+`</p><p>`+test.dateline+`</p>`+story, "")
			assert.Equal(t, []string{test.author}, r.Authors)
			assert.Equal(t, test.date, format(r.Published))
		})
		t.Run(test.language+" flattened", func(t *testing.T) {
			r := ReadText(flat.Split("Nine boats and no captain\n"+test.byline+"\n"+test.dateline+"\n"+flatStory), "")
			assert.Equal(t, []string{test.author}, r.Authors)
			assert.Equal(t, test.date, format(r.Published))
		})
	}
}
