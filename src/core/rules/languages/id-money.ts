import type { Pack } from '../pack.ts'

export const money: Pack['risks'] = {
  chargeback: {
    bank: `
      (chargeback|charge back|sanggah|sanggahan|dispute|bantahan transaksi|perlindungan pembeli|tarik dana|tarik kembali|sengketa)
      (hubungi|menghubungi|telepon|telpon|lapor|laporkan|lapor ke|minta|ngomong|bilang|adukan|komplain|ajukan|mengajukan|urus|lewat|via|melalui) ..4 (ke|sama|dengan|bank|kartu) ..2 (bank|paypal|penerbit kartu|visa|kartu kredit saya|bca|mandiri|bri|bni)
      - (bayar|transfer|pembayaran|refund|dikembalikan) ..4 (lewat|via|ke|melalui) ..2 [bank]
      - bank ..1 (saya)? ..1 (menolak|nolak|gagal)
      (ambil|tarik|dapatkan|dapetin|balikin) ..4 (uang|duit|dana) ..5 (bank|paypal|kartu|cara lain|bagaimanapun|sendiri|jalur lain)
      (batalkan|blokir|stop|balikkan|membatalkan|reverse) ..2 [charge] ..4 (bank|kartu|paypal)
      (buka|ajukan|bikin|mengajukan) ..2 (kasus|klaim|dispute|sengketa|komplain) ..4 (paypal|bank|kartu|visa)
      bank ..4 (kembalikan|balikin|urus|tarik|selesaikan)
    `,
  },
  billing_dispute: {
    charge: `
      # ..4 ([charged]|bayar) ..3 #
      ([charged]) ..3 # ..5 (padahal|bukan|harusnya|#)
      (gratis|free ongkir) ..5 ([charged]|bayar)
      (batal|dibatalkan|cancel|berhenti|dikembalikan|retur) ..5 (masih|tetap|kok|terus) ..2 [charged]
      (tagihan*) ..3 (lebih besar|lebih mahal|salah|tidak sesuai|ga sesuai|gak sesuai|beda|dobel|ganda)
      (ongkir*) ..4 gratis ..3 (tapi|kok) ..3 (ditagih|bayar|kena)
      [charged] ..4 (dua kali|2 kali|2x|2 x|dobel|double|ganda|tiga kali|3 kali|3x|berkali kali|lagi|lebih|kelebihan|kemahalan|salah|padahal|tanpa|terus|tetap)
      - (mau|bisa|cara|gimana|coba|harus|mesti) ..3 bayar ..2 (lagi|lebih)
      - bayar ..4 (padahal|lagi) ..4 (gagal|error|belum|nggak bisa|gak bisa)
      (dobel|double|ganda|dua|2) ..1 (tagihan|charge|potongan|pembayaran|transaksi|debit|bayar)
      [charge] ..4 (lebih besar|lebih mahal|salah|beda|berbeda|tidak sesuai|gak sesuai|ga sesuai|nggak sesuai|tidak cocok|aneh|misterius|tidak dikenal|gak kenal|ga kenal|ganda|dobel|tidak jelas|mencurigakan|ga jelas|gak jelas|bukan saya|bukan punya saya)
      - (harga|jumlah) ..4 (beda|berbeda|lebih mahal) ..4 (toko|kota|online|warna|ukuran)
      (saldo|uang|duit|kartu|rekening) ..4 (terpotong|kepotong|dipotong|ketarik|hilang|berkurang|tersedot|kesedot) ..6
      - (uang|saldo|duit|kartu) ..4 (belum|kapan)
      - kartu ..2 hilang
      [no] ..3 (pernah)? ..1 (beli|pesan|order|belanja|checkout|merasa|daftar|langganan|setuju|mengenali|mengenal|kenal) ..8 (tagihan|ditagih|terpotong|potong|kartu|charge|transaksi|debit|saldo|kepotong)
      (tagihan|ditagih|terpotong|potong|kartu|charge|transaksi|debit|saldo|kepotong) ..8 [no] ..3 (pernah)? ..1 (beli|pesan|order|belanja|merasa|daftar|langganan|kenal|mengenali|mengenal|tahu|tau|melakukan)
      (kenapa|mengapa|kok|knp) ..3 [charged] ..4
      - (kenapa|kok|knp) ..4 (bayar|kena) ..5 (gagal|error|ditolak|ga bisa|gak bisa|bea|pajak|ongkir)
      (ini|itu) ..1 (tagihan|transaksi|potongan|biaya) ..1 apa
      (sudah|udah|uda) ..1 (batal|cancel|dibatalkan|dibatalin) ..5 (tetap|masih|tapi|kok) ..4 (terpotong|ditagih|kepotong|dipotong|tagih|charge)
      (refund|pengembalian|dikembalikan|balik|kembali|refundnya|dananya) ..4 (kurang|sebagian|cuma|hanya|salah|setengah|separuh|dipotong|tidak penuh|gak full|tidak sesuai)
      - (cuma|hanya) (mau|ingin|tanya)
      (jumlah|nominal) ..2 (refund*|pengembalian*) ..2 (salah|kurang)
    `,
  },
  refund_exception: {
    promised: `
      (rekan*|staf*|kasir*|karyawan*|admin*|cs|mbaknya|masnya|manajer*|petugas*) ..5 (janji|menjanjikan|janjiin|menjamin|bilang ..2 (boleh|bisa)|menyetujui)
      (saya|aku|kami) ..1 (dijanjikan|dijanjiin)
      - (janji*|dijanji*|menjanjikan) ..6 (sampai|kirim*|dikirim|paket)
      (boleh|tolong|plis|please|mohon) ..8 sekali (aja|saja)
    `,
    ask: `
      (pengecualian|kecualikan|kompensasi|kebijaksanaan|kelonggaran|keringanan|dispensasi|toleransi|itikad baik|niat baik|sekali ini saja|sekali ini aja|kali ini aja|kali ini saja|pelanggan setia|langganan lama|pelanggan lama|ganti ruginya|ganti kerugian|ganti rugi|apa yang kalian tawarkan|dikasih apa|minimal kasih|setidaknya kasih|imbalan)
      (lewat|telat|terlambat|kelewat|lewati|habis|melewati) ..4 (batas|masa|waktu|tanggal|hari|periode) ..8 (retur|refund|return|balik*|kembali*|masih|tetap|tapi|tolong|boleh|bisa)?
      - (estimasi|perkiraan|kiriman|paket|resi|ekspedisi|kurir) ..4 (lewat|telat|terlambat|kelewat)
      - (pengiriman|paket|sampai) ..4 (telat|terlambat) ..3 hari
      - (kapan|berapa) ..5 (batas|masa)
      (tahu|tau) ..4 (lewat|telat|habis) ..6 tapi
      (sudah|udah|uda|pernah) ..2 (dipakai|dipake|pakai|pake|dicuci|dibuka|dilepas|kepake) ..8 (retur|refund|return|balik|kembali|uang|dikembalikan|tukar)
      - (boleh|bisa|apakah|apa) ..8 (dipakai|dipake|dibuka) ..6
      - (dipakai|dipake|dibuka|dicuci) ..6 (boleh|bisa) ..4 (retur|return|tukar|dikembalikan) ..3
      (mau|minta|pengen|tetap|kembalikan|balikin) ..3 (uang|duit|refund|dana) ..3 (kembali|balik|saya)? ..5 (walaupun|meskipun|meski|biarpun|sudah dipakai|udah dipake|tanpa)
      (refund|uang|duit) ..4 tanpa ..2 (retur|kirim|balikin|mengembalikan|return)
      (tanpa|ga ada|gak ada|tidak ada|hilang) ..2 (struk|nota|label|tag|kotak|kemasan|dus) ..6 (retur|refund|return|uang|kembali)
      - (bisa|boleh) ..6 (tanpa|ga ada|gak ada) ..3
      - (tanpa|ga ada|gak ada) ..6 (bisa|boleh) ..3
      (diskon|voucher|potongan|gratis ongkir|bonus) ..4 (karena|atas|gara gara|buat ganti|sebagai ganti|kalau tidak|atau)
      - (diskon|voucher) ..4 (member|pelajar|newsletter)
      (liburan|perjalanan|acara|ulang tahun|pendakian|trip) ..4 (berantakan|gagal|hancur|kacau|rusak|batal gara)
      (minta|mau|berhak|harusnya|layak) ..3 (kompensasi|diskon|ganti rugi|potongan|voucher) ..3
      - (minta|mau) ..3 (pakai|pake|tanya|tukar) ..3 (voucher|diskon)
      (kembalikan|ganti|balikin) ..2 ongkir ..3
    `,
  },
  cancellation: {
    cancel: `
      (berhenti|keluar|stop) ..2 (member|langganan|club|summit)
      (hapus|dihapus) ..3 (dari pesanan|dari order)
      (batal*|dibatal*|membatal*|cancel*|berhenti langganan|stop langganan|berhenti jadi member|keluar dari member|akhiri keanggotaan|jangan dikirim|jangan kirim|tidak jadi|gak jadi|ga jadi|nggak jadi|salah pesan|salah order|hentikan ..2 (pesanan|langganan|pengiriman)|berubah pikiran|jangan diperpanjang)`,
  },
}
