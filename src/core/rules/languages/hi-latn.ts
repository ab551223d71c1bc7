import type { Pack } from '../pack.ts'
import { harm } from './hi-latn-harm.ts'
import { law } from './hi-latn-law.ts'
import { money } from './hi-latn-money.ts'
import { people } from './hi-latn-people.ts'
import { tones } from './hi-latn-tones.ts'
import { pressing } from './pressing.ts'

/** Hindi in Latin letters, matched by sound: doubled letters, w and v, and nasals at the end make no difference. */
export const hiLatn: Pack = {
  language: 'hi-Latn',
  words: {
    filler:
      'bhai|sir|madam|yaar|yar|ye|yeh|wo|woh|ab|abhi|fir|phir|se|bhi|to|toh|mera|meri|mujhe|hai|hain|raha|rahi|ho|kya|bahut|bohot|abhi tak|plz|please|hello|hi|namaste|ji|kuch|ek',
    no: 'nahi|nhi|nai|na|mat|bina|kabhi nahi|nahin',
    child:
      'beta|bete|beti|bacha|bache|bacche|bachche|bachi|chhote bhai|chote bhai|bhatija|ladke|ladka|bhanja',
    young:
      '6|7|8|9|10|11|12|13|14|15|16|17|chhe|saat|aath|nau|das|gyarah|barah|terah|chaudah|pandrah|solah|satrah',
    relative:
      'pati|patni|husband|wife|maa|mummy|mom|papa|dad|bhai|behen|bahan|sister|brother|bete|beti|dadi|dada|dost|friend|padosi|boss|customer|girlfriend|boyfriend|gf|bf|saas|sasur|chacha|ex',
    someone: 'kisi ne|koi aur|kisi aur ne|koi|kisi anjaan ne',
  },
  risks: {
    ...money,
    ...law,
    ...harm,
    ...people,
    vague: { ...people.vague, ...pressing('hi-Latn') },
  },
  ...tones,
}
