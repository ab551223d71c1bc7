import type { Pack } from '../pack.ts'
import { harm } from './id-harm.ts'
import { law } from './id-law.ts'
import { money } from './id-money.ts'
import { people } from './id-people.ts'
import { tones } from './id-tones.ts'
import { pressing } from './pressing.ts'

export const id: Pack = {
  language: 'id',
  words: {
    filler:
      'halo|hai|kak|min|gan|sis|bang|mas|mbak|ini|itu|dong|deh|sih|nih|ya|yah|tolong|mohon|saya|aku|masih|lagi|tetap|juga|kok|sama|banget|sekali|terima kasih|makasih|pagi|siang|sore|malam|permisi|kalau|jadi',
    bank: 'bank|kartu kredit|penerbit kartu|paypal|visa|mastercard|bca|mandiri|bri|bni|kartu debit|kartu|gopay|ovo|dana',
    charge:
      'tagihan|pembayaran|transaksi|potongan|debit|pendebetan|biaya|nominal|jumlah|harga|total|penagihan',
    charged:
      'ditagih|tertagih|kena charge|dicharge|di charge|kena tagih|dipotong|terpotong|kepotong|didebit|terdebit|ketarik|ditarik|kedebet|terdebet|dibebankan|terbayar|kena potong|menagih|nagih|potong|memotong|tagih|kena',
    child: 'anak|anakku|anak saya|keponakan|cucu|adik|adek|bocah|putra|putri|si kecil|bocil',
    young:
      '6|7|8|9|10|11|12|13|14|15|16|17|enam|tujuh|delapan|sembilan|sepuluh|sebelas|dua belas|tiga belas|empat belas|lima belas|enam belas|tujuh belas',
    relative:
      'suami|istri|ibu|mama|mamah|ayah|papa|bapak|bokap|nyokap|kakak|adik|adek|anak|nenek|kakek|pacar|pasangan|teman|temen|tetangga|bos|atasan|rekan|mantan|pelanggan|mertua|om|tante|saudara',
    who: 'orang lain|seseorang|ada orang|ada yang|orang tak dikenal|orang tidak dikenal|hacker|penipu|mantan|pihak lain|pihak ketiga|oknum|maling|orang gak dikenal',
    no: 'tidak|tak|gak|ga|nggak|ngga|enggak|gk|tdk|engga|kagak|belum|blm|bukan|tanpa',
  },
  risks: {
    ...money,
    ...law,
    ...harm,
    ...people,
    vague: { ...people.vague, ...pressing('id') },
  },
  ...tones,
}
