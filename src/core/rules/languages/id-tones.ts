import type { Pack } from '../pack.ts'

export const tones: Pick<Pack, 'tones' | 'empty' | 'typos'> = {
  tones: {
    abusive: `
      (anjing|anjir lu|anjeng|asu|bangsat|bajingan|babi|monyet|goblok|goblog|tolol|bego|bodoh|dungu|kontol|memek|ngentot|jancok|jancuk|cok|tai|taik|sialan|brengsek|keparat|setan|iblis|laknat|kampret|idiot|otak udang|gak punya otak|ga punya otak|gila lu|matamu|pantek|pukimak|sampah kalian|kalian sampah|bangke|kunyuk|mampus|bacot|dasar penipu|perek|lonte)
      - (harness|tali|baju|untuk|buat|makanan) anjing
      - (saya|aku) ..1 (bodoh|bego)
    `,
    distressed: `
      (putus asa|nangis|menangis|panik|takut|ketakutan|cemas|khawatir banget|khawatir sekali|sangat khawatir|stres|stress|depresi|frustasi berat|gak tau harus|ga tau harus|tidak tahu harus|tidak tau harus|bingung harus|mohon banget|mohon sekali|tolong banget|tolong tolong|saya mohon|memohon|please banget|sedih banget|sedih sekali|hancur|gak bisa tidur|ga bisa tidur|tidak bisa tidur|meninggal|duka|berduka|sakit keras|ya allah|ya tuhan|astaghfirullah|astagfirullah|kehilangan pekerjaan|gak sanggup|ga sanggup|gak kuat|ga kuat|trauma|darurat banget|gemetar|gelisah)
      - takut (kekecilan|kebesaran|ukurannya|salah|gak muat|ga muat)
    `,
    sarcastic: `
      (hebat|bagus|keren|mantap|mantul|luar biasa|selamat|salut|top|terbaik|wow|wah|makasih|terima kasih|sempurna|profesional|cepat|👏) ..2 (sekali|banget|ya|lho|loh|deh|kak|min)? ..10 (hilang|rusak|gak ada|ga ada|tidak ada|telat|minggu|bulan|nggak|gak dibalas|ga dibalas|kosong|salah|lagi|cuma|diabaikan|bot|robot|🙄|🙃|👏|zonk|ga sampai|gak sampai|belum)
      - (bagus|keren|mantap|makasih|terima kasih|selamat) ..8 (lagi|belum|salah|cuma) ..3 (mau|tanya|bisa)?
      - selamat (pagi|siang|sore|malam|datang)
      - (makasih|terima kasih|bagus|keren|mantap) ..4 (tapi|mau|boleh|bisa|kak)
      (makasih buat (nggak|gak|ga) apa apa|terima kasih atas (penipuan|ketidak|keterlambatan|kekecewaan)|pelayanan terbaik sedunia|santai aja|pelan pelan aja|gak usah buru buru|ga usah buru buru|lanjutkan|sekalian aja|kirain|emang hebat|hebat ya|pinter banget|bagus banget ya pelayanannya|kerja bagus|juara|bravo|prok prok|katanya (cepat|express|kilat|terpercaya))
    `,
    angry: `
      (marah|kesal banget|kesel banget|muak|murka|geram|emosi|parah|parah banget|keterlaluan|tidak bisa diterima|gak bisa diterima|memalukan|malu maluin|menjijikkan|konyol|gak becus|ga becus|tidak becus|payah|busuk|bobrok|buruk sekali|sangat buruk|terburuk|jelek banget|pembohong|bohong|omong kosong|penipu|gak profesional|ga profesional|tidak profesional|kapok|ga akan beli lagi|gak akan beli lagi|tidak akan pernah|jangan belanja|jangan beli di sini|buang waktu|buang buang waktu|sekarang juga|detik ini juga|apa apaan|gimana sih|becanda|bercanda ya|main main|kurang ajar|gak sopan|ga sopan|tidak sopan|sampah|benci|hancur|kecewa berat|sudah cukup|cukup sudah|gila|wtf|ngaco|nyebelin|ngeselin)
      - (buang|kantong|tempat) sampah
      - parah ..1 (kah|ga|gak)
    `,
    frustrated: `
      (kecewa|mengecewakan|kesal|kesel|sebal|sebel|jengkel|frustrasi|frustasi|capek|cape|lelah|bosan|bingung|lama banget|lama sekali|lama amat|terlalu lama|kelamaan|lambat|lemot|ribet|susah banget|sulit sekali|pelayanan buruk|pelayanan jelek|kurang memuaskan|tidak puas|gak puas|ga puas|kenapa belum|kok belum|masih belum|belum juga|mau sampai kapan|berapa lama lagi|kapan dibalas|nunggu terus|masih nunggu|masih menunggu|gak jelas|ga jelas|tidak jelas|komplain|keluhan|mengeluh|tolong dong|hadeh|haduh|aduh|serius nih|masa sih|dari kemarin|gimana ini|gimana nih)
      - (bingung) ..2 (pilih|milih|ukuran|size|antara)
      - (berapa|tahan) lama
    `,
  },
  empty: `tolong bantu bantuan bantuin masalah kendala pertanyaan tanya nanya hal itu ini sesuatu apa semuanya bisa jalan sama seperti kayak kemarin lagi biasa tahu tau maksud maksudnya
    mau perlu butuh kak min gan sis dong deh sih nih ya kok terus jadi gimana kenapa perbaiki benerin urus beresin salah rusak aneh bingung tadi sebelumnya bilang dibilang mendesak sekarang
    sini situ mana yg gak ga nggak tdk udah sudah masih tetap aja saja banget`,
  typos: `pengacara somasi wartawan kompensasi pengecualian penipuan keterlaluan chargeback kecewa batalkan ambulans perlindungan`,
}
