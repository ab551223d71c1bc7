import type { Pack } from '../pack.ts'

export const harm: Pack['risks'] = {
  safety: {
    hurt: `
      (meledak|ledakan|meletus|kebakaran|terbakar|kebakar|kebakaran|api menyambar|menyala sendiri|berasap|keluar asap|asap|percikan|korsleting|konslet|kesetrum|tersengat listrik|meleleh|terlalu panas|overheat|kepanasan|bau gas|gas bocor|kebocoran gas|bocor gas|bocor gasnya|karbon monoksida|gosong|kena bakar|luka bakar)
      - (asap) ..2 (rokok|dapur)
      - kepanasan ..3 (jaket|tidur|dipakai)
      (terluka|luka|cedera|melukai|berdarah|darah|rumah sakit|igd|ugd|ambulans|dokter|kecelakaan|patah tulang|patah ..2 (tangan|kaki|lengan|jari|gigi)|tergores|teriris|terpotong ..1 (jari|tangan)|jatuh ..4 (karena|dari|saat|gara|waktu|terluka|sakit)|terjatuh|alergi|ruam|gatal gatal|bentol|iritasi|keracunan|beracun|racun|pusing|mual|muntah|sakit kepala|pingsan|sesak napas|sesak nafas|tercekik|tersedak|dijahit|bengkak|memar|nyaris|hampir mati|hampir jatuh|hampir celaka|hampir terbakar|celaka)
      - pusing ..2 (pilih|milih|lihat|sama|bingung)
      - (nyaris|hampir) ..2 (habis|sama)
      (bahaya|berbahaya|membahayakan|tidak aman|gak aman|ga aman|nggak aman|risiko|cacat produksi|penarikan produk|recall|kena recall|ditarik dari|nomor batch|kompornya ditarik)
      - risiko ..2 (sendiri|ditanggung|pengiriman)
      - (tidak aman|gak aman) ..2 (bayar|belanja)
      (karabiner|carabiner|tali|harness|helm|gesper|buckle|webbing|tongkat|trekking pole|tracking pole) ..6 (patah|putus|lepas|terbuka|rusak saat|retak|masih aman|umur|jatuh|tahun)
      (patah|putus|lepas|terbuka) ..4 (saat|waktu|ketika|pas) ..3 (dipakai|dipake|manjat|mendaki|turun|naik|panjat|tergantung)
      (kompor|masak|memasak|gas|pemanas|api|bakar) ..6 (di dalam|dalam tenda|dlm tenda|di tenda|dalam mobil|di mobil)
      (aman) ..2 (ga|gak|nggak|tidak|kah|digunakan|dipakai|dipake|untuk|buat) ..5
      - aman ..4 (dicuci|cuci|disetrika|dijemur|dikeringkan|mesin cuci)
      - aman ..4 (belanja|bayar|transaksi|kartu|beli|packing|sampai)
      masih aman
    `,
  },
  self_harm: {
    despair: `
      ([no]|gak|ga|tidak|nggak|ngga|udah gak|sudah tidak) ..2 (ada|punya|lihat|nemu|menemukan) ..3 (alasan|harapan|arti|makna|semangat|tujuan|jalan keluar|masa depan|gunanya) ..3 (hidup|lagi|buat hidup|untuk hidup|bertahan|$)
      - (ada) ..2 (harapan|arti) ..3 (barang|paket)
      ([no]|gak|ga|tidak|nggak|udah gak) ..2 (mau|ingin|pengen|pingin|kuat|sanggup|bisa) ..2 (hidup|bangun lagi|ada di dunia|melanjutkan|bernapas|bertahan hidup|jalanin hidup)
      (minum|menelan|telan|nenggak|menenggak|minumin) ..4 (obat tidur|pil|semua obat|banyak obat|sebotol|racun|baygon|satu strip|tablet)
      (mau|ingin|pengen|pingin|biar|supaya|lebih baik|mending) ..2 (aku|saya)? ..1 (mati|meninggal|lenyap|menghilang dari|tiada|pergi selamanya|mengakhiri)
      - (hp|lampu|baterai|senter|batre|kompor) ..4 mati
      (nyilet|menyilet|silet|iris|mengiris|sayat|potong) ..3 (tangan|nadi|urat|pergelangan|lengan)
      (cuma|hanya|jadi|merasa) ..2 (beban|bebanin|merepotkan semua) ..3
      - beban ..3 (kg|berat|maksimal|tas)
      (tidur) ..3 ([no]|gak|tidak|nggak) ..2 bangun ..1 (lagi|selamanya)?
      (lompat|loncat|terjun) ..3 (jembatan|gedung|atap|kereta|lantai|tebing|balkon)
      (capek|lelah|cape|muak|bosan|benci) ..2 (hidup|sama hidup|jalani|diri sendiri|sama semuanya dan)
      (hidup|hidupku|semua|semuanya) ..3 (percuma|hancur|gak berarti|tidak berarti|sudah berakhir|gak ada artinya|sia sia|ga guna|tak berarti)
      (gak ada|tidak ada|ga ada|nggak ada) ..1 (yang) ..2 (peduli|sayang|butuh aku|butuh saya|bakal nyari|kehilangan aku)
      (bagi bagi|bagikan|kasih|berikan) ..3 (semua barangku|semua barang saya|barang barangku)
      (dunia ini) ..3 (tanpa aku|tanpa saya|tinggalkan|meninggalkan)
      (tinggalkan|meninggalkan|ninggalin) dunia
      (pesan terakhir|kata terakhir|malam terakhir|selamat tinggal semua|maafkan aku semua|bilang ..4 aku sayang)
      (kalau|saat|pas|setelah) ..2 (aku|saya) ..2 (sudah tiada|udah gak ada|sudah tidak ada|mati|meninggal)
      (putus asa|depresi berat|menyerah dengan hidup|nyerah sama hidup|akhiri saja|mengakhiri ini semua)
    `,
    die: `
      (bunuh diri|bundir|akhiri hidup|mengakhiri hidup|mengakhiri semuanya|akhiri semuanya|gantung diri|menyakiti diri|nyakitin diri|melukai diri|self harm|sayat tangan|menyayat|loncat dari|lompat dari|minum racun|overdosis obat|minum obat ..2 (semua|banyak))
      (ingin|pengen|pingin|mau|pgn|lebih baik|mending|mendingan|pengin|rasanya) ..2 (mati|mati aja|mati saja|hilang selamanya|lenyap|tidak bangun lagi|gak bangun lagi|menghilang|tidur selamanya)
      - (hp|lampu|baterai|batre|senter|mau) ..2 mati ..3 (lampu|baterai|hp|kalau|pas|terus)
      - mati (gaya|lampu|ketawa|penasaran)
      ([no]) ..2 (mau|ingin|pengen|sanggup|kuat|bisa|tahan) ..2 (hidup|hidup lagi|melanjutkan hidup|ada lagi|bertahan|lanjutin hidup|jalani hidup)
      (capek|lelah|bosan|cape|muak) ..2 (hidup|dengan hidup|sama hidup|menjalani hidup)
      ([no]) ada ..2 (gunanya|artinya|alasan|harapan|tujuan) ..3 (hidup|lagi hidup)
      (hidup) ..3 (tidak berarti|gak berarti|ga ada artinya|tidak ada artinya|gak ada gunanya|sia sia|gak guna|percuma)
      (lebih baik|mending) ..2 tanpa (aku|saya)
      (selamat tinggal|pamit) ..2 (semuanya|selamanya|dunia|untuk selamanya)
      ([no]) ..2 (akan|bakal) ..2 (ada|di sini|hidup|butuh) ..2 (lagi|besok)
      - ([no]) ..2 (akan|bakal) ..2 (butuh|ada) lagi ..2 (stok|promo|diskon)
      - (stok|promo|barang) ..4 ([no]) ..2 (akan|bakal) ada
      ([no]) ada ..2 (yang peduli|yang sayang) ..2 (aku|saya|sama)
    `,
  },
  danger: {
    near: `
      (orang|dia|mantan|suami|pacar|mobil|cowok|bapak|seseorang|ada yang) ..4 (ngikutin|mengikuti|mengejar|ngejar|menguntit|mukul|memukul|nampar|menampar|mengancam|ngancam|menyerang|mencekik|nendang) ..2 (aku|saya|kami|gue|anakku|anak saya)?
      - (yang) mengikuti (program|promo|kelas)
      (diikuti|dikejar|dipukul|diancam|diserang|ditampar|dikuntit|disekap|diperkosa|dianiaya) ..3
      - (diikuti) ..2 (petunjuk|instruksi)
      (hilang|tersesat|nyasar|terjebak|terkurung|terdampar) ..5 (gunung|hutan|puncak|salju|kabut|badai|malam|jalur|pos|dingin|sinyal)
      - (paket|barang|pesanan|senter|jaket) ..4 (hilang|nyasar|terjebak)
      (longsor|badai|banjir|badai salju|longsoran|petir) ..5 (kena|menimpa|di sini|sekarang|kami|terjebak|datang|tertimbun)
      (anak|anakku|suami|istri|teman|ibu|ayah|bapak|adik|kakak|bayi|pacar) ..4 (hilang|belum pulang|belum kembali|pingsan|berdarah|gak sadar|tidak sadar|gak bergerak|tidak bergerak|gak napas|luka parah|terluka|kejang|membiru)
      (jatuh|terluka|berdarah|luka) ..6 (parah|gak bisa jalan|tidak bisa jalan|gak bisa gerak|tidak bisa bergerak|sendirian|terus|banyak|jurang|tebing|tolong)
      ([no]|gak|ga|tidak|nggak) bisa ..1 (bergerak|gerak|bernapas|napas|turun gunung|berdiri|bangun|ngerasain kaki)
      (dalam bahaya|takut dibunuh|takut sama (suami|dia|pacar)|tidak merasa aman|gak merasa aman|kedinginan parah|tenggelam|mau mati kedinginan)
      (maling|rampok|perampok) ..3 (masuk|di rumah|sekarang)
      (tolong|selamatkan) ..3 (kami|saya terluka|cepat|nyawa|di gunung|tersesat)
      - tolong ..3 cepat ..3 (kirim|proses|balas)
    `,
    now: `
      (panggil|panggilkan|telepon|telpon|hubungi|butuh|kirim) ..2 (ambulans|ambulan|polisi|112|119|110|tim sar|sar|basarnas|pemadam|damkar|dokter)
      (darurat|tolong cepat|nyawa|sos|gawat darurat|hidup mati|bahaya sekarang)
      - (kotak|selimut|lampu|peluit|tas|kit|shelter) ..2 (darurat|sos)
      (terjebak|tersesat|terkubur|nyasar|hilang|terperangkap) ..4 (gunung|hutan|salju|longsor|gua|jurang|tebing|lift|badai|banjir|puncak|sungai|jalur)
      - (paket|barang|pesanan) ..4 (nyasar|hilang|terjebak)
      ([no]) ..2 (bernapas|bernafas|bisa napas|bisa nafas|sadar|sadarkan diri)
      (tidak sadarkan diri|pingsan|sekarat|serangan jantung|kejang|hipotermia|overdosis|pendarahan|berdarah banyak|sesak napas|sesak nafas|gak bisa napas|ga bisa napas)
      (rumah|tenda|dapur|mobil|kamar|apartemen) ..2 (terbakar|kebakaran|penuh gas|penuh asap|kebakar)
      (gas|api|asap|bocor) ..3 (sekarang|saat ini|gimana ini|harus gimana|lagi bocor|harus apa)
      (suami|pacar|mantan|ayah|bapak|orang|dia|ayah tiri|tetangga) ..3 (pukul|memukul|mukul|mukulin|ancam|mengancam|ngancem|ikuti|membuntuti|nguntit|siksa|cekik|perkosa|bunuh|lecehkan|kdrt|menganiaya) ..2
      (kdrt|diancam|dibuntuti|diikuti orang|dipukuli|dipukulin|disekap|diculik|penculikan|pelecehan|kekerasan|ancaman pembunuhan|mau dibunuh)
      (saya|aku|gue|gua|kami|kita|ku) ..2 (bunuh|bakar|hajar|habisi|bom|datangi|gebuk|tusuk|tembak|obrak abrik) ..3 (kalian|kamu|toko|lu|lo|kurir|kantor|dia|loe)?
      - datangi (toko|store) ..3 (untuk|buat|ambil)
      (bom|senjata|pistol|pisau di leher)
      tahu (rumah|alamat) (kamu|kalian)
    `,
  },
  minor: {
    age: `
      (saya|aku|umur|usia|umurku|gue|gw|baru) ..2 (umur|usia|masih|baru|berumur|berusia)? ..1 [young] (tahun|thn|th|taun)
      - (untuk|buat) ..3 (umur|usia) ..1 [young]
      - (jadi|sudah|selama|pelanggan|garansi|umur tenda|tali|dipakai) ..3 # (tahun|thn)
      (saya|aku|gue|gw|masih) ..1 (masih)? ..1 (di bawah umur|dibawah umur|anak kecil|anak sekolah|pelajar|siswa|siswi|smp|sma|sd|smk|kelas #|remaja|belum 18|belum punya ktp)
      (di bawah umur|dibawah umur|anak di bawah|belum cukup umur|belum dewasa|uang jajan|uang saku)
      [child] ..4 (saya|aku|kami|gue|umur #)? ..2 (beli|membeli|pesan|memesan|order|checkout|pakai|pake|pencet|klik|belanja|mesen|ngorder|bayar) ..6
      - (untuk|buat) [child]
      - [child] ..3 (mau|butuh|pengen|kalau) ..3
      (tanpa|gak|ga|tidak) ..2 (izin|ijin|seizin|sepengetahuan|bilang|ketahuan) ..3 (orang tua|ortu|mama|papa|ibu|ayah|bapak|saya|ku)?
      (kartu|akun|uang|duit|rekening|atm) (mama|papa|ibu|ayah|bapak|ortu|orang tua|nyokap|bokap)
      (mama|papa|ibu|ayah|bapak|ortu|orang tua|nyokap|bokap) ..3 (gak tau|ga tau|tidak tahu|nggak tau|gak boleh|ga boleh|marah|ngizinin|boleh gak|jangan sampai tahu|jangan sampai tau|ketahuan)
    `,
  },
}
