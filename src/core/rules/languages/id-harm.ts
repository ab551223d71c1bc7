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
      - aman ..4 (belanja|bayar|transaksi|kartu|beli|packing|sampai)
      masih aman
    `,
  },
  self_harm: {
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
