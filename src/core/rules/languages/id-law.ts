import type { Pack } from '../pack.ts'

export const law: Pack['risks'] = {
  legal_threat: {
    law: `
      (pengacara*|kuasa hukum|advokat|lawyer|jalur hukum|ranah hukum|secara hukum|proses hukum|tindakan hukum|langkah hukum|hukum|pengadilan|sidang|gugat|menggugat|gugatan|tuntut|menuntut|tuntutan|dituntut|somasi|pidana|perdata|polisi|kepolisian|polres|polsek|lapor polisi|laporkan ke polisi|pasal|undang undang|uu ite|uu perlindungan|lbh|notaris|ganti rugi|hak saya sebagai|hak konsumen|melanggar)
      - [no] ..3 (perlu|butuh)? ..2 (pengacara*|polisi|jalur hukum)
      - pengacara* ..3 (suka|beli)
      - hukum ..1 (islam|alam)
      (tindak lanjuti|menindaklanjuti|bawa|membawa|lanjutkan|lanjut) ..4 (lebih jauh|lebih lanjut|lebih tinggi|ke atas|hukum|meja hijau|pihak berwajib)
      (pihak berwajib|pihak yang berwajib|pihak berwenang|meja hijau|peringatan terakhir|kesempatan terakhir|tanggung akibat*|akibatnya|menyesal|urusannya panjang|urusan panjang|jadi panjang|tidak akan tinggal diam|gak akan diam|ga akan diam)
      - (tidak|gak|ga|nggak) ..1 menyesal
      (simpan|kumpulkan|punya|screenshot) ..4 (bukti|semua bukti)
      - (bukti) ..1 (pembayaran|transfer|bayar|pembelian|kirim)
    `,
  },
  press: {
    media: `
      (wartawan|jurnalis|reporter|koran|surat kabar|pers|media massa|ke media|stasiun tv|televisi|masuk tv|berita|radio|majalah|redaksi|metro tv|kompas tv|detikcom|liputan|peliputan|wawancara|artikel tentang|dokumenter|surat pembaca)
      - (ada|kabar|apa) ..1 berita ..3 (pesanan|paket|soal|tentang)?
      - pers ..0 (en)
      (medsos|media sosial|twitter|tiktok|instagram|facebook|youtube|viral|viralkan|diviralkan|sosmed|ig|fb|thread) ..8 (posting|post|upload|unggah|share|sebar|sebarkan|bikin|biar|semua orang|kasih tau|bongkar|laporkan)?
      - (lihat|liat|follow|ikuti|dari|di) ..3 (instagram|ig|tiktok|facebook|youtube|fb|twitter|sosmed)
      (posting|unggah|upload|sebar|sebarkan|share|bongkar|ceritakan|viralkan|memviralkan) ..6 (medsos|sosmed|twitter|tiktok|ig|instagram|facebook|fb|internet|publik|mana mana|semua orang)
      (semua orang|orang orang|publik) ..3 (tahu|tau|harus tahu|perlu tahu)
      (bintang 1|bintang satu|review buruk|ulasan buruk|rating 1|rating jelek|review jelek)
    `,
  },
  regulator: {
    body: `
      (ylki|bpkn|bpsk|ojk|bi checking|bank indonesia|kominfo|komdigi|kementerian|kemendag|otoritas*|badan perlindungan konsumen|perlindungan konsumen|lembaga konsumen|lembaga perlindungan|dinas perdagangan|ombudsman|regulator|bpom|pelindungan data|perlindungan data|instansi|pemerintah|lapor ke (dinas|lembaga|kementerian)|lapor go id)
      (pengaduan|aduan|komplain|laporan) ..1 (resmi|formal)
    `,
  },
  public_figure: {
    known: `
      (saya|aku|kami|dari|mewakili|asisten|manajer|ajudan|tim) ..3 (walikota|wali kota|bupati|gubernur|anggota dpr|dprd|dpr|menteri|duta besar|artis|aktor|aktris|penyanyi|influencer|selebgram|youtuber|streamer|tiktoker|blogger|vlogger|selebriti|seleb|presenter|atlet|pemain timnas|pendaki profesional|konten kreator|content creator|penulis|presiden|publik figur|public figure|pejabat|musisi|model terkenal)
      (#|ribu|rb|k|juta|jt|banyak) ..2 (follower*|pengikut|subscriber*|subs|fans)
      (tahu siapa saya|tau siapa saya|tau gak siapa|tidak tahu siapa saya|gak tau siapa gue|berurusan dengan siapa|akun centang biru|centang biru|endorse|endorsement|kolaborasi|kerja sama konten|paid promote|followers saya|pengikut saya)
    `,
  },
  fraud: {
    scam: `
      (penipu*|penipuan|menipu|nipu|ditipu|tertipu|ketipu|tipu*|scam|fraud|penggelapan|bodong|abal abal|palsu|pemalsuan|curang|maling|pencuri*|dicuri|mencuri|curi|rampok|merampok|bohongi|dibohongi|membohongi|phishing|penjahat|korupsi)
      - (paket|motor|sepeda) ..3 (dicuri|maling)
      (apa|apakah) ..3 (ini|itu|benar|bener|beneran) ..5 (dari kalian|dari northwind|resmi|asli kalian|dari toko|kalian) ..2
      - (apakah|apa) ..3 (paket|kapan|barang|bahan)
      (resmi|asli|beneran|bener) ..2 (ga|gak|nggak|tidak|kah|bukan) ..2 (ini|situs|toko|web|email|sms|wa)
      (email|sms|pesan|telepon|telpon|link|wa|whatsapp|situs|website) ..3 (mencurigakan|aneh|palsu|curiga)
      (dapat|dapet|terima|nerima|ditelepon|ditelpon|dihubungi|minta|diminta|dimintai) ..8 (otp|password|kata sandi|pin|data kartu|nomor kartu|hadiah|undian|klik link|data bank|rekening)
      - (minta|diminta) ..2 (nomor rekening) ..3 refund
      - (web|situs|aplikasi|login) ..4 minta
      - minta ..2 (reset|ganti|ubah) ..2 (password|pin)
      [who] ..4 (pakai|pake|memakai|menggunakan|gunakan|belanja|bayar) ..4 (kartu|data|nama|identitas|rekening|akun) ..2 (saya|aku|ku)?
      (kartu|data|identitas|ktp) ..2 (saya|aku) ..2 (dipakai|dipake|disalahgunakan|dicuri|digunakan|dibobol|dikloning)
      (mengaku|ngaku|mengatasnamakan|ngaku ngaku|pura pura) ..4
    `,
  },
}
