import type { Pack } from '../pack.ts'

export const people: Pack['risks'] = {
  security: {
    account: `
      (dibajak|dihack|di hack|kena hack|hack|diretas|peretas|diretas|dibobol|kebobolan|bobol|pembajakan|kebocoran data|data bocor|bocor ..1 data|datanya bocor|sim swap|celah keamanan)
      [who] ..4 (masuk|login|akses|mengakses|ganti|mengganti|ubah|mengubah|pesan|order|pakai|pake|menggunakan|belanja|buka) ..4 (akun|email|profil|password|pesanan|nomor) ..2 (saya|aku|ku|gue)?
      (email|password|kata sandi|alamat|nomor|hp|data|akun) ..4 (diganti|diubah|berubah|dirubah|diambil alih|dicuri|dihapus) ..4 (orang|sendiri|tanpa|bukan saya|padahal)
      (pesanan|order|transaksi|login|alamat|perangkat) ..5 (bukan saya|bukan dari saya|bukan punya saya|gak kenal|tidak kenal|tidak saya|gak saya|mencurigakan|aneh|asing|tak dikenal)
      (bukan saya yang|itu bukan saya|bukan aku yang)
      (ganti|ubah|mengganti|mengubah|reset|update|pindah) ..4 (email|nomor|hp|password|kata sandi|no hp) ..10 (gak bisa akses|tidak bisa akses|ga bisa akses|hilang|sudah tidak aktif|gak aktif|ga aktif|nomor lama|hp hilang|lupa email|tanpa otp|tidak punya akses|ga punya akses)
      (gak bisa akses|tidak bisa akses|ga bisa akses|hp hilang|hp saya hilang|nomor hilang|tidak aktif|gak aktif|ga aktif|tidak punya akses) ..10 (ganti|ubah|kirim|otp|kode|nomor baru|email baru|reset)
      (kirim|kirimkan|kasih|minta) ..3 (otp|kode|password|link) ..4 (nomor lain|nomor ini|nomor baru|email lain|email baru)
      (blokir|bekukan|kunci|tutup) ..1 akun ..3 (saya|sekarang|segera)
      - akun ..3 (terkunci|diblokir)
      (data|pesanan|alamat|nota|invoice) ..1 (orang lain|pelanggan lain|customer lain)
      - (dapat|terima|dapet|kirim) ..2 (pesanan|barang|paket) orang lain
      (otp|kode) ..4 ([no]) ..2 (minta|request|meminta)
      (poin|saldo|voucher) ..3 (hilang|lenyap|dipakai orang|dicuri)
      data (pribadi|saya) ..3 (bocor|tersebar|dijual|dicuri|disebar)
    `,
  },
  impersonation: {
    other: `
      (saya|aku|ini|kami) ..3 (dari kepolisian|polisi|dari bank|pihak bank|petugas|penyidik|staf|staff|karyawan|pegawai|manajer toko|direktur|pemilik toko|dari tim it|tim support|dari northwind|dari kantor pusat|admin pusat|cs kalian|dari perusahaan kalian|ceo|teknisi|developer|bea cukai|dari pajak)
      - (saya|aku) ..3 (mau|ingin|komplain|kecewa) ..4 (karyawan|pegawai|staf)
      - (pegawai|karyawan|staff) ..2 (toko)? ..1 (kasar|jutek|tidak ramah)
      (atas nama|mewakili|kuasa dari|surat kuasa|mengurus akun|wakil dari)
      - atas nama ..2 (saya|sendiri)
      - (paket|pesanan|order|pembayaran|rekening) ..2 atas nama
      (akun|pesanan|password|data|email|alamat|nomor|poin|orderan) ..1 (milik|punya)? ..1 [relative]
      - pesanan ..1 (anak)
      (saya|aku|ini) ..1 (suaminya|istrinya|anaknya|ibunya|ayahnya|adiknya|kakaknya|asistennya|sekretarisnya|temannya|pacarnya)
      (kasih|minta|beri|tahu|tau|cek|lihat) ..3 (alamat|nomor hp|nomor|data|pesanan) ..2 (mantan|tetangga|pelanggan lain|customer|orang|pacar|dia|istri|suami)
      - (dia) ..0
      (meninggal|almarhum|almarhumah|wafat) ..6 (akun|pesanan|poin|kartu)
      (bos|atasan|manajer) ..1 (kamu|kalian|anda|saya) ..2 (sudah|udah) ..1 (setuju|izinkan|acc|oke|bilang)
    `,
  },
  outage: {
    down: `
      (web|website|situs|aplikasi|app|apps|server|sistem|halaman|checkout|pembayaran|bayar|login|keranjang|toko online) ..4 (error|down|lemot|gak bisa|ga bisa|tidak bisa|nggak bisa|ngga bisa|crash|blank|hang|macet|loading terus|gagal|ditolak|mati|tidak merespon|putih|eror|rusak|ngelag|maintenance|gangguan|not responding)
      ([no]) bisa ..2 (bayar|login|masuk|checkout|dibuka|order|akses|diakses|buka|pesan)
      (error|kode|eror) (500|502|503|504|404|#)
      gangguan ..2 (sistem|server)
    `,
  },
  vague: {
    unclear: `
      ^^ [filler]? [filler]? [no] (bisa|jalan|berfungsi|work|fungsi|nyala|mau) [filler]? [filler]? $$
      ^^ [filler]? [filler]? (masalah yang sama|sama seperti kemarin|kayak kemarin|yang kemarin|sama kayak kemarin|seperti biasa|yang itu|masih sama|sama lagi) [filler]? [filler]? $$
      ^^ [filler]? [filler]? (ada|punya) ..1 (masalah|kendala|pertanyaan|problem) [filler]? [filler]? $$
      ^^ [filler]? [filler]? (mau tanya|mau nanya|tanya dong|bantu|bantu dong|bantuin|minta bantuan|butuh bantuan|bisa bantu|tolongin|tolong bantu|tolong) [filler]? [filler]? $$
      ^^ (terus|lalu|kenapa|gimana|kok|trus|apa|kapan|mana) [filler]? [filler]? $$
      ^^ [filler]? (perbaiki|benerin|ganti|urus|beresin|kerjakan|lakukan) [filler]? [filler]? $$
      (tahu kan maksud|tau kan maksud|ngerti kan|yang kita bahas|seperti yang dibilang|yang waktu itu|hal itu)
      ^^ [filler]? (rusak|salah|aneh|error|bingung|gak ngerti|ga ngerti) [filler]? [filler]? $$
    `,
  },
  repeat_contact: {
    again: `
      (kedua|ketiga|keempat|kelima|kesekian|ke 2|ke 3|ke 4|ke2|ke3|kesepuluh|keseratus) (kali|kalinya|x)
      (kali|x) ..1 (kedua|ketiga|keempat|kelima|kesekian)
      (berkali kali|berulang kali|berulang ulang|sudah # kali|udah # kali|udah sering|sudah sering|bolak balik|dari kemarin|dari tadi|udah dua kali|sudah dua kali|udah tiga kali|sudah tiga kali) ..6
      - (dicuci|dipakai|dipake|pakai|beli|order) ..2 (berkali kali|berulang kali)
      (berapa kali) ..6 (chat|tanya|hubungi|lapor|bilang|komplain|harus|email|kontak)
      (sudah|udah|uda|pernah) ..3 (chat|email|hubungi|menghubungi|telepon|telpon|tanya|lapor|komplain|kirim pesan|bilang|kontak|wa|nanya|jelaskan) ..6
      - (sudah|udah|uda) (bayar|transfer|pesan|order|beli|lunas) ..6 (email|konfirmasi|kirim pesan)
      - (kurir|ekspedisi) ..2 (sudah|udah) ..3
      - (dia|pacar) sudah tanya
      ([no]) ..2 (ada|dapat|dapet|pernah)? ..1 (dibalas|dibales|balasan|respon|respons|tanggapan|jawaban|direspon|ditanggapi|dijawab|kabar|ngebales|bales|balas|jawab|solusi|kejelasan|tindak lanjut)
      (diabaikan|dicuekin|dikacangin|di read doang|diread|diping pong|dioper|dilempar|nunggu terus|masih nunggu|masih menunggu|nomor tiket|tiket saya|follow up|mengingatkan|seperti yang saya (bilang|tulis)|tanya lagi)
    `,
  },
  wants_person: {
    insulted: `
      (komentar|berkomentar|ejekan|candaan) ..3 (soal|tentang) ..2 (saya|aku|kami|logat|kulit|badan)
      (karyawan*|pegawai*|kasir*|kurir*|staf*|petugas*|penjual*) ..6 (menghina|mengejek|membentak|memaki|melecehkan|rasis|seksis)
    `,
    person: `
      (admin|orang|cs|petugas) (manusia|asli|beneran|hidup)
      (ada) ..2 (admin|cs|orang|manusia) ..2 (ga|gak|nggak|tidak|kah|yang bisa)
      (bicara|ngomong|ngobrol|berbicara|sambungkan|sambungin|hubungkan|hubungin|chat|panggilkan|panggil|minta|mau|ingin|alihkan|terhubung|butuh) ..4 (orang|manusia|cs|customer service|admin|agen|operator|petugas|manajer|manager|atasan|supervisor|staf|staff|orang asli|orang beneran|pegawai|karyawan|pimpinan|penanggung jawab|bos)
      - (pake|pakai|dengan|di) mesin
      - mesin (cuci|jahit|pengering)
      - (mau|minta|butuh|ingin) ..4 (tenda|untuk|buat|muat|kapasitas) ..3 orang
      - (untuk|buat) ..2 (#|satu|dua|tiga)? ..1 orang
      - orang (lain|tua)
      - chat ..2 (cs|admin) ..2 (tapi|gak|kemarin)
      ^^ (cs|admin|agen|orang|manusia|operator) [filler]? [filler]? $$
      (ini|kamu|anda|kakak|lu) ..2 (bot|robot|mesin|manusia|orang|ai) ..2 (ya|bukan|apa|kah|sih|atau|$)
      ([no]|capek|males|jangan|bukan) ..3 (bot|robot|mesin|jawaban otomatis|balasan otomatis|template)
      - bot ..1 (sepatu)
      (telepon saya|telpon saya|tlp saya|hubungi saya|tolong ditelepon|minta ditelepon|minta ditelpon|bisa ditelepon|call saya|telepon balik|telpon balik|bisa telepon|bisa telpon|lewat telepon|via telepon|bisa call)
      - (kurir|sopir|ekspedisi) ..4 (telepon|telpon|hubungi)
    `,
  },
}
