package phrase

var indonesian = language{code: "id", phrases: phrases{
	SourceLink: {
		"(sumber|sumber berita|sumber artikel|link sumber|tautan sumber|sumber asli|dikutip dari|referensi):*",
		"artikel ini (telah|sudah|pertama kali|sebelumnya) (tayang|terbit|dimuat|diterbitkan) (di|pada|" +
			"sebelumnya) *",
	},
	AboutAuthor: {
		"(tentang|mengenai|profil) (penulis|pengarang|saya)", "(penulis|kontributor):*",
		"(lihat|baca) (semua|seluruh) (artikel|postingan|tulisan|pos) (*4|)",
		"(artikel|tulisan|posting) (lain|lainnya) (dari|oleh) penulis (ini|)",
	},
	CheckAlso: {
		"(cek|lihat|simak|periksa|tonton) juga:*",
	},
	Related: {
		"resep (lainnya|lain|terkait|serupa)",
		"(berita|artikel|postingan|topik|konten|video|posting|tulisan|pos|bacaan|produk|informasi) (terkait|" +
			"lainnya|lain|serupa|sejenis|pilihan|rekomendasi|yang berkaitan|berkaitan|menarik lainnya)",
		"(terkait|baca juga|lihat juga|simak juga|artikel selanjutnya|berita selanjutnya|jangan lewatkan|" +
			"baca selanjutnya|artikel menarik lainnya)",
		"(anda|kamu) (mungkin|mungkin juga|bisa|juga mungkin) (juga|) (suka|menyukai|tertarik) (*3|)",
		"(anda|kamu) (mungkin|mungkin juga|juga mungkin) (juga|) (suka|menyukai|tertarik)",
		"(mungkin) (anda|kamu) (juga|) (suka|menyukai|tertarik|suka ini)",
		"(yang mungkin|mungkin yang) (anda|kamu) (suka|sukai|cari)",
		"pertanyaan (serupa|terkait)",
	},
	ReadAlso: {
		"(baca|simak|lihat|tonton|dengar|cek|dengarkan) (juga|pula|selengkapnya|selanjutnya|artikel lainnya|" +
			"berita lainnya|artikel terkait):*",
		"(baca|simak|tonton|lihat|artikel terkait|berita terkait|baca artikel|baca berita|selengkapnya|simak " +
			"video|saksikan video|lihat video|klik): *",
		"(baca|simak) (selengkapnya|berita selengkapnya|artikel selengkapnya|berita lainnya) (di|pada|disini|" +
			"di sini|melalui) (*6|)",
		"(simak|tonton|saksikan) (juga|) (pula|video pilihan) *12 (di bawah ini|di sini|berikut ini|di bawah)",
		"(halaman|baca halaman) (selanjutnya|berikutnya): *",
		"ikuti (berita|informasi|perkembangan) *12 (di|melalui|lewat) (*6|)",
	},
	MoreOn: {
		"(berita|artikel|postingan|pos|tulisan|info|komentar|video|posting|topik) (terbaru|terkini|terakhir|" +
			"hari ini|teranyar|paling baru)",
		"(berita|artikel|tulisan) lainnya (di|dari|tentang) (*4|)",
		"(lebih banyak|lainnya) (tentang|dari|berita|artikel) (*4|)",
		"(lainnya dari|berita dari|terbaru dari) (*3|)", "(kabar terbaru|terbaru|info terbaru)",
	},
	PrevNext: {
		"(bab|episode|bagian|chapter) (sebelumnya|selanjutnya|berikutnya)",
		"daftar (bab|chapter|isi bab)",
		"(artikel|berita|halaman|pos|postingan|posting|tulisan|bab|cerita) (sebelumnya|selanjutnya|" +
			"berikutnya|berikut):*",
		"(sebelumnya|selanjutnya|berikutnya|navigasi pos|navigasi tulisan|posting lama|posting lebih baru|" +
			"posting lama|postingan lama|postingan lebih baru|postingan lebih lama|navigasi artikel|kembali|" +
			"lanjut|sebelumnya selanjutnya)",
		"(pos|tulisan) (lebih lama|lebih baru|lama|baru)",
		"halaman (#|# dari #|# # *6|# / #|selanjutnya|berikutnya|sebelumnya)",
		"halaman # # (selanjutnya|berikutnya|)",
	},
	Tags: {
		"(diposting|dipublikasikan|ditampilkan|terbit) (di|pada|dalam) (*4|)",
		"(tag|tags|label|kata kunci|tagar|ditandai|ditag|topik terkait|tag terkait|tagar terkait|hashtag):*",
		"(topik|kategori|topik populer|topik hangat)", "(topik|kategori): *12",
	},
	Share: {
		"bagikan resep (ini|)",
		"klik untuk (berbagi|membagikan) *",
		"(bagikan|share|sebarkan|bagikan ini|bagikan artikel|bagikan berita|bagikan artikel ini|bagikan " +
			"berita ini|bagikan tulisan ini|bagikan ke|bagikan via|bagikan di|salin tautan|bagikan ke teman|" +
			"kirim|bagi|berbagi|sebar|bagikan postingan|bagikan halaman ini|silakan bagikan|tweet ini|" +
			"bagikan yuk)",
		"(bagikan|bagikan ini|bagikan artikel ini|bagikan ke): *",
		"(bagikan|kirim|share|sebarkan|klik untuk berbagi|klik untuk membagikan|berbagi|posting|bagikan ini) " +
			"(ke|di|via|pada|lewat|melalui|dengan) (facebook|twitter|x|whatsapp|telegram|linkedin|line|email|" +
			"pinterest|teman|media sosial|teman teman|surel) (*6|)",
		"(bagikan|kirim|share|sebarkan|klik untuk berbagi|klik untuk membagikan|berbagi|bagikan ini) (ke|di|" +
			"via|pada|lewat|melalui|dengan) (facebook|twitter|x|whatsapp|telegram|linkedin|line|email|" +
			"pinterest|teman|media sosial)",
		"# (kali dibagikan|dibagikan|shares)", "salin link",
	},
	Follow: {
		"(ikuti kami|ikuti|follow kami|sukai kami|media sosial|sosial media|mengikuti|ikuti kami di|temukan " +
			"kami di|temukan kami|ikuti media sosial kami|jaringan sosial|pengikut|ikuti saya)",
		"(ikuti|follow|temukan|sukai|like|kunjungi|gabung) (kami|akun|kita|akun resmi|channel|saluran|kanal|" +
			"di|berita terbaru|update) (*12|)",
		"(ikuti|follow|temukan) kami (di|lewat|melalui) (*8|)",
		"(gabung|bergabung|join|subscribe) (di|ke|dengan|bersama|sekarang|juga) *4 (grup|channel|saluran|" +
			"kanal|komunitas|telegram|whatsapp|kami) (*8|)",
		"(dapatkan|ikuti|update|cek|nikmati|simak) * (google news|whatsapp channel|saluran whatsapp|channel " +
			"whatsapp|kanal whatsapp|telegram|whatsapp) (*6|)",
		"(dapatkan|ikuti|update|cek) * (google news|whatsapp channel|saluran whatsapp|channel whatsapp|kanal " +
			"whatsapp|telegram)",
		"# (pengikut|penggemar|pelanggan)",
		"* (ikuti kami di|gabung di kanal|gabung di channel|bergabung di grup telegram|ikuti saluran whatsapp|klik link) *",
	},
	AppearedFirst: {
		"(artikel|berita|pos|postingan|tulisan) * (pertama kali tayang|pertama kali muncul|muncul pertama|" +
			"pertama kali diterbitkan|tayang pertama|pertama kali terbit) (di|pada|kali) *",
		"artikel ini telah tayang *",
	},
	Breadcrumb: {
		"(anda di sini|anda berada di|anda sedang di|kamu di sini|posisi anda):*", "(beranda|home): *10",
		"kembali ke (beranda|atas|halaman utama|daftar|home|halaman sebelumnya|indeks)",
	},
	Cookie: {
		"(kami|situs ini|website ini|situs web ini|situs kami|web ini) (menggunakan|memakai) *4 (cookie|" +
			"cookies|kuki) *",
		"(kami|situs ini|website ini|situs web ini) menggunakan (cookie|cookies|kuki)",
		"(terima|tolak|setujui|izinkan) (semua|semua cookie|cookie|semua cookies|semuanya|cookies)",
		"(kebijakan|pengaturan|preferensi) (cookie|cookies|privasi|kuki)",
		"dengan (melanjutkan|menggunakan|menelusuri|mengklik|terus) * (cookie|cookies|kuki|privasi|" +
			"menyetujui|setuju) *",
		"(saya setuju|setuju|kami menghargai privasi anda|kami peduli privasi anda|terima|tolak|saya mengerti)",
	},
	Newsletter: {
		"anda menerima (email|pesan) ini karena *",
		"berhenti berlangganan (*6|)",
		"(newsletter|berlangganan|buletin|langganan|berlangganan newsletter|langganan newsletter|buletin " +
			"email|berlangganan sekarang|langganan sekarang|berlangganan gratis|langganan via email)",
		"(daftar|berlangganan|langganan|dapatkan|ikuti|bergabung) (untuk|ke|dengan|gratis|sekarang|) *3 " +
			"(newsletter|buletin|nawala) (*8|)",
		"(masukkan|ketik|tulis|isi) (alamat|) (email|e-mail|surel) (anda|kamu) (*6|)",
		"(alamat email|email anda|alamat surel|alamat email anda|email)",
		"(dapatkan|terima) * (di|ke|langsung di|lewat|melalui) (email|kotak masuk|inbox|e-mail|email anda) " +
			"(*4|)",
		"(jangan lewatkan|jangan ketinggalan) (berita|informasi|update|info|kabar|setiap) (*6|)",
		"(terima kasih|anda) (telah|sudah) berlangganan (*4|)",
		"dengan (mendaftar|berlangganan) * (setuju|menyetujui|ketentuan|kebijakan) *",
		"anda menerima (email|surel|pesan) ini (karena|sebab) *", "(berhenti|batal) berlangganan",
		"(newsletter kami|buletin kami) *",
	},
	Advertisement: {
		"(iklan|advertorial|konten bersponsor|disponsori|sponsor|pariwara|konten promosi|lewati iklan|tutup " +
			"iklan|pasang iklan|artikel bersponsor|iklan bersponsor|promosi|scroll untuk melanjutkan|" +
			"lanjutkan membaca di bawah):*",
		"(gulir|scroll|geser) (ke bawah|untuk|to) (melanjutkan|lanjut|melanjutkan membaca|baca|lanjut " +
			"membaca|untuk melanjutkan|continue) (*4|)",
		"scroll to continue with content",
		"(artikel|berita|konten) (berlanjut|dilanjutkan|berlanjut di bawah) *4 iklan (*2|)",
		"(iklan|lanjutkan membaca|lanjut baca) (setelah|di bawah) (iklan|ini)",
	},
	Recommended: {
		"(rekomendasi|pilihan editor|untuk anda|untukmu|rekomendasi untuk anda|rekomendasi untukmu|pilihan " +
			"untukmu|pilihan redaksi|trending|tren|sedang tren|populer|paling populer|sedang hangat|pilihan|" +
			"rekomendasi berita|artikel pilihan|artikel rekomendasi|berita pilihan|sorotan|headline|unggulan|" +
			"video pilihan|fokus|sedang viral|yang lagi viral|pilihan untuk anda|topik hangat|kami " +
			"rekomendasikan|artikel populer|terhangat|berita utama|terfavorit)",
	},
	Comments: {
		"(komentar|komentari|tinggalkan komentar|tulis komentar|berikan komentar|beri komentar|tambahkan " +
			"komentar|lihat komentar|semua komentar|tinggalkan balasan|berikan balasan|tidak ada komentar|" +
			"komentar anda|komentar terbaru|komentar terbanyak|komentar ditutup|belum ada komentar|kirim " +
			"komentar|kolom komentar|diskusi|tanggapan|baca komentar|tulis tanggapan|posting komentar|" +
			"batalkan balasan|silakan berkomentar|komentar pembaca|ikut diskusi|gabung diskusi|mari " +
			"berdiskusi|balas komentar|komentar facebook|tanggapan anda|bagaimana menurut anda|bagaimana " +
			"menurutmu|berkomentar|pojok pembaca)",
		"komentar: *4",
		"(#|tidak ada|belum ada|satu|lihat|lihat semua|semua|muat) (komentar|tanggapan|balasan|komentar " +
			"lainnya|pemikiran) (*1|)",
		"(#|tidak ada|belum ada) (komentar|tanggapan|balasan)",
		"(#|satu) (komentar|tanggapan|balasan|pemikiran) (pada|untuk|di|tentang|to) *",
		"komentar (#|dinonaktifkan|ditutup|ditutup pada *)", "jadilah (yang|orang|orang yang) pertama (*8|)",
		"(silakan|anda harus|harap|login|masuk) *4 (untuk berkomentar|untuk memberikan komentar|untuk " +
			"menulis komentar|untuk mengomentari|untuk mengirimkan komentar|untuk mengirim komentar)",
		"(tulis|sampaikan|bagikan|berikan) (pendapat|komentar|tanggapan|opini) (anda|kamu|mu|kalian) (*6|)",
		"(tulis|sampaikan|bagikan|berikan) (pendapat|komentar|tanggapan|opini) (anda|kamu)",
	},
	CommentForm: {
		"(alamat email|email|alamat surel) anda tidak akan (dipublikasikan|ditampilkan|diterbitkan|" +
			"disebarkan) *",
		"(alamat email|email|alamat surel) anda tidak akan (dipublikasikan|ditampilkan|diterbitkan)",
		"(ruas|bidang|kolom) (yang|wajib|bertanda) (*5|)", "simpan (nama|nama saya|email) *",
		"(beritahu|beri tahu|ingatkan) (saya|aku) (*10|)",
		"(nama|nama anda|situs web|website|situs|pesan|kirim|pesan anda|isi komentar|nama lengkap|kirim " +
			"balasan|batalkan|batal|judul)",
		"situs ini (menggunakan|memakai) akismet *", "(pelajari bagaimana|lihat bagaimana) data komentar *",
		"(komentar|segala komentar|isi komentar) (menjadi|sepenuhnya|yang) *3 tanggung jawab *",
		"(anda harus|silakan|) (masuk|login) untuk (membalas|berkomentar|menjawab) (*2|)",
	},
	Reply: {
		"(balas|laporkan|suka|kutip|tidak suka|balasan|laporkan komentar|lihat balasan|sembunyikan balasan|" +
			"hapus|membalas|laporkan penyalahgunaan|berguna|setuju)",
		"(balas|suka) (suka|laporkan|#|bagikan|balas) (#|laporkan|bagikan|)",
		"# (suka|menyukai|orang menyukai *3)", "(lihat|tampilkan) (#|semua|) balasan (lainnya|)", "# balasan",
	},
	Credit: {
		"(foto|gambar|sumber foto|sumber gambar|ilustrasi|kredit foto|dok|foto oleh|infografis|sumber video|" +
			"desain|fotografer|grafis|foto ilustrasi|ilustrasi foto): *",
		"(foto|gambar|ilustrasi) (ilustrasi|arsip|dokumentasi|antara|reuters|istimewa|dok|afp|ap|" +
			"shutterstock|freepik|ist|pixabay|unsplash|getty) (*8|)",
		"(foto|gambar) (ilustrasi|arsip|dokumentasi|istimewa|antara|ist)",
		"@ (antara|istimewa|antara foto|dok pribadi|kompas|detikcom|tempo)",
		"(dok|dokumentasi) (pribadi|istimewa|*3)", "(istimewa|antara foto)",
		"(editor|reporter|penulis|pewarta|penyunting|sumber|redaktur|kontributor): @",
	},
	Views: {
		"# (kali dilihat|kali dibaca|dilihat|pembaca|tayangan|dibaca|views|penayangan|kali ditonton|" +
			"pengunjung|kali)",
		"(dilihat|dibaca|telah dibaca|telah dilihat|total tayangan|pembaca|jumlah pembaca|ditonton|view|" +
			"tayangan) (:|sebanyak|) # (kali|x|orang|)",
		"total tayangan (halaman|) (*2|)",
	},
	ReadingTime: {
		"# (menit|mnt|min) (baca|membaca|waktu baca|dibaca|read|bacaan|lama membaca)",
		"(waktu|estimasi|lama|durasi|perkiraan waktu) (baca|membaca|waktu baca) (:|sekitar|kurang lebih|" +
			"kurang dari|) # (*2|)",
		"(waktu baca|waktu membaca|estimasi waktu baca)",
	},
	PressContact: {
		"(kontak media|kontak pers|narahubung|narahubung media|informasi kontak|tentang perusahaan|sekilas tentang perusahaan|kontak untuk media):*",
		"(kontak|narahubung|informasi) (media|pers|lebih lanjut):*",
		"(untuk|informasi) (informasi|keterangan) lebih lanjut (*12|)",
	},
	PrintEmail: {
		"(cetak|simpan) resep",
		"(cetak|salin tautan|salin link|simpan|tautan disalin|simpan artikel|unduh pdf|kirim email|kirim " +
			"lewat email|cetak artikel|baca nanti|tersalin|ukuran huruf|ukuran teks|ukuran font|link " +
			"berhasil disalin|tambahkan ke favorit|markahi|mode gelap|perbesar teks|perkecil teks)",
	},
	Skip: {
		"(langsung ke|lompat ke) resep",
		"(langsung|lewati|lompat|lanjut|loncat) (ke|menuju) (konten|konten utama|isi|navigasi|menu|pencarian)",
		"(buka|tutup) menu",
	},
	BackToTop: {
		"(kembali ke atas|ke atas|kembali ke awal|scroll ke atas|gulir ke atas)",
	},
	Login: {
		"(masuk|daftar|login|keluar|daftar akun|buat akun|kata sandi|lupa kata sandi|lupa password|nama " +
			"pengguna|ingat saya|akun saya|profil saya|registrasi|daftar sekarang|masuk akun|sandi|buat akun " +
			"baru|masuk sekarang|login sekarang|profil)",
		"(masuk|login|daftar) (atau|/|dengan|menggunakan|dan|via) (daftar|masuk|google|facebook|akun|" +
			"registrasi|email|apple) (*2|)",
		"(belum|sudah) (punya|memiliki) akun (*4|)",
	},
	MostRead: {
		"(paling|ter|yang paling) (banyak|sering|) (dibaca|populer|dicari|dikomentari|dilihat|dibagikan|" +
			"ditonton) (*3|)",
		"(terpopuler|berita terpopuler|berita populer|artikel terpopuler|terbanyak dibaca|berita terkini|" +
			"berita terbaru|terkini|berita hari ini|berita|artikel terbaru|populer minggu ini|berita " +
			"terhangat|kabar terkini|berita utama|headline news|pos populer|tulisan populer|postingan " +
			"populer|postingan terpopuler|entri populer|berita viral|paling dicari|pos-pos terbaru|pos " +
			"terbaru|tulisan terakhir|breaking news|topik terpopuler|berita terpopuler hari ini|indeks " +
			"berita)",
	},
	Copyright: {
		"(hak cipta|semua hak|seluruh hak) (dilindungi|cipta dilindungi|dilindungi undang undang|" +
			"terpelihara) *",
		"(hak cipta|semua hak) dilindungi", "hak cipta (*8|)",
		"© * (hak cipta|semua hak) (dilindungi|dilindungi *)",
		"(dilarang|tidak diperkenankan) (mengutip|menyalin|memperbanyak|mengambil|keras) * (izin|tertulis|" +
			"redaksi) *",
	},
	Legal: {
		"(kebijakan privasi|syarat dan ketentuan|tentang kami|hubungi kami|redaksi|pedoman media siber|karir|" +
			"kontak|kontak kami|iklan|info iklan|disclaimer|peta situs|indeks|syarat penggunaan|ketentuan " +
			"layanan|bantuan|faq|kode etik|pasang iklan|ketentuan penggunaan|privasi|lowongan kerja|kode " +
			"etik jurnalistik|arsip|syarat layanan|visi misi|susunan redaksi|box redaksi|ketentuan pengguna|" +
			"panduan komunitas|pernyataan privasi|pertanyaan umum)",
		"(redaksi|tentang kami|pedoman media siber|kontak) (redaksi|tentang kami|pedoman media siber|kontak|" +
			"karir|disclaimer|iklan|kebijakan privasi|kode etik) (*8|)",
		"(redaksi|tentang kami|pedoman media siber|kontak) (redaksi|tentang kami|pedoman media siber|kontak|" +
			"karir|disclaimer|iklan)",
	},
	Donate: {
		"(donasi|dukung kami|donasi sekarang|traktir kami|traktir kopi|berdonasi|dukung jurnalisme)",
		"dukung (jurnalisme|kami|penulis|jurnalis) (*6|)",
	},
	Paywall: {
		"(untuk|artikel ini|konten ini|lanjutkan|berlangganan) *6 (berlangganan|pelanggan|premium|langganan|" +
			"login|untuk membaca) *4 (membaca|selengkapnya|eksklusif|lanjutkan|ini|dulu)",
		"(khusus pelanggan|konten premium|sudah berlangganan|paket langganan|konten eksklusif|artikel " +
			"premium|lanjutkan membaca dengan *3)",
	},
	AppPromo: {
		"(unduh|download|instal|install|dapatkan) (aplikasi|apps|aplikasi kami|app) (*8|)",
		"(unduh|download) aplikasi", "(buka|baca) (di|lewat) aplikasi",
		"(aktifkan notifikasi|izinkan notifikasi|aplikasi mobile|dapatkan di google play|unduh di app store)",
	},
	Navigation: {
		"(menu|beranda|cari|pencarian|tutup|navigasi|kategori|kirim|batal|lainnya|semua kategori|halaman " +
			"utama|menu utama|cari berita|tautan cepat|jaringan|rubrik|pilih bahasa|bahasa|kanal|jelajahi|" +
			"telusuri|network|tv langsung|pilih kategori|hasil pencarian|bilah sisi)",
		"(cari|pencarian|cari untuk): *4",
	},
	ShowMore: {
		"(baca|lihat|tampilkan|muat|selengkapnya|pelajari|muat lebih|tampilkan lebih|lihat lebih|baca lebih) " +
			"(selengkapnya|semua|lebih banyak|lebih lanjut|lainnya|lebih sedikit|detail|banyak|lagi|artikel|" +
			"lengkap|sedikit|semuanya|berita|semua berita|artikel lengkap|berita lengkap|lanjut)",
		"(selengkapnya|selanjutnya|klik di sini|klik disini|lanjutkan membaca|teruskan membaca|lanjut baca|" +
			"baca lengkapnya|info selengkapnya|baca artikel|lihat detail|load more|tampilkan semua|lihat " +
			"semua|sembunyikan|berita selengkapnya|baca berita)",
		"(lanjutkan membaca|teruskan membaca|baca selengkapnya|selengkapnya) (*12|)",
	},
	Byline: {
		"(penulis|oleh|reporter|editor|laporan|ditulis oleh|pewarta|teks|jurnalis|wartawan|penyunting): @",
		"(oleh|ditulis oleh|penulis|reporter|editor|laporan) @", "(oleh|reporter) @:*",
	},
	PublishedOn: {
		"(diterbitkan|dipublikasikan|diperbarui|terakhir diperbarui|tanggal|terbit|tayang|update terakhir|" +
			"diposting|ditayangkan|dipublikasi|pembaruan|tanggal terbit|tanggal publikasi|diunggah|dibuat|" +
			"dimuat):*",
		"(diterbitkan|dipublikasikan|diperbarui|terbit|tayang|diposting) (pada|:|tanggal|) # (*8|)",
		"(#|satu|se) (menit|jam|hari|minggu|bulan|tahun|detik) (yang lalu|lalu|yg lalu)",
		"(kemarin|hari ini) #", "baru saja",
	},
	Listen: {
		"(dengarkan|dengar) (artikel|artikel ini|berita|berita ini|audio|podcast|)",
	},
	Gallery: {
		"(galeri|galeri foto|lihat foto|foto|lihat galeri|tonton video|foto foto|video|perbesar|perbesar " +
			"foto|perbesar gambar|lihat semua foto|lihat video|layar penuh|foto lainnya|klik untuk " +
			"memperbesar)",
		"(galeri foto|foto|video|galeri|lihat foto): *", "(foto|gambar) # (dari|/) # (*10|)", "# foto",
	},
	Rating: {
		"(beri|nilai|berikan) (rating|nilai|penilaian|artikel ini|penilaian anda|suara) (*4|)",
		"(apakah|seberapa) (artikel|informasi|bermanfaat|halaman|konten) (ini|) *4 (membantu|bermanfaat|" +
			"berguna|ini) (*2|)",
		"(rating|peringkat|rata rata|penilaian):*", "# (suara|ulasan|penilaian|bintang)",
		"(apa reaksi anda|bagaimana reaksi anda|reaksi anda|apa reaksimu)",
	},
	Contents: {
		"(daftar isi|isi artikel|dalam artikel ini|di artikel ini|isi konten|daftar isi artikel|pembahasan):*",
		"daftar isi (tampilkan|sembunyikan|toggle)",
	},
	TranslateSwitch: {
		"(baca|tersedia|lihat) (dalam|versi) (bahasa inggris|bahasa indonesia|inggris|bahasa lain)",
		"(versi bahasa inggris|terjemahkan|pilih bahasa|english version)",
	},
	ReportError: {
		"(laporkan|temukan|menemukan|ada|koreksi) (kesalahan|kesalahan ketik|typo|salah ketik|koreksi|" +
			"masalah) (*8|)",
		"(laporkan|koreksi) (kesalahan|artikel|berita)",
	},
	Disclaimer: {
		"(disclaimer|penafian|catatan redaksi): *",
		"(artikel|tulisan|konten) (ini|di atas) (hanya|merupakan|mengandung|adalah|bukan) * (informasi|" +
			"tanggung jawab|afiliasi|nasihat|kiriman) *",
		"(isi|segala isi) (artikel|tulisan|di luar) *6 tanggung jawab *",
	},
	Shopping: {
		"(beli sekarang|tambah ke keranjang|keranjang|masukkan keranjang|stok habis|gratis ongkir|cek harga|" +
			"lihat produk|pesan sekarang|bandingkan|tersedia|tambahkan ke keranjang|lanjut belanja|daftar " +
			"keinginan|wishlist|beli)",
		"(ulasan|penilaian) (pelanggan|pembeli)",
	},
	Browser: {
		"(aktifkan|mohon aktifkan|silakan aktifkan|harap aktifkan) javascript *",
		"(browser|peramban) anda (tidak mendukung|sudah usang|tidak) *",
		"(halaman tidak ditemukan|terjadi kesalahan|akses ditolak|mohon tunggu)",
	},
	Loading: {
		"(memuat|sedang memuat|harap tunggu|mohon tunggu|tunggu sebentar)",
	},
	Sorting: {
		"(urutkan|urutkan berdasarkan|filter|saring|urutkan menurut):*",
		"(terbaru|terlama|terpopuler|paling relevan|terbaik|terbaru dulu|terlama dulu)", "# hasil (*3|)",
	},
	Edit: {
		"(sunting|sunting sumber|edit|ubah|ubah sumber|tautan permanen|pranala permanen|hapus)",
	},
	Tip: {
		"(punya|memiliki) (informasi|cerita|berita|kisah) *12 (kirim|hubungi|kirimkan|laporkan) *",
		"(kirim tulisan|kirim berita|kirim artikel|hubungi redaksi|surat pembaca)",
	},
	Forum: {
		"(ditanyakan|dijawab) * (dilihat|oleh) *", "reputasi #", "# jawaban", "dilihat # kali",
		"anda harus (masuk|login) untuk (menjawab|membalas|memberi jawaban) *",
		"(bergabung|bergabung sejak|jumlah posting|pesan|lokasi|poin reaksi|posting|terdaftar):*",
		"(topik baru|balas topik|topik ditutup|anggota|anggota baru|anggota aktif|moderator|tamu|pengguna|" +
			"kaskuser|thread baru|utas ditutup)",
		"(terakhir diubah|diubah terakhir|terakhir disunting) (*8|)",
		"jawaban (terbaik|terpilih)",
	},
	Embed: {
		"lihat (postingan|video|foto|profil) ini di (instagram|facebook|tiktok|x|twitter|youtube)",
		"(sebuah|) (kiriman|postingan) dibagikan oleh (*8|)",
		"(sebuah|) (kiriman|postingan) yang dibagikan oleh (*8|)",
	},
}}
