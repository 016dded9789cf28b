package phrase

var polish = language{code: "pl", phrases: phrases{
	SourceLink: {
		"(źródło informacji|via): *", "źródło:*", "źródła:*", "link do źródła",
		"(artykuł|tekst|wpis) (pierwotnie|po raz pierwszy|oryginalnie) (ukazał|opublikowany|pojawił) *",
	},
	AboutAuthor: {
		"(o|poznaj) (autorze|autorce|autorach|autora|autorkę|mnie)", "autor:*", "autorka:*", "autorzy:*",
		"(wszystkie|więcej|inne|zobacz wszystkie|pozostałe) (artykuły|wpisy|teksty|posty) (tego autora|" +
			"autora|autorki|autorstwa *4)",
		"(zobacz|wyświetl) wszystkie (wpisy|artykuły|posty) (*4|)",
	},
	CheckAlso: {
		"sprawdź (też|także|również):*",
	},
	Related: {
		"(inne przepisy|podobne przepisy|polecane przepisy|zobacz inne przepisy)",
		"(powiązane|podobne|polecane|inne|pozostałe) (artykuły|wpisy|posty|tematy|teksty|wiadomości|treści|" +
			"materiały|wątki|informacje|newsy)",
		"(artykuły|wpisy|tematy|materiały|treści) (powiązane|podobne|polecane)", "powiązane", "podobne",
		"(to|te artykuły|te tematy|to też) (może|mogą) (cię|ci|cię też|cię również|państwa) (zainteresować|" +
			"zaciekawić|się spodobać|spodobać)",
		"(może|mogą) (cię|ci) (też|także|również|) (zainteresować|zaciekawić|się spodobać|spodobać się)",
		"(zobacz|czytaj|przeczytaj) (też|także|również)", "zobacz podobne", "czytaj dalej", "na ten temat",
		"w tym temacie", "warto (przeczytać|zobaczyć|sprawdzić)", "nie przegap", "przeczytaj następny",
		"(więcej|inne) (artykułów|artykuły|tekstów|teksty|wpisów|wpisy)",
		"(inne|więcej|pozostałe) (wiersze|wierszy|utwory|utworów) (*3|)",
		"(podobne|powiązane) (pytania|tematy|wątki)",
	},
	ReadAlso: {
		"(czytaj|przeczytaj|zobacz|obejrzyj|posłuchaj|sprawdź|poczytaj|zajrzyj) (też|także|również|więcej|" +
			"koniecznie|dalej):*",
		"(czytaj|zobacz|przeczytaj): *", "czytaj więcej (na ten temat|o *6|na *4):*",
		"(warto przeczytać|warto zobaczyć|polecamy|polecamy też|polecamy także|polecamy również|dowiedz się " +
			"więcej|więcej na ten temat|powiązane|zobacz wideo|zobacz zdjęcia|zobacz galerię): *",
		"(polecamy|więcej na ten temat|więcej informacji na ten temat):*",
		"(czytaj|przeczytaj|zobacz) (więcej|inne|wszystkie) *4 tutaj",
	},
	MoreOn: {
		"(więcej|wszystko) (na ten temat|o tym|w temacie|na temat *6)", "więcej (z kategorii|z działu|z) (*4|)",
		"(inne|więcej) (z tej kategorii|z tego działu|w tej kategorii)",
		"(najnowsze|ostatnie|nowe) (artykuły|wpisy|posty|wiadomości|komentarze|informacje|newsy|tematy)",
		"(ostatnio|ostatnie) (dodane|opublikowane|na blogu)", "najnowsze",
	},
	PrevNext: {
		"(poprzedni|następny) (rozdział|odcinek)",
		"(lista|spis) rozdziałów",
		"(poprzedni|następny|kolejny|nowszy|starszy) (artykuł|wpis|post|temat|tekst|slajd|wątek|rozdział|" +
			"odcinek):*",
		"(poprzednia|następna|kolejna|nowsza|starsza) (strona|wiadomość|informacja|galeria):*",
		"(nowsze|starsze|następne|poprzednie) (wpisy|posty|artykuły|wiadomości)", "poprzedni", "następny",
		"poprzednia", "następna", "(nawigacja|zobacz) (wpisu|wpisów|po wpisach|wpisy)", "strona # (z|/) #",
		"poprzedni następny", "poprzednia następna",
	},
	Tags: {
		"(tagi|tag|tematy|temat|etykiety|kategorie|kategoria|słowa kluczowe|hasła|hashtagi|otagowano|tagged|" +
			"opublikowano w|zamieszczono w|dział):*",
		"(tematy|tagi) (artykułu|wpisu|powiązane|w artykule):*",
		"(więcej|popularne) (tagi|tematy|tagów|tematów)",
	},
	Share: {
		"podobało (ci|się) *3 (udostępnij|podziel się) *4",
		"udostępnij (ten|) odcinek",
		"kliknij aby udostępnić *",
		"(spodobał ci się|podoba ci się|smakowało) (przepis|artykuł|wpis|) (*8|)",
		"udostępnij", "podziel się", "poleć", "wyślij", "tweetnij", "udostępnij:*", "podziel się:*",
		"(udostępnij|podziel się|poleć|prześlij|wyślij) (ten|tym|to|artykuł|artykułem|wpis|wpisem|tekst|na|" +
			"przez|w|z|znajomym|ze znajomymi|link|dalej|ten artykuł|tym artykułem|ten wpis|tym wpisem|" +
			"artykuł znajomemu|stronę) (facebooku|facebook|twitterze|twitter|x|whatsapp|messengerze|linkedin|" +
			"email|emailem|znajomym|na facebooku|ze znajomymi|z innymi|dalej|)",
		"(kliknij|naciśnij) (aby|by|żeby) (udostępnić|podzielić się|wysłać|wydrukować) *",
		"(podobał|spodobał) (ci|się|ci się|się ci) *6 (artykuł|tekst|wpis|post) (*8|)",
		"udostępnij w (mediach społecznościowych|serwisie *4)", "# udostępnień",
	},
	Follow: {
		"obserwuj", "obserwuj nas", "śledź nas", "polub nas", "znajdź nas", "bądź na bieżąco",
		"bądź z nami w kontakcie",
		"(obserwuj|śledź|polub|znajdź|odwiedź|oglądaj|subskrybuj) (nas|mnie|nasz|nasze|naszą|nasz profil|" +
			"nasz kanał) (na|w|w serwisie|kanał|stronę|fanpage) (*6|)",
		"dołącz do nas (*8|)",
		"(dołącz|zapisz się) do (naszej|naszego|grupy) (grupy|kanału|społeczności) (*6|)",
		"jesteśmy (na|w) (facebooku|google news|whatsappie|telegramie|instagramie) (*6|)",
		"(media|sieci) społecznościowe", "(obserwuj|śledź) @ (na|w) (*6|)", "(obserwujący|obserwujących) #",
		"# (obserwujących|fanów|subskrybentów)",
		"* (obserwuj nas|obserwujcie nas|polub nas|dołącz do nas|subskrybuj nasz kanał) (na|w|) *",
	},
	AppearedFirst: {
		"(artykuł|post|wpis|tekst) * (pochodzi z serwisu|pojawił się najpierw|pojawił się po raz pierwszy) *",
	},
	Breadcrumb: {
		"(jesteś|jesteś tutaj|tu jesteś|jesteś w|znajdujesz się):*",
		"(powrót|wróć) (do|na) (strony głównej|listy|stronę główną|listy aktualności|aktualności|bloga|" +
			"kategorii|forum)",
		"strona główna > (*12|)",
	},
	Cookie: {
		"(ta|nasza|niniejsza) (strona|witryna|strona internetowa) (używa|korzysta|wykorzystuje|stosuje) *4 " +
			"(cookies|cookie|ciasteczka|ciasteczek) *",
		"(serwis|portal|strona) *3 (używa|korzysta|wykorzystuje) *3 (plików cookies|plików cookie|cookies|" +
			"ciasteczek) *",
		"(używamy|korzystamy z|stosujemy|wykorzystujemy) (plików|pliki|plików typu|) (cookies|cookie|" +
			"ciasteczka|ciasteczek) *",
		"(my i nasi|wraz z naszymi) (partnerzy|partnerami|zaufani partnerzy) *",
		"(dbamy o|szanujemy|cenimy) (twoją|państwa) prywatność *",
		"(dbamy o|szanujemy|cenimy) (twoją|państwa) prywatność",
		"(akceptuj|akceptuję|zaakceptuj|odrzuć|zezwól na|zgadzam się na) (wszystkie|wszystko|cookies|pliki " +
			"cookies|wszystkie pliki cookies|tylko niezbędne)",
		"(ustawienia|polityka) (plików|) (cookies|cookie|prywatności|zgód|ciasteczek)",
		"(zarządzaj|zmień) (ustawieniami|ustawienia|zgodami|opcjami|preferencjami|) (cookies|plików cookie|" +
			"zgody|prywatności|)",
		"(przejdź do serwisu|akceptuję i przechodzę do serwisu|tylko niezbędne|niezbędne)",
	},
	Newsletter: {
		"(otrzymujesz|otrzymałeś|dostajesz) (tę wiadomość|ten e-mail|ten mail|tego maila|ten newsletter) (ponieważ|bo|gdyż) *",
		"(zobacz|otwórz|wyświetl) (wiadomość|w przeglądarce|ten e-mail) (w przeglądarce|)",
		"(wypisz się|zrezygnuj z subskrypcji|anuluj subskrypcję) (*6|)",
		"newsletter", "zapisz się", "subskrybuj", "zaprenumeruj",
		"(zapisz się|zaprenumeruj|subskrybuj|dołącz|zamów) (na|do|) (nasz|naszego|bezpłatny|darmowy|mój|" +
			"mojego|) newsletter *",
		"(zapisz się|zaprenumeruj|subskrybuj|dołącz|zamów) (na|do|) (nasz|naszego|bezpłatny|darmowy|mój|" +
			"mojego|) (newsletter|newslettera)",
		"(podaj|wpisz) (swój|twój|) (adres|) (email|e-mail) (*6|)", "(twój|) adres (email|e-mail)",
		"zapisując się *12 (zgodę|zgadzasz|akceptujesz|regulamin) *",
		"(dziękujemy za zapisanie|sprawdź swoją skrzynkę) *",
		"nie przegap (najważniejszych|najnowszych|żadnego|nowych) (*8|)",
		"(otrzymuj|dostawaj) *8 (na|na swojego|prosto na) (maila|email|skrzynkę) (*6|)",
		"(otrzymujesz|otrzymałeś|dostajesz) (tę|tego|ten|ta) (wiadomość|maila|e-mail|newsletter) (ponieważ|gdyż|bo) *", "(wypisz się|zrezygnuj z subskrypcji|rezygnacja z subskrypcji|wypisz)",
		"(nasz newsletter|z naszym newsletterem) *",
	},
	Advertisement: {
		"reklama:*", "reklamy", "ogłoszenie", "artykuł sponsorowany",
		"materiał (sponsorowany|partnera|promocyjny|reklamowy|partnerski)",
		"(treść|wpis|post|tekst) (sponsorowany|sponsorowana|partnera)",
		"dalsza część (artykułu|tekstu) (pod|poniżej|znajduje) (*6|)",
		"(dalszy ciąg|ciąg dalszy|dalsza część|reszta) (artykułu|tekstu|materiału) (pod|poniżej) (reklamą|" +
			"reklamy|wideo|filmem|materiałem|zdjęciem|galerią|) (*4|)",
		"współpraca (reklamowa|płatna|komercyjna)", "autopromocja", "promocja", "koniec reklamy",
		"pomiń reklamę", "zamknij reklamę", "sponsorowane",
	},
	Recommended: {
		"(polecane|polecamy|rekomendowane|wybrane dla ciebie|polecane dla ciebie|popularne|na topie|hity|" +
			"warto wiedzieć|redakcja poleca|nasz wybór|wybór redakcji|polecane artykuły|polecane wideo|" +
			"polecane oferty|gorące tematy|popularne tematy|zobacz na *3|dla ciebie)",
	},
	Comments: {
		"# (opinii|opinie|komentarzy)",
		"komentarze", "komentarz", "komentarze:*",
		"(#|brak|dodaj|zobacz|pokaż|wszystkie|najnowsze|ukryj|napisz|zostaw|wyświetl|skomentuj) (komentarze|" +
			"komentarz|komentarzy|wszystkie komentarze|odpowiedź)",
		"(skomentuj|dyskutuj|dyskusja|opinie|opinie czytelników|twoja opinia|forum|dołącz do dyskusji|weź " +
			"udział w dyskusji)",
		"komentarze (#|są wyłączone|zostały wyłączone|wyłączone|do artykułu|czytelników|użytkowników) (*4|)",
		"komentarze (#|są wyłączone|zostały wyłączone|wyłączone|do artykułu|czytelników)",
		"(#|jedna|jeden) (komentarzy|komentarze|komentarz|odpowiedzi|odpowiedź|odp) (do|dla|na) *",
		"(#|brak) (opinii|opinie|odpowiedzi|wypowiedzi|postów)",
		"(bądź pierwszy|bądź pierwszą osobą|nie ma jeszcze komentarzy|brak komentarzy|nikt jeszcze nie " +
			"skomentował) (*8|)",
		"nie ma jeszcze komentarzy",
		"(zaloguj się|musisz się zalogować|musisz być zalogowany) (aby|żeby|by) (dodać|skomentować|" +
			"komentować|móc|dodawać|odpowiedzieć|napisać) (*6|)",
		"(co o tym|a co|co) (sądzicie|sądzisz|myślisz|myślicie)",
		"(pokaż|wczytaj|załaduj|zobacz) więcej komentarzy",
	},
	CommentForm: {
		"(twój|adres|podany) (adres|email|e-mail|adres email) *3 (nie zostanie|nie będzie) (opublikowany|" +
			"publikowany|udostępniony) *",
		"(twój|podany) adres *2 nie (zostanie|będzie) (opublikowany|publikowany)",
		"(wymagane pola|pola wymagane|pola oznaczone *3) są (oznaczone|wymagane|obowiązkowe) (*2|)",
		"pola wymagane", "(zapisz|zapamiętaj) (moje dane|moją nazwę|dane) *",
		"(powiadom|powiadamiaj) mnie (o|emailem|mailem) *", "(anuluj|anuluj pisanie) (odpowiedź|odpowiedzi)",
		"(opublikuj|dodaj|wyślij|zamieść) (komentarz|komentarz wpisu|odpowiedź|opinię)",
		"(imię|nazwa|nick|podpis|treść komentarza|twój komentarz|twoje imię|witryna internetowa|adres www|" +
			"strona www)",
		"(dodaj|zostaw|napisz) (swój|) (komentarz|odpowiedź):*", "ta strona używa akismet *",
		"redakcja nie (odpowiada|ponosi odpowiedzialności) za (*8|)",
	},
	Reply: {
		"(lubię to|podoba mi się|poleć) #",
		"odpowiedz", "zgłoś", "zgłoś (nadużycie|komentarz|post|naruszenie|do moderacji)", "lubię to",
		"nie lubię", "odpowiedz #", "odpowiedz # #", "(pokaż|ukryj|zobacz) (odpowiedzi|odpowiedź|# odpowiedzi)",
		"(lubię to|odpowiedz|zgłoś) (odpowiedz|zgłoś|udostępnij) (zgłoś|)", "oceń komentarz",
	},
	Credit: {
		"(fot|foto|zdj|zdjęcie|zdjęcia|fotografia|rys|grafika|ilustracja|źródło zdjęcia|autor zdjęcia|fot " +
			"główne): *",
		"(zdjęcie|zdjęcia) (ilustracyjne|poglądowe|główne|archiwalne|tytułowe|symboliczne) (*6|)",
		"(zdjęcie|zdjęcia) (ilustracyjne|poglądowe|archiwalne)",
		"(źródło|autor) (zdjęcia|zdjęć|fotografii|grafiki):*",
		"@ (pap|forum|agencja gazeta|agencja wyborcza|east news|materiały prasowe)", "(materiały|mat) prasowe",
		"fot *8",
	},
	Views: {
		"jesteś # (gościem|odwiedzającym|osobą) (*6|)",
		"# (odwiedzin|wizyt) od *6",
		"(#|liczba) (wyświetleń|odsłon|odsłony|wyświetlenia|wyświetlenie|odczytów|odwiedzin|czytań|polubień) " +
			"(*2|)",
		"(#|liczba) (wyświetleń|odsłon|odsłony|wyświetlenia|odczytów|odwiedzin)",
		"(wyświetleń|wyświetlenia|odsłon|odsłony|przeczytano|liczba wyświetleń|liczba odsłon|czytano) # " +
			"(razy|)",
	},
	ReadingTime: {
		"* przeczytasz w *5",
		"(czas czytania|przewidywany czas czytania|szacowany czas czytania|czyta się|przeczytasz w) (ok|" +
			"około|to|) # (*2|)",
		"# (min|minut|minuty|minuta) (czytania|lektury)", "czas czytania:*",
	},
	PressContact: {
		"(o firmie|o spółce|informacje o firmie|informacje o spółce|biuro prasowe|kontakt prasowy|kontakt z mediami):*",
		"(kontakt|kontakty) dla (mediów|prasy|dziennikarzy):*",
		"(kontakt|biuro|kontakt dla) (dla mediów|prasowy|prasowe|mediów):*", "informacja prasowa",
		"dodatkowych informacji (udziela|udzielają) *",
	},
	PrintEmail: {
		"pobierz",
		"dodaj do (mojego|) kalendarza", "(zapisz|obserwuj) (ofertę|ogłoszenie|wydarzenie)",
		"(drukuj|wydrukuj|zapisz) przepis",
		"drukuj", "wydrukuj", "drukuj (artykuł|stronę|do pdf)",
		"wyślij (mailem|e-mailem|znajomemu|na maila|pocztą|na e-mail)",
		"(kopiuj|skopiuj) (link|adres|adres url)", "skopiowano (link|) (do schowka|)", "zapisz",
		"zapisz (artykuł|na później|w ulubionych)", "dodaj do (ulubionych|zakładek|schowka)", "wersja do druku",
		"pobierz pdf", "(zwiększ|zmniejsz) (czcionkę|rozmiar czcionki|tekst)", "rozmiar (czcionki|tekstu)",
	},
	Skip: {
		"(przejdź|skocz|przeskocz) do (przepisu|składników)",
		"(przejdź|przeskocz|skocz) (do|bezpośrednio do|od razu do) (treści|głównej treści|zawartości|menu|" +
			"wyszukiwarki|stopki|nawigacji|komentarzy|artykułu)",
		"(otwórz|zamknij|pokaż|rozwiń|zwiń) menu",
	},
	BackToTop: {
		"(do góry|na górę|wróć na górę|powrót na górę|przewiń do góry|do góry strony|idź do góry)",
	},
	Login: {
		"(zaloguj|zarejestruj|wyloguj|loguj) (się|)",
		"(logowanie|rejestracja|moje konto|mój profil|hasło|nazwa użytkownika|załóż konto|utwórz konto|" +
			"zapamiętaj mnie|login)",
		"zaloguj się (lub|/|albo) (zarejestruj|załóż konto|zarejestruj się)",
		"(nie pamiętasz|zapomniałeś|zapomniałaś|przypomnij|zresetuj|odzyskaj) (hasła|hasło)",
		"(nie masz|masz już|masz) (jeszcze|) (konta|konto) (*4|)",
		"zaloguj się (przez|za pomocą|z) (google|facebooka|facebook|apple)", "logowanie rejestracja",
	},
	MostRead: {
		"(najczęściej|najchętniej|najpopularniejsze|najlepiej) (czytane|komentowane|oglądane|wyszukiwane|" +
			"artykuły|wpisy|teksty|posty|wiadomości|tematy|udostępniane|oceniane|klikane|w serwisie)",
		"(najpopularniejsze|najnowsze wiadomości|popularne artykuły|popularne wpisy|popularne posty|" +
			"aktualności|wiadomości|ostatnie wiadomości|najważniejsze|najważniejsze wiadomości|top artykuły|" +
			"teraz popularne|na czasie|z ostatniej chwili|czytane|hot news|gorące)",
	},
	Copyright: {
		"(wszelkie|wszystkie) prawa (zastrzeżone|zastrzeżone *)",
		"© * (wszelkie|wszystkie) prawa zastrzeżone *", "© * (wszelkie|wszystkie) prawa zastrzeżone",
		"copyright * (wszelkie|wszystkie) prawa zastrzeżone",
		"(kopiowanie|rozpowszechnianie|przedruk|wykorzystywanie) * (zabronione|zgody|zabroniony) (*4|)",
		"prawa autorskie", "(prawa autorskie|materiał chroniony) * (zastrzeżone|autorskim|wydawcy) *",
	},
	Legal: {
		"księga gości",
		"(polityka prywatności|regulamin|regulaminy|kontakt|o nas|reklama|redakcja|praca|kariera|deklaracja " +
			"dostępności|rodo|mapa strony|mapa serwisu|dla mediów|pomoc|faq|impressum|polityka cookies|" +
			"prenumerata|archiwum|współpraca|nota prawna|biuro reklamy|zgłoś błąd|napisz do nas|o portalu|o " +
			"serwisie|patronat|ogłoszenia|najczęściej zadawane pytania)",
		"(polityka prywatności|regulamin|kontakt|reklama|o nas) (reklama|kontakt|regulamin|polityka " +
			"prywatności|o nas|redakcja) (*8|)",
		"śródtytuły (pochodzą|) od redakcji", "wydawca: *10",
	},
	Donate: {
		"(wesprzyj|wspieraj) (niezależne|nasze|wolne) dziennikarstwo *4",
		"(wesprzyj|wspieraj) (niezależne|nasze|wolne) dziennikarstwo",
		"(zostań|dołącz jako) (patronem|patronką|darczyńcą|wspierającym) *8",
		"(wesprzyj|wspieraj|wspomóż) (nas|nasze|naszą|niezależne|niezależny|nasz|mnie|redakcję) (*8|)",
		"(wesprzyj|wspieraj|wspomóż) nas", "(postaw|postaw mi|postaw nam) (kawę|wirtualną kawę|kawkę)",
		"przekaż (darowiznę|# % podatku|swój # %|1,5 % podatku)",
		"(zostań|dołącz do) (patronem|patronką|patronów|darczyńców)",
	},
	Paywall: {
		"(ten|cały|pełny) (artykuł|tekst) (jest|przeczytasz|jest dostępny) *4 (dla|tylko dla|z|w|po) " +
			"(prenumeratorów|subskrybentów|prenumeracie|zalogowaniu|zalogowanych) *",
		"(czytaj|kup|wykup|aktywuj|odnów|wybierz) (dalej z|dostęp|subskrypcję|prenumeratę|cały artykuł|" +
			"pakiet|bez ograniczeń) (*6|)",
		"(kup|wykup) (dostęp|subskrypcję|prenumeratę)",
		"(masz|mam) już (dostęp|subskrypcję|prenumeratę|konto) (*4|)",
		"(tylko|treść|artykuł) dla (subskrybentów|prenumeratorów|zalogowanych)",
		"(dostęp|subskrypcja) (premium|cyfrowy|cyfrowa) (*4|)",
		"zaloguj się (aby|by|żeby) (czytać|przeczytać) (*4|)",
		"artykuł dostępny (tylko|wyłącznie) dla *",
	},
	AppPromo: {
		"(pobierz|zainstaluj|ściągnij) (naszą|bezpłatną|darmową|) (aplikację|apkę) (*6|)",
		"(pobierz|zainstaluj) (aplikację|naszą aplikację)", "włącz powiadomienia",
		"pobierz z (google play|app store)",
	},
	Navigation: {
		"(menu|strona główna|szukaj|wyszukaj|wyszukiwarka|zamknij|nawigacja|główna|wyślij|anuluj|więcej|" +
			"kategorie|działy|menu główne|dalej|wstecz|rozwiń|zwiń|na skróty|przydatne linki|wszystkie " +
			"kategorie|wybierz język|zamknij menu|szukaj w serwisie)",
		"(szukaj|wyszukaj): *",
	},
	ShowMore: {
		"(czytaj|pokaż|zobacz|wczytaj|załaduj|dowiedz się|przeczytaj|wyświetl|rozwiń) (więcej|wszystkie|" +
			"wszystko|całość|mniej|dalej|cały artykuł|cały wpis|cały tekst|szczegóły|kolejne|następne)",
		"(czytaj|pokaż|zobacz) więcej (artykułów|wpisów|wiadomości|→)", "więcej",
		"(czytaj dalej|kontynuuj czytanie|kliknij tutaj|więcej informacji|szczegóły)",
		"(czytaj dalej|kontynuuj czytanie) (*14|)",
	},
	Byline: {
		"(autor|autorka|tekst|opracował|opracowała|opracowanie|rozmawiał|rozmawiała|oprac|przygotował|" +
			"przygotowała|redakcja|dodał|napisał|napisała|przez): @",
		"(opracował|opracowała|oprac|autor|rozmawiał|rozmawiała) @",
	},
	PublishedOn: {
		"(opublikowano|data publikacji|aktualizacja|ostatnia aktualizacja|dodano|zaktualizowano|data dodania|" +
			"opublikowany|ostatnia modyfikacja|data aktualizacji|utworzono|zmodyfikowano):*",
		"(opublikowano|dodano|aktualizacja|zaktualizowano|dodany|opublikowany) (dnia|w dniu|:|) # (*8|)",
		"(#|) (minut|minuty|minutę|godzin|godziny|godzinę|dni|dzień|tydzień|tygodni|tygodnie|miesiąc|" +
			"miesięcy|miesiące|rok|lata|lat|min|godz) temu",
		"(wczoraj|dzisiaj|dziś) # (*1|)",
	},
	Listen: {
		"(pobierz|odsłuchaj) odcinek", "wszystkie odcinki", "(słuchaj|subskrybuj) (na|w) *3",
		"(posłuchaj|odsłuchaj|słuchaj) (artykułu|wiadomości|tego artykułu)",
		"(posłuchaj|odsłuchaj|słuchaj) (artykułu|artykuł|tego artykułu|tekstu|podcastu|teraz|)", "wersja audio",
	},
	Gallery: {
		"(zobacz|otwórz|pełna|galeria|cała) (galerię|galeria|zdjęć|zdjęcia|wszystkie zdjęcia|galerię zdjęć)",
		"galeria:*", "(zdjęcie|slajd) # (z|/) # (*20|)", "# zdjęć", "powiększ (zdjęcie|)",
		"(zobacz|obejrzyj) (wideo|film)", "(galeria|wideo|zobacz film|film): *",
	},
	Rating: {
		"(oceń|oceń ten) przepis (*3|)",
		"(oceń|ocena) (artykuł|tekst|ten artykuł|wpis|stronę):*",
		"(czy|jak) (ten|ta|ci|oceniasz) (artykuł|strona|tekst|się) *6 (przydatny|przydatna|pomocny|pomocna|" +
			"podoba|podobał)",
		"(twoja|średnia) ocena:*", "# (głosów|głosy|ocen|oceny|gwiazdek)",
	},
	Contents: {
		"spis treści:*", "(w tym|z tego) (artykule|artykułu|tekście) (dowiesz się|przeczytasz|znajdziesz):*",
		"w artykule:*", "w tym artykule:*",
	},
	ReportError: {
		"(zauważyłeś|znalazłeś|widzisz|zobaczyłeś|zgłoś|zauważyłaś) (błąd|literówkę|błąd w artykule|błąd w " +
			"tekście) *",
		"(zauważyłeś|znalazłeś|widzisz|zgłoś) (błąd|literówkę|błąd w artykule)",
	},
	Disclaimer: {
		"(ten|) artykuł (ma|został opublikowany) ponad *4",
		"(artykuł|tekst|wpis|strona) (zawiera|może zawierać) (linki|link) (afiliacyjne|partnerskie|" +
			"reklamowe) *",
		"(treści|informacje) (zawarte|przedstawione|zamieszczone) (w|na) (artykule|serwisie|stronie|portalu) " +
			"* (nie stanowią|charakter) *",
	},
	Shopping: {
		"aplikuj (teraz|online|)", "skontaktuj się z (agencją|ogłoszeniodawcą|sprzedawcą)",
		"(podobne|inne) (oferty|ogłoszenia)", "umów (wizytę|prezentację)",
		"(dodaj|do) (do koszyka|koszyka)",
		"(koszyk|kup teraz|dodaj do koszyka|sprawdź cenę|zobacz ofertę|darmowa dostawa|dostępny|niedostępny|" +
			"produkt niedostępny|porównaj ceny|lista życzeń|do kasy|zamów teraz)",
		"(opinie|oceny|recenzje) klientów",
	},
	Browser: {
		"(włącz|proszę włączyć|aby * włącz) (obsługę|) javascript *",
		"(twoja|ta) przeglądarka (nie obsługuje|jest nieaktualna|nie wspiera) *",
		"(strona nie została znaleziona|nie znaleziono strony|strona nie istnieje)",
	},
	Loading: {
		"(ładowanie|wczytywanie|proszę czekać|ładuję|trwa ładowanie)",
	},
	Sorting: {
		"(sortuj|sortowanie|filtruj|sortuj według|pokaż od):*",
		"(najnowsze|najstarsze|najlepsze|najwyżej oceniane|od najnowszych|od najstarszych|najpopularniejsze)",
	},
	Edit: {
		"(edytuj|edytuj kod źródłowy|edytuj wpis|bezpośredni odnośnik|usuń|edytuj stronę)",
	},
	Tip: {
		"(masz|jesteś|widziałeś) (temat|informację|świadkiem|ciekawy temat|coś ciekawego|dla nas temat) * " +
			"(napisz|daj|zgłoś|wyślij|prześlij) *",
		"(napisz|wyślij|zadzwoń) do (nas|redakcji|autora) (*6|)",
	},
	Forum: {
		"użytkownicy (przeglądający|czytający) (to|ten) (forum|wątek|temat):*",
		"(kto jest online|wróć do *4|strona główna forum|użytkownicy przeglądający to forum)",
		"# (posty|postów|post) strona # z # (*4|)",
		"(dołączył|posty użytkownika|pomógł):*",
		"(dołączył|dołączyła|posty|postów|zarejestrowany|ostatni post|data rejestracji):*",
		"(nowy temat|odpowiedz w temacie|ostatnio edytowany przez *8|użytkownik|zobacz profil autora|temat " +
			"zamknięty|gość)",
		"(najlepsza|zaakceptowana) odpowiedź",
		"(temat|wątek|pytanie) (założony|rozpoczęty|zadane) przez *4", "(autor tematu|autor wątku|autor pytania):*",
	},
	Embed: {
		"(wyświetl|zobacz) ten (post|profil|film) na (instagramie|facebooku|tiktoku|x|twitterze)",
		"(post|zdjęcie|film) udostępniony przez *", "post udostępniony przez (*8|)",
		"aby (zobaczyć|wyświetlić) tę treść *",
	},
}}
